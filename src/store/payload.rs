//! Bytes too large or too secret for the journal, which holds their SHA-256: sealed texts, scans, photos.

use rusqlite::OptionalExtension as _;
use sha2::{Digest as _, Sha256};

use super::{Error, Reader, Result, Write};
use crate::domain::journal::hex;

impl Reader<'_> {
    /// The bytes with this SHA-256; `None` where they are gone, because what they held was sealed anew or erased.
    ///
    /// # Errors
    /// [`Error::Damaged`] where the bytes are others.
    pub fn payload(&self, sha256: &str) -> Result<Option<Vec<u8>>> {
        let bytes: Option<Vec<u8>> = self
            .conn
            .prepare_cached("SELECT bytes FROM payload WHERE sha256 = ?1")?
            .query_row([sha256], |row| row.get(0))
            .optional()?;
        match bytes {
            Some(bytes) if hash_of(&bytes) != sha256 => Err(Error::Damaged(format!(
                "payload {sha256} holds other bytes"
            ))),
            bytes => Ok(bytes),
        }
    }
}

impl Write<'_> {
    /// Keeps bytes and returns their SHA-256, by which they are found.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn put_payload(&mut self, bytes: &[u8]) -> Result<String> {
        let sha256 = hash_of(bytes);
        self.conn
            .prepare_cached("INSERT OR IGNORE INTO payload (sha256, bytes) VALUES (?1, ?2)")?
            .execute((&sha256, bytes))?;
        Ok(sha256)
    }

    /// Whether a scan or a photo still names these bytes: the same file may have been added twice.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn has_attachment_with(&self, sha256: &str) -> Result<bool> {
        Ok(self
            .conn
            .prepare_cached("SELECT 1 FROM attachment WHERE payload = ?1 LIMIT 1")?
            .exists([sha256])?)
    }

    /// Throws bytes away: what they held was sealed anew, and the old text must not stay.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn drop_payload(&mut self, sha256: &str) -> Result<()> {
        self.conn
            .prepare_cached("DELETE FROM payload WHERE sha256 = ?1")?
            .execute([sha256])?;
        Ok(())
    }
}

/// SHA-256 in hexadecimal.
pub(super) fn hash_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}
