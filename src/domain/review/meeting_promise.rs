//! What was promised of meetings: supervisors once or twice a year (E1), students once or twice a term (F7), and whether
//! the promise still can be kept.

use chrono::{Datelike as _, NaiveDate, TimeDelta};

use super::meeting::MeetingKind;
use crate::domain::setting::{SettingName, Settings};
use crate::domain::term::Terms;

/// One promise: so many meetings of a kind in each period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeetingRule {
    /// What meets.
    pub kind: MeetingKind,
    /// Whether it is counted by the term and not by the calendar year.
    pub is_per_term: bool,
    /// At least so many.
    pub least: u16,
    /// At most so many are promised; more do no harm.
    pub most: u16,
}

/// The school's promises about meetings, and its terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingRules {
    /// The promises.
    pub rules: [MeetingRule; 2],
    /// The terms.
    pub terms: Terms,
    /// So many days before the period ends a shortfall is shown on Today.
    pub warn_days: u16,
}

/// How a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromiseStanding {
    /// 已兑现: enough were held.
    Kept,
    /// Not enough yet, and time enough.
    Running,
    /// Not enough yet, and the period is about to end.
    Short,
    /// The period is over, and it was not kept.
    Missed,
}

impl PromiseStanding {
    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Kept => "promise-standing-kept",
            Self::Running => "promise-standing-running",
            Self::Short => "promise-standing-short",
            Self::Missed => "promise-standing-missed",
        }
    }
}

/// A promise in the period that a day lies in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeetingPromise {
    /// What was promised.
    pub rule: MeetingRule,
    /// First day of the period.
    pub from: NaiveDate,
    /// Last day of the period.
    pub to: NaiveDate,
    /// How many were held in it.
    pub held_count: u32,
    /// How it stands on the day it was asked for.
    pub standing: PromiseStanding,
    /// Days from then until the period ends; 0 once it is over.
    pub days_left: u32,
}

impl MeetingRules {
    /// The rules of a school.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let number = |name: SettingName| settings.text(name).parse().unwrap_or_default();
        Self {
            rules: [
                MeetingRule {
                    kind: MeetingKind::SupervisorMeeting,
                    is_per_term: false,
                    least: number(SettingName::SupervisorMeetingsLeast),
                    most: number(SettingName::SupervisorMeetingsMost),
                },
                MeetingRule {
                    kind: MeetingKind::StudentSeminar,
                    is_per_term: true,
                    least: number(SettingName::StudentMeetingsLeast),
                    most: number(SettingName::StudentMeetingsMost),
                },
            ],
            terms: Terms::typed(&settings.text(SettingName::Terms)).unwrap_or_default(),
            warn_days: number(SettingName::MeetingWarnDays),
        }
    }

    /// The period of a rule that a day lies in; `None` between two terms.
    #[must_use]
    pub fn period(&self, rule: &MeetingRule, day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        if rule.is_per_term {
            return self.terms.of_day(day).map(|term| (term.from, term.to));
        }
        let first = NaiveDate::from_ymd_opt(day.year(), 1, 1)?;
        let last = NaiveDate::from_ymd_opt(day.year(), 12, 31)?;
        Some((first, last))
    }

    /// The periods of a rule that touch the days from `from` to `to`, earliest first.
    #[must_use]
    pub fn periods_within(
        &self,
        rule: &MeetingRule,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Vec<(NaiveDate, NaiveDate)> {
        let mut periods = Vec::new();
        let mut day = Some(from);
        while let Some(at) = day.filter(|at| *at <= to) {
            let period = self.period(rule, at);
            periods.extend(period);
            // Between two terms the next one is looked for day by day: it is weeks away, not years.
            day = period.map_or(at, |(_, last)| last).succ_opt();
        }
        periods
    }

    /// How a promise stands on `today` in the period that `day` lies in, of which `held_count` meetings were held; `None`
    /// between two terms and where nothing is promised.
    #[must_use]
    pub fn promise(
        &self,
        rule: &MeetingRule,
        day: NaiveDate,
        today: NaiveDate,
        held_count: u32,
    ) -> Option<MeetingPromise> {
        let (from, to) = self.period(rule, day).filter(|_| rule.least > 0)?;
        let warn_from = to - TimeDelta::days(self.warn_days.into());
        let standing = match () {
            () if held_count >= rule.least.into() => PromiseStanding::Kept,
            () if today > to => PromiseStanding::Missed,
            () if today >= warn_from => PromiseStanding::Short,
            () => PromiseStanding::Running,
        };
        Some(MeetingPromise {
            rule: *rule,
            from,
            to,
            held_count,
            standing,
            days_left: u32::try_from((to - today).num_days()).unwrap_or_default(),
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn standing(at: usize, today: &str, held: u32) -> PromiseStanding {
        let rules = MeetingRules::of(&Settings::default());
        let rule = rules.rules[at];
        let today = day(today);
        rules.promise(&rule, today, today, held).unwrap().standing
    }

    #[test]
    fn e1_supervisors_meet_once_a_year_at_least_and_a_shortfall_shows_in_time() {
        assert_eq!(standing(0, "2026-06-01", 0), PromiseStanding::Running);
        assert_eq!(standing(0, "2026-11-25", 0), PromiseStanding::Short);
        assert_eq!(standing(0, "2026-11-25", 1), PromiseStanding::Kept);
    }

    #[test]
    fn f7_students_meet_once_a_term_at_least() {
        assert_eq!(standing(1, "2026-11-25", 0), PromiseStanding::Running);
        assert_eq!(standing(1, "2027-01-05", 0), PromiseStanding::Short);
    }

    #[test]
    fn a_period_that_is_over_was_kept_or_missed() {
        let rules = MeetingRules::of(&Settings::default());
        let rule = rules.rules[0];
        let promise = rules.promise(&rule, day("2025-05-01"), day("2026-01-02"), 0);
        assert_eq!(promise.unwrap().standing, PromiseStanding::Missed);
        assert_eq!(promise.unwrap().days_left, 0);
    }

    #[test]
    fn a_year_touches_its_own_promises_and_every_term_of_it() {
        let rules = MeetingRules::of(&Settings::default());
        let [supervisors, students] = &rules.rules;
        let touched = |rule, from, to| rules.periods_within(rule, day(from), day(to));
        let year = touched(supervisors, "2026-01-01", "2026-12-31");
        assert_eq!(year, [(day("2026-01-01"), day("2026-12-31"))]);
        let terms = touched(students, "2026-01-01", "2026-12-31");
        let first_days: Vec<_> = terms.iter().map(|(from, _)| from.to_string()).collect();
        assert_eq!(first_days, ["2025-09-01", "2026-02-01", "2026-09-01"]);
        assert_eq!(touched(students, "2026-11-01", "2026-11-30").len(), 1);
        let mut settings = Settings::default();
        settings.set(
            SettingName::Terms,
            "2026-09-01 2027-01-22\n2027-02-22 2027-07-09",
        );
        let rules = MeetingRules::of(&settings);
        let between = rules.periods_within(students, day("2027-01-23"), day("2027-02-21"));
        assert!(between.is_empty(), "{between:?}");
    }

    #[test]
    fn nothing_is_short_where_nothing_is_promised() {
        let mut settings = Settings::default();
        settings.set(SettingName::SupervisorMeetingsLeast, "0");
        let rules = MeetingRules::of(&settings);
        let today = day("2026-12-31");
        assert_eq!(rules.promise(&rules.rules[0], today, today, 0), None);
    }
}
