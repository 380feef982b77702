//! Complaints in many states, and the walk through their pages, forms and questions, and those of accounts.

use std::sync::OnceLock;

use egui::Key;
use shouwen::desk::{Desk, NewAccount};
use shouwen::domain::account::Role;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{Category, Complaint, Step};
use shouwen::domain::protection::Signed;
use shouwen::domain::record::Table;
use shouwen::domain::setting::Settings;
use shouwen::i18n::{Language, Words};
use shouwen::ui::command::Command;
use shouwen::wording::field_label_in;

use crate::opinion_walk::{look_at_opinions, opinions};
use crate::support::{Place, morning, place};
use crate::window::{Window, places, start};

const PASSWORD: &str = "correct horse";
const PRINCIPAL: &str = "Head";
const OFFICE: &str = "Lin";
/// A case of this walk each.
const CASES: usize = 5;

/// A register with accounts and complaints, written in Latin letters alone.
fn complained() -> Place {
    // Stretching a password takes a while, so that it is done once for all walks.
    static FILLED: OnceLock<Place> = OnceLock::new();
    let place = place();
    std::fs::copy(&FILLED.get_or_init(filled).register, &place.register).unwrap();
    place
}

fn filled() -> Place {
    let place = place();
    let settings = Settings {
        school_name: "Hillside School".into(),
        desk_name: "Desk".into(),
        principal_name: PRINCIPAL.into(),
        ..Settings::default()
    };
    let mut desk = Desk::create(&place.register, &settings, Some("Wang"), morning()).unwrap();
    let handler = boxes(&[("name", "Zhao"), ("department", "Affairs")]);
    desk.save_staff(None, &handler).unwrap();
    let account = |name: &str, role| NewAccount {
        name: name.to_owned(),
        role,
        password: "given at first".to_owned(),
    };
    let others = [
        account("Wang", Role::Clerk),
        account(OFFICE, Role::Office),
        account("Gao", Role::Supervisor),
    ];
    desk.found_accounts(PRINCIPAL, PASSWORD, &others).unwrap();
    desk.unlock(OFFICE, "given at first").unwrap();
    desk.change_password("given at first", PASSWORD).unwrap();
    desk.unlock(PRINCIPAL, PASSWORD).unwrap();
    fill(&mut desk);
    desk.close().unwrap();
    place
}

fn boxes(texts: &[(&'static str, &str)]) -> Boxes {
    texts.iter().fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, (*text).to_owned())
    })
}

fn fill(desk: &mut Desk) {
    let named = boxes(&[
        ("signed", "named"),
        ("complainant_name", "Sun"),
        ("complainant_phone", "13700001111"),
        ("category", "fees"),
        ("respondents", "Qian\nFeng"),
        ("respondent_department", "Teaching"),
        ("facts", "asked for money"),
        ("request", "the money back"),
    ]);
    desk.log_complaint(&named).unwrap();
    let red = named
        .clone()
        .with("signed", "confidential")
        .with("category", "safety")
        .with("red_path", "bullying")
        .with("red_told", "police")
        .with("red_told_at", "2026-11-23 09:30");
    desk.log_complaint(&red).unwrap();
    desk.log_complaint(&named.clone().with("respondents", OFFICE))
        .unwrap();
    let worked_on = desk.log_complaint(&named).unwrap().complaint;
    for (step, texts) in [
        (Step::Accept, boxes(&[("accepted_on", "2026-11-23")])),
        (
            Step::Assign,
            boxes(&[
                ("handler", "Zhao"),
                ("handler_department", "Affairs"),
                ("assigned_on", "2026-11-23"),
                ("summary", "fees"),
            ]),
        ),
        (Step::Investigate, boxes(&[("investigation", "receipts")])),
        (
            Step::Find,
            boxes(&[("finding", "upheld"), ("finding_basis", "receipts")]),
        ),
    ] {
        take(desk, &worked_on, step, &texts);
    }
    let said = boxes(&[("text", "look into it"), ("said_on", "2026-11-23")]);
    desk.instruct(worked_on.id, &said).unwrap();
    desk.open_sealed(worked_on.id, "to call back").unwrap();
    let void = desk.log_complaint(&named).unwrap().complaint;
    desk.void_complaint(void.id, "twice").unwrap();
    opinions(desk);
}

fn take(desk: &mut Desk, complaint: &Complaint, step: Step, texts: &Boxes) {
    let revision = desk.complaint(complaint.id).unwrap().revision;
    desk.take_complaint_step(complaint.id, revision, step, texts)
        .unwrap();
}

/// Calls `look` with every page, form and question of complaints and accounts in sight.
pub fn look_at_complaints(language: Language, look: &mut impl FnMut(&str, &mut Window)) {
    let words = &Words::new(language);
    let place = complained();
    let mut start = start();
    start.language = Some(language);
    start.user = Some(PRINCIPAL.into());
    let window = &mut Window::start(start, places(&place));
    look("the lock", window);
    unlock(window);
    look("today with complaints", window);
    form(window, words, look);
    window.command(Command::GoComplaints);
    window.press(Key::Home);
    for case in 0..CASES {
        look(&format!("case {case}"), window);
        window.command(Command::NextStep);
        look(&format!("what is next in case {case}"), window);
        window.press(Key::Escape);
        window.press(Key::ArrowDown);
    }
    look_at_opinions(window, words, look);
    window.command(Command::GoQueue);
    for tab in [
        "queue-tab-waiting",
        "queue-tab-suggestions",
        "queue-tab-rectifications",
        "queue-tab-openings",
    ] {
        window.push(&words.t(tab));
        look(tab, window);
    }
    window.command(Command::GoSettings);
    look("settings with accounts", window);
    window.push(&words.t("accounts-keep"));
    look("accounts", window);
    window.push(&words.t("accounts-add"));
    look("a new account", window);
    window.press(Key::Escape);
    window.command(Command::Lock);
    look("locked", window);
    window.press(Key::ArrowDown);
    unlock(window);
    window.command(Command::GoComplaints);
    look("complaints before the office", window);
}

fn unlock(window: &mut Window) {
    window.type_text(PASSWORD);
    window.press_meanwhile(Key::Enter);
    window.wait();
}

/// The form, empty and wanting, filled, read back, and the code page.
fn form(window: &mut Window, words: &Words, look: &mut impl FnMut(&str, &mut Window)) {
    window.command(Command::NewComplaint);
    look("complaint", window);
    window.push(&words.t(Signed::Named.label_key()));
    window.command(Command::Save);
    look("complaint with empty boxes", window);
    // A row of choices is a ring.
    window.tab_to_button(&words.t("complaint-form-no-red-path"));
    window.press(Key::ArrowRight);
    look("complaint on the red path", window);
    window.press(Key::ArrowLeft);
    let label = |name| field_label_in(Table::Complaint, name, words);
    window.fill(&label("complainant_name"), "Sun");
    window.push(&words.t(Category::Fees.label_key()));
    window.fill(&label("facts"), "asked for money");
    window.command(Command::Save);
    look("read back", window);
    window.press_meanwhile(Key::Enter);
    window.wait();
    look("the code of a complaint", window);
    window.press(Key::Enter);
}
