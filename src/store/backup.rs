//! Backups that were opened and checked before they count, and bringing one back.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{Datelike as _, NaiveDate, NaiveDateTime};
use rusqlite::Connection;

use super::door::Act;
use super::open::READ_WRITE;
use super::{Doing, Error, Result, Store, WindowLock, check};
use crate::domain::journal::Action;
use crate::domain::record::Table;

/// How a backup's name carries its moment; written and read by the same pattern.
pub(super) const NAME_PATTERN: &str = "shouwen-%Y-%m-%d-%H%M%S.shouwen";
/// What a sealed backup's name has besides.
pub(super) const SEALED_SUFFIX: &str = ".age";

/// Makes a backup of the register in `folder` and returns its path.
///
/// The copy is written under another name, cleared of drafts, brought to disk, opened and checked as a whole; only then
/// does it get the name of a backup.
///
/// # Errors
/// If the folder cannot be written, or the copy does not stand up to its check ([`Error::BadBackup`]); nothing is left
/// behind then.
pub fn back_up(store: &Store, folder: &Path, now: NaiveDateTime) -> Result<PathBuf> {
    make_folder(folder)?;
    let target = folder.join(now.format(NAME_PATTERN).to_string());
    let partial = target.with_extension("partial");
    whole_or_nothing(&partial, &target, || write_checked_copy(store, &partial))?;
    Ok(target)
}

/// Gives a file its name once it is made; what was begun of it goes otherwise.
pub(super) fn whole_or_nothing(
    partial: &Path,
    target: &Path,
    make: impl FnOnce() -> Result<()>,
) -> Result<()> {
    fs::remove_file(partial).ok();
    let made = make().and_then(|()| {
        fs::rename(partial, target).map_err(|source| Error::io(target, Doing::Renaming, source))
    });
    if made.is_err() {
        fs::remove_file(partial).ok();
    }
    made
}

pub(super) fn make_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).map_err(|source| Error::io(folder, Doing::MakingFolder, source))
}

/// A copy of the register without drafts, brought to disk and checked as a whole.
pub(super) fn write_checked_copy(store: &Store, partial: &Path) -> Result<()> {
    write_copy(store, partial)?;
    verify(partial)
}

fn write_copy(store: &Store, partial: &Path) -> Result<()> {
    let name = partial.to_str().ok_or_else(|| {
        Error::io(
            partial,
            Doing::Writing,
            std::io::Error::from(std::io::ErrorKind::InvalidFilename),
        )
    })?;
    store.conn.execute("VACUUM INTO ?1", [name])?;
    let copy = Connection::open_with_flags(partial, READ_WRITE)?;
    copy.execute_batch(
        "PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON; DELETE FROM draft;",
    )?;
    copy.close().map_err(|(_, error)| Error::from(error))?;
    sync(partial)
}

pub(super) fn sync(path: &Path) -> Result<()> {
    let file = File::options()
        .write(true)
        .open(path)
        .map_err(|source| Error::io(path, Doing::Writing, source))?;
    file.sync_all()
        .map_err(|source| Error::io(path, Doing::Writing, source))
}

/// Opens a copy as if it were to be used, and checks all of it.
fn verify(path: &Path) -> Result<()> {
    let copy = Store::open_to_read(path)?;
    let faults = check(&copy)?;
    copy.close()?;
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Error::BadBackup(faults.len()))
    }
}

/// Brings `backup` back as the register at `path` and returns where the replaced register was kept, if there was one.
///
/// The backup is checked first. The register that lies there is renamed, never overwritten, even when it is damaged.
///
/// # Errors
/// [`Error::Busy`] while a window is open on the register; otherwise why the backup or the folder does not serve. The
/// register is in its old place then.
pub fn restore(path: &Path, backup: &Path, act: &Act) -> Result<Option<PathBuf>> {
    verify(backup)?;
    put_in_place(path, act, |partial| {
        fs::copy(backup, partial)
            .map_err(|source| Error::io(partial, Doing::Writing, source))
            .map(drop)
    })
}

/// Puts what `fill` writes into a file beside the register in the register's place, once it stood up to its check.
pub(super) fn put_in_place(
    path: &Path,
    act: &Act,
    fill: impl FnOnce(&Path) -> Result<()>,
) -> Result<Option<PathBuf>> {
    make_folder(path.parent().unwrap_or(Path::new(".")))?;
    let _lock = WindowLock::take(path)?.ok_or(Error::Busy)?;
    let partial = path.with_extension("partial");
    let filled = fill(&partial)
        .and_then(|()| sync(&partial))
        .and_then(|()| verify(&partial));
    if let Err(error) = filled {
        fs::remove_file(&partial).ok();
        return Err(error);
    }
    let kept = set_aside(path, act.at.naive_local())?;
    fs::rename(&partial, path).map_err(|source| Error::io(path, Doing::Renaming, source))?;
    let mut restored = Store::open(path)?;
    restored.transact(act, |write| write.note(Action::Restore, Table::Setting, 0))?;
    restored.close()?;
    Ok(kept)
}

