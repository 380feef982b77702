//! Counting a period's review loop: what is put right whatever it comes of, boxes, questionnaires, meetings, checks.
//!
//! Every query walks an index of days.

use chrono::NaiveDate;

use super::figures::text_at;
use super::figures_contact::{coded, day_at};
use super::figures_opinion::must_be;
use super::{Error, Reader, Result};
use crate::domain::figures::{BesideReview, Origin, PutRight, ReviewFigures, ReviewTally};
use crate::domain::period::Period;
use crate::domain::review::{CheckKind, MeetingKind, SupervisionResult};

/// What was counted in a period, and which rectifications were not done in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedReview {
    /// The figures.
    pub figures: ReviewFigures,
    /// The keys of the late ones, the earliest due first.
    pub overdue: Vec<i64>,
}

impl Reader<'_> {
    /// Counts the review loop of a period as it stands on a day.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn count_review(&self, period: Period, today: NaiveDate) -> Result<CountedReview> {
        let mut tally = ReviewTally::new(period, today);
        let mut overdue = Vec::new();
        let days = [period.first_day(), period.last_day()].map(|day| day.to_string());
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_rectifications.sql"))?;
        let mut rows = statement.query(days.each_ref())?;
        while let Some(row) = rows.next()? {
            let origin: usize = row.get(1)?;
            let put_right = PutRight {
                origin: Origin::ALL.get(origin).copied().ok_or_else(|| {
                    Error::Damaged("a rectification hangs off nothing".to_owned())
                })?,
                department: text_at(row, 2)?,
                opened_on: must_be(day_at(row, 3)?)?,
                due_on: must_be(day_at(row, 4)?)?,
                done_on: day_at(row, 5)?,
                is_verified: row.get(6)?,
            };
            if tally.add(&put_right) {
                overdue.push((put_right.due_on, row.get(0)?));
            }
        }
        overdue.sort_unstable();
        Ok(CountedReview {
            figures: tally.finish(self.beside_review(days.each_ref())?),
            overdue: overdue.into_iter().map(|(_, id)| id).collect(),
        })
    }

    /// The day of the oldest box, questionnaire, meeting, check or rectification; `None` in a register without any.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn first_review_day(&self) -> Result<Option<NaiveDate>> {
        self.conn
            .prepare_cached(include_str!("sql/first_review_day.sql"))?
            .query_row([], |row| Ok(day_at(row, 0)))?
    }

    fn beside_review(&self, days: [&String; 2]) -> Result<BesideReview> {
        let mut beside = self
            .conn
            .prepare_cached(include_str!("sql/figures_boxes.sql"))?
            .query_row(days, |row| {
                Ok(BesideReview {
                    openings: row.get(0)?,
                    slips: row.get(1)?,
                    blank_slips: row.get(2)?,
                    slips_entered: row.get(3)?,
                    ..BesideReview::default()
                })
            })?;
        self.conn
            .prepare_cached(include_str!("sql/figures_questionnaires.sql"))?
            .query_row(days, |row| {
                beside.questionnaires = row.get(0)?;
                beside.issued = row.get(1)?;
                beside.issued_counted = row.get(2)?;
                beside.returned = row.get(3)?;
                Ok(())
            })?;
        let mut meetings = self.conn.prepare_cached(
            "SELECT kind, count(*), sum(attended_count) FROM meeting INDEXED BY meeting_by_day
             WHERE held_on >= ?1 AND held_on <= ?2 AND voided_at IS NULL GROUP BY kind",
        )?;
        let mut rows = meetings.query(days)?;
        while let Some(row) = rows.next()? {
            let kind = coded(row, 0, MeetingKind::from_code)?;
            beside.add_meetings(kind, row.get(1)?, row.get(2)?);
        }
        let mut checks = self
            .conn
            .prepare_cached(include_str!("sql/figures_checks.sql"))?;
        let mut rows = checks.query(days)?;
        while let Some(row) = rows.next()? {
            let kind = coded(row, 0, CheckKind::from_code)?;
            let result = SupervisionResult::from_code(text_at(row, 1)?);
            beside.add_check(kind, row.get(2)?, result);
        }
        Ok(beside)
    }
}
