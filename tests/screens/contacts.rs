//! First contacts at the desk: logged by keyboard, handed over, told about, extended, finished (A1–A9, A13).

use egui::Key;
use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::{Contact, Outcome, RepeatCause};
use shouwen::store::ContactFilter;
use shouwen::ui::command::Command;

use crate::support::{Place, morning, new_desk, open_desk, parent, place};
use crate::window::{Window, missing, t, with};

const FIRST: &str = "SW-2026-0001";

/// A register with staff, a service item and a student of the roster, filled further by `fill`, and the window on it.
fn window_with(fill: impl FnOnce(&mut Desk)) -> (Place, Window) {
    let place = place();
    let mut desk = new_desk(&place, morning());
    for (name, department, substitute) in [("李老师", "教务处", "周老师"), ("赵老师", "总务处", "")]
    {
        let boxes = Boxes::default()
            .with("name", name)
            .with("department", department)
            .with("substitute", substitute);
        desk.save_staff(None, &boxes).unwrap();
    }
    let item = Boxes::default()
        .with("name", "转学手续")
        .with("department", "教务处")
        .with("lead_handler", "李老师")
        .with("limit_days", "10")
        .with("materials", "户口簿复印件 | 1\n转学申请表 | 2");
    desk.save_item(None, &item).unwrap();
    let student = Boxes::default()
        .with("name", "张小宝")
        .with("class", "三（2）班")
        .with("guardian_name", "张伟")
        .with("guardian_relation", "父亲")
        .with("guardian_phone", "13812345678");
    desk.save_student(None, &student).unwrap();
    fill(&mut desk);
    desk.close().unwrap();
    let window = Window::open(&place);
    (place, window)
}

fn asked() -> Boxes {
    Boxes::default()
        .with("asker_name", "孙丽")
        .with("channel", "phone")
        .with("matter", "校车停靠点太远")
}

/// A contact that was logged already, with its page in the window.
fn on_show(boxes: Boxes) -> (Place, Window) {
    let (place, mut window) = window_with(|desk| drop(desk.log_contact(&boxes).unwrap()));
    window.command(Command::GoContacts);
    (place, window)
}

fn newest(place: &Place) -> Contact {
    let desk = open_desk(place, morning());
    let ids = desk.contact_ids(&ContactFilter::default()).unwrap();
    desk.contact(ids[0]).unwrap()
}

#[track_caller]
fn must_have_said(window: &Window, deed: &str) {
    let part = t(deed);
    assert!(
        window
            .texts()
            .iter()
            .any(|text| text.contains(FIRST) && text.contains(&part) && text.contains("已登记")),
        "{part} not said; {:#?}",
        window.texts()
    );
}

#[test]
fn a1_a_contact_is_logged_by_keyboard_and_whoever_sits_there_is_answerable() {
    let (place, mut window) = window_with(|_| {});
    window.command(Command::NewContact);
    assert!(window.is_in_box("服务对象"), "typing can begin at once");
    window.type_text("孙丽");
    window.press(Key::Enter);
    assert!(window.is_in_box("电话"));
    window.type_text("13700001111");
    window.fill("事项", "校车停靠点太远");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", FIRST));
    drop(window);
    let details = newest(&place).details;
    assert_eq!(details.first_responder, "王芳");
    assert_eq!(details.answerable, "王芳");
    assert_eq!(details.outcome, None);
}

#[test]
fn b6_the_guardian_of_the_roster_is_offered_and_fills_the_form() {
    let (place, mut window) = window_with(|_| {});
    window.command(Command::NewContact);
    window.type_text("zxb");
    window.press(Key::Enter);
    assert!(window.is_in_box("事项"), "{:?}", window.focused());
    window.type_text("问转学");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", FIRST));
    drop(window);
    let details = newest(&place).details;
    assert_eq!(details.asker_name, "张伟");
    assert_eq!(details.student_class, "三（2）班");
    assert_eq!(details.relation, "父亲");
}

#[test]
fn a8_a_service_item_is_found_by_its_initials_and_fills_the_department() {
    let (place, mut window) = window_with(|_| {});
    window.command(Command::NewContact);
    window.type_text("孙丽");
    window.fill("服务事项", "zx");
    window.press(Key::Enter);
    assert_eq!(window.text_in("承办部门"), "教务处");
    assert_eq!(window.text_in("事项"), "转学手续");
    assert!(window.sees_part("10 个工作日"), "{:#?}", window.texts());
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", FIRST));
    drop(window);
    assert!(newest(&place).details.item_id.is_some());
}

#[test]
fn a2_an_answer_in_the_same_form_finishes_the_matter() {
    let (place, mut window) = window_with(|_| {});
    window.command(Command::NewContact);
    window.type_text("孙丽");
    window.fill("事项", "问菜谱");
    window.tab_to_button(&t("contact-form-no-outcome"));
    window.press(Key::ArrowRight);
    window.command(Command::Save);
    assert_eq!(window.problem_of("办理结果"), Some(missing()));
    window.fill("办理结果", "在公示栏");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", FIRST));
    drop(window);
    let contact = newest(&place);
    assert_eq!(contact.details.outcome, Some(Outcome::Answered));
    assert!(!contact.is_open());
}

