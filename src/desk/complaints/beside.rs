//! What is written beside a complaint: instructions, additions, the handler's summary, scans and photos.

use chrono::NaiveDate;

use super::opening::attachment_about;
use super::reseal::titled;
use super::{open_to, refuse_decider, settle};
use crate::desk::sealing::{Owner, lines, recipients, seal_piece};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::account::Role;
use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::complaint::{
    Attachment, AttachmentUse, Complaint, ComplaintId, Instruction, addition,
};
use crate::domain::field::{Problem, required};
use crate::domain::journal::Action;
use crate::domain::protection::SealedPart;
use crate::domain::right::Right;
use crate::domain::text::clean_line;
use crate::store::Write;
use crate::store::seal::seal_bytes;

impl Desk {
    /// Gives an instruction (批示), or enters one for the principal from paper (代录), which they confirm.
    ///
    /// # Errors
    /// [`Refusal::AboutYou`]; [`Error::Fields`].
    pub fn instruct(&mut self, id: ComplaintId, boxes: &Boxes) -> Result<Instruction> {
        let account = self.unlocked()?.account.clone();
        let now = self.now();
        self.transact_about(Right::EnterInstructions, id, |write, _| {
            let complaint = open_to(write, id, &account)?;
            // Of a complaint about the principal the deputy is whose instruction counts.
            let is_own = refuse_decider(&complaint.details, &account).is_ok();
            let principal = match (is_own, complaint.details.is_about_principal) {
                (true, _) => account.name.clone(),
                (false, false) => write.read().settings()?.principal_name,
                (false, true) => {
                    let accounts = write.read().accounts()?;
                    let mut deputies = accounts
                        .into_iter()
                        .filter(|it| it.is_in_use() && it.role == Role::Deputy);
                    deputies.next().ok_or(Refusal::NobodyToSealTo)?.name
                }
            };
            let instruction = Instruction::check(boxes, id.0, &principal, &account.name, now)
                .map_err(Error::Fields)?;
            if let Some(scan) = instruction.attachment_id {
                let scan: Attachment = write.read().record(scan)?;
                if scan.complaint_id != id.0 || scan.voiding.is_some() {
                    return Err(Error::field("attachment_id", Problem::UnknownChoice));
                }
            }
            let number = complaint.number.to_string();
            let id = write.create(Action::Instruct, &number, &instruction)?;
            Ok(Instruction { id, ..instruction })
        })
    }

    /// Confirms an instruction that was entered from paper.
    ///
    /// # Errors
    /// [`Refusal::NotYourDecision`] unless it is whose instruction it is; [`Refusal::NothingChanges`].
    pub fn confirm_instruction(&mut self, id: i64) -> Result<Instruction> {
        let account = self.unlocked()?.account.clone();
        self.transact(Right::DecideComplaints, |write, act| {
            let before: Instruction = write.read().record(id)?;
            let complaint = open_to(write, ComplaintId(before.complaint_id), &account)?;
            refuse_decider(&complaint.details, &account)?;
            if !before.awaits_confirmation() {
                return Err(Refusal::NothingChanges.into());
            }
            let after = Instruction {
                confirmed_on: Some(act.local_minute().date()),
                ..before.clone()
            };
            let number = complaint.number.to_string();
            write.change(Action::ConfirmInstruction, &number, id, &before, &after)?;
            Ok(after)
        })
    }

    /// Adds to what is sealed of a complaint: a further piece, which whoever typed it cannot read afterwards.
    ///
    /// # Errors
    /// [`Refusal::AboutYou`], [`Refusal::NobodyToSealTo`]; [`Error::Fields`].
    pub fn add_to_complaint(&mut self, id: ComplaintId, boxes: &Boxes) -> Result<()> {
        self.require(Right::LogComplaints)?;
        let account = self.unlocked()?.account.clone();
        let text = addition(boxes, self.now()).map_err(Error::Fields)?;
        self.transact_about(Right::LogComplaints, id, |write, _| {
            let complaint = open_to(write, id, &account)?;
            seal_piece(write, &Owner::from(&complaint), SealedPart::Addition, &text)
        })
    }

