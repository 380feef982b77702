//! Taking a write back. An undo is a write like any other: it goes through the door and leaves its own entry.

use rusqlite::OptionalExtension as _;

use super::door::{Write, refuse_unknown_column};
use super::journal::{self, NewEntry};
use super::{Error, Result};
use crate::domain::journal::{Action, Change, EntryHead};
use crate::domain::record::Voiding;

impl Write<'_> {
    /// Takes an entry back: its fields get their old texts, a creation is voided with `reason`.
    ///
    /// # Errors
    /// [`Error::Conflict`] where a field has been changed since; then nothing is undone.
    pub fn undo(&mut self, seq: u64, reason: &str) -> Result<()> {
        let (head, changes) = journal::entry(self.conn, seq)?;
        let undo = if self.is_creation(&head)? {
            self.refuse_if_others_went_on(&head)?;
            let voiding = Voiding {
                at: self.act.local_minute(),
                by: self.act.actor.clone(),
                reason: reason.to_owned(),
            };
            reversal_of_creation(&head, &voiding)
        } else {
            let changes = changes
                .into_iter()
                .map(|change| Change {
                    before: change.after,
                    after: change.before,
                    ..change
                })
                .collect();
            NewEntry {
                action: Action::Undo,
                table: head.table,
                row: head.row,
                number: head.number,
                undoes: Some(seq),
                changes,
            }
        };
        self.refuse_if_changed_since(&undo)?;
        self.update_row(&undo)?;
        self.append(undo)
    }

    /// Whether an entry brought its record into being. Records beside a contact, days and notices come with the deed that
    /// made them, so the action alone does not tell.
    fn is_creation(&self, head: &EntryHead) -> Result<bool> {
        let has_earlier = self
            .conn
            .prepare_cached(include_str!("sql/journal_has_earlier.sql"))?
            .exists((head.table.name(), head.row, head.seq))?;
        Ok(head.action.is_creation() || !has_earlier)
    }

    /// What somebody else has gone on with meanwhile is not voided under their hands.
    fn refuse_if_others_went_on(&self, head: &EntryHead) -> Result<()> {
        let has_later = self
            .conn
            .prepare_cached(include_str!("sql/journal_has_later_by_others.sql"))?
            .exists((head.table.name(), head.row, head.seq, &head.actor))?;
        match has_later {
            true => Err(Error::Conflict {
                number: head.number.clone(),
            }),
            false => Ok(()),
        }
    }

    /// Each field must still read as the entry to be undone left it.
    fn refuse_if_changed_since(&self, undo: &NewEntry) -> Result<()> {
        for change in &undo.changes {
            refuse_unknown_column(self.conn, undo.table, &change.field)?;
            let sql = format!(
                "SELECT CAST({} AS TEXT) FROM {} WHERE id = ?1",
                change.field,
                undo.table.name()
            );
            let current: Option<Option<String>> = self
                .conn
                .prepare_cached(&sql)?
                .query_row([undo.row], |row| row.get(0))
                .optional()?;
            if current != Some(change.before.clone()) {
                return Err(Error::Conflict {
                    number: undo.number.clone(),
                });
            }
        }
        Ok(())
    }
}

/// The undoing of a creation: numbers are never reused, so the record is voided.
fn reversal_of_creation(head: &EntryHead, voiding: &Voiding) -> NewEntry {
    let changes = Voiding::fields(Some(voiding))
        .into_iter()
        .map(|field| Change {
            field: field.name.to_owned(),
            is_personal: field.is_personal,
            before: None,
            after: field.text,
        })
        .collect();
    let (table, row, number) = (head.table, head.row, head.number.clone());
    NewEntry {
        action: Action::Undo,
        table,
        row,
        number,
        undoes: Some(head.seq),
        changes,
    }
}
