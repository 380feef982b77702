//! What is done about first contacts at the desk, on a real register file with a fixed clock: every deed and every
//! refusal.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "desk_contacts/answering.rs"]
mod answering;
#[path = "desk_contacts/calendar.rs"]
mod calendar;
#[path = "desk_contacts/catalogue.rs"]
mod catalogue;
#[path = "desk_contacts/entering.rs"]
mod entering;
#[path = "desk_contacts/extending.rs"]
mod extending;
#[path = "desk_contacts/handing_over.rs"]
mod handing_over;
#[path = "desk_contacts/messages.rs"]
mod messages;
#[path = "desk_contacts/notifying.rs"]
mod notifying;
mod support;
#[path = "desk_contacts/undoing.rs"]
mod undoing;
#[path = "desk_contacts/waiting.rs"]
mod waiting;

use std::fmt::Debug;

use shouwen::desk::{Desk, Error, Refusal};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::contact::{Contact, ContactId};
use shouwen::domain::field::Problem;
use shouwen::store::Fault;
use support::{Place, at, morning, new_desk, open_desk, place};

/// A desk on Monday 23 November 2026, 10:00, with nothing in its register.
fn desk() -> (Place, Desk) {
    let place = place();
    let desk = new_desk(&place, morning());
    (place, desk)
}

/// The same register at another moment; days are written 11-24T09:00.
fn at_moment(place: &Place, desk: Desk, moment: &str) -> Desk {
    desk.close().unwrap();
    open_desk(place, at(&format!("2026-{moment}:00+08:00")))
}

/// Somebody asked at 9:00 that morning, by word of mouth.
fn asked(name: &str) -> Boxes {
    Boxes::default()
        .with("asker_name", name)
        .with("phone", "13812345678")
        .with("received_at", "2026-11-23 9:00")
        .with("matter", "转学手续怎么办")
}

/// A letter that came that morning.
fn letter(name: &str) -> Boxes {
    asked(name).with("channel", "letter")
}

fn to(person: &str) -> Boxes {
    Boxes::default().with("to_person", person)
}

fn finish() -> Boxes {
    Boxes::default()
        .with("result", "已办好")
        .with("told_how", "phone")
}

/// A matter that 张伟 asked about, handed over to 李老师, who has not signed.
fn handed_over(desk: &mut Desk) -> (Contact, i64) {
    let contact = desk.log_contact(&asked("张伟")).unwrap();
    let link = desk.hand_over_contact(contact.id, &to("李老师")).unwrap();
    (desk.contact(contact.id).unwrap(), link.id)
}

fn due(desk: &Desk, id: ContactId) -> Option<String> {
    let due_on = desk.contact(id).unwrap().details.due_on;
    due_on.map(|day| day.to_string())
}

fn assert_refused<T: Debug>(outcome: Result<T, Error>, refusal: Refusal) {
    match outcome {
        Err(Error::Refused(found)) => assert_eq!(found, refusal),
        other => panic!("{refusal:?} was wanted, not {other:?}"),
    }
}

fn assert_wrong<T: Debug>(outcome: Result<T, Error>, field: &str, problem: Problem) {
    match outcome {
        Err(Error::Fields(errors)) => {
            let found: Vec<_> = errors.iter().map(|it| (it.field, it.problem)).collect();
            assert_eq!(found, [(field, problem)]);
        }
        other => panic!("{field} was to be wrong, not {other:?}"),
    }
}

fn assert_sound(desk: &Desk) {
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}
