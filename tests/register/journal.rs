//! The journal: whatever is changed past the program shows, and a person can be forgotten without breaking the chain.

use rusqlite::Connection;
use rusqlite::types::Value;
use shouwen::domain::journal::{Change, commitment};
use shouwen::domain::record::Table;
use shouwen::store::{Fault, VisitFilter};

use crate::support::{morning, new_desk, open_desk, parent, place};
use crate::world::{check, contents, faults_after, full_register, past_the_program};

const DERIVED: [&str; 5] = [
    "id",
    "name_initials",
    "guardian_initials",
    "phone_digits",
    "listed_at",
];

fn columns(conn: &Connection, table: &str) -> Vec<String> {
    conn.prepare(&format!("SELECT * FROM {table}"))
        .unwrap()
        .column_names()
        .map(str::to_owned)
        .collect()
}

/// A value that differs in one character or digit.
fn flipped(value: &Value) -> Option<Value> {
    match value {
        Value::Text(text) => {
            let mut chars: Vec<char> = text.chars().collect();
            let last = chars.last_mut()?;
            *last = char::from_u32(u32::from(*last) ^ 1)?;
            Some(Value::Text(chars.into_iter().collect()))
        }
        // Far enough that no other row has it.
        Value::Integer(number) => Some(Value::Integer(number + 5_000)),
        Value::Blob(bytes) => {
            let mut bytes = bytes.clone();
            *bytes.last_mut()? ^= 1;
            Some(Value::Blob(bytes))
        }
        Value::Null | Value::Real(_) => None,
    }
}

/// Every filled column of a table with a row that fills it: the column, its value, and how to find the row again.
fn filled_columns(conn: &Connection, table: &str, key: &str) -> Vec<(String, i64, Value)> {
    columns(conn, table)
        .into_iter()
        .filter(|column| !DERIVED.contains(&column.as_str()))
        .filter_map(|column| {
            let sql = format!("SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY 1 DESC LIMIT 1");
            let (row, value) = conn.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?))).ok()?;
            Some((column, row, value))
        })
        .collect()
}

/// What the check says after one value of a register was changed past the program.
fn faults_of_flip(
    whole: &[u8],
    table: &str,
    key: &str,
    column: &str,
    row: i64,
    value: &Value,
) -> Vec<Fault> {
    let place = place();
    std::fs::write(&place.register, whole).unwrap();
    let conn = past_the_program(&place.register);
    let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {key} = ?2 AND {column} = ?3");
    let changed = conn
        .execute(&sql, (flipped(value).unwrap(), row, value))
        .unwrap();
    assert!(changed > 0, "{table}.{column}");
    conn.close().unwrap();
    check(&open_desk(&place, morning()))
}

