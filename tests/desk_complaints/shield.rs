//! Who can open what: complaints about the principal, confidential ones, respondents, viewers, scans.

use shouwen::desk::{Desk, Error, Refusal};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{AttachmentUse, ComplaintId, Opened, Step};
use shouwen::domain::field::Problem;
use shouwen::domain::protection::Signed;
use shouwen::store::ComplaintFilter;
use shouwen::store::seal::SealError;

use super::{assert_refused, assert_sound, assert_wrong};
use crate::support::office::{
    CLERK, DEPUTY, OFFICE, PRINCIPAL, SUPERVISOR, about_the_principal, boxes_of, carried,
    complaint, confidential, logged, office_of, office_place, seated, step,
};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";

fn open(desk: &mut Desk, id: ComplaintId) -> Opened {
    desk.open_sealed(id, "联系答复").unwrap()
}

#[test]
fn c4_whoever_typed_an_identity_cannot_read_it_afterwards() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let id = logged(&mut clerk, &complaint()).id;
    assert_refused(clerk.open_sealed(id, "看看"), Refusal::NotAllowed);
    for name in [OFFICE, PRINCIPAL] {
        assert_eq!(open(&mut seated(&place, name), id).identity.name, "孙某某");
    }
    let deputy = open(&mut seated(&place, DEPUTY), id);
    assert_eq!(
        (deputy.identity.name.as_str(), deputy.of_others_count),
        ("", 1)
    );
}

#[test]
fn an_opening_wants_a_reason_and_is_in_the_log_before_anything_shows() {
    let place = office_place();
    let mut office = seated(&place, OFFICE);
    let id = logged(&mut office, &complaint()).id;
    assert_refused(office.open_sealed(id, "  "), Refusal::ReasonMissing);
    open(&mut office, id);
    assert_refused(office.openings(), Refusal::NotAllowed);
    let openings = seated(&place, PRINCIPAL).openings().unwrap();
    assert_eq!(openings.len(), 1);
    assert_eq!(
        (openings[0].by.as_str(), openings[0].reason.as_str()),
        (OFFICE, "联系答复")
    );
}

#[test]
fn a_complaint_about_the_principal_is_closed_to_them_and_open_to_the_deputy() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let entered = logged(&mut clerk, &about_the_principal());
    let id = entered.id;
    assert!(entered.details.is_about_principal);
    assert_eq!(entered.details.facts, "");
    let mut principal = seated(&place, PRINCIPAL);
    assert_refused(principal.open_sealed(id, "看看"), Refusal::AboutYou);
    assert_refused(principal.complaint_file(id), Refusal::AboutYou);
    assert_refused(
        step(&mut principal, id, Step::Accept, &Boxes::default()),
        Refusal::AboutYou,
    );
    assert!(
        principal
            .complaint(id)
            .unwrap()
            .details
            .respondents
            .is_empty()
    );
    assert!(principal.principal_queue().unwrap().items.is_empty());
    let mut deputy = seated(&place, DEPUTY);
    let opened = open(&mut deputy, id);
    assert_eq!(
        (opened.identity.name.as_str(), opened.facts.as_str()),
        ("孙某某", "多收了资料费")
    );
    assert_eq!(deputy.principal_queue().unwrap().items.len(), 1);
    carried(&mut deputy, id, Step::Close);
    // That it was opened is theirs to see, the words are not.
    let openings = principal.openings().unwrap();
    assert_eq!((openings.len(), openings[0].reason.as_str()), (1, ""));
    assert_sound(&principal);
}

#[test]
fn nobody_is_among_the_recipients_of_a_complaint_about_the_principal_but_deputy_and_recovery() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let id = logged(&mut clerk, &about_the_principal()).id;
    let accounts = clerk.accounts().unwrap();
    let key = |name: &str| {
        accounts
            .iter()
            .find(|it| it.name == name)
            .unwrap()
            .public_key
            .clone()
    };
    let deputy = seated(&place, DEPUTY);
    for piece in deputy.complaint_file(id).unwrap().sealed {
        assert_eq!(piece.recipients.len(), 2);
        assert!(piece.recipients.contains(&key(DEPUTY)));
        assert!(!piece.recipients.contains(&key(PRINCIPAL)));
    }
}

