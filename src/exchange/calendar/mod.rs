//! The State Council's notice (放假安排) from a file: a sheet with a day a row, or a calendar file (.ics).
//!
//! | file | is |
//! |---|---|
//! | this one | tells the two apart, and makes one notice a year of what was read |
//! | `rows` | a sheet: 日期, 类型, 名称 |
//! | `ics` | a calendar file as telephones and web calendars write it |
//!
//! Knows nothing of the register: what a notice changes is shown and decided elsewhere.

mod ics;
mod rows;

#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::error::SheetError;
use crate::domain::calendar::notice::{NamedDays, Notice, NoticeError};

/// A notice has some forty days, a feed of ten years some four hundred; what is larger is some other file.
const MAX_BYTES: u64 = 4 << 20;

/// How many faults are told at once.
const MAX_FAULTS: usize = 50;

/// Why no notice was found in a file.
#[derive(Debug, thiserror::Error)]
pub enum NoticeFileError {
    /// The file could not be read, or is no sheet.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// The sheet lacks columns that it must have, by our names of them.
    #[error("{path}: no column {columns:?}")]
    MissingColumns {
        /// The file.
        path: PathBuf,
        /// The columns.
        columns: Vec<&'static str>,
    },
    /// What it says cannot be. Lines are the rows of a sheet, or the lines of a calendar file.
    #[error("{path}: {faults:?}")]
    Faulty {
        /// The file.
        path: PathBuf,
        /// The first fifty faults, in order.
        faults: Vec<NoticeError>,
    },
}

/// Reads a file: one notice for every year it names days of, the earliest first. The contents decide the format, not
/// the name. A day without a year is of `default_year`.
///
/// # Errors
/// [`NoticeFileError`]; nothing is taken from a file with a fault.
pub fn read_notices(path: &Path, default_year: i32) -> Result<Vec<Notice>, NoticeFileError> {
    let bytes = small_file(path)?;
    let days = if ics::is_calendar(&bytes) {
        ics::days(&bytes)
    } else {
        rows::days(path, default_year)?
    };
    match days {
        Ok(days) => Ok(Notice::by_year(days)),
        Err(mut faults) => {
            faults.truncate(MAX_FAULTS);
            Err(NoticeFileError::Faulty {
                path: path.to_path_buf(),
                faults,
            })
        }
    }
}

/// What was read, or everything that is wrong with it.
type ReadDays = Result<NamedDays, Vec<NoticeError>>;

fn small_file(path: &Path) -> Result<Vec<u8>, SheetError> {
    let io = |source| SheetError::from_io(path, source);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(io)?;
    let length = file.metadata().map_err(io)?.len();
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(io)?;
    if length.max(bytes.len() as u64) > MAX_BYTES {
        return Err(SheetError::TooLarge {
            path: path.to_path_buf(),
            bytes: length,
            limit: MAX_BYTES,
        });
    }
    Ok(bytes)
}
