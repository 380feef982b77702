//! Promised limits.

use super::choice::choices;

/// The longest limit anybody promises, in days.
pub const LONGEST_LIMIT_DAYS: u16 = 365;

choices! {
    /// What a limit counts.
    #[derive(Default)]
    LimitUnit {
        /// 工作日.
        #[default]
        WorkingDays = "working_days", "limit-unit-working-days";
        /// 日历日, where a document from above says so.
        CalendarDays = "calendar_days", "limit-unit-calendar-days";
    }
}

choices! {
    /// A promise with a limit of its own.
    Promise {
        /// Oral matters: answered or handed over the same working day (B1).
        SameDay = "same_day", "promise-same-day";
        /// Handed over with no service item.
        HandedOver = "handed_over", "promise-handed-over";
        /// A written enquiry (B2).
        Written = "written", "promise-written";
        /// A complex written enquiry (B3).
        Complex = "complex", "promise-complex";
        /// A service item's own limit (A8).
        Item = "item", "promise-item";
        /// As the document from above says.
        FromAbove = "from_above", "promise-from-above";
        /// A complaint: accepted or refused.
        ComplaintAcceptance = "complaint_acceptance", "promise-complaint-acceptance";
        /// A complaint: replied to.
        ComplaintReply = "complaint_reply", "promise-complaint-reply";
        /// An opinion: fed back (E7).
        Opinion = "opinion", "promise-opinion";
    }
}
