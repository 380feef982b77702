//! Opinions in every state, and the walk through their list, records, small forms and form.

use std::collections::BTreeSet;

use egui::Key;
use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::protection::Signed;
use shouwen::domain::record::Table;
use shouwen::i18n::Words;
use shouwen::ui::command::Command;
use shouwen::wording::field_label_in;

use crate::window::Window;

fn boxes(texts: &[(&'static str, &str)]) -> Boxes {
    let texts = texts.iter();
    texts.fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, *text)
    })
}

/// Opinions in every state, written in Latin letters alone.
pub fn opinions(desk: &mut Desk) {
    let opening = boxes(&[
        ("box_name", "Gate box"),
        ("opened_on", "2026-11-20"),
        ("opened_by", "Wang"),
        ("witness", "Zhao"),
        ("slip_count", "5"),
    ]);
    let id = desk.open_box(&opening).unwrap().id.to_string();
    let slip = boxes(&[
        ("box_opening_id", &id),
        ("content", "long queues in the canteen"),
        ("department", "Affairs"),
    ]);
    desk.log_opinion(&slip).unwrap();
    let sent = desk.log_opinion(&slip).unwrap();
    let to = boxes(&[("handler", "Zhao"), ("department", "Affairs")]);
    desk.send_opinion(sent.id, sent.revision, &to).unwrap();
    let plan = boxes(&[
        ("problem", "too few windows"),
        ("responsible_person", "Zhao"),
        ("is_at_once", "1"),
    ]);
    let of = shouwen::domain::rectification::RectificationOf::Opinion(sent.id.0);
    desk.order_rectification(of, &plan).unwrap();
    let letter = boxes(&[
        ("source", "letter"),
        ("signed", "named"),
        ("complainant_name", "Sun"),
        ("received_on", "2026-10-12"),
        ("content", "open the library longer"),
    ]);
    let named = desk.log_opinion(&letter).unwrap();
    let feedback = boxes(&[
        ("outcome", "adopted"),
        ("feedback", "until six from Monday"),
        ("feedback_how", "phone"),
    ]);
    let named = desk
        .feed_back_opinion(named.id, named.revision, &feedback)
        .unwrap();
    let said = boxes(&[
        ("has_retaliation", "1"),
        ("follow_up_note", "named in class"),
    ]);
    desk.follow_up_opinion(named.id, named.revision, &said)
        .unwrap();
    let void = desk.log_opinion(&slip).unwrap();
    desk.void_opinion(void.id, "twice").unwrap();
}

/// The page of opinions, every record of it, every small form, and the form.
pub fn look_at_opinions(
    window: &mut Window,
    words: &Words,
    look: &mut impl FnMut(&str, &mut Window),
) {
    window.command(Command::GoOpinions);
    window.press(Key::Home);
    let deeds = [
        "action-send-on",
        "opinion-deed-send-again",
        "action-feed-back",
        "contact-deed-follow-up",
        "case-deed-order",
        "case-deed-done",
    ];
    let mut seen = BTreeSet::new();
    for at in 0..4 {
        look(&format!("opinion {at}"), window);
        for deed in deeds {
            if window.has_button(&words.t(deed)) && seen.insert(deed) {
                window.push(&words.t(deed));
                look(&format!("below an opinion: {deed}"), window);
                window.command(Command::Save);
                look(
                    &format!("below an opinion: {deed} with empty boxes"),
                    window,
                );
                window.press(Key::Escape);
                if window.sees(&words.t("visit-form-discard-title")) {
                    window.press(Key::Enter);
                }
            }
        }
        window.press(Key::ArrowDown);
    }
    window.command(Command::NewOpinion);
    look("opinion form", window);
    window.tab_to_button(&words.t(Signed::Anonymous.label_key()));
    window.press(Key::ArrowDown);
    window.command(Command::Save);
    look("opinion with empty boxes", window);
    window.push(&words.t("opinion-source-letter"));
    let label = |name| field_label_in(Table::Opinion, name, words);
    window.fill(&label("content"), "open the library longer");
    window.fill(&label("complainant_name"), "Sun");
    window.command(Command::Save);
    look("opinion read back", window);
    window.press(Key::Escape);
    window.press(Key::Escape);
    window.push(&words.t("visit-form-discard"));
}
