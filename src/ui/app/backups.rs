//! Backups at the window's closing, and one back in the register's place.

use std::path::Path;

use super::{App, Stage};
use crate::desk::{self, Desk, default_backup_folder, is_sealed_backup, restore, restore_sealed};
use crate::wording;

impl App {
    /// The day's work, beside the register and in the second place.
    pub(super) fn back_up_at_closing(&self, desk: &Desk) -> desk::Result<()> {
        desk.back_up_if_changed(&default_backup_folder(desk.path()))?;
        if let Some(folder) = self.second_place(desk.path()) {
            desk.back_up_to_second_place(folder)?;
        }
        Ok(())
    }

    /// Where else backups go: of the register this computer remembers. Others are only looked at, and theirs would thin
    /// out its own.
    pub(super) fn second_place(&self, register: &Path) -> Option<&Path> {
        let is_ours = register == self.preferences.register_in(&self.places);
        let folder = self.preferences.second_backup_folder.as_deref();
        folder.filter(|_| is_ours && !self.start.is_demo)
    }

    /// Closes the register, brings the backup back in its place, and opens it again.
    pub(super) fn bring_back(&mut self, backup: &Path, ctx: &egui::Context) {
        // A register that does not open cannot say who sits at its desk.
        let mut actor = self
            .remembered_actor()
            .map_or_else(|| self.words.t("setup-desk-default"), str::to_owned);
        let mut key = None;
        if let Stage::Desk { shell, _lock } = std::mem::replace(&mut self.stage, Stage::Nothing)
            && let Some(desk) = shell.stop()
        {
            desk.actor().clone_into(&mut actor);
            // Whoever unlocked the register opens what was sealed to them.
            key = desk.backup_key().ok();
            desk.close().ok();
        }
        let (register, clock) = (&self.register, self.start.clock);
        let restored = match key.filter(|_| is_sealed_backup(backup).unwrap_or(false)) {
            Some(key) => restore_sealed(register, backup, &key, &actor, clock),
            None => restore(register, backup, &actor, clock),
        };
        self.open(ctx);
        if let Err(error) = restored {
            match &mut self.stage {
                Stage::Desk { shell, .. } => shell.say_failure(&error, &self.words),
                Stage::Failed(failure) => failure.sentence = wording::sentence(&error, &self.words),
                Stage::Setup(_) | Stage::Nothing => {}
            }
        }
    }
}
