//! 检查 and 督查 (D10–D12, E8): who looked at what, what they found, what is put right because of it.

use chrono::NaiveDate;
use egui::Ui;

use super::check_boxes::{self, CheckDeed};
use super::rectification_pane::result_mark;
use crate::desk::{self, CheckFile, Desk};
use crate::domain::boxes::Boxes;
use crate::domain::form::FormKind;
use crate::domain::record::{Recorded as _, Table, Voiding};
use crate::domain::rectification::{Rectification, RectificationOf, RectificationState};
use crate::domain::review::CheckKind;
use crate::domain::right::Right;
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::record_parts::field_ui;
use crate::ui::rectification::{Rectifying, check_name, findings_ui, state_of};
use crate::ui::small_register::record::fields_ui;
use crate::ui::small_register::{Cell, Column, Layout, Register, Saved, SmallRegister, names};
use crate::ui::theme::bold;
use crate::ui::widgets::link::whole_link_ui;
use crate::ui::widgets::state_mark::Mark;
use crate::wording;

/// The page of checks.
pub(super) type Checks = SmallRegister<CheckRegister>;

/// What is particular about checks.
#[derive(Default)]
pub(super) struct CheckRegister {
    rectifying: Rectifying,
}

/// The checks, and the departments that may be checked.
pub(super) struct CheckView {
    files: Vec<CheckFile>,
    departments: Vec<String>,
}

impl Register for CheckRegister {
    type View = CheckView;
    type Record = CheckFile;
    type Deed = CheckDeed;

    const SALT: &'static str = "checks";
    const DRAFT: &'static str = "entry:check";
    const NEW: CheckDeed = CheckDeed::Enter;
    const CORRECT: CheckDeed = CheckDeed::Correct;
    const RIGHT: Right = Right::Check;
    const COLUMNS: &'static [Column] = &[
        Column::of("check-column-day", 48.0),
        Column::of("check-column-kind", 72.0),
        Column::of("check-column-department", 72.0),
        Column::rest("field-subject"),
    ];
    const EMPTY_KEY: &'static str = "checks-empty";

    fn read(desk: &Desk, from: NaiveDate, to: NaiveDate) -> desk::Result<CheckView> {
        Ok(CheckView {
            files: desk.checks(from, to)?,
            departments: desk.known_departments("")?,
        })
    }

    fn records(view: &CheckView) -> &[CheckFile] {
        &view.files
    }

    fn id(file: &CheckFile) -> i64 {
        file.check.id
    }

    fn voiding(file: &CheckFile) -> Option<&Voiding> {
        file.check.voiding.as_ref()
    }

    fn name(file: &CheckFile, ctx: &Ctx<'_>) -> String {
        check_name(&file.check, ctx.words)
    }

    /// Its day does not fit beside its kind; it stands among the fields.
    fn title(file: &CheckFile, ctx: &Ctx<'_>) -> String {
        ctx.words.t(file.check.kind.label_key())
    }

    fn cells(file: &CheckFile, ctx: &Ctx<'_>) -> Vec<Cell> {
        let check = &file.check;
        let first = |text: &str| text.lines().next().unwrap_or_default().to_owned();
        let supervised = file.supervised.as_ref().map(|it| it.problem.as_str());
        let about = match check.subject.is_empty() {
            true => supervised.unwrap_or_default(),
            false => &check.subject,
        };
        let who = wording::list(&check.checked_by, ctx.words);
        vec![
            Cell::day(check.checked_on, ctx),
            Cell::with_below(ctx.words.t(check.kind.label_key()), who),
            check.department.clone().into(),
            Cell::with_below(first(about), first(&check.found)),
        ]
    }

    fn standing(file: &CheckFile, ctx: &Ctx<'_>) -> (Mark, String) {
        standing(file, ctx)
    }

    fn paper(file: &CheckFile) -> Option<FormKind> {
        let is_supervision = file.check.kind == CheckKind::Supervision;
        let kind = match is_supervision {
            true => FormKind::SupervisionRecord,
            false => FormKind::SpotCheckRecord,
        };
        file.check.voiding.is_none().then_some(kind)
    }

    fn label_key(deed: CheckDeed) -> &'static str {
        check_boxes::label_key(deed)
    }

    fn table(_deed: CheckDeed) -> Table {
        Table::SpotCheck
    }

    fn layout(_deed: CheckDeed, typed: &Boxes) -> Layout {
        check_boxes::layout(typed)
    }

    fn prefilled(
        deed: CheckDeed,
        record: Option<&CheckFile>,
        _view: &CheckView,
        ctx: &Ctx<'_>,
    ) -> Boxes {
        check_boxes::prefilled(deed, record.map(|file| &file.check), ctx)
    }

    fn carry_out(
        desk: &mut Desk,
        deed: CheckDeed,
        of: Option<i64>,
        boxes: &Boxes,
    ) -> desk::Result<Saved> {
        let boxes = check_boxes::sent(boxes);
        let check = match (deed, of) {
            (CheckDeed::Correct, Some(id)) => desk.correct_check(id, &boxes)?,
            _ => desk.enter_check(&boxes)?,
        };
        Ok(Saved {
            id: check.id,
            name: format!("{} {}", check.checked_on, check.department),
        })
    }

    fn void(desk: &mut Desk, id: i64, reason: &str) -> desk::Result<()> {
        desk.void_check(id, reason).map(drop)
    }

    fn below_box_ui(
        ui: &mut Ui,
        name: &'static str,
        boxes: &mut TypedBoxes,
        view: &CheckView,
        ctx: &Ctx<'_>,
    ) {
        if name == "department" {
            let known: Vec<&str> = view.departments.iter().map(String::as_str).collect();
            names::one_ui(ui, &ctx.words.t("check-departments"), &known, name, boxes);
        }
    }

    fn record_ui(&mut self, ui: &mut Ui, file: &CheckFile, ctx: &mut Ctx<'_>) -> Option<CheckDeed> {
        let elsewhere = ["kind", "rectification_id", "found", "put_right"];
        let check = &file.check;
        fields_ui(ui, Table::SpotCheck, &check.fields(), &elsewhere, ctx);
        if let Some(it) = &file.supervised {
            ui.add_space(6.0);
            ui.label(bold(ctx.words.t("check-supervised")));
            if whole_link_ui(ui, &it.problem) {
                ctx.ask(Ask::OpenRectification(it.id));
            }
        }
        self.found_ui(ui, file, ctx);
        None
    }
}

