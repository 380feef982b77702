//! What time it is. The only place that asks the computer.

use chrono::{DateTime, FixedOffset, Local};

/// Where the desk takes the time from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Clock {
    /// The computer's clock and time zone.
    #[default]
    System,
    /// A moment that stands still, for tests.
    Fixed(DateTime<FixedOffset>),
}

impl Clock {
    /// The moment, with the time zone's offset.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that asks the computer for the time"
    )]
    pub fn now(self) -> DateTime<FixedOffset> {
        match self {
            Self::System => Local::now().fixed_offset(),
            Self::Fixed(moment) => moment,
        }
    }
}
