//! 检查 and 督查.

use egui::Ui;

use crate::ui::ctx::Ctx;

/// 检查 and 督查.
#[derive(Default)]
pub struct Checks {}

impl Checks {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let _ = (ui, ctx);
    }
}
