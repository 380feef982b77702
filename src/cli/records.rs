//! Commands that look records up.

use chrono::DateTime;
use serde_json::Value;

use super::streams::{Failure, Streams};
use super::{Session, json};
use crate::desk::VisitFile;
use crate::domain::number::RecordNumber;
use crate::domain::record::{Recorded, Table};
use crate::domain::text;
use crate::domain::visit::Visit;
use crate::i18n::Words;
use crate::store::HistoryEntry;
use crate::wording;

/// A line `NUMBER <tab> DATE <tab> summary` each, newest first.
pub(super) fn find(
    session: &Session,
    typed: &str,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let desk = session.open()?;
    let found = desk.find(typed, usize::MAX)?;
    desk.close()?;
    if session.is_json {
        let lines: Vec<Value> = found.visits.iter().map(json::found).collect();
        return json::write(&Value::from(lines), streams);
    }
    for visit in &found.visits {
        let day = visit.listed_at().format("%Y-%m-%d");
        let summary = summary(visit, &session.words);
        streams.line(&format!("{}\t{day}\t{summary}", visit.number))?;
    }
    if found.visits.is_empty() {
        let args = [("text", typed.into())];
        streams.say(&session.words.with("cli-found-nothing", &args));
    }
    Ok(())
}

/// One record in full: its fields, what hangs beside it, and its history, oldest first.
pub(super) fn show(
    session: &Session,
    number: RecordNumber,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let desk = session.open()?;
    let visit = desk.visit_by_number(number)?;
    let file = desk.visit_file(visit.id)?;
    desk.close()?;
    if session.is_json {
        return json::write(&json::file(&file), streams);
    }
    for line in file_lines(&file, &session.words) {
        streams.line(&line)?;
    }
    Ok(())
}

/// Who, which kind, why, to whom, and where it stands, in one line without tabs.
fn summary(visit: &Visit, words: &Words) -> String {
    const MOST_PURPOSE_CHARS: usize = 40;
    let details = &visit.details;
    let purpose = text::clean_line(&details.purpose);
    let mut short: String = purpose.chars().take(MOST_PURPOSE_CHARS).collect();
    if short.len() < purpose.len() {
        short.push('…');
    }
    let parts = [
        text::clean_line(&details.visitor_name),
        wording::visit_kind(details.kind, words),
        short,
        text::clean_line(&details.host_name),
        wording::visit_state(visit.state(), words),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn file_lines(file: &VisitFile, words: &Words) -> Vec<String> {
    let visit = &file.visit;
    let state = wording::visit_state(visit.state(), words);
    let mut lines = vec![format!("{}  {state}", visit.number)];
    if visit.is_backdated() {
        lines.push(words.t("cli-show-backdated"));
    }
    lines.extend(field_lines(visit, words));
    for item in &file.left_items {
        lines.push(heading(Table::LeftItem, words));
        lines.extend(field_lines(item, words));
    }
    for release in &file.releases {
        lines.push(heading(Table::Release, words));
        lines.extend(field_lines(release, words));
    }
    lines.push(format!("\n{}", words.t("cli-show-history")));
    for entry in &file.history {
        lines.extend(entry_lines(entry, words));
    }
    lines
}

fn heading(table: Table, words: &Words) -> String {
    format!("\n{}", wording::table(table, words))
}

fn field_lines<T: Recorded>(record: &T, words: &Words) -> Vec<String> {
    record
        .fields()
        .into_iter()
        .filter(|field| wording::is_shown_in_history(field.name))
        .filter_map(|field| {
            let value = wording::field_value(field.name, &field.text?, words);
            let label = wording::field_label_in(T::TABLE, field.name, words);
            // Further lines of a text stand under its first one.
            let args = [
                ("label", label.into()),
                ("value", value.replace('\n', "\n    ").into()),
            ];
            Some(format!("  {}", words.with("cli-show-field", &args)))
        })
        .collect()
}

/// One entry: when, who, what, and what it changed. What a creation wrote stands above already.
fn entry_lines(entry: &HistoryEntry, words: &Words) -> Vec<String> {
    let head = &entry.head;
    let at = DateTime::parse_from_rfc3339(&head.at)
        .map_or_else(|_| head.at.clone(), |at| words.date_time(at.naive_local()));
    let mut what = wording::deed(entry, words);
    if head.table != Table::Visit {
        what = format!("{what} · {}", wording::table(head.table, words));
    }
    let mut lines = vec![format!("  {at}  {}  {what}", head.actor)];
    if head.action.is_creation() {
        return lines;
    }
    let shown = entry
        .changes
        .iter()
        .filter(|change| wording::is_shown_in_history(&change.field));
    for change in shown {
        let nothing = || words.t("cli-show-nothing");
        let value = |text: &Option<String>| {
            text.as_ref().map_or_else(nothing, |text| {
                text::clean_line(&wording::field_value(&change.field, text, words))
            })
        };
        let args = [
            (
                "label",
                wording::field_label_in(head.table, &change.field, words).into(),
            ),
            ("before", value(&change.before).into()),
            ("after", value(&change.after).into()),
        ];
        lines.push(format!("      {}", words.with("cli-show-change", &args)));
    }
    lines
}
