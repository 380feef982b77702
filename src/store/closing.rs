//! Closed months and the texts of reports in the register, and what was corrected in closed months since.

use rusqlite::{OptionalExtension as _, Row};

use super::journal::changes_of;
use super::seal::{VerifyingKey, report_code};
use super::{Error, Reader, Result};
use crate::domain::closing::{
    CorrectedField, Correction, MonthClose, ReportText, Statement, signed_message,
};
use crate::domain::journal::{Action, is_no_column};
use crate::domain::period::{Period, PeriodKind, Span};
use crate::domain::record::Table;

/// A key that somebody signed with, and the entry of the journal that gave it to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyGiven {
    /// Whose it is.
    pub name: String,
    /// The entry.
    pub seq: u64,
    /// When, as the journal says it.
    pub at: String,
    /// The key, in hexadecimal; `None` where it was taken away.
    pub key: Option<String>,
}

impl Reader<'_> {
    /// The months that are closed, earliest first; reopened ones are not among them.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn month_closes(&self) -> Result<Vec<MonthClose>> {
        self.records("WHERE voided_at IS NULL ORDER BY period", [])
    }

    /// Every close there ever was of one month, reopened ones with it, the newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn month_closes_of(&self, period: Period) -> Result<Vec<MonthClose>> {
        let period = period.to_string();
        self.records("WHERE period = ?1 ORDER BY id DESC", [period])
    }

    /// The close of a month that stands, if it is closed.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn month_close_of(&self, period: Period) -> Result<Option<MonthClose>> {
        let period = period.to_string();
        let rest = "WHERE period = ?1 AND voided_at IS NULL";
        Ok(self.records(rest, [period])?.pop())
    }

    /// The close that a printed code belongs to, reopened or not.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn month_close_by_code(&self, code: &str) -> Result<Option<MonthClose>> {
        Ok(self.records("WHERE code = ?1", [code])?.pop())
    }

    /// The months that are closed, without what was signed.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn closed_months(&self) -> Result<Vec<Period>> {
        let sql = "SELECT period FROM month_close WHERE voided_at IS NULL ORDER BY period";
        let mut statement = self.conn.prepare_cached(sql)?;
        let months = statement.query_and_then([], |row| {
            let text: String = row.get("period")?;
            text.parse()
                .map_err(|_| Error::Damaged(format!("{text:?} is no month")))
        })?;
        months.collect()
    }

    /// What somebody wrote for the report of a period.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn report_text(&self, period: Period) -> Result<Option<ReportText>> {
        let period = period.to_string();
        let rest = "WHERE period = ?1 AND voided_at IS NULL";
        Ok(self.records(rest, [period])?.pop())
    }

    /// What was corrected, or entered later, in records of some days after an entry of the journal.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn corrections_since(&self, seq: u64, days: Span) -> Result<Vec<Correction>> {
        let from = days.first_day.to_string();
        let to = days
            .last_day
            .succ_opt()
            .unwrap_or(days.last_day)
            .to_string();
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/closed_corrections.sql"))?;
        let found = statement.query_and_then((seq, from, to), correction_of)?;
        let mut corrections = Vec::new();
        for found in found {
            let (mut correction, is_protected) = found?;
            if correction.action.is_correction() {
                correction.fields = self.corrected_fields(correction.seq, is_protected)?;
            }
            corrections.push(correction);
        }
        Ok(corrections)
    }

    fn corrected_fields(&self, seq: u64, is_protected: bool) -> Result<Vec<CorrectedField>> {
        let changes = changes_of(self.conn, seq)?.into_iter();
        let told = changes.filter(|change| !is_no_column(&change.field));
        let fields = told.map(|change| {
            let is_told = !change.is_personal && !is_protected;
            CorrectedField {
                name: change.field,
                texts: is_told.then_some((change.before, change.after)),
            }
        });
        Ok(fields.collect())
    }

    /// Every key that accounts of a name signed with, in the order in which they got them.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn keys_given(&self, name: &str) -> Result<Vec<KeyGiven>> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/keys_given.sql"))?;
        let keys = statement.query_map([name], |row| {
            Ok(KeyGiven {
                name: name.to_owned(),
                seq: row.get("seq")?,
                at: row.get("at")?,
                key: row.get("signing_key")?,
            })
        })?;
        Ok(keys.collect::<rusqlite::Result<_>>()?)
    }

    /// The register's own id, which the journal's chain begins with.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn register_id(&self) -> Result<String> {
        let id = self
            .conn
            .query_row("SELECT register_id FROM register", [], |row| row.get(0))
            .optional()?;
        id.ok_or_else(|| Error::Damaged("the register has no id".to_owned()))
    }
}

/// Whether a close is as it was signed: statement, code and signature fit each other.
#[must_use]
pub fn is_sound(close: &MonthClose, statement_sha256: &str) -> bool {
    let message = signed_message(statement_sha256, &close.paper_sha256, close.signed_at);
    let is_signed = VerifyingKey::from_text(&close.signing_key)
        .is_ok_and(|key| key.verify(message.as_bytes(), &close.signature));
    let is_coded = report_code(statement_sha256).is_some_and(|code| code == close.code);
    let says = Statement::parse(&close.statement).is_some_and(|said| {
        said.period == close.period
            && said.signing_key == close.signing_key
            && said.signer == close.signed_by
            && said.journal_hash == close.journal_hash
            && i64::try_from(said.journal_seq) == Ok(close.journal_seq)
    });
    is_signed && is_coded && says
}

/// The first day, and the day after the last.
pub(super) fn bounds_of(days: Span) -> (String, String) {
    let to = days.last_day.succ_opt().unwrap_or(days.last_day);
    (days.first_day.to_string(), to.to_string())
}

fn correction_of(row: &Row<'_>) -> Result<(Correction, bool)> {
    let damaged = |what: &str| Error::Damaged(format!("unknown {what} in the journal"));
    let (action, table): (String, String) = (row.get("action")?, row.get("table_name")?);
    let (at, day): (String, String) = (row.get("at")?, row.get("day")?);
    let is_protected: bool = row.get("is_protected")?;
    let at = chrono::DateTime::parse_from_rfc3339(&at).map_err(|_| damaged("time"))?;
    let at = at.naive_local();
    let day = day.get(..10).and_then(|day| day.parse().ok());
    let correction = Correction {
        seq: row.get("seq")?,
        at: match is_protected {
            true => at.date().into(),
            false => at,
        },
        by: row.get("actor")?,
        action: Action::from_code(&action).ok_or_else(|| damaged("action"))?,
        table: Table::from_name(&table).ok_or_else(|| damaged("table"))?,
        number: row.get("number")?,
        period: Period::containing(day.ok_or_else(|| damaged("day"))?, PeriodKind::Month),
        fields: Vec::new(),
    };
    Ok((correction, is_protected))
}
