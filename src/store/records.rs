//! Reading records whose columns are declared once ([`crate::domain::stored`]): by key, or in lists.

use rusqlite::types::Value;
use rusqlite::{Params, Row};

use super::visit::voiding_of;
use super::{Error, Reader, Result};
use crate::domain::stored::Stored;

impl Reader<'_> {
    /// The record with this key.
    ///
    /// # Errors
    /// [`Error::NoRow`] where there is none.
    pub fn record<T: Stored>(&self, id: i64) -> Result<T> {
        let mut found = self.records::<T>("WHERE id = ?1", [id])?;
        found.pop().ok_or(Error::NoRow {
            table: T::TABLE,
            row: id,
        })
    }

    /// The records that the rest of a SELECT lets through, in its order.
    pub(super) fn records<T: Stored>(&self, rest: &str, values: impl Params) -> Result<Vec<T>> {
        let sql = format!("SELECT * FROM {} {rest}", T::TABLE.name());
        self.conn
            .prepare_cached(&sql)?
            .query_and_then(values, record_of)?
            .collect()
    }
}

/// Maps a row of a record's own table.
pub(super) fn record_of<T: Stored>(row: &Row<'_>) -> Result<T> {
    let voiding = voiding_of(row)?;
    let id = row.get("id")?;
    with_texts(row, |text_of| T::from_stored(id, voiding, text_of))
}

/// Hands the columns of a row over as texts, whatever their types.
pub(super) fn with_texts<T>(
    row: &Row<'_>,
    read: impl FnOnce(
        &mut dyn FnMut(&'static str) -> Option<String>,
    ) -> Result<T, crate::domain::record::Unreadable>,
) -> Result<T> {
    let mut failed = None;
    let mut expected = 0;
    let read = read(&mut |name| match text_of(row, name, &mut expected) {
        Ok(text) => text,
        Err(error) => {
            failed = Some(error);
            None
        }
    });
    match failed {
        Some(error) => Err(error.into()),
        None => Ok(read?),
    }
}

/// A column as text, whatever its type. Fields are asked for in the order of the columns, so the one after the last is
/// looked at first: finding each of sixty by name from the start would cost more than reading them.
fn text_of(row: &Row<'_>, name: &str, expected: &mut usize) -> rusqlite::Result<Option<String>> {
    let statement: &rusqlite::Statement<'_> = row.as_ref();
    let place = match statement.column_name(*expected) {
        Ok(next) if next == name => *expected,
        _ => statement.column_index(name)?,
    };
    *expected = place + 1;
    Ok(match row.get::<_, Value>(place)? {
        Value::Text(text) => Some(text),
        Value::Integer(number) => Some(number.to_string()),
        _ => None,
    })
}
