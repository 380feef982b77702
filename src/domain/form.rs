//! The kinds of papers there are, and the series their blanks are numbered in.
//!
//! Knows nothing of how a paper looks; that is `paper`'s business.

use std::fmt;

use chrono::NaiveDateTime;

use super::record::{FieldText, Recorded, Table};
use super::visit::VisitKind;
use super::when;

/// More blanks at once than anybody fills in before the power is back.
pub const MOST_BLANKS: u32 = 500;

/// A kind of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormKind {
    /// 会客单: signed by the host, given back at the gate.
    VisitorSlip,
    /// 来访登记簿 of a period; its blank is a page of the book.
    VisitBook,
    /// 在校访客名单: the roll-call.
    RollCall,
    /// 学生离校放行条.
    ReleaseSlip,
    /// 代收物品单.
    LeftItemSlip,
    /// 检查/视察记录 (B8).
    InspectionRecord,
    /// 交接班记录.
    ShiftRecord,
    /// 首问责任登记表.
    ContactRecord,
    /// 转办单, with the receipt to tear off (A3).
    HandOverSlip,
    /// 一次性告知单 (A7).
    OneTimeNotice,
    /// 电话留言单 (F30).
    PhoneMessage,
    /// 延期办理告知单 (A9).
    ExtensionNotice,
    /// 催办单.
    Reminder,
    /// 答复书 (B2).
    Reply,
    /// 办结单 (A8).
    Completion,
    /// 首问登记簿 of a period; its blank is a page of the book.
    ContactBook,
    /// 投诉登记表 (C1).
    ComplaintRecord,
    /// 投诉回执: number, date and the one-time code.
    ComplaintReceipt,
    /// 受理告知书 or 不予受理告知书.
    AcceptanceNotice,
    /// 投诉处理审批表, with the places for 批示 and signatures.
    ComplaintApproval,
    /// 承办件: the handler's copy, without an identity.
    HandlerCopy,
    /// 投诉答复书.
    ComplaintReply,
    /// 回访记录.
    FollowUpRecord,
    /// 整改通知单 (E6).
    RectificationNotice,
    /// 责任追究决定书 (D7).
    AccountabilityDecision,
    /// 投诉登记簿 of a period, identities withheld; its blank is a page of the book.
    ComplaintBook,
    /// 年度考核汇总表 (D9).
    YearlyAppraisal,
    /// 恢复密钥单: printed once, to a place of its own.
    RecoverySheet,
    /// 服务承诺公示 (A11).
    CommitmentBoard,
    /// 十项公开目录 (E10).
    PublicityList,
    /// 岗位责任一览 (A10).
    PostDuties,
    /// The report of a month, a quarter or a year.
    VisitReport,
}

impl FormKind {
    /// Every kind, in the order they are listed.
    pub const ALL: [Self; 32] = [
        Self::VisitorSlip,
        Self::VisitBook,
        Self::RollCall,
        Self::ReleaseSlip,
        Self::LeftItemSlip,
        Self::InspectionRecord,
        Self::ShiftRecord,
        Self::ContactRecord,
        Self::HandOverSlip,
        Self::OneTimeNotice,
        Self::PhoneMessage,
        Self::ExtensionNotice,
        Self::Reminder,
        Self::Reply,
        Self::Completion,
        Self::ContactBook,
        Self::ComplaintRecord,
        Self::ComplaintReceipt,
        Self::AcceptanceNotice,
        Self::ComplaintApproval,
        Self::HandlerCopy,
        Self::ComplaintReply,
        Self::FollowUpRecord,
        Self::RectificationNotice,
        Self::AccountabilityDecision,
        Self::ComplaintBook,
        Self::YearlyAppraisal,
        Self::RecoverySheet,
        Self::CommitmentBoard,
        Self::PublicityList,
        Self::PostDuties,
        Self::VisitReport,
    ];

