//! Results as JSON: names as in `schema.sql`, codes and times in their canonical form, whatever the language.

use serde_json::{Map, Value, json};

use super::streams::{Failure, Streams};
use crate::desk::{ImportOutcome, VisitFile};
use crate::domain::record::Recorded;
use crate::domain::visit::{Visit, VisitState};
use crate::domain::when;
use crate::store::HistoryEntry;

/// Writes a value on a line of its own.
pub(super) fn write(value: &Value, streams: &mut Streams<'_>) -> Result<(), Failure> {
    streams.line(&format!("{value}"))
}

/// A visit as a line of a search.
pub(super) fn found(visit: &Visit) -> Value {
    let mut value = fields(visit);
    value.insert("number".into(), visit.number.to_string().into());
    value.insert("state".into(), state_code(visit.state()).into());
    let listed_at = when::to_canonical(visit.listed_at());
    value.insert("listed_at".into(), listed_at.into());
    Value::Object(value)
}

/// A visit in full.
pub(super) fn file(file: &VisitFile) -> Value {
    let mut value = found(&file.visit);
    if let Some(value) = value.as_object_mut() {
        let items = file.left_items.iter().map(fields);
        let releases = file.releases.iter().map(fields);
        value.insert("left_items".into(), items.collect());
        value.insert("releases".into(), releases.collect());
        value.insert("history".into(), file.history.iter().map(entry).collect());
    }
    value
}

/// What an import came to.
pub(super) fn import(outcome: &ImportOutcome, is_dry_run: bool) -> Value {
    let (first, last) = match outcome.numbers {
        Some((first, last)) => (Some(first.to_string()), Some(last.to_string())),
        None => (None, None),
    };
    let set_aside: Vec<u32> = outcome.set_aside.iter().map(|(row, _)| *row).collect();
    json!({
        "dry_run": is_dry_run,
        "worksheet": outcome.worksheet,
        "read": outcome.read,
        "imported": outcome.imported,
        "updated": outcome.updated,
        "absent": outcome.absent,
        "first_number": first,
        "last_number": last,
        "known_rows": outcome.known_rows,
        "void_rows": outcome.void_rows,
        "set_aside_rows": set_aside,
        "year_assumed_rows": outcome.year_assumed_rows,
        "id_shortened_rows": outcome.id_shortened_rows,
        "extra_columns": outcome.extra_columns,
        "left_out_columns": outcome.left_out_columns,
        "unknown_items": outcome.unknown_items,
        "other_worksheets": outcome.other_worksheets,
    })
}

/// The filled fields of a record, by column.
fn fields<T: Recorded>(record: &T) -> Map<String, Value> {
    record
        .fields()
        .into_iter()
        .filter_map(|field| Some((field.name.to_owned(), Value::from(field.text?))))
        .collect()
}

fn entry(line: &HistoryEntry) -> Value {
    let changes: Vec<Value> = line
        .changes
        .iter()
        .map(|change| {
            json!({ "field": change.field, "before": change.before, "after": change.after })
        })
        .collect();
    let head = &line.head;
    json!({
        "seq": head.seq,
        "at": head.at,
        "actor": head.actor,
        "action": head.action.code(),
        "table": head.table.name(),
        "undoes": head.undoes,
        "changes": changes,
    })
}

fn state_code(state: VisitState) -> &'static str {
    match state {
        VisitState::Appointment => "appointment",
        VisitState::OnSite => "on_site",
        VisitState::Left => "left",
        VisitState::LeftUnknown => "left_unknown",
        VisitState::Void => "void",
    }
}
