//! Counting what is told of the eight “not” alone (A12), and finding the records behind it.
//!
//! Every part walks an index of days or of journal entries of one kind. No personal column is read.

use chrono::{NaiveDate, NaiveDateTime};

use super::door::stored_minute;
use super::figures::{bounds, text_at};
use super::figures_contact::minute_at;
use super::{Reader, Result};
use crate::domain::accountability::is_unsigned_too_long;
use crate::domain::complaint::Category;
use crate::domain::figures::{
    ContactRules, Counted, LONG_CHAIN_LINKS, OwnFact, OwnFacts, PartOf, VIOLATIONS,
};
use crate::domain::period::Period;

impl Reader<'_> {
    /// Counts a period as it stands at `as_of`.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn count_own_facts(
        &self,
        period: Period,
        as_of: NaiveDateTime,
        rules: ContactRules<'_>,
    ) -> Result<OwnFacts> {
        let mut facts = self.beside_eight_nots(period)?;
        self.add_hand_overs(period, as_of, rules, &mut facts)?;
        self.add_upheld(period, &mut facts)?;
        Ok(facts)
    }

    /// Who opened an identity in a period: a name an opening.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn openers(&self, period: Period) -> Result<Vec<String>> {
        let (from, after) = (period.first_day(), day_after(period));
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/eight_nots_openings.sql"))?;
        let names = statement.query_map((from.to_string(), after.to_string()), |row| row.get(0))?;
        Ok(names.collect::<rusqlite::Result<_>>()?)
    }

    fn beside_eight_nots(&self, period: Period) -> Result<OwnFacts> {
        let values = (
            period.first_day().to_string(),
            day_after(period).to_string(),
        );
        Ok(self
            .conn
            .prepare_cached(include_str!("sql/eight_nots_beside.sql"))?
            .query_row(values, |row| {
                Ok(OwnFacts {
                    visits_voided: row.get("visits_voided")?,
                    corrections: row.get("corrections")?,
                    ..OwnFacts::default()
                })
            })?)
    }

    /// Long chains, and hand-overs that lay too long; the links of a contact follow each other.
    fn add_hand_overs(
        &self,
        period: Period,
        as_of: NaiveDateTime,
        rules: ContactRules<'_>,
        facts: &mut OwnFacts,
    ) -> Result<()> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/eight_nots_hand_overs.sql"))?;
        let mut rows = statement.query(bounds(period))?;
        let (mut contact, mut links) = (None, 0);
        while let Some(row) = rows.next()? {
            let of: i64 = row.get(0)?;
            links = if contact == Some(of) { links + 1 } else { 1 };
            contact = Some(of);
            facts.long_chains += u32::from(links == LONG_CHAIN_LINKS);
            facts.unsigned_too_long += u32::from(is_unsigned_too_long(
                stored_minute(text_at(row, 1)?)?,
                minute_at(row, 2)?,
                as_of,
                &rules.due.calendar,
                rules.unsigned_after_hours,
            ));
        }
        Ok(())
    }

    /// Complaints about conduct, and about breaches of law and discipline.
    fn add_upheld(&self, period: Period, facts: &mut OwnFacts) -> Result<()> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/eight_nots_complaints.sql"))?;
        let days = (
            period.first_day().to_string(),
            period.last_day().to_string(),
        );
        let mut rows = statement.query(days)?;
        while let Some(row) = rows.next()? {
            let part_of = match Category::from_code(text_at(row, 0)?) {
                Some(Category::Attitude) => &mut facts.attitude,
                Some(category) if VIOLATIONS.contains(&category) => &mut facts.violation,
                _ => continue,
            };
            *part_of = PartOf {
                whole: part_of.whole + row.get::<_, u32>(1)?,
                part: part_of.part + row.get::<_, u32>(2)?,
            };
        }
        Ok(())
    }
}

/// The first day after a period.
fn day_after(period: Period) -> NaiveDate {
    period.last_day().succ_opt().unwrap_or(NaiveDate::MAX)
}

/// The condition that lets through the records behind a fact, and the values it speaks of as `?from`, `?last` and `?to` (the
/// day after); of a share the part of it. `None` where no list of first contacts or complaints shows
/// them.
pub(super) fn behind(counted: &Counted<OwnFact>) -> Option<(String, [(&'static str, String); 3])> {
    const ASKED: &str = "received_at >= ?from AND received_at < ?to AND voided_at IS NULL";
    const RECEIVED: &str = "received_on >= ?from AND received_on <= ?last";
    const UPHELD: &str = "voided_at IS NULL AND finding IN ('upheld', 'partly_upheld')";
    let received = |condition: &str| format!("{RECEIVED} AND {condition}");
    let about = |categories: &[Category]| {
        // The codes are ours, not typed by anybody.
        let codes = categories.iter().map(|it| format!("'{}'", it.code()));
        let codes = codes.collect::<Vec<_>>().join(", ");
        received(&format!("{UPHELD} AND category IN ({codes})"))
    };
    let condition = match counted.figure {
        OwnFact::ContactsDissatisfied => format!(
            "{ASKED} AND finished_at < ?to AND followed_up_at IS NOT NULL \
             AND satisfaction = 'dissatisfied'"
        ),
        OwnFact::LongChains => format!(
            "{ASKED} AND {LONG_CHAIN_LINKS} <= (SELECT count(*) FROM hand_over \
             WHERE contact_id = contact.id AND hand_over.voided_at IS NULL)"
        ),
        OwnFact::AttitudeUpheld => about(&[Category::Attitude]),
        OwnFact::ViolationUpheld => about(&VIOLATIONS),
        OwnFact::ComplaintsDissatisfied => received(
            "voided_at IS NULL AND replied_on IS NOT NULL AND followed_up_on IS NOT NULL \
             AND satisfaction = 'dissatisfied'",
        ),
        OwnFact::UnsignedTooLong
        | OwnFact::RectificationsOpen
        | OwnFact::Corrections
        | OwnFact::VisitsVoided
        | OwnFact::Openings
        | OwnFact::HeldToAccount => return None,
    };
    let period = counted.period;
    let values = [
        ("?from", period.first_day().to_string()),
        ("?to", day_after(period).to_string()),
        ("?last", period.last_day().to_string()),
    ];
    Some((condition, values))
}
