//! The form of a complaint. Who complains is read back before it is saved and cannot be read afterwards.

use chrono::NaiveDateTime;
use egui::Ui;

use crate::desk::Worker;
use crate::domain::boxes::Boxes;
use crate::domain::complaint::Complaint;
use crate::store::Draft;
use crate::ui::ctx::Ctx;

/// The form of a complaint that is being typed or corrected.
pub struct ComplaintForm {
    boxes: Boxes,
    before: Boxes,
}

impl ComplaintForm {
    /// An empty form.
    #[must_use]
    pub fn new_complaint(_now: NaiveDateTime) -> Self {
        Self {
            boxes: Boxes::default(),
            before: Boxes::default(),
        }
    }

    /// A form with the boxes of a saved complaint that stand in the open.
    #[must_use]
    pub fn correction(complaint: &Complaint) -> Self {
        Self {
            boxes: complaint.into(),
            before: complaint.into(),
        }
    }

    /// The form as it was left when the program ended.
    #[must_use]
    pub fn from_draft(_draft: &Draft) -> Self {
        Self {
            boxes: Boxes::default(),
            before: Boxes::default(),
        }
    }

    /// Draws it.
    pub fn ui(&mut self, _ui: &mut Ui, _ctx: &mut Ctx<'_>) {}

    /// Whether something would be lost with it.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        self.boxes != self.before
    }

    /// Asks whether what was typed may be lost, as Esc does.
    pub fn ask_to_discard(&mut self) {}

    /// Keeps what is typed at once, because the window closes or locks.
    pub fn keep_draft_now(&mut self, _worker: &Worker, _now: NaiveDateTime) {}
}
