//! What hangs beside a visit, and the hand-over of the shift.

use egui::Key;
use shouwen::ui::command::Command;

use crate::support::{Place, morning, new_desk, open_desk, parent, place};
use crate::window::{Window, missing, t, with};

fn one() -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.log_visit(&parent("张伟")).unwrap();
    desk.close().unwrap();
    place
}

#[test]
fn something_left_is_taken_in_and_handed_over() {
    let place = one();
    let mut window = Window::open(&place);
    window.command(Command::GoVisits);
    window.command(Command::LeaveItem);
    assert!(window.is_in_box("物品及数量"));
    assert_eq!(window.text_in("班级"), "三（2）班");
    window.press(Key::Enter);
    assert_eq!(window.problem_of("物品及数量"), Some(missing()));
    window.type_text("水杯1个");
    window.press(Key::Enter);
    window.must_see(&t("said-item-left"));
    window.must_see(&t("left-item-waiting"));
    assert!(window.sees_part("水杯1个，转交 三（2）班 张小宝"));
    window.command(Command::GoToday);
    window.must_see("水杯1个");

    window.command(Command::GoVisits);
    window.push(&t("left-item-hand-over"));
    assert_eq!(window.text_in("领取人"), "张小宝");
    window.fill("领取人", "");
    window.press(Key::Enter);
    assert_eq!(window.problem_of("领取人"), Some(missing()));
    window.type_text("李老师");
    window.press(Key::Enter);
    window.must_see(&t("said-item-handed-over"));
    window.must_see(&t("left-item-done"));
    assert!(window.sees_part("李老师 于"));
    window.command(Command::GoToday);
    window.must_not_see("水杯1个");
}

#[test]
fn a_release_slip_wants_all_its_boxes() {
    let place = one();
    let mut window = Window::open(&place);
    window.command(Command::GoVisits);
    window.command(Command::Release);
    assert_eq!(window.text_in("接领人"), "张伟");
    window.press(Key::Enter);
    for label in ["离校原因", "班主任", "接领人与学生关系", "核实方式"] {
        assert_eq!(window.problem_of(label), Some(missing()), "{label}");
    }
    assert_eq!(window.problem_of("学生"), None);
    window.fill("离校原因", "看牙");
    window.fill("班主任", "李老师");
    window.fill("接领人与学生关系", "父亲");
    window.fill("核实方式", "电话核实");
    window.press(Key::Enter);
    window.must_see(&t("said-released"));
    assert!(window.sees_part("班主任 李老师 同意"));

    window.push(&t("beside-void"));
    window.press(Key::Enter);
    assert_eq!(window.problem_of("作废原因"), Some(missing()));
    window.type_text("写错了");
    window.press(Key::Enter);
    window.must_see(&t("said-voided-beside"));
}

#[test]
fn a_small_form_is_left_with_esc_and_keeps_nothing() {
    let place = one();
    let mut window = Window::open(&place);
    window.command(Command::GoVisits);
    for command in [Command::LeaveItem, Command::Release] {
        window.command(command);
        assert!(window.has_box("学生"));
        window.press(Key::Escape);
        assert!(!window.has_box("学生"));
    }
    let id = open_desk(&place, morning())
        .visit_ids(&shouwen::store::VisitFilter::default())
        .unwrap()[0];
    let file = open_desk(&place, morning()).visit_file(id).unwrap();
    assert!(file.left_items.is_empty() && file.releases.is_empty());
}

#[test]
fn the_shift_is_handed_over_and_the_next_one_sits_at_the_desk() {
    let place = one();
    let mut window = Window::open(&place);
    window.must_see("在岗：王芳");
    window.command(Command::HandOverShift);
    assert!(window.is_in_box("接班人"));
    assert!(window.sees_part("王芳 交班：在校访客 1 批"));
    window.command(Command::Save);
    assert_eq!(window.problem_of("接班人"), Some(missing()));
    window.type_text("李敏");
    window.fill(&t("shift-note"), "钥匙在抽屉里");
    window.command(Command::SaveAndNext);
    window.must_see(&with("said-shift", "to", "李敏"));
    window.must_see("在岗：李敏");
    window.must_see("钥匙在抽屉里");
    assert!(window.sees_part("王芳 → 李敏"));

    // What is entered from now on is hers.
    window.command(Command::NewVisit);
    window.type_text("孙丽");
    window.fill("事由", "送伞");
    window.command(Command::Save);
    window.command(Command::GoVisits);
    assert!(window.sees_part("LF-2026-0002　李敏 登记"));
    // Nor can she undo what he did.
    window.command(Command::Undo);
    window.must_see(&t("said-undone"));
    window.command(Command::Undo);
    window.must_see(&t("error-refused-nothing-to-undo"));
}

#[test]
fn f1_shows_every_key_and_esc_or_f1_closes_it() {
    let place = one();
    let mut window = Window::open(&place);
    for close in [Key::Escape, Key::F1] {
        window.command(Command::ShowKeys);
        window.must_see(&t("keys-hint"));
        for command in Command::ALL {
            window.must_see(&t(command.label_key()));
        }
        window.press(close);
        window.must_not_see(&t("keys-hint"));
    }
}
