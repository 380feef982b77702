//! What is sealed to whom, the moment it is saved.

use crate::desk::{Desk, Refusal, Result};
use crate::domain::complaint::{
    Complaint, ComplaintDetails, SealedPart, SealedPiece, SealedTo, TypedComplaint, sealed_to,
};
use crate::domain::journal::Action;
use crate::domain::right::Right;
use crate::domain::setting::SettingName;
use crate::store::seal::{PublicKey, seal};
use crate::store::{Reader, Write};

/// What a piece says it belongs to; checked when it is opened.
pub(in crate::desk) fn about(complaint: &Complaint, part: SealedPart) -> String {
    format!("{} {}", complaint.number, part.code())
}

/// Who could read what is sealed of a complaint, besides whoever holds sheet and phrase of a recovery key.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SealedFor {
    /// Accounts, by name.
    pub names: Vec<String>,
    /// Whether a superior's key is among them.
    pub has_superior: bool,
}

impl Desk {
    /// Who could read what is sealed of a complaint signed like this and about these, so that it is said before anything
    /// is typed in vain.
    ///
    /// # Errors
    /// [`Refusal::NobodyToSealTo`]; if the register cannot be read.
    pub fn sealed_for(&self, details: &ComplaintDetails) -> Result<SealedFor> {
        self.require(Right::LogComplaints)?;
        let read = self.store.read();
        recipients(read, details)?;
        let accounts = read.accounts()?;
        let superior = read.settings()?.text(SettingName::SuperiorKey);
        let mut sealed_for = SealedFor::default();
        for to in sealed_to(details, &accounts) {
            match to {
                SealedTo::Account(account) => sealed_for.names.push(account.name.clone()),
                SealedTo::Superior => sealed_for.has_superior = !superior.is_empty(),
                SealedTo::Recovery | SealedTo::SecondRecovery => {}
            }
        }
        Ok(sealed_for)
    }
}

/// Seals what was typed: who complains, and the facts where they are not in the open.
pub(in crate::desk) fn seal_typed(
    write: &mut Write<'_>,
    complaint: &Complaint,
    typed: &TypedComplaint,
) -> Result<()> {
    if !typed.identity.is_empty() {
        let identity = typed.identity.to_text();
        seal_piece(write, complaint, SealedPart::Identity, &identity)?;
    }
    if let Some(facts) = &typed.sealed_facts {
        seal_piece(write, complaint, SealedPart::Facts, facts)?;
    }
    Ok(())
}

/// Seals one text to those the complaint belongs to.
pub(in crate::desk) fn seal_piece(
    write: &mut Write<'_>,
    complaint: &Complaint,
    part: SealedPart,
    text: &str,
) -> Result<()> {
    let to = recipients(write.read(), &complaint.details)?;
    let sealed = seal(text, &about(complaint, part), &to)?;
    let payload = write.put_payload(sealed.as_bytes())?;
    let piece = SealedPiece {
        id: 0,
        complaint_id: complaint.id.0,
        part,
        sealed_on: write.act().local_minute().date(),
        sealed_by: write.act().actor.clone(),
        recipients: lines(&to),
        payload,
        replaced_on: None,
        voiding: None,
    };
    write.create(Action::Seal, &complaint.number.to_string(), &piece)?;
    Ok(())
}

/// The keys of those a complaint belongs to. Somebody who can still be asked must be among them: recovery keys alone lie
/// in two drawers.
pub(in crate::desk) fn recipients(
    read: Reader<'_>,
    details: &ComplaintDetails,
) -> Result<Vec<PublicKey>> {
    let accounts = read.accounts()?;
    let settings = read.settings()?;
    let mut keys = Vec::new();
    let mut has_somebody = false;
    for to in sealed_to(details, &accounts) {
        let text = match to {
            SealedTo::Account(account) => account.public_key.clone(),
            SealedTo::Recovery => settings.text(SettingName::RecoveryKey),
            SealedTo::SecondRecovery => settings.text(SettingName::SecondRecoveryKey),
            SealedTo::Superior => settings.text(SettingName::SuperiorKey),
        };
        if text.is_empty() {
            continue;
        }
        has_somebody |= matches!(to, SealedTo::Account(_) | SealedTo::Superior);
        let key = PublicKey::from_text(&text)?;
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    match has_somebody {
        true => Ok(keys),
        false => Err(Refusal::NobodyToSealTo.into()),
    }
}

/// Public keys, a line each.
pub(in crate::desk) fn lines(keys: &[PublicKey]) -> Vec<String> {
    keys.iter().map(ToString::to_string).collect()
}
