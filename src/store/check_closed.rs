//! The part of the check that is about closed months: what was signed, the signed files, the heads of the journal.

use rusqlite::Connection;

use super::closing::is_sound;
use super::payload::hash_of;
use super::{Fault, Reader, Result};
use crate::domain::closing::MonthClose;
use crate::domain::journal::hex;

/// Every closed month, also one that was reopened, reads as it was signed, with a key that the journal gives whoever
/// signed, over the journal as it stood; and its file lies there.
pub(super) fn closing_faults(conn: &Connection, faults: &mut Vec<Fault>) -> Result<()> {
    for close in read_closes(conn)? {
        let fault = Fault::ClosedMonth(close.period);
        if !faults.contains(&fault) && !is_as_signed(Reader { conn }, &close)? {
            faults.push(fault);
        }
    }
    Ok(())
}

/// Every close there is, reopened ones with them.
pub(super) fn read_closes(conn: &Connection) -> Result<Vec<MonthClose>> {
    Reader { conn }.records("ORDER BY id", [])
}

fn is_as_signed(read: Reader<'_>, close: &MonthClose) -> Result<bool> {
    if !is_sound(close, &hash_of(close.statement.as_bytes())) {
        return Ok(false);
    }
    let seq = u64::try_from(close.journal_seq).unwrap_or_default();
    let hash = read.entry_hash(seq)?;
    let keys = read.keys_given(&close.signed_by)?;
    let is_theirs = keys
        .iter()
        .any(|given| given.seq <= seq && given.key.as_deref() == Some(&close.signing_key));
    Ok(is_theirs && hash.is_some_and(|hash| hex(&hash) == close.journal_hash))
}
