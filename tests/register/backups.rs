//! Backups hold everything but drafts, and bringing one back loses nothing, not even the register it replaces.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use shouwen::desk::{BackupOutcome, Desk, Error, restore};
use shouwen::domain::journal::Action;
use shouwen::domain::record::Table;
use shouwen::store::{Draft, Error as StoreError, Fault, Store, VisitFilter, WindowLock};

use crate::support::{Place, at, morning, new_desk, open_desk, parent, place};
use crate::world::{check, contents};

fn draft(text: &str) -> Draft {
    Draft {
        form: "visit".into(),
        updated_at: "2026-11-23T10:00".into(),
        texts: [("visitor_name".to_owned(), text.to_owned())].into(),
    }
}

fn names(desk: &Desk) -> Vec<String> {
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    let mut names: Vec<_> = desk
        .visits(&ids)
        .unwrap()
        .into_iter()
        .map(|visit| visit.details.visitor_name)
        .collect();
    names.sort();
    names
}

/// A register with one visit, backed up, and then a second visit.
fn backed_up() -> (Place, PathBuf) {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    let backup = desk.back_up(&place.folder.path().join("backups")).unwrap();
    desk.log_visit(&parent("王强")).unwrap();
    desk.close().unwrap();
    (place, backup)
}

fn restore_error(register: &Path, backup: &Path) -> StoreError {
    match restore(register, backup, "王芳", morning()) {
        Ok(_) => panic!("{} was restored", backup.display()),
        Err(Error::Store(error)) => error,
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_backup_is_one_whole_file_without_drafts() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    desk.keep_draft(&draft("半截姓名")).unwrap();
    let folder = place.folder.path().join("backups");
    let backup = desk.back_up(&folder).unwrap();
    let files = contents(&folder);
    assert_eq!(
        files.keys().collect::<Vec<_>>(),
        ["shouwen-2026-11-23-100000.shouwen"]
    );
    let bytes = &files["shouwen-2026-11-23-100000.shouwen"];
    let half = "半截姓名".as_bytes();
    assert!(
        !bytes.windows(half.len()).any(|window| window == half),
        "a draft lies in the backup"
    );
    let copy = Desk::open(&backup, Some("王芳"), morning()).unwrap();
    assert_eq!(check(&copy), Vec::<Fault>::new());
    assert_eq!(names(&copy), ["张伟"]);
    assert_eq!(copy.drafts().unwrap(), []);
    assert_eq!(
        desk.drafts().unwrap(),
        [draft("半截姓名")],
        "the register keeps its own"
    );
}

#[test]
fn a_restore_brings_back_and_keeps_the_replaced_register() {
    let (place, backup) = backed_up();
    let kept = restore(
        &place.register,
        &backup,
        "李敏",
        at("2026-11-23T11:00:00+08:00"),
    )
    .unwrap()
    .unwrap();
    let desk = open_desk(&place, morning());
    assert_eq!(names(&desk), ["张伟"]);
    assert_eq!(check(&desk), Vec::<Fault>::new());
    desk.close().unwrap();
    let store = Store::open(&place.register).unwrap();
    let noted = store.read().history(Table::Setting, 0).unwrap();
    assert_eq!(
        (noted[0].head.action, noted[0].head.actor.as_str()),
        (Action::Restore, "李敏")
    );
    let replaced = Desk::open(&kept, Some("王芳"), morning()).unwrap();
    assert_eq!(names(&replaced), ["张伟", "王强"]);
    assert_eq!(check(&replaced), Vec::<Fault>::new());
}

#[test]
fn a_restore_into_an_empty_place_needs_no_register() {
    let (place, backup) = backed_up();
    let elsewhere = place.folder.path().join("new").join("register.shouwen");
    assert_eq!(
        restore(&elsewhere, &backup, "王芳", morning()).unwrap(),
        None
    );
    let desk = Desk::open(&elsewhere, Some("王芳"), morning()).unwrap();
    assert_eq!(names(&desk), ["张伟"]);
}

#[test]
fn a_restore_is_refused_while_a_window_is_open() {
    let (place, backup) = backed_up();
    let lock = WindowLock::take(&place.register).unwrap().unwrap();
    let before = contents(place.folder.path());
    assert!(matches!(
        restore_error(&place.register, &backup),
        StoreError::Busy
    ));
    assert_eq!(contents(place.folder.path()), before);
    drop(lock);
    assert!(restore(&place.register, &backup, "王芳", morning()).is_ok());
}

#[test]
fn a_backup_that_does_not_stand_up_is_refused_and_the_register_stays() {
    let (place, backup) = backed_up();
    let before = contents(place.folder.path());
    let whole = fs::read(&backup).unwrap();
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&backup, newer).unwrap();
    assert!(matches!(
        restore_error(&place.register, &backup),
        StoreError::NewerFile { .. }
    ));
    fs::write(&backup, &whole[..whole.len() / 2]).unwrap();
    let error = restore_error(&place.register, &backup);
    assert!(
        matches!(error, StoreError::BadBackup(_) | StoreError::Damaged(_)),
        "{error:?}"
    );
    fs::write(&backup, "一份通知").unwrap();
    assert!(matches!(
        restore_error(&place.register, &backup),
        StoreError::Foreign(_)
    ));
    fs::remove_file(&backup).unwrap();
    assert!(matches!(
        restore_error(&place.register, &backup),
        StoreError::NotFound(_)
    ));
    fs::write(&backup, whole).unwrap();
    let conn = Connection::open(&backup).unwrap();
    conn.execute_batch("UPDATE visit SET visitor_name = '张韦'")
        .unwrap();
    conn.close().unwrap();
    assert!(matches!(
        restore_error(&place.register, &backup),
        StoreError::BadBackup(1)
    ));
    assert_eq!(contents(place.folder.path()), before);
}

