//! Results as JSON: names as in `schema.sql`, codes and times in their canonical form, whatever the language.

use crate::desk::OpinionRecord;
use crate::domain::opinion::{OpenedOpinion, Opinion};
use serde_json::{Map, Value, json};

use super::streams::{Failure, Streams};
use crate::desk::{
    ComplaintRecord, ContactRecord, FoundRecord, ImportOutcome, PrintLine, VisitFile, print_log,
};
use crate::domain::calendar::DayOrigin;
use crate::domain::calendar::explain::ExplainedDay;
use crate::domain::complaint::Complaint;
use crate::domain::contact::{Contact, ContactState};
use crate::domain::number::RecordNumber;
use crate::domain::protection::{IDENTITY_BOXES, Identity};
use crate::domain::record::Recorded;
use crate::domain::visit::{Visit, VisitState};
use crate::domain::when;
use crate::store::HistoryEntry;

/// Writes a value on a line of its own.
pub(super) fn write(value: &Value, streams: &mut Streams<'_>) -> Result<(), Failure> {
    streams.line(&format!("{value}"))
}

/// A record as a line of a search.
pub(super) fn found(record: &FoundRecord) -> Value {
    match record {
        FoundRecord::Visit(visit) => found_visit(visit),
        FoundRecord::Contact(line) => found_contact(&line.contact, line.state()),
        FoundRecord::Complaint(line) => found_complaint(&line.complaint),
        FoundRecord::Opinion(line) => found_opinion(&line.opinion),
    }
}

fn found_opinion(opinion: &Opinion) -> Value {
    let mut value = fields(opinion);
    value.insert("number".into(), opinion.number.to_string().into());
    value.insert("state".into(), opinion.stage().code().into());
    let received_on = opinion.details.received_on.to_string();
    value.insert("listed_at".into(), received_on.into());
    Value::Object(value)
}

/// An opinion in full, with the reasons of its due date. Who gave it stands in it only where that was opened for this reading.
pub(super) fn opinion_record(record: &OpinionRecord, opened: Option<&OpenedOpinion>) -> Value {
    let file = &record.file;
    let mut value = found_opinion(&file.opinion);
    let Some(object) = value.as_object_mut() else {
        return value;
    };
    let origin = file.box_opening.as_ref().map(fields);
    let origin = origin.or(file.questionnaire.as_ref().map(fields));
    let origin = origin.or(file.meeting.as_ref().map(fields));
    let reasons = record.reasons.iter().map(explained);
    for (name, list) in [
        ("origin", origin.map(Value::Object).unwrap_or_default()),
        ("is_sealed", (!file.sealed.is_empty()).into()),
        (
            "rectifications",
            file.rectifications.iter().map(fields).collect(),
        ),
        (
            "accountabilities",
            file.accountabilities.iter().map(fields).collect(),
        ),
        ("days_left", record.days_left.into()),
        ("due_reasons", reasons.collect()),
        ("prints", prints(&record.history)),
        ("history", record.history.iter().map(entry).collect()),
    ] {
        object.insert(name.into(), list);
    }
    if let Some(opened) = opened {
        let opened = json!({
            "identity": identity_fields(&opened.identity),
            "damaged": opened.damaged_count,
            "sealed_to_others": opened.of_others_count,
        });
        object.insert("opened".into(), opened);
    }
    value
}

fn found_contact(contact: &Contact, state: ContactState) -> Value {
    let mut value = fields(contact);
    value.insert("number".into(), contact.number.to_string().into());
    value.insert("state".into(), contact_state_code(state).into());
    let received_at = when::to_canonical(contact.details.received_at);
    value.insert("listed_at".into(), received_at.into());
    Value::Object(value)
}

/// A first contact in full, with the reasons of its due date.
pub(super) fn contact_record(record: &ContactRecord) -> Value {
    let file = &record.file;
    let mut value = found_contact(&file.contact, file.state());
    let Some(object) = value.as_object_mut() else {
        return value;
    };
    let item = file.item.as_ref().map(fields).map(Value::Object);
    let earlier = file.earlier.as_ref();
    let earlier = earlier.map(|it| Value::from(it.contact.number.to_string()));
    let trips = file.trips.iter().map(|it| it.number.to_string());
    for (name, list) in [
        ("item", item.unwrap_or_default()),
        ("earlier", earlier.unwrap_or_default()),
        ("trips", trips.collect()),
        ("hand_overs", file.hand_overs.iter().map(fields).collect()),
        ("notices", file.notices.iter().map(fields).collect()),
        ("extensions", file.extensions.iter().map(fields).collect()),
        ("reminders", file.reminders.iter().map(fields).collect()),
        ("annotations", file.annotations.iter().map(fields).collect()),
        ("days_used", record.days_used.into()),
        ("days_left", record.days_left.into()),
        (
            "due_reasons",
            record.reasons.iter().map(explained).collect(),
        ),
        ("prints", prints(&record.history)),
        ("history", record.history.iter().map(entry).collect()),
    ] {
        object.insert(name.into(), list);
    }
    value
}

