//! What undo takes back of complaints, and what it never does.

use shouwen::desk::{Desk, Error, Refusal};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{Stage, Step};
use shouwen::store::Error as StoreError;

use super::{assert_refused, assert_sound};
use crate::support::office::{
    CLERK, PRINCIPAL, boxes_of, carried, complaint, confidential, logged, office_of, office_place,
    seated, step,
};

#[test]
fn undoing_a_creation_voids_it_and_its_number_stays() {
    let (_place, mut desk) = office_of(CLERK);
    let id = logged(&mut desk, &complaint()).id;
    desk.undo("登记错误").unwrap();
    assert!(desk.complaint(id).unwrap().voiding.is_some());
    assert_eq!(logged(&mut desk, &complaint()).number.sequence, 2);
    assert_sound(&desk);
}

#[test]
fn nobody_voids_what_somebody_else_has_gone_on_with() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let id = logged(&mut clerk, &complaint()).id;
    step(
        &mut seated(&place, PRINCIPAL),
        id,
        Step::Accept,
        &Boxes::default(),
    )
    .unwrap();
    let outcome = clerk.undo("登记错误");
    assert!(
        matches!(outcome, Err(Error::Store(StoreError::Conflict { .. }))),
        "{outcome:?}"
    );
    assert!(clerk.complaint(id).unwrap().voiding.is_none());
}

#[test]
fn a_step_is_taken_back() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let id = logged(&mut desk, &complaint()).id;
    carried(&mut desk, id, Step::Assess);
    desk.undo("").unwrap();
    let before = desk.complaint(id).unwrap();
    assert_eq!(
        (before.details.stage, before.details.severity),
        (Stage::Accepted, None)
    );
    desk.undo("").unwrap();
    assert_eq!(desk.complaint(id).unwrap().details.stage, Stage::Received);
    assert_sound(&desk);
}

/// What stands after the deed, and nothing of before it is taken back either.
fn stands(deed: impl FnOnce(&mut Desk)) {
    let (_place, mut desk) = office_of(PRINCIPAL);
    logged(&mut desk, &complaint());
    assert!(desk.can_undo());
    deed(&mut desk);
    assert_refused(desk.undo(""), Refusal::NothingToUndo);
    assert_sound(&desk);
}

#[test]
fn a_signature_stands_and_so_does_what_came_before_it() {
    stands(|desk| {
        let id = logged(desk, &complaint()).id;
        carried(desk, id, Step::Close);
    });
}

#[test]
fn a_sealing_stands() {
    stands(|desk| {
        let id = logged(desk, &complaint()).id;
        desk.add_to_complaint(id, &Boxes::default().with("addition", "又来电补充"))
            .unwrap();
    });
    stands(|desk| {
        let id = logged(desk, &complaint()).id;
        desk.make_confidential(id).unwrap();
    });
    stands(|desk| {
        let id = logged(desk, &confidential()).id;
        desk.name_viewers(id, &["赵主任".to_owned()]).unwrap();
    });
}

#[test]
fn an_opening_is_never_taken_back() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let id = logged(&mut desk, &complaint()).id;
    desk.open_sealed(id, "联系答复").unwrap();
    // The creation is this person's own last action still; the log of openings stays whatever is undone.
    desk.undo("登记错误").unwrap();
    assert_eq!(desk.openings().unwrap().len(), 1);
    assert_refused(desk.undo(""), Refusal::NothingToUndo);
}

#[test]
fn undo_ends_with_the_lock() {
    let (_place, mut desk) = office_of(CLERK);
    logged(&mut desk, &complaint());
    desk.lock();
    assert_refused(desk.undo(""), Refusal::Locked);
    desk.unlock(CLERK, crate::support::office::PASSWORD)
        .unwrap();
    assert_refused(desk.undo(""), Refusal::NothingToUndo);
}

#[test]
fn taking_back_a_complaint_that_is_not_named_tells_no_minute_either() {
    let (place, mut desk) = office_of(CLERK);
    let id = logged(&mut desk, &confidential()).id;
    desk.undo("登记错误").unwrap();
    let voided_at = desk.complaint(id).unwrap().voiding.unwrap().at;
    assert_eq!(voided_at.to_string(), "2026-11-23 00:00:00");
    desk.close().unwrap();
    let conn = rusqlite::Connection::open(&place.register).unwrap();
    let timed: i64 = conn
        .query_row(
            "SELECT count(*) FROM journal_entry WHERE number = 'TS-2026-0001' AND at NOT LIKE '%T00:00:00%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(timed, 0);
}

#[test]
fn the_boxes_of_a_step_are_refused_before_anything_is_written() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let id = logged(&mut desk, &complaint()).id;
    let head = desk.journal_head().unwrap().seq;
    assert!(step(&mut desk, id, Step::Refuse, &Boxes::default()).is_err());
    assert!(step(&mut desk, id, Step::Find, &boxes_of(Step::Find)).is_err());
    assert_eq!(desk.journal_head().unwrap().seq, head);
}
