//! What a book of ten thousand visits costs, beside the bare table of the same cells in the same run.
//!
//! `cargo bench --bench paper` prints a table; `-- --rows FILE.tsv` writes the cells for `benches/compare_book.py`.
//! Each measurement is a process of its own, for only so has it a peak of memory of its own. Nothing is asserted:
//! figures of one computer say little, ratios say more.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

mod bare;
mod rows;
#[path = "../support/mod.rs"]
mod support;

use std::process::Command;

use shouwen::i18n::{Language, Words};
use shouwen::paper::canvas::{Align, Canvas, Type};
use shouwen::paper::form::{Block, Column, Form, Leaf, Letterhead, Row, RowKind, Sheet, Table};
use shouwen::paper::page::{Document, mm};
use shouwen::paper::{layout, pdf};
use support::cpu_s;

const ROWS: usize = 10_000;
/// Repeats of each measurement; the median counts.
const REPEATS: usize = 5;

/// A way to the file, and what it is called in the table.
const WAYS: [(&str, &str); 3] = [
    ("bare", "the bare table, straight with printpdf"),
    ("written", "the bare table, through our writer"),
    ("book", "a book, typeset and written"),
];

/// What one process used.
#[derive(Clone, Copy)]
struct Cost {
    cpu_s: f64,
    peak_mb: f64,
    bytes: usize,
    pages: usize,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let after = |flag: &str| {
        let at = arguments.iter().position(|it| it == flag)?;
        arguments.get(at + 1).cloned()
    };
    if let Some(file) = after("--rows") {
        let lines: String = all_rows().iter().map(|row| row.join("\t") + "\n").collect();
        std::fs::write(file, lines).unwrap();
    } else if let Some(way) = after("--only") {
        measure(&way, after("--out").as_deref());
    } else {
        compare();
    }
}

fn all_rows() -> Vec<[String; 8]> {
    (0..ROWS).map(rows::row).collect()
}

fn compare() {
    println!(
        "{:<42} {:>8} {:>9} {:>9} {:>6} {:>7}",
        "10,000 rows of 8 columns", "CPU", "peak", "file", "pages", "ratio"
    );
    // They take turns, so that the computer's mood is shared.
    let mut costs: [Vec<Cost>; WAYS.len()] = Default::default();
    for _ in 0..REPEATS {
        for (costs, (way, _)) in costs.iter_mut().zip(WAYS) {
            costs.push(in_a_process(way));
        }
    }
    let medians = costs.map(|mut costs| {
        costs.sort_by(|a, b| a.cpu_s.total_cmp(&b.cpu_s));
        costs[costs.len() / 2]
    });
    for (cost, (_, what)) in medians.iter().zip(WAYS) {
        println!(
            "{what:<42} {:>6.3} s {:>6.1} MB {:>6.2} MB {:>6} {:>6.2}×",
            cost.cpu_s,
            cost.peak_mb,
            cost.bytes as f64 / 1e6,
            cost.pages,
            cost.cpu_s / medians[0].cpu_s
        );
    }
}

fn in_a_process(way: &str) -> Cost {
    let program = std::env::current_exe().unwrap();
    let output = Command::new(program)
        .args(["--only", way])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let numbers: Vec<f64> = said
        .split_whitespace()
        .filter_map(|word| word.parse().ok())
        .collect();
    let [cpu_s, peak_mb, bytes, pages] = numbers[..] else {
        panic!("{way}: {said} {}", String::from_utf8_lossy(&output.stderr));
    };
    Cost {
        cpu_s,
        peak_mb,
        bytes: bytes as usize,
        pages: pages as usize,
    }
}

fn measure(way: &str, out: Option<&str>) {
    // The cells are there already when somebody prints: what counts begins after them.
    let rows = all_rows();
    let before = cpu_s();
    let (bytes, pages) = match way {
        "bare" => bare::pdf(&rows),
        "written" => through_our_writer(&rows),
        "book" => book(&rows),
        _ => panic!("there is no way {way}"),
    };
    println!("{} {} {} {pages}", cpu_s() - before, peak_mb(), bytes.len());
    if let Some(out) = out {
        std::fs::write(out, bytes).unwrap();
    }
}

