//! Backups of an open register, thinned with age, and bringing one back.

use std::path::{Path, PathBuf};

use super::{Clock, Desk, Refusal, Result};
use crate::store::{self, Act, Doing, Fault, Store};

/// What a backup came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BackupOutcome {
    /// Made and checked.
    Made(PathBuf),
    /// Nothing changed since the newest one.
    UpToDate(PathBuf),
}

/// Where backups go unless somebody says otherwise: a folder beside the register.
#[must_use]
pub fn default_backup_folder(register: &Path) -> PathBuf {
    register.with_file_name("backups")
}

impl Desk {
    /// Makes a backup in `folder`, checked before it counts, and thins the older ones.
    ///
    /// # Errors
    /// If the folder cannot be written or the copy does not stand up to its check.
    pub fn back_up(&self, folder: &Path) -> Result<PathBuf> {
        back_up(&self.store, folder, self.clock)
    }

    /// Makes a backup unless the newest one holds everything already.
    ///
    /// # Errors
    /// As [`Desk::back_up`].
    pub fn back_up_if_changed(&self, folder: &Path) -> Result<BackupOutcome> {
        back_up_if_changed(&self.store, folder, self.clock)
    }
}

/// Makes a backup in the default folder over a connection of its own, unless the newest one holds everything already.
///
/// # Errors
/// As [`Desk::back_up`].
pub fn back_up_beside(register: &Path, clock: Clock) -> Result<BackupOutcome> {
    let store = Store::open_to_read(register)?;
    back_up_if_changed(&store, &default_backup_folder(register), clock)
}

/// Checks the whole register over a connection of its own.
///
/// # Errors
/// If the file cannot be read at all.
pub fn check_beside(register: &Path) -> Result<Vec<Fault>> {
    Ok(store::check(&Store::open_to_read(register)?)?)
}

/// The newest backups in a folder, newest first, with the moment each was made.
#[must_use]
pub fn newest_backups(folder: &Path, most: usize) -> Vec<(chrono::NaiveDateTime, PathBuf)> {
    let mut backups = backups_in(folder);
    backups.sort_unstable_by(|a, b| b.cmp(a));
    backups.truncate(most);
    backups
}

/// When the newest backup in a folder was made.
#[must_use]
pub fn newest_backup_moment(folder: &Path) -> Option<chrono::NaiveDateTime> {
    backups_in(folder)
        .into_iter()
        .map(|(moment, _)| moment)
        .max()
}

/// Brings a backup back as the register at `path`; returns where the replaced register was kept.
///
/// # Errors
/// If a window is open on the register, or the backup does not stand up to its check; [`Refusal::BackupIsSealed`].
pub fn restore(path: &Path, backup: &Path, actor: &str, clock: Clock) -> Result<Option<PathBuf>> {
    if store::is_sealed_backup(backup)? {
        return Err(Refusal::BackupIsSealed.into());
    }
    Ok(store::restore(
        path,
        backup,
        &Act {
            at: clock.now(),
            actor: actor.to_owned(),
        },
    )?)
}

pub(super) fn back_up_if_changed(
    store: &Store,
    folder: &Path,
    clock: Clock,
) -> Result<BackupOutcome> {
    if let Some(newest) = newest_backup(folder)
        && let Ok(copy) = Store::open_to_read(&newest)
        && copy.read().journal_head()? == store.read().journal_head()?
    {
        return Ok(BackupOutcome::UpToDate(newest));
    }
    back_up(store, folder, clock).map(BackupOutcome::Made)
}

fn back_up(store: &Store, folder: &Path, clock: Clock) -> Result<PathBuf> {
    let now = clock.now().naive_local();
    let made = store::back_up(store, folder, now)?;
    thin(folder, now.date())?;
    Ok(made)
}

/// Removes the backups that age has made superfluous; files that are no backups are left alone.
pub(super) fn thin(folder: &Path, today: chrono::NaiveDate) -> Result<()> {
    let backups = backups_in(folder);
    let moments: Vec<_> = backups.iter().map(|(moment, _)| *moment).collect();
    let kept = store::backups_to_keep(&moments, today);
    for (moment, path) in backups {
        if !kept.contains(&moment) {
            std::fs::remove_file(&path).map_err(|source| store::Error::Io {
                path,
                doing: Doing::Writing,
                source,
            })?;
        }
    }
    Ok(())
}

fn newest_backup(folder: &Path) -> Option<PathBuf> {
    backups_in(folder).into_iter().max().map(|(_, path)| path)
}

fn backups_in(folder: &Path) -> Vec<(chrono::NaiveDateTime, PathBuf)> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let moment = store::backup_moment(path.file_name()?.to_str()?)?;
            Some((moment, path))
        })
        .collect()
}
