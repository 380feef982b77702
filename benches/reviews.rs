//! The review loop among a hundred thousand opinions and ten thousand rectifications: lists, searches, counts for Today,
//! the board, what the facts suggest, a month's figures; each beside the same rows read by bare SQLite in the same run.
//!
//! `cargo bench --bench reviews` prints a table. Nothing is asserted: figures of one computer say little, ratios say more.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

mod support;

use std::path::Path;

use rusqlite::Connection;
use shouwen::desk::{Desk, sample_settings};
use shouwen::domain::period::Period;
use shouwen::i18n::Language;
use shouwen::store::OpinionFilter;
use support::{clock, head, line, median, read_all, timed};

/// Opinions in the register; one in two hundred is open, as after many years.
const LARGE: u32 = 100_000;
const PRINCIPAL: &str = "陈校长";
const PASSWORD: &str = "实验小学 2026";

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.shouwen");
    head();
    found(&path);
    let conn = Connection::open(&path).unwrap();
    let (filled, ()) = timed(|| conn.execute_batch(&fill_sql()).unwrap());
    println!(
        "-- {LARGE} opinions, filled in {:.1} s --",
        filled.as_secs_f64()
    );
    let mut desk = Desk::open(&path, None, clock()).unwrap();
    desk.unlock(PRINCIPAL, PASSWORD).unwrap();
    lists(&desk, &conn);
    waiting(&desk, &conn);
    figures(&desk, &conn);
}

fn found(path: &Path) {
    let settings = sample_settings(Language::ZhHans);
    let mut desk = Desk::create(path, &settings, None, clock()).unwrap();
    desk.found_accounts(PRINCIPAL, PASSWORD, &[]).unwrap();
    desk.close().unwrap();
}

fn lists(desk: &Desk, conn: &Connection) {
    let all = OpinionFilter::default();
    let newest_first = "FROM opinion ORDER BY received_on DESC, id DESC";
    line(
        "keys of the list against a bare reading of them",
        median(|| desk.opinion_ids(&all).unwrap()),
        median(|| read_all(conn, &format!("SELECT id {newest_first}"))),
    );
    let sought = OpinionFilter {
        text: "窗口".into(),
        ..OpinionFilter::default()
    };
    line(
        "a search against a bare LIKE over the contents",
        median(|| desk.opinion_ids(&sought).unwrap()),
        median(|| read_all(conn, "SELECT id FROM opinion WHERE content LIKE '%窗口%'")),
    );
    let ids = desk.opinion_ids(&all).unwrap();
    line(
        "40 lines of the list against 40 bare rows",
        median(|| desk.opinion_lines(&ids[..40]).unwrap()),
        median(|| read_all(conn, &format!("SELECT * {newest_first} LIMIT 40"))),
    );
}

fn waiting(desk: &Desk, conn: &Connection) {
    let open = "FROM opinion WHERE feedback_on IS NULL AND voided_at IS NULL";
    line(
        "Today against the open rows",
        median(|| desk.today().unwrap()),
        median(|| read_all(conn, &format!("SELECT * {open}"))),
    );
    let since = "2026-09-01".parse().unwrap();
    let board = desk.rectification_board(since).unwrap();
    line(
        &format!("the board, {} lines, against its bare rows", board.len()),
        median(|| desk.rectification_board(since).unwrap()),
        median(|| {
            read_all(
                conn,
                "SELECT * FROM rectification WHERE verified_on IS NULL AND voided_at IS NULL",
            )
        }),
    );
    let told = desk.suggestions().unwrap().len();
    line(
        &format!("what the facts suggest, {told} of them, against the open rows"),
        median(|| desk.suggestions().unwrap()),
        median(|| read_all(conn, &format!("SELECT * {open}"))),
    );
}

fn figures(desk: &Desk, conn: &Connection) {
    let month = Period::Month {
        year: 2026,
        month: 10,
    };
    line(
        "a month's report against its opinions bare",
        median(|| desk.report(month).unwrap()),
        median(|| {
            read_all(
                conn,
                "SELECT * FROM opinion WHERE received_on BETWEEN '2026-10-01' AND '2026-10-31'",
            )
        }),
    );
}

/// Rows without a journal: only how fast they are read is measured. Forty a day; every tenth has something put right.
fn fill_sql() -> String {
    format!(
        "BEGIN;
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {LARGE})
         INSERT INTO opinion (number_year, number_sequence, entered_at, entered_by, signed, source, received_on,
             giver_kind, is_about_principal, content, department, handler, sent_on, outcome, feedback, feedback_on,
             feedback_how, satisfaction, due_on, is_due_provisional)
         SELECT 2020, i, date('2026-11-20', '-' || (({LARGE} - i) / 40) || ' days') || 'T00:00', '王芳', 'anonymous',
             CASE i % 3 WHEN 0 THEN 'box' WHEN 1 THEN 'letter' ELSE 'parents_meeting' END,
             date('2026-11-20', '-' || (({LARGE} - i) / 40) || ' days'), 'parent', 0,
             '食堂第' || i || '号窗口排队太久', CASE i % 2 WHEN 0 THEN '总务处' ELSE '教导处' END, '赵老师',
             date('2026-11-20', '-' || (({LARGE} - i) / 40) || ' days'),
             CASE WHEN i % 200 > 0 THEN 'adopted' END, CASE WHEN i % 200 > 0 THEN '已增开窗口' END,
             CASE WHEN i % 200 > 0 THEN date('2026-11-30', '-' || (({LARGE} - i) / 40) || ' days') END,
             CASE WHEN i % 200 > 0 THEN 'notice' END, CASE WHEN i % 5 = 0 THEN 'satisfied' END,
             date('2026-12-11', '-' || (({LARGE} - i) / 40) || ' days'), 0
         FROM n;
         INSERT INTO rectification (opinion_id, problem, department, responsible_person, is_at_once, measures, due_on,
             opened_on, opened_by, done_on, done_note, verified_on, verified_by)
         SELECT id, '排队太久', department, '赵老师', 0, '增开窗口', date(received_on, '20 days'), received_on, '陈校长',
             date(received_on, '18 days'), '已增开', CASE WHEN id % 400 > 0 THEN date(received_on, '19 days') END, '李老师'
         FROM opinion WHERE id % 10 = 0;
         COMMIT;"
    )
}
