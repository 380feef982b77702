//! Half-typed complaints: each in a file of its own beside the register, sealed to whoever types it, never backed up.
//!
//! Knows nothing of forms: what is kept is a text.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::seal::{PublicKey, SecretKey, open, seal};
use super::{Doing, Error, Result};

/// What a sealed draft says it belongs to.
const ABOUT: &str = "draft";

/// Where the draft of an account lies.
fn place(register: &Path, account: i64) -> PathBuf {
    let mut name = register.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".draft-{account}.age"));
    register.with_file_name(name)
}

/// Keeps a draft in the place of the one before it.
///
/// # Errors
/// If it cannot be sealed or written.
pub fn keep_sealed_draft(register: &Path, account: i64, text: &str, key: &PublicKey) -> Result<()> {
    let sealed = seal(text, ABOUT, std::slice::from_ref(key))
        .map_err(|error| Error::Damaged(error.to_string()))?;
    let path = place(register, account);
    let partial = path.with_extension("age.partial");
    let write = || {
        let mut file = fs::File::create(&partial)?;
        file.write_all(sealed.as_bytes())?;
        file.sync_all()?;
        fs::rename(&partial, &path)
    };
    write().map_err(|source| Error::io(&path, Doing::Writing, source))
}

/// The draft of an account; `None` where there is none or it does not open: a draft is no reason to keep somebody from
/// the desk.
#[must_use]
pub fn sealed_draft(register: &Path, account: i64, secret: &SecretKey) -> Option<String> {
    let sealed = fs::read_to_string(place(register, account)).ok()?;
    let text = open(&sealed, ABOUT, secret).ok()?;
    Some(text.to_string())
}

/// Destroys the draft of an account: overwritten, then removed.
///
/// # Errors
/// If it cannot be removed.
pub fn drop_sealed_draft(register: &Path, account: i64) -> Result<()> {
    let path = place(register, account);
    for path in [path.with_extension("age.partial"), path] {
        let Ok(length) = fs::metadata(&path).map(|it| it.len()) else {
            continue;
        };
        let zeros = vec![0_u8; usize::try_from(length).unwrap_or_default()];
        let destroy = || {
            let mut file = fs::OpenOptions::new().write(true).open(&path)?;
            file.write_all(&zeros)?;
            file.sync_all()?;
            fs::remove_file(&path)
        };
        destroy().map_err(|source| Error::io(&path, Doing::Writing, source))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_draft_is_read_by_its_author_alone_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let register = folder.path().join("a.shouwen");
        let (own, other) = (
            SecretKey::generate().unwrap(),
            SecretKey::generate().unwrap(),
        );
        keep_sealed_draft(&register, 1, "多收了资料费", &own.public()).unwrap();
        assert_eq!(sealed_draft(&register, 1, &own).unwrap(), "多收了资料费");
        assert_eq!(sealed_draft(&register, 1, &other), None);
        drop_sealed_draft(&register, 1).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
