//! Sealing anew: to viewers the principal names, to fewer where a complaint turns confidential later, to new keys.

use chrono::{NaiveDateTime, TimeDelta};

use super::opening::attachment_about;
use super::settle::settle_from;
use super::{open_to, refuse_decider, settle};
use crate::desk::accounts::Resealed;
use crate::desk::sealing::{
    Owner, lines, recipients, recipients_now, reseal_piece, reseal_pieces, seal_piece,
};
use crate::desk::{Desk, Refusal, Result};
use crate::domain::complaint::{Attachment, Complaint, ComplaintId, take_sealed};
use crate::domain::journal::Action;
use crate::domain::protection::{SealedPart, Signed};
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::store::Write;
use crate::store::seal::{PublicKey, SecretKey, open_bytes, seal_bytes};

/// Columns of a complaint that say what is sealed once it is confidential, and those that point at whoever complains.
const ERASED: [&str; 6] = [
    "facts",
    "request",
    "calming_note",
    "visit_id",
    "contact_id",
    "entered_at",
];

impl Desk {
    /// Names the accounts that may see what is sealed of a confidential complaint, and seals it to them. Who is left out
    /// now keeps what they have read.
    ///
    /// # Errors
    /// [`Refusal::NotYourDecision`]; [`Refusal::NoKeyYet`] for an account that never unlocked; [`Refusal::AboutYou`] for a respondent.
    pub fn name_viewers(&mut self, id: ComplaintId, names: &[String]) -> Result<Complaint> {
        let account = self.unlocked()?.account.clone();
        let secret = self.unlocked()?.keys.secret.clone();
        self.transact_about(Right::DecideComplaints, id, |write, _| {
            let before = open_to(write, id, &account)?;
            refuse_decider(&before.details, &account)?;
            let accounts = write.read().accounts()?;
            for name in names {
                let viewer = accounts
                    .iter()
                    .find(|it| it.is_in_use() && it.name == *name)
                    .ok_or(Refusal::NobodyChosen)?;
                super::refuse_closed_case(&before.details, viewer)?;
                if viewer.public_key.is_empty() {
                    return Err(Refusal::NoKeyYet.into());
                }
            }
            let mut details = before.details.clone();
            details.viewers = names.to_vec();
            let after = settle(write, Action::NameViewers, &before, details)?;
            of_complaint(write, &after, &secret)?;
            Ok(after)
        })
    }

    /// Turns a named complaint confidential (实名保密): facts are sealed, links go, and the old text is purged from the
    /// journal. Older backups and what was printed hold it still; screens say so.
    ///
    /// # Errors
    /// [`Refusal::NotYourDecision`]; [`Refusal::NothingChanges`] where it is not a named one.
    pub fn make_confidential(&mut self, id: ComplaintId) -> Result<Complaint> {
        let account = self.unlocked()?.account.clone();
        let secret = self.unlocked()?.keys.secret.clone();
        let complaint = self.transact_about(Right::DecideComplaints, id, |write, _| {
            let before = open_to(write, id, &account)?;
            refuse_decider(&before.details, &account)?;
            if before.details.signed != Signed::Named {
                return Err(Refusal::NothingChanges.into());
            }
            let mut details = before.details.clone();
            let facts = take_sealed(&mut details);
            details.signed = Signed::Confidential;
            details.visit_id = None;
            details.contact_id = None;
            let day = NaiveDateTime::from(before.entered_at.date());
            // What was erased must not be the journal's last word on the moment, so the day is written down beside it.
            let between = Complaint {
                entered_at: day + TimeDelta::minutes(1),
                ..before.clone()
            };
            let after = Complaint {
                entered_at: day,
                ..settle_from(write, Action::MakeConfidential, &before, &between, details)?
            };
            if !before.details.has_sealed_facts() {
                seal_piece(write, &Owner::from(&after), SealedPart::Facts, &facts)?;
            }
            of_complaint(write, &after, &secret)?;
            seal_attachments(write, &after)?;
            write.erase_personal(Table::Complaint, id.0, &ERASED)?;
            let number = after.number.to_string();
            let between = Complaint {
                entered_at: between.entered_at,
                ..after.clone()
            };
            write.change(Action::MakeConfidential, &number, id.0, &between, &after)?;
            Ok(write.read().complaint(id)?)
        })?;
        self.store.empty_log()?;
        Ok(complaint)
    }
}

