//! Who sits at the desk: the lock of the register, and the rights of whoever unlocked it.
//!
//! A register made before there were accounts is open to whoever sits down, as it was, until accounts are made; complaints
//! are not taken in such a register, because there is nobody to seal them to.

use chrono::TimeDelta;

use super::{Clock, Desk, Refusal, Result};
use crate::domain::account::{Account, Role, wait_after, wait_left};
use crate::domain::journal::Action;
use crate::domain::right::{Right, may};
use crate::store::Store;
use crate::store::seal::{Keys, LockedKeys, SealError, SecretKey, SigningKey};

/// Who sits at the desk.
#[derive(Clone)]
pub(super) enum Seat {
    /// The register has no accounts.
    Open,
    /// It has, and nobody unlocked it.
    Locked,
    /// Somebody did.
    Unlocked(Box<Unlocked>),
}

/// Somebody who unlocked the register, and their keys.
#[derive(Clone)]
pub(super) struct Unlocked {
    pub account: Account,
    pub keys: Keys,
}

/// Why somebody was not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnlockError {
    /// No account in use has this name.
    #[error("no such account")]
    NoSuchAccount,
    /// The password is not the right one; so long until the next one is looked at.
    #[error("wrong password")]
    WrongPassword {
        /// Seconds to wait; 0 at first.
        wait_seconds: u32,
    },
    /// Too many wrong passwords: this one was not looked at.
    #[error("too many wrong passwords")]
    Wait {
        /// Seconds left.
        wait_seconds: u32,
    },
    /// The keys under the password are not those of the account: the public key was replaced.
    #[error("the keys are not those of the account")]
    KeysReplaced,
}

/// The rights of whoever sits at the desk, handed to work that reads the register beside it.
#[derive(Clone)]
pub struct Pass {
    pub(super) seat: Seat,
    pub(super) actor: String,
}

impl Pass {
    /// The same in another name, where the register has no accounts and whoever sits down says who they are.
    #[must_use]
    pub fn in_name_of(&self, actor: &str) -> Self {
        let actor = match &self.seat {
            Seat::Unlocked(_) => self.actor.clone(),
            Seat::Open | Seat::Locked => actor.to_owned(),
        };
        Self {
            seat: self.seat.clone(),
            actor,
        }
    }
}

impl Desk {
    /// A desk beside the register's thread, with the rights that were handed over.
    pub(super) fn beside(store: Store, clock: Clock, pass: &Pass) -> Self {
        Self {
            store,
            clock,
            actor: pass.actor.clone(),
            seat: pass.seat.clone(),
            undoable: Vec::new(),
            blanks_out: Vec::new(),
        }
    }

    /// The rights of whoever sits at the desk, for work beside it.
    #[must_use]
    pub fn pass(&self) -> Pass {
        Pass {
            seat: self.seat.clone(),
            actor: self.actor.clone(),
        }
    }

