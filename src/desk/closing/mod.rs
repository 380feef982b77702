//! 月度结账: the text of a report, the closing of a month by the principal's signature, its reopening, and what was changed
//! in closed months since.
//!
//! | file | is |
//! |---|---|
//! | [`standing`] | how a month stands, and which are closed |
//! | [`texts`] | the summary and the remarks that somebody wrote |
//! | [`signing`] | the report made to be signed, the signature, the reopening |
//! | [`signed`] | the signed report, printed again |
//! | [`corrections`] | what was changed in closed months |
//! | [`verifying`] | a signed report held against the register |
//!
//! Knows nothing of screens.

mod corrections;
mod error;
mod signed;
mod signing;
mod standing;
mod texts;
mod verifying;

pub(super) use corrections::corrections;
pub use error::ClosingError;
pub use signing::{Closing, prepare_closing};
pub use standing::{ClosedMonth, MonthStanding};
