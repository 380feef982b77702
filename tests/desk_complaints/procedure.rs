//! The procedure with three accounts, its refusals, due dates, extensions, instructions, and the code of the slip.

use shouwen::desk::{Error, Refusal, Waits};
use shouwen::domain::account::Role;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{AttachmentUse, Stage, Step, step_to_do};
use shouwen::domain::field::Problem;
use shouwen::domain::right::may;
use shouwen::store::{Draft, Error as StoreError};

use super::{assert_refused, assert_sound, assert_wrong};
use crate::support::at;
use crate::support::office::{
    CLERK, OFFICE, PRINCIPAL, boxes_of, carried, complaint, confidential, logged, office_of,
    office_place, seated, seated_at, step,
};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";

#[test]
fn a_complaint_goes_from_the_clerk_over_the_office_to_the_principals_signature() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let entered = logged(&mut clerk, &complaint());
    assert_eq!(entered.number.to_string(), "TS-2026-0001");
    assert_refused(
        step(
            &mut clerk,
            entered.id,
            Step::Propose,
            &boxes_of(Step::Propose),
        ),
        Refusal::NotAllowed,
    );
    let mut office = seated(&place, OFFICE);
    let mut principal = seated(&place, PRINCIPAL);
    step(
        &mut office,
        entered.id,
        Step::Propose,
        &boxes_of(Step::Propose),
    )
    .unwrap();
    let mut stage = Stage::Received;
    while let Some(next) = step_to_do(stage) {
        let desk = match may(Role::Office, next.right()) {
            true => &mut office,
            false => {
                assert_refused(
                    step(&mut office, entered.id, next, &boxes_of(next)),
                    Refusal::NotAllowed,
                );
                &mut principal
            }
        };
        stage = step(desk, entered.id, next, &boxes_of(next))
            .unwrap()
            .details
            .stage;
    }
    let closed = principal.complaint(entered.id).unwrap();
    assert_eq!(closed.details.stage, Stage::Closed);
    assert_eq!(closed.details.closed_by, PRINCIPAL);
    assert!(!closed.details.closing_signature.is_empty());
    assert_sound(&principal);
}

#[test]
fn c1_a_complaint_comes_straight_to_the_principals_office_too() {
    let (_place, mut principal) = office_of(PRINCIPAL);
    let boxes = complaint()
        .with("is_at_principal", "1")
        .with("respondents", CLERK);
    let entered = logged(&mut principal, &boxes);
    assert!(entered.details.is_at_principal);
    assert_eq!(entered.entered_by, PRINCIPAL);
}

#[test]
fn no_step_is_taken_out_of_its_order() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let id = logged(&mut desk, &complaint()).id;
    for early in [
        Step::Find,
        Step::Decide,
        Step::Reply,
        Step::Close,
        Step::Unmerge,
        Step::Reopen,
    ] {
        assert_refused(
            step(&mut desk, id, early, &boxes_of(early)),
            Refusal::StepOutOfOrder,
        );
    }
    carried(&mut desk, id, Step::Close);
    for late in [Step::Accept, Step::Withdraw, Step::Close] {
        assert_refused(
            step(&mut desk, id, late, &boxes_of(late)),
            Refusal::StepOutOfOrder,
        );
    }
}

#[test]
fn c7_nothing_is_closed_without_finding_and_reply() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let id = logged(&mut desk, &complaint()).id;
    carried(&mut desk, id, Step::Investigate);
    assert_wrong(
        step(
            &mut desk,
            id,
            Step::Find,
            &Boxes::default().with("finding_basis", "收据"),
        ),
        "finding",
        Problem::Missing,
    );
    assert_refused(
        step(&mut desk, id, Step::Close, &Boxes::default()),
        Refusal::StepOutOfOrder,
    );
    carried_from(&mut desk, id, &[Step::Find, Step::Decide]);
    assert_refused(
        step(&mut desk, id, Step::Close, &Boxes::default()),
        Refusal::StepOutOfOrder,
    );
}

fn carried_from(
    desk: &mut shouwen::desk::Desk,
    id: shouwen::domain::complaint::ComplaintId,
    steps: &[Step],
) {
    for taken in steps {
        step(desk, id, *taken, &boxes_of(*taken)).unwrap();
    }
}

#[test]
fn what_was_refused_closes_once_the_complainant_was_told() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let id = logged(&mut desk, &complaint()).id;
    carried_from(&mut desk, id, &[Step::Refuse]);
    assert_refused(
        step(&mut desk, id, Step::Close, &Boxes::default()),
        Refusal::NotToldYet,
    );
    carried_from(&mut desk, id, &[Step::Tell, Step::Close]);
    assert_sound(&desk);
}

