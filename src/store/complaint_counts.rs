//! Counting complaints, for the Today screen and on top of the principal's queue.

use chrono::NaiveDate;

use super::{Reader, Result};

/// How many complaints are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ComplaintCounts {
    /// All of them.
    pub open: u32,
    /// Past the day they were due.
    pub overdue: u32,
    /// 待受理.
    pub received: u32,
    /// On the red path.
    pub red_path: u32,
}

/// The figures on top of the principal's queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct QueueCounts {
    /// Complaints that are not over.
    pub open: u32,
    /// Those past their day.
    pub overdue: u32,
    /// Replies given in the period.
    pub replied: u32,
    /// Those in time.
    pub replied_on_time: u32,
    /// Of those replied to, the ones that said how satisfied they are.
    pub rated: u32,
    /// 满意 or 基本满意.
    pub satisfied: u32,
}

impl Reader<'_> {
    /// What stands on top of the principal's queue, of the replies given from `from` to `to`.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn queue_counts(
        &self,
        today: NaiveDate,
        (from, to): (NaiveDate, NaiveDate),
    ) -> Result<QueueCounts> {
        Ok(self
            .conn
            .prepare_cached(include_str!("sql/queue_counts.sql"))?
            .query_row(
                (today.to_string(), from.to_string(), to.to_string()),
                |row| {
                    Ok(QueueCounts {
                        open: row.get("open")?,
                        overdue: row.get("overdue")?,
                        replied: row.get("replied")?,
                        replied_on_time: row.get("replied_on_time")?,
                        rated: row.get("rated")?,
                        satisfied: row.get("satisfied")?,
                    })
                },
            )?)
    }

    /// How many complaints are open, and what of them cannot wait.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn complaint_counts(&self, today: NaiveDate) -> Result<ComplaintCounts> {
        Ok(self
            .conn
            .prepare_cached(include_str!("sql/complaint_counts.sql"))?
            .query_row([today.to_string()], |row| {
                Ok(ComplaintCounts {
                    open: row.get("open")?,
                    overdue: row.get("overdue")?,
                    received: row.get("received")?,
                    red_path: row.get("red_path")?,
                })
            })?)
    }
}
