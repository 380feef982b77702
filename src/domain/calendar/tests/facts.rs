//! What the shipped calendar must say.

use chrono::{Datelike as _, Weekday};

use super::super::*;
use super::{day, named, with_school_days};

fn days_of(year: i32) -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    first.iter_days().take_while(move |day| day.year() == year)
}

#[test]
fn every_year_has_its_working_days() {
    let calendar = Calendar::shipped();
    let counts: Vec<usize> = (2018..=2026)
        .map(|year| {
            days_of(year)
                .filter(|day| calendar.is_working(*day))
                .count()
        })
        .collect();
    assert_eq!(counts, [250, 250, 249, 250, 249, 249, 251, 248, 248]);
}

#[test]
fn no_make_up_day_falls_on_monday_to_friday() {
    let calendar = Calendar::shipped();
    for day in (2018..=2026).flat_map(days_of) {
        let standing = calendar.standing(day);
        if standing.is_working && standing.origin == DayOrigin::Notice {
            assert!(
                matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
                "{day}"
            );
        }
    }
}

#[test]
fn b2_b3_the_known_days_come_to_5_and_15_working_days() {
    let calendar = Calendar::shipped();
    for (accepted_on, in_5, in_15) in [
        ("2026-02-13", "2026-02-27", "2026-03-12"),
        ("2026-09-24", "2026-10-09", "2026-10-22"),
        ("2026-04-30", "2026-05-11", "2026-05-25"),
        ("2026-01-02", "2026-01-08", "2026-01-22"),
    ] {
        let due = |n| calendar.add_working_days(day(accepted_on), n);
        assert_eq!(
            (due(5).day, due(15).day),
            (day(in_5), day(in_15)),
            "{accepted_on}"
        );
        assert!(!due(15).is_provisional);
    }
}

/// Against a plain list of the working days, for every day of nine years as day zero.
#[test]
fn a8_every_due_date_of_nine_years_is_the_nth_working_day_of_the_list() {
    let calendar = Calendar::shipped();
    let all: Vec<NaiveDate> = (2018..=2026).flat_map(days_of).collect();
    let rests = |day: &NaiveDate| {
        let line = format!("{day},");
        let said = include_str!("../../../../assets/calendar/cn_holidays.csv")
            .lines()
            .find_map(|it| it.strip_prefix(&line));
        match said {
            Some(said) => said.starts_with("holiday"),
            None => day.weekday().number_from_monday() > 5,
        }
    };
    let working: Vec<NaiveDate> = all.iter().copied().filter(|day| !rests(day)).collect();
    assert_eq!(working.len(), 2_244);
    let mut compared = 0;
    for day_zero in all {
        let behind = working.partition_point(|day| *day <= day_zero);
        for n in [1_u16, 3, 5, 15] {
            let Some(due) = working.get(behind + usize::from(n) - 1) else {
                continue;
            };
            assert_eq!(
                calendar.add_working_days(day_zero, n).day,
                *due,
                "{day_zero} + {n}"
            );
            compared += 1;
        }
    }
    assert!(compared > 13_000);
}

#[test]
fn the_day_a_limit_runs_from_is_never_counted() {
    let calendar = Calendar::shipped();
    let due = |from, n| calendar.add_working_days(day(from), n).day;
    assert_eq!(due("2026-11-23", 0), day("2026-11-23"));
    assert_eq!(due("2026-11-23", 1), day("2026-11-24"));
    // A Sunday: the same Monday either way.
    assert_eq!(due("2026-11-22", 0), day("2026-11-23"));
    assert_eq!(due("2026-11-22", 1), day("2026-11-23"));
}

#[test]
fn a_date_past_the_last_published_day_is_provisional() {
    let calendar = Calendar::shipped();
    assert_eq!(calendar.published_until(), day("2026-12-31"));
    let due = |from, n| calendar.add_working_days(day(from), n);
    assert!(!due("2026-12-30", 1).is_provisional);
    assert!(due("2026-12-30", 2).is_provisional);
    assert_eq!(due("2026-12-30", 2).day, day("2027-01-04"));
    assert!(due("2027-03-01", 0).is_provisional);
    assert!(calendar.standing(day("2027-01-01")).is_provisional);
    assert!(!calendar.standing(day("2026-12-31")).is_provisional);
}

#[test]
fn statutory_days_rest_in_years_without_a_notice() {
    let calendar = Calendar::shipped();
    let in_2027: Vec<String> = days_of(2027)
        .filter(|day| calendar.standing(*day).origin == DayOrigin::Statutory)
        .map(|day| day.format("%m-%d").to_string())
        .collect();
    assert_eq!(
        in_2027,
        [
            "01-01", "02-05", "02-06", "02-07", "02-08", "04-05", "05-01", "05-02", "06-09",
            "09-15", "10-01", "10-02", "10-03"
        ]
    );
    let standing = calendar.standing(day("2027-06-09"));
    assert_eq!(standing.name.as_deref(), Some("端午"));
    assert!(!standing.is_working && standing.is_provisional);
    // Beyond the known moons only the days with a fixed date are left.
    assert!(!calendar.is_working(day("2099-10-01")));
}

