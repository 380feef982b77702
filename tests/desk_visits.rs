//! Logging visits at the desk, on a real register file with a fixed clock.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

use shouwen::desk::{Error, Refusal};
use shouwen::domain::field::Problem;
use shouwen::domain::visit::{Departure, TypedVisit, VisitField, VisitState};
use shouwen::store::{Fault, VisitFilter};
use support::{at, morning, new_desk, open_desk, parent, place};

#[test]
fn a_visit_is_logged_with_the_next_number_of_the_year() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let first = desk.log_visit(&parent("张伟")).unwrap();
    let second = desk.log_visit(&parent("王强")).unwrap();
    assert_eq!(first.number.to_string(), "LF-2026-0001");
    assert_eq!(second.number.to_string(), "LF-2026-0002");
    assert_eq!(second.state(), VisitState::OnSite);
    desk.close().unwrap();

    let mut next_year = open_desk(&place, at("2027-01-04T08:00:00+08:00"));
    let third = next_year.log_visit(&{
        let mut typed = parent("赵敏");
        typed.set(VisitField::ArrivedAt, "2027-01-04 7:50");
        typed
    });
    assert_eq!(third.unwrap().number.to_string(), "LF-2027-0001");
    assert_eq!(next_year.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn what_was_saved_reads_back_field_by_field() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let mut typed = parent("𠮷野䶮");
    for field in VisitField::ALL.iter().copied() {
        if typed.get(field).is_empty() {
            let text = match field {
                VisitField::Kind => "inspection",
                VisitField::PartySize => "3",
                VisitField::HostConsent => "agreed",
                VisitField::IdDocument => "identity_card",
                VisitField::IdLastFour => "12x4",
                VisitField::ConsentAt | VisitField::ExpectedAt => "9:30",
                VisitField::DepartedAt => "9:50",
                VisitField::Departure => continue,
                _ => "文字",
            };
            typed.set(field, text);
        }
    }
    let saved = desk.log_visit(&typed).unwrap();
    let read = desk.visit_by_number(saved.number).unwrap();
    assert_eq!(read, saved);
    assert_eq!(read.details.id_last_four, "12X4");
    assert_eq!(
        TypedVisit::of(&read.details)
            .check(desk.now(), shouwen::domain::visit::Strictness::Desk)
            .unwrap(),
        read.details
    );
}

#[test]
fn bad_input_names_its_boxes_and_saves_nothing() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let wrong = |field: VisitField, text: &str| {
        let mut typed = parent("张伟");
        typed.set(field, text);
        typed
    };
    let long = "长".repeat(5_000);
    let cases = [
        (
            wrong(VisitField::VisitorName, " \u{3000}\u{7}"),
            "visitor_name",
            Problem::Missing,
        ),
        (
            wrong(VisitField::DepartedAt, "8:00"),
            "departed_at",
            Problem::BeforeArrival,
        ),
        (
            wrong(VisitField::ArrivedAt, "10:01"),
            "arrived_at",
            Problem::InFuture,
        ),
        (
            wrong(VisitField::ArrivedAt, "25:00"),
            "arrived_at",
            Problem::NotATime,
        ),
        (
            wrong(VisitField::ArrivedAt, ""),
            "arrived_at",
            Problem::Missing,
        ),
        (wrong(VisitField::Purpose, ""), "purpose", Problem::Missing),
        (
            wrong(VisitField::Purpose, &long),
            "purpose",
            Problem::TooLong {
                max_chars: 2_000,
                found_chars: 5_000,
            },
        ),
        (
            wrong(VisitField::PartySize, "0"),
            "party_size",
            Problem::NotACount { min: 1, max: 9_999 },
        ),
        (
            wrong(VisitField::Phone, "问门卫"),
            "phone",
            Problem::NotAPhone,
        ),
        (
            wrong(VisitField::IdLastFour, "340621198001011234"),
            "id_last_four",
            Problem::LastFourOnly,
        ),
        (
            wrong(VisitField::Kind, "martian"),
            "kind",
            Problem::UnknownChoice,
        ),
    ];
    for (typed, field, problem) in cases {
        let Err(Error::Fields(errors)) = desk.log_visit(&typed) else {
            panic!("{field} was taken")
        };
        assert_eq!(errors.len(), 1, "{field}: {errors:?}");
        assert_eq!((errors[0].field, errors[0].problem), (field, problem));
    }
    assert!(desk.visit_ids(&VisitFilter::default()).unwrap().is_empty());
}

