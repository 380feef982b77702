//! Commands that look records up.

mod complaint;
mod contact;
mod opinion;
mod sealed;

use std::path::Path;

use chrono::DateTime;
use serde_json::Value;

use super::streams::{Failure, Streams};
use super::{Session, access, json};
use crate::desk::{Error, FoundRecord, Refusal, VisitFile, print_log};
use crate::domain::number::{RecordNumber, Register};
use crate::domain::record::{Recorded, Table};
use crate::domain::text;
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
        let lines: Vec<Value> = found.records.iter().map(json::found).collect();
        return json::write(&Value::from(lines), streams);
    }
    for record in &found.records {
        let day = record.listed_at().format("%Y-%m-%d");
        let summary = summary(record, &session.words);
        streams.line(&format!("{}\t{day}\t{summary}", record.number()))?;
    }
    if found.records.is_empty() {
        let args = [("text", typed.into())];
        streams.say(&session.words.with("cli-found-nothing", &args));
    }
    Ok(())
}

/// One record in full: its fields, what hangs beside it, and its history, oldest first.
pub(super) fn show(
    session: &Session,
    number: RecordNumber,
    reveal: Option<&str>,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let mut desk = session.open()?;
    let is_sealed = matches!(number.register, Register::Complaint | Register::Opinion);
    if reveal.is_some() && !is_sealed {
        return Err(Error::from(Refusal::NotAboutAComplaint).into());
    }
    let (value, lines) = match number.register {
        Register::Visit => {
            let file = desk.visit_file(desk.visit_by_number(number)?.id)?;
            (json::file(&file), file_lines(&file, &session.words))
        }
        Register::Contact => {
            let record = desk.contact_record(desk.contact_by_number(number)?.id)?;
            let lines = contact::lines(&record, &session.words);
            (json::contact_record(&record), lines)
        }
        Register::Complaint => {
            let id = desk.complaint_by_number(number)?.id;
            let mut record = desk.complaint_record(id)?;
            if let Some(reason) = reveal {
                record.file.opened = Some(desk.open_sealed(id, reason)?);
            }
            let lines = complaint::lines(&record, &session.words);
            (json::complaint_record(&record), lines)
        }
        Register::Opinion => {
            let id = desk.opinion_by_number(number)?.id;
            let opened = match reveal {
                Some(reason) => Some(desk.open_giver(id, reason)?),
                None => None,
            };
            // Read after the opening, which stands in the history.
            let record = desk.opinion_record(id)?;
            let lines = opinion::lines(&record, opened.as_ref(), &session.words);
            (json::opinion_record(&record, opened.as_ref()), lines)
        }
    };
    desk.close()?;
    if session.is_json {
        return json::write(&value, streams);
    }
    for line in lines {
        streams.line(&line)?;
    }
    Ok(())
}

/// Every identity that a recovery sheet and its phrase open, a line each. For when accounts are lost: nobody unlocks.
pub(super) fn recover_identities(
    session: &Session,
    sheet: &Path,
    variable: Option<&str>,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let words = &session.words;
    let (text, phrase) = access::sheet_and_phrase(sheet, variable, words)?;
    let mut desk = session.open_for_anybody()?;
    let recovered = desk.recover_identities(&text, &phrase)?;
    desk.close()?;
    if session.is_json {
        let lines: Vec<Value> = recovered
            .identities
            .iter()
            .map(|it| json::identity(it.number, &it.identity))
            .collect();
        json::write(&Value::from(lines), streams)?;
    } else {
        for it in &recovered.identities {
            let line = sealed::identity_line(it.number.register, &it.identity, words);
            streams.line(&format!("{}\t{line}", it.number))?;
        }
    }
    if recovered.left_count > 0 {
        let args = [("count", recovered.left_count.into())];
        streams.say(&words.with("cli-recover-left", &args));
    }
    Ok(())
}

/// A label and what stands beside it; further lines of a text stand under its first one.
fn field(label: &str, value: &str, words: &Words) -> String {
    let value = value.replace('\n', "\n    ");
    words.with(
        "cli-show-field",
        &[("label", label.into()), ("value", value.into())],
    )
}

/// Who, which kind, why, to whom, and where it stands, in one line without tabs.
fn summary(record: &FoundRecord, words: &Words) -> String {
    let parts = match record {
        FoundRecord::Visit(visit) => [
            text::clean_line(&visit.details.visitor_name),
            wording::visit_kind(visit.details.kind, words),
            shortened(&visit.details.purpose),
            text::clean_line(&visit.details.host_name),
            wording::visit_state(visit.state(), words),
        ],
        FoundRecord::Complaint(line) => {
            let details = &line.complaint.details;
            [
                words.t(details.signed.label_key()),
                wording::category(&details.category, words),
                shortened(details.gist()),
                text::clean_line(&details.respondent_department),
                words.t(details.stage.label_key()),
            ]
        }
        FoundRecord::Opinion(line) => {
            let details = &line.opinion.details;
            [
                words.t(details.source.label_key()),
                shortened(&details.content),
                text::clean_line(&details.department),
                text::clean_line(&details.handler),
                words.t(line.opinion.stage().label_key()),
            ]
        }
        FoundRecord::Contact(line) => {
            let details = &line.contact.details;
            [
                text::clean_line(&details.asker_name),
                words.t(details.channel.label_key()),
                shortened(&details.matter),
                text::clean_line(&details.answerable),
                words.t(line.state().label_key()),
            ]
        }
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn shortened(text: &str) -> String {
    const MOST_CHARS: usize = 40;
    let line = text::clean_line(text);
    let mut short: String = line.chars().take(MOST_CHARS).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    short
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
    beside(&file.rectifications, words, &mut lines);
    lines.extend(history_lines(&file.history, Table::Visit, words));
    lines
}

/// What hangs beside a record, each under its name.
fn beside<T: Recorded>(records: &[T], words: &Words, lines: &mut Vec<String>) {
    for record in records {
        lines.push(heading(T::TABLE, words));
        lines.extend(field_lines(record, words));
    }
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
            Some(format!("  {}", self::field(&label, &value, words)))
        })
        .collect()
}

/// 打印记录 and the history, oldest first; without prints the history alone.
fn history_lines(history: &[HistoryEntry], of: Table, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    let prints = print_log(history);
    if !prints.is_empty() {
        lines.push(format!("\n{}", words.t("print-log")));
        let said = prints.iter().map(|it| wording::print_line(it, words));
        lines.extend(said.map(|line| format!("  {line}")));
    }
    lines.push(format!("\n{}", words.t("cli-show-history")));
    for entry in history {
        lines.extend(entry_lines(entry, of, words));
    }
    lines
}

/// One entry: when, who, what, and what it changed. What a creation wrote stands above already.
fn entry_lines(entry: &HistoryEntry, of: Table, words: &Words) -> Vec<String> {
    let head = &entry.head;
    let at = DateTime::parse_from_rfc3339(&head.at)
        .map_or_else(|_| head.at.clone(), |at| words.date_time(at.naive_local()));
    let mut what = wording::deed(entry, words);
    if head.table != of {
        what = format!("{what} · {}", wording::table(head.table, words));
    }
    let mut lines = vec![format!("  {at}  {}  {what}", head.actor)];
    // What hangs beside a contact stands above as it is now, and begins with a deed of its own.
    let is_beside = of == Table::Contact && head.table != of;
    if head.action.is_creation() || is_beside {
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