#[test]
fn the_publishing_of_years_is_an_unbroken_run() {
    let until = |years: &[i32]| Calendar::with([], years.iter().copied(), []).published_until();
    assert_eq!(until(&[2027]), day("2027-12-31"));
    assert_eq!(until(&[2028]), day("2026-12-31"));
    assert_eq!(until(&[2028, 2027]), day("2028-12-31"));
    assert_eq!(until(&[2019]), day("2026-12-31"));
}

#[test]
fn a_published_year_needs_no_statutory_days() {
    let calendar = Calendar::with([], [2027], []);
    assert!(calendar.is_working(day("2027-01-01")));
    assert!(!calendar.is_working(day("2028-01-26")));
}

#[test]
fn the_school_has_the_last_word() {
    let notice = named(&[("2026-11-28", DayKind::Work)]);
    let school = named(&[("2026-11-28", DayKind::Rest), ("2026-11-29", DayKind::Work)]);
    let calendar = Calendar::with(notice, [], school);
    for (text, is_working) in [("2026-11-28", false), ("2026-11-29", true)] {
        let standing = calendar.standing(day(text));
        assert_eq!(standing.origin, DayOrigin::School);
        assert_eq!(standing.is_working, is_working);
        assert_eq!(calendar.is_working(day(text)), is_working);
    }
    let kept = with_school_days(&[("2026-10-01", DayKind::Week)]);
    assert_eq!(kept.standing(day("2026-10-01")).origin, DayOrigin::Notice);
}

#[test]
fn counting_ends_with_the_calendar() {
    let calendar = Calendar::shipped();
    let last = day("2199-12-31");
    assert_eq!(calendar.add_working_days(day("2199-12-30"), 9).day, last);
    assert_eq!(calendar.add_working_days(NaiveDate::MAX, 1).day, last);
    assert_eq!(
        calendar.add_working_days(day("2026-11-23"), u16::MAX).day,
        last
    );
    assert!(calendar.add_working_days(NaiveDate::MAX, 1).is_provisional);
    assert_eq!(calendar.add_calendar_days(NaiveDate::MAX, 1), last);
    assert_eq!(
        calendar.subtract_working_days(NaiveDate::MIN, 5),
        day("1900-01-01")
    );
    assert_eq!(calendar.explain(NaiveDate::MIN, 1).len(), 2);
    assert_eq!(calendar.explain_calendar_days(NaiveDate::MAX, 9).len(), 1);
    assert_eq!(
        calendar.working_days_between(NaiveDate::MAX, NaiveDate::MAX),
        0
    );
}

#[test]
fn a_school_that_closes_for_ever_stops_the_count_and_not_the_program() {
    let closed = day("2026-11-24")
        .iter_days()
        .take_while(|day| day.year() < 2200);
    let calendar = Calendar::with(
        [],
        [],
        closed.map(|day| (day, DayKind::Rest, String::new())),
    );
    assert_eq!(
        calendar.add_working_days(day("2026-11-23"), 5).day,
        day("2199-12-31")
    );
    assert_eq!(
        calendar.next_working_day_from(day("2026-11-24")),
        day("2199-12-31")
    );
    assert_eq!(
        calendar.previous_working_day_from(day("2100-01-01")),
        day("2026-11-23")
    );
}

#[test]
fn every_day_on_the_way_is_explained() {
    let calendar = Calendar::shipped();
    let rows = calendar.explain(day("2026-09-24"), 5);
    let counts: Vec<(String, Option<u16>)> = rows
        .iter()
        .map(|row| (row.day.format("%m-%d").to_string(), row.count))
        .filter(|(_, count)| count.is_some())
        .collect();
    let counted = |text: &str, n| (text.to_owned(), Some(n));
    assert_eq!(
        counts,
        [
            counted("09-28", 1),
            counted("09-29", 2),
            counted("09-30", 3),
            counted("10-08", 4),
            counted("10-09", 5)
        ]
    );
    assert_eq!(rows.len(), 16);
    assert_eq!(rows[1].standing.name.as_deref(), Some("中秋"));
    assert_eq!(rows[1].standing.origin, DayOrigin::Notice);
    let same_day = calendar.explain(day("2026-11-21"), 0);
    let counts: Vec<_> = same_day.iter().map(|row| row.count).collect();
    assert_eq!(counts, [None, None, Some(0)]);
    let every_day = calendar.explain_calendar_days(day("2026-10-01"), 2);
    let counts: Vec<_> = every_day.iter().map(|row| row.count).collect();
    assert_eq!(counts, [None, Some(1), Some(2)]);
}

#[test]
fn every_day_counts_as_it_stands() {
    let calendar = with_school_days(&[
        ("1900-01-01", DayKind::Rest),
        ("2026-11-26", DayKind::Rest),
        ("2199-12-29", DayKind::Work),
    ]);
    let days = day("1900-01-01").iter_days();
    for day in days.take_while(|it| *it <= day("2199-12-31")) {
        assert_eq!(calendar.is_working(day), calendar.standing(day).is_working);
    }
}
