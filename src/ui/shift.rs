//! 交接班: the small form by which one clerk hands the desk to the next.

use egui::Ui;

use super::ctx::{Ask, Ctx};
use super::theme::note;
use super::widgets::dialog::{Enter, dialog_ui};
use super::widgets::field::Field;
use super::widgets::modal::Answer;
use crate::desk::{self, Error, Pending};
use crate::domain::field::FieldError;
use crate::domain::record::Table;
use crate::domain::shift::{ShiftNote, TypedShiftNote};
use crate::store::ShiftSummary;
use crate::wording;

/// The form, open or not.
#[derive(Default)]
pub struct ShiftDialog {
    typed: Option<TypedShiftNote>,
    errors: Vec<FieldError>,
    summary: Option<ShiftSummary>,
    pending_summary: Option<Pending<desk::Result<ShiftSummary>>>,
    pending: Option<Pending<desk::Result<ShiftNote>>>,
}

impl ShiftDialog {
    /// Opens the form.
    pub fn open(&mut self, ctx: &Ctx<'_>) {
        self.typed = Some(TypedShiftNote::default());
        self.errors.clear();
        self.summary = None;
        self.pending_summary = Some(ctx.worker.read(|desk| desk.shift_summary()));
    }

    /// Draws the form; whoever takes over then sits at the desk.
    pub fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        self.take_answers(ctx);
        let Some(typed) = &mut self.typed else { return };
        let words = ctx.words;
        let problem_of = |field: &str| {
            let error = self.errors.iter().find(|error| error.field == field)?;
            Some(wording::problem(error.problem, words))
        };
        let summary = self.summary;
        let answer = dialog_ui(
            ui.ctx(),
            "shift",
            &words.t("shift-title"),
            &words.t("shift-confirm"),
            &words.t("dialog-cancel"),
            Enter::BeginsLine,
            |ui| {
                // Its line is there from the start: what comes later above a box would take the focus out of it.
                let line = summary.map_or_else(String::new, |summary| {
                    let counts = [
                        ("on-site", summary.on_site_count.into()),
                        ("items", summary.left_item_count.into()),
                        ("from", ctx.actor.into()),
                    ];
                    words.with("shift-summary", &counts)
                });
                ui.label(note(ui, line));
                let to_label = wording::field_label_in(Table::ShiftNote, "to_person", words);
                let required = words.t("field-required");
                let to_problem = problem_of("to_person");
                let first = Field::new(&to_label)
                    .required(&required)
                    .error(to_problem.as_deref())
                    .text_ui(ui, &mut typed.to_person);
                ui.horizontal_wrapped(|ui| {
                    for name in ctx
                        .settings
                        .clerk_names
                        .iter()
                        .filter(|name| name.as_str() != ctx.actor)
                    {
                        if ui.link(name).clicked() {
                            typed.to_person.clone_from(name);
                        }
                    }
                });
                let note_label = words.t("shift-note");
                let note_problem = problem_of("note");
                Field::new(&note_label)
                    .error(note_problem.as_deref())
                    .rows(4)
                    .text_ui(ui, &mut typed.note);
                let serial_label = wording::field_label("paper_serial", words);
                let serial_problem = problem_of("paper_serial");
                Field::new(&serial_label)
                    .error(serial_problem.as_deref())
                    .text_ui(ui, &mut typed.paper_serial);
                first
            },
        );
        match answer {
            Some(Answer::Confirmed) if self.pending.is_none() => {
                let typed = typed.clone();
                self.pending = Some(ctx.worker.write(move |desk| desk.hand_over_shift(&typed)));
            }
            Some(Answer::Cancelled) => self.typed = None,
            _ => {}
        }
    }

    fn take_answers(&mut self, ctx: &mut Ctx<'_>) {
        if let Some(Ok(summary)) = self.pending_summary.as_mut().and_then(Pending::take) {
            self.summary = Some(summary);
        }
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        match answer {
            Ok(shift) => {
                self.typed = None;
                let said = ctx
                    .words
                    .with("said-shift", &[("to", shift.to_person.as_str().into())]);
                ctx.ask(Ask::Done(said));
                // With accounts the next clerk unlocks; without, whoever is named sits down.
                ctx.ask(match ctx.account {
                    Some(_) => Ask::Lock(Some(shift.to_person)),
                    None => Ask::SitDown(shift.to_person),
                });
            }
            Err(Error::Fields(errors)) => self.errors = errors,
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }
}
