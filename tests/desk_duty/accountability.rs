//! 责任追究 (D1–D8, D14): what the facts suggest, and who decides about it.

use shouwen::desk::{Desk, Refusal};
use shouwen::domain::accountability::{Fault, Ground, ShownBy, Suggestion};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::Step;
use shouwen::domain::rectification::RectificationOf;
use shouwen::store::ContactFilter;

use super::support::complained::{complain, find, founded, reply, seat, take, with};
use super::support::served::{ask, boxes, desk_at, finish, hand_over, serve};
use super::support::{Place, morning, new_desk, open_desk, place};
use super::{refused, wrong};

/// A register of first contacts made before there are accounts; then the principal sits down.
fn with_contacts(serve: impl FnOnce(&Place)) -> (Place, Desk) {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    serve(&place);
    let mut desk = open_desk(&place, morning());
    desk.found_accounts("陈校长", super::support::complained::PASSWORD, &[])
        .unwrap();
    (place, desk)
}

fn told(desk: &Desk) -> Vec<(Ground, String, String, String)> {
    let suggestions = desk.suggestions().unwrap().into_iter();
    suggestions
        .map(|it| (it.ground, it.number, it.person, it.since.to_string()))
        .collect()
}

fn shown_by(it: &Suggestion) -> ShownBy {
    ShownBy {
        complaint_id: it.complaint_id,
        contact_id: it.contact_id,
        rectification_id: it.rectification_id,
        opinion_id: it.opinion_id,
    }
}

