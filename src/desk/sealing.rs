//! What is sealed, to whom, how it is opened and sealed anew: the same for complaints and for opinions (C4; 5D 七).
//!
//! Knows nothing of the procedure of either; that is [`super::complaints`]' and [`super::opinions`]' business.

use super::accounts::Resealed;
use super::visits::checked_reason;
use super::{Desk, Error, Refusal, Result};
use crate::domain::complaint::{Complaint, ComplaintId};
use crate::domain::journal::Action;
use crate::domain::number::RecordNumber;
use crate::domain::opinion::{Opinion, OpinionId};
use crate::domain::protection::{
    Protected, SealedOf, SealedPart, SealedPiece, SealedTo, Shield, Signed, may_open, sealed_to,
};
use crate::domain::right::Right;
use crate::domain::setting::SettingName;
use crate::store::seal::{PublicKey, SealError, SecretKey, open, seal};
use crate::store::{Act, Reader, Write};

/// The record that something sealed belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Owner {
    /// Which it is.
    pub(super) of: SealedOf,
    /// Its number, which every sealed text carries.
    pub(super) number: RecordNumber,
    signed: Signed,
    is_about_principal: bool,
    respondents: Vec<String>,
    viewers: Vec<String>,
}

impl Owner {
    fn new(of: SealedOf, number: RecordNumber, shield: Shield<'_>) -> Self {
        Self {
            of,
            number,
            signed: shield.signed,
            is_about_principal: shield.is_about_principal,
            respondents: shield.respondents.to_vec(),
            viewers: shield.viewers.to_vec(),
        }
    }

    /// The record that a piece belongs to.
    pub(super) fn of_piece(read: Reader<'_>, piece: &SealedPiece) -> Result<Self> {
        match piece.of() {
            Some(of) => Self::read(read, of),
            None => Err(SealError::Damaged.into()),
        }
    }

    /// One record by its key.
    pub(super) fn read(read: Reader<'_>, of: SealedOf) -> Result<Self> {
        Ok(match of {
            SealedOf::Complaint(id) => Self::from(&read.complaint(ComplaintId(id))?),
            SealedOf::Opinion(id) => Self::from(&read.opinion(OpinionId(id))?),
        })
    }

    /// What a piece says it belongs to; checked when it is opened.
    fn about(&self, part: SealedPart) -> String {
        format!("{} {}", self.number, part.code())
    }
}

impl From<&Complaint> for Owner {
    fn from(complaint: &Complaint) -> Self {
        let of = SealedOf::Complaint(complaint.id.0);
        Self::new(of, complaint.number, complaint.details.shield())
    }
}

impl From<&Opinion> for Owner {
    fn from(opinion: &Opinion) -> Self {
        let of = SealedOf::Opinion(opinion.id.0);
        Self::new(of, opinion.number, opinion.details.shield())
    }
}

impl Protected for Owner {
    fn shield(&self) -> Shield<'_> {
        Shield {
            signed: self.signed,
            is_about_principal: self.is_about_principal,
            respondents: &self.respondents,
            viewers: &self.viewers,
        }
    }
}

/// The moment of an entry about something that is protected: of what is not named the day alone, for the minute would
/// point at somebody in the visitors' book.
pub(super) fn act_of(of: &impl Protected, act: Act) -> Act {
    match of.shield().signed {
        Signed::Named => act,
        Signed::Confidential | Signed::Anonymous => act.without_minute(),
    }
}

