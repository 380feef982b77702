//! A complaint at the desk: signed first, read back, sealed, and its code shown once (C1, C3, C4).

use egui::Key;
use shouwen::domain::complaint::Complaint;
use shouwen::domain::protection::Signed;
use shouwen::store::ComplaintFilter;
use shouwen::ui::command::Command;

use crate::sealed::{CLERK, OFFICE, PRINCIPAL, complaint, sealed_place, unlocked, unlocked_desk};
use crate::support::{Place, morning, new_desk, place};
use crate::window::{Window, missing, t, with};

const FIRST: &str = "TS-2026-0001";
/// A frame of the tests is a quarter of a second; the hands rest for 0.8 s before a draft is kept.
const FRAMES_TO_A_DRAFT: usize = 5;

fn empty() -> Place {
    sealed_place(|_| {})
}

fn newest(place: &Place) -> Complaint {
    let desk = unlocked_desk(place, OFFICE);
    let ids = desk.complaint_ids(&ComplaintFilter::default()).unwrap();
    desk.complaint(ids[0]).unwrap()
}

/// Opens the form and answers how it is signed, by keyboard.
fn begin(window: &mut Window, signed: Signed) {
    window.command(Command::NewComplaint);
    window.press(Key::Enter);
    for _ in 0..Signed::ALL.iter().position(|it| *it == signed).unwrap() {
        window.press(Key::ArrowDown);
    }
    window.press(Key::Enter);
}

/// Fills what must be filled.
fn fill(window: &mut Window) {
    window.type_text("孙丽");
    window.press(Key::Enter);
    window.type_text("13700001111");
    window.tab_to_button("收费");
    window.press(Key::Space);
    window.fill("被投诉人", "李老师");
    window.fill("事实与经过", "多收了资料费");
}

#[test]
fn c1_a_named_complaint_is_taken_read_back_and_sealed_by_keyboard_alone() {
    let place = empty();
    let mut window = unlocked(&place, CLERK);
    begin(&mut window, Signed::Named);
    assert!(window.is_in_box("投诉人"), "{:?}", window.focused());
    fill(&mut window);
    window.command(Command::Save);
    window.must_see(&t("complaint-read-back-hint"));
    window.must_see("孙丽");
    window.must_see("多收了资料费");
    window.press(Key::Enter);
    window.must_see(&t("complaint-logged"));
    window.must_see(FIRST);
    window.must_not_see("孙丽");
    window.press(Key::Enter);
    window.must_not_see(&t("complaint-logged"));
    drop(window);
    let details = newest(&place).details;
    assert_eq!(details.signed, Signed::Named);
    assert_eq!(details.respondents, ["李老师"]);
    assert_eq!(details.category, "fees");
}

#[test]
fn how_it_is_signed_is_asked_and_never_left_to_a_default() {
    let place = empty();
    let mut window = unlocked(&place, CLERK);
    window.command(Command::NewComplaint);
    assert!(!window.has_box("投诉人"), "nobody was asked yet");
    window.command(Command::Save);
    window.must_not_see(&t("complaint-read-back-hint"));
    window.must_see(&missing());
    assert!(!window.is_chosen("实名"));
}

#[test]
fn an_anonymous_complaint_has_no_boxes_for_a_name() {
    let place = empty();
    let mut window = unlocked(&place, CLERK);
    begin(&mut window, Signed::Named);
    window.type_text("孙丽");
    window.tab_to_button("实名");
    window.press(Key::ArrowUp);
    assert!(window.is_chosen("匿名"));
    assert!(!window.has_box("投诉人"));
    window.tab_to_button("收费");
    window.press(Key::Space);
    window.fill("事实与经过", "多收了资料费");
    window.command(Command::Save);
    window.must_not_see("孙丽");
    window.must_see(&t("complaint-readers-anonymous"));
    window.press(Key::Enter);
    window.must_see(FIRST);
}

#[test]
fn back_from_the_reading_what_was_typed_stands_there_still() {
    let place = empty();
    let mut window = unlocked(&place, CLERK);
    begin(&mut window, Signed::Confidential);
    fill(&mut window);
    window.command(Command::Save);
    window.press(Key::Escape);
    assert_eq!(window.text_in("投诉人"), "孙丽");
    window.fill("投诉人", "孙莉");
    window.command(Command::Save);
    window.must_see("孙莉");
}

#[test]
fn c4_who_can_read_it_is_said_while_it_is_typed() {
    let place = empty();
    let mut window = unlocked(&place, CLERK);
    begin(&mut window, Signed::Confidential);
    assert!(window.sees(PRINCIPAL), "{:#?}", window.texts());
    window.fill("被投诉人", PRINCIPAL);
    window.must_see(&t("complaint-form-about-principal-named"));
    window.must_see("何副校长");
    assert!(!window.sees(PRINCIPAL), "not sealed to whom it is about");
}

