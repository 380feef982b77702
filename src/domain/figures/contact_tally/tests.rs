//! What counts as what, fact by fact.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::domain::calendar::Calendar;
use crate::domain::contact::DueRules;
use crate::domain::figures::Listed as _;
use crate::domain::figures::{Amount, ContactFigure};
use crate::domain::limit::Limits;
use crate::domain::when::from_canonical;

const NOVEMBER: Period = Period::Month {
    year: 2026,
    month: 11,
};

fn at(text: &str) -> NaiveDateTime {
    from_canonical(text).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn asked(received_at: &str) -> Asked<'static> {
    Asked {
        received_at: at(received_at),
        accepted_on: None,
        kind: ContactKind::Enquiry,
        channel: Channel::Visit,
        form: ContactForm::Oral,
        asker_kind: AskerKind::Parent,
        outcome: None,
        first_step_at: None,
        told_at: None,
        finished_at: None,
        awaits_materials: false,
        is_limited_from_above: false,
        is_agitated: false,
        is_repeat: false,
        repeat_cause: None,
        is_followed_up: false,
        is_solved: false,
        satisfaction: None,
        department: "",
        item: "",
    }
}

/// Answered by word at a moment.
fn answered(received_at: &str, answered_at: &str) -> Asked<'static> {
    let answered_at = Some(at(answered_at));
    Asked {
        outcome: Some(Outcome::Answered),
        first_step_at: answered_at,
        told_at: answered_at,
        finished_at: answered_at,
        ..asked(received_at)
    }
}

fn due(promise: Promise, due_on: &str, kept_at: Option<&str>) -> FallenDue<'static> {
    FallenDue {
        due_on: day(due_on),
        promise,
        kept_at: kept_at.map(at),
        department: "教导处",
    }
}

