//! One complaint: the case as one readable page, its steps done and the step to do.

use egui::Ui;

use crate::domain::complaint::ComplaintId;
use crate::ui::ctx::Ctx;

/// The pane of the case on show.
#[derive(Default)]
pub struct CasePane {}

impl CasePane {
    /// Draws the complaint `selected`. While a paper is offered above the page, the key that prints is the offer's.
    pub fn ui(
        &mut self,
        _ui: &mut Ui,
        _selected: Option<ComplaintId>,
        _is_paper_offered: bool,
        _ctx: &mut Ctx<'_>,
    ) {
    }
}
