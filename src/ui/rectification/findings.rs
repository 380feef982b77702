//! What an inspection or a check found, a line each, with the button that orders one to be put right, or how that stands.

use egui::{Align, Label, Layout, TextStyle, Ui};

use super::card::state_mark;
use crate::domain::rectification::{Rectification, RectificationState};
use crate::domain::right::Right;
use crate::ui::ctx::Ctx;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// The findings of a text: its lines that say something.
fn findings(found: &str) -> impl Iterator<Item = &str> {
    found.lines().map(str::trim).filter(|line| !line.is_empty())
}

/// What was ordered because of a finding, as far as its problem still tells.
fn ordered_for<'r>(finding: &str, ordered: &'r [Rectification]) -> Option<&'r Rectification> {
    let mut standing = ordered.iter().filter(|it| it.voiding.is_none());
    standing.find(|it| it.problem.contains(finding))
}

/// Draws the findings; gives the one that is to be put right.
pub(in crate::ui) fn findings_ui(
    ui: &mut Ui,
    found: &str,
    ordered: &[Rectification],
    may_order: bool,
    ctx: &Ctx<'_>,
) -> Option<String> {
    let words = ctx.words;
    let may_order = may_order && ctx.may(Right::Rectify);
    let mut pressed = None;
    for finding in findings(found) {
        let of = ordered_for(finding, ordered);
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Body);
            match of {
                Some(it) => {
                    let (mark, word) = state_of(it, ctx);
                    state_mark_ui(ui, mark, &word);
                }
                None if may_order => {
                    if KeyButton::new(&words.t("case-deed-order")).ui(ui) {
                        pressed = Some(finding.to_owned());
                    }
                }
                None => {}
            }
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                ui.add(Label::new(finding).wrap().selectable(true));
            });
        });
    }
    pressed
}

/// Where a rectification stands, by shape and word.
pub(in crate::ui) fn state_of(it: &Rectification, ctx: &Ctx<'_>) -> (Mark, String) {
    let state = it.state();
    match state == RectificationState::Open && it.is_late(ctx.now.date()) {
        true => (Mark::Overdue, ctx.words.t("case-rectification-late")),
        false => (state_mark(state), ctx.words.t(state.label_key())),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::boxes::Boxes;
    use crate::domain::rectification::RectificationOf;
    use crate::domain::when;

    #[test]
    fn b8_each_line_of_what_was_found_is_a_finding_and_knows_what_was_ordered_for_it() {
        let found = " 留样记录不全\n\n消防通道堆物 ";
        assert_eq!(
            findings(found).collect::<Vec<_>>(),
            ["留样记录不全", "消防通道堆物"]
        );
        let boxes = Boxes::default()
            .with("problem", "留样记录不全，缺两天")
            .with("responsible_person", "赵老师")
            .with("is_at_once", "1");
        let now = when::from_canonical("2026-11-23T09:00").unwrap();
        let of = RectificationOf::Visit(1);
        let ordered = [Rectification::check(&boxes, of, "陈校长", now).unwrap()];
        assert!(ordered_for("留样记录不全", &ordered).is_some());
        assert!(ordered_for("消防通道堆物", &ordered).is_none());
    }
}