/// The same lines and cells in the same places as the bare table.
fn through_our_writer(rows: &[[String; 8]]) -> (Vec<u8>, usize) {
    let (left_pt, top_pt, row_pt) = (34.0, 50.0, 15.0);
    let width_pt: f32 = rows::WIDTHS_PT.iter().sum();
    let page = |rows: &[[String; 8]]| {
        let mut canvas = Canvas::default();
        let bottom_pt = top_pt + row_pt * (rows.len() + 1) as f32;
        for at in 0..=rows.len() + 1 {
            let y_pt = top_pt + row_pt * at as f32;
            canvas.rule((left_pt, y_pt), (left_pt + width_pt, y_pt), 0.5);
        }
        let mut x_pt = left_pt;
        canvas.rule((x_pt, top_pt), (x_pt, bottom_pt), 0.5);
        for width_pt in rows::WIDTHS_PT {
            x_pt += width_pt;
            canvas.rule((x_pt, top_pt), (x_pt, bottom_pt), 0.5);
        }
        let mut cells = |at: usize, set: Type, texts: &mut dyn Iterator<Item = &str>| {
            let mut x_pt = left_pt + 3.0;
            for (text, width_pt) in texts.zip(rows::WIDTHS_PT) {
                canvas.text(
                    x_pt,
                    top_pt + row_pt * at as f32 + 10.5,
                    set,
                    Align::Left,
                    text,
                );
                x_pt += width_pt;
            }
        };
        cells(0, Type::hei(8.0), &mut rows::TITLES.into_iter());
        for (at, row) in rows.iter().enumerate() {
            cells(at + 1, Type::song(8.0), &mut row.iter().map(String::as_str));
        }
        canvas.finish(mm(297.0), mm(210.0)).0
    };
    let document = Document {
        title: "来访登记簿".into(),
        language: Language::ZhHans,
        pages: rows.chunks(33).map(page).collect(),
        bookmarks: Vec::new(),
        missing: Vec::new(),
    };
    (
        pdf::to_pdf(&document, &mut |_, _| true).unwrap(),
        document.pages.len(),
    )
}

/// What somebody gets who prints the book: lines broken, pages filled, heads repeated.
fn book(rows: &[[String; 8]]) -> (Vec<u8>, usize) {
    let column = |(title, width_pt): (&str, f32)| Column::new(title, width_pt, Align::Left);
    let table = Table {
        columns: rows::TITLES
            .into_iter()
            .zip(rows::WIDTHS_PT)
            .map(column)
            .collect(),
        rows: rows
            .iter()
            .map(|row| Row {
                kind: RowKind::Body,
                cells: row.to_vec(),
            })
            .collect(),
        empty: String::new(),
        is_dense: true,
    };
    let form = Form {
        title: "来访登记簿".into(),
        sheet: Sheet::A4Landscape,
        letterhead: Letterhead {
            school_name: "实验小学".into(),
            supervision_phone: "16100001111".into(),
            imprint: "王芳 2026-11-23 10:00".into(),
        },
        leaves: vec![Leaf {
            title: "来访登记簿".into(),
            subtitle: "2026年".into(),
            blocks: vec![Block::Table(table)],
            bookmark: Some("来访登记簿".into()),
            ..Leaf::default()
        }],
    };
    let words = Words::new(Language::ZhHans);
    let document = layout::typeset(&form, &words, &mut |_, _| true).unwrap();
    let bytes = pdf::to_pdf(&document, &mut |_, _| true).unwrap();
    (bytes, document.pages.len())
}

fn peak_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    line.split_whitespace()
        .nth(1)
        .unwrap()
        .parse::<f64>()
        .unwrap()
        / 1e3
}
