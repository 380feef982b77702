//! The calendar by its facts (peers.md, section 5), by laws that hold for any days, and by notices as they come.
#![allow(clippy::unwrap_used)]

mod facts;
mod notices;
mod properties;
mod typing;

use chrono::NaiveDate;

use super::{Calendar, DayKind};

/// `2026-02-13`
fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn named(days: &[(&str, DayKind)]) -> Vec<(NaiveDate, DayKind, String)> {
    days.iter()
        .map(|(text, kind)| (day(text), *kind, "测试".to_owned()))
        .collect()
}

fn with_school_days(days: &[(&str, DayKind)]) -> Calendar {
    Calendar::with([], [], named(days))
}
