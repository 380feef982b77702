//! The figures of a month in a register of a million records, the report with what it is compared to, and its PDF; each
//! beside a bare count of the same month's rows by SQLite in the same run. Then the same of a month of 50,000 records.
//!
//! `cargo bench --bench reports` prints a table; `SHOUWEN_BENCH_RECORDS` says how many records instead of a million.
//! Nothing is asserted: figures of one computer say little, ratios say more.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

#[path = "../support/mod.rs"]
mod support;

use std::path::Path;
use std::time::Duration;

use chrono::NaiveDateTime;
use rusqlite::Connection;
use shouwen::desk::{Desk, PaperRequest, sample_settings};
use shouwen::domain::calendar::Calendar;
use shouwen::domain::contact::DueRules;
use shouwen::domain::figures::ContactRules;
use shouwen::domain::limit::Limits;
use shouwen::domain::period::Period;
use shouwen::i18n::Language;
use shouwen::paper::pdf;
use shouwen::store::Store;
use support::{clock, cpu_s, head, line, median, read_all, timed};

const RECORDS: u32 = 1_000_000;
/// Four years of a desk.
const DAYS: u32 = 4 * 365;
/// As many records as make a month of fifty thousand, over as many days as its report looks back on.
const CROWDED: (u32, u32) = (730_000, 440);
const PRINCIPAL: &str = "陈校长";
const PASSWORD: &str = "实验小学 2026";
/// Its month is over, and so are those it is compared to.
const MONTH: Period = Period::Month {
    year: 2026,
    month: 10,
};

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let records = std::env::var("SHOUWEN_BENCH_RECORDS");
    let records = records.map_or(RECORDS, |count| count.parse().unwrap());
    head();
    measure(&folder.path().join("large.shouwen"), records, DAYS);
    let share = f64::from(records) / f64::from(RECORDS);
    let crowded = (f64::from(CROWDED.0) * share) as u32;
    measure(&folder.path().join("crowded.shouwen"), crowded, CROWDED.1);
}

fn measure(path: &Path, records: u32, days: u32) {
    let settings = sample_settings(Language::ZhHans);
    let mut desk = Desk::create(path, &settings, None, clock()).unwrap();
    desk.found_accounts(PRINCIPAL, PASSWORD, &[]).unwrap();
    desk.close().unwrap();
    let conn = Connection::open(path).unwrap();
    let (filled, ()) = timed(|| fill(&conn, records, days));
    let of_month: u32 = MONTHS_ROWS
        .iter()
        .map(|sql| {
            conn.query_row(
                &format!("SELECT coalesce(sum(n), 0) FROM ({sql})"),
                [],
                |row| row.get::<_, u32>(0),
            )
        })
        .sum::<Result<_, _>>()
        .unwrap();
    println!(
        "-- {records} records in {days} days, {of_month} of the month, filled in {:.1} s --",
        filled.as_secs_f64()
    );
    figures(path, &conn);
    let mut desk = Desk::open(path, None, clock()).unwrap();
    desk.unlock(PRINCIPAL, PASSWORD).unwrap();
    report(&mut desk, &conn);
}

fn fill(conn: &Connection, records: u32, days: u32) {
    conn.execute_batch(&format!(
        "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -200000;
         CREATE TEMP TABLE size AS SELECT {records} AS records, {days} AS days;"
    ))
    .unwrap();
    conn.execute_batch(include_str!("fill.sql")).unwrap();
    conn.execute_batch("PRAGMA cache_size = -2000; PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
}

/// The month's rows of each register by kind, bare.
const MONTHS_ROWS: [&str; 5] = [
    "SELECT kind, count(*) AS n FROM visit WHERE listed_at >= '2026-10-01' AND listed_at < '2026-11-01' GROUP BY kind",
    "SELECT kind, count(*) AS n FROM contact WHERE received_at >= '2026-10-01' AND received_at < '2026-11-01' GROUP BY kind",
    "SELECT category, count(*) AS n FROM complaint WHERE received_on BETWEEN '2026-10-01' AND '2026-10-31'
     GROUP BY category",
    "SELECT source, count(*) AS n FROM opinion WHERE received_on BETWEEN '2026-10-01' AND '2026-10-31' GROUP BY source",
    "SELECT department, count(*) AS n FROM rectification WHERE opened_on BETWEEN '2026-10-01' AND '2026-10-31'
     GROUP BY department",
];

fn bare(conn: &Connection) -> Duration {
    median(|| MONTHS_ROWS.iter().for_each(|sql| read_all(conn, sql)))
}

/// What one month has, register by register and together.
fn figures(path: &Path, conn: &Connection) {
    let store = Store::open(path).unwrap();
    let read = store.read();
    let as_of: NaiveDateTime = clock().now().naive_local();
    let today = as_of.date();
    let due = DueRules {
        limits: Limits::default(),
        calendar: Calendar::shipped(),
    };
    let rules = ContactRules {
        due: &due,
        unsigned_after_hours: 4,
    };
    let registers: [(&str, &dyn Fn()); 5] = [
        ("visits", &|| drop(read.count_visits(MONTH, as_of).unwrap())),
        ("first contacts", &|| {
            drop(read.count_contacts(MONTH, as_of, rules).unwrap())
        }),
        ("complaints", &|| {
            drop(read.count_complaints(MONTH, today, &due).unwrap())
        }),
        ("opinions", &|| {
            drop(read.count_opinions(MONTH, today, &due.calendar).unwrap())
        }),
        ("the review loop", &|| {
            drop(read.count_review(MONTH, today).unwrap())
        }),
    ];
    for ((what, count), sql) in registers.into_iter().zip(MONTHS_ROWS) {
        let what = format!("figures of a month, {what}, against its rows by kind");
        line(&what, median(count), median(|| read_all(conn, sql)));
    }
    let all = median(|| registers.iter().for_each(|(_, count)| count()));
    line("figures of a month, together", all, bare(conn));
    store.close().unwrap();
}

/// The whole report with the two periods beside it, and the paper it is printed on.
fn report(desk: &mut Desk, conn: &Connection) {
    let beside = bare(conn);
    line(
        "the report, three periods",
        median(|| desk.report(MONTH).unwrap()),
        beside,
    );
    let wanted = PaperRequest::Report { period: MONTH };
    let mut pages = 0;
    let mut of_cpu = || {
        let before = cpu_s();
        let paper = desk.paper(&wanted, None, &mut |_, _| true).unwrap();
        let typeset = cpu_s();
        pdf::to_pdf(&paper.document, &mut |_, _| true).unwrap();
        pages = paper.document.pages.len();
        (typeset - before, cpu_s() - before)
    };
    let mut costs: Vec<_> = (0..5).map(|_| of_cpu()).collect();
    costs.sort_by(|a, b| a.1.total_cmp(&b.1));
    let (typeset, whole) = costs[costs.len() / 2];
    let cpu = Duration::from_secs_f64;
    line(
        "CPU of the report, counted and typeset",
        cpu(typeset),
        beside,
    );
    line(
        &format!("CPU of the report with its PDF of {pages} pages"),
        cpu(whole),
        beside,
    );
}
