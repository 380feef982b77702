//! Commands that make a backup and bring one back, sealed or plain.

use std::path::Path;

use serde_json::json;

use super::registers::shown;
use super::streams::{Failure, Streams};
use super::{Session, access, json};
use crate::desk::{self, BackupKey, Clock, Desk, Error, Refusal, default_backup_folder};
use crate::i18n::Arg;

pub(super) fn back_up(
    session: &Session,
    folder: Option<&Path>,
    is_plain: bool,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let desk = session.open_for_anybody()?;
    let default_folder = default_backup_folder(&session.register);
    let folder = folder.unwrap_or(&default_folder);
    let would_seal = desk.seals_backups_in(folder)?;
    let is_sealed = would_seal && !is_plain;
    let made = match is_sealed {
        true => desk.back_up_sealed(folder)?,
        false => desk.back_up(folder)?,
    };
    desk.close()?;
    let words = &session.words;
    if would_seal && is_plain {
        streams.say(&words.t("cli-backup-plain"));
    }
    if session.is_json {
        let value = json!({ "backup": shown(&made), "sealed": is_sealed });
        return json::write(&value, streams);
    }
    let args = [at(&made)];
    let done = match is_sealed {
        true => words.with("cli-done-backup-sealed", &args),
        false => words.with("cli-done-backup", &args),
    };
    streams.line(&done)
}

/// `sheet` is the recovery sheet with the variable of its phrase; a sealed backup is opened in the name of the principal
/// where there is none.
pub(super) fn restore(
    session: &Session,
    file: &Path,
    sheet: Option<(&Path, Option<&str>)>,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    // The register that is replaced may be past reading, so it is not asked what the desk is called.
    let actor = match &session.user {
        Some(user) => user.clone(),
        None => session.words.t("cli-default-desk-name"),
    };
    let register = &session.register;
    let kept = if desk::is_sealed_backup(file)? {
        let key = key(session, sheet)?;
        desk::restore_sealed(register, file, &key, &actor, Clock::System)?
    } else {
        desk::restore(register, file, &actor, Clock::System)?
    };
    if session.is_json {
        let kept = kept.as_deref().map(shown);
        let value = json!({ "register": shown(register), "replaced": kept });
        return json::write(&value, streams);
    }
    let words = &session.words;
    let done = match &kept {
        Some(kept) => {
            let kept = ("kept", shown(kept).into());
            words.with("cli-done-restore-kept", &[at(register), kept])
        }
        None => words.with("cli-done-restore", &[at(register)]),
    };
    streams.line(&done)
}

fn key(session: &Session, sheet: Option<(&Path, Option<&str>)>) -> Result<BackupKey, Failure> {
    let words = &session.words;
    if let Some((sheet, variable)) = sheet {
        let (text, phrase) = access::sheet_and_phrase(sheet, variable, words)?;
        return Ok(BackupKey::of_sheet(&text, &phrase)?);
    }
    let needs_key = || Failure::from(Error::from(Refusal::BackupIsSealed));
    // Without a register that opens and has accounts only the sheet is left.
    let user = session.user.as_deref();
    let mut desk = Desk::open(&session.register, user, Clock::System).map_err(|_| needs_key())?;
    if !desk.is_locked() {
        return Err(needs_key());
    }
    let unlocked = access::unlock(&mut desk, user, words);
    unlocked.map_err(|failure| match failure {
        Failure::PasswordMissing => needs_key(),
        other => other,
    })?;
    let key = desk.backup_key()?;
    desk.close()?;
    Ok(key)
}

fn at(path: &Path) -> (&'static str, Arg<'static>) {
    ("path", shown(path).into())
}
