//! Made-up records: the same for the same seed, plausible at any hour, and without fault for the check.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "sample/complaints.rs"]
mod complaints;
#[path = "sample/opinions.rs"]
mod opinions;
mod support;

use chrono::TimeDelta;
use shouwen::desk::{Clock, Desk, Error, Refusal, fill_sample, sample_settings};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::{Channel, Contact, ContactFile, Outcome, check};
use shouwen::domain::visit::{Departure, Strictness, TypedVisit, Visit, VisitKind, VisitState};
use shouwen::i18n::Language;
use shouwen::store::{ContactFilter, Fault, VisitFilter};
use support::{Place, at, morning, new_desk, parent, place};

fn filled(place: &Place, clock: Clock, records: u32, seed: u64) -> Desk {
    let settings = sample_settings(Language::ZhHans);
    let mut desk = Desk::create(&place.register, &settings, None, clock).unwrap();
    assert_eq!(
        fill_sample(&mut desk, records, seed, &mut |_, _| true).unwrap(),
        records as usize
    );
    desk
}

fn contacts(desk: &Desk) -> Vec<Contact> {
    let ids = desk.contact_ids(&ContactFilter::default()).unwrap();
    desk.contacts(&ids).unwrap()
}

fn visits(desk: &Desk) -> Vec<Visit> {
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    desk.visits(&ids).unwrap()
}

#[test]
fn the_same_seed_gives_the_same_visits_and_another_seed_others() {
    let places = [place(), place(), place()];
    let first = filled(&places[0], morning(), 300, 7);
    let first = (visits(&first), contacts(&first));
    let again = filled(&places[1], morning(), 300, 7);
    assert_eq!(first.0, visits(&again));
    assert_eq!(first.1, contacts(&again));
    let other = filled(&places[2], morning(), 300, 8);
    assert_ne!(first.0, visits(&other));
    assert_ne!(first.1, contacts(&other));
}

#[test]
fn a_demo_has_something_of_everything() {
    let place = place();
    let desk = filled(&place, morning(), 300, 1);
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
    let visits = visits(&desk);
    assert_eq!(visits.len(), 213, "beside 75 contacts and 12 opinions");
    let count = |holds: &dyn Fn(&Visit) -> bool| visits.iter().filter(|visit| holds(visit)).count();
    assert!(
        count(&|visit| visit.details.kind == VisitKind::Parent) > 110,
        "mostly parents"
    );
    for kind in VisitKind::ALL.iter().copied() {
        assert!(count(&|visit| visit.details.kind == kind) > 0, "{kind:?}");
    }
    for state in VisitState::ALL {
        assert!(count(&|visit| visit.state() == state) > 0, "{state:?}");
    }
    assert!(count(&|visit| !visit.details.inspection_findings.is_empty()) > 1);
    assert!(count(&|visit| visit.details.visitor_name.contains(['𠮷', '䶮', '㛃'])) > 0);
    let mut phones: Vec<_> = visits
        .iter()
        .map(|visit| visit.details.phone.as_str())
        .collect();
    phones.sort_unstable();
    phones.dedup();
    assert!(phones.len() < 205, "some come again");
    let today = desk.today().unwrap();
    assert!(today.on_site.len() >= 4 && today.expected.len() >= 3);
    assert!(
        today
            .visits_by_day
            .iter()
            .filter(|(_, count)| *count > 5)
            .count()
            >= 8
    );
    assert!(today.last_shift_note.is_some());
    let files: Vec<_> = visits
        .iter()
        .map(|visit| desk.visit_file(visit.id).unwrap())
        .collect();
    assert!(files.iter().any(|file| !file.left_items.is_empty()));
    assert!(files.iter().any(|file| !file.releases.is_empty()));
    assert!(files.iter().any(|file| file.history.len() > 1));
}

#[test]
fn a_demo_shows_what_becomes_of_first_contacts() {
    let place = place();
    // As many records as the window's demonstration has, with its seed.
    let desk = filled(&place, morning(), 400, 20_261_122);
    let contacts = contacts(&desk);
    assert_eq!(contacts.len(), 100);
    let files: Vec<_> = contacts
        .iter()
        .map(|contact| desk.contact_file(contact.id).unwrap())
        .collect();
    let any = |holds: &dyn Fn(&ContactFile) -> bool| files.iter().any(holds);
    let usual = Channel::ALL.iter().copied();
    for channel in usual.filter(|it| *it != Channel::Other) {
        assert!(
            any(&|it| it.contact.details.channel == channel),
            "{channel:?}"
        );
    }
    for outcome in [
        Outcome::Answered,
        Outcome::Notice,
        Outcome::ShownTheWay,
        Outcome::HandedOver,
    ] {
        let holds = |it: &ContactFile| it.contact.details.outcome == Some(outcome);
        assert!(any(&holds), "{outcome:?}");
    }
    assert!(any(&|it| it.contact.details.satisfaction.is_some()));
    assert!(any(&|it| it.hand_overs.len() > 1), "one was sent back");
    assert!(any(&|it| it.earlier.is_some()), "somebody came again");
    assert!(any(&|it| !it.reminders.is_empty()));
    assert!(any(&|it| !it.annotations.is_empty()));
    let waiting = desk.waiting().unwrap();
    assert!(waiting.unanswered_count > 0, "{waiting:?}");
    assert!(waiting.overdue_count > 0, "{waiting:?}");
    assert_eq!(waiting.messages.len(), 1);
    assert_eq!(desk.catalogue().unwrap().items.len(), 4);
}