#[test]
fn a3_a_matter_is_handed_over_right_after_saving_and_signed_for() {
    let (place, mut window) = window_with(|_| {});
    window.command(Command::NewContact);
    window.type_text("孙丽");
    window.fill("事项", "校车停靠点太远");
    window.tab_to_button(&t("contact-form-no-outcome"));
    window.press(Key::ArrowLeft);
    window.press(Key::ArrowLeft);
    assert!(window.is_chosen("转办"));
    window.command(Command::Save);
    assert!(window.is_in_box("承办人"), "{:#?}", window.texts());
    window.type_text("zl");
    window.press(Key::Escape);
    window.fill("承办人", "总务");
    window.press(Key::Enter);
    assert_eq!(window.text_in("承办人"), "赵老师");
    window.command(Command::Save);
    must_have_said(&window, "contact-deed-hand-over");
    window.must_see(&with("contact-waits-for", "name", "赵老师"));
    assert_eq!(newest(&place).details.answerable, "王芳");

    window.command(Command::NextStep);
    assert_eq!(window.text_in("签收人"), "赵老师");
    window.press(Key::Enter);
    must_have_said(&window, "contact-deed-sign-for");
    assert_eq!(newest(&place).details.answerable, "赵老师");

    window.command(Command::NextStep);
    window.fill("办理结果", "已修好");
    window.push(&t("manner-in-person"));
    window.command(Command::Save);
    must_have_said(&window, "contact-deed-finish");
    assert_eq!(newest(&place).details.result, "已修好");
}

#[test]
fn a3_sent_back_it_lies_with_whoever_handed_it_over() {
    let (place, mut window) = window_with(|desk| {
        let contact = desk.log_contact(&asked()).unwrap();
        let to = Boxes::default().with("to_person", "赵老师");
        desk.hand_over_contact(contact.id, &to).unwrap();
    });
    window.command(Command::GoContacts);
    window.push(&t("contact-deed-send-back"));
    window.command(Command::Save);
    assert_eq!(window.problem_of("退回原因"), Some(missing()));
    window.fill("退回原因", "校车归安全办管");
    window.command(Command::Save);
    must_have_said(&window, "contact-deed-send-back");
    assert!(window.sees_part("校车归安全办管"));
    window.must_see(&t("hand-over-state-sent-back"));
    let details = newest(&place).details;
    assert_eq!(details.answerable, "王芳");
    assert_eq!(details.outcome, None);
}

#[test]
fn a3_a_matter_is_not_finished_while_a_hand_over_waits() {
    let (_place, mut window) = window_with(|desk| {
        let contact = desk.log_contact(&asked()).unwrap();
        let to = Boxes::default().with("to_person", "赵老师");
        desk.hand_over_contact(contact.id, &to).unwrap();
    });
    window.command(Command::GoContacts);
    assert!(!window.has_button(&t("contact-deed-finish")));
    window.must_see(&t("error-refused-hand-over-unsigned"));
}

#[test]
fn nobody_hands_over_to_themselves() {
    let (_place, mut window) = on_show(asked());
    window.push(&t("contact-deed-hand-over"));
    window.type_text("王芳");
    window.command(Command::Save);
    assert_eq!(
        window.problem_of("承办人"),
        Some(t("problem-handed-to-oneself"))
    );
}

#[test]
fn a10_the_substitute_takes_over_with_one_press() {
    let (place, mut window) = on_show(asked());
    window.push(&t("contact-deed-hand-over"));
    window.type_text("李");
    window.press(Key::Enter);
    window.push(&with("contact-substitute", "name", "周老师"));
    assert_eq!(window.text_in("承办人"), "周老师");
    window.command(Command::Save);
    must_have_said(&window, "contact-deed-hand-over");
    let desk = open_desk(&place, morning());
    let file = desk.contact_file(newest(&place).id).unwrap();
    assert_eq!(file.hand_overs[0].stands_in_for, "李老师");
}

#[test]
fn a7_a_notice_is_ticked_and_the_further_trip_is_recognised() {
    let (place, mut window) = window_with(|desk| {
        let item = desk.catalogue().unwrap().items[0].id.to_string();
        let boxes = asked().with("item_id", item).with("channel", "visit");
        desk.log_contact(&boxes).unwrap();
    });
    window.command(Command::GoContacts);
    window.push(&t("contact-deed-give-notice"));
    window.push("转学申请表 ×2");
    window.command(Command::Save);
    must_have_said(&window, "contact-deed-give-notice");
    assert!(
        window.sees_part("缺：户口簿复印件 ×1"),
        "{:#?}",
        window.texts()
    );
    assert!(!newest(&place).is_open(), "told everything, it is answered");

    window.command(Command::NewContact);
    window.type_text("孙丽");
    window.press(Key::Enter);
    assert!(window.sees_part(FIRST) && window.sees_part("户口簿复印件"));
    window.push(&t("contact-earlier-take"));
    window.fill(&t("contact-earlier-missing-now"), "房产证");
    window.must_see(&t("contact-earlier-not-named"));
    window.fill(&t("contact-earlier-missing-now"), "户口簿");
    window.must_see(&t("contact-earlier-named"));
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", "SW-2026-0002"));
    let trip = newest(&place).details;
    assert!(trip.earlier_id.is_some());
    assert_eq!(trip.repeat_cause, Some(RepeatCause::Told));
}