#[test]
fn without_a_deputys_key_a_complaint_about_the_principal_has_nobody_to_be_sealed_to() {
    let place = crate::support::place();
    let mut desk = crate::support::new_desk(&place, crate::support::morning());
    desk.found_accounts(PRINCIPAL, crate::support::office::PASSWORD, &[])
        .unwrap();
    assert_refused(
        desk.log_complaint(&about_the_principal()),
        Refusal::NobodyToSealTo,
    );
    assert_eq!(desk.complaint_ids(&ComplaintFilter::default()).unwrap(), []);
    logged(&mut desk, &complaint());
}

#[test]
fn a_correction_does_not_hide_from_the_principal_what_they_could_read() {
    let (_place, mut desk) = office_of(OFFICE);
    let entered = logged(&mut desk, &complaint());
    let late = Boxes::from(&entered).with("respondents", PRINCIPAL);
    assert_refused(
        desk.correct_complaint(entered.id, entered.revision, &late),
        Refusal::AboutPrincipalLate,
    );
}

#[test]
fn c4_facts_of_a_confidential_complaint_are_read_by_the_principal_and_named_viewers_alone() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let agitated = confidential()
        .with("is_agitated", "1")
        .with("calming_note", "请孙女士到接待室");
    let entered = logged(&mut clerk, &agitated);
    let id = entered.id;
    assert_eq!(
        (
            entered.details.facts.as_str(),
            entered.details.calming_note.as_str()
        ),
        ("", "")
    );
    let mut office = seated(&place, OFFICE);
    assert_eq!(open(&mut office, id).of_others_count, 2);
    let mut principal = seated(&place, PRINCIPAL);
    let opened = open(&mut principal, id);
    assert!(opened.facts.contains("多收了资料费") && opened.facts.contains("请孙女士到接待室"));
    assert_eq!(opened.request, "退还多收的费用");
    assert_refused(
        office.name_viewers(id, &[OFFICE.to_owned()]),
        Refusal::NotAllowed,
    );
    principal.name_viewers(id, &[OFFICE.to_owned()]).unwrap();
    assert_eq!(open(&mut office, id).identity.name, "孙某某");
    principal.name_viewers(id, &[]).unwrap();
    assert_eq!(open(&mut office, id).of_others_count, 2);
    assert_sound(&principal);
}

#[test]
fn viewers_are_accounts_with_a_key_and_no_respondents() {
    let (_place, mut principal) = office_of(PRINCIPAL);
    let id = logged(&mut principal, &confidential().with("respondents", OFFICE)).id;
    assert_refused(
        principal.name_viewers(id, &[OFFICE.to_owned()]),
        Refusal::AboutYou,
    );
    assert_refused(
        principal.name_viewers(id, &["无此人".to_owned()]),
        Refusal::NobodyChosen,
    );
    let new = crate::support::office::account("新来的", shouwen::domain::account::Role::Clerk);
    principal.add_account(&new).unwrap();
    assert_refused(
        principal.name_viewers(id, &["新来的".to_owned()]),
        Refusal::NoKeyYet,
    );
}

#[test]
fn c4_a_respondent_sees_number_and_stage_and_nothing_else() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let about_office = complaint().with("respondents", OFFICE).with("red_path", "");
    let id = logged(&mut clerk, &about_office).id;
    let mut office = seated(&place, OFFICE);
    let seen = office.complaint(id).unwrap();
    assert_eq!(
        (seen.details.facts.as_str(), seen.details.category.as_str()),
        ("", "")
    );
    assert_refused(office.complaint_file(id), Refusal::AboutYou);
    assert_refused(office.complaint_record(id), Refusal::AboutYou);
    assert_refused(office.open_sealed(id, "看看"), Refusal::AboutYou);
    for taken in [Step::Propose, Step::Withdraw] {
        assert_refused(
            step(&mut office, id, taken, &boxes_of(taken)),
            Refusal::AboutYou,
        );
    }
    assert_refused(office.void_complaint(id, "不实"), Refusal::AboutYou);
    let lines = office.complaint_lines(&[id]).unwrap();
    assert!(!lines[0].may_open);
}

