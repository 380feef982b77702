//! Making and opening a register, and refusing what is not one without touching it.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::door::Act;
use super::{Doing, Error, Reader, Result, migrate};
use crate::domain::journal::{Action, hex};
use crate::domain::setting::{Setting, SettingName, Settings};

/// The schema, whole.
pub(super) const SCHEMA: &str = include_str!("../../schema.sql");
/// `PRAGMA application_id` of `schema.sql`.
const APPLICATION_ID: u32 = 0x5348_5744;
/// How long a write waits for another program's write before it says so.
const BUSY_TIMEOUT: Duration = Duration::from_secs(3);
/// How registers are opened. A connection belongs to one thread at a time, which Rust's types keep, so SQLite's own mutex
/// around every call would only cost time.
pub(super) const READ_WRITE: OpenFlags =
    OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
const READ_ONLY: OpenFlags =
    OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
/// Statements kept prepared; a morning at the desk uses about thirty.
const STATEMENT_CACHE: usize = 64;

/// An open register. One store writes; others may read beside it.
pub struct Store {
    pub(super) conn: Connection,
    pub(super) path: PathBuf,
}

impl Store {
    /// Makes a new register with its settings, the first entries of its journal.
    ///
    /// # Errors
    /// [`Error::Exists`] where a file lies already; otherwise why the folder or file could not be written. A register
    /// that could not be finished is removed again.
    pub fn create(path: &Path, act: &Act, settings: &Settings) -> Result<Self> {
        if path.exists() {
            return Err(Error::Exists(path.to_owned()));
        }
        if let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
        {
            std::fs::create_dir_all(folder)
                .map_err(|source| Error::io(folder, Doing::MakingFolder, source))?;
        }
        let created = Self::create_file(path, act, settings);
        if created.is_err() {
            std::fs::remove_file(path).ok();
        }
        created
    }

    fn create_file(path: &Path, act: &Act, settings: &Settings) -> Result<Self> {
        File::create_new(path).map_err(|source| Error::io(path, Doing::Writing, source))?;
        let conn = Connection::open_with_flags(path, READ_WRITE)?;
        // The schema is laid before the write-ahead log begins: a crash right after must leave a file whose first bytes
        // already say what it is.
        conn.execute_batch(&format!(
            "PRAGMA synchronous = FULL; BEGIN IMMEDIATE; {SCHEMA} COMMIT;"
        ))?;
        configure(&conn)?;
        let mut register_id = [0_u8; 16];
        fill_random(&mut register_id)?;
        conn.execute(
            "INSERT INTO register (id, register_id, created_at) VALUES (1, ?1, ?2)",
            (hex(&register_id), act.at.to_rfc3339()),
        )?;
        let mut store = Self {
            conn,
            path: path.to_owned(),
        };
        store.transact(act, |write| {
            for name in SettingName::ALL {
                write.create(
                    Action::Create,
                    "",
                    &Setting {
                        name,
                        value: settings.said(name),
                    },
                )?;
            }
            Ok::<_, Error>(())
        })?;
        Ok(store)
    }

    /// Opens a register to read and write, stepping its schema up where it is older.
    ///
    /// # Errors
    /// A missing, foreign, newer, damaged, held or read-only file, each by its own variant. Of the first three nothing
    /// is opened by SQLite at all, so nothing is written beside them.
    pub fn open(path: &Path) -> Result<Self> {
        inspect_header(path)?;
        let conn = Connection::open_with_flags(path, READ_WRITE)?;
        if conn.is_readonly("main")? {
            return Err(Error::ReadOnly);
        }
        configure(&conn)?;
        // Anybody may write the magic number into a file; the first read of the schema shows whether more is there.
        conn.query_row("SELECT register_id FROM register", [], |row| {
            row.get::<_, String>(0)
        })
        .map_err(|error| match Error::from(error) {
            Error::Db(inner) => Error::Damaged(inner.to_string()),
            other => other,
        })?;
        migrate::step_up(&conn)?;
        Ok(Self {
            conn,
            path: path.to_owned(),
        })
    }

    /// Opens a register to read only; used for checking backups and for work beside the window.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_to_read(path: &Path) -> Result<Self> {
        inspect_header(path)?;
        let conn = Connection::open_with_flags(path, READ_ONLY)?;
        conn.busy_timeout(BUSY_TIMEOUT)?;
        conn.set_prepared_statement_cache_capacity(STATEMENT_CACHE);
        Ok(Self {
            conn,
            path: path.to_owned(),
        })
    }

    /// Where the register lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads.
    #[must_use]
    pub fn read(&self) -> Reader<'_> {
        Reader { conn: &self.conn }
    }

    /// SQLite would go on writing into a file whose folder was pulled away, and say that all is well.
    pub(super) fn refuse_if_vanished(&self) -> Result<()> {
        if self.path.exists() {
            Ok(())
        } else {
            Err(Error::Vanished(self.path.clone()))
        }
    }

    /// A number that moves whenever another connection has changed the register.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn data_version(&self) -> Result<i64> {
        Ok(self
            .conn
            .query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// Brings everything from the write-ahead log into the one file and empties the log, so that pages from before
    /// something was erased do not lie on in it. Where somebody else reads just then, the log is emptied with the next
    /// writes or the close.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn empty_log(&self) -> Result<()> {
        self.conn
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// Closes the register and brings everything from the write-ahead log into the one file.
    ///
    /// # Errors
    /// If the last page could not be written; the log then stays beside the file and nothing is lost.
    pub fn close(self) -> Result<()> {
        self.conn.close().map_err(|(_, error)| error.into())
    }
}

/// Random bytes from the system.
pub(super) fn fill_random(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(|error| Error::Io {
        path: PathBuf::new(),
        doing: Doing::Reading,
        source: std::io::Error::other(error.to_string()),
    })
}

/// Pragmas of every writing connection. FULL and WAL together lose nothing in a power cut; `secure_delete` leaves no
/// erased text in free pages; temporary tables stay in memory, because they hold personal data.
fn configure(conn: &Connection) -> Result<()> {
    conn.busy_timeout(BUSY_TIMEOUT)?;
    conn.set_prepared_statement_cache_capacity(STATEMENT_CACHE);
    conn.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;",
    )?;
    Ok(())
}

/// Reads the file's first bytes ourselves, so that a foreign or newer file is never opened by SQLite, which would put
/// its own files beside it.
fn inspect_header(path: &Path) -> Result<()> {
    const MAGIC: &[u8; 16] = b"SQLite format 3\0";
    let mut file = File::open(path).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => Error::NotFound(path.to_owned()),
        std::io::ErrorKind::PermissionDenied => Error::ReadOnly,
        _ => Error::io(path, Doing::Reading, source),
    })?;
    let mut header = [0_u8; 100];
    let mut length = 0;
    while length < header.len() {
        match file
            .read(&mut header[length..])
            .map_err(|source| Error::io(path, Doing::Reading, source))?
        {
            0 => break,
            count => length += count,
        }
    }
    if length < header.len() || !header.starts_with(MAGIC) {
        return Err(Error::Foreign(path.to_owned()));
    }
    let number_at = |at: usize| {
        u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    let (user_version, application_id) = (number_at(60), number_at(68));
    if application_id != APPLICATION_ID {
        return Err(Error::Foreign(path.to_owned()));
    }
    if user_version > migrate::NEWEST {
        return Err(Error::NewerFile {
            found: user_version,
            known: migrate::NEWEST,
        });
    }
    Ok(())
}
