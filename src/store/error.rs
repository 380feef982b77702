//! What can go wrong with the register. No user text: `wording` makes the sentences.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::domain::number::RecordNumber;
use crate::domain::record::{Table, Unreadable};
use crate::store::seal::SealError;

/// A result of the store.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What was being done to a file when it failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Making a folder.
    MakingFolder,
    /// Reading.
    Reading,
    /// Writing.
    Writing,
    /// Renaming.
    Renaming,
}

/// What can go wrong with the register.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no file at the place.
    #[error("no register at {}", .0.display())]
    NotFound(PathBuf),
    /// A new register was asked for where a file lies already.
    #[error("a file lies at {} already", .0.display())]
    Exists(PathBuf),
    /// Made by a later version of the program.
    #[error("schema version {found}, newest known {known}")]
    NewerFile {
        /// The file's schema version.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// Not a register: some other file.
    #[error("{} is not a register", .0.display())]
    Foreign(PathBuf),
    /// The file is damaged; SQLite's first words about it.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Another program holds the file.
    #[error("the register is held by another program")]
    Busy,
    /// File or folder may not be written.
    #[error("the register cannot be written")]
    ReadOnly,
    /// The disk is full. What was saved before is safe.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or file vanished while the register was open: a stick pulled out, a folder moved.
    #[error("{} vanished", .0.display())]
    Vanished(PathBuf),
    /// Somebody else changed the record first.
    #[error("{number} was changed meanwhile")]
    Conflict {
        /// The record's number; empty where it has none.
        number: String,
    },
    /// No such record.
    #[error("no record {0}")]
    NoRecord(RecordNumber),
    /// A row that ought to be there is not.
    #[error("no row {row} in {}", table.name())]
    NoRow {
        /// The table.
        table: Table,
        /// The row's id.
        row: i64,
    },
    /// A backup did not stand up to its check and was discarded.
    #[error("the backup failed its check: {0} faults")]
    BadBackup(usize),
    /// A backup could not be sealed or opened.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// A file operation failed.
    #[error("{doing:?} {}: {source}", path.display())]
    Io {
        /// Which file.
        path: PathBuf,
        /// What was being done.
        doing: Doing,
        /// The system's reason.
        source: io::Error,
    },
    /// SQLite failed in another way.
    #[error("{0}")]
    Db(rusqlite::Error),
}

impl Error {
    /// Wraps a failed file operation. A full disk and a forbidden place are told apart, because they want different advice.
    pub(crate) fn io(path: &Path, doing: Doing, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::PermissionDenied if doing != Doing::Reading => Self::ReadOnly,
            _ => Self::Io {
                path: path.to_owned(),
                doing,
                source,
            },
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        /// `SQLITE_IOERR_WRITE`: what a file-size limit or a quota gives instead of "full".
        const IOERR_WRITE: i32 = 778;
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return Self::Db(error);
        };
        match failure.code {
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => {
                Self::Damaged(message.clone().unwrap_or_else(|| failure.to_string()))
            }
            ErrorCode::SystemIoFailure if failure.extended_code == IOERR_WRITE => Self::DiskFull,
            _ => Self::Db(error),
        }
    }
}

impl From<Unreadable> for Error {
    fn from(unreadable: Unreadable) -> Self {
        Self::Damaged(unreadable.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::ffi;

    fn of_code(code: i32) -> Error {
        rusqlite::Error::SqliteFailure(ffi::Error::new(code), None).into()
    }

    #[test]
    fn each_way_sqlite_fails_gets_its_own_error() {
        assert!(matches!(of_code(ffi::SQLITE_FULL), Error::DiskFull));
        assert!(matches!(of_code(778), Error::DiskFull));
        assert!(matches!(of_code(ffi::SQLITE_BUSY), Error::Busy));
        assert!(matches!(of_code(ffi::SQLITE_LOCKED), Error::Busy));
        assert!(matches!(of_code(ffi::SQLITE_READONLY), Error::ReadOnly));
        assert!(
            matches!(of_code(1544), Error::ReadOnly),
            "a folder that may not be written"
        );
        assert!(matches!(of_code(ffi::SQLITE_PERM), Error::ReadOnly));
        assert!(matches!(of_code(ffi::SQLITE_CORRUPT), Error::Damaged(_)));
        assert!(matches!(of_code(ffi::SQLITE_NOTADB), Error::Damaged(_)));
        assert!(matches!(of_code(ffi::SQLITE_MISUSE), Error::Db(_)));
    }

    #[test]
    fn a_forbidden_folder_is_told_from_a_full_disk() {
        let of_kind = |kind| Error::io(Path::new("x"), Doing::Writing, io::Error::from(kind));
        assert!(matches!(
            of_kind(io::ErrorKind::StorageFull),
            Error::DiskFull
        ));
        assert!(matches!(
            of_kind(io::ErrorKind::PermissionDenied),
            Error::ReadOnly
        ));
        assert!(matches!(of_kind(io::ErrorKind::NotFound), Error::Io { .. }));
    }
}
