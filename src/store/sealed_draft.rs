//! Half-typed complaints and opinions: each in a file of its own beside the register, sealed to whoever types it, never backed up.
//!
//! Knows nothing of forms: what is kept is a text.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::seal::{PublicKey, SecretKey, open, seal};
use super::{Doing, Error, Result};

/// What a sealed draft says it belongs to.
const ABOUT: &str = "draft";

/// What was half typed. Each account has one of either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealedDraftKind {
    /// A complaint.
    Complaint,
    /// An opinion.
    Opinion,
}

/// Where the draft of an account lies.
fn place(register: &Path, account: i64, kind: SealedDraftKind) -> PathBuf {
    let mut name = register.file_name().unwrap_or_default().to_os_string();
    name.push(match kind {
        SealedDraftKind::Complaint => format!(".draft-{account}.age"),
        SealedDraftKind::Opinion => format!(".opinion-draft-{account}.age"),
    });
    register.with_file_name(name)
}

/// Keeps a draft in the place of the one before it.
///
/// # Errors
/// If it cannot be sealed or written.
pub fn keep_sealed_draft(
    register: &Path,
    (account, kind): (i64, SealedDraftKind),
    text: &str,
    key: &PublicKey,
) -> Result<()> {
    let sealed = seal(text, ABOUT, std::slice::from_ref(key))
        .map_err(|error| Error::Damaged(error.to_string()))?;
    let path = place(register, account, kind);
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
pub fn sealed_draft(
    register: &Path,
    (account, kind): (i64, SealedDraftKind),
    secret: &SecretKey,
) -> Option<String> {
    let sealed = fs::read_to_string(place(register, account, kind)).ok()?;
    let text = open(&sealed, ABOUT, secret).ok()?;
    Some(text.to_string())
}

/// Destroys the draft of an account: overwritten, then removed.
///
/// # Errors
/// If it cannot be removed.
pub fn drop_sealed_draft(register: &Path, (account, kind): (i64, SealedDraftKind)) -> Result<()> {
    let path = place(register, account, kind);
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

    const OF: (i64, SealedDraftKind) = (1, SealedDraftKind::Complaint);

    #[test]
    fn a_draft_is_read_by_its_author_alone_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let register = folder.path().join("a.shouwen");
        let (own, other) = (
            SecretKey::generate().unwrap(),
            SecretKey::generate().unwrap(),
        );
        keep_sealed_draft(&register, OF, "多收了资料费", &own.public()).unwrap();
        assert_eq!(sealed_draft(&register, OF, &own).unwrap(), "多收了资料费");
        assert_eq!(sealed_draft(&register, OF, &other), None);
        drop_sealed_draft(&register, OF).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
