//! Days of rest and work as a clerk types them, a line each, or pastes them from the notice's own text.
//!
//! `2027-02-05~2027-02-11 休 春节` · `2月14日 班` · `2027-10-01至10-07 休 国庆节` ·
//! `二、春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。`
//!
//! What a day is called may stand before it or after it. A weekday written behind a day must be the right one.

use std::ops::Range;

use chrono::{Datelike as _, NaiveDate};

use super::DayKind;
use super::notice::{DayCollector, MAX_NOTICE_DAYS, NamedDays, Notice, NoticeError};
use super::words::{Said, kind_said, name_said};
use crate::domain::text::{char_count, clean_line, fold_width};
use crate::domain::when::parse_date;

/// No notice has more text, and no school closes on more occasions.
const MAX_CHARS: usize = 20_000;

/// The longest closing of a school: a summer holiday with room to spare.
const MAX_SCHOOL_DAYS: u32 = 120;

/// Signs inside a date, a range or a list of them.
const IN_DATES: &str = "年月日号號-/.~,()";

const WEEK_WORDS: [&str; 5] = ["星期", "周", "週", "礼拜", "禮拜"];

/// In the title and the first and last sentences of a pasted notice, which name no day.
const HEADINGS: [&str; 2] = ["通知", "安排"];

/// Between the first and the last day of a range, once folded.
const RANGE: char = '~';

/// Between days, once folded.
const LIST: char = ',';

/// Whose days are typed.
#[derive(Clone, Copy)]
enum Source {
    Notice,
    School,
}

/// Reads the days of the notice for a year; a day without a year is of that year.
///
/// # Errors
/// Everything that is wrong, in the order of the lines.
pub fn notice_days(text: &str, year: i32) -> Result<NamedDays, Vec<NoticeError>> {
    read(text, year, Source::Notice)
}

/// Reads a school's own closing (休) and opening (班) days; a day without a year is of the year given.
///
/// # Errors
/// Everything that is wrong, in the order of the lines.
pub fn school_days(text: &str, year: i32) -> Result<NamedDays, Vec<NoticeError>> {
    read(text, year, Source::School)
}

fn read(text: &str, year: i32, source: Source) -> Result<NamedDays, Vec<NoticeError>> {
    let found_chars = char_count(text);
    if found_chars > MAX_CHARS {
        return Err(vec![NoticeError::TooMuchText {
            found_chars,
            max_chars: MAX_CHARS,
        }]);
    }
    let mut reading = Reading {
        year,
        source,
        days: DayCollector::default(),
        errors: Vec::new(),
    };
    for (line, text) in (1..).zip(text.lines()) {
        reading.line(line, text);
    }
    let Reading {
        days, mut errors, ..
    } = reading;
    if !errors.is_empty() {
        errors.dedup();
        return Err(errors);
    }
    days.finish().map_err(|error| vec![error])
}

/// One reading of a text; collects what is wrong.
struct Reading {
    year: i32,
    source: Source,
    days: DayCollector,
    errors: Vec<NoticeError>,
}

impl Reading {
    /// A line may hold several sentences about the same festival, as in the notice's own text.
    fn line(&mut self, line: u32, text: &str) {
        let mut festival = String::new();
        for sentence in text.split(['。', ';', '；']) {
            let sentence = folded(sentence);
            if sentence.is_empty() {
                continue;
            }
            let runs = date_runs(&sentence);
            let Some(first) = runs.first() else {
                let is_heading = HEADINGS.iter().any(|word| sentence.contains(word));
                if is_heading
                    || (kind_said(&sentence) == Said::Nothing && !begins_with_digit(&sentence))
                {
                    festival = name_said(&sentence);
                } else {
                    self.errors.push(NoticeError::not_a_date(line, &sentence));
                }
                continue;
            };
            let before = name_said(&sentence[..first.start]);
            if !before.is_empty() {
                festival = before;
            }
            for (at, run) in runs.iter().enumerate() {
                let end = runs.get(at + 1).map_or(sentence.len(), |next| next.start);
                self.run(
                    line,
                    &sentence[run.start..run.end],
                    &sentence[run.end..end],
                    &festival,
                );
            }
        }
    }

