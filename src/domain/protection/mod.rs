//! What protects whoever complains or says what they think (C4, C5, 5D 七): their identity, what it is sealed to, who may
//! open it.
//!
//! Complaints and opinions are protected by the same rules. Knows nothing of keys, files and screens.

mod identity;
mod piece;
mod shield;

pub use identity::{IDENTITY_BOXES, Identity};
pub use piece::{SealedOf, SealedPart, SealedPiece, Signed};
pub use shield::{Protected, SealedTo, Shield, is_respondent, may_be_handler, may_open, sealed_to};
