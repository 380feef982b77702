//! One of every error that a person may be told, with numbers, names and paths in it.

use std::io;
use std::path::PathBuf;

use chrono::NaiveDate;
use shouwen::desk::{Error, UnlockError};
use shouwen::domain::calendar::notice::NoticeError;
use shouwen::domain::field::{FieldError, Problem};
use shouwen::domain::number::{RecordNumber, Register};
use shouwen::domain::record::Table;
use shouwen::exchange::calendar::NoticeFileError;
use shouwen::exchange::column_map::MapError;
use shouwen::exchange::error::{SheetError, WriteError};
use shouwen::exchange::row::{ColumnName, RowFault, RowProblem};
use shouwen::paper::fonts::Face;
use shouwen::paper::pdf::PdfError;
use shouwen::store::seal::SealError;
use shouwen::store::{self, Doing};

use crate::refusals::{PROBLEMS, REFUSALS};

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

pub fn notice_faults() -> Vec<NoticeError> {
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

pub fn errors() -> Vec<Error> {
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
