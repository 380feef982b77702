//! Commands that read and write sheets.

use std::path::Path;

use serde_json::json;

use super::streams::{Failure, Streams};
use super::{Session, json};
use crate::desk::{ExportRequest, ImportOutcome, ImportRequest, SheetKind, write_sheet_template};
use crate::wording;

/// Row numbers in one line; more nobody looks up.
const MOST_ROWS_NAMED: usize = 20;

pub(super) fn import(
    session: &Session,
    request: &ImportRequest,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let mut desk = session.open()?;
    let outcome = desk.import_sheet(request, &mut |done, count| {
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
    let count = desk.export_sheet(request, &session.words, &mut |done, count| {
        streams.progress(done, count);
        true
    })?;
    desk.close()?;
    let file = request.file.display().to_string();
    if session.is_json {
        return json::write(&json!({ "file": file, "exported": count }), streams);
    }
    let register = session.words.t(request.kind.title_key());
    let args = [
        ("register", register.into()),
        ("count", count.into()),
        ("path", file.into()),
    ];
    streams.line(&session.words.with("cli-done-export", &args))
}

pub(super) fn template(
    session: &Session,
    kind: SheetKind,
    file: &Path,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    write_sheet_template(kind, file, &session.words)?;
    let file = file.display().to_string();
    if session.is_json {
        return json::write(&json!({ "file": file }), streams);
    }
    let args = [("path", file.into())];
    streams.line(&session.words.with("cli-done-template", &args))
}

/// What was done.
fn done_line(session: &Session, request: &ImportRequest, outcome: &ImportOutcome) -> String {
    let words = &session.words;
    let mut args = vec![
        ("register", words.t(request.kind.title_key()).into()),
        ("read", outcome.read.into()),
        ("count", outcome.imported.into()),
    ];
    if let Some((first, last)) = outcome.numbers {
        args.push(("first", first.to_string().into()));
        args.push(("last", last.to_string().into()));
        return words.with("cli-done-import", &args);
    }
    let is_list = matches!(
        request.kind,
        SheetKind::Staff | SheetKind::Items | SheetKind::Students
    );
    if is_list {
        args.push(("updated", outcome.updated.into()));
    }
    let key = match (is_list, request.dry_run) {
        (false, false) => "cli-done-import-none",
        (false, true) => "cli-done-import-dry",
        (true, false) => "cli-done-import-list",
        (true, true) => "cli-done-import-list-dry",
    };
    words.with(key, &args)
}

/// What was done, and everything about the sheet that somebody might be surprised by later.
fn import_lines(
    session: &Session,
    request: &ImportRequest,
    outcome: &ImportOutcome,
) -> Vec<String> {
    let words = &session.words;
    let mut lines = vec![done_line(session, request, outcome)];
    let set_aside: Vec<u32> = outcome.set_aside.iter().map(|(row, _)| *row).collect();
    for (key, rows) in [
        ("cli-import-known", &outcome.known_rows),
        ("cli-import-void", &outcome.void_rows),
        ("cli-import-set-aside", &set_aside),
        ("cli-import-year-assumed", &outcome.year_assumed_rows),
        ("cli-import-id-shortened", &outcome.id_shortened_rows),
        (name_left_out_key(request.kind), &outcome.name_left_out_rows),
    ] {
        if !rows.is_empty() {
            let args = [
                ("count", rows.len().into()),
                ("rows", rows_named(session, rows).into()),
            ];
            lines.push(words.with(key, &args));
        }
    }
    if outcome.absent > 0 {
        let args = [("count", outcome.absent.into())];
        lines.push(words.with("cli-import-absent", &args));
    }
    for (key, names) in [
        ("cli-import-extra-columns", &outcome.extra_columns),
        ("cli-import-sealed-columns", &outcome.sealed_columns),
        ("cli-import-left-out-columns", &outcome.left_out_columns),
        ("cli-import-unknown-items", &outcome.unknown_items),
        ("cli-import-other-worksheets", &outcome.other_worksheets),
    ] {
        if !names.is_empty() {
            let args = [("names", wording::list(names, words).into())];
            lines.push(words.with(key, &args));
        }
    }
    let path = request.file.display().to_string();
    match request.kind {
        // What is sealed here stands open in the file it came from.
        SheetKind::Complaints if !request.dry_run => {
            lines.push(words.with("cli-import-destroy", &[("path", path.into())]));
        }
        SheetKind::Opinions if !request.dry_run && !outcome.name_left_out_rows.is_empty() => {
            lines.push(words.with("cli-import-destroy-opinions", &[("path", path.into())]));
        }
        _ => {}
    }
    lines
}

/// What is said of rows that named somebody who is not taken.
const fn name_left_out_key(kind: SheetKind) -> &'static str {
    match kind {
        SheetKind::Opinions => "cli-import-giver-left-out",
        _ => "cli-import-name-left-out",
    }
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
