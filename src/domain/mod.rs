//! What a front desk knows: plain types, what may follow what, how people write dates and names.
//!
//! Everything here is pure: no files, no SQL, no screens, and the time comes in as a value.

pub mod initials;
pub mod text;
pub mod when;