#[test]
fn several_are_signed_out_at_once_or_nobody_is() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let ids: Vec<_> = ["张伟", "王强"]
        .map(|name| desk.log_visit(&parent(name)).unwrap().id)
        .into();
    let mut appointment = parent("赵敏");
    appointment.set(VisitField::ArrivedAt, "");
    appointment.set(VisitField::ExpectedAt, "15:30");
    let appointment = desk.log_visit(&appointment).unwrap();
    assert_eq!(appointment.state(), VisitState::Appointment);

    let with_appointment = [ids[0], ids[1], appointment.id];
    assert!(matches!(
        desk.sign_out(&with_appointment, None),
        Err(Error::Refused(Refusal::NotOnSite))
    ));
    assert_eq!(desk.today().unwrap().on_site.len(), 2);

    let left = desk.sign_out(&ids, None).unwrap();
    assert!(
        left.iter()
            .all(|visit| visit.details.departure == Departure::At(desk.now()))
    );
    assert!(desk.today().unwrap().on_site.is_empty());
}

#[test]
fn yesterdays_forgotten_sign_outs_get_no_invented_time() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let visit = desk.log_visit(&parent("张伟")).unwrap();
    assert!(
        desk.close_forgotten().unwrap().is_empty(),
        "today's visitors may still leave"
    );
    desk.close().unwrap();
    let mut tomorrow = open_desk(&place, at("2026-11-24T07:30:00+08:00"));
    assert_eq!(tomorrow.close_forgotten().unwrap(), [visit.number]);
    let closed = tomorrow.visit(visit.id).unwrap();
    assert_eq!(closed.state(), VisitState::LeftUnknown);
    assert_eq!(closed.details.departure.at(), None);
}

#[test]
fn undo_takes_back_only_ones_own_last_actions() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let visit = desk.log_visit(&parent("张伟")).unwrap();
    desk.sign_out(&[visit.id], None).unwrap();
    desk.undo("撤销").unwrap();
    assert_eq!(desk.visit(visit.id).unwrap().state(), VisitState::OnSite);
    desk.undo("撤销").unwrap();
    let voided = desk.visit(visit.id).unwrap();
    assert_eq!(
        voided.state(),
        VisitState::Void,
        "a number is never reused, so a creation is voided"
    );
    assert!(matches!(
        desk.undo("撤销"),
        Err(Error::Refused(Refusal::NothingToUndo))
    ));

    desk.log_visit(&parent("王强")).unwrap();
    desk.sit_down("李敏");
    assert!(matches!(
        desk.undo("撤销"),
        Err(Error::Refused(Refusal::NothingToUndo))
    ));
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn a_correction_keeps_the_old_value_and_refuses_to_overwrite_somebody_else() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let visit = desk.log_visit(&parent("张伟")).unwrap();
    let mut typed = TypedVisit::of(&visit.details);
    typed.set(VisitField::Phone, "13900001111");
    let corrected = desk
        .correct_visit(visit.id, visit.revision, &typed)
        .unwrap();
    assert_eq!(corrected.details.phone, "13900001111");

    let history = desk.visit_file(visit.id).unwrap().history;
    let change = &history[1].changes[0];
    assert_eq!(
        (change.before.as_deref(), change.after.as_deref()),
        (Some("13812345678"), Some("13900001111"))
    );

    let stale = desk.correct_visit(visit.id, visit.revision, &typed);
    assert!(matches!(
        stale,
        Err(Error::Store(shouwen::store::Error::Conflict { .. }))
    ));
}

#[test]
fn a_returning_parent_is_offered_by_name_initials_and_phone() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.log_visit(&parent("张三丰")).unwrap();
    desk.log_visit(&parent("张三丰")).unwrap();
    for typed in ["张", "张三", "zs", "ZSF", "138", "1381234"] {
        let known = desk.known_visitors(typed).unwrap();
        assert_eq!(known.len(), 1, "{typed}");
        let mut form = TypedVisit::default();
        form.set(VisitField::VisitorName, typed);
        form.fill_from(&known[0].details);
        assert_eq!(form.get(VisitField::VisitorName), "张三丰");
        assert_eq!(form.get(VisitField::StudentName), "张小宝");
        assert_eq!(
            form.get(VisitField::Purpose),
            "",
            "what they want today is asked"
        );
    }
    assert!(desk.known_visitors("李").unwrap().is_empty());
    assert!(
        desk.known_visitors("12").unwrap().is_empty(),
        "two digits are no phone"
    );
}

#[test]
fn a_voided_visit_keeps_number_and_reason_and_takes_no_more_changes() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let visit = desk.log_visit(&parent("张伟")).unwrap();
    assert!(matches!(
        desk.void_visit(visit.id, "  "),
        Err(Error::Refused(Refusal::ReasonMissing))
    ));
    let voided = desk.void_visit(visit.id, "重复登记").unwrap();
    assert_eq!(voided.number, visit.number);
    assert_eq!(voided.voiding.unwrap().reason, "重复登记");
    assert!(matches!(
        desk.sign_out(&[visit.id], None),
        Err(Error::Refused(Refusal::IsVoid))
    ));
    assert_eq!(desk.log_visit(&parent("王强")).unwrap().number.sequence, 2);
}
