//! One sentence for every error: what happened, and what to do next.

use std::path::Path;

use super::calendar::of_notice_file;
use super::closing::of_closing;
use super::{field_label, list, problem, table};
use crate::desk::{Error, Refusal, UnlockError};
use crate::domain::complaint::Attachment;
use crate::domain::field::FieldError;
use crate::exchange::column_map::MapError;
use crate::exchange::error::{SheetError, WriteError};
use crate::exchange::row::{ColumnName, RowFault, RowProblem};
use crate::i18n::{Arg, Words};
use crate::store::seal::SealError;
use crate::store::{self, Doing};

/// Bytes in a megabyte, as people count file sizes.
const BYTES_PER_MB: u64 = 1_000_000;
/// Bytes in a megabyte, as Windows counts them.
const BYTES_PER_MEBIBYTE: usize = 1024 * 1024;

/// What happened and what to do next, in the reader's language. Always ends as a sentence.
#[must_use]
pub fn sentence(error: &Error, words: &Words) -> String {
    match error {
        Error::Fields(errors) => {
            let errors: Vec<String> = errors.iter().map(|error| field(*error, words)).collect();
            words.with("error-fields", &[("problems", list(&errors, words).into())])
        }
        Error::Refused(refusal @ Refusal::FileTooLarge) => {
            // As a file manager counts, or a file that is just too large would seem to fit.
            let limit_mb = Attachment::MOST_BYTES / BYTES_PER_MEBIBYTE;
            words.with(refusal_key(*refusal), &[("limit", limit_mb.into())])
        }
        Error::Refused(refusal) => words.t(refusal_key(*refusal)),
        Error::Closing(error) => of_closing(error, words),
        Error::Store(error) => of_store(error, words),
        Error::Sheet(error) => of_sheet(error, words),
        Error::NoticeFile(error) => of_notice_file(error, words),
        Error::Write(error) => of_write(error, words),
        Error::Map(error) => of_map(error, words),
        Error::ColumnsMissing {
            path: _,
            missing,
            present,
        } => {
            let args = [
                ("missing", list(missing, words).into()),
                ("present", list(present, words).into()),
            ];
            words.with("error-sheet-columns-missing", &args)
        }
        Error::Rows(problems) => {
            let first = problems
                .first()
                .map(|problem| row_problem(problem, words))
                .unwrap_or_default();
            let args = [("count", problems.len().into()), ("first", first.into())];
            words.with("error-rows", &args)
        }
        // What lies behind it is for the one who mends it.
        Error::Pdf(_detail) => words.t("error-paper-pdf"),
        Error::Unlock(error) => of_unlock(*error, words),
        Error::Seal(error) => words.t(seal_key(*error)),
        Error::Cancelled => words.t("error-cancelled"),
    }
}

/// One line for one cell of a sheet that cannot be taken; no full stop.
#[must_use]
pub fn row_problem(found: &RowProblem, words: &Words) -> String {
    let reason = match found.fault {
        RowFault::Field(fault) => problem(fault, words),
        RowFault::NotADate => words.t("problem-not-a-date"),
        RowFault::Twice { first_row } => words.with("problem-twice", &[("row", first_row.into())]),
        RowFault::FormulaError => words.t("problem-formula-error"),
        RowFault::Unreadable => words.t("problem-unreadable"),
    };
    let column = match &found.column {
        ColumnName::Theirs(name) if name.is_empty() => words.t("error-sheet-nameless-column"),
        ColumnName::Theirs(name) => name.clone(),
        ColumnName::Field(field) => field_label(field, words),
    };
    let mut args = vec![
        ("row", found.row.into()),
        ("column", column.into()),
        ("problem", reason.into()),
    ];
    if found.text.is_empty() {
        return words.with("row-problem", &args);
    }
    args.push(("text", shortened(&found.text).into()));
    words.with("row-problem-with-text", &args)
}

fn field(error: FieldError, words: &Words) -> String {
    let args = [
        ("label", field_label(error.field, words).into()),
        ("problem", problem(error.problem, words).into()),
    ];
    words.with("error-field", &args)
}

