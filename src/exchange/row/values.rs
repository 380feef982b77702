//! What people write into cells for days and times, for nothing at all, for yes and for no.

use chrono::{Datelike as _, Duration, NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::{text, when};
use crate::exchange::serial_text;

/// What people write to leave a cell empty.
const NOTHING: [&str; 8] = ["-", "--", "—", "——", "/", "\\", "无", "無"];

/// States that our own exports write for a voided visit.
const VOID_STATES: [&str; 3] = ["已作废", "已作廢", "void"];

/// What stands for yes.
const YES: [&str; 11] = [
    "是", "有", "对", "對", "本职", "本職", "√", "✓", "y", "yes", "true",
];

/// What stands for no.
const NO: [&str; 13] = [
    "否",
    "无",
    "無",
    "不是",
    "没有",
    "沒有",
    "非本职",
    "非本職",
    "×",
    "✗",
    "n",
    "no",
    "false",
];

/// One spelling for width, case and blanks at the ends.
pub(in crate::exchange) fn folded(typed: &str) -> String {
    text::fold_width(&text::clean_line(typed))
        .trim()
        .to_lowercase()
}

/// Whether a cell is empty, or holds only what people write to leave it so.
pub(in crate::exchange) fn is_nothing(typed: &str) -> bool {
    let typed = folded(typed);
    typed.is_empty() || NOTHING.contains(&typed.as_str())
}

/// Whether a row was voided in the register it comes from.
pub(in crate::exchange) fn is_void(typed: &str) -> bool {
    VOID_STATES.contains(&folded(typed).as_str())
}

/// Whether a cell says yes or no; `None` where it says neither.
pub(in crate::exchange) fn yes_or_no(typed: &str) -> Option<bool> {
    let typed = folded(typed);
    if YES.contains(&typed.as_str()) || typed == "1" {
        Some(true)
    } else if NO.contains(&typed.as_str()) || typed == "0" {
        Some(false)
    } else {
        None
    }
}

/// The lines of a list within a cell: one a line, or, in a cell of one line, separated by semicolons.
pub(in crate::exchange) fn lines(typed: &str) -> String {
    let typed = typed.trim();
    let is_one_line = !typed.contains(['\n', '\r']);
    let parts =
        typed.split(|c| matches!(c, '\n' | '\r') || (is_one_line && matches!(c, '；' | ';')));
    let lines = parts.map(text::clean_line);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// Whether a limit promises no days because the matter is done at once.
pub(in crate::exchange) fn is_on_the_spot(typed: &str) -> bool {
    /// What schools write for it.
    const ON_THE_SPOT: [&str; 14] = [
        "当场办结",
        "当场",
        "即办",
        "即时",
        "即时办结",
        "当日",
        "当天",
        "當場辦結",
        "當場",
        "即辦",
        "即時",
        "當日",
        "on the spot",
        "at once",
    ];
    ON_THE_SPOT.contains(&folded(typed).as_str())
}

/// The number of a limit: `5`, `5个工作日`, `5 working days`. Whatever counts otherwise stays as it is and is told.
pub(in crate::exchange) fn working_days(typed: &str) -> String {
    /// How a limit in working days ends.
    const ENDS: [&str; 7] = [
        "个工作日内",
        "個工作日內",
        "个工作日",
        "個工作日",
        "工作日",
        "working days",
        "working day",
    ];
    let folded = folded(typed);
    let number = ENDS.iter().find_map(|end| folded.strip_suffix(end));
    number.unwrap_or(&folded).trim().to_owned()
}

/// What stands in a cell for a day, with the time where there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::exchange) struct Day {
    pub date: NaiveDate,
    /// The cell held a time as well.
    pub time: Option<NaiveDateTime>,
    /// No year was written; it was taken to be the last such day gone by.
    pub is_year_assumed: bool,
}

/// Reads a cell that should hold a day. A day without its year is the last one gone by, because a book tells of what
/// happened; words such as 今天 mean nothing in a file.
pub(in crate::exchange) fn day(typed: &str, today: NaiveDate) -> Option<Day> {
    let serial = serial_text(typed);
    let typed = serial.as_deref().unwrap_or(typed);
    // Read as of half a year ago, the nearest such day is the last one gone by.
    let half_a_year_ago = today - Duration::days(182);
    if let (Some(near), Some(past)) = (
        when::parse_date(typed, today),
        when::parse_date(typed, half_a_year_ago),
    ) {
        return settled(near, past);
    }
    if when::parse_time(typed).is_some() {
        return None;
    }
    let near = when::parse_date_time(typed, today.into())?;
    let past = when::parse_date_time(typed, half_a_year_ago.into())?;
    let day = settled(near.date(), past.date())?;
    Some(Day {
        time: Some(day.date.and_time(past.time())),
        ..day
    })
}

fn settled(near: NaiveDate, past: NaiveDate) -> Option<Day> {
    let is_same_day_of_year = (near.month(), near.day()) == (past.month(), past.day());
    is_same_day_of_year.then_some(Day {
        date: past,
        time: None,
        is_year_assumed: near != past,
    })
}

/// Reads a cell that should hold a time, perhaps with its day. `day` is the row's.
pub(in crate::exchange) fn moment(
    typed: &str,
    day: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<NaiveDateTime> {
    /// Cells formatted as times come from some programs as a time on Excel's first days.
    const FIRST_YEAR: i32 = 1927;
    let serial = serial_text(typed);
    let typed = serial.as_deref().unwrap_or(typed);
    if let Some(time) = when::parse_time(typed) {
        return Some(day?.and_time(time));
    }
    let with_day = self::day(typed, today).and_then(|day| day.time)?;
    match day {
        Some(day) if with_day.year() < FIRST_YEAR => Some(day.and_time(with_day.time())),
        _ => Some(with_day),
    }
}

/// As [`moment`], and a day alone is taken as well: as midnight, which stands for a time that nobody wrote down, or
/// on the day of `since` as that very moment, because nothing that follows can lie before it.
pub(in crate::exchange) fn moment_or_day(
    typed: &str,
    since: Option<NaiveDateTime>,
    today: NaiveDate,
) -> Option<NaiveDateTime> {
    let since_day = since.map(|at| at.date());
    if let Some(at) = moment(typed, since_day, today) {
        return Some(at);
    }
    let date = day(typed, today)?.date;
    match since {
        Some(since) if since.date() == date => Some(since),
        _ => Some(date.and_time(NaiveTime::MIN)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_read_in_the_usual_notations() {
        let today = date("2026-11-23");
        for typed in [
            "2026-11-22",
            "2026/11/22",
            "2026年11月22日",
            "20261122",
            "46348",
            "2026.11.22",
            "26-11-22",
        ] {
            let day = day(typed, today).unwrap();
            assert_eq!(
                (day.date, day.is_year_assumed),
                (date("2026-11-22"), false),
                "{typed}"
            );
        }
        let with_time = day("2026-11-22 09:12", today).unwrap();
        assert_eq!(with_time.time, date("2026-11-22").and_hms_opt(9, 12, 0));
        for typed in ["今天", "-1", "9:12", "上周", "2026-13-01", "yesterday"] {
            assert_eq!(day(typed, today), None, "{typed}");
        }
    }

    #[test]
    fn a_day_without_its_year_is_the_last_one_gone_by() {
        let today = date("2026-11-23");
        for (typed, expected) in [
            ("3月5日", "2026-03-05"),
            ("12-24", "2025-12-24"),
            ("11-23", "2026-11-23"),
        ] {
            assert_eq!(day(typed, today).unwrap().date, date(expected), "{typed}");
        }
        assert!(day("3月5日", today).unwrap().is_year_assumed);
    }

    #[test]
    fn a_time_takes_the_day_of_its_row_or_brings_its_own() {
        let today = date("2026-11-23");
        let row = Some(date("2026-11-22"));
        let expected = date("2026-11-22").and_hms_opt(9, 12, 0);
        for typed in [
            "9:12",
            "09:12:30",
            "上午9点12分",
            "0.3833333333",
            "2026-11-22 9:12",
            "46348.383333333",
            "1899-12-30 09:12",
        ] {
            let read = moment(typed, row, today);
            if typed.starts_with("1899") {
                // Years before 1900 are no notation of ours; the cell is reported instead of guessed at.
                assert_eq!(read, None);
            } else {
                assert_eq!(read, expected, "{typed}");
            }
        }
        assert_eq!(moment("1900-01-01 09:12", row, today), expected);
        assert_eq!(moment("9:12", None, today), None);
        assert_eq!(moment("上午", row, today), None);
    }

    #[test]
    fn a_day_alone_is_midnight_or_the_moment_before() {
        let today = date("2026-11-23");
        let since = date("2026-11-20").and_hms_opt(9, 12, 0);
        assert_eq!(moment_or_day("2026-11-20", since, today), since);
        let next = date("2026-11-21").and_hms_opt(0, 0, 0);
        assert_eq!(moment_or_day("2026-11-21", since, today), next);
        let said = date("2026-11-21").and_hms_opt(10, 5, 0);
        assert_eq!(moment_or_day("2026-11-21 10:05", since, today), said);
        assert_eq!(moment_or_day("下周", since, today), None);
    }

    #[test]
    fn limits_are_numbers_of_working_days_and_nothing_else() {
        for typed in ["5", "５个工作日", "5 個工作日", "5 Working days", "5工作日"] {
            assert_eq!(working_days(typed), "5", "{typed}");
        }
        for typed in ["5天", "1个月"] {
            assert_eq!(working_days(typed), typed);
        }
    }

    #[test]
    fn a_list_is_one_a_line_or_between_semicolons() {
        assert_eq!(lines("户口簿；身份证; 照片"), "户口簿\n身份证\n照片");
        assert_eq!(lines("申请；审核\n 登记 \n"), "申请；审核\n登记");
    }

    #[test]
    fn yes_and_no_are_told_apart_from_all_else() {
        assert_eq!(yes_or_no(" √ "), Some(true));
        assert_eq!(yes_or_no("非本职"), Some(false));
        assert_eq!(yes_or_no("部分"), None);
    }
}
