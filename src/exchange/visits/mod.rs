//! Visits in a sheet: the columns and their many names, a row as a checked visit, a visit as a row.
//!
//! | file | is |
//! |---|---|
//! | [`columns`] | the columns, and what schools call them |
//! | `header` | which columns are known, and which must be there |
//! | `values` | what schools write into cells of choices and times |
//! | `read` | a row as a visit, or everything that is wrong with it |
//! | `write` | a visit as a row, whole or with the people hidden |
//!
//! Knows nothing of the register: whether a visit is in it already is the desk's business.

pub mod columns;
mod header;
mod read;
mod values;
mod write;

#[cfg(test)]
mod tests;

pub use columns::{COLUMNS, column_label, headers};
pub use header::missing_columns;
pub use read::{ReadRow, ReadVisit, read_row};
pub use write::{cells, template_columns};