fn of_unlock(error: UnlockError, words: &Words) -> String {
    match error {
        UnlockError::NoSuchAccount => words.t("error-no-such-account"),
        UnlockError::WrongPassword { wait_seconds: 0 } => words.t("error-wrong-password"),
        UnlockError::WrongPassword { wait_seconds } => words.with(
            "error-wrong-password-wait",
            &[("seconds", wait_seconds.into())],
        ),
        UnlockError::Wait { wait_seconds } => {
            words.with("error-password-wait", &[("seconds", wait_seconds.into())])
        }
        UnlockError::KeysReplaced => words.t("error-keys-replaced"),
    }
}

fn seal_key(error: SealError) -> &'static str {
    match error {
        SealError::NobodyToSealTo => "error-refused-nobody-to-seal-to",
        SealError::NotAmongRecipients => "error-seal-not-among-recipients",
        SealError::Damaged => "error-seal-damaged",
        SealError::OfAnotherRecord => "error-seal-of-another-record",
        SealError::BadKey => "error-seal-bad-key",
        SealError::WrongPassword => "error-seal-wrong-phrase",
        SealError::NoRandom => "error-seal-no-random",
        SealError::NoMemory => "error-seal-no-memory",
    }
}

fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::IsVoid => "error-refused-is-void",
        Refusal::NotOnSite => "error-refused-not-on-site",
        Refusal::NotExpected => "error-refused-not-expected",
        Refusal::ReasonMissing => "error-refused-reason-missing",
        Refusal::AlreadyHandedOver => "error-refused-already-handed-over",
        Refusal::TakerMissing => "error-refused-taker-missing",
        Refusal::NothingToUndo => "error-refused-nothing-to-undo",
        Refusal::NobodyChosen => "error-refused-nobody-chosen",
        Refusal::NothingLeft => "error-refused-nothing-left",
        Refusal::NoRelease => "error-refused-no-release",
        Refusal::NoShiftNote => "error-refused-no-shift-note",
        Refusal::NotAnInspection => "error-refused-not-an-inspection",
        Refusal::NotAboutAVisit => "error-refused-not-about-a-visit",
        Refusal::NoBlank => "error-refused-no-blank",
        Refusal::BlankCount => "error-refused-blank-count",
        Refusal::NothingInBatch => "error-refused-nothing-in-batch",
        Refusal::BatchTooLong => "error-refused-batch-too-long",
        Refusal::SerialsTaken => "error-refused-serials-taken",
        Refusal::BookDaysReversed => "error-refused-book-days-reversed",
        Refusal::IsFinished => "error-refused-is-finished",
        Refusal::NotFinished => "error-refused-not-finished",
        Refusal::AlreadyAnswered => "error-refused-already-answered",
        Refusal::HandOverUnsigned => "error-refused-hand-over-unsigned",
        Refusal::NotUnsigned => "error-refused-not-unsigned",
        Refusal::NotWritten => "error-refused-not-written",
        Refusal::TooLateForComplex => "error-refused-too-late-for-complex",
        Refusal::NothingDue => "error-refused-nothing-due",
        Refusal::ExtensionWaits => "error-refused-extension-waits",
        Refusal::ExtensionDecided => "error-refused-extension-decided",
        Refusal::ExtensionNotApproved => "error-refused-extension-not-approved",
        Refusal::AlreadyTold => "error-refused-already-told",
        Refusal::NoMaterialsAwaited => "error-refused-no-materials-awaited",
        Refusal::NotFromAbove => "error-refused-not-from-above",
        Refusal::MessageDelivered => "error-refused-message-delivered",
        Refusal::TripToItself => "error-refused-trip-to-itself",
        Refusal::NameTaken => "error-refused-name-taken",
        Refusal::NoHandOver => "error-refused-no-hand-over",
        Refusal::NoNotice => "error-refused-no-notice",
        Refusal::NoExtension => "error-refused-no-extension",
        Refusal::NoReminder => "error-refused-no-reminder",
        Refusal::NoReply => "error-refused-no-reply",
        Refusal::NoAttachments => "error-refused-no-attachments",
        Refusal::NotAboutAContact => "error-refused-not-about-a-contact",
        Refusal::NothingChanges => "error-refused-nothing-changes",
        Refusal::NoAccounts => "error-refused-no-accounts",
        Refusal::HasAccounts => "error-refused-has-accounts",
        Refusal::Locked => "error-refused-locked",
        Refusal::NotAllowed => "error-refused-not-allowed",
        Refusal::OnePrincipal => "error-refused-one-principal",
        Refusal::NoKeyYet => "error-refused-no-key-yet",
        Refusal::DeputyOnly => "error-refused-deputy-only",
        Refusal::HasRecoveryKey => "error-refused-has-recovery-key",
        Refusal::SheetBesideRegister => "error-refused-sheet-beside-register",
        Refusal::OtherSheet => "error-refused-other-sheet",
        Refusal::NobodyToSealTo => "error-refused-nobody-to-seal-to",
        Refusal::AboutYou => "error-refused-about-you",
        Refusal::AboutPrincipalLate => "error-refused-about-principal-late",
        Refusal::NotYourDecision => "error-refused-not-your-decision",
        Refusal::StepOutOfOrder => "error-refused-step-out-of-order",
        Refusal::NotToldYet => "error-refused-not-told-yet",
        Refusal::NoSigningKey => "error-refused-no-signing-key",
        Refusal::MergeRing => "error-refused-merge-ring",
        Refusal::MergeShields => "error-refused-merge-shields",
        Refusal::WrongCode => "error-refused-wrong-code",
        Refusal::NotAPicture => "error-refused-not-a-picture",
        Refusal::FileTooLarge => "error-refused-file-too-large",
        Refusal::NotAboutAComplaint => "error-refused-not-about-a-complaint",
        Refusal::NoInstruction => "error-refused-no-instruction",
        Refusal::NoRectification => "error-refused-no-rectification",
        Refusal::NoAccountability => "error-refused-no-accountability",
        Refusal::NoAcceptance => "error-refused-no-acceptance",
        Refusal::NotAssigned => "error-refused-not-assigned",
        Refusal::PrintedOnce => "error-refused-printed-once",
        Refusal::RectificationDone => "error-refused-rectification-done",
        Refusal::RectificationNotDone => "error-refused-rectification-not-done",
        Refusal::BackupIsSealed => "error-refused-backup-is-sealed",
        Refusal::BackupOfOtherKeys => "error-refused-backup-of-other-keys",
        Refusal::BackupCutShort => "error-refused-backup-cut-short",
        Refusal::IsFedBack => "error-refused-is-fed-back",
        Refusal::HasOpinions => "error-refused-has-opinions",
        Refusal::HasRectifications => "error-refused-has-rectifications",
        Refusal::NotAboutAnOpinion => "error-refused-not-about-an-opinion",
        Refusal::NotSent => "error-refused-opinion-not-sent",
        Refusal::NoSupervision => "error-refused-no-supervision",
        Refusal::NoOrigin => "error-refused-no-origin",
        Refusal::NotEmpty => "error-refused-not-empty",
    }
}

