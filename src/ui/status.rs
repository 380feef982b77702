//! The status line: what was just saved, the last backup, the state of the journal. And the backups themselves, which
//! run beside the register's thread so that nobody waits for them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{NaiveDateTime, TimeDelta};
use egui::Ui;

use super::second_place::{SecondOutcome, SecondPlace};
use super::theme::note;
use super::widgets::state_mark::{Mark, mark_shape_ui};
use crate::desk::{
    self, BackupOutcome, Clock, Pending, Worker, back_up_beside, back_up_to_second_place_beside,
    check_beside, default_backup_folder,
};
use crate::i18n::Words;
use crate::store::Fault;
use crate::ui::theme::tokens;

/// A backup is made after this much work.
const BACK_UP_EVERY: TimeDelta = TimeDelta::minutes(30);
/// Closing the window waits no longer than this for a backup that is under way.
const WAIT_AT_CLOSING: Duration = Duration::from_secs(60);

/// What the last look at the whole register came to.
enum Journal {
    /// Still looking.
    Checking,
    /// Everything fits.
    Sound,
    /// So many faults.
    Faulty(usize),
    /// It could not be looked at.
    Unknown,
}

/// What a backup came to, beside the register and then in the second place.
struct BackedUp {
    beside: desk::Result<BackupOutcome>,
    second: Option<SecondOutcome>,
}

/// The status line.
pub struct Status {
    saved: Option<String>,
    backed_up_at: Option<NaiveDateTime>,
    backup_failed: bool,
    journal: Journal,
    checking: Option<Pending<desk::Result<Vec<Fault>>>>,
    backing_up: Option<Pending<BackedUp>>,
    second: Option<SecondPlace>,
    /// Work since then is in no backup.
    unsaved_since: Option<NaiveDateTime>,
    generation: u64,
}

impl Status {
    /// Begins by looking at the whole register, beside the register's thread.
    pub fn new(worker: &Worker, register: &Path) -> Self {
        let register = register.to_owned();
        Self {
            saved: None,
            backed_up_at: desk::newest_backup_moment(&default_backup_folder(&register)),
            backup_failed: false,
            journal: Journal::Checking,
            checking: worker.beside(move || check_beside(&register)),
            backing_up: None,
            second: None,
            unsaved_since: None,
            generation: 0,
        }
    }

    /// Tells what was just done.
    pub fn saved(&mut self, sentence: &str) {
        self.saved = Some(sentence.to_owned());
    }

    /// Forgets what was saved, because somebody else reads the line next.
    pub fn forget(&mut self) {
        self.saved = None;
    }

    /// Begins a backup unless one is under way.
    pub fn back_up(&mut self, worker: &Worker, register: &Path, clock: Clock) {
        if self.backing_up.is_none() {
            let register = register.to_owned();
            let second = self.second_place().map(Path::to_owned);
            self.backing_up = worker.beside(move || BackedUp {
                beside: back_up_beside(&register, clock),
                second: second
                    .map(|folder| back_up_to_second_place_beside(&register, &folder, clock)),
            });
        }
    }

    /// Where else backups go.
    #[must_use]
    pub fn second_place(&self) -> Option<&Path> {
        self.second.as_ref().map(SecondPlace::folder)
    }

    /// From now on backups go to this place too, or to none.
    pub fn use_second_place(&mut self, folder: Option<PathBuf>, worker: &Worker) {
        self.second = folder.map(|folder| SecondPlace::new(folder, worker));
    }

    /// Takes what has come, and begins the next backup when half an hour of work is in none.
    pub fn take_answers(
        &mut self,
        worker: &Worker,
        register: &Path,
        clock: Clock,
        generation: u64,
    ) {
        let now = clock.now().naive_local();
        match self.checking.as_mut().and_then(Pending::take) {
            Some(Ok(faults)) if faults.is_empty() => self.journal = Journal::Sound,
            Some(Ok(faults)) => self.journal = Journal::Faulty(faults.len()),
            Some(Err(_)) => self.journal = Journal::Unknown,
            None => {}
        }
        self.take_backup(now);
        if generation != self.generation {
            self.generation = generation;
            self.unsaved_since.get_or_insert(now);
        }
        if self
            .unsaved_since
            .is_some_and(|since| now - since >= BACK_UP_EVERY)
        {
            self.unsaved_since = None;
            self.back_up(worker, register, clock);
        }
    }

    fn take_backup(&mut self, now: NaiveDateTime) {
        if let Some(second) = &mut self.second {
            second.take_answers();
        }
        let Some(done) = self.backing_up.as_mut().and_then(Pending::take) else {
            return;
        };
        self.backing_up = None;
        self.backup_failed = done.beside.is_err();
        if done.beside.is_ok() {
            (self.backed_up_at, self.unsaved_since) = (Some(now), None);
        }
        if let (Some(second), Some(outcome)) = (&mut self.second, &done.second) {
            second.take_outcome(outcome);
        }
    }

    /// Lets a backup that is under way finish.
    pub fn wait(&mut self) {
        if let Some(pending) = self.backing_up.take() {
            pending.wait_for(WAIT_AT_CLOSING);
        }
    }

    /// Draws the line.
    pub fn ui(&self, ui: &mut Ui, words: &Words, now: NaiveDateTime) {
        ui.horizontal_centered(|ui| {
            let saved = self
                .saved
                .clone()
                .unwrap_or_else(|| words.t("status-ready"));
            ui.label(note(ui, saved));
            ui.separator();
            let backup = if self.backing_up.is_some() {
                words.t("status-backing-up")
            } else if self.backup_failed {
                words.t("status-backup-failed")
            } else {
                match self.backed_up_at {
                    None => words.t("status-backup-none"),
                    Some(at) if at.date() == now.date() => words.with(
                        "status-backup-today",
                        &[("time", words.time(at.time()).into())],
                    ),
                    Some(at) => words.with(
                        "status-backup-on",
                        &[("date", words.date(at.date()).into())],
                    ),
                }
            };
            if self.backup_failed {
                mark_shape_ui(ui, Mark::Wrong, tokens(ui).danger, 12.0);
            }
            ui.label(note(ui, backup));
            ui.separator();
            if let Some(second) = &self.second
                && let Some(sentence) = second.sentence(words)
            {
                if second.has_failed() {
                    mark_shape_ui(ui, Mark::Wrong, tokens(ui).danger, 12.0);
                }
                ui.label(note(ui, sentence));
                ui.separator();
            }
            let (mark, journal) = match self.journal {
                Journal::Checking => (None, words.t("status-journal-checking")),
                Journal::Sound => (Some(Mark::Done), words.t("status-journal-sound")),
                Journal::Faulty(count) => (
                    Some(Mark::Wrong),
                    words.with("status-journal-faulty", &[("count", count.into())]),
                ),
                Journal::Unknown => (Some(Mark::Wrong), words.t("status-journal-unknown")),
            };
            if let Some(mark) = mark {
                mark_shape_ui(ui, mark, mark.color(tokens(ui)), 12.0);
            }
            ui.label(note(ui, journal));
        });
    }
}
