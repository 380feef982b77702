//! 来访登记簿: the book of a period, from its cover to its closing line; and an empty page of it.
//!
//! Rows stand in the order of arrival, month by month. A voided record keeps its row and its number. Numbers that other
//! books hold are listed at the end (see [`crate::domain::book`]), so that none between first and last is unaccounted
//! for.

use chrono::{Datelike as _, NaiveDate};

use super::super::canvas::Align;
use super::super::form::{Block, Column, Cover, Field, Form, Leaf, Row, RowKind, Sheet, Table};
use super::{
    Context, THIRD, blank_note, body, form_of, grid, joined, note, rows_to_write, signature,
};
use crate::domain::book::{BookCounts, NumberRun, VisitBook};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::number::RecordNumber;
use crate::domain::visit::{Departure, Visit, VisitField as F, VisitKind, VisitState};
use crate::i18n::{Language, Words};

const KIND: FormKind = FormKind::VisitBook;
/// Rows of an empty page: what a lying page holds.
const BLANK_ROWS: usize = 15;

/// The book of a period.
#[must_use]
pub fn form(book: &VisitBook, context: &Context, words: &Words) -> Form {
    let counts = BookCounts::of(&book.visits);
    let period = range_text(&words.date(book.from), &words.date(book.to), words);
    let cover = Leaf {
        blocks: vec![Block::Cover(cover(book, &counts, &period, context, words))],
        bookmark: Some(words.t("paper-book-cover")),
        ..Leaf::default()
    };
    let mut blocks = month_blocks(&book.visits, words);
    blocks.extend(elsewhere_blocks(&book.elsewhere, words));
    blocks.extend(closing_blocks(book, &counts, context, words));
    let pages = Leaf {
        title: words.t(KIND.title_key()),
        subtitle: period,
        blocks,
        bookmark: Some(words.t(KIND.title_key())),
        ..Leaf::default()
    };
    form_of(KIND, Sheet::A4Landscape, vec![cover, pages], context, words)
}

/// Empty pages, a serial each.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let leaves = serials.iter().map(|serial| {
        let rows = rows_to_write(BLANK_ROWS, columns(words).len(), false);
        Leaf {
            blocks: vec![Block::Table(table(rows, words)), blank_note(words)],
            ..super::blank_leaf(KIND, *serial, words)
        }
    });
    form_of(KIND, Sheet::A4Landscape, leaves.collect(), context, words)
}

fn cover(
    book: &VisitBook,
    counts: &BookCounts,
    period: &str,
    context: &Context,
    words: &Words,
) -> Cover {
    let records = [
        ("records", counts.records.into()),
        ("void", counts.void.into()),
    ];
    let count = words.with("paper-book-cover-count", &records);
    let lines = vec![
        (words.t("paper-book-desk"), context.desk_name.clone()),
        (words.t("paper-book-numbers"), numbers_text(book, words)),
        (words.t("paper-book-count"), count),
        (words.t("paper-book-volume"), String::new()),
        (words.t("paper-book-keeper"), String::new()),
        (words.t("paper-book-place"), String::new()),
    ];
    Cover {
        title: words.t(KIND.title_key()),
        subtitle: period.to_owned(),
        lines,
    }
}

/// A heading, a table and a subtotal for each month.
fn month_blocks(visits: &[Visit], words: &Words) -> Vec<Block> {
    if visits.is_empty() {
        return vec![Block::Table(table(Vec::new(), words))];
    }
    let month_of = |visit: &Visit| {
        let day = visit.listed_at().date();
        (day.year(), day.month())
    };
    let mut blocks = Vec::new();
    let mut cells = Cells::new(words);
    for month in visits.chunk_by(|a, b| month_of(a) == month_of(b)) {
        let Some(first) = month.first() else { continue };
        let mut rows: Vec<Row> = month.iter().map(|visit| cells.row(visit)).collect();
        let counts = BookCounts::of(month);
        rows.push(Row {
            kind: RowKind::Subtotal,
            cells: vec![counts_text("paper-book-month-total", &counts, words)],
        });
        blocks.push(Block::Heading(words.month(first.listed_at().date())));
        blocks.push(Block::Table(table(rows, words)));
    }
    blocks
}

