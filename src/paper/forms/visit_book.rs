//! 来访登记簿: the book of a period, from its cover to its closing line; and an empty page of it.
//!
//! Rows stand in the order of arrival, month by month. A voided record keeps its row and its number. Numbers that other
//! books hold are listed at the end (see [`crate::domain::book`]), so that none between first and last is unaccounted
//! for.

use chrono::NaiveDate;

use super::super::canvas::Align;
use super::super::form::{Block, Column, Form, Row, RowKind, Table};
use super::volume::{Volume, blank_pages, months};
use super::{Context, joined};
use crate::domain::book::{BookCounts, VisitBook};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::visit::{Departure, Visit, VisitField as F, VisitKind, VisitState};
use crate::i18n::Words;

const KIND: FormKind = FormKind::VisitBook;

/// The book of a period.
#[must_use]
pub fn form(book: &VisitBook, context: &Context, words: &Words) -> Form {
    let counts = BookCounts::of(&book.records);
    let volume = Volume {
        kind: KIND,
        book,
        void: counts.void,
        counts: counts_text("paper-book-counts", &counts, words),
        elsewhere_why: "paper-book-elsewhere-why",
        elsewhere_days: "paper-book-elsewhere-days",
        closing_empty: "paper-book-closing-empty",
    };
    volume.form(month_blocks(&book.records, words), context, words)
}

/// Empty pages, a serial each.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    blank_pages(KIND, serials, &table(Vec::new(), words), context, words)
}

/// A heading, a table and a subtotal for each month.
fn month_blocks(visits: &[Visit], words: &Words) -> Vec<Block> {
    if visits.is_empty() {
        return vec![Block::Table(table(Vec::new(), words))];
    }
    let mut blocks = Vec::new();
    let mut cells = Cells::new(words);
    for month in months(visits) {
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

#[cfg(test)]
mod tests;
