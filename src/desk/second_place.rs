//! Backups in a second place, such as a stick or a share: sealed where the register has accounts, and bringing one back
//! with the recovery sheet or as the principal.

use std::fmt;
use std::path::{Path, PathBuf};

use super::accounts::whole;
use super::backup::{back_up_if_changed, default_backup_folder, newest_backup_moment, thin};
use super::{BackupOutcome, Clock, Desk, Refusal, Result};
use crate::domain::account::Role;
use crate::domain::setting::SettingName;
use crate::store::seal::{PublicKey, SealError, SecretKey, open_recovery};
use crate::store::{self, Act, Reader, Store};

/// A key that opens sealed backups. Never shown by `{:?}`.
pub struct BackupKey(SecretKey);

impl BackupKey {
    /// The key on a recovery sheet, by its phrase.
    ///
    /// # Errors
    /// [`SealError::WrongPassword`]; [`SealError::Damaged`] for what is no recovery sheet.
    pub fn of_sheet(sheet: &str, phrase: &str) -> Result<Self> {
        Ok(Self(open_recovery(sheet, phrase)?))
    }
}

impl fmt::Debug for BackupKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BackupKey")
    }
}

impl Desk {
    /// Makes a backup in a second place that only the principal and the recovery sheet open, and thins the older ones.
    ///
    /// # Errors
    /// [`SealError::NobodyToSealTo`] where the register has no accounts; otherwise as [`Desk::back_up`].
    pub fn back_up_sealed(&self, folder: &Path) -> Result<PathBuf> {
        back_up_sealed(&self.store, folder, self.clock)
    }

    /// Whether backups in this folder are sealed: there are keys to seal to, and it is not the folder beside the register,
    /// where the register itself lies plain.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn seals_backups_in(&self, folder: &Path) -> Result<bool> {
        let beside = default_backup_folder(self.path());
        Ok(self.has_accounts()? && whole(folder) != whole(&beside))
    }

    /// Makes a backup in the second place unless it holds everything already; `None` while the place is not there. To be
    /// called after the backup beside the register.
    ///
    /// # Errors
    /// As [`Desk::back_up_sealed`].
    pub fn back_up_to_second_place(&self, folder: &Path) -> Result<Option<BackupOutcome>> {
        back_up_to_second_place(&self.store, folder, self.clock)
    }

    /// The key of whoever unlocked the register, for bringing back a backup that is sealed to them.
    ///
    /// # Errors
    /// [`Refusal::Locked`], [`Refusal::NoAccounts`].
    pub fn backup_key(&self) -> Result<BackupKey> {
        Ok(BackupKey(self.unlocked()?.keys.secret.clone()))
    }
}

/// As [`Desk::back_up_to_second_place`], over a connection of its own.
///
/// # Errors
/// As [`Desk::back_up_sealed`].
pub fn back_up_to_second_place_beside(
    register: &Path,
    folder: &Path,
    clock: Clock,
) -> Result<Option<BackupOutcome>> {
    let store = Store::open_to_read(register)?;
    back_up_to_second_place(&store, folder, clock)
}

/// Whether a backup is sealed, so that [`restore_sealed`] brings it back and [`super::restore`] does not.
///
/// # Errors
/// If it cannot be read.
pub fn is_sealed_backup(backup: &Path) -> Result<bool> {
    Ok(store::is_sealed_backup(backup)?)
}

/// Brings a sealed backup back as the register at `path`; returns where the replaced register was kept.
///
/// # Errors
/// [`Refusal::BackupOfOtherKeys`], [`Refusal::BackupCutShort`]; otherwise as [`super::restore`].
pub fn restore_sealed(
    path: &Path,
    backup: &Path,
    key: &BackupKey,
    actor: &str,
    clock: Clock,
) -> Result<Option<PathBuf>> {
    let act = Act {
        at: clock.now(),
        actor: actor.to_owned(),
    };
    store::restore_sealed(path, backup, &key.0, &act).map_err(|error| match error {
        store::Error::Seal(SealError::NotAmongRecipients) => Refusal::BackupOfOtherKeys.into(),
        store::Error::Seal(SealError::Damaged) => Refusal::BackupCutShort.into(),
        other => other.into(),
    })
}

fn back_up_sealed(store: &Store, folder: &Path, clock: Clock) -> Result<PathBuf> {
    let now = clock.now().naive_local();
    let to = recipients(store.read())?;
    let made = store::back_up_sealed(store, folder, now, &to)?;
    thin(folder, now.date())?;
    Ok(made)
}

fn back_up_to_second_place(
    store: &Store,
    folder: &Path,
    clock: Clock,
) -> Result<Option<BackupOutcome>> {
    // Making the folder of a stick that was pulled out would put the backup on the very disk it is to outlive.
    if !folder.is_dir() {
        return Ok(None);
    }
    if store.read().accounts()?.is_empty() {
        return back_up_if_changed(store, folder, clock).map(Some);
    }
    // What is sealed cannot be compared with the register, but the backup beside it was, just before.
    let beside = newest_backup_moment(&default_backup_folder(store.path()));
    if let Some((moment, newest)) = super::newest_backups(folder, 1).pop()
        && beside.is_some_and(|beside| moment >= beside)
        && is_sealed_backup(&newest)?
    {
        return Ok(Some(BackupOutcome::UpToDate(newest)));
    }
    back_up_sealed(store, folder, clock)
        .map(BackupOutcome::Made)
        .map(Some)
}

/// The principal and the recovery key, as far as they have keys: a principal who never unlocked has none yet.
fn recipients(read: Reader<'_>) -> Result<Vec<PublicKey>> {
    let accounts = read.accounts()?;
    let principal = accounts
        .iter()
        .find(|account| account.is_in_use() && account.role == Role::Principal)
        .map(|account| account.public_key.clone());
    let recovery = read.settings()?.text(SettingName::RecoveryKey);
    let keys = principal.into_iter().chain([recovery]);
    keys.filter(|key| !key.is_empty())
        .map(|key| Ok(PublicKey::from_text(&key)?))
        .collect()
}
