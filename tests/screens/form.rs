//! Logging a visit by keyboard: saving, what stands beside boxes, leaving.

use egui::Key;
use shouwen::domain::visit::VisitState;
use shouwen::store::VisitFilter;
use shouwen::ui::command::Command;

use crate::support::{Place, morning, new_desk, open_desk, parent, place};
use crate::window::{Window, missing, t, with};

/// An empty register, and the window on it.
fn empty() -> (Place, Window) {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let window = Window::open(&place);
    (place, window)
}

fn visit_count(place: &Place) -> usize {
    let filter = VisitFilter::default();
    open_desk(place, morning())
        .visit_ids(&filter)
        .unwrap()
        .len()
}

#[test]
fn a_visit_is_logged_by_keyboard_alone_and_stands_on_site() {
    let (place, mut window) = empty();
    window.must_see(&t("today-on-site-none"));
    window.command(Command::NewVisit);
    assert!(window.is_in_box("来访人"), "typing can begin at once");
    window.type_text("𠮷田");
    for (label, text) in [
        ("电话", "13812345678"),
        ("单位或住址", "幸福里4号楼"),
        ("学生", "张小宝"),
        ("班级", "三（2）班"),
    ] {
        window.press(Key::Enter);
        assert!(window.is_in_box(label), "Enter goes on to {label}");
        window.type_text(text);
    }
    window.fill("事由", "送作业本");
    window.fill("被访人", "李老师");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", "LF-2026-0001"));
    window.must_not_see(&t("visit-form-hint"));
    window.must_not_see(&t("today-on-site-none"));
    for text in ["𠮷田", "LF-2026-0001", "找 李老师　送作业本"] {
        window.must_see(text);
    }
    drop(window);
    let desk = open_desk(&place, morning());
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    let visit = desk.visit(ids[0]).unwrap();
    assert_eq!(visit.state(), VisitState::OnSite);
    assert_eq!(visit.details.student_class, "三（2）班");
    assert_eq!(visit.entered_by, "王芳");
}

#[test]
fn a_returning_parent_takes_f2_two_letters_enter_the_purpose_and_ctrl_s() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    desk.close().unwrap();
    let mut window = Window::open(&place);
    let purpose = "送水杯";
    window.command(Command::NewVisit);
    window.type_text("zw");
    window.press(Key::Enter);
    window.type_text(purpose);
    window.command(Command::Save);
    assert_eq!(window.keystrokes, 5 + purpose.chars().count());
    window.must_see(&with("said-saved", "number", "LF-2026-0002"));
    drop(window);
    let desk = open_desk(&place, morning());
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    let details = desk.visit(ids[0]).unwrap().details;
    assert_eq!(details.purpose, purpose);
    assert_eq!(details.visitor_name, "张伟");
    assert_eq!(details.phone, "13812345678");
    assert_eq!(details.student_name, "张小宝");
    assert_eq!(details.host_name, "李老师");
}

#[test]
fn what_is_wrong_stands_beside_its_box_until_it_is_mended() {
    let (place, mut window) = empty();
    window.command(Command::NewVisit);
    window.command(Command::Save);
    assert_eq!(window.problem_of("来访人"), Some(missing()));
    assert_eq!(window.problem_of("事由"), Some(missing()));
    assert_eq!(window.problem_of("电话"), None);
    window.must_see(&with("visit-form-wants", "count", 2));
    assert!(
        window.is_in_box("来访人"),
        "the first wrong box has the focus"
    );
    window.type_text("张");
    assert_eq!(window.problem_of("来访人"), None);
    assert_eq!(window.problem_of("事由"), Some(missing()));
    window.fill("事由", "送伞");
    assert_eq!(window.problem_of("事由"), None);
    assert_eq!(visit_count(&place), 0);
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", "LF-2026-0001"));
}

#[test]
fn five_thousand_characters_are_refused_and_none_is_cut() {
    let (place, mut window) = empty();
    let long = "长".repeat(5_000);
    window.command(Command::NewVisit);
    window.type_text("张伟");
    window.fill("事由", &long);
    window.command(Command::Save);
    assert_eq!(
        window.problem_of("事由").as_deref(),
        Some("最多 2000 字，现有 5000 字")
    );
    assert_eq!(window.text_in("事由"), long);
    assert_eq!(visit_count(&place), 0);
}

