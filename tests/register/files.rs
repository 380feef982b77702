//! Files that are no register, or not whole, or not ours to write: each is named for what it is, and none is touched.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use shouwen::desk::{Desk, Error};
use shouwen::store::{Error as StoreError, Fault, Store, VisitFilter};

use crate::support::{Place, morning, new_desk, open_desk, parent, place};
use crate::world::{check, contents, full_register};

fn refusal(register: &Path) -> StoreError {
    match Desk::open(register, Some("王芳"), morning()) {
        Ok(_) => panic!("{} was opened", register.display()),
        Err(Error::Store(error)) => error,
        Err(other) => panic!("{other}"),
    }
}

/// Writes `bytes` in the register's place and says why it is not opened; nothing in the folder may change by it.
fn refused_untouched(place: &Place, bytes: &[u8]) -> StoreError {
    fs::write(&place.register, bytes).unwrap();
    let before = contents(place.folder.path());
    let error = refusal(&place.register);
    assert_eq!(
        contents(place.folder.path()),
        before,
        "the folder was touched"
    );
    error
}

fn bytes_of_full_register() -> Vec<u8> {
    let place = full_register();
    fs::read(&place.register).unwrap()
}

#[test]
fn a_file_that_is_no_register_is_named_so_and_left_alone() {
    let place = place();
    let text = "今日来访：张伟，9:12".repeat(20);
    let magic_alone = b"SQLite format 3\0";
    let other = place.folder.path().join("other.db");
    let conn = Connection::open(&other).unwrap();
    conn.execute_batch("CREATE TABLE visit (id INTEGER); INSERT INTO visit VALUES (1)")
        .unwrap();
    conn.close().unwrap();
    let other_database = fs::read(&other).unwrap();
    for bytes in [
        b"".as_slice(),
        b"x",
        text.as_bytes(),
        magic_alone,
        &other_database,
        &[0; 8192],
    ] {
        let error = refused_untouched(&place, bytes);
        assert!(matches!(error, StoreError::Foreign(_)), "{error:?}");
    }
}

#[test]
fn a_missing_register_and_a_folder_in_its_place_are_told_apart() {
    let place = place();
    assert!(matches!(refusal(&place.register), StoreError::NotFound(_)));
    assert!(
        contents(place.folder.path()).is_empty(),
        "nothing is made by looking"
    );
    fs::create_dir(&place.register).unwrap();
    let error = refusal(&place.register);
    assert!(
        matches!(error, StoreError::Io { .. } | StoreError::ReadOnly),
        "{error:?}"
    );
}

#[test]
fn a_register_of_a_later_program_is_left_alone() {
    let place = place();
    let mut bytes = bytes_of_full_register();
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let error = refused_untouched(&place, &bytes);
    assert!(
        matches!(
            error,
            StoreError::NewerFile {
                found: 99,
                known: 6
            }
        ),
        "{error:?}"
    );
}

#[test]
fn a_register_with_a_broken_beginning_is_damaged_and_left_alone() {
    let place = place();
    let mut bytes = bytes_of_full_register();
    bytes[100..2_000].fill(0xA5);
    let error = refused_untouched(&place, &bytes);
    assert!(matches!(error, StoreError::Damaged(_)), "{error:?}");
}

#[test]
fn a_truncated_register_is_damaged_and_left_alone() {
    let whole = bytes_of_full_register();
    for length in [
        100,
        4_096,
        whole.len() / 2 / 4_096 * 4_096,
        whole.len() - 100,
    ] {
        let place = place();
        fs::write(&place.register, &whole[..length]).unwrap();
        assert_damaged_and_untouched(&place, &format!("{length} bytes of {}", whole.len()));
    }
}

#[test]
fn bytes_overwritten_in_the_middle_are_found_and_left_alone() {
    let whole = bytes_of_full_register();
    let mut faults = 0;
    for page in 1..whole.len() / 4_096 {
        let place = place();
        let mut bytes = whole.clone();
        bytes[page * 4_096..page * 4_096 + 600].fill(0xA5);
        fs::write(&place.register, &bytes).unwrap();
        assert_damaged_and_untouched(&place, &format!("page {page}"));
        faults += 1;
    }
    assert!(faults > 10);
}

/// It is either refused as damaged or, where enough of it reads, the check finds the fault.
fn assert_damaged_and_untouched(place: &Place, what: &str) {
    let before = contents(place.folder.path());
    match Desk::open(&place.register, Some("王芳"), morning()) {
        Err(Error::Store(StoreError::Damaged(_))) => {}
        Err(error) => panic!("{what}: {error:?}"),
        Ok(desk) => {
            match desk.check() {
                Ok(faults) => assert_ne!(faults, Vec::<Fault>::new(), "{what}: nothing was found"),
                Err(Error::Store(StoreError::Damaged(_))) => {}
                Err(error) => panic!("{what}: {error:?}"),
            }
            desk.close().unwrap();
        }
    }
    assert_eq!(
        contents(place.folder.path()),
        before,
        "{what}: the folder was touched"
    );
}

