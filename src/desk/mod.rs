//! The use cases: every write a person can ask for, and what a screen or a command needs to show.
//!
//! Knows who acts and when, and what the office's rules refuse. Knows nothing of egui and of how SQL is written.

mod accountability;
mod accounts;
mod backup;
mod beside;
mod calendar;
mod catalogue;
mod clock;
mod closing;
mod complaints;
mod contacts;
mod eight_nots;
mod error;
mod find;
mod hand_out;
mod history;
mod offers;
mod opinions;
mod papers;
mod print_log;
mod rectifying;
mod redating;
mod report;
mod reviewing;
mod sample;
mod sealed_drafts;
mod sealing;
mod second_place;
mod session;
mod settings;
mod sheets;
mod shown;
mod suggested;
mod today;
mod visits;
mod waiting;
mod worker;

pub use accountability::AccountabilityLine;
pub use accounts::{
    Founded, NewAccount, PASSWORD_MIN_CHARS, Recovered, RecoveredIdentity, RecoverySheet, Resealed,
    refuse_sheet_place,
};
pub use backup::{
    BackupOutcome, back_up_beside, check_beside, default_backup_folder, newest_backup_moment,
    newest_backups, restore,
};
pub use calendar::{CalendarInput, CalendarOutcome, CalendarView, read_notice_file};
pub use catalogue::{Catalogue, Entry};
pub use clock::Clock;
pub use closing::{ClosedMonth, Closing, ClosingError, MonthStanding, prepare_closing};
pub use complaints::{
    COMPLAINT_DRAFT, ComplaintLine, ComplaintRecord, ComplaintsToday, Logged, PossibleRepeat,
    PrincipalQueue, QueueFigures, QueueItem, SealedFor, Waits,
};
pub use contacts::{ContactLine, ContactRecord, NEW_CONTACT_DRAFT};
pub use error::{Error, Refusal, Result};
pub use find::{Found, FoundRecord};
pub use hand_out::{
    HandedOut, MOST_COPIES, NotPrinted, Outlets, PrintOrder, Printers, open_paper, print_paper,
    printers, save_paper,
};
pub use history::VisitFile;
pub use offers::KnownAsker;
pub use opinions::{OPINION_DRAFT, OpinionLine, OpinionRecord};
pub use papers::{
    BatchCount, BatchOrder, Guarded, Paper, PaperRequest, ReceiptCode, Trace, batch_count_beside,
    has_attachments, has_open_attachments, paper_beside, paper_language, papers_of_complaint,
    papers_of_contact, papers_of_opinion, papers_with_identity,
};
pub use print_log::{PrintLine, print_log};
pub use rectifying::{RectificationLine, RectificationRecord};
pub use redating::Redated;
pub use reviewing::{CheckFile, MeetingLine, OpeningLine, QuestionnaireFile, ReviewToday};
pub use sample::{
    DEMO_PASSWORD, demo_accounts, fill_sample, found_demo_accounts, sample_settings, unlock_demo,
};
pub use second_place::{
    BackupKey, back_up_to_second_place_beside, is_sealed_backup, restore_sealed,
};
pub use session::{Pass, UnlockError};
pub use settings::setting_faults;
pub use sheets::{
    ExportRequest, ImportOutcome, ImportRequest, StarterCounts, write_sheet_template,
};

pub use suggested::SuggestionLine;

pub use crate::exchange::kind::SheetKind;
pub use crate::paper::Progress;
pub use today::TodayView;
pub use waiting::{DueLine, UnsignedLine, Waiting};
pub use worker::{Pending, Worker};

use std::path::Path;

use session::Seat;
use settings::refuse_nameless;
use zeroize::Zeroize;

use crate::domain::journal::Hash;
use crate::domain::right::Right;
use crate::domain::setting::Settings;
use crate::store::{Act, Done, Draft, Fault, JournalHead, SealedDraftKind, Store, Write};

/// What the names of those drafts begin with that a small register offers itself, and Today does not.
pub const ENTRY_DRAFT: &str = "entry:";

/// An open register with somebody at the desk.
pub struct Desk {
    store: Store,
    clock: Clock,
    actor: String,
    seat: Seat,
    /// What this person did since they sat down, newest last: all that undo may take back.
    undoable: Vec<Vec<u64>>,
    /// The blanks that left the house since the register was opened: the paper's mark and the row of their batch.
    blanks_out: Vec<(u64, i64)>,
}

impl Desk {
    /// Makes a new register and sits down at it. The actor is the desk itself until somebody says who they are.
    ///
    /// # Errors
    /// If a file lies there already or the place cannot be written; [`Error::Fields`] where the school has no name.
    pub fn create(
        path: &Path,
        settings: &Settings,
        actor: Option<&str>,
        clock: Clock,
    ) -> Result<Self> {
        refuse_nameless(settings)?;
        let actor = actor.unwrap_or(&settings.desk_name).to_owned();
        let act = Act {
            at: clock.now(),
            actor: actor.clone(),
        };
        let store = Store::create(path, &act, settings)?;
        Ok(Self {
            store,
            clock,
            actor,
            seat: Seat::Open,
            undoable: Vec::new(),
            blanks_out: Vec::new(),
        })
    }

