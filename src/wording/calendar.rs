//! The working calendar in words: the reasons of a due date day by day, and why a holiday notice was not taken.

use super::error::of_sheet;
use super::list;
use crate::domain::calendar::explain::ExplainedDay;
use crate::domain::calendar::notice::NoticeError;
use crate::domain::calendar::{DayOrigin, DayStanding};
use crate::exchange::calendar::NoticeFileError;
use crate::i18n::Words;

/// What one day on the way to a due date is: which day of the limit, or why it was passed over. The first of the
/// reasons is day zero. Without the date itself.
#[must_use]
pub fn due_day(day: &ExplainedDay, is_day_zero: bool, words: &Words) -> String {
    let reason = day_reason(&day.standing, words);
    let text = match (day.count, reason) {
        (Some(count), Some(reason)) => {
            let args = [
                ("count", u32::from(count).into()),
                ("reason", reason.into()),
            ];
            words.with("due-day-counts-because", &args)
        }
        (Some(count), None) => words.with("due-day-counts", &[("count", u32::from(count).into())]),
        (None, _) if is_day_zero => words.t("due-day-zero"),
        (None, reason) => {
            let reason = reason.unwrap_or_default();
            words.with("due-day-passed-over", &[("reason", reason.into())])
        }
    };
    if day.standing.is_provisional {
        words.with("due-day-provisional", &[("day", text.into())])
    } else {
        text
    }
}

/// Why a day works or rests; nothing is to be said of an ordinary working day.
#[must_use]
pub fn day_reason(standing: &DayStanding, words: &Words) -> Option<String> {
    match (standing.origin, &standing.name) {
        (DayOrigin::Weekday, _) if standing.is_working => None,
        (DayOrigin::Weekday, _) => Some(words.t("due-reason-weekend")),
        (origin, None) => Some(words.t(origin.label_key())),
        (origin, Some(name)) => {
            let args = [
                ("origin", words.t(origin.label_key()).into()),
                ("name", day_name(name, words).into()),
            ];
            Some(words.with("due-reason-decided", &args))
        }
    }
}

/// What a day is called in the reader's language: the festivals of the calendar that ships have names in each; what a
/// person typed stays as it is.
#[must_use]
pub fn day_name(name: &str, words: &Words) -> String {
    festival_key(name).map_or_else(|| name.to_owned(), |key| words.t(key))
}

fn festival_key(name: &str) -> Option<&'static str> {
    Some(match name {
        "元旦" => "festival-new-year",
        "春节" => "festival-spring",
        "清明" => "festival-qingming",
        "劳动节" => "festival-labour",
        "端午" => "festival-dragon-boat",
        "中秋" => "festival-mid-autumn",
        "国庆节" => "festival-national",
        _ => return None,
    })
}

/// One line for one fault of a notice, typed in or in a file; no full stop.
#[must_use]
pub fn notice_fault(fault: &NoticeError, words: &Words) -> String {
    use NoticeError as E;
    match fault {
        E::NotADate { line, text } => {
            let args = [("line", (*line).into()), ("text", text.into())];
            words.with("notice-fault-not-a-day", &args)
        }
        E::ReversedRange { line, first, last } => {
            let args = [
                ("line", (*line).into()),
                ("first", words.date(*first).into()),
                ("last", words.date(*last).into()),
            ];
            words.with("notice-fault-reversed", &args)
        }
        E::TooLong {
            line,
            days,
            max_days,
        } => {
            let args = [
                ("line", (*line).into()),
                ("days", (*days).into()),
                ("max", (*max_days).into()),
            ];
            words.with("notice-fault-too-long", &args)
        }
        E::NoKind { line } => words.with("notice-fault-no-kind", &[("line", (*line).into())]),
        E::RestAndWork { line } => {
            words.with("notice-fault-rest-and-work", &[("line", (*line).into())])
        }
        E::Contradiction {
            day,
            first_line,
            line,
        } => {
            let args = [
                ("line", (*line).into()),
                ("first", (*first_line).into()),
                ("day", words.date(*day).into()),
            ];
            words.with("notice-fault-contradiction", &args)
        }
        E::OtherYear { line, day, year } => {
            let args = [
                ("line", (*line).into()),
                ("day", words.date(*day).into()),
                ("year", year.to_string().into()),
            ];
            words.with("notice-fault-other-year", &args)
        }
        E::NothingFound => words.t("notice-fault-nothing"),
        E::TooMuchText {
            found_chars,
            max_chars,
        } => {
            let args = [
                ("found", (*found_chars).into()),
                ("max", (*max_chars).into()),
            ];
            words.with("notice-fault-too-much", &args)
        }
    }
}

/// The sentence for a file that no notice was found in.
pub(super) fn of_notice_file(error: &NoticeFileError, words: &Words) -> String {
    match error {
        NoticeFileError::Sheet(error) => of_sheet(error, words),
        NoticeFileError::MissingColumns { path: _, columns } => {
            let args = [("columns", list(columns, words).into())];
            words.with("error-notice-columns-missing", &args)
        }
        NoticeFileError::Faulty { path: _, faults } => {
            let first = faults.first().map(|fault| notice_fault(fault, words));
            let args = [
                ("count", faults.len().into()),
                ("first", first.unwrap_or_default().into()),
            ];
            words.with("error-notice-faulty", &args)
        }
    }
}