fn of_store(error: &store::Error, words: &Words) -> String {
    use store::Error as E;
    match error {
        E::NotFound(path) => words.with("error-not-found", &[at(path)]),
        E::Exists(path) => words.with("error-exists", &[at(path)]),
        // What lies behind the last four is for the one who mends it, not for the one who reads this.
        E::NewerFile { found: _, known: _ } => words.t("error-newer-file"),
        E::Foreign(path) => words.with("error-foreign", &[at(path)]),
        E::Damaged(_detail) => words.t("error-damaged"),
        E::Db(_detail) => words.t("error-db"),
        E::Busy => words.t("error-busy"),
        E::ReadOnly => words.t("error-read-only"),
        E::DiskFull => words.t("error-disk-full"),
        E::Vanished(path) => words.with("error-vanished", &[at(path)]),
        E::Conflict { number } if number.is_empty() => words.t("error-conflict-unnumbered"),
        E::Conflict { number } => words.with("error-conflict", &[("number", number.into())]),
        E::NoRecord(number) => {
            words.with("error-no-record", &[("number", number.to_string().into())])
        }
        E::NoRow { table: place, .. } => {
            words.with("error-no-row", &[("kind", table(*place, words).into())])
        }
        E::BadBackup(count) => words.with("error-bad-backup", &[("count", (*count).into())]),
        E::Seal(error) => words.t(seal_key(*error)),
        E::Io { path, doing, .. } => words.with(io_key(*doing), &[at(path)]),
    }
}

fn io_key(doing: Doing) -> &'static str {
    match doing {
        Doing::MakingFolder => "error-io-folder",
        Doing::Reading => "error-io-read",
        Doing::Writing => "error-io-write",
        Doing::Renaming => "error-io-rename",
    }
}

