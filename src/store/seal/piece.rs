//! A sealed piece: a text or a file that only the named keys open.
//!
//! Inside an `age` file stand a line `shouwen/1 TS-2026-0001 identity`, a line `37 bytes`, the content, and blanks up to
//! a round length. So a piece that was moved to another record is noticed, its length says little, and whoever opens it
//! with the plain `age` program can read it.

use std::io::{self, Read as _, Write as _};
use std::iter;

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::{DecryptError, Decryptor, Encryptor};
use zeroize::Zeroizing;

use super::bytes::expect_random;
use super::stream::recipients;
use super::{PublicKey, SealError, SecretKey};

/// What the first line of every piece starts with.
const MARK: &str = "shouwen/1 ";
const BYTES: &str = " bytes";
/// Texts come in steps of this many bytes: a name, a telephone number and an address all fit into the first.
const TEXT_STEP: usize = 512;

/// Seals a text to these keys, as ASCII-armored `age`. `about` is the record's number and the part, such as
/// `TS-2026-0001 identity`: one line, and the same again on opening. A key named twice counts once.
///
/// # Errors
/// [`SealError::NobodyToSealTo`], [`SealError::NoRandom`]; [`SealError::OfAnotherRecord`] if `about` is no single line.
pub fn seal(text: &str, about: &str, to: &[PublicKey]) -> Result<String, SealError> {
    let frame = framed(text.as_bytes(), about, |length| {
        length.next_multiple_of(TEXT_STEP)
    })?;
    let sealed = encrypt(&frame, to, Format::AsciiArmor)?;
    String::from_utf8(sealed).map_err(|_| SealError::Damaged)
}

/// Seals a file's bytes to these keys, as binary `age`; else as [`seal`].
///
/// # Errors
/// As [`seal`].
pub fn seal_bytes(bytes: &[u8], about: &str, to: &[PublicKey]) -> Result<Vec<u8>, SealError> {
    encrypt(&framed(bytes, about, padme)?, to, Format::Binary)
}

/// Opens what [`seal`] made, if it was made about this and to this key.
///
/// # Errors
/// [`SealError::NotAmongRecipients`], [`SealError::Damaged`], [`SealError::OfAnotherRecord`].
pub fn open(sealed: &str, about: &str, with: &SecretKey) -> Result<Zeroizing<String>, SealError> {
    let frame = decrypt(sealed.as_bytes(), with.identity())?;
    let content = content(&frame, about)?;
    let text = str::from_utf8(content).map_err(|_| SealError::Damaged)?;
    Ok(Zeroizing::new(text.to_owned()))
}

/// Opens what [`seal_bytes`] made, if it was made about this and to this key.
///
/// # Errors
/// As [`open`].
pub fn open_bytes(
    sealed: &[u8],
    about: &str,
    with: &SecretKey,
) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let frame = decrypt(sealed, with.identity())?;
    Ok(Zeroizing::new(content(&frame, about)?.to_vec()))
}

/// The content with its two lines before and its blanks behind.
fn framed(
    content: &[u8],
    about: &str,
    padded: fn(usize) -> usize,
) -> Result<Zeroizing<Vec<u8>>, SealError> {
    if about.is_empty() || about.contains(char::is_control) {
        return Err(SealError::OfAnotherRecord);
    }
    let head = format!("{MARK}{about}\n{}{BYTES}\n", content.len());
    let length = padded(head.len() + content.len() + 1);
    // Of its full length from the start: a frame that grew would leave pieces of itself in memory.
    let mut frame = Zeroizing::new(Vec::with_capacity(length));
    frame.extend_from_slice(head.as_bytes());
    frame.extend_from_slice(content);
    frame.resize(length - 1, b' ');
    frame.push(b'\n');
    Ok(frame)
}

/// The content of an opened frame.
fn content<'a>(frame: &'a [u8], about: &str) -> Result<&'a [u8], SealError> {
    let mut lines = frame.splitn(3, |byte| *byte == b'\n');
    let mut line = || lines.next().ok_or(SealError::Damaged);
    let (name, length, rest) = (line()?, line()?, line()?);
    let name = name
        .strip_prefix(MARK.as_bytes())
        .ok_or(SealError::Damaged)?;
    if name != about.as_bytes() {
        return Err(SealError::OfAnotherRecord);
    }
    let length: usize = str::from_utf8(length)
        .ok()
        .and_then(|text| text.strip_suffix(BYTES)?.parse().ok())
        .ok_or(SealError::Damaged)?;
    rest.get(..length).ok_or(SealError::Damaged)
}

/// The length up to which a file is padded: at most 12 % longer, and some 160 different lengths for all files up to 200 kB
/// (Padmé: Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", 2019). What is
/// short is padded as a text is.
fn padme(length: usize) -> usize {
    let length = length.max(TEXT_STEP);
    let exponent = length.ilog2();
    let kept_bits = exponent.ilog2() + 1;
    length.next_multiple_of(1 << (exponent - kept_bits))
}

fn encrypt(frame: &[u8], to: &[PublicKey], format: Format) -> Result<Vec<u8>, SealError> {
    let recipients = recipients(to)?;
    let recipients = recipients.iter().map(|it| it as &dyn age::Recipient);
    encrypt_to(frame, recipients, format)
}

/// Encrypts to recipients of any kind `age` knows.
pub(super) fn encrypt_to<'a>(
    content: &[u8],
    recipients: impl Iterator<Item = &'a dyn age::Recipient>,
    format: Format,
) -> Result<Vec<u8>, SealError> {
    expect_random()?;
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| SealError::BadKey)?;
    let written = || -> io::Result<Vec<u8>> {
        let armored = ArmoredWriter::wrap_output(Vec::new(), format)?;
        let mut writer = encryptor.wrap_output(armored)?;
        writer.write_all(content)?;
        writer.finish()?.finish()
    };
    written().map_err(|_| SealError::Damaged)
}

/// Decrypts an `age` file, armored or binary.
pub(super) fn decrypt(
    sealed: &[u8],
    with: &dyn age::Identity,
) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let mut reader = Decryptor::new_buffered(ArmoredReader::new(sealed))
        .and_then(|decryptor| decryptor.decrypt(iter::once(with)))
        .map_err(|error| match error {
            DecryptError::NoMatchingKeys => SealError::NotAmongRecipients,
            // Only of a phrase: of keys `age` cannot tell which entry was meant for them.
            DecryptError::DecryptionFailed => SealError::WrongPassword,
            _ => SealError::Damaged,
        })?;
    // What is opened is shorter than what was sealed, so the text never grows and leaves no pieces of itself in memory.
    let mut opened = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader
        .read_to_end(&mut opened)
        .map_err(|_| SealError::Damaged)?;
    Ok(opened)
}

#[cfg(test)]
#[path = "piece_tests.rs"]
mod tests;
