//! Days as clerks type and paste them.

use proptest::prelude::*;

use super::super::notice::{NamedDays, NoticeError};
use super::super::typed::{day_or_range, notice_days, school_days};
use super::super::*;
use super::day;

fn read(text: &str) -> NamedDays {
    notice_days(text, 2027).unwrap()
}

/// `rest 2027-02-05 … 2027-02-11 春节`: what was read, a line a run of days.
fn runs(days: &NamedDays) -> Vec<String> {
    let mut runs: Vec<(NaiveDate, NaiveDate, DayKind, &str)> = Vec::new();
    for (day, (kind, name)) in days {
        match runs.last_mut() {
            Some((_, last, last_kind, last_name))
                if last.succ_opt() == Some(*day) && last_kind == kind && last_name == name =>
            {
                *last = *day;
            }
            _ => runs.push((*day, *day, *kind, name)),
        }
    }
    runs.iter()
        .map(|(first, last, kind, name)| format!("{} {first} {last} {name}", kind.code()))
        .collect()
}

#[test]
fn every_way_to_type_a_range_is_read() {
    for text in [
        "2027-02-05~2027-02-11 休 春节",
        "2027-02-05 ～ 2027-02-11 放假 春节",
        "2027-02-05 - 2027-02-11 休 春节",
        "2027.2.5-2027.2.11 休春节",
        "2027/2/5至2/11 春节放假",
        "2月5日至2月11日 休 春节",
        "2月5日至11日 休 春节",
        "2月5日—11日 休 春节",
        "春节：2月5日（周五）至11日（周四）放假，共7天。",
        "20270205~20270211 休 春节",
        "0205~0211 休 春节",
        "2027年2月5日 到 2027年2月11日 休 春节",
        "２０２７－０２－０５～２０２７－０２－１１　休　春节",
        "春节 2027-02-05 to 2027-02-11 holiday",
    ] {
        let days = notice_days(text, 2027).map(|days| runs(&days));
        assert_eq!(
            days,
            Ok(vec!["rest 2027-02-05 2027-02-11 春节".to_owned()]),
            "{text}"
        );
    }
}

#[test]
fn every_way_to_type_a_working_day_is_read() {
    for text in [
        "2月14日 班",
        "2027-02-14 上班",
        "2-14 调休上班",
        "2月14日（周日）上班",
        "0214 补班",
        "2027-02-14 workday",
    ] {
        let days = notice_days(text, 2027).map(|days| runs(&days));
        assert_eq!(
            days,
            Ok(vec!["work 2027-02-14 2027-02-14 ".to_owned()]),
            "{text}"
        );
    }
}

#[test]
fn the_notice_s_own_text_can_be_pasted() {
    let text = "国务院办公厅关于2026年部分节假日安排的通知\n\n\
        一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。\n\
        二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。\n\
        七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。\n\
        节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。\n";
    assert_eq!(
        runs(&notice_days(text, 2026).unwrap()),
        [
            "rest 2026-01-01 2026-01-03 元旦",
            "work 2026-01-04 2026-01-04 元旦",
            "work 2026-02-14 2026-02-14 春节",
            "rest 2026-02-15 2026-02-23 春节",
            "work 2026-02-28 2026-02-28 春节",
            "work 2026-09-20 2026-09-20 国庆节",
            "rest 2026-10-01 2026-10-07 国庆节",
            "work 2026-10-10 2026-10-10 国庆节",
        ]
    );
}

#[test]
fn a_range_may_reach_over_the_new_year() {
    let days = read("2026-12-31~1-3 休 元旦");
    assert_eq!(runs(&days), ["rest 2026-12-31 2027-01-03 元旦"]);
}

