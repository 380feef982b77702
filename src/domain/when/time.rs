//! Notations of times of day, already normalised (see `normalised` in the parent).

use chrono::NaiveTime;

/// Which half, or part, of the day a 12-hour clock means.
#[derive(Clone, Copy)]
enum DayPart {
    Am,
    Pm,
    SmallHours,
    Forenoon,
    Noon,
    Afternoon,
    Evening,
}

/// Longer words first: 早上 before 早.
const DAY_PARTS: &[(&str, DayPart)] = &[
    ("凌晨", DayPart::SmallHours),
    ("清晨", DayPart::Forenoon),
    ("早晨", DayPart::Forenoon),
    ("早上", DayPart::Forenoon),
    ("上午", DayPart::Forenoon),
    ("中午", DayPart::Noon),
    ("下午", DayPart::Afternoon),
    ("傍晚", DayPart::Afternoon),
    ("晚上", DayPart::Evening),
    ("早", DayPart::Forenoon),
    ("晚", DayPart::Evening),
];

const AM_PM: &[(&str, DayPart)] = &[
    ("a.m.", DayPart::Am),
    ("p.m.", DayPart::Pm),
    ("am", DayPart::Am),
    ("pm", DayPart::Pm),
];

/// A time of day in any notation, to the minute.
pub(super) fn parse(text: &str) -> Option<NaiveTime> {
    let (clock, part) = split_day_part(text);
    let (hour, minute) = match clock {
        _ if clock.contains(['点', '點', '时', '時']) => chinese(clock)?,
        _ if clock.contains(':') => colons(clock)?,
        _ if clock.contains('.') => dotted(clock)?,
        _ if part.is_some() && clock.len() <= 2 => (number(clock)?, 0),
        _ => digits_only(clock)?,
    };
    let hour = match part {
        Some(part) => hour_of_day(hour, part)?,
        None => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// 上午9:12 and 9:12am without the word, and the word's meaning.
fn split_day_part(text: &str) -> (&str, Option<DayPart>) {
    for (word, part) in DAY_PARTS {
        if let Some(clock) = text.strip_prefix(word) {
            return (clock, Some(*part));
        }
    }
    for (word, part) in AM_PM {
        if let Some(clock) = text.strip_suffix(word) {
            return (clock.trim_end(), Some(*part));
        }
    }
    (text, None)
}

/// The hour of 24, if people use this hour with this part of the day. What some read as midnight and some as noon
/// (上午12点, 晚上12点) is refused.
fn hour_of_day(hour: u32, part: DayPart) -> Option<u32> {
    match (part, hour) {
        (DayPart::Am | DayPart::SmallHours, 12) => Some(0),
        (DayPart::Am, 1..=11) => Some(hour),
        (DayPart::Pm, 12) => Some(12),
        (DayPart::Pm, 1..=11) => Some(hour + 12),
        (DayPart::SmallHours, 0..=6) => Some(hour),
        (DayPart::Forenoon, 0..=11) => Some(hour),
        (DayPart::Noon, 11..=14) => Some(hour),
        (DayPart::Noon, 1..=2) => Some(hour + 12),
        (DayPart::Afternoon, 1..=11) => Some(hour + 12),
        (DayPart::Afternoon, 12..=23) => Some(hour),
        (DayPart::Evening, 5..=11) => Some(hour + 12),
        (DayPart::Evening, 17..=23) => Some(hour),
        _ => None,
    }
}

/// 9点, 9点整, 9点钟, 9点半, 9点一刻, 9点5分, 9时12
fn chinese(clock: &str) -> Option<(u32, u32)> {
    let (hour, minute) = clock.split_once(['点', '點', '时', '時'])?;
    let minute = match minute {
        "" | "整" | "钟" | "鐘" => 0,
        "一刻" => 15,
        "半" => 30,
        "三刻" => 45,
        _ => number(minute.strip_suffix('分').unwrap_or(minute))?,
    };
    Some((number(hour)?, minute))
}

/// 9:12, 09:12:33, 09:12:33.500
fn colons(clock: &str) -> Option<(u32, u32)> {
    let parts: Vec<&str> = clock.split(':').collect();
    let (hour, minute, second) = match parts[..] {
        [hour, minute] => (hour, minute, "00"),
        [hour, minute, second] => (hour, minute, second),
        _ => return None,
    };
    let (second, fraction) = second.split_once('.').unwrap_or((second, "0"));
    let is_second = two_digits(second)? < 60 && fraction.bytes().all(|b| b.is_ascii_digit());
    Some((number(hour)?, two_digits(minute)?)).filter(|_| is_second)
}

/// 9.12
fn dotted(clock: &str) -> Option<(u32, u32)> {
    let (hour, minute) = clock.split_once('.')?;
    Some((number(hour)?, two_digits(minute)?))
}

/// 912, 0912
fn digits_only(clock: &str) -> Option<(u32, u32)> {
    let is_clock = matches!(clock.len(), 3 | 4) && clock.is_ascii();
    let (hour, minute) = is_clock.then(|| clock.split_at(clock.len() - 2))?;
    Some((number(hour)?, two_digits(minute)?))
}

fn two_digits(text: &str) -> Option<u32> {
    (text.len() == 2).then(|| number(text))?
}

/// One or two digits and nothing else.
fn number(text: &str) -> Option<u32> {
    let is_number = text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}
