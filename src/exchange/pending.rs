//! A file that appears under its name only when it is whole.
//!
//! It is written beside its place, brought to the disk, then renamed. If anything goes wrong before that, it is
//! removed: it holds personal data, and half of a list must not lie around.

use std::ffi::OsString;
use std::fs::File;
use std::fs::OpenOptions;
use std::io;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;

use super::error::WriteError;

/// The file on its way.
pub(crate) struct PendingFile {
    target: PathBuf,
    temporary: PathBuf,
    /// None once it has been renamed or removed.
    file: Option<File>,
}

impl PendingFile {
    /// Makes the temporary file, in the folder of `target`: only within one disk is a rename a single step.
    pub fn create(target: &Path) -> Result<Self, WriteError> {
        if target.is_dir() {
            return Err(WriteError::NotWritable {
                path: target.to_path_buf(),
                source: io::Error::from(io::ErrorKind::IsADirectory),
            });
        }
        let temporary = temporary_name(target);
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&temporary)
            .map_err(|source| WriteError::from_io(target, source))?;
        Ok(Self {
            target: target.to_path_buf(),
            temporary,
            file: Some(file),
        })
    }

    /// Brings everything to the disk.
    fn sync(&self) -> Result<(), WriteError> {
        match &self.file {
            Some(file) => file
                .sync_all()
                .map_err(|source| WriteError::from_io(&self.target, source)),
            None => Ok(()),
        }
    }

    /// Brings everything to the disk and gives the file its name, in place of any older one.
    pub fn commit(mut self) -> Result<(), WriteError> {
        self.sync()?;
        // Windows does not rename an open file over another one.
        let file = self.file.take();
        drop(file);
        if let Err(source) = std::fs::rename(&self.temporary, &self.target) {
            std::fs::remove_file(&self.temporary).ok();
            return Err(self.rename_error(source));
        }
        sync_folder(&self.target);
        Ok(())
    }

    /// Windows says "access denied" both for a file that Excel has open and for one marked read-only.
    fn rename_error(&self, source: io::Error) -> WriteError {
        let is_open_elsewhere = cfg!(windows)
            && source.kind() == io::ErrorKind::PermissionDenied
            && std::fs::metadata(&self.target)
                .is_ok_and(|about| about.is_file() && !about.permissions().readonly());
        if is_open_elsewhere {
            WriteError::InUse {
                path: self.target.clone(),
            }
        } else {
            WriteError::from_io(&self.target, source)
        }
    }
}

impl Write for PendingFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.file {
            Some(file) => file.write(bytes),
            None => Err(io::Error::from(io::ErrorKind::BrokenPipe)),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), File::flush)
    }
}

impl Drop for PendingFile {
    fn drop(&mut self) {
        // The handle goes first: Windows does not remove an open file.
        if self.file.take().is_some() {
            std::fs::remove_file(&self.temporary).ok();
        }
    }
}

/// Writes a whole file in one step: it is there entirely, or the one that lay there before is untouched.
pub(crate) fn write_whole_file(target: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    write_whole_file_and(target, bytes, || Ok(()))
}

/// The same, and once the file is whole on the disk, before it gets its name, does what must be done for it to count.
/// If that fails, there is no file; only a renaming that fails leaves it done without one.
pub(crate) fn write_whole_file_and<E: From<WriteError>>(
    target: &Path,
    bytes: &[u8],
    before_it_counts: impl FnOnce() -> Result<(), E>,
) -> Result<(), E> {
    let mut file = PendingFile::create(target)?;
    file.write_all(bytes)
        .map_err(|source| WriteError::from_io(target, source))?;
    // A full disk may say so only now.
    file.sync()?;
    before_it_counts()?;
    Ok(file.commit()?)
}

/// `.name.xlsx.4711-0.tmp`: two windows, or two exports of one, never meet in it.
fn temporary_name(target: &Path) -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let mut name = OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(format!(".{}-{number}.tmp", std::process::id()));
    target.with_file_name(name)
}

/// The new name is on the disk only when the folder is. Not every system opens a folder; then there is nothing to
/// do about it, and the file itself is safe.
fn sync_folder(target: &Path) {
    if let Some(folder) = target.parent()
        && let Ok(folder) = File::open(folder)
    {
        folder.sync_all().ok();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn names(folder: &Path) -> Vec<OsString> {
        std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect()
    }

    #[test]
    fn an_abandoned_file_leaves_nothing_and_the_old_one_stays() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.csv");
        std::fs::write(&target, "旧").unwrap();
        let mut pending = PendingFile::create(&target).unwrap();
        pending.write_all("新".as_bytes()).unwrap();
        assert_eq!(names(folder.path()).len(), 2);
        drop(pending);
        assert_eq!(names(folder.path()), ["a.csv"]);
        assert_eq!(std::fs::read_to_string(&target).unwrap(), "旧");
    }

    #[test]
    fn a_committed_file_takes_the_place_of_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a.csv");
        std::fs::write(&target, "旧").unwrap();
        let mut pending = PendingFile::create(&target).unwrap();
        pending.write_all("新".as_bytes()).unwrap();
        pending.commit().unwrap();
        assert_eq!(names(folder.path()), ["a.csv"]);
        assert_eq!(std::fs::read_to_string(&target).unwrap(), "新");
    }

    #[test]
    fn a_folder_in_the_way_or_missing_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let in_the_way = folder.path().join("a.csv");
        std::fs::create_dir(&in_the_way).unwrap();
        assert!(matches!(
            PendingFile::create(&in_the_way),
            Err(WriteError::NotWritable { .. })
        ));
        assert!(matches!(
            PendingFile::create(&folder.path().join("none/a.csv")),
            Err(WriteError::FolderMissing { .. })
        ));
    }
}
