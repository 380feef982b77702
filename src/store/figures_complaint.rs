//! Counting a period's complaints.
//!
//! One pass over the index of days of receipt and one over what fell due: working days and medians are the domain's,
//! because SQL knows no calendar. No personal column is read.

use chrono::NaiveDate;
use rusqlite::Row;

use super::figures::text_at;
use super::figures_contact::{coded, day_at};
use super::{Error, Reader, Result};
use crate::domain::complaint::{Acceptance, Finding, Stage};
use crate::domain::contact::{AskerKind, Channel, DueRules, Satisfaction};
use crate::domain::figures::{
    BesideComplaints, Complained, ComplaintFigure, ComplaintFigures, ComplaintTally, Counted,
};
use crate::domain::period::Period;
use crate::domain::protection::Signed;

impl Reader<'_> {
    /// Counts the complaints of a period as they stand on a day.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn count_complaints(
        &self,
        period: Period,
        today: NaiveDate,
        rules: &DueRules,
    ) -> Result<ComplaintFigures> {
        let mut tally = ComplaintTally::new(period, today, &rules.calendar);
        let (from, to) = (period.first_day(), period.last_day());
        let days = (from.to_string(), to.to_string());
        let reads_from = tally.reads_from(rules.limits.complaint_acceptance_days);
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_complaints.sql"))?;
        let mut rows = statement.query((reads_from.to_string(), &days.0, &days.1))?;
        while let Some(row) = rows.next()? {
            let marks: u8 = row.get(0)?;
            if marks & mark::VOIDED == 0 {
                tally.add(&complained_in(row, marks)?);
            } else {
                tally.add_voided(received_on(row)?);
            }
        }
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_complaint_extensions.sql"))?;
        let mut rows = statement.query((&days.0, &days.1))?;
        while let Some(row) = rows.next()? {
            tally.add_extension(row.get(0)?);
        }
        Ok(tally.finish(self.beside_complaints(period)?))
    }

    /// The day of the oldest complaint; `None` in a register without any.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn first_complaint_day(&self) -> Result<Option<NaiveDate>> {
        self.conn
            .prepare_cached("SELECT min(received_on) FROM complaint")?
            .query_row([], |row| Ok(day_at(row, 0)))?
    }

    fn beside_complaints(&self, period: Period) -> Result<BesideComplaints> {
        let (from, to) = (period.first_day(), period.last_day());
        let mut beside = BesideComplaints::default();
        for decision in self.accountabilities_between(from, to)? {
            beside.add_decision(&decision);
        }
        Ok(beside)
    }
}

/// The marks of `figures_complaints.sql`: one number in place of eight columns.
mod mark {
    pub(super) const VOIDED: u8 = 1;
    pub(super) const AT_PRINCIPAL: u8 = 2;
    pub(super) const RED: u8 = 4;
    pub(super) const AGITATED: u8 = 8;
    pub(super) const REOPENED: u8 = 16;
    pub(super) const FOLLOWED_UP: u8 = 32;
    pub(super) const SOLVED: u8 = 64;
    pub(super) const RETALIATION: u8 = 128;
}

/// A complaint as `figures_complaints.sql` lists it, by place.
fn complained_in<'r>(row: &'r Row<'_>, marks: u8) -> Result<Complained<'r>> {
    let has = |mark: u8| marks & mark != 0;
    Ok(Complained {
        received_on: received_on(row)?,
        signed: coded(row, 2, Signed::from_code)?,
        channel: coded(row, 3, Channel::from_code)?,
        complainant_kind: coded(row, 4, AskerKind::from_code)?,
        category: text_at(row, 5)?,
        department: text_at(row, 6)?,
        stage: coded(row, 7, Stage::from_code)?,
        acceptance: Acceptance::from_code(text_at(row, 8)?),
        accept_by: day_at(row, 9)?,
        accepted_on: day_at(row, 10)?,
        finding: Finding::from_code(text_at(row, 11)?),
        due_on: day_at(row, 12)?,
        replied_on: day_at(row, 13)?,
        satisfaction: Satisfaction::from_code(text_at(row, 14)?),
        is_at_principal: has(mark::AT_PRINCIPAL),
        is_red: has(mark::RED),
        is_agitated: has(mark::AGITATED),
        is_reopened: has(mark::REOPENED),
        is_followed_up: has(mark::FOLLOWED_UP),
        is_solved: has(mark::SOLVED),
        has_retaliation: has(mark::RETALIATION),
    })
}

