//! The page of settings: the school, and a backup brought back.

use egui::{Key, Modifiers};
use shouwen::desk::{BackupOutcome, default_backup_folder};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::setting::SettingName;
use shouwen::store::ContactFilter;
use shouwen::ui::command::Command;

use crate::support::{Place, morning, new_desk, open_desk, parent, place};
use crate::window::{Window, missing, t};

fn settings_page(place: &Place) -> Window {
    let mut window = Window::open(place);
    window.command(Command::GoSettings);
    window
}

fn empty() -> Place {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    place
}

#[test]
fn the_school_cannot_lose_its_name() {
    let place = empty();
    let mut window = settings_page(&place);
    window.fill("学校名称", "");
    window.push(&t("settings-save"));
    assert_eq!(window.problem_of("学校名称"), Some(missing()));
    window.fill("学校名称", "第二小学");
    window.push(&t("settings-save"));
    window.must_see(&t("said-settings"));
    window.must_see("第二小学");
    let settings = open_desk(&place, morning()).settings().unwrap();
    assert_eq!(settings.school_name, "第二小学");
    assert_eq!(settings.clerk_names, ["王芳", "李敏"]);
}

#[test]
fn own_reception_phrases_take_the_place_of_those_that_ship() {
    let place = empty();
    let mut window = settings_page(&place);
    window.fill("接待用语", "请进，请坐。");
    window.push(&t("settings-save"));
    window.command(Command::GoToday);
    window.must_see("请进，请坐。");
    assert!(!window.has_button(&t("today-phrase-next")));
}

#[test]
fn a_backup_is_brought_back_after_a_question() {
    let place = empty();
    let mut desk = open_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    let folder = default_backup_folder(&place.register);
    let (BackupOutcome::Made(backup) | BackupOutcome::UpToDate(backup)) =
        desk.back_up_if_changed(&folder).unwrap();
    desk.log_visit(&parent("王强")).unwrap();
    desk.close().unwrap();

    let mut window = settings_page(&place);
    window.fill(&t("settings-restore-from"), &backup.display().to_string());
    window.push(&t("settings-restore"));
    window.must_see(&t("settings-restore-title"));
    window.press(Key::Escape);
    window.command(Command::GoToday);
    window.must_see("王强");

    window.command(Command::GoSettings);
    window.push(&t("settings-restore"));
    // The focus stands on the button that leaves everything as it is.
    window.press(Key::Tab);
    window.press(Key::Enter);
    window.must_see(&t("today-on-site"));
    window.must_see("张伟");
    window.must_not_see("王强");
    window.must_see("在岗：王芳");
}

#[test]
fn a_backup_that_is_none_leaves_the_register_as_it_was() {
    let place = empty();
    open_desk(&place, morning())
        .log_visit(&parent("张伟"))
        .unwrap();
    let mut window = settings_page(&place);
    let nothing = place.folder.path().join("nothing");
    window.fill(&t("settings-restore-from"), &nothing.display().to_string());
    window.push(&t("settings-restore"));
    // The focus stands on the button that leaves everything as it is.
    window.press(Key::Tab);
    window.press(Key::Enter);
    assert!(window.sees_part("nothing"), "{:#?}", window.texts());
    window.must_see("张伟");
}

#[test]
fn zoom_is_kept_for_the_next_start() {
    let place = empty();
    let mut window = Window::open(&place);
    window.press_with(Modifiers::COMMAND, Key::Equals);
    window.press_with(Modifiers::COMMAND, Key::Equals);
    let zoom = window.zoom();
    assert!(zoom > 1.1, "{zoom}");
    assert_eq!(window.close(), None);
    assert_eq!(Window::open(&place).zoom(), zoom);
}

#[test]
fn a_look_is_chosen_by_keyboard_and_kept() {
    let place = empty();
    let mut window = settings_page(&place);
    window.tab_to_button(&t("settings-theme-system"));
    window.press(Key::ArrowLeft);
    assert!(window.is_chosen(&t("settings-theme-dark")));
    drop(window);
    let window = settings_page(&place);
    assert!(window.is_chosen(&t("settings-theme-dark")));
}

#[test]
fn the_newest_backups_are_offered_by_their_time() {
    let place = empty();
    let mut desk = open_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    let backup = desk.back_up(&default_backup_folder(desk.path())).unwrap();
    desk.close().unwrap();
    let mut window = settings_page(&place);
    window.push("2026年11月23日 10:00");
    assert_eq!(
        window.text_in(&t("settings-restore-from")),
        backup.display().to_string()
    );
}

fn written_enquiry(place: &Place) {
    let mut desk = open_desk(place, morning());
    let boxes = Boxes::default()
        .with("asker_name", "张伟")
        .with("matter", "转学手续")
        .with("channel", "letter")
        .with("accepted_on", "2026-11-23");
    desk.log_contact(&boxes).unwrap();
    desk.close().unwrap();
}

