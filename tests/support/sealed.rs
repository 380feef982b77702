//! A register with accounts, in which complaints can be taken, and the window unlocked by one of them.
#![allow(dead_code)]

use std::sync::OnceLock;

use egui::Key;
use shouwen::desk::{Desk, NewAccount};
use shouwen::domain::account::Role;
use shouwen::domain::boxes::Boxes;
use shouwen::ui::app::Start;

use crate::support::{Place, morning, new_desk, place};
use crate::window::{Window, places, start};

/// Everybody's password in these tests.
pub const PASSWORD: &str = "correct horse";
/// What the principal gave them at first.
const FIRST_PASSWORD: &str = "given at first";
pub const CLERK: &str = "王芳";
pub const OFFICE: &str = "李敏";
pub const PRINCIPAL: &str = "陈校长";
pub const DEPUTY: &str = "何副校长";

/// A register in which everybody has unlocked once, so that all have keys; with two on the staff. `fill` acts as the
/// principal.
pub fn sealed_place(fill: impl FnOnce(&mut Desk)) -> Place {
    // Stretching a password takes a while, so that all of them are stretched once for all tests.
    static FOUNDED: OnceLock<Place> = OnceLock::new();
    let place = place();
    std::fs::copy(&FOUNDED.get_or_init(founded).register, &place.register).unwrap();
    let mut desk = unlocked_desk(&place, PRINCIPAL);
    fill(&mut desk);
    desk.close().unwrap();
    place
}

fn founded() -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    for (name, department) in [("李老师", "教务处"), ("赵老师", "总务处")] {
        let boxes = Boxes::default()
            .with("name", name)
            .with("department", department);
        desk.save_staff(None, &boxes).unwrap();
    }
    let account = |name: &str, role| NewAccount {
        name: name.to_owned(),
        role,
        password: FIRST_PASSWORD.to_owned(),
    };
    let others = [
        account(CLERK, Role::Clerk),
        account(OFFICE, Role::Office),
        account(DEPUTY, Role::Deputy),
    ];
    desk.found_accounts(PRINCIPAL, PASSWORD, &others).unwrap();
    for name in [CLERK, OFFICE, DEPUTY] {
        desk.unlock(name, FIRST_PASSWORD).unwrap();
        desk.change_password(FIRST_PASSWORD, PASSWORD).unwrap();
    }
    desk.close().unwrap();
    place
}

/// The window on it, unlocked.
pub fn unlocked(place: &Place, name: &str) -> Window {
    let start = Start {
        user: Some(name.to_owned()),
        ..start()
    };
    let mut window = Window::start(start, places(place));
    window.type_text(PASSWORD);
    window.press_meanwhile(Key::Enter);
    window.wait();
    window
}

/// The register without a window, unlocked.
pub fn unlocked_desk(place: &Place, name: &str) -> Desk {
    let mut desk = Desk::open(&place.register, None, morning()).unwrap();
    desk.unlock(name, PASSWORD).unwrap();
    desk
}

/// The boxes of a complaint about a teacher.
pub fn complaint(signed: &str) -> Boxes {
    Boxes::default()
        .with("signed", signed)
        .with("complainant_name", "孙丽")
        .with("complainant_phone", "13700001111")
        .with("category", "fees")
        .with("respondents", "李老师")
        .with("respondent_department", "教务处")
        .with("facts", "多收了资料费")
}
