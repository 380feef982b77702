//! Visits in a sheet: the standard columns, a row as a typed visit, a visit as a row.

mod problem;

pub use problem::{ColumnName, RowFault, RowProblem};