#[test]
fn c4_a_respondent_finds_no_case_by_what_it_says() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    logged(&mut clerk, &complaint().with("respondents", OFFICE));
    let office = seated(&place, OFFICE);
    let found = |filter: ComplaintFilter| office.complaint_ids(&filter).unwrap().len();
    let narrowed = [
        ComplaintFilter {
            text: "资料费".into(),
            ..ComplaintFilter::default()
        },
        ComplaintFilter {
            category: Some("fees".into()),
            ..ComplaintFilter::default()
        },
        ComplaintFilter {
            department: Some("教务处".into()),
            ..ComplaintFilter::default()
        },
        ComplaintFilter {
            signed: Some(Signed::Named),
            ..ComplaintFilter::default()
        },
    ];
    for filter in narrowed {
        assert_eq!(found(filter.clone()), 0, "{filter:?}");
        assert_eq!(
            seated(&place, PRINCIPAL)
                .complaint_ids(&filter)
                .unwrap()
                .len(),
            1
        );
    }
    assert_eq!(found(ComplaintFilter::default()), 1);
    let number = ComplaintFilter {
        text: "TS-2026-0001".into(),
        ..ComplaintFilter::default()
    };
    assert_eq!(found(number), 1);
}

#[test]
fn c4_a_respondent_becomes_no_handler_and_a_handler_no_respondent() {
    let (_place, mut desk) = office_of(PRINCIPAL);
    let id = logged(&mut desk, &complaint()).id;
    step(&mut desk, id, Step::Accept, &Boxes::default()).unwrap();
    assert_wrong(
        step(
            &mut desk,
            id,
            Step::Assign,
            &Boxes::default().with("handler", "李老师"),
        ),
        "handler",
        Problem::IsRespondent,
    );
    let assigned = step(&mut desk, id, Step::Assign, &boxes_of(Step::Assign)).unwrap();
    let late = Boxes::from(&assigned).with("respondents", "李老师\n钱老师");
    assert_wrong(
        desk.correct_complaint(id, assigned.revision, &late),
        "respondents",
        Problem::IsHandler,
    );
}

#[test]
fn c4_somebody_who_becomes_a_respondent_is_no_recipient_any_more() {
    let place = office_place();
    let mut principal = seated(&place, PRINCIPAL);
    let entered = logged(&mut principal, &complaint());
    let key = |desk: &Desk| {
        let accounts = desk.accounts().unwrap();
        accounts
            .into_iter()
            .find(|it| it.name == OFFICE)
            .unwrap()
            .public_key
    };
    let more = Boxes::from(&entered).with("respondents", format!("李老师\n{OFFICE}"));
    principal
        .correct_complaint(entered.id, entered.revision, &more)
        .unwrap();
    let file = principal.complaint_file(entered.id).unwrap();
    assert!(
        file.sealed
            .iter()
            .all(|it| !it.recipients.contains(&key(&principal)))
    );
    assert_eq!(open(&mut principal, entered.id).identity.name, "孙某某");
    assert_sound(&principal);
}

