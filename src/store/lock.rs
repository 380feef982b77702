//! One window per register: a lock file beside it that the system frees with the process, even after a crash.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use super::{Doing, Error, Result};

/// Held while a window is open on the register. Commands work beside it; a second window and a restore do not.
#[derive(Debug)]
pub struct WindowLock {
    _file: File,
}

impl WindowLock {
    /// Takes the lock of the register at `path`; `None` where another window holds it.
    ///
    /// # Errors
    /// If the lock file cannot be made.
    pub fn take(path: &Path) -> Result<Option<Self>> {
        let mut name = path.file_name().unwrap_or_default().to_os_string();
        name.push(".lock");
        let lock_path = path.with_file_name(name);
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&lock_path)
            .map_err(|source| Error::io(&lock_path, Doing::Writing, source))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(source)) => Err(Error::io(&lock_path, Doing::Writing, source)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_second_window_is_refused_until_the_first_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.shouwen");
        let first = WindowLock::take(&path).unwrap();
        assert!(first.is_some());
        assert!(WindowLock::take(&path).unwrap().is_none());
        drop(first);
        assert!(WindowLock::take(&path).unwrap().is_some());
    }
}
