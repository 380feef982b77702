//! Sealing: how what only some people may read is closed to everybody else, as `design.md` promises under "Protection
//! of complainants".
//!
//! Pure functions over bytes and texts. Knows nothing of accounts, roles, records and SQL: who is among the recipients
//! is decided by those who call. A piece is an `age` file, so that the standard `age` program opens it without us.

mod bytes;
mod code;
mod error;
mod keys;
mod locked;
mod phrase;
mod piece;
mod readable;
mod report_code;
mod signing;
mod stream;
mod stretch;

pub use code::{CaseCode, InitialPassword};
pub use error::SealError;
pub use keys::{PublicKey, SecretKey};
pub use locked::{Keys, LockedKeys};
pub use phrase::{RecoveryPhrase, open_recovery, recovery_text};
pub use piece::{open, open_bytes, seal, seal_bytes};
pub use report_code::{report_code, typed_report_code, wrong_report_letter};
pub use signing::{SigningKey, VerifyingKey};
pub use stream::{SealedStream, StreamError, begins_sealed, seal_stream};
