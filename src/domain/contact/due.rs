//! When a first contact is due: which promise runs, from which day (design.md, "The clock"; rules A8, A9, B1–B3).

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::choices::{Channel, ContactForm};
use super::hand_over::{HandOver, HandOverState};
use super::{ContactDetails, Extension};
use crate::domain::calendar::Calendar;
use crate::domain::limit::rules::{from_above, with_item};
use crate::domain::limit::{DueDate, Limit, Limits, Promise};

/// What due dates are counted by.
#[derive(Debug, Clone)]
pub struct DueRules {
    /// The school's limits.
    pub limits: Limits,
    /// The working days.
    pub calendar: Calendar,
}

/// The day a contact is due, and what it was counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContactDue {
    /// The promise, counted.
    pub promised: DueDate,
    /// The later day of an extension that counts (A9).
    pub extended_to: Option<NaiveDate>,
}

impl ContactDue {
    /// The day that counts.
    #[must_use]
    pub fn on(&self) -> NaiveDate {
        self.extended_to.unwrap_or(self.promised.on)
    }

    /// Whether a notice that is not published yet may still move it.
    #[must_use]
    pub fn is_provisional(&self) -> bool {
        self.extended_to.is_none() && self.promised.is_provisional
    }
}

/// What a contact is due by, from its facts alone; `None` while nothing runs: papers are awaited, or a hand-over waits
/// to be signed for and no item sets a limit of its own. A matter from above runs as its document says, whatever the
/// school waits for.
#[must_use]
pub fn due_date(
    details: &ContactDetails,
    chain: &[HandOver],
    extensions: &[Extension],
    item_limit_days: Option<u16>,
    rules: &DueRules,
) -> Option<ContactDue> {
    let promised = promised(details, chain, item_limit_days, rules)?;
    let extended_to = extensions
        .iter()
        .filter(|extension| extension.counts() && extension.new_due_on > promised.on)
        .map(|extension| extension.new_due_on)
        .max();
    Some(ContactDue {
        promised,
        extended_to,
    })
}

fn promised(
    details: &ContactDetails,
    chain: &[HandOver],
    item_limit_days: Option<u16>,
    rules: &DueRules,
) -> Option<DueDate> {
    let DueRules { limits, calendar } = rules;
    let received_on = details.received_at.date();
    let accepted_on = details.accepted_on.unwrap_or(received_on);
    if let (Channel::Above, Some(days)) = (details.channel, details.above_limit_days) {
        let unit = details.above_limit_unit.unwrap_or_default();
        return Some(from_above(calendar, received_on, Limit { days, unit }));
    }
    if details.awaits_materials() {
        return None;
    }
    let item_limit = item_limit_days.map(Limit::working_days);
    if details.form == ContactForm::Written {
        let public = limits.written(calendar, accepted_on, details.is_complex);
        return Some(match item_limit {
            Some(limit) => with_item(calendar, public, limit, accepted_on),
            None => public,
        });
    }
    let links = || chain.iter().filter(|link| link.voiding.is_none());
    let is_passed_on = links().any(|link| link.state() != HandOverState::SentBack);
    let of_item = item_limit
        .filter(|_| details.accepted_on.is_some() || is_passed_on)
        .map(|limit| DueDate::counted(calendar, Promise::Item, accepted_on, limit));
    if of_item.is_some() {
        return of_item;
    }
    let last = links().next_back();
    let signed_at = links().rev().find_map(|link| match link.state() {
        HandOverState::SignedFor => link.signed_at,
        _ => None,
    });
    match (signed_at, last.map(HandOver::state)) {
        (Some(signed_at), _) => {
            let from = details.materials_completed_on.max(Some(signed_at.date()));
            from.map(|from| limits.handed_over(calendar, from))
        }
        (None, Some(HandOverState::Unsigned)) => None,
        // Back at the desk, or complete at last, it is to be answered or handed over as if it had come then.
        (None, _) => {
            let came = last.and_then(|link| link.sent_back_at);
            let completed = details.materials_completed_on;
            let completed = completed.map(|day| day.and_time(NaiveTime::MIN));
            let from = came.unwrap_or(details.received_at);
            Some(limits.same_day(calendar, completed.map_or(from, |at| at.max(from))))
        }
    }
}

/// The moment that on time is judged by, from the facts of a matter: what was reported upward where that is what was
/// promised, else the reply, else the end. Never the closing where there is a reply.
#[must_use]
pub fn kept_at(
    promise: Option<Promise>,
    replied_up_at: Option<NaiveDateTime>,
    told_at: Option<NaiveDateTime>,
    finished_at: Option<NaiveDateTime>,
) -> Option<NaiveDateTime> {
    let upward = replied_up_at.filter(|_| promise == Some(Promise::FromAbove));
    upward.or(told_at).or(finished_at)
}

