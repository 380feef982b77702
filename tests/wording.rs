//! Every error, field and action has words in all three languages, and every sentence says what to do next.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "wording/fields.rs"]
mod fields;
mod support;

use std::io;
use std::path::PathBuf;

use chrono::NaiveDate;
use shouwen::desk::{Error, HandedOut, NotPrinted, PrintOrder, Refusal, UnlockError};
use shouwen::domain::calendar::notice::NoticeError;
use shouwen::domain::field::{FieldError, Problem};
use shouwen::domain::journal::Action;
use shouwen::domain::number::{RecordNumber, Register};
use shouwen::domain::record::Table;
use shouwen::domain::visit::{VisitKind, VisitState};
use shouwen::exchange::calendar::NoticeFileError;
use shouwen::exchange::column_map::MapError;
use shouwen::exchange::error::{SheetError, WriteError};
use shouwen::exchange::row::{ColumnName, RowFault, RowProblem};
use shouwen::i18n::{Language, Words};
use shouwen::paper::fonts::Face;
use shouwen::paper::pdf::PdfError;
use shouwen::store::seal::SealError;
use shouwen::store::{self, Doing, Fault};
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

fn number() -> RecordNumber {
    RecordNumber {
        register: Register::Visit,
        year: 2026,
        sequence: 137,
    }
}

fn store_errors() -> Vec<store::Error> {
    use store::Error as E;
    let path = || PathBuf::from("register.shouwen");
    let mut errors = vec![
        E::NotFound(path()),
        E::Exists(path()),
        E::NewerFile { found: 9, known: 1 },
        E::Foreign(path()),
        E::Damaged("SQL words".into()),
        E::Busy,
        E::ReadOnly,
        E::DiskFull,
        E::Vanished(path()),
        E::Conflict {
            number: "LF-2026-0137".into(),
        },
        E::Conflict {
            number: String::new(),
        },
        E::NoRecord(number()),
        E::NoRow {
            table: Table::LeftItem,
            row: 3,
        },
        E::BadBackup(2),
        E::Db(rusqlite::Error::InvalidQuery),
    ];
    for doing in [
        Doing::MakingFolder,
        Doing::Reading,
        Doing::Writing,
        Doing::Renaming,
    ] {
        let source = io::Error::from(io::ErrorKind::Other);
        errors.push(E::Io {
            path: path(),
            doing,
            source,
        });
    }
    errors
}

fn sheet_errors() -> Vec<SheetError> {
    use SheetError as E;
    let path = PathBuf::from("来访.xlsx");
    let path = || path.clone();
    vec![
        E::NotFound { path: path() },
        E::InUse { path: path() },
        E::Io {
            path: path(),
            source: io::Error::from(io::ErrorKind::Other),
        },
        E::UnknownFormat { path: path() },
        E::Password { path: path() },
        E::Damaged {
            path: path(),
            detail: "zip".into(),
        },
        E::Empty { path: path() },
        E::NoHeader {
            path: path(),
            sheet: "一".into(),
            found: vec!["甲".into(), "乙".into()],
        },
        E::NoSuchSheet {
            path: path(),
            sheet: "二".into(),
            present: vec!["一".into()],
        },
        E::TooWide {
            path: path(),
            columns: 2_000,
            limit: 1_024,
        },
        E::TooLarge {
            path: path(),
            bytes: 1,
            limit: 64_000_000,
        },
    ]
}

fn notice_faults() -> Vec<NoticeError> {
    use NoticeError as E;
    let day = |day| NaiveDate::from_ymd_opt(2027, 2, day).unwrap();
    vec![
        E::not_a_date(3, "初一"),
        E::ReversedRange {
            line: 3,
            first: day(9),
            last: day(5),
        },
        E::TooLong {
            line: 3,
            days: 90,
            max_days: 31,
        },
        E::NoKind { line: 3 },
        E::RestAndWork { line: 3 },
        E::Contradiction {
            day: day(5),
            first_line: 2,
            line: 3,
        },
        E::OtherYear {
            line: 3,
            day: day(5),
            year: 2029,
        },
        E::NothingFound,
        E::TooMuchText {
            found_chars: 90_000,
            max_chars: 20_000,
        },
    ]
}

