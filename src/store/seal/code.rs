//! The one-time code on a complainant's receipt, and the password an account starts with.

use std::fmt;

use zeroize::Zeroizing;

use super::SealError;
use super::bytes::{random, same, unhex};
use super::readable::{grouped, random_letters, typed_letters};
use super::stretch::{Cost, stretch};
use crate::domain::journal::hex;

/// What a stored hash starts with.
const METHOD: &str = "argon2id";
const SALT_LENGTH: usize = 16;
const HASH_LENGTH: usize = 32;

/// The code with which a complainant asks later how things stand, without giving a name: 8 letters, shown once. Only its
/// hash is stored.
pub struct CaseCode(Zeroizing<String>);

impl CaseCode {
    /// A new code.
    ///
    /// # Errors
    /// [`SealError::NoRandom`].
    pub fn generate() -> Result<Self, SealError> {
        random_letters(8).map(Self)
    }

    /// What is stored of the code: `argon2id`, the cost, salt and hash in hexadecimal, with blanks between.
    ///
    /// # Errors
    /// [`SealError::NoRandom`], [`SealError::NoMemory`].
    pub fn hash(&self) -> Result<String, SealError> {
        let salt = random::<SALT_LENGTH>()?;
        let hash = stretch::<HASH_LENGTH>(&self.0, &*salt, Cost::NOW)?;
        let cost = Cost::NOW;
        Ok(format!("{METHOD} {cost} {} {}", hex(&*salt), hex(&*hash)))
    }

    /// Whether somebody typed the code that this was stored of; case, width, blanks and hyphens do not matter.
    #[must_use]
    pub fn verifies(typed: &str, hash: &str) -> bool {
        Self::is_of(typed, hash).unwrap_or(false)
    }

    fn is_of(typed: &str, hash: &str) -> Option<bool> {
        let mut parts = hash.split(' ');
        let mut part = || parts.next();
        let (method, cost, salt, hash) = (part()?, part()?, part()?, part()?);
        if method != METHOD {
            return None;
        }
        let cost = Cost::from_text(cost).ok()?;
        let (salt, hash) = (unhex(salt)?, unhex(hash)?);
        let typed = stretch::<HASH_LENGTH>(&typed_letters(typed), &salt, cost).ok()?;
        Some(same(&*typed, &hash))
    }
}

impl fmt::Display for CaseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&grouped(&self.0))
    }
}

impl fmt::Debug for CaseCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseCode")
    }
}

/// The password an account starts with, or starts again with after a reset: 10 lower-case letters and digits, shown once.
pub struct InitialPassword(Zeroizing<String>);

impl InitialPassword {
    /// A new password.
    ///
    /// # Errors
    /// [`SealError::NoRandom`].
    pub fn generate() -> Result<Self, SealError> {
        let mut letters = random_letters(10)?;
        letters.make_ascii_lowercase();
        Ok(Self(letters))
    }

    /// The password, as it must be typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for InitialPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for InitialPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InitialPassword")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_code_verifies_however_it_is_typed_and_no_other_does() {
        let code = CaseCode::generate().unwrap();
        let shown = code.to_string();
        assert_eq!(shown.len(), 9);
        let hash = code.hash().unwrap();
        assert!(!hash.contains(&shown) && !hash.contains(code.0.as_str()));
        assert!(CaseCode::verifies(&shown, &hash));
        assert!(CaseCode::verifies(
            &shown.to_lowercase().replace('-', "  "),
            &hash
        ));
        assert!(!CaseCode::verifies(&shown[..8], &hash));
        assert!(!CaseCode::verifies("", &hash));
        let other = CaseCode::generate().unwrap();
        assert!(!CaseCode::verifies(&other.to_string(), &hash));
    }

    #[test]
    fn a_damaged_hash_verifies_nothing() {
        for hash in [
            "",
            "argon2id",
            "argon2id m=65536,t=3,p=1 00",
            "argon2id m=8,t=1,p=1 00 00",
            "argon2id m=65536,t=3,p=1 00112233445566778899aabbccddeeff ",
            "argon2i m=65536,t=3,p=1 00 00",
        ] {
            assert!(!CaseCode::verifies("", hash), "{hash}");
        }
    }

    #[test]
    fn a_first_password_is_ten_letters_to_type_without_shift() {
        let password = InitialPassword::generate().unwrap();
        assert_eq!(password.as_str().len(), 10);
        assert!(
            password
                .as_str()
                .bytes()
                .all(|it| it.is_ascii_digit() || it.is_ascii_lowercase())
        );
        assert_ne!(
            password.as_str(),
            InitialPassword::generate().unwrap().as_str()
        );
    }

    #[test]
    fn nothing_shown_once_is_shown_while_debugging() {
        assert_eq!(format!("{:?}", CaseCode::generate().unwrap()), "CaseCode");
        let password = InitialPassword::generate().unwrap();
        assert_eq!(format!("{password:?}"), "InitialPassword");
    }
}
