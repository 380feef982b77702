//! Counting what a year holds of each person and each department (D8, D9).

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveTime};

use super::figures::text_at;
use super::figures_contact::{day_at, minute_at};
use super::figures_opinion::must_be;
use super::visit::day_start;
use super::{Reader, Result};
use crate::domain::complaint::Finding;
use crate::domain::contact::{is_on_time, kept_at};
use crate::domain::figures::{Answered, AppraisalTally};
use crate::domain::limit::{Promise, is_kept};

impl Reader<'_> {
    /// Counts the matters, the complaints and the opinions that were received from one day to another, both included, and
    /// the rectifications that were ordered then. Merged complaints count once, in the one they were merged into; what is
    /// about the principal does not count.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn count_for_appraisal(
        &self,
        days: (NaiveDate, NaiveDate),
        today: NaiveDate,
        tally: &mut AppraisalTally,
    ) -> Result<()> {
        self.appraise_contacts(days, today, tally)?;
        self.appraise_complaints(days, today, tally)?;
        let opinions = include_str!("sql/appraisal_opinions.sql");
        self.each_answered(opinions, days, today, |it| tally.add_opinion(it))?;
        let rectifications = include_str!("sql/appraisal_rectifications.sql");
        self.each_answered(rectifications, days, today, |it| {
            tally.add_rectification(it);
        })
    }

    /// Hands on what was answered for between two days, as a query lists it: who, which department, until when, done when.
    fn each_answered(
        &self,
        sql: &str,
        (from, to): (NaiveDate, NaiveDate),
        today: NaiveDate,
        mut take: impl FnMut(&Answered<'_>),
    ) -> Result<()> {
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query((from.to_string(), to.to_string()))?;
        while let Some(row) = rows.next()? {
            let (due_on, done_on) = (must_be(day_at(row, 2)?)?, day_at(row, 3)?);
            take(&Answered {
                person: text_at(row, 0)?,
                department: text_at(row, 1)?,
                was_kept: is_kept(due_on, done_on, today),
            });
        }
        Ok(())
    }

    fn appraise_contacts(
        &self,
        (from, to): (NaiveDate, NaiveDate),
        today: NaiveDate,
        tally: &mut AppraisalTally,
    ) -> Result<()> {
        let after = to.succ_opt().unwrap_or(to);
        let mut trips: HashMap<i64, u32> = HashMap::new();
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/appraisal_contacts.sql"))?;
        let mut rows = statement.query((day_start(from), day_start(after)))?;
        while let Some(row) = rows.next()? {
            let promise = Promise::from_code(text_at(row, 3)?);
            let (up, told, finished) = (minute_at(row, 4)?, minute_at(row, 5)?, minute_at(row, 6)?);
            let kept_at = kept_at(promise, up, told, finished);
            tally.add_matter(&Answered {
                person: text_at(row, 0)?,
                department: text_at(row, 1)?,
                was_kept: day_at(row, 2)?.and_then(|due_on| is_on_time(due_on, kept_at, today)),
            });
            if let Some(earlier) = row.get(7)? {
                *trips.entry(earlier).or_default() += 1;
            }
        }
        for (earlier, count) in trips {
            let mut statement = self
                .conn
                .prepare_cached("SELECT answerable, department FROM contact WHERE id = ?1")?;
            let mut rows = statement.query([earlier])?;
            if let Some(row) = rows.next()? {
                for _ in 0..count {
                    tally.add_repeat_trip(text_at(row, 0)?, text_at(row, 1)?);
                }
            }
        }
        Ok(())
    }

    fn appraise_complaints(
        &self,
        (from, to): (NaiveDate, NaiveDate),
        today: NaiveDate,
        tally: &mut AppraisalTally,
    ) -> Result<()> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/appraisal_complaints.sql"))?;
        let mut rows = statement.query((from.to_string(), to.to_string()))?;
        while let Some(row) = rows.next()? {
            let (due_on, replied_on) = (day_at(row, 5)?, day_at(row, 6)?);
            let replied_at = replied_on.map(|day| day.and_time(NaiveTime::MIN));
            if !text_at(row, 0)?.is_empty() {
                tally.add_matter(&Answered {
                    person: text_at(row, 0)?,
                    department: text_at(row, 1)?,
                    was_kept: due_on.and_then(|due_on| is_on_time(due_on, replied_at, today)),
                });
            }
            if let Some(finding) = Finding::from_code(text_at(row, 4)?) {
                let respondents: Vec<_> = text_at(row, 2)?.lines().map(str::to_owned).collect();
                tally.add_finding(&respondents, text_at(row, 3)?, finding);
            }
        }
        Ok(())
    }
}