impl Desk {
    /// One write about something protected, of a person who has the right to it; of what is not named, without its minute.
    pub(super) fn transact_protected<R>(
        &mut self,
        right: Right,
        of: SealedOf,
        work: impl FnOnce(&mut Write<'_>, &Act) -> Result<R>,
    ) -> Result<R> {
        self.require(right)?;
        let owner = Owner::read(self.store.read(), of)?;
        let act = act_of(&owner, self.act());
        let done = self.store.transact(&act, |write| work(write, &act))?;
        self.remember(done.entries, done.has_written);
        Ok(done.value)
    }

    /// Notes that somebody opens what is sealed of a record, and why: on disk before anything shows.
    pub(super) fn note_opening(&mut self, of: SealedOf, reason: &str) -> Result<Owner> {
        let reason = checked_reason(reason)?;
        let owner = Owner::read(self.store.read(), of)?;
        if !may_open(&owner, &self.unlocked()?.account) {
            return Err(Refusal::AboutYou.into());
        }
        let act = self.act();
        self.store.transact(&act, |write| {
            write.note_opening(owner.of, owner.number, &reason)
        })?;
        Ok(owner)
    }
}

/// Seals one text to those the record belongs to.
pub(super) fn seal_piece(
    write: &mut Write<'_>,
    owner: &Owner,
    part: SealedPart,
    text: &str,
) -> Result<()> {
    let to = recipients(write.read(), owner)?;
    let sealed = seal(text, &owner.about(part), &to)?;
    let payload = write.put_payload(sealed.as_bytes())?;
    let piece = SealedPiece {
        id: 0,
        complaint_id: owner.of.complaint_id(),
        opinion_id: owner.of.opinion_id(),
        part,
        sealed_on: write.act().local_minute().date(),
        sealed_by: write.act().actor.clone(),
        recipients: lines(&to),
        payload,
        replaced_on: None,
        voiding: None,
    };
    write.create(Action::Seal, &owner.number.to_string(), &piece)?;
    Ok(())
}

/// The keys of those a record belongs to. Somebody who can still be asked must be among them: recovery keys alone lie
/// in two drawers.
pub(super) fn recipients(read: Reader<'_>, of: &impl Protected) -> Result<Vec<PublicKey>> {
    let accounts = read.accounts()?;
    let settings = read.settings()?;
    let mut keys = Vec::new();
    let mut has_somebody = false;
    for to in sealed_to(of, &accounts) {
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
pub(super) fn lines(keys: &[PublicKey]) -> Vec<String> {
    keys.iter().map(ToString::to_string).collect()
}

/// Opens one piece.
pub(super) fn piece_text(
    read: Reader<'_>,
    owner: &Owner,
    piece: &SealedPiece,
    secret: &SecretKey,
) -> Result<String> {
    let bytes = read.payload(&piece.payload)?.ok_or(SealError::Damaged)?;
    let sealed = String::from_utf8(bytes).map_err(|_| SealError::Damaged)?;
    let is_recipient = piece.recipients.contains(&secret.public().to_string());
    match open(&sealed, &owner.about(piece.part), secret) {
        Ok(text) => Ok(text.to_string()),
        // Among those it was sealed to and yet not: its list of recipients was altered.
        Err(SealError::NotAmongRecipients) if is_recipient => Err(SealError::Damaged.into()),
        Err(other) => Err(other.into()),
    }
}

/// Seals every piece that a key opens to those it belongs to now.
pub(super) fn reseal_pieces(
    write: &mut Write<'_>,
    secret: &SecretKey,
    resealed: &mut Resealed,
) -> Result<()> {
    let mut owner: Option<Owner> = None;
    for piece in write.read().every_sealed_piece()? {
        if owner.as_ref().map(|owner| owner.of) != piece.of() {
            owner = Some(Owner::of_piece(write.read(), &piece)?);
        }
        if let Some(owner) = &owner {
            resealed.count(reseal_piece(write, owner, &piece, secret)?);
        }
    }
    Ok(())
}

/// How many pieces are not sealed to those they belong to now.
pub(super) fn waiting(read: Reader<'_>) -> Result<usize> {
    let mut count = 0;
    for piece in read.every_sealed_piece()? {
        let owner = Owner::of_piece(read, &piece)?;
        match recipients(read, &owner) {
            Ok(to) if lines(&to) != piece.recipients => count += 1,
            Ok(_) | Err(Error::Refused(Refusal::NobodyToSealTo)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(count)
}

/// Seals one piece anew; `false` where the key does not open it. The old text is gone then.
pub(super) fn reseal_piece(
    write: &mut Write<'_>,
    owner: &Owner,
    piece: &SealedPiece,
    secret: &SecretKey,
) -> Result<bool> {
    let Some(to) = recipients_now(write, owner)? else {
        return Ok(false);
    };
    if lines(&to) == piece.recipients {
        return Ok(true);
    }
    let text = match piece_text(write.read(), owner, piece, secret) {
        Ok(text) => text,
        Err(Error::Seal(_) | Error::Store(crate::store::Error::Damaged(_))) => return Ok(false),
        Err(other) => return Err(other),
    };
    let sealed = seal(&text, &owner.about(piece.part), &to)?;
    let payload = write.put_payload(sealed.as_bytes())?;
    let after = SealedPiece {
        sealed_on: write.act().local_minute().date(),
        sealed_by: write.act().actor.clone(),
        recipients: lines(&to),
        payload,
        ..piece.clone()
    };
    let number = owner.number.to_string();
    write.change(Action::Reseal, &number, piece.id, piece, &after)?;
    write.drop_payload(&piece.payload)?;
    Ok(true)
}

/// Whom a record is sealed to now; `None` where nobody is there yet, and then what is sealed stays as it is.
pub(super) fn recipients_now(
    write: &Write<'_>,
    of: &impl Protected,
) -> Result<Option<Vec<PublicKey>>> {
    match recipients(write.read(), of) {
        Ok(to) => Ok(Some(to)),
        Err(Error::Refused(Refusal::NobodyToSealTo)) => Ok(None),
        Err(other) => Err(other),
    }
}