impl CheckRegister {
    /// What was found, and what is put right because of it.
    fn found_ui(&mut self, ui: &mut Ui, file: &CheckFile, ctx: &mut Ctx<'_>) {
        let check = &file.check;
        let name = check_name(check, ctx.words);
        ui.add_space(6.0);
        let label = |name| wording::field_label_in(Table::SpotCheck, name, ctx.words);
        ui.label(bold(label("found")));
        if !check.has_findings() {
            ui.label(ctx.words.t("check-nothing-found"));
        }
        let may_order = check.voiding.is_none() && check.kind != CheckKind::Supervision;
        let ordered = &file.rectifications;
        if let Some(problem) = findings_ui(ui, &check.found, ordered, may_order, ctx) {
            let of = RectificationOf::Check(check.id);
            let known = [
                ("problem", problem.as_str()),
                ("department", check.department.as_str()),
            ];
            self.rectifying.order(of, &name, &known, ctx);
        }
        if !check.put_right.is_empty() {
            field_ui(ui, &label("put_right"), &check.put_right);
        }
        self.rectifying.list_ui(ui, ordered, &name, ctx);
        self.rectifying.ui(ui, ctx);
    }
}

/// Where a check stands: what its supervision found, what is not put right yet, or that nothing was found.
fn standing(file: &CheckFile, ctx: &Ctx<'_>) -> (Mark, String) {
    let check = &file.check;
    let words = ctx.words;
    if check.kind == CheckKind::Supervision {
        let (mark, key) = result_mark(None, check.result);
        return (mark, words.t(key));
    }
    let rank = |it: &&Rectification| match it.state() {
        RectificationState::Open => (0, it.due_on),
        RectificationState::Done => (1, it.due_on),
        _ => (2, it.due_on),
    };
    let standing = file.rectifications.iter().filter(|it| it.voiding.is_none());
    if let Some(furthest_behind) = standing.min_by_key(rank) {
        return state_of(furthest_behind, ctx);
    }
    match (check.has_findings(), check.put_right.is_empty()) {
        (false, _) => (Mark::Done, words.t("check-nothing-found")),
        (true, false) => (Mark::Done, words.t("check-put-right")),
        (true, true) => (Mark::Waiting, words.t("check-has-findings")),
    }
}
