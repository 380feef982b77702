//! Opinions and suggestions in a sheet: the columns and their many names, a row as a checked opinion, an opinion as a row.
//!
//! | file | is |
//! |---|---|
//! | `columns` | the columns, and what schools call them |
//! | `values` | what schools write for the choices |
//! | `read` | a row as an opinion, or everything that is wrong with it |
//! | `write` | an opinion as a row: never who gave it |
//!
//! Knows nothing of keys and of the register. Who gave an opinion does not leave this module: a row of an old book comes in
//! as an anonymous one, and the caller is told that a name was left out.

mod columns;
mod read;
#[cfg(test)]
mod round_trip_tests;
#[cfg(test)]
mod tests;
mod values;
mod write;

pub use columns::{COLUMNS, STANDARD_COUNT};
pub use read::{ReadOpinion, ReadOpinionRow, missing_columns, read_row};
pub use write::{cells, headers, template_columns};