#[test]
fn a_school_s_own_holiday_may_be_long() {
    let days = school_days("2026-07-10~2026-08-31 休 暑假", 2026).unwrap();
    assert_eq!(runs(&days), ["rest 2026-07-10 2026-08-31 暑假"]);
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    use NoticeError as E;
    let date = |text: &str| day(text);
    let not_a_date = |line, text: &str| E::NotADate {
        line,
        text: text.to_owned(),
    };
    for (text, error) in [
        ("2027-02-30 休", not_a_date(1, "2027-02-30")),
        ("\n2月29日 休", not_a_date(2, "2月29日")),
        ("春节 休", not_a_date(1, "春节 休")),
        ("2月14日（周六） 班", not_a_date(1, "2月14日(周六)")),
        ("2027-02-05~2027-02-11 春节", E::NoKind { line: 1 }),
        ("2027-02-05 休 上班", E::RestAndWork { line: 1 }),
        ("", E::NothingFound),
        ("春节", E::NothingFound),
        (
            "2027-02-11~2027-02-05 休",
            E::ReversedRange {
                line: 1,
                first: date("2027-02-11"),
                last: date("2027-02-05"),
            },
        ),
        (
            "2027-02-05~2027-03-30 休",
            E::TooLong {
                line: 1,
                days: 54,
                max_days: 31,
            },
        ),
        (
            "2025-02-05 休",
            E::OtherYear {
                line: 1,
                day: date("2025-02-05"),
                year: 2027,
            },
        ),
        (
            "2026-11-30 休",
            E::OtherYear {
                line: 1,
                day: date("2026-11-30"),
                year: 2027,
            },
        ),
        (
            "2027-02-05~2027-02-11 休\n\n2027-02-07 班",
            E::Contradiction {
                day: date("2027-02-07"),
                first_line: 1,
                line: 3,
            },
        ),
    ] {
        assert_eq!(notice_days(text, 2027).unwrap_err(), [error], "{text}");
    }
    let long = "休".repeat(20_001);
    let errors = notice_days(&long, 2027).unwrap_err();
    assert!(matches!(
        errors[..],
        [E::TooMuchText {
            found_chars: 20_001,
            ..
        }]
    ));
}

#[test]
fn every_faulty_line_is_named_at_once() {
    let errors = notice_days("2027-02-30 休\n2027-02-05 休\n2027-02-06", 2027).unwrap_err();
    assert_eq!(errors.len(), 2);
}

#[test]
fn a_plain_weekday_that_works_is_harmless() {
    assert_eq!(
        runs(&read("2027-02-15 班")),
        ["work 2027-02-15 2027-02-15 "]
    );
}

#[test]
fn a_cell_holds_a_day_or_a_range() {
    let february = |from, to| {
        let day = |day| NaiveDate::from_ymd_opt(2027, 2, day).unwrap();
        Some((day(from), day(to)))
    };
    assert_eq!(day_or_range("2027-02-05", 2026), february(5, 5));
    assert_eq!(day_or_range("2月5日", 2027), february(5, 5));
    assert_eq!(day_or_range("2月5日至11日", 2027), february(5, 11));
    for text in ["", "今天", "+1", "-1", "春节", "5"] {
        assert_eq!(day_or_range(text, 2027), None, "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_is_too_strange(text in any::<String>()) {
        let _read = notice_days(&text, 2027);
        let _cell = day_or_range(&text, 2027);
    }

    #[test]
    fn no_text_of_the_right_signs_is_too_strange(
        text in "[0-9年月日~,()周一至 休班春节、。;\\n/.-]{0,60}", year in prop_oneof![any::<i32>(), 2000_i32..2100]
    ) {
        if let Ok(days) = notice_days(&text, year) {
            prop_assert!(!days.is_empty());
        }
        let _school = school_days(&text, year);
    }

    #[test]
    fn what_is_typed_as_a_range_is_read_as_that_range(
        first in 0_u64..365, length in 1_u64..31
    ) {
        let first = day("2027-01-01") + chrono::Days::new(first);
        let last = first + chrono::Days::new(length - 1);
        prop_assume!(last <= day("2028-01-31"));
        let days = read(&format!("{first}~{last} 休"));
        prop_assert_eq!(days.len() as u64, length);
        prop_assert_eq!(days.keys().next().copied(), Some(first));
    }
}
