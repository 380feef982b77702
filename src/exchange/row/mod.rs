//! One row of a sheet while it is read: its cells by our names of the columns, what stands in them, and everything that
//! is wrong with it.
//!
//! | file | is |
//! |---|---|
//! | `problem` | what is wrong with a row, named so that a person finds it |
//! | `reading` | the row under the sheet's own names |
//! | `values` | what people write for days, times, nothing, yes and no |
//! | `choice` | the words for the choices of a closed list |
//! | `column` | columns that are one box of a form each, both ways |
//!
//! Knows nothing of what a row of a register means: the module of the register does.

mod choice;
mod column;
mod problem;
mod reading;
pub(super) mod values;

pub(super) use choice::{ChoiceList, choice_list, codes_by_word};
pub(super) use column::{BoxColumn, CellKind, box_columns, box_time, moment_cell, template_column};
pub use problem::{ColumnName, RowFault, RowProblem};
pub(super) use reading::RowReading;

/// The column that only numbers the lines; read past, never written.
pub(super) const LINE_NUMBER: &str = "序号";
