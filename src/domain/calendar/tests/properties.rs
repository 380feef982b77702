//! Laws of counting, for any day and any days of the school's own.

use chrono::Duration;
use proptest::prelude::*;

use super::super::*;
use super::day;

/// A day from 2018 to 2031: notices, statutory days and bare weekdays.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_i64..5_000).prop_map(|days| day("2018-01-01") + Duration::days(days))
}

fn any_kind() -> impl Strategy<Value = DayKind> {
    prop_oneof![Just(DayKind::Rest), Just(DayKind::Work)]
}

type Named = Vec<(NaiveDate, DayKind, String)>;

/// Single days and whole holidays.
fn any_school_days() -> impl Strategy<Value = Named> {
    let run = (any_day(), 1_i64..50, any_kind());
    proptest::collection::vec(run, 0..6).prop_map(|runs| {
        runs.into_iter()
            .flat_map(|(first, days, kind)| {
                (0..days).map(move |at| (first + Duration::days(at), kind, String::new()))
            })
            .collect()
    })
}

fn any_calendar() -> impl Strategy<Value = Calendar> {
    any_school_days().prop_map(|days| Calendar::with([], [], days))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn more_days_never_come_to_an_earlier_date(
        calendar in any_calendar(), from in any_day(), n in 0_u16..400
    ) {
        let (fewer, more) = (calendar.add_working_days(from, n), calendar.add_working_days(from, n + 1));
        prop_assert!(fewer.day <= more.day);
        prop_assert!(n == 0 || fewer.day < more.day);
        prop_assert!(fewer.is_provisional <= more.is_provisional);
    }

    #[test]
    fn a_later_day_zero_never_comes_to_an_earlier_date(
        calendar in any_calendar(), from in any_day(), days in 0_i64..90, n in 0_u16..60
    ) {
        let due = |from| calendar.add_working_days(from, n).day;
        prop_assert!(due(from) <= due(from + Duration::days(days)));
    }

    #[test]
    fn a_due_date_works_and_lies_after_day_zero(
        calendar in any_calendar(), from in any_day(), n in 1_u16..60
    ) {
        let due = calendar.add_working_days(from, n).day;
        prop_assert!(due > from && calendar.is_working(due) && calendar.standing(due).is_working);
    }

    #[test]
    fn forward_and_backward_agree(calendar in any_calendar(), from in any_day(), n in 1_u16..60) {
        let due = calendar.add_working_days(from, n).day;
        prop_assert_eq!(calendar.subtract_working_days(due, n), calendar.previous_working_day_from(from));
        prop_assert_eq!(calendar.working_days_between(from, due), i32::from(n));
        prop_assert_eq!(calendar.working_days_between(due, from), -i32::from(n));
    }

    #[test]
    fn counting_in_two_steps_is_counting_in_one(
        calendar in any_calendar(), from in any_day(), n in 1_u16..60, more in 1_u16..60
    ) {
        let half_way = calendar.add_working_days(from, n).day;
        prop_assert_eq!(
            calendar.add_working_days(half_way, more).day,
            calendar.add_working_days(from, n + more).day
        );
    }

    #[test]
    fn a_closing_day_never_brings_a_date_forward_nor_an_opening_day_back(
        days in any_school_days(), one in any_day(), from in any_day(), n in 0_u16..60
    ) {
        let due_with = |kind| {
            let days = days.iter().cloned().chain([(one, kind, String::new())]);
            Calendar::with([], [], days).add_working_days(from, n).day
        };
        let due = Calendar::with([], [], days.iter().cloned()).add_working_days(from, n).day;
        prop_assert!(due_with(DayKind::Rest) >= due);
        prop_assert!(due_with(DayKind::Work) <= due);
    }

    #[test]
    fn an_explanation_ends_on_the_due_date_with_the_last_count(
        calendar in any_calendar(), from in any_day(), n in 0_u16..60
    ) {
        let rows = calendar.explain(from, n);
        let due = calendar.add_working_days(from, n);
        prop_assert_eq!(rows.first().map(|row| row.day), Some(from));
        prop_assert_eq!(rows.last().map(|row| (row.day, row.count)), Some((due.day, Some(n))));
        let counted = rows.iter().filter(|row| row.count.is_some()).count();
        prop_assert_eq!(counted, usize::from(n.max(1)));
        let is_provisional = rows.last().is_some_and(|row| row.standing.is_provisional);
        prop_assert_eq!(is_provisional, due.is_provisional);
    }

    #[test]
    fn the_changes_between_calendars_are_all_the_days_that_turned(
        before in any_calendar(), after in any_calendar()
    ) {
        let turned: Vec<NaiveDate> = day("2018-01-01")
            .iter_days()
            .take(5_100)
            .filter(|day| before.is_working(*day) != after.is_working(*day))
            .collect();
        let changed: Vec<NaiveDate> =
            changes::changes(&before, &after).into_iter().map(|changed| changed.day).collect();
        prop_assert_eq!(changed, turned);
    }
}
