//! 意见登记簿: the book of a period, identities withheld, from its cover to its closing line; and an empty page of it.
//!
//! Rows stand in the order of receipt, with a sum for each month. What it shares with the other books lies in
//! [`crate::paper::forms::volume`].

use chrono::NaiveDate;

use crate::domain::book::{OpinionBook, OpinionCounts};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::opinion::Opinion;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Column, Form, Row, RowKind, Table};
use crate::paper::forms::Context;
use crate::paper::forms::volume::{Volume, blank_pages, month_blocks};

const KIND: FormKind = FormKind::OpinionBook;

/// The book of a period.
#[must_use]
pub fn form(book: &OpinionBook, context: &Context, words: &Words) -> Form {
    let counts = OpinionCounts::of(&book.records);
    let volume = Volume {
        kind: KIND,
        book,
        void: counts.void,
        counts: counts_text("paper-opinion-book-counts", &counts, words),
        elsewhere_why: "paper-opinion-book-elsewhere-why",
        elsewhere_days: "paper-contact-book-elsewhere-days",
        closing_empty: "paper-opinion-book-closing-empty",
    };
    let months = month_blocks(&book.records, |month| month_table(month, words), words);
    volume.form(months, context, words)
}

/// Empty pages, a serial each.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    blank_pages(KIND, serials, &table(Vec::new(), words), context, words)
}

/// The rows of a month and their sum.
fn month_table(booked: &[Opinion], words: &Words) -> Table {
    let mut rows: Vec<Row> = booked.iter().map(|opinion| row(opinion, words)).collect();
    if !booked.is_empty() {
        let counts = OpinionCounts::of(booked);
        let total = counts_text("paper-opinion-book-month-total", &counts, words);
        rows.push(Row {
            kind: RowKind::Subtotal,
            cells: vec![total],
        });
    }
    table(rows, words)
}

fn counts_text(key: &str, counts: &OpinionCounts, words: &Words) -> String {
    let args = [
        ("records", counts.records.into()),
        ("waiting", counts.waiting.into()),
        ("sent", counts.sent.into()),
        ("fed-back", counts.fed_back.into()),
        ("late", counts.late.into()),
        ("void", counts.void.into()),
    ];
    words.with(key, &args)
}

fn table(rows: Vec<Row>, words: &Words) -> Table {
    Table {
        columns: columns(words),
        rows,
        empty: words.t("paper-opinion-book-empty"),
        is_dense: true,
    }
}

fn columns(words: &Words) -> Vec<Column> {
    let column = |key: &str, share| Column::new(words.t(key), share, Align::Left);
    vec![
        column("column-number", 28.0),
        column("field-received-on", 20.0),
        column("field-opinion-source", 26.0),
        column("field-content", 88.0),
        column("field-answerable-department", 28.0),
        column("field-handler", 22.0),
        column("paper-opinion-column-sent", 20.0),
        column("paper-column-due", 20.0),
        column("paper-opinion-column-fed-back", 20.0),
        column("field-opinion-outcome", 30.0),
    ]
}

/// An opinion without anything that says who gave it.
fn row(opinion: &Opinion, words: &Words) -> Row {
    let details = &opinion.details;
    let day = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| words.date_short(day));
    let mut cells = vec![opinion.number.to_string(), day(Some(details.received_on))];
    if let Some(voiding) = &opinion.voiding {
        let args = [
            ("by", voiding.by.as_str().into()),
            ("at", words.date_time(voiding.at).into()),
        ];
        cells.push(words.t(details.source.label_key()));
        cells.push(words.with("paper-book-void-by", &args));
        cells.extend([const { String::new() }; 6]);
        return Row {
            kind: RowKind::Void,
            cells,
        };
    }
    // What is open says where it stands instead of what became of it.
    let outcome = match (details.feedback_on, details.outcome) {
        (Some(_), Some(outcome)) => words.t(outcome.label_key()),
        _ => words.t(opinion.stage().label_key()),
    };
    cells.extend([
        words.t(details.source.label_key()),
        details.content.clone(),
        details.department.clone(),
        details.handler.clone(),
        day(details.sent_on),
        day(Some(details.due_on)),
        day(details.feedback_on),
        outcome,
    ]);
    Row::body(cells)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::test_files::{anonymous, fed_back, named, serial, void};
    use super::*;
    use crate::paper::form::Block;
    use crate::paper::forms::test_records::{at, context, texts, words};
    use crate::paper::forms::volume::BLANK_ROWS;

    fn book() -> OpinionBook {
        let numbered = |mut opinion: Opinion, sequence| {
            opinion.number.sequence = sequence;
            opinion
        };
        OpinionBook {
            from: at("2026-11-01T00:00").date(),
            to: at("2026-11-30T00:00").date(),
            records: vec![
                numbered(fed_back().opinion, 12),
                numbered(void(anonymous().opinion), 13),
                numbered(named().opinion, 14),
            ],
            elsewhere: Vec::new(),
        }
    }

    fn rows(form: &Form) -> Vec<&Row> {
        let blocks = form.leaves[1].blocks.iter();
        let tables = blocks.filter_map(|block| match block {
            Block::Table(table) => Some(&table.rows),
            _ => None,
        });
        tables.flatten().collect()
    }

    #[test]
    fn c4_the_book_withholds_who_gave_an_opinion_and_why_one_was_voided() {
        let form = form(&book(), &context(), &words());
        let text = form.leaves.iter().map(texts).collect::<Vec<_>>().join("\n");
        assert!(
            !text.contains("张敏") && !text.contains("16100003333"),
            "{text}"
        );
        for row in rows(&form) {
            if row.kind != RowKind::Subtotal {
                assert_eq!(row.cells.len(), columns(&words()).len(), "{row:?}");
            }
        }
    }

    #[test]
    fn e7_a_row_tells_how_far_the_opinion_has_come() {
        let form = form(&book(), &context(), &words());
        assert_eq!(
            rows(&form)[0].cells.join("|"),
            "YJ-2026-0012|11月23日|意见箱|食堂排队太久。|总务处|李老师|11月24日|12月14日|12月8日|采纳"
        );
        assert!(rows(&form)[2].cells.join("|").ends_with("|办理中"));
    }

    #[test]
    fn the_month_has_its_sum_and_the_book_its_closing_line() {
        let form = form(&book(), &context(), &words());
        let last = rows(&form).last().unwrap().cells.join("");
        assert!(last.contains("3条") && last.contains("作废1"), "{last}");
        assert!(texts(&form.leaves[0]).contains("YJ-2026-0012 至 YJ-2026-0014"));
    }

    #[test]
    fn a_blank_page_has_rows_to_write_in() {
        let form = blank(&[serial()], &context(), &words());
        assert!(texts(&form.leaves[0]).lines().count() >= BLANK_ROWS);
    }
}
