//! Commands that close a month, reopen it, and hold a signed report against the register.

use std::path::Path;

use serde_json::{Value, json};

use super::command::SignedReport;
use super::registers::shown;
use super::streams::{Failure, Streams};
use super::{Session, json};
use crate::desk::{PaperRequest, paper_language};
use crate::domain::closing::{Correction, Corrections, Verification, Weight};
use crate::domain::period::Period;
use crate::domain::when;
use crate::i18n::Language;
use crate::wording;

/// Signs the month's report as it is made now. Its first print goes to `file`, if anywhere.
pub(super) fn close(
    session: &Session,
    period: Period,
    file: Option<&Path>,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let mut desk = session.open()?;
    let settings = desk.settings()?;
    let screen = Language::from_tag(&settings.screen_language).unwrap_or_default();
    let language = session.asked_language;
    let language = language.unwrap_or_else(|| paper_language(&settings, screen));
    let mut progress = |done, count| {
        streams.progress(done, count);
        true
    };
    let closing = desk.prepare_closing(period, language, &mut progress)?;
    desk.sign_month(&closing)?;
    if let Some(file) = file {
        let paper = desk.paper(&PaperRequest::Report { period }, None, &mut progress)?;
        desk.save_noted_paper(&paper, file, &mut progress)?;
    }
    let closed = desk.month_standing(period)?.closed;
    desk.close()?;
    let fingerprint = closed.map(|it| it.fingerprint).unwrap_or_default();
    if session.is_json {
        let value = json!({
            "period": period.to_string(),
            "code": closing.code,
            "key": fingerprint,
            "journal_entries": closing.statement.journal_seq,
            "journal_head": closing.statement.journal_hash,
            "file": file.map(shown),
        });
        return json::write(&value, streams);
    }
    let words = &session.words;
    let args = [
        ("month", words.period(period).into()),
        ("code", closing.code.as_str().into()),
        ("key", fingerprint.into()),
    ];
    streams.line(&words.with("cli-done-close", &args))?;
    match file {
        Some(file) => {
            let args = [("path", shown(file).into())];
            streams.line(&words.with("cli-done-close-file", &args))
        }
        None => Ok(()),
    }
}

pub(super) fn reopen(
    session: &Session,
    period: Period,
    reason: &str,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let mut desk = session.open()?;
    desk.reopen_month(period, reason)?;
    desk.close()?;
    if session.is_json {
        return json::write(&json!({ "period": period.to_string() }), streams);
    }
    let words = &session.words;
    let args = [("month", words.period(period).into())];
    streams.line(&words.with("cli-done-reopen", &args))
}

/// A line a finding, then what was corrected since. Anything that does not agree is a failure.
pub(super) fn verify(
    session: &Session,
    report: &SignedReport,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let desk = session.open()?;
    let verification = match report {
        SignedReport::Code(code) => desk.verify_code(code)?,
        SignedReport::File(file) => {
            let bytes = std::fs::read(file).map_err(|_| Failure::NoFile(shown(file)))?;
            desk.verify_file(&bytes)?
        }
    };
    desk.close()?;
    if session.is_json {
        json::write(&as_json(session, &verification), streams)?;
    } else {
        tell(session, &verification, streams)?;
    }
    if verification.weight() == Weight::Bad {
        streams.finish()?;
        return Err(Failure::Disagrees);
    }
    Ok(())
}

fn tell(
    session: &Session,
    verification: &Verification,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let words = &session.words;
    let args = [
        ("month", words.period(verification.period).into()),
        ("code", verification.code.as_str().into()),
        ("by", verification.signer.as_str().into()),
        ("at", words.date_time(verification.signed_at).into()),
        ("key", verification.fingerprint.as_str().into()),
    ];
    streams.line(&words.with("cli-verify-report", &args))?;
    for finding in &verification.findings {
        let mark = words.t(wording::weight_key(finding.weight()));
        let sentence = wording::finding(finding, words);
        streams.line(&format!("{mark}\t{sentence}"))?;
    }
    let Corrections {
        figures,
        records,
        count,
        ..
    } = &verification.corrections;
    for change in figures {
        let (signed, now) = (change.signed.to_canonical(), change.now.to_canonical());
        let id = change.figure.id();
        streams.line(&format!("{}\t{id}\t{signed} → {now}", change.period))?;
    }
    for correction in records {
        streams.line(&line_of(session, correction))?;
    }
    let rest = count.saturating_sub(records.len());
    match rest {
        0 => Ok(()),
        rest => streams.line(&words.with("cli-more-rows", &[("count", rest.into())])),
    }
}

/// When, which record, what was done by whom, and what its fields were and are.
fn line_of(session: &Session, correction: &Correction) -> String {
    let words = &session.words;
    let mut cells = vec![
        when::to_canonical(correction.at),
        correction.number.clone(),
        words.t(correction.action.label_key()),
        correction.by.clone(),
    ];
    cells.extend(correction.fields.iter().map(|field| {
        let label = wording::field_label_in(correction.table, &field.name, words);
        match &field.texts {
            Some((before, after)) => {
                let text = |text: &Option<String>| text.clone().unwrap_or_default();
                format!("{label}: {} → {}", text(before), text(after))
            }
            None => label,
        }
    }));
    cells.join("\t")
}

fn as_json(session: &Session, verification: &Verification) -> Value {
    let findings = verification.findings.iter().map(|finding| {
        let weight = match finding.weight() {
            Weight::Good => "good",
            Weight::Note => "note",
            Weight::Bad => "bad",
        };
        let sentence = wording::finding(finding, &session.words);
        json!({ "weight": weight, "sentence": sentence })
    });
    let figures = verification.corrections.figures.iter().map(|change| {
        json!({
            "figure": change.figure.id(),
            "signed": change.signed.to_canonical(),
            "now": change.now.to_canonical(),
        })
    });
    let records = verification.corrections.records.iter().map(|correction| {
        let fields = correction.fields.iter().map(|field| {
            let texts = field.texts.as_ref();
            json!({
                "field": field.name,
                "before": texts.and_then(|(before, _)| before.as_ref()),
                "after": texts.and_then(|(_, after)| after.as_ref()),
            })
        });
        json!({
            "at": when::to_canonical(correction.at),
            "number": correction.number,
            "action": correction.action.code(),
            "by": correction.by,
            "fields": fields.collect::<Value>(),
        })
    });
    json!({
        "period": verification.period.to_string(),
        "code": verification.code,
        "signer": verification.signer,
        "signed_at": when::to_canonical(verification.signed_at),
        "key": verification.fingerprint,
        "agrees": verification.weight() != Weight::Bad,
        "findings": findings.collect::<Value>(),
        "figures": figures.collect::<Value>(),
        "corrections": records.collect::<Value>(),
    })
}
