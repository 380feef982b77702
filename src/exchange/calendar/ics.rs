//! A notice in a calendar file (iCalendar, RFC 5545): events of whole days, each a day or a range of rest or of work.
//!
//! Feeds of holidays also hold Mother's Day and the solstice. Where a feed marks the days that matter, as telephones'
//! own do, only those are taken; else what calls itself an observance is left out.

use std::ops::RangeInclusive;

use chrono::{Datelike as _, Duration, NaiveDate, NaiveDateTime, NaiveTime};

use super::ReadDays;
use crate::domain::calendar::DayKind;
use crate::domain::calendar::notice::{DayCollector, NoticeError};
use crate::domain::calendar::words::{Said, kind_said, name_said};
use crate::domain::text::clean_line;
use crate::exchange::decode;

/// Where the mark of a calendar file stands, if it is one.
const BYTES_LOOKED_AT: usize = 1_024;

const MARK: &[u8] = b"BEGIN:VCALENDAR";

/// Years that a calendar can hold; anything else is damage.
const YEARS: RangeInclusive<i32> = 1900..=2199;

/// A moment in UTC is eight hours later in China.
const CHINA_HOURS: i64 = 8;

/// Whether the bytes are a calendar file.
pub(super) fn is_calendar(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(BYTES_LOOKED_AT)];
    start
        .windows(MARK.len())
        .any(|window| window.eq_ignore_ascii_case(MARK))
}

/// The days of a calendar file.
pub(super) fn days(bytes: &[u8]) -> ReadDays {
    let events = events(bytes);
    let has_marks = events.iter().any(|event| !event.special_day.is_empty());
    let mut days = DayCollector::default();
    let mut faults = Vec::new();
    for event in &events {
        if event.is_cancelled || (has_marks && event.special_day.is_empty()) {
            continue;
        }
        let Some(kind) = event.kind() else {
            continue;
        };
        let name = name_said(&clean_line(&event.summary));
        let outcome = event
            .days()
            .and_then(|range| days.add_range(event.line, range, kind, &name));
        faults.extend(outcome.err());
    }
    if faults.is_empty() {
        days.finish().map_err(|fault| vec![fault])
    } else {
        Err(faults)
    }
}

/// One VEVENT; texts as they stand.
#[derive(Default)]
struct Event {
    line: u32,
    start: String,
    end: String,
    summary: String,
    categories: String,
    description: String,
    special_day: String,
    is_cancelled: bool,
}

impl Event {
    fn take(&mut self, name: &str, value: &str) {
        let field = match name {
            "DTSTART" => &mut self.start,
            "DTEND" => &mut self.end,
            "SUMMARY" => &mut self.summary,
            "CATEGORIES" => &mut self.categories,
            "DESCRIPTION" => &mut self.description,
            "X-APPLE-SPECIAL-DAY" => &mut self.special_day,
            "STATUS" => {
                self.is_cancelled = value.trim().eq_ignore_ascii_case("CANCELLED");
                return;
            }
            _ => return,
        };
        *field = unescaped(value);
    }

    /// Rest or work, by the first of its texts that says so; rest if none does; nothing for an observance.
    fn kind(&self) -> Option<DayKind> {
        match self.special_day.trim() {
            "WORK-HOLIDAY" => return Some(DayKind::Rest),
            "ALTERNATE-WORKDAY" => return Some(DayKind::Work),
            _ => {}
        }
        let texts = [&self.summary, &self.categories, &self.description];
        if texts
            .iter()
            .any(|text| text.to_lowercase().contains("observance"))
        {
            return None;
        }
        let said = texts.into_iter().map(|text| kind_said(text));
        Some(
            said.filter_map(|said| match said {
                Said::Rest => Some(DayKind::Rest),
                Said::Work => Some(DayKind::Work),
                Said::Nothing | Said::Both => None,
            })
            .next()
            .unwrap_or(DayKind::Rest),
        )
    }

    /// Its first and last day. The end of an event is the moment after it.
    fn days(&self) -> Result<(NaiveDate, NaiveDate), NoticeError> {
        let moment_of =
            |text: &str| moment(text).ok_or_else(|| NoticeError::not_a_date(self.line, text));
        let start = moment_of(&self.start)?;
        if self.end.is_empty() {
            return Ok((start.date(), start.date()));
        }
        let end = moment_of(&self.end)?;
        // Some programs write the same day as the end of a single day.
        let last = if end == start {
            end
        } else {
            end - Duration::seconds(1)
        };
        Ok((start.date(), last.date()))
    }
}

/// Every event of the file.
fn events(bytes: &[u8]) -> Vec<Event> {
    let (numbers, unfolded) = unfolded(bytes);
    let Some(text) = decode::readings(&unfolded).into_iter().next() else {
        return Vec::new();
    };
    let mut events = Vec::new();
    let mut event: Option<Event> = None;
    // Alarms inside an event have texts of their own.
    let mut inner = 0_u32;
    for (line, text) in numbers.into_iter().zip(text.split('\n')) {
        let Some((name, value)) = property(text) else {
            continue;
        };
        let is_event = value.trim().eq_ignore_ascii_case("VEVENT");
        match (name.as_str(), event.as_mut()) {
            ("BEGIN", None) if is_event => {
                event = Some(Event {
                    line,
                    ..Event::default()
                });
            }
            ("END", Some(_)) if is_event => {
                events.extend(event.take());
                inner = 0;
            }
            ("BEGIN", Some(_)) => inner += 1,
            ("END", Some(_)) => inner = inner.saturating_sub(1),
            (name, Some(event)) if inner == 0 => event.take(name, value),
            _ => {}
        }
    }
    events
}

/// Joins lines that were folded, which may cut a character in two, so it is done before decoding. Also the number of
/// the line in the file that each joined line began on.
fn unfolded(bytes: &[u8]) -> (Vec<u32>, Vec<u8>) {
    let mut numbers = Vec::new();
    let mut joined: Vec<u8> = Vec::with_capacity(bytes.len());
    for (number, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match line.first() {
            Some(b' ' | b'\t') if !numbers.is_empty() => joined.extend_from_slice(&line[1..]),
            _ => {
                if !numbers.is_empty() {
                    joined.push(b'\n');
                }
                numbers.push(number);
                joined.extend_from_slice(line);
            }
        }
    }
    (numbers, joined)
}

/// A property's name in capitals and its value; parameters are passed over.
fn property(line: &str) -> Option<(String, &str)> {
    let mut is_quoted = false;
    let colon = line.find(|c| {
        is_quoted ^= c == '"';
        c == ':' && !is_quoted
    })?;
    let name = line[..colon].split(';').next()?;
    Some((name.trim().to_ascii_uppercase(), &line[colon + 1..]))
}

/// `20270205`, `20270205T000000`, `20270204T160000Z`
fn moment(value: &str) -> Option<NaiveDateTime> {
    let value = value.trim();
    let day = NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()?;
    if !YEARS.contains(&day.year()) {
        return None;
    }
    let Some(time) = value[8..].strip_prefix('T') else {
        return value[8..].is_empty().then(|| day.and_time(NaiveTime::MIN));
    };
    let (time, is_utc) = match time.strip_suffix('Z') {
        Some(time) => (time, true),
        None => (time, false),
    };
    let moment = day.and_time(NaiveTime::parse_from_str(time, "%H%M%S").ok()?);
    let hours = if is_utc { CHINA_HOURS } else { 0 };
    moment.checked_add_signed(Duration::hours(hours))
}

fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(escaped) => text.push(escaped),
                None => {}
            },
            _ => text.push(c),
        }
    }
    text
}
