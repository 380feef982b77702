//! When a complaint is due: accepted or refused soon after receipt, answered within its limit (C2; design.md, "The clock").

use chrono::NaiveDate;

use super::{Acceptance, ComplaintDetails, Stage};
use crate::domain::contact::{DueRules, Extension};
use crate::domain::limit::{DueDate, Limit, Promise};

/// The last day on which acceptance is in time.
#[must_use]
pub fn accept_by(received_on: NaiveDate, rules: &DueRules) -> DueDate {
    rules
        .limits
        .complaint_acceptance(&rules.calendar, received_on)
}

/// What a complaint is due by, from its facts alone, and the later day of an extension that counts (A9); `None` where
/// nothing runs: refused or referred, withdrawn, merged.
///
/// Neither accepted nor refused in time, the reply runs from receipt. Reopened, it runs anew from that day.
#[must_use]
pub fn due_date(
    details: &ComplaintDetails,
    extensions: &[Extension],
    rules: &DueRules,
) -> Option<(DueDate, Option<NaiveDate>)> {
    if matches!(details.stage, Stage::Withdrawn | Stage::Merged) {
        return None;
    }
    let promised = match (details.acceptance, details.reopened_on) {
        (_, Some(reopened_on)) => {
            let limit = Limit::working_days(rules.limits.complaint_reply_days);
            DueDate::counted(&rules.calendar, Promise::ComplaintReply, reopened_on, limit)
        }
        (None, None) => accept_by(details.received_on, rules),
        (Some(Acceptance::Accepted), None) => {
            rules
                .limits
                .complaint_reply(&rules.calendar, details.received_on, details.accepted_on)
        }
        (Some(Acceptance::Refused | Acceptance::Referred), None) => return None,
    };
    let extended_to = extensions
        .iter()
        .filter(|extension| extension.counts() && extension.new_due_on > promised.on)
        .map(|extension| extension.new_due_on)
        .max();
    Some((promised, extended_to))
}

/// Whether a complaint was accepted, refused or referred in time, as far as that can be said on `today`.
#[must_use]
pub fn is_accepted_on_time(details: &ComplaintDetails, today: NaiveDate) -> Option<bool> {
    accepted_on_time(
        details.accept_by?,
        details.accepted_on,
        details.stage,
        today,
    )
}

/// The same from the facts alone: `None` while it still runs, and where the complaint was withdrawn or merged before.
#[must_use]
pub fn accepted_on_time(
    accept_by: NaiveDate,
    accepted_on: Option<NaiveDate>,
    stage: Stage,
    today: NaiveDate,
) -> Option<bool> {
    match accepted_on {
        Some(day) => Some(day <= accept_by),
        None if matches!(stage, Stage::Withdrawn | Stage::Merged) => None,
        None => (today > accept_by).then_some(false),
    }
}

/// Whether a reply was given in time, from the facts alone: `None` while it still runs, and where no reply is owed.
#[must_use]
pub fn replied_on_time(
    due_on: NaiveDate,
    replied_on: Option<NaiveDate>,
    acceptance: Option<Acceptance>,
    stage: Stage,
    today: NaiveDate,
) -> Option<bool> {
    if acceptance != Some(Acceptance::Accepted) || matches!(stage, Stage::Withdrawn | Stage::Merged)
    {
        return None;
    }
    match replied_on {
        Some(day) => Some(day <= due_on),
        None => (today > due_on).then_some(false),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::calendar::Calendar;
    use crate::domain::limit::Limits;

    fn rules() -> DueRules {
        DueRules {
            limits: Limits::default(),
            calendar: Calendar::shipped(),
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn received(on: &str) -> ComplaintDetails {
        ComplaintDetails {
            received_on: day(on),
            ..ComplaintDetails::default()
        }
    }

    fn accepted(on: &str, accepted_on: &str) -> ComplaintDetails {
        ComplaintDetails {
            acceptance: Some(Acceptance::Accepted),
            accepted_on: Some(day(accepted_on)),
            stage: Stage::Accepted,
            ..received(on)
        }
    }

    fn due_on(details: &ComplaintDetails) -> Option<String> {
        due_date(details, &[], &rules()).map(|(due, _)| due.on.to_string())
    }

    #[test]
    fn c2_a_complaint_is_accepted_within_one_working_day_of_receipt() {
        // 30 September 2026 is a Wednesday; the holidays end on 7 October.
        assert_eq!(due_on(&received("2026-09-30")).unwrap(), "2026-10-08");
        assert_eq!(due_on(&received("2026-11-23")).unwrap(), "2026-11-24");
    }

    #[test]
    fn c2_the_reply_runs_from_acceptance_and_from_receipt_where_that_was_late() {
        let in_time = accepted("2026-11-02", "2026-11-03");
        let late = accepted("2026-11-02", "2026-11-09");
        assert_eq!(due_on(&in_time).unwrap(), "2026-11-24");
        assert_eq!(due_on(&late).unwrap(), "2026-11-23");
    }

    #[test]
    fn nothing_runs_for_what_was_refused_withdrawn_or_merged() {
        let mut refused = received("2026-11-02");
        refused.acceptance = Some(Acceptance::Refused);
        let mut withdrawn = accepted("2026-11-02", "2026-11-03");
        withdrawn.stage = Stage::Withdrawn;
        assert_eq!(due_on(&refused), None);
        assert_eq!(due_on(&withdrawn), None);
    }

    #[test]
    fn what_is_reopened_runs_anew() {
        let mut reopened = accepted("2026-09-01", "2026-09-01");
        reopened.reopened_on = Some(day("2026-11-02"));
        assert_eq!(due_on(&reopened).unwrap(), "2026-11-23");
    }

    #[test]
    fn acceptance_is_late_once_its_day_has_passed() {
        let mut details = received("2026-11-23");
        details.accept_by = Some(day("2026-11-24"));
        assert_eq!(is_accepted_on_time(&details, day("2026-11-24")), None);
        assert_eq!(
            is_accepted_on_time(&details, day("2026-11-25")),
            Some(false)
        );
        details.accepted_on = Some(day("2026-11-24"));
        assert_eq!(is_accepted_on_time(&details, day("2026-12-25")), Some(true));
    }
}