fn found_complaint(complaint: &Complaint) -> Value {
    let mut value = fields(complaint);
    value.insert("number".into(), complaint.number.to_string().into());
    let received_on = complaint.details.received_on.to_string();
    value.insert("listed_at".into(), received_on.into());
    Value::Object(value)
}

/// A complaint in full. What is sealed stands in it only where it was opened for this reading.
pub(super) fn complaint_record(record: &ComplaintRecord) -> Value {
    let file = &record.file;
    let mut value = found_complaint(&file.complaint);
    let Some(object) = value.as_object_mut() else {
        return value;
    };
    let merged = file.merged.iter().map(|it| it.number.to_string());
    let merged_into = file.merged_into.as_ref().map(|it| it.number.to_string());
    for (name, part) in [
        ("sealed_count", file.sealed.len().into()),
        ("merged", merged.collect()),
        ("merged_into", merged_into.into()),
        (
            "instructions",
            file.instructions.iter().map(fields).collect(),
        ),
        ("extensions", file.extensions.iter().map(fields).collect()),
        (
            "rectifications",
            file.rectifications.iter().map(fields).collect(),
        ),
        (
            "accountabilities",
            file.accountabilities.iter().map(fields).collect(),
        ),
        ("days_left", record.days_left.into()),
        (
            "due_reasons",
            record.reasons.iter().map(explained).collect(),
        ),
        ("prints", prints(&record.history)),
        ("history", record.history.iter().map(entry).collect()),
    ] {
        object.insert(name.into(), part);
    }
    if let Some(opened) = &file.opened {
        let opened = json!({
            "identity": identity_fields(&opened.identity),
            "facts": opened.facts,
            "request": opened.request,
            "additions": opened.additions,
            "damaged": opened.damaged_count,
            "sealed_to_others": opened.of_others_count,
        });
        object.insert("opened".into(), opened);
    }
    value
}

/// An identity that a recovery sheet opened.
pub(super) fn identity(number: RecordNumber, identity: &Identity) -> Value {
    json!({ "number": number.to_string(), "identity": identity_fields(identity) })
}

fn identity_fields(identity: &Identity) -> Map<String, Value> {
    let filled = IDENTITY_BOXES.into_iter().zip(identity.parts());
    filled
        .filter(|(_, part)| !part.is_empty())
        .map(|(name, part)| (name.to_owned(), part.into()))
        .collect()
}

/// One day on the way to a due date.
pub(super) fn explained(day: &ExplainedDay) -> Value {
    let origin = match day.standing.origin {
        DayOrigin::Weekday => "weekday",
        DayOrigin::Statutory => "statutory",
        DayOrigin::Notice => "notice",
        DayOrigin::School => "school",
    };
    json!({
        "day": day.day.to_string(),
        "count": day.count,
        "is_working": day.standing.is_working,
        "origin": origin,
        "name": day.standing.name.as_deref(),
        "is_provisional": day.standing.is_provisional,
    })
}

fn found_visit(visit: &Visit) -> Value {
    let mut value = fields(visit);
    value.insert("number".into(), visit.number.to_string().into());
    value.insert("state".into(), state_code(visit.state()).into());
    let listed_at = when::to_canonical(visit.listed_at());
    value.insert("listed_at".into(), listed_at.into());
    Value::Object(value)
}

/// A visit in full.
pub(super) fn file(file: &VisitFile) -> Value {
    let mut value = found_visit(&file.visit);
    if let Some(value) = value.as_object_mut() {
        let items = file.left_items.iter().map(fields);
        let releases = file.releases.iter().map(fields);
        value.insert("left_items".into(), items.collect());
        value.insert("releases".into(), releases.collect());
        let ordered = file.rectifications.iter().map(fields);
        value.insert("rectifications".into(), ordered.collect());
        value.insert("prints".into(), prints(&file.history));
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
        "name_left_out_rows": outcome.name_left_out_rows,
        "sealed_columns": outcome.sealed_columns,
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

/// 打印记录: what was printed of a record, oldest first.
fn prints(history: &[HistoryEntry]) -> Value {
    let line = |line: &PrintLine| {
        let departure = line.departure.as_ref();
        let printer = departure.map(|it| it.printer.as_str());
        let copies = departure.map(|it| it.copies);
        json!({
            "at": line.at.map(when::to_canonical),
            "by": line.by,
            "kind": line.kind.code(),
            "time": line.time,
            "way": departure.map(|it| it.way.code()),
            "printer": printer.filter(|name| !name.is_empty()),
            "copies": copies.filter(|count| *count > 0),
        })
    };
    print_log(history).iter().map(line).collect()
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

fn contact_state_code(state: ContactState) -> &'static str {
    match state {
        ContactState::Unanswered => "unanswered",
        ContactState::AwaitingMaterials => "awaiting_materials",
        ContactState::AwaitingSignature => "awaiting_signature",
        ContactState::InProgress => "in_progress",
        ContactState::Finished => "finished",
        ContactState::Void => "void",
    }
}
