//! 整改 by department and day.

use egui::Ui;

use crate::ui::ctx::Ctx;

/// 整改 by department and day.
#[derive(Default)]
pub struct Board {}

impl Board {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let _ = (ui, ctx);
    }
}