#[test]
fn every_made_up_contact_could_have_been_typed() {
    let place = place();
    let desk = filled(&place, morning(), 2_000, 3);
    let now = desk.now();
    for contact in contacts(&desk) {
        let details = &contact.details;
        let typed = check(&Boxes::from(&contact), Some(details), "", now);
        assert_eq!(typed.as_ref(), Ok(details), "{}", contact.number);
        for at in [
            Some(contact.entered_at),
            details.outcome_at,
            details.told_at,
            details.finished_at,
            details.followed_up_at,
        ] {
            let range = details.received_at..=now;
            assert!(
                at.is_none_or(|at| range.contains(&at)),
                "{}",
                contact.number
            );
        }
        let file = desk.contact_file(contact.id).unwrap();
        assert_eq!(file.answerable().person, details.answerable);
        for link in &file.hand_overs {
            assert!(link.handed_at >= details.received_at, "{}", contact.number);
            assert!(link.dwell(now) >= TimeDelta::zero(), "{}", contact.number);
            assert_ne!(link.from_person, link.to_person, "{}", contact.number);
        }
        assert!(
            contact.is_open() || file.unsigned().is_none(),
            "{}",
            contact.number
        );
    }
}

/// What a clerk could not have typed would look odd in a demo and fall over when it is corrected.
#[test]
fn every_made_up_visit_could_have_been_typed() {
    let place = place();
    let desk = filled(&place, morning(), 2_000, 3);
    for visit in visits(&desk) {
        let typed = TypedVisit::of(&visit.details).check(desk.now(), Strictness::Desk);
        assert_eq!(typed.as_ref(), Ok(&visit.details), "{}", visit.number);
        assert!(visit.entered_at <= desk.now(), "{}", visit.number);
    }
}

#[test]
fn a_sample_is_plausible_at_any_hour_and_of_any_size() {
    for (clock, size) in [
        ("2026-11-23T00:01:00+08:00", 300),
        ("2026-11-22T23:58:00+08:00", 300),
        ("2026-01-01T06:30:00+08:00", 120),
        ("2026-08-16T12:00:00+08:00", 30),
        ("2026-11-23T07:01:00+08:00", 5),
        ("2026-11-23T10:00:00+08:00", 1),
        ("2026-11-23T10:00:00+08:00", 0),
    ] {
        let place = place();
        let desk = filled(&place, at(clock), size, 5);
        assert_eq!(desk.check().unwrap(), Vec::<Fault>::new(), "{clock}");
        let visits = visits(&desk);
        assert_eq!(
            visits.len() + contacts(&desk).len() + opinions::count(&desk),
            size as usize,
            "{clock}"
        );
        for visit in &visits {
            assert!(
                visit.details.arrived_at.is_none_or(|at| at <= desk.now()),
                "{clock}"
            );
            if visit.state() == VisitState::OnSite {
                let arrived_at = visit.details.arrived_at.unwrap();
                assert_eq!(
                    arrived_at.date(),
                    desk.now().date(),
                    "{clock}: nobody stays overnight"
                );
            }
            if visit.details.departure == Departure::None && visit.details.arrived_at.is_none() {
                assert!(visit.details.expected_at.unwrap() > desk.now(), "{clock}");
            }
        }
    }
}

#[test]
fn numbers_follow_the_years_of_a_large_sample() {
    let place = place();
    let desk = filled(&place, morning(), 14_000, 2);
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
    let visits = visits(&desk);
    let oldest = visits.last().unwrap();
    assert!(oldest.number.year < 2026, "{}", oldest.number);
    assert!(visits.iter().all(|visit| {
        use chrono::Datelike as _;
        i32::from(visit.number.year) == visit.entered_at.year()
    }));
}

#[test]
fn only_an_empty_register_is_filled() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    assert!(matches!(
        fill_sample(&mut desk, 10, 1, &mut |_, _| true),
        Err(Error::Refused(Refusal::NotEmpty))
    ));
}

#[test]
fn a_cancelled_sample_stops_between_transactions() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let mut heard = Vec::new();
    let entered = fill_sample(&mut desk, 10_000, 1, &mut |done, all| {
        heard.push((done, all));
        heard.len() < 2
    });
    let entered = entered.unwrap();
    assert_eq!(heard.last(), Some(&(entered, 10_000)));
    assert!((4_000..6_000).contains(&entered), "{entered}");
    assert_eq!(visits(&desk).len() + contacts(&desk).len(), entered);
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}
