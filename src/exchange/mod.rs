//! Sheets in and out: a school's own xlsx or csv file becomes rows of text, and our rows become a file.
//!
//! | file | is |
//! |---|---|
//! | [`sheet`] | reads a file into a [`sheet::Sheet`]: header row found, totals set aside, every cell as text |
//! | [`columns`] | which of their columns is which of ours ([`columns::Mapping`]) |
//! | [`column_map`] | the plain text file that says so where guessing fails (`--map FILE`) |
//! | [`write`] | writes rows to .xlsx or .csv without a second copy and without leaving half a file behind |
//! | [`template`] | an empty sheet to fill in |
//! | [`row`] | one row while it is read: its cells, what people write into them, what is wrong with it |
//! | [`kind`] | the registers that come from sheets, by the words of the commands |
//! | [`visits`] | the columns of the visits' register, and what their cells mean |
//! | [`contacts`] | those of first contacts |
//! | [`complaints`] | those of complaints, and what of them is sealed |
//! | [`opinions`] | those of opinions and suggestions, which come in without who gave them |
//! | [`catalogue`] | those of staff, service items, students and posts, and the starter catalogue |
//! | [`calendar`] | the notice of a year's holidays, from a sheet or a calendar file |
//! | `shared_words` | what people write for choices that several registers have |
//! | [`people`] | which columns name whoever complains or says what they think |
//! | `redaction` | what a redacted export shows of people |
//! | [`error`] | what can go wrong, without a word for the person |
//!
//! This layer knows nothing of SQL and of screens; all but [`kind`] and the modules of the registers and the calendar
//! knows nothing of what a row means either: a date stays the text `2026-11-22` until the module in question reads it.

mod apostrophe;
pub mod calendar;
pub mod catalogue;
mod cell_text;
pub mod column_map;
pub mod columns;
pub mod complaints;
pub mod contacts;
mod decode;
mod delimited;
pub mod error;
mod grid;
mod header;
pub mod kind;
pub mod opinions;
mod pending;
pub mod people;
mod redaction;
pub mod row;
mod shared_words;
pub mod sheet;
pub mod template;
mod unwinding;
pub mod visits;
mod workbook;
pub mod write;
mod xlsx_out;

#[cfg(test)]
mod foreign_sheet_tests;
#[cfg(test)]
mod round_trip_tests;
#[cfg(test)]
mod test_files;

pub use cell_text::serial_text;
pub(crate) use pending::{write_whole_file, write_whole_file_and};
pub use unwinding::is_reading_foreign_file;
