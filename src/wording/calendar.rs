//! Why a holiday notice was not taken, typed in or from a file.

use super::error::of_sheet;
use super::list;
use crate::domain::calendar::notice::NoticeError;
use crate::exchange::calendar::NoticeFileError;
use crate::i18n::Words;

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
