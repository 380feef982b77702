//! 电话留言 (F30): somebody called for a person who was not there, and the desk took a message.

use chrono::NaiveDateTime;

use crate::domain::boxes::{Boxes, Reading};
use crate::domain::field::FieldError;
use crate::domain::stored::record;

record! {
    /// A phone message: who called, for whom, what to tell them, and whether they were told.
    PhoneMessage in PhoneMessage {
        /// When the call came.
        called_at: NaiveDateTime, public;
        /// Who took it.
        taken_by: String, public;
        /// 来电人.
        caller_name: String, personal;
        /// 来电单位.
        caller_unit: String, personal;
        /// 电话.
        phone: String, personal;
        /// 留言给: for whom.
        for_person: String, public;
        /// 留言内容.
        message: String, personal;
        /// 请回电: whether they want to be called back.
        wants_call_back: bool, public;
        /// When it was passed on; `None` while it lies at the desk.
        delivered_at: Option<NaiveDateTime>, public;
        /// By whom at the desk.
        delivered_by: String, public;
        /// The first contact that came of it.
        contact_id: Option<i64>, public;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

impl PhoneMessage {
    /// Reads the boxes of a message that the desk takes.
    ///
    /// # Errors
    /// The boxes that want something: who called, for whom and what to tell them must be there.
    pub fn check(
        boxes: &Boxes,
        taken_by: &str,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let message = Self {
            id: 0,
            called_at: reading.past_time_or_now("called_at"),
            taken_by: taken_by.to_owned(),
            caller_name: reading.required_name("caller_name"),
            caller_unit: reading.line("caller_unit", 120),
            phone: reading.phone("phone"),
            for_person: reading.required_name("for_person"),
            message: reading.required_text("message"),
            wants_call_back: reading.is_ticked("wants_call_back"),
            delivered_at: None,
            delivered_by: String::new(),
            contact_id: reading.key("contact_id"),
            paper_serial: reading.line("paper_serial", 30),
            voiding: None,
        };
        reading.finish(message)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::when;

    #[test]
    fn f30_a_message_names_the_caller_the_receiver_and_what_to_tell() {
        let now = when::from_canonical("2026-11-24T09:00").unwrap();
        let errors = PhoneMessage::check(&Boxes::default(), "王芳", now).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["caller_name", "for_person", "message"]);
    }
}
