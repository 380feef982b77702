//! Merging (并案) and taking it back.

use shouwen::desk::{Desk, Error, Refusal};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{Complaint, ComplaintId, Stage, Step};

use super::{assert_refused, assert_sound};
use crate::support::office::{
    DEPUTY, PRINCIPAL, about_the_principal, boxes_of, carried, complaint, logged, office_of,
    seated, step,
};

fn merge(desk: &mut Desk, id: ComplaintId, into: ComplaintId) -> Result<Complaint, Error> {
    let revision = desk.complaint(id).unwrap().revision;
    desk.merge_complaint(id, revision, into)
}

fn unmerge(desk: &mut Desk, id: ComplaintId) -> Result<Complaint, Error> {
    let revision = desk.complaint(id).unwrap().revision;
    desk.unmerge_complaint(id, revision)
}

#[test]
fn nothing_is_merged_into_itself_nor_in_a_ring() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let [a, b, c] = [(); 3].map(|()| logged(&mut desk, &complaint()).id);
    assert_refused(merge(&mut desk, a, a), Refusal::MergeRing);
    merge(&mut desk, a, b).unwrap();
    assert_refused(merge(&mut desk, b, a), Refusal::MergeRing);
    merge(&mut desk, b, c).unwrap();
    assert_refused(merge(&mut desk, c, a), Refusal::MergeRing);
    assert_refused(merge(&mut desk, a, c), Refusal::StepOutOfOrder);
    assert_sound(&desk);
}

#[test]
fn unmerging_keeps_what_was_written_into_either_meanwhile() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let [into, merged] = [(); 2].map(|()| logged(&mut desk, &complaint()).id);
    carried(&mut desk, merged, Step::Assess);
    let before = desk.complaint(merged).unwrap();
    merge(&mut desk, merged, into).unwrap();
    assert!(!desk.complaint(merged).unwrap().is_open());
    // Both go on: the one it was merged into is corrected and carried on, the merged one is corrected.
    carried(&mut desk, into, Step::Investigate);
    for (id, note) in [(into, "两案合并"), (merged, "另有收据")] {
        let now = desk.complaint(id).unwrap();
        let boxes = Boxes::from(&now).with("note", note);
        desk.correct_complaint(id, now.revision, &boxes).unwrap();
    }
    let after = unmerge(&mut desk, merged).unwrap();
    assert_eq!(after.details.stage, Stage::Assessed);
    assert_eq!(after.details.note, "另有收据");
    assert_eq!(after.details.merged_into_id, None);
    assert_eq!(after.details.due_on, before.details.due_on);
    let other = desk.complaint(into).unwrap();
    assert_eq!(
        (other.details.stage, other.details.note.as_str()),
        (Stage::Investigated, "两案合并")
    );
    assert_refused(unmerge(&mut desk, merged), Refusal::StepOutOfOrder);
    step(&mut desk, merged, Step::Assign, &boxes_of(Step::Assign)).unwrap();
    assert_sound(&desk);
}

#[test]
fn the_identities_of_merged_complaints_stay_their_own() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let into = logged(&mut desk, &complaint()).id;
    let merged = logged(&mut desk, &complaint().with("complainant_name", "吴某某")).id;
    merge(&mut desk, merged, into).unwrap();
    let name = |desk: &mut Desk, id| desk.open_sealed(id, "核对").unwrap().identity.name;
    assert_eq!(name(&mut desk, into), "孙某某");
    assert_eq!(name(&mut desk, merged), "吴某某");
    assert_eq!(desk.complaint_file(into).unwrap().merged.len(), 1);
}

#[test]
fn a_complaint_about_the_principal_is_merged_with_no_other() {
    let (place, mut principal) = office_of(PRINCIPAL);
    let ordinary = logged(&mut principal, &complaint()).id;
    let mut deputy = seated(&place, DEPUTY);
    let about = logged(&mut deputy, &about_the_principal()).id;
    assert_refused(merge(&mut deputy, about, ordinary), Refusal::MergeShields);
    assert_refused(merge(&mut principal, ordinary, about), Refusal::AboutYou);
}

#[test]
fn undoing_a_merge_unmerges() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let [a, b] = [(); 2].map(|()| logged(&mut desk, &complaint()).id);
    merge(&mut desk, a, b).unwrap();
    desk.undo("").unwrap();
    let after = desk.complaint(a).unwrap();
    assert_eq!(
        (after.details.stage, after.details.merged_into_id),
        (Stage::Received, None)
    );
    assert_sound(&desk);
}