#[test]
fn a_register_held_by_another_program_is_busy_and_nothing_is_lost() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    let other = Connection::open(&place.register).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let refused = desk.log_visit(&parent("王强"));
    assert!(
        matches!(refused, Err(Error::Store(StoreError::Busy))),
        "{refused:?}"
    );
    assert_eq!(
        desk.visit_ids(&VisitFilter::default()).unwrap().len(),
        1,
        "reading goes on"
    );
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(desk.log_visit(&parent("王强")).unwrap().number.sequence, 2);
}

#[test]
fn a_register_locked_whole_by_another_program_is_busy() {
    let place = full_register();
    let other = Connection::open(&place.register).unwrap();
    other
        .execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE draft SET body = body",
        )
        .unwrap();
    let error = refusal(&place.register);
    assert!(matches!(error, StoreError::Busy), "{error:?}");
}

/// Windows does not let go of a folder with an open file in it, so there it cannot vanish.
#[cfg(unix)]
#[test]
fn a_folder_that_vanished_is_named_and_nothing_is_lost() {
    use shouwen::store::Draft;
    let place = place();
    let folder = place.folder.path().join("stick");
    let away = place.folder.path().join("away");
    let register = folder.join("register.shouwen");
    let settings = crate::support::settings();
    let mut desk = Desk::create(&register, &settings, Some("王芳"), morning()).unwrap();
    desk.log_visit(&parent("张伟")).unwrap();
    fs::rename(&folder, &away).unwrap();
    let refused = desk.log_visit(&parent("王强"));
    assert!(
        matches!(refused, Err(Error::Store(StoreError::Vanished(_)))),
        "{refused:?}"
    );
    let draft = Draft {
        form: "visit".into(),
        updated_at: "2026-11-23T10:00".into(),
        texts: [("visitor_name".to_owned(), "王强".to_owned())].into(),
    };
    let refused = desk.keep_draft(&draft);
    assert!(
        matches!(refused, Err(Error::Store(StoreError::Vanished(_)))),
        "{refused:?}"
    );
    fs::rename(&away, &folder).unwrap();
    assert_eq!(desk.log_visit(&parent("王强")).unwrap().number.sequence, 2);
    desk.close().unwrap();
    let desk = Desk::open(&register, Some("王芳"), morning()).unwrap();
    assert_eq!(desk.visit_ids(&VisitFilter::default()).unwrap().len(), 2);
    assert_eq!(check(&desk), Vec::<Fault>::new());
}

/// Somebody who may write everything, such as root, cannot be shown a read-only place.
#[cfg(unix)]
fn permissions_hold(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    let probe = folder.join("probe");
    fs::create_dir(&probe).unwrap();
    fs::set_permissions(&probe, fs::Permissions::from_mode(0o500)).unwrap();
    let holds = fs::write(probe.join("x"), "x").is_err();
    fs::set_permissions(&probe, fs::Permissions::from_mode(0o700)).unwrap();
    fs::remove_dir_all(&probe).unwrap();
    holds
}

#[cfg(unix)]
#[test]
fn a_read_only_file_and_a_read_only_folder_are_named_so() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = full_register();
    let folder = place.folder.path();
    if !permissions_hold(folder) {
        return;
    }
    let mode =
        |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    mode(&place.register, 0o400);
    let error = refusal(&place.register);
    assert!(matches!(error, StoreError::ReadOnly), "{error:?}");
    mode(&place.register, 0o600);
    mode(folder, 0o500);
    let error = refusal(&place.register);
    let new = Desk::create(
        &folder.join("new.shouwen"),
        &crate::support::settings(),
        None,
        morning(),
    );
    mode(folder, 0o700);
    assert!(matches!(error, StoreError::ReadOnly), "{error:?}");
    assert!(
        matches!(new, Err(Error::Store(StoreError::ReadOnly))),
        "{:?}",
        new.err()
    );
    assert_eq!(check(&open_desk(&place, morning())), Vec::<Fault>::new());
}

#[test]
fn a_new_register_never_takes_the_place_of_a_file() {
    let place = full_register();
    let before = contents(place.folder.path());
    let refused = Desk::create(
        &place.register,
        &crate::support::settings(),
        None,
        morning(),
    );
    assert!(matches!(refused, Err(Error::Store(StoreError::Exists(_)))));
    assert_eq!(contents(place.folder.path()), before);
}

/// A crash right after the first run leaves everything but the schema in the write-ahead log. The file must be known
/// for a register all the same, both by the next start and by a reader beside the window.
#[test]
fn a_register_is_known_for_one_before_its_log_was_ever_merged() {
    let place = place();
    let desk = new_desk(&place, morning());
    std::mem::forget(desk);
    let reader = Store::open_to_read(&place.register).unwrap();
    assert_eq!(reader.read().settings().unwrap().school_name, "实验小学");
    let mut reopened = open_desk(&place, morning());
    reopened.log_visit(&parent("张伟")).unwrap();
}
