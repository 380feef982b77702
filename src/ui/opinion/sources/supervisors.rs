//! 监督员 (E1): whom the school invited to watch it, their terms, prolonged or ended.

use chrono::{Months, NaiveDate};
use egui::Ui;

use crate::desk::{self, Desk};
use crate::domain::boxes::Boxes;
use crate::domain::record::{Recorded as _, Table, Voiding};
use crate::domain::review::{Supervisor, SupervisorStanding};
use crate::domain::right::Right;
use crate::ui::contact::deed::{Shape, optional, required};
use crate::ui::ctx::Ctx;
use crate::ui::small_register::record::fields_ui;
use crate::ui::small_register::{Cell, Column, Layout, Register, Saved};
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::state_mark::Mark;

/// The register of supervisors.
#[derive(Default)]
pub struct Supervisors {}

/// What is done with a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// 聘任.
    Appoint,
    /// An entry is corrected.
    Correct,
    /// 续聘.
    Prolong,
    /// 卸任.
    StepDown,
}

impl Register for Supervisors {
    type View = Vec<Supervisor>;
    type Record = Supervisor;
    type Deed = Deed;

    const SALT: &'static str = "supervisors";
    const DRAFT: &'static str = "entry:supervisor";
    const NEW: Deed = Deed::Appoint;
    const CORRECT: Deed = Deed::Correct;
    const RIGHT: Right = Right::HandleOpinions;
    const HAS_DAYS: bool = false;
    const COLUMNS: &'static [Column] = &[
        Column::rest("supervisors-column-name"),
        Column::of("supervisors-column-term", 96.0),
    ];
    const EMPTY_KEY: &'static str = "supervisors-empty";

    fn read(desk: &Desk, _from: NaiveDate, _to: NaiveDate) -> desk::Result<Vec<Supervisor>> {
        desk.supervisors()
    }

    fn records(view: &Vec<Supervisor>) -> &[Supervisor] {
        view
    }

    fn id(supervisor: &Supervisor) -> i64 {
        supervisor.id
    }

    fn voiding(supervisor: &Supervisor) -> Option<&Voiding> {
        supervisor.voiding.as_ref()
    }

    fn name(supervisor: &Supervisor, ctx: &Ctx<'_>) -> String {
        shown_name(supervisor, ctx)
    }

    fn cells(supervisor: &Supervisor, ctx: &Ctx<'_>) -> Vec<Cell> {
        let day = |day: NaiveDate| day.to_string();
        let from = [("date", day(supervisor.appointed_on).into())];
        vec![
            Cell::with_below(shown_name(supervisor, ctx), supervisor.unit.clone()),
            Cell::with_below(
                day(supervisor.last_day()),
                ctx.words.with("supervisors-since", &from),
            ),
        ]
    }

    fn standing(supervisor: &Supervisor, ctx: &Ctx<'_>) -> (Mark, String) {
        let words = ctx.words;
        match supervisor.standing(ctx.now.date()) {
            SupervisorStanding::NotYet => (Mark::Waiting, words.t("supervisors-not-yet")),
            SupervisorStanding::InTerm => (Mark::Done, words.t("supervisors-in-term")),
            SupervisorStanding::EndsSoon { days_left } => {
                let args = [("count", days_left.to_string().into())];
                (Mark::Due, words.with("supervisors-ends-soon", &args))
            }
            SupervisorStanding::Past => (Mark::Void, words.t("supervisors-past")),
            SupervisorStanding::SteppedDown => (Mark::Void, words.t("supervisors-stepped-down")),
        }
    }

    fn label_key(deed: Deed) -> &'static str {
        match deed {
            Deed::Appoint => "supervisors-deed-appoint",
            Deed::Correct => "supervisors-deed-correct",
            Deed::Prolong => "supervisors-deed-prolong",
            Deed::StepDown => "supervisors-deed-step-down",
        }
    }

    fn table(_deed: Deed) -> Table {
        Table::Supervisor
    }

    fn layout(deed: Deed, _typed: &Boxes) -> Layout {
        use Shape::{Day, Line, Lines};
        match deed {
            Deed::Prolong => vec![vec![required("term_until", Day)]],
            Deed::StepDown => vec![vec![required("ended_on", Day)]],
            Deed::Appoint | Deed::Correct => {
                let mut layout = vec![
                    vec![required("name", Line), optional("phone", Line)],
                    vec![optional("unit", Line)],
                    vec![optional("appointed_on", Day)],
                    vec![required("term_until", Day)],
                ];
                if deed == Deed::Correct {
                    layout.push(vec![optional("ended_on", Day)]);
                }
                layout.push(vec![optional("note", Lines(2))]);
                layout
            }
        }
    }

    fn prefilled(
        deed: Deed,
        supervisor: Option<&Supervisor>,
        _view: &Vec<Supervisor>,
        ctx: &Ctx<'_>,
    ) -> Boxes {
        let today = ctx.now.date();
        let Some(supervisor) = supervisor else {
            return Boxes::default().with("appointed_on", today.to_string());
        };
        let boxes = Boxes::of_fields(supervisor.fields());
        let a_year_more = supervisor.term_until.checked_add_months(Months::new(12));
        match deed {
            // Whoever stepped down and is prolonged is one again.
            Deed::Prolong => boxes.with("ended_on", "").with(
                "term_until",
                a_year_more.unwrap_or(supervisor.term_until).to_string(),
            ),
            Deed::StepDown => boxes.with("ended_on", today.to_string()),
            Deed::Appoint | Deed::Correct => boxes,
        }
    }

    fn carry_out(
        desk: &mut Desk,
        _deed: Deed,
        of: Option<i64>,
        boxes: &Boxes,
    ) -> desk::Result<Saved> {
        let supervisor = match of {
            None => desk.appoint_supervisor(boxes)?,
            Some(id) => desk.correct_supervisor(id, boxes)?,
        };
        Ok(Saved {
            id: supervisor.id,
            name: supervisor.name,
        })
    }

    fn void(desk: &mut Desk, id: i64, reason: &str) -> desk::Result<()> {
        desk.void_supervisor(id, reason).map(drop)
    }

    fn hint(deed: Deed, supervisor: Option<&Supervisor>, ctx: &Ctx<'_>) -> Option<String> {
        let supervisor = supervisor.filter(|_| matches!(deed, Deed::Prolong | Deed::StepDown))?;
        let args = [
            ("name", supervisor.name.as_str().into()),
            ("date", ctx.words.date(supervisor.term_until).into()),
        ];
        Some(ctx.words.with("supervisors-hint-term", &args))
    }

    fn actions_ui(
        &mut self,
        ui: &mut Ui,
        supervisor: &Supervisor,
        ctx: &mut Ctx<'_>,
    ) -> Option<Deed> {
        if !ctx.may(Self::RIGHT) {
            return None;
        }
        let button = |deed: Deed, ui: &mut Ui| {
            let word = ctx.words.t(Self::label_key(deed));
            KeyButton::new(&word).ui(ui).then_some(deed)
        };
        let prolongs = button(Deed::Prolong, ui);
        let is_in_term = supervisor.is_in_term(ctx.now.date());
        let steps_down = is_in_term.then(|| button(Deed::StepDown, ui)).flatten();
        prolongs.or(steps_down)
    }

    fn record_ui(
        &mut self,
        ui: &mut Ui,
        supervisor: &Supervisor,
        ctx: &mut Ctx<'_>,
    ) -> Option<Deed> {
        fields_ui(ui, Table::Supervisor, &supervisor.fields(), &["name"], ctx);
        None
    }
}

/// Whoever may not read names sees that there is somebody.
fn shown_name(supervisor: &Supervisor, ctx: &Ctx<'_>) -> String {
    match supervisor.name.is_empty() {
        true => ctx.words.t("supervisors-unnamed"),
        false => supervisor.name.clone(),
    }
}
