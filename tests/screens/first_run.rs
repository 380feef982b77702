//! The first run: set-up by keyboard, and what it refuses.

use egui::{Key, Modifiers};
use shouwen::desk::Desk;
use shouwen::i18n::{Language, Words};
use shouwen::ui::command::Command;

use crate::support::{morning, new_desk, open_desk, parent, place};
use crate::window::{Window, missing, places, start, t};

#[test]
fn a_school_without_a_name_is_refused_beside_its_box() {
    let place = place();
    let mut window = Window::open(&place);
    window.must_see(&t("setup-title"));
    window.command(Command::Save);
    assert_eq!(window.problem_of("学校名称"), Some(missing()));
    assert!(!place.register.exists());
}

#[test]
fn set_up_by_keyboard_makes_the_register_and_shows_today() {
    let place = place();
    let mut start = start();
    start.user = None;
    let mut window = Window::start(start, places(&place));
    assert!(window.is_in_box("学校名称"), "typing can begin at once");
    window.type_text("实验小学");
    window.fill("前台名称", "门卫");
    window.fill("校长", "陈校长");
    window.fill("值班人员", "王芳");
    window.press(Key::Enter);
    window.type_text("李敏");
    window.command(Command::Save);
    window.push(&t("founding-later"));
    window.must_see(&t("today-on-site"));
    window.must_see("实验小学");
    window.must_see("在岗：门卫");
    drop(window);

    let settings = Desk::open(&place.register, None, morning())
        .unwrap()
        .settings()
        .unwrap();
    assert_eq!(settings.principal_name, "陈校长");
    assert_eq!(settings.clerk_names, ["王芳", "李敏"]);
    assert_eq!(settings.screen_language, "zh-Hans");
    Window::open(&place).must_see(&t("today-on-site"));
}

#[test]
fn an_existing_register_is_opened_and_remembered() {
    let (elsewhere, place) = (place(), place());
    let mut desk = new_desk(&elsewhere, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    desk.close().unwrap();
    let mut window = Window::open(&place);
    window.fill(
        &t("setup-register"),
        &elsewhere.register.display().to_string(),
    );
    window.push(&t("setup-open-other"));
    window.must_see("张伟");
    drop(window);
    Window::open(&place).must_see("张伟");
    assert!(!place.register.exists());
}

#[test]
fn a_place_that_cannot_be_written_gives_a_sentence_and_keeps_what_was_typed() {
    let place = place();
    let file = place.folder.path().join("file");
    std::fs::write(&file, "a regular file").unwrap();
    let mut window = Window::open(&place);
    window.type_text("实验小学");
    let below = file.join("register.shouwen").display().to_string();
    window.fill(&t("setup-register"), &below);
    window.command(Command::Save);
    let sentences = ["不能建立文件夹", "不能写入", "不能读取"];
    assert!(
        sentences.iter().any(|part| window.sees_part(part)),
        "{:#?}",
        window.texts()
    );
    assert_eq!(window.text_in("学校名称"), "实验小学");
    assert_eq!(window.text_in(&t("setup-register")), below);

    window.fill(&t("setup-register"), &place.register.display().to_string());
    window.command(Command::Save);
    window.push(&t("founding-later"));
    window.must_see(&t("today-on-site"));
}

#[test]
fn a_file_that_lies_there_already_is_not_overwritten() {
    let (elsewhere, place) = (place(), place());
    new_desk(&elsewhere, morning()).close().unwrap();
    let mut window = Window::open(&place);
    window.type_text("第二小学");
    window.fill(
        &t("setup-register"),
        &elsewhere.register.display().to_string(),
    );
    window.command(Command::Save);
    assert!(
        window.sees_part("这里已经有文件了"),
        "{:#?}",
        window.texts()
    );
    let settings = open_desk(&elsewhere, morning()).settings().unwrap();
    assert_eq!(settings.school_name, "实验小学");
}

#[test]
fn the_language_is_chosen_first_and_an_untouched_desk_name_follows_it() {
    let place = place();
    let mut window = Window::open(&place);
    window.tab_to_button(Language::ZhHans.own_name());
    window.press(Key::ArrowLeft);
    let english = Words::new(Language::En);
    window.must_see(&english.t("setup-title"));
    let desk = english.t("field-desk-name");
    assert_eq!(window.text_in(&desk), english.t("setup-desk-default"));
    window.fill(&english.t("field-school-name"), "Hillside School");
    window.press_with(Modifiers::COMMAND, Key::S);
    window.push(&english.t("founding-later"));
    window.must_see(&english.t("today-on-site"));
    drop(window);

    // The choice is this computer's from now on.
    let mut start = start();
    start.language = None;
    Window::start(start, places(&place)).must_see(&english.t("today-on-site"));
}
