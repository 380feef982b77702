//! What each role finds on these tabs.

use super::{at_tab, filled, opening, supervisors};
use crate::support::office::{CLERK, OFFICE, SUPERVISOR};
use crate::window::t;

#[test]
fn a_clerk_keeps_boxes_and_leaves_supervisors_to_the_office() {
    let place = filled(|desk| {
        supervisors(desk);
        opening(desk);
    });
    let window = at_tab(&place, CLERK, "opinions-tab-supervisors");
    window.must_see("孙代表");
    for key in [
        "supervisors-deed-appoint",
        "supervisors-deed-prolong",
        "command-correct",
        "command-void",
    ] {
        assert!(!window.has_button(&t(key)), "{key}");
    }
    drop(window);
    let window = at_tab(&place, OFFICE, "opinions-tab-supervisors");
    assert!(window.has_button(&t("supervisors-deed-appoint")));
    drop(window);
    let window = at_tab(&place, CLERK, "opinions-tab-boxes");
    assert!(window.has_button(&t("boxes-deed-open")));
    assert!(window.has_button(&t("command-correct")));
}

#[test]
fn a_supervisor_reads_and_sees_no_names() {
    let place = filled(|desk| {
        supervisors(desk);
        opening(desk);
        let meeting = super::texts(&[
            ("kind", "student_seminar"),
            ("held_on", "2026-11-18"),
            ("chair", "陈校长"),
            ("attended_count", "3"),
            ("topic", "食堂"),
            ("attendees", "张小宝"),
            ("minutes", "张小宝说汤咸"),
        ]);
        desk.hold_meeting(&meeting).unwrap();
    });
    for (tab, seen) in [
        ("opinions-tab-boxes", "校门口"),
        ("opinions-tab-meetings", "食堂"),
        ("opinions-tab-supervisors", &t("supervisors-unnamed")),
    ] {
        let window = at_tab(&place, SUPERVISOR, tab);
        assert!(window.sees(seen), "{tab}: {:#?}", window.texts());
        assert!(!window.sees_part("张小宝"), "{tab}");
        assert!(!window.sees_part("13700001111"), "{tab}");
        for key in [
            "boxes-deed-open",
            "boxes-next-slip",
            "meetings-deed-hold",
            "sources-enter-opinion",
            "supervisors-deed-appoint",
            "command-correct",
            "command-void",
        ] {
            assert!(!window.has_button(&t(key)), "{tab}: {key}");
        }
    }
    let window = at_tab(&place, SUPERVISOR, "opinions-tab-supervisors");
    assert!(!window.sees_part("孙代表"));
}
