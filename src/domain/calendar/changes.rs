//! Which days a new notice, a correction or a closing day turns round: what a person sees before it is taken over.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Calendar, DayStanding};

/// A day that works in one calendar and rests in the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedDay {
    /// The day.
    pub day: NaiveDate,
    /// How it stood.
    pub before: DayStanding,
    /// How it will stand.
    pub after: DayStanding,
}

/// The days that work in one calendar and rest in the other, in order. A day that only gets another name, or is no
/// longer provisional, is not among them.
#[must_use]
pub fn changes(before: &Calendar, after: &Calendar) -> Vec<ChangedDay> {
    let decided: BTreeSet<NaiveDate> = [before, after]
        .into_iter()
        .flat_map(|calendar| calendar.settled.decided.keys().copied())
        .collect();
    decided
        .into_iter()
        .map(|day| ChangedDay {
            day,
            before: before.standing(day),
            after: after.standing(day),
        })
        .filter(|changed| changed.before.is_working != changed.after.is_working)
        .collect()
}
