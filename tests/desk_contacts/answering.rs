//! Answering, accepting, papers that are awaited, complex letters, finishing, following up (A2, A8, B2, B3).

use shouwen::desk::Refusal;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::{ContactState, Manner, Outcome, Satisfaction};
use shouwen::domain::field::Problem;

use crate::{
    asked, assert_refused, assert_sound, assert_wrong, at_moment, desk, due, finish, handed_over,
    letter,
};

fn answer() -> Boxes {
    Boxes::default()
        .with("outcome", "answered")
        .with("result", "带户口簿到教导处")
}

#[test]
fn a2_an_answer_on_the_spot_finishes_the_matter_once() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    let id = contact.id;
    assert_wrong(
        desk.answer_contact(id, &Boxes::default()),
        "outcome",
        Problem::Missing,
    );
    for other in ["notice", "handed_over"] {
        let boxes = Boxes::default().with("outcome", other);
        assert_wrong(
            desk.answer_contact(id, &boxes),
            "outcome",
            Problem::UnknownChoice,
        );
    }
    let answered = desk.answer_contact(id, &answer()).unwrap();
    assert_eq!(answered.details.told_how, Some(Manner::InPerson));
    assert_eq!(answered.details.finished_at, Some(desk.now()));
    assert_eq!(answered.state(false), ContactState::Finished);
    assert_eq!(due(&desk, id).unwrap(), "2026-11-23");
    assert_refused(desk.answer_contact(id, &answer()), Refusal::IsFinished);
    assert_sound(&desk);
}

#[test]
fn a3_what_was_handed_over_is_not_answered_on_the_spot() {
    let (_place, mut desk) = desk();
    let (contact, link) = handed_over(&mut desk);
    assert_refused(
        desk.answer_contact(contact.id, &answer()),
        Refusal::AlreadyAnswered,
    );
    let reason = Boxes::default().with("sent_back_reason", "不属本部门");
    desk.send_back(link, &reason).unwrap();
    let answered = desk.answer_contact(contact.id, &answer()).unwrap();
    assert_eq!(answered.details.outcome, Some(Outcome::Answered));
}

#[test]
fn b2_written_enquiry_is_due_in_5_working_days_of_acceptance() {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-30");
    let mut desk = at_moment(&place, desk, "11-25T09:00");
    let accepted = desk.accept_contact(contact.id, &Boxes::default()).unwrap();
    assert_eq!(
        accepted.details.accepted_on.unwrap().to_string(),
        "2026-11-25"
    );
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-12-02");
    for (day, problem) in [
        ("2026-11-22", Problem::BeforeReceipt),
        ("2026-11-26", Problem::InFuture),
    ] {
        let boxes = Boxes::default().with("accepted_on", day);
        assert_wrong(
            desk.accept_contact(contact.id, &boxes),
            "accepted_on",
            problem,
        );
    }
}

#[test]
fn b3_complex_is_set_only_before_day_5_with_who_and_why() {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    let other = desk.log_contact(&letter("王强")).unwrap();
    let oral = desk.log_contact(&asked("赵敏")).unwrap();
    let why = Boxes::default().with("complex_reason", "涉及两个区");
    assert_refused(desk.mark_complex(oral.id, &why), Refusal::NotWritten);
    assert_wrong(
        desk.mark_complex(contact.id, &Boxes::default()),
        "complex_reason",
        Problem::Missing,
    );
    let mut desk = at_moment(&place, desk, "11-27T09:00");
    let complex = desk.mark_complex(contact.id, &why).unwrap();
    assert_eq!(complex.details.complex_by, "王芳");
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-12-14");
    let mut desk = at_moment(&place, desk, "11-30T09:00");
    assert_refused(
        desk.mark_complex(other.id, &why),
        Refusal::TooLateForComplex,
    );
}

#[test]
fn b3_while_papers_are_awaited_it_is_never_too_late_for_complex() {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    let papers = Boxes::default().with("awaited_materials", "户口簿");
    desk.await_materials(contact.id, &papers).unwrap();
    let mut desk = at_moment(&place, desk, "12-10T09:00");
    let why = Boxes::default().with("complex_reason", "涉及两个区");
    let complex = desk.mark_complex(contact.id, &why).unwrap();
    assert!(complex.details.is_complex);
}

#[test]
fn the_last_missing_paper_starts_the_clock() {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    let id = contact.id;
    assert_refused(
        desk.complete_materials(id, &Boxes::default()),
        Refusal::NoMaterialsAwaited,
    );
    assert_wrong(
        desk.await_materials(id, &Boxes::default()),
        "awaited_materials",
        Problem::Missing,
    );
    let papers = Boxes::default().with("awaited_materials", "户口簿\n接种证明");
    let waiting = desk.await_materials(id, &papers).unwrap();
    assert_eq!(waiting.state(false), ContactState::AwaitingMaterials);
    assert_eq!(due(&desk, id), None);
    let mut desk = at_moment(&place, desk, "12-02T09:00");
    let complete = desk.complete_materials(id, &Boxes::default()).unwrap();
    assert_eq!(complete.details.materials, ["户口簿", "接种证明"]);
    assert_eq!(due(&desk, id).unwrap(), "2026-12-09");
}

