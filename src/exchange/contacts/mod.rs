//! First contacts in a sheet: the columns and their many names, a row as a checked contact, a contact as a row.
//!
//! | file | is |
//! |---|---|
//! | `columns` | the columns, and what schools call them |
//! | `values` | what schools write for the choices |
//! | `read` | a row as a contact with a hand-over at the most, or everything that is wrong with it |
//! | `write` | a contact as a row, whole or with the people hidden |
//!
//! Knows nothing of the register: which service item a name means and what is in it already is the desk's business.

mod columns;
mod read;
#[cfg(test)]
mod round_trip_tests;
#[cfg(test)]
mod tests;
mod values;
mod write;

pub use columns::{COLUMNS, STANDARD_COUNT};
pub use read::{ReadContact, ReadContactRow, item_note, missing_columns, read_row};
pub use write::{ContactRow, cells, headers, template_columns};
