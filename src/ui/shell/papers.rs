//! The shell's hands for papers: one asked for, many at once, one that says who complains, and the offer after a save.
//!
//! Knows nothing of what stands on papers.

use chrono::NaiveDateTime;

use super::{Look, Shell};
use crate::desk::{PaperRequest, paper_language};
use crate::domain::batch::Batch;
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
}
