//! The list of complaints, and what Today says of them.

use egui::Key;
use shouwen::desk::Desk;
use shouwen::ui::command::Command;

use crate::sealed::{CLERK, OFFICE, PRINCIPAL, complaint, sealed_place, unlocked};
use crate::support::Place;
use crate::window::{Window, t, with};

fn three(desk: &mut Desk) {
    desk.log_complaint(&complaint("named")).unwrap();
    let red = complaint("confidential")
        .with("category", "safety")
        .with("red_path", "bullying")
        .with("red_told", "派出所")
        .with("red_told_at", "2026-11-23 09:30");
    desk.log_complaint(&red).unwrap();
    let about_office = complaint("named").with("respondents", OFFICE);
    desk.log_complaint(&about_office).unwrap();
}

fn on_show(name: &str) -> (Place, Window) {
    let place = sealed_place(three);
    let mut window = unlocked(&place, name);
    window.command(Command::GoComplaints);
    (place, window)
}

#[test]
fn every_complaint_has_its_line() {
    let (_place, window) = on_show(PRINCIPAL);
    for number in ["TS-2026-0001", "TS-2026-0002", "TS-2026-0003"] {
        window.must_see(number);
    }
    window.must_see("收费");
    window.must_not_see(&t("complaint-about-you"));
}

#[test]
fn c4_a_line_about_oneself_says_nothing_of_it() {
    let (_place, window) = on_show(OFFICE);
    window.must_see("TS-2026-0003");
    window.must_see(&t("complaint-about-you"));
}

#[test]
fn chips_narrow_the_list() {
    let (_place, mut window) = on_show(PRINCIPAL);
    window.push(&t("complaint-scope-red-path"));
    window.must_see("TS-2026-0002");
    window.must_not_see("TS-2026-0001");
}

#[test]
fn words_are_looked_for_by_who_may_read_them() {
    let (_place, mut window) = on_show(PRINCIPAL);
    window.fill(&t("contact-find"), "资料费");
    window.must_see("TS-2026-0001");
    window.must_not_see("TS-2026-0002");
    // What every keystroke finds again stays on show.
    window.must_not_see(&t("case-none"));
    let (_place, window) = on_show(CLERK);
    assert!(!window.has_box(&t("contact-find")));
}

#[test]
fn today_counts_what_waits_and_opens_it() {
    let place = sealed_place(three);
    let mut window = unlocked(&place, PRINCIPAL);
    window.must_see(&with("today-complaints-to-decide", "count", 3));
    let red = with("today-complaints-red-path", "count", 1);
    window.tab_to_button(&red);
    window.press(Key::Space);
    window.must_see("TS-2026-0002");
    window.must_not_see("TS-2026-0001");
}
