//! Accounts and what they keep under their passwords.
//!
//! The lock of an account is no record: it is not journalled, because a password that was changed must not stay for ever
//! for whoever wants to guess it. What happened to it is an entry of the account.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use rusqlite::OptionalExtension as _;

use super::seal::LockedKeys;
use super::{Reader, Result, Store, Write};
use crate::domain::account::Account;

/// The lock of an account: its password, its keys, and the wrong passwords in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountLock {
    /// What the password opens.
    pub keys: LockedKeys,
    /// Wrong passwords in a row.
    pub failures: u32,
    /// The last of them.
    pub failed_at: Option<DateTime<FixedOffset>>,
}

impl Reader<'_> {
    /// Every account that was not voided, in the order in which they were made.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn accounts(&self) -> Result<Vec<Account>> {
        self.records("WHERE voided_at IS NULL ORDER BY id", [])
    }

    /// The lock of an account; `None` where it was never given a password.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn account_lock(&self, account: i64) -> Result<Option<AccountLock>> {
        let lock = self
            .conn
            .prepare_cached("SELECT * FROM account_lock WHERE account_id = ?1")?
            .query_row([account], |row| {
                Ok(AccountLock {
                    keys: LockedKeys {
                        cost: row.get("cost")?,
                        salt: row.get("salt")?,
                        verifier: row.get("verifier")?,
                        keys: row.get("keys")?,
                    },
                    failures: row.get("failures")?,
                    failed_at: row
                        .get::<_, Option<String>>("failed_at")?
                        .and_then(|text| DateTime::parse_from_rfc3339(&text).ok()),
                })
            })
            .optional()?;
        Ok(lock)
    }
}

impl Write<'_> {
    /// Puts a lock in the place of the one before it. The wrong passwords are forgotten.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn put_lock(&mut self, account: i64, keys: &LockedKeys) -> Result<()> {
        self.conn
            .prepare_cached(include_str!("sql/account_lock_put.sql"))?
            .execute((account, &keys.cost, &keys.salt, &keys.verifier, &keys.keys))?;
        Ok(())
    }
}

impl Store {
    /// Writes down how many wrong passwords came in a row, and when the last did; it holds over restarts. Not journalled,
    /// or whoever types wrong passwords would fill the journal.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn note_failures(
        &mut self,
        account: i64,
        failures: u32,
        failed_at: Option<DateTime<FixedOffset>>,
    ) -> Result<()> {
        let failed_at = failed_at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, false));
        self.conn
            .prepare_cached(
                "UPDATE account_lock SET failures = ?2, failed_at = ?3 WHERE account_id = ?1",
            )?
            .execute((account, failures, failed_at))?;
        Ok(())
    }
}
