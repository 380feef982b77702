//! The second place for backups: chosen in the settings, filled after every backup, passed over while it is away.

use std::fs;
use std::path::{Path, PathBuf};

use egui::Key;
use shouwen::desk::is_sealed_backup;
use shouwen::ui::app::Start;
use shouwen::ui::command::Command;

use crate::support::office::{PASSWORD, PRINCIPAL, office_place};
use crate::support::{Place, morning, new_desk, parent, place};
use crate::window::{Window, places, start, t, with};

const DAY: &str = "2026年11月23日";

fn principals_window(place: &Place) -> Window {
    let start = Start {
        user: Some(PRINCIPAL.to_owned()),
        ..start()
    };
    let mut window = Window::start(start, places(place));
    window.type_text(PASSWORD);
    window.press(Key::Enter);
    window.settle();
    window
}

fn choose(window: &mut Window, folder: &Path) {
    window.command(Command::GoSettings);
    window.fill(&t("second-place-folder"), &folder.display().to_string());
    window.push(&t("second-place-save"));
    window.settle();
}

fn stick(place: &Place) -> PathBuf {
    let stick = place.folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    stick
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect()
}

#[test]
fn a_second_place_gets_a_sealed_backup_which_the_principal_brings_back() {
    let place = office_place();
    let stick = stick(&place);
    let mut window = principals_window(&place);
    choose(&mut window, &stick);
    window.must_see(&t("said-second-place"));
    window.must_see(&with("status-second-on", "date", DAY));
    let made = files(&stick);
    assert_eq!(made.len(), 1);
    assert!(is_sealed_backup(&made[0]).unwrap());

    window.fill(&t("settings-restore-from"), &made[0].display().to_string());
    window.push(&t("settings-restore"));
    window.press(Key::Tab);
    window.press(Key::Enter);
    window.must_see(&t("lock-locked"));
    let kept = files(place.folder.path());
    let is_kept = |path: &PathBuf| path.display().to_string().contains("replaced-");
    assert!(kept.iter().any(is_kept), "{kept:?}");
}

#[test]
fn a_folder_that_is_not_there_or_holds_the_backups_already_is_not_taken() {
    let place = office_place();
    let mut window = principals_window(&place);
    choose(&mut window, &place.folder.path().join("no stick"));
    let label = t("second-place-folder");
    assert_eq!(window.problem_of(&label), Some(t("second-place-not-there")));
    let beside = place.folder.path().join("backups");
    fs::create_dir_all(&beside).unwrap();
    choose(&mut window, &beside);
    assert_eq!(window.problem_of(&label), Some(t("second-place-beside")));
}

#[test]
fn a_stick_that_was_pulled_out_is_no_failure_and_is_filled_when_it_is_back() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    desk.close().unwrap();
    let stick = stick(&place);
    let mut window = Window::open(&place);
    choose(&mut window, &stick);
    assert!(!is_sealed_backup(&files(&stick)[0]).unwrap());
    assert_eq!(window.close(), None);

    fs::remove_dir_all(&stick).unwrap();
    let mut window = Window::open(&place);
    window.settle();
    window.must_see(&t("status-second-away"));
    window.command(Command::GoSettings);
    window.push(&t("settings-back-up"));
    window.settle();
    window.must_see(&t("status-second-away"));
    assert!(!stick.exists(), "no folder is made in its place");
    fs::create_dir(&stick).unwrap();
    assert_eq!(window.close(), None);
    assert_eq!(files(&stick).len(), 1);
}

#[test]
fn backups_of_another_register_do_not_go_there() {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let stick = stick(&place);
    let mut window = Window::open(&place);
    choose(&mut window, &stick);
    let count = files(&stick).len();
    assert_eq!(window.close(), None);
    let other = crate::support::place();
    new_desk(&other, morning()).close().unwrap();
    let start = Start {
        register: Some(other.register.clone()),
        ..start()
    };
    let mut window = Window::start(start, places(&place));
    window.settle();
    assert_eq!(window.close(), None);
    assert_eq!(files(&stick).len(), count);
}