#[test]
fn what_was_asked_by_mouth_waits_for_papers_as_well() {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    let handed = desk.log_contact(&asked("王强")).unwrap();
    let link = desk
        .hand_over_contact(handed.id, &crate::to("李老师"))
        .unwrap();
    desk.sign_for(link.id, &Boxes::default()).unwrap();
    let papers = Boxes::default().with("awaited_materials", "户口簿");
    for id in [contact.id, handed.id] {
        desk.await_materials(id, &papers).unwrap();
        assert_eq!(due(&desk, id), None);
    }
    let mut desk = at_moment(&place, desk, "12-02T09:00");
    for (id, due_on) in [(contact.id, "2026-12-02"), (handed.id, "2026-12-07")] {
        desk.complete_materials(id, &Boxes::default()).unwrap();
        assert_eq!(due(&desk, id).unwrap(), due_on);
    }
}

#[test]
fn a8_finishing_needs_a_result_and_how_the_asker_was_told() {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    let id = contact.id;
    let told = |at: &str| finish().with("told_at", at);
    assert_wrong(
        desk.finish_contact(id, &finish().with("result", "")),
        "result",
        Problem::Missing,
    );
    assert_wrong(
        desk.finish_contact(id, &finish().with("told_how", "")),
        "told_how",
        Problem::Missing,
    );
    assert_wrong(
        desk.finish_contact(id, &told("2026-11-23 8:00")),
        "told_at",
        Problem::BeforeReceipt,
    );
    assert_wrong(
        desk.finish_contact(id, &told("2026-11-23 10:30")),
        "told_at",
        Problem::InFuture,
    );
    let mut desk = at_moment(&place, desk, "12-01T09:00");
    let finished = desk.finish_contact(id, &told("2026-11-30 16:00")).unwrap();
    assert_eq!(finished.details.outcome, Some(Outcome::Answered));
    assert_eq!(
        finished.details.is_on_time(desk.now().date()),
        Some(true),
        "on time is judged by the telling, not by the closing"
    );
    assert_refused(desk.finish_contact(id, &finish()), Refusal::IsFinished);
    assert_refused(
        desk.accept_contact(id, &Boxes::default()),
        Refusal::IsFinished,
    );
    assert_refused(desk.remind(id, &Boxes::default()), Refusal::IsFinished);
}

#[test]
fn a_finished_matter_is_followed_up_and_unrated_stays_unrated() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    let call = Boxes::default().with("followed_up_how", "phone");
    assert_refused(desk.follow_up(contact.id, &call), Refusal::NotFinished);
    desk.answer_contact(contact.id, &answer()).unwrap();
    let early = call.clone().with("followed_up_at", "2026-11-23 9:59");
    assert_wrong(
        desk.follow_up(contact.id, &early),
        "followed_up_at",
        Problem::BeforeRequest,
    );
    let unrated = desk.follow_up(contact.id, &call).unwrap();
    assert_eq!(unrated.details.satisfaction, None);
    assert_eq!(unrated.details.followed_up_by, "王芳");
    let rated = call
        .with("satisfaction", "satisfied")
        .with("is_solved", "1");
    let rated = desk.follow_up(contact.id, &rated).unwrap();
    assert_eq!(rated.details.satisfaction, Some(Satisfaction::Satisfied));
    assert_eq!(rated.details.is_solved, Some(true));
}

#[test]
fn whoever_is_answerable_is_reminded() {
    let (place, mut desk) = desk();
    let (contact, link) = handed_over(&mut desk);
    desk.sign_for(link, &Boxes::default()).unwrap();
    let mut desk = at_moment(&place, desk, "11-27T09:00");
    let reminder = desk.remind(contact.id, &Boxes::default()).unwrap();
    assert_eq!(reminder.to_person, "李老师");
    assert_eq!(reminder.due_on.unwrap().to_string(), "2026-11-26");
}

#[test]
fn the_reasons_of_a_due_date_are_there_day_by_day() {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    let desk = at_moment(&place, desk, "11-25T09:00");
    let record = desk.contact_record(contact.id).unwrap();
    assert_eq!(record.reasons.len(), 8);
    assert_eq!((record.days_used, record.days_left), (2, 3));
    assert_eq!(record.history.len(), 1);
}

#[test]
fn a_finished_matter_does_not_open_to_reasons_of_another_day() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    desk.finish_contact(contact.id, &finish()).unwrap();
    let mut settings = desk.settings().unwrap();
    settings.set(shouwen::domain::setting::SettingName::WrittenLimit, "3");
    desk.change_settings(&settings).unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-30");
    let record = desk.contact_record(contact.id).unwrap();
    assert_eq!(record.due, None);
    assert!(record.reasons.is_empty());
}
