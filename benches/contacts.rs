//! First contacts: dating ten thousand open cases anew, one due date, and what waits on Today among a million, each
//! beside the same work done by bare SQLite in the same run.
//!
//! `cargo bench --bench contacts` prints a table. Nothing is asserted: figures of one computer say little, ratios say more.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

mod support;

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use chrono::NaiveDate;
use rusqlite::{Connection, params};
use shouwen::desk::{CalendarInput, Desk, sample_settings};
use shouwen::domain::calendar::{Calendar, DayKind};
use shouwen::domain::contact::{
    Contact, ContactDetails, ContactForm, ContactId, DueRules, due_date,
};
use shouwen::domain::journal::Action;
use shouwen::domain::limit::{Limits, Promise};
use shouwen::domain::number::{RecordNumber, Register};
use shouwen::i18n::Language;
use shouwen::store::{Act, Error as StoreError, Store};
use support::{clock, head, line, median, read_all, timed};

const OPEN: u32 = 10_000;
const LARGE: u32 = 1_000_000;
const COUNTED: u32 = 100_000;

fn main() {
    let folder = tempfile::tempdir().unwrap();
    head();
    due_dates();
    redating(folder.path());
    today(folder.path());
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A letter that came that morning, as it lies in the register.
fn letter() -> ContactDetails {
    let received_at = day("2026-11-23").and_hms_opt(9, 0, 0).unwrap();
    ContactDetails {
        form: ContactForm::Written,
        received_at,
        accepted_on: Some(received_at.date()),
        asker_name: "张伟".into(),
        matter: "申请转学".into(),
        first_responder: "王芳".into(),
        answerable: "王芳".into(),
        due_on: Some(day("2026-11-30")),
        due_promise: Some(Promise::Written),
        due_from: Some(received_at.date()),
        ..ContactDetails::default()
    }
}

/// One due date, counted from all the facts, beside SQLite adding days that it does not know to work or rest.
fn due_dates() {
    let rules = DueRules {
        limits: Limits::default(),
        calendar: Calendar::shipped(),
    };
    let details = letter();
    let (ours, ()) = timed(|| {
        for _ in 0..COUNTED {
            black_box(due_date(black_box(&details), &[], &[], None, &rules));
        }
    });
    let conn = Connection::open_in_memory().unwrap();
    let mut statement = conn.prepare("SELECT date(?1, '+7 days')").unwrap();
    let (beside, ()) = timed(|| {
        for _ in 0..COUNTED {
            let due_on: String = statement
                .query_row(["2026-11-23"], |row| row.get(0))
                .unwrap();
            black_box(due_on);
        }
    });
    line(
        "a due date against one date() of SQLite",
        ours / COUNTED,
        beside / COUNTED,
    );
}

/// A closing day that moves every open case, each with its journal entry, beside as many bare updates and rows.
fn redating(folder: &Path) {
    let path = folder.join("open.shouwen");
    let settings = sample_settings(Language::ZhHans);
    let desk = Desk::create(&path, &settings, None, clock()).unwrap();
    desk.close().unwrap();
    let mut store = Store::open(&path).unwrap();
    let act = Act {
        at: clock().now(),
        actor: "王芳".into(),
    };
    let done = store.transact(&act, |write| {
        for sequence in 1..=OPEN {
            let number = RecordNumber {
                register: Register::Contact,
                year: 2026,
                sequence,
            };
            let contact = Contact {
                id: ContactId(0),
                number,
                entered_at: act.local_minute(),
                entered_by: act.actor.clone(),
                details: letter(),
                voiding: None,
                revision: 0,
            };
            write.create(Action::Import, &number.to_string(), &contact)?;
        }
        Ok::<_, StoreError>(())
    });
    done.unwrap();
    store.close().unwrap();
    let mut desk = Desk::open(&path, None, clock()).unwrap();
    let closing = [(day("2026-11-26"), (DayKind::Rest, "校运会".to_owned()))];
    let input = CalendarInput::School(closing.into());
    let mut heard = 0;
    let (ours, outcome) = timed(|| {
        desk.load_calendar(&input, &mut |_, _| {
            heard += 1;
            true
        })
        .unwrap()
    });
    let moved = outcome.redated.len();
    let beside = bare_updates(&folder.join("open.db"));
    line(
        &format!("re-dating {moved} open cases ({heard} words of progress)"),
        ours,
        beside,
    );
}

fn bare_updates(path: &Path) -> Duration {
    let conn = Connection::open(path).unwrap();
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
         CREATE TABLE record (id INTEGER PRIMARY KEY, due_on TEXT NOT NULL) STRICT;
         CREATE TABLE entry (seq INTEGER PRIMARY KEY, hash BLOB, body TEXT) STRICT;
         CREATE TABLE change (seq INTEGER, field TEXT, before TEXT, after TEXT) STRICT;
         BEGIN",
    )
    .unwrap();
    for id in 1..=OPEN {
        conn.prepare_cached("INSERT INTO record VALUES (?1, '2026-11-30')")
            .unwrap()
            .execute([id])
            .unwrap();
    }
    conn.execute_batch("COMMIT").unwrap();
    let (time, ()) = timed(|| {
        conn.execute_batch("BEGIN").unwrap();
        for id in 1..=OPEN {
            conn.prepare_cached("UPDATE record SET due_on = '2026-12-01' WHERE id = ?1")
                .unwrap()
                .execute([id])
                .unwrap();
            conn.prepare_cached("INSERT INTO entry VALUES (?1, ?2, ?3)")
                .unwrap()
                .execute(params![id, [7_u8; 32], "王芳 redate contact SW-2026-0001"])
                .unwrap();
            conn.prepare_cached(
                "INSERT INTO change VALUES (?1, 'due_on', '2026-11-30', '2026-12-01')",
            )
            .unwrap()
            .execute([id])
            .unwrap();
        }
        conn.execute_batch("COMMIT").unwrap();
    });
    time
}

