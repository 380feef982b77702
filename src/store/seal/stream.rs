//! Sealing a whole file, piece by piece: a register may be larger than what should be held in memory.
//!
//! Unlike a sealed piece it has no lines before its content: opened with the plain `age` program, the file is a register.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufWriter, Read, Write};
use std::iter;

use age::stream::StreamReader;
use age::{DecryptError, Decryptor, Encryptor};
use zeroize::Zeroizing;

use super::bytes::expect_random;
use super::{PublicKey, SealError, SecretKey};

/// What every binary `age` file begins with.
const AGE_MARK: &[u8] = b"age-encryption.org/v1\n";
/// As much as `age` seals at a time.
const STEP_BYTES: usize = 64 * 1024;

/// Why a file was not sealed or opened whole.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// It cannot be sealed, or is not what was sealed.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// Where it comes from could not be read.
    #[error("reading: {0}")]
    Reading(io::Error),
    /// Where it goes could not be written.
    #[error("writing: {0}")]
    Writing(io::Error),
}

/// Seals everything `from` gives to these keys, as binary `age`. A key named twice counts once.
///
/// # Errors
/// [`SealError::NobodyToSealTo`], [`SealError::NoRandom`]; what the system says of either file.
pub fn seal_stream(from: impl Read, into: impl Write, to: &[PublicKey]) -> Result<(), StreamError> {
    let recipients = recipients(to)?;
    expect_random()?;
    let recipients = recipients.iter().map(|it| it as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| SealError::BadKey)?;
    // `age` forgets what the system says of its first lines; from a buffer they are written later, by us.
    let buffered = BufWriter::new(into);
    let writer = encryptor.wrap_output(buffered);
    let mut writer = writer.map_err(StreamError::Writing)?;
    copy(from, &mut writer, StreamError::Reading)?;
    let mut into = writer.finish().map_err(StreamError::Writing)?;
    into.flush().map_err(StreamError::Writing)
}

/// A sealed file whose first lines were read and whose key fits; its content was not looked at yet.
pub struct SealedStream<R>(StreamReader<R>);

impl<R: BufRead> SealedStream<R> {
    /// Reads the lines before the content, and finds the key in them.
    ///
    /// # Errors
    /// [`SealError::NotAmongRecipients`]; [`SealError::Damaged`] also for what was never sealed.
    pub fn open(sealed: R, with: &SecretKey) -> Result<Self, SealError> {
        Decryptor::new_buffered(sealed)
            .and_then(|decryptor| decryptor.decrypt(iter::once(with.identity())))
            .map(Self)
            .map_err(|error| match error {
                DecryptError::NoMatchingKeys => SealError::NotAmongRecipients,
                _ => SealError::Damaged,
            })
    }

    /// Writes the content. What was written before an error is of no use and must be thrown away.
    ///
    /// # Errors
    /// [`SealError::Damaged`] for a file that is cut short or altered; what the system says of either file.
    pub fn write_to(self, into: &mut impl Write) -> Result<(), StreamError> {
        copy(self.0, into, |error| match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => SealError::Damaged.into(),
            _ => StreamError::Reading(error),
        })
    }
}

/// Whether something begins as a sealed file does.
#[must_use]
pub fn begins_sealed(mut file: impl Read) -> bool {
    let mut begin = [0; AGE_MARK.len()];
    file.read_exact(&mut begin).is_ok() && begin == AGE_MARK
}

/// The keys as `age` takes them: in their own order, so that the order says nothing about who is who.
pub(super) fn recipients(to: &[PublicKey]) -> Result<Vec<age::x25519::Recipient>, SealError> {
    let recipients = to
        .iter()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .map(PublicKey::recipient)
        .collect::<Result<Vec<_>, _>>()?;
    match recipients.is_empty() {
        true => Err(SealError::NobodyToSealTo),
        false => Ok(recipients),
    }
}

