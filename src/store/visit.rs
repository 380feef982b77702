//! Reading visits: single ones, lists, and people who came before.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{OptionalExtension as _, Row, params, params_from_iter};

use super::door::stored_minute;
use super::records::with_texts;
use super::visit_filter::{VisitFilter, conditions};
use super::{Error, Reader, Result};
use crate::domain::number::{RecordNumber, Register};
use crate::domain::record::{Table, Voiding};
use crate::domain::visit::{KnownVisitor, Visit, VisitDetails, VisitField, VisitId};
use crate::domain::{text, when};

/// Most rows looked at for one suggestion; a common initial at a million visits stays within a frame or two.
const SUGGESTION_ROWS: u32 = 400;

impl Reader<'_> {
    /// One visit.
    ///
    /// # Errors
    /// [`Error::NoRow`] where there is none.
    pub fn visit(&self, id: VisitId) -> Result<Visit> {
        self.conn
            .prepare_cached(include_str!("sql/visit_by_id.sql"))?
            .query_and_then([id.0], visit_of)?
            .next()
            .ok_or(Error::NoRow {
                table: Table::Visit,
                row: id.0,
            })?
    }

    /// The visit with this number.
    ///
    /// # Errors
    /// [`Error::NoRecord`] where there is none.
    pub fn visit_by_number(&self, number: RecordNumber) -> Result<Visit> {
        let id = self
            .conn
            .prepare_cached("SELECT id FROM visit WHERE number_year = ?1 AND number_sequence = ?2")?
            .query_row((number.year, number.sequence), |row| row.get(0))
            .optional()?;
        self.visit(VisitId(id.ok_or(Error::NoRecord(number))?))
    }

    /// The keys of all visits a filter lets through, newest first. Keys alone are small, so a table may jump to any row
    /// without an OFFSET and read only the rows it shows.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn visit_ids(&self, filter: &VisitFilter) -> Result<Vec<VisitId>> {
        let (conditions, values) = conditions(filter);
        let sql =
            format!("SELECT id FROM visit WHERE {conditions} ORDER BY listed_at DESC, id DESC");
        let mut statement = self.conn.prepare_cached(&sql)?;
        let ids = statement.query_map(params_from_iter(values), |row| row.get(0).map(VisitId))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    }

    /// The visits with these keys, in the order asked for.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn visits(&self, ids: &[VisitId]) -> Result<Vec<Visit>> {
        ids.iter().map(|id| self.visit(*id)).collect()
    }

    /// Hands every visit a filter lets through to `take`, oldest first, without holding them all.
    ///
    /// # Errors
    /// What `take` returns, or if the register cannot be read.
    pub fn each_visit<E: From<Error>>(
        &self,
        filter: &VisitFilter,
        mut take: impl FnMut(Visit) -> Result<(), E>,
    ) -> Result<(), E> {
        let (conditions, values) = conditions(filter);
        let sql = format!(
            "{} WHERE {conditions} ORDER BY listed_at, id",
            include_str!("sql/visit_columns.sql").trim_end()
        );
        let mut statement = self.conn.prepare(&sql).map_err(Error::from)?;
        let mut rows = statement
            .query(params_from_iter(values))
            .map_err(Error::from)?;
        while let Some(row) = rows.next().map_err(Error::from)? {
            take(visit_of(row)?)?;
        }
        Ok(())
    }

    /// Visits on site, earliest arrival first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn on_site(&self) -> Result<Vec<Visit>> {
        self.listed(include_str!("sql/visit_on_site.sql"))
    }

    /// Appointments nobody has come to yet, earliest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn expected(&self) -> Result<Vec<Visit>> {
        self.listed(include_str!("sql/visit_expected.sql"))
    }

    fn listed(&self, sql: &str) -> Result<Vec<Visit>> {
        self.conn
            .prepare_cached(sql)?
            .query_and_then([], visit_of)?
            .collect()
    }

    /// How many came on each of the days up to `last`, oldest first. Voided visits and appointments do not count.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn visits_by_day(&self, last: NaiveDate, days: usize) -> Result<Vec<(NaiveDate, u32)>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/visits_of_day.sql"))?;
        let mut counts = std::iter::successors(Some(last), NaiveDate::pred_opt)
            .take(days)
            .map(|day| {
                let next = day.succ_opt().unwrap_or(day);
                Ok((
                    day,
                    statement.query_row((day_start(day), day_start(next)), |row| row.get(0))?,
                ))
            })
            .collect::<Result<Vec<_>>>()?;
        counts.reverse();
        Ok(counts)
    }

    /// People who came before and whose name, initials or phone begins as typed, most recent first, each once.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn known_visitors(&self, typed: &str, most: usize) -> Result<Vec<KnownVisitor>> {
        let typed = text::clean_line(typed);
        let Some((sql, prefix)) = suggestion_query(&typed) else {
            return Ok(Vec::new());
        };
        let mut statement = self.conn.prepare_cached(sql)?;
        let rows = statement.query_and_then(
            params![prefix, after_prefix(&prefix), SUGGESTION_ROWS],
            |row| -> Result<KnownVisitor> {
                Ok(KnownVisitor {
                    details: details_of(row)?,
                    last_seen_at: stored_minute(&row.get::<_, String>("listed_at")?)?,
                })
            },
        )?;
        let mut known: Vec<KnownVisitor> = Vec::new();
        for visitor in rows {
            let visitor = visitor?;
            let same = |other: &KnownVisitor| {
                let (a, b) = (&other.details, &visitor.details);
                a.visitor_name == b.visitor_name
                    && a.phone == b.phone
                    && a.student_name == b.student_name
            };
            if !known.iter().any(same) {
                known.push(visitor);
                if known.len() >= most {
                    break;
                }
            }
        }
        Ok(known)
    }

    /// How many visits are in the register, voided ones included.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn visit_count(&self) -> Result<u64> {
        Ok(self
            .conn
            .query_row("SELECT count(*) FROM visit", [], |row| row.get(0))?)
    }
}

