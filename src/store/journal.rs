//! Reading the journal: histories, single entries, and the walk along the chain.

use rusqlite::{Connection, OptionalExtension as _, Row};

use super::closing::bounds_of;
use super::{Error, Reader, Result, Write};
use crate::domain::journal::{
    Action, Change, EntryHead, Hash, Salt, commitment_to, entry_hash, genesis,
};
use crate::domain::period::Span;
use crate::domain::record::Table;

/// What a write puts into the journal.
pub(super) struct NewEntry {
    pub action: Action,
    pub table: Table,
    pub row: i64,
    pub number: String,
    pub undoes: Option<u64>,
    pub changes: Vec<Change>,
}

/// An entry of a record's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Who, when, what.
    pub head: EntryHead,
    /// The changed fields.
    pub changes: Vec<Change>,
}

/// The newest entry and its hash: printed on reports, so that a rewritten or shortened journal no longer matches paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JournalHead {
    /// The newest entry's number; 0 in an empty journal.
    pub seq: u64,
    /// Its hash.
    pub hash: Hash,
}

impl Reader<'_> {
    /// The head of the journal.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn journal_head(&self) -> Result<JournalHead> {
        let (seq, hash) = last_hash(self.conn)?;
        Ok(JournalHead { seq, hash })
    }

    /// The hash of one entry, to be compared with one that was printed; `None` where there is no such entry.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn entry_hash(&self, seq: u64) -> Result<Option<Hash>> {
        let Ok(seq) = i64::try_from(seq) else {
            return Ok(None);
        };
        let hash = self
            .conn
            .prepare_cached("SELECT hash FROM journal_entry WHERE seq = ?1")?
            .query_row([seq], |row| row.get(0))
            .optional()?;
        Ok(hash)
    }

    /// Whether the chain leads without a break from one entry (0 is its beginning) to another. The first is taken as it
    /// stands: whoever asks has it from what was signed.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn is_chain_whole(&self, after: u64, last: u64) -> Result<bool> {
        let beginning = match after {
            0 => Some(beginning(self.conn)?),
            after => self.entry_hash(after)?,
        };
        let (Some(beginning), Ok(end)) = (beginning, i64::try_from(last)) else {
            return Ok(false);
        };
        if last > 0 && self.entry_hash(last)?.is_none() {
            return Ok(false);
        }
        Ok(broken_between(self.conn, (after, beginning), end, 1)?.is_empty())
    }

    /// Whether anything was entered after an entry that bears on the figures of a table's records of some days: a step
    /// of a matter as well as a correction, or a rule by which they are counted.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn is_moved_since(&self, seq: u64, table: Table, days: Span) -> Result<bool> {
        let (from, to) = bounds_of(days);
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/closed_moves.sql"))?;
        Ok(statement.exists((seq, table.name(), from, to))?)
    }

    /// Whether any of these entries was written without its minute.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn is_without_minute(&self, entries: &[u64]) -> Result<bool> {
        let mut statement = self.conn.prepare_cached(
            "SELECT 1 FROM journal_entry WHERE seq = ?1 AND at LIKE '%T00:00:00%'",
        )?;
        for seq in entries {
            if statement.exists([seq])? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// All that happened to one record, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn history(&self, table: Table, row: i64) -> Result<Vec<HistoryEntry>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT * FROM journal_entry WHERE table_name = ?1 AND row_id = ?2 ORDER BY seq",
        )?;
        let heads = statement
            .query_and_then((table.name(), row), head_of)?
            .collect::<Result<Vec<_>>>()?;
        heads
            .into_iter()
            .map(|(head, _)| {
                Ok(HistoryEntry {
                    changes: changes_of(self.conn, head.seq)?,
                    head,
                })
            })
            .collect()
    }
}

impl Write<'_> {
    /// Erases what the journal says of personal fields of one record: values and salts go, their commitments stay, and
    /// the chain with them. The triggers of the schema allow exactly this.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn erase_personal(&mut self, table: Table, row: i64, fields: &[&str]) -> Result<()> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/personal_changes.sql"))?;
        let found = statement
            .query_map((table.name(), row), |row| {
                let salt: Option<Salt> = row.get("salt")?;
                Ok((
                    row.get::<_, i64>("seq")?,
                    row.get::<_, i64>("position")?,
                    change_of(row)?,
                    salt,
                ))
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        for (seq, position, change, salt) in found {
            if !fields.contains(&change.field.as_str()) {
                continue;
            }
            let commitment = commitment_to(
                &change.field,
                change.before.as_deref(),
                change.after.as_deref(),
                &salt.unwrap_or_default(),
            );
            self.conn
                .prepare_cached(include_str!("sql/journal_change_erase.sql"))?
                .execute((seq, position, commitment))?;
        }
        Ok(())
    }
}

/// The newest entry's number and hash, or the chain's beginning.
pub(super) fn last_hash(conn: &Connection) -> Result<(u64, Hash)> {
    let last = conn
        .prepare_cached("SELECT seq, hash FROM journal_entry ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match last {
        Some(last) => Ok(last),
        None => Ok((0, beginning(conn)?)),
    }
}

/// One entry with its changes.
pub(super) fn entry(conn: &Connection, seq: u64) -> Result<(EntryHead, Vec<Change>)> {
    let (head, _) = conn
        .prepare_cached("SELECT * FROM journal_entry WHERE seq = ?1")?
        .query_and_then([seq], head_of)?
        .next()
        .ok_or_else(|| Error::Damaged(format!("journal entry {seq} is missing")))??;
    Ok((head, changes_of(conn, seq)?))
}