    /// Writes the summary that the handler of a sealed complaint is given (转办摘要).
    ///
    /// # Errors
    /// [`Refusal::NotYourDecision`]; [`Error::Fields`].
    pub fn summarize_complaint(&mut self, id: ComplaintId, boxes: &Boxes) -> Result<Complaint> {
        let account = self.unlocked()?.account.clone();
        let now = self.now();
        self.transact_about(Right::DecideComplaints, id, |write, _| {
            let before = open_to(write, id, &account)?;
            refuse_decider(&before.details, &account)?;
            let mut reading = Reading::new(boxes, now);
            let summary = reading.required_text("summary");
            let mut details = before.details.clone();
            details.summary = reading.finish(summary).map_err(Error::Fields)?;
            settle(write, Action::Summarize, &before, details)
        })
    }

    /// Adds a scan or a photo. Where the facts are sealed, so are its bytes and its name.
    ///
    /// # Errors
    /// [`Refusal::NotAPicture`] for what is neither a picture nor a PDF; [`Refusal::FileTooLarge`]; [`Refusal::AboutYou`].
    pub fn attach(
        &mut self,
        id: ComplaintId,
        purpose: AttachmentUse,
        title: &str,
        bytes: &[u8],
    ) -> Result<Attachment> {
        self.require(Right::LogComplaints)?;
        let account = self.unlocked()?.account.clone();
        Attachment::media_type_of(bytes).ok_or(Refusal::NotAPicture)?;
        if bytes.len() > Attachment::MOST_BYTES {
            return Err(Refusal::FileTooLarge.into());
        }
        let title = required(clean_line(title), LINE_MAX_CHARS)
            .map_err(|problem: Problem| Error::field("title", problem))?;
        self.transact_about(Right::LogComplaints, id, |write, _| {
            let complaint = open_to(write, id, &account)?;
            let scan = NewScan {
                purpose,
                title: &title,
                bytes,
                added_by: &account.name,
                added_on: write.act().local_minute().date(),
            };
            put_attachment(write, Action::Attach, &complaint, &scan)
        })
    }
}

/// A scan or a photo that is to be kept.
pub(in crate::desk) struct NewScan<'a> {
    pub purpose: AttachmentUse,
    pub title: &'a str,
    pub bytes: &'a [u8],
    pub added_by: &'a str,
    pub added_on: NaiveDate,
}

/// Keeps a scan or a photo, sealed where the facts of its case are.
pub(in crate::desk) fn put_attachment(
    write: &mut Write<'_>,
    action: Action,
    complaint: &Complaint,
    scan: &NewScan<'_>,
) -> Result<Attachment> {
    let media_type = Attachment::media_type_of(scan.bytes).ok_or(Refusal::NotAPicture)?;
    let is_sealed = complaint.details.has_sealed_facts();
    let (kept, to) = if is_sealed {
        let to = recipients(write.read(), &complaint.details)?;
        let about = attachment_about(complaint);
        (
            seal_bytes(&titled(scan.title, scan.bytes), &about, &to)?,
            to,
        )
    } else {
        (scan.bytes.to_vec(), Vec::new())
    };
    let title = match is_sealed {
        true => String::new(),
        false => scan.title.to_owned(),
    };
    let attachment = Attachment {
        id: 0,
        complaint_id: complaint.id.0,
        purpose: scan.purpose,
        title,
        media_type: media_type.to_owned(),
        size_bytes: i64::try_from(scan.bytes.len()).unwrap_or(i64::MAX),
        is_sealed,
        recipients: lines(&to),
        added_on: scan.added_on,
        added_by: scan.added_by.to_owned(),
        payload: write.put_payload(&kept)?,
        voiding: None,
    };
    let number = complaint.number.to_string();
    let id = write.create(action, &number, &attachment)?;
    Ok(Attachment { id, ..attachment })
}