#[test]
fn a_damaged_register_is_kept_aside_with_its_log() {
    let (place, backup) = backed_up();
    let mut bytes = fs::read(&place.register).unwrap();
    bytes[100..2_000].fill(0xA5);
    fs::write(&place.register, &bytes).unwrap();
    let log = place.folder.path().join("register.shouwen-wal");
    fs::write(&log, "a log of the damaged file").unwrap();
    let kept = restore(&place.register, &backup, "王芳", morning())
        .unwrap()
        .unwrap();
    assert_eq!(fs::read(kept).unwrap(), bytes);
    let desk = open_desk(&place, morning());
    assert_eq!(names(&desk), ["张伟"]);
    assert_eq!(check(&desk), Vec::<Fault>::new());
}

#[test]
fn an_unchanged_register_is_not_backed_up_twice() {
    let place = place();
    let folder = place.folder.path().join("backups");
    let mut desk = new_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    let BackupOutcome::Made(first) = desk.back_up_if_changed(&folder).unwrap() else {
        panic!("not made")
    };
    desk.keep_draft(&draft("半截姓名")).unwrap();
    assert_eq!(
        desk.back_up_if_changed(&folder).unwrap(),
        BackupOutcome::UpToDate(first.clone())
    );
    desk.close().unwrap();
    let mut desk = open_desk(&place, at("2026-11-23T10:30:00+08:00"));
    desk.log_visit(&parent("王强")).unwrap();
    let BackupOutcome::Made(second) = desk.back_up_if_changed(&folder).unwrap() else {
        panic!("not made")
    };
    assert_ne!(first, second);
    assert_eq!(
        desk.back_up_if_changed(&folder).unwrap(),
        BackupOutcome::UpToDate(second)
    );
}

#[test]
fn a_backup_of_a_faulty_register_is_thrown_away() {
    let (place, _) = backed_up();
    let conn = Connection::open(&place.register).unwrap();
    conn.execute_batch("UPDATE visit SET badge = '7' WHERE id = 1")
        .unwrap();
    conn.close().unwrap();
    let folder = place.folder.path().join("second");
    let refused = open_desk(&place, morning()).back_up(&folder);
    assert!(
        matches!(refused, Err(Error::Store(StoreError::BadBackup(1)))),
        "{refused:?}"
    );
    assert!(contents(&folder).is_empty(), "nothing half-made stays");
}
