//! Which days and minutes made-up visits fall on.

use chrono::{
    Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike as _, Weekday,
};

use super::random::Random;

/// Working days that a small sample is spread over: three weeks.
const SMALL_SPREAD_DAYS: u32 = 15;
/// Most working days that any sample is spread over: some twenty-five years.
const LARGEST_SPREAD_DAYS: u32 = 5_000;
/// Visits on an ordinary day of a school with 1,500 pupils.
const ORDINARY_DAY: u32 = 50;
const QUIETEST_DAY: u32 = 4;
/// Within these days no holidays are kept, so that a sample looks alive in August too.
const LIVELY_DAYS: i64 = 40;

/// Visits on an average day of a sample.
pub(super) fn visits_per_day(records: u32) -> u32 {
    let busiest = ORDINARY_DAY.max(records / LARGEST_SPREAD_DAYS);
    (records / SMALL_SPREAD_DAYS).clamp(QUIETEST_DAY, busiest)
}

/// The working days before `today` with their visits, oldest first, `records` in all.
pub(super) fn days_before(today: NaiveDate, records: u32, seed: u64) -> Vec<(NaiveDate, u32)> {
    let per_day = visits_per_day(records);
    let mut left = records;
    let mut days: Vec<(NaiveDate, u32)> = Vec::new();
    let mut day = today;
    while left > 0 {
        let Some(earlier) = day.pred_opt() else {
            // The calendar's own beginning; a clock cannot be that wrong, and still nothing is dropped.
            if let Some((_, count)) = days.last_mut() {
                *count += left;
            }
            break;
        };
        day = earlier;
        if !is_school_day(day, today) {
            continue;
        }
        let mut random = Random::of(seed, &[3, i64::from(day.num_days_from_ce())]);
        let lively = if day.weekday() == Weekday::Mon || day.weekday() == Weekday::Fri {
            115
        } else {
            95
        };
        let percent = u32::try_from(random.between(82, 118)).unwrap_or(100) * lively / 100;
        let count = (per_day * percent / 100).clamp(1, left);
        days.push((day, count));
        left -= count;
    }
    days.reverse();
    days
}

/// The next school day after `day`.
pub(super) fn next_weekday(day: NaiveDate) -> NaiveDate {
    let mut next = day + Days::new(1);
    while is_weekend(next) {
        next = next + Days::new(1);
    }
    next
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn is_school_day(day: NaiveDate, today: NaiveDate) -> bool {
    !is_weekend(day) && !is_in_holidays(day, today)
}

/// Whether a day lies in the holidays, as far as a sample keeps any.
pub(super) fn is_in_holidays(day: NaiveDate, today: NaiveDate) -> bool {
    let is_recent = (today - day).num_days() <= LIVELY_DAYS;
    let is_holiday = matches!(
        (day.month(), day.day()),
        (1, 1 | 20..) | (2, ..=15) | (5, ..=5) | (7, 6..) | (8, ..=29) | (10, ..=7)
    );
    is_holiday && !is_recent
}

/// A minute of the day in which somebody arrives: before lessons, at noon, when school is out, and in between.
pub(super) fn arrival(random: &mut Random) -> NaiveTime {
    let (first, last) = match random.below(100) {
        0..24 => (7 * 60 + 15, 8 * 60 + 25),
        24..45 => (8 * 60 + 30, 11 * 60),
        45..60 => (11 * 60 + 15, 13 * 60 + 20),
        60..75 => (13 * 60 + 30, 15 * 60 + 20),
        75..97 => (15 * 60 + 30, 17 * 60 + 15),
        _ => (17 * 60 + 20, 18 * 60 + 20),
    };
    of_minute(random.between(first, last))
}

/// Whether somebody may be at the school at this time of day without being out of the ordinary.
pub(super) fn is_open(at: NaiveTime) -> bool {
    (7..19).contains(&at.hour())
}

/// A moment at most `most_minutes` before now, and on the same day.
pub(super) fn shortly_before(
    now: NaiveDateTime,
    most_minutes: i64,
    random: &mut Random,
) -> NaiveDateTime {
    let since_midnight = i64::from(now.num_seconds_from_midnight() / 60);
    let ago = random.between(3, most_minutes).min(since_midnight);
    now - TimeDelta::minutes(ago)
}

/// A time for an appointment on `day`, later than `after`; `None` where the day has no such time left.
pub(super) fn appointment(
    day: NaiveDate,
    after: NaiveDateTime,
    random: &mut Random,
) -> Option<NaiveDateTime> {
    const FIRST: i64 = 8 * 60 + 30;
    const LAST: i64 = 17 * 60;
    let earliest = if after.date() == day {
        FIRST.max(i64::from(after.num_seconds_from_midnight() / 60) + 20)
    } else {
        FIRST
    };
    (earliest <= LAST).then(|| {
        let minute = random.between(earliest, LAST);
        day.and_time(of_minute((minute + 9) / 10 * 10))
    })
}

fn of_minute(minute: i64) -> NaiveTime {
    u32::try_from(minute * 60)
        .ok()
        .and_then(|seconds| NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
    }

    #[test]
    fn a_small_sample_fills_three_weeks_and_a_large_one_years() {
        let small = days_before(today(), 280, 1);
        assert!((13..=18).contains(&small.len()), "{}", small.len());
        assert!((today() - small[0].0).num_days() < 30);
        let large = days_before(today(), 100_000, 1);
        assert!((2020..=2022).contains(&large[0].0.year()) || large.len() > 1_500);
        for records in [0, 1, 5, 280, 100_000] {
            let counted: u32 = days_before(today(), records, 1)
                .iter()
                .map(|(_, count)| count)
                .sum();
            assert_eq!(counted, records);
        }
    }

    #[test]
    fn no_visit_falls_on_a_weekend() {
        assert!(
            days_before(today(), 5_000, 3)
                .iter()
                .all(|(day, _)| !is_weekend(*day))
        );
        assert_eq!(
            next_weekday(today() - Days::new(3)),
            today(),
            "after Friday comes Monday"
        );
    }

    #[test]
    fn an_appointment_lies_ahead_or_not_at_all() {
        let mut random = Random::of(1, &[]);
        for hour in 0..24 {
            let now = today().and_hms_opt(hour, 41, 0).unwrap();
            if let Some(at) = appointment(today(), now, &mut random) {
                assert!(at > now && at.date() == today(), "{at}");
            }
        }
    }
}
