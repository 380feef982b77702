//! Closed months and the texts of reports in the register, and what was corrected in closed months since.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension as _, Row};

use super::journal::changes_of;
use super::seal::{VerifyingKey, report_code};
use super::{Error, Reader, Result};
use crate::domain::account::Role;
use crate::domain::closing::{
    CorrectedField, Correction, MonthClose, ReportText, Statement, is_told_of, signed_message,
};
use crate::domain::journal::{Action, is_no_column};
use crate::domain::period::{Period, PeriodKind, Span};
use crate::domain::record::Table;

/// What was corrected in records of some days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Corrected {
    /// Each correction; those that bear no minute lie before the others of their day.
    pub records: Vec<Correction>,
    /// The first days of the months it bears on: where a record was moved, also the month it was moved to.
    pub months: BTreeSet<NaiveDate>,
}

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

    /// The close that a signature belongs to, reopened or not.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn month_close_by_signature(&self, signature: &str) -> Result<Option<MonthClose>> {
        Ok(self.records("WHERE signature = ?1", [signature])?.pop())
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

    /// What was corrected, or entered later, in records of some days after an entry of the journal and up to another.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn corrections_since(&self, seq: u64, until: u64, days: Span) -> Result<Corrected> {
        let (from, to) = bounds_of(days);
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/closed_corrections.sql"))?;
        let found = statement.query_and_then((seq, from, to), correction_of)?;
        let mut corrected = Corrected::default();
        for found in found {
            let (mut correction, day, is_protected) = found?;
            if correction.seq > until {
                break;
            }
            if correction.action.is_correction() {
                let of = (correction.seq, correction.table);
                correction.fields = self.corrected_fields(of, is_protected)?;
            }
            let is_in = days.first_day <= day && day <= days.last_day;
            let now = is_in.then(|| Period::containing(day, PeriodKind::Month).first_day());
            corrected.months.extend(now);
            corrected.months.insert(correction.period.first_day());
            corrected.records.push(correction);
        }
        // The place between two others would tell the minute that it must not.
        let order = |it: &Correction| (it.at, it.seq);
        corrected.records.sort_by_key(order);
        Ok(corrected)
    }

    fn corrected_fields(
        &self,
        (seq, table): (u64, Table),
        is_protected: bool,
    ) -> Result<Vec<CorrectedField>> {
        let changes = changes_of(self.conn, seq)?.into_iter();
        let told = changes.filter(|change| !is_no_column(&change.field));
        let fields = told.map(|change| {
            let is_told = !change.is_personal && !is_protected && is_told_of(table, &change.field);
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

    /// What accounts of a name were at an entry of the journal.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn roles_at(&self, name: &str, seq: u64) -> Result<Vec<Role>> {
        let mut statement = self.conn.prepare_cached(include_str!("sql/roles_at.sql"))?;
        let codes = statement.query_map((name, seq), |row| row.get::<_, String>("role"))?;
        let codes = codes.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(codes
            .iter()
            .filter_map(|code| Role::from_code(code))
            .collect())
    }

    /// The day after some entry of the journal on which the accounts of a name were no longer in use, if there was one.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn account_ended_on(&self, name: &str) -> Result<Option<NaiveDate>> {
        let accounts = self.accounts()?.into_iter();
        let mut theirs = accounts.filter(|account| account.name == name).peekable();
        if theirs.peek().is_none() {
            return Ok(None);
        }
        let ended: Vec<_> = theirs.map(|account| account.ended_on).collect();
        Ok(match ended.contains(&None) {
            true => None,
            false => ended.into_iter().flatten().max(),
        })
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
    is_signed(close, statement_sha256) && is_stated(close, statement_sha256)
}

/// Whether the signature is that of the key the close names, over this statement and the paper.
#[must_use]
pub fn is_signed(close: &MonthClose, statement_sha256: &str) -> bool {
    let message = signed_message(statement_sha256, &close.paper_sha256, close.signed_at);
    VerifyingKey::from_text(&close.signing_key)
        .is_ok_and(|key| key.verify(message.as_bytes(), &close.signature))
}

/// Whether a statement has the code of the close and says what the close says beside it.
#[must_use]
pub fn is_stated(close: &MonthClose, statement_sha256: &str) -> bool {
    let is_coded = report_code(statement_sha256).is_some_and(|code| code == close.code);
    let says = Statement::parse(&close.statement).is_some_and(|said| {
        said.period == close.period
            && said.language == close.language
            && said.signing_key == close.signing_key
            && said.signer == close.signed_by
            && said.journal_hash == close.journal_hash
            && i64::try_from(said.journal_seq) == Ok(close.journal_seq)
    });
    is_coded && says
}

/// The first day, and the day after the last.
pub(super) fn bounds_of(days: Span) -> (String, String) {
    let to = days.last_day.succ_opt().unwrap_or(days.last_day);
    (days.first_day.to_string(), to.to_string())
}

/// A correction, the day its record has now, and whether the record is protected.
fn correction_of(row: &Row<'_>) -> Result<(Correction, NaiveDate, bool)> {
    let damaged = |what: &str| Error::Damaged(format!("unknown {what} in the journal"));
    let date = |text: &str| text.get(..10).and_then(|day| day.parse().ok());
    let (action, table): (String, String) = (row.get("action")?, row.get("table_name")?);
    let at: String = row.get("at")?;
    let (day, day_before): (Option<String>, Option<String>) =
        (row.get("day")?, row.get("day_before")?);
    let before: Option<NaiveDate> = day_before.as_deref().and_then(date);
    let day = day.as_deref().and_then(date).or(before);
    let day = day.ok_or_else(|| damaged("day"))?;
    let is_protected: bool = row.get("is_protected")?;
    let at = chrono::DateTime::parse_from_rfc3339(&at).map_err(|_| damaged("time"))?;
    let at = at.naive_local();
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
        period: Period::containing(before.unwrap_or(day), PeriodKind::Month),
        fields: Vec::new(),
    };
    Ok((correction, day, is_protected))
}