    /// What commands and the journal call it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::VisitorSlip => "visitor-slip",
            Self::VisitBook => "visit-book",
            Self::RollCall => "roll-call",
            Self::ReleaseSlip => "release-slip",
            Self::LeftItemSlip => "left-item-slip",
            Self::InspectionRecord => "inspection-record",
            Self::ShiftRecord => "shift-record",
            Self::ContactRecord => "contact-record",
            Self::HandOverSlip => "hand-over-slip",
            Self::OneTimeNotice => "one-time-notice",
            Self::PhoneMessage => "phone-message",
            Self::ExtensionNotice => "extension-notice",
            Self::Reminder => "reminder",
            Self::Reply => "reply",
            Self::Completion => "completion",
            Self::ContactBook => "contact-book",
            Self::ComplaintRecord => "complaint-record",
            Self::ComplaintReceipt => "complaint-receipt",
            Self::AcceptanceNotice => "acceptance-notice",
            Self::ComplaintApproval => "complaint-approval",
            Self::HandlerCopy => "handler-copy",
            Self::ComplaintReply => "complaint-reply",
            Self::FollowUpRecord => "follow-up-record",
            Self::RectificationNotice => "rectification-notice",
            Self::AccountabilityDecision => "accountability-decision",
            Self::ComplaintBook => "complaint-book",
            Self::YearlyAppraisal => "yearly-appraisal",
            Self::RecoverySheet => "recovery-sheet",
            Self::CommitmentBoard => "commitment-board",
            Self::PublicityList => "publicity-list",
            Self::PostDuties => "post-duties",
            Self::VisitReport => "visit-report",
        }
    }

    /// The kind with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The key of its title in the Fluent files.
    #[must_use]
    pub const fn title_key(self) -> &'static str {
        match self {
            Self::VisitorSlip => "paper-title-visitor-slip",
            Self::VisitBook => "paper-title-visit-book",
            Self::RollCall => "paper-title-roll-call",
            Self::ReleaseSlip => "paper-title-release-slip",
            Self::LeftItemSlip => "paper-title-left-item-slip",
            Self::InspectionRecord => "paper-title-inspection-record",
            Self::ShiftRecord => "paper-title-shift-record",
            Self::ContactRecord => "paper-title-contact-record",
            Self::HandOverSlip => "paper-title-hand-over-slip",
            Self::OneTimeNotice => "paper-title-one-time-notice",
            Self::PhoneMessage => "paper-title-phone-message",
            Self::ExtensionNotice => "paper-title-extension-notice",
            Self::Reminder => "paper-title-reminder",
            Self::Reply => "paper-title-reply",
            Self::Completion => "paper-title-completion",
            Self::ContactBook => "paper-title-contact-book",
            Self::ComplaintRecord => "paper-title-complaint-record",
            Self::ComplaintReceipt => "paper-title-complaint-receipt",
            Self::AcceptanceNotice => "paper-title-acceptance-notice",
            Self::ComplaintApproval => "paper-title-complaint-approval",
            Self::HandlerCopy => "paper-title-handler-copy",
            Self::ComplaintReply => "paper-title-complaint-reply",
            Self::FollowUpRecord => "paper-title-follow-up-record",
            Self::RectificationNotice => "paper-title-rectification-notice",
            Self::AccountabilityDecision => "paper-title-accountability-decision",
            Self::ComplaintBook => "paper-title-complaint-book",
            Self::YearlyAppraisal => "paper-title-yearly-appraisal",
            Self::RecoverySheet => "paper-title-recovery-sheet",
            Self::CommitmentBoard => "paper-title-commitment-board",
            Self::PublicityList => "paper-title-publicity-list",
            Self::PostDuties => "paper-title-post-duties",
            Self::VisitReport => "paper-title-visit-report",
        }
    }

    /// The paper that suits a kind of visit: a slip to be signed by the host, or the record of an inspection (B8).
    #[must_use]
    pub const fn of_visit(kind: VisitKind) -> Self {
        match kind {
            VisitKind::Inspection => Self::InspectionRecord,
            _ => Self::VisitorSlip,
        }
    }

    /// The series its blanks are numbered in; `None` for a report, which is never filled in by hand. What becomes a
    /// visit once it is typed in shares the visits' series.
    #[must_use]
    pub const fn series(self) -> Option<BlankSeries> {
        match self {
            Self::VisitorSlip | Self::VisitBook | Self::RollCall | Self::InspectionRecord => {
                Some(BlankSeries::Visit)
            }
            Self::ReleaseSlip => Some(BlankSeries::Release),
            Self::LeftItemSlip => Some(BlankSeries::LeftItem),
            Self::ShiftRecord => Some(BlankSeries::Shift),
            Self::ContactRecord | Self::ContactBook => Some(BlankSeries::Contact),
            Self::HandOverSlip => Some(BlankSeries::HandOver),
            Self::OneTimeNotice => Some(BlankSeries::Notice),
            Self::PhoneMessage => Some(BlankSeries::Message),
            Self::ExtensionNotice => Some(BlankSeries::Extension),
            Self::Reminder => Some(BlankSeries::Reminder),
            Self::Reply => Some(BlankSeries::Reply),
            Self::Completion => Some(BlankSeries::Completion),
            Self::ComplaintRecord | Self::ComplaintBook => Some(BlankSeries::Complaint),
            Self::AcceptanceNotice => Some(BlankSeries::AcceptanceNotice),
            Self::ComplaintApproval => Some(BlankSeries::ComplaintApproval),
            Self::ComplaintReply => Some(BlankSeries::ComplaintReply),
            Self::FollowUpRecord => Some(BlankSeries::FollowUp),
            Self::RectificationNotice => Some(BlankSeries::Rectification),
            Self::AccountabilityDecision => Some(BlankSeries::Accountability),
            Self::CommitmentBoard
            | Self::PublicityList
            | Self::PostDuties
            | Self::VisitReport
            | Self::ComplaintReceipt
            | Self::HandlerCopy
            | Self::YearlyAppraisal
            | Self::RecoverySheet => None,
        }
    }
}

