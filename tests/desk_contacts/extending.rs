//! 延期 (A9).

use shouwen::desk::{Desk, Refusal};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::ContactId;
use shouwen::domain::field::Problem;

use crate::support::Place;
use crate::{asked, assert_refused, assert_wrong, at_moment, desk, due, finish, letter, to};

fn more_time() -> Boxes {
    Boxes::default()
        .with("reason", "档案在区里")
        .with("new_due_on", "2026-12-04")
}

fn approve() -> Boxes {
    Boxes::default()
        .with("decided_by", "陈校长")
        .with("decision", "approved")
}

fn tell() -> Boxes {
    Boxes::default().with("told_how", "phone")
}

/// A letter that is due on Monday the 30th.
fn due_on_the_30th() -> (Place, Desk, ContactId) {
    let (place, mut desk) = desk();
    let contact = desk.log_contact(&letter("张伟")).unwrap();
    assert_eq!(due(&desk, contact.id).unwrap(), "2026-11-30");
    (place, desk, contact.id)
}

#[test]
fn a9_asked_approved_and_told_in_time_the_new_day_counts() {
    let (place, mut desk, id) = due_on_the_30th();
    let extension = desk.ask_extension(id, &more_time()).unwrap();
    assert_eq!(due(&desk, id).unwrap(), "2026-11-30");
    assert_refused(
        desk.ask_extension(id, &more_time()),
        Refusal::ExtensionWaits,
    );
    assert_refused(
        desk.tell_extension(extension.id, &tell()),
        Refusal::ExtensionNotApproved,
    );
    desk.decide_extension(extension.id, &approve()).unwrap();
    assert_refused(
        desk.decide_extension(extension.id, &approve()),
        Refusal::ExtensionDecided,
    );
    assert_eq!(due(&desk, id).unwrap(), "2026-11-30");
    let mut desk = at_moment(&place, desk, "11-30T17:00");
    desk.tell_extension(extension.id, &tell()).unwrap();
    assert_eq!(due(&desk, id).unwrap(), "2026-12-04");
    assert_refused(
        desk.tell_extension(extension.id, &tell()),
        Refusal::AlreadyTold,
    );
    let again = more_time().with("new_due_on", "2026-12-11");
    let again = desk.ask_extension(id, &again).unwrap();
    assert_eq!(again.old_due_on.to_string(), "2026-12-04");
}

#[test]
fn a9_asked_after_the_due_day_it_is_late_and_does_not_count() {
    let (place, desk, id) = due_on_the_30th();
    let mut desk = at_moment(&place, desk, "12-01T09:00");
    let extension = desk.ask_extension(id, &more_time()).unwrap();
    assert!(extension.is_late());
    desk.decide_extension(extension.id, &approve()).unwrap();
    desk.tell_extension(extension.id, &tell()).unwrap();
    assert_eq!(due(&desk, id).unwrap(), "2026-11-30");
    let finished = desk.finish_contact(id, &finish()).unwrap();
    assert_eq!(finished.details.is_on_time(desk.now().date()), Some(false));
}

#[test]
fn a9_told_after_the_old_day_it_does_not_count() {
    let (place, mut desk, id) = due_on_the_30th();
    let extension = desk.ask_extension(id, &more_time()).unwrap();
    desk.decide_extension(extension.id, &approve()).unwrap();
    let mut desk = at_moment(&place, desk, "12-01T09:00");
    desk.tell_extension(extension.id, &tell()).unwrap();
    assert_eq!(due(&desk, id).unwrap(), "2026-11-30");
}

#[test]
fn a9_refused_it_changes_nothing_and_another_may_be_asked_for() {
    let (_place, mut desk, id) = due_on_the_30th();
    let extension = desk.ask_extension(id, &more_time()).unwrap();
    let refused = approve().with("decision", "refused");
    desk.decide_extension(extension.id, &refused).unwrap();
    assert_eq!(due(&desk, id).unwrap(), "2026-11-30");
    assert_refused(
        desk.tell_extension(extension.id, &tell()),
        Refusal::ExtensionNotApproved,
    );
    desk.ask_extension(id, &more_time()).unwrap();
}

#[test]
fn a9_what_is_asked_decided_and_told_has_to_be_said_in_order() {
    let (_place, mut desk, id) = due_on_the_30th();
    assert_wrong(
        desk.ask_extension(id, &more_time().with("reason", "")),
        "reason",
        Problem::Missing,
    );
    assert_wrong(
        desk.ask_extension(id, &more_time().with("new_due_on", "2026-11-30")),
        "new_due_on",
        Problem::NotLater,
    );
    assert_wrong(
        desk.ask_extension(id, &more_time().with("asked_at", "2026-11-23 8:00")),
        "asked_at",
        Problem::BeforeReceipt,
    );
    let extension = desk.ask_extension(id, &more_time()).unwrap();
    assert_wrong(
        desk.decide_extension(
            extension.id,
            &approve().with("decided_at", "2026-11-23 9:30"),
        ),
        "decided_at",
        Problem::BeforeRequest,
    );
    assert_wrong(
        desk.decide_extension(extension.id, &approve().with("decided_by", "")),
        "decided_by",
        Problem::Missing,
    );
    desk.decide_extension(extension.id, &approve()).unwrap();
    assert_wrong(
        desk.tell_extension(extension.id, &Boxes::default()),
        "told_how",
        Problem::Missing,
    );
}

#[test]
fn a9_where_nothing_runs_there_is_nothing_to_extend() {
    let (_place, mut desk) = desk();
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    desk.hand_over_contact(contact.id, &to("李老师")).unwrap();
    assert_refused(
        desk.ask_extension(contact.id, &more_time()),
        Refusal::NothingDue,
    );
    let other = desk.log_contact(&asked("王强")).unwrap();
    desk.finish_contact(other.id, &finish()).unwrap();
    assert_refused(
        desk.ask_extension(other.id, &more_time()),
        Refusal::IsFinished,
    );
}