#[test]
fn a_stale_screen_changes_nothing() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let entered = logged(&mut desk, &complaint());
    step(&mut desk, entered.id, Step::Accept, &Boxes::default()).unwrap();
    let outcome = desk.take_complaint_step(
        entered.id,
        entered.revision,
        Step::Assess,
        &boxes_of(Step::Assess),
    );
    assert!(
        matches!(outcome, Err(Error::Store(StoreError::Conflict { .. }))),
        "{outcome:?}"
    );
}

#[test]
fn what_was_closed_is_reopened_and_what_was_withdrawn_too() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let closed = logged(&mut desk, &complaint()).id;
    carried(&mut desk, closed, Step::Close);
    let reopened = step(&mut desk, closed, Step::Reopen, &boxes_of(Step::Reopen)).unwrap();
    assert_eq!(reopened.details.stage, Stage::Accepted);
    assert_eq!(reopened.details.closing_signature, "");
    assert_eq!(reopened.details.due_on.unwrap().to_string(), "2026-12-14");
    let withdrawn = logged(&mut desk, &complaint()).id;
    let over = step(
        &mut desk,
        withdrawn,
        Step::Withdraw,
        &boxes_of(Step::Withdraw),
    )
    .unwrap();
    assert!(!over.is_open());
    step(&mut desk, withdrawn, Step::Reopen, &boxes_of(Step::Reopen)).unwrap();
    assert_sound(&desk);
}

#[test]
fn c2_the_due_dates_follow_acceptance() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let entered = logged(&mut desk, &complaint());
    assert_eq!(entered.details.accept_by.unwrap().to_string(), "2026-11-24");
    assert_eq!(entered.details.due_on.unwrap().to_string(), "2026-11-24");
    let accepted = step(&mut desk, entered.id, Step::Accept, &Boxes::default()).unwrap();
    assert_eq!(accepted.details.due_on.unwrap().to_string(), "2026-12-14");
    let refused = logged(&mut desk, &complaint()).id;
    let refused = step(&mut desk, refused, Step::Refuse, &boxes_of(Step::Refuse)).unwrap();
    assert_eq!(refused.details.due_on, None);
}

#[test]
fn a9_more_time_is_asked_for_decided_and_told() {
    let place = office_place();
    let mut office = seated(&place, OFFICE);
    let mut principal = seated(&place, PRINCIPAL);
    let id = logged(&mut office, &complaint()).id;
    step(&mut principal, id, Step::Accept, &Boxes::default()).unwrap();
    let ask = Boxes::default()
        .with("reason", "还要问两位证人")
        .with("new_due_on", "2026-12-21");
    let asked = office.ask_complaint_extension(id, &ask).unwrap();
    assert_refused(
        office.ask_complaint_extension(id, &ask),
        Refusal::ExtensionWaits,
    );
    let approve = Boxes::default().with("decision", "approved");
    assert_refused(
        office.decide_complaint_extension(asked.id, &approve),
        Refusal::NotYourDecision,
    );
    let tell = Boxes::default().with("told_how", "phone");
    assert_refused(
        office.tell_complaint_extension(asked.id, &tell),
        Refusal::ExtensionNotApproved,
    );
    let queue = principal.principal_queue().unwrap();
    let waits: Vec<_> = queue.items.iter().map(|it| it.waits).collect();
    assert!(waits.contains(&Waits::Extension), "{waits:?}");
    principal
        .decide_complaint_extension(asked.id, &approve)
        .unwrap();
    assert_refused(
        principal.decide_complaint_extension(asked.id, &approve),
        Refusal::ExtensionDecided,
    );
    let told = office.tell_complaint_extension(asked.id, &tell).unwrap();
    assert_eq!(told.details.due_on.unwrap().to_string(), "2026-12-21");
    assert_refused(
        office.tell_complaint_extension(asked.id, &tell),
        Refusal::AlreadyTold,
    );
    assert_sound(&principal);
}

