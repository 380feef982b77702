//! `schema.sql` and the records agree column by column, and every column says what it holds.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use shouwen::domain::record::{FieldText, Recorded, Table};
use shouwen::domain::visit::VisitDetails;

use crate::support::records::fields_of_every_table;
use crate::support::{morning, new_desk, parent, place};

const SCHEMA: &str = include_str!("../../schema.sql");

/// Table → column → comment, read from the text of the schema.
fn comments() -> BTreeMap<String, BTreeMap<String, String>> {
    let mut tables = BTreeMap::new();
    let mut open: Option<(String, BTreeMap<String, String>)> = None;
    let mut last = String::new();
    for line in SCHEMA.lines() {
        if let Some(name) = line.strip_prefix("CREATE TABLE ") {
            open = Some((name.trim_end_matches(" (").to_owned(), BTreeMap::new()));
        } else if line.starts_with(')') {
            tables.extend(open.take());
        } else if let Some((_, columns)) = &mut open {
            let (code, comment) = line.split_once("--").unwrap_or((line, ""));
            let word = code.split_whitespace().next().unwrap_or_default();
            if word.starts_with(|c: char| c.is_ascii_lowercase()) {
                word.clone_into(&mut last);
                columns.insert(last.clone(), comment.trim().to_owned());
            } else if word == "GENERATED" || (word.is_empty() && !comment.is_empty()) {
                columns.entry(last.clone()).or_default().push_str(comment);
            }
        }
    }
    tables
}

fn columns_of_file(conn: &Connection, table: &str) -> BTreeSet<String> {
    conn.prepare("SELECT name FROM pragma_table_xinfo(?1)")
        .unwrap()
        .query_map([table], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

fn new_file() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(SCHEMA).unwrap();
    conn
}

/// The fields each record gives to the journal.
fn fields() -> BTreeMap<Table, Vec<FieldText>> {
    let place = place();
    let visit = new_desk(&place, morning())
        .log_visit(&parent("张伟"))
        .unwrap();
    assert_eq!(
        visit.details.fields().len(),
        VisitDetails::default().fields().len()
    );
    let mut fields = fields_of_every_table();
    fields.insert(Table::Visit, visit.fields());
    fields
}

#[test]
fn no_column_is_forgotten_by_the_journal_or_the_schema() {
    let conn = new_file();
    let comments = comments();
    let fields = fields();
    assert_eq!(fields.len(), Table::ALL.len());
    for (table, fields) in fields {
        let stored: BTreeSet<String> = columns_of_file(&conn, table.name())
            .into_iter()
            .filter(|column| {
                column != "id" && !comments[table.name()][column].contains("[derived]")
            })
            .collect();
        let journalled: BTreeSet<String> =
            fields.iter().map(|field| field.name.to_owned()).collect();
        assert_eq!(stored, journalled, "{}", table.name());
        assert_eq!(
            fields.len(),
            journalled.len(),
            "{}: a field stands twice",
            table.name()
        );
    }
}

#[test]
fn the_schema_and_the_records_agree_on_what_is_personal() {
    let comments = comments();
    for (table, fields) in fields() {
        for field in fields {
            let comment = &comments[table.name()][field.name];
            assert_eq!(
                comment.contains("[personal]"),
                field.is_personal,
                "{}.{}",
                table.name(),
                field.name
            );
        }
    }
}

#[test]
fn every_column_says_what_it_holds() {
    let conn = new_file();
    let mut faults = Vec::new();
    for (table, columns) in comments() {
        let named: BTreeSet<String> = columns.keys().cloned().collect();
        assert_eq!(
            named,
            columns_of_file(&conn, &table),
            "{table}: the schema is not read rightly"
        );
        let silent = columns
            .into_iter()
            .filter(|(_, comment)| comment.replace("[personal]", "").trim().is_empty());
        faults.extend(silent.map(|(column, _)| format!("{table}.{column}")));
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_table_is_strict() {
    let lax: Vec<String> = new_file()
        .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(lax, Vec::<String>::new());
}
