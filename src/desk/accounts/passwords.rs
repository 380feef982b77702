//! Passwords: changing one's own, and replacing a forgotten one.

use super::{Desk, Error, Refusal, Result, refuse_short};
use crate::desk::session::{Seat, Unlocked};
use crate::domain::account::{Account, Role};
use crate::domain::field::Problem;
use crate::domain::journal::Action;
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::store::seal::LockedKeys;

impl Desk {
    /// Changes the password of whoever sits at the desk. Their keys stay the same, under the new one.
    ///
    /// # Errors
    /// [`crate::desk::UnlockError`] where the old one is wrong; [`Error::Fields`] where the new one is too short or the old one again.
    pub fn change_password(&mut self, old: &str, new: &str) -> Result<()> {
        let account = self.unlocked()?.account.clone();
        refuse_short("password", new)?;
        if new == old {
            return Err(Error::field("password", Problem::PasswordUnchanged));
        }
        self.try_password(&account, old)?;
        let locked = LockedKeys::lock(new, &self.unlocked()?.keys)?;
        let after = Account {
            has_first_password: false,
            ..account.clone()
        };
        let act = self.act();
        self.store.transact(&act, |write| {
            let is_first =
                write.change(Action::ChangePassword, "", account.id, &account, &after)?;
            if !is_first {
                write.note(Action::ChangePassword, Table::Account, account.id)?;
            }
            write.put_lock(account.id, &locked)
        })?;
        let keys = self.unlocked()?.keys.clone();
        self.seat = Seat::Unlocked(Box::new(Unlocked {
            account: after,
            keys,
        }));
        Ok(())
    }

    /// Gives an account a new first password. Its keys go with the forgotten one: new ones are made at the next unlock,
    /// and what was sealed to the old ones stays closed to it until somebody seals it anew.
    ///
    /// The principal does it for everybody; for the principal a deputy or the office does, or nobody could.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`]; [`Error::Fields`].
    pub fn reset_password(&mut self, id: i64, password: &str) -> Result<Account> {
        let actor = self.unlocked()?.account.clone();
        let before: Account = self.store.read().record(id)?;
        let may_reset = match before.role {
            Role::Principal => matches!(actor.role, Role::Deputy | Role::Office),
            _ => self.may(Right::KeepAccounts),
        };
        if !may_reset || !before.is_in_use() {
            return Err(Refusal::NotAllowed.into());
        }
        refuse_short("password", password)?;
        let locked = LockedKeys::first_password(password)?;
        let after = Account {
            public_key: String::new(),
            signing_key: String::new(),
            has_first_password: true,
            ..before.clone()
        };
        let act = self.act();
        self.store.transact(&act, |write| {
            let has_keys = write.change(Action::ResetPassword, "", id, &before, &after)?;
            if !has_keys {
                write.note(Action::ResetPassword, Table::Account, id)?;
            }
            write.put_lock(id, &locked)
        })?;
        self.undoable.clear();
        Ok(after)
    }
}
