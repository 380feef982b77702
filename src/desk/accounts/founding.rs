//! The first accounts of a register, and its recovery keys.

use super::super::session::{Seat, Unlocked, new_keys, with_keys};
use super::{add, refuse_short};
use crate::desk::{Desk, Refusal, Result};
use crate::domain::account::{Account, Role};
use crate::domain::journal::Action;
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::domain::setting::SettingName;
use crate::store::seal::{LockedKeys, RecoveryPhrase, SecretKey, recovery_text};

/// An account to be made.
#[derive(Clone)]
pub struct NewAccount {
    /// Whose.
    pub name: String,
    /// What they are.
    pub role: Role,
    /// The first password, which its holder changes.
    pub password: String,
}

/// The recovery sheet: printed once, to a place outside register and backups. The phrase is written on it by hand.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    /// Whether it is the second one, for complaints about the principal.
    pub is_second: bool,
    /// The public half, which stands in the register.
    pub public_key: String,
    /// Its fingerprint, to compare.
    pub fingerprint: String,
    /// The secret half, encrypted under the phrase, as the standard `age` program reads it.
    pub sealed_key: String,
    /// The phrase. It is shown once and kept nowhere.
    pub phrase: String,
}

/// The first accounts, made.
pub struct Founded {
    /// Every account.
    pub accounts: Vec<Account>,
    /// The sheet with the recovery key.
    pub sheet: RecoverySheet,
}

impl Desk {
    /// Makes the first accounts of a register and its recovery key, and seats the principal. The principal's keys are
    /// made at once; the others' at their own first unlock.
    ///
    /// # Errors
    /// [`Refusal::HasAccounts`]; [`Refusal::NameTaken`] where two have one name; [`crate::desk::Error::Fields`].
    pub fn found_accounts(
        &mut self,
        principal_name: &str,
        principal_password: &str,
        others: &[NewAccount],
    ) -> Result<Founded> {
        if self.has_accounts()? {
            return Err(Refusal::HasAccounts.into());
        }
        refuse_short("password", principal_password)?;
        let principal = NewAccount {
            name: principal_name.to_owned(),
            role: Role::Principal,
            password: String::new(),
        };
        let keys = new_keys(Role::Principal)?;
        let locked = LockedKeys::lock(principal_password, &keys)?;
        let mut locked_others = Vec::with_capacity(others.len());
        for other in others {
            refuse_short("password", &other.password)?;
            locked_others.push(LockedKeys::first_password(&other.password)?);
        }
        let (sheet, public_key) = new_sheet(false)?;
        let act = crate::store::Act {
            actor: principal_name.trim().to_owned(),
            ..self.act()
        };
        let done = self.store.transact(&act, |write| {
            let mut accounts = vec![add(write, &principal, &locked)?];
            for (other, locked) in others.iter().zip(&locked_others) {
                accounts.push(add(write, other, locked)?);
            }
            let mut after = with_keys(&accounts[0], &keys);
            after.has_first_password = false;
            let id = after.id;
            write.change(Action::MakeKeys, "", id, &accounts[0], &after)?;
            accounts[0] = after;
            write.set(SettingName::RecoveryKey, &public_key)?;
            write.set(SettingName::PrincipalName, &accounts[0].name)?;
            write.note(Action::MakeRecovery, Table::Account, id)?;
            Ok::<_, crate::desk::Error>(accounts)
        })?;
        let accounts = done.value;
        let account = accounts[0].clone();
        self.seat_as(&account.name);
        self.seat = Seat::Unlocked(Box::new(Unlocked { account, keys }));
        Ok(Founded { accounts, sheet })
    }

    /// Makes the second recovery key, for complaints about the principal. A deputy does, so that the principal never
    /// holds its sheet.
    ///
    /// # Errors
    /// [`Refusal::DeputyOnly`]; [`Refusal::HasRecoveryKey`].
    pub fn make_second_recovery(&mut self) -> Result<RecoverySheet> {
        let account = self.unlocked()?.account.clone();
        if account.role != Role::Deputy {
            return Err(Refusal::DeputyOnly.into());
        }
        if !self
            .settings()?
            .text(SettingName::SecondRecoveryKey)
            .is_empty()
        {
            return Err(Refusal::HasRecoveryKey.into());
        }
        let (sheet, public_key) = new_sheet(true)?;
        self.transact(Right::DecideComplaints, |write, _| {
            write.set(SettingName::SecondRecoveryKey, &public_key)?;
            write.note(Action::MakeRecovery, Table::Account, account.id)?;
            Ok(())
        })?;
        Ok(sheet)
    }
}

/// A new recovery key on its sheet, and its public half.
pub(super) fn new_sheet(is_second: bool) -> Result<(RecoverySheet, String)> {
    let secret = SecretKey::generate()?;
    let phrase = RecoveryPhrase::generate()?;
    let public = secret.public();
    let sheet = RecoverySheet {
        is_second,
        public_key: public.to_string(),
        fingerprint: public.fingerprint(),
        sealed_key: recovery_text(&secret, &phrase)?,
        phrase: phrase.to_string(),
    };
    Ok((sheet, public.to_string()))
}