#[test]
fn control_characters_and_line_breaks_that_are_pasted_are_not_kept() {
    let (place, mut window) = empty();
    window.command(Command::NewVisit);
    window.paste("张\u{7}\u{200b}伟\r\n");
    window.tab_to_box("事由");
    window.paste("送\u{0}伞\n再接孩子");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", "LF-2026-0001"));
    drop(window);
    let desk = open_desk(&place, morning());
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    let details = desk.visit(ids[0]).unwrap().details;
    assert_eq!(details.visitor_name, "张伟");
    assert_eq!(details.purpose, "送伞\n再接孩子");
}

#[test]
fn ctrl_s_pressed_twice_saves_once() {
    let (place, mut window) = empty();
    window.command(Command::NewVisit);
    window.type_text("张伟");
    window.fill("事由", "送伞");
    window.press_twice(Command::Save);
    window.must_see(&with("said-saved", "number", "LF-2026-0001"));
    drop(window);
    assert_eq!(visit_count(&place), 1);
}

#[test]
fn b7_times_that_cannot_be_are_refused_beside_their_boxes() {
    let (place, mut window) = empty();
    window.command(Command::NewVisit);
    window.type_text("张伟");
    window.fill("事由", "送伞");
    window.fill("入校时间", "10:01");
    window.command(Command::Save);
    assert_eq!(window.problem_of("入校时间"), Some(t("problem-in-future")));
    window.fill("入校时间", "昨天下午");
    window.command(Command::Save);
    assert_eq!(window.problem_of("入校时间"), Some(t("problem-not-a-time")));
    window.fill("入校时间", "9：30");
    assert_eq!(window.problem_of("入校时间"), None);
    window.push(&t("visit-form-more"));
    window.fill("离校时间", "8:00");
    window.command(Command::Save);
    assert_eq!(
        window.problem_of("离校时间"),
        Some(t("problem-before-arrival"))
    );
    assert_eq!(visit_count(&place), 0);
    window.fill("离校时间", "9:45");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", "LF-2026-0001"));
    window.must_see(&t("today-on-site-none"));
}

#[test]
fn a_wrong_box_that_is_folded_away_is_opened() {
    let (_place, mut window) = empty();
    window.command(Command::NewVisit);
    window.type_text("张伟");
    window.fill("事由", "送伞");
    window.push(&t("visit-form-more"));
    window.fill("证件号后四位", "340621198001011234");
    window.push(&t("visit-form-more"));
    assert!(!window.has_box("证件号后四位"));
    window.command(Command::Save);
    assert_eq!(
        window.problem_of("证件号后四位"),
        Some(t("problem-last-four-only"))
    );
}

#[test]
fn esc_leaves_an_untouched_form_without_a_question() {
    let (_place, mut window) = empty();
    for command in [Command::NewVisit, Command::NewAppointment] {
        window.command(command);
        assert!(window.has_box("来访人"));
        window.press(Key::Escape);
        window.must_not_see(&t("visit-form-discard-title"));
        assert!(!window.has_box("来访人"));
    }
}

#[test]
fn esc_asks_before_something_typed_is_lost() {
    let (place, mut window) = empty();
    window.command(Command::NewVisit);
    window.type_text("张伟");
    window.press(Key::Escape);
    window.must_see(&t("visit-form-discard-title"));
    window.press(Key::Escape);
    window.must_not_see(&t("visit-form-discard-title"));
    assert_eq!(window.text_in("来访人"), "张伟");

    // Every other way out asks as well.
    for way in [
        Command::GoVisits,
        Command::NewVisit,
        Command::NewAppointment,
    ] {
        window.command(way);
        window.must_see(&t("visit-form-discard-title"));
        window.push(&t("visit-form-keep"));
        window.must_not_see(&t("visit-form-discard-title"));
        assert_eq!(window.text_in("来访人"), "张伟", "{way:?}");
    }

    // Enter keeps what was typed; leaving it wants the button that says so.
    window.command(Command::Back);
    window.press(Key::Enter);
    assert_eq!(window.text_in("来访人"), "张伟");
    window.command(Command::Back);
    window.push(&t("visit-form-discard"));
    assert!(!window.has_box("来访人"));
    drop(window);
    assert_eq!(visit_count(&place), 0);
    // What was thrown away is not offered again.
    Window::open(&place).must_not_see(&t("draft-take-up"));
}

