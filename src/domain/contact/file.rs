//! A first contact with everything that hangs beside it, as a screen and a paper show it.

use super::chain::{Answerable, answerable};
use super::hand_over::HandOverState;
use super::{Annotation, Contact, ContactState, Extension, HandOver, OneTimeNotice, Reminder};
use crate::domain::catalogue::ServiceItem;

/// The contact that this one is a further trip for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierContact {
    /// The contact.
    pub contact: Contact,
    /// The notices given at it: whether they had named what was missing decides whose fault the trip is (A7, D4).
    pub notices: Vec<OneTimeNotice>,
}

/// A first contact in full. Lists are in the order in which things happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactFile {
    /// The contact.
    pub contact: Contact,
    /// Its service item, in the version that was in force.
    pub item: Option<ServiceItem>,
    /// The chain of hand-overs.
    pub hand_overs: Vec<HandOver>,
    /// One-time notices.
    pub notices: Vec<OneTimeNotice>,
    /// Extensions.
    pub extensions: Vec<Extension>,
    /// Reminders.
    pub reminders: Vec<Reminder>,
    /// What was said beside it.
    pub annotations: Vec<Annotation>,
    /// What it is a further trip for.
    pub earlier: Option<EarlierContact>,
    /// Further trips for the same matter.
    pub trips: Vec<Contact>,
}

impl ContactFile {
    /// The hand-over that waits to be signed for; there is one at the most.
    #[must_use]
    pub fn unsigned(&self) -> Option<&HandOver> {
        let mut links = self.hand_overs.iter();
        links.find(|link| link.state() == HandOverState::Unsigned)
    }

    /// Where the contact stands.
    #[must_use]
    pub fn state(&self) -> ContactState {
        self.contact.state(self.unsigned().is_some())
    }

    /// Who is answerable now.
    #[must_use]
    pub fn answerable(&self) -> Answerable<'_> {
        answerable(&self.contact.details.first_responder, &self.hand_overs)
    }

    /// The newest extension that was not voided.
    #[must_use]
    pub fn extension(&self) -> Option<&Extension> {
        let mut extensions = self.extensions.iter().rev();
        extensions.find(|extension| extension.voiding.is_none())
    }

    /// The newest notice that was not voided.
    #[must_use]
    pub fn notice(&self) -> Option<&OneTimeNotice> {
        let mut notices = self.notices.iter().rev();
        notices.find(|notice| notice.voiding.is_none())
    }
}
