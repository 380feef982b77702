//! A first contact (首问责任登记): who asked what, who was asked first, and what became of it.
//!
//! Rules A1–A9 (whoever is asked first is answerable), A13 (every question gets an answer), B1–B7 (enquiries).
//! Knows nothing of the forms that ask for it and the file that keeps it.

mod beside;
mod book;
mod chain;
mod choices;
mod due;

mod file;
mod hand_over;
mod message;
mod typed;

pub use beside::{Annotation, Extension, ExtensionOf, OneTimeNotice, Reminder};
pub use book::{BookedContact, check_booked};
pub use chain::{Answerable, answerable};
pub use choices::{
    AskerKind, Channel, ContactForm, ContactKind, Decision, Manner, Outcome, RepeatCause,
    Satisfaction,
};

pub use due::{ContactDue, DueRules, due_date, is_on_time, kept_at};
pub use file::{ContactFile, EarlierContact};
pub use hand_over::{HandOver, HandOverState};
pub use message::PhoneMessage;
pub use typed::{check, check_typed_outcome};

use chrono::{NaiveDate, NaiveDateTime};

use super::limit::{LimitUnit, Promise};
use super::number::RecordNumber;
use super::record::{FieldText, Recorded, Table, Voiding};
use super::stored::columns;
use super::when;

/// A first contact's key within one register file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContactId(pub i64);

columns! {
    /// What is known of a first contact, checked.
    #[derive(Debug, Clone, PartialEq, Eq, Default)]
    ContactDetails {
        /// 类别.
        kind: ContactKind, public;
        /// 方式.
        channel: Channel, public;
        /// 形式: oral or written.
        form: ContactForm, public;
        /// 收到/接到: the real moment, also when entered later.
        received_at: NaiveDateTime, public;
        /// 受理: day zero of written matters and service items; 补齐 moves it.
        accepted_on: Option<NaiveDate>, public;
        /// 服务对象, who asks.
        asker_name: String, personal;
        /// What they are to the school.
        asker_kind: AskerKind, public;
        /// 电话.
        phone: String, personal;
        /// 单位或住址.
        origin: String, personal;
        /// 与学生关系.
        relation: String, personal;
        /// 学生.
        student_name: String, personal;
        /// 班级.
        student_class: String, personal;
        /// 事项, what they ask.
        matter: String, personal;
        /// The service item (服务事项), in the version that was in force.
        item_id: Option<i64>, public;
        /// 承办部门.
        department: String, public;
        /// 首问责任人, fixed once saved; what must be said of it is an annotation (A1).
        first_responder: String, public;
        /// 是否本职 (A2, A3).
        is_own_duty: bool, public;
        /// 情绪激动 (A5).
        is_agitated: bool, public;
        /// How they were calmed, and whether a leader was called (A5).
        calming_note: String, personal;
        /// 所收材料, a line each: 户口簿复印件 ×1.
        materials: Vec<String>, personal;
        /// 待补材料, a line each; the clock waits for the last of them.
        awaited_materials: Vec<String>, personal;
        /// 补齐: the day the last one came.
        materials_completed_on: Option<NaiveDate>, public;
        /// 复杂事项: 15 working days in all (B3).
        is_complex: bool, public;
        /// Who set it so.
        complex_by: String, public;
        /// When; only before the day the simple promise would have been due.
        complex_on: Option<NaiveDate>, public;
        /// Why.
        complex_reason: String, personal;
        /// 来文单位 of a matter from above.
        above_unit: String, public;
        /// 来文编号.
        above_document_number: String, public;
        /// The limit the document sets.
        above_limit_days: Option<u16>, public;
        /// In working or calendar days.
        above_limit_unit: Option<LimitUnit>, public;
        /// When the result was reported upward.
        replied_up_at: Option<NaiveDateTime>, public;
        /// How: the number of our document, or the platform.
        replied_up_how: String, public;
        /// 处理方式; `None` while the matter is unanswered (A13).
        outcome: Option<Outcome>, public;
        /// When.
        outcome_at: Option<NaiveDateTime>, public;
        /// 引荐到 whom, or the outside body the matter was forwarded to.
        led_to: String, public;
        /// Who took them there.
        escorted_by: String, public;
        /// Who is answerable for the matter now: exactly one name (A1, A3).
        answerable: String, public;
        /// 答复内容 or 办理结果.
        result: String, personal;
        /// 告知时间: when the asker was told, which is what on time is judged by.
        told_at: Option<NaiveDateTime>, public;
        /// 告知方式.
        told_how: Option<Manner>, public;
        /// 送达凭证 of a written reply: a signature, a tracking number.
        delivery_proof: String, personal;
        /// 办结时间.
        finished_at: Option<NaiveDateTime>, public;
        /// By whom it was written down as finished.
        finished_by: String, public;
        /// 回访时间.
        followed_up_at: Option<NaiveDateTime>, public;
        /// 回访人.
        followed_up_by: String, public;
        /// 回访方式.
        followed_up_how: Option<Manner>, public;
        /// 是否解决.
        is_solved: Option<bool>, public;
        /// 满意度; `None` is unrated.
        satisfaction: Option<Satisfaction>, public;
        /// What they said.
        follow_up_note: String, personal;
        /// The contact this one is a further trip for (重复往返).
        earlier_id: Option<i64>, public;
        /// Why they had to come again.
        repeat_cause: Option<RepeatCause>, public;
        /// The visit that became this contact.
        visit_id: Option<i64>, public;
        /// 到期日 that counts now; `None` where nothing runs.
        due_on: Option<NaiveDate>, public;
        /// Which promise it comes from.
        due_promise: Option<Promise>, public;
        /// Day zero of the limit.
        due_from: Option<NaiveDate>, public;
        /// 暂定: it reaches past the last published day.
        is_due_provisional: bool, public;
        /// 备注.
        note: String, personal;
        /// Serial of the paper form.
        paper_serial: String, public;
        /// 原编号.
        original_number: String, public;
    }
}