/// A series of numbered blank forms, for the hours without power.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BlankSeries {
    /// What becomes a visit.
    Visit,
    /// 放行条.
    Release,
    /// 代收物品.
    LeftItem,
    /// 交接班.
    Shift,
    /// 首问责任登记.
    Contact,
    /// 转办.
    HandOver,
    /// 一次性告知.
    Notice,
    /// 电话留言.
    Message,
    /// 延期.
    Extension,
    /// 催办.
    Reminder,
    /// 答复.
    Reply,
    /// 办结.
    Completion,
    /// 投诉登记.
    Complaint,
    /// 受理告知.
    AcceptanceNotice,
    /// 投诉处理审批.
    ComplaintApproval,
    /// 投诉答复.
    ComplaintReply,
    /// 回访.
    FollowUp,
    /// 整改.
    Rectification,
    /// 责任追究.
    Accountability,
}

impl BlankSeries {
    /// Every series.
    pub const ALL: [Self; 19] = [
        Self::Visit,
        Self::Release,
        Self::LeftItem,
        Self::Shift,
        Self::Contact,
        Self::HandOver,
        Self::Notice,
        Self::Message,
        Self::Extension,
        Self::Reminder,
        Self::Reply,
        Self::Completion,
        Self::Complaint,
        Self::AcceptanceNotice,
        Self::ComplaintApproval,
        Self::ComplaintReply,
        Self::FollowUp,
        Self::Rectification,
        Self::Accountability,
    ];

    /// The letters of its serials: the initials of the Chinese name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Visit => "LF",
            Self::Release => "FX",
            Self::LeftItem => "DS",
            Self::Shift => "JB",
            Self::Contact => "SW",
            Self::HandOver => "ZB",
            Self::Notice => "GZ",
            Self::Message => "LY",
            Self::Extension => "YQ",
            Self::Reminder => "CB",
            Self::Reply => "DF",
            Self::Completion => "BJ",
            Self::Complaint => "TS",
            Self::AcceptanceNotice => "SL",
            Self::ComplaintApproval => "SP",
            Self::ComplaintReply => "TF",
            Self::FollowUp => "HF",
            Self::Rectification => "ZG",
            Self::Accountability => "ZJ",
        }
    }

    /// The series with these letters.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|series| series.code() == code)
    }
}

/// The serial of a blank form, such as 纸-LF-0001; it is typed in with the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PaperSerial {
    /// The series.
    pub series: BlankSeries,
    /// 1, 2, 3 … printed with at least four digits.
    pub sequence: u32,
}

impl fmt::Display for PaperSerial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "纸-{}-{:04}", self.series.code(), self.sequence)
    }
}

/// Blank forms that were printed together. Their serials follow those of the batch before without a hole, so that a
/// missing sheet can be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlankBatch {
    /// Its key in this file.
    pub id: i64,
    /// Which form; it says the series too.
    pub kind: FormKind,
    /// The first serial.
    pub first: PaperSerial,
    /// How many sheets, at least one.
    pub count: u32,
    /// When they were printed.
    pub printed_at: NaiveDateTime,
    /// By whom at the desk.
    pub printed_by: String,
}

impl BlankBatch {
    /// The last serial.
    #[must_use]
    pub const fn last(&self) -> PaperSerial {
        PaperSerial {
            series: self.first.series,
            sequence: self
                .first
                .sequence
                .saturating_add(self.count.saturating_sub(1)),
        }
    }

    /// Every serial, in order.
    pub fn serials(&self) -> impl Iterator<Item = PaperSerial> {
        let series = self.first.series;
        (self.first.sequence..=self.last().sequence)
            .map(move |sequence| PaperSerial { series, sequence })
    }
}

impl Recorded for BlankBatch {
    const TABLE: Table = Table::BlankBatch;

    fn fields(&self) -> Vec<FieldText> {
        let number = |sequence: u32| sequence.to_string();
        vec![
            FieldText::new("series", false, self.first.series.code().to_owned()),
            FieldText::new("first_sequence", false, number(self.first.sequence)),
            FieldText::new("last_sequence", false, number(self.last().sequence)),
            FieldText::new("form_kind", false, self.kind.code().to_owned()),
            FieldText::new("printed_at", false, when::to_canonical(self.printed_at)),
            FieldText::new("printed_by", false, self.printed_by.clone()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_found_again() {
        for kind in FormKind::ALL {
            assert_eq!(FormKind::from_code(kind.code()), Some(kind));
        }
        for series in BlankSeries::ALL {
            assert_eq!(BlankSeries::from_code(series.code()), Some(series));
        }
    }

    #[test]
    fn a_serial_is_printed_with_four_digits_or_more() {
        let serial = |sequence| PaperSerial {
            series: BlankSeries::Visit,
            sequence,
        };
        assert_eq!(serial(1).to_string(), "纸-LF-0001");
        assert_eq!(serial(12_345).to_string(), "纸-LF-12345");
    }
}
