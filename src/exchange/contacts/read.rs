//! A row of a school's own sheet as a first contact, or everything that is wrong with it.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::columns::BOXES;
use crate::domain::boxes::Boxes;
use crate::domain::contact::{AskerKind, BookedContact, Channel, ContactState, check_booked};
use crate::domain::field::{FieldError, Problem};
use crate::domain::text;
use crate::exchange::columns::Mapping;
use crate::exchange::row::values::{self, Day};
use crate::exchange::row::{RowFault, RowProblem, RowReading, box_time, codes_by_word};
use crate::exchange::sheet::{Sheet, SheetRow};

/// Columns that only tell of another record; they mean nothing in this register and are kept in the note.
const ELSEWHERE: [&str; 3] = ["来访编号", "前次编号", "转办经过"];

/// What a row came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadContactRow {
    /// A first contact.
    Contact(Box<ReadContact>),
    /// A contact that was voided where it comes from; its number means nothing here.
    Void,
}

/// A row that is a first contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadContact {
    /// The contact and its hand-over, checked.
    pub booked: BookedContact,
    /// The service item by its name; empty where none is named.
    pub item_name: String,
    /// The day stood there without its year, and was taken to be the last such day gone by.
    pub is_year_assumed: bool,
}

/// What every sheet of first contacts must say, and does not; by our names of the columns.
#[must_use]
pub fn missing_columns(mapping: &Mapping) -> Vec<&'static str> {
    let mut missing = mapping.missing(&["服务对象", "事项"]);
    if mapping.index("日期").is_none() && mapping.index("时间").is_none() {
        missing.insert(0, "日期");
    }
    missing
}

/// Reads one row. What a book lacks cannot be asked any more, so only the day, the asker and the matter must be there;
/// columns we do not know go to the note as `列名：值`. `actor` answers for an open matter that names nobody.
///
/// # Errors
/// Everything that is wrong with the row.
pub fn read_row(
    sheet: &Sheet,
    mapping: &Mapping,
    row: &SheetRow,
    actor: &str,
    now: NaiveDateTime,
) -> Result<ReadContactRow, Vec<RowProblem>> {
    let mut reading = RowReading::new(sheet, mapping, row);
    let state = reading.cell("状态");
    if values::is_void(state) {
        return Ok(ReadContactRow::Void);
    }
    reading.faults();
    if !is_our_state(state) {
        reading.keep_in_note("状态", state);
    }
    let day = day(&mut reading, now.date());
    let received_at = received_at(&mut reading, day, now.date());
    let mut boxes = reading.fill(BOXES, received_at, now.date());
    if let Some(at) = received_at {
        boxes.set("received_at", box_time(at));
    }
    hand_over(&mut reading, &mut boxes, received_at, now.date());
    keep_due_date(&mut reading, &boxes);
    assume(&mut boxes);
    boxes.set("original_number", reading.original_number());
    for column in ELSEWHERE {
        let text = reading.cell(column);
        reading.keep_in_note(column, text);
    }
    boxes.set("note", reading.note());
    let item_name = text::clean_line(reading.cell("服务事项"));
    let booked = finish(reading, &boxes, actor, now)?;
    Ok(ReadContactRow::Contact(Box::new(ReadContact {
        booked,
        item_name,
        is_year_assumed: day.is_some_and(|day| day.is_year_assumed),
    })))
}

/// Whether a state is one of ours, which follows from the other columns.
fn is_our_state(state: &str) -> bool {
    use std::collections::HashMap;
    use std::sync::LazyLock;

    static STATES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
        let all = ContactState::ALL.map(|it| (it.label_key(), it.label_key()));
        codes_by_word(&all, &[])
    });
    state.is_empty() || STATES.contains_key(&values::folded(state))
}

/// The day of the row, from its own column or from a time that brings its day.
fn day(reading: &mut RowReading<'_>, today: NaiveDate) -> Option<Day> {
    let typed = reading.cell("日期");
    let time = reading.cell("时间");
    if typed.is_empty() {
        let day = values::day(time, today);
        if day.is_none() {
            let fault = RowFault::Field(Problem::Missing);
            reading.wrong("日期", "received_at", fault);
        }
        return day;
    }
    let day = values::day(typed, today);
    if day.is_none() {
        reading.wrong("日期", "received_at", RowFault::NotADate);
    }
    day
}

