//! What is sealed to whom, the moment it is saved.

use crate::desk::sealing::{Owner, recipients, seal_piece};
use crate::desk::{Desk, Result};
use crate::domain::complaint::{Complaint, TypedComplaint};
use crate::domain::protection::{Protected, SealedPart, SealedTo, sealed_to};
use crate::domain::right::Right;
use crate::domain::setting::SettingName;
use crate::store::Write;

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
    pub fn sealed_for(&self, details: &impl Protected) -> Result<SealedFor> {
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
        seal_piece(
            write,
            &Owner::from(complaint),
            SealedPart::Identity,
            &identity,
        )?;
    }
    if let Some(facts) = &typed.sealed_facts {
        seal_piece(write, &Owner::from(complaint), SealedPart::Facts, facts)?;
    }
    Ok(())
}
