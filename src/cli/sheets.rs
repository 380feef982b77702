//! Commands that read and write sheets.

use std::path::Path;

use serde_json::json;

use super::streams::{Failure, Streams};
use super::{Session, json};
use crate::desk::{ExportRequest, ImportOutcome, ImportRequest, write_visit_template};
use crate::wording;

/// Row numbers in one line; more nobody looks up.
const MOST_ROWS_NAMED: usize = 20;

pub(super) fn import(
    session: &Session,
    request: &ImportRequest,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let mut desk = session.open()?;
    let outcome = desk.import_visits(request, &mut |done, count| {
        streams.progress(done, count);
        true
    })?;
    desk.close()?;
    if session.is_json {
        return json::write(&json::import(&outcome, request.dry_run), streams);
    }
    for line in import_lines(session, request, &outcome) {
        streams.line(&line)?;
    }
    Ok(())
}

pub(super) fn export(
    session: &Session,
    request: &ExportRequest,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let desk = session.open()?;
    let count = desk.export_visits(request, &session.words, &mut |done, count| {
        streams.progress(done, count);
        true
    })?;
    desk.close()?;
    let file = request.file.display().to_string();
    if session.is_json {
        return json::write(&json!({ "file": file, "exported": count }), streams);
    }
    let args = [("count", count.into()), ("path", file.into())];
    streams.line(&session.words.with("cli-done-export", &args))
}

pub(super) fn template(
    session: &Session,
    file: &Path,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    write_visit_template(file, &session.words)?;
    let file = file.display().to_string();
    if session.is_json {
        return json::write(&json!({ "file": file }), streams);
    }
    let args = [("path", file.into())];
    streams.line(&session.words.with("cli-done-template", &args))
}

/// What was done, and everything about the sheet that somebody might be surprised by later.
fn import_lines(
    session: &Session,
    request: &ImportRequest,
    outcome: &ImportOutcome,
) -> Vec<String> {
    let words = &session.words;
    let counts = [
        ("read", outcome.read.into()),
        ("count", outcome.imported.into()),
    ];
    let mut lines = vec![match outcome.numbers {
        Some((first, last)) => {
            let mut args = counts.to_vec();
            args.push(("first", first.to_string().into()));
            args.push(("last", last.to_string().into()));
            words.with("cli-done-import", &args)
        }
        None if request.dry_run => words.with("cli-done-import-dry", &counts),
        None => words.with("cli-done-import-none", &counts),
    }];
    let set_aside: Vec<u32> = outcome.set_aside.iter().map(|(row, _)| *row).collect();
    for (key, rows) in [
        ("cli-import-known", &outcome.known_rows),
        ("cli-import-void", &outcome.void_rows),
        ("cli-import-set-aside", &set_aside),
        ("cli-import-year-assumed", &outcome.year_assumed_rows),
        ("cli-import-id-shortened", &outcome.id_shortened_rows),
    ] {
        if !rows.is_empty() {
            let args = [
                ("count", rows.len().into()),
                ("rows", rows_named(session, rows).into()),
            ];
            lines.push(words.with(key, &args));
        }
    }
    for (key, names) in [
        ("cli-import-extra-columns", &outcome.extra_columns),
        ("cli-import-other-worksheets", &outcome.other_worksheets),
    ] {
        if !names.is_empty() {
            let args = [("names", wording::list(names, words).into())];
            lines.push(words.with(key, &args));
        }
    }
    lines
}

fn rows_named(session: &Session, rows: &[u32]) -> String {
    let mut named: Vec<String> = rows
        .iter()
        .take(MOST_ROWS_NAMED)
        .map(u32::to_string)
        .collect();
    if rows.len() > MOST_ROWS_NAMED {
        named.push("…".to_owned());
    }
    wording::list(&named, &session.words)
}
