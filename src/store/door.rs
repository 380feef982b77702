//! The one door for writes: a transaction in which every change of a record carries its journal entry.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use rusqlite::{Connection, Transaction, TransactionBehavior, params, params_from_iter};

use super::journal::{self, NewEntry};
use super::open::fill_random;
use super::{Error, Reader, Result, Store};
use crate::domain::initials::name_initials;
use crate::domain::journal::{Action, Change, EntryHead, Hash, Salt, commitment, entry_hash};
use crate::domain::number::{RecordNumber, Register};
use crate::domain::record::{Recorded, Table};
use crate::domain::text::phone_digits;
use crate::domain::when;

/// Who acts, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// The moment, with the offset of the computer's time zone.
    pub at: DateTime<FixedOffset>,
    /// The person at the desk.
    pub actor: String,
}

impl Act {
    /// The moment as it stands in records: local, to the minute.
    #[must_use]
    pub fn local_minute(&self) -> chrono::NaiveDateTime {
        when::to_minute(self.at.naive_local())
    }
}

/// A finished write: its value, and the journal entries that undo would take back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done<R> {
    /// What the work returned.
    pub value: R,
    /// The entries it wrote that undo may take back, oldest first.
    pub entries: Vec<u64>,
    /// Whether it wrote anything at all.
    pub has_written: bool,
}

impl Act {
    /// The same on its day alone: of what must not be found beside a line of the visitors' book.
    #[must_use]
    pub fn without_minute(self) -> Self {
        let day = self.at.with_time(chrono::NaiveTime::MIN).single();
        Self {
            at: day.unwrap_or(self.at),
            ..self
        }
    }
}

impl Store {
    /// Runs `work` in one transaction. It is on disk when this returns `Ok`; on any error nothing of it is.
    ///
    /// # Errors
    /// What `work` returns, or why the register could not be written.
    pub fn transact<R, E: From<Error>>(
        &mut self,
        act: &Act,
        work: impl FnOnce(&mut Write<'_>) -> Result<R, E>,
    ) -> Result<Done<R>, E> {
        self.refuse_if_vanished()?;
        let transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)
            .map_err(Error::from)?;
        let last_hash = journal::last_hash(&transaction)?;
        let first_seq = last_hash.0;
        let mut write = Write {
            conn: &transaction,
            act,
            last_hash,
            entries: Vec::new(),
        };
        let value = work(&mut write)?;
        let has_written = write.last_hash.0 > first_seq;
        let entries = write.entries;
        transaction.commit().map_err(Error::from)?;
        Ok(Done {
            value,
            entries,
            has_written,
        })
    }
}

/// An open write transaction.
pub struct Write<'a> {
    pub(super) conn: &'a Connection,
    pub(super) act: &'a Act,
    last_hash: (u64, Hash),
    pub(super) entries: Vec<u64>,
}

