//! Why a month was not closed or reopened, or a signed report not verified.

use crate::domain::closing::OutOfOrder;
use crate::store::Fault;

/// Why nothing came of it. No user text: `wording` makes the sentences.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClosingError {
    /// It is not that month's turn.
    #[error(transparent)]
    Order(#[from] OutOfOrder),
    /// The check of the register found something: a month is not signed on ground that does not hold.
    #[error("the check found {} faults", .0.len())]
    Faults(Vec<Fault>),
    /// Something was entered since the report was made.
    #[error("the register moved on")]
    RegisterMoved,
    /// The report was signed: its text stands.
    #[error("the report is signed")]
    Signed,
    /// No closed month has this code.
    #[error("no such code")]
    NoSuchCode,
    /// The file is no signed report of this program.
    #[error("no signed report")]
    NotAReport,
    /// The file cannot be read as a PDF.
    #[error("not a readable PDF")]
    NotAPdf,
}
