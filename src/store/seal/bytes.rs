//! Bytes that keys are made of: random ones, written as text, compared without giving away how far they agree.

use std::hint::black_box;

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::SealError;
use crate::domain::journal::hex;

/// Random bytes from the system.
pub(super) fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, SealError> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(bytes.as_mut_slice()).map_err(|_| SealError::NoRandom)?;
    Ok(bytes)
}

/// `age` stops the program where the system gives no random bytes; asked first, it is an error like any other.
pub(super) fn expect_random() -> Result<(), SealError> {
    random::<1>().map(drop)
}

/// The bytes behind lower- or upper-case hexadecimal; `None` for any other text.
pub(super) fn unhex(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let digits = text.as_bytes();
    if !digits.len().is_multiple_of(2) {
        return None;
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(digits.len() / 2));
    for pair in digits.chunks_exact(2) {
        let [high, low] = [pair[0], pair[1]].map(|digit| char::from(digit).to_digit(16));
        bytes.push(u8::try_from(high? * 16 + low?).ok()?);
    }
    Some(bytes)
}

/// Whether two secrets are the same, in a time that does not depend on where they differ.
pub(super) fn same(one: &[u8], other: &[u8]) -> bool {
    let differences = one
        .iter()
        .zip(other)
        .fold(0, |found, (a, b)| black_box(found | (a ^ b)));
    one.len() == other.len() && differences == 0
}

/// A key as two people compare it: the first 16 hexadecimal digits of the SHA-256 of its text, in four groups.
pub(super) fn fingerprint(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    let groups: Vec<String> = hash.chunks(2).take(4).map(hex).collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn hexadecimal_comes_back_as_the_bytes_it_was() {
        let bytes = [0, 1, 0x7f, 0x80, 0xff];
        assert_eq!(unhex(&hex(&bytes)).unwrap().as_slice(), bytes);
        assert_eq!(unhex("aBcD").unwrap().as_slice(), [0xab, 0xcd]);
        assert!(unhex("abc").is_none());
        assert!(unhex("+1").is_none());
        assert!(unhex("é").is_none());
    }

    #[test]
    fn secrets_that_differ_anywhere_or_in_length_are_not_the_same() {
        assert!(same(b"abcd", b"abcd"));
        assert!(!same(b"abcd", b"abce"));
        assert!(!same(b"bbcd", b"abcd"));
        assert!(!same(b"abcd", b"abc"));
        assert!(!same(b"", b"a"));
    }

    #[test]
    fn a_fingerprint_is_sixteen_digits_in_four_groups() {
        // The first digits of the SHA-256 of "abc", FIPS 180-2.
        assert_eq!(fingerprint("abc"), "ba78 16bf 8f01 cfea");
    }
}
