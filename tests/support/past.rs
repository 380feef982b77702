//! The hands of somebody who goes past the program.

use std::path::Path;

use rusqlite::Connection;

/// Opens the file past the program, with nothing that would stop a change.
pub fn past_the_program(register: &Path) -> Connection {
    let conn = Connection::open(register).unwrap();
    let triggers: Vec<String> = conn
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for trigger in triggers {
        conn.execute_batch(&format!("DROP TRIGGER {trigger}"))
            .unwrap();
    }
    conn.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
        .unwrap();
    conn
}
