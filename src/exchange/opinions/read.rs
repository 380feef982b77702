//! A row of a school's own book as an opinion, or everything that is wrong with it.
//!
//! It comes in as an anonymous one whatever the book says: who gave it was written into an open sheet, nobody was asked
//! whether it may be kept, and what nobody needs is not taken. Names, numbers and classes are left out, and told.

use chrono::NaiveDateTime;

use super::columns::BOXES;
use super::values::{SIGNED, SOURCES, STAGES};
use crate::domain::boxes::Boxes;
use crate::domain::contact::AskerKind;
use crate::domain::opinion::{OpinionDetails, OpinionSource, check_sheet};
use crate::domain::protection::Signed;
use crate::exchange::columns::Mapping;
use crate::exchange::people::{is_withheld, names_people};
use crate::exchange::row::values;
use crate::exchange::row::{RowProblem, RowReading};
use crate::exchange::sheet::{Sheet, SheetRow};

/// What a row came to.
#[derive(Debug, PartialEq, Eq)]
pub enum ReadOpinionRow {
    /// An opinion.
    Opinion(Box<ReadOpinion>),
    /// An opinion that was voided where it comes from; its number means nothing here.
    Void,
}

/// A row that is an opinion.
#[derive(Debug, PartialEq, Eq)]
pub struct ReadOpinion {
    /// The opinion, checked.
    pub details: OpinionDetails,
    /// The day stood there without its year, and was taken to be the last such day gone by.
    pub is_year_assumed: bool,
    /// The row named somebody; the name is left out.
    pub has_name_left_out: bool,
}

/// What every sheet of opinions must say, and does not; by our names of the columns.
#[must_use]
pub fn missing_columns(mapping: &Mapping) -> Vec<&'static str> {
    mapping.missing(&["收到日期", "内容"])
}

/// Reads one row. What a book lacks cannot be asked any more, so only the day and what was said must be there.
///
/// # Errors
/// Everything that is wrong with the row. Of its cells only days and choices are quoted.
pub fn read_row(
    sheet: &Sheet,
    mapping: &Mapping,
    row: &SheetRow,
    now: NaiveDateTime,
) -> Result<ReadOpinionRow, Vec<RowProblem>> {
    let mut reading = RowReading::new(sheet, mapping, row);
    let state = reading.cell("状态");
    if values::is_void(state) {
        return Ok(ReadOpinionRow::Void);
    }
    reading.faults();
    let day = reading.required_day("收到日期", "received_on", now.date());
    let mut boxes = reading.fill(BOXES, None, now.date());
    if let Some(day) = day {
        boxes.set("received_on", day.date.to_string());
    }
    if STAGES.code(state).is_none() {
        // What feedback is due by follows from the rules; what the book said stays in the note.
        reading.keep_in_note("状态", state);
        reading.keep_in_note("到期日", reading.cell("到期日"));
    }
    source(&mut reading, &mut boxes);
    keep_signing(&mut reading);
    if boxes.is_empty("giver_kind") {
        boxes.set("giver_kind", AskerKind::Other.code());
    }
    boxes.set("original_number", reading.original_number());
    boxes.set("note", reading.note_with(|header| !names_people(header)));
    let details = finish(&mut reading, &boxes, now);
    let Some(details) = details else {
        return Err(reading.into_unquoted(BOXES, &["收到日期", "来源"]));
    };
    let giver = reading.cell("提出人");
    let is_named = !values::is_nothing(giver) && !is_withheld(giver);
    Ok(ReadOpinionRow::Opinion(Box::new(ReadOpinion {
        details,
        is_year_assumed: day.is_some_and(|day| day.is_year_assumed),
        has_name_left_out: is_named || !reading.extra_lines(names_people).is_empty(),
    })))
}

/// Where it came from. A word that we do not know stays in the note.
fn source(reading: &mut RowReading<'_>, boxes: &mut Boxes) {
    let typed = reading.cell("来源");
    let known = SOURCES.code(typed);
    if known.is_none() && !values::is_nothing(typed) {
        reading.keep_in_note("来源", typed);
    }
    boxes.set("source", known.unwrap_or(OpinionSource::Other.code()));
}

/// That somebody signed it stays in the note, for it comes in as an anonymous one.
fn keep_signing(reading: &mut RowReading<'_>) {
    let typed = reading.cell("署名方式");
    let is_anonymous = SIGNED.code(typed) == Some(Signed::Anonymous.code());
    if !is_anonymous && !values::is_nothing(typed) {
        reading.keep_in_note("署名方式", typed);
    }
}

fn finish(
    reading: &mut RowReading<'_>,
    boxes: &Boxes,
    now: NaiveDateTime,
) -> Option<OpinionDetails> {
    match check_sheet(boxes, now) {
        Ok(details) => Some(details).filter(|_| reading.is_sound()),
        Err(errors) => {
            let is_dated = !boxes.is_empty("received_on");
            reading.refused(errors, is_dated, BOXES);
            None
        }
    }
}
