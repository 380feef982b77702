//! The lines of the board: which are shown, under which department, in which order, and how one is drawn.

use egui::{Align, Label, Layout, Rect, ScrollArea, Ui};

use crate::desk::RectificationLine;
use crate::domain::rectification::RectificationState;
use crate::ui::ctx::Ctx;
use crate::ui::rectification::{open_origin, origin_name, standing, state_mark};
use crate::ui::standing::due_mark;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::link::whole_link_ui;
use crate::ui::widgets::picked_line::picked_line_ui;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// Which chip is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Shown {
    /// Whatever was read.
    #[default]
    All,
    /// What nobody has verified yet.
    Unverified,
    /// What is still to be done.
    Open,
    /// What is still to be done and past its day.
    Late,
    /// What waits for somebody to verify it.
    Unseen,
}

impl Shown {
    pub(super) const CHIPS: [(Self, &'static str); 4] = [
        (Self::All, "board-all"),
        (Self::Open, "rectification-state-open"),
        (Self::Late, "board-late"),
        (Self::Unseen, "rectification-state-done"),
    ];

    pub(super) fn fits(self, line: &RectificationLine) -> bool {
        let state = line.rectification.state();
        match self {
            Self::All => true,
            Self::Unverified => state != RectificationState::Verified,
            Self::Open => state == RectificationState::Open,
            Self::Late => state == RectificationState::Open && line.is_late,
            Self::Unseen => state == RectificationState::Done,
        }
    }
}

/// Whose lines are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Department {
    /// Everybody's.
    #[default]
    Any,
    /// Those of this one; empty where none is named.
    Named(String),
}

impl Department {
    fn fits(&self, line: &RectificationLine) -> bool {
        match self {
            Self::Any => true,
            Self::Named(name) => line.rectification.department == *name,
        }
    }
}

/// The lines of one department, the earliest due first and what is verified last.
pub(super) struct Group<'l> {
    department: &'l str,
    pub(super) lines: Vec<&'l RectificationLine>,
}

/// The lines that are shown, by department. The department with the earliest day comes first.
pub(super) fn grouped<'l>(
    lines: &'l [RectificationLine],
    shown: Shown,
    department: &Department,
) -> Vec<Group<'l>> {
    let key = |line: &RectificationLine| {
        let it = &line.rectification;
        (it.verified_on.is_some(), it.due_on, it.id)
    };
    let fits = |line: &&RectificationLine| shown.fits(line) && department.fits(line);
    let mut found: Vec<_> = lines.iter().filter(fits).collect();
    found.sort_by_key(|line| key(line));
    let mut groups: Vec<Group<'l>> = Vec::new();
    for line in found {
        let name = line.rectification.department.as_str();
        match groups.iter_mut().find(|group| group.department == name) {
            Some(group) => group.lines.push(line),
            None => groups.push(Group {
                department: name,
                lines: vec![line],
            }),
        }
    }
    groups
}

/// How many a chip would show.
pub(super) fn count_of(
    lines: &[RectificationLine],
    shown: Shown,
    department: &Department,
) -> usize {
    let fits = |line: &&RectificationLine| shown.fits(line) && department.fits(line);
    lines.iter().filter(fits).count()
}

/// The departments there are, by name.
pub(super) fn departments(lines: &[RectificationLine]) -> Vec<Department> {
    let mut names: Vec<_> = lines
        .iter()
        .map(|it| &it.rectification.department)
        .collect();
    names.sort();
    names.dedup();
    names.into_iter().cloned().map(Department::Named).collect()
}