impl Write<'_> {
    /// Reads that see this transaction's own changes.
    #[must_use]
    pub fn read(&self) -> Reader<'_> {
        Reader { conn: self.conn }
    }

    /// Who acts.
    #[must_use]
    pub fn act(&self) -> &Act {
        self.act
    }

    /// The next number of a register in the year of entry. Gapless, because it is taken in the transaction that uses it.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn next_number(&self, register: Register) -> Result<RecordNumber> {
        use chrono::Datelike as _;
        let year = u16::try_from(self.act.at.year()).unwrap_or_default();
        let sql = format!(
            "SELECT coalesce(max(number_sequence), 0) + 1 FROM {} WHERE number_year = ?1",
            register.table().name()
        );
        let sequence = self
            .conn
            .prepare_cached(&sql)?
            .query_row([year], |row| row.get(0))?;
        Ok(RecordNumber {
            register,
            year,
            sequence,
        })
    }

    /// Enters a record under `number` (empty where it has none) and returns its row's id.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn create<T: Recorded>(&mut self, action: Action, number: &str, record: &T) -> Result<i64> {
        let fields = record.fields();
        let derived = derived(
            T::TABLE,
            fields
                .iter()
                .map(|field| (field.name, field.text.as_deref())),
        );
        let filled: Vec<_> = fields
            .iter()
            .map(|field| (field.name, &field.text))
            .chain(derived.iter().map(|(name, text)| (*name, text)))
            .filter(|(_, text)| text.is_some())
            .collect();
        let columns: Vec<_> = filled.iter().map(|(name, _)| *name).collect();
        let places: Vec<_> = (1..=filled.len())
            .map(|place| format!("?{place}"))
            .collect();
        let sql = format!(
            "INSERT INTO {} ({}) VALUES ({})",
            T::TABLE.name(),
            columns.join(", "),
            places.join(", ")
        );
        self.conn
            .prepare_cached(&sql)?
            .execute(params_from_iter(filled.iter().map(|(_, text)| text)))?;
        let row = self.conn.last_insert_rowid();
        let changes = fields
            .into_iter()
            .filter(|field| field.text.is_some())
            .map(|field| Change {
                field: field.name.to_owned(),
                is_personal: field.is_personal,
                before: None,
                after: field.text,
            });
        let changes = changes.collect();
        self.append(NewEntry {
            action,
            table: T::TABLE,
            row,
            number: number.to_owned(),
            undoes: None,
            changes,
        })?;
        Ok(row)
    }

    /// Writes what differs between two states of a record; `false` where nothing does, and then nothing is journalled.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn change<T: Recorded>(
        &mut self,
        action: Action,
        number: &str,
        row: i64,
        before: &T,
        after: &T,
    ) -> Result<bool> {
        let changes: Vec<_> = before
            .fields()
            .into_iter()
            .zip(after.fields())
            .filter(|(before, after)| before.text != after.text)
            .map(|(before, after)| Change {
                field: after.name.to_owned(),
                is_personal: after.is_personal,
                before: before.text,
                after: after.text,
            })
            .collect();
        if changes.is_empty() {
            return Ok(false);
        }
        let entry = NewEntry {
            action,
            table: T::TABLE,
            row,
            number: number.to_owned(),
            undoes: None,
            changes,
        };
        self.update_row(&entry)?;
        self.append(entry)?;
        Ok(true)
    }

    /// Notes something that changes no field, such as a restore.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn note(&mut self, action: Action, table: Table, row: i64) -> Result<()> {
        self.append(NewEntry {
            action,
            table,
            row,
            number: String::new(),
            undoes: None,
            changes: Vec::new(),
        })
    }

    /// Sets the changed columns and those that follow from them.
    pub(super) fn update_row(&self, entry: &NewEntry) -> Result<()> {
        for change in &entry.changes {
            refuse_unknown_column(self.conn, entry.table, &change.field)?;
        }
        let fields = || {
            let changes = entry.changes.iter();
            changes.map(|change| (change.field.as_str(), change.after.as_deref()))
        };
        let derived = derived(entry.table, fields());
        let mut assignments = Vec::new();
        let mut texts = Vec::new();
        for (name, text) in
            fields().chain(derived.iter().map(|(name, text)| (*name, text.as_deref())))
        {
            texts.push(text);
            assignments.push(format!("{name} = ?{}", texts.len()));
        }
        let row = entry.row.to_string();
        texts.push(Some(&row));
        let sql = format!(
            "UPDATE {} SET {} WHERE id = ?{}",
            entry.table.name(),
            assignments.join(", "),
            texts.len()
        );
        let touched = self
            .conn
            .prepare_cached(&sql)?
            .execute(params_from_iter(texts))?;
        if touched == 1 {
            Ok(())
        } else {
            Err(Error::NoRow {
                table: entry.table,
                row: entry.row,
            })
        }
    }

    /// Chains an entry onto the journal.
    pub(super) fn append(&mut self, entry: NewEntry) -> Result<()> {
        self.append_at(self.act, entry)
    }

    /// The same at a moment of its own.
    pub(super) fn append_at(&mut self, act: &Act, entry: NewEntry) -> Result<()> {
        let (last_seq, last_hash) = self.last_hash;
        let head = EntryHead {
            seq: last_seq + 1,
            at: act.at.to_rfc3339_opts(SecondsFormat::Secs, false),
            actor: act.actor.clone(),
            action: entry.action,
            table: entry.table,
            row: entry.row,
            number: entry.number,
            undoes: entry.undoes,
        };
        let mut salts = Vec::with_capacity(entry.changes.len());
        for change in &entry.changes {
            let mut salt: Salt = [0; 16];
            if change.is_personal {
                fill_random(&mut salt)?;
            }
            salts.push(salt);
        }
        let commitments: Vec<_> = entry
            .changes
            .iter()
            .zip(&salts)
            .map(|(change, salt)| {
                (
                    change.field.as_str(),
                    change.is_personal,
                    commitment(change, salt),
                )
            })
            .collect();
        let hash = entry_hash(&last_hash, &head, &commitments);
        self.conn
            .prepare_cached(include_str!("sql/journal_entry_insert.sql"))?
            .execute(params![
                head.seq,
                head.at,
                head.actor,
                head.action.code(),
                head.table.name(),
                head.row,
                head.number,
                head.undoes,
                hash,
            ])?;
        let mut insert = self
            .conn
            .prepare_cached(include_str!("sql/journal_change_insert.sql"))?;
        for (position, (change, salt)) in entry.changes.iter().zip(&salts).enumerate() {
            let salt = change.is_personal.then_some(salt.as_slice());
            insert.execute(params![
                head.seq,
                position,
                change.field,
                change.is_personal,
                change.before,
                change.after,
                salt
            ])?;
        }
        self.last_hash = (head.seq, hash);
        if head.action.can_be_undone() {
            self.entries.push(head.seq);
        }
        Ok(())
    }
}

