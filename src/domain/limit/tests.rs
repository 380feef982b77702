//! Limits by the table of the clock.
#![allow(clippy::unwrap_used)]

use chrono::{NaiveDate, NaiveDateTime};

use super::rules::{from_above, with_item};
use super::*;
use crate::domain::calendar::DayKind;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> NaiveDateTime {
    crate::domain::when::from_canonical(text).unwrap()
}

fn shipped() -> (Calendar, Limits) {
    (Calendar::shipped(), Limits::default())
}

#[test]
fn b1_what_comes_by_mouth_is_due_the_same_working_day() {
    let (calendar, limits) = shipped();
    for (received_at, due) in [
        ("2026-11-23T09:00", "2026-11-23"),
        ("2026-11-23T17:30", "2026-11-23"),
        ("2026-11-23T17:31", "2026-11-24"),
        // A Friday evening, a Saturday and a make-up Saturday.
        ("2026-11-27T18:00", "2026-11-30"),
        ("2026-11-28T09:00", "2026-11-30"),
        ("2026-02-28T09:00", "2026-02-28"),
        // The evening before the National Day holiday.
        ("2026-09-30T20:00", "2026-10-08"),
    ] {
        let found = limits.same_day(&calendar, at(received_at));
        assert_eq!(found.on, day(due), "{received_at}");
        assert_eq!(found.day_zero, at(received_at).date());
        assert_eq!(
            found.explain(&calendar).last().map(|row| row.day),
            Some(day(due))
        );
    }
}

#[test]
fn b1_closing_time_is_a_setting() {
    let (calendar, mut limits) = shipped();
    limits.office_closes_at = chrono::NaiveTime::from_hms_opt(16, 0, 0).unwrap();
    assert_eq!(
        limits.same_day(&calendar, at("2026-11-23T16:30")).on,
        day("2026-11-24")
    );
}

#[test]
fn b2_b3_a_written_enquiry_is_due_5_working_days_after_acceptance_and_a_complex_one_15_in_all() {
    let (calendar, limits) = shipped();
    let plain = limits.written(&calendar, day("2026-02-13"), false);
    assert_eq!(
        (plain.on, plain.promise),
        (day("2026-02-27"), Promise::Written)
    );
    let complex = limits.written(&calendar, day("2026-02-13"), true);
    assert_eq!(
        (complex.on, complex.promise),
        (day("2026-03-12"), Promise::Complex)
    );
}

#[test]
fn b3_an_enquiry_becomes_complex_only_before_day_5() {
    let (calendar, limits) = shipped();
    let may = |today| limits.may_become_complex(&calendar, day("2026-02-13"), day(today));
    assert!(may("2026-02-13"));
    assert!(may("2026-02-26"));
    assert!(!may("2026-02-27"));
}

#[test]
fn a8_a_handed_over_matter_is_due_3_working_days_after_signing() {
    let (calendar, limits) = shipped();
    let due = limits.handed_over(&calendar, day("2026-11-26"));
    assert_eq!(
        (due.on, due.promise),
        (day("2026-12-01"), Promise::HandedOver)
    );
}

#[test]
fn a8_an_item_shortens_a_public_promise_and_never_lengthens_it() {
    let (calendar, limits) = shipped();
    let accepted_on = day("2026-11-23");
    let public = limits.written(&calendar, accepted_on, false);
    let with = |days| with_item(&calendar, public, Limit::working_days(days), accepted_on);
    assert_eq!(
        (with(2).on, with(2).promise),
        (day("2026-11-25"), Promise::Item)
    );
    assert_eq!(with(5), public);
    assert_eq!(with(30), public);
}

