//! The principal's signatures: ed25519 keys, written in hexadecimal.

use std::fmt;

use ed25519_dalek::{Signature, Signer as _};
use zeroize::Zeroizing;

use super::SealError;
use super::bytes::{fingerprint, random, unhex};
use crate::domain::journal::hex;

/// The secret half of a pair that signs. Erased from memory when dropped; never shown by `{:?}`.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// A new key.
    ///
    /// # Errors
    /// [`SealError::NoRandom`].
    pub fn generate() -> Result<Self, SealError> {
        Ok(Self(ed25519_dalek::SigningKey::from_bytes(&*random()?)))
    }

    /// The half that checks signatures and may be known to everybody.
    #[must_use]
    pub fn verifying(&self) -> VerifyingKey {
        VerifyingKey(self.0.verifying_key())
    }

    /// The key as 64 hexadecimal digits.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(hex(self.0.as_bytes()))
    }

    /// Reads what [`Self::to_text`] wrote, blanks around it allowed.
    ///
    /// # Errors
    /// [`SealError::BadKey`].
    pub fn from_text(text: &str) -> Result<Self, SealError> {
        let bytes = unhex(text.trim()).ok_or(SealError::BadKey)?;
        ed25519_dalek::SigningKey::try_from(bytes.as_slice())
            .map(Self)
            .map_err(|_| SealError::BadKey)
    }

    /// A signature of the message: 128 hexadecimal digits, the same each time.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> String {
        hex(&self.0.sign(message).to_bytes())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey(of {})", self.verifying())
    }
}

/// The public half: tells whether a signature was made with the other one.
#[derive(Clone, PartialEq, Eq)]
pub struct VerifyingKey(ed25519_dalek::VerifyingKey);

impl VerifyingKey {
    /// Reads 64 hexadecimal digits, blanks around them allowed.
    ///
    /// # Errors
    /// [`SealError::BadKey`], also for a key under which everything would count as signed.
    pub fn from_text(text: &str) -> Result<Self, SealError> {
        let bytes = unhex(text.trim()).ok_or(SealError::BadKey)?;
        ed25519_dalek::VerifyingKey::try_from(bytes.as_slice())
            .ok()
            .filter(|key| !key.is_weak())
            .map(Self)
            .ok_or(SealError::BadKey)
    }

    /// The key as 64 hexadecimal digits.
    #[must_use]
    pub fn to_text(&self) -> String {
        hex(self.0.as_bytes())
    }

    /// Whether this signature of this message was made with the secret half. Anything that is no signature was not.
    #[must_use]
    pub fn verify(&self, message: &[u8], signature_hex: &str) -> bool {
        unhex(signature_hex)
            .and_then(|bytes| Signature::from_slice(&bytes).ok())
            .is_some_and(|signature| self.0.verify_strict(message, &signature).is_ok())
    }

    /// What stands on paper, so that a replaced key is noticed: 16 hexadecimal digits, `1a2b 3c4d 5e6f 7a8b`.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.to_text())
    }
}

impl fmt::Display for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyingKey({self})")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn only_the_signed_message_and_the_right_key_verify() {
        let key = SigningKey::generate().unwrap();
        let signature = key.sign("同意，请总务处办理".as_bytes());
        let verifying = key.verifying();
        assert!(verifying.verify("同意，请总务处办理".as_bytes(), &signature));
        assert!(!verifying.verify("不同意".as_bytes(), &signature));
        let other = SigningKey::generate().unwrap().verifying();
        assert!(!other.verify("同意，请总务处办理".as_bytes(), &signature));
        for nonsense in ["", "00", "王芳", &signature[2..], &"0".repeat(128)] {
            assert!(!verifying.verify("同意，请总务处办理".as_bytes(), nonsense));
        }
    }

    #[test]
    fn rfc_8032_test_2_gives_its_signature() {
        let key = SigningKey::from_text(
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        )
        .unwrap();
        assert_eq!(
            key.verifying().to_text(),
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
        );
        assert_eq!(
            key.sign(&[0x72]),
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
             085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        );
    }

    #[test]
    fn keys_come_back_from_their_texts() {
        let key = SigningKey::generate().unwrap();
        let back = SigningKey::from_text(&key.to_text()).unwrap();
        assert_eq!(back.verifying(), key.verifying());
        let verifying = VerifyingKey::from_text(&key.verifying().to_text()).unwrap();
        assert_eq!(verifying, key.verifying());
        assert_eq!(verifying.fingerprint().len(), 19);
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for text in ["", "00", "zz"] {
            assert_eq!(SigningKey::from_text(text).err(), Some(SealError::BadKey));
            assert_eq!(VerifyingKey::from_text(text).err(), Some(SealError::BadKey));
        }
        // The neutral point: every signature of the right shape would verify.
        let weak = format!("01{}", "0".repeat(62));
        assert_eq!(
            VerifyingKey::from_text(&weak).err(),
            Some(SealError::BadKey)
        );
    }

    #[test]
    fn a_signing_key_is_not_shown_while_debugging() {
        let key = SigningKey::generate().unwrap();
        assert!(!format!("{key:?}").contains(key.to_text().as_str()));
    }
}
