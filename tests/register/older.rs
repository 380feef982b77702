//! A register of an earlier version steps up to what a new one is, and nothing of it is lost.

use rusqlite::Connection;
use shouwen::desk::{Desk, PaperRequest, restore};
use shouwen::domain::account::Role;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::ContactId;
use shouwen::domain::form::FormKind;
use shouwen::store::{Fault, VisitFilter};

use crate::support::office::{CLERK, PASSWORD, PRINCIPAL, account, complaint};
use crate::support::{Place, morning, open_desk, place};
use crate::world::check;

const NEW: &str = include_str!("../../schema.sql");
/// A register with six made-up visits, made by the program of schema version 1.
const VERSION_1: &[u8] = include_bytes!("old/version-1.shouwen");

fn old_register() -> Place {
    let place = place();
    std::fs::write(&place.register, VERSION_1).unwrap();
    place
}

/// The step to version 2, as the program of that version took it.
const TO_VERSION_2: &str = include_str!("../../src/store/migrations/2.sql");

/// And the step to version 3, likewise.
const TO_VERSION_3: &str = include_str!("../../src/store/migrations/3.sql");

/// And the step to version 4, likewise.
const TO_VERSION_4: &str = include_str!("../../src/store/migrations/4.sql");

fn version(conn: &Connection) -> u32 {
    conn.query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap()
}

