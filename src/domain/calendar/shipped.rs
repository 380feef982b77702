//! What ships with the program: the notices of past years and this one, and the statutory days of years to come.
//!
//! Both lists lie in `assets/calendar`. A statutory day without a year comes every year; those that follow the moon or
//! the sun are written out as far ahead as they are sure. Beyond them only the days with a fixed date are known.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;

use super::notice::Notice;
use super::{DayKind, LAST_YEAR};

/// The years whose notices ship.
pub(super) const YEARS: RangeInclusive<i32> = 2018..=2026;

const NOTICES: &str = include_str!("../../../assets/calendar/cn_holidays.csv");
const STATUTORY: &str = include_str!("../../../assets/calendar/statutory.csv");

/// A day of a notice.
type NamedDay = (NaiveDate, DayKind, Arc<str>);

/// Every day that a shipped notice names, in order.
pub(super) fn notice_days() -> &'static [NamedDay] {
    static DAYS: LazyLock<Vec<NamedDay>> = LazyLock::new(|| {
        let lines = NOTICES.lines().skip(1);
        lines.filter_map(notice_day).collect()
    });
    &DAYS
}

/// The days that the shipped notice for a year names.
pub fn days_named_for(year: i32) -> BTreeSet<NaiveDate> {
    notice_days()
        .iter()
        .map(|(day, ..)| *day)
        .filter(|day| Notice::year_of(*day) == year)
        .collect()
}

/// Statutory days of the years after the shipped ones, with their names; of two of the same day the later one stands.
pub(super) fn statutory_days() -> &'static [(NaiveDate, Arc<str>)] {
    static DAYS: LazyLock<Vec<(NaiveDate, Arc<str>)>> = LazyLock::new(|| {
        let mut days: Vec<_> = STATUTORY.lines().skip(1).flat_map(yearly_days).collect();
        days.extend(STATUTORY.lines().skip(1).filter_map(dated_day));
        days
    });
    &DAYS
}

/// `10-01,name`: the day in every year to come.
fn yearly_days(line: &str) -> Vec<(NaiveDate, Arc<str>)> {
    let in_year = |year: i32, name: &Arc<str>| {
        let day = format!("{year}-{}", line.get(..5)?).parse().ok()?;
        Some((day, Arc::clone(name)))
    };
    match line.get(5..).and_then(|rest| rest.strip_prefix(',')) {
        Some(name) => {
            let name = name.into();
            let years = *YEARS.end() + 1..=LAST_YEAR;
            years.filter_map(|year| in_year(year, &name)).collect()
        }
        None => Vec::new(),
    }
}

/// `2027-02-05,name`
fn dated_day(line: &str) -> Option<(NaiveDate, Arc<str>)> {
    let (day, name) = line.split_once(',')?;
    Some((day.parse().ok()?, name.into()))
}

fn notice_day(line: &str) -> Option<NamedDay> {
    let mut cells = line.split(',');
    let day = cells.next()?.parse().ok()?;
    let kind = match cells.next()? {
        "holiday" => DayKind::Rest,
        "workday" => DayKind::Work,
        _ => return None,
    };
    Some((day, kind, cells.next()?.into()))
}

#[cfg(test)]
mod tests {
    use chrono::Datelike as _;

    use super::*;

    #[test]
    fn every_line_of_the_shipped_notices_is_read() {
        assert_eq!(notice_days().len(), NOTICES.lines().count() - 1);
        assert_eq!(notice_days().len(), 322);
    }

    #[test]
    fn every_line_of_the_statutory_days_is_read() {
        let in_years = |from, to| {
            statutory_days()
                .iter()
                .filter(|(day, _)| (from..=to).contains(&day.year()))
                .count()
        };
        let dated = STATUTORY.lines().filter(|line| line.starts_with("20"));
        assert_eq!(in_years(2027, 2030), 4 * 6 + dated.count());
        assert_eq!(in_years(2031, LAST_YEAR), 6 * 169);
    }

    #[test]
    fn the_days_around_a_new_year_belong_to_the_later_notice() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d);
        let named = days_named_for(2019);
        assert_eq!(named.first().copied(), day(2018, 12, 29));
        assert_eq!(named.last().copied(), day(2019, 10, 12));
        assert!(days_named_for(2027).is_empty());
    }
}