#[test]
fn an_instruction_from_paper_waits_for_the_principals_own_word() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let mut principal = seated(&place, PRINCIPAL);
    let id = logged(&mut clerk, &complaint()).id;
    let other = logged(&mut clerk, &complaint()).id;
    step(&mut principal, id, Step::Accept, &Boxes::default()).unwrap();
    let scan = clerk
        .attach(id, AttachmentUse::Instruction, "批示", PNG)
        .unwrap();
    let text = Boxes::default()
        .with("text", "请教务处三日内报结果")
        .with("attachment_id", scan.id.to_string());
    assert_wrong(
        clerk.instruct(other, &text),
        "attachment_id",
        Problem::UnknownChoice,
    );
    let entered = clerk.instruct(id, &text).unwrap();
    assert!(entered.awaits_confirmation());
    assert_eq!(entered.said_by, PRINCIPAL);
    assert_refused(clerk.confirm_instruction(entered.id), Refusal::NotAllowed);
    let waiting = principal.principal_queue().unwrap().items;
    assert!(waiting.iter().any(|it| it.waits == Waits::Confirmation));
    assert!(
        !principal
            .confirm_instruction(entered.id)
            .unwrap()
            .awaits_confirmation()
    );
    assert_refused(
        principal.confirm_instruction(entered.id),
        Refusal::NothingChanges,
    );
    let own = principal
        .instruct(id, &Boxes::default().with("text", "照办"))
        .unwrap();
    assert!(!own.awaits_confirmation());
}

#[test]
fn the_red_path_says_at_once_who_was_told_outside() {
    let (_place, mut desk) = office_of(CLERK);
    let red = complaint().with("red_path", "mandatory_report");
    assert!(matches!(desk.log_complaint(&red), Err(Error::Fields(errors)) if errors.len() == 2));
    let told = red
        .with("red_told", "派出所")
        .with("red_told_at", "2026-11-23 9:30")
        .with("red_told_how", "phone");
    let entered = logged(&mut desk, &told);
    assert_eq!(entered.details.red_told, "派出所");
}

#[test]
fn number_and_code_say_how_a_complaint_stands_and_a_guess_learns_nothing() {
    let (_place, mut desk) = office_of(CLERK);
    let entered = desk.log_complaint(&confidential()).unwrap();
    let number = entered.complaint.number.to_string();
    let found = desk.complaint_by_code(&number, &entered.code).unwrap();
    assert_eq!(found.details.stage, Stage::Received);
    for (number, code) in [
        (number.as_str(), "AAAA-AAAA"),
        ("TS-2026-0999", entered.code.as_str()),
        ("LF-2026-0001", entered.code.as_str()),
        ("?", ""),
    ] {
        assert_refused(desk.complaint_by_code(number, code), Refusal::WrongCode);
    }
}

#[test]
fn a_half_typed_complaint_is_its_authors_alone_and_gone_once_saved() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let draft = Draft {
        form: "complaint".into(),
        updated_at: "2026-11-23T10:00".into(),
        texts: [("complainant_name".to_owned(), "孙某某".to_owned())].into(),
    };
    clerk.keep_complaint_draft(&draft).unwrap();
    assert_eq!(clerk.complaint_draft(), Some(draft.clone()));
    assert_eq!(seated(&place, OFFICE).complaint_draft(), None);
    clerk.lock();
    assert_eq!(clerk.complaint_draft(), None);
    assert_refused(clerk.keep_complaint_draft(&draft), Refusal::Locked);
    let mut again = seated_at(&place, CLERK, at("2026-11-23T11:00:00+08:00"));
    assert_eq!(again.complaint_draft(), Some(draft));
    logged(&mut again, &complaint());
    assert_eq!(again.complaint_draft(), None);
    let left: Vec<_> = std::fs::read_dir(place.folder.path())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("draft"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_voided_complaint_takes_no_more_steps() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let id = logged(&mut desk, &complaint()).id;
    assert_refused(desk.void_complaint(id, " "), Refusal::ReasonMissing);
    desk.void_complaint(id, "重复登记").unwrap();
    assert_refused(desk.void_complaint(id, "再一次"), Refusal::IsVoid);
    assert_refused(
        step(&mut desk, id, Step::Accept, &Boxes::default()),
        Refusal::IsVoid,
    );
    assert_refused(
        desk.add_to_complaint(id, &Boxes::default().with("addition", "补充")),
        Refusal::IsVoid,
    );
    assert_sound(&desk);
}

#[test]
fn only_pictures_and_pdfs_of_a_sensible_size_are_attached() {
    let (_place, mut desk) = office_of(CLERK);
    let id = logged(&mut desk, &complaint()).id;
    let evidence = AttachmentUse::Evidence;
    assert_refused(
        desk.attach(id, evidence, "录音", b"RIFF"),
        Refusal::NotAPicture,
    );
    let mut large = PNG.to_vec();
    large.resize(20 * 1024 * 1024 + 1, 0);
    assert_refused(
        desk.attach(id, evidence, "收据", &large),
        Refusal::FileTooLarge,
    );
    assert_wrong(
        desk.attach(id, evidence, " ", PNG),
        "title",
        Problem::Missing,
    );
    assert!(!desk.attach(id, evidence, "收据", PNG).unwrap().is_sealed);
    desk.attach(id, evidence, "同一张收据", PNG).unwrap();
    assert_sound(&desk);
}
