//! 月度结账: the text of a report, the closing of a month by the principal's signature, its reopening, and what was changed
//! in closed months since.
//!
//! Knows nothing of screens.

mod corrections;
mod error;
mod texts;

pub(super) use corrections::corrections;
pub use error::ClosingError;
