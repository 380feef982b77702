//! What the benches share: the clock they stand at, how a time is taken, and the table they print.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, missing_docs)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::DateTime;
use rusqlite::Connection;
use shouwen::desk::Clock;

/// Repeats of a read; the median counts.
pub const REPEATS: usize = 15;

/// A Monday in the middle of a term.
pub fn clock() -> Clock {
    Clock::Fixed(DateTime::parse_from_rfc3339("2026-11-23T10:00:00+08:00").unwrap())
}

pub fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let started = Instant::now();
    let value = work();
    (started.elapsed(), value)
}

/// The median of [`REPEATS`] runs.
pub fn median<T>(work: impl FnMut() -> T) -> Duration {
    median_of(REPEATS, work)
}

/// The median of so many runs.
pub fn median_of<T>(repeats: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut times: Vec<_> = (0..repeats)
        .map(|_| timed(|| drop(black_box(work()))).0)
        .collect();
    percentile(&mut times, 50)
}

pub fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() - 1) * percent / 100]
}

/// The head of the table that [`line`] adds to.
pub fn head() {
    println!(
        "{:<64} {:>13} {:>13} {:>8}",
        "what", "ours", "beside it", "ratio"
    );
}

pub fn line(what: &str, ours: Duration, beside: Duration) {
    let ms = |time: Duration| format!("{:.4} ms", time.as_secs_f64() * 1e3);
    let ratio = ours.as_secs_f64() / beside.as_secs_f64();
    println!(
        "{what:<64} {:>13} {:>13} {ratio:>7.2}×",
        ms(ours),
        ms(beside)
    );
}

/// Reads every value of every row.
pub fn read_all(conn: &Connection, sql: &str) {
    let mut statement = conn.prepare_cached(sql).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        for column in 0..columns {
            black_box(row.get_ref(column).unwrap());
        }
    }
}

/// The processor's time that this thread has used.
pub fn cpu_s() -> f64 {
    let schedule = std::fs::read_to_string("/proc/thread-self/schedstat")
        .expect("these figures come from Linux");
    let used = schedule.split_whitespace().next().unwrap();
    used.parse::<f64>().unwrap() / 1e9
}