#[test]
fn several_respondents_stand_in_one_line_and_the_staff_are_offered_for_each() {
    let place = empty();
    let mut window = unlocked(&place, CLERK);
    begin(&mut window, Signed::Anonymous);
    assert!(window.is_in_box("被投诉人"));
    window.type_text("lls");
    window.press(Key::Enter);
    assert_eq!(window.text_in("被投诉人"), "李老师");
    assert_eq!(window.text_in("被投诉部门"), "教务处");
    window.type_text("、zls");
    window.press(Key::Enter);
    assert_eq!(window.text_in("被投诉人"), "李老师、赵老师");
    window.press(Key::Enter);
    assert!(window.is_in_box("被投诉部门"), "{:?}", window.focused());
}

#[test]
fn the_red_path_asks_at_once_who_was_told() {
    let place = empty();
    let mut window = unlocked(&place, CLERK);
    begin(&mut window, Signed::Anonymous);
    window.fill("事实与经过", "有同学被打");
    window.tab_to_button(&t("complaint-form-no-red-path"));
    window.press(Key::ArrowLeft);
    assert!(window.is_chosen("学生欺凌"));
    window.must_see(&t("complaint-form-red-hint"));
    window.command(Command::Save);
    assert_eq!(window.problem_of("已报告的单位"), Some(missing()));
}

#[test]
fn possible_repeats_are_shown_while_typing_and_open_beside_the_boxes() {
    let place = sealed_place(|desk| drop(desk.log_complaint(&complaint("named")).unwrap()));
    let mut window = unlocked(&place, OFFICE);
    begin(&mut window, Signed::Anonymous);
    window.type_text("李老师");
    window.must_see(&t("complaint-repeats"));
    window.tab_to_button(FIRST);
    window.press(Key::Space);
    window.must_see("多收了资料费");
    assert_eq!(window.text_in("被投诉人"), "李老师");
}

#[test]
fn a_half_typed_complaint_is_offered_after_a_crash_and_names_nobody() {
    let place = empty();
    let mut window = unlocked(&place, CLERK);
    begin(&mut window, Signed::Named);
    window.type_text("孙丽");
    window.pass_quarter_seconds(FRAMES_TO_A_DRAFT);
    drop(window);
    let mut window = unlocked(&place, CLERK);
    window.must_see(&t("complaint-draft-offer"));
    assert!(!window.sees_part("孙丽"));
    window.push(&t("draft-take-up"));
    assert_eq!(window.text_in("投诉人"), "孙丽");
    window.press(Key::Escape);
    window.must_see(&t("visit-form-discard-title"));
    window.push(&t("visit-form-discard"));
    drop(window);
    unlocked(&place, CLERK).must_not_see(&t("complaint-draft-offer"));
}

#[test]
fn a_saved_complaint_leaves_no_draft_and_nothing_to_take_back() {
    let place = empty();
    let mut window = unlocked(&place, CLERK);
    begin(&mut window, Signed::Named);
    fill(&mut window);
    window.pass_quarter_seconds(FRAMES_TO_A_DRAFT);
    window.command(Command::Save);
    window.press(Key::Enter);
    window.press(Key::Enter);
    begin(&mut window, Signed::Named);
    assert!(window.is_in_box("投诉人"));
    window.command(Command::Undo);
    assert_eq!(window.text_in("投诉人"), "");
    window.press(Key::Escape);
    window.push(&t("visit-form-discard"));
    drop(window);
    unlocked(&place, CLERK).must_not_see(&t("complaint-draft-offer"));
}

#[test]
fn the_code_is_not_left_by_accident() {
    let place = empty();
    let mut window = unlocked(&place, CLERK);
    begin(&mut window, Signed::Named);
    fill(&mut window);
    window.command(Command::Save);
    window.press(Key::Enter);
    window.command(Command::GoVisits);
    window.must_see(&t("complaint-code-given-title"));
    window.press(Key::Enter);
    window.must_see(&t("complaint-logged"));
    window.press(Key::Escape);
    window.push(&t("complaint-code-given"));
    window.must_not_see(&t("complaint-logged"));
}

#[test]
fn without_accounts_nothing_is_typed_in_vain() {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let mut window = Window::open(&place);
    window.command(Command::NewComplaint);
    window.must_see(&t("complaint-form-no-accounts"));
    assert!(!window.has_box("事实与经过"));
    window.press(Key::Escape);
    window.must_not_see(&t("complaint-form-no-accounts"));
}

#[test]
fn whoever_has_the_code_is_told_how_things_stand() {
    let mut code = String::new();
    let place = sealed_place(|desk| {
        code = desk.log_complaint(&complaint("confidential")).unwrap().code;
    });
    let mut window = unlocked(&place, CLERK);
    window.command(Command::GoComplaints);
    window.push(&t("complaint-by-code"));
    assert!(window.is_in_box("编号"));
    window.type_text("ts-2026-0001");
    window.fill("查询码", "AAAA-AAAA");
    window.press(Key::Enter);
    window.must_not_see(&with(
        "complaint-by-code-received",
        "date",
        "2026年11月23日",
    ));
    window.fill("查询码", &code);
    window.press(Key::Enter);
    window.must_see(&with(
        "complaint-by-code-received",
        "date",
        "2026年11月23日",
    ));
    assert!(!window.sees_part("孙丽"));
}
