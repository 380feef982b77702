//! 意见箱 (E3).

use egui::Key;
use shouwen::ui::command::Command;

use super::{at_tab, filled, hang_boxes, opening, supervisors};
use crate::support::office::{CLERK, PRINCIPAL, seated};
use crate::window::{Window, missing, t, with};

const TAB: &str = "opinions-tab-boxes";

fn form_of_a_new_opening(
    fill: impl FnOnce(&mut shouwen::desk::Desk),
) -> (crate::support::Place, Window) {
    let place = filled(fill);
    let mut window = at_tab(&place, CLERK, TAB);
    window.command(Command::NewEntry);
    (place, window)
}

#[test]
fn e3_a_box_is_opened_by_two_and_its_slips_are_counted() {
    let (place, mut window) = form_of_a_new_opening(|desk| {
        hang_boxes(desk);
        supervisors(desk);
    });
    assert!(window.is_in_box(&t("field-box-name")));
    window.command(Command::Save);
    assert_eq!(window.problem_of(&t("field-box-name")), Some(missing()));
    assert_eq!(window.problem_of(&t("field-slip-count")), Some(missing()));
    // Which boxes hang in the school, and who may witness, is one key each.
    window.push("教学楼一楼");
    assert_eq!(window.text_in(&t("field-box-name")), "教学楼一楼");
    assert_eq!(window.text_in(&t("field-box-opened-by")), CLERK);
    window.fill(&t("field-witness"), CLERK);
    window.fill(&t("field-slip-count"), "3");
    window.fill(&t("field-blank-count"), "4");
    window.command(Command::Save);
    let alone = window.problem_of(&t("field-witness"));
    assert_eq!(alone, Some(t("problem-opened-alone")));
    let more = window.problem_of(&t("field-blank-count"));
    assert_eq!(more, Some(t("problem-more-than-counted")));
    window.push("孙代表");
    assert_eq!(window.text_in(&t("field-witness")), "孙代表");
    window.must_not_see("周委员");
    window.fill(&t("field-blank-count"), "1");
    window.command(Command::Save);
    window.must_see(&with("said-entry-saved", "name", "教学楼一楼"));
    window.must_see(&with("boxes-missing-short", "count", 2));
    assert!(window.has_button(&t("boxes-next-slip")));
    drop(window);
    let desk = seated(&place, PRINCIPAL);
    let (from, to) = ("2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap());
    let lines = desk.openings_of_boxes(from, to).unwrap();
    assert_eq!(lines[0].opening.witness, "孙代表");
    assert_eq!(lines[0].missing_count(), 2);
}

#[test]
fn e3_a_box_leads_to_its_slips_and_to_the_next_one() {
    let place = filled(opening);
    let mut window = at_tab(&place, CLERK, TAB);
    window.must_see(&with("boxes-slips", "count", 4));
    window.must_see("YJ-2026-0001");
    window.must_see("食堂的汤太咸");
    window.command(Command::NextStep);
    window.must_not_see(&t("boxes-next-slip"));
}

#[test]
fn an_opening_is_corrected_but_not_below_what_was_entered() {
    let place = filled(opening);
    let mut window = at_tab(&place, CLERK, TAB);
    window.command(Command::Correct);
    assert_eq!(window.text_in(&t("field-slip-count")), "4");
    window.fill(&t("field-slip-count"), "1");
    window.command(Command::Save);
    let fewer = window.problem_of(&t("field-slip-count"));
    assert_eq!(fewer, Some(t("problem-fewer-than-entered")));
    window.fill(&t("field-slip-count"), "2");
    window.command(Command::Save);
    window.must_see(&t("boxes-all-entered"));
    assert!(!window.has_button(&t("boxes-next-slip")));
}

#[test]
fn an_opening_with_slips_entered_is_not_voided_and_another_is_with_a_reason() {
    let place = filled(|desk| {
        opening(desk);
        let empty = super::texts(&[
            ("box_name", "教学楼一楼"),
            ("opened_on", "2026-11-21"),
            ("opened_by", "王芳"),
            ("witness", "李敏"),
            ("slip_count", "0"),
        ]);
        desk.open_box(&empty).unwrap();
    });
    let mut window = at_tab(&place, CLERK, TAB);
    window.must_see(&t("boxes-nothing-said"));
    window.command(Command::Void);
    window.press(Key::Enter);
    assert_eq!(window.problem_of(&t("field-void-reason")), Some(missing()));
    window.type_text("登错了");
    window.press(Key::Enter);
    window.must_see(&t("small-register-void"));
    assert!(!window.has_button(&t("command-correct")));
    window.press(Key::ArrowDown);
    window.command(Command::Void);
    window.type_text("登错了");
    window.press(Key::Enter);
    window.must_see(&t("error-refused-has-opinions"));
    assert!(window.has_button(&t("command-correct")));
}

#[test]
fn what_is_half_typed_is_not_lost_without_asking() {
    let (_place, mut window) = form_of_a_new_opening(hang_boxes);
    window.press(Key::Escape);
    assert!(!window.has_box(&t("field-box-name")), "nothing was typed");
    window.command(Command::NewEntry);
    window.type_text("操场");
    window.press(Key::Escape);
    window.must_see(&t("visit-form-discard-title"));
    window.press(Key::Escape);
    window.must_not_see(&t("visit-form-discard-title"));
    assert_eq!(window.text_in(&t("field-box-name")), "操场");
    // Another tab and another page are no way to lose it either.
    window.push(&t("opinions-tab-meetings"));
    window.command(Command::GoToday);
    window.command(Command::GoOpinions);
    window.push(&t(TAB));
    assert_eq!(window.text_in(&t("field-box-name")), "操场");
    window.press(Key::Escape);
    window.push(&t("visit-form-discard"));
    assert!(!window.has_box(&t("field-box-name")));
}

#[test]
fn what_is_saved_of_another_school_year_is_shown_all_the_same() {
    let (_place, mut window) = form_of_a_new_opening(hang_boxes);
    window.push("校门口");
    window.fill(&t("field-box-opened-on"), "2025-03-03");
    window.fill(&t("field-witness"), "李敏");
    window.fill(&t("field-slip-count"), "0");
    window.command(Command::Save);
    window.must_see("03-03");
    window.must_see("2025");
    window.push(&t("small-register-term"));
    window.must_see(&t("boxes-empty"));
    window.push(&t("small-register-last-year"));
    window.must_not_see("03-03");
}