#[test]
fn a_limit_out_of_bounds_is_told_beside_its_box() {
    let place = empty();
    let mut window = settings_page(&place);
    let label = t("setting-written-limit");
    window.fill(&label, "10000");
    window.push(&t("settings-clock-save"));
    assert!(window.problem_of(&label).is_some());
    assert!(!window.sees(&t("said-settings")));
}

#[test]
fn a8_a_limit_is_saved_only_after_the_cases_that_move_by_it_were_shown() {
    let place = empty();
    written_enquiry(&place);
    let mut window = settings_page(&place);
    window.fill(&t("setting-written-limit"), "6");
    window.push(&t("settings-clock-save"));
    window.must_see(&t("settings-clock-title"));
    window.press(Key::Enter);
    window.must_see(&t("said-settings"));
    let desk = open_desk(&place, morning());
    assert_eq!(
        desk.settings().unwrap().text(SettingName::WrittenLimit),
        "6"
    );
    let ids = desk.contact_ids(&ContactFilter::default()).unwrap();
    let due_on = desk.contact(ids[0]).unwrap().details.due_on;
    assert_eq!(due_on.unwrap().to_string(), "2026-12-01");
}

#[test]
fn a_saved_school_keeps_the_limits() {
    let place = empty();
    let mut window = settings_page(&place);
    window.fill(&t("setting-handed-over-limit"), "4");
    window.push(&t("settings-clock-save"));
    window.fill("学校名称", "第二小学");
    window.push(&t("settings-save"));
    let settings = open_desk(&place, morning()).settings().unwrap();
    assert_eq!(settings.text(SettingName::HandedOverLimit), "4");
    assert_eq!(settings.school_name, "第二小学");
}

/// Fills a box with a line after the other.
fn fill_lines(window: &mut Window, label: &str, lines: &[&str]) {
    for (at, line) in lines.iter().enumerate() {
        match at {
            0 => window.fill(label, line),
            _ => {
                window.press(Key::Enter);
                window.type_text(line);
            }
        }
    }
}

#[test]
fn e3_the_schools_opinion_boxes_are_kept_a_line_each() {
    let place = empty();
    let mut window = settings_page(&place);
    let typed = ["校门口", "", " 食堂 ", "校门口"];
    fill_lines(&mut window, &t("setting-opinion-boxes"), &typed);
    window.push(&t("settings-review-save"));
    window.must_see(&t("said-settings"));
    let settings = open_desk(&place, morning()).settings().unwrap();
    assert_eq!(settings.text(SettingName::OpinionBoxes), "校门口\n食堂");
}

#[test]
fn f7_terms_that_are_none_are_told_beside_their_box_and_not_kept() {
    let place = empty();
    let mut window = settings_page(&place);
    let label = t("setting-terms");
    let save = t("settings-review-save");
    let autumn = "2026-09-01 2027-01-22";
    fill_lines(&mut window, &label, &[autumn, "2027-01-20 2027-07-09"]);
    window.push(&save);
    assert_eq!(window.problem_of(&label), Some(t("problem-not-a-term")));
    assert!(!window.sees(&t("said-settings")));
    fill_lines(&mut window, &label, &[autumn, "2027-02-22 2027-07-09"]);
    window.push(&save);
    window.must_see(&t("said-settings"));
    assert_eq!(window.problem_of(&label), None);
}

#[test]
fn e1_no_fewer_meetings_are_promised_at_most_than_at_least() {
    let place = empty();
    let mut window = settings_page(&place);
    let (least, most) = (
        t("setting-supervisor-meetings-least"),
        t("setting-supervisor-meetings-most"),
    );
    let save = t("settings-review-save");
    window.fill(&least, "３");
    window.push(&save);
    assert_eq!(window.problem_of(&least), None);
    assert!(window.problem_of(&most).is_some());
    window.fill(&most, "4");
    window.push(&save);
    window.must_see(&t("said-settings"));
    let settings = open_desk(&place, morning()).settings().unwrap();
    assert_eq!(settings.text(SettingName::SupervisorMeetingsLeast), "3");
    assert_eq!(settings.said(SettingName::StudentMeetingsLeast), "");
}

#[test]
fn nothing_may_be_promised_and_words_are_no_number() {
    let place = empty();
    let mut window = settings_page(&place);
    let (least, warn) = (
        t("setting-student-meetings-least"),
        t("setting-meeting-warn-days"),
    );
    let save = t("settings-review-save");
    window.fill(&least, "0");
    window.fill(&warn, "一个月");
    window.push(&save);
    assert!(window.problem_of(&warn).is_some());
    window.fill(&warn, "30");
    window.push(&save);
    window.must_see(&t("said-settings"));
    let settings = open_desk(&place, morning()).settings().unwrap();
    assert_eq!(settings.text(SettingName::StudentMeetingsLeast), "0");
}
