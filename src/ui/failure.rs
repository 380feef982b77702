//! The register cannot be opened: what happened, and what can be done about it from here.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::restore::RestoreFrom;
use super::settings::path_text;
use super::theme::{note, title};
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
    restore_from: RestoreFrom,
}

impl Failure {
    /// The page for a sentence about the register at a place.
    #[must_use]
    pub fn new(sentence: String, offers_restore: bool, register: &Path) -> Self {
        let mut restore_from = RestoreFrom::default();
        if offers_restore {
            restore_from.look_up(register);
        }
        Self {
            sentence,
            offers_restore,
            restore_from,
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
                    if self.restore_from.ui(ui, register, words) {
                        answer = Some(FailureAnswer::Restore(self.restore_from.path()));
                    }
                }
            });
        });
        answer
    }
}
