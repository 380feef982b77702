//! What schools write into the cells of choices and times, and which of our choices it is.

use chrono::{Datelike as _, Duration, NaiveDate, NaiveDateTime};

use crate::domain::visit::{HostConsent, IdDocument, VisitKind};
use crate::domain::{text, when};
use crate::exchange::serial_text;

/// Words for each kind of visit, in our three languages and as schools write them.
const KINDS: &[(VisitKind, &[&str])] = &[
    (
        VisitKind::Parent,
        &[
            "家长",
            "学生家长",
            "监护人",
            "家属",
            "家長",
            "學生家長",
            "監護人",
            "家屬",
            "parent",
            "parents",
            "guardian",
        ],
    ),
    (VisitKind::Student, &["学生", "學生", "student", "pupil"]),
    (
        VisitKind::Inspection,
        &[
            "检查/视察",
            "检查",
            "视察",
            "领导",
            "领导视察",
            "领导检查",
            "上级检查",
            "督导",
            "督导检查",
            "檢查/視察",
            "檢查",
            "視察",
            "領導",
            "長官",
            "督導",
            "inspection",
            "inspector",
        ],
    ),
    (
        VisitKind::Official,
        &[
            "公务",
            "公务来访",
            "公事",
            "公務",
            "公務來訪",
            "official",
            "business",
        ],
    ),
    (VisitKind::Other, &["其他", "其它", "other", "others"]),
];

const CONSENTS: &[(HostConsent, &[&str])] = &[
    (
        HostConsent::Unasked,
        &["未询问", "未詢問", "not asked", "unasked"],
    ),
    (
        HostConsent::Agreed,
        &["同意", "已同意", "已确认", "是", "已確認", "agreed", "yes"],
    ),
    (
        HostConsent::Declined,
        &["不同意", "拒绝", "未同意", "否", "拒絕", "declined", "no"],
    ),
];

const DOCUMENTS: &[(IdDocument, &[&str])] = &[
    (
        IdDocument::IdentityCard,
        &[
            "居民身份证",
            "身份证",
            "身分證",
            "身份證",
            "identity card",
            "id card",
        ],
    ),
    (
        IdDocument::DrivingLicence,
        &["驾驶证", "驾照", "駕駛執照", "駕照", "driving licence"],
    ),
    (IdDocument::WorkPass, &["工作证", "工作證", "work pass"]),
    (IdDocument::Passport, &["护照", "護照", "passport"]),
    (
        IdDocument::Other,
        &["其他证件", "其他", "其他證件", "other document", "other"],
    ),
];

/// A departure nobody noted.
const UNKNOWN_TIMES: [&str; 9] = [
    "离校时间不详",
    "不详",
    "未知",
    "離校時間不詳",
    "不詳",
    "unknown",
    "left, time unknown",
    "?",
    "忘签",
];

/// What people write to leave a cell empty.
const NOTHING: [&str; 9] = ["-", "--", "—", "——", "/", "\\", "无", "無", "未离校"];

/// States that our own exports write for a voided visit.
const VOID_STATES: [&str; 3] = ["已作废", "已作廢", "void"];

/// All states that our own exports write: they follow from the other columns.
const STATES: [&str; 12] = [
    "预约",
    "在校",
    "已签离",
    "离校时间不详",
    "預約",
    "已簽離",
    "離校時間不詳",
    "appointment",
    "on site",
    "signed out",
    "left, time unknown",
    "已离校",
];

/// One spelling for width, case and blanks at the ends.
fn folded(typed: &str) -> String {
    text::fold_width(&text::clean_line(typed))
        .trim()
        .to_lowercase()
}

fn choice<T: Copy>(table: &[(T, &[&str])], typed: &str) -> Option<T> {
    let typed = folded(typed);
    table
        .iter()
        .find(|(_, names)| names.contains(&typed.as_str()))
        .map(|(choice, _)| *choice)
}

/// The kind of visit that a word means.
pub(super) fn kind(typed: &str) -> Option<VisitKind> {
    choice(KINDS, typed).or_else(|| VisitKind::from_code(&folded(typed)))
}

/// The consent that a word means.
pub(super) fn consent(typed: &str) -> Option<HostConsent> {
    choice(CONSENTS, typed).or_else(|| HostConsent::from_code(&folded(typed)))
}

/// The document that a word means.
pub(super) fn document(typed: &str) -> Option<IdDocument> {
    choice(DOCUMENTS, typed).or_else(|| IdDocument::from_code(&folded(typed)))
}

/// Whether a cell says that nobody saw them leave.
pub(super) fn is_unknown_time(typed: &str) -> bool {
    UNKNOWN_TIMES.contains(&folded(typed).as_str())
}

/// Whether a cell is empty, or holds only what people write to leave it so.
pub(super) fn is_nothing(typed: &str) -> bool {
    let typed = folded(typed);
    typed.is_empty() || NOTHING.contains(&typed.as_str())
}

/// Whether a row was voided in the register it comes from.
pub(super) fn is_void(typed: &str) -> bool {
    VOID_STATES.contains(&folded(typed).as_str())
}

/// Whether a state is one of ours, which follows from the times.
pub(super) fn is_our_state(typed: &str) -> bool {
    STATES.contains(&folded(typed).as_str())
}

/// What stands in a cell for a day, with the time where there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub date: NaiveDate,
    /// The cell held a time as well.
    pub time: Option<NaiveDateTime>,
    /// No year was written; it was taken to be the last such day gone by.
    pub is_year_assumed: bool,
}

/// Reads a cell that should hold a day. A day without its year is the last one gone by, because a book tells of what
/// happened; words such as 今天 mean nothing in a file.
pub(super) fn day(typed: &str, today: NaiveDate) -> Option<Day> {
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
pub(super) fn moment(
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::i18n::{Language, Words};

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn our_own_labels_and_codes_of_every_language_are_read() {
        for language in Language::ALL {
            let words = Words::new(language);
            for it in VisitKind::ALL {
                assert_eq!(kind(&words.t(it.label_key())), Some(*it));
                assert_eq!(kind(it.code()), Some(*it));
            }
            for it in HostConsent::ALL {
                assert_eq!(consent(&words.t(it.label_key())), Some(*it));
            }
            for it in IdDocument::ALL {
                assert_eq!(document(&words.t(it.label_key())), Some(*it));
            }
            assert!(is_unknown_time(&words.t("departure-unknown")));
            assert!(is_void(&words.t("visit-state-void")));
            for key in [
                "visit-state-appointment",
                "visit-state-on-site",
                "visit-state-left",
                "visit-state-left-unknown",
            ] {
                assert!(is_our_state(&words.t(key)), "{key}");
            }
        }
        assert_eq!(kind(" 领导 "), Some(VisitKind::Inspection));
        assert_eq!(kind("施工"), None);
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
}
