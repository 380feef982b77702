//! The facts for the eight “not” (A12), read at one moment for the leading group.

use super::contacts::due_rules;
use super::report::unsigned_after_hours;
use super::{Desk, Result};
use crate::domain::figures::{ContactRules, EightNots, ranked};
use crate::domain::period::Period;
use crate::domain::right::Right;

impl Desk {
    /// What the registers hold about each of the eight in a period. Who opened identities is named to whoever may read that
    /// log, and to nobody else.
    ///
    /// # Errors
    /// [`super::Refusal::NotAllowed`] for who may not read complaints; if the register cannot be read.
    pub fn eight_nots(&self, period: Period) -> Result<EightNots> {
        self.require(Right::ReadComplaints)?;
        let names_openers = self.may(Right::SeeOpenings);
        let as_of = self.now();
        self.store.read().at_one_moment(|read| {
            let due = due_rules(read)?;
            let rules = ContactRules {
                due: &due,
                unsigned_after_hours: unsigned_after_hours(&read.settings()?),
            };
            let openers = read.openers(period)?;
            let head = read.journal_head()?;
            Ok(EightNots {
                period,
                as_of,
                contacts: read.count_contacts(period, as_of, rules)?.figures,
                complaints: read.count_complaints(period, as_of.date(), &due)?,
                opinions: read
                    .count_opinions(period, as_of.date(), &due.calendar)?
                    .figures,
                review: read.count_review(period, as_of.date())?.figures,
                own: read.count_own_facts(period, as_of, rules)?,
                openings: u32::try_from(openers.len()).unwrap_or(u32::MAX),
                opened_by: match names_openers {
                    true => ranked(openers),
                    false => Vec::new(),
                },
                terms: rules.terms(),
                journal_seq: head.seq,
                journal_hash: head.hash,
            })
        })
    }
}
