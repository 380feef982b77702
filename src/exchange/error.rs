//! What can go wrong with a sheet. No variant carries a sentence for the person: the wording is made elsewhere from
//! the variant and its parts.

use std::io;
use std::path::Path;
use std::path::PathBuf;

/// Why a sheet could not be read. Every variant names the file.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// There is no such file.
    #[error("{path}: not found")]
    NotFound {
        /// The file asked for.
        path: PathBuf,
    },
    /// Another program holds the file so that not even reading is allowed (Windows).
    #[error("{path}: in use by another program")]
    InUse {
        /// The file asked for.
        path: PathBuf,
    },
    /// The system refused to open or read the file, or the path is a folder.
    #[error("{path}: {source}")]
    Io {
        /// The file asked for.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The contents are no sheet we know: a picture, a PDF, a web page named .xls …
    #[error("{path}: not a sheet")]
    UnknownFormat {
        /// The file asked for.
        path: PathBuf,
    },
    /// The workbook is encrypted; it has to be saved without a password first.
    #[error("{path}: protected by a password")]
    Password {
        /// The file asked for.
        path: PathBuf,
    },
    /// It is a sheet, but broken (a download cut short, a bad stick).
    #[error("{path}: damaged: {detail}")]
    Damaged {
        /// The file asked for.
        path: PathBuf,
        /// What the reader stumbled over, in technical English, for the log.
        detail: String,
    },
    /// Nothing is written in it, on any worksheet.
    #[error("{path}: empty")]
    Empty {
        /// The file asked for.
        path: PathBuf,
    },
    /// No row near the top names any of the columns we look for.
    #[error("{path}: no header row; the first row reads {found:?}")]
    NoHeader {
        /// The file asked for.
        path: PathBuf,
        /// The worksheet looked at.
        sheet: String,
        /// Up to six cells of its fullest row near the top, to show the person what was taken for a header.
        found: Vec<String>,
    },
    /// There is no worksheet of that name.
    #[error("{path}: no worksheet {sheet}")]
    NoSuchSheet {
        /// The file asked for.
        path: PathBuf,
        /// The name asked for.
        sheet: String,
        /// The names there are.
        present: Vec<String>,
    },
    /// Something stands in a column far to the right; almost always a slip, and never a register.
    #[error("{path}: {columns} columns, at most {limit}")]
    TooWide {
        /// The file asked for.
        path: PathBuf,
        /// The column (1-based) of the rightmost text.
        columns: u32,
        /// How many are read.
        limit: u32,
    },
    /// The file is larger than any sheet a person makes.
    #[error("{path}: {bytes} bytes, at most {limit}")]
    TooLarge {
        /// The file asked for.
        path: PathBuf,
        /// Its size.
        bytes: u64,
        /// The size read.
        limit: u64,
    },
}

impl SheetError {
    /// The file the error is about.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::NotFound { path }
            | Self::InUse { path }
            | Self::Io { path, .. }
            | Self::UnknownFormat { path }
            | Self::Password { path }
            | Self::Damaged { path, .. }
            | Self::Empty { path }
            | Self::NoHeader { path, .. }
            | Self::NoSuchSheet { path, .. }
            | Self::TooWide { path, .. }
            | Self::TooLarge { path, .. } => path,
        }
    }

    /// Sorts the system's refusal to open or read into the variants a person can act on.
    pub(super) fn from_io(path: &Path, source: io::Error) -> Self {
        let path = path.to_path_buf();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path },
            _ if is_sharing_violation(&source) => Self::InUse { path },
            _ => Self::Io { path, source },
        }
    }
}

/// Why a sheet could not be written. The file that was there before is untouched, and nothing is left beside it.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The name ends neither in .xlsx nor in .csv.
    #[error("{path}: neither .xlsx nor .csv")]
    UnknownFormat {
        /// The file asked for.
        path: PathBuf,
    },
    /// The folder it should go to does not exist (a stick pulled out, a share that vanished).
    #[error("{path}: its folder does not exist")]
    FolderMissing {
        /// The file asked for.
        path: PathBuf,
    },
    /// The folder or the file may not be written to, or a folder of that name is in the way.
    #[error("{path}: may not be written: {source}")]
    NotWritable {
        /// The file asked for.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is open in another program, most often Excel.
    #[error("{path}: in use by another program")]
    InUse {
        /// The file asked for.
        path: PathBuf,
    },
    /// No room left on the disk, or the user's share of it is used up.
    #[error("{path}: disk full")]
    DiskFull {
        /// The file asked for.
        path: PathBuf,
    },
    /// An .xlsx worksheet holds no more rows; a .csv file does.
    #[error("{path}: more than {limit} rows")]
    TooManyRows {
        /// The file asked for.
        path: PathBuf,
        /// How many rows fit below the header.
        limit: u32,
    },
    /// A text is longer than an .xlsx cell can hold (32,767 characters); nothing is cut silently.
    #[error("{path}: row {row}, column {column}: text too long for a cell")]
    CellTooLong {
        /// The file asked for.
        path: PathBuf,
        /// The row in the file, 1-based.
        row: u32,
        /// The column, 1-based.
        column: u32,
    },
    /// The xlsx writer refused something else: a list of choices too long, a bad name.
    #[error("{path}: {detail}")]
    Rejected {
        /// The file asked for.
        path: PathBuf,
        /// What it said, in technical English, for the log.
        detail: String,
    },
    /// Any other failure of the system.
    #[error("{path}: {source}")]
    Io {
        /// The file asked for.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl WriteError {
    /// The file the error is about.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::UnknownFormat { path }
            | Self::FolderMissing { path }
            | Self::NotWritable { path, .. }
            | Self::InUse { path }
            | Self::DiskFull { path }
            | Self::TooManyRows { path, .. }
            | Self::CellTooLong { path, .. }
            | Self::Rejected { path, .. }
            | Self::Io { path, .. } => path,
        }
    }

    /// Sorts the system's refusal into the variants a person can act on.
    pub(crate) fn from_io(path: &Path, source: io::Error) -> Self {
        use io::ErrorKind as Kind;
        let path = path.to_path_buf();
        match source.kind() {
            _ if is_sharing_violation(&source) => Self::InUse { path },
            Kind::NotFound | Kind::NotADirectory => Self::FolderMissing { path },
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem | Kind::IsADirectory => {
                Self::NotWritable { path, source }
            }
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::DiskFull { path },
            _ => Self::Io { path, source },
        }
    }
}

/// Windows says "sharing violation" (32) or "lock violation" (33) for a file that is open elsewhere; elsewhere the
/// same numbers mean other things.
pub(super) fn is_sharing_violation(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33))
}