    /// Days, and the words that say what they are.
    fn run(&mut self, line: u32, days: &str, words: &str, festival: &str) {
        let kind = match kind_said(words) {
            Said::Rest => DayKind::Rest,
            Said::Work => DayKind::Work,
            Said::Nothing => return self.errors.push(NoticeError::NoKind { line }),
            Said::Both => return self.errors.push(NoticeError::RestAndWork { line }),
        };
        let own_name;
        let name = if festival.is_empty() {
            own_name = name_said(words);
            &own_name
        } else {
            festival
        };
        let mut previous = None;
        for item in days.split(LIST).filter(|item| !item.is_empty()) {
            let outcome = range(item, self.year, previous)
                .ok_or_else(|| NoticeError::not_a_date(line, item))
                .and_then(|range| {
                    previous = Some(range.1);
                    self.take(line, range, kind, name)
                });
            if let Err(error) = outcome {
                self.errors.push(error);
            }
        }
    }

    fn take(
        &mut self,
        line: u32,
        (first, last): (NaiveDate, NaiveDate),
        kind: DayKind,
        name: &str,
    ) -> Result<(), NoticeError> {
        let year = self.year;
        let is_of_year = |day: &NaiveDate| match self.source {
            Source::Notice => Notice::can_govern(year, *day),
            Source::School => day.year().abs_diff(year) <= 1,
        };
        if let Some(day) = [first, last].into_iter().find(|day| !is_of_year(day)) {
            return Err(NoticeError::OtherYear { line, day, year });
        }
        let max_days = match self.source {
            Source::Notice => MAX_NOTICE_DAYS,
            Source::School => MAX_SCHOOL_DAYS,
        };
        self.days
            .add_range_up_to(max_days, line, (first, last), kind, name)
    }
}

/// A day, or the first and last day of a range, that stands alone in a cell; a day without a year is of `year`.
#[must_use]
pub fn day_or_range(text: &str, year: i32) -> Option<(NaiveDate, NaiveDate)> {
    /// Two long dates with weekdays, and room to spare.
    const MAX_CHARS: usize = 80;
    let is_short = char_count(text) <= MAX_CHARS;
    is_short.then(|| range(&folded(text), year, None))?
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// Half width, one sign for a range and one for a list, and no space inside a date.
fn folded(sentence: &str) -> String {
    let line = without_moon_days(&fold_width(&clean_line(sentence)))
        .replace(" to ", "~")
        .replace(" - ", "~")
        .replace(" – ", "~");
    let chars: Vec<char> = line.chars().collect();
    let after = |at: usize| chars[at + 1..].iter().find(|c| **c != ' ');
    let signs: Vec<char> = (0..chars.len())
        .map(|at| match chars[at] {
            '～' | '〜' => RANGE,
            '、' => LIST,
            '–' | '—' | '−' | '‐' => '-',
            // 冬至 and 和平 are words.
            '至' | '到' if after(at).is_some_and(char::is_ascii_digit) => RANGE,
            '和' | '及' | '与' if after(at).is_some_and(char::is_ascii_digit) => LIST,
            c => c,
        })
        .collect();
    let is_in_date =
        |c: &char| c.is_ascii_digit() || IN_DATES.contains(*c) || "周週星".contains(*c);
    let kept = signs.iter().enumerate().filter(|(at, c)| {
        let before = at.checked_sub(1).and_then(|it| signs.get(it));
        let (Some(before), Some(after)) = (before, signs.get(at + 1)) else {
            return true;
        };
        let is_between_numbers = before.is_ascii_digit() && after.is_ascii_digit();
        **c != ' ' || is_between_numbers || !(is_in_date(before) && is_in_date(after))
    });
    kept.map(|(_, c)| *c).collect()
}

/// `(农历腊月二十八、周日)`, as the notice writes it, without the day of the moon: `(周日)`.
fn without_moon_days(line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('(') {
        let Some((inside, behind)) = after.split_once(')') else {
            break;
        };
        kept.push_str(before);
        let is_moon_day = ["农历", "農曆"].iter().any(|word| inside.starts_with(word));
        match inside.rsplit_once(['、', LIST]) {
            Some((_, weekday)) if is_moon_day => kept.extend(["(", weekday, ")"]),
            None if is_moon_day => {}
            _ => kept.extend(["(", inside, ")"]),
        }
        rest = behind;
    }
    kept.push_str(rest);
    kept
}

/// The places in a sentence where days are written. A number that begins no day (共9天, 1.) is none.
fn date_runs(sentence: &str) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut from = 0;
    while let Some(at) = sentence[from..].find(|c: char| c.is_ascii_digit()) {
        let start = from + at;
        let length = run_length(&sentence[start..]);
        let run =
            sentence[start..start + length].trim_end_matches([LIST, RANGE, '-', '.', '/', '(']);
        let run = match run.strip_suffix(')') {
            Some(bare) if !bare.contains('(') => bare,
            _ => run,
        };
        from = start + length;
        if looks_like_a_day(run) {
            runs.push(start..start + run.len());
        }
    }
    runs
}