/// A first contact in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its key in this file.
    pub id: ContactId,
    /// Its number, `SW-2026-0137`.
    pub number: RecordNumber,
    /// When it was entered.
    pub entered_at: NaiveDateTime,
    /// Who entered it.
    pub entered_by: String,
    /// What is known of it.
    pub details: ContactDetails,
    /// Set once it is voided.
    pub voiding: Option<Voiding>,
    /// The journal's last entry about this contact: whoever wants to change it says which one they saw.
    pub revision: u64,
}

/// Where a first contact stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContactState {
    /// 待答复: nobody has answered, handed over or told anything yet (A13).
    Unanswered,
    /// 待补材料: the clock waits for papers.
    AwaitingMaterials,
    /// 待签收: handed over and not signed for.
    AwaitingSignature,
    /// 办理中.
    InProgress,
    /// 已办结.
    Finished,
    /// 已作废.
    Void,
}

impl ContactState {
    /// Every state, in the order of the procedure.
    pub const ALL: [Self; 6] = [
        Self::Unanswered,
        Self::AwaitingMaterials,
        Self::AwaitingSignature,
        Self::InProgress,
        Self::Finished,
        Self::Void,
    ];

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Unanswered => "contact-state-unanswered",
            Self::AwaitingMaterials => "contact-state-awaiting-materials",
            Self::AwaitingSignature => "contact-state-awaiting-signature",
            Self::InProgress => "contact-state-in-progress",
            Self::Finished => "contact-state-finished",
            Self::Void => "contact-state-void",
        }
    }
}

impl Contact {
    /// Where it stands. `is_unsigned` says whether a hand-over of it waits to be signed for.
    #[must_use]
    pub fn state(&self, is_unsigned: bool) -> ContactState {
        let details = &self.details;
        if self.voiding.is_some() {
            ContactState::Void
        } else if details.finished_at.is_some() {
            ContactState::Finished
        } else if is_unsigned {
            ContactState::AwaitingSignature
        } else if details.awaits_materials() {
            ContactState::AwaitingMaterials
        } else if details.outcome.is_none() {
            ContactState::Unanswered
        } else {
            ContactState::InProgress
        }
    }

    /// Whether anything is still to be done about it.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.voiding.is_none() && self.details.finished_at.is_none()
    }

    /// Whether it was written down noticeably later than it happened (补录).
    #[must_use]
    pub fn is_backdated(&self) -> bool {
        super::visit::is_backdated(self.details.received_at, self.entered_at)
    }
}

impl ContactDetails {
    /// Whether papers are missing and the clock waits for them.
    #[must_use]
    pub fn awaits_materials(&self) -> bool {
        !self.awaited_materials.is_empty() && self.materials_completed_on.is_none()
    }

    /// The moment that on time is judged by: the reply, else the answer on the spot, else the end. Never the closing
    /// where there is a reply.
    #[must_use]
    pub fn kept_at(&self) -> Option<NaiveDateTime> {
        kept_at(
            self.due_promise,
            self.replied_up_at,
            self.told_at,
            self.finished_at,
        )
    }

    /// Whether the promise was kept, as far as that can be said on `today`: `None` while it still runs.
    #[must_use]
    pub fn is_on_time(&self, today: NaiveDate) -> Option<bool> {
        is_on_time(self.due_on?, self.kept_at(), today)
    }
}

impl Recorded for Contact {
    const TABLE: Table = Table::Contact;

    fn fields(&self) -> Vec<FieldText> {
        let mut fields = vec![
            FieldText::new("number_year", false, self.number.year.to_string()),
            FieldText::new("number_sequence", false, self.number.sequence.to_string()),
            FieldText::new("entered_at", false, when::to_canonical(self.entered_at)),
            FieldText::new("entered_by", false, self.entered_by.clone()),
        ];
        fields.extend(self.details.fields());
        fields.extend(Voiding::fields(self.voiding.as_ref()));
        fields
    }
}
