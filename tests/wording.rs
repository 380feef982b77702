//! Every error, field and action has words in all three languages, and every sentence says what to do next.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "wording/codes.rs"]
mod codes;
#[path = "wording/errors.rs"]
mod errors;
#[path = "wording/fields.rs"]
mod fields;
#[path = "wording/refusals.rs"]
mod refusals;
mod support;

use std::path::PathBuf;

use errors::{errors, notice_faults};
use refusals::PROBLEMS;
use shouwen::desk::{HandedOut, NotPrinted, PrintOrder};
use shouwen::domain::journal::{Action, Change, EntryHead, OPENED_REASON};
use shouwen::domain::number::Register;
use shouwen::domain::record::Table;
use shouwen::domain::visit::{VisitKind, VisitState};
use shouwen::i18n::{Language, Words};
use shouwen::store::{self, Fault, HistoryEntry};
use shouwen::wording;

fn in_every_language(mut check: impl FnMut(&Words)) {
    for language in Language::ALL {
        check(&Words::new(language));
    }
}

/// Neither a key nor an empty place shows through.
fn assert_worded(text: &str, what: &str) {
    assert!(!text.trim().is_empty(), "{what}: nothing");
    assert!(!text.contains(['{', '}', '$']), "{what}: {text}");
    let is_key = text.contains('-')
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_');
    assert!(!is_key, "{what}: {text}");
}

fn assert_sentence(text: &str, words: &Words, what: &str) {
    assert_worded(text, what);
    let end = if words.language() == Language::En {
        '.'
    } else {
        '。'
    };
    assert!(text.ends_with(end), "{what}: {text}");
    assert!(
        text.matches(end).count() >= 2 || text.contains(['；', ';', '，', ',']),
        "{what} does not say what to do next: {text}"
    );
    for jargon in ["SQLite", "WAL", "SQL", "panic", "I/O", "null"] {
        assert!(!text.contains(jargon), "{what}: {text}");
    }
}

#[test]
fn every_error_is_a_sentence_that_says_what_to_do_next() {
    in_every_language(|words| {
        for error in errors() {
            assert_sentence(
                &wording::sentence(&error, words),
                words,
                &format!("{error:?}"),
            );
        }
    });
}

#[test]
fn a_full_disk_is_told_as_a_clerk_would_want_it() {
    let words = Words::new(Language::ZhHans);
    let told = wording::sentence(&store::Error::DiskFull.into(), &words);
    assert_eq!(
        told,
        "磁盘已满，这次没有保存；之前保存的都在。请清理磁盘后再保存一次。"
    );
}

#[test]
fn a_problem_names_its_numbers_and_has_no_full_stop() {
    in_every_language(|words| {
        for problem in PROBLEMS {
            let text = wording::problem(problem, words);
            assert_worded(&text, &format!("{problem:?}"));
            assert!(!text.ends_with(['.', '。']), "{text}");
        }
    });
    let words = Words::new(Language::ZhHans);
    assert_eq!(
        wording::problem(PROBLEMS[1], &words),
        "最多 2000 字，现有 5000 字"
    );
}

#[test]
fn no_fault_of_a_notice_ends_with_a_full_stop() {
    in_every_language(|words| {
        for fault in notice_faults() {
            let line = wording::notice_fault(&fault, words);
            assert_worded(&line, &format!("{fault:?}"));
            assert!(!line.ends_with(['.', '。']), "{line}");
        }
    });
}

#[test]
fn every_action_state_and_fault_has_words() {
    let faults = [
        Fault::File("page 3".into()),
        Fault::Links(2),
        Fault::Chain(7),
        Fault::Contents {
            table: Table::Visit,
            row: 1,
            number: "LF-2026-0001".into(),
            field: "phone".into(),
        },
        Fault::Contents {
            table: Table::ShiftNote,
            row: 1,
            number: String::new(),
            field: "to_person".into(),
        },
        Fault::Gap {
            register: Register::Visit,
            year: 2026,
            sequence: 4,
        },
    ];
    in_every_language(|words| {
        for action in Action::ALL {
            assert_worded(&wording::action(*action, words), action.code());
        }
        for state in VisitState::ALL {
            assert_worded(&wording::visit_state(state, words), &format!("{state:?}"));
        }
        for kind in VisitKind::ALL {
            assert_worded(&wording::visit_kind(*kind, words), kind.code());
        }
        for table in Table::ALL {
            assert_worded(&wording::table(table, words), table.name());
        }
        for fault in &faults {
            let line = wording::fault(fault, words);
            assert_worded(&line, &format!("{fault:?}"));
            assert!(!line.contains('\n'), "{line}");
        }
    });
}

#[test]
fn c4_the_history_says_why_something_was_opened_and_after_erasure_only_that_it_was() {
    let opening = |reason: Option<&str>| HistoryEntry {
        head: EntryHead {
            seq: 9,
            at: "2026-11-25T09:12:00+08:00".into(),
            actor: "陈校长".into(),
            action: Action::Open,
            table: Table::Complaint,
            row: 1,
            number: "TS-2026-0001".into(),
            undoes: None,
        },
        changes: vec![Change {
            field: OPENED_REASON.into(),
            is_personal: true,
            before: None,
            after: reason.map(str::to_owned),
        }],
    };
    let words = Words::new(Language::ZhHans);
    assert_eq!(
        wording::deed(&opening(Some("电话回访")), &words),
        "启封查看了加封内容，理由：电话回访"
    );
    assert_eq!(wording::deed(&opening(None), &words), "启封查看");
    assert!(!wording::is_shown_in_history(OPENED_REASON));
}

#[test]
fn what_became_of_a_paper_says_where_it_is() {
    let path = PathBuf::from("首问登记簿/会客单.pdf");
    let kept = |reason| HandedOut::NotPrinted {
        path: path.clone(),
        reason,
    };
    in_every_language(|words| {
        for outcome in [
            HandedOut::Saved(path.clone()),
            HandedOut::Opened(path.clone()),
            HandedOut::NoReader(path.clone()),
            kept(NotPrinted::NoProgram),
            kept(NotPrinted::Refused),
        ] {
            let text = wording::handed_out(&outcome, words);
            assert!(text.contains("会客单.pdf"), "{outcome:?}: {text}");
            let is_as_asked = matches!(outcome, HandedOut::Saved(_) | HandedOut::Opened(_));
            if !is_as_asked {
                assert_sentence(&text, words, &format!("{outcome:?}"));
            }
        }
        for printer in [None, Some("Gate".to_owned())] {
            let name = printer.clone().unwrap_or_default();
            let order = PrintOrder { printer, copies: 3 };
            let text = wording::handed_out(&HandedOut::Printed(order), words);
            assert!(text.contains('3') && text.contains(&name), "{text}");
        }
    });
}
