//! The shell's parts, as a page sees them.

use crate::desk::{Clock, Pass};
use crate::ui::accounts::password::PasswordDialog;
use crate::ui::batch::BatchDialog;
use crate::ui::calendar::CalendarPage;
use crate::ui::catalogue::CataloguePage;
use crate::ui::complaint::list::ComplaintList;
use crate::ui::contact::list::ContactList;
use crate::ui::ctx::{Ctx, Page};
use crate::ui::message::MessageDialog;
use crate::ui::open_form::OpenForm;
use crate::ui::opinion::OpinionsPage;
use crate::ui::preview::printing::Printing;
use crate::ui::queue::QueuePage;
use crate::ui::reports::ReportsPage;
use crate::ui::review::ReviewPage;
use crate::ui::search::SearchBox;
use crate::ui::settings::SettingsPage;
use crate::ui::shift::ShiftDialog;
use crate::ui::today::TodayPage;
use crate::ui::visit::list::VisitList;

/// The shell's parts, borrowed apart so that a page can draw with the rest in sight.
pub(super) struct Pages<'a> {
    pub(super) ctx: Ctx<'a>,
    pub(super) page: Page,
    pub(super) form: &'a mut Option<OpenForm>,
    pub(super) today: &'a mut TodayPage,
    pub(super) visits: &'a mut VisitList,
    pub(super) contacts: &'a mut ContactList,
    pub(super) complaints: &'a mut ComplaintList,
    pub(super) opinions: &'a mut OpinionsPage,
    pub(super) review: &'a mut ReviewPage,
    pub(super) queue: &'a mut QueuePage,
    pub(super) catalogue: &'a mut CataloguePage,
    pub(super) calendar: &'a mut CalendarPage,
    pub(super) reports: &'a mut ReportsPage,
    pub(super) settings_page: &'a mut SettingsPage,
    pub(super) search: &'a mut SearchBox,
    pub(super) shift: &'a mut ShiftDialog,
    pub(super) message: &'a mut MessageDialog,
    pub(super) batch: &'a mut BatchDialog,
    pub(super) password: &'a mut PasswordDialog,
    pub(super) printing: &'a mut Printing,
    pub(super) register: &'a std::path::Path,
    pub(super) pass: &'a Pass,
    pub(super) clock: Clock,
}

impl Pages<'_> {
    /// What was opened of sealed complaints and opinions goes with the page it was opened on.
    pub(super) fn leave_others(&mut self) {
        let is_behind = self.form.is_some() || self.printing.shows_paper();
        if is_behind || self.page != Page::Complaints {
            self.complaints.leave();
        }
        if is_behind || self.page != Page::Opinions {
            self.opinions.leave();
        }
        if is_behind || self.page != Page::Queue {
            self.queue.leave();
        }
    }

    /// Whether the key that prints is the offer's: other pages print what they show, and so do first contacts once
    /// another than the one just saved is on show.
    pub(super) fn is_key_of_offer(&self) -> bool {
        let Some(offer) = self.printing.offered() else {
            return false;
        };
        match self.page {
            _ if self.form.is_some() => true,
            Page::Today => true,
            Page::Contacts => {
                let selected = self.contacts.selected();
                selected.is_some_and(|id| offer.is_about(id))
            }
            _ => false,
        }
    }
}
