//! The book of a period: what stands in its rows, its sums, and its account of the numbers.
#![allow(clippy::unwrap_used)]

use super::super::test_records::{at, context, left, numbered, texts, void, words};
use super::super::volume::BLANK_ROWS;
use super::*;
use crate::domain::book::NumberRun;
use crate::domain::form::BlankSeries;
use crate::domain::number::RecordNumber;

fn day(text: &str) -> NaiveDate {
    at(&format!("{text}T00:00")).date()
}

fn book(visits: Vec<Visit>) -> VisitBook {
    VisitBook {
        from: day("2026-10-01"),
        to: day("2026-11-30"),
        records: visits,
        elsewhere: Vec::new(),
    }
}

fn tables(form: &Form) -> Vec<&Table> {
    let blocks = form.leaves.iter().flat_map(|leaf| &leaf.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
        .collect()
}

fn two_months() -> VisitBook {
    let first = left(numbered(5, "2026-10-30T09:12"), "2026-10-30T10:01");
    let second = void(numbered(6, "2026-10-31T08:00"));
    let third = left(numbered(7, "2026-11-02T16:00"), "2026-11-03T07:30");
    book(vec![first, second, third])
}

#[test]
fn each_month_has_its_rows_and_its_sum() {
    let form = form(&two_months(), &context(), &words());
    let tables = tables(&form);
    let kinds: Vec<Vec<RowKind>> = tables
        .iter()
        .map(|table| table.rows.iter().map(|row| row.kind).collect())
        .collect();
    use RowKind::{Body, Subtotal, Void};
    assert_eq!(kinds, [vec![Body, Void, Subtotal], vec![Body, Subtotal]]);
    let sum = &tables[0].rows[2].cells;
    assert_eq!(sum, &["本月小计：来访1批2人次，预约而未到校0条，作废1条"]);
    let headings: Vec<_> = form.leaves[1]
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(headings, ["2026年10月", "2026年11月"]);
}

#[test]
fn every_row_of_records_has_a_cell_for_each_column() {
    let form = form(&two_months(), &context(), &words());
    for table in tables(&form) {
        for row in &table.rows {
            if row.kind != RowKind::Subtotal {
                assert_eq!(row.cells.len(), table.columns.len(), "{row:?}");
            }
        }
    }
}

#[test]
fn a_voided_number_keeps_its_row_and_names_nobody_from_outside() {
    let form = form(&two_months(), &context(), &words());
    let void = tables(&form)[0].rows[1].cells.join("|");
    assert_eq!(
        void,
        "LF-2026-0006|10月31日|08:00||作废|||||重复登记|||王芳|王芳于2026年11月23日 10:00作废"
    );
}

#[test]
fn who_left_on_another_day_is_written_with_the_day() {
    let form = form(&two_months(), &context(), &words());
    let tables = tables(&form);
    assert_eq!(tables[0].rows[0].cells[3], "10:01");
    assert_eq!(tables[1].rows[0].cells[3], "11月3日 07:30");
}

#[test]
fn the_cover_and_the_closing_line_agree() {
    let form = form(&two_months(), &context(), &words());
    let counts = "来访2批4人次，预约而未到校0条，作废1条";
    let cover = texts(&form.leaves[0]);
    assert!(cover.contains("登记数量: 共3条，其中作废1条"), "{cover}");
    assert!(
        cover.contains("编号: LF-2026-0005 至 LF-2026-0007"),
        "{cover}"
    );
    let pages = texts(&form.leaves[1]);
    assert!(
        pages.contains(&format!(
            "本册共登记3条：{counts}。编号LF-2026-0005 至 LF-2026-0007。"
        )),
        "{pages}"
    );
}

#[test]
fn numbers_that_other_books_hold_are_told() {
    let mut book = two_months();
    let number = |sequence| RecordNumber {
        sequence,
        ..book.records[0].number
    };
    book.elsewhere = vec![
        NumberRun {
            first: number(8),
            last: number(11),
            days: Some((day("2026-09-01"), day("2026-09-02"))),
        },
        NumberRun {
            first: number(12),
            last: number(12),
            days: None,
        },
    ];
    let form = form(&book, &context(), &words());
    let pages = texts(&form.leaves[1]);
    assert!(
        pages.contains(
            "LF-2026-0008 至 LF-2026-0011|4|2026年9月1日 至 2026年9月2日|见该日期的登记簿"
        ),
        "{pages}"
    );
    assert!(
        pages.contains("LF-2026-0012|1||登记簿中没有，请检查"),
        "{pages}"
    );
}

#[test]
fn an_empty_period_reads_as_such() {
    let form = form(&book(Vec::new()), &context(), &words());
    let cover = texts(&form.leaves[0]);
    assert!(cover.contains("编号: 无"), "{cover}");
    let pages = texts(&form.leaves[1]);
    assert!(pages.contains("本期没有来访登记。"), "{pages}");
    assert!(pages.contains("没有使用编号"), "{pages}");
}

#[test]
fn a_blank_page_has_rows_to_write_in_for_each_serial() {
    let serials = [1, 2].map(|sequence| PaperSerial {
        series: BlankSeries::Visit,
        sequence,
    });
    let form = blank(&serials, &context(), &words());
    assert_eq!(form.leaves.len(), 2);
    let rows = &tables(&form)[0].rows;
    assert_eq!(rows.len(), BLANK_ROWS);
    assert!(rows.iter().all(|row| row.kind == RowKind::ToWrite));
}
