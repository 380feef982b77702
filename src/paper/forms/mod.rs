//! The forms of the front desk, one file a form: what stands on each, from the record it is about.
//!
//! Each has `form`, about records of the register, and `blank`, numbered and to be filled in by hand when the power is
//! out. What a record does not say is a place to write. Knows nothing of fonts and pages, and nothing of where records
//! and serials come from.

mod boxes;
pub mod catalogue;
pub mod complaint;
pub mod contact;
mod halves;
pub mod inspection_record;
pub mod left_item_slip;
pub mod release_slip;
pub mod report;
pub mod review;
pub mod roll_call;
pub mod shift_record;
#[cfg(test)]
mod test_records;
pub mod visit_book;
pub mod visitor_slip;
mod volume;

use chrono::{NaiveDate, NaiveDateTime};

use super::form::{Block, Field, Form, Grid, Leaf, Letterhead, Manner, Row, RowKind, Sheet, Text};
use crate::domain::contact::Manner as Told;
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::number::RecordNumber;
use crate::domain::record::Voiding;
use crate::domain::visit::Visit;
use crate::i18n::Words;

/// Columns of every grid: two, three and six divide them.
const GRID_COLUMNS: u8 = 6;
/// A field over the whole width.
const FULL: u8 = 6;
/// A field over half of it.
const HALF: u8 = 3;
/// A field over a third of it.
const THIRD: u8 = 2;
/// And over the rest beside a third.
const TWO_THIRDS: u8 = 4;
/// Longer matters are cut on the half that only says which matter it is.
const SHORT_MATTER_CHARS: usize = 60;

/// What every form is told besides what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// The school, its supervision phone, who prints.
    pub letterhead: Letterhead,
    /// What the desk is called: 前台, 门卫.
    pub desk_name: String,
    /// The moment, local and to the minute.
    pub now: NaiveDateTime,
    /// Which reprint (补打) this is: 1 for the second time the record is printed so; `None` for the first time.
    pub reprint: Option<u32>,
}

/// A form of these leaves.
fn form_of(
    kind: FormKind,
    sheet: Sheet,
    leaves: Vec<Leaf>,
    context: &Context,
    words: &Words,
) -> Form {
    Form {
        title: words.t(kind.label_key()),
        sheet,
        letterhead: context.letterhead.clone(),
        leaves,
    }
}

/// A leaf with its title, and marked where it is a reprint.
fn leaf(kind: FormKind, context: &Context, words: &Words) -> Leaf {
    let reprint = context
        .reprint
        .map(|count| words.with("paper-mark-reprint", &[("count", count.into())]));
    Leaf {
        title: words.t(kind.label_key()),
        marks: reprint.into_iter().collect(),
        ..Leaf::default()
    }
}

/// A leaf about a visit: under its number, dated, and marked where it is voided.
fn visit_leaf(kind: FormKind, visit: &Visit, context: &Context, words: &Words) -> Leaf {
    let mut leaf = numbered_leaf(kind, visit.number, visit.listed_at().date(), context, words);
    leaf.marks.extend(void_mark(visit.voiding.as_ref(), words));
    leaf
}

/// A leaf under the number of a record, dated.
fn numbered_leaf(
    kind: FormKind,
    number: RecordNumber,
    day: NaiveDate,
    context: &Context,
    words: &Words,
) -> Leaf {
    Leaf {
        number: Some(number.to_string()),
        heading_note: words.date(day),
        ..leaf(kind, context, words)
    }
}

/// An empty leaf under its serial.
fn blank_leaf(kind: FormKind, serial: PaperSerial, words: &Words) -> Leaf {
    Leaf {
        title: words.t(kind.label_key()),
        paper_serial: Some(serial.to_string()),
        heading_note: words.t("paper-blank-date"),
        ..Leaf::default()
    }
}

fn void_mark(voiding: Option<&Voiding>, words: &Words) -> Option<String> {
    let voiding = voiding?;
    let args = [
        ("reason", voiding.reason.as_str().into()),
        ("by", voiding.by.as_str().into()),
        ("at", words.date_time(voiding.at).into()),
    ];
    Some(words.with("paper-mark-void", &args))
}

fn grid(rows: Vec<Vec<Field>>) -> Block {
    Block::Grid(Grid {
        columns: GRID_COLUMNS,
        rows,
    })
}

fn note(text: String) -> Block {
    Block::Text(Text {
        text,
        manner: Manner::Note,
    })
}

fn body(text: String) -> Block {
    Block::Text(Text {
        text,
        manner: Manner::Body,
    })
}

/// Boxes to tick, one for each of a closed list.
fn tick_boxes<T: Copy + PartialEq>(
    label_key: &str,
    all: &[T],
    name_key: fn(T) -> &'static str,
    chosen: Option<T>,
    words: &Words,
) -> Field {
    let names = all.iter().map(|choice| words.t(name_key(*choice)));
    let chosen = chosen.and_then(|chosen| all.iter().position(|choice| *choice == chosen));
    Field::choices(words.t(label_key), names.collect(), chosen)
}

/// What is said at the foot of every blank: that it has to be typed in later.
fn blank_note(words: &Words) -> Block {
    note(words.t("paper-blank-hint"))
}

/// A place to sign with the day beside it.
fn signature(label: String, words: &Words) -> Field {
    Field::signature(label, words.t("paper-blank-date"))
}

/// So many rows to be written in, numbered in the first column where wanted.
fn rows_to_write(count: usize, columns: usize, is_numbered: bool) -> Vec<Row> {
    (1..=count)
        .map(|place| {
            let mut cells = vec![String::new(); columns];
            if let Some(first) = cells.first_mut().filter(|_| is_numbered) {
                *first = place.to_string();
            }
            Row {
                kind: RowKind::ToWrite,
                cells,
            }
        })
        .collect()
}

/// Texts of which some may be empty, with a mark between.
fn joined(parts: &[&str], between: &str) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(between)
}

/// A label and a text; a place to write where there is none.
fn text_box(label_key: &str, text: Option<impl Into<String>>, words: &Words) -> Field {
    Field::text(
        words.t(label_key),
        text.map_or_else(String::new, Into::into),
    )
}

/// How somebody was told something.
fn manner(label_key: &str, chosen: Option<Told>, words: &Words) -> Field {
    tick_boxes(label_key, Told::ALL, Told::label_key, chosen, words)
}

/// Yes or no; neither where nobody said.
fn yes_no(label_key: &str, answer: Option<bool>, words: &Words) -> Field {
    let key_of = |answer| if answer { "value-yes" } else { "value-no" };
    tick_boxes(label_key, &[true, false], key_of, answer, words)
}

/// A day something is due, marked where the calendar may still move it.
fn due_text(due_on: NaiveDate, is_provisional: bool, words: &Words) -> String {
    let date = words.date(due_on);
    if is_provisional {
        words.with("paper-due-provisional", &[("date", date.into())])
    } else {
        date
    }
}

/// The beginning of a matter, enough to know it by.
fn short_matter(matter: &str) -> String {
    let line = matter.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHORT_MATTER_CHARS {
        return line;
    }
    let mut short: String = line.chars().take(SHORT_MATTER_CHARS).collect();
    short.push('…');
    short
}
