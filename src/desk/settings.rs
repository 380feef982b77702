//! The settings of a school: changing them, and what each must hold before it is kept.
//!
//! Knows nothing of how they are stored. Keys have use cases of their own.

use super::{Desk, Error, Result, contacts, redating};
use crate::domain::field::{FieldError, Problem};
use crate::domain::limit::{Limit, LimitUnit};
use crate::domain::right::Right;
use crate::domain::setting::{SettingName, Settings};
use crate::domain::term::Terms;

/// More meetings than anybody promises in a year or a term.
const MOST_MEETINGS: u16 = 99;
/// No period that meetings are counted in is longer, so nobody warns earlier.
const MOST_WARN_DAYS: u16 = 365;

/// The numbers of meetings that belong together: at least so many, at most so many (E1, F7).
const MEETINGS: [(SettingName, SettingName); 2] = [
    (
        SettingName::SupervisorMeetingsLeast,
        SettingName::SupervisorMeetingsMost,
    ),
    (
        SettingName::StudentMeetingsLeast,
        SettingName::StudentMeetingsMost,
    ),
];

impl Desk {
    /// The settings.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn settings(&self) -> Result<Settings> {
        Ok(self.store.read().settings()?)
    }

    /// Changes settings; each changed one is an entry of the journal. Keys, and the principal's name while there are
    /// accounts, stay as they are: they have use cases of their own, with rights of their own.
    ///
    /// # Errors
    /// If the register cannot be written; [`Error::Fields`] where the school's name is empty or a setting is out of bounds
    /// ([`setting_faults`]).
    pub fn change_settings(&mut self, settings: &Settings) -> Result<()> {
        refuse_nameless(settings)?;
        refuse_out_of_bounds(settings)?;
        self.transact(Right::ChangeSettings, |write, _| {
            let limits_before = contacts::due_rules(write.read())?.limits;
            let has_accounts = !write.read().accounts()?.is_empty();
            for name in SettingName::ALL {
                if name.is_kept_by_accounts(has_accounts) {
                    continue;
                }
                write.set(name, settings.said(name).trim())?;
            }
            let rules = contacts::due_rules(write.read())?;
            if rules.limits != limits_before {
                redating::redate(write, &rules, &mut |_, _| true)?;
            }
            Ok(())
        })
    }
}

/// A register belongs to a school that has a name.
pub(super) fn refuse_nameless(settings: &Settings) -> Result<()> {
    if !settings.school_name.trim().is_empty() {
        return Ok(());
    }
    Err(Error::Fields(vec![FieldError {
        field: SettingName::SchoolName.code(),
        problem: Problem::Missing,
    }]))
}

/// Refuses what [`setting_faults`] finds.
pub(super) fn refuse_out_of_bounds(settings: &Settings) -> Result<()> {
    match setting_faults(settings) {
        faults if faults.is_empty() => Ok(()),
        faults => Err(Error::Fields(faults)),
    }
}

/// The settings that cannot be kept as they are: a limit of no days or of ten thousand is a slip of the finger; at most so
/// many meetings are no fewer than at least so many (E1, F7); terms are two days a line ([`Terms::typed`]).
#[must_use]
pub fn setting_faults(settings: &Settings) -> Vec<FieldError> {
    let mut faults = Vec::new();
    for name in SettingName::ALL {
        let text = settings.text(name);
        let problem = match name {
            SettingName::OfficeClosesAt => contacts::closing_time(&text)
                .is_none()
                .then_some(Problem::NotATimeOfDay),
            SettingName::Terms => Terms::typed(&text).err().map(|_| Problem::NotATerm),
            SettingName::MeetingWarnDays => number(&text, 0, MOST_WARN_DAYS).err(),
            SettingName::SupervisorMeetingsLeast
            | SettingName::SupervisorMeetingsMost
            | SettingName::StudentMeetingsLeast
            | SettingName::StudentMeetingsMost => meeting_fault(settings, name),
            _ if name.default_text().is_some() => Limit::typed(&text, LimitUnit::WorkingDays).err(),
            _ => None,
        };
        let field = name.code();
        faults.extend(problem.map(|problem| FieldError { field, problem }));
    }
    faults
}

/// What is wrong with a number of meetings; with the larger one only where the smaller one is right.
fn meeting_fault(settings: &Settings, name: SettingName) -> Option<Problem> {
    let pair = MEETINGS.into_iter().find(|(_, most)| *most == name);
    let least = pair.and_then(|(least, _)| number(&settings.text(least), 0, MOST_MEETINGS).ok());
    number(
        &settings.text(name),
        least.unwrap_or_default(),
        MOST_MEETINGS,
    )
    .err()
}

/// A whole number within bounds, in the digits that the register keeps.
fn number(text: &str, min: u16, max: u16) -> std::result::Result<u16, Problem> {
    let number = text.parse().ok().filter(|it| (min..=max).contains(it));
    number.ok_or(Problem::NotACount { min, max })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(said: &[(SettingName, &str)]) -> Vec<(&'static str, Problem)> {
        let mut settings = Settings::default();
        for (name, text) in said {
            settings.set(*name, text);
        }
        let faults = setting_faults(&settings).into_iter();
        faults.map(|it| (it.field, it.problem)).collect()
    }

    #[test]
    fn what_ships_is_within_bounds() {
        assert_eq!(faults(&[]), []);
    }

    #[test]
    fn f7_what_is_no_term_is_refused() {
        let fault = [("terms", Problem::NotATerm)];
        assert_eq!(faults(&[(SettingName::Terms, "2026-09-01")]), fault);
        let twice = "2026-09-01 2027-01-22\n2027-01-22 2027-07-09";
        assert_eq!(faults(&[(SettingName::Terms, twice)]), fault);
        let apart = "2026-09-01 2027-01-22\n2027-02-22 2027-07-09";
        assert_eq!(faults(&[(SettingName::Terms, apart)]), []);
    }

    #[test]
    fn e1_at_most_is_no_less_than_at_least_and_nothing_may_be_promised() {
        let more = Problem::NotACount { min: 3, max: 99 };
        assert_eq!(
            faults(&[(SettingName::SupervisorMeetingsLeast, "3")]),
            [("supervisor_meetings_most", more)]
        );
        assert_eq!(faults(&[(SettingName::StudentMeetingsLeast, "0")]), []);
        let any = Problem::NotACount { min: 0, max: 99 };
        assert_eq!(
            faults(&[(SettingName::StudentMeetingsLeast, "一次")]),
            [("student_meetings_least", any)]
        );
    }

    #[test]
    fn a_limit_of_no_days_is_refused_while_warning_on_the_last_day_is_not() {
        assert_eq!(faults(&[(SettingName::OpinionLimit, "0")]).len(), 1);
        assert_eq!(faults(&[(SettingName::MeetingWarnDays, "0")]), []);
        assert_eq!(faults(&[(SettingName::MeetingWarnDays, "400")]).len(), 1);
    }
}
