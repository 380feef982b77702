//! Complaints in a sheet: the columns and their many names, a row as a checked complaint, a complaint as a row.
//!
//! | file | is |
//! |---|---|
//! | `columns` | the columns, and what schools call them |
//! | `values` | what schools write for the choices, and where they write that nobody is named |
//! | `read` | a row as a complaint with what is to be sealed, or everything that is wrong with it |
//! | `write` | a complaint as a row: never who complains, nothing that is sealed |
//!
//! Knows nothing of keys and of the register. What may name whoever complains leaves this module only in what its caller
//! seals; the faults of a row never quote it.

mod columns;
mod read;
#[cfg(test)]
mod round_trip_tests;
#[cfg(test)]
mod tests;
mod values;
mod write;

pub use columns::{COLUMNS, STANDARD_COUNT};
pub use read::{ReadComplaint, ReadComplaintRow, missing_columns, read_row};
pub use write::{ComplaintRow, cells, headers, template_columns};