/// As `io::copy`, but tells a failing source from a failing target.
fn copy(
    mut from: impl Read,
    into: &mut impl Write,
    unread: impl Fn(io::Error) -> StreamError,
) -> Result<(), StreamError> {
    let mut step = Zeroizing::new(vec![0; STEP_BYTES]);
    loop {
        let count = match from.read(&mut step) {
            Ok(0) => return Ok(()),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(unread(error)),
        };
        into.write_all(&step[..count])
            .map_err(StreamError::Writing)?;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// Some more than three steps, so that the content does not end with one.
    fn content() -> Vec<u8> {
        (0..=250).cycle().take(3 * STEP_BYTES + 17).collect()
    }

    fn sealed(content: &[u8], to: &[PublicKey]) -> Vec<u8> {
        let mut sealed = Vec::new();
        seal_stream(content, &mut sealed, to).unwrap();
        sealed
    }

    fn opened(sealed: &[u8], with: &SecretKey) -> Result<Vec<u8>, StreamError> {
        let mut opened = Vec::new();
        SealedStream::open(sealed, with)?.write_to(&mut opened)?;
        Ok(opened)
    }

    #[test]
    fn every_key_opens_the_file_and_it_is_the_same() {
        let keys = [
            SecretKey::generate().unwrap(),
            SecretKey::generate().unwrap(),
        ];
        let to = keys.each_ref().map(SecretKey::public);
        for content in [content(), Vec::new(), vec![7; STEP_BYTES]] {
            let sealed = sealed(&content, &to);
            assert!(begins_sealed(sealed.as_slice()));
            assert!(!begins_sealed(content.as_slice()));
            for key in &keys {
                assert_eq!(opened(&sealed, key).unwrap(), content);
            }
        }
    }

    #[test]
    fn another_key_opens_nothing_and_nobody_is_nobody() {
        let key = SecretKey::generate().unwrap();
        let sealed = sealed(&content(), &[key.public()]);
        let other = SecretKey::generate().unwrap();
        assert_eq!(
            SealedStream::open(sealed.as_slice(), &other).err(),
            Some(SealError::NotAmongRecipients)
        );
        assert!(matches!(
            seal_stream(&b"x"[..], io::sink(), &[]),
            Err(StreamError::Seal(SealError::NobodyToSealTo))
        ));
    }

    #[test]
    fn a_file_cut_short_or_altered_is_damaged() {
        let key = SecretKey::generate().unwrap();
        let sealed = sealed(&content(), &[key.public()]);
        let is_damaged = |sealed: &[u8]| {
            matches!(
                opened(sealed, &key),
                Err(StreamError::Seal(SealError::Damaged))
            )
        };
        // At the end of a step, within one, within the lines before.
        for cut in [17 + 16, STEP_BYTES, sealed.len() - 40] {
            assert!(is_damaged(&sealed[..sealed.len() - cut]), "{cut}");
        }
        let mut altered = sealed;
        let middle = altered.len() / 2;
        altered[middle] ^= 1;
        assert!(is_damaged(&altered));
        assert!(is_damaged(b"SQLite format 3\0"));
    }

    #[test]
    fn a_full_disk_is_told_from_a_file_that_cannot_be_read() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::StorageFull.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::ErrorKind::Other.into())
            }
        }
        let key = SecretKey::generate().unwrap();
        let to = [key.public()];
        let full = seal_stream(content().as_slice(), Full, &to);
        assert!(
            matches!(full, Err(StreamError::Writing(error)) if error.kind() == io::ErrorKind::StorageFull)
        );
        let broken = seal_stream(Broken, io::sink(), &to);
        assert!(matches!(broken, Err(StreamError::Reading(_))));
        let sealed = sealed(&content(), &to);
        let full = SealedStream::open(sealed.as_slice(), &key)
            .unwrap()
            .write_to(&mut Full);
        assert!(matches!(full, Err(StreamError::Writing(_))));
    }
}
