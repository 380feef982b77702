//! Asking for a paper: from the visit just saved, a record, the list of those on site, the register, and blanks.

use egui::Key;
use shouwen::domain::beside::{TypedLeftItem, TypedRelease};
use shouwen::domain::visit::VisitField;
use shouwen::ui::command::Command;

use crate::support::{Place, morning, new_desk, parent, place, place_with};
use crate::window::{Window, missing, t, with};

/// Whether a paper is on show.
fn shows_paper(window: &Window) -> bool {
    window.has_button(&t("preview-save"))
}

/// A parent who left something and fetches a child, and an inspection.
fn several() -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let visit = desk.log_visit(&parent("张伟")).unwrap();
    let item = TypedLeftItem {
        what: "水杯".into(),
        student_name: "张小宝".into(),
        student_class: "三（2）班".into(),
        ..TypedLeftItem::default()
    };
    desk.leave_item(visit.id, &item).unwrap();
    let release = TypedRelease {
        leaves_at: "10:00".into(),
        student_name: "张小宝".into(),
        student_class: "三（2）班".into(),
        reason: "看牙".into(),
        teacher_name: "李老师".into(),
        collector_name: "张伟".into(),
        collector_relation: "父亲".into(),
        verified_by: "电话".into(),
        ..TypedRelease::default()
    };
    desk.release_student(visit.id, &release).unwrap();
    let mut inspection = parent("王督学");
    inspection.set(VisitField::Kind, "inspection");
    inspection.set(VisitField::InspectionSubject, "食堂卫生");
    desk.log_visit(&inspection).unwrap();
    desk.close().unwrap();
    place
}

/// The register's first visit, whose slip is offered then.
fn log_first_visit(window: &mut Window, save: Command) {
    window.command(Command::NewVisit);
    window.type_text("王强");
    window.fill("事由", "送伞");
    window.command(save);
    window.must_see(&with("offer-saved", "number", "LF-2026-0001"));
}

#[test]
fn the_slip_of_the_visit_just_saved_is_one_key_away() {
    let place = place_with(&[]);
    let mut window = Window::open(&place);
    log_first_visit(&mut window, Command::Save);
    assert!(window.has_button("打印会客单"));
    window.command(Command::Print);
    assert!(shows_paper(&window), "{:#?}", window.texts());
    window.press(Key::Escape);
    assert!(!window.has_button("打印会客单"), "offered once");
}

#[test]
fn after_save_and_next_the_slip_of_the_one_before_is_offered_in_the_next_form() {
    let place = place_with(&[]);
    let mut window = Window::open(&place);
    log_first_visit(&mut window, Command::SaveAndNext);
    window.type_text("李敏");
    window.command(Command::Print);
    assert!(shows_paper(&window));
    window.press(Key::Escape);
    assert_eq!(window.text_in("来访人"), "李敏");
}

#[test]
fn an_offer_goes_when_something_else_is_begun() {
    let place = place_with(&[]);
    let mut window = Window::open(&place);
    window.command(Command::NewVisit);
    window.type_text("王强");
    window.fill("事由", "送伞");
    window.command(Command::Save);
    window.command(Command::GoVisits);
    window.command(Command::GoToday);
    assert!(!window.has_button("打印会客单"));
    // The key is the list's again.
    window.command(Command::Print);
    assert!(shows_paper(&window));
}

#[test]
fn an_appointment_has_no_slip_yet() {
    let place = place_with(&[]);
    let mut window = Window::open(&place);
    window.command(Command::NewAppointment);
    window.type_text("王强");
    window.fill("事由", "面谈");
    window.fill("预约时间", "14:30");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", "LF-2026-0001"));
    assert!(!window.has_button("打印会客单"));
}

#[test]
fn a_visit_saved_beside_the_list_is_shown_there() {
    let place = place_with(&[("张伟", "13812345678")]);
    let mut window = Window::open(&place);
    window.command(Command::GoVisits);
    window.command(Command::NewVisit);
    window.type_text("王强");
    window.fill("事由", "送伞");
    window.command(Command::Save);
    assert!(
        window.sees_part("LF-2026-0002　王芳"),
        "{:#?}",
        window.texts()
    );
    window.command(Command::Print);
    assert!(shows_paper(&window));
}

#[test]
fn a_record_with_one_paper_prints_it_and_one_with_several_asks_which() {
    let place = several();
    let mut window = Window::open(&place);
    window.command(Command::GoVisits);
    // The inspection, which entered last, has its own record and the slip of any visit.
    window.press(Key::Home);
    window.command(Command::Print);
    window.must_see(&t("choose-paper-title"));
    assert!(window.is_chosen(&t("paper-title-inspection-record")));
    window.press(Key::ArrowDown);
    assert!(window.is_chosen("会客单"));
    window.press(Key::Escape);
    assert!(!shows_paper(&window));
    window.press(Key::End);
    window.command(Command::Print);
    assert!(window.is_chosen("会客单"));
    for kind in ["学生离校放行条", "代收物品单"] {
        window.press(Key::ArrowDown);
        assert!(window.is_chosen(kind), "{kind}");
    }
    window.press(Key::Enter);
    assert!(shows_paper(&window));

    let place = place_with(&[("张伟", "13812345678")]);
    let mut window = Window::open(&place);
    window.command(Command::GoVisits);
    window.command(Command::Print);
    window.must_not_see(&t("choose-paper-title"));
    assert!(shows_paper(&window));
}

#[test]
fn the_book_is_of_this_month_unless_other_days_are_typed() {
    let place = place_with(&[("张伟", "13812345678")]);
    let mut window = Window::open(&place);
    window.command(Command::GoVisits);
    window.push(&t("book-print"));
    assert_eq!(window.text_in(&t("book-from")), "2026-11-01");
    assert_eq!(window.text_in(&t("book-to")), "2026-11-23");
    window.fill(&t("book-from"), "12-1");
    window.press(Key::Enter);
    assert_eq!(window.problem_of(&t("book-to")), Some(t("book-reversed")));
    window.fill(&t("book-from"), "");
    window.press(Key::Enter);
    assert_eq!(window.problem_of(&t("book-from")), Some(missing()));
    window.fill(&t("book-from"), "2026-09-01");
    window.press(Key::Enter);
    assert!(shows_paper(&window), "{:#?}", window.texts());
}

#[test]
fn blanks_are_chosen_by_kind_and_number() {
    let place = place_with(&[]);
    let mut window = Window::open(&place);
    window.command(Command::GoVisits);
    window.push(&t("blanks-print"));
    assert!(window.is_chosen("会客单"));
    window.press(Key::ArrowUp);
    assert!(window.is_chosen("意见登记簿"), "the list is a ring");
    window.press(Key::ArrowLeft);
    window.press(Key::ArrowLeft);
    window.press(Key::ArrowLeft);
    assert!(window.is_chosen("交接班记录"), "lowest in its column");
    window.fill(&t("blanks-count"), "1000");
    window.press(Key::Enter);
    let problem = with("blanks-count-problem", "most", 500);
    assert_eq!(window.problem_of(&t("blanks-count")), Some(problem));
    window.fill(&t("blanks-count"), "5");
    window.press(Key::Enter);
    assert!(shows_paper(&window));
}
