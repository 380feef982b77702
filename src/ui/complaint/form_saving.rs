//! What becomes of a complaint that was typed: on to the read-back, sealed and saved, or back to the boxes that want
//! something.

use super::form::{ComplaintForm, Face, Purpose};
use super::form_boxes;
use super::logged::LoggedPage;
use super::read_back;
use crate::desk::{Error, Logged, Pending};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{Complaint, check};
use crate::domain::field::{FieldError, Problem};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::names_box::names_of;
use crate::ui::read_back::ReadBack;

/// What was saved.
pub(super) enum Saved {
    Logged(Box<Logged>),
    Corrected(Box<Complaint>),
}

impl ComplaintForm {
    /// What is sent to the register: a name a line, and nothing of what stands in boxes that are out of sight.
    fn to_send(&self) -> Boxes {
        let mut typed = self.boxes.typed.clone();
        let names = names_of(typed.get("respondents")).join("\n");
        typed.set("respondents", names);
        for name in form_boxes::out_of_sight(self) {
            typed.set(name, "");
        }
        typed
    }

    /// Goes on to the read-back, or hands a correction to the register, unless a box wants something.
    pub(super) fn save(&mut self, ctx: &Ctx<'_>) {
        let mut typed = self.to_send();
        let checked = check(&typed, self.before(), &ctx.settings.principal_name, ctx.now);
        let errors = match checked {
            Err(errors) => errors,
            Ok(_) if self.signed().is_none() => Vec::new(),
            Ok(mut checked) => match &self.purpose {
                Purpose::New => {
                    self.frame
                        .keep_draft_now(&self.boxes.typed, ctx.worker, ctx.now);
                    typed.wipe();
                    let page = read_back::page(&checked, &self.aside.readers(), ctx.words);
                    checked.wipe();
                    self.face = Face::ReadBack(Box::new(ReadBack::new(page)));
                    return;
                }
                Purpose::Correction { id, revision, .. } => {
                    checked.wipe();
                    let (id, revision) = (*id, *revision);
                    self.saving = Some(ctx.worker.write(move |desk| {
                        let complaint = desk.correct_complaint(id, revision, &typed)?;
                        Ok(Saved::Corrected(Box::new(complaint)))
                    }));
                    return;
                }
            },
        };
        typed.wipe();
        self.refuse(errors);
    }

    /// Shows what is wrong. How it is signed is asked before anything else, so that it is never left to a default.
    fn refuse(&mut self, mut errors: Vec<FieldError>) {
        if self.signed().is_none() {
            errors.insert(
                0,
                FieldError {
                    field: "signed",
                    problem: Problem::Missing,
                },
            );
            self.begins = true;
        }
        self.has_own_category |= errors.iter().any(|error| error.field == "category")
            && !self.boxes.typed.is_empty("category");
        self.boxes.show_errors(errors);
    }

    /// Has it sealed and saved.
    pub(super) fn log(&mut self, ctx: &Ctx<'_>) {
        let mut typed = self.to_send();
        self.saving = Some(ctx.worker.write(move |desk| {
            let logged = desk.log_complaint(&typed);
            typed.wipe();
            Ok(Saved::Logged(Box::new(logged?)))
        }));
    }

    /// Takes the register's answer if it has come; says whether it is saved.
    pub(super) fn take_saved(&mut self, ctx: &mut Ctx<'_>) -> bool {
        let Some(answer) = self.saving.as_mut().and_then(Pending::take) else {
            return false;
        };
        self.saving = None;
        match answer {
            Ok(Saved::Logged(logged)) => {
                let number = ("number", logged.complaint.number.to_string().into());
                ctx.ask(Ask::Done(ctx.words.with("said-saved", &[number])));
                self.forget();
                self.face = Face::Logged(LoggedPage::new(*logged));
                return true;
            }
            Ok(Saved::Corrected(complaint)) => {
                let number = ("number", complaint.number.to_string().into());
                ctx.ask(Ask::Done(ctx.words.with("said-corrected", &[number])));
                ctx.ask(Ask::CloseForm);
                return true;
            }
            Err(Error::Fields(errors)) => {
                self.face = Face::Boxes;
                self.refuse(errors);
            }
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
        false
    }
}
