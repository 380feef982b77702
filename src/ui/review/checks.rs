//! 检查 and 督查.

use egui::Ui;

use crate::ui::ctx::Ctx;

/// 检查 and 督查.
#[derive(Default)]
pub struct Checks {}

impl Checks {
    /// Shows one.
    pub fn open(&mut self, id: i64) {
        let _ = id;
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let _ = (ui, ctx);
    }
}