/// Where the numbers are that lie between this book's own.
fn elsewhere_blocks(runs: &[NumberRun], words: &Words) -> Vec<Block> {
    if runs.is_empty() {
        return Vec::new();
    }
    let column = |title: String, share| Column::new(title, share, Align::Left);
    let rows = runs.iter().map(|run| {
        let (days, why) = match run.days {
            Some((from, to)) => (
                days_text(from, to, words),
                words.t("paper-book-elsewhere-there"),
            ),
            None => (String::new(), words.t("paper-book-elsewhere-nowhere")),
        };
        let cells = vec![
            run_text(run.first, run.last, words),
            run.count().to_string(),
            days,
            why,
        ];
        Row::body(cells)
    });
    let table = Table {
        columns: vec![
            column(words.t("column-number"), 60.0),
            column(words.t("paper-book-elsewhere-count"), 20.0),
            column(words.t("paper-book-elsewhere-days"), 80.0),
            column(words.t("field-note"), 80.0),
        ],
        rows: rows.collect(),
        empty: String::new(),
        is_dense: true,
    };
    vec![
        Block::Heading(words.t("paper-book-elsewhere-title")),
        note(words.t("paper-book-elsewhere-why")),
        Block::Table(table),
    ]
}

/// The line that closes the book, and who stands for it. Only a period that is over, with a record to every number, is
/// called complete.
fn closing_blocks(
    book: &VisitBook,
    counts: &BookCounts,
    context: &Context,
    words: &Words,
) -> Vec<Block> {
    let mut closing = if book.visits.is_empty() {
        words.t("paper-book-closing-empty")
    } else {
        let args = [
            ("records", counts.records.into()),
            (
                "counts",
                counts_text("paper-book-counts", counts, words).into(),
            ),
            ("numbers", numbers_text(book, words).into()),
        ];
        words.with("paper-book-closing", &args)
    };
    let has_hole = book.elsewhere.iter().any(|run| run.days.is_none());
    if book.to < context.now.date() && !has_hole {
        if words.language() == Language::En {
            closing.push(' ');
        }
        closing += &words.t("paper-book-complete");
    }
    let signatures = [
        "paper-book-clerk",
        "paper-book-checker",
        "paper-school-seal",
    ]
    .map(|key| signature(words.t(key), words).over(THIRD).lines(3));
    vec![
        Block::Space { height_mm: 4.0 },
        body(closing),
        grid(vec![Vec::<Field>::from(signatures)]),
    ]
}

fn table(rows: Vec<Row>, words: &Words) -> Table {
    Table {
        columns: columns(words),
        rows,
        empty: words.t("paper-book-empty"),
        is_dense: true,
    }
}

/// Widths that keep a number, a time and a phone on one line in the dense setting of a lying page.
fn columns(words: &Words) -> Vec<Column> {
    let column = Column::new;
    vec![
        column(words.t("column-number"), 23.0, Align::Left),
        column(words.t("column-date"), 15.0, Align::Left),
        column(words.t("paper-column-arrived"), 11.0, Align::Centre),
        column(words.t("paper-column-departed"), 11.0, Align::Centre),
        column(words.t(F::VisitorName.label_key()), 20.0, Align::Left),
        column(words.t("paper-column-origin"), 36.0, Align::Left),
        column(words.t(F::Phone.label_key()), 21.0, Align::Left),
        column(words.t(F::PartySize.label_key()), 9.0, Align::Centre),
        column(words.t(F::Kind.label_key()), 15.0, Align::Left),
        column(words.t(F::Purpose.label_key()), 42.0, Align::Left),
        column(words.t("paper-column-host"), 26.0, Align::Left),
        column(words.t("paper-column-badge"), 11.0, Align::Left),
        column(words.t("field-entered-by"), 14.0, Align::Left),
        column(words.t(F::Note.label_key()), 22.0, Align::Left),
    ]
}

/// Rows of visits. Days and kinds repeat for thousands of rows, so their words are looked up once.
struct Cells<'a> {
    words: &'a Words,
    day: Option<(NaiveDate, String)>,
    kinds: Vec<String>,
    void: String,
    unknown: String,
    expected: String,
    backdated: String,
}

impl<'a> Cells<'a> {
    fn new(words: &'a Words) -> Self {
        let kinds = VisitKind::ALL.iter().map(|kind| words.t(kind.label_key()));
        Self {
            words,
            day: None,
            kinds: kinds.collect(),
            void: words.t("paper-book-void"),
            unknown: words.t("paper-book-left-unknown"),
            expected: words.t("paper-book-expected"),
            backdated: words.t("cli-show-backdated"),
        }
    }

