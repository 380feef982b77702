//! The words a person sees, in three languages: Fluent files under `assets/i18n`, built into the program.
//!
//! A leaf: it knows Fluent, the system's locale, plain dates and figures, and nothing of registers, files, SQL or screens.
//! Which sentence an error gets is decided in `wording`; here a key and its arguments become text.

mod dates;
mod eight_nots;
mod elapsed;
pub mod field;
mod figures;
mod language;
mod summary;
mod words;

pub use language::Language;
pub use summary::summary_text;
pub use words::{Arg, Words};