#[test]
fn the_question_gives_the_focus_back_to_the_box() {
    let (_place, mut window) = empty();
    window.command(Command::NewVisit);
    window.type_text("张伟");
    window.fill("电话", "138");
    window.press(Key::Escape);
    window.press(Key::Escape);
    window.type_text("12345678");
    assert_eq!(window.text_in("电话"), "13812345678");
}

#[test]
fn ctrl_enter_saves_and_opens_an_empty_form() {
    let (place, mut window) = empty();
    window.command(Command::NewVisit);
    for (name, number) in [("张伟", "LF-2026-0001"), ("王强", "LF-2026-0002")] {
        assert!(window.is_in_box("来访人"));
        assert_eq!(window.text_in("来访人"), "");
        window.type_text(name);
        window.fill("事由", "家长会");
        window.command(Command::SaveAndNext);
        window.must_see(&with("said-saved", "number", number));
    }
    assert_eq!(window.text_in("事由"), "");
    window.press(Key::Escape);
    assert!(!window.has_box("来访人"), "the new form is untouched");
    assert_eq!(visit_count(&place), 2);
}

#[test]
fn b8_an_inspection_has_its_own_boxes() {
    let (place, mut window) = empty();
    window.command(Command::NewVisit);
    window.type_text("周督学");
    assert!(window.has_box("学生") && !window.has_box("带队领导"));
    window.tab_to_button("家长");
    window.press(Key::ArrowRight);
    window.press(Key::ArrowRight);
    assert!(!window.has_box("学生") && window.has_box("带队领导"));
    assert!(window.has_box(&t("visit-form-inspecting-unit")));
    window.fill("带队领导", "周督学");
    window.fill("陪同人员", "陈校长");
    window.fill("视察内容", "食堂卫生");
    window.fill("意见建议", "留样登记要完整");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", "LF-2026-0001"));
    drop(window);
    let desk = open_desk(&place, morning());
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    assert_eq!(
        desk.visit(ids[0]).unwrap().details.inspection_findings,
        "留样登记要完整"
    );
}

#[test]
fn an_appointment_is_made_and_arrives_with_f7() {
    let (place, mut window) = empty();
    window.command(Command::NewAppointment);
    assert!(window.has_box("预约时间") && !window.has_box("入校时间"));
    window.type_text("孙丽");
    window.fill("事由", "商量转学");
    window.command(Command::Save);
    assert_eq!(window.problem_of("预约时间"), Some(missing()));
    window.fill("预约时间", "14:30");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", "LF-2026-0001"));
    window.must_see("孙丽");
    window.must_see("14:30");
    window.must_see(&t("today-on-site-none"));

    window.command(Command::GoVisits);
    window.command(Command::SignOut);
    window.must_see(&with("said-arrived", "number", "LF-2026-0001"));
    window.command(Command::GoToday);
    window.must_see(&t("today-expected-none"));
    window.must_not_see(&t("today-on-site-none"));
    drop(window);
    let desk = open_desk(&place, morning());
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    let details = desk.visit(ids[0]).unwrap().details;
    assert_eq!(details.arrived_at, Some(desk.now()));
}

#[test]
fn ctrl_z_edits_text_inside_a_box_and_undoes_outside() {
    let (place, mut window) = empty();
    window.command(Command::NewVisit);
    window.type_text("张伟");
    window.fill("事由", "送伞");
    window.command(Command::Save);
    window.command(Command::NewVisit);
    window.type_text("王强");
    window.pass_quarter_seconds(8);
    window.command(Command::Undo);
    assert_ne!(window.text_in("来访人"), "王强", "the text is edited");
    window.must_not_see(&t("said-undone"));
    assert_eq!(visit_count(&place), 1);

    window.fill("来访人", "");
    window.press(Key::Escape);
    window.command(Command::Undo);
    window.must_see(&t("said-undone"));
    window.must_see(&t("today-on-site-none"));
    let desk = open_desk(&place, morning());
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    assert!(
        ids.iter()
            .all(|id| desk.visit(*id).unwrap().voiding.is_some())
    );

    window.command(Command::Undo);
    window.must_see(&t("error-refused-nothing-to-undo"));
}
