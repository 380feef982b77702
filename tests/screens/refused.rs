//! Registers that do not open: each has its own sentence, and what can be done about it.

use std::fs;
use std::path::PathBuf;

use shouwen::desk::{BackupOutcome, default_backup_folder};
use shouwen::ui::command::Command;

use crate::support::{Place, morning, new_desk, parent, place};
use crate::window::{Window, t, with};

fn with_one_visit() -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    desk.close().unwrap();
    place
}

/// A register with one visit, a backup of it, and then a broken beginning.
fn damaged() -> (Place, PathBuf) {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    let folder = default_backup_folder(&place.register);
    let (BackupOutcome::Made(backup) | BackupOutcome::UpToDate(backup)) =
        desk.back_up_if_changed(&folder).unwrap();
    desk.close().unwrap();
    let mut bytes = fs::read(&place.register).unwrap();
    bytes[100..2_000].fill(0xA5);
    fs::write(&place.register, bytes).unwrap();
    (place, backup)
}

#[test]
fn a_second_window_on_the_same_register_says_so_and_opens_once_the_first_is_gone() {
    let place = with_one_visit();
    let first = Window::open(&place);
    let mut second = Window::open(&place);
    second.must_see(&t("failure-title"));
    second.must_see(&t("failure-second-window"));
    assert!(!second.has_box(&t("settings-restore-from")));
    second.push(&t("failure-again"));
    second.must_see(&t("failure-second-window"));
    drop(first);
    second.push(&t("failure-again"));
    second.must_see("张伟");
}

#[test]
fn a_damaged_register_says_so_and_a_backup_brings_it_back() {
    let (place, backup) = damaged();
    let mut window = Window::open(&place);
    window.must_see(&t("error-damaged"));
    assert!(!window.has_button(&t("settings-restore")), "which file?");
    window.fill(&t("settings-restore-from"), &backup.display().to_string());
    window.push(&t("settings-restore"));
    window.must_see("张伟");
    window.command(Command::GoVisits);
    assert!(window.sees_part("LF-2026-0001　王芳 补录"));
    drop(window);
    // Who brought it back is on record.
    let conn = rusqlite::Connection::open(&place.register).unwrap();
    let last = "SELECT action, actor FROM journal_entry ORDER BY seq DESC LIMIT 1";
    let entry: (String, String) = conn
        .query_row(last, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    assert_eq!(entry, ("restore".to_owned(), "王芳".to_owned()));
}

#[cfg(unix)]
#[test]
fn a_register_that_vanished_is_told_of_and_nothing_typed_is_lost() {
    let place = with_one_visit();
    let mut window = Window::open(&place);
    window.command(Command::NewVisit);
    window.type_text("王强");
    window.fill("事由", "送伞");
    fs::rename(&place.register, place.folder.path().join("taken away")).unwrap();
    window.command(Command::Save);
    assert!(window.sees_part("登记簿不见了"), "{:#?}", window.texts());
    assert_eq!(window.text_in("来访人"), "王强");
    assert_eq!(window.text_in("事由"), "送伞");
    fs::rename(place.folder.path().join("taken away"), &place.register).unwrap();
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", "LF-2026-0002"));
}

#[test]
fn a_backup_that_is_none_is_refused_and_the_page_stays() {
    let (place, _) = damaged();
    let before = fs::read(&place.register).unwrap();
    let mut window = Window::open(&place);
    let nothing = place.folder.path().join("nothing");
    window.fill(&t("settings-restore-from"), &nothing.display().to_string());
    window.push(&t("settings-restore"));
    window.must_see(&t("failure-title"));
    assert_eq!(fs::read(&place.register).unwrap(), before);
}

#[test]
fn a_foreign_file_says_so_and_another_register_can_be_chosen() {
    let (place, other) = (place(), with_one_visit());
    fs::write(&place.register, "今日来访：张伟".repeat(60)).unwrap();
    let mut window = Window::open(&place);
    assert!(
        window.sees_part("这个文件不是登记簿"),
        "{:#?}",
        window.texts()
    );
    window.push(&t("failure-other"));
    window.must_see(&t("setup-title"));
    window.fill(&t("setup-register"), &other.register.display().to_string());
    window.push(&t("setup-open-other"));
    window.must_see("张伟");
}

#[test]
fn a_register_of_a_later_program_says_so_and_is_left_alone() {
    let place = with_one_visit();
    let mut bytes = fs::read(&place.register).unwrap();
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&place.register, &bytes).unwrap();
    let window = Window::open(&place);
    window.must_see(&t("error-newer-file"));
    assert!(!window.has_box(&t("settings-restore-from")));
    drop(window);
    assert_eq!(fs::read(&place.register).unwrap(), bytes);
}
