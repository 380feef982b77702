//! The register cannot be opened: what happened, and what can be done about it from here.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::settings::path_text;
use super::theme::{note, title};
use super::widgets::field::Field;
use super::widgets::key_button::{KeyButton, Weight};
use crate::i18n::Words;

/// What the person decided.
pub enum FailureAnswer {
    /// Try the same register again.
    Again,
    /// Another register, or a new one.
    Other,
    /// Bring this backup back in its place.
    Restore(PathBuf),
    /// Leave the program.
    Quit,
}

/// The page that stands in the place of the desk.
pub struct Failure {
    /// What happened, as a sentence with advice.
    pub sentence: String,
    /// Whether a backup in its place could help.
    pub offers_restore: bool,
    restore_from: String,
}

impl Failure {
    /// The page for a sentence.
    #[must_use]
    pub fn new(sentence: String, offers_restore: bool) -> Self {
        Self {
            sentence,
            offers_restore,
            restore_from: String::new(),
        }
    }

    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, register: &Path, words: &Words) -> Option<FailureAnswer> {
        let mut answer = None;
        let side = ((ui.available_width() - 600.0) * 0.5).max(16.0);
        ui.horizontal_top(|ui| {
            ui.add_space(side);
            ui.vertical(|ui| {
                ui.set_width(600.0_f32.min(ui.available_width() - 16.0));
                ui.add_space(60.0);
                ui.label(title(words.t("failure-title")));
                ui.add(egui::Label::new(&self.sentence).wrap());
                ui.add(
                    egui::Label::new(note(ui, path_text(register)))
                        .wrap()
                        .selectable(true),
                );
                ui.add_space(10.0);
                ui.horizontal_wrapped(|ui| {
                    if KeyButton::new(&words.t("failure-again"))
                        .weight(Weight::Main)
                        .ui(ui)
                    {
                        answer = Some(FailureAnswer::Again);
                    }
                    if KeyButton::new(&words.t("failure-other")).ui(ui) {
                        answer = Some(FailureAnswer::Other);
                    }
                    if KeyButton::new(&words.t("failure-quit")).ui(ui) {
                        answer = Some(FailureAnswer::Quit);
                    }
                });
                if self.offers_restore {
                    ui.add_space(14.0);
                    answer = self.restore_ui(ui, register, words).or(answer.take());
                }
            });
        });
        answer
    }

    fn restore_ui(&mut self, ui: &mut Ui, register: &Path, words: &Words) -> Option<FailureAnswer> {
        let label = words.t("settings-restore-from");
        let hint = words.t("settings-restore-hint");
        Field::new(&label)
            .hint(&hint)
            .text_ui(ui, &mut self.restore_from);
        let mut answer = None;
        ui.horizontal(|ui| {
            if KeyButton::new(&words.t("settings-choose-file")).ui(ui) {
                let folder = crate::desk::default_backup_folder(register);
                if let Some(path) = rfd::FileDialog::new().set_directory(folder).pick_file() {
                    self.restore_from = path_text(&path);
                }
            }
            let reason = words.t("settings-restore-needs-file");
            let disabled = self
                .restore_from
                .trim()
                .is_empty()
                .then_some(reason.as_str());
            if KeyButton::new(&words.t("settings-restore"))
                .disabled_because(disabled)
                .ui(ui)
            {
                answer = Some(FailureAnswer::Restore(PathBuf::from(
                    self.restore_from.trim(),
                )));
            }
        });
        answer
    }
}