#[test]
fn a_matter_from_above_counts_calendar_days_where_its_document_says_so() {
    let (calendar, _) = shipped();
    let limit = |unit| Limit { days: 10, unit };
    let due = |unit| from_above(&calendar, day("2026-09-25"), limit(unit));
    let every_day = due(LimitUnit::CalendarDays);
    assert_eq!(
        every_day.on,
        day("2026-10-05"),
        "a day of rest, as the document counts"
    );
    assert_eq!(every_day.explain(&calendar).len(), 11);
    assert_eq!(due(LimitUnit::WorkingDays).on, day("2026-10-15"));
}

#[test]
fn c2_a_complaint_is_accepted_in_1_and_answered_in_15_working_days() {
    let (calendar, limits) = shipped();
    let received_on = day("2026-11-20");
    assert_eq!(
        limits.complaint_acceptance(&calendar, received_on).on,
        day("2026-11-23")
    );
    let reply = |accepted_on| {
        limits
            .complaint_reply(&calendar, received_on, accepted_on)
            .on
    };
    assert_eq!(reply(Some(day("2026-11-23"))), day("2026-12-14"));
    // Never accepted, or too late: it runs from receipt.
    assert_eq!(reply(None), day("2026-12-11"));
    assert_eq!(reply(Some(day("2026-11-24"))), day("2026-12-11"));
}

#[test]
fn e7_an_opinion_is_answered_15_working_days_after_receipt() {
    let (calendar, limits) = shipped();
    let due = limits.opinion(&calendar, day("2026-04-30"));
    assert_eq!((due.on, due.is_provisional), (day("2026-05-25"), false));
}

#[test]
fn a_due_date_past_the_notices_is_provisional_until_the_notice_comes() {
    let (calendar, limits) = shipped();
    let due = limits.opinion(&calendar, day("2026-12-18"));
    assert!(due.is_provisional);
    let notice = [(day("2026-12-31"), DayKind::Rest, String::new())];
    let published = Calendar::with(
        notice,
        [2027],
        [(day("2027-01-01"), DayKind::Rest, String::new())],
    );
    let recounted = due.recounted(&published);
    assert!(!recounted.is_provisional);
    assert_eq!(published.working_days_between(due.on, recounted.on), 1);
}

#[test]
fn days_used_and_left_are_working_days() {
    let (calendar, limits) = shipped();
    // Due on Friday, 27 November.
    let due = limits.written(&calendar, day("2026-11-20"), false);
    for (today, used, left, over) in [
        ("2026-11-20", 0, 5, 0),
        ("2026-11-22", 0, 5, 0),
        ("2026-11-25", 3, 2, 0),
        ("2026-11-27", 5, 0, 0),
        ("2026-11-28", 5, 0, 0),
        ("2026-12-01", 7, -2, 2),
    ] {
        let today = day(today);
        assert_eq!(due.days_used(&calendar, today), used, "{today}");
        assert_eq!(due.days_left(&calendar, today), left, "{today}");
        assert_eq!(due.days_over(&calendar, today), over, "{today}");
    }
    assert!(!due.is_over(day("2026-11-27")));
    assert!(due.is_over(day("2026-11-28")));
}

#[test]
fn a_limit_of_0_or_10000_days_is_refused() {
    let typed = |text| Limit::typed(text, LimitUnit::WorkingDays);
    assert_eq!(typed(" １５ "), Ok(Limit::working_days(15)));
    assert_eq!(typed("365"), Ok(Limit::working_days(365)));
    assert_eq!(typed(""), Err(Problem::Missing));
    for text in ["0", "366", "10000", "70000", "+5", "-1", "1.5", "五"] {
        let refused = Err(Problem::NotACount { min: 1, max: 365 });
        assert_eq!(typed(text), refused, "{text}");
    }
}

#[test]
fn every_code_leads_back_to_its_choice() {
    for promise in Promise::ALL {
        assert_eq!(Promise::from_code(promise.code()), Some(promise));
    }
    for unit in LimitUnit::ALL {
        assert_eq!(LimitUnit::from_code(unit.code()), Some(unit));
    }
    for kind in DayKind::ALL {
        assert_eq!(DayKind::from_code(kind.code()), Some(kind));
    }
}