/// Whether a promise was kept, as far as that can be said on `today`: `None` while it still runs.
#[must_use]
pub fn is_on_time(
    due_on: NaiveDate,
    kept_at: Option<NaiveDateTime>,
    today: NaiveDate,
) -> Option<bool> {
    match kept_at {
        Some(at) => Some(at.date() <= due_on),
        None if today > due_on => Some(false),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::boxes::Boxes;
    use crate::domain::contact::ExtensionOf;
    use crate::domain::limit::LimitUnit;
    use crate::domain::when;

    fn rules() -> DueRules {
        DueRules {
            limits: Limits::default(),
            calendar: Calendar::shipped(),
        }
    }

    fn at(text: &str) -> NaiveDateTime {
        when::from_canonical(text).unwrap()
    }

    fn received(text: &str) -> ContactDetails {
        ContactDetails {
            received_at: at(text),
            ..ContactDetails::default()
        }
    }

    fn written(text: &str) -> ContactDetails {
        ContactDetails {
            form: ContactForm::Written,
            ..received(text)
        }
    }

    fn day(details: &ContactDetails, item: Option<u16>) -> String {
        let due = due_date(details, &[], &[], item, &rules()).unwrap();
        due.on().to_string()
    }

    fn link(handed: &str) -> HandOver {
        let boxes = Boxes::default().with("to_person", "李老师");
        HandOver::check(&boxes, 1, "王芳", at(handed)).unwrap()
    }

    #[test]
    fn b1_what_comes_by_mouth_is_due_the_same_working_day() {
        assert_eq!(day(&received("2026-11-25T09:12"), None), "2026-11-25");
        assert_eq!(day(&received("2026-11-25T18:05"), None), "2026-11-26");
        assert_eq!(day(&received("2026-11-28T10:00"), None), "2026-11-30");
    }

    #[test]
    fn b2_written_enquiry_is_due_in_5_working_days_of_acceptance() {
        let mut details = written("2026-02-10T09:00");
        details.accepted_on = Some("2026-02-13".parse().unwrap());
        assert_eq!(day(&details, None), "2026-02-27");
    }

    #[test]
    fn b2_with_no_acceptance_the_limit_runs_from_receipt() {
        assert_eq!(day(&written("2026-09-24T09:00"), None), "2026-10-09");
    }

    #[test]
    fn b3_complex_written_enquiry_is_due_in_15_working_days_in_all() {
        let mut details = written("2026-09-24T09:00");
        details.is_complex = true;
        assert_eq!(day(&details, None), "2026-10-22");
    }

    #[test]
    fn a8_an_item_may_shorten_a_public_promise_and_never_lengthens_it() {
        let details = written("2026-09-24T09:00");
        assert_eq!(day(&details, Some(2)), "2026-09-29");
        assert_eq!(day(&details, Some(30)), "2026-10-09");
    }

    #[test]
    fn a8_an_accepted_item_runs_from_its_acceptance() {
        let mut details = received("2026-11-23T09:00");
        assert_eq!(day(&details, Some(10)), "2026-11-23");
        details.accepted_on = Some("2026-11-23".parse().unwrap());
        assert_eq!(day(&details, Some(10)), "2026-12-07");
    }

    #[test]
    fn a3_handed_over_with_no_item_is_due_3_working_days_after_signing() {
        let details = received("2026-11-23T09:00");
        let waiting = link("2026-11-23T09:30");
        assert_eq!(
            due_date(
                &details,
                std::slice::from_ref(&waiting),
                &[],
                None,
                &rules()
            ),
            None
        );
        let signed = waiting
            .signed(&Boxes::default(), at("2026-11-24T11:00"))
            .unwrap();
        let due = due_date(&details, &[signed], &[], None, &rules()).unwrap();
        assert_eq!(due.on().to_string(), "2026-11-27");
        assert_eq!(due.promised.promise, Promise::HandedOver);
    }

    #[test]
    fn a3_sent_back_it_is_due_as_if_it_had_come_then() {
        let reason = Boxes::default().with("sent_back_reason", "不属本部门");
        let back = link("2026-11-23T09:30")
            .sent_back(&reason, at("2026-11-25T18:30"))
            .unwrap();
        let due = due_date(&received("2026-11-23T09:00"), &[back], &[], None, &rules()).unwrap();
        assert_eq!(due.on().to_string(), "2026-11-26");
    }

    #[test]
    fn a_matter_from_above_is_due_as_its_document_says() {
        let mut details = ContactDetails {
            channel: Channel::Above,
            above_limit_days: Some(10),
            above_limit_unit: Some(LimitUnit::CalendarDays),
            ..received("2026-11-23T09:00")
        };
        assert_eq!(day(&details, None), "2026-12-03");
        details.above_limit_unit = Some(LimitUnit::WorkingDays);
        assert_eq!(day(&details, None), "2026-12-07");
    }

    #[test]
    fn while_papers_are_awaited_nothing_runs_and_the_last_one_starts_the_clock() {
        let mut details = written("2026-09-21T09:00");
        details.awaited_materials = vec!["户口簿".into()];
        assert_eq!(due_date(&details, &[], &[], None, &rules()), None);
        details.materials_completed_on = Some("2026-09-24".parse().unwrap());
        details.accepted_on = details.materials_completed_on;
        assert_eq!(day(&details, None), "2026-10-09");
    }

    #[test]
    fn a9_only_an_extension_that_counts_moves_the_day() {
        let details = written("2026-11-18T09:00");
        let due_on = "2026-11-25".parse().unwrap();
        let boxes = Boxes::default()
            .with("reason", "档案在区里")
            .with("new_due_on", "2026-12-02");
        let asked = Extension::check(
            &boxes,
            ExtensionOf::Contact(1),
            due_on,
            "李老师",
            at("2026-11-24T09:00"),
        )
        .unwrap();
        let on = |extension: &Extension| {
            let extensions = std::slice::from_ref(extension);
            due_date(&details, &[], extensions, None, &rules())
                .unwrap()
                .on()
                .to_string()
        };
        assert_eq!(on(&asked), "2026-11-25");
        let boxes = Boxes::default()
            .with("decided_by", "陈校长")
            .with("decision", "approved");
        let approved = asked.decided(&boxes, at("2026-11-24T10:00")).unwrap();
        let how = Boxes::default().with("told_how", "phone");
        let told = approved.told(&how, at("2026-11-24T11:00")).unwrap();
        assert_eq!(on(&approved), "2026-11-25");
        assert_eq!(on(&told), "2026-12-02");
    }
}
