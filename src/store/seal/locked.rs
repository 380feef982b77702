//! An account's keys under its password, as plain texts that lie in the register.
//!
//! One argon2id gives 64 bytes: of the first half only a hash is stored and tells whether the password is right, the
//! other half opens the keys. Knows nothing of accounts: whether the keys are the account's own is seen by comparing
//! [`SecretKey::public`] with the public key that stands there.

use std::fmt;

use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _, Nonce};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::bytes::{random, same, unhex};
use super::stretch::{Cost, stretch};
use super::{SealError, SecretKey, SigningKey};
use crate::domain::journal::hex;

const SALT_LENGTH: usize = 16;
const NONCE_LENGTH: usize = 12;
/// Half of what one stretching gives.
const HALF: usize = 32;

/// The secret keys of one account.
#[derive(Debug, Clone)]
pub struct Keys {
    /// Opens what was sealed to the account.
    pub secret: SecretKey,
    /// Signs; only the principal has one.
    pub signing: Option<SigningKey>,
}

impl Keys {
    fn to_text(&self) -> Zeroizing<String> {
        let secret = self.secret.to_text();
        let signing = self.signing.as_ref().map(SigningKey::to_text);
        let signing = signing.as_ref().map_or("", |text| text.as_str());
        Zeroizing::new([secret.as_str(), signing].join("\n"))
    }

    fn from_text(text: &str) -> Result<Self, SealError> {
        let (secret, signing) = text.split_once('\n').ok_or(SealError::Damaged)?;
        let signing = (!signing.is_empty()).then(|| SigningKey::from_text(signing));
        Ok(Self {
            secret: SecretKey::from_text(secret)?,
            signing: signing.transpose()?,
        })
    }
}

/// What is stored of an account under its password: four texts without a secret in them for whoever lacks the password.
#[derive(Clone, PartialEq, Eq)]
pub struct LockedKeys {
    /// Random, in hexadecimal.
    pub salt: String,
    /// Tells whether a password is the right one, and whether keys belong here; in hexadecimal.
    pub verifier: String,
    /// The keys, encrypted, in hexadecimal; empty until the holder's own first unlock makes them.
    pub keys: String,
    /// What one try costs: `m=65536,t=3,p=1`.
    pub cost: String,
}

impl LockedKeys {
    /// Puts keys under a password, taken as typed.
    ///
    /// # Errors
    /// [`SealError::NoRandom`], [`SealError::NoMemory`].
    pub fn lock(password: &str, keys: &Keys) -> Result<Self, SealError> {
        Self::new(password, Some(keys))
    }

    /// A password without keys, given to somebody who has not come yet: keys are made at their own first unlock.
    ///
    /// # Errors
    /// As [`Self::lock`].
    pub fn first_password(password: &str) -> Result<Self, SealError> {
        Self::new(password, None)
    }

    /// The keys, if the password is the right one; `None` if it is and there are no keys yet.
    ///
    /// # Errors
    /// [`SealError::WrongPassword`]; [`SealError::Damaged`] for texts that were altered, also if keys were taken away or
    /// put in the place of none; [`SealError::NoMemory`].
    pub fn unlock(&self, password: &str) -> Result<Option<Keys>, SealError> {
        let cost = Cost::from_text(&self.cost)?;
        let salt = unhex(&self.salt)
            .filter(|salt| salt.len() == SALT_LENGTH)
            .ok_or(SealError::Damaged)?;
        let stored = unhex(&self.verifier).ok_or(SealError::Damaged)?;
        let halves = stretch::<{ 2 * HALF }>(password, &salt, cost)?;
        let (proof, key) = halves.split_at(HALF);
        let has_keys = !self.keys.is_empty();
        if !same(&verifier(proof, has_keys), &stored) {
            let is_right = same(&verifier(proof, !has_keys), &stored);
            return Err(if is_right {
                SealError::Damaged
            } else {
                SealError::WrongPassword
            });
        }
        if !has_keys {
            return Ok(None);
        }
        let text = decrypt(key, &self.keys).ok_or(SealError::Damaged)?;
        let text = str::from_utf8(&text).map_err(|_| SealError::Damaged)?;
        Keys::from_text(text).map(Some)
    }

    fn new(password: &str, keys: Option<&Keys>) -> Result<Self, SealError> {
        let salt = random::<SALT_LENGTH>()?;
        let halves = stretch::<{ 2 * HALF }>(password, &*salt, Cost::NOW)?;
        let (proof, key) = halves.split_at(HALF);
        Ok(Self {
            salt: hex(&*salt),
            verifier: hex(&verifier(proof, keys.is_some())),
            keys: keys
                .map(|keys| encrypt(key, keys.to_text().as_bytes()))
                .transpose()?
                .unwrap_or_default(),
            cost: Cost::NOW.to_string(),
        })
    }
}

impl fmt::Debug for LockedKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LockedKeys")
            .field("cost", &self.cost)
            .finish_non_exhaustive()
    }
}

/// Says also whether keys belong beside it: otherwise whoever can write the file could take the keys away, and the holder
/// would be given new ones without a word.
fn verifier(proof: &[u8], has_keys: bool) -> [u8; 32] {
    let tag: &[u8] = if has_keys {
        b"shouwen/1 password with keys\n"
    } else {
        b"shouwen/1 first password\n"
    };
    Sha256::new()
        .chain_update(tag)
        .chain_update(proof)
        .finalize()
        .into()
}

