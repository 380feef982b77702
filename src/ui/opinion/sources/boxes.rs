//! 意见箱开箱 (E3): opened by two people, the slips counted, and each slip that says something entered as an opinion.

use chrono::NaiveDate;
use egui::Ui;

use super::in_term;
use super::taken::Taken;
use crate::desk::{self, Desk, OpeningLine};
use crate::domain::boxes::Boxes;
use crate::domain::form::FormKind;
use crate::domain::record::{Recorded as _, Table, Voiding};
use crate::domain::review::Supervisor;
use crate::domain::right::Right;
use crate::domain::setting::SettingName;
use crate::store::TakenFrom;
use crate::ui::command::Command;
use crate::ui::contact::deed::{Shape, optional, required};
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::small_register::record::fields_ui;
use crate::ui::small_register::{Cell, Column, Layout, Register, Saved, names};
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::state_mark::Mark;

/// The register of boxes that were opened.
#[derive(Default)]
pub struct Openings {
    taken: Taken,
}

/// What the page reads.
pub struct View {
    openings: Vec<OpeningLine>,
    supervisors: Vec<Supervisor>,
}

/// What is done with a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// A box was opened.
    Open,
    /// An opening is corrected.
    Correct,
}

impl Register for Openings {
    type View = View;
    type Record = OpeningLine;
    type Deed = Deed;