/// When it reached the school; midnight where nobody wrote the time down.
fn received_at(
    reading: &mut RowReading<'_>,
    day: Option<Day>,
    today: NaiveDate,
) -> Option<NaiveDateTime> {
    let day = day?;
    let typed = reading.cell("时间");
    if values::is_nothing(typed) {
        return Some(day.time.unwrap_or(day.date.and_time(NaiveTime::MIN)));
    }
    match values::moment_or_day(typed, Some(day.date.and_time(NaiveTime::MIN)), today) {
        // Two days that differ: which one is right is not ours to guess.
        Some(at) if at.date() != day.date => {
            reading.wrong("日期", "received_at", RowFault::NotADate);
            None
        }
        Some(at) => Some(at),
        None => {
            let fault = RowFault::Field(Problem::NotATime);
            reading.wrong("时间", "received_at", fault);
            None
        }
    }
}

/// The boxes of the one hand-over that a row can hold.
fn hand_over(
    reading: &mut RowReading<'_>,
    boxes: &mut Boxes,
    received_at: Option<NaiveDateTime>,
    today: NaiveDate,
) {
    for (column, field) in [
        ("承办人", "to_person"),
        ("移交内容", "passed_on"),
        ("替岗对象", "stands_in_for"),
        ("签收人", "signed_by"),
    ] {
        let typed = reading.cell(column);
        if !values::is_nothing(typed) {
            boxes.set(field, typed);
        }
    }
    for (column, field) in [("移交时间", "handed_at"), ("签收时间", "signed_at")] {
        let typed = reading.cell(column);
        if values::is_nothing(typed) {
            continue;
        }
        match values::moment_or_day(typed, received_at, today) {
            Some(at) => boxes.set(field, box_time(at)),
            None => reading.wrong(column, field, RowFault::Field(Problem::NotATime)),
        }
    }
}

/// An open matter gets the day that the rules give; what the book said stays in the note. Our own exports say by which
/// promise it is due, and their day comes from the rules already.
fn keep_due_date(reading: &mut RowReading<'_>, boxes: &Boxes) {
    if boxes.is_empty("finished_at") && boxes.is_empty("due_promise") {
        reading.keep_in_note("到期日", reading.cell("到期日"));
    }
}

/// The note with the name of a service item that the catalogue does not have.
#[must_use]
pub fn item_note(note: &str, item_name: &str) -> String {
    let line = format!("服务事项：{item_name}");
    if note.is_empty() {
        line
    } else {
        format!("{note}\n{line}")
    }
}

/// What a row that says nothing of channel and asker is taken to say: 其他, and family where a student is named.
fn assume(boxes: &mut Boxes) {
    if boxes.is_empty("channel") {
        boxes.set("channel", Channel::Other.code());
    }
    if boxes.is_empty("asker_kind") {
        let is_family = !boxes.is_empty("student_name") || !boxes.is_empty("relation");
        let kind = if is_family {
            AskerKind::Parent
        } else {
            AskerKind::Other
        };
        boxes.set("asker_kind", kind.code());
    }
}

fn finish(
    mut reading: RowReading<'_>,
    boxes: &Boxes,
    actor: &str,
    now: NaiveDateTime,
) -> Result<BookedContact, Vec<RowProblem>> {
    let is_dated = !boxes.is_empty("received_at");
    let errors = match check_booked(boxes, actor, now) {
        Ok(booked) if reading.is_sound() => return Ok(booked),
        Ok(_) => Vec::new(),
        Err(errors) => errors,
    };
    for FieldError { field, problem } in errors {
        // Without its day nothing can be said of what came before or after.
        if !is_dated && matches!(problem, Problem::BeforeReceipt | Problem::BeforeHandOver) {
            continue;
        }
        let column = BOXES.iter().find(|column| column.field == field);
        let name = column.map_or("", |column| column.name);
        reading.wrong(name, field, RowFault::Field(problem));
    }
    Err(reading.into_problems())
}
