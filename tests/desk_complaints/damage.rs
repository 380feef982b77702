//! What is sealed and what was signed, altered behind the program's back: it says so, and shows the rest.

use rusqlite::Connection;
use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{AttachmentUse, ComplaintId, Step};
use shouwen::domain::record::Table;
use shouwen::store::Fault;
use shouwen::store::seal::{PublicKey, seal};

use crate::support::Place;
use crate::support::office::{
    PRINCIPAL, carried, complaint, confidential, logged, office_of, seated,
};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";

/// A confidential complaint with identity, facts, an addition and a scan; the register is closed.
fn sealed() -> (Place, ComplaintId) {
    let (place, mut desk) = office_of(PRINCIPAL);
    let id = logged(&mut desk, &confidential()).id;
    desk.add_to_complaint(id, &Boxes::default().with("addition", "补充"))
        .unwrap();
    desk.attach(id, AttachmentUse::Evidence, "收据", PNG)
        .unwrap();
    desk.close().unwrap();
    (place, id)
}

fn payload_of(conn: &Connection, part: &str) -> String {
    conn.query_row(
        "SELECT payload FROM sealed_piece WHERE part = ?1",
        [part],
        |row| row.get(0),
    )
    .unwrap()
}

fn faults(desk: &Desk) -> Vec<Fault> {
    desk.check().unwrap()
}

fn of_piece() -> Fault {
    Fault::Payload {
        table: Table::SealedPiece,
        number: "TS-2026-0001".into(),
    }
}

#[test]
fn a_truncated_piece_is_counted_and_the_rest_shows() {
    let (place, id) = sealed();
    let conn = Connection::open(&place.register).unwrap();
    let payload = payload_of(&conn, "facts");
    conn.execute(
        "UPDATE payload SET bytes = CAST(substr(bytes, 1, 300) AS BLOB) WHERE sha256 = ?1",
        [payload],
    )
    .unwrap();
    conn.close().unwrap();
    let mut desk = seated(&place, PRINCIPAL);
    let opened = desk.open_sealed(id, "联系答复").unwrap();
    assert_eq!(opened.identity.name, "孙某某");
    assert_eq!((opened.facts.as_str(), opened.damaged_count), ("", 1));
    assert_eq!(opened.additions, ["补充"]);
    assert_eq!(faults(&desk), [of_piece()]);
}

#[test]
fn a_piece_that_is_gone_and_a_scan_that_was_altered_are_found() {
    let (place, id) = sealed();
    let conn = Connection::open(&place.register).unwrap();
    conn.execute(
        "DELETE FROM payload WHERE sha256 = ?1",
        [payload_of(&conn, "identity")],
    )
    .unwrap();
    conn.execute(
        "UPDATE payload SET bytes = CAST(bytes || x'00' AS BLOB) WHERE sha256 = (SELECT payload FROM attachment)",
        [],
    )
    .unwrap();
    conn.close().unwrap();
    let mut desk = seated(&place, PRINCIPAL);
    let opened = desk.open_sealed(id, "联系答复").unwrap();
    assert_eq!(
        (opened.identity.is_empty(), opened.damaged_count),
        (true, 1)
    );
    assert_eq!(opened.facts, "多收了资料费");
    assert!(desk.open_attachment(1, "核对").is_err());
    let of_scan = Fault::Payload {
        table: Table::Attachment,
        number: "TS-2026-0001".into(),
    };
    assert_eq!(faults(&desk), [of_piece(), of_scan]);
}

