//! What the journal says of a paper once it has left the house.

use std::sync::atomic::{AtomicU64, Ordering};

use super::Paper;
use crate::desk::{Desk, HandedOut, Refusal, Result};
use crate::domain::form::{BlankBatch, Departure, FormKind, Way};
use crate::domain::journal::Action;
use crate::domain::record::Table;
use crate::store::Printed;

/// What a paper is about, kept from when it was made to when it is handed out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trace {
    printed: Vec<About>,
    blanks: Option<Blanks>,
}

/// One record a paper is about.
#[derive(Debug, Clone, PartialEq, Eq)]
struct About {
    printed: Printed,
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
        Self::of_protected(printed, false)
    }

    /// A paper about a complaint or an opinion; of one that is not named the journal tells the day alone.
    pub(super) fn of_protected(printed: Vec<Printed>, is_day_only: bool) -> Self {
        let about = printed.into_iter().map(|printed| About {
            printed,
            is_day_only,
        });
        Self {
            printed: about.collect(),
            blanks: None,
        }
    }

    /// One paper made of several: each of its records is noted by itself. Blanks are never among them.
    pub(super) fn together(parts: Vec<Self>) -> Self {
        Self {
            printed: parts.into_iter().flat_map(|part| part.printed).collect(),
            blanks: None,
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
    /// Notes in the journal that a paper leaves the house. Of blanks it takes the serials, so for them it is called before
    /// they are out ([`Trace::takes_serials`]), when nobody knows yet how; handing the same blanks out once more, saved and
    /// then printed, takes none.
    ///
    /// This is not among what undo takes back: paper cannot be called back.
    ///
    /// # Errors
    /// [`Refusal::SerialsTaken`] where another window or a command took the serials since the paper was made; if the
    /// register cannot be written.
    pub fn note_handed_out(&mut self, paper: &Paper) -> Result<()> {
        self.note_departure(paper, None)
    }

    /// The same with what became of the paper: of each of its records it is noted whether it was saved, opened or printed,
    /// on which printer and in how many copies.
    ///
    /// # Errors
    /// As [`Desk::note_handed_out`].
    pub fn note_outcome(&mut self, paper: &Paper, outcome: &HandedOut) -> Result<()> {
        self.note_departure(paper, departure_of(outcome).as_ref())
    }

    /// The same with how it left, where that is known.
    pub(in crate::desk) fn note_departure(
        &mut self,
        paper: &Paper,
        departure: Option<&Departure>,
    ) -> Result<()> {
        self.require_seat()?;
        let trace = &paper.trace;
        let act = self.act();
        let known = trace.blanks.as_ref().and_then(|blanks| {
            let out = self.blanks_out.iter();
            out.rev().find(|(mark, _)| *mark == blanks.mark).copied()
        });
        let done = self.store.transact(&act, |write| {
            for about in &trace.printed {
                write.note_print(&about.printed, departure, about.is_day_only)?;
            }
            let Some(Blanks { mark, batch }) = &trace.blanks else {
                return Ok(None);
            };
            if let Some((_, row)) = known {
                let printed = Printed {
                    kind: batch.kind,
                    table: Table::BlankBatch,
                    row,
                    number: String::new(),
                    period: String::new(),
                };
                write.note_print(&printed, departure, false)?;
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

/// How a paper left by what became of it; `None` of one that did not leave.
fn departure_of(outcome: &HandedOut) -> Option<Departure> {
    let way = match outcome {
        HandedOut::Saved(_) | HandedOut::NoReader(_) => Way::Saved,
        HandedOut::Opened(_) => Way::Opened,
        HandedOut::NotPrinted { .. } => Way::NotPrinted,
        HandedOut::Printed(order) => {
            return Some(Departure {
                way: Way::Printed,
                printer: order.printer.clone().unwrap_or_default(),
                copies: order.copies,
            });
        }
        HandedOut::Withheld => return None,
    };
    Some(Departure::without_printer(way))
}
