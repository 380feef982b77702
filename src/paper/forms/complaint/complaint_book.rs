//! 投诉登记簿: the book of a period, identities and facts withheld, from its cover to its closing line; and an empty page of it.
//!
//! Rows stand in the order of receipt, with a sum for each month. What it shares with the other books lies in
//! [`crate::paper::forms::volume`].

use chrono::NaiveDate;

use super::boxes::category;
use crate::domain::book::{ComplaintBook, ComplaintCounts};
use crate::domain::complaint::Complaint;
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Column, Form, Row, RowKind, Table};
use crate::paper::forms::Context;
use crate::paper::forms::volume::{Volume, blank_pages, month_blocks};

const KIND: FormKind = FormKind::ComplaintBook;

/// The book of a period.
#[must_use]
pub fn form(book: &ComplaintBook, context: &Context, words: &Words) -> Form {
    let counts = ComplaintCounts::of(&book.records);
    let volume = Volume {
        kind: KIND,
        book,
        void: counts.void,
        counts: counts_text("paper-complaint-book-counts", &counts, words),
        elsewhere_why: "paper-complaint-book-elsewhere-why",
        elsewhere_days: "paper-contact-book-elsewhere-days",
        closing_empty: "paper-complaint-book-closing-empty",
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
fn month_table(booked: &[Complaint], words: &Words) -> Table {
    let mut rows: Vec<Row> = booked
        .iter()
        .map(|complaint| row(complaint, words))
        .collect();
    if !booked.is_empty() {
        let counts = ComplaintCounts::of(booked);
        let total = counts_text("paper-complaint-book-month-total", &counts, words);
        rows.push(Row {
            kind: RowKind::Subtotal,
            cells: vec![total],
        });
    }
    table(rows, words)
}

fn counts_text(key: &str, counts: &ComplaintCounts, words: &Words) -> String {
    let args = [
        ("records", counts.records.into()),
        ("accepted", counts.accepted.into()),
        ("refused", counts.refused.into()),
        ("referred", counts.referred.into()),
        ("waiting", counts.waiting.into()),
        ("closed", counts.closed.into()),
        ("void", counts.void.into()),
    ];
    words.with(key, &args)
}

fn table(rows: Vec<Row>, words: &Words) -> Table {
    Table {
        columns: columns(words),
        rows,
        empty: words.t("paper-complaint-book-empty"),
        is_dense: true,
    }
}

fn columns(words: &Words) -> Vec<Column> {
    let column = |key: &str, share| Column::new(words.t(key), share, Align::Left);
    vec![
        column("column-number", 28.0),
        column("field-received-on", 22.0),
        column("field-channel", 20.0),
        column("field-signed", 20.0),
        column("field-category", 40.0),
        column("field-respondent-department", 36.0),
        column("paper-complaint-column-acceptance", 36.0),
        column("field-finding", 24.0),
        column("paper-complaint-column-reply", 22.0),
        column("paper-complaint-column-closed", 32.0),
    ]
}

/// A complaint without anything that says who complains, about whom and what.
fn row(complaint: &Complaint, words: &Words) -> Row {
    let details = &complaint.details;
    let day = |day: Option<NaiveDate>| day.map_or_else(String::new, |day| words.date_short(day));
    let mut cells = vec![complaint.number.to_string(), day(Some(details.received_on))];
    if let Some(voiding) = &complaint.voiding {
        let args = [
            ("by", voiding.by.as_str().into()),
            ("at", words.date_time(voiding.at).into()),
        ];
        cells.extend([const { String::new() }; 7]);
        cells.push(words.with("paper-book-void-by", &args));
        return Row {
            kind: RowKind::Void,
            cells,
        };
    }
    if is_withheld(complaint) {
        cells.extend([const { String::new() }; 7]);
        cells.push(words.t(details.stage.label_key()));
        return Row::body(cells);
    }
    let acceptance = details.acceptance.map_or_else(String::new, |acceptance| {
        let args = [
            ("what", words.t(acceptance.label_key()).into()),
            ("on", day(details.accepted_on).into()),
        ];
        words.with("paper-complaint-what-on", &args)
    });
    let finding = details.finding.map(|finding| words.t(finding.label_key()));
    cells.extend([
        words.t(details.channel.label_key()),
        words.t(details.signed.label_key()),
        category(details, words),
        details.respondent_department.clone(),
        acceptance,
        finding.unwrap_or_default(),
        day(details.replied_on),
        closed(complaint, words),
    ]);
    Row::body(cells)
}

/// Whether whoever prints may know no more of it than number, day and stage: every complaint has a category.
fn is_withheld(complaint: &Complaint) -> bool {
    complaint.details.category.is_empty()
}

/// The day it was closed, or where it stands.
fn closed(complaint: &Complaint, words: &Words) -> String {
    let details = &complaint.details;
    match details.closed_on {
        Some(day) => words.date_short(day),
        None => words.t(details.stage.label_key()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::test_files::{closed as closed_file, confidential, named, serial};
    use super::*;
    use crate::domain::record::Voiding;
    use crate::paper::form::Block;
    use crate::paper::forms::test_records::{at, context, texts, words};
    use crate::paper::forms::volume::BLANK_ROWS;

    fn book() -> ComplaintBook {
        let mut void = named().complaint;
        void.number.sequence = 13;
        void.voiding = Some(Voiding {
            at: at("2026-11-24T14:05"),
            by: "王芳".into(),
            reason: "张敏重复来访".into(),
        });
        let mut sealed = confidential().complaint;
        sealed.number.sequence = 14;
        ComplaintBook {
            from: at("2026-11-01T00:00").date(),
            to: at("2026-11-30T00:00").date(),
            records: vec![closed_file().complaint, void, sealed],
            elsewhere: Vec::new(),
        }
    }

    fn rows(form: &Form) -> Vec<&Row> {
        let blocks = form.leaves[1].blocks.iter();
        blocks
            .filter_map(|block| match block {
                Block::Table(table) => Some(&table.rows),
                _ => None,
            })
            .flatten()
            .collect()
    }

    #[test]
    fn c4_the_book_withholds_who_complains_about_whom_and_what() {
        let form = form(&book(), &context(), &words());
        let text = form.leaves.iter().map(texts).collect::<Vec<_>>().join("\n");
        for secret in ["张敏", "李老师", "资料费没有公示", "16100003333"] {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
        for row in rows(&form) {
            if row.kind != RowKind::Subtotal {
                assert_eq!(row.cells.len(), columns(&words()).len(), "{row:?}");
            }
        }
    }

    #[test]
    fn c4_a_row_that_whoever_prints_may_not_open_tells_its_stage_alone() {
        let mut book = book();
        let first = &mut book.records[0];
        first.details = first.details.clone().number_only();
        let form = form(&book, &context(), &words());
        assert_eq!(
            rows(&form)[0].cells.join("|"),
            "TS-2026-0012|11月24日||||||||已结案"
        );
    }

    #[test]
    fn a_row_tells_how_far_the_complaint_has_come() {
        let form = form(&book(), &context(), &words());
        let row = rows(&form)[0].cells.join("|");
        assert!(
            row.contains(
                "TS-2026-0012|11月24日|来访|实名|收费|总务处|受理 11月24日|属实|12月8日|12月9日"
            ),
            "{row}"
        );
    }

    #[test]
    fn the_month_has_its_sum_and_the_book_its_closing_line() {
        let form = form(&book(), &context(), &words());
        let last = rows(&form).last().unwrap().cells.join("");
        assert!(last.contains("3件") && last.contains("作废1"), "{last}");
        assert!(texts(&form.leaves[0]).contains("TS-2026-0012 至 TS-2026-0014"));
    }

    #[test]
    fn a_blank_page_has_rows_to_write_in() {
        let form = blank(&[serial()], &context(), &words());
        assert!(texts(&form.leaves[0]).lines().count() >= BLANK_ROWS);
    }
}
