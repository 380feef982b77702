//! First contacts in every state, and the walk through their pages, forms and questions.

use std::collections::BTreeSet;

use egui::Key;
use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::i18n::Words;
use shouwen::ui::command::Command;

use crate::window::Window;

/// First contacts in every state, with all that can hang beside one.
pub fn contacts(desk: &mut Desk) {
    let boxes = |pairs: &[(&'static str, &str)]| {
        let mut boxes = Boxes::default();
        for (name, text) in pairs {
            boxes.set(name, *text);
        }
        boxes
    };
    let handler = boxes(&[("name", "Zhao"), ("department", "Office")]);
    desk.save_staff(None, &handler).unwrap();
    let item = boxes(&[
        ("name", "Transfer"),
        ("limit_days", "10"),
        ("lead_handler", "Zhao"),
        ("department", "Office"),
        ("materials", "form | 2"),
    ]);
    let item = desk.save_item(None, &item).unwrap().id.to_string();
    let asked = boxes(&[
        ("asker_name", "Asker"),
        ("matter", "transfer papers"),
        ("item_id", &item),
    ]);
    let told = desk.log_contact(&asked).unwrap();
    let notice = boxes(&[("missing", "form"), ("explained", "bring it")]);
    desk.give_notice(told.id, &notice).unwrap();
    let trip = asked
        .clone()
        .with("earlier_id", told.id.0.to_string())
        .with("repeat_cause", "told");
    let trip = desk.log_contact(&trip).unwrap();
    let to = boxes(&[("to_person", "Zhao"), ("passed_on", "papers")]);
    let link = desk.hand_over_contact(trip.id, &to).unwrap();
    let back = boxes(&[("sent_back_reason", "not mine")]);
    desk.send_back(link.id, &back).unwrap();
    let link = desk.hand_over_contact(trip.id, &to).unwrap();
    desk.sign_for(link.id, &Boxes::default()).unwrap();
    let written = boxes(&[
        ("asker_name", "Letter"),
        ("matter", "fees"),
        ("channel", "letter"),
    ]);
    let written = desk.log_contact(&written).unwrap();
    let more = boxes(&[("reason", "the bureau"), ("new_due_on", "2026-12-08")]);
    let more = desk.ask_extension(written.id, &more).unwrap();
    let yes = boxes(&[("decided_by", "Head"), ("decision", "approved")]);
    desk.decide_extension(more.id, &yes).unwrap();
    desk.remind(written.id, &boxes(&[("note", "please")]))
        .unwrap();
    desk.annotate(written.id, &boxes(&[("text", "by the way")]))
        .unwrap();
    let waiting = boxes(&[("asker_name", "Waits"), ("matter", "bus stop")]);
    let waiting = desk.log_contact(&waiting).unwrap();
    desk.hand_over_contact(waiting.id, &to).unwrap();
    let above = boxes(&[
        ("asker_name", "Bureau"),
        ("matter", "parking"),
        ("channel", "above"),
        ("above_unit", "Bureau"),
        ("above_limit_days", "5"),
        ("above_limit_unit", "calendar_days"),
    ]);
    desk.log_contact(&above).unwrap();
    let void = desk.log_contact(&asked).unwrap();
    desk.void_contact(void.id, "twice").unwrap();
}

/// The page of first contacts, every record of it, every small form, and the form.
pub fn look_at_contacts(
    window: &mut Window,
    words: &Words,
    look: &mut impl FnMut(&str, &mut Window),
) {
    window.command(Command::GoContacts);
    window.press(Key::Home);
    look("first contacts", window);
    let deeds = [
        "answer",
        "hand-over",
        "sign-for",
        "send-back",
        "give-notice",
        "await-materials",
        "mark-complex",
        "ask-extension",
        "tell-extension",
        "remind",
        "finish",
        "reply-up",
        "follow-up",
        "annotate",
    ];
    let mut seen = BTreeSet::new();
    for at in 0..6 {
        look(&format!("first contact {at}"), window);
        for deed in deeds {
            let word = words.t(&format!("contact-deed-{deed}"));
            if window.has_button(&word) && seen.insert(deed) {
                window.push(&word);
                look(deed, window);
                window.command(Command::Save);
                look(&format!("{deed} with empty boxes"), window);
                window.press(Key::Escape);
            }
        }
        window.press(Key::ArrowDown);
    }
    let reasons = words.t("contact-reasons-open");
    window.press(Key::Home);
    for _ in 0..6 {
        if window.has_button(&reasons) {
            window.push(&reasons);
            look("reasons of a due date", window);
            window.press(Key::Escape);
            break;
        }
        window.press(Key::ArrowDown);
    }
    window.command(Command::Print);
    look("which paper of a first contact", window);
    window.press(Key::Escape);
    for link in ["book-print", "blanks-print"] {
        window.push(&words.t(link));
        look(&format!("{link} of first contacts"), window);
        window.press(Key::Escape);
    }
    window.command(Command::Correct);
    look("correction of a first contact", window);
    window.press(Key::Escape);
    window.command(Command::NewContact);
    look("new first contact", window);
    window.push(&words.t("contact-form-more"));
    window.push(&words.t("contact-form-agitated"));
    window.command(Command::Save);
    look("new first contact with empty boxes", window);
    window.fill(&words.t("field-asker-name"), "Asker");
    look("further trip", window);
    window.push(&words.t("contact-earlier-take"));
    look("further trip taken", window);
    window.press(Key::Escape);
    window.push(&words.t("visit-form-discard"));
}