/// The boxes of a decision about a suggestion.
fn decision(it: &Suggestion, more: &[(&'static str, &str)]) -> Boxes {
    let usual = Boxes::default()
        .with("person", it.person.clone())
        .with("department", it.department.clone())
        .with("ground", it.ground.code().to_owned())
        .with("fault", it.ground.fault().code().to_owned())
        .with("is_held", "1")
        .with("sanction", "S1")
        .with("basis", "登记簿所载事实");
    with(usual, more)
}

const WRITTEN: [(&str, &str); 3] = [
    ("form", "written"),
    ("channel", "letter"),
    ("first_responder", "赵老师"),
];

#[test]
fn d5_what_is_overdue_is_suggested_and_what_was_extended_in_time_is_not() {
    let (_place, desk) = with_contacts(|place| {
        // Due on Monday, 9 November: five working days from the 2nd.
        let late = ask(place, "11-02 09:00", &WRITTEN);
        finish(place, "11-10 09:00", late.id);
        let in_time = ask(place, "11-02 09:10", &WRITTEN);
        finish(place, "11-09 16:00", in_time.id);
        let extended = ask(place, "11-02 09:20", &WRITTEN);
        super::support::served::extend(
            place,
            extended.id,
            ("11-06 09:00", "2026-12-01"),
            Some("11-06 10:00"),
            Some("11-06 11:00"),
        );
        ask(place, "11-03 09:00", &WRITTEN);
    });
    let suggested = told(&desk);
    let numbers: Vec<_> = suggested.iter().map(|it| it.1.as_str()).collect();
    assert_eq!(numbers, ["SW-2026-0004", "SW-2026-0001"]);
    assert!(suggested.iter().all(|it| it.0 == Ground::Overdue));
    assert_eq!(suggested[1].2, "赵老师");
    assert_eq!(suggested[1].3, "2026-11-09");
}

#[test]
fn d5_what_is_suggested_is_what_the_domain_calls_late() {
    let (_place, desk) = with_contacts(serve);
    let today = desk.now().date();
    let ids = desk.contact_ids(&ContactFilter::default()).unwrap();
    let mut expected: Vec<_> = ids
        .iter()
        .map(|id| desk.contact_file(*id).unwrap().contact)
        .filter(|it| it.voiding.is_none() && it.details.is_on_time(today) == Some(false))
        .map(|it| (it.number.to_string(), it.details.answerable))
        .collect();
    assert!(expected.len() > 3, "{expected:?}");
    expected.sort();
    let overdue = told(&desk).into_iter().filter(|it| it.0 == Ground::Overdue);
    let mut overdue: Vec<_> = overdue
        .map(|(_, number, person, _)| (number, person))
        .collect();
    overdue.sort();
    assert_eq!(overdue, expected);
}

#[test]
fn d3_whoever_lets_a_hand_over_lie_is_suggested_and_whoever_signs_the_next_day_is_not() {
    let (_place, desk) = with_contacts(|place| {
        let lain = ask(place, "11-16 09:00", &[]);
        hand_over(place, "11-16 09:10", lain.id, None);
        let signed_late = ask(place, "11-16 09:20", &[]);
        hand_over(place, "11-16 09:30", signed_late.id, Some("11-18 10:00"));
        finish(place, "11-18 11:00", signed_late.id);
        let signed = ask(place, "11-16 10:20", &[]);
        hand_over(place, "11-16 10:30", signed.id, Some("11-17 10:00"));
        finish(place, "11-17 11:00", signed.id);
    });
    let unsigned = told(&desk);
    let unsigned = unsigned.iter().filter(|it| it.0 == Ground::Unsigned);
    let told: Vec<_> = unsigned.map(|it| (it.1.as_str(), it.2.as_str())).collect();
    assert_eq!(
        told,
        [("SW-2026-0001", "李老师"), ("SW-2026-0002", "李老师")]
    );
}

#[test]
fn d4_a_trip_for_what_was_not_told_is_laid_at_the_door_of_the_matter_before() {
    let (_place, desk) = with_contacts(|place| {
        let answered = [("outcome", "answered"), ("result", "已说明")];
        let first = [answered[0], answered[1], ("first_responder", "李敏")];
        let first = ask(place, "11-16 09:00", &first).id.0.to_string();
        for cause in ["untold", "told"] {
            let again = [
                answered[0],
                answered[1],
                ("earlier_id", first.as_str()),
                ("repeat_cause", cause),
            ];
            ask(place, "11-17 09:00", &again);
        }
    });
    let trip = (
        Ground::RepeatTrip,
        "SW-2026-0002".to_owned(),
        "李敏".to_owned(),
        "2026-11-17".to_owned(),
    );
    assert_eq!(told(&desk), [trip]);
}

#[test]
fn d2_d6_d14_complaints_suggest_late_replies_upheld_conduct_and_late_rectifications() {
    let place = place();
    let mut desk = founded(&place, morning());
    let received = [
        ("received_on", "2026-10-12"),
        ("respondents", "李老师\n吴老师"),
    ];
    let late = complain(&mut desk, &received).id;
    find(&mut desk, late, "2026-10-12", "upheld");
    reply(&mut desk, late, "2026-11-20");
    let at_once = boxes(&[
        ("problem", "用语"),
        ("responsible_person", "吴老师"),
        ("is_at_once", "1"),
        ("opened_on", "2026-11-16"),
    ]);
    desk.order_rectification(RectificationOf::Complaint(late.0), &at_once)
        .unwrap();
    // Of another category, and not upheld: nothing to suggest.
    let other = complain(
        &mut desk,
        &[("category", "fees"), ("received_on", "2026-11-16")],
    )
    .id;
    find(&mut desk, other, "2026-11-16", "upheld");
    let unfounded = complain(&mut desk, &[("received_on", "2026-11-16")]).id;
    find(&mut desk, unfounded, "2026-11-16", "not_upheld");
    let mut suggested: Vec<_> = told(&desk)
        .into_iter()
        .map(|(ground, number, person, since)| {
            assert_eq!(number, "TS-2026-0001");
            (ground, person, since)
        })
        .collect();
    suggested.sort();
    let expected = [
        (Ground::LateReply, "赵老师", "2026-11-02"),
        (Ground::LateRectification, "吴老师", "2026-11-16"),
        (Ground::UpheldComplaint, "吴老师", "2026-11-23"),
        (Ground::UpheldComplaint, "李老师", "2026-11-23"),
    ];
    let expected = expected.map(|(ground, person, since)| (ground, person.into(), since.into()));
    assert_eq!(suggested, expected);
}

#[test]
fn d7_a_decision_or_a_dismissal_answers_and_voiding_it_asks_again() {
    let place = place();
    let mut desk = founded(&place, morning());
    let id = complain(&mut desk, &[]).id;
    find(&mut desk, id, "2026-11-23", "upheld");
    let suggestion = desk.suggestions().unwrap().remove(0);
    assert_eq!(suggestion.ground.fault(), Fault::Conduct);
    let dismissal = decision(&suggestion, &[("is_held", ""), ("basis", "已当面道歉")]);
    let dismissed = desk.decide_accountability(&dismissal, shown_by(&suggestion));
    let dismissed = dismissed.unwrap();
    assert!(!dismissed.is_held && desk.suggestions().unwrap().is_empty());
    desk.void_accountability(dismissed.id, "重新考虑").unwrap();
    assert_eq!(desk.suggestions().unwrap(), vec![suggestion.clone()]);
    let held = decision(&suggestion, &[("sanction", "S2"), ("due_on", "2026-12-01")]);
    let held = desk.decide_accountability(&held, shown_by(&suggestion));
    let held = held.unwrap();
    assert!(desk.suggestions().unwrap().is_empty());
    let lines = desk.accountabilities_of(2026).unwrap();
    assert_eq!(lines.len(), 1);
    assert_eq!(lines[0].number, "TS-2026-0001");
    assert_eq!(lines[0].days_left, Some(6));
    let done = boxes(&[("done_on", "2026-11-23")]);
    desk.finish_sanction(held.id, &done).unwrap();
    let again = desk.finish_sanction(held.id, &done);
    assert_eq!(refused(again), Refusal::NothingChanges);
    assert_eq!(desk.accountabilities_of(2026).unwrap()[0].days_left, None);
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn d7_the_principal_alone_decides_and_never_about_the_principal() {
    let place = place();
    let mut desk = founded(&place, morning());
    let id = complain(&mut desk, &[]).id;
    find(&mut desk, id, "2026-11-23", "upheld");
    // What is about the principal is sealed to the deputy, whose own first unlock makes their key.
    seat(&mut desk, "林副校长");
    seat(&mut desk, "陈校长");
    let about_principal = complain(&mut desk, &[("respondents", "陈校长")]).id;
    let suggestion = desk.suggestions().unwrap().remove(0);
    let boxes = decision(&suggestion, &[]);
    for name in ["周主任", "林副校长", "王芳"] {
        seat(&mut desk, name);
        assert_eq!(refused(desk.suggestions()), Refusal::NotAllowed, "{name}");
        let outcome = desk.decide_accountability(&boxes, shown_by(&suggestion));
        assert_eq!(refused(outcome), Refusal::NotAllowed, "{name}");
    }
    seat(&mut desk, "林副校长");
    find(&mut desk, about_principal, "2026-11-23", "upheld");
    seat(&mut desk, "陈校长");
    assert_eq!(desk.suggestions().unwrap(), vec![suggestion.clone()]);
    let of_principal = ShownBy {
        complaint_id: Some(about_principal.0),
        ..ShownBy::default()
    };
    let outcome = desk.decide_accountability(&boxes, of_principal);
    assert_eq!(refused(outcome), Refusal::AboutYou);
    let own = decision(&suggestion, &[("person", "陈校长")]);
    let outcome = desk.decide_accountability(&own, shown_by(&suggestion));
    assert_eq!(refused(outcome), Refusal::AboutYou);
}

#[test]
fn d7_correcting_in_time_wants_a_day_and_every_decision_a_basis() {
    let place = place();
    let mut desk = founded(&place, morning());
    let id = complain(&mut desk, &[]).id;
    find(&mut desk, id, "2026-11-23", "upheld");
    let suggestion = desk.suggestions().unwrap().remove(0);
    for (more, field) in [
        (("sanction", "S2"), "due_on"),
        (("sanction", ""), "sanction"),
        (("basis", " "), "basis"),
    ] {
        let boxes = decision(&suggestion, &[more]);
        let outcome = desk.decide_accountability(&boxes, shown_by(&suggestion));
        assert_eq!(wrong(outcome), field);
    }
}

#[test]
fn a_decision_is_not_undone_by_a_key() {
    let place = place();
    let mut desk = founded(&place, morning());
    let id = complain(&mut desk, &[]).id;
    find(&mut desk, id, "2026-11-23", "upheld");
    let suggestion = desk.suggestions().unwrap().remove(0);
    desk.decide_accountability(&decision(&suggestion, &[]), shown_by(&suggestion))
        .unwrap();
    assert!(desk.undo("误操作").is_err());
    assert!(desk.suggestions().unwrap().is_empty());
}

#[test]
fn what_was_withdrawn_or_lies_long_ago_is_not_suggested_and_what_is_open_is() {
    let place = place();
    let mut desk = founded(&place, morning());
    let old = [("received_on", "2026-03-02"), ("category", "fees")];
    let closed = complain(&mut desk, &old).id;
    find(&mut desk, closed, "2026-03-02", "upheld");
    reply(&mut desk, closed, "2026-05-06");
    take(
        &mut desk,
        closed,
        Step::Close,
        &[("closed_on", "2026-05-06")],
    );
    let withdrawn = complain(
        &mut desk,
        &[("received_on", "2026-10-12"), ("category", "fees")],
    )
    .id;
    take(
        &mut desk,
        withdrawn,
        Step::Accept,
        &[("accepted_on", "2026-10-12")],
    );
    take(
        &mut desk,
        withdrawn,
        Step::Withdraw,
        &[("withdraw_reason", "已和解")],
    );
    let open = complain(&mut desk, &old).id;
    find(&mut desk, open, "2026-03-02", "upheld");
    let suggested = told(&desk);
    assert_eq!(suggested.len(), 1, "{suggested:?}");
    assert_eq!(suggested[0].0, Ground::LateReply);
    assert_eq!(suggested[0].1, "TS-2026-0003");
}

#[test]
fn a_voided_contact_shows_nothing() {
    let (place, mut desk) = with_contacts(|place| {
        let late = ask(place, "11-02 09:00", &WRITTEN);
        desk_at(place, "11-20 09:00")
            .void_contact(late.id, "重复登记")
            .unwrap();
    });
    assert!(desk.suggestions().unwrap().is_empty());
    let shown_by = ShownBy {
        contact_id: Some(1),
        ..ShownBy::default()
    };
    let boxes = boxes(&[
        ("person", "赵老师"),
        ("basis", "超期"),
        ("ground", "overdue"),
    ]);
    let outcome = desk.decide_accountability(&boxes, shown_by);
    assert_eq!(refused(outcome), Refusal::IsVoid);
    drop(place);
}
