//! Reading the facts that suggest faults, and the decisions about them. Every part of the question walks an index of days
//! or of what is open, whatever the register's size.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::Row;

use super::door::stored_minute;
use super::{Error, Reader, Result};
use crate::domain::accountability::{
    Accountability, Ground, ShownBy, Suggestion, is_unsigned_too_long,
};
use crate::domain::calendar::Calendar;
use crate::domain::number::{RecordNumber, Register};

/// Which facts are looked for.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'c> {
    /// Facts that are over count since this day.
    pub since: NaiveDate,
    /// The moment at which it is asked.
    pub now: NaiveDateTime,
    /// The working days.
    pub calendar: &'c Calendar,
    /// Hours after which an unsigned hand-over is too long.
    pub unsigned_after_hours: u32,
}

impl Reader<'_> {
    /// The faults that the facts suggest, whether somebody decided about them or not, in no order. A complaint with several
    /// respondents suggests one of each. What is about the principal is left out.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn suggested_faults(&self, facts: &Facts<'_>) -> Result<Vec<Suggestion>> {
        let mut suggestions = Vec::new();
        let days = (facts.since.to_string(), facts.now.date().to_string());
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/suggested_faults.sql"))?;
        let mut rows = statement.query(days)?;
        while let Some(row) = rows.next()? {
            let suggestion = suggestion_of(row)?;
            if suggestion.ground == Ground::Unsigned && !is_too_long(row, facts)? {
                continue;
            }
            let names: Vec<_> = suggestion.person.lines().map(str::to_owned).collect();
            match names.as_slice() {
                [] | [_] => suggestions.push(suggestion),
                several => suggestions.extend(several.iter().map(|name| Suggestion {
                    person: name.clone(),
                    ..suggestion.clone()
                })),
            }
        }
        self.add_review_faults(facts, &mut suggestions)?;
        Ok(suggestions)
    }

    /// The decisions that hang off a record, voided ones left out. A rectification's are found under its complaint.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn accountabilities_about(&self, shown_by: ShownBy) -> Result<Vec<Accountability>> {
        let about = [
            ("complaint_id", shown_by.complaint_id),
            ("contact_id", shown_by.contact_id),
            ("opinion_id", shown_by.opinion_id),
            ("rectification_id", shown_by.rectification_id),
        ];
        let Some((column, Some(id))) = about.into_iter().find(|(_, id)| id.is_some()) else {
            return Ok(Vec::new());
        };
        self.records(&format!("WHERE {column} = ?1 AND voided_at IS NULL"), [id])
    }
}

impl Reader<'_> {
    /// The faults of the review loop: late feedback, and what was to be put right too late (D14).
    fn add_review_faults(
        &self,
        facts: &Facts<'_>,
        suggestions: &mut Vec<Suggestion>,
    ) -> Result<()> {
        let days = (facts.since.to_string(), facts.now.date().to_string());
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/suggested_review_faults.sql"))?;
        let mut rows = statement.query(days)?;
        while let Some(row) = rows.next()? {
            suggestions.push(review_suggestion_of(row)?);
        }
        Ok(())
    }
}

/// Maps a row of `suggested_review_faults.sql`. A check has no number.
fn review_suggestion_of(row: &Row<'_>) -> Result<Suggestion> {
    let register: Option<String> = row.get("register")?;
    let register = Register::ALL
        .into_iter()
        .find(|it| register.as_deref() == Some(it.code()));
    let number = match register {
        Some(register) => RecordNumber {
            register,
            year: row.get("number_year")?,
            sequence: row.get("number_sequence")?,
        }
        .to_string(),
        None => String::new(),
    };
    let rectification_id: Option<i64> = row.get("rectification_id")?;
    let since: String = row.get("since")?;
    let text = |name| -> Result<String> {
        let text: Option<String> = row.get(name)?;
        Ok(text.unwrap_or_default())
    };
    Ok(Suggestion {
        ground: match rectification_id {
            Some(_) => Ground::LateRectification,
            None => Ground::LateFeedback,
        },
        number,
        person: text("person")?,
        department: text("department")?,
        since: since
            .parse()
            .map_err(|_| Error::Damaged(format!("{since:?} is no day")))?,
        complaint_id: None,
        contact_id: None,
        rectification_id,
        opinion_id: row.get("opinion_id")?,
    })
}

fn is_too_long(row: &Row<'_>, facts: &Facts<'_>) -> Result<bool> {
    let handed_at = stored_minute(&row.get::<_, String>("since")?)?;
    let taken_at: Option<String> = row.get("taken_at")?;
    let taken_at = taken_at.map(|at| stored_minute(&at)).transpose()?;
    Ok(is_unsigned_too_long(
        handed_at,
        taken_at,
        facts.now,
        facts.calendar,
        facts.unsigned_after_hours,
    ))
}

/// Maps a row of `suggested_faults.sql`.
fn suggestion_of(row: &Row<'_>) -> Result<Suggestion> {
    let ground: String = row.get("ground")?;
    let since: String = row.get("since")?;
    let complaint_id: Option<i64> = row.get("complaint_id")?;
    let text = |name| -> Result<String> {
        let text: Option<String> = row.get(name)?;
        Ok(text.unwrap_or_default())
    };
    // A day, or a moment that begins with one.
    let day = since.get(..10).and_then(|day| day.parse().ok());
    let number = RecordNumber {
        register: match complaint_id {
            Some(_) => Register::Complaint,
            None => Register::Contact,
        },
        year: row.get("number_year")?,
        sequence: row.get("number_sequence")?,
    };
    Ok(Suggestion {
        ground: Ground::from_code(&ground)
            .ok_or_else(|| Error::Damaged(format!("{ground:?} is no ground")))?,
        number: number.to_string(),
        person: text("person")?,
        department: text("department")?,
        since: day.ok_or_else(|| Error::Damaged(format!("{since:?} is no day")))?,
        complaint_id,
        contact_id: row.get("contact_id")?,
        rectification_id: row.get("rectification_id")?,
        opinion_id: None,
    })
}
