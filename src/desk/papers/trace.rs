//! What the journal says of a paper once it has left the house.

use std::sync::atomic::{AtomicU64, Ordering};

use super::Paper;
use crate::desk::{Desk, Refusal, Result};
use crate::domain::form::{BlankBatch, FormKind};
use crate::domain::journal::Action;
use crate::domain::record::Table;
use crate::store::Printed;

/// What a paper is about, kept from when it was made to when it is handed out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trace {
    printed: Vec<Printed>,
    blanks: Option<Blanks>,
    /// Whether the journal tells the day alone: the minute would point at somebody in the visitors' book.
    is_day_only: bool,
}

/// Blanks that were drawn and are not out yet.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Blanks {
    /// Tells this drawing from any other of this run of the program.
    mark: u64,
    batch: BlankBatch,
}

impl Trace {
    /// A paper about these records.
    pub(in crate::desk) fn of_records(printed: Vec<Printed>) -> Self {
        Self {
            printed,
            ..Self::default()
        }
    }

    /// A paper about a complaint or an opinion; of one that is not named the journal tells the day alone.
    pub(super) fn of_protected(printed: Vec<Printed>, is_day_only: bool) -> Self {
        Self {
            printed,
            is_day_only,
            ..Self::default()
        }
    }

    /// A paper about the register as a whole, and the days it covers, if any.
    pub(super) fn of_register(kind: FormKind, period: String) -> Self {
        Self::of_records(vec![Printed {
            kind,
            table: Table::Setting,
            row: 0,
            number: String::new(),
            period,
        }])
    }

    /// Whether handing the paper out takes serials, which others may have taken meanwhile: then it is noted before it
    /// is out, not after.
    #[must_use]
    pub const fn takes_serials(&self) -> bool {
        self.blanks.is_some()
    }

    /// Blanks under these serials.
    pub(super) fn of_blanks(batch: BlankBatch) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let mark = NEXT.fetch_add(1, Ordering::Relaxed);
        Self {
            blanks: Some(Blanks { mark, batch }),
            ..Self::default()
        }
    }
}

impl Desk {
    /// Notes in the journal that a paper leaves the house: saved, opened or printed. Of blanks it takes the serials, so
    /// for them it is called before they are out ([`Trace::takes_serials`]); handing the same blanks out once more, saved and then printed, takes none.
    ///
    /// This is not among what undo takes back: paper cannot be called back.
    ///
    /// # Errors
    /// [`Refusal::SerialsTaken`] where another window or a command took the serials since the paper was made; if the
    /// register cannot be written.
    pub fn note_handed_out(&mut self, paper: &Paper) -> Result<()> {
        self.require_seat()?;
        let trace = &paper.trace;
        let act = match trace.is_day_only {
            true => self.act().without_minute(),
            false => self.act(),
        };
        let known = trace.blanks.as_ref().and_then(|blanks| {
            let out = self.blanks_out.iter();
            out.rev().find(|(mark, _)| *mark == blanks.mark).copied()
        });
        let done = self.store.transact(&act, |write| {
            for printed in &trace.printed {
                write.note_print(printed)?;
            }
            let Some(Blanks { mark, batch }) = &trace.blanks else {
                return Ok(None);
            };
            if let Some((_, row)) = known {
                write.note_print(&Printed {
                    kind: batch.kind,
                    table: Table::BlankBatch,
                    row,
                    number: String::new(),
                    period: String::new(),
                })?;
                return Ok(None);
            }
            if write.read().next_serial(batch.first.series)? != batch.first {
                return Err(crate::desk::Error::from(Refusal::SerialsTaken));
            }
            let batch = BlankBatch {
                printed_at: act.local_minute(),
                printed_by: act.actor.clone(),
                ..batch.clone()
            };
            let row = write.create(Action::Print, "", &batch)?;
            Ok(Some((*mark, row)))
        })?;
        self.blanks_out.extend(done.value);
        Ok(())
    }
}