    fn row(&mut self, visit: &Visit) -> Row {
        let at = visit.listed_at();
        let details = &visit.details;
        let number = visit.number.to_string();
        let day = self.day(at.date());
        let arrived = details.arrived_at.map(|_| self.words.time(at.time()));
        let arrived = arrived.unwrap_or_default();
        if let Some(voiding) = &visit.voiding {
            let args = [
                ("by", voiding.by.as_str().into()),
                ("at", self.words.date_time(voiding.at).into()),
            ];
            let by = self.words.with("paper-book-void-by", &args);
            let mut cells = vec![number, day, arrived, String::new(), self.void.clone()];
            cells.extend([const { String::new() }; 4]);
            cells.push(voiding.reason.clone());
            cells.extend([const { String::new() }; 2]);
            cells.extend([visit.entered_by.clone(), by]);
            return Row {
                kind: RowKind::Void,
                cells,
            };
        }
        let kind = VisitKind::ALL.iter().position(|kind| *kind == details.kind);
        let kind = kind.and_then(|place| self.kinds.get(place).cloned());
        Row::body(vec![
            number,
            day,
            arrived,
            self.departed(visit),
            details.visitor_name.clone(),
            origin(visit, self.words),
            details.phone.clone(),
            details.party_size.to_string(),
            kind.unwrap_or_default(),
            details.purpose.clone(),
            joined(&[&details.host_name, &details.host_department], "/"),
            details.badge.clone(),
            visit.entered_by.clone(),
            self.note(visit),
        ])
    }

    fn day(&mut self, day: NaiveDate) -> String {
        match &self.day {
            Some((known, text)) if *known == day => text.clone(),
            _ => {
                let text = self.words.date_short(day);
                self.day = Some((day, text.clone()));
                text
            }
        }
    }

    fn departed(&self, visit: &Visit) -> String {
        match visit.details.departure {
            Departure::None => String::new(),
            Departure::Unknown => self.unknown.clone(),
            Departure::At(at) if at.date() == visit.listed_at().date() => {
                self.words.time(at.time())
            }
            Departure::At(at) => self.words.date_time_short(at),
        }
    }

    /// The note, after what a reader of the row must know.
    fn note(&self, visit: &Visit) -> String {
        let state = if visit.state() == VisitState::Appointment {
            self.expected.as_str()
        } else if visit.is_backdated() {
            self.backdated.as_str()
        } else {
            ""
        };
        joined(&[state, &visit.details.note], " ")
    }
}

/// Where a visitor comes from; of a parent whose they are.
fn origin(visit: &Visit, words: &Words) -> String {
    let details = &visit.details;
    let parts = [
        details.origin.as_str(),
        &details.student_class,
        &details.student_name,
    ];
    let who = joined(&parts, " ");
    if details.relation.is_empty() {
        return who;
    }
    let args = [
        ("who", who.into()),
        ("relation", details.relation.as_str().into()),
    ];
    words.with("paper-book-relation", &args)
}

fn counts_text(key: &str, counts: &BookCounts, words: &Words) -> String {
    let args = [
        ("visits", counts.visits.into()),
        ("people", counts.people.into()),
        ("expected", counts.expected.into()),
        ("void", counts.void.into()),
    ];
    words.with(key, &args)
}

fn numbers_text(book: &VisitBook, words: &Words) -> String {
    let ranges: Vec<String> = book
        .ranges()
        .into_iter()
        .map(|(first, last)| run_text(first, last, words))
        .collect();
    if ranges.is_empty() {
        words.t("paper-book-no-numbers")
    } else {
        ranges.join(&words.t("list-separator"))
    }
}

fn run_text(first: RecordNumber, last: RecordNumber, words: &Words) -> String {
    if first == last {
        first.to_string()
    } else {
        range_text(&first.to_string(), &last.to_string(), words)
    }
}

fn days_text(from: NaiveDate, to: NaiveDate, words: &Words) -> String {
    if from == to {
        words.date(from)
    } else {
        range_text(&words.date(from), &words.date(to), words)
    }
}

fn range_text(first: &str, last: &str, words: &Words) -> String {
    words.with(
        "paper-range",
        &[("first", first.into()), ("last", last.into())],
    )
}

#[cfg(test)]
mod tests;
