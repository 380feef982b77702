//! What a sealed backup must hold: it shows nothing, leaves nothing plain behind, and comes back whole or not at all.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::SystemTime;

use chrono::DateTime;

use super::*;
use crate::domain::setting::Settings;

const SQLITE_MARK: &[u8] = b"SQLite format 3\0";

fn act() -> Act {
    Act {
        at: DateTime::parse_from_rfc3339("2026-11-23T10:00:00+08:00").unwrap(),
        actor: "王芳".into(),
    }
}

/// A register of its own in a folder, and the folder of a second place.
struct Place {
    folder: tempfile::TempDir,
    store: Store,
    key: SecretKey,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings {
            school_name: "实验小学".into(),
            ..Settings::default()
        };
        let path = folder.path().join("desk").join("register.shouwen");
        Self {
            store: Store::create(&path, &act(), &settings).unwrap(),
            key: SecretKey::generate().unwrap(),
            folder,
        }
    }

    fn stick(&self) -> PathBuf {
        self.folder.path().join("stick")
    }

    fn back_up(&self) -> PathBuf {
        let to = [self.key.public()];
        back_up_sealed(&self.store, &self.stick(), act().at.naive_local(), &to).unwrap()
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.folder.path().join(folder)) else {
            return Vec::new();
        };
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm"))
            .collect();
        names.sort();
        names
    }
}

#[test]
fn a_sealed_backup_shows_nothing_and_leaves_no_plain_copy() {
    let place = Place::new();
    let backup = place.back_up();
    assert_eq!(
        place.names("stick"),
        ["shouwen-2026-11-23-100000.shouwen.age"]
    );
    assert_eq!(place.names("desk"), ["register.shouwen"]);
    assert!(is_sealed_backup(&backup).unwrap());
    let bytes = fs::read(&backup).unwrap();
    for plain in [SQLITE_MARK, "实验小学".as_bytes()] {
        assert!(!bytes.windows(plain.len()).any(|window| window == plain));
    }
}

#[test]
fn a_sealed_backup_comes_back_by_its_key() {
    let place = Place::new();
    let backup = place.back_up();
    let elsewhere = place.folder.path().join("new").join("register.shouwen");
    let kept = restore_sealed(&elsewhere, &backup, &place.key, &act()).unwrap();
    assert_eq!(kept, None);
    let restored = Store::open(&elsewhere).unwrap();
    assert_eq!(restored.read().settings().unwrap().school_name, "实验小学");
}

#[test]
fn another_key_or_a_file_cut_short_changes_nothing() {
    let place = Place::new();
    let backup = place.back_up();
    let elsewhere = place.folder.path().join("new").join("register.shouwen");
    let other = SecretKey::generate().unwrap();
    let refused = restore_sealed(&elsewhere, &backup, &other, &act());
    assert!(
        matches!(refused, Err(Error::Seal(SealError::NotAmongRecipients))),
        "{refused:?}"
    );
    assert!(!place.folder.path().join("new").exists());
    let bytes = fs::read(&backup).unwrap();
    fs::write(&backup, &bytes[..bytes.len() - 100]).unwrap();
    let refused = restore_sealed(&elsewhere, &backup, &place.key, &act());
    assert!(
        matches!(refused, Err(Error::Seal(SealError::Damaged))),
        "{refused:?}"
    );
    assert_eq!(place.names("new"), ["register.shouwen.lock"]);
}

#[test]
fn what_was_sealed_but_is_no_register_is_not_put_in_place() {
    let place = Place::new();
    let sealed = place.folder.path().join("letter.age");
    seal_stream(
        "一份通知".as_bytes(),
        File::create(&sealed).unwrap(),
        &[place.key.public()],
    )
    .unwrap();
    let elsewhere = place.folder.path().join("new").join("register.shouwen");
    let refused = restore_sealed(&elsewhere, &sealed, &place.key, &act());
    assert!(matches!(refused, Err(Error::Foreign(_))), "{refused:?}");
    assert_eq!(place.names("new"), ["register.shouwen.lock"]);
}

#[test]
fn without_keys_there_is_no_backup_and_no_folder() {
    let place = Place::new();
    let refused = back_up_sealed(&place.store, &place.stick(), act().at.naive_local(), &[]);
    assert!(matches!(
        refused,
        Err(Error::Seal(SealError::NobodyToSealTo))
    ));
    assert!(!place.stick().exists());
}

#[test]
fn a_plain_copy_that_a_crash_left_goes_and_one_under_way_stays() {
    let place = Place::new();
    let desk = place.folder.path().join("desk");
    let old = File::create(desk.join("register.shouwen.sealing-1")).unwrap();
    old.set_modified(SystemTime::now() - 2 * LEFT_BEHIND)
        .unwrap();
    File::create(desk.join("register.shouwen.sealing-2")).unwrap();
    place.back_up();
    assert_eq!(
        place.names("desk"),
        ["register.shouwen", "register.shouwen.sealing-2"]
    );
}

/// A device that is always full.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_at_the_second_place_is_said_to_be_full() {
    let place = Place::new();
    let plain = place.folder.path().join("desk").join("register.shouwen");
    let full = seal_file(&plain, Path::new("/dev/full"), &[place.key.public()]);
    assert!(matches!(full, Err(Error::DiskFull)), "{full:?}");
}

#[test]
fn a_second_place_that_cannot_be_written_leaves_no_plain_copy() {
    let place = Place::new();
    let stick = place.stick();
    // A folder lies where the file would be begun.
    fs::create_dir_all(stick.join("shouwen-2026-11-23-100000.shouwen.partial")).unwrap();
    let to = [place.key.public()];
    let refused = back_up_sealed(&place.store, &stick, act().at.naive_local(), &to);
    assert!(refused.is_err());
    assert_eq!(place.names("desk"), ["register.shouwen"]);
    assert_eq!(
        place.names("stick"),
        ["shouwen-2026-11-23-100000.shouwen.partial"]
    );
}
