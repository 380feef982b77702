//! Three languages, switched live, on every page, form, question and sheet.

use std::collections::BTreeSet;

use egui::{Key, Modifiers};
use shouwen::desk::Desk;
use shouwen::domain::beside::{TypedLeftItem, TypedRelease};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::setting::Settings;
use shouwen::domain::shift::TypedShiftNote;
use shouwen::domain::visit::{TypedVisit, VisitField};
use shouwen::i18n::{Language, Words};
use shouwen::ui::command::Command;

use crate::complaint_walk::look_at_complaints;
use crate::contact_walk::{contacts, look_at_contacts};
use crate::opinion_sources::{fill_sources, look_at_sources};
use crate::review_walk::{look_at_review, to_be_put_right};
use crate::support::{Place, morning, place};
use crate::window::{Window, places, start};

/// A register in which everything a screen can show is there, written in Latin letters alone.
pub fn full() -> Place {
    let place = place();
    let settings = Settings {
        school_name: "Hillside School".into(),
        desk_name: "Desk".into(),
        clerk_names: vec!["Wang".into(), "Li".into()],
        ..Settings::default()
    };
    let mut desk = Desk::create(&place.register, &settings, Some("Wang"), morning()).unwrap();
    let visit = |name: &str| {
        let mut typed = TypedVisit::default();
        for (field, text) in [
            (VisitField::VisitorName, name),
            (VisitField::Phone, "13812345678"),
            (VisitField::Kind, "parent"),
            (VisitField::ArrivedAt, "9:12"),
            (VisitField::StudentName, "Bao"),
            (VisitField::StudentClass, "3-2"),
            (VisitField::Purpose, "homework"),
            (VisitField::HostName, "Ms Chen"),
            (VisitField::HostConsent, "agreed"),
            (VisitField::IdDocument, "passport"),
            (VisitField::PartySize, "3"),
        ] {
            typed.set(field, text);
        }
        typed
    };
    let void = desk.log_visit(&visit("Void")).unwrap();
    desk.void_visit(void.id, "twice").unwrap();
    let left = desk.log_visit(&visit("Left")).unwrap();
    desk.sign_out(&[left.id], None).unwrap();
    let mut expected = visit("Expected");
    expected.set(VisitField::ArrivedAt, "");
    expected.set(VisitField::ExpectedAt, "14:30");
    desk.log_visit(&expected).unwrap();
    desk.log_visit(&visit("Another")).unwrap();
    let on_site = desk.log_visit(&visit("Here")).unwrap();
    let item = TypedLeftItem {
        what: "cup".into(),
        student_name: "Bao".into(),
        student_class: "3-2".into(),
        paper_serial: "paper 1".into(),
    };
    desk.leave_item(on_site.id, &item).unwrap();
    let taken = desk.leave_item(on_site.id, &item).unwrap();
    desk.hand_over_item(taken.id, "Bao").unwrap();
    let release = TypedRelease {
        leaves_at: "10:00".into(),
        student_name: "Bao".into(),
        student_class: "3-2".into(),
        reason: "dentist".into(),
        teacher_name: "Ms Chen".into(),
        collector_name: "Here".into(),
        collector_relation: "father".into(),
        verified_by: "phone".into(),
        paper_serial: String::new(),
    };
    desk.release_student(on_site.id, &release).unwrap();
    let mut corrected = TypedVisit::of(&on_site.details);
    corrected.set(VisitField::Kind, "official");
    let revision = desk.visit(on_site.id).unwrap().revision;
    desk.correct_visit(on_site.id, revision, &corrected)
        .unwrap();
    contacts(&mut desk);
    let note = TypedShiftNote {
        to_person: "Li".into(),
        note: "keys".into(),
        paper_serial: String::new(),
    };
    desk.hand_over_shift(&note).unwrap();
    fill_office(&mut desk);
    fill_sources(&mut desk);
    desk.close().unwrap();
    place
}