/// Seals everything that a key opens to those it belongs to now.
pub(in crate::desk) fn everything(write: &mut Write<'_>, secret: &SecretKey) -> Result<Resealed> {
    let mut resealed = Resealed::default();
    reseal_pieces(write, secret, &mut resealed)?;
    for attachment in write.read().every_sealed_attachment()? {
        let complaint = write
            .read()
            .complaint(ComplaintId(attachment.complaint_id))?;
        resealed.count(one_attachment(write, &complaint, &attachment, secret)?);
    }
    Ok(resealed)
}

/// Seals what is sealed of one complaint anew.
pub(super) fn of_complaint(
    write: &mut Write<'_>,
    complaint: &Complaint,
    secret: &SecretKey,
) -> Result<()> {
    let owner = Owner::from(complaint);
    for piece in write.read().sealed_pieces(owner.of)? {
        reseal_piece(write, &owner, &piece, secret)?;
    }
    for attachment in write.read().attachments(complaint.id)? {
        if attachment.is_sealed {
            one_attachment(write, complaint, &attachment, secret)?;
        }
    }
    Ok(())
}

/// Seals one scan anew, a voided one too: its bytes are kept; `false` where the key does not open it.
fn one_attachment(
    write: &mut Write<'_>,
    complaint: &Complaint,
    attachment: &Attachment,
    secret: &SecretKey,
) -> Result<bool> {
    let Some(to) = recipients_now(write, &complaint.details)? else {
        return Ok(false);
    };
    if lines(&to) == attachment.recipients {
        return Ok(true);
    }
    let bytes = match write.read().payload(&attachment.payload) {
        Ok(Some(bytes)) => bytes,
        Ok(None) | Err(crate::store::Error::Damaged(_)) => return Ok(false),
        Err(other) => return Err(other.into()),
    };
    let Ok(bytes) = open_bytes(&bytes, &attachment_about(complaint), secret) else {
        return Ok(false);
    };
    put_sealed(write, complaint, attachment, &bytes, &to)?;
    Ok(true)
}

/// Seals the scans of a complaint that has just turned confidential; those taken back too, for their bytes are kept.
fn seal_attachments(write: &mut Write<'_>, complaint: &Complaint) -> Result<()> {
    let to = recipients(write.read(), &complaint.details)?;
    for attachment in write.read().attachments(complaint.id)? {
        if attachment.is_sealed {
            continue;
        }
        let Some(bytes) = write.read().payload(&attachment.payload)? else {
            continue;
        };
        let named = titled(&attachment.title, &bytes);
        put_sealed(write, complaint, &attachment, &named, &to)?;
        write.erase_personal(Table::Attachment, attachment.id, &["title"])?;
    }
    Ok(())
}

/// The bytes of a scan with its name before them, as they are sealed together.
pub(super) fn titled(title: &str, bytes: &[u8]) -> Vec<u8> {
    [title.replace('\n', " ").as_bytes(), b"\n", bytes].concat()
}

fn put_sealed(
    write: &mut Write<'_>,
    complaint: &Complaint,
    attachment: &Attachment,
    bytes: &[u8],
    to: &[PublicKey],
) -> Result<()> {
    let sealed = seal_bytes(bytes, &attachment_about(complaint), to)?;
    let payload = write.put_payload(&sealed)?;
    let after = Attachment {
        title: String::new(),
        is_sealed: true,
        recipients: lines(to),
        payload,
        ..attachment.clone()
    };
    let number = complaint.number.to_string();
    write.change(Action::Reseal, &number, attachment.id, attachment, &after)?;
    if !write.has_attachment_with(&attachment.payload)? {
        write.drop_payload(&attachment.payload)?;
    }
    Ok(())
}