#[test]
fn a9_an_extension_is_asked_decided_and_told_before_it_counts() {
    let written = asked().with("channel", "letter").with("form", "written");
    let (place, mut window) = on_show(written);
    let due_before = newest(&place).details.due_on;
    window.push(&t("contact-deed-ask-extension"));
    window.fill("延期原因", "等教育局答复");
    window.fill("新到期日", "2026-12-08");
    window.command(Command::Save);
    must_have_said(&window, "contact-deed-ask-extension");
    window.must_see(&t("contact-extension-waits"));
    window.push(&t("contact-deed-decide-extension"));
    assert_eq!(window.text_in("批准人"), "陈校长");
    window.tab_to_button("同意");
    window.press(Key::Space);
    window.command(Command::Save);
    assert_eq!(newest(&place).details.due_on, due_before);
    window.push(&t("contact-deed-tell-extension"));
    window.command(Command::Save);
    must_have_said(&window, "contact-deed-tell-extension");
    window.must_see(&t("contact-extension-counts"));
    let due_on = newest(&place).details.due_on.unwrap();
    assert_eq!(due_on.to_string(), "2026-12-08");
}

#[test]
fn a_due_date_opens_to_its_reasons_day_by_day() {
    let written = asked().with("channel", "letter").with("form", "written");
    let (_place, mut window) = on_show(written);
    window.push(&t("contact-reasons-open"));
    window.must_see(&with("contact-reasons-day", "count", 5));
    window.must_see(&t("contact-reasons-day-zero"));
    window.press(Key::Escape);
    window.must_not_see(&t("contact-reasons-day-zero"));
}

#[test]
fn a1_a_correction_keeps_the_first_responder_and_says_why() {
    let (place, mut window) = on_show(asked());
    window.command(Command::Correct);
    window.must_see(&t("contact-first-responder-stays"));
    assert!(!window.has_box("首问责任人"));
    window.fill("事项", "校车停靠点离小区太远");
    window.command(Command::Save);
    window.must_see(&with("said-corrected", "number", FIRST));
    assert!(window.sees_part("校车停靠点太远 → 校车停靠点离小区太远"));
    assert_eq!(newest(&place).details.first_responder, "王芳");
}

#[test]
fn a_visit_becomes_a_first_contact_with_one_key() {
    let (place, mut window) = window_with(|desk| drop(desk.log_visit(&parent("钟燕")).unwrap()));
    window.command(Command::GoVisits);
    window.command(Command::ContactOfVisit);
    assert_eq!(window.text_in("服务对象"), "钟燕");
    assert_eq!(window.text_in("事项"), "给孩子送作业本");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", FIRST));
    assert!(newest(&place).details.visit_id.is_some());
    assert!(window.sees_part(FIRST), "the visit shows its contact");
}

#[test]
fn a_half_typed_contact_is_offered_after_a_crash() {
    let (place, mut window) = window_with(|_| {});
    window.command(Command::NewContact);
    window.type_text("孙丽");
    window.pass_quarter_seconds(8);
    drop(window);
    let mut window = Window::open(&place);
    window.must_see(&with("draft-offer", "name", "孙丽"));
    window.push(&t("draft-take-up"));
    assert_eq!(window.text_in("服务对象"), "孙丽");
}

#[test]
fn a13_chips_find_what_nobody_answered_yet() {
    let (_place, mut window) = window_with(|desk| {
        desk.log_contact(&asked()).unwrap();
        let answered = asked()
            .with("asker_name", "吴敏")
            .with("outcome", "answered")
            .with("result", "已告知");
        desk.log_contact(&answered).unwrap();
    });
    window.command(Command::GoContacts);
    window.push(&t("contact-scope-unanswered"));
    window.must_see("孙丽");
    window.must_not_see("吴敏");
    window.push(&t("contact-scope-finished"));
    window.must_see("吴敏");
    window.must_not_see("孙丽");
}

#[test]
fn voiding_a_contact_wants_a_reason_and_keeps_the_number() {
    let (place, mut window) = on_show(asked());
    window.command(Command::Void);
    window.type_text("重复登记");
    window.press(Key::Enter);
    window.must_see(&with("said-voided", "number", FIRST));
    assert!(newest(&place).voiding.is_some());
    assert!(!window.has_button(&t("contact-deed-hand-over")));
}

#[test]
fn an_upset_asker_brings_up_how_to_calm_them() {
    let (_place, mut window) = window_with(|_| {});
    window.command(Command::NewContact);
    window.must_see(&t("manner-card-in-person"));
    window.push(&t("contact-form-agitated"));
    assert!(window.has_box("安抚情况"));
    assert!(window.sees_part("先请坐"), "A5");
}
