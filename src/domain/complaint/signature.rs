//! What a closing signature is given over.

use crate::domain::journal::{Hash, hex};

/// The text whose signature closes a complaint: its number, the day, and the journal as it stood (`seq` and the hash of
/// that entry), so that whoever rewrites what came before breaks the signature.
#[must_use]
pub fn closing_message(number: &str, closed_on: &str, seq: i64, hash: &Hash) -> String {
    format!(
        "shouwen/close/1\n{number}\n{closed_on}\n{seq}\n{}",
        hex(hash)
    )
}
