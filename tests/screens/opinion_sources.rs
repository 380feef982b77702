//! Boxes, questionnaires, meetings and supervisors on the page of opinions, played with the keyboard (E1–E4, E9, F7).

#[path = "opinion_sources/asking.rs"]
mod asking;
#[path = "opinion_sources/boxes.rs"]
mod boxes;
#[path = "opinion_sources/meetings.rs"]
mod meetings;
#[path = "opinion_sources/roles.rs"]
mod roles;
#[path = "opinion_sources/walk.rs"]
mod walk;

use egui::Key;
use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::setting::SettingName;
use shouwen::ui::app::Start;
use shouwen::ui::command::Command;

use crate::support::Place;
use crate::support::office::{PASSWORD, PRINCIPAL, office_place, seated};
use crate::window::{Window, places, start, t};

pub use walk::{fill_sources, look_at_sources};

/// A register with an account of every role, filled by the principal.
fn filled(fill: impl FnOnce(&mut Desk)) -> Place {
    let place = office_place();
    let mut desk = seated(&place, PRINCIPAL);
    fill(&mut desk);
    desk.close().unwrap();
    place
}

/// The window, unlocked by somebody, at one tab of the page of opinions.
fn at_tab(place: &Place, name: &str, tab: &str) -> Window {
    let start = Start {
        user: Some(name.to_owned()),
        ..start()
    };
    let mut window = Window::start(start, places(place));
    window.type_text(PASSWORD);
    window.press_meanwhile(Key::Enter);
    window.wait();
    // Whoever still has their first password changes it later.
    window.press(Key::Escape);
    window.command(Command::GoOpinions);
    window.push(&t(tab));
    // The keys of the list are free once no chip has the focus.
    window.press(Key::Escape);
    window
}

fn texts(texts: &[(&'static str, &str)]) -> Boxes {
    let texts = texts.iter();
    texts.fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, *text)
    })
}

/// Two supervisors: one in term, one past it.
fn supervisors(desk: &mut Desk) {
    for (name, until) in [("孙代表", "2027-08-31"), ("周委员", "2026-08-31")] {
        let term = texts(&[
            ("name", name),
            ("unit", "家长委员会"),
            ("phone", "13700001111"),
            ("appointed_on", "2024-09-01"),
            ("term_until", until),
        ]);
        desk.appoint_supervisor(&term).unwrap();
    }
}

/// Two boxes hang in the school.
fn hang_boxes(desk: &mut Desk) {
    let mut settings = desk.settings().unwrap();
    settings.set(SettingName::OpinionBoxes, "校门口\n教学楼一楼");
    desk.change_settings(&settings).unwrap();
}

/// A box opened last Friday, of whose slips one is entered.
fn opening(desk: &mut Desk) {
    let opened = texts(&[
        ("box_name", "校门口"),
        ("opened_on", "2026-11-20"),
        ("opened_by", "王芳"),
        ("witness", "孙代表"),
        ("slip_count", "4"),
        ("blank_count", "1"),
    ]);
    let opening = desk.open_box(&opened).unwrap();
    let slip = texts(&[("content", "食堂的汤太咸"), ("department", "食堂")]);
    desk.log_opinion(&slip.with("box_opening_id", opening.id.to_string()))
        .unwrap();
}
