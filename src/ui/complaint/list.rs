//! The page of 投诉处理: chips, the table of complaints, and the case on its right.

use egui::Ui;

use super::record::CasePane;
use crate::desk::ComplaintLine;
use crate::domain::complaint::ComplaintId;
use crate::store::ComplaintFilter;
use crate::ui::ctx::Ctx;
use crate::ui::rows::Rows;

/// The page of complaints.
#[derive(Default)]
pub struct ComplaintList {
    filter: ComplaintFilter,
    rows: Rows<ComplaintId, ComplaintLine>,
    case: CasePane,
}

impl ComplaintList {
    /// Shows one complaint, whatever the chips would hide.
    pub fn open(&mut self, id: ComplaintId) {
        if !self.rows.ids().contains(&id) {
            self.narrow(&ComplaintFilter::default());
        }
        self.rows.show(id);
    }

    /// Shows what a filter lets through, whatever the chips said before.
    pub fn narrow(&mut self, filter: &ComplaintFilter) {
        self.filter.clone_from(filter);
        self.rows.narrowed();
    }

    /// The page is left: nothing that was opened on it stays.
    pub fn leave(&mut self) {
        self.case.leave();
    }

    /// The complaint on show.
    #[must_use]
    pub const fn selected(&self) -> Option<ComplaintId> {
        self.rows.selected()
    }

    /// Draws the page. While a paper is offered above it, the key that prints is the offer's.
    pub fn ui(&mut self, ui: &mut Ui, is_paper_offered: bool, ctx: &mut Ctx<'_>) {
        let filter = self.filter.clone();
        self.rows.read(ctx, move |desk| desk.complaint_ids(&filter));
        let selected = self.rows.selected();
        self.case.ui(ui, selected, is_paper_offered, ctx);
    }
}
