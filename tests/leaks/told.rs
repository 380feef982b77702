//! What a log or a message would say of what holds secrets.

use shouwen::desk::PaperRequest;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{Opened, check};
use shouwen::domain::protection::Identity;
use shouwen::i18n::Language;
use shouwen::store::Draft;
use shouwen::wording;

use super::marker::Marker;
use super::scan::{leaks_below, leaks_in};
use super::walk::typed;
use crate::support::office::{PRINCIPAL, office_of, seated_at};

fn assert_silent(what: &str, said: &str, marker: &Marker) {
    assert_eq!(leaks_in(said.as_bytes(), marker).count(), 0, "{what}");
}

#[test]
fn debug_tells_nothing_of_what_is_sealed() {
    let marker = Marker::new();
    let boxes = typed(&marker, "confidential");
    assert_silent("Boxes", &format!("{boxes:?}"), &marker);
    assert!(
        format!("{boxes:?}").contains("complainant_name"),
        "which boxes, not what"
    );
    let now = chrono::NaiveDateTime::default();
    let checked = check(&boxes, None, PRINCIPAL, now).unwrap();
    assert_silent("TypedComplaint", &format!("{checked:?}"), &marker);
    let identity = Identity {
        name: marker.chinese.clone(),
        ..Identity::default()
    };
    assert_silent("Identity", &format!("{identity:?}"), &marker);
    let opened = Opened {
        identity,
        facts: marker.text(),
        request: marker.text(),
        additions: vec![marker.text()],
        ..Opened::default()
    };
    assert_silent("Opened", &format!("{opened:?}"), &marker);
    let draft = Draft {
        form: "complaint".into(),
        updated_at: String::new(),
        texts: [("facts".to_owned(), marker.text())].into(),
    };
    assert_silent("Draft", &format!("{draft:?}"), &marker);
}

#[test]
fn the_code_of_the_slip_is_in_no_debug_and_in_no_file() {
    let (place, mut desk) = office_of(PRINCIPAL);
    let logged = desk
        .log_complaint(&crate::support::office::complaint())
        .unwrap();
    assert!(!format!("{logged:?}").contains(&logged.code));
    desk.close().unwrap();
    let register = std::fs::read(&place.register).unwrap();
    let code = logged.code.as_bytes();
    assert!(!register.windows(code.len()).any(|it| it == code));
}

#[test]
fn errors_and_their_sentences_hold_nothing_that_was_typed() {
    let marker = Marker::new();
    let (_place, mut desk) = office_of(PRINCIPAL);
    let words = shouwen::i18n::Words::new(shouwen::i18n::Language::ZhHans);
    let wrong: [Boxes; 3] = [
        typed(&marker, "confidential").with("category", ""),
        typed(&marker, "confidential").with("received_on", marker.text()),
        typed(&marker, "named").with("complainant_phone", marker.text()),
    ];
    for boxes in wrong {
        let error = desk.log_complaint(&boxes).unwrap_err();
        assert_silent("Debug", &format!("{error:?}"), &marker);
        assert_silent("Display", &error.to_string(), &marker);
        assert_silent("sentence", &wording::sentence(&error, &words), &marker);
    }
}

#[test]
fn a_closed_month_holds_no_complainant_neither_signed_nor_printed_nor_kept() {
    let marker = Marker::new();
    let (place, mut desk) = office_of(PRINCIPAL);
    let cases = ["named", "confidential"].map(|signed| {
        let logged = desk.log_complaint(&typed(&marker, signed)).unwrap();
        logged.complaint
    });
    desk.close().unwrap();
    let close = |month: &str, at: &str| {
        let mut desk = seated_at(&place, PRINCIPAL, crate::support::at(at));
        let month = month.parse().unwrap();
        let closing = desk
            .prepare_closing(month, Language::ZhHans, &mut |_, _| true)
            .unwrap();
        let close = desk.sign_month(&closing).unwrap();
        let request = PaperRequest::Report { period: month };
        let paper = desk.paper(&request, None, &mut |_, _| true).unwrap();
        assert_silent("statement", &close.statement, &marker);
        assert_silent("pages", &format!("{:?}", paper.document), &marker);
        let file = paper.pdf(&mut |_, _| true).unwrap();
        assert_eq!(leaks_in(&file, &marker).count(), 0, "file");
        let verification = desk.verify_code(&close.code).unwrap();
        assert_silent("verification", &format!("{verification:?}"), &marker);
        desk.close().unwrap();
    };
    close("2026-11", "2026-12-01T09:00:00+08:00");
    let mut desk = seated_at(
        &place,
        PRINCIPAL,
        crate::support::at("2026-12-02T09:00:00+08:00"),
    );
    for (case, signed) in cases.iter().zip(["named", "confidential"]) {
        let revision = desk.complaint(case.id).unwrap().revision;
        let boxes = typed(&marker, signed).with("category", "attitude");
        desk.correct_complaint(case.id, revision, &boxes).unwrap();
    }
    desk.close().unwrap();
    close("2026-12", "2027-01-02T09:00:00+08:00");
    let (_, leaks) = leaks_below(place.folder.path(), &marker);
    assert_eq!(leaks, [], "the register's folder");
}
