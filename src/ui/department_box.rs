//! A box for a department, in which those of the catalogue are offered.
//!
//! Must not know: of which form it is.

use egui::Ui;

use super::contact::deed::{Shape, optional};
use super::contact::deed_boxes::TypedBoxes;
use super::ctx::Ctx;
use super::offers::Offers;
use crate::desk::Desk;

/// The departments that are offered for one box of a form.
pub(super) struct DepartmentBox {
    name: &'static str,
    /// The box that has the focus once a department was taken.
    next: &'static str,
    offers: Offers<String>,
}

impl DepartmentBox {
    /// The box called so, and the one behind it.
    pub(super) fn new(name: &'static str, next: &'static str) -> Self {
        let offers = Offers::default();
        Self { name, next, offers }
    }

    /// Takes the keys that are meant for the offers. Call it before the boxes are drawn.
    pub(super) fn begin(&mut self, boxes: &mut TypedBoxes, ui: &Ui, ctx: &mut Ctx<'_>) {
        let id = boxes.id(self.name);
        if let Some(department) = self.offers.take_keys(ui, id, ctx) {
            self.take(boxes, department);
        }
    }

    /// Draws it.
    pub(super) fn ui(&mut self, boxes: &mut TypedBoxes, ui: &mut Ui, width: f32, ctx: &Ctx<'_>) {
        let drawn = optional(self.name, Shape::Line);
        let response = boxes.box_ui(ui, drawn, width, ctx);
        if response.changed() {
            let typed = boxes.typed.get(self.name);
            self.offers.follow(typed, ctx, Desk::known_departments);
        }
        let title = ctx.words.t("entry-offers");
        let taken = self.offers.ui(ui, &response, &title, |ui, name| {
            ui.label(name);
        });
        if let Some(department) = taken {
            self.take(boxes, department);
        }
    }

    fn take(&mut self, boxes: &mut TypedBoxes, department: String) {
        self.offers.rest(&department);
        boxes.typed.set(self.name, department);
        boxes.focus = Some(self.next);
    }
}
