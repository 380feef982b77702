//! How people write dates and times, and the one way the register writes them.
//!
//! A notation that could mean two things is refused, never guessed. Today and now come in as values; which field a
//! date is for, and whether it may lie in the future, is decided elsewhere. Excel's serial numbers are not notations:
//! a sheet's typed cells are dates before they come here.

mod date;
mod time;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike as _, Weekday};

use super::text::{clean_line, fold_width};

/// The days of a week as a school's week runs.
pub const WEEKDAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// What the register and the journal hold: ISO 8601 to the minute, local time.
const CANONICAL: &str = "%Y-%m-%dT%H:%M";

/// No notation is longer; what is, is some other text pasted into the wrong box.
const MAX_TYPED_CHARS: usize = 48;

/// A day as typed: `2026-11-22`, `2026年11月22日`, `20261122`, `26-11-22`, `11-22`, `1122`, `今天`, `-1`, `22 Nov 2026`…
///
/// A day without a year is the nearest such day to `today`, before or after. Day and month beside a year at the end
/// are read only if they cannot be exchanged. A midnight after the day, as sheets write it, is let pass.
pub fn parse_date(typed: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = normalised(typed)?;
    date::parse(&text, today).or_else(|| {
        let (day, time) = split_date_time(&text, today)?;
        (time == NaiveTime::MIN).then_some(day)
    })
}

/// A time of day as typed, to the minute: `9:12`, `912`, `0912`, `9.12`, `9点12分`, `9点半`, `下午3点`, `3pm`…
///
/// Seconds are read and dropped. A bare hour (`9`) is refused, and so is `24:00`.
pub fn parse_time(typed: &str) -> Option<NaiveTime> {
    time::parse(&normalised(typed)?)
}

/// A point in time as typed, to the minute: a day and a time in any notation of [`parse_date`] and [`parse_time`].
///
/// A time alone means today, `现在` and `now` mean `now`; a day alone is `None`. Four digits alone are a time.
pub fn parse_date_time(typed: &str, now: NaiveDateTime) -> Option<NaiveDateTime> {
    let text = normalised(typed)?;
    let today = now.date();
    if matches!(text.as_str(), "now" | "现在" | "現在") {
        let minute = NaiveTime::from_hms_opt(now.hour(), now.minute(), 0)?;
        return Some(today.and_time(minute));
    }
    if let Some(time) = time::parse(&text) {
        // 9.12 may be the twelfth of September as well.
        let may_be_date = text.contains('.') && date::parse(&text, today).is_some();
        return (!may_be_date).then(|| today.and_time(time));
    }
    let (day, time) = split_date_time(&text, today)?;
    Some(day.and_time(time))
}

/// The moment without its seconds, as records hold it.
pub fn to_minute(moment: NaiveDateTime) -> NaiveDateTime {
    moment
        .with_second(0)
        .and_then(|moment| moment.with_nanosecond(0))
        .unwrap_or(moment)
}

/// The register's way of writing a point in time: `2026-11-22T09:12`. Seconds are dropped.
pub fn to_canonical(at: NaiveDateTime) -> String {
    at.format(CANONICAL).to_string()
}

/// Reads what [`to_canonical`] wrote, and nothing else.
pub fn from_canonical(text: &str) -> Option<NaiveDateTime> {
    moment_in(text.as_bytes())
}

/// The point in time that these bytes of the register write, and nothing else. By place, and without looking whether they
/// are text first: a year's figures read a million of these.
pub fn moment_in(bytes: &[u8]) -> Option<NaiveDateTime> {
    let (day, time) = bytes.split_at_checked(10)?;
    let time: &[u8; 6] = time.try_into().ok()?;
    if [time[0], time[3]] != *b"T:" {
        return None;
    }
    day_in(day)?.and_hms_opt(number_in(&time[1..3])?, number_in(&time[4..])?, 0)
}

/// The day that these bytes of the register write, `2026-11-22`, and nothing else.
pub fn day_in(bytes: &[u8]) -> Option<NaiveDate> {
    let bytes: &[u8; 10] = bytes.try_into().ok()?;
    if [bytes[4], bytes[7]] != *b"--" {
        return None;
    }
    let year = i32::try_from(number_in(&bytes[..4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number_in(&bytes[5..7])?, number_in(&bytes[8..])?)
}

fn number_in(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| {
        digit
            .is_ascii_digit()
            .then(|| number * 10 + u32::from(digit - b'0'))
    })
}

/// One form for the many ways of typing the same: half width, lower case, ASCII dashes and dots, and no space beside a
/// colon or a Chinese character.
fn normalised(typed: &str) -> Option<String> {
    let folded = fold_width(&clean_line(typed)).to_lowercase();
    if folded.chars().count() > MAX_TYPED_CHARS {
        return None;
    }
    let chars: Vec<char> = folded
        .chars()
        .map(|c| match c {
            '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
            '。' => '.',
            '∶' => ':',
            '、' => ',',
            _ => c,
        })
        .collect();
    let binds = |c: Option<&char>| c.is_none_or(|c| *c == ':' || !c.is_ascii());
    let kept = chars.iter().enumerate().filter(|(at, c)| {
        let before = at.checked_sub(1).and_then(|it| chars.get(it));
        **c != ' ' || !(binds(before) || binds(chars.get(at + 1)))
    });
    Some(kept.map(|(_, c)| *c).collect())
}

/// The day and the time that stand one after the other in `text`; `None` if it can be cut in two ways that differ.
fn split_date_time(text: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveTime)> {
    // 202611220912, as scanners and file names write it.
    if text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit()) {
        return Some((date::parse(&text[..8], today)?, time::parse(&text[8..])?));
    }
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut found = None;
    for (at, next) in text.char_indices() {
        let (before, mut after) = text.split_at(at);
        if is_digit(before.chars().next_back()) {
            if next.is_ascii_digit() {
                continue;
            }
            // ISO 8601: 2026-11-22T09:12
            match after.strip_prefix('t') {
                Some(time) if is_digit(time.chars().next()) => after = time,
                _ => {}
            }
        }
        let day = date::parse(before.trim_end_matches([' ', ',']), today);
        let time = time::parse(after.trim_start());
        if let (Some(day), Some(time)) = (day, time) {
            if found.is_some_and(|it| it != (day, time)) {
                return None;
            }
            found = Some((day, time));
        }
    }
    found
}

#[cfg(test)]
mod tests;