/// Column names come from our own journal; a file from elsewhere must still not be able to smuggle SQL through them.
pub(super) fn refuse_unknown_column(conn: &Connection, table: Table, name: &str) -> Result<()> {
    let is_plain = name
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let is_known = conn
        .prepare_cached("SELECT 1 FROM pragma_table_info(?1) WHERE name = ?2")?
        .exists((table.name(), name))?;
    if is_plain && is_known {
        Ok(())
    } else {
        Err(Error::Damaged(format!(
            "unknown column {name:?} in the journal"
        )))
    }
}

/// Columns that follow from others and are kept only to search by: those of the fields that are written now.
fn derived<'a>(
    table: Table,
    fields: impl Iterator<Item = (&'a str, Option<&'a str>)>,
) -> Vec<(&'static str, Option<String>)> {
    let derivations = derivations(table);
    let of = |text: Option<&str>, derive: fn(&str) -> String| {
        text.map(derive).filter(|derived| !derived.is_empty())
    };
    fields
        .filter_map(|(name, text)| {
            let (_, column, derive) = derivations.iter().find(|(from, ..)| *from == name)?;
            Some((*column, of(text, *derive)))
        })
        .collect()
}

/// A field, the column that follows from it, and how.
type Derivation = (&'static str, &'static str, fn(&str) -> String);

/// What follows from the fields of a table.
const fn derivations(table: Table) -> &'static [Derivation] {
    match table {
        Table::Visit => &[
            ("visitor_name", "name_initials", name_initials),
            ("phone", "phone_digits", phone_digits),
        ],
        Table::Contact => &[
            ("asker_name", "name_initials", name_initials),
            ("phone", "phone_digits", phone_digits),
        ],
        Table::Staff => &[("name", "name_initials", name_initials)],
        Table::Student => &[
            ("name", "name_initials", name_initials),
            ("guardian_name", "guardian_initials", name_initials),
            ("guardian_phone", "phone_digits", phone_digits),
        ],
        _ => &[],
    }
}

/// A stored time column, read back.
pub(super) fn stored_minute(text: &str) -> Result<chrono::NaiveDateTime> {
    when::from_canonical(text).ok_or_else(|| Error::Damaged(format!("{text:?} is not a time")))
}
