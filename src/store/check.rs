//! The check of a whole register: file, links, journal chain, and every record against its journal.
//!
//! SQLite alone says "ok" to a flipped bit inside a text; only the comparison of the records with the chained journal
//! finds it.

use rusqlite::types::Value;
use rusqlite::{Connection, Row, Rows};

use super::migrate::NEWEST;
use super::{Error, Result, Store, check_closed, check_sealed, journal};
use crate::domain::number::Register;
use crate::domain::period::Period;
use crate::domain::record::Table;

/// Something wrong with a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// SQLite's own words about the file.
    File(String),
    /// Links that lead nowhere.
    Links(u64),
    /// A journal entry that does not fit into the chain.
    Chain(u64),
    /// A field that does not read as the journal says.
    Contents {
        /// The record's table.
        table: Table,
        /// Its row.
        row: i64,
        /// Its number; empty where it has none.
        number: String,
        /// The column.
        field: String,
    },
    /// A number that was never handed out within a year's sequence.
    Gap {
        /// The register.
        register: Register,
        /// The year.
        year: u16,
        /// The first missing sequence number.
        sequence: u32,
    },
    /// What a sealed piece or a scan names is gone, or holds other bytes.
    Payload {
        /// Whether it is a sealed piece or an attachment.
        table: Table,
        /// The complaint's number.
        number: String,
    },
    /// Bytes that no piece and no scan names.
    Orphans(u64),
    /// A closing signature that is none of whoever closed it, or was given over another journal.
    Signature {
        /// The complaint's number.
        number: String,
    },
    /// A closed month that does not read as it was signed, by a key of whoever signed, over this journal.
    ClosedMonth(Period),
}

/// More faults than this say nothing new.
const MOST_FAULTS: usize = 100;

/// Checks everything there is to check and returns the faults, at most a hundred.
///
/// # Errors
/// If the file cannot be read at all.
pub fn check(store: &Store) -> Result<Vec<Fault>> {
    let conn = &store.conn;
    // One read transaction, so that a window saving beside it cannot look like a fault.
    conn.execute_batch("BEGIN")?;
    let faults = all_faults(conn);
    conn.execute_batch("COMMIT")?;
    faults
}

fn all_faults(conn: &Connection) -> Result<Vec<Fault>> {
    let mut faults = file_faults(conn)?;
    if !faults.is_empty() {
        return Ok(faults);
    }
    let broken: u64 =
        conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })?;
    faults.extend((broken > 0).then_some(Fault::Links(broken)));
    faults.extend(
        journal::broken_entries(conn, MOST_FAULTS)?
            .into_iter()
            .map(Fault::Chain),
    );
    for table in Table::ALL {
        // A backup of an earlier version lacks the tables that came later; it gets them when it is brought back.
        if is_of_its_version(conn, table)? {
            content_faults(conn, table, &mut faults)?;
        }
    }
    for register in Register::ALL {
        if is_of_its_version(conn, register.table())? {
            gaps(conn, register, &mut faults)?;
        }
    }
    if is_of_its_version(conn, Table::SealedPiece)? {
        check_sealed::payload_faults(conn, &mut faults)?;
        check_sealed::signature_faults(conn, &mut faults)?;
    }
    if is_of_its_version(conn, Table::MonthClose)? {
        check_closed::closing_faults(conn, &mut faults)?;
    }
    faults.truncate(MOST_FAULTS);
    Ok(faults)
}

fn file_faults(conn: &Connection) -> Result<Vec<Fault>> {
    let mut statement = conn.prepare("PRAGMA integrity_check(20)")?;
    let lines = statement
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>();
    match lines.map_err(Error::from) {
        Ok(lines) => Ok(lines
            .into_iter()
            .filter(|line| line != "ok")
            .map(Fault::File)
            .collect()),
        Err(Error::Damaged(words)) => Ok(vec![Fault::File(words)]),
        Err(other) => Err(other),
    }
}

/// Whether a register of this file's version has the table. In one of our own version every table must be there.
pub(super) fn is_of_its_version(conn: &Connection, table: Table) -> Result<bool> {
    let version: u32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(version >= NEWEST || conn.table_exists(None, table.name())?)
}

/// Columns that are not journalled because they follow from others.
const DERIVED: [&str; 5] = [
    "id",
    "name_initials",
    "guardian_initials",
    "phone_digits",
    "listed_at",
];

