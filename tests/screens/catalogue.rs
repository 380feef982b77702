//! The page of the catalogue: entering, changing, ending, and the versions of a service item.

use egui::Key;
use shouwen::domain::boxes::Boxes;
use shouwen::ui::command::Command;

use crate::support::{Place, at, morning, new_desk, open_desk, place};
use crate::window::{Window, missing, t, with};

fn page(place: &Place) -> Window {
    let mut window = Window::open(place);
    window.command(Command::GoCatalogue);
    window
}

fn with_item() -> Place {
    let place = place();
    let mut desk = new_desk(&place, at("2026-09-01T09:00:00+08:00"));
    let item = Boxes::default()
        .with("name", "转学")
        .with("materials", "户口簿复印件 | 1 | 本人到派出所复印\n申请书")
        .with("limit_days", "10");
    desk.save_item(None, &item).unwrap();
    desk.close().unwrap();
    place
}

#[test]
fn a7_an_item_is_entered_by_keyboard_with_its_materials_a_line_each() {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let mut window = page(&place);
    window.must_see(&t("catalogue-empty"));
    window.push(&t("catalogue-new"));
    window.command(Command::Save);
    assert_eq!(window.problem_of("名称"), Some(missing()));
    window.fill("名称", "转学");
    window.fill("申请材料", "户口簿复印件 | 1 | 本人到派出所复印");
    window.command(Command::Save);
    window.must_see(&with("said-entry-saved", "name", "转学"));
    window.must_see("户口簿复印件 | 1 | 本人到派出所复印");
    let items = open_desk(&place, morning()).catalogue().unwrap().items;
    assert_eq!(items[0].materials[0].source, "本人到派出所复印");
}

#[test]
fn a8_an_item_with_a_limit_of_10_000_days_is_told_beside_the_box() {
    let place = with_item();
    let mut window = page(&place);
    window.push(&t("catalogue-edit"));
    let label = t("field-limit-days");
    window.fill(&label, "10000");
    window.command(Command::Save);
    assert!(window.problem_of(&label).is_some());
}

#[test]
fn a7_a_changed_item_is_a_new_version_and_the_old_one_can_be_read() {
    let place = with_item();
    let mut window = page(&place);
    window.push(&t("catalogue-edit"));
    window.fill(&t("field-limit-days"), "8");
    window.command(Command::Save);
    window.must_see(&t("catalogue-versions"));
    window.must_see("8");
    let first = shouwen::i18n::Words::new(shouwen::i18n::Language::ZhHans).with(
        "catalogue-version",
        &[("version", 1_u32.into()), ("from", "2026年9月1日".into())],
    );
    window.push(&first);
    window.must_see("10");
    window.must_not_see("8");
}

#[test]
fn who_left_the_school_stands_apart() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let member = |name: &str| Boxes::default().with("name", name);
    desk.save_staff(None, &member("李老师")).unwrap();
    let gone = member("赵老师").with("left_on", "2026-08-31");
    desk.save_staff(None, &gone).unwrap();
    desk.close().unwrap();
    let mut window = page(&place);
    window.push(&t("catalogue-staff"));
    window.must_see("赵老师");
    window.must_see(&t("catalogue-ended"));
    window.fill(&t("catalogue-filter"), "ll");
    window.must_see("李老师");
    window.must_not_see("赵老师");
}

#[test]
fn what_is_half_typed_is_not_lost_without_a_question() {
    let place = with_item();
    let mut window = page(&place);
    window.push(&t("catalogue-new"));
    window.fill("名称", "报修");
    window.press(Key::Escape);
    window.must_see(&t("visit-form-discard-title"));
    window.press(Key::Escape);
    assert_eq!(window.text_in("名称"), "报修");
}

#[test]
fn e10_a_published_thing_entered_by_mistake_is_voided_with_a_reason() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let notice = Boxes::default()
        .with("title", "收费标准")
        .with("topic", "fees");
    desk.save_public_notice(None, &notice).unwrap();
    desk.close().unwrap();
    let mut window = page(&place);
    window.push(&t("catalogue-publicity"));
    window.push(&t("command-void"));
    window.press(Key::Enter);
    assert_eq!(window.problem_of("作废原因"), Some(missing()));
    window.type_text("重复");
    window.press(Key::Enter);
    window.must_see(&with("said-entry-voided", "name", "收费标准"));
    window.must_see(&t("catalogue-empty"));
}

#[test]
fn an_empty_catalogue_begins_with_the_common_matters() {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let mut window = page(&place);
    window.push(&t("catalogue-starter-do"));
    assert!(!window.has_button(&t("catalogue-starter-do")));
    let catalogue = open_desk(&place, morning()).catalogue().unwrap();
    assert!(catalogue.items.len() > 5);
}

#[test]
fn a_sheet_is_brought_in_only_after_it_was_checked() {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let file = place.folder.path().join("staff.csv");
    std::fs::write(&file, "姓名,部门,岗位,电话\n李老师,教务处,教师,\n").unwrap();
    let mut window = page(&place);
    window.push(&t("catalogue-staff"));
    window.push(&t("catalogue-import"));
    window.fill(&t("catalogue-import-file"), &file.display().to_string());
    window.press(Key::Enter);
    assert!(
        open_desk(&place, morning())
            .catalogue()
            .unwrap()
            .staff
            .is_empty()
    );
    window.press(Key::Enter);
    window.must_see("李老师");
    let staff = open_desk(&place, morning()).catalogue().unwrap().staff;
    assert_eq!(staff.len(), 1);
}
