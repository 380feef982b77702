//! Coming in: what the register's thread does when a password is typed, and what the house needs to know of who came.

use crate::desk::{self, Desk, Pass};
use crate::domain::account::Account;
use crate::domain::setting::Settings;

/// Who unlocked the register.
pub struct Entered {
    /// Their account.
    pub account: Account,
    /// Their rights, for work beside the register's thread.
    pub pass: Pass,
    /// The settings, which may have changed while the register was locked.
    pub settings: Settings,
}

/// Unlocks the register.
///
/// # Errors
/// As [`Desk::unlock`].
pub fn enter(desk: &mut Desk, name: &str, password: &str) -> desk::Result<Entered> {
    let account = desk.unlock(name, password)?.clone();
    Ok(Entered {
        account,
        pass: desk.pass(),
        settings: desk.settings()?,
    })
}
