//! What follows from the facts of a contact: who is answerable, and when it is due.

use crate::desk::Result;
use crate::domain::catalogue::ServiceItem;
use crate::domain::contact::{
    Contact, ContactDetails, ContactDue, ContactId, DueRules, Extension, HandOver, answerable,
    due_date,
};
use crate::domain::journal::Action;
use crate::store::{Reader, Write};

use super::due_rules;

/// What follows from the facts of a contact.
pub(in crate::desk) struct Settled {
    answerable: String,
    due: Option<ContactDue>,
}

impl Settled {
    /// Works out what follows. A contact that is not in the register yet has nothing beside it.
    pub fn of(
        read: Reader<'_>,
        rules: &DueRules,
        details: &ContactDetails,
        id: Option<ContactId>,
    ) -> Result<Self> {
        let (chain, extensions) = match id {
            Some(id) => (read.hand_overs(id)?, read.extensions(id)?),
            None => (Vec::new(), Vec::new()),
        };
        let item: Option<ServiceItem> = match details.item_id {
            Some(item) => Some(read.record(item)?),
            None => None,
        };
        let item_limit_days = item.and_then(|item| item.limit_days);
        Ok(Self::from_facts(
            details,
            &chain,
            &extensions,
            item_limit_days,
            rules,
        ))
    }

    /// The same where all that hangs beside it is at hand.
    pub fn from_facts(
        details: &ContactDetails,
        chain: &[HandOver],
        extensions: &[Extension],
        item_limit_days: Option<u16>,
        rules: &DueRules,
    ) -> Self {
        let answerable = answerable(&details.first_responder, chain).person;
        Self {
            answerable: answerable.to_owned(),
            due: due_date(details, chain, extensions, item_limit_days, rules),
        }
    }

    /// Whether the date differs from the one written down.
    pub fn moves(&self, details: &ContactDetails) -> bool {
        self.due.map(|due| due.on()) != details.due_on
            || self.due.is_some_and(|due| due.is_provisional()) != details.is_due_provisional
    }

    /// Writes it into the details.
    pub fn put_into(self, details: &mut ContactDetails) {
        details.answerable = self.answerable;
        details.due_on = self.due.map(|due| due.on());
        details.due_promise = self.due.map(|due| due.promised.promise);
        details.due_from = self.due.map(|due| due.promised.day_zero);
        details.is_due_provisional = self.due.is_some_and(|due| due.is_provisional());
    }
}

/// Writes what a deed made of a contact, with all that follows from it, and returns it as it stands now.
pub(in crate::desk) fn settle(
    write: &mut Write<'_>,
    action: Action,
    before: &Contact,
    mut details: ContactDetails,
) -> Result<Contact> {
    let rules = due_rules(write.read())?;
    // A finished matter keeps the day it was judged by.
    if details.finished_at.is_none() || before.details.finished_at.is_none() {
        let settled = Settled::of(write.read(), &rules, &details, Some(before.id))?;
        let keeps_due = details.finished_at.is_some() && settled.due.is_none();
        if keeps_due {
            details.answerable = settled.answerable;
        } else {
            settled.put_into(&mut details);
        }
    }
    let after = Contact {
        details,
        ..before.clone()
    };
    write.change(
        action,
        &after.number.to_string(),
        after.id.0,
        before,
        &after,
    )?;
    Ok(write.read().contact(after.id)?)
}
