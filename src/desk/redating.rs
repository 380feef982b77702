//! What another calendar or other limits make of the cases that are open: every one that moves, of every register.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::complaints::put_due;
use super::contacts::Settled;
use super::{Error, Progress, Result};
use crate::domain::catalogue::ServiceItem;
use crate::domain::complaint::Complaint;
use crate::domain::contact::{Contact, DueRules, Extension, HandOver};
use crate::domain::journal::Action;
use crate::domain::number::RecordNumber;
use crate::domain::opinion::Opinion;
use crate::store::{Reader, Write};

/// Cases between two words of progress.
const PROGRESS_EVERY: usize = 200;

/// A case that is due on another day than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redated {
    /// Its number.
    pub number: RecordNumber,
    /// The day it was due.
    pub before: Option<NaiveDate>,
    /// The day it is due now.
    pub after: Option<NaiveDate>,
    /// Whether the new day is provisional (暂定).
    pub is_provisional: bool,
}

/// A case whose date moves, as it was and as it is.
pub(super) enum Moved {
    /// A first contact.
    Contact(Box<(Contact, Contact)>),
    /// A complaint.
    Complaint(Box<(Complaint, Complaint)>),
    /// An opinion.
    Opinion(Box<(Opinion, Opinion)>),
}

impl Moved {
    /// The line that says so.
    pub(super) fn line(&self) -> Redated {
        match self {
            Self::Contact(moved) => Redated {
                number: moved.1.number,
                before: moved.0.details.due_on,
                after: moved.1.details.due_on,
                is_provisional: moved.1.details.is_due_provisional,
            },
            Self::Complaint(moved) => Redated {
                number: moved.1.number,
                before: moved.0.details.due_on,
                after: moved.1.details.due_on,
                is_provisional: moved.1.details.is_due_provisional,
            },
            Self::Opinion(moved) => Redated {
                number: moved.1.number,
                before: Some(moved.0.details.due_on),
                after: Some(moved.1.details.due_on),
                is_provisional: moved.1.details.is_due_provisional,
            },
        }
    }
}

/// Dates every open case anew. Returns how many are open, and those that moved.
pub(super) fn redate(
    write: &mut Write<'_>,
    rules: &DueRules,
    progress: Progress<'_>,
) -> Result<(usize, Vec<Redated>)> {
    let (open, moved) = moved(write.read(), rules, progress)?;
    for case in &moved {
        match case {
            Moved::Contact(moved) => {
                let (before, after) = &**moved;
                let number = after.number.to_string();
                write.change(Action::Redate, &number, after.id.0, before, after)?;
            }
            Moved::Complaint(moved) => {
                let (before, after) = &**moved;
                let number = after.number.to_string();
                write.change(Action::Redate, &number, after.id.0, before, after)?;
            }
            Moved::Opinion(moved) => {
                let (before, after) = &**moved;
                let number = after.number.to_string();
                write.change(Action::Redate, &number, after.id.0, before, after)?;
            }
        }
    }
    Ok((open, moved.iter().map(Moved::line).collect()))
}

/// How many cases are open, and those whose date moves by other rules; nothing is written.
pub(super) fn moved(
    read: Reader<'_>,
    rules: &DueRules,
    progress: Progress<'_>,
) -> Result<(usize, Vec<Moved>)> {
    let contacts = read.open_contacts()?;
    let complaints = read.open_complaints(u32::MAX)?;
    let opinions = read.open_opinions(u32::MAX)?;
    let count = contacts.len() + complaints.len() + opinions.len();
    let mut moved = Vec::new();
    let mut report =
        |place: usize| match place.is_multiple_of(PROGRESS_EVERY) && !progress(place, count) {
            true => Err(Error::Cancelled),
            false => Ok(()),
        };
    let (of_contacts, of_complaints) = (contacts.len(), complaints.len());
    let hanging = BesideContacts::read(read)?;
    let mut limits: BTreeMap<i64, Option<u16>> = BTreeMap::new();
    for (place, before) in contacts.into_iter().enumerate() {
        report(place)?;
        let item_limit_days = match before.details.item_id {
            None => None,
            Some(id) => match limits.get(&id) {
                Some(days) => *days,
                None => {
                    let days = read.record::<ServiceItem>(id)?.limit_days;
                    limits.insert(id, days);
                    days
                }
            },
        };
        let settled = hanging.settled(&before, item_limit_days, rules);
        if settled.moves(&before.details) {
            let mut after = before.clone();
            settled.put_into(&mut after.details);
            moved.push(Moved::Contact(Box::new((before, after))));
        }
    }
    for (place, before) in complaints.into_iter().enumerate() {
        report(of_contacts + place)?;
        let mut after = before.clone();
        put_due(
            &mut after.details,
            &read.complaint_extensions(before.id)?,
            rules,
        );
        if after != before {
            moved.push(Moved::Complaint(Box::new((before, after))));
        }
    }
    for (place, before) in opinions.into_iter().enumerate() {
        report(of_contacts + of_complaints + place)?;
        let mut after = before.clone();
        after.details.put_due(rules);
        if after != before {
            moved.push(Moved::Opinion(Box::new((before, after))));
        }
    }
    Ok((count, moved))
}

/// What hangs beside open contacts, read at once.
struct BesideContacts {
    chains: HashMap<i64, Vec<HandOver>>,
    extensions: HashMap<i64, Vec<Extension>>,
}

impl BesideContacts {
    fn read(read: Reader<'_>) -> Result<Self> {
        let mut chains: HashMap<i64, Vec<HandOver>> = HashMap::new();
        for link in read.hand_overs_of_open()? {
            chains.entry(link.contact_id).or_default().push(link);
        }
        let mut extensions: HashMap<i64, Vec<Extension>> = HashMap::new();
        for extension in read.extensions_of_open()? {
            if let Some(contact) = extension.contact_id {
                extensions.entry(contact).or_default().push(extension);
            }
        }
        Ok(Self { chains, extensions })
    }

    fn settled(
        &self,
        contact: &Contact,
        item_limit_days: Option<u16>,
        rules: &DueRules,
    ) -> Settled {
        let key = contact.id.0;
        Settled::from_facts(
            &contact.details,
            self.chains.get(&key).map_or(&[], Vec::as_slice),
            self.extensions.get(&key).map_or(&[], Vec::as_slice),
            item_limit_days,
            rules,
        )
    }
}