/// What waits for somebody, a message, and an entry in every list of the catalogue.
fn fill_office(desk: &mut Desk) {
    let boxes = |texts: &[(&'static str, &str)]| {
        let texts = texts.iter();
        texts.fold(Boxes::default(), |boxes, (name, text)| {
            boxes.with(name, *text)
        })
    };
    let department = boxes(&[
        ("name", "Office"),
        ("phone", "5550100"),
        ("place", "Room 1"),
    ]);
    desk.save_department(None, &department).unwrap();
    let post = boxes(&[
        ("name", "Clerk"),
        ("department", "Office"),
        ("duties", "letters\nkeys"),
    ]);
    desk.save_post(None, &post).unwrap();
    let member = boxes(&[
        ("name", "Ms Chen"),
        ("department", "Office"),
        ("post", "Clerk"),
    ]);
    desk.save_staff(None, &member).unwrap();
    desk.save_staff(
        None,
        &member.with("name", "Mr Gone").with("left_on", "2026-08-31"),
    )
    .unwrap();
    let student = boxes(&[("name", "Bao"), ("class", "3-2"), ("guardian_name", "Here")]);
    desk.save_student(None, &student).unwrap();
    let notice = boxes(&[("title", "fees"), ("topic", "fees"), ("place", "board")]);
    desk.save_public_notice(None, &notice).unwrap();
    let item = boxes(&[
        ("name", "transfer"),
        ("materials", "register | 1 | copy it\nletter"),
        ("limit_days", "10"),
        ("department", "Office"),
    ]);
    let first = desk.save_item(None, &item).unwrap();
    desk.save_item(Some(first.id), &item.with("limit_days", "8"))
        .unwrap();
    let asked = |at: &'static str| {
        boxes(&[
            ("asker_name", "Here"),
            ("matter", "a transfer"),
            ("received_at", at),
        ])
    };
    desk.log_contact(&asked("2026-11-16 09:00")).unwrap();
    desk.log_contact(&asked("2026-11-23 09:00")).unwrap();
    let handed = desk.log_contact(&asked("2026-11-17 09:00")).unwrap();
    let to = boxes(&[("to_person", "Ms Chen"), ("handed_at", "2026-11-20 09:00")]);
    desk.hand_over_contact(handed.id, &to).unwrap();
    let message = boxes(&[
        ("caller_name", "Here"),
        ("phone", "5550100"),
        ("for_person", "Ms Chen"),
        ("message", "please call"),
        ("wants_call_back", "1"),
    ]);
    desk.take_message(&message).unwrap();
    to_be_put_right(desk);
}

/// Opens the window in a language and calls `look` with the name of each page, form, question and sheet in sight.
pub fn visit_every_screen(language: Language, mut look: impl FnMut(&str, &mut Window)) {
    let place = full();
    let words = Words::new(language);
    let mut start = start();
    start.language = Some(language);
    start.user = Some("Wang".into());
    let mut window = Window::start(start, places(&place));
    let window = &mut window;
    look("today", window);
    window.command(Command::Print);
    look("a paper", window);
    window.press(Key::Escape);
    for command in [
        Command::ShowKeys,
        Command::HandOverShift,
        Command::PrintBatch,
    ] {
        window.command(command);
        look(&format!("{command:?}"), window);
        window.press(Key::Escape);
    }
    window.command(Command::TakeMessage);
    window.command(Command::Save);
    look("message with empty boxes", window);
    window.press(Key::Escape);
    window.command(Command::Search);
    window.type_text("here");
    look("search", window);
    window.press(Key::Escape);

    window.command(Command::GoVisits);
    window.press(Key::Home);
    window.press(Key::Space);
    look("visits, the first ticked", window);
    window.press(Key::Space);
    for command in [Command::Void, Command::LeaveItem, Command::Release] {
        window.command(command);
        look(&format!("{command:?}"), window);
        window.press(Key::Enter);
        look(&format!("{command:?} with empty boxes"), window);
        window.press(Key::Escape);
    }
    // The newest visit has papers beside its own.
    window.command(Command::Print);
    look("which paper", window);
    window.press(Key::Escape);
    for link in ["book-print", "blanks-print"] {
        window.push(&words.t(link));
        look(link, window);
        window.press(Key::Escape);
    }
    for _ in 0..5 {
        window.press(Key::ArrowDown);
        look("another visit", window);
    }
    window.press(Key::Home);
    window.command(Command::Correct);
    look("correction", window);
    window.press(Key::Escape);
    forms(window, &words, &mut look);

    look_at_contacts(window, &words, &mut look);
    look_at_sources(window, &words, &mut look);

    look_at_review(window, &words, &mut look);

    window.command(Command::GoReports);
    look("reports", window);
    window.fill(&words.t("reports-period"), "2026-13");
    window.press(Key::Enter);
    look("reports of no period", window);
    window.fill(&words.t("reports-period"), "2026");
    window.press(Key::Enter);
    look("reports of a year", window);
    window.push(&words.with(
        "reports-open",
        &[("figure", words.t("figure-visits").into())],
    ));
    look("records behind a figure", window);
    window.command(Command::GoReports);
    window.push(&words.t("reports-about-visits"));
    look("reports, visits", window);
    window.command(Command::VerifyReport);
    window.press(Key::Enter);
    look("question of verifying", window);
    window.press(Key::Escape);

    catalogue(window, &words, &mut look);
    calendar(window, &words, &mut look);
    window.command(Command::GoSettings);
    look("settings", window);
    let restore = words.t("settings-restore-from");
    window.fill(&restore, "nowhere");
    window.push(&words.t("settings-restore"));
    look("question of restoring", window);
    window.press(Key::Escape);
    look_at_complaints(language, &mut look);
}

