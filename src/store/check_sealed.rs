//! The part of the check that is about what is sealed and signed: payloads by their hashes, closing signatures by the
//! journal they were given over.
//!
//! Opens nothing: that takes a key. Bytes that hash as the chained journal says are those that were sealed.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::check::is_of_its_version;
use super::check_closed::read_closes;
use super::payload::hash_of;
use super::seal::VerifyingKey;
use super::{Fault, Reader, Result};
use crate::domain::complaint::closing_message;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::record::Table;

/// Every payload that is named is there and holds what its name says, and none lies there unnamed.
pub(super) fn payload_faults(conn: &Connection, faults: &mut Vec<Fault>) -> Result<()> {
    let mut sound = BTreeSet::new();
    let mut broken = 0_u64;
    let mut payloads = conn.prepare("SELECT sha256, bytes FROM payload")?;
    let mut payloads = payloads.query([])?;
    while let Some(row) = payloads.next()? {
        let sha256: String = row.get(0)?;
        if hash_of(row.get_ref(1)?.as_bytes().unwrap_or_default()) == sha256 {
            sound.insert(sha256);
        } else {
            broken += 1;
        }
    }
    let mut named = BTreeSet::new();
    let mut unsound = 0_u64;
    let mut named_by = include_str!("sql/named_payloads.sql").to_owned();
    if is_of_its_version(conn, Table::Opinion)? {
        named_by += "UNION ALL\n";
        named_by += include_str!("sql/named_payloads_of_opinions.sql");
    }
    let mut statement = conn.prepare(&named_by)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let payload: String = row.get("payload")?;
        if sound.contains(&payload) {
            named.insert(payload);
            continue;
        }
        unsound += 1;
        let is_piece: bool = row.get("is_piece")?;
        let register: String = row.get("register")?;
        let register = match register == Register::Opinion.code() {
            true => Register::Opinion,
            false => Register::Complaint,
        };
        let number = RecordNumber {
            register,
            year: row.get("number_year")?,
            sequence: row.get("number_sequence")?,
        };
        faults.push(Fault::Payload {
            table: match is_piece {
                true => Table::SealedPiece,
                false => Table::Attachment,
            },
            number: number.to_string(),
        });
    }
    if is_of_its_version(conn, Table::MonthClose)? {
        for close in read_closes(conn)? {
            for payload in [close.file, close.pages] {
                if sound.contains(&payload) {
                    named.insert(payload);
                } else {
                    unsound += 1;
                    faults.push(Fault::ClosedMonth(close.period));
                }
            }
        }
    }
    // A broken payload that somebody names was told of already.
    let unnamed = u64::try_from(sound.len() - named.len()).unwrap_or(u64::MAX);
    let orphans = unnamed + broken.saturating_sub(unsound);
    faults.extend((orphans > 0).then_some(Fault::Orphans(orphans)));
    Ok(())
}

/// Every closing signature verifies with a key that the journal gives whoever closed the complaint, over the number, the
/// day and the journal as it stood.
pub(super) fn signature_faults(conn: &Connection, faults: &mut Vec<Fault>) -> Result<()> {
    let read = Reader { conn };
    let mut keys = conn.prepare(include_str!("sql/signing_keys.sql"))?;
    let mut statement = conn.prepare(include_str!("sql/closing_signatures.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let number = RecordNumber {
            register: Register::Complaint,
            year: row.get("number_year")?,
            sequence: row.get("number_sequence")?,
        };
        let number = number.to_string();
        let seq = row
            .get::<_, Option<i64>>("closing_seq")?
            .unwrap_or_default();
        let closed_on: Option<String> = row.get("closed_on")?;
        let closed_by: Option<String> = row.get("closed_by")?;
        let signature: String = row.get("closing_signature")?;
        let hash = read.entry_hash(u64::try_from(seq).unwrap_or_default())?;
        let message =
            hash.map(|hash| closing_message(&number, &closed_on.unwrap_or_default(), seq, &hash));
        let keys = keys
            .query_map([closed_by], |row| row.get::<_, String>(0))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let is_theirs = message.is_some_and(|message| {
            keys.iter()
                .filter_map(|key| VerifyingKey::from_text(key).ok())
                .any(|key| key.verify(message.as_bytes(), &signature))
        });
        if !is_theirs {
            faults.push(Fault::Signature { number });
        }
    }
    Ok(())
}
