//! The shell's hands for papers: one asked for, many at once, one that says who complains, and the offer after a save.
//!
//! Knows nothing of what stands on papers.

use chrono::NaiveDateTime;

use super::{Look, Shell};
use crate::desk::{PaperRequest, paper_language};
use crate::domain::batch::Batch;
use crate::domain::period::Period;
use crate::ui::batch::batch_of_page;
use crate::ui::ctx::{Ask, Page};
use crate::ui::preview::offer::Offer;

impl Shell {
    /// Takes what has come of papers.
    pub(super) fn take_papers(&mut self, look: Look<'_>, now: NaiveDateTime, asks: &mut Vec<Ask>) {
        let mut pages = self.ctx(look, now, asks);
        pages.printing.take_answers(&mut pages.ctx);
    }

    /// Papers are in the school's language, whatever the screens of this computer speak.
    pub(super) fn print(&mut self, request: PaperRequest, look: Look<'_>) {
        let language = paper_language(&self.settings, look.words.language());
        let (register, clock) = (self.register.clone(), self.clock);
        let begun = self.printing.begin(
            &self.worker,
            &register,
            self.pass.in_name_of(&self.actor),
            clock,
            request,
            language,
        );
        if let Err(error) = begun {
            self.say_failure(&error, look.words);
        }
    }

    /// A paper on show goes first: the question is about others.
    pub(super) fn ask_batch(&mut self, batch: Option<Batch>, look: Look<'_>, now: NaiveDateTime) {
        self.printing.close();
        let mut none = Vec::new();
        let pages = self.ctx(look, now, &mut none);
        let batch = batch.unwrap_or(batch_of_page(pages.page));
        pages.batch.open(batch, &pages.ctx);
    }

    /// On the register's own thread: the opening is in the log before there is a page.
    pub(super) fn print_opened(&mut self, request: PaperRequest, reason: String, look: Look<'_>) {
        let language = paper_language(&self.settings, look.words.language());
        self.printing
            .begin_writing(&self.worker, move |desk, progress| {
                desk.complaint_paper_with(request, &reason, Some(language), progress)
            });
    }

    /// Beside its list what was saved is shown as well. A visit's record has its paper on the very key of the offer.
    pub(super) fn offer(&mut self, offer: Offer) {
        let is_at_list = self.form.is_none();
        match (self.page, offer.request) {
            (Page::Visits, PaperRequest::Visit { visit, .. }) if is_at_list => {
                self.visits.open(visit);
                return;
            }
            (Page::Contacts, PaperRequest::Contact { contact, .. }) if is_at_list => {
                self.contacts.open(contact);
            }
            (Page::Opinions, PaperRequest::Opinion { opinion, .. }) if is_at_list => {
                self.opinions.open(opinion);
            }
            _ => {}
        }
        self.printing.offer(Some(offer));
    }

    /// The report that closes a month, in the language of papers.
    pub(super) fn close_month(&mut self, period: Period, look: Look<'_>) {
        let language = paper_language(&self.settings, look.words.language());
        let (register, clock) = (self.register.clone(), self.clock);
        let seat = (self.pass.in_name_of(&self.actor), clock);
        let begun =
            (self.printing).prepare_closing(&self.worker, &register, seat, period, language);
        if let Err(error) = begun {
            self.say_failure(&error, look.words);
        }
    }

    /// What was just saved is offered to be printed only until something else is begun.
    pub(super) fn withdraw_offer(&mut self, ask: &Ask) {
        let is_something_else = matches!(
            ask,
            Ask::Go(_)
                | Ask::NewVisit
                | Ask::NewAppointment
                | Ask::Correct(_)
                | Ask::NewContact
                | Ask::ContactOfVisit(_)
                | Ask::CorrectContact(_)
                | Ask::OpenContact(_)
                | Ask::ContinueContact(..)
                | Ask::ContactRecords(_)
                | Ask::NewComplaint
                | Ask::CorrectComplaint(_)
                | Ask::OpenComplaint(_)
                | Ask::ComplaintRecords(_)
                | Ask::NewOpinion(_)
                | Ask::CorrectOpinion(_)
                | Ask::OpenOpinion(_)
                | Ask::OpinionRecords(_)
                | Ask::OpenSources(_)
                | Ask::OpenOpenings
                | Ask::OpenReview(_)
                | Ask::OpenRectification(_)
                | Ask::OpenCheck(_)
                | Ask::Open(_)
                | Ask::Print(_)
                | Ask::PrintOpened { .. }
                | Ask::PrintBatch(_)
                | Ask::CloseMonth(_)
                | Ask::OpenReport(_)
                | Ask::VerifyReport
                | Ask::Deed(_)
                | Ask::SitDown(_)
                | Ask::FoundAccounts
                | Ask::Lock(_)
                | Ask::TakeMessage
                | Ask::HandOverShift
                | Ask::Records(_)
                | Ask::Undo
        );
        if is_something_else {
            self.printing.offer(None);
        }
    }
}
