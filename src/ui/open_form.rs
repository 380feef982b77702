//! The form that is open in place of a page, of whichever register.

use chrono::NaiveDateTime;
use egui::Ui;

use super::complaint::form::ComplaintForm;
use super::contact::form::FirstContactForm;
use super::ctx::Ctx;
use super::opinion::form::OpinionForm;
use super::visit::form::VisitForm;
use crate::desk::{COMPLAINT_DRAFT, NEW_CONTACT_DRAFT, OPINION_DRAFT, Worker};
use crate::store::Draft;

/// The form that is open.
pub enum OpenForm {
    /// Of a visit.
    Visit(Box<VisitForm>),
    /// Of a first contact.
    Contact(Box<FirstContactForm>),
    /// Of a complaint.
    Complaint(Box<ComplaintForm>),
    /// Of an opinion.
    Opinion(Box<OpinionForm>),
}

impl From<VisitForm> for OpenForm {
    fn from(form: VisitForm) -> Self {
        Self::Visit(Box::new(form))
    }
}

impl From<FirstContactForm> for OpenForm {
    fn from(form: FirstContactForm) -> Self {
        Self::Contact(Box::new(form))
    }
}

impl From<ComplaintForm> for OpenForm {
    fn from(form: ComplaintForm) -> Self {
        Self::Complaint(Box::new(form))
    }
}

impl From<OpinionForm> for OpenForm {
    fn from(form: OpinionForm) -> Self {
        Self::Opinion(Box::new(form))
    }
}

impl OpenForm {
    /// A form as it was left when the program ended.
    #[must_use]
    pub fn from_draft(draft: &Draft) -> Self {
        if draft.form.starts_with(COMPLAINT_DRAFT) {
            ComplaintForm::from_draft(draft).into()
        } else if draft.form.starts_with(OPINION_DRAFT) {
            OpinionForm::from_draft(draft).into()
        } else if draft.form == NEW_CONTACT_DRAFT {
            FirstContactForm::from_draft(draft).into()
        } else {
            VisitForm::from_draft(draft).into()
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        match self {
            Self::Visit(form) => form.ui(ui, ctx),
            Self::Contact(form) => form.ui(ui, ctx),
            Self::Complaint(form) => form.ui(ui, ctx),
            Self::Opinion(form) => form.ui(ui, ctx),
        }
    }

    /// Whether something would be lost with it.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        match self {
            Self::Visit(form) => form.is_touched(),
            Self::Contact(form) => form.is_touched(),
            Self::Complaint(form) => form.is_touched(),
            Self::Opinion(form) => form.is_touched(),
        }
    }

    /// Asks whether what was typed may be lost, as Esc does.
    pub fn ask_to_discard(&mut self) {
        match self {
            Self::Visit(form) => form.ask_to_discard(),
            Self::Contact(form) => form.ask_to_discard(),
            Self::Complaint(form) => form.ask_to_discard(),
            Self::Opinion(form) => form.ask_to_discard(),
        }
    }

    /// Keeps what is typed at once, because the window closes.
    pub fn keep_draft_now(&mut self, worker: &Worker, now: NaiveDateTime) {
        match self {
            Self::Visit(form) => form.keep_draft_now(worker, now),
            Self::Contact(form) => form.keep_draft_now(worker, now),
            Self::Complaint(form) => form.keep_draft_now(worker, now),
            Self::Opinion(form) => form.keep_draft_now(worker, now),
        }
    }
}