/// Tables, indexes and triggers with their SQL, without comments and blanks.
fn schema(conn: &Connection) -> Vec<(String, String)> {
    conn.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
        .unwrap()
        .query_map([], |row| {
            let sql: String = row.get(1)?;
            let code = sql.lines().map(|line| line.split("--").next().unwrap());
            Ok((row.get(0)?, code.flat_map(str::split_whitespace).collect()))
        })
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

#[test]
fn a_register_that_stepped_up_and_a_new_one_are_alike() {
    let old = old_register();
    let conn = Connection::open(&old.register).unwrap();
    let fresh = Connection::open_in_memory().unwrap();
    fresh.execute_batch(NEW).unwrap();
    assert_eq!(version(&conn), 1);
    assert_ne!(schema(&conn), schema(&fresh));
    conn.close().unwrap();
    open_desk(&old, morning()).close().unwrap();
    let conn = Connection::open(&old.register).unwrap();
    assert_eq!(version(&conn), version(&fresh));
    assert_eq!(schema(&conn), schema(&fresh));
}

#[test]
fn an_older_register_keeps_its_records_and_takes_what_is_new() {
    let old = old_register();
    let mut desk = open_desk(&old, morning());
    assert_eq!(check(&desk), Vec::<Fault>::new());
    assert_eq!(desk.visit_ids(&VisitFilter::default()).unwrap().len(), 6);
    let before = desk.settings().unwrap();
    let mut settings = before.clone();
    settings.supervision_phone = "010-12345678".into();
    desk.change_settings(&settings).unwrap();
    assert_eq!(desk.settings().unwrap(), settings);
    desk.undo("").unwrap();
    assert_eq!(desk.settings().unwrap(), before);
    let request = PaperRequest::Blank {
        kind: FormKind::VisitorSlip,
        count: 2,
    };
    let paper = desk.paper(&request, None, &mut |_, _| true).unwrap();
    desk.note_handed_out(&paper).unwrap();
    assert_eq!(check(&desk), Vec::<Fault>::new());
}

#[test]
fn a_backup_of_an_earlier_version_is_brought_back() {
    let old = old_register();
    let register = old.folder.path().join("new.shouwen");
    restore(&register, &old.register, "王芳", morning()).unwrap();
    let desk = Desk::open(&register, None, morning()).unwrap();
    assert_eq!(check(&desk), Vec::<Fault>::new());
    assert_eq!(desk.visit_ids(&VisitFilter::default()).unwrap().len(), 6);
}

#[test]
fn a_register_of_version_2_keeps_the_serials_of_its_blanks() {
    let old = old_register();
    let conn = Connection::open(&old.register).unwrap();
    conn.execute_batch(TO_VERSION_2).unwrap();
    conn.execute_batch(
        "PRAGMA user_version = 2;
         INSERT INTO blank_batch VALUES (7, 'LF', 1, 20, 'visitor-slip', '2026-11-20T08:00', '王芳');",
    )
    .unwrap();
    conn.close().unwrap();
    let desk = open_desk(&old, morning());
    let request = PaperRequest::Blank {
        kind: FormKind::VisitorSlip,
        count: 1,
    };
    let paper = desk.paper(&request, None, &mut |_, _| true).unwrap();
    assert!(paper.file_name.contains("0021"), "{}", paper.file_name);
    desk.close().unwrap();
    let conn = Connection::open(&old.register).unwrap();
    let row: i64 = conn
        .query_row("SELECT id FROM blank_batch", [], |row| row.get(0))
        .unwrap();
    assert_eq!(row, 7);
}

/// A register of the program before there were accounts and complaints, with what its later tables point at.
#[test]
fn a_register_of_version_3_gains_accounts_and_keeps_its_extensions() {
    let old = old_register();
    let conn = Connection::open(&old.register).unwrap();
    conn.execute_batch(TO_VERSION_2).unwrap();
    conn.execute_batch(TO_VERSION_3).unwrap();
    conn.execute_batch(
        "PRAGMA user_version = 3;
         INSERT INTO contact (id, number_year, number_sequence, entered_at, entered_by, received_at,
             channel, form, kind, asker_kind, asker_name, matter, first_responder, answerable,
             is_own_duty, is_agitated, is_complex, is_due_provisional)
         VALUES (1, 2026, 1, '2026-11-20T09:00', '王芳', '2026-11-20T09:00', 'letter', 'written', 'enquiry',
             'parent', '张伟', '转学', '王芳', '王芳', 1, 0, 0, 0);
         INSERT INTO extension (id, contact_id, asked_at, asked_by, reason, old_due_on, new_due_on)
         VALUES (5, 1, '2026-11-20T10:00', '王芳', '待核实', '2026-11-27', '2026-12-04');",
    )
    .unwrap();
    conn.close().unwrap();
    let mut desk = open_desk(&old, morning());
    assert!(!desk.has_accounts().unwrap() && !desk.is_locked());
    let others = [account(CLERK, Role::Clerk)];
    desk.found_accounts(PRINCIPAL, PASSWORD, &others).unwrap();
    desk.log_complaint(&complaint()).unwrap();
    assert_eq!(desk.contact_file(ContactId(1)).unwrap().extensions[0].id, 5);
    desk.close().unwrap();
    let conn = Connection::open(&old.register).unwrap();
    let fresh = Connection::open_in_memory().unwrap();
    fresh.execute_batch(NEW).unwrap();
    assert_eq!(version(&conn), version(&fresh));
    assert_eq!(schema(&conn), schema(&fresh));
}

/// A register of the program before there were opinions: what hung off complaints hangs off them still.
#[test]
fn a_register_of_version_4_keeps_what_hangs_off_its_complaints() {
    let old = old_register();
    let conn = Connection::open(&old.register).unwrap();
    for (version, step) in [(2, TO_VERSION_2), (3, TO_VERSION_3), (4, TO_VERSION_4)] {
        conn.execute_batch(step).unwrap();
        conn.execute_batch(&format!("PRAGMA user_version = {version}"))
            .unwrap();
    }
    conn.execute_batch(
        "INSERT INTO complaint (id, number_year, number_sequence, entered_at, entered_by, signed, channel, received_on,
             is_at_principal, complainant_kind, is_about_principal, is_agitated, stage, is_due_provisional)
         VALUES (3, 2026, 1, '2026-11-20T09:00', '王芳', 'named', 'visit', '2026-11-20', 0, 'parent', 0, 0, 'received', 0);
         INSERT INTO sealed_piece (id, complaint_id, part, sealed_on) VALUES (4, 3, 'identity', '2026-11-20');
         INSERT INTO rectification (id, complaint_id, is_at_once, due_on, opened_on)
         VALUES (5, 3, 1, '2026-11-20', '2026-11-20');
         INSERT INTO accountability (id, complaint_id, rectification_id, ground, fault, is_held, decided_on)
         VALUES (6, 3, 5, 'late_rectification', 'F2', 0, '2026-11-23');",
    )
    .unwrap();
    conn.close().unwrap();
    let mut desk = open_desk(&old, morning());
    let slip = Boxes::default()
        .with("source", "box")
        .with("content", "操场积水");
    desk.log_opinion(&slip).unwrap();
    desk.close().unwrap();
    let conn = Connection::open(&old.register).unwrap();
    let fresh = Connection::open_in_memory().unwrap();
    fresh.execute_batch(NEW).unwrap();
    assert_eq!(version(&conn), version(&fresh));
    assert_eq!(schema(&conn), schema(&fresh));
    let linked: (i64, i64, i64) = conn
        .query_row(
            "SELECT sealed_piece.id, rectification.id, accountability.id
             FROM complaint JOIN sealed_piece ON sealed_piece.complaint_id = complaint.id
             JOIN rectification ON rectification.complaint_id = complaint.id
             JOIN accountability ON accountability.rectification_id = rectification.id",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .unwrap();
    assert_eq!(linked, (4, 5, 6));
}
