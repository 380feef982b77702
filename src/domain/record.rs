//! What the journal needs to know of a record: its table, and its contents as named texts.
//!
//! Every kind of record gives its contents in one canonical form. The register's columns, the journal's before and
//! after, undo and the check for bit-rot all read that form, so none of them can disagree about what a record says.

/// A table of the register whose contents the journal covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// 来访登记.
    Visit,
    /// 代收物品, things left for a student beside a visit.
    LeftItem,
    /// 学生离校放行条 beside a visit.
    Release,
    /// 交接班 notes.
    ShiftNote,
    /// 首问责任登记.
    Contact,
    /// 转办, beside a first contact.
    HandOver,
    /// 一次性告知, beside a first contact.
    OneTimeNotice,
    /// 延期, beside a first contact.
    Extension,
    /// 催办, beside a first contact.
    Reminder,
    /// What is said beside a first contact.
    Annotation,
    /// 电话留言.
    PhoneMessage,
    /// 投诉.
    Complaint,
    /// 批示, beside a complaint.
    Instruction,
    /// What is sealed, beside a complaint.
    SealedPiece,
    /// Scans and photos beside a complaint.
    Attachment,
    /// 整改.
    Rectification,
    /// 责任追究.
    Accountability,
    /// 意见建议.
    Opinion,
    /// 意见箱开箱.
    BoxOpening,
    /// 问卷调查.
    Questionnaire,
    /// A question of a questionnaire, with its tally.
    Question,
    /// 座谈会 and other meetings.
    Meeting,
    /// 监督员.
    Supervisor,
    /// 检查 and 督查.
    SpotCheck,
    /// A closed month.
    MonthClose,
    /// The text of a report.
    ReportText,
    /// Accounts of those who unlock the register.
    Account,
    /// 部门.
    Department,
    /// 岗位.
    Post,
    /// 教职工.
    Staff,
    /// 服务事项, a version a row.
    ServiceItem,
    /// 学生名册.
    Student,
    /// 十项公开.
    PublicNotice,
    /// Days decided otherwise than the weekday says.
    CalendarDay,
    /// Notices of the calendar that were loaded.
    CalendarNotice,
    /// Numbered blank forms that were printed.
    BlankBatch,
    /// The school's settings.
    Setting,
}

impl Table {
    /// Every journalled table.
    pub const ALL: [Self; 37] = [
        Self::Visit,
        Self::LeftItem,
        Self::Release,
        Self::ShiftNote,
        Self::Contact,
        Self::HandOver,
        Self::OneTimeNotice,
        Self::Extension,
        Self::Reminder,
        Self::Annotation,
        Self::PhoneMessage,
        Self::Complaint,
        Self::Instruction,
        Self::SealedPiece,
        Self::Attachment,
        Self::Rectification,
        Self::Accountability,
        Self::Opinion,
        Self::BoxOpening,
        Self::Questionnaire,
        Self::Question,
        Self::Meeting,
        Self::Supervisor,
        Self::SpotCheck,
        Self::MonthClose,
        Self::ReportText,
        Self::Account,
        Self::Department,
        Self::Post,
        Self::Staff,
        Self::ServiceItem,
        Self::Student,
        Self::PublicNotice,
        Self::CalendarDay,
        Self::CalendarNotice,
        Self::BlankBatch,
        Self::Setting,
    ];

    /// The table's name in `schema.sql` and in the journal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::LeftItem => "left_item",
            Self::Release => "release",
            Self::ShiftNote => "shift_note",
            Self::Contact => "contact",
            Self::HandOver => "hand_over",
            Self::OneTimeNotice => "one_time_notice",
            Self::Extension => "extension",
            Self::Reminder => "reminder",
            Self::Annotation => "annotation",
            Self::PhoneMessage => "phone_message",
            Self::Complaint => "complaint",
            Self::Instruction => "instruction",
            Self::SealedPiece => "sealed_piece",
            Self::Attachment => "attachment",
            Self::Rectification => "rectification",
            Self::Accountability => "accountability",
            Self::Opinion => "opinion",
            Self::BoxOpening => "box_opening",
            Self::Questionnaire => "questionnaire",
            Self::Question => "question",
            Self::Meeting => "meeting",
            Self::Supervisor => "supervisor",
            Self::SpotCheck => "spot_check",
            Self::MonthClose => "month_close",
            Self::ReportText => "report_text",
            Self::Account => "account",
            Self::Department => "department",
            Self::Post => "post",
            Self::Staff => "staff",
            Self::ServiceItem => "service_item",
            Self::Student => "student",
            Self::PublicNotice => "public_notice",
            Self::CalendarDay => "calendar_day",
            Self::CalendarNotice => "calendar_notice",
            Self::BlankBatch => "blank_batch",
            Self::Setting => "setting",
        }
    }

    /// The table with this name, if there is one.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name() == name)
    }
}

/// One field of a record: the column's name, whether it is personal, and its canonical text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldText {
    /// The column in `schema.sql`; the last part of the label's key in the Fluent files.
    pub name: &'static str,
    /// Personal fields are salted in the journal, so that they can be erased later without breaking the chain.
    pub is_personal: bool,
    /// The canonical text; `None` where the field is empty.
    pub text: Option<String>,
}

impl FieldText {
    /// A field whose text stands for itself; an empty text counts as none.
    #[must_use]
    pub fn new(name: &'static str, is_personal: bool, text: impl Into<Option<String>>) -> Self {
        Self {
            name,
            is_personal,
            text: text.into().filter(|text| !text.is_empty()),
        }
    }
}

/// A record whose contents the journal covers.
pub trait Recorded {
    /// The table it lies in.
    const TABLE: Table;

    /// All its contents in canonical form, in the order of the form. Derived columns are left out.
    fn fields(&self) -> Vec<FieldText>;
}

/// A stored text does not fit its field: the record was changed from outside or the file is damaged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("field {field} holds a text that does not fit it")]
pub struct Unreadable {
    /// The column.
    pub field: &'static str,
}

/// When, by whom and why a record was voided (作废). A voided record keeps its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voiding {
    /// Local time, to the minute.
    pub at: chrono::NaiveDateTime,
    /// The person at the desk.
    pub by: String,
    /// Why, in the clerk's words.
    pub reason: String,
}

impl Voiding {
    /// The three columns every voidable table has.
    #[must_use]
    pub fn fields(voiding: Option<&Self>) -> [FieldText; 3] {
        [
            FieldText::new(
                "voided_at",
                false,
                voiding.map(|it| super::when::to_canonical(it.at)),
            ),
            FieldText::new("voided_by", false, voiding.map(|it| it.by.clone())),
            FieldText::new("void_reason", true, voiding.map(|it| it.reason.clone())),
        ]
    }
}
