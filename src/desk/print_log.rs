//! 打印记录: what was printed of a record and of what hangs beside it, as the journal tells it.
//!
//! Knows nothing of where the journal lies; it reads the history that a record comes with, so nobody sees more in it than
//! they see there.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDateTime, NaiveTime};

use crate::domain::form::{Departure, FormKind, Way};
use crate::domain::journal::{Action, PRINTED_COPIES, PRINTED_FORM, PRINTED_PRINTER, PRINTED_WAY};
use crate::store::HistoryEntry;

/// One paper that left the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintLine {
    /// The journal's entry.
    pub seq: u64,
    /// Which form.
    pub kind: FormKind,
    /// When, local; `None` only where the journal is damaged.
    pub at: Option<NaiveDateTime>,
    /// By whom.
    pub by: String,
    /// Which time it was: 1 for the first.
    pub time: u32,
    /// How it left; `None` where an earlier version did not note it.
    pub departure: Option<Departure>,
}

impl PrintLine {
    /// Whether the day alone is known: the minute would point at somebody in the visitors' book.
    #[must_use]
    pub fn is_day_only(&self) -> bool {
        self.at.is_some_and(|at| at.time() == NaiveTime::MIN)
    }
}

/// The papers of a record, oldest first. A form about another row (a second hand-over) counts its own times.
#[must_use]
pub fn print_log(history: &[HistoryEntry]) -> Vec<PrintLine> {
    let mut times: HashMap<_, u32> = HashMap::new();
    let prints = history
        .iter()
        .filter(|entry| entry.head.action == Action::Print);
    prints
        .filter_map(|entry| {
            let head = &entry.head;
            let kind = FormKind::from_code(said(entry, PRINTED_FORM)?)?;
            let time = times.entry((head.table, head.row, kind)).or_default();
            *time += 1;
            let at = DateTime::parse_from_rfc3339(&head.at).ok();
            Some(PrintLine {
                seq: head.seq,
                kind,
                at: at.map(|at| at.naive_local()),
                by: head.actor.clone(),
                time: *time,
                departure: departure(entry),
            })
        })
        .collect()
}

fn departure(entry: &HistoryEntry) -> Option<Departure> {
    let copies = said(entry, PRINTED_COPIES).and_then(|copies| copies.parse().ok());
    Some(Departure {
        way: Way::from_code(said(entry, PRINTED_WAY)?)?,
        printer: said(entry, PRINTED_PRINTER).unwrap_or_default().to_owned(),
        copies: copies.unwrap_or_default(),
    })
}

fn said<'e>(entry: &'e HistoryEntry, field: &str) -> Option<&'e str> {
    let change = entry.changes.iter().find(|it| it.field == field)?;
    change.after.as_deref()
}