fn received_on(row: &Row<'_>) -> Result<NaiveDate> {
    day_at(row, 1)?.ok_or_else(|| Error::Damaged("a complaint has no day of receipt".to_owned()))
}

/// The condition that lets through the complaints behind a figure, and the values it speaks of as `?from`, `?to` (days,
/// both of the period) and `?today`; `None` of decisions about faults, which first contacts show as well. For a share or
/// a median these are the complaints it is taken over.
pub(super) fn behind(
    counted: &Counted<ComplaintFigure>,
) -> Option<(String, [(&'static str, String); 3])> {
    use ComplaintFigure as F;
    const RECEIVED: &str = "received_on >= ?from AND received_on <= ?to AND voided_at IS NULL";
    const DUE: &str = "due_on >= ?from AND due_on <= ?to AND voided_at IS NULL \
         AND acceptance = 'accepted' AND stage NOT IN ('withdrawn', 'merged') \
         AND (replied_on IS NOT NULL OR due_on < ?today)";
    let also = |condition: &str| format!("{RECEIVED} AND {condition}");
    // The codes are ours, not typed by anybody.
    let condition = match counted.figure {
        F::Received => RECEIVED.to_owned(),
        F::Closed => also("stage = 'closed'"),
        F::Open => also("stage NOT IN ('closed', 'withdrawn', 'merged')"),
        F::Withdrawn => also("stage = 'withdrawn'"),
        F::Merged => also("stage = 'merged'"),
        F::Reopened => also("reopened_on IS NOT NULL"),
        F::Voided => {
            "received_on >= ?from AND received_on <= ?to AND voided_at IS NOT NULL".to_owned()
        }
        F::OfSigned(signed) => also(&format!("signed = '{}'", signed.code())),
        F::OfChannel(channel) => also(&format!("channel = '{}'", channel.code())),
        F::OfComplainant(kind) => also(&format!("complainant_kind = '{}'", kind.code())),
        F::OfFinding(finding) => also(&format!("finding = '{}'", finding.code())),
        F::Upheld => also("finding IS NOT NULL"),
        F::Refused => also("acceptance = 'refused'"),
        F::Referred => also("acceptance = 'referred'"),
        F::AtPrincipal => also("is_at_principal = 1"),
        F::RedPath => also("red_path IS NOT NULL"),
        F::Agitated => also("is_agitated = 1"),
        F::AcceptedOnTime => "accept_by >= ?from AND accept_by <= ?to AND voided_at IS NULL \
             AND (accepted_on IS NOT NULL \
                  OR (stage NOT IN ('withdrawn', 'merged') AND accept_by < ?today))"
            .to_owned(),
        F::RepliedOnTime => DUE.to_owned(),
        F::LateReplies => format!("{DUE} AND coalesce(replied_on, ?today) > due_on"),
        F::ReplyMedian | F::FollowedUp => also("replied_on IS NOT NULL"),
        F::Extensions | F::ToldInTime => also(
            "id IN (SELECT complaint_id FROM extension \
             WHERE complaint_id IS NOT NULL AND extension.voided_at IS NULL)",
        ),
        F::Solved => also("replied_on IS NOT NULL AND followed_up_on IS NOT NULL"),
        F::Content => also(
            "replied_on IS NOT NULL AND followed_up_on IS NOT NULL AND satisfaction IS NOT NULL",
        ),
        F::Retaliation => {
            also("replied_on IS NOT NULL AND followed_up_on IS NOT NULL AND has_retaliation = 1")
        }
        F::OfFault(_) | F::OfSanction(_) => return None,
    };
    let values = [
        ("?from", counted.period.first_day().to_string()),
        ("?today", counted.as_of.date().to_string()),
        ("?to", counted.period.last_day().to_string()),
    ];
    Some((condition, values))
}