fn notice_file_errors() -> Vec<NoticeFileError> {
    let path = || PathBuf::from("放假通知.csv");
    let mut errors = vec![
        NoticeFileError::Sheet(SheetError::Empty { path: path() }),
        NoticeFileError::MissingColumns {
            path: path(),
            columns: vec!["日期", "类型"],
        },
        NoticeFileError::Faulty {
            path: path(),
            faults: notice_faults(),
        },
    ];
    errors.extend(
        notice_faults()
            .into_iter()
            .map(|fault| NoticeFileError::Faulty {
                path: path(),
                faults: vec![fault],
            }),
    );
    errors
}

fn write_errors() -> Vec<WriteError> {
    use WriteError as E;
    let path = PathBuf::from("out/来访.xlsx");
    let path = || path.clone();
    let source = || io::Error::from(io::ErrorKind::Other);
    vec![
        E::UnknownFormat { path: path() },
        E::FolderMissing { path: path() },
        E::NotWritable {
            path: path(),
            source: source(),
        },
        E::InUse { path: path() },
        E::DiskFull { path: path() },
        E::TooManyRows {
            path: path(),
            limit: 1_048_575,
        },
        E::CellTooLong {
            path: path(),
            row: 3,
            column: 9,
        },
        E::Rejected {
            path: path(),
            detail: "name".into(),
        },
        E::Io {
            path: path(),
            source: source(),
        },
    ]
}

fn map_errors() -> Vec<MapError> {
    use MapError as E;
    let path = PathBuf::from("map.txt");
    let path = || path.clone();
    vec![
        E::NotFound { path: path() },
        E::Io {
            path: path(),
            source: io::Error::from(io::ErrorKind::Other),
        },
        E::NoText { path: path() },
        E::NoEqualsSign {
            path: path(),
            line: 2,
            text: "甲".into(),
        },
        E::UnknownColumn {
            path: path(),
            line: 2,
            name: "甲".into(),
        },
        E::Twice {
            path: path(),
            line: 3,
            first_line: 2,
            name: "日期".into(),
        },
        E::NoSuchHeader {
            path: path(),
            line: 2,
            header: "甲".into(),
        },
    ]
}

const REFUSALS: [Refusal; 69] = [
    Refusal::IsVoid,
    Refusal::NotOnSite,
    Refusal::NotExpected,
    Refusal::ReasonMissing,
    Refusal::AlreadyHandedOver,
    Refusal::TakerMissing,
    Refusal::NothingToUndo,
    Refusal::NobodyChosen,
    Refusal::NothingLeft,
    Refusal::NoRelease,
    Refusal::NoShiftNote,
    Refusal::NotAnInspection,
    Refusal::NotAboutAVisit,
    Refusal::NoBlank,
    Refusal::BlankCount,
    Refusal::SerialsTaken,
    Refusal::BookDaysReversed,
    Refusal::IsFinished,
    Refusal::NotFinished,
    Refusal::AlreadyAnswered,
    Refusal::HandOverUnsigned,
    Refusal::NotUnsigned,
    Refusal::NotWritten,
    Refusal::TooLateForComplex,
    Refusal::NothingDue,
    Refusal::ExtensionWaits,
    Refusal::ExtensionDecided,
    Refusal::ExtensionNotApproved,
    Refusal::AlreadyTold,
    Refusal::NoMaterialsAwaited,
    Refusal::NotFromAbove,
    Refusal::MessageDelivered,
    Refusal::TripToItself,
    Refusal::NameTaken,
    Refusal::NoHandOver,
    Refusal::NoNotice,
    Refusal::NoExtension,
    Refusal::NoReminder,
    Refusal::NoReply,
    Refusal::NotAboutAContact,
    Refusal::NothingChanges,
    Refusal::NoAccounts,
    Refusal::HasAccounts,
    Refusal::Locked,
    Refusal::NotAllowed,
    Refusal::OnePrincipal,
    Refusal::NoKeyYet,
    Refusal::DeputyOnly,
    Refusal::HasRecoveryKey,
    Refusal::OtherSheet,
    Refusal::NobodyToSealTo,
    Refusal::AboutYou,
    Refusal::AboutPrincipalLate,
    Refusal::NotYourDecision,
    Refusal::StepOutOfOrder,
    Refusal::NotToldYet,
    Refusal::NoSigningKey,
    Refusal::MergeRing,
    Refusal::MergeShields,
    Refusal::WrongCode,
    Refusal::NotAPicture,
    Refusal::FileTooLarge,
    Refusal::NotAboutAComplaint,
    Refusal::NoInstruction,
    Refusal::NoRectification,
    Refusal::NoAccountability,
    Refusal::RectificationDone,
    Refusal::RectificationNotDone,
    Refusal::NotEmpty,
];

