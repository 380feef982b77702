//! The page of the working calendar: what it shows, what it counts, and taking days into it.

use egui::Key;
use shouwen::domain::boxes::Boxes;
use shouwen::i18n::{Language, Words};

use crate::support::{Place, morning, new_desk, open_desk, place};
use crate::window::{Window, t, with};

fn page(place: &Place) -> Window {
    let mut window = Window::open(place);
    window.push(&t("page-calendar"));
    window
}

fn empty() -> Place {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    place
}

/// A written enquiry accepted on Monday 23 November, due on Monday 30 November.
fn with_enquiry() -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let boxes = Boxes::default()
        .with("asker_name", "张伟")
        .with("matter", "转学手续")
        .with("channel", "letter")
        .with("accepted_on", "2026-11-23");
    desk.log_contact(&boxes).unwrap();
    desk.close().unwrap();
    place
}

#[test]
fn it_says_until_when_notices_are_published_and_names_the_days_of_the_year() {
    let window = page(&empty());
    window.must_see(&with("calendar-published-until", "day", "2026年12月31日"));
    window.must_see("国庆节　10月1日至10月7日　休 7 天");
    window.must_see("国庆节　10月10日　上班");
}

#[test]
fn it_counts_working_days_and_gives_the_reasons() {
    let mut window = page(&empty());
    window.fill(&t("calendar-count-from"), "2026-09-30");
    window.fill(&t("calendar-count-days"), "5");
    window.push(&t("calendar-count-do"));
    let due = Words::new(Language::ZhHans).with(
        "calendar-count-due",
        &[
            ("count", 5_u32.into()),
            ("day", "2026年10月13日 星期二".into()),
        ],
    );
    window.must_see(&due);
    assert!(window.sees_part("放假通知：国庆节"));
}

#[test]
fn a_count_of_no_days_is_told_beside_its_box() {
    let mut window = page(&empty());
    window.fill(&t("calendar-count-days"), "0");
    window.push(&t("calendar-count-do"));
    assert!(window.problem_of(&t("calendar-count-days")).is_some());
}

#[test]
fn a_closing_day_is_taken_after_it_was_shown_which_cases_move() {
    let place = with_enquiry();
    let mut window = page(&place);
    window.fill(&t("calendar-school-days"), "2026-11-26 休 校运会");
    window.push(&t("calendar-preview"));
    window.must_see(&t("calendar-load-title"));
    assert!(window.sees_part("2026年11月26日"));
    assert!(window.sees_part("2026年11月30日 → 2026年12月1日"));
    window.press(Key::Enter);
    window.must_see(&with("said-calendar", "count", 1));
    assert_eq!(window.text_in(&t("calendar-school-days")), "");
    let desk = open_desk(&place, morning());
    assert_eq!(desk.calendar_view().unwrap().school_days.len(), 1);
}

#[test]
fn a_school_day_is_taken_back() {
    let place = with_enquiry();
    let mut window = page(&place);
    window.fill(&t("calendar-school-days"), "2026-11-26 休 校运会");
    window.push(&t("calendar-preview"));
    window.press(Key::Enter);
    window.push(&with("calendar-school-take-back-named", "name", "校运会"));
    assert!(window.sees_part("2026年12月1日 → 2026年11月30日"));
    window.press(Key::Enter);
    let desk = open_desk(&place, morning());
    assert!(desk.calendar_view().unwrap().school_days.is_empty());
}

#[test]
fn a_notice_that_contradicts_itself_is_told_by_its_line_and_nothing_is_taken() {
    let place = empty();
    let mut window = page(&place);
    let text = "2027-02-05~2027-02-11 休 春节\n2027-02-11 班";
    window.tab_to_box(&t("calendar-notice-text"));
    window.paste(text);
    let previews = t("calendar-preview");
    window.tab_to_button(&t("settings-choose-file"));
    window.push_next(&previews);
    assert!(window.sees_part("第 2 行"));
    window.must_not_see(&t("calendar-load-title"));
}

#[test]
fn a_notice_is_loaded_from_a_file() {
    let place = empty();
    let file = place.folder.path().join("2027.csv");
    let days = "日期,类型,名称\n2027-01-01~2027-01-03,休,元旦\n2027-10-01~2027-10-07,休,国庆节\n";
    std::fs::write(&file, days).unwrap();
    let mut window = page(&place);
    window.fill(&t("calendar-notice-file"), &file.display().to_string());
    window.tab_to_button(&t("settings-choose-file"));
    window.push_next(&t("calendar-preview"));
    window.must_see(&t("calendar-load-title"));
    window.press(Key::Enter);
    window.must_see(&with("calendar-published-until", "day", "2027年12月31日"));
}