    const SALT: &'static str = "boxes-opened";
    const DRAFT: &'static str = "entry:box";
    const NEW: Deed = Deed::Open;
    const CORRECT: Deed = Deed::Correct;
    const RIGHT: Right = Right::KeepOpinions;
    const COLUMNS: &'static [Column] = &[
        Column::of("small-register-day", 52.0),
        Column::rest("boxes-column-box"),
        Column::of("boxes-column-slips", 96.0),
    ];
    const EMPTY_KEY: &'static str = "boxes-empty";

    fn read(desk: &Desk, from: NaiveDate, to: NaiveDate) -> desk::Result<View> {
        Ok(View {
            openings: desk.openings_of_boxes(from, to)?,
            supervisors: desk.supervisors()?,
        })
    }

    fn records(view: &View) -> &[OpeningLine] {
        &view.openings
    }

    fn id(line: &OpeningLine) -> i64 {
        line.opening.id
    }

    fn voiding(line: &OpeningLine) -> Option<&Voiding> {
        line.opening.voiding.as_ref()
    }

    fn name(line: &OpeningLine, ctx: &Ctx<'_>) -> String {
        let args = [
            ("name", line.opening.box_name.as_str().into()),
            ("date", ctx.words.date(line.opening.opened_on).into()),
        ];
        ctx.words.with("small-register-name-of-day", &args)
    }

    fn title(line: &OpeningLine, _ctx: &Ctx<'_>) -> String {
        line.opening.box_name.clone()
    }

    fn cells(line: &OpeningLine, ctx: &Ctx<'_>) -> Vec<Cell> {
        let (opening, words) = (&line.opening, ctx.words);
        let people = [&opening.opened_by, &opening.witness];
        let counted = [("count", opening.slip_count.to_string().into())];
        let rest = [
            ("blank", opening.blank_count.to_string().into()),
            ("entered", line.entered_count.to_string().into()),
        ];
        vec![
            Cell::day(opening.opened_on, ctx),
            Cell::with_below(
                opening.box_name.clone(),
                crate::wording::list(&people, words),
            ),
            Cell::with_below(
                words.with("boxes-slips", &counted),
                words.with("boxes-slips-rest", &rest),
            ),
        ]
    }

    fn standing(line: &OpeningLine, ctx: &Ctx<'_>) -> (Mark, String) {
        match (line.missing_count(), line.opening.written_count()) {
            (0, 0) => (Mark::Done, ctx.words.t("boxes-nothing-said")),
            (0, _) => (Mark::Done, ctx.words.t("boxes-all-entered")),
            (count, _) => {
                let args = [("count", count.into())];
                (Mark::Due, ctx.words.with("boxes-missing-short", &args))
            }
        }
    }

    fn paper(_line: &OpeningLine) -> Option<FormKind> {
        Some(FormKind::BoxOpeningRecord)
    }

    fn label_key(deed: Deed) -> &'static str {
        match deed {
            Deed::Open => "boxes-deed-open",
            Deed::Correct => "boxes-deed-correct",
        }
    }

    fn table(_deed: Deed) -> Table {
        Table::BoxOpening
    }

    fn layout(_deed: Deed, _typed: &Boxes) -> Layout {
        use Shape::{Day, Line, Lines, Person};
        vec![
            vec![required("box_name", Line)],
            vec![optional("opened_on", Day)],
            vec![required("opened_by", Person), required("witness", Person)],
            vec![required("slip_count", Line), optional("blank_count", Line)],
            vec![optional("note", Lines(2))],
            vec![optional("paper_serial", Line)],
        ]
    }

    fn prefilled(deed: Deed, line: Option<&OpeningLine>, _view: &View, ctx: &Ctx<'_>) -> Boxes {
        if let (Deed::Correct, Some(line)) = (deed, line) {
            return Boxes::of_fields(line.opening.fields());
        }
        let hung = boxes_hung(ctx);
        let only = match hung.lines().collect::<Vec<_>>()[..] {
            [only] => only.trim(),
            _ => "",
        };
        Boxes::default()
            .with("box_name", only)
            .with("opened_on", ctx.now.date().to_string())
            .with("opened_by", ctx.actor)
    }

    fn carry_out(
        desk: &mut Desk,
        _deed: Deed,
        of: Option<i64>,
        boxes: &Boxes,
    ) -> desk::Result<Saved> {
        let opening = match of {
            None => desk.open_box(boxes)?,
            Some(id) => desk.correct_opening(id, boxes)?,
        };
        Ok(Saved {
            id: opening.id,
            name: opening.box_name,
        })
    }

    fn void(desk: &mut Desk, id: i64, reason: &str) -> desk::Result<()> {
        desk.void_opening(id, reason).map(drop)
    }

    fn hint(_deed: Deed, _line: Option<&OpeningLine>, ctx: &Ctx<'_>) -> Option<String> {
        Some(ctx.words.t("boxes-hint"))
    }

    fn below_box_ui(
        ui: &mut Ui,
        name: &'static str,
        boxes: &mut TypedBoxes,
        view: &View,
        ctx: &Ctx<'_>,
    ) {
        match name {
            "box_name" => {
                let hung = boxes_hung(ctx);
                let hung: Vec<&str> = hung.lines().map(str::trim).collect();
                names::one_ui(ui, &ctx.words.t("boxes-hung"), &hung, name, boxes);
            }
            "witness" => {
                let known = in_term(&view.supervisors, boxes, "opened_on", ctx);
                names::one_ui(ui, &ctx.words.t("boxes-witnesses"), &known, name, boxes);
            }
            _ => {}
        }
    }

    fn actions_ui(&mut self, ui: &mut Ui, line: &OpeningLine, ctx: &mut Ctx<'_>) -> Option<Deed> {
        let is_left = line.missing_count() > 0;
        if is_left && ctx.may(Right::KeepOpinions) {
            let pressed = KeyButton::new(&ctx.words.t("boxes-next-slip"))
                .weight(Weight::Main)
                .shortcut(Command::NextStep.shortcut())
                .ui(ui);
            if pressed {
                ctx.ask(Ask::NewOpinion(Some(TakenFrom::Box(line.opening.id))));
            }
        }
        None
    }

    fn record_ui(&mut self, ui: &mut Ui, line: &OpeningLine, ctx: &mut Ctx<'_>) -> Option<Deed> {
        let opening = &line.opening;
        let args = [
            ("written", opening.written_count().to_string().into()),
            ("entered", line.entered_count.to_string().into()),
            ("missing", line.missing_count().to_string().into()),
        ];
        let key = match line.missing_count() {
            0 => "boxes-entered",
            _ => "boxes-missing",
        };
        ui.label(ctx.words.with(key, &args));
        fields_ui(ui, Table::BoxOpening, &opening.fields(), &["box_name"], ctx);
        self.taken.ui(ui, TakenFrom::Box(opening.id), ctx);
        None
    }
}

/// The boxes that hang in the school, one a line, as the settings name them.
fn boxes_hung(ctx: &Ctx<'_>) -> String {
    ctx.settings.text(SettingName::OpinionBoxes)
}