fn catalogue(window: &mut Window, words: &Words, look: &mut impl FnMut(&str, &mut Window)) {
    window.command(Command::GoCatalogue);
    for tab in [
        "catalogue-items",
        "catalogue-departments",
        "catalogue-posts",
        "catalogue-staff",
        "catalogue-students",
        "catalogue-publicity",
    ] {
        window.push(&words.t(tab));
        look(tab, window);
        window.push(&words.t("catalogue-new"));
        window.command(Command::Save);
        look(&format!("new entry with empty boxes, {tab}"), window);
        window.press(Key::Escape);
    }
    window.push(&words.t("command-void"));
    look("question of voiding an entry", window);
    window.press(Key::Escape);
}

fn calendar(window: &mut Window, words: &Words, look: &mut impl FnMut(&str, &mut Window)) {
    window.push(&words.t("page-calendar"));
    look("calendar", window);
    window.fill(&words.t("calendar-count-days"), "5");
    window.push(&words.t("calendar-count-do"));
    look("working days counted", window);
    window.fill(&words.t("calendar-school-days"), "2026-11-24 rest");
    window.push(&words.t("calendar-preview"));
    look("what a closing day would change", window);
    window.press(Key::Escape);
}

fn forms(window: &mut Window, words: &Words, look: &mut impl FnMut(&str, &mut Window)) {
    window.command(Command::NewAppointment);
    look("appointment", window);
    window.press(Key::Escape);
    window.command(Command::NewVisit);
    look("new visit", window);
    window.push(&words.t("visit-form-more"));
    window.command(Command::Save);
    look("new visit with empty boxes", window);
    window.fill(&words.t("field-visitor-name"), "h");
    look("offers", window);
    window.press(Key::Escape);
    window.tab_to_button(&words.t("visit-kind-parent"));
    window.press(Key::ArrowRight);
    window.press(Key::ArrowRight);
    look("inspection", window);
    window.press(Key::Escape);
    look("question of leaving", window);
    window.push(&words.t("visit-form-discard"));
}

/// Every key of the Fluent files.
fn keys() -> BTreeSet<String> {
    include_str!("../../assets/i18n/en.ftl")
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned()))
        .collect()
}

/// Keys, codes and places that were not filled in.
fn shows_through(text: &str, keys: &BTreeSet<String>) -> bool {
    let is_joined = |joint: char| {
        text.contains(joint)
            && text
                .chars()
                .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == joint)
            && text.chars().any(|it| it.is_ascii_lowercase())
    };
    keys.contains(text) && text.contains('-')
        || is_joined('-')
        || is_joined('_')
        || text.contains('{')
        || text.contains('$')
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

#[test]
fn no_key_and_no_code_shows_through_on_any_screen() {
    let keys = keys();
    assert!(keys.len() > 300 && keys.contains("visit-form-hint"));
    for language in Language::ALL {
        let mut count = 0;
        visit_every_screen(language, |screen, window| {
            count += 1;
            for text in window.texts() {
                assert!(
                    !shows_through(&text, &keys),
                    "{language:?}, {screen}: {text}"
                );
            }
        });
        assert!(count > 20);
    }
}

#[test]
fn an_english_screen_holds_no_chinese() {
    visit_every_screen(Language::En, |screen, window| {
        for text in window.texts() {
            let is_own_name = Language::ALL.iter().any(|it| it.own_name() == text);
            assert!(is_own_name || !text.contains(is_han), "{screen}: {text}");
        }
    });
}

#[test]
fn the_language_is_switched_live_and_remembered() {
    let place = full();
    let mut window = Window::start(start(), places(&place));
    window.command(Command::GoSettings);
    // A row of choices is a ring.
    window.tab_to_button(Language::ZhHans.own_name());
    for language in [
        Language::ZhHant,
        Language::En,
        Language::ZhHans,
        Language::ZhHant,
    ] {
        window.press(Key::ArrowRight);
        let words = Words::new(language);
        for key in [
            "page-settings",
            "page-visits",
            "settings-save",
            "settings-theme",
        ] {
            window.must_see(&words.t(key));
        }
        assert!(
            window.has_box(&words.t("field-school-name")),
            "{language:?}"
        );
    }
    window.press_with(Modifiers::COMMAND, Key::Num1);
    window.must_see(&Words::new(Language::ZhHant).t("today-on-site"));
    drop(window);
    let mut again = start();
    again.language = None;
    let window = Window::start(again, places(&place));
    window.must_see(&Words::new(Language::ZhHant).t("today-on-site"));
}

#[test]
fn a_register_that_does_not_open_is_told_of_in_every_language() {
    for language in Language::ALL {
        let place = place();
        std::fs::write(&place.register, "no register").unwrap();
        let mut start = start();
        start.language = Some(language);
        let window = Window::start(start, places(&place));
        window.must_see(&Words::new(language).t("failure-title"));
        let keys = keys();
        assert!(!window.texts().iter().any(|text| shows_through(text, &keys)));
    }
}