/// Somebody with the public key alone seals a text of their own and puts it in the place of the piece, hash and all.
#[test]
fn a_foreign_piece_in_the_place_of_ours_is_found() {
    let (place, id) = sealed();
    let desk = seated(&place, PRINCIPAL);
    let key = PublicKey::from_text(&desk.account().unwrap().public_key).unwrap();
    desk.close().unwrap();
    let forged = seal("complainant_name: 冒名", "TS-2026-0002 identity", &[key]).unwrap();
    let conn = Connection::open(&place.register).unwrap();
    let payload = payload_of(&conn, "identity");
    conn.execute(
        "UPDATE payload SET bytes = ?2 WHERE sha256 = ?1",
        (&payload, forged.as_bytes()),
    )
    .unwrap();
    conn.close().unwrap();
    let mut desk = seated(&place, PRINCIPAL);
    let opened = desk.open_sealed(id, "联系答复").unwrap();
    assert_eq!(
        (opened.identity.is_empty(), opened.damaged_count),
        (true, 1)
    );
    assert_eq!(faults(&desk), [of_piece()]);
}

/// A piece of another complaint, moved over with its row: it says whose it is.
#[test]
fn a_piece_of_another_complaint_does_not_open_in_its_place() {
    let (place, mut desk) = office_of(PRINCIPAL);
    let first = logged(&mut desk, &complaint()).id;
    logged(&mut desk, &complaint().with("complainant_name", "吴某某"));
    desk.close().unwrap();
    let conn = Connection::open(&place.register).unwrap();
    conn.execute_batch(
        "UPDATE sealed_piece SET payload = (SELECT payload FROM sealed_piece WHERE complaint_id = 2)
         WHERE complaint_id = 1",
    )
    .unwrap();
    conn.close().unwrap();
    let mut desk = seated(&place, PRINCIPAL);
    let opened = desk.open_sealed(first, "联系答复").unwrap();
    assert_eq!(
        (opened.identity.is_empty(), opened.damaged_count),
        (true, 1)
    );
    let found = faults(&desk);
    assert!(found.contains(&Fault::Orphans(1)), "{found:?}");
    assert!(
        found.iter().any(|it| matches!(it, Fault::Contents { .. })),
        "{found:?}"
    );
}

#[test]
fn bytes_that_nobody_names_are_found() {
    let (place, _) = sealed();
    let conn = Connection::open(&place.register).unwrap();
    conn.execute("INSERT INTO payload VALUES ('00', x'00')", [])
        .unwrap();
    conn.close().unwrap();
    assert_eq!(faults(&seated(&place, PRINCIPAL)), [Fault::Orphans(1)]);
}

#[test]
fn a_closing_signature_fits_the_journal_it_was_given_over_and_no_other() {
    let (place, mut desk) = office_of(PRINCIPAL);
    let id = logged(&mut desk, &complaint()).id;
    carried(&mut desk, id, Step::Close);
    assert_eq!(faults(&desk), []);
    desk.close().unwrap();
    let signature = Fault::Signature {
        number: "TS-2026-0001".into(),
    };
    for alteration in [
        "UPDATE complaint SET closed_on = '2026-11-20'",
        "UPDATE complaint SET closing_seq = closing_seq - 1",
        "UPDATE complaint SET closing_signature = replace(closing_signature, substr(closing_signature, 1, 2), '00')",
        "UPDATE account SET name = '别人' WHERE role = 'principal'",
    ] {
        let altered = crate::support::place();
        std::fs::copy(&place.register, &altered.register).unwrap();
        let conn = Connection::open(&altered.register).unwrap();
        conn.execute_batch(alteration).unwrap();
        conn.close().unwrap();
        let desk = crate::support::office::locked_desk(&altered, crate::support::morning());
        assert!(faults(&desk).contains(&signature), "{alteration}");
    }
}

#[test]
fn a_signature_holds_after_its_key_was_replaced() {
    let (place, mut desk) = office_of(PRINCIPAL);
    let id = logged(&mut desk, &complaint()).id;
    carried(&mut desk, id, Step::Close);
    let account = desk.account().unwrap().id;
    let mut deputy = seated(&place, crate::support::office::DEPUTY);
    deputy.reset_password(account, "long-enough").unwrap();
    desk.unlock(PRINCIPAL, "long-enough").unwrap();
    assert_eq!(faults(&desk), []);
}