    /// Opens a register and sits down at it, as `actor` or as the desk.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open(path: &Path, actor: Option<&str>, clock: Clock) -> Result<Self> {
        let store = Store::open(path)?;
        let actor = match actor {
            Some(actor) => actor.to_owned(),
            None => store.read().settings()?.desk_name,
        };
        let seat = match store.read().accounts()?.is_empty() {
            true => Seat::Open,
            false => Seat::Locked,
        };
        Ok(Self {
            store,
            clock,
            actor,
            seat,
            undoable: Vec::new(),
            blanks_out: Vec::new(),
        })
    }

    /// Where the register lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// Who sits at the desk.
    #[must_use]
    pub fn actor(&self) -> &str {
        &self.actor
    }

    /// Somebody else sits down at a register without accounts. What was done before is no longer theirs to undo. With
    /// accounts nobody sits down but by unlocking: the journal calls people what their passwords say they are.
    pub fn sit_down(&mut self, actor: &str) {
        if matches!(self.seat, Seat::Open) {
            self.seat_as(actor);
        }
    }

    fn seat_as(&mut self, actor: &str) {
        if self.actor != actor {
            actor.clone_into(&mut self.actor);
            self.undoable.clear();
        }
    }

    /// The moment, local and to the minute.
    #[must_use]
    pub fn now(&self) -> chrono::NaiveDateTime {
        self.act().local_minute()
    }

    /// Takes back this person's last action: fields get their old texts, a new record is voided with `reason`.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`]; a conflict where somebody changed the record since.
    pub fn undo(&mut self, reason: &str) -> Result<()> {
        self.require_seat()?;
        let entries = self
            .undoable
            .last()
            .cloned()
            .ok_or(Refusal::NothingToUndo)?;
        let mut act = self.act();
        if self.store.read().is_without_minute(&entries)? {
            // What was entered without its minute is not taken back at one.
            act = act.without_minute();
        }
        self.store.transact(&act, |write| {
            for seq in entries.iter().rev() {
                write.undo(*seq, reason)?;
            }
            Ok::<_, crate::store::Error>(())
        })?;
        self.undoable.pop();
        Ok(())
    }

    /// Whether there is anything to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.undoable.is_empty()
    }

    /// Keeps a half-typed form of this person.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn keep_draft(&mut self, draft: &Draft) -> Result<()> {
        self.require_seat()?;
        Ok(self.store.keep_draft(&self.actor, draft)?)
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// If the register cannot be written.
    pub fn drop_draft(&mut self, form: &str) -> Result<()> {
        self.require_seat()?;
        Ok(self.store.drop_draft(&self.actor, form)?)
    }

    /// The half-typed forms of this person, newest first. Of a complaint or an opinion it is said that there is one, and
    /// nothing of what stands in it: the form reads that itself ([`Desk::complaint_draft`], [`Desk::opinion_draft`]).
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn drafts(&self) -> Result<Vec<Draft>> {
        self.require_seat()?;
        let mut drafts = self.store.read().drafts(&self.actor)?;
        drafts.retain(|draft| !draft.form.starts_with(ENTRY_DRAFT));
        for kind in [SealedDraftKind::Opinion, SealedDraftKind::Complaint] {
            if let Some(mut draft) = self.sealed_draft(kind) {
                let mut texts = std::mem::take(&mut draft.texts);
                texts.values_mut().for_each(Zeroize::zeroize);
                drafts.insert(0, draft);
            }
        }
        Ok(drafts)
    }

    /// The half-typed entry this person left in the form of that name, which begins with [`ENTRY_DRAFT`].
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn entry_draft(&self, form: &str) -> Result<Option<Draft>> {
        self.require_seat()?;
        let drafts = self.store.read().drafts(&self.actor)?;
        Ok(drafts.into_iter().find(|draft| draft.form == form))
    }

    /// Checks the whole register.
    ///
    /// # Errors
    /// If the file cannot be read at all.
    pub fn check(&self) -> Result<Vec<Fault>> {
        Ok(crate::store::check(&self.store)?)
    }

    /// The head of the journal.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn journal_head(&self) -> Result<JournalHead> {
        Ok(self.store.read().journal_head()?)
    }

    /// The hash of one entry of the journal, to be compared with the one on a printed report; `None` where there is no
    /// such entry.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn entry_hash(&self, seq: u64) -> Result<Option<Hash>> {
        Ok(self.store.read().entry_hash(seq)?)
    }

    /// Closes the register.
    ///
    /// # Errors
    /// If its last page could not be written.
    pub fn close(self) -> Result<()> {
        Ok(self.store.close()?)
    }

    fn act(&self) -> Act {
        Act {
            at: self.clock.now(),
            actor: self.actor.clone(),
        }
    }

    /// One write of a person who has the right to it: all of it or nothing, remembered for undo.
    fn transact<R>(
        &mut self,
        right: Right,
        work: impl FnOnce(&mut Write<'_>, &Act) -> Result<R>,
    ) -> Result<R> {
        self.require(right)?;
        let act = self.act();
        let Done {
            value,
            entries,
            has_written,
        } = self.store.transact(&act, |write| work(write, &act))?;
        self.remember(entries, has_written);
        Ok(value)
    }

    /// Remembers what undo may take back.
    fn remember(&mut self, entries: Vec<u64>, has_written: bool) {
        if !entries.is_empty() {
            self.undoable.push(entries);
        } else if has_written {
            // A signature or a sealing stands: what came before it is no longer taken back by a key.
            self.undoable.clear();
        }
    }
}