pub(super) fn of_sheet(error: &SheetError, words: &Words) -> String {
    use SheetError as E;
    let path = at(error.path());
    match error {
        E::NotFound { .. } => words.with("error-sheet-not-found", &[path]),
        E::InUse { .. } => words.with("error-sheet-in-use", &[path]),
        E::Io { .. } => words.with("error-sheet-io", &[path]),
        E::UnknownFormat { .. } => words.with("error-sheet-unknown-format", &[path]),
        E::Password { .. } => words.with("error-sheet-password", &[path]),
        E::Damaged { .. } => words.with("error-sheet-damaged", &[path]),
        E::Empty { .. } => words.with("error-sheet-empty", &[path]),
        E::NoHeader { sheet, found, .. } => {
            let found: Vec<String> = found.iter().map(|text| shortened(text)).collect();
            let found = list(&found, words);
            let args = [("sheet", sheet.into()), ("found", found.into())];
            words.with("error-sheet-no-header", &args)
        }
        E::NoSuchSheet { sheet, present, .. } => {
            let present = list(present, words);
            let args = [("sheet", sheet.into()), ("present", present.into())];
            words.with("error-sheet-no-such-sheet", &args)
        }
        E::TooWide { columns, limit, .. } => {
            let args = [
                path,
                ("columns", (*columns).into()),
                ("limit", (*limit).into()),
            ];
            words.with("error-sheet-too-wide", &args)
        }
        E::TooLarge { limit, .. } => {
            let args = [path, ("limit", (limit / BYTES_PER_MB).into())];
            words.with("error-sheet-too-large", &args)
        }
    }
}

pub(super) fn of_write(error: &WriteError, words: &Words) -> String {
    use WriteError as E;
    let path = at(error.path());
    match error {
        E::UnknownFormat { .. } => words.with("error-write-unknown-format", &[path]),
        E::FolderMissing { path } => {
            let folder = path.parent().unwrap_or(path);
            words.with("error-write-folder-missing", &[at(folder)])
        }
        E::NotWritable { .. } => words.with("error-write-not-writable", &[path]),
        E::InUse { .. } => words.with("error-write-in-use", &[path]),
        E::DiskFull { .. } => words.with("error-write-disk-full", &[path]),
        E::TooManyRows { limit, .. } => {
            words.with("error-write-too-many-rows", &[("limit", (*limit).into())])
        }
        E::CellTooLong { row, column, .. } => {
            let args = [("row", (*row).into()), ("column", (*column).into())];
            words.with("error-write-cell-too-long", &args)
        }
        E::Rejected { .. } => words.with("error-write-rejected", &[path]),
        E::Io { .. } => words.with("error-write-io", &[path]),
    }
}

fn of_map(error: &MapError, words: &Words) -> String {
    use MapError as E;
    let path = at(error.path());
    match error {
        E::NotFound { .. } => words.with("error-map-not-found", &[path]),
        E::Io { .. } => words.with("error-map-io", &[path]),
        E::NoText { .. } => words.with("error-map-no-text", &[path]),
        E::NoEqualsSign { line, text, .. } => {
            let args = [("line", (*line).into()), ("text", shortened(text).into())];
            words.with("error-map-no-equals-sign", &args)
        }
        E::UnknownColumn { line, name, .. } => {
            let args = [("line", (*line).into()), ("name", name.into())];
            words.with("error-map-unknown-column", &args)
        }
        E::Twice {
            line,
            first_line,
            name,
            ..
        } => {
            let args = [
                ("line", (*line).into()),
                ("first", (*first_line).into()),
                ("name", name.into()),
            ];
            words.with("error-map-twice", &args)
        }
        E::NoSuchHeader { line, header, .. } => {
            let args = [("line", (*line).into()), ("header", header.into())];
            words.with("error-map-no-such-header", &args)
        }
    }
}

fn at(path: &Path) -> (&'static str, Arg<'static>) {
    ("path", path.display().to_string().into())
}

/// A text from a sheet, cut so that the sentence around it stays readable.
fn shortened(text: &str) -> String {
    const MOST_CHARS: usize = 24;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST_CHARS {
        return line;
    }
    line.chars().take(MOST_CHARS).chain(['…']).collect()
}
