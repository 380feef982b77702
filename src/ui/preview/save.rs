//! Where a paper is saved: a path to type or to choose, with the documents' folder to begin with.
//!
//! Knows nothing of the paper but its name; a scan is saved by it as well.

use std::path::{Path, PathBuf};

use egui::Ui;

use crate::i18n::Words;
use crate::ui::settings::path_text;
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::modal::Answer;

/// What the person answered.
pub enum SaveAnswer {
    /// Nothing yet.
    Open,
    /// Not at all.
    Cancelled,
    /// There.
    Save(PathBuf),
}

/// What is wrong with the path, or to be known about it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Problem {
    Missing,
    /// A file lies there; saving once more replaces it.
    Exists,
}

/// The question where to.
pub struct SaveDialog {
    folder: PathBuf,
    /// What the file's name ends in.
    extension: String,
    typed: String,
    problem: Option<Problem>,
    /// The path whose file may be replaced, because the person was told of it.
    replaces: Option<PathBuf>,
}

impl SaveDialog {
    /// Offers `folder` and the paper's own name.
    #[must_use]
    pub fn new(folder: &Path, file_name: &str) -> Self {
        Self {
            typed: path_text(&folder.join(file_name)),
            folder: folder.to_owned(),
            extension: Path::new(file_name)
                .extension()
                .map_or_else(|| "pdf".into(), |it| it.to_string_lossy().into_owned()),
            problem: None,
            replaces: None,
        }
    }

    /// Draws the question.
    pub fn ui(&mut self, ui: &Ui, words: &Words) -> SaveAnswer {
        let sentence = self.problem.map(|problem| words.t(problem_key(problem)));
        let answer = dialog_ui(
            ui.ctx(),
            "save-paper",
            &words.t("preview-save"),
            &words.t("command-save"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| {
                let label = words.t("preview-save-to");
                let hint = words.t("preview-save-hint");
                let field = Field::new(&label).hint(&hint).error(sentence.as_deref());
                let response = field.text_ui(ui, &mut self.typed);
                if response.changed() {
                    self.problem = None;
                }
                // Without a file dialog on this computer nothing opens, and the box is there to type into.
                if KeyButton::new(&words.t("settings-choose-file")).ui(ui) {
                    self.choose();
                }
                response
            },
        );
        match answer {
            None => SaveAnswer::Open,
            Some(Answer::Cancelled) => SaveAnswer::Cancelled,
            Some(Answer::Confirmed) => self.confirm(),
        }
    }

    fn choose(&mut self) {
        let path = self.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let chosen = rfd::FileDialog::new()
            .set_directory(path.parent().unwrap_or(&self.folder))
            .set_file_name(name)
            .add_filter(self.extension.to_uppercase(), &[&self.extension])
            .save_file();
        if let Some(path) = chosen {
            self.typed = path_text(&path);
            self.problem = None;
            // The system's own dialog has asked already, if that was the name.
            self.replaces = Some(self.path()).filter(|whole| *whole == path);
        }
    }

    fn confirm(&mut self) -> SaveAnswer {
        if self.typed.trim().is_empty() {
            self.problem = Some(Problem::Missing);
            return SaveAnswer::Open;
        }
        let path = self.path();
        if path.is_file() && self.replaces.as_ref() != Some(&path) {
            self.problem = Some(Problem::Exists);
            self.replaces = Some(path);
            return SaveAnswer::Open;
        }
        SaveAnswer::Save(path)
    }

    /// The typed path, in the documents' folder unless it says another, and always of the right kind by its name.
    fn path(&self) -> PathBuf {
        let path = self.folder.join(self.typed.trim());
        let is_of_kind = path
            .extension()
            .is_some_and(|it| it.eq_ignore_ascii_case(&self.extension));
        if is_of_kind {
            return path;
        }
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".");
        name.push(&self.extension);
        path.with_file_name(name)
    }
}

fn problem_key(problem: Problem) -> &'static str {
    match problem {
        Problem::Missing => "problem-missing",
        Problem::Exists => "preview-save-exists",
    }
}
