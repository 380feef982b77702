//! The list of first contacts says where each stands and until when.

use shouwen::domain::boxes::Boxes;
use shouwen::ui::command::Command;

use crate::support::{morning, new_desk, place};
use crate::window::{Window, t, with};

#[test]
fn a8_the_working_days_left_or_over_stand_beside_each_open_case() {
    let written = |name: &str, at: &str| {
        Boxes::default()
            .with("asker_name", name)
            .with("matter", "校车停靠点太远")
            .with("channel", "letter")
            .with("form", "written")
            .with("received_at", at)
    };
    let place = place();
    let mut desk = new_desk(&place, morning());
    // Five working days each, from Monday 23 November: due in five, today, and over by two.
    desk.log_contact(&written("晚到", "2026-11-23 08:00"))
        .unwrap();
    desk.log_contact(&written("今天", "2026-11-16 08:00"))
        .unwrap();
    desk.log_contact(&written("超期", "2026-11-12 08:00"))
        .unwrap();
    desk.close().unwrap();
    let mut window = Window::open(&place);
    window.command(Command::GoContacts);
    window.must_see("11-30 到期，剩 5 天");
    window.must_see(&t("contact-due-today"));
    window.must_see(&with("contact-days-over", "count", 2));
    let waits = t("contact-state-unanswered");
    let shown = window.texts().into_iter().filter(|text| *text == waits);
    assert!(
        shown.count() >= 3,
        "what each waits for: {:#?}",
        window.texts()
    );
}
