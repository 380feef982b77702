//! The page of visits: going through the list, signing out several, voiding, correcting.

use egui::Key;
use shouwen::desk::Clock;
use shouwen::domain::visit::{VisitField, VisitState};
use shouwen::store::{VisitFilter, VisitScope};
use shouwen::ui::command::Command;

use crate::support::{Place, at, morning, new_desk, open_desk, parent, place};
use crate::window::{Window, missing, places, start, t, with};

/// Three on site: the newest, 0003 赵敏, stands first.
fn three() -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    for name in ["张伟", "王强", "赵敏"] {
        desk.log_visit(&parent(name)).unwrap();
    }
    desk.close().unwrap();
    place
}

fn visits_page(place: &Place) -> Window {
    let mut window = Window::open(place);
    window.command(Command::GoVisits);
    window
}

fn states(place: &Place) -> Vec<VisitState> {
    let desk = open_desk(place, morning());
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    ids.iter()
        .map(|id| desk.visit(*id).unwrap().state())
        .collect()
}

/// What the record's head says of a visit; it stands nowhere in the table.
fn head(number: &str) -> String {
    format!("{number}　王芳 补录")
}

#[test]
fn arrows_go_through_the_list() {
    let place = three();
    let mut window = visits_page(&place);
    for (key, number) in [
        (Key::Home, "LF-2026-0003"),
        (Key::ArrowDown, "LF-2026-0002"),
        (Key::ArrowDown, "LF-2026-0001"),
        (Key::ArrowDown, "LF-2026-0001"),
        (Key::ArrowUp, "LF-2026-0002"),
        (Key::End, "LF-2026-0001"),
    ] {
        window.press(key);
        assert!(
            window.sees_part(&head(number)),
            "{key:?}: {:#?}",
            window.texts()
        );
    }
}

#[test]
fn the_one_on_show_is_signed_out_with_f7() {
    let place = three();
    let mut window = visits_page(&place);
    window.press(Key::ArrowDown);
    window.command(Command::SignOut);
    window.must_see(&with("said-signed-out", "number", "LF-2026-0002"));
    use VisitState::{Left, OnSite};
    assert_eq!(states(&place), [OnSite, Left, OnSite]);
}

#[test]
fn space_ticks_and_f7_signs_the_ticked_out_together() {
    let place = three();
    let mut window = visits_page(&place);
    window.press(Key::Space);
    window.press(Key::ArrowDown);
    window.press(Key::ArrowDown);
    window.press(Key::Space);
    assert_eq!(window.ticked_visits(), 2);
    assert!(window.has_button(&with("visit-sign-out-several", "count", 2)));
    window.press(Key::ArrowUp);
    window.press(Key::Space);
    window.press(Key::Space);
    assert_eq!(window.ticked_visits(), 2, "Space takes its tick back");
    window.command(Command::SignOut);
    window.must_see(&with("said-signed-out-several", "number", 2));
    use VisitState::{Left, OnSite};
    assert_eq!(states(&place), [Left, OnSite, Left]);
    // The ticks are used up: F7 is the one on show again.
    assert!(!window.sees_part("签离已勾选"));
    window.command(Command::SignOut);
    assert_eq!(states(&place), [Left; 3]);
}

#[test]
fn a_visit_signed_out_elsewhere_loses_its_tick() {
    let place = three();
    let mut window = visits_page(&place);
    window.press(Key::Space);
    let mut other = open_desk(&place, morning());
    let ids = other.visit_ids(&VisitFilter::default()).unwrap();
    other.sign_out(&ids[..1], None).unwrap();
    window.hear_of_changes();
    assert_eq!(states(&place)[0], VisitState::Left);
    assert!(!window.sees_part("签离已勾选"), "{:#?}", window.texts());
}

#[test]
fn a_command_beside_the_window_shows_up() {
    let place = three();
    let mut window = Window::open(&place);
    window.must_not_see("孙丽");
    open_desk(&place, morning())
        .log_visit(&parent("孙丽"))
        .unwrap();
    window.hear_of_changes();
    window.must_see("孙丽");
}