#[test]
fn a_named_complaint_turns_confidential_and_nothing_of_it_is_left_in_the_journal() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let visit = clerk.log_visit(&crate::support::parent("孙某某")).unwrap();
    let boxes = complaint()
        .with("calming_note", "请到接待室")
        .with("visit_id", visit.id.0.to_string());
    let entered = logged(&mut clerk, &boxes);
    let id = entered.id;
    let scan = clerk
        .attach(id, AttachmentUse::Evidence, "收据照片", PNG)
        .unwrap();
    let taken_back = clerk
        .attach(id, AttachmentUse::Evidence, "另一张", b"%PDF-1")
        .unwrap();
    clerk.undo("").unwrap();
    let mut office = seated(&place, OFFICE);
    assert_refused(office.make_confidential(id), Refusal::NotAllowed);
    let mut principal = seated(&place, PRINCIPAL);
    let after = principal.make_confidential(id).unwrap();
    assert_eq!(
        (after.details.facts.as_str(), after.details.visit_id),
        ("", None)
    );
    assert_eq!(after.entered_at.to_string(), "2026-11-23 00:00:00");
    assert_refused(principal.make_confidential(id), Refusal::NothingChanges);
    let opened = open(&mut principal, id);
    assert!(opened.facts.contains("多收了资料费") && opened.facts.contains("请到接待室"));
    for attachment in [scan.id, taken_back.id] {
        assert!(
            principal
                .open_attachment(attachment, "核对")
                .unwrap()
                .0
                .len()
                > 3
        );
        assert!(matches!(
            office.open_attachment(attachment, "核对"),
            Err(Error::Seal(SealError::NotAmongRecipients))
        ));
    }
    assert_sound(&principal);
    drop((clerk, office));
    principal.close().unwrap();
    let conn = rusqlite::Connection::open(&place.register).unwrap();
    let texts = [
        "多收了资料费",
        "退还多收的费用",
        "请到接待室",
        "收据照片",
        "另一张",
    ];
    for text in texts {
        let left: i64 = conn
            .query_row(
                "SELECT count(*) FROM journal_change JOIN journal_entry USING (seq)
                 WHERE table_name IN ('complaint', 'attachment')
                   AND (before_text = ?1 OR after_text = ?1)",
                [text],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(left, 0, "{text}");
    }
    let minutes: i64 = conn
        .query_row(
            "SELECT count(*) FROM journal_change WHERE field = 'entered_at' AND after_text LIKE '%T10:%'
               AND seq IN (SELECT seq FROM journal_entry WHERE table_name = 'complaint')",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(minutes, 0);
}

#[test]
fn scans_of_a_sealed_case_are_sealed_with_their_names() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let id = logged(&mut clerk, &confidential()).id;
    let scan = clerk
        .attach(id, AttachmentUse::Evidence, "收据", PNG)
        .unwrap();
    assert!(scan.is_sealed && scan.title.is_empty());
    let mut principal = seated(&place, PRINCIPAL);
    assert_refused(
        principal.open_attachment(scan.id, ""),
        Refusal::ReasonMissing,
    );
    let opened = principal.open_attachment(scan.id, "核对").unwrap();
    assert_eq!(opened, ("收据".to_owned(), PNG.to_vec()));
    assert_eq!(principal.openings().unwrap().len(), 1);
    assert_refused(clerk.open_attachment(scan.id, "核对"), Refusal::NotAllowed);
}

#[test]
fn what_is_added_later_is_sealed_too() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let id = logged(&mut clerk, &complaint()).id;
    assert!(clerk.add_to_complaint(id, &Boxes::default()).is_err());
    let addition = Boxes::default().with("addition", "又来电说出了经手人");
    clerk.add_to_complaint(id, &addition).unwrap();
    assert_eq!(
        open(&mut seated(&place, PRINCIPAL), id).additions,
        ["又来电说出了经手人"]
    );
}

#[test]
fn a_supervisor_sees_that_there_is_a_complaint_and_not_what_it_says() {
    let place = office_place();
    let mut principal = seated(&place, PRINCIPAL);
    let id = logged(&mut principal, &complaint()).id;
    carried(&mut principal, id, Step::Investigate);
    principal
        .instruct(id, &Boxes::default().with("text", "尽快"))
        .unwrap();
    let supervisor = seated(&place, SUPERVISOR);
    let file = supervisor.complaint_file(id).unwrap();
    assert_eq!(
        (
            file.complaint.details.facts.as_str(),
            file.instructions.len()
        ),
        ("", 0)
    );
    assert_eq!(file.complaint.details.investigation, "");
    let record = supervisor.complaint_record(id).unwrap();
    let personal = record
        .history
        .iter()
        .flat_map(|it| &it.changes)
        .filter(|it| it.is_personal);
    assert_eq!(personal.count(), 0);
    let words = ComplaintFilter {
        text: "资料费".into(),
        ..ComplaintFilter::default()
    };
    assert_eq!(supervisor.complaint_ids(&words).unwrap(), []);
}

#[test]
fn possible_repeats_of_what_is_sealed_are_the_principals_alone() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    logged(&mut clerk, &confidential());
    logged(
        &mut clerk,
        &about_the_principal().with("respondents", format!("李老师\n{PRINCIPAL}")),
    );
    let offered = |desk: &Desk| {
        let found = desk
            .possible_repeats("fees", &["李老师".to_owned()], "")
            .unwrap();
        found.len()
    };
    assert_eq!(offered(&clerk), 0);
    assert_eq!(offered(&seated(&place, OFFICE)), 0);
    assert_eq!(offered(&seated(&place, PRINCIPAL)), 1);
    logged(&mut clerk, &complaint());
    assert_eq!(offered(&clerk), 1);
}
