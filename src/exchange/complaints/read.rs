//! A row of a school's own book as a complaint with what is to be sealed of it, or everything that is wrong with it.

use chrono::NaiveDateTime;

use super::columns::BOXES;
use super::values::{CATEGORIES, SIGNED, STAGES, is_principal};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{Category, TypedComplaint, check_sheet};
use crate::domain::contact::{AskerKind, Channel};
use crate::domain::field::Problem;
use crate::domain::protection::{IDENTITY_BOXES, Signed};
use crate::exchange::columns::Mapping;
use crate::exchange::people::{is_withheld, names_people};
use crate::exchange::row::values;
use crate::exchange::row::{RowFault, RowProblem, RowReading};
use crate::exchange::sheet::{Sheet, SheetRow};

/// What a row came to.
#[derive(Debug, PartialEq, Eq)]
pub enum ReadComplaintRow {
    /// A complaint.
    Complaint(Box<ReadComplaint>),
    /// A complaint that was voided where it comes from; its number means nothing here.
    Void,
}

/// A row that is a complaint.
#[derive(PartialEq, Eq)]
pub struct ReadComplaint {
    /// The complaint, checked, and beside it what is sealed.
    pub typed: TypedComplaint,
    /// What else the row tells that may name whoever complains, to be sealed as a piece of its own; empty where nothing.
    pub addition: String,
    /// The day stood there without its year, and was taken to be the last such day gone by.
    pub is_year_assumed: bool,
    /// The row is anonymous and named somebody all the same; the name is left out.
    pub has_name_left_out: bool,
}

/// Nothing that is to be sealed may reach a log.
impl std::fmt::Debug for ReadComplaint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReadComplaint(sealed)")
    }
}

/// What every sheet of complaints must say, and does not; by our names of the columns.
#[must_use]
pub fn missing_columns(mapping: &Mapping) -> Vec<&'static str> {
    mapping.missing(&["收到日期", "内容"])
}

/// Reads one row. What a book lacks cannot be asked any more, so only the day and what happened must be there.
/// `principal` is their name: whoever complained about them is protected from them.
///
/// # Errors
/// Everything that is wrong with the row. Cells that may name somebody are not quoted.
pub fn read_row(
    sheet: &Sheet,
    mapping: &Mapping,
    row: &SheetRow,
    principal: &str,
    now: NaiveDateTime,
) -> Result<ReadComplaintRow, Vec<RowProblem>> {
    let mut reading = RowReading::new(sheet, mapping, row);
    let state = reading.cell("状态");
    if values::is_void(state) {
        return Ok(ReadComplaintRow::Void);
    }
    reading.faults();
    let is_ours = STAGES.code(state).is_some();
    if !is_ours {
        reading.keep_in_note("状态", state);
    }
    let day = reading.required_day("收到日期", "received_on", now.date());
    let mut boxes = reading.fill(BOXES, None, now.date());
    if let Some(day) = day {
        boxes.set("received_on", day.date.to_string());
    }
    if boxes.is_empty("closed_on") && !is_ours {
        // An open one gets the day that the rules give; what the book said stays in the note.
        reading.keep_in_note("到期日", reading.cell("到期日"));
    }
    let signed = signed(&mut reading);
    boxes.set("signed", signed.code());
    respondents(&reading, &mut boxes, principal);
    assume(&reading, &mut boxes);
    boxes.set("original_number", reading.original_number());
    let is_named = identity(&reading, signed, &mut boxes);
    let names_more = !reading.extra_lines(names_people).is_empty();
    let is_sealed = signed == Signed::Confidential || boxes.get("is_about_principal") == "1";
    let addition = match (is_sealed, signed) {
        // Where the facts are sealed, so is whatever else the book says of them.
        (true, Signed::Named | Signed::Confidential) => reading.note_with(|_| true),
        (true, Signed::Anonymous) => reading.note_with(|header| !names_people(header)),
        (false, Signed::Anonymous) => String::new(),
        (false, _) => reading.extra_lines(names_people).join("\n"),
    };
    if !is_sealed {
        boxes.set("note", reading.note_with(|header| !names_people(header)));
    }
    let typed = finish(reading, &boxes, principal, now)?;
    Ok(ReadComplaintRow::Complaint(Box::new(ReadComplaint {
        typed,
        addition,
        is_year_assumed: day.is_some_and(|day| day.is_year_assumed),
        has_name_left_out: signed == Signed::Anonymous && (is_named || names_more),
    })))
}

