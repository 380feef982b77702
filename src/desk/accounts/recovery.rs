//! What the keys beside the accounts are for: the superior's key, a recovery sheet that was lost, and opening every
//! identity with sheet and phrase when no account is left.

use crate::desk::sealing::Owner;
use crate::desk::sealing::piece_text;
use std::path::{Component, Path, PathBuf};

use super::founding::new_sheet;
use super::{RecoverySheet, Resealed};
use crate::desk::backup::default_backup_folder;
use crate::desk::complaints::reseal;
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::account::Role;
use crate::domain::field::Problem;
use crate::domain::journal::Action;
use crate::domain::number::RecordNumber;
use crate::domain::protection::{Identity, SealedPart};
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::domain::setting::SettingName;
use crate::domain::text::clean_line;
use crate::exchange::write_whole_file;
use crate::i18n::Language;
use crate::store::seal::PublicKey;

/// What the log of openings says of identities opened with the recovery sheet.
const RECOVERY_REASON: &str = "recover-identities";

/// An identity, opened with the recovery sheet.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveredIdentity {
    /// Of which complaint or opinion.
    pub number: RecordNumber,
    /// Who complains, or gave it.
    pub identity: Identity,
}

/// What recovery opened.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Recovered {
    /// Identities, in the order they were sealed.
    pub identities: Vec<RecoveredIdentity>,
    /// Identities that this sheet does not open: sealed to others, or damaged.
    pub left_count: usize,
}

impl Desk {
    /// Names the superior whom complaints about the principal are sealed to as well, by their public key; an empty key
    /// takes them away. Only a deputy does, so that the principal cannot put a key of their own there.
    ///
    /// # Errors
    /// [`Refusal::DeputyOnly`]; [`crate::store::seal::SealError::BadKey`]; [`Error::Fields`] where the superior has no name.
    pub fn set_superior(&mut self, name: &str, key: &str) -> Result<()> {
        if self.unlocked()?.account.role != Role::Deputy {
            return Err(Refusal::DeputyOnly.into());
        }
        let key = match key.trim() {
            "" => String::new(),
            text => PublicKey::from_text(text)?.to_string(),
        };
        let name = clean_line(name);
        if name.is_empty() && !key.is_empty() {
            return Err(Error::field(
                SettingName::SuperiorName.code(),
                Problem::Missing,
            ));
        }
        self.transact(Right::DecideComplaints, |write, _| {
            write.set(SettingName::SuperiorKey, &key)?;
            write.set(SettingName::SuperiorName, &name)?;
            Ok(())
        })
    }

    /// How many sealed pieces are not sealed to those they belong to now: somebody got new keys, or unlocked for the first
    /// time. [`Desk::reseal_all`] brings them in order.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] unless the principal or a deputy asks.
    pub fn pieces_to_reseal(&self) -> Result<usize> {
        self.require(Right::DecideComplaints)?;
        crate::desk::sealing::waiting(self.store.read())
    }

    /// Makes a new recovery key in the place of one whose sheet or phrase was lost, and seals what the principal can open
    /// to it. The old sheet opens nothing that is sealed from now on.
    ///
    /// # Errors
    /// [`Refusal::NotAllowed`] unless the principal does it.
    pub fn renew_recovery(&mut self) -> Result<(Resealed, RecoverySheet)> {
        let unlocked = self.unlocked()?;
        let (account, secret) = (unlocked.account.clone(), unlocked.keys.secret.clone());
        if account.role != Role::Principal {
            return Err(Refusal::NotAllowed.into());
        }
        let (sheet, public_key) = new_sheet(false)?;
        let act = self.act();
        let done = self.store.transact(&act, |write| {
            write.set(SettingName::RecoveryKey, &public_key)?;
            write.note(Action::MakeRecovery, Table::Account, account.id)?;
            reseal::everything(write, &secret)
        })?;
        Ok((done.value, sheet))
    }

    /// Writes a recovery sheet to a place outside register and backups: as a paper where its name ends in `.pdf`, else as
    /// the text that the `age` program reads.
    ///
    /// # Errors
    /// [`Refusal::SheetBesideRegister`]; [`Error::Write`], [`Error::Pdf`].
    pub fn save_recovery_sheet(
        &mut self,
        sheet: &RecoverySheet,
        target: &Path,
        language: Language,
    ) -> Result<()> {
        refuse_sheet_place(self.path(), target)?;
        self.write_recovery_sheet(sheet, target, language)
    }

