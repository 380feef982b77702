//! When keys change hands: a principal's successor, somebody's new keys, and the recovery sheet.
//!
//! What is sealed is opened by whoever can and sealed anew to those it belongs to now; every piece is journalled.

use super::founding::new_sheet;
use super::{Desk, Refusal, Result};
use crate::desk::complaints::reseal;
use crate::desk::session::Seat;
use crate::domain::account::{Account, Role};
use crate::domain::journal::Action;
use crate::domain::setting::SettingName;
use crate::store::seal::{SecretKey, open_recovery};

use super::RecoverySheet;

/// How much was sealed anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Resealed {
    /// Pieces that are sealed to those they belong to now.
    pub pieces: usize,
    /// Pieces that could not be opened: sealed to others, or damaged.
    pub left: usize,
}

impl Resealed {
    /// Counts a piece that was sealed anew, or left.
    pub(in crate::desk) const fn count(&mut self, is_sealed: bool) {
        match is_sealed {
            true => self.pieces += 1,
            false => self.left += 1,
        }
    }
}

impl Desk {
    /// Hands the principal's office to another account, which has unlocked once. The old principal's account is ended,
    /// identities are sealed anew to the successor, and the register locks.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] unless the principal does it; [`Refusal::NothingChanges`] to themselves; [`Refusal::NoKeyYet`].
    pub fn succeed(&mut self, successor: i64) -> Result<Resealed> {
        let unlocked = self.unlocked()?;
        let (old, keys) = (unlocked.account.clone(), unlocked.keys.clone());
        if old.role != Role::Principal {
            return Err(Refusal::NotAllowed.into());
        }
        if successor == old.id {
            return Err(Refusal::NothingChanges.into());
        }
        let act = self.act();
        let done = self.store.transact(&act, |write| {
            let before: Account = write.read().record(successor)?;
            if before.public_key.is_empty() || !before.is_in_use() {
                return Err(Refusal::NoKeyYet.into());
            }
            let ended = Account {
                ended_on: Some(act.local_minute().date()),
                ..old.clone()
            };
            write.change(Action::Succeed, "", old.id, &old, &ended)?;
            let after = Account {
                role: Role::Principal,
                ..before.clone()
            };
            write.change(Action::Succeed, "", successor, &before, &after)?;
            write.set(SettingName::PrincipalName, &after.name)?;
            reseal::everything(write, &keys.secret)
        })?;
        self.seat = Seat::Locked;
        self.undoable.clear();
        Ok(done.value)
    }

    /// Seals everything that whoever sits at the desk can open to those it belongs to now: after somebody got new keys,
    /// or unlocked for the first time.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] unless the principal or a deputy does it.
    pub fn reseal_all(&mut self) -> Result<Resealed> {
        let unlocked = self.unlocked()?;
        if !matches!(unlocked.account.role, Role::Principal | Role::Deputy) {
            return Err(Refusal::NotAllowed.into());
        }
        let secret = unlocked.keys.secret.clone();
        let act = self.act();
        let done = self
            .store
            .transact(&act, |write| reseal::everything(write, &secret))?;
        Ok(done.value)
    }

    /// Opens everything with a recovery sheet and its phrase and seals it to those it belongs to now: after the
    /// principal's keys were lost. The used sheet is worn out: a new one takes its place.
    ///
    /// # Errors
    /// [`crate::store::seal::SealError::WrongPassword`] for another phrase; [`Refusal::OtherSheet`] for a sheet of another register.
    pub fn recover(&mut self, sheet: &str, phrase: &str) -> Result<(Resealed, RecoverySheet)> {
        let account = self.unlocked()?.account.clone();
        if !matches!(account.role, Role::Principal | Role::Deputy) {
            return Err(Refusal::NotAllowed.into());
        }
        let (secret, is_second) = self.sheet_key(sheet, phrase)?;
        let (new_sheet, public_key) = new_sheet(is_second)?;
        let act = self.act();
        let done = self.store.transact(&act, |write| {
            let setting = match is_second {
                true => SettingName::SecondRecoveryKey,
                false => SettingName::RecoveryKey,
            };
            write.set(setting, &public_key)?;
            write.note(
                Action::MakeRecovery,
                crate::domain::record::Table::Account,
                account.id,
            )?;
            reseal::everything(write, &secret)
        })?;
        Ok((done.value, new_sheet))
    }

    /// The secret key on a recovery sheet of this register, and whether it is the second one.
    pub(in crate::desk) fn sheet_key(
        &self,
        sheet: &str,
        phrase: &str,
    ) -> Result<(SecretKey, bool)> {
        let secret = open_recovery(sheet, phrase)?;
        let settings = self.settings()?;
        let public = secret.public().to_string();
        if public == settings.text(SettingName::RecoveryKey) {
            Ok((secret, false))
        } else if public == settings.text(SettingName::SecondRecoveryKey) {
            Ok((secret, true))
        } else {
            Err(Refusal::OtherSheet.into())
        }
    }
}
