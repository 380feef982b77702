//! 意见箱开箱 (E3): entered, corrected, voided, listed with the slips that are entered already.

use chrono::NaiveDate;

use super::refuse_taken;
use crate::desk::{Desk, Result};
use crate::domain::boxes::Boxes;
use crate::domain::review::BoxOpening;
use crate::domain::right::Right;
use crate::domain::stored::WithoutPersonal;
use crate::store::TakenFrom;

/// An opening as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpeningLine {
    /// The opening.
    pub opening: BoxOpening,
    /// Slips that were entered as opinions.
    pub entered_count: u32,
}

impl OpeningLine {
    /// Slips that say something and were not entered yet.
    #[must_use]
    pub fn missing_count(&self) -> u32 {
        match self.opening.voiding {
            Some(_) => 0,
            None => u32::from(self.opening.written_count()).saturating_sub(self.entered_count),
        }
    }
}

impl WithoutPersonal for OpeningLine {
    fn without_personal(self) -> Self {
        Self {
            opening: self.opening.without_personal(),
            ..self
        }
    }
}

impl Desk {
    /// Enters an opening of a box by two people (E3).
    ///
    /// # Errors
    /// [`crate::desk::Error::Fields`].
    pub fn open_box(&mut self, boxes: &Boxes) -> Result<BoxOpening> {
        let now = self.now();
        self.enter_review(Right::KeepOpinions, |_| {
            Ok(BoxOpening::check(boxes, 0, now))
        })
    }

    /// Corrects an opening; no count undercuts the slips that were entered.
    ///
    /// # Errors
    /// [`crate::desk::Error::Fields`]; [`crate::desk::Refusal::IsVoid`].
    pub fn correct_opening(&mut self, id: i64, boxes: &Boxes) -> Result<BoxOpening> {
        let now = self.now();
        self.correct_review(Right::KeepOpinions, id, |read, _: &BoxOpening| {
            let entered = read.taken_count(TakenFrom::Box(id))?;
            Ok(BoxOpening::check(boxes, entered, now))
        })
    }

    /// Voids an opening that was entered by mistake.
    ///
    /// # Errors
    /// [`crate::desk::Refusal::HasOpinions`], [`crate::desk::Refusal::ReasonMissing`].
    pub fn void_opening(&mut self, id: i64, reason: &str) -> Result<BoxOpening> {
        self.void_review(Right::KeepOpinions, id, reason, |read, _: &BoxOpening| {
            refuse_taken(read.taken_count(TakenFrom::Box(id))?)
        })
    }

    /// The openings from one day to another, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn openings_of_boxes(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<OpeningLine>> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        let line = |opening: BoxOpening| {
            let entered_count = read.taken_count(TakenFrom::Box(opening.id))?;
            Ok(OpeningLine {
                opening,
                entered_count,
            })
        };
        let openings = read.box_openings(from, to)?.into_iter();
        self.shown(openings.map(line).collect::<Result<Vec<_>>>()?)
    }

    /// One opening.
    ///
    /// # Errors
    /// If there is none.
    pub fn opening_of_box(&self, id: i64) -> Result<OpeningLine> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        self.shown(OpeningLine {
            opening: read.record(id)?,
            entered_count: read.taken_count(TakenFrom::Box(id))?,
        })
    }
}