/// How it is signed. A word that says neither this nor that is no guess of ours: what is sealed to whom hangs on it. A
/// book without the column is named where it names somebody.
fn signed(reading: &mut RowReading<'_>) -> Signed {
    let typed = reading.cell("署名方式");
    let said = SIGNED.code(typed).and_then(Signed::from_code);
    if said.is_none() && !values::is_nothing(typed) {
        let fault = RowFault::Field(Problem::UnknownChoice);
        reading.wrong("署名方式", "signed", fault);
    }
    let has_name = !values::is_nothing(reading.cell("投诉人"));
    let signed = said.unwrap_or(match has_name && !is_withheld(reading.cell("投诉人")) {
        true => Signed::Named,
        false => Signed::Anonymous,
    });
    let wish = reading.cell("是否保密");
    if values::is_nothing(wish) {
        return signed;
    }
    match (values::yes_or_no(wish), signed) {
        (Some(true), Signed::Named) => Signed::Confidential,
        (Some(_), signed) => signed,
        (None, signed) => {
            let fault = RowFault::Field(Problem::UnknownChoice);
            reading.wrong("是否保密", "signed", fault);
            signed
        }
    }
}

/// The respondents, a name each. One who can only be the principal protects whoever complains from them.
fn respondents(reading: &RowReading<'_>, boxes: &mut Boxes, principal: &str) {
    let typed = reading.cell("被投诉人");
    if values::is_nothing(typed) {
        return;
    }
    let names = typed.split(['、', '，', ',', '；', ';', '/', '\n', '\r']);
    let names: Vec<&str> = names
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    if names.iter().any(|name| is_principal(name, principal)) {
        boxes.set("is_about_principal", "1");
    }
    boxes.set("respondents", names.join("\n"));
}

/// Fills the boxes of whoever complains; whether the row names them.
fn identity(reading: &RowReading<'_>, signed: Signed, boxes: &mut Boxes) -> bool {
    let columns = BOXES
        .iter()
        .filter(|column| IDENTITY_BOXES.contains(&column.field));
    let mut is_named = false;
    for column in columns {
        let typed = reading.cell(column.name);
        if values::is_nothing(typed) || is_withheld(typed) {
            continue;
        }
        is_named = true;
        if signed != Signed::Anonymous {
            boxes.set(column.field, typed);
        }
    }
    is_named
}

/// What a row that says nothing of channel, category and kind of complainant is taken to say.
fn assume(reading: &RowReading<'_>, boxes: &mut Boxes) {
    let typed = reading.cell("类别");
    boxes.set(
        "category",
        match CATEGORIES.code(typed) {
            Some(code) => code,
            None if values::is_nothing(typed) => Category::Other.code(),
            None => typed,
        },
    );
    if boxes.is_empty("channel") {
        boxes.set("channel", Channel::Other.code());
    }
    if boxes.is_empty("complainant_kind") {
        let tells_of_child = ["学生", "班级", "与学生关系"]
            .iter()
            .any(|column| !values::is_nothing(reading.cell(column)));
        let kind = match tells_of_child {
            true => AskerKind::Parent,
            false => AskerKind::Other,
        };
        boxes.set("complainant_kind", kind.code());
    }
}

fn finish(
    mut reading: RowReading<'_>,
    boxes: &Boxes,
    principal: &str,
    now: NaiveDateTime,
) -> Result<TypedComplaint, Vec<RowProblem>> {
    let errors = match check_sheet(boxes, principal, now) {
        Ok(typed) if reading.is_sound() => return Ok(typed),
        Ok(_) => Vec::new(),
        Err(errors) => errors,
    };
    let is_dated = !boxes.is_empty("received_on");
    reading.refused(errors, is_dated, BOXES);
    Err(reading.into_unquoted(BOXES, &["收到日期", "署名方式"]))
}