/// Walks the whole chain and returns the numbers of entries that do not fit, at most `most` of them.
pub(super) fn broken_entries(conn: &Connection, most: usize) -> Result<Vec<u64>> {
    broken_between(conn, (0, beginning(conn)?), i64::MAX, most)
}

/// The same for the entries after one whose hash is known, up to another.
fn broken_between(
    conn: &Connection,
    (after, mut previous): (u64, Hash),
    last: i64,
    most: usize,
) -> Result<Vec<u64>> {
    let mut broken = Vec::new();
    let mut expected_seq = after + 1;
    let sql = "SELECT * FROM journal_entry WHERE seq > ?1 AND seq <= ?2 ORDER BY seq";
    let mut entries = conn.prepare(sql)?;
    let mut changes = conn.prepare(include_str!("sql/every_change.sql"))?;
    let mut entries = entries.query((after, last))?;
    let mut changes = Peekable {
        rows: changes.query((after, last))?,
        next: None,
    };
    changes.advance()?;
    while let Some(row) = entries.next()? {
        let Ok((head, stored)) = head_of(row) else {
            broken.push(row.get("seq")?);
            break;
        };
        let commitments = changes.take_of(head.seq)?;
        let borrowed: Vec<_> = commitments
            .iter()
            .map(|(field, personal, hash)| (field.as_str(), *personal, *hash))
            .collect();
        if head.seq != expected_seq || entry_hash(&previous, &head, &borrowed) != stored {
            broken.push(head.seq);
            if broken.len() >= most {
                break;
            }
        }
        // Going on from the stored hash names the entries that were touched instead of all that follow.
        previous = stored;
        expected_seq = head.seq + 1;
    }
    if let Some((seq, ..)) = changes.next {
        broken.push(seq);
    }
    Ok(broken)
}

fn beginning(conn: &Connection) -> Result<Hash> {
    let id: String = conn
        .prepare_cached("SELECT register_id FROM register")?
        .query_row([], |row| row.get(0))?;
    Ok(genesis(&id))
}

/// Maps a row of `journal_entry`.
fn head_of(row: &Row<'_>) -> Result<(EntryHead, Hash)> {
    let damaged = |what: &str| Error::Damaged(format!("unknown {what} in the journal"));
    let action: String = row.get("action")?;
    let table: String = row.get("table_name")?;
    let head = EntryHead {
        seq: row.get("seq")?,
        at: row.get("at")?,
        actor: row.get("actor")?,
        action: Action::from_code(&action).ok_or_else(|| damaged("action"))?,
        table: Table::from_name(&table).ok_or_else(|| damaged("table"))?,
        row: row.get("row_id")?,
        number: row.get("number")?,
        undoes: row.get("undoes")?,
    };
    Ok((head, row.get("hash")?))
}

pub(super) fn changes_of(conn: &Connection, seq: u64) -> Result<Vec<Change>> {
    let mut statement =
        conn.prepare_cached("SELECT * FROM journal_change WHERE seq = ?1 ORDER BY position")?;
    let changes = statement
        .query_map([seq], change_of)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(changes)
}

fn change_of(row: &Row<'_>) -> rusqlite::Result<Change> {
    Ok(Change {
        field: row.get("field")?,
        is_personal: row.get("is_personal")?,
        before: row.get("before_text")?,
        after: row.get("after_text")?,
    })
}

/// A text of the row itself, not a copy.
fn text_at<'a>(row: &'a Row<'_>, place: usize) -> Result<Option<&'a str>> {
    let value = row.get_ref(place).map_err(Error::from)?;
    value
        .as_str_or_null()
        .map_err(|error| Error::Damaged(error.to_string()))
}

/// A field, whether it is personal, and the commitment the chain holds for it.
type Committed = (String, bool, Hash);

/// The changes in step with the entries, so that a million of them pass through a few kilobytes.
struct Peekable<'a> {
    rows: rusqlite::Rows<'a>,
    next: Option<(u64, Committed)>,
}

impl Peekable<'_> {
    fn advance(&mut self) -> Result<()> {
        self.next = match self.rows.next()? {
            None => None,
            // By place, as every_change.sql lists them: a large register has millions of these.
            Some(row) => {
                let field: String = row.get(1)?;
                let hash = match row.get::<_, Option<Hash>>(6)? {
                    Some(erased) => erased,
                    None => {
                        let salt = row.get::<_, Option<Salt>>(5)?.unwrap_or_default();
                        let (before, after) = (text_at(row, 3)?, text_at(row, 4)?);
                        commitment_to(&field, before, after, &salt)
                    }
                };
                Some((row.get(0)?, (field, row.get(2)?, hash)))
            }
        };
        Ok(())
    }

    /// The changes of entry `seq`; changes of an entry that does not exist stay in front and are reported at the end.
    fn take_of(&mut self, seq: u64) -> Result<Vec<Committed>> {
        let mut taken = Vec::new();
        while self
            .next
            .as_ref()
            .is_some_and(|(next_seq, _)| *next_seq == seq)
        {
            if let Some((_, change)) = self.next.take() {
                taken.push(change);
            }
            self.advance()?;
        }
        Ok(taken)
    }
}
