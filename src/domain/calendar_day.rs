//! Days that a notice or the school decided otherwise than the weekday says, as the register keeps them.

use chrono::{NaiveDate, NaiveDateTime};

use super::calendar::DayKind;
use super::choice::choices;
use super::stored::record;

choices! {
    /// Who decided a day.
    DaySource {
        /// The yearly notice of the State Council, or one that amends it.
        Notice = "notice", "day-source-notice";
        /// The school's own closing or opening.
        School = "school", "day-source-school";
    }
}

record! {
    /// What was decided of one day. The school's decision stands above the notice's.
    CalendarDay in CalendarDay {
        /// Who decided.
        source: DaySource, public;
        /// The day.
        day: NaiveDate, public;
        /// What was decided.
        kind: DayKind, public;
        /// Why: 春节, 运动会补休.
        name: String, public;
    }
}

record! {
    /// A notice that was loaded. A whole one publishes its year; others amend.
    CalendarNotice in CalendarNotice {
        /// The year it is about; it may name days of the year before or after.
        year: i32, public;
        /// Whether it says all of its year.
        is_whole: bool, public;
        /// When it was loaded.
        loaded_at: NaiveDateTime, public;
        /// By whom.
        loaded_by: String, public;
        /// The file it came from; empty where it was typed in.
        origin: String, public;
    }
}
