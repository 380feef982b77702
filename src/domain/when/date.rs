//! Notations of days, already normalised (see `normalised` in the parent).

use std::ops::RangeInclusive;

use chrono::{Datelike as _, Duration, NaiveDate, Weekday};

/// Years a register can hold; anything else is a slip of the finger.
const YEARS: RangeInclusive<i32> = 1900..=2199;

/// Days named from today.
const NAMED_DAYS: &[(&str, i64)] = &[
    ("大前天", -3),
    ("前天", -2),
    ("前日", -2),
    ("昨天", -1),
    ("昨日", -1),
    ("yesterday", -1),
    ("今天", 0),
    ("今日", 0),
    ("today", 0),
    ("明天", 1),
    ("明日", 1),
    ("tomorrow", 1),
    ("后天", 2),
    ("後天", 2),
    ("后日", 2),
    ("後日", 2),
    ("大后天", 3),
    ("大後天", 3),
];

const WEEK_WORDS: [&str; 5] = ["星期", "周", "週", "礼拜", "禮拜"];

const ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// A day in any notation; a weekday written behind it must be the right one.
pub(super) fn parse(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let (text, weekday) = split_weekday(text);
    let date = named(text, today).or_else(|| match text {
        _ if text.contains('月') => chinese(text, today),
        _ if text.contains(|c: char| c.is_ascii_lowercase()) => english(text, today),
        _ if text.contains(['-', '/', '.']) => separated(text, today),
        _ => digits_only(text, today),
    })?;
    weekday
        .is_none_or(|it| it == date.weekday())
        .then_some(date)
}

/// 今天, +1, -2天
fn named(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    if let Some((_, days)) = NAMED_DAYS.iter().find(|(name, _)| *name == text) {
        return today.checked_add_signed(Duration::days(*days));
    }
    let (sign, days) = match text.strip_prefix('+') {
        Some(days) => (1, days),
        None => (-1, text.strip_prefix('-')?),
    };
    let days = days.strip_suffix(['天', '日']).unwrap_or(days);
    if days.len() > 3 {
        return None;
    }
    today.checked_add_signed(Duration::days(sign * i64::from(number(days)?)))
}

/// 2026年11月22日, 26年11月22号, 11月22日, 11月22
fn chinese(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let (year, rest) = match text.split_once('年') {
        Some((year, rest)) => (Some(full_year(year, today)?), rest),
        None => (None, text),
    };
    let (month, day) = rest.split_once('月')?;
    let day = day.strip_suffix(['日', '号', '號']).unwrap_or(day);
    of_parts(year, short_number(month)?, short_number(day)?, today)
}

/// 2026-11-22, 2026/11/22, 2026.11.22, 26-11-22, 11-22, and 22/11/2026 where day and month cannot be exchanged
fn separated(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let separator = text.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<&str> = text.split(separator).collect();
    match parts[..] {
        [month, day] => of_parts(None, short_number(month)?, short_number(day)?, today),
        [first, second, year] if year.len() == 4 => {
            let (first, second) = (short_number(first)?, short_number(second)?);
            let year = Some(full_year(year, today)?);
            match (first > 12, second > 12) {
                (true, false) => of_parts(year, second, first, today),
                (false, true) => of_parts(year, first, second, today),
                _ if first == second => of_parts(year, first, second, today),
                _ => None,
            }
        }
        [year, month, day] => {
            let year = Some(full_year(year, today)?);
            of_parts(year, short_number(month)?, short_number(day)?, today)
        }
        _ => None,
    }
}

/// 20261122, 1122
fn digits_only(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (year, month_day) = match text.len() {
        4 => (None, text),
        8 => (Some(full_year(&text[..4], today)?), &text[4..]),
        _ => return None,
    };
    let (month, day) = (number(&month_day[..2])?, number(&month_day[2..])?);
    of_parts(year, month, day, today)
}

/// 22 Nov 2026, November 22, 2026, 22-Nov, as English screens and sheets write it
fn english(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let parts: Vec<&str> = text
        .split([' ', ',', '-'])
        .filter(|part| !part.is_empty())
        .collect();
    let (first, second, year) = match parts[..] {
        [first, second] => (first, second, None),
        [first, second, year] if year.len() == 4 => (first, second, Some(full_year(year, today)?)),
        _ => return None,
    };
    let (month, day) = match english_month(first) {
        Some(month) => (month, second),
        None => (english_month(second)?, first),
    };
    of_parts(year, month, short_number(day)?, today)
}

fn english_month(word: &str) -> Option<u32> {
    if word.len() < 3 {
        return None;
    }
    (1..)
        .zip(ENGLISH_MONTHS)
        .find(|(_, name)| name.starts_with(word))
        .map(|(month, _)| month)
}

/// What stands before a weekday in Chinese, and the weekday: 2026-11-22 星期日, 11月22日(周日)
fn split_weekday(text: &str) -> (&str, Option<Weekday>) {
    let bare = text.strip_suffix(')').unwrap_or(text);
    let Some(last) = bare.chars().next_back() else {
        return (text, None);
    };
    let weekday = match last {
        '一' => Weekday::Mon,
        '二' => Weekday::Tue,
        '三' => Weekday::Wed,
        '四' => Weekday::Thu,
        '五' => Weekday::Fri,
        '六' => Weekday::Sat,
        '日' | '天' => Weekday::Sun,
        _ => return (text, None),
    };
    let before = bare.strip_suffix(last).unwrap_or(bare);
    match WEEK_WORDS.iter().find_map(|word| before.strip_suffix(word)) {
        Some(date) => (
            date.strip_suffix('(').unwrap_or(date).trim_end(),
            Some(weekday),
        ),
        None => (text, None),
    }
}

fn of_parts(year: Option<i32>, month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    let Some(year) = year else {
        return nearest(month, day, today);
    };
    YEARS
        .contains(&year)
        .then(|| NaiveDate::from_ymd_opt(year, month, day))?
}

/// The day of this month nearest to today: in January, December is last year's. Of two as near, the one gone by.
fn nearest(month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    (-1..=1)
        .filter_map(|years| NaiveDate::from_ymd_opt(today.year() + years, month, day))
        .min_by_key(|date| (*date - today).num_days().abs())
}

/// A year of four digits, or of two: then the one within fifty years of today.
fn full_year(text: &str, today: NaiveDate) -> Option<i32> {
    let year = i32::try_from(number(text)?).ok()?;
    match text.len() {
        4 => Some(year),
        2 => {
            let near = today.year() - today.year().rem_euclid(100) + year;
            [near - 100, near, near + 100]
                .into_iter()
                .min_by_key(|it| (it - today.year()).abs())
        }
        _ => None,
    }
}

/// A month or day: one or two digits.
fn short_number(text: &str) -> Option<u32> {
    (text.len() <= 2).then(|| number(text))?
}

/// Digits and nothing else; `parse` alone would take a sign.
fn number(text: &str) -> Option<u32> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())?
}