/// The SQL that finds people by what was typed, and the prefix to look for: digits are a phone, Latin letters are
/// initials, anything else is a name.
fn suggestion_query(typed: &str) -> Option<(&'static str, String)> {
    if typed.is_empty() {
        return None;
    }
    let digits = text::phone_digits(typed);
    if typed
        .chars()
        .all(|c| c.is_ascii_digit() || "+- ".contains(c))
        && digits.len() >= 3
    {
        return Some((include_str!("sql/visit_by_phone.sql"), digits));
    }
    if typed.chars().all(|c| c.is_ascii_alphabetic()) {
        return Some((
            include_str!("sql/visit_by_initials.sql"),
            typed.to_ascii_lowercase(),
        ));
    }
    Some((include_str!("sql/visit_by_name.sql"), typed.to_owned()))
}

/// The first text after all that begin with `prefix`, for a range over an index.
fn after_prefix(prefix: &str) -> String {
    format!("{prefix}\u{10FFFF}")
}

/// The first minute of a day, as the register writes it.
pub(super) fn day_start(day: NaiveDate) -> String {
    when::to_canonical(NaiveDateTime::from(day))
}

/// Maps a row of `visit_columns.sql`.
pub(super) fn visit_of(row: &Row<'_>) -> Result<Visit> {
    let minute = |name: &str| -> Result<Option<NaiveDateTime>> {
        row.get::<_, Option<String>>(name)?
            .as_deref()
            .map(stored_minute)
            .transpose()
    };
    Ok(Visit {
        id: VisitId(row.get("id")?),
        number: RecordNumber {
            register: Register::Visit,
            year: row.get("number_year")?,
            sequence: row.get("number_sequence")?,
        },
        entered_at: minute("entered_at")?
            .ok_or_else(|| Error::Damaged("entered_at is empty".into()))?,
        entered_by: row.get("entered_by")?,
        details: details_of(row)?,
        voiding: voiding_of(row)?,
        revision: row.get("revision")?,
    })
}

/// Maps the columns of a `visit` that were typed.
fn details_of(row: &Row<'_>) -> Result<VisitDetails> {
    with_texts(row, |text_of| {
        VisitDetails::from_stored(|field: VisitField| text_of(field.name()))
    })
}

/// The three columns every voidable table has.
pub(super) fn voiding_of(row: &Row<'_>) -> Result<Option<Voiding>> {
    let Some(at) = row.get::<_, Option<String>>("voided_at")? else {
        return Ok(None);
    };
    Ok(Some(Voiding {
        at: stored_minute(&at)?,
        by: row
            .get::<_, Option<String>>("voided_by")?
            .unwrap_or_default(),
        reason: row
            .get::<_, Option<String>>("void_reason")?
            .unwrap_or_default(),
    }))
}