/// What waits on Today among a million contacts of which five hundred are open, beside a bare reading of those rows.
fn today(folder: &Path) {
    let path = folder.join("large.shouwen");
    let settings = sample_settings(Language::ZhHans);
    let desk = Desk::create(&path, &settings, None, clock()).unwrap();
    desk.close().unwrap();
    let conn = Connection::open(&path).unwrap();
    let (filled, ()) = timed(|| conn.execute_batch(&fill_sql()).unwrap());
    println!(
        "-- {LARGE} contacts, filled in {:.1} s --",
        filled.as_secs_f64()
    );
    let desk = Desk::open(&path, None, clock()).unwrap();
    let waiting = desk.waiting().unwrap();
    let counts = format!(
        "Today: {} overdue, {} due, {} unsigned, {} unanswered",
        waiting.overdue_count,
        waiting.due_today_count,
        waiting.unsigned_count,
        waiting.unanswered_count
    );
    let ours = median(|| desk.waiting().unwrap());
    let open = "SELECT * FROM contact WHERE finished_at IS NULL AND voided_at IS NULL";
    let beside = median(|| read_all(&conn, open));
    line(&counts, ours, beside);
}

/// Rows without a journal: only how fast they are read is measured.
fn fill_sql() -> String {
    format!(
        "BEGIN;
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {LARGE})
         INSERT INTO contact (number_year, number_sequence, entered_at, entered_by, kind, channel, form, received_at,
             asker_name, asker_kind, matter, first_responder, answerable, is_own_duty, is_agitated, is_complex,
             outcome, outcome_at, result, told_at, finished_at, due_on, due_promise, due_from, is_due_provisional)
         SELECT 2026, i, '2026-11-20T09:00', '王芳', 'enquiry', 'phone', 'oral', '2026-11-20T09:00',
             '来电人' || i, 'parent', '询问课后服务报名时间', '王芳', '王芳', 1, 0, 0,
             CASE WHEN i % 4000 = 0 THEN NULL ELSE 'answered' END,
             CASE WHEN i % 4000 = 0 THEN NULL ELSE '2026-11-20T09:05' END, '开学第一周报名',
             CASE WHEN i % 2000 = 0 THEN NULL ELSE '2026-11-20T09:05' END,
             CASE WHEN i % 2000 = 0 THEN NULL ELSE '2026-11-20T09:05' END,
             CASE WHEN i % 4000 = 2000 THEN '2026-11-23' ELSE '2026-11-20' END, 'same_day', '2026-11-20', 0
         FROM n;
         INSERT INTO hand_over (contact_id, from_person, to_person, handed_at)
         SELECT id, '王芳', '李老师', '2026-11-20T10:00' FROM contact WHERE id % 8000 = 2000;
         COMMIT;"
    )
}
