//! Reading what hangs beside visits: things left, release slips, shift notes.

use rusqlite::{OptionalExtension as _, Row};

use super::door::stored_minute;
use super::visit::voiding_of;
use super::{Error, Reader, Result};
use crate::domain::beside::{HandedOver, LeftItem, Release};
use crate::domain::record::Table;
use crate::domain::shift::ShiftNote;
use crate::domain::visit::VisitId;

/// What the next clerk finds at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShiftSummary {
    /// Visits on site.
    pub on_site_count: u32,
    /// Things lying at the desk.
    pub left_item_count: u32,
}

impl Reader<'_> {
    /// Things left at one visit, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn left_items(&self, visit: VisitId) -> Result<Vec<LeftItem>> {
        self.conn
            .prepare_cached("SELECT * FROM left_item WHERE visit_id = ?1 ORDER BY id")?
            .query_and_then([visit.0], left_item_of)?
            .collect()
    }

    /// Things lying at the desk, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn left_items_at_desk(&self) -> Result<Vec<LeftItem>> {
        self.conn
            .prepare_cached(
                "SELECT * FROM left_item WHERE handed_over_at IS NULL AND voided_at IS NULL ORDER BY left_at, id",
            )?
            .query_and_then([], left_item_of)?
            .collect()
    }

    /// One thing left.
    ///
    /// # Errors
    /// [`Error::NoRow`] where there is none.
    pub fn left_item(&self, id: i64) -> Result<LeftItem> {
        self.conn
            .prepare_cached("SELECT * FROM left_item WHERE id = ?1")?
            .query_and_then([id], left_item_of)?
            .next()
            .ok_or(Error::NoRow {
                table: Table::LeftItem,
                row: id,
            })?
    }

    /// Release slips of one visit, oldest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn releases(&self, visit: VisitId) -> Result<Vec<Release>> {
        self.conn
            .prepare_cached("SELECT * FROM release WHERE visit_id = ?1 ORDER BY id")?
            .query_and_then([visit.0], release_of)?
            .collect()
    }

    /// One release slip.
    ///
    /// # Errors
    /// [`Error::NoRow`] where there is none.
    pub fn release(&self, id: i64) -> Result<Release> {
        self.conn
            .prepare_cached("SELECT * FROM release WHERE id = ?1")?
            .query_and_then([id], release_of)?
            .next()
            .ok_or(Error::NoRow {
                table: Table::Release,
                row: id,
            })?
    }

    /// The newest shift note that was not voided.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn last_shift_note(&self) -> Result<Option<ShiftNote>> {
        self.conn
            .prepare_cached("SELECT * FROM shift_note WHERE voided_at IS NULL ORDER BY at DESC, id DESC LIMIT 1")?
            .query_and_then([], shift_note_of)?
            .next()
            .transpose()
    }

    /// What a hand-over of the shift counts.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn shift_summary(&self) -> Result<ShiftSummary> {
        let summary = self
            .conn
            .prepare_cached(include_str!("sql/shift_summary.sql"))?
            .query_row([], |row| {
                Ok(ShiftSummary {
                    on_site_count: row.get(0)?,
                    left_item_count: row.get(1)?,
                })
            })
            .optional()?;
        Ok(summary.unwrap_or(ShiftSummary {
            on_site_count: 0,
            left_item_count: 0,
        }))
    }
}

/// A text column; an erased or empty one reads as nothing.
fn text(row: &Row<'_>, name: &str) -> Result<String> {
    Ok(row.get::<_, Option<String>>(name)?.unwrap_or_default())
}

pub(super) fn left_item_of(row: &Row<'_>) -> Result<LeftItem> {
    let handed_over_at: Option<String> = row.get("handed_over_at")?;
    let handed_over = match handed_over_at {
        None => None,
        Some(at) => Some(HandedOver {
            at: stored_minute(&at)?,
            to: text(row, "handed_over_to")?,
        }),
    };
    Ok(LeftItem {
        id: row.get("id")?,
        visit: VisitId(row.get("visit_id")?),
        left_at: stored_minute(&row.get::<_, String>("left_at")?)?,
        what: text(row, "what")?,
        student_name: text(row, "student_name")?,
        student_class: text(row, "student_class")?,
        handed_over,
        paper_serial: text(row, "paper_serial")?,
        voiding: voiding_of(row)?,
    })
}

fn release_of(row: &Row<'_>) -> Result<Release> {
    Ok(Release {
        id: row.get("id")?,
        visit: VisitId(row.get("visit_id")?),
        leaves_at: stored_minute(&row.get::<_, String>("leaves_at")?)?,
        student_name: text(row, "student_name")?,
        student_class: text(row, "student_class")?,
        reason: text(row, "reason")?,
        teacher_name: text(row, "teacher_name")?,
        collector_name: text(row, "collector_name")?,
        collector_relation: text(row, "collector_relation")?,
        verified_by: text(row, "verified_by")?,
        paper_serial: text(row, "paper_serial")?,
        voiding: voiding_of(row)?,
    })
}

fn shift_note_of(row: &Row<'_>) -> Result<ShiftNote> {
    Ok(ShiftNote {
        id: row.get("id")?,
        at: stored_minute(&row.get::<_, String>("at")?)?,
        from_person: row.get("from_person")?,
        to_person: row.get("to_person")?,
        note: text(row, "note")?,
        on_site_count: row.get("on_site_count")?,
        left_item_count: row.get("left_item_count")?,
        paper_serial: text(row, "paper_serial")?,
        voiding: voiding_of(row)?,
    })
}
