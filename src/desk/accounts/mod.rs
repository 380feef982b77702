//! Accounts: making the first ones, adding, ending, passwords, and a principal's succession.

mod founding;
mod passwords;
mod recovery;
mod succession;

pub use founding::{Founded, NewAccount, RecoverySheet};
pub(in crate::desk) use recovery::whole;
pub use recovery::{Recovered, RecoveredIdentity, refuse_sheet_place};
pub use succession::Resealed;

use super::{Desk, Error, Refusal, Result};
use crate::domain::account::{Account, Role};
use crate::domain::boxes::NAME_MAX_CHARS;
use crate::domain::field::{Problem, required};
use crate::domain::journal::Action;
use crate::domain::right::Right;
use crate::domain::text::clean_line;
use crate::store::Write;
use crate::store::seal::LockedKeys;

/// The shortest password. What is sealed is guessed at without limit by whoever copied the file.
pub const PASSWORD_MIN_CHARS: usize = 6;

impl Desk {
    /// Every account, those that were ended last. For the lock too, so nobody has to sit at the desk.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn accounts(&self) -> Result<Vec<Account>> {
        let mut accounts = self.store.read().accounts()?;
        accounts.sort_by_key(|account| !account.is_in_use());
        Ok(accounts)
    }

    /// Adds an account with a first password, which its holder changes.
    ///
    /// # Errors
    /// [`Refusal::NameTaken`] where an account in use has the name; [`Refusal::OnePrincipal`]; [`Error::Fields`].
    pub fn add_account(&mut self, new: &NewAccount) -> Result<Account> {
        self.require(Right::KeepAccounts)?;
        refuse_short("password", &new.password)?;
        let locked = LockedKeys::first_password(&new.password)?;
        self.transact(Right::KeepAccounts, |write, _| add(write, new, &locked))
    }

    /// Ends an account: it unlocks nothing any more. What it did keeps its name.
    ///
    /// # Errors
    /// [`Refusal::OnePrincipal`]: the principal's is handed on by succession, not ended.
    pub fn end_account(&mut self, id: i64) -> Result<Account> {
        self.transact(Right::KeepAccounts, |write, act| {
            let before: Account = write.read().record(id)?;
            if before.role == Role::Principal {
                return Err(Refusal::OnePrincipal.into());
            }
            let after = Account {
                ended_on: Some(act.local_minute().date()),
                ..before.clone()
            };
            write.change(Action::EndAccount, "", id, &before, &after)?;
            Ok(after)
        })
    }
}

/// Writes a new account with its first password.
fn add(write: &mut Write<'_>, new: &NewAccount, locked: &LockedKeys) -> Result<Account> {
    let name = required(clean_line(&new.name), NAME_MAX_CHARS)
        .map_err(|problem| Error::field("name", problem))?;
    let accounts = write.read().accounts()?;
    let mut in_use = accounts.iter().filter(|account| account.is_in_use());
    if in_use.clone().any(|account| account.name == name) {
        return Err(Refusal::NameTaken.into());
    }
    if new.role == Role::Principal && in_use.any(|it| it.role == Role::Principal) {
        return Err(Refusal::OnePrincipal.into());
    }
    let account = Account {
        id: 0,
        name,
        role: new.role,
        public_key: String::new(),
        signing_key: String::new(),
        has_first_password: true,
        ended_on: None,
        voiding: None,
    };
    let id = write.create(Action::AddAccount, "", &account)?;
    write.put_lock(id, locked)?;
    Ok(Account { id, ..account })
}

/// A password is long enough.
fn refuse_short(field: &'static str, password: &str) -> Result<()> {
    if password.chars().count() < PASSWORD_MIN_CHARS {
        return Err(Error::field(field, Problem::PasswordTooShort));
    }
    Ok(())
}