/// Renames the register that lies at `path`, with the log that may lie beside it after a crash.
fn set_aside(path: &Path, now: NaiveDateTime) -> Result<Option<PathBuf>> {
    if !path.exists() {
        return Ok(None);
    }
    // A sound register is closed once more, so that its log is in the one file; a damaged one keeps its log beside it.
    if let Ok(old) = Store::open(path) {
        old.close()?;
    }
    let kept = path.with_extension(now.format("replaced-%Y%m%d-%H%M%S.shouwen").to_string());
    for suffix in ["", "-wal", "-shm"] {
        let (from, to) = (with_suffix(path, suffix), with_suffix(&kept, suffix));
        if from.exists() {
            fs::rename(&from, &to).map_err(|source| Error::io(&from, Doing::Renaming, source))?;
        }
    }
    Ok(Some(kept))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// When a backup was made, by its name, sealed or not; `None` for files that are no backups.
#[must_use]
pub fn backup_moment(file_name: &str) -> Option<NaiveDateTime> {
    let plain = file_name.strip_suffix(SEALED_SUFFIX).unwrap_or(file_name);
    NaiveDateTime::parse_from_str(plain, NAME_PATTERN).ok()
}

/// Which backups are kept, of all `moments`: everything of the last two days, then the newest of each day for a
/// fortnight, of each week for two months, of each month for ever.
#[must_use]
pub fn backups_to_keep(moments: &[NaiveDateTime], today: NaiveDate) -> Vec<NaiveDateTime> {
    const ALL_DAYS: i64 = 2;
    const DAILY_DAYS: i64 = 14;
    const WEEKLY_DAYS: i64 = 61;
    let mut newest_first = moments.to_vec();
    newest_first.sort_unstable_by(|a, b| b.cmp(a));
    let mut kept: Vec<NaiveDateTime> = Vec::new();
    for moment in newest_first {
        let day = moment.date();
        let age_days = (today - day).num_days();
        let is_same = |other: &NaiveDateTime| {
            let other = other.date();
            match age_days {
                ..ALL_DAYS => false,
                ALL_DAYS..DAILY_DAYS => other == day,
                DAILY_DAYS..WEEKLY_DAYS => other.iso_week() == day.iso_week(),
                _ => (other.year(), other.month()) == (day.year(), day.month()),
            }
        };
        if !kept.iter().any(is_same) {
            kept.push(moment);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use chrono::Days;

    #[test]
    fn a_backup_is_known_by_its_name() {
        let moment = NaiveDate::from_ymd_opt(2026, 11, 22)
            .unwrap()
            .and_hms_opt(9, 12, 33)
            .unwrap();
        assert_eq!(
            backup_moment(&moment.format(NAME_PATTERN).to_string()),
            Some(moment)
        );
        let sealed = "shouwen-2026-11-22-091233.shouwen.age";
        assert_eq!(backup_moment(sealed), Some(moment));
        assert_eq!(backup_moment("shouwen-2026-11-22-091233.partial"), None);
        assert_eq!(
            backup_moment("shouwen-2026-11-22-091233.shouwen.partial"),
            None
        );
        assert_eq!(backup_moment("holiday.jpg"), None);
    }

    #[test]
    fn backups_thin_out_by_day_week_and_month() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let twice_a_day: Vec<_> = (0..400)
            .flat_map(|age| {
                let day = today - Days::new(age);
                [
                    day.and_hms_opt(9, 0, 0).unwrap(),
                    day.and_hms_opt(17, 0, 0).unwrap(),
                ]
            })
            .collect();
        let kept = backups_to_keep(&twice_a_day, today);
        let of_age = |from: i64, to: i64| {
            kept.iter()
                .filter(|moment| (from..to).contains(&(today - moment.date()).num_days()))
                .count()
        };
        assert_eq!(of_age(0, 2), 4, "both of the last two days");
        assert_eq!(of_age(2, 14), 12, "one a day");
        assert!((7..=8).contains(&of_age(14, 61)), "one a week");
        assert!((11..=13).contains(&of_age(61, 400)), "one a month");
        assert_eq!(
            backups_to_keep(&kept, today),
            kept,
            "thinning twice changes nothing"
        );
    }
}
