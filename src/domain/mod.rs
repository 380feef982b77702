//! What a front desk knows: plain types, what may follow what, how people write dates and names.
//!
//! Everything here is pure: no files, no SQL, no screens, and the time comes in as a value.

pub mod account;
pub mod accountability;
pub mod batch;
pub mod beside;
pub mod book;
pub mod boxes;
pub mod calendar;
pub mod calendar_day;
pub mod catalogue;
pub mod choice;
pub mod closing;
pub mod complaint;
pub mod contact;
pub mod field;
pub mod figures;
pub mod form;
pub mod initials;
pub mod journal;
pub mod limit;
pub mod number;
pub mod opinion;
pub mod period;
pub mod protection;
pub mod record;
pub mod rectification;
pub mod review;
pub mod right;
pub mod setting;
pub mod shift;
pub mod stored;
pub mod term;
pub mod text;
pub mod visit;
pub mod when;