    /// Writes a recovery sheet wherever somebody says, as [`Desk::save_recovery_sheet`] does.
    ///
    /// # Errors
    /// [`Error::Write`], [`Error::Pdf`].
    pub fn write_recovery_sheet(
        &mut self,
        sheet: &RecoverySheet,
        target: &Path,
        language: Language,
    ) -> Result<()> {
        let extension = target.extension();
        if !extension.is_some_and(|it| it.eq_ignore_ascii_case("pdf")) {
            return Ok(write_whole_file(target, sheet.sealed_key.as_bytes())?);
        }
        let paper = self.recovery_paper(sheet, Some(language))?;
        self.save_noted_paper(&paper, target, &mut |_, _| true)
    }

    /// Opens every identity that a recovery sheet opens. Sheet and phrase are the proof: accounts may be lost, so nobody
    /// has to unlock. Each opening is in the log before anything is returned.
    ///
    /// # Errors
    /// [`crate::store::seal::SealError::WrongPassword`] for another phrase; [`Refusal::OtherSheet`]; if the log cannot be written.
    pub fn recover_identities(&mut self, sheet: &str, phrase: &str) -> Result<Recovered> {
        let (secret, _) = self.sheet_key(sheet, phrase)?;
        let read = self.store.read();
        let mut recovered = Recovered::default();
        let mut opened: Vec<Owner> = Vec::new();
        for piece in read.every_sealed_piece()? {
            if piece.part != SealedPart::Identity {
                continue;
            }
            let owner = Owner::of_piece(read, &piece)?;
            match piece_text(read, &owner, &piece, &secret) {
                Ok(text) => {
                    recovered.identities.push(RecoveredIdentity {
                        number: owner.number,
                        identity: Identity::from_text(&text),
                    });
                    opened.push(owner);
                }
                Err(Error::Seal(_) | Error::Store(crate::store::Error::Damaged(_))) => {
                    recovered.left_count += 1;
                }
                Err(other) => return Err(other),
            }
        }
        let act = self.act();
        self.store.transact(&act, |write| {
            for owner in &opened {
                write.note_opening(owner.of, owner.number, RECOVERY_REASON)?;
            }
            Ok::<_, crate::store::Error>(())
        })?;
        Ok(recovered)
    }
}

/// Refuses to put a recovery sheet where the register or its backups lie: whoever takes the folder would have both.
///
/// # Errors
/// [`Refusal::SheetBesideRegister`].
pub fn refuse_sheet_place(register: &Path, target: &Path) -> Result<()> {
    let target = whole(target);
    let inside = |folder: &Path| target.starts_with(whole(folder));
    let is_beside = register.parent().is_some_and(inside);
    if is_beside || inside(&default_backup_folder(register)) {
        return Err(Refusal::SheetBesideRegister.into());
    }
    Ok(())
}

/// A path from its root, links followed as far as it exists, so that two ways of writing one place compare alike.
pub(in crate::desk) fn whole(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut plain = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            other => plain.push(other),
        }
    }
    for folder in plain.ancestors() {
        if let (Ok(real), Ok(rest)) = (folder.canonicalize(), plain.strip_prefix(folder)) {
            return real.join(rest);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_recovery_sheet_never_lies_beside_the_register_or_its_backups() {
        let folder = tempfile::tempdir().unwrap();
        let desk = folder.path().join("desk");
        let register = desk.join("register.shouwen");
        std::fs::create_dir_all(&desk).unwrap();
        let is_refused = |target: PathBuf| refuse_sheet_place(&register, &target).is_err();
        assert!(is_refused(desk.join("sheet.pdf")));
        assert!(is_refused(desk.join("deep").join("sheet.pdf")));
        assert!(is_refused(folder.path().join("x/../desk/sheet.pdf")));
        assert!(is_refused(
            default_backup_folder(&register).join("sheet.pdf")
        ));
        assert!(!is_refused(folder.path().join("stick").join("sheet.pdf")));
        assert!(!is_refused(folder.path().join("desk-sheet.pdf")));
    }
}
