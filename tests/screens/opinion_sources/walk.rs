//! The walk through these tabs, their forms and questions, in a language, written in Latin letters alone.

use egui::Key;
use shouwen::desk::Desk;
use shouwen::domain::setting::SettingName;
use shouwen::i18n::Words;
use shouwen::ui::command::Command;

use super::texts;
use crate::window::Window;

/// What the tabs show, as whoever has no account enters it.
pub fn fill_sources(desk: &mut Desk) {
    let mut settings = desk.settings().unwrap();
    settings.set(SettingName::OpinionBoxes, "gate\nfirst floor");
    desk.change_settings(&settings).unwrap();
    let opened = texts(&[
        ("box_name", "gate"),
        ("opened_on", "2026-11-20"),
        ("opened_by", "Wang"),
        ("witness", "Li"),
        ("slip_count", "4"),
        ("blank_count", "1"),
        ("note", "wet"),
        ("paper_serial", "paper 7"),
    ]);
    let opening = desk.open_box(&opened).unwrap();
    desk.open_box(&opened.clone().with("opened_on", "2025-10-20"))
        .unwrap();
    let void = desk.open_box(&opened).unwrap();
    desk.void_opening(void.id, "twice").unwrap();
    let slip = texts(&[("content", "the soup is salty"), ("department", "canteen")]);
    desk.log_opinion(&slip.with("box_opening_id", opening.id.to_string()))
        .unwrap();
    let sheet = texts(&[
        ("kind", "asking_letter"),
        ("title", "canteen"),
        ("asked", "parents"),
        ("issued_on", "2026-11-09"),
        ("returned_by", "2026-11-16"),
        ("issued_count", "120"),
    ]);
    desk.issue_questionnaire(&sheet).unwrap();
    let id = desk.issue_questionnaire(&sheet).unwrap().id;
    let back = sheet.with("returned_count", "100");
    desk.correct_questionnaire(id, &back).unwrap();
    for (is_multiple, answers) in [("", "good 60\nbad 30"), ("1", "soup 60\nrice 80")] {
        let question = texts(&[
            ("text", "how is it"),
            ("is_multiple", is_multiple),
            ("answers", answers),
        ]);
        desk.add_question(id, &question).unwrap();
    }
    for (name, ended_on) in [("Sun", ""), ("Zhou", "2026-03-01")] {
        let term = texts(&[
            ("name", name),
            ("unit", "parents' committee"),
            ("phone", "13700001111"),
            ("appointed_on", "2024-12-01"),
            ("term_until", "2026-12-10"),
            ("ended_on", ended_on),
            ("note", "by post"),
        ]);
        desk.appoint_supervisor(&term).unwrap();
    }
    for (kind, published_on) in [("parents_meeting", ""), ("staff_congress", "2026-11-20")] {
        let meeting = texts(&[
            ("kind", kind),
            ("held_on", "2026-11-18"),
            ("place", "hall"),
            ("chair", "Head"),
            ("recorder", "Wang"),
            ("invited_count", "50"),
            ("attended_count", "48"),
            ("attendees", "Here\nThere"),
            ("supervisors", "Sun"),
            (
                "topic",
                "the canteen and what is to be done about it by the end of this term",
            ),
            ("minutes", "one\ntwo"),
            ("published_on", published_on),
        ]);
        desk.hold_meeting(&meeting).unwrap();
    }
}

/// Calls `look` with every tab, form and question in sight.
pub fn look_at_sources(
    window: &mut Window,
    words: &Words,
    look: &mut impl FnMut(&str, &mut Window),
) {
    window.command(Command::GoOpinions);
    for tab in [
        "opinions-tab-boxes",
        "opinions-tab-asking",
        "opinions-tab-meetings",
        "opinions-tab-supervisors",
    ] {
        window.push(&words.t(tab));
        window.press(Key::Escape);
        look(tab, window);
        for _ in 0..2 {
            window.press(Key::ArrowDown);
            look(&format!("{tab}, another"), window);
        }
        window.press(Key::Home);
        window.command(Command::NewEntry);
        look(&format!("new in {tab}"), window);
        window.command(Command::Save);
        look(&format!("new with empty boxes in {tab}"), window);
        window.press(Key::Escape);
        window.command(Command::Correct);
        look(&format!("correction in {tab}"), window);
        window.press(Key::Escape);
        window.command(Command::Void);
        look(&format!("question of voiding in {tab}"), window);
        window.press(Key::Escape);
    }
    window.push(&words.t("supervisors-deed-prolong"));
    look("prolonging", window);
    window.press(Key::Escape);
    window.push(&words.t("opinions-tab-asking"));
    window.push(&words.t("asking-deed-add-question"));
    window.type_text("x");
    window.press(Key::Enter);
    window.type_text("many");
    window.command(Command::Save);
    look("new with empty boxes, a question", window);
    window.press(Key::Escape);
    look("question of leaving a small form", window);
    window.push(&words.t("visit-form-discard"));
}