/// Walks a table and the journal's latest word on each field side by side, both in the order of the rows.
fn content_faults(conn: &Connection, table: Table, faults: &mut Vec<Fault>) -> Result<()> {
    let mut records = conn.prepare(&format!("SELECT * FROM {} ORDER BY id", table.name()))?;
    let columns: Vec<String> = records.column_names().map(str::to_owned).collect();
    let mut latest = conn.prepare(include_str!("sql/latest_changes.sql"))?;
    let mut latest = Latest {
        rows: latest.query([table.name()])?,
        next: None,
    };
    latest.advance()?;
    let mut records = records.query([])?;
    while let Some(record) = records.next()? {
        let id: i64 = record.get("id")?;
        let said = latest.take_of(id, table, faults)?;
        for column in differing_fields(record, &columns, &said)? {
            faults.push(Fault::Contents {
                table,
                row: id,
                number: said.number.clone(),
                field: column.to_owned(),
            });
        }
        if faults.len() >= MOST_FAULTS {
            return Ok(());
        }
    }
    latest.rest_has_no_record(table, faults)
}

/// The columns of a record that do not read as the journal says.
pub(super) fn differing_fields<'a>(
    record: &Row<'_>,
    columns: &'a [String],
    said: &Said,
) -> Result<Vec<&'a str>> {
    let mut differing = Vec::new();
    for (place, column) in columns.iter().enumerate() {
        if DERIVED.contains(&column.as_str()) {
            continue;
        }
        let stored = match record.get::<_, Value>(place)? {
            Value::Text(text) => Some(text),
            Value::Integer(number) => Some(number.to_string()),
            _ => None,
        };
        let mut fields = said.fields.iter().rev();
        let journalled = fields
            .find(|(field, _)| field == column)
            .and_then(|(_, text)| text.clone());
        if stored != journalled {
            differing.push(column.as_str());
        }
    }
    Ok(differing)
}

/// What the journal says of one record.
#[derive(Default)]
pub(super) struct Said {
    pub(super) number: String,
    fields: Vec<(String, Option<String>)>,
}

impl Said {
    /// Whether it says nothing, as of a record that never was.
    pub(super) const fn is_silent(&self) -> bool {
        self.fields.is_empty()
    }
}

/// What the journal says of one record that is asked for by itself.
pub(super) fn latest_said(conn: &Connection, table: Table, row: i64) -> Result<Said> {
    let mut statement = conn.prepare_cached(include_str!("sql/latest_changes_of.sql"))?;
    let mut rows = statement.query((table.name(), row))?;
    let mut said = Said::default();
    while let Some(row) = rows.next()? {
        said.number = row.get(0)?;
        said.fields.push((row.get(1)?, row.get(2)?));
    }
    Ok(said)
}

/// One change of the journal, with the record it belongs to.
struct Line {
    row: i64,
    number: String,
    field: String,
    after: Option<String>,
}

/// The journal's changes of one table, in the order of rows and time.
struct Latest<'a> {
    rows: Rows<'a>,
    next: Option<Line>,
}

impl Latest<'_> {
    fn advance(&mut self) -> Result<()> {
        self.next = match self.rows.next()? {
            None => None,
            // By place, as latest_changes.sql lists them: a large register has millions of these.
            Some(row) => Some(Line {
                row: row.get(0)?,
                number: row.get(1)?,
                field: row.get(2)?,
                after: row.get(3)?,
            }),
        };
        Ok(())
    }

    /// Everything said of record `id`; what is said of rows that do not exist is a fault.
    fn take_of(&mut self, id: i64, table: Table, faults: &mut Vec<Fault>) -> Result<Said> {
        let mut said = Said::default();
        while let Some(line) = self.next.take() {
            if line.row > id {
                self.next = Some(line);
                break;
            }
            if line.row < id {
                faults.push(Fault::Contents {
                    table,
                    row: line.row,
                    number: line.number,
                    field: line.field,
                });
            } else {
                said.number = line.number;
                said.fields.push((line.field, line.after));
            }
            self.advance()?;
        }
        Ok(said)
    }

    fn rest_has_no_record(&mut self, table: Table, faults: &mut Vec<Fault>) -> Result<()> {
        while let Some(line) = self.next.take() {
            faults.push(Fault::Contents {
                table,
                row: line.row,
                number: line.number,
                field: line.field,
            });
            if faults.len() >= MOST_FAULTS {
                return Ok(());
            }
            self.advance()?;
        }
        Ok(())
    }
}

/// Within a year the numbers of a register run 1, 2, 3 … without a hole.
fn gaps(conn: &Connection, register: Register, faults: &mut Vec<Fault>) -> Result<()> {
    let sql = include_str!("sql/number_gaps.sql").replace("numbered", register.table().name());
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        faults.push(Fault::Gap {
            register,
            year: row.get(0)?,
            sequence: row.get(1)?,
        });
    }
    Ok(())
}
