//! Opening what is sealed: with a reason, which is on disk before anything shows (C4).

use super::refuse_closed_case;
use super::sealing::about;
use crate::desk::visits::checked_reason;
use crate::desk::{Desk, Error, Result};
use crate::domain::complaint::{
    Attachment, Complaint, ComplaintId, Identity, Opened, Opening, SealedPart, SealedPiece,
    may_open, opened_facts,
};
use crate::domain::right::Right;
use crate::store::Reader;
use crate::store::seal::{SealError, SecretKey, open, open_bytes};

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
        let complaint = self.note_opening(id, reason)?;
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
        let complaint = match attachment.is_sealed {
            true => self.note_opening(complaint_id, reason)?,
            false => self.store.read().complaint(complaint_id)?,
        };
        refuse_closed_case(&complaint.details, &self.unlocked()?.account)?;
        let bytes = self.store.read().payload(&attachment.payload)?;
        let bytes = bytes.ok_or(Error::Seal(SealError::Damaged))?;
        if !attachment.is_sealed {
            return Ok((attachment.title, bytes));
        }
        let about = attachment_about(&complaint);
        let opened = open_bytes(&bytes, &about, &self.unlocked()?.keys.secret)?;
        let end = opened.iter().position(|byte| *byte == b'\n');
        let (title, bytes) = opened.split_at(end.ok_or(SealError::Damaged)?);
        let title = String::from_utf8_lossy(title).into_owned();
        Ok((title, bytes[1..].to_vec()))
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
            let complaint = read.complaint(ComplaintId(opening.complaint_id))?;
            if !may_open(&complaint.details, account) {
                // That it was opened and by whom is theirs to see; the words may name somebody.
                opening.reason.clear();
            }
        }
        Ok(openings)
    }

    fn note_opening(&mut self, id: ComplaintId, reason: &str) -> Result<Complaint> {
        let reason = checked_reason(reason)?;
        let complaint = self.store.read().complaint(id)?;
        refuse_closed_case(&complaint.details, &self.unlocked()?.account)?;
        let act = self.act();
        self.store
            .transact(&act, |write| write.note_opening(&complaint, &reason))?;
        Ok(complaint)
    }
}

/// What a sealed attachment says it belongs to.
pub(super) fn attachment_about(complaint: &Complaint) -> String {
    format!("{} attachment", complaint.number)
}

/// Opens every piece of a complaint that a key opens.
pub(in crate::desk) fn opened(
    read: Reader<'_>,
    complaint: &Complaint,
    secret: &SecretKey,
) -> Result<Opened> {
    let mut opened = Opened::default();
    for piece in read.sealed_pieces(complaint.id)? {
        let text = match piece_text(read, complaint, &piece, secret) {
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

/// Opens one piece.
pub(in crate::desk) fn piece_text(
    read: Reader<'_>,
    complaint: &Complaint,
    piece: &SealedPiece,
    secret: &SecretKey,
) -> Result<String> {
    let bytes = read.payload(&piece.payload)?.ok_or(SealError::Damaged)?;
    let sealed = String::from_utf8(bytes).map_err(|_| SealError::Damaged)?;
    let is_recipient = piece.recipients.contains(&secret.public().to_string());
    match open(&sealed, &about(complaint, piece.part), secret) {
        Ok(text) => Ok(text.to_string()),
        // Among those it was sealed to and yet not: its list of recipients was altered.
        Err(SealError::NotAmongRecipients) if is_recipient => Err(SealError::Damaged.into()),
        Err(other) => Err(other.into()),
    }
}
