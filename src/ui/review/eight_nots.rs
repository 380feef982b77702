//! The facts for the eight “not” (A12).

use egui::Ui;

use crate::ui::ctx::Ctx;

/// The facts for the eight “not” (A12).
#[derive(Default)]
pub struct EightNotsTab {}

impl EightNotsTab {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let _ = (ui, ctx);
    }
}
