//! Choosing a backup to bring back: the newest ones by their time, a file dialog, or a typed path.
//!
//! Stands in the settings and on the page that says why a register does not open.

use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use egui::Ui;

use super::settings::path_text;
use super::theme::note;
use super::widgets::field::Field;
use super::widgets::key_button::KeyButton;
use crate::desk::{default_backup_folder, newest_backups};
use crate::i18n::Words;

/// How many of the newest backups are offered by their time.
const OFFERED: usize = 4;

/// Which backup is to be brought back.
#[derive(Default)]
pub struct RestoreFrom {
    typed: String,
    /// The newest backups; looked up when the page is opened, not while it is drawn.
    offered: Vec<(NaiveDateTime, PathBuf)>,
}

impl RestoreFrom {
    /// Looks up the newest backups of a register.
    pub fn look_up(&mut self, register: &Path) {
        self.offered = newest_backups(&default_backup_folder(register), OFFERED);
    }

    /// The path in the box.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        PathBuf::from(self.typed.trim())
    }

    /// Draws the box and its buttons; `true` when the backup in the box is to be brought back.
    pub fn ui(&mut self, ui: &mut Ui, register: &Path, words: &Words) -> bool {
        if !self.offered.is_empty() {
            ui.horizontal_wrapped(|ui| {
                ui.label(note(ui, words.t("restore-newest")));
                for (moment, path) in &self.offered {
                    if ui.link(words.date_time(*moment)).clicked() {
                        self.typed = path_text(path);
                    }
                }
            });
        }
        let label = words.t("settings-restore-from");
        let hint = words.t("settings-restore-hint");
        Field::new(&label).hint(&hint).text_ui(ui, &mut self.typed);
        let mut is_wanted = false;
        ui.horizontal(|ui| {
            // Without a file dialog on this computer nothing opens, and the box is there to type into.
            if KeyButton::new(&words.t("settings-choose-file")).ui(ui)
                && let Some(path) = rfd::FileDialog::new()
                    .set_directory(default_backup_folder(register))
                    .pick_file()
            {
                self.typed = path_text(&path);
            }
            let reason = words.t("settings-restore-needs-file");
            let disabled = self.typed.trim().is_empty().then_some(reason.as_str());
            is_wanted = KeyButton::new(&words.t("settings-restore"))
                .disabled_because(disabled)
                .ui(ui);
        });
        is_wanted
    }
}
