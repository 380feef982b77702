//! Notices from files as schools get them, and from files that are none.
#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use encoding_rs::GB18030;
use proptest::prelude::*;

use super::*;
use crate::domain::calendar::DayKind;
use crate::exchange::test_files::{file, folder};

fn read(name: &str, bytes: &[u8]) -> Result<Vec<Notice>, NoticeFileError> {
    let folder = folder();
    read_notices(&file(&folder, name, bytes), 2027)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// `2027-02-05 rest 春节`
fn lines(notices: &[Notice]) -> Vec<String> {
    let days = notices.iter().flat_map(|notice| &notice.days);
    days.map(|(day, (kind, name))| format!("{day} {} {name}", kind.code()))
        .collect()
}

fn faults(name: &str, text: &str) -> Vec<NoticeError> {
    match read(name, text.as_bytes()).unwrap_err() {
        NoticeFileError::Faulty { faults, .. } => faults,
        other => unreachable!("{other}"),
    }
}

#[test]
fn a_sheet_is_read_in_either_encoding_and_under_either_headers() {
    let ours = "date,kind,name\n2027-02-05,holiday,春节\n2027-02-14,workday,春节\n";
    let chinese = "日期,类型,名称\r\n2027年2月5日,休,春节\r\n2月14日,班,春节\r\n";
    let spoken = "2027年放假安排\n日期,类型,名称\n2027/2/5,放假,春节\n2027/2/14,上班,春节\n";
    let gbk = GB18030.encode(chinese).0.into_owned();
    for bytes in [ours.as_bytes(), chinese.as_bytes(), spoken.as_bytes(), &gbk] {
        let notices = read("n.csv", bytes).unwrap();
        assert_eq!(
            lines(&notices),
            ["2027-02-05 rest 春节", "2027-02-14 work 春节"]
        );
        assert_eq!((notices[0].year, notices[0].is_whole), (2027, false));
    }
}

#[test]
fn the_shipped_list_is_read_as_a_notice_for_each_year() {
    let shipped = include_bytes!("../../../assets/calendar/cn_holidays.csv");
    let notices = read("cn_holidays.csv", shipped).unwrap();
    let years: Vec<(i32, bool)> = notices.iter().map(|it| (it.year, it.is_whole)).collect();
    let expected: Vec<_> = (2018..=2026).map(|year| (year, true)).collect();
    assert_eq!(years, expected);
    assert_eq!(lines(&notices).len(), 322);
    assert!(notices[1].days.contains_key(&day("2018-12-29")));
}

#[test]
fn a_row_may_hold_a_range() {
    let notices = read("n.csv", "日期,类型\n2027-02-05~2027-02-07,休\n".as_bytes()).unwrap();
    assert_eq!(notices[0].days.len(), 3);
}

#[test]
fn every_faulty_row_is_named() {
    let found = faults(
        "n.csv",
        "日期,类型,名称\n2027-02-30,休,春节\n2027-02-05,,春节\n2027-02-06,休,春节\n2027-02-06,班,春节\n",
    );
    let expected = [
        NoticeError::not_a_date(2, "2027-02-30"),
        NoticeError::NoKind { line: 3 },
        NoticeError::Contradiction {
            day: day("2027-02-06"),
            first_line: 4,
            line: 5,
        },
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_sheet_without_kinds_is_refused() {
    let error = read("n.csv", "日期,名称\n2027-02-05,春节\n".as_bytes()).unwrap_err();
    let NoticeFileError::MissingColumns { columns, .. } = error else {
        unreachable!("{error}");
    };
    assert_eq!(columns, ["类型"]);
}

#[test]
fn a_file_too_large_or_missing_is_refused() {
    let large = vec![b'a'; 5 << 20];
    let error = read("n.csv", &large).unwrap_err();
    assert!(matches!(
        error,
        NoticeFileError::Sheet(SheetError::TooLarge { .. })
    ));
    let folder = folder();
    let error = read_notices(&folder.path().join("none.csv"), 2027).unwrap_err();
    assert!(matches!(
        error,
        NoticeFileError::Sheet(SheetError::NotFound { .. })
    ));
}

fn calendar_file(events: &str) -> String {
    let text = format!("BEGIN:VCALENDAR\nVERSION:2.0\n{events}END:VCALENDAR\n");
    text.replace('\n', "\r\n")
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\n{lines}\nEND:VEVENT\n")
}

#[test]
fn a_calendar_file_is_read_with_its_ends_left_out() {
    let text = calendar_file(&format!(
        "{}{}{}",
        event("DTSTART;VALUE=DATE:20270205\nDTEND;VALUE=DATE:20270208\nSUMMARY:春节 休"),
        event("DTSTART;VALUE=DATE:20270214\nSUMMARY:春节（班）"),
        event(
            "DTSTART;VALUE=DATE:20270220\nDTEND;VALUE=DATE:20270221\nSUMMARY:春节\nCATEGORIES:调休上班"
        ),
    ));
    let notices = read("n.ics", text.as_bytes()).unwrap();
    assert_eq!(
        lines(&notices),
        [
            "2027-02-05 rest 春节",
            "2027-02-06 rest 春节",
            "2027-02-07 rest 春节",
            "2027-02-14 work 春节",
            "2027-02-20 work 春节"
        ]
    );
}

#[test]
fn folded_lines_are_joined_even_inside_a_character() {
    let mut bytes =
        calendar_file(&event("DTSTART;VALUE=DATE:202702\n 14\nSUMMARY:春节 上班")).into_bytes();
    let at = bytes
        .windows(3)
        .position(|it| it == "节".as_bytes())
        .unwrap();
    bytes.splice(at + 1..at + 1, *b"\r\n ");
    assert_eq!(
        lines(&read("n.ics", &bytes).unwrap()),
        ["2027-02-14 work 春节"]
    );
}

#[test]
fn moments_are_those_of_china_and_alarms_are_no_part_of_the_event() {
    let text = calendar_file(&format!(
        "{}{}",
        event("DTSTART:20270204T160000Z\nDTEND:20270205T160000Z\nSUMMARY:春节"),
        event(
            "DTSTART:20270214T000000\nDTEND:20270215T000000\nSUMMARY:补班\nBEGIN:VALARM\nDESCRIPTION:休\nEND:VALARM"
        ),
    ));
    let notices = read("n.ics", text.as_bytes()).unwrap();
    assert_eq!(
        lines(&notices),
        ["2027-02-05 rest 春节", "2027-02-14 work "]
    );
}

#[test]
fn days_that_nobody_rests_on_are_left_out() {
    let marked = calendar_file(&format!(
        "{}{}{}",
        event("DTSTART;VALUE=DATE:20270205\nSUMMARY:春节\nX-APPLE-SPECIAL-DAY:WORK-HOLIDAY"),
        event("DTSTART;VALUE=DATE:20270214\nSUMMARY:春节\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY"),
        event("DTSTART;VALUE=DATE:20270509\nSUMMARY:母亲节"),
    ));
    let expected = ["2027-02-05 rest 春节", "2027-02-14 work 春节"];
    assert_eq!(lines(&read("n.ics", marked.as_bytes()).unwrap()), expected);
    let described = calendar_file(&format!(
        "{}{}{}",
        event("DTSTART;VALUE=DATE:20270205\nSUMMARY:春节\nDESCRIPTION:Public holiday"),
        event(
            "DTSTART;VALUE=DATE:20270308\nSUMMARY:妇女节\nDESCRIPTION:Observance\\nTo hide observances\\, go"
        ),
        event("DTSTART;VALUE=DATE:20270909\nSUMMARY:中秋\nSTATUS:CANCELLED"),
    ));
    assert_eq!(
        lines(&read("n.ics", described.as_bytes()).unwrap()),
        ["2027-02-05 rest 春节"]
    );
}

#[test]
fn faults_of_a_calendar_file_name_the_event_s_line() {
    let text = calendar_file(&format!(
        "{}{}",
        event("DTSTART;VALUE=DATE:20270231\nSUMMARY:休"),
        event("DTSTART;VALUE=DATE:20270205\nDTEND;VALUE=DATE:20270201\nSUMMARY:休"),
    ));
    let expected = [
        NoticeError::not_a_date(3, "20270231"),
        NoticeError::ReversedRange {
            line: 7,
            first: day("2027-02-05"),
            last: day("2027-01-31"),
        },
    ];
    assert_eq!(faults("n.ics", &text), expected);
    assert_eq!(
        faults("n.ics", &calendar_file("")),
        [NoticeError::NothingFound]
    );
}

#[test]
fn an_ical_notice_makes_the_calendar() {
    let text = calendar_file(&event("DTSTART;VALUE=DATE:20270214\nSUMMARY:上班"));
    let notices = read("n.ics", text.as_bytes()).unwrap();
    assert_eq!(notices[0].days[&day("2027-02-14")].0, DayKind::Work);
}

proptest! {
    #[test]
    fn no_bytes_are_too_strange(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _read = ics::days(&bytes);
        let _as_file = read("n.csv", &bytes);
    }

    #[test]
    fn no_calendar_file_is_too_strange(
        lines in proptest::collection::vec(
            "(BEGIN|END|DTSTART|DTEND|SUMMARY|STATUS)(;VALUE=DATE)?:?(VEVENT|VALARM|2027[01][0-9]{3}|[0-9TZ]{0,16}|.{0,8})",
            0..40,
        )
    ) {
        let _read = ics::days(lines.join("\r\n").as_bytes());
    }
}
