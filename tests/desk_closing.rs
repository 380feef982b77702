//! The closing of months on real registers: a quarter closed month by month, what is told of it later, and every way in
//! which somebody could have gone past the program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "desk_closing/corrections.rs"]
mod corrections;
#[path = "desk_closing/order.rs"]
mod order;
#[path = "desk_closing/paper.rs"]
mod paper;
#[path = "desk_closing/protected.rs"]
mod protected;
mod support;
#[path = "desk_closing/tampered.rs"]
mod tampered;
#[path = "desk_closing/texts.rs"]
mod texts;
#[path = "desk_closing/verifying.rs"]
mod verifying;

use std::sync::OnceLock;

use shouwen::desk::{Closing, ClosingError, Desk, Error, Paper, PaperRequest, Refusal};
use shouwen::domain::closing::{Corrections, Finding, MonthClose, Verification};
use shouwen::domain::period::Period;
use shouwen::domain::visit::{TypedVisit, Visit, VisitField};
use shouwen::i18n::Language;
use shouwen::paper::page::{Document, Item};

use support::office::{PRINCIPAL, office_place, seated_at};
use support::{Place, at, parent, place};

const JANUARY: &str = "2027-01";
const FEBRUARY: &str = "2027-02";
const MARCH: &str = "2027-03";

fn month(text: &str) -> Period {
    text.parse().unwrap()
}

/// Somebody at the desk at a moment of 2027, written `02-01 09:00`.
fn desk_of(place: &Place, name: &str, moment: &str) -> Desk {
    let (day, time) = moment.split_once(' ').unwrap();
    seated_at(place, name, at(&format!("2027-{day}T{time}:00+08:00")))
}

fn desk_at(place: &Place, moment: &str) -> Desk {
    desk_of(place, PRINCIPAL, moment)
}

/// A parent who came at a moment of 2027 and left half an hour later.
fn came(arrived_at: &str, left_at: &str) -> TypedVisit {
    let mut typed = parent("张伟");
    typed.set(VisitField::ArrivedAt, format!("2027-{arrived_at}"));
    typed.set(VisitField::DepartedAt, format!("2027-{left_at}"));
    typed
}

fn visit(desk: &mut Desk, arrived_at: &str, left_at: &str) -> Visit {
    desk.log_visit(&came(arrived_at, left_at)).unwrap()
}

/// The visit was entered wrong: it was another one.
fn correct(desk: &mut Desk, visit: &Visit, typed: &TypedVisit) -> Visit {
    let revision = desk.visit(visit.id).unwrap().revision;
    desk.correct_visit(visit.id, revision, typed).unwrap()
}

/// The visit of 12 January by so many people.
fn party(count: &str) -> TypedVisit {
    let mut typed = came("01-12 09:12", "01-12 09:40");
    typed.set(VisitField::PartySize, count);
    typed
}

/// A register with a visit in each of the three months; nothing is closed.
fn quarter() -> (Place, [Visit; 3]) {
    // Made once: every seat taken stretches a password.
    static MADE: OnceLock<(Place, [Visit; 3])> = OnceLock::new();
    let (place, visits) = MADE.get_or_init(|| {
        let place = office_place();
        let visits = ["01-12", "02-09", "03-09"].map(|day| {
            let mut desk = desk_at(&place, &format!("{day} 10:00"));
            let visit = visit(&mut desk, &format!("{day} 09:12"), &format!("{day} 09:40"));
            desk.close().unwrap();
            visit
        });
        (place, visits)
    });
    (copy_of(place), visits.clone())
}

/// A closed register once more.
fn copy_of(made: &Place) -> Place {
    let place = place();
    std::fs::copy(&made.register, &place.register).unwrap();
    place
}

fn prepare(desk: &Desk, period: &str) -> Result<Closing, Error> {
    desk.prepare_closing(month(period), Language::ZhHans, &mut |_, _| true)
}

fn sign(desk: &mut Desk, period: &str) -> MonthClose {
    let closing = prepare(desk, period).unwrap();
    desk.sign_month(&closing).unwrap()
}

fn close(place: &Place, period: &str, moment: &str) -> MonthClose {
    sign(&mut desk_at(place, moment), period)
}

/// The report of a period, printed: its bytes, and the paper.
fn printed(desk: &mut Desk, period: &str, language: Option<Language>) -> (Vec<u8>, Paper) {
    let period = month(period);
    let request = PaperRequest::Report { period };
    let paper = desk.paper(&request, language, &mut |_, _| true).unwrap();
    desk.note_handed_out(&paper).unwrap();
    (paper.pdf(&mut |_, _| true).unwrap(), paper)
}

fn corrections(desk: &Desk, period: &str) -> Corrections {
    desk.report(month(period)).unwrap().corrections
}

/// Why nothing came of a closing.
fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> ClosingError {
    match outcome {
        Err(Error::Closing(error)) => error,
        other => panic!("not refused: {other:?}"),
    }
}

/// The rule that said no.
fn denied<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

/// All that stands on the pages.
fn text_of(document: &Document) -> String {
    let items = document.pages.iter().flat_map(|page| &page.items);
    let texts = items.filter_map(|item| match item {
        Item::Text(run) => Some(run.text.to_string()),
        _ => None,
    });
    texts.collect()
}

/// What does not agree.
fn bad(verification: &Verification) -> Vec<&Finding> {
    use shouwen::domain::closing::Weight;
    let found = verification.findings.iter();
    found.filter(|it| it.weight() == Weight::Bad).collect()
}
