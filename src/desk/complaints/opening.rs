//! Opening what is sealed: with a reason, which is on disk before anything shows (C4).

use zeroize::Zeroizing;

use super::refuse_closed_case;
use crate::desk::sealing::{Owner, piece_text};
use crate::desk::{Desk, Error, Result};
use crate::domain::complaint::{Attachment, Complaint, ComplaintId, Opened, Opening, opened_facts};
use crate::domain::protection::{Identity, SealedOf, SealedPart, may_open};
use crate::domain::right::Right;
use crate::store::Reader;
use crate::store::seal::{SealError, SecretKey, open_bytes};

/// More lines of the log than anybody reads at once.
const MOST_OPENINGS: u32 = 200;

impl Desk {
    /// Opens what is sealed of a complaint. The log entry is committed before the text is returned, and the principal
    /// reads the log.
    ///
    /// Pieces that are damaged, or sealed to others, are counted and left out; the rest shows.
    ///
    /// # Errors
    /// [`super::Refusal::ReasonMissing`], [`super::Refusal::AboutYou`]; if the log cannot be written, and then nothing shows.
    pub fn open_sealed(&mut self, id: ComplaintId, reason: &str) -> Result<Opened> {
        self.require(Right::OpenIdentities)?;
        self.note_opening(SealedOf::Complaint(id.0), reason)?;
        let complaint = self.store.read().complaint(id)?;
        let secret = self.unlocked()?.keys.secret.clone();
        opened(self.store.read(), &complaint, &secret)
    }

    /// Opens a scan or a photo: its name and its bytes. A sealed one wants a reason, and is logged like an identity.
    ///
    /// # Errors
    /// As [`Desk::open_sealed`]; a [`SealError`] where it is damaged or sealed to others.
    pub fn open_attachment(&mut self, id: i64, reason: &str) -> Result<(String, Vec<u8>)> {
        self.require(Right::ReadComplaints)?;
        let attachment: Attachment = self.store.read().record(id)?;
        let complaint_id = ComplaintId(attachment.complaint_id);
        if attachment.is_sealed {
            self.note_opening(SealedOf::Complaint(complaint_id.0), reason)?;
        }
        let complaint = self.store.read().complaint(complaint_id)?;
        refuse_closed_case(&complaint.details, &self.unlocked()?.account)?;
        let secret = &self.unlocked()?.keys.secret;
        let (title, mut bytes) =
            attachment_file(self.store.read(), &complaint, &attachment, secret)?;
        Ok((title, std::mem::take(&mut *bytes)))
    }

    /// The log of openings, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn openings(&self) -> Result<Vec<Opening>> {
        self.require(Right::SeeOpenings)?;
        let read = self.store.read();
        let account = &self.unlocked()?.account;
        let mut openings = read.openings(MOST_OPENINGS)?;
        for opening in &mut openings {
            let owner = Owner::read(read, opening.of)?;
            if !may_open(&owner, account) {
                // That it was opened and by whom is theirs to see; the words may name somebody.
                opening.reason.clear();
            }
        }
        Ok(openings)
    }
}

/// What a sealed attachment says it belongs to.
pub(super) fn attachment_about(complaint: &Complaint) -> String {
    format!("{} attachment", complaint.number)
}

/// The name and the bytes of a scan or a photo, opened where it is sealed. Whoever asks has logged that.
pub(in crate::desk) fn attachment_file(
    read: Reader<'_>,
    complaint: &Complaint,
    attachment: &Attachment,
    secret: &SecretKey,
) -> Result<(String, Zeroizing<Vec<u8>>)> {
    let bytes = read.payload(&attachment.payload)?;
    let bytes = Zeroizing::new(bytes.ok_or(Error::Seal(SealError::Damaged))?);
    if !attachment.is_sealed {
        return Ok((attachment.title.clone(), bytes));
    }
    let opened = Zeroizing::new(open_bytes(&bytes, &attachment_about(complaint), secret)?.to_vec());
    let end = opened.iter().position(|byte| *byte == b'\n');
    let (title, bytes) = opened.split_at(end.ok_or(SealError::Damaged)?);
    let title = String::from_utf8_lossy(title).into_owned();
    Ok((title, Zeroizing::new(bytes[1..].to_vec())))
}

/// Opens every piece of a complaint that a key opens.
pub(in crate::desk) fn opened(
    read: Reader<'_>,
    complaint: &Complaint,
    secret: &SecretKey,
) -> Result<Opened> {
    let owner = Owner::from(complaint);
    let mut opened = Opened::default();
    for piece in read.sealed_pieces(owner.of)? {
        let text = match piece_text(read, &owner, &piece, secret) {
            Ok(text) => text,
            Err(Error::Seal(SealError::NotAmongRecipients)) => {
                opened.of_others_count += 1;
                continue;
            }
            Err(Error::Seal(_) | Error::Store(crate::store::Error::Damaged(_))) => {
                opened.damaged_count += 1;
                continue;
            }
            Err(other) => return Err(other),
        };
        match piece.part {
            SealedPart::Identity => opened.identity = Identity::from_text(&text),
            SealedPart::Facts => (opened.facts, opened.request) = opened_facts(&text),
            SealedPart::Addition => opened.additions.push(text),
        }
    }
    Ok(opened)
}
