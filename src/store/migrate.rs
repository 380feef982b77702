//! Stepping an older register up to the schema of this program.
//!
//! Migrations are added, never edited once landed; `schema.sql` is what they must arrive at.

use rusqlite::Connection;

use super::{Error, Result};

/// The step from version n + 1 to n + 2 at index n, as SQL.
const STEPS: &[&str] = &[
    include_str!("migrations/2.sql"),
    include_str!("migrations/3.sql"),
    include_str!("migrations/4.sql"),
    include_str!("migrations/5.sql"),
    include_str!("migrations/6.sql"),
];

/// The schema version that `schema.sql` describes.
pub(super) const NEWEST: u32 = 1 + STEPS.len() as u32;

/// Brings a register up to [`NEWEST`].
pub(super) fn step_up(conn: &Connection) -> Result<()> {
    // A table that others point at is laid anew under their eyes; each step looks for broken links before it is kept.
    conn.execute_batch("PRAGMA foreign_keys = OFF")?;
    let outcome = run(conn, STEPS);
    conn.execute_batch("PRAGMA foreign_keys = ON")?;
    outcome
}

/// Runs the steps an older file lacks, each in one transaction with its own version number, so that a power cut leaves
/// the file at a whole step.
fn run(conn: &Connection, steps: &[&str]) -> Result<()> {
    let found: u32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    // The file's first bytes were looked at before; a newer program may have left its version in the log beside it.
    if found > NEWEST.max(1 + u32::try_from(steps.len()).unwrap_or_default()) {
        return Err(Error::NewerFile {
            found,
            known: NEWEST,
        });
    }
    for (version, step) in (2_u32..)
        .zip(steps)
        .skip_while(|(version, _)| *version <= found)
    {
        conn.execute_batch("BEGIN IMMEDIATE")?;
        // Another program may have taken this step while we waited for our turn.
        let reached: u32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if reached >= version {
            conn.execute_batch("COMMIT")?;
            continue;
        }
        let outcome = conn
            .execute_batch(&format!("{step}; PRAGMA user_version = {version};"))
            .map_err(Error::from)
            .and_then(|()| refuse_broken_links(conn));
        match outcome {
            Ok(()) => conn.execute_batch("COMMIT")?,
            Err(error) => {
                conn.execute_batch("ROLLBACK").ok();
                return Err(error);
            }
        }
    }
    Ok(())
}

fn refuse_broken_links(conn: &Connection) -> Result<()> {
    let broken: i64 =
        conn.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })?;
    if broken == 0 {
        Ok(())
    } else {
        Err(Error::Damaged(format!(
            "{broken} broken links after a migration"
        )))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn version(conn: &Connection) -> u32 {
        conn.query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap()
    }

    #[test]
    fn a_new_register_is_at_the_newest_version() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(super::super::open::SCHEMA).unwrap();
        assert_eq!(version(&conn), NEWEST);
    }

    #[test]
    fn each_missing_step_runs_once_and_in_order() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("PRAGMA user_version = 1").unwrap();
        let steps = ["CREATE TABLE a (x)", "ALTER TABLE a ADD COLUMN y"];
        run(&conn, &steps[..1]).unwrap();
        run(&conn, &steps).unwrap();
        run(&conn, &steps).unwrap();
        assert_eq!(version(&conn), 3);
    }

    #[test]
    fn a_step_that_fails_leaves_the_register_at_the_step_before() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("PRAGMA user_version = 1").unwrap();
        let steps = ["CREATE TABLE a (x)", "CREATE TABLE b (x); nonsense"];
        run(&conn, &steps).unwrap_err();
        assert_eq!(version(&conn), 2);
        let tables: i64 = conn
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
            .unwrap();
        assert_eq!(tables, 1);
    }
}
