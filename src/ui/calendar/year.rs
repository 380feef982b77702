//! The days of a year that rest or work otherwise than their weekday says, as stretches: 国庆节 10月1日至7日 休 7天.

use std::sync::Arc;

use chrono::{Datelike as _, NaiveDate};
use egui::{Label, Ui};

use crate::domain::calendar::{Calendar, DayOrigin};
use crate::ui::ctx::Ctx;
use crate::ui::theme::bold;
use crate::wording;

/// Days side by side of which the same was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Stretch {
    first: NaiveDate,
    last: NaiveDate,
    is_working: bool,
    origin: DayOrigin,
    name: Option<Arc<str>>,
}

/// The list of a year, put together once.
#[derive(Default)]
pub(super) struct YearList {
    of: Option<(i32, Vec<Stretch>)>,
}

impl YearList {
    /// The calendar changed.
    pub(super) fn forget(&mut self) {
        self.of = None;
    }

    /// Draws the list of a year.
    pub(super) fn ui(&mut self, ui: &mut Ui, calendar: &Calendar, year: i32, ctx: &Ctx<'_>) {
        let is_of_year = |of: &(i32, Vec<Stretch>)| of.0 == year;
        if !self.of.as_ref().is_some_and(is_of_year) {
            self.of = Some((year, stretches(calendar, year)));
        }
        let args = [("year", year.to_string().into())];
        ui.label(bold(ctx.words.with("calendar-year", &args)));
        for stretch in self.of.iter().flat_map(|(_, stretches)| stretches) {
            ui.add(Label::new(line(stretch, ctx)).wrap());
        }
    }
}

fn line(stretch: &Stretch, ctx: &Ctx<'_>) -> String {
    let words = ctx.words;
    let days = (stretch.last - stretch.first).num_days() + 1;
    let name = stretch.name.as_ref().map_or_else(
        || words.t(stretch.origin.label_key()),
        |name| wording::day_name(name, words),
    );
    let args = [
        ("name", name.into()),
        ("from", words.date_short(stretch.first).into()),
        ("to", words.date_short(stretch.last).into()),
        ("days", days.into()),
    ];
    match (stretch.is_working, days) {
        (false, 1) => words.with("calendar-stretch-rest-day", &args),
        (false, _) => words.with("calendar-stretch-rest", &args),
        (true, 1) => words.with("calendar-stretch-work-day", &args),
        (true, _) => words.with("calendar-stretch-work", &args),
    }
}

/// The stretches of a year, in order.
fn stretches(calendar: &Calendar, year: i32) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let days = NaiveDate::from_ymd_opt(year, 1, 1)
        .into_iter()
        .flat_map(|first| first.iter_days())
        .take_while(|day| day.year() == year);
    for day in days {
        let standing = calendar.standing(day);
        if standing.origin == DayOrigin::Weekday {
            continue;
        }
        let new = Stretch {
            first: day,
            last: day,
            is_working: standing.is_working,
            origin: standing.origin,
            name: standing.name,
        };
        match found.last_mut() {
            Some(before)
                if before.last.succ_opt() == Some(day)
                    && before.is_working == new.is_working
                    && before.origin == new.origin
                    && before.name == new.name =>
            {
                before.last = day;
            }
            _ => found.push(new),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_side_by_side_are_one_stretch_and_a_make_up_day_its_own() {
        let stretches = stretches(&Calendar::shipped(), 2026);
        let of_october: Vec<_> = stretches
            .iter()
            .filter(|it| it.first.month() == 10)
            .map(|it| (it.first.day(), it.last.day(), it.is_working))
            .collect();
        assert_eq!(of_october, [(1, 7, false), (10, 10, true)]);
    }
}
