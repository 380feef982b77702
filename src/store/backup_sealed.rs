//! Backups for a second place, sealed: whoever finds the stick reads nothing ("Protection of complainants" in the design).
//!
//! Plain text of the register lies nowhere but beside the register itself. Who is sealed to is decided by those who call.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::NaiveDateTime;
use sha2::{Digest as _, Sha256};

use super::backup::{
    NAME_PATTERN, SEALED_SUFFIX, make_folder, put_in_place, sync, whole_or_nothing,
    write_checked_copy,
};
use super::door::Act;
use super::seal::{
    PublicKey, SealError, SealedStream, SecretKey, StreamError, begins_sealed, seal_stream,
};
use super::{Doing, Error, Result, Store};

/// A plain copy that a crash left behind is removed by a later backup once it is this old: no backup takes so long.
const LEFT_BEHIND: Duration = Duration::from_secs(24 * 60 * 60);

/// Makes a backup of the register in `folder` that only these keys open, and returns its path.
///
/// The copy is made and checked beside the register, as [`super::back_up`] checks it, and removed once it is sealed. The
/// sealed file cannot be opened here, so it is read again from the disk and compared with what was written.
///
/// # Errors
/// [`SealError::NobodyToSealTo`]; if a folder cannot be written, or the copy does not stand up to its check. Nothing is left
/// behind then.
pub fn back_up_sealed(
    store: &Store,
    folder: &Path,
    now: NaiveDateTime,
    to: &[PublicKey],
) -> Result<PathBuf> {
    if to.is_empty() {
        return Err(SealError::NobodyToSealTo.into());
    }
    make_folder(folder)?;
    let target = folder.join(format!("{}{SEALED_SUFFIX}", now.format(NAME_PATTERN)));
    let partial = target.with_extension("partial");
    let plain = PlainCopy::beside(&store.path);
    write_checked_copy(store, &plain.path)?;
    whole_or_nothing(&partial, &target, || seal_file(&plain.path, &partial, to))?;
    Ok(target)
}

/// Brings a sealed backup back as the register at `path`, as [`super::restore`] brings back a plain one.
///
/// # Errors
/// [`SealError::NotAmongRecipients`] for another key, [`SealError::Damaged`] for a file that is cut short or altered;
/// otherwise as [`super::restore`]. The register is in its old place then, and nothing that was opened is left behind.
pub fn restore_sealed(
    path: &Path,
    backup: &Path,
    with: &SecretKey,
    act: &Act,
) -> Result<Option<PathBuf>> {
    // Before anything is made on the disk: most who are refused have another key.
    let sealed = SealedStream::open(BufReader::new(open(backup)?), with)?;
    put_in_place(path, act, |partial| {
        let mut file = BufWriter::new(create(partial)?);
        sealed
            .write_to(&mut file)
            .map_err(|error| of_stream(error, backup, partial))?;
        file.flush()
            .map_err(|source| Error::io(partial, Doing::Writing, source))
    })
}

/// Whether a file is sealed, by how it begins.
///
/// # Errors
/// If it cannot be read.
pub fn is_sealed_backup(path: &Path) -> Result<bool> {
    Ok(begins_sealed(open(path)?))
}

fn open(path: &Path) -> Result<File> {
    File::open(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => Error::NotFound(path.to_owned()),
        _ => Error::io(path, Doing::Reading, source),
    })
}

fn create(path: &Path) -> Result<File> {
    File::create(path).map_err(|source| Error::io(path, Doing::Writing, source))
}

fn seal_file(plain: &Path, partial: &Path, to: &[PublicKey]) -> Result<()> {
    let mut written = Hashed {
        to: create(partial)?,
        hash: Sha256::new(),
    };
    seal_stream(open(plain)?, &mut written, to)
        .map_err(|error| of_stream(error, plain, partial))?;
    let hash = written.hash.finalize();
    drop(written.to);
    sync(partial)?;
    let mut read = Hashed {
        to: io::sink(),
        hash: Sha256::new(),
    };
    io::copy(&mut open(partial)?, &mut read)
        .map_err(|source| Error::io(partial, Doing::Reading, source))?;
    if read.hash.finalize() == hash {
        Ok(())
    } else {
        Err(Error::BadBackup(1))
    }
}

fn of_stream(error: StreamError, from: &Path, into: &Path) -> Error {
    match error {
        StreamError::Seal(error) => error.into(),
        StreamError::Reading(source) => Error::io(from, Doing::Reading, source),
        StreamError::Writing(source) => Error::io(into, Doing::Writing, source),
    }
}

/// Passes on what is written, and knows its hash.
struct Hashed<W> {
    to: W,
    hash: Sha256,
}

impl<W: Write> Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.to.write(bytes)?;
        self.hash.update(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// The plain copy on its way to be sealed: beside the register, where plain data lies anyway, and gone with this.
struct PlainCopy {
    path: PathBuf,
}

impl PlainCopy {
    fn beside(register: &Path) -> Self {
        let mut begin = register.file_name().unwrap_or_default().to_os_string();
        begin.push(".sealing-");
        remove_left_behind(register, &begin);
        // A command and the window may both make a backup at a time.
        let mut name = begin;
        name.push(std::process::id().to_string());
        let path = register.with_file_name(name);
        fs::remove_file(&path).ok();
        Self { path }
    }
}

impl Drop for PlainCopy {
    fn drop(&mut self) {
        fs::remove_file(&self.path).ok();
    }
}

fn remove_left_behind(register: &Path, begin: &OsString) {
    let folder = register.parent().filter(|it| !it.as_os_str().is_empty());
    let Ok(entries) = fs::read_dir(folder.unwrap_or(Path::new("."))) else {
        return;
    };
    let begin = begin.as_encoded_bytes();
    for entry in entries.flatten() {
        let is_old = || {
            let changed = entry.metadata().ok()?.modified().ok()?;
            Some(changed.elapsed().ok()? > LEFT_BEHIND)
        };
        if entry.file_name().as_encoded_bytes().starts_with(begin) && is_old() == Some(true) {
            fs::remove_file(entry.path()).ok();
        }
    }
}

#[cfg(test)]
#[path = "backup_sealed_tests.rs"]
mod tests;