    /// Whether the register has accounts.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn has_accounts(&self) -> Result<bool> {
        Ok(!self.store.read().accounts()?.is_empty())
    }

    /// Whether somebody has to unlock the register first.
    #[must_use]
    pub const fn is_locked(&self) -> bool {
        matches!(self.seat, Seat::Locked)
    }

    /// Who unlocked the register; nobody where it is locked or has no accounts.
    #[must_use]
    pub fn account(&self) -> Option<&Account> {
        match &self.seat {
            Seat::Unlocked(unlocked) => Some(&unlocked.account),
            Seat::Open | Seat::Locked => None,
        }
    }

    /// Whether whoever sits at the desk may do something. For screens, which leave out what would be refused; the
    /// refusing itself is done here below.
    #[must_use]
    pub fn may(&self, right: Right) -> bool {
        self.require(right).is_ok()
    }

    /// Refuses what whoever sits at the desk may not do.
    pub(super) fn require(&self, right: Right) -> Result<()> {
        match &self.seat {
            Seat::Open => match right {
                Right::KeepVisits
                | Right::KeepContacts
                | Right::KeepCatalogue
                | Right::ChangeSettings
                | Right::ReadRegisters
                | Right::ReadNames
                | Right::KeepOpinions
                | Right::HandleOpinions
                | Right::Check
                | Right::Rectify
                | Right::MoveSheets => Ok(()),
                _ => Err(Refusal::NoAccounts.into()),
            },
            Seat::Locked => Err(Refusal::Locked.into()),
            Seat::Unlocked(unlocked) => {
                self.refuse_outdated(unlocked)?;
                match may(unlocked.account.role, right) {
                    true => Ok(()),
                    false => Err(Refusal::NotAllowed.into()),
                }
            }
        }
    }

    /// Refuses what is nobody's in particular while the register is locked.
    pub(super) fn require_seat(&self) -> Result<()> {
        match &self.seat {
            Seat::Open => Ok(()),
            Seat::Locked => Err(Refusal::Locked.into()),
            Seat::Unlocked(unlocked) => self.refuse_outdated(unlocked),
        }
    }

    /// An account that was ended, reset or given another role meanwhile, in another window, has to be unlocked anew.
    fn refuse_outdated(&self, unlocked: &Unlocked) -> Result<()> {
        let now: Account = self.store.read().record(unlocked.account.id)?;
        let held = &unlocked.account;
        let is_same = now.role == held.role && now.public_key == held.public_key;
        match now.is_in_use() && is_same {
            true => Ok(()),
            false => Err(Refusal::Locked.into()),
        }
    }

    /// The keys of whoever unlocked the register.
    pub(super) fn unlocked(&self) -> Result<&Unlocked> {
        match &self.seat {
            Seat::Unlocked(unlocked) => {
                self.refuse_outdated(unlocked)?;
                Ok(unlocked)
            }
            Seat::Locked => Err(Refusal::Locked.into()),
            Seat::Open => Err(Refusal::NoAccounts.into()),
        }
    }

    /// Unlocks the register. The first unlock of an account makes its keys, under the password as it is typed.
    ///
    /// # Errors
    /// [`UnlockError`]; if the register cannot be written.
    pub fn unlock(&mut self, name: &str, password: &str) -> Result<&Account> {
        let account = self
            .store
            .read()
            .accounts()?
            .into_iter()
            .find(|account| account.is_in_use() && account.name == name.trim())
            .ok_or(UnlockError::NoSuchAccount)?;
        let keys = self.try_password(&account, password)?;
        let (account, keys) = match keys {
            Some(keys) if keys.signing.is_some() || !signs(account.role) => (account, keys),
            // A successor who was no deputy before signs from now on.
            Some(keys) => {
                let signing = Some(SigningKey::generate()?);
                self.put_keys(account, password, Keys { signing, ..keys })?
            }
            None => {
                let keys = new_keys(account.role)?;
                self.put_keys(account, password, keys)?
            }
        };
        if account.public_key != keys.secret.public().as_str() {
            return Err(UnlockError::KeysReplaced.into());
        }
        self.seat_as(&account.name);
        let seated = Seat::Unlocked(Box::new(Unlocked { account, keys }));
        self.seat = seated;
        Ok(&self.unlocked()?.account)
    }

    /// Locks the register: keys are forgotten, and what was done is no longer taken back.
    pub fn lock(&mut self) {
        if let Seat::Unlocked(_) = self.seat {
            self.seat = Seat::Locked;
            self.undoable.clear();
        }
    }

    /// Tries a password, counting wrong ones; the count and the wait hold over restarts.
    pub(super) fn try_password(
        &mut self,
        account: &Account,
        password: &str,
    ) -> Result<Option<Keys>> {
        let lock = self.store.read().account_lock(account.id)?;
        // Without a lock the account never got a password, so none is right.
        let lock = lock.ok_or(UnlockError::WrongPassword { wait_seconds: 0 })?;
        let now = self.clock.now();
        let left = wait_left(lock.failures, lock.failed_at, now);
        if left > TimeDelta::zero() {
            if lock.failed_at.is_some_and(|failed_at| failed_at > now) {
                // The clock was set back: the wait is counted from now, once.
                self.store
                    .note_failures(account.id, lock.failures, Some(now))?;
            }
            let wait_seconds = seconds(left);
            return Err(UnlockError::Wait { wait_seconds }.into());
        }
        match lock.keys.unlock(password) {
            Ok(keys) => {
                if lock.failures > 0 {
                    self.store.note_failures(account.id, 0, None)?;
                }
                Ok(keys)
            }
            Err(SealError::WrongPassword) => {
                let failures = lock.failures.saturating_add(1);
                self.store.note_failures(account.id, failures, Some(now))?;
                let wait_seconds = seconds(wait_after(failures));
                Err(UnlockError::WrongPassword { wait_seconds }.into())
            }
            Err(other) => Err(other.into()),
        }
    }

    /// The holder's own first unlock: their keys are made, and nobody else ever knows them.
    fn put_keys(
        &mut self,
        account: Account,
        password: &str,
        keys: Keys,
    ) -> Result<(Account, Keys)> {
        let locked = LockedKeys::lock(password, &keys)?;
        let after = with_keys(&account, &keys);
        let act = crate::store::Act {
            actor: account.name.clone(),
            ..self.act()
        };
        self.store.transact(&act, |write| {
            write.change(Action::MakeKeys, "", account.id, &account, &after)?;
            write.put_lock(account.id, &locked)
        })?;
        Ok((after, keys))
    }
}

/// Whether a role signs.
const fn signs(role: Role) -> bool {
    matches!(role, Role::Principal | Role::Deputy)
}

/// Fresh keys for a role: whoever decides complaints signs too.
pub(super) fn new_keys(role: Role) -> Result<Keys> {
    Ok(Keys {
        secret: SecretKey::generate()?,
        signing: match signs(role) {
            true => Some(SigningKey::generate()?),
            false => None,
        },
    })
}

/// The account with the public halves of its keys.
pub(super) fn with_keys(account: &Account, keys: &Keys) -> Account {
    let signing = keys.signing.as_ref().map(SigningKey::verifying);
    Account {
        public_key: keys.secret.public().to_string(),
        signing_key: signing.map_or_else(String::new, |key| key.to_text()),
        ..account.clone()
    }
}

/// Whole seconds, rounded up: who is told a second less is refused once more.
fn seconds(wait: TimeDelta) -> u32 {
    let rounded = (wait.num_milliseconds() + 999) / 1000;
    u32::try_from(rounded.max(0)).unwrap_or(u32::MAX)
}
