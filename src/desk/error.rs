//! Why something a person asked for was not done.

use std::path::PathBuf;

use crate::domain::field::{FieldError, Problem};
use crate::exchange::calendar::NoticeFileError;
use crate::exchange::catalogue::StarterError;
use crate::exchange::column_map::MapError;
use crate::exchange::error::{SheetError, WriteError};
use crate::exchange::row::RowProblem;
use crate::paper::pdf::PdfError;
use crate::store;
use crate::store::seal::SealError;

use super::closing::ClosingError;
use super::session::UnlockError;

/// A result of the desk.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why something a person asked for was not done. No user text: `wording` makes the sentences.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Boxes that want something else; shown beside them.
    #[error("{} fields want something else", .0.len())]
    Fields(Vec<FieldError>),
    /// A rule of the office says no.
    #[error("refused: {0:?}")]
    Refused(#[from] Refusal),
    /// The register could not be read or written.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A sheet could not be read.
    #[error(transparent)]
    Sheet(#[from] SheetError),
    /// No holiday notice was found in a file.
    #[error(transparent)]
    NoticeFile(#[from] NoticeFileError),
    /// A sheet could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The file that says which column is which could not be used.
    #[error(transparent)]
    Map(#[from] MapError),
    /// A sheet has no column for what every record needs.
    #[error("{}: columns missing: {missing:?}", path.display())]
    ColumnsMissing {
        /// The sheet.
        path: PathBuf,
        /// Our names of the missing columns.
        missing: Vec<&'static str>,
        /// The columns it has.
        present: Vec<String>,
    },
    /// Cells of a sheet that cannot be taken; nothing of it was imported.
    #[error("{} cells of the sheet cannot be taken", .0.len())]
    Rows(Vec<RowProblem>),
    /// A paper could not be made into a PDF.
    #[error(transparent)]
    Pdf(PdfError),
    /// Somebody was not let in.
    #[error(transparent)]
    Unlock(#[from] UnlockError),
    /// Something could not be sealed or opened.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// A month was not closed or reopened, or a signed report not verified.
    #[error(transparent)]
    Closing(#[from] ClosingError),
    /// Somebody cancelled; nothing was done.
    #[error("cancelled")]
    Cancelled,
}

impl From<StarterError> for Error {
    fn from(error: StarterError) -> Self {
        match error {
            StarterError::Sheet(error) => Self::Sheet(error),
            StarterError::Rows(problems) => Self::Rows(problems),
        }
    }
}

impl Error {
    /// One box that wants something else.
    #[must_use]
    pub fn field(field: &'static str, problem: Problem) -> Self {
        Self::Fields(vec![FieldError { field, problem }])
    }
}

impl From<PdfError> for Error {
    fn from(error: PdfError) -> Self {
        match error {
            PdfError::Cancelled(_) => Self::Cancelled,
            other => Self::Pdf(other),
        }
    }
}

/// A rule of the office that says no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a rule of the office says no")]
pub enum Refusal {
    /// The record is voided; nothing is done with it any more.
    IsVoid,
    /// Only somebody on site can be signed out.
    NotOnSite,
    /// Only an expected visitor can arrive.
    NotExpected,
    /// Voiding needs a reason.
    ReasonMissing,
    /// The thing was handed over already.
    AlreadyHandedOver,
    /// Handing over needs a name.
    TakerMissing,
    /// Nothing of this person's since they sat down is left to undo.
    NothingToUndo,
    /// Nobody was chosen.
    NobodyChosen,
    /// Nothing was left at this visit.
    NothingLeft,
    /// No release hangs beside this visit.
    NoRelease,
    /// No shift was handed over yet.
    NoShiftNote,
    /// Only an inspection has a record of one.
    NotAnInspection,
    /// The paper is about no single visit.
    NotAboutAVisit,
    /// The paper is never filled in by hand.
    NoBlank,
    /// No blanks, or more at once than anybody fills in.
    BlankCount,
    /// Another window or a command took the serials of these blanks meanwhile.
    SerialsTaken,
    /// None of these papers is there to be printed together.
    NothingInBatch,
    /// More papers than one job holds.
    BatchTooLong,
    /// The book's last day lies before its first.
    BookDaysReversed,
    /// The matter is finished; only a follow-up or an annotation is added to it.
    IsFinished,
    /// Only a finished matter is followed up or gets a record of its completion.
    NotFinished,
    /// The matter was answered, handed over or told about already.
    AlreadyAnswered,
    /// A hand-over waits to be signed for or sent back first (A3).
    HandOverUnsigned,
    /// The hand-over was signed for or sent back already.
    NotUnsigned,
    /// Only a written enquiry can be complex (B3).
    NotWritten,
    /// A matter is set complex only before the day it would have been due (B3).
    TooLateForComplex,
    /// No limit runs, so there is nothing to extend.
    NothingDue,
    /// An extension waits to be decided or told first (A9).
    ExtensionWaits,
    /// The extension was decided already.
    ExtensionDecided,
    /// Only an approved extension is told.
    ExtensionNotApproved,
    /// The asker was told already.
    AlreadyTold,
    /// No papers are awaited.
    NoMaterialsAwaited,
    /// Only a matter from above is replied to upward.
    NotFromAbove,
    /// The message was passed on already.
    MessageDelivered,
    /// A contact is no further trip for itself, nor for a later one.
    TripToItself,
    /// A department, a post or an item of this name is in the list already.
    NameTaken,
    /// The matter was not handed over.
    NoHandOver,
    /// No one-time notice was given.
    NoNotice,
    /// No extension was asked for.
    NoExtension,
    /// Nobody was reminded.
    NoReminder,
    /// The asker was not told anything in writing yet.
    NoReply,
    /// A complaint has no scans and photos to print.
    NoAttachments,
    /// The paper is about no single first contact.
    NotAboutAContact,
    /// Nothing would change.
    NothingChanges,
    /// The register has no accounts yet, so nobody decides and nothing can be sealed.
    NoAccounts,
    /// The register has accounts already.
    HasAccounts,
    /// Nobody unlocked the register.
    Locked,
    /// The role of whoever sits at the desk does not do this.
    NotAllowed,
    /// There is one principal at a time; the office is handed on.
    OnePrincipal,
    /// The account never unlocked, so it has no key to seal to.
    NoKeyYet,
    /// Only a deputy does this: the principal must not hold it.
    DeputyOnly,
    /// There is such a recovery key already.
    HasRecoveryKey,
    /// The recovery sheet must not lie beside the register or its backups.
    SheetBesideRegister,
    /// The recovery sheet belongs to another register, or was replaced.
    OtherSheet,
    /// Nobody who could be asked has a key to seal this to.
    NobodyToSealTo,
    /// Whoever a complaint is about does not open its case (C4).
    AboutYou,
    /// What the principal could read already is not protected from them by a tick.
    AboutPrincipalLate,
    /// The principal decides; a deputy where it is about the principal.
    NotYourDecision,
    /// The step does not follow where the complaint stands.
    StepOutOfOrder,
    /// What was refused or referred closes once the complainant was told.
    NotToldYet,
    /// Whoever closes signs, and has no key to sign with yet.
    NoSigningKey,
    /// A complaint is not merged into itself, nor in a ring.
    MergeRing,
    /// A complaint about the principal and another one are not merged.
    MergeShields,
    /// Number and code do not belong together.
    WrongCode,
    /// Neither a picture nor a PDF.
    NotAPicture,
    /// A scan or photo larger than is kept.
    FileTooLarge,
    /// The paper or the request is about no complaint.
    NotAboutAComplaint,
    /// No instruction was given.
    NoInstruction,
    /// No rectification hangs beside it.
    NoRectification,
    /// Nobody was held to account for it.
    NoAccountability,
    /// Nobody accepted, refused or referred the complaint yet.
    NoAcceptance,
    /// Nobody was given the complaint to handle, or there is no summary to give.
    NotAssigned,
    /// The paper is printed once, when what it carries is made.
    PrintedOnce,
    /// The rectification is done or verified already.
    RectificationDone,
    /// Only what is done is verified or sent back.
    RectificationNotDone,
    /// The backup is sealed, and no key was given to open it with.
    BackupIsSealed,
    /// The backup is sealed to other keys than the one given.
    BackupOfOtherKeys,
    /// The sealed backup is cut short or altered.
    BackupCutShort,
    /// Feedback was given already.
    IsFedBack,
    /// Opinions were entered out of it, which would be left without it.
    HasOpinions,
    /// Something is to be put right because of it.
    HasRectifications,
    /// The paper or the request is about no opinion.
    NotAboutAnOpinion,
    /// The opinion was sent to nobody yet.
    NotSent,
    /// Nobody supervised it yet.
    NoSupervision,
    /// It comes of no opening of a box, no meeting or no questionnaire.
    NoOrigin,
    /// Only an empty register is filled with samples, so that made-up people never mix with real ones.
    NotEmpty,
}
