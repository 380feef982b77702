//! Counting a period's opinions, and finding the records behind a figure.
//!
//! One pass over the index of days of receipt and one over what fell due; no personal column is read.

use chrono::NaiveDate;
use rusqlite::Row;

use super::figures::text_at;
use super::figures_contact::{coded, day_at};
use super::{Error, Reader, Result};
use crate::domain::calendar::Calendar;
use crate::domain::contact::{AskerKind, Satisfaction};
use crate::domain::figures::{
    Counted, MOST_OVERDUE, OpinionFigure, OpinionFigures, OpinionTally, OverdueOpinion, Said,
};
use crate::domain::opinion::{OpinionId, OpinionOutcome, OpinionSource};
use crate::domain::period::Period;
use crate::domain::protection::Signed;

/// What was counted in a period, and which of it was not fed back in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedOpinions {
    /// The figures.
    pub figures: OpinionFigures,
    /// The late ones, the earliest due first.
    pub overdue: Vec<OpinionId>,
}

impl Reader<'_> {
    /// Counts the opinions of a period as they stand on a day.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn count_opinions(
        &self,
        period: Period,
        today: NaiveDate,
        calendar: &Calendar,
    ) -> Result<CountedOpinions> {
        let mut tally = OpinionTally::new(period, today, calendar);
        let mut overdue = Vec::new();
        let days = [period.first_day(), period.last_day()].map(|day| day.to_string());
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_opinions.sql"))?;
        let mut rows = statement.query(days)?;
        while let Some(row) = rows.next()? {
            let marks: u8 = row.get(0)?;
            if marks & mark::VOIDED != 0 {
                tally.add_voided(must_be(day_at(row, 2)?)?);
                continue;
            }
            let said = said_in(row, marks)?;
            if tally.add(&said) {
                overdue.push((said.due_on, OpinionId(row.get(1)?)));
            }
        }
        overdue.sort_unstable();
        Ok(CountedOpinions {
            figures: tally.finish(),
            overdue: overdue.into_iter().map(|(_, id)| id).collect(),
        })
    }

    /// The lines of the list of late opinions, not more than [`MOST_OVERDUE`].
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn overdue_opinions(
        &self,
        ids: &[OpinionId],
        today: NaiveDate,
        calendar: &Calendar,
    ) -> Result<Vec<OverdueOpinion>> {
        let listed = &ids[..ids.len().min(MOST_OVERDUE)];
        let opinions = self.opinions(listed)?;
        let lines = opinions
            .iter()
            .filter_map(|opinion| OverdueOpinion::of(opinion, calendar, today));
        Ok(lines.collect())
    }

    /// The day of the oldest opinion; `None` in a register without any.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn first_opinion_day(&self) -> Result<Option<NaiveDate>> {
        self.conn
            .prepare_cached("SELECT min(received_on) FROM opinion")?
            .query_row([], |row| Ok(day_at(row, 0)))?
    }
}

/// The marks of `figures_opinions.sql`: one number in place of four columns.
mod mark {
    pub(super) const VOIDED: u8 = 1;
    pub(super) const SENT: u8 = 2;
    pub(super) const FOLLOWED_UP: u8 = 4;
    pub(super) const RETALIATION: u8 = 8;
}

/// An opinion as `figures_opinions.sql` lists it, by place.
fn said_in<'r>(row: &'r Row<'_>, marks: u8) -> Result<Said<'r>> {
    let has = |mark: u8| marks & mark != 0;
    Ok(Said {
        received_on: must_be(day_at(row, 2)?)?,
        signed: coded(row, 3, Signed::from_code)?,
        source: coded(row, 4, OpinionSource::from_code)?,
        giver_kind: coded(row, 5, AskerKind::from_code)?,
        department: text_at(row, 6)?,
        outcome: OpinionOutcome::from_code(text_at(row, 7)?),
        due_on: must_be(day_at(row, 8)?)?,
        feedback_on: day_at(row, 9)?,
        satisfaction: Satisfaction::from_code(text_at(row, 10)?),
        is_sent: has(mark::SENT),
        is_followed_up: has(mark::FOLLOWED_UP),
        has_retaliation: has(mark::RETALIATION),
    })
}

/// A day or a moment that no row is without.
pub(super) fn must_be<T>(stored: Option<T>) -> Result<T> {
    stored.ok_or_else(|| Error::Damaged("a day is missing where one must be".to_owned()))
}

/// The condition that lets through the opinions behind a figure, and the values it speaks of as `?from`, `?to` (days, both
/// of the period) and `?today`. For a share or a median these are the opinions it is taken over.
pub(super) fn behind(counted: &Counted<OpinionFigure>) -> (String, [(&'static str, String); 3]) {
    use OpinionFigure as F;
    const RECEIVED: &str = "received_on >= ?from AND received_on <= ?to AND voided_at IS NULL";
    const DUE: &str = "due_on >= ?from AND due_on <= ?to AND voided_at IS NULL \
         AND (feedback_on IS NOT NULL OR due_on < ?today)";
    let also = |condition: &str| format!("{RECEIVED} AND {condition}");
    // The codes are ours, not typed by anybody.
    let condition = match counted.figure {
        F::Received => RECEIVED.to_owned(),
        F::FedBack | F::FeedbackMedian | F::FollowedUp => also("feedback_on IS NOT NULL"),
        F::Open => also("feedback_on IS NULL"),
        F::Unsent => also("feedback_on IS NULL AND sent_on IS NULL"),
        F::Voided => {
            "received_on >= ?from AND received_on <= ?to AND voided_at IS NOT NULL".to_owned()
        }
        F::OfSource(source) => also(&format!("source = '{}'", source.code())),
        F::OfSigned(signed) => also(&format!("signed = '{}'", signed.code())),
        F::OfGiver(kind) => also(&format!("giver_kind = '{}'", kind.code())),
        F::OfOutcome(outcome) => also(&format!(
            "feedback_on IS NOT NULL AND outcome = '{}'",
            outcome.code()
        )),
        F::FedBackOnTime => DUE.to_owned(),
        F::LateFeedback => format!("{DUE} AND coalesce(feedback_on, ?today) > due_on"),
        F::Content => also(
            "feedback_on IS NOT NULL AND followed_up_on IS NOT NULL AND satisfaction IS NOT NULL",
        ),
        F::Retaliation => also("has_retaliation = 1"),
    };
    let values = [
        ("?from", counted.period.first_day().to_string()),
        ("?today", counted.as_of.date().to_string()),
        ("?to", counted.period.last_day().to_string()),
    ];
    (condition, values)
}
