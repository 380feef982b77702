//! The kinds of papers there are, and the series their blanks are numbered in.
//!
//! Knows nothing of how a paper looks; that is `paper`'s business.

mod departure;
mod kind;

pub use departure::{Departure, Way};
pub use kind::FormKind;

use std::fmt;

use chrono::NaiveDateTime;

use super::record::{FieldText, Recorded, Table};
use super::when;

/// More blanks at once than anybody fills in before the power is back.
pub const MOST_BLANKS: u32 = 500;

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
    /// 意见登记.
    Opinion,
    /// 意见箱开箱.
    BoxOpening,
    /// 座谈会.
    Meeting,
    /// 问卷汇总.
    Questionnaire,
    /// 意见反馈.
    OpinionFeedback,
    /// 整改反馈.
    RectificationFeedback,
    /// 督查.
    Supervision,
    /// 抽查.
    SpotCheck,
}

impl BlankSeries {
    /// Every series.
    pub const ALL: [Self; 27] = [
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
        Self::Opinion,
        Self::BoxOpening,
        Self::Meeting,
        Self::Questionnaire,
        Self::OpinionFeedback,
        Self::RectificationFeedback,
        Self::Supervision,
        Self::SpotCheck,
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
            Self::Opinion => "YJ",
            Self::BoxOpening => "KX",
            Self::Meeting => "ZT",
            Self::Questionnaire => "WJ",
            Self::OpinionFeedback => "YF",
            Self::RectificationFeedback => "ZF",
            Self::Supervision => "DC",
            Self::SpotCheck => "CC",
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
        for kind in FormKind::ALL.iter().copied() {
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
