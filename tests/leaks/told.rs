//! What a log or a message would say of what holds secrets.

use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{Opened, check};
use shouwen::domain::protection::Identity;
use shouwen::store::Draft;
use shouwen::wording;

use super::marker::Marker;
use super::scan::leaks_in;
use super::walk::typed;
use crate::support::office::{PRINCIPAL, office_of};

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