fn encrypt(key: &[u8], text: &[u8]) -> Result<String, SealError> {
    let nonce = random::<NONCE_LENGTH>()?;
    let encrypted = ChaCha20Poly1305::new_from_slice(key)
        .ok()
        .and_then(|cipher| cipher.encrypt(Nonce::from_slice(&*nonce), text).ok())
        .ok_or(SealError::BadKey)?;
    Ok(hex(&*nonce) + &hex(&encrypted))
}

fn decrypt(key: &[u8], encrypted: &str) -> Option<Zeroizing<Vec<u8>>> {
    let bytes = unhex(encrypted)?;
    let (nonce, encrypted) = bytes.split_at_checked(NONCE_LENGTH)?;
    let cipher = ChaCha20Poly1305::new_from_slice(key).ok()?;
    let text = cipher.decrypt(Nonce::from_slice(nonce), encrypted).ok()?;
    Some(Zeroizing::new(text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const PASSWORD: &str = "实验小学 2026";

    fn keys() -> Keys {
        Keys {
            secret: SecretKey::generate().unwrap(),
            signing: Some(SigningKey::generate().unwrap()),
        }
    }

    #[test]
    fn the_right_password_gives_the_keys_back() {
        let keys = keys();
        let locked = LockedKeys::lock(PASSWORD, &keys).unwrap();
        let back = locked.unlock(PASSWORD).unwrap().unwrap();
        assert_eq!(back.secret.public(), keys.secret.public());
        let signing = back.signing.unwrap();
        assert_eq!(signing.verifying(), keys.signing.unwrap().verifying());
        assert_eq!(locked.cost, "m=65536,t=3,p=1");
    }

    #[test]
    fn an_account_that_signs_nothing_has_no_signing_key() {
        let keys = Keys {
            signing: None,
            ..keys()
        };
        let locked = LockedKeys::lock(PASSWORD, &keys).unwrap();
        assert!(locked.unlock(PASSWORD).unwrap().unwrap().signing.is_none());
    }

    #[test]
    fn another_password_is_wrong_even_if_it_differs_by_a_blank() {
        let locked = LockedKeys::lock(PASSWORD, &keys()).unwrap();
        for typed in ["", "实验小学 2026 ", "实验小学２０２６"] {
            let refused = locked.unlock(typed).err();
            assert_eq!(refused, Some(SealError::WrongPassword), "{typed}");
        }
    }

    #[test]
    fn a_first_password_has_no_keys_yet() {
        let locked = LockedKeys::first_password(PASSWORD).unwrap();
        assert_eq!(locked.keys, "");
        assert!(locked.unlock(PASSWORD).unwrap().is_none());
        assert_eq!(
            locked.unlock("x").err(),
            Some(SealError::WrongPassword),
            "a first password is a password"
        );
    }

    #[test]
    fn keys_taken_away_or_put_in_are_noticed() {
        let with_keys = LockedKeys::lock(PASSWORD, &keys()).unwrap();
        let taken = LockedKeys {
            keys: String::new(),
            ..with_keys.clone()
        };
        assert_eq!(taken.unlock(PASSWORD).err(), Some(SealError::Damaged));
        let put_in = LockedKeys {
            keys: with_keys.keys,
            ..LockedKeys::first_password(PASSWORD).unwrap()
        };
        assert_eq!(put_in.unlock(PASSWORD).err(), Some(SealError::Damaged));
    }

    #[test]
    fn altered_texts_are_damaged_and_never_give_keys() {
        let locked = LockedKeys::lock(PASSWORD, &keys()).unwrap();
        let last = if locked.keys.ends_with('0') { "1" } else { "0" };
        let altered = format!("{}{last}", &locked.keys[..locked.keys.len() - 1]);
        for keys in [altered.as_str(), &locked.keys[..40], "00", "王"] {
            let locked = LockedKeys {
                keys: keys.to_owned(),
                ..locked.clone()
            };
            assert_eq!(locked.unlock(PASSWORD).err(), Some(SealError::Damaged));
        }
        for (salt, cost) in [
            ("", "m=65536,t=3,p=1"),
            (locked.salt.as_str(), "m=8,t=1,p=1"),
        ] {
            let locked = LockedKeys {
                salt: salt.to_owned(),
                cost: cost.to_owned(),
                ..locked.clone()
            };
            assert_eq!(locked.unlock(PASSWORD).err(), Some(SealError::Damaged));
        }
    }

    #[test]
    fn the_same_password_twice_gives_different_texts() {
        let keys = keys();
        let one = LockedKeys::lock(PASSWORD, &keys).unwrap();
        let other = LockedKeys::lock(PASSWORD, &keys).unwrap();
        assert_ne!(one.salt, other.salt);
        assert_ne!(one.verifier, other.verifier);
        assert_ne!(one.keys, other.keys);
    }

    #[test]
    fn nothing_stored_is_shown_while_debugging() {
        let keys = keys();
        let locked = LockedKeys::lock(PASSWORD, &keys).unwrap();
        let shown = format!("{locked:?} {keys:?}");
        for secret in [
            locked.verifier.as_str(),
            &locked.keys,
            &keys.secret.to_text(),
        ] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
}