const PROBLEMS: [Problem; 24] = [
    Problem::Missing,
    Problem::TooLong {
        max_chars: 2_000,
        found_chars: 5_000,
    },
    Problem::NotATime,
    Problem::InFuture,
    Problem::BeforeArrival,
    Problem::WithoutArrival,
    Problem::NotACount { min: 1, max: 9_999 },
    Problem::NotAPhone,
    Problem::LastFourOnly,
    Problem::UnknownChoice,
    Problem::NotADate,
    Problem::BeforeReceipt,
    Problem::BeforeHandOver,
    Problem::BeforeRequest,
    Problem::NotLater,
    Problem::HandedToOneself,
    Problem::NoLongerHere,
    Problem::NotATimeOfDay,
    Problem::IsRespondent,
    Problem::IsHandler,
    Problem::VerifiesOneself,
    Problem::PasswordTooShort,
    Problem::PasswordsDiffer,
    Problem::PasswordUnchanged,
];

const UNLOCK_ERRORS: [UnlockError; 5] = [
    UnlockError::NoSuchAccount,
    UnlockError::WrongPassword { wait_seconds: 0 },
    UnlockError::WrongPassword { wait_seconds: 10 },
    UnlockError::Wait { wait_seconds: 10 },
    UnlockError::KeysReplaced,
];

const SEAL_ERRORS: [SealError; 8] = [
    SealError::NobodyToSealTo,
    SealError::NotAmongRecipients,
    SealError::Damaged,
    SealError::OfAnotherRecord,
    SealError::BadKey,
    SealError::WrongPassword,
    SealError::NoRandom,
    SealError::NoMemory,
];

fn row_problems() -> Vec<RowProblem> {
    let faults = [
        RowFault::Field(Problem::Missing),
        RowFault::NotADate,
        RowFault::FormulaError,
        RowFault::Unreadable,
    ];
    let columns = [
        ColumnName::Theirs("到访时间".into()),
        ColumnName::Theirs(String::new()),
        ColumnName::Field("visitor_name"),
    ];
    faults
        .iter()
        .flat_map(|fault| {
            columns.iter().map(|column| RowProblem {
                row: 5,
                column: column.clone(),
                text: "昨天".into(),
                fault: *fault,
            })
        })
        .collect()
}

fn errors() -> Vec<Error> {
    let mut errors: Vec<Error> = REFUSALS.map(Error::Refused).into();
    errors.extend(store_errors().into_iter().map(Error::Store));
    errors.extend(sheet_errors().into_iter().map(Error::Sheet));
    errors.extend(notice_file_errors().into_iter().map(Error::NoticeFile));
    errors.extend(write_errors().into_iter().map(Error::Write));
    errors.extend(map_errors().into_iter().map(Error::Map));
    errors.extend(PROBLEMS.map(|problem| {
        let field = "visitor_name";
        Error::Fields(vec![FieldError { field, problem }; 2])
    }));
    errors.extend(
        row_problems()
            .into_iter()
            .map(|problem| Error::Rows(vec![problem])),
    );
    errors.push(Error::ColumnsMissing {
        path: "来访.csv".into(),
        missing: vec!["日期", "来访人"],
        present: vec!["甲".into(), "乙".into()],
    });
    errors.push(Error::Pdf(PdfError::Font(Face::Serif)));
    errors.extend(UNLOCK_ERRORS.map(Error::Unlock));
    errors.extend(SEAL_ERRORS.map(Error::Seal));
    errors.push(Error::Cancelled);
    errors
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
            assert_worded(&wording::action(action, words), action.code());
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
