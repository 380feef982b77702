//! Commands that print papers into a file.

use std::path::Path;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::command::FormRequest;
use super::streams::{Failure, Streams};
use super::{Session, json};
use crate::desk::{Desk, PaperRequest};
use crate::domain::form::FormKind;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::period::Period;
use crate::wording;

/// A form of a record, of the desk, or blank; or which there are.
pub(super) fn form(
    session: &Session,
    request: &FormRequest,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let mut desk = match request {
        FormRequest::List => return list(session, streams),
        _ => session.open()?,
    };
    let (wanted, file) = match request {
        FormRequest::List => return Ok(()),
        FormRequest::OfRecord { number, kind, file } => (of_record(&desk, *number, *kind)?, file),
        FormRequest::OfDesk { wanted, file } => (*wanted, file),
        FormRequest::Batch { order, file } => (PaperRequest::Batch(*order), file),
        FormRequest::Blank { kind, count, file } => {
            let (kind, count) = (*kind, *count);
            (PaperRequest::Blank { kind, count }, file)
        }
    };
    write(session, &mut desk, wanted, file, streams)?;
    Ok(desk.close()?)
}

/// The register book of a period.
pub(super) fn book(
    session: &Session,
    register: Register,
    (from, to): (NaiveDate, NaiveDate),
    file: &Path,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let mut desk = session.open()?;
    let wanted = match register {
        Register::Visit => PaperRequest::Book { from, to },
        Register::Contact => PaperRequest::ContactBook { from, to },
        Register::Complaint => PaperRequest::ComplaintBook { from, to },
        Register::Opinion => PaperRequest::OpinionBook { from, to },
    };
    write(session, &mut desk, wanted, file, streams)?;
    Ok(desk.close()?)
}

/// The report of a period.
pub(super) fn report(
    session: &Session,
    period: Period,
    file: &Path,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let mut desk = session.open()?;
    let wanted = PaperRequest::Report { period };
    write(session, &mut desk, wanted, file, streams)?;
    Ok(desk.close()?)
}

/// A kind a line: its code, and its title after a tab.
fn list(session: &Session, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let titles = FormKind::ALL
        .iter()
        .map(|kind| (*kind, session.words.t(kind.label_key())))
        .collect::<Vec<_>>();
    if session.is_json {
        let kinds = titles.iter().map(|(kind, title)| {
            let has_blank = kind.series().is_some();
            json!({ "kind": kind.code(), "title": title, "blank": has_blank })
        });
        return json::write(&kinds.collect::<Value>(), streams);
    }
    for (kind, title) in &titles {
        streams.line(&format!("{}\t{title}", kind.code()))?;
    }
    Ok(())
}

/// The form about a record that was asked for, or the one that suits it.
fn of_record(
    desk: &Desk,
    number: RecordNumber,
    kind: Option<FormKind>,
) -> Result<PaperRequest, Failure> {
    Ok(match number.register {
        Register::Visit => {
            let visit = desk.visit_by_number(number)?;
            PaperRequest::Visit {
                kind: kind.unwrap_or(FormKind::of_visit(visit.details.kind)),
                visit: visit.id,
            }
        }
        Register::Contact => PaperRequest::Contact {
            kind: kind.unwrap_or(FormKind::ContactRecord),
            contact: desk.contact_by_number(number)?.id,
        },
        Register::Complaint => PaperRequest::Complaint {
            kind: kind.unwrap_or(FormKind::ComplaintRecord),
            complaint: desk.complaint_by_number(number)?.id,
        },
        Register::Opinion => PaperRequest::Opinion {
            kind: kind.unwrap_or(FormKind::OpinionRecord),
            opinion: desk.opinion_by_number(number)?.id,
        },
    })
}

/// Typesets a paper, saves it, and says what became of it.
fn write(
    session: &Session,
    desk: &mut Desk,
    wanted: PaperRequest,
    file: &Path,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let mut progress = |done, count| {
        streams.progress(done, count);
        true
    };
    let paper = desk.paper(&wanted, session.asked_language, &mut progress)?;
    desk.save_noted_paper(&paper, file, &mut progress)?;
    let document = &paper.document;
    let shown = file.display().to_string();
    if !document.missing.is_empty() {
        let missing: Vec<String> = document.missing.iter().map(char::to_string).collect();
        let args = [
            ("count", missing.len().into()),
            ("characters", missing.join(" ").into()),
        ];
        streams.say(&session.words.with("cli-paper-missing", &args));
    }
    if let Some(sentence) = wording::left_out(&paper.left_out, &session.words) {
        streams.say(&sentence);
    }
    if session.is_json {
        let left_out = paper.left_out.iter();
        let left_out = left_out.map(|(why, count)| (why.code().to_owned(), (*count).into()));
        let missing: String = document.missing.iter().collect();
        let value = json!({
            "file": shown,
            "title": document.title,
            "language": document.language.tag(),
            "pages": document.pages.len(),
            "missing_characters": missing,
            "left_out": left_out.collect::<serde_json::Map<_, _>>(),
        });
        return json::write(&value, streams);
    }
    let args = [
        ("title", document.title.as_str().into()),
        ("count", document.pages.len().into()),
        ("path", shown.into()),
    ];
    streams.line(&session.words.with("cli-done-paper", &args))
}
