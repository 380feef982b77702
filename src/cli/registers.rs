//! Commands about a register as a whole: making, checking, backing up, bringing back, filling with samples.

use std::path::Path;

use serde_json::json;

use super::streams::{Failure, Streams};
use super::{Session, json};
use crate::desk::{Clock, default_backup_folder, fill_sample};
use crate::domain::journal::{hex, hex_groups};
use crate::i18n::Arg;
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

pub(super) fn back_up(
    session: &Session,
    folder: Option<&Path>,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let desk = session.open_for_anybody()?;
    let default_folder = default_backup_folder(&session.register);
    let made = desk.back_up(folder.unwrap_or(&default_folder))?;
    desk.close()?;
    if session.is_json {
        return json::write(&json!({ "backup": shown(&made) }), streams);
    }
    streams.line(&session.words.with("cli-done-backup", &[at(&made)]))
}

pub(super) fn restore(
    session: &Session,
    file: &Path,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    // The register that is replaced may be past reading, so it is not asked what the desk is called.
    let actor = match &session.user {
        Some(user) => user.clone(),
        None => session.words.t("cli-default-desk-name"),
    };
    let kept = crate::desk::restore(&session.register, file, &actor, Clock::System)?;
    if session.is_json {
        let kept = kept.as_deref().map(shown);
        let value = json!({ "register": shown(&session.register), "replaced": kept });
        return json::write(&value, streams);
    }
    let words = &session.words;
    let done = match &kept {
        Some(kept) => {
            let kept = ("kept", shown(kept).into());
            words.with("cli-done-restore-kept", &[at(&session.register), kept])
        }
        None => words.with("cli-done-restore", &[at(&session.register)]),
    };
    streams.line(&done)
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

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn at(path: &Path) -> (&'static str, Arg<'static>) {
    ("path", shown(path).into())
}