/// How many bytes at the start of a text can be days: numbers, their signs, and weekdays.
fn run_length(text: &str) -> usize {
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let weekday = WEEK_WORDS.iter().find_map(|word| {
            let after = rest.strip_prefix(word)?;
            after.strip_prefix(['一', '二', '三', '四', '五', '六', '日', '天'])
        });
        if next.is_ascii_digit() || IN_DATES.contains(next) {
            rest = &rest[next.len_utf8()..];
        } else if let Some(after) = weekday {
            rest = after;
        } else {
            break;
        }
    }
    text.len() - rest.len()
}

/// Whether a run is meant as a day: two numbers with something between them, or the eight or four digits of one.
fn looks_like_a_day(run: &str) -> bool {
    let digits = run.chars().take_while(char::is_ascii_digit).count();
    let numbers = run
        .split(|c: char| !c.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .count();
    numbers > 1 || matches!(digits, 4 | 8) && run.len() == digits
}

/// A day, or the first and last one of a range. `previous` is the day before it in a list, whose month may be meant.
fn range(item: &str, year: i32, previous: Option<NaiveDate>) -> Option<(NaiveDate, NaiveDate)> {
    let first_of = |text: &str| day(text, year).or_else(|| bare_day(text, previous?));
    if let Some(day) = first_of(item) {
        return Some((day, day));
    }
    let mut found = None;
    for (at, sign) in item.match_indices([RANGE, '-']) {
        let (first, last) = (&item[..at], &item[at + sign.len()..]);
        let Some(first) = first_of(first) else {
            continue;
        };
        let Some(last) = last_of(last, first) else {
            continue;
        };
        if found.is_some_and(|it| it != (first, last)) {
            return None;
        }
        found = Some((first, last));
    }
    found
}

/// The last day of a range: without a year it is in the first day's, or in January after a December.
fn last_of(text: &str, first: NaiveDate) -> Option<NaiveDate> {
    if let Some(day) = bare_day(text, first) {
        return Some(day);
    }
    let same_year = day(text, first.year());
    match same_year {
        Some(last) if last < first && first.month() == 12 && last.month() == 1 => {
            day(text, first.year() + 1).or(same_year)
        }
        _ => same_year,
    }
}

/// 3日, 3日(周六), 3: a day of the same month.
fn bare_day(text: &str, in_month_of: NaiveDate) -> Option<NaiveDate> {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    if !(1..=2).contains(&digits) || text[digits..].contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let day = if text.len() == digits {
        format!("{text}日")
    } else {
        text.to_owned()
    };
    let (year, month) = (in_month_of.year(), in_month_of.month());
    parse_date(&format!("{year}年{month}月{day}"), in_month_of)
}

/// A day in any notation of [`parse_date`] that names a month; without a year it is of `year`.
fn day(text: &str, year: i32) -> Option<NaiveDate> {
    // Days counted from today mean nothing in a notice.
    if !begins_with_digit(text) {
        return None;
    }
    // Seen from the middle of a year, every day without a year is of that year.
    let midsummer = NaiveDate::from_ymd_opt(year, 7, 2)?;
    let day = parse_date(text, midsummer)?;
    let elsewhere = parse_date(text, NaiveDate::from_ymd_opt(year.checked_add(8)?, 7, 2)?);
    let has_year = elsewhere == Some(day);
    (has_year || day.year() == year).then_some(day)
}
