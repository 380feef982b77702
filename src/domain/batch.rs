//! Papers that are printed together: all of a kind of some days, as one job (A3, A7, A8, B2, C1, E6, E7).
//!
//! Knows which there are and over which days each usually runs; knows nothing of how they are found and printed.

use chrono::{Datelike as _, Days, NaiveDate};

use super::choice::choices;

/// More papers at once than anybody carries away from a printer: a job of this length is several.
pub const MOST_BATCH: usize = 300;

choices! {
    /// Papers that are printed together. The code is what a command calls them.
    Batch {
        /// 会客单 of the visits of some days.
        Slips = "slips", "batch-slips";
        /// 转办单 of what was handed over on some days (A3).
        HandOvers = "hand-overs", "batch-hand-overs";
        /// 一次性告知单 given on some days (A7).
        Notices = "notices", "batch-notices";
        /// 催办单 of some days, of what is still open (A8).
        Reminders = "reminders", "batch-reminders";
        /// 答复书, 投诉答复书 and 意见反馈单 of some days (B2, C1, E7).
        Replies = "replies", "batch-replies";
        /// 整改通知单 ordered on some days (E6).
        Rectifications = "rectifications", "batch-rectifications";
    }
}

impl Batch {
    /// The days it is about unless somebody says otherwise: what goes out at once is gathered by the day, what is put in
    /// the post by the week.
    #[must_use]
    pub fn usual_days(self, today: NaiveDate) -> (NaiveDate, NaiveDate) {
        match self {
            Self::Slips | Self::HandOvers | Self::Notices => (today, today),
            Self::Reminders | Self::Replies | Self::Rectifications => {
                let since_monday = Days::new(today.weekday().num_days_from_monday().into());
                (today.checked_sub_days(since_monday).unwrap_or(today), today)
            }
        }
    }
}

choices! {
    /// Why a record of the days is not among what is printed.
    LeftOut {
        /// It was printed before, and only what never was is wanted.
        Printed = "printed", "batch-left-printed";
        /// 实名保密: its papers are printed one by one, and never lie in a pile.
        Confidential = "confidential", "batch-left-confidential";
        /// Its case is closed to whoever asks, because it is about them (C4).
        Closed = "closed", "batch-left-closed";
        /// The role of whoever asks does not read complaints.
        NotAllowed = "not_allowed", "batch-left-not-allowed";
        /// The reply was given and nothing of it is written in the open.
        NoText = "no_text", "batch-left-no-text";
        /// The matter somebody was reminded of is finished by now.
        Finished = "finished", "batch-left-finished";
        /// It is overdue and nobody was reminded of it yet.
        NotReminded = "not_reminded", "batch-left-not-reminded";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn a_week_begins_on_monday_and_ends_today() {
        let thursday = day("2026-11-26");
        let week = (day("2026-11-23"), thursday);
        assert_eq!(Batch::Replies.usual_days(thursday), week);
        assert_eq!(Batch::Slips.usual_days(thursday), (thursday, thursday));
        let monday = day("2026-11-23");
        assert_eq!(Batch::Reminders.usual_days(monday), (monday, monday));
    }

    #[test]
    fn codes_are_found_again() {
        for batch in Batch::ALL {
            assert_eq!(Batch::from_code(batch.code()), Some(*batch));
        }
    }
}
