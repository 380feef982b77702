//! 意见建议: the opinions, and the boxes, questionnaires, meetings and supervisors they come from.

pub mod form;

use egui::Ui;

use crate::domain::opinion::OpinionId;
use crate::store::OpinionFilter;
use crate::ui::ctx::Ctx;

/// The page of opinions.
#[derive(Default)]
pub struct OpinionsPage {
    shown: Option<OpinionId>,
    filter: OpinionFilter,
}

impl OpinionsPage {
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
