//! Commands about a register as a whole: checking it, filling it with samples.

use std::path::Path;

use serde_json::json;

use super::streams::{Failure, Streams};
use super::{Session, json};
use crate::desk::fill_sample;
use crate::domain::journal::{hex, hex_groups};
use crate::wording;

/// Characters of the journal's head that people compare.
const HEAD_CHARS: usize = 16;

/// The faults a line each; the sentence comes after them. Beside the check, the hash of one entry where asked for.
pub(super) fn check(
    session: &Session,
    entry: Option<u64>,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let desk = session.open_for_anybody()?;
    let faults = desk.check()?;
    let head = desk.journal_head()?;
    let asked = match entry {
        None => None,
        Some(seq) => Some((seq, desk.entry_hash(seq)?)),
    };
    desk.close()?;
    let lines: Vec<String> = faults
        .iter()
        .map(|fault| wording::fault(fault, &session.words))
        .collect();
    let hash = hex(&head.hash);
    if session.is_json {
        let value = json!({
            "register": shown(&session.register),
            "sound": lines.is_empty(),
            "faults": lines,
            "journal_entries": head.seq,
            "journal_head": hash,
            "entry": asked.map(|(seq, hash)| json!({ "number": seq, "hash": hash.map(|it| hex(&it)) })),
        });
        json::write(&value, streams)?;
    } else if lines.is_empty() {
        let short: String = hash.chars().take(HEAD_CHARS).collect();
        let args = [("count", head.seq.into()), ("head", short.into())];
        streams.line(&session.words.with("cli-check-sound", &args))?;
    } else {
        for line in &lines {
            streams.line(line)?;
        }
    }
    if let Some((seq, Some(hash))) = asked.filter(|_| !session.is_json) {
        let args = [
            ("count", seq.to_string().into()),
            ("hash", hex_groups(&hash).join(" ").into()),
        ];
        streams.line(&session.words.with("cli-check-entry", &args))?;
    }
    if let (true, Some((seq, None))) = (lines.is_empty(), asked) {
        return Err(Failure::NoEntry(seq));
    }
    if lines.is_empty() {
        Ok(())
    } else {
        streams.finish()?;
        Err(Failure::Faults(lines.len()))
    }
}

pub(super) fn sample(
    session: &Session,
    records: u32,
    seed: u64,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let mut desk = session.open()?;
    let count = fill_sample(&mut desk, records, seed, &mut |done, count| {
        streams.progress(done, count);
        true
    })?;
    desk.close()?;
    if session.is_json {
        return json::write(&json!({ "records": count }), streams);
    }
    let args = [("count", count.into())];
    streams.line(&session.words.with("cli-done-sample", &args))
}

pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
