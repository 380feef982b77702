//! The key pairs that pieces are sealed to: `age` X25519 keys, in the texts that the `age` program writes.

use std::fmt;

use age::secrecy::ExposeSecret as _;
use zeroize::Zeroizing;

use super::SealError;
use super::bytes::{expect_random, fingerprint};

/// Public keys to which everybody knows the secret: the points of small order, each with and without its spare bit.
/// `age` would stop the whole program at one of them, so a register with such a key in it could not be used.
const SMALL_ORDER: [&str; 14] = [
    "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z",
    "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqsuwj9m",
    "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya",
    "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqzqqk67yly",
    "age1anlllllllllllllllllllllllllllllllllllllllllllllllals4n2t7m",
    "age1anllllllllllllllllllllllllllllllllllllllllllllllllls3hcv9z",
    "age1ahlllllllllllllllllllllllllllllllllllllllllllllllalsn46ayy",
    "age1ahlllllllllllllllllllllllllllllllllllllllllllllllllsh3g6la",
    "age1amlllllllllllllllllllllllllllllllllllllllllllllllalselrwrv",
    "age1amlllllllllllllllllllllllllllllllllllllllllllllllllsam3fc4",
    "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhqqqzyt4v9",
    "age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhzqqxqejhu",
    "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz9ts6wm9s8",
    "age1t7wft09r2zxzfvwsk92eeql0tvzyghxytqwgapkcyf8dm5ylz8ts72fzt7",
];

/// The secret half of a key pair. Erased from memory when dropped; never shown by `{:?}`.
#[derive(Clone)]
pub struct SecretKey(age::x25519::Identity);

impl SecretKey {
    /// A new key.
    ///
    /// # Errors
    /// [`SealError::NoRandom`].
    pub fn generate() -> Result<Self, SealError> {
        expect_random()?;
        Ok(Self(age::x25519::Identity::generate()))
    }

    /// The half that may be known to everybody.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.to_public().to_string())
    }

    /// The key as `age` writes it: `AGE-SECRET-KEY-1…`.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// Reads what [`Self::to_text`] or `age-keygen` wrote, blanks around it allowed.
    ///
    /// # Errors
    /// [`SealError::BadKey`].
    pub fn from_text(text: &str) -> Result<Self, SealError> {
        text.trim().parse().map(Self).map_err(|_| SealError::BadKey)
    }

    pub(super) fn identity(&self) -> &dyn age::Identity {
        &self.0
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretKey(of {})", self.public())
    }
}

/// The public half of a key pair: a text `age1…` that was checked and is a key indeed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey(String);

impl PublicKey {
    /// Reads a key as `age` writes it, blanks around it allowed.
    ///
    /// # Errors
    /// [`SealError::BadKey`], also for a key whose secret is known to everybody.
    pub fn from_text(text: &str) -> Result<Self, SealError> {
        let recipient: age::x25519::Recipient =
            text.trim().parse().map_err(|_| SealError::BadKey)?;
        let text = recipient.to_string();
        if SMALL_ORDER.contains(&text.as_str()) {
            return Err(SealError::BadKey);
        }
        Ok(Self(text))
    }

    /// The key's text: `age1…`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands on paper, so that a replaced key is noticed: 16 hexadecimal digits, `1a2b 3c4d 5e6f 7a8b`.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.0)
    }

    pub(super) fn recipient(&self) -> Result<age::x25519::Recipient, SealError> {
        self.0.parse().map_err(|_| SealError::BadKey)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_secret_key_comes_back_from_its_text() {
        let key = SecretKey::generate().unwrap();
        let text = key.to_text();
        assert!(text.starts_with("AGE-SECRET-KEY-1"));
        let back = SecretKey::from_text(&format!(" {}\n", text.as_str())).unwrap();
        assert_eq!(back.public(), key.public());
        assert_ne!(
            SecretKey::generate().unwrap().public(),
            key.public(),
            "each key is its own"
        );
    }

    #[test]
    fn a_public_key_is_one_text_however_it_was_typed() {
        let key = SecretKey::generate().unwrap().public();
        assert!(key.as_str().starts_with("age1"));
        let typed = format!("  {}\r\n", key.as_str().to_uppercase());
        assert_eq!(PublicKey::from_text(&typed), Ok(key));
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let secret = SecretKey::generate().unwrap();
        let public = secret.public().to_string();
        let mut altered = public.clone();
        altered.replace_range(10..11, if &public[10..11] == "q" { "p" } else { "q" });
        for text in [
            "",
            "age1",
            "王芳",
            secret.to_text().as_str(),
            &altered,
            &public[..60],
        ] {
            assert_eq!(PublicKey::from_text(text), Err(SealError::BadKey), "{text}");
        }
        for text in ["", "AGE-SECRET-KEY-1", public.as_str()] {
            assert_eq!(SecretKey::from_text(text).err(), Some(SealError::BadKey));
        }
    }

    #[test]
    fn a_key_that_protects_nothing_is_refused() {
        for text in SMALL_ORDER {
            assert!(
                text.parse::<age::x25519::Recipient>().is_ok(),
                "{text} is none"
            );
            assert_eq!(PublicKey::from_text(text), Err(SealError::BadKey));
        }
    }

    #[test]
    fn a_secret_key_is_not_shown_while_debugging() {
        let key = SecretKey::generate().unwrap();
        let shown = format!("{key:?}");
        assert!(!shown.contains("SECRET-KEY"), "{shown}");
        assert!(!shown.contains(key.to_text().as_str()));
    }
}