#[test]
fn a_flipped_character_in_any_column_of_a_record_is_found() {
    let place = full_register();
    let whole = std::fs::read(&place.register).unwrap();
    let conn = Connection::open(&place.register).unwrap();
    let mut tried = 0;
    for table in Table::ALL {
        for (column, row, value) in filled_columns(&conn, table.name(), "id") {
            let faults = faults_of_flip(&whole, table.name(), "id", &column, row, &value);
            let is_found = faults.iter().any(|fault| match fault {
                Fault::Contents {
                    table: found,
                    row: at,
                    field,
                    ..
                } => *found == table && *at == row && *field == column,
                // A code that no program writes is found by the file's own rules first.
                Fault::File(_) => true,
                _ => false,
            });
            assert!(is_found, "{}.{column}: {faults:?}", table.name());
            tried += 1;
        }
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn a_flipped_character_anywhere_in_the_journal_is_found() {
    let place = full_register();
    let whole = std::fs::read(&place.register).unwrap();
    let conn = Connection::open(&place.register).unwrap();
    let mut tried = 0;
    for table in ["journal_entry", "journal_change"] {
        for (column, row, value) in filled_columns(&conn, table, "seq") {
            if column == "position" {
                // Only the order counts, and that is in the chain.
                continue;
            }
            let faults = faults_of_flip(&whole, table, "seq", &column, row, &value);
            let is_found = faults
                .iter()
                .any(|fault| matches!(fault, Fault::Chain(_) | Fault::File(_)));
            assert!(is_found, "{table}.{column}: {faults:?}");
            tried += 1;
        }
    }
    assert!(tried >= 14, "{tried}");
}

#[test]
fn a_lost_entry_is_found() {
    let faults = faults_after(|conn| {
        conn.execute_batch(
            "DELETE FROM journal_change WHERE seq = 9; DELETE FROM journal_entry WHERE seq = 9",
        )
        .unwrap();
    });
    assert!(faults.contains(&Fault::Chain(10)), "{faults:?}");
}

#[test]
fn a_lost_entry_is_found_even_when_the_rest_moves_up() {
    let faults = faults_after(|conn| {
        conn.execute_batch(
            "DELETE FROM journal_change WHERE seq = 9; DELETE FROM journal_entry WHERE seq = 9;
             UPDATE journal_entry SET seq = seq - 1 WHERE seq > 9; UPDATE journal_change SET seq = seq - 1 WHERE seq > 9;",
        )
        .unwrap();
    });
    assert!(faults.contains(&Fault::Chain(9)), "{faults:?}");
}

#[test]
fn exchanged_entries_are_found() {
    let faults = faults_after(|conn| {
        for table in ["journal_entry", "journal_change"] {
            conn.execute_batch(&format!(
                "UPDATE {table} SET seq = -1 WHERE seq = 8; UPDATE {table} SET seq = 8 WHERE seq = 9;
                 UPDATE {table} SET seq = 9 WHERE seq = -1;"
            ))
            .unwrap();
        }
    });
    assert!(
        faults.contains(&Fault::Chain(8)) && faults.contains(&Fault::Chain(9)),
        "{faults:?}"
    );
}

#[test]
fn a_cut_tail_is_found_where_its_record_remains() {
    let faults = faults_after(|conn| {
        conn.execute_batch(
            "DELETE FROM journal_change WHERE seq = (SELECT max(seq) FROM journal_entry);
             DELETE FROM journal_entry WHERE seq = (SELECT max(seq) FROM journal_entry);",
        )
        .unwrap();
    });
    let of_last = |fault: &Fault| {
        matches!(
            fault,
            Fault::Contents {
                table: Table::Visit,
                row: 3,
                ..
            }
        )
    };
    assert!(faults.iter().any(of_last), "{faults:?}");
}

/// Whoever cuts the journal and the record alike leaves a whole register: only the head on paper tells.
#[test]
fn a_register_cut_short_no_longer_matches_the_head_on_paper() {
    let place = full_register();
    let on_paper = open_desk(&place, morning()).journal_head().unwrap();
    let conn = past_the_program(&place.register);
    conn.execute_batch(
        "DELETE FROM journal_change WHERE seq = (SELECT max(seq) FROM journal_entry);
         DELETE FROM journal_entry WHERE seq = (SELECT max(seq) FROM journal_entry);
         DELETE FROM visit WHERE id = 3;",
    )
    .unwrap();
    conn.close().unwrap();
    let desk = open_desk(&place, morning());
    assert_eq!(check(&desk), Vec::<Fault>::new());
    assert_ne!(desk.journal_head().unwrap(), on_paper);
}

#[test]
fn an_added_entry_and_an_added_change_are_found() {
    let faults = faults_after(|conn| {
        conn.execute_batch(
            "INSERT INTO journal_entry SELECT max(seq) + 1, at, actor, action, table_name, row_id, number, undoes, hash
             FROM journal_entry",
        )
        .unwrap();
    });
    assert!(matches!(faults[..], [Fault::Chain(_)]), "{faults:?}");
    let faults = faults_after(|conn| {
        conn.execute_batch(
            "INSERT INTO journal_change (seq, position, field, is_personal, after_text)
             SELECT max(seq), 99, 'badge', 0, '7' FROM journal_entry",
        )
        .unwrap();
    });
    assert!(
        faults.iter().any(|fault| matches!(fault, Fault::Chain(_))),
        "{faults:?}"
    );
}

#[test]
fn an_added_record_and_a_missing_number_are_found() {
    let faults = faults_after(|conn| {
        conn.execute_batch(
            "INSERT INTO visit (number_year, number_sequence, entered_at, entered_by, kind, party_size, host_consent,
                                arrived_at, departure)
             VALUES (2026, 5, '2026-11-23T09:00', '王芳', 'parent', 1, 'unasked', '2026-11-23T09:00', 'none')",
        )
        .unwrap();
    });
    assert!(
        faults
            .iter()
            .any(|fault| matches!(fault, Fault::Contents { row: 4, .. })),
        "{faults:?}"
    );
    assert!(
        faults.iter().any(|fault| matches!(
            fault,
            Fault::Gap {
                year: 2026,
                sequence: 4,
                ..
            }
        )),
        "{faults:?}"
    );
}

/// One personal change of the journal.
struct Personal {
    seq: u64,
    position: u64,
    change: Change,
    salt: [u8; 16],
}

fn personal_changes(conn: &Connection, visit: i64) -> Vec<Personal> {
    conn.prepare(
        "SELECT change.* FROM journal_change AS change JOIN journal_entry AS entry ON entry.seq = change.seq
         WHERE table_name = 'visit' AND row_id = ?1 AND is_personal = 1",
    )
    .unwrap()
    .query_map([visit], |row| {
        Ok(Personal {
            seq: row.get("seq")?,
            position: row.get("position")?,
            change: Change {
                field: row.get("field")?,
                is_personal: true,
                before: row.get("before_text")?,
                after: row.get("after_text")?,
            },
            salt: row.get("salt")?,
        })
    })
    .unwrap()
    .collect::<Result<_, _>>()
    .unwrap()
}

const ERASE: &str =
    "UPDATE journal_change SET before_text = NULL, after_text = NULL, salt = NULL, commitment = ?3
    WHERE seq = ?1 AND position = ?2";

#[test]
fn a_person_is_forgotten_and_the_chain_still_holds() {
    let place = full_register();
    let head = open_desk(&place, morning()).journal_head().unwrap();
    // With the triggers in place: erasing is the one change they let through.
    let conn = Connection::open(&place.register).unwrap();
    conn.execute_batch("PRAGMA secure_delete = ON").unwrap();
    let personal = personal_changes(&conn, 1);
    assert!(personal.len() > 10);
    for it in &personal {
        let hash = commitment(&it.change, &it.salt);
        conn.execute(ERASE, (it.seq, it.position, hash)).unwrap();
        conn.execute_batch(&format!(
            "UPDATE visit SET {} = NULL WHERE id = 1",
            it.change.field
        ))
        .unwrap();
    }
    conn.execute_batch("UPDATE visit SET name_initials = NULL, phone_digits = NULL WHERE id = 1")
        .unwrap();
    conn.close().unwrap();

    let desk = open_desk(&place, morning());
    assert_eq!(check(&desk), Vec::<Fault>::new());
    assert_eq!(
        desk.journal_head().unwrap(),
        head,
        "the head on paper still matches"
    );
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    let visits = desk.visits(&ids).unwrap();
    assert_eq!(visits.len(), 3, "row and number stay");
    assert!(
        visits
            .iter()
            .any(|visit| visit.details.visitor_name.is_empty())
    );
    desk.close().unwrap();
    let name = "𠮷野䶮".as_bytes();
    for (file, bytes) in contents(place.folder.path()) {
        assert!(
            !bytes.windows(name.len()).any(|window| window == name),
            "the name is still in {file}"
        );
    }
}

#[test]
fn a_wrong_commitment_is_found_and_erasing_happens_once() {
    let place = full_register();
    let conn = Connection::open(&place.register).unwrap();
    let it = &personal_changes(&conn, 1)[0];
    conn.execute(ERASE, (it.seq, it.position, [7_u8; 32]))
        .unwrap();
    assert!(
        conn.execute(ERASE, (it.seq, it.position, [8_u8; 32]))
            .is_err(),
        "a commitment is not exchanged"
    );
    let (seq, position): (u64, u64) = conn
        .query_row(
            "SELECT seq, position FROM journal_change WHERE is_personal = 0 LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    assert!(
        conn.execute(ERASE, (seq, position, [8_u8; 32])).is_err(),
        "what is not personal is not erased"
    );
    conn.close().unwrap();
    let faults = check(&open_desk(&place, morning()));
    assert!(faults.contains(&Fault::Chain(it.seq)), "{faults:?}");
}

#[test]
fn the_triggers_refuse_what_would_change_the_past() {
    let place = full_register();
    let conn = Connection::open(&place.register).unwrap();
    let entry = "SELECT 3, at, actor, action, table_name, row_id, number, undoes, hash FROM journal_entry WHERE seq = 3";
    let change = "SELECT seq, position, field, is_personal, before_text, 'x', salt, commitment FROM journal_change";
    for sql in [
        "UPDATE journal_entry SET actor = 'x'".to_owned(),
        "UPDATE OR REPLACE journal_entry SET seq = 1 WHERE seq = 2".to_owned(),
        "DELETE FROM journal_entry".to_owned(),
        "DELETE FROM journal_entry WHERE seq = (SELECT max(seq) FROM journal_entry)".to_owned(),
        format!("INSERT INTO journal_entry {entry}"),
        format!("REPLACE INTO journal_entry {entry}"),
        entry.replace("SELECT 3", "INSERT INTO journal_entry SELECT 9999"),
        entry.replace("SELECT 3", "INSERT INTO journal_entry SELECT NULL"),
        "UPDATE journal_change SET after_text = 'x'".to_owned(),
        "UPDATE journal_change SET after_text = NULL".to_owned(),
        "DELETE FROM journal_change".to_owned(),
        format!("REPLACE INTO journal_change {change} WHERE seq = 3"),
        format!(
            "REPLACE INTO journal_change {change} WHERE seq = (SELECT max(seq) FROM journal_change)"
        ),
        "INSERT INTO journal_change (seq, position, field, is_personal) VALUES (3, 99, 'badge', 0)"
            .to_owned(),
        "DELETE FROM visit WHERE id = 3".to_owned(),
        "DELETE FROM left_item".to_owned(),
        "DELETE FROM release".to_owned(),
        "DELETE FROM shift_note".to_owned(),
    ] {
        assert!(conn.execute_batch(&sql).is_err(), "let through: {sql}");
    }
    conn.close().unwrap();
    assert_eq!(check(&open_desk(&place, morning())), Vec::<Fault>::new());
}

#[test]
fn numbers_stay_gapless_under_two_desks_at_once() {
    const EACH: usize = 30;
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let register = &place.register;
    let mut numbers: Vec<u32> = std::thread::scope(|scope| {
        let desks: Vec<_> = ["王芳", "李敏"]
            .map(|clerk| {
                scope.spawn(move || {
                    let mut desk =
                        shouwen::desk::Desk::open(register, Some(clerk), morning()).unwrap();
                    let log = |at: usize| {
                        desk.log_visit(&parent(&format!("{clerk}的访客{at}")))
                            .unwrap()
                    };
                    (0..EACH)
                        .map(log)
                        .map(|visit| visit.number.sequence)
                        .collect::<Vec<_>>()
                })
            })
            .into();
        desks
            .into_iter()
            .flat_map(|desk| desk.join().unwrap())
            .collect()
    });
    numbers.sort_unstable();
    let expected: Vec<u32> = (1..=2 * EACH as u32).collect();
    assert_eq!(numbers, expected);
    assert_eq!(check(&open_desk(&place, morning())), Vec::<Fault>::new());
}
