//! The second place for backups, as the window knows it: where it is, when the last backup was made there, and the box in
//! the settings that chooses it.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use egui::Ui;

use super::ctx::{Ask, Ctx};
use super::settings::path_text;
use super::theme::note;
use super::widgets::field::Field;
use super::widgets::key_button::KeyButton;
use crate::desk::{
    self, BackupOutcome, Pending, Worker, default_backup_folder, newest_backup_moment,
};
use crate::i18n::Words;
use crate::store::backup_moment;

/// What became of a backup in the second place; `None` inside while the place is not there.
pub type SecondOutcome = desk::Result<Option<BackupOutcome>>;

/// The second place, and how its backups stand.
pub struct SecondPlace {
    folder: PathBuf,
    last_at: Option<NaiveDateTime>,
    is_away: bool,
    has_failed: bool,
    /// The first look into it, beside the window: a share that is gone answers late.
    looking: Option<Pending<(bool, Option<NaiveDateTime>)>>,
}

impl SecondPlace {
    /// Begins by looking whether it is there.
    pub fn new(folder: PathBuf, worker: &Worker) -> Self {
        let place = folder.clone();
        Self {
            looking: worker.beside(move || (place.is_dir(), newest_backup_moment(&place))),
            folder,
            last_at: None,
            is_away: false,
            has_failed: false,
        }
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Takes what the first look found.
    pub fn take_answers(&mut self) {
        if let Some((is_there, last_at)) = self.looking.as_mut().and_then(Pending::take) {
            self.looking = None;
            self.is_away = !is_there;
            self.last_at = self.last_at.max(last_at);
        }
    }

    /// Takes what became of a backup.
    pub fn take_outcome(&mut self, outcome: &SecondOutcome) {
        self.has_failed = outcome.is_err();
        if let Ok(made) = outcome {
            self.is_away = made.is_none();
            if let Some(BackupOutcome::Made(path) | BackupOutcome::UpToDate(path)) = made {
                let name = path.file_name().and_then(|name| name.to_str());
                self.last_at = name.and_then(backup_moment);
            }
        }
    }

    /// Whether the last backup there was not made.
    #[must_use]
    pub fn has_failed(&self) -> bool {
        self.has_failed
    }

    /// How it stands, for the status line; nothing while that is looked up.
    #[must_use]
    pub fn sentence(&self, words: &Words) -> Option<String> {
        let dated =
            |key, at: NaiveDateTime| words.with(key, &[("date", words.date(at.date()).into())]);
        if self.looking.is_some() {
            return None;
        }
        Some(match (self.has_failed, self.is_away, self.last_at) {
            (true, ..) => words.t("status-second-failed"),
            (false, true, None) => words.t("status-second-away"),
            (false, true, Some(at)) => dated("status-second-away-since", at),
            (false, false, None) => words.t("status-second-none"),
            (false, false, Some(at)) => dated("status-second-on", at),
        })
    }
}

/// The box that chooses the second place.
#[derive(Default)]
pub struct SecondPlaceBox {
    typed: String,
    problem: Option<&'static str>,
}

impl SecondPlaceBox {
    /// Shows the place in use.
    pub fn fill(&mut self, folder: Option<&Path>) {
        self.typed = folder.map(path_text).unwrap_or_default();
        self.problem = None;
    }

    /// Draws it; a folder that is not there is refused, because a mistyped one would never be.
    pub fn ui(&mut self, ui: &mut Ui, register: &Path, ctx: &mut Ctx<'_>) {
        let words = ctx.words;
        let label = words.t("second-place-folder");
        let hint = words.t("second-place-hint");
        let problem = self.problem.map(|key| words.t(key));
        Field::new(&label)
            .hint(&hint)
            .error(problem.as_deref())
            .text_ui(ui, &mut self.typed);
        if ctx.account.is_some() {
            ui.label(note(ui, words.t("second-place-sealed-hint")));
        }
        let mut saves = false;
        ui.horizontal(|ui| {
            // Without a file dialog on this computer nothing opens, and the box is there to type into.
            if KeyButton::new(&words.t("second-place-choose")).ui(ui)
                && let Some(folder) = rfd::FileDialog::new().pick_folder()
            {
                self.typed = path_text(&folder);
            }
            saves = KeyButton::new(&words.t("second-place-save")).ui(ui);
        });
        if !saves {
            return;
        }
        let typed = self.typed.trim();
        let folder = (!typed.is_empty()).then(|| PathBuf::from(typed));
        self.problem = folder.as_deref().and_then(|it| problem_of(it, register));
        if self.problem.is_none() {
            ctx.ask(Ask::SecondPlace(folder));
        }
    }
}

fn problem_of(folder: &Path, register: &Path) -> Option<&'static str> {
    let is_same = |other: &Path| match (folder.canonicalize(), other.canonicalize()) {
        (Ok(folder), Ok(other)) => folder == other,
        _ => folder == other,
    };
    if !folder.is_dir() {
        return Some("second-place-not-there");
    }
    is_same(&default_backup_folder(register)).then_some("second-place-beside")
}
