//! What would point at whoever complains does not exist.

use rusqlite::Connection;
use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::record::Table;
use shouwen::store::ComplaintFilter;

use crate::support::office::{
    CLERK, PRINCIPAL, complaint, confidential, logged, office_of, seated,
};
use crate::support::{Place, parent};

/// A visit and a first contact of 孙某某, and a complaint of theirs that was typed from both.
fn beside_a_visit(signed: &'static str) -> (Place, Desk, Boxes) {
    let (place, mut desk) = office_of(CLERK);
    let visit = desk.log_visit(&parent("孙某某")).unwrap();
    let boxes = desk.contact_of_visit(visit.id).unwrap();
    let contact = desk.log_contact(&boxes.with("matter", "反映问题")).unwrap();
    let typed = complaint()
        .with("signed", signed)
        .with("visit_id", visit.id.0.to_string())
        .with("contact_id", contact.id.0.to_string());
    (place, desk, typed)
}

#[test]
fn a_confidential_and_an_anonymous_complaint_have_no_link_and_no_minute() {
    for signed in ["confidential", "anonymous"] {
        let (place, mut desk, typed) = beside_a_visit(signed);
        let entered = logged(&mut desk, &typed);
        assert_eq!(
            (entered.details.visit_id, entered.details.contact_id),
            (None, None)
        );
        assert_eq!(entered.entered_at.to_string(), "2026-11-23 00:00:00");
        let addition = Boxes::default().with("addition", "补充");
        desk.add_to_complaint(entered.id, &addition).unwrap();
        let mut principal = seated(&place, PRINCIPAL);
        let now = principal.complaint(entered.id).unwrap();
        let note = Boxes::from(&now).with("note", "已核对");
        principal
            .correct_complaint(entered.id, now.revision, &note)
            .unwrap();
        principal.void_complaint(entered.id, "重复").unwrap();
        drop(principal);
        desk.close().unwrap();
        let conn = Connection::open(&place.register).unwrap();
        let timed: i64 = conn
            .query_row(
                "SELECT count(*) FROM journal_entry
                 WHERE number LIKE 'TS-%' AND at NOT LIKE '%T00:00:00%'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(timed, 0, "{signed}");
        let minutes: i64 = conn
            .query_row(
                "SELECT count(*) FROM journal_change JOIN journal_entry USING (seq)
                 WHERE number LIKE 'TS-%' AND after_text LIKE '%T10:0%'",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(minutes, 0, "{signed}");
    }
}

#[test]
fn a_named_complaint_keeps_its_link() {
    let (_place, mut desk, typed) = beside_a_visit("named");
    let entered = logged(&mut desk, &typed);
    assert!(entered.details.visit_id.is_some() && entered.details.contact_id.is_some());
}

#[test]
fn visit_and_contact_pages_show_no_complaint() {
    let (_place, mut desk, typed) = beside_a_visit("confidential");
    let (visit, contact) = (
        typed.get("visit_id").to_owned(),
        typed.get("contact_id").to_owned(),
    );
    logged(&mut desk, &typed);
    let visit = shouwen::domain::visit::VisitId(visit.parse().unwrap());
    let contact = shouwen::domain::contact::ContactId(contact.parse().unwrap());
    let of_visit = desk.visit_file(visit).unwrap().history;
    let of_contact = desk.contact_record(contact).unwrap().history;
    let tables = of_visit.iter().chain(&of_contact).map(|it| it.head.table);
    assert!(tables.clone().count() >= 2);
    assert!(
        tables
            .into_iter()
            .all(|it| it != Table::Complaint && it != Table::SealedPiece)
    );
}

#[test]
fn whoever_complained_is_offered_and_found_nowhere() {
    let (place, mut clerk) = office_of(CLERK);
    for boxes in [complaint(), confidential()] {
        logged(&mut clerk, &boxes.with("complainant_student", "孙小宝"));
    }
    for desk in [clerk, seated(&place, PRINCIPAL)] {
        for typed in ["孙", "孙某某", "smm", "13900001111", "1111", "孙小宝"] {
            assert!(desk.known_askers(typed).unwrap().is_empty(), "{typed}");
            assert!(desk.known_visitors(typed).unwrap().is_empty(), "{typed}");
            assert_eq!(desk.find(typed, 50).unwrap().count, 0, "{typed}");
            let filter = ComplaintFilter {
                text: typed.to_owned(),
                ..ComplaintFilter::default()
            };
            assert!(desk.complaint_ids(&filter).unwrap().is_empty(), "{typed}");
        }
        assert!(
            desk.earlier_contacts("孙某某", "13900001111")
                .unwrap()
                .is_empty()
        );
    }
}
