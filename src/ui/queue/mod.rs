//! 校长待办: what waits for the principal, each line answered without leaving the page.

use egui::Ui;

use crate::ui::ctx::Ctx;

/// The principal's page.
#[derive(Default)]
pub struct QueuePage {}

impl QueuePage {
    /// Draws the page.
    pub fn ui(&mut self, _ui: &mut Ui, _ctx: &mut Ctx<'_>) {}
}
