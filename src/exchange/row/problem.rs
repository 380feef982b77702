//! What is wrong with a row of a sheet, by row and column as the spreadsheet program shows them.

use crate::domain::field::Problem;

/// A cell that cannot be taken, named so that a person finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The row in the file, 1-based.
    pub row: u32,
    /// The column: the sheet's own name for it, else our column name of the field (`visitor_name`).
    pub column: ColumnName,
    /// What stands in the cell; empty for an empty one.
    pub text: String,
    /// What is wrong with it.
    pub fault: RowFault,
}

/// How a column is named to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnName {
    /// As the sheet names it.
    Theirs(String),
    /// A field that the sheet has no column for, by its column in `schema.sql`.
    Field(&'static str),
}

/// What is wrong with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowFault {
    /// What would be wrong with it in a form, too.
    Field(Problem),
    /// Not a day in any notation we read.
    NotADate,
    /// It stands in an earlier row already, where every name may stand once.
    Twice {
        /// The row that named it first.
        first_row: u32,
    },
    /// A formula that failed: `#N/A`, `#REF!`.
    FormulaError,
    /// Bytes that are no character in the file's encoding.
    Unreadable,
}
