//! The recovery sheet: a secret key under a phrase, in `age`'s own format for passphrases.
//!
//! Sheet and phrase lie with two people. The program is not needed: `age -d -i sheet.age piece.age` asks for the phrase and opens the piece.

use std::fmt;
use std::iter;

use age::armor::Format;
use age::scrypt;
use age::secrecy::SecretString;
use zeroize::Zeroizing;

use super::piece::{decrypt, encrypt_to};
use super::readable::{grouped, random_letters, typed_letters};
use super::{SealError, SecretKey};

/// scrypt with N = 2¹⁷: 128 MiB and under two seconds on an old PC. Fixed, so that a quick PC makes no sheet that a slow
/// one cannot open.
const WORK: u8 = 17;
/// What is still tried of a foreign sheet; each step doubles memory and time.
const MOST_WORK: u8 = 20;
const LETTERS: usize = 24;

/// The phrase that opens a recovery sheet: six groups of four letters (114 bits), shown once and written by hand.
pub struct RecoveryPhrase(Zeroizing<String>);

impl RecoveryPhrase {
    /// A new phrase.
    ///
    /// # Errors
    /// [`SealError::NoRandom`].
    pub fn generate() -> Result<Self, SealError> {
        random_letters(LETTERS).map(|letters| Self(grouped(&letters)))
    }
}

impl fmt::Display for RecoveryPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for RecoveryPhrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryPhrase")
    }
}

/// What is printed on the recovery sheet: the secret key under the phrase, as an armored `age` file that the `age`
/// program takes as an identity.
///
/// # Errors
/// [`SealError::NoRandom`].
pub fn recovery_text(secret: &SecretKey, phrase: &RecoveryPhrase) -> Result<String, SealError> {
    // The key alone, without the usual line about its public half: the sheet may have to be typed from paper one day.
    let key = secret.to_text();
    let mut recipient = scrypt::Recipient::new(SecretString::from(phrase.0.as_str()));
    recipient.set_work_factor(WORK);
    let recipients = iter::once(&recipient as &dyn age::Recipient);
    let sealed = encrypt_to(key.as_bytes(), recipients, Format::AsciiArmor)?;
    String::from_utf8(sealed).map_err(|_| SealError::Damaged)
}

/// The secret key on a recovery sheet. The phrase may be typed in any case and width, with or without its hyphens.
///
/// # Errors
/// [`SealError::WrongPassword`]; [`SealError::Damaged`] if the sheet was not copied whole or is none.
pub fn open_recovery(armored: &str, phrase: &str) -> Result<SecretKey, SealError> {
    let phrase = grouped(&typed_letters(phrase));
    let mut identity = scrypt::Identity::new(SecretString::from(phrase.as_str()));
    identity.set_max_work_factor(MOST_WORK);
    let key = decrypt(armored.trim().as_bytes(), &identity).map_err(|error| match error {
        // Sealed to keys, not to a phrase: no recovery sheet.
        SealError::NotAmongRecipients => SealError::Damaged,
        error => error,
    })?;
    str::from_utf8(&key)
        .map_err(|_| SealError::Damaged)
        .and_then(SecretKey::from_text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::{open, seal};
    use super::*;

    #[test]
    fn sheet_and_phrase_together_open_what_was_sealed_to_the_recovery_key() {
        let secret = SecretKey::generate().unwrap();
        let phrase = RecoveryPhrase::generate().unwrap();
        let sheet = recovery_text(&secret, &phrase).unwrap();
        assert!(sheet.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"));
        assert!(sheet.lines().count() <= 9, "few lines to type from paper");
        let sealed = seal("钱多多", "TS-2026-0001 identity", &[secret.public()]).unwrap();
        let typed = phrase.to_string().to_lowercase().replace('-', " ");
        let recovered = open_recovery(&format!("\n{sheet}\n"), &typed).unwrap();
        let opened = open(&sealed, "TS-2026-0001 identity", &recovered).unwrap();
        assert_eq!(opened.as_str(), "钱多多");
    }

    #[test]
    fn another_phrase_and_a_sheet_that_is_none_are_told_apart() {
        let secret = SecretKey::generate().unwrap();
        let sheet = recovery_text(&secret, &RecoveryPhrase::generate().unwrap()).unwrap();
        let other = RecoveryPhrase::generate().unwrap().to_string();
        let opened = |sheet: &str| open_recovery(sheet, &other).err();
        assert_eq!(opened(&sheet), Some(SealError::WrongPassword));
        assert_eq!(opened(&sheet[..sheet.len() / 2]), Some(SealError::Damaged));
        assert_eq!(opened(""), Some(SealError::Damaged));
        let piece = seal("x", "TS-2026-0001 identity", &[secret.public()]).unwrap();
        assert_eq!(opened(&piece), Some(SealError::Damaged));
    }

    #[test]
    fn a_phrase_is_six_groups_of_four() {
        let phrase = RecoveryPhrase::generate().unwrap().to_string();
        let groups: Vec<&str> = phrase.split('-').collect();
        assert_eq!(groups.len(), 6);
        assert!(groups.iter().all(|group| group.len() == 4));
    }
}