#[test]
fn b6_voiding_wants_a_reason_and_keeps_the_number() {
    let place = three();
    let mut window = visits_page(&place);
    window.command(Command::Void);
    window.must_see(&with("visit-void-title", "number", "LF-2026-0003"));
    assert!(window.is_in_box("作废原因"));
    window.press(Key::Enter);
    assert_eq!(window.problem_of("作废原因"), Some(missing()));
    window.type_text("重复登记");
    window.press(Key::Enter);
    window.must_see(&with("said-voided", "number", "LF-2026-0003"));
    assert!(window.sees_part("重复登记"));
    assert!(window.sees("LF-2026-0003"), "the row stays");
    assert!(!window.has_button(&t("command-correct")));
    assert_eq!(states(&place)[0], VisitState::Void);
    window.command(Command::Undo);
    window.must_see(&t("said-undone"));
    assert_eq!(states(&place)[0], VisitState::OnSite);
}

#[test]
fn voiding_is_left_with_esc() {
    let place = three();
    let mut window = visits_page(&place);
    window.command(Command::Void);
    window.type_text("重复");
    window.press(Key::Escape);
    window.must_not_see(&with("visit-void-title", "number", "LF-2026-0003"));
    assert_eq!(states(&place)[0], VisitState::OnSite);
}

#[test]
fn a_correction_keeps_the_old_value_in_the_history() {
    let place = three();
    let mut window = visits_page(&place);
    window.command(Command::Correct);
    window.must_see(&with("visit-form-correct", "number", "LF-2026-0003"));
    assert_eq!(window.text_in("事由"), "给孩子送作业本");
    window.fill("事由", "给孩子送水杯");
    window.command(Command::Save);
    window.must_see(&with("said-corrected", "number", "LF-2026-0003"));
    window.must_see("事由：给孩子送作业本 → 给孩子送水杯");
    window.command(Command::Undo);
    window.must_see(&t("said-undone"));
    window.must_see("事由：给孩子送水杯 → 给孩子送作业本");
}

#[test]
fn a_correction_is_refused_when_somebody_else_was_faster_and_nothing_typed_is_lost() {
    let place = three();
    let mut window = visits_page(&place);
    window.command(Command::Correct);
    window.fill("事由", "给孩子送水杯");
    let mut other = open_desk(&place, morning());
    let ids = other.visit_ids(&VisitFilter::default()).unwrap();
    other.sign_out(&ids[..1], None).unwrap();
    window.command(Command::Save);
    window.must_see(&with("error-conflict", "number", "LF-2026-0003"));
    assert_eq!(window.text_in("事由"), "给孩子送水杯");
}

#[test]
fn yesterdays_forgotten_sign_outs_are_closed_without_an_invented_time() {
    let place = three();
    let mut start = start();
    let tomorrow: Clock = at("2026-11-24T07:30:00+08:00");
    start.clock = tomorrow;
    let mut window = Window::start(start, places(&place));
    window.must_see(&t("today-on-site-none"));
    assert_eq!(states(&place), [VisitState::LeftUnknown; 3]);
    window.command(Command::GoVisits);
    window.must_see(&t("visit-state-left-unknown"));
    window.command(Command::Undo);
    window.must_see(&t("error-refused-nothing-to-undo"));
}

#[test]
fn a_visit_entered_afterwards_says_so() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let mut typed = parent("张伟");
    typed.set(VisitField::ArrivedAt, "2026-11-20 9:12");
    typed.set(VisitField::DepartedAt, "2026-11-20 9:30");
    desk.log_visit(&typed).unwrap();
    desk.close().unwrap();
    let window = visits_page(&place);
    assert!(window.sees_part("补录"), "{:#?}", window.texts());
}

#[test]
fn chips_filter_the_list_by_keyboard() {
    let place = three();
    let mut desk = open_desk(&place, morning());
    let filter = VisitFilter {
        scope: VisitScope::All,
        ..VisitFilter::default()
    };
    let ids = desk.visit_ids(&filter).unwrap();
    desk.sign_out(&ids[..1], None).unwrap();
    desk.close().unwrap();
    let mut window = visits_page(&place);
    window.push(&t("visit-scope-on-site"));
    window.must_see("LF-2026-0002");
    window.must_not_see("LF-2026-0003");
    window.push(&t("visit-scope-void"));
    window.must_see(&t("visit-list-empty"));
}
