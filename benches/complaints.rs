//! Complaints: unlocking, opening an identity on a real register, and the principal's queue and the list among a hundred
//! thousand, each beside the same work done by bare SQLite or a bare hash in the same run.
//!
//! `cargo bench --bench complaints` prints a table. Nothing is asserted: figures of one computer say little, ratios say more.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

mod support;

use std::cell::RefCell;
use std::hint::black_box;
use std::path::Path;

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use shouwen::desk::{Desk, sample_settings};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::ComplaintId;
use shouwen::i18n::Language;
use shouwen::store::ComplaintFilter;
use support::{clock, head, line, median, read_all, timed};

/// Complaints in the register; one in two hundred is open, as after many years.
const LARGE: u32 = 100_000;
/// What a password is stretched over.
const MEMORY: usize = 64 * 1024 * 1024;
const PRINCIPAL: &str = "陈校长";
const PASSWORD: &str = "实验小学 2026";

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.shouwen");
    head();
    let opened = founded(&path);
    let conn = Connection::open(&path).unwrap();
    let (filled, ()) = timed(|| conn.execute_batch(&fill_sql()).unwrap());
    println!(
        "-- {LARGE} complaints, filled in {:.1} s --",
        filled.as_secs_f64()
    );
    let desk = RefCell::new(Desk::open(&path, None, clock()).unwrap());
    unlocking(&desk);
    opening(&desk, &conn, opened);
    queue(&desk.borrow(), &conn);
    list(&desk.borrow(), &conn);
}

/// A register with a principal and one complaint whose identity is sealed.
fn founded(path: &Path) -> ComplaintId {
    let settings = sample_settings(Language::ZhHans);
    let mut desk = Desk::create(path, &settings, None, clock()).unwrap();
    desk.found_accounts(PRINCIPAL, PASSWORD, &[]).unwrap();
    let boxes = Boxes::default()
        .with("signed", "named")
        .with("complainant_name", "孙某某")
        .with("complainant_phone", "16100003333")
        .with("category", "fees")
        .with("respondents", "李老师")
        .with("facts", "多收了资料费");
    let id = desk.log_complaint(&boxes).unwrap().complaint.id;
    desk.close().unwrap();
    id
}

fn unlocking(desk: &RefCell<Desk>) {
    let memory = vec![7_u8; MEMORY];
    let ours = median(|| {
        desk.borrow_mut().unlock(PRINCIPAL, PASSWORD).unwrap();
    });
    let beside = median(|| Sha256::digest(black_box(&memory)));
    line("unlock against SHA-256 of 64 MiB", ours, beside);
}

/// An opening as a person asks for it: the log entry on disk, then the text; beside a bare committed insert.
fn opening(desk: &RefCell<Desk>, conn: &Connection, id: ComplaintId) {
    let ours = median(|| desk.borrow_mut().open_sealed(id, "联系答复").unwrap());
    conn.execute_batch(
        "PRAGMA synchronous = FULL; CREATE TEMP TABLE here (x);
         CREATE TABLE bare (id INTEGER PRIMARY KEY, reason TEXT) STRICT",
    )
    .unwrap();
    let beside = median(|| {
        conn.execute("INSERT INTO bare (reason) VALUES ('联系答复')", [])
            .unwrap()
    });
    line("opening an identity against a bare insert", ours, beside);
    conn.execute_batch("DROP TABLE bare").unwrap();
}

/// The queue of a principal, beside a bare reading of the open rows.
fn queue(desk: &Desk, conn: &Connection) {
    let queue = desk.principal_queue().unwrap();
    let what = format!(
        "queue: {} lines, {} open, against the open rows",
        queue.items.len(),
        queue.figures.counts.open
    );
    let ours = median(|| desk.principal_queue().unwrap());
    let beside = median(|| {
        read_all(
            conn,
            "SELECT * FROM complaint
             WHERE voided_at IS NULL AND stage NOT IN ('closed', 'withdrawn', 'merged')",
        )
    });
    line(&what, ours, beside);
}

/// The keys of the whole list and of a search in it, and a page of its lines.
fn list(desk: &Desk, conn: &Connection) {
    let all = ComplaintFilter::default();
    line(
        "keys of the list against a bare reading of them",
        median(|| desk.complaint_ids(&all).unwrap()),
        median(|| {
            read_all(
                conn,
                "SELECT id FROM complaint ORDER BY received_on DESC, id DESC",
            )
        }),
    );
    let sought = ComplaintFilter {
        text: "资料费".into(),
        ..ComplaintFilter::default()
    };
    line(
        "a search against a bare LIKE over the facts",
        median(|| desk.complaint_ids(&sought).unwrap()),
        median(|| read_all(conn, "SELECT id FROM complaint WHERE facts LIKE '%资料费%'")),
    );
    let ids = desk.complaint_ids(&all).unwrap();
    line(
        "40 lines of the list against 40 bare rows",
        median(|| desk.complaint_lines(&ids[..40]).unwrap()),
        median(|| {
            read_all(
                conn,
                "SELECT * FROM complaint ORDER BY received_on DESC, id DESC LIMIT 40",
            )
        }),
    );
}

/// Rows without a journal: only how fast they are read is measured. Each has an instruction, as most do.
fn fill_sql() -> String {
    format!(
        "BEGIN;
         WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {LARGE})
         INSERT INTO complaint (number_year, number_sequence, entered_at, entered_by, signed, channel, received_on,
             is_at_principal, complainant_kind, category, respondents, respondent_department, is_about_principal,
             is_agitated, facts, stage, acceptance, due_on, replied_on, satisfaction, closed_on, is_due_provisional)
         SELECT 2020, i, date('2026-11-20', '-' || (({LARGE} - i) / 40) || ' days') || 'T09:00', '王芳', 'named',
             'visit', date('2026-11-20', '-' || (({LARGE} - i) / 40) || ' days'), 0, 'parent', 'fees', '李老师',
             '教务处', 0, 0, '反映收费' || i || '，希望退还多收的部分',
             CASE WHEN i % 200 > 0 THEN 'closed' WHEN i % 400 = 0 THEN 'replied' ELSE 'received' END,
             CASE WHEN i % 400 = 200 THEN NULL ELSE 'accepted' END,
             date('2026-12-10', '-' || (({LARGE} - i) / 40) || ' days'),
             CASE WHEN i % 400 = 200 THEN NULL ELSE date('2026-11-22', '-' || (({LARGE} - i) / 40) || ' days') END,
             CASE WHEN i % 3 = 0 THEN 'satisfied' END,
             CASE WHEN i % 200 > 0 THEN date('2026-11-22', '-' || (({LARGE} - i) / 40) || ' days') END, 0
         FROM n;
         INSERT INTO instruction (complaint_id, said_on, said_by, text, is_entered_for, entered_by, confirmed_on)
         SELECT id, received_on, '陈校长', '请核实', 1, '王芳', CASE WHEN id % 9000 = 0 THEN NULL ELSE received_on END
         FROM complaint;
         COMMIT;"
    )
}