/// Counts as of the evening of Monday, 23 November 2026.
fn counted(fill: impl FnOnce(&mut ContactTally<'_>)) -> ContactFigures {
    let due = DueRules {
        limits: Limits::default(),
        calendar: Calendar::shipped(),
    };
    let rules = ContactRules {
        due: &due,
        unsigned_after_hours: 4,
    };
    let mut tally = ContactTally::new(NOVEMBER, at("2026-11-23T20:00"), rules);
    fill(&mut tally);
    tally.finish(BesideContacts::default())
}

fn of_contacts(contacts: &[Asked<'_>]) -> ContactFigures {
    counted(|tally| contacts.iter().for_each(|asked| tally.add(asked)))
}

fn kept(figures: &ContactFigures, promise: Promise) -> (u32, u32) {
    let count = KeptCount::of(figures, promise);
    (count.kept, count.due)
}

#[test]
fn a_contact_counts_when_it_was_received() {
    let figures = of_contacts(&[
        asked("2026-11-01T00:00"),
        asked("2026-11-30T23:59"),
        asked("2026-10-31T23:59"),
        asked("2026-12-01T00:00"),
    ]);
    assert_eq!(figures.contacts, 2);
    assert_eq!((figures.by_part[0], figures.by_part[29]), (1, 1));
}

#[test]
fn kinds_channels_forms_and_askers_each_add_up_to_all() {
    let figures = of_contacts(&[
        asked("2026-11-02T09:00"),
        Asked {
            kind: ContactKind::Praise,
            channel: Channel::Above,
            form: ContactForm::Written,
            asker_kind: AskerKind::Unit,
            ..asked("2026-11-02T09:00")
        },
    ]);
    for counts in [
        figures.by_kind.as_slice(),
        &figures.by_channel,
        &figures.by_form,
        &figures.by_asker,
    ] {
        assert_eq!(counts.iter().sum::<u32>(), 2);
    }
    let amount = |figure: ContactFigure| figure.amount(&figures);
    let above = ContactFigure::OfChannel(Channel::Above);
    assert_eq!(amount(above), Amount::Count(1));
    assert_eq!(
        amount(ContactFigure::OfAsker(AskerKind::Staff)),
        Amount::Count(0)
    );
}

#[test]
fn a2_on_the_spot_is_the_first_responders_answer_on_the_same_day() {
    let next_day = answered("2026-11-02T09:00", "2026-11-03T09:00");
    let handed_over = Asked {
        outcome: Some(Outcome::HandedOver),
        ..answered("2026-11-02T09:00", "2026-11-02T16:00")
    };
    let figures = of_contacts(&[
        answered("2026-11-02T09:00", "2026-11-02T09:05"),
        next_day,
        handed_over,
        asked("2026-11-02T09:00"),
    ]);
    let share = ContactFigure::OnTheSpot.amount(&figures);
    assert_eq!(share, Amount::Ratio { part: 1, whole: 4 });
}

#[test]
fn b1_oral_matters_are_kept_by_the_day_the_same_day_rule_gives() {
    for (contact, expected) in [
        (answered("2026-11-23T09:00", "2026-11-23T16:00"), (1, 1)),
        (answered("2026-11-20T09:00", "2026-11-23T09:00"), (0, 1)),
        // After hours on a Friday, it is in time on Monday.
        (answered("2026-11-20T18:00", "2026-11-23T16:00"), (1, 1)),
        // Still open: late since Friday, and not yet due today.
        (asked("2026-11-20T09:00"), (0, 1)),
        (asked("2026-11-23T09:00"), (0, 0)),
        // On a Saturday before the month, due on its first working day.
        (answered("2026-10-31T10:00", "2026-11-02T10:00"), (1, 1)),
        (answered("2026-10-30T10:00", "2026-11-02T10:00"), (0, 0)),
        // On the last evening, due next month.
        (answered("2026-11-30T18:00", "2026-11-30T18:10"), (0, 0)),
    ] {
        let figures = of_contacts(&[contact]);
        assert_eq!(kept(&figures, Promise::SameDay), expected, "{contact:?}");
    }
}

#[test]
fn b1_what_is_written_awaits_papers_or_comes_with_its_own_limit_is_not_promised_the_same_day() {
    let late = asked("2026-11-16T09:00");
    for contact in [
        Asked {
            form: ContactForm::Written,
            ..late
        },
        Asked {
            is_limited_from_above: true,
            ..late
        },
        Asked {
            awaits_materials: true,
            ..late
        },
    ] {
        let figures = of_contacts(&[contact]);
        assert_eq!(kept(&figures, Promise::SameDay), (0, 0), "{contact:?}");
    }
}

#[test]
fn b1_handing_over_the_same_day_keeps_the_promise_whatever_becomes_of_it() {
    let sent_back = Asked {
        first_step_at: Some(at("2026-11-16T09:30")),
        ..asked("2026-11-16T09:00")
    };
    let figures = of_contacts(&[sent_back]);
    assert_eq!(kept(&figures, Promise::SameDay), (1, 1));
}

#[test]
fn a8_on_time_is_replied_by_due_over_due_and_open_overdue_ones_are_not_kept() {
    let figures = counted(|tally| {
        for (due, is_late) in [
            (
                due(Promise::Written, "2026-11-10", Some("2026-11-10T23:00")),
                false,
            ),
            (
                due(Promise::Written, "2026-11-10", Some("2026-11-11T08:00")),
                true,
            ),
            (due(Promise::Complex, "2026-11-20", None), true),
            // Due today or later, and open: in no denominator yet.
            (due(Promise::Written, "2026-11-23", None), false),
            (due(Promise::HandedOver, "2026-11-27", None), false),
            // Due later, and done.
            (
                due(Promise::HandedOver, "2026-11-27", Some("2026-11-23T09:00")),
                false,
            ),
            // Sent back and lying at the desk.
            (due(Promise::SameDay, "2026-11-20", None), true),
        ] {
            assert_eq!(tally.add_due(&due), is_late, "{due:?}");
        }
    });
    assert_eq!(kept(&figures, Promise::Written), (1, 2));
    assert_eq!(kept(&figures, Promise::Complex), (0, 1));
    assert_eq!(kept(&figures, Promise::HandedOver), (1, 1));
    // By the day of receipt, not here.
    assert_eq!(kept(&figures, Promise::SameDay), (0, 0));
    assert_eq!((figures.matters.kept, figures.matters.due), (2, 5));
    let overdue = ContactFigure::Overdue.amount(&figures);
    assert_eq!(overdue, Amount::Count(3));
    assert_eq!(figures.by_department[0].matters, figures.matters);
}

#[test]
fn a3_prompt_is_signed_within_the_hours_over_all_hand_overs() {
    let handed = |signed_at: Option<&str>, is_sent_back| Handed {
        handed_at: at("2026-11-10T09:00"),
        signed_at: signed_at.map(at),
        is_sent_back,
    };
    let figures = counted(|tally| {
        for link in [
            handed(Some("2026-11-10T13:00"), false),
            handed(Some("2026-11-10T13:01"), false),
            handed(Some("2026-11-10T09:30"), false),
            handed(None, false),
            handed(None, true),
        ] {
            tally.add_hand_over(&link);
        }
    });
    let amount = |figure: ContactFigure| figure.amount(&figures);
    assert_eq!(amount(ContactFigure::HandOvers), Amount::Count(5));
    assert_eq!(amount(ContactFigure::SentBack), Amount::Count(1));
    assert_eq!(
        amount(ContactFigure::SignedPromptly),
        Amount::Ratio { part: 2, whole: 5 }
    );
    assert_eq!(amount(ContactFigure::SigningMedian), Amount::Hours(4.0));
}

#[test]
fn working_days_to_the_reply_run_from_acceptance_else_from_receipt() {
    let mut accepted = answered("2026-11-02T09:00", "2026-11-20T09:00");
    accepted.accepted_on = Some(day("2026-11-18"));
    let figures = of_contacts(&[
        accepted,
        answered("2026-11-06T09:00", "2026-11-09T09:00"),
        asked("2026-11-02T09:00"),
    ]);
    let median = ContactFigure::ReplyMedian.amount(&figures);
    assert_eq!(
        median,
        Amount::WorkingDays(1.5),
        "2 and, over a week-end, 1"
    );
}

#[test]
fn what_is_finished_after_the_period_was_open_at_its_end() {
    let figures = of_contacts(&[
        answered("2026-11-02T09:00", "2026-11-30T23:59"),
        answered("2026-11-02T09:00", "2026-12-01T00:00"),
        asked("2026-11-02T09:00"),
    ]);
    assert_eq!((figures.finished, figures.open()), (1, 2));
}

#[test]
fn satisfaction_is_taken_over_those_who_rated() {
    let followed_up = |is_solved, satisfaction| Asked {
        is_followed_up: true,
        is_solved,
        satisfaction,
        ..answered("2026-11-02T09:00", "2026-11-02T09:05")
    };
    let figures = of_contacts(&[
        followed_up(true, Some(Satisfaction::Satisfied)),
        followed_up(true, Some(Satisfaction::FairlySatisfied)),
        followed_up(false, Some(Satisfaction::Dissatisfied)),
        followed_up(true, None),
        answered("2026-11-02T09:00", "2026-11-02T09:05"),
    ]);
    let amount = |figure: ContactFigure| figure.amount(&figures);
    let ratio = |part, whole| Amount::Ratio { part, whole };
    assert_eq!(amount(ContactFigure::FollowedUp), ratio(4, 5));
    assert_eq!(amount(ContactFigure::Solved), ratio(3, 4));
    assert_eq!(amount(ContactFigure::Content), ratio(2, 3));
}

#[test]
fn a7_a_further_trip_says_whether_the_notice_had_named_it() {
    let trip = |repeat_cause| Asked {
        is_repeat: true,
        repeat_cause,
        ..asked("2026-11-02T09:00")
    };
    let figures = of_contacts(&[
        trip(Some(RepeatCause::Told)),
        trip(Some(RepeatCause::Untold)),
        trip(Some(RepeatCause::Other)),
        trip(None),
    ]);
    let counts = (
        figures.repeat_trips,
        figures.repeat_told,
        figures.repeat_untold,
    );
    assert_eq!(counts, (4, 1, 1));
}

#[test]
fn the_items_asked_about_most_are_named() {
    let names: Vec<String> = (0..7).map(|at| format!("事项{at}")).collect();
    let mut contacts: Vec<Asked<'_>> = names
        .iter()
        .map(|item| Asked {
            item,
            ..asked("2026-11-02T09:00")
        })
        .collect();
    contacts.push(contacts[3]);
    contacts.push(asked("2026-11-02T09:00"));
    let items = of_contacts(&contacts).by_item;
    assert_eq!(items.len(), MOST_ITEMS);
    assert_eq!((items[0].name.as_str(), items[0].contacts), ("事项3", 2));
}
