//! What hangs beside a complaint: instructions, scans and photos.

use chrono::NaiveDate;

use super::choices::AttachmentUse;
use crate::domain::boxes::{Boxes, Reading};
use crate::domain::field::{FieldError, Problem};
use crate::domain::stored::record;

record! {
    /// 批示: what the principal instructed, on screen, or on paper and entered for them (代录).
    Instruction in Instruction {
        /// The complaint it belongs to.
        complaint_id: i64, public;
        /// When it was given.
        said_on: NaiveDate, public;
        /// Whose it is.
        said_by: String, public;
        /// What is to be done.
        text: String, personal;
        /// Whether somebody else entered it from paper.
        is_entered_for: bool, public;
        /// Who entered it.
        entered_by: String, public;
        /// When the principal confirmed what was entered for them; their own needs none.
        confirmed_on: Option<NaiveDate>, public;
        /// The scan of the paper.
        attachment_id: Option<i64>, public;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

impl Instruction {
    /// Reads the boxes of an instruction. `principal` is who gives them; whoever else enters it enters it for them.
    ///
    /// # Errors
    /// The boxes that want something.
    pub fn check(
        boxes: &Boxes,
        complaint_id: i64,
        principal: &str,
        actor: &str,
        today: chrono::NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, today);
        let is_entered_for = principal != actor;
        let instruction = Self {
            id: 0,
            complaint_id,
            said_on: reading.past_date("said_on").unwrap_or(today.date()),
            said_by: principal.to_owned(),
            text: reading.required_text("text"),
            is_entered_for,
            entered_by: actor.to_owned(),
            confirmed_on: None,
            attachment_id: reading.key("attachment_id"),
            paper_serial: reading.line("paper_serial", 30),
            voiding: None,
        };
        reading.finish(instruction)
    }

    /// Whether it waits for the principal's own word.
    #[must_use]
    pub const fn awaits_confirmation(&self) -> bool {
        self.is_entered_for && self.confirmed_on.is_none() && self.voiding.is_none()
    }
}

record! {
    /// A scan or a photo. Its bytes are a payload; the journal holds their hash.
    Attachment in Attachment {
        /// The complaint it belongs to.
        complaint_id: i64, public;
        /// What it is.
        purpose: AttachmentUse, public;
        /// Its name; empty where it is sealed with the bytes.
        title: String, personal;
        /// `image/png`, `image/jpeg`, `application/pdf`.
        media_type: String, public;
        /// Its size before sealing.
        size_bytes: i64, public;
        /// Whether the bytes are sealed to whoever may see the case.
        is_sealed: bool, public;
        /// The public keys it is sealed to, one a line.
        recipients: Vec<String>, public;
        /// When it was added.
        added_on: NaiveDate, public;
        /// By whom.
        added_by: String, public;
        /// SHA-256 of what is kept, in hexadecimal: the key of its payload.
        payload: String, public;
    }
}

impl Attachment {
    /// The largest file that is taken; a phone's photo is a tenth of it.
    pub const MOST_BYTES: usize = 20 * 1024 * 1024;

    /// The type of a file by its first bytes; `None` for what is neither a picture nor a PDF.
    #[must_use]
    pub fn media_type_of(bytes: &[u8]) -> Option<&'static str> {
        match bytes {
            [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
            [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
            [b'%', b'P', b'D', b'F', ..] => Some("application/pdf"),
            _ => None,
        }
    }
}

/// Reads a text that is added to what is sealed.
///
/// # Errors
/// [`Problem::Missing`] where nothing was typed.
pub fn addition(boxes: &Boxes, now: chrono::NaiveDateTime) -> Result<String, Vec<FieldError>> {
    let mut reading = Reading::new(boxes, now);
    let text = reading.required_text("addition");
    if text.trim().is_empty() {
        reading.wrong("addition", Problem::Missing);
    }
    reading.finish(text)
}
