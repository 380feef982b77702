//! The promises that have a date, and the school's settings for them.

use chrono::NaiveTime;

/// What was promised. The codes stand beside each due date in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Promise {
    /// Answered or handed over the same working day (B1).
    SameDay,
    /// Handed over with no service item: done some days after it was signed for (A8).
    HandedOver,
    /// A written enquiry (B2).
    Written,
    /// A complex written enquiry (B3).
    Complex,
    /// A service item's own limit (A7, A8).
    Item,
    /// A matter from above, as its document says.
    FromAbove,
    /// A complaint is accepted or refused.
    ComplaintAcceptance,
    /// A complaint is answered (C2).
    ComplaintReply,
    /// Feedback on an opinion (E7).
    Opinion,
}

impl Promise {
    /// Every promise, in the order of the reports.
    pub const ALL: [Self; 9] = [
        Self::SameDay,
        Self::HandedOver,
        Self::Written,
        Self::Complex,
        Self::Item,
        Self::FromAbove,
        Self::ComplaintAcceptance,
        Self::ComplaintReply,
        Self::Opinion,
    ];

    /// The code that the register stores.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SameDay => "same_day",
            Self::HandedOver => "handed_over",
            Self::Written => "written",
            Self::Complex => "complex",
            Self::Item => "item",
            Self::FromAbove => "from_above",
            Self::ComplaintAcceptance => "complaint_acceptance",
            Self::ComplaintReply => "complaint_reply",
            Self::Opinion => "opinion",
        }
    }

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::SameDay => "promise-same-day",
            Self::HandedOver => "promise-handed-over",
            Self::Written => "promise-written",
            Self::Complex => "promise-complex",
            Self::Item => "promise-item",
            Self::FromAbove => "promise-from-above",
            Self::ComplaintAcceptance => "promise-complaint-acceptance",
            Self::ComplaintReply => "promise-complaint-reply",
            Self::Opinion => "promise-opinion",
        }
    }

    /// The promise with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|promise| promise.code() == code)
    }
}

/// The school's settings: every line of the clock's table that is a number. Days are working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// What comes in later than this counts from the next working day.
    pub office_closes_at: NaiveTime,
    /// From signing for a matter that has no service item.
    pub handed_over_days: u16,
    /// From the acceptance of a written enquiry (B2).
    pub written_days: u16,
    /// From the acceptance of a complex one, in all (B3).
    pub complex_days: u16,
    /// From the receipt of a complaint until it is accepted or refused.
    pub complaint_acceptance_days: u16,
    /// From the acceptance of a complaint until it is answered.
    pub complaint_reply_days: u16,
    /// From the receipt of an opinion (E7).
    pub opinion_days: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            office_closes_at: NaiveTime::from_hms_opt(17, 30, 0).unwrap_or_default(),
            handed_over_days: 3,
            written_days: 5,
            complex_days: 15,
            complaint_acceptance_days: 1,
            complaint_reply_days: 15,
            opinion_days: 15,
        }
    }
}
