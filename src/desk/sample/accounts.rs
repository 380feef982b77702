//! The accounts of a register that is only shown: one of every role, all with one password that is no secret.

use crate::desk::{Desk, Error, NewAccount, Result};
use crate::domain::account::{Account, Role};
use crate::domain::journal::Action;
use crate::i18n::Language;

/// The password of every account of a demonstration.
pub const DEMO_PASSWORD: &str = "demo1234";

/// The accounts of a demonstration besides the principal's: deputy, office, two clerks, supervisor. Principal and clerks
/// are those of [`super::sample_settings`].
#[must_use]
pub fn demo_accounts(language: Language) -> Vec<NewAccount> {
    let (deputy, office, supervisor) = match language {
        Language::ZhHans => ("许文华", "林晓红", "吴建华"),
        Language::ZhHant => ("許文華", "林曉紅", "吳建華"),
        Language::En => ("Xu Wenhua", "Lin Xiaohong", "Wu Jianhua"),
    };
    let clerks = super::sample_settings(language).clerk_names;
    let clerks = clerks.into_iter().map(|name| (name, Role::Clerk));
    let others = [
        (deputy, Role::Deputy),
        (office, Role::Office),
        (supervisor, Role::Supervisor),
    ];
    let others = others.map(|(name, role)| (name.to_owned(), role));
    others
        .into_iter()
        .chain(clerks)
        .map(|(name, role)| NewAccount {
            name,
            role,
            password: DEMO_PASSWORD.to_owned(),
        })
        .collect()
}

/// Makes the accounts of a demonstration. Deputy and office unlock once, so that there is somebody to seal to; nobody is
/// asked for another password, and the principal sits at the desk afterwards. The recovery sheets are thrown away with
/// the register.
///
/// # Errors
/// [`crate::desk::Refusal::HasAccounts`]; if the register cannot be written.
pub fn found_demo_accounts(desk: &mut Desk, language: Language) -> Result<()> {
    let principal = desk.settings()?.principal_name;
    let others = demo_accounts(language);
    desk.found_accounts(&principal, DEMO_PASSWORD, &others)?;
    for other in &others {
        match other.role {
            Role::Deputy => {
                desk.unlock(&other.name, DEMO_PASSWORD)?;
                desk.make_second_recovery()?;
            }
            Role::Office => {
                desk.unlock(&other.name, DEMO_PASSWORD)?;
            }
            _ => {}
        }
    }
    keep_passwords(desk)?;
    desk.unlock(&principal, DEMO_PASSWORD)?;
    Ok(())
}

/// Unlocks a demonstration for whoever was named, else for its first clerk: nobody who looks at it is asked for a
/// password before they have seen anything.
///
/// # Errors
/// [`crate::desk::UnlockError`] where the password was changed since.
pub fn unlock_demo(desk: &mut Desk) -> Result<()> {
    if !desk.is_locked() {
        return Ok(());
    }
    let accounts = desk.accounts()?;
    let named = accounts.iter().find(|it| it.name == desk.actor());
    let clerk = accounts.iter().find(|it| it.role == Role::Clerk);
    if let Some(account) = named.or(clerk) {
        desk.unlock(&account.name, DEMO_PASSWORD)?;
    }
    Ok(())
}

/// The first passwords stay: they are no secret here.
fn keep_passwords(desk: &mut Desk) -> Result<()> {
    let accounts = desk.accounts()?;
    let act = desk.act();
    desk.store.transact(&act, |write| {
        for before in accounts.iter().filter(|it| it.has_first_password) {
            let after = Account {
                has_first_password: false,
                ..before.clone()
            };
            write.change(Action::Sample, "", before.id, before, &after)?;
        }
        Ok::<_, Error>(())
    })?;
    Ok(())
}
