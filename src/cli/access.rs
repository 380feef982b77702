//! Passwords for commands: from the environment, or typed at a terminal that does not show them.
//!
//! Without either a command ends with a sentence; it never waits for somebody who is not there.

use std::io::IsTerminal as _;
use std::path::Path;

use zeroize::Zeroizing;

use super::streams::Failure;
use crate::desk::{Desk, UnlockError};
use crate::domain::account::{Account, Role};
use crate::i18n::Words;

/// The variable that holds the password of whoever acts.
pub(super) const PASSWORD: &str = "SHOUWEN_PASSWORD";
/// The variable that holds the first password of everybody but the principal.
pub(super) const CLERK_PASSWORD: &str = "SHOUWEN_CLERK_PASSWORD";
/// The variable that holds the phrase of a recovery sheet.
pub(super) const PHRASE: &str = "SHOUWEN_PHRASE";

/// A password, erased from memory when it is dropped.
pub(super) type Password = Zeroizing<String>;

/// The text of a variable; `None` where it is not set, or empty.
pub(super) fn variable(name: &str) -> Option<Password> {
    let text = Zeroizing::new(std::env::var(name).ok()?);
    (!text.is_empty()).then_some(text)
}

/// Whether somebody sits at a terminal who could be asked.
pub(super) fn is_somebody_there() -> bool {
    std::io::stdin().is_terminal()
}

/// Asks at the terminal, without showing what is typed; `None` where nobody is there or nothing is typed.
pub(super) fn ask(question: &str) -> Option<Password> {
    if !is_somebody_there() {
        return None;
    }
    let typed = rpassword::prompt_password(format!("{question} ")).ok()?;
    let typed = Zeroizing::new(typed);
    (!typed.is_empty()).then_some(typed)
}

/// The password that a new account is to get, asked for twice.
///
/// # Errors
/// [`Failure::PasswordsDiffer`].
pub(super) fn ask_new(words: &Words) -> Result<Option<Password>, Failure> {
    if let Some(password) = variable(PASSWORD) {
        return Ok(Some(password));
    }
    let Some(password) = ask(&words.t("cli-ask-new-password")) else {
        return Ok(None);
    };
    let again = ask(&words.t("cli-ask-again"));
    match again.as_deref() == Some(&*password) {
        true => Ok(Some(password)),
        false => Err(Failure::PasswordsDiffer),
    }
}

/// Unlocks a register in the name of `user`, or of the principal where nobody is named. First passwords will do.
///
/// # Errors
/// [`Failure::PasswordMissing`]; as [`Desk::unlock`].
pub(super) fn unlock(desk: &mut Desk, user: Option<&str>, words: &Words) -> Result<(), Failure> {
    let name = match user {
        Some(user) => user.to_owned(),
        None => principal(&desk.accounts()?)?,
    };
    let question = words.with("cli-ask-password", &[("name", name.as_str().into())]);
    let password = variable(PASSWORD).or_else(|| ask(&question));
    let password = password.ok_or(Failure::PasswordMissing)?;
    desk.unlock(&name, &password)?;
    Ok(())
}

/// The text of a recovery sheet and the phrase that goes with it.
///
/// # Errors
/// [`Failure::Unreadable`], [`Failure::PhraseMissing`].
pub(super) fn sheet_and_phrase(
    sheet: &Path,
    name: Option<&str>,
    words: &Words,
) -> Result<(String, Password), Failure> {
    let text = std::fs::read_to_string(sheet).map_err(|_| Failure::Unreadable)?;
    let phrase = variable(name.unwrap_or(PHRASE)).or_else(|| ask(&words.t("cli-ask-phrase")));
    Ok((text, phrase.ok_or(Failure::PhraseMissing)?))
}

fn principal(accounts: &[Account]) -> Result<String, Failure> {
    let is_principal = |account: &&Account| account.is_in_use() && account.role == Role::Principal;
    let found = accounts.iter().find(is_principal);
    let found = found.ok_or(crate::desk::Error::from(UnlockError::NoSuchAccount))?;
    Ok(found.name.clone())
}
