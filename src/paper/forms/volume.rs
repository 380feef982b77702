//! What every register book has, whatever stands in its rows: the cover, the account of the numbers, the closing line.

use chrono::{Datelike as _, NaiveDate};

use super::super::form::{Block, Column, Cover, Field, Form, Leaf, Row, Sheet, Table};
use super::{Context, THIRD, blank_note, body, form_of, grid, note, rows_to_write, signature};
use crate::domain::book::{Book, Booked, NumberRun};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::number::RecordNumber;
use crate::i18n::{Language, Words};
use crate::paper::canvas::Align;

/// A book, and the words in which it differs from the books of other registers.
pub(super) struct Volume<'a, R> {
    pub kind: FormKind,
    pub book: &'a Book<R>,
    /// How many of its records are voided.
    pub void: u32,
    /// What all its records come to, as its closing line says it.
    pub counts: String,
    /// Key of the sentence that says why numbers lie elsewhere.
    pub elsewhere_why: &'static str,
    /// Key of the head over the days they lie under.
    pub elsewhere_days: &'static str,
    /// Key of the closing line of a book without records.
    pub closing_empty: &'static str,
}

/// Rows of an empty page: what a lying page holds.
pub(super) const BLANK_ROWS: usize = 15;

/// Empty pages of a book, a serial each; `table` is the book's own without rows.
pub(super) fn blank_pages(
    kind: FormKind,
    serials: &[PaperSerial],
    table: &Table,
    context: &Context,
    words: &Words,
) -> Form {
    let leaves = serials.iter().map(|serial| {
        let table = Table {
            rows: rows_to_write(BLANK_ROWS, table.columns.len(), false),
            ..table.clone()
        };
        Leaf {
            blocks: vec![Block::Table(table), blank_note(words)],
            ..super::blank_leaf(kind, *serial, words)
        }
    });
    form_of(kind, Sheet::A4Landscape, leaves.collect(), context, words)
}

/// The records of each month.
pub(super) fn months<R: Booked>(records: &[R]) -> impl Iterator<Item = &[R]> {
    let month_of = |record: &R| (record.day().year(), record.day().month());
    records.chunk_by(move |a, b| month_of(a) == month_of(b))
}

/// A heading and a table for each month, which `of_month` makes with its sum; of a book without records one empty table.
pub(super) fn month_blocks<R: Booked>(
    records: &[R],
    of_month: impl Fn(&[R]) -> Table,
    words: &Words,
) -> Vec<Block> {
    if records.is_empty() {
        return vec![Block::Table(of_month(records))];
    }
    let mut blocks = Vec::new();
    for month in months(records) {
        let Some(first) = month.first() else { continue };
        blocks.push(Block::Heading(words.month(first.day())));
        blocks.push(Block::Table(of_month(month)));
    }
    blocks
}

impl<R: Booked> Volume<'_, R> {
    /// The whole book around its rows.
    pub fn form(&self, mut rows: Vec<Block>, context: &Context, words: &Words) -> Form {
        let book = self.book;
        let period = range_text(&words.date(book.from), &words.date(book.to), words);
        let cover = Leaf {
            blocks: vec![Block::Cover(self.cover(&period, context, words))],
            bookmark: Some(words.t("paper-book-cover")),
            ..Leaf::default()
        };
        rows.extend(self.elsewhere_blocks(words));
        rows.extend(self.closing_blocks(context, words));
        let pages = Leaf {
            title: words.t(self.kind.label_key()),
            subtitle: period,
            blocks: rows,
            bookmark: Some(words.t(self.kind.label_key())),
            ..Leaf::default()
        };
        let leaves = vec![cover, pages];
        form_of(self.kind, Sheet::A4Landscape, leaves, context, words)
    }

    fn cover(&self, period: &str, context: &Context, words: &Words) -> Cover {
        let records = [
            ("records", self.book.records.len().into()),
            ("void", self.void.into()),
        ];
        let count = words.with("paper-book-cover-count", &records);
        let lines = vec![
            (words.t("paper-book-desk"), context.desk_name.clone()),
            (words.t("paper-book-numbers"), self.numbers_text(words)),
            (words.t("paper-book-count"), count),
            (words.t("paper-book-volume"), String::new()),
            (words.t("paper-book-keeper"), String::new()),
            (words.t("paper-book-place"), String::new()),
        ];
        Cover {
            title: words.t(self.kind.label_key()),
            subtitle: period.to_owned(),
            lines,
        }
    }

    /// Where the numbers are that lie between this book's own.
    fn elsewhere_blocks(&self, words: &Words) -> Vec<Block> {
        let runs = &self.book.elsewhere;
        if runs.is_empty() {
            return Vec::new();
        }
        let column = |title: String, share| Column::new(title, share, Align::Left);
        let table = Table {
            columns: vec![
                column(words.t("column-number"), 60.0),
                column(words.t("paper-book-elsewhere-count"), 20.0),
                column(words.t(self.elsewhere_days), 80.0),
                column(words.t("field-note"), 80.0),
            ],
            rows: runs.iter().map(|run| run_row(run, words)).collect(),
            empty: String::new(),
            is_dense: true,
        };
        vec![
            Block::Heading(words.t("paper-book-elsewhere-title")),
            note(words.t(self.elsewhere_why)),
            Block::Table(table),
        ]
    }

    /// The line that closes the book, and who stands for it. Only a period that is over, with a record to every number,
    /// is called complete.
    fn closing_blocks(&self, context: &Context, words: &Words) -> Vec<Block> {
        let book = self.book;
        let mut closing = if book.records.is_empty() {
            words.t(self.closing_empty)
        } else {
            let args = [
                ("records", book.records.len().into()),
                ("counts", self.counts.as_str().into()),
                ("numbers", self.numbers_text(words).into()),
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

    fn numbers_text(&self, words: &Words) -> String {
        let ranges: Vec<String> = self
            .book
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
}

fn run_row(run: &NumberRun, words: &Words) -> Row {
    let (days, why) = match run.days {
        Some((from, to)) => (
            days_text(from, to, words),
            words.t("paper-book-elsewhere-there"),
        ),
        None => (String::new(), words.t("paper-book-elsewhere-nowhere")),
    };
    let numbers = run_text(run.first, run.last, words);
    Row::body(vec![numbers, run.count().to_string(), days, why])
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