/// Draws the lines; returns the one that was clicked.
pub(super) fn lines_ui(
    ui: &mut Ui,
    groups: &[Group<'_>],
    selected: Option<i64>,
    scrolls: bool,
    ctx: &mut Ctx<'_>,
) -> Option<i64> {
    let mut clicked = None;
    ScrollArea::vertical()
        .id_salt("board-lines")
        .auto_shrink(false)
        .show(ui, |ui| {
            for group in groups {
                let name = match group.department.is_empty() {
                    true => ctx.words.t("board-no-department"),
                    false => group.department.to_owned(),
                };
                let args = [
                    ("department", name.into()),
                    ("count", group.lines.len().into()),
                ];
                ui.add_space(4.0);
                ui.label(bold(ctx.words.with("board-department", &args)));
                for line in &group.lines {
                    let id = line.rectification.id;
                    let is_picked = selected == Some(id);
                    if line_ui(ui, line, is_picked, scrolls && is_picked, ctx) {
                        clicked = Some(id);
                    }
                }
            }
        });
    clicked
}

fn line_ui(
    ui: &mut Ui,
    line: &RectificationLine,
    is_picked: bool,
    scrolls: bool,
    ctx: &mut Ctx<'_>,
) -> bool {
    let it = &line.rectification;
    let words = ctx.words;
    let problem = it.problem.lines().next().unwrap_or_default();
    let (mark, word) = mark_of(line, ctx);
    let args = [
        ("problem", problem.into()),
        ("person", it.responsible_person.as_str().into()),
        ("state", word.as_str().into()),
    ];
    let name = words.with("board-line", &args);
    let mut is_followed = false;
    let is_clicked = picked_line_ui(ui, &name, is_picked, scrolls, |ui| {
        ui.horizontal(|ui| {
            state_mark_ui(ui, mark, &word);
            // While there is time, its word says the day.
            if mark == Mark::Due && it.due_on > ctx.now.date() {
                return;
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let args = [("day", words.date_short(it.due_on).into())];
                ui.label(note(ui, words.with("board-due-day", &args)));
            });
        });
        ui.add(Label::new(bold(problem)).truncate().selectable(false));
        let row = ui.horizontal(|ui| {
            ui.spacing_mut().button_padding.y = 0.0;
            ui.label(note(ui, &it.responsible_person));
            let before = ui.cursor().min;
            is_followed = whole_link_ui(ui, &origin_name(line, words));
            Rect::from_min_max(before, ui.min_rect().max)
        });
        Some(row.inner)
    });
    if is_followed {
        ctx.asks.extend(open_origin(it));
    }
    is_clicked
}

/// Where it stands in a line: by how much it is late, how long it still has, or that it waits.
fn mark_of(line: &RectificationLine, ctx: &Ctx<'_>) -> (Mark, String) {
    let it = &line.rectification;
    let state = it.state();
    let stands = standing(it, line.days_left, ctx.words);
    match stands.due_on {
        Some(due_on) => due_mark(due_on, line.days_left, ctx.now.date(), ctx.words),
        None => (state_mark(state), stands.word),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::boxes::Boxes;
    use crate::domain::rectification::{Rectification, RectificationOf};
    use crate::domain::when;

    fn line(id: i64, department: &str, due_on: &str, is_verified: bool) -> RectificationLine {
        let now = when::from_canonical("2026-11-02T09:00").unwrap();
        let boxes = Boxes::default()
            .with("problem", "地面湿滑")
            .with("responsible_person", "李老师")
            .with("department", department)
            .with("measures", "加防滑垫")
            .with("due_on", due_on);
        let of = RectificationOf::Check(1);
        let ordered = Rectification::check(&boxes, of, "陈校长", now).unwrap();
        let today = when::from_canonical("2026-11-23T09:00").unwrap().date();
        let rectification = Rectification {
            id,
            verified_on: is_verified.then_some(today),
            ..ordered
        };
        RectificationLine {
            is_late: rectification.is_late(today),
            rectification,
            number: String::new(),
            check: None,
            days_left: 0,
        }
    }

    #[test]
    fn e6_the_department_with_the_earliest_day_comes_first_and_what_is_verified_last() {
        let lines = [
            line(1, "食堂", "2026-11-27", false),
            line(2, "总务处", "2026-11-20", false),
            line(3, "总务处", "2026-11-05", true),
            line(4, "总务处", "2026-12-01", false),
            line(5, "", "2026-11-30", false),
        ];
        let order = |shown, department: &Department| {
            let groups = grouped(&lines, shown, department);
            let of = |group: &Group<'_>| {
                let ids = group.lines.iter().map(|it| it.rectification.id);
                (group.department.to_owned(), ids.collect::<Vec<_>>())
            };
            groups.iter().map(of).collect::<Vec<_>>()
        };
        assert_eq!(
            order(Shown::All, &Department::Any),
            [
                ("总务处".to_owned(), vec![2, 4, 3]),
                ("食堂".to_owned(), vec![1]),
                (String::new(), vec![5]),
            ]
        );
        assert_eq!(
            order(Shown::Late, &Department::Any),
            [("总务处".to_owned(), vec![2])]
        );
        let canteen = Department::Named("食堂".into());
        assert_eq!(order(Shown::Open, &canteen), [("食堂".to_owned(), vec![1])]);
        assert_eq!(count_of(&lines, Shown::Unverified, &Department::Any), 4);
        assert_eq!(departments(&lines).len(), 3);
    }
}
