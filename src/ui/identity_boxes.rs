//! The boxes of who complains or gives an opinion, which are sealed in the moment they are saved.
//!
//! Must not know: of which register the form is.

use egui::Ui;

use super::contact::deed::{DeedBox, Shape, optional, required};
use super::contact::deed_boxes::TypedBoxes;
use super::ctx::Ctx;
use crate::domain::contact::AskerKind;

/// Space between the boxes of a row, in points.
pub(super) const GAP: f32 = 14.0;

const NAME: DeedBox = required("complainant_name", Shape::Line);
/// The boxes of the first row, behind the name.
const BESIDE_NAME: [&str; 2] = ["complainant_phone", "complainant_document"];
/// The boxes about the student.
pub(super) const OF_STUDENT: [&str; 3] = [
    "complainant_student",
    "complainant_class",
    "complainant_relation",
];

/// Whether somebody of this kind is asked about a student.
pub(super) fn is_of_student(kind: &str) -> bool {
    let kind = AskerKind::from_code(kind);
    matches!(kind, Some(AskerKind::Parent | AskerKind::Student))
}

/// Draws the boxes, three a row of this width each.
pub(super) fn identity_boxes_ui(
    boxes: &mut TypedBoxes,
    ui: &mut Ui,
    is_of_student: bool,
    third: f32,
    ctx: &Ctx<'_>,
) {
    let line = |name| optional(name, Shape::Line);
    ui.horizontal_top(|ui| {
        boxes.box_ui(ui, NAME, third, ctx);
        for name in BESIDE_NAME {
            boxes.box_ui(ui, line(name), third, ctx);
        }
    });
    if is_of_student {
        ui.horizontal_top(|ui| {
            for name in OF_STUDENT {
                boxes.box_ui(ui, line(name), third, ctx);
            }
        });
    }
    let full = third * 3.0 + GAP * 2.0;
    boxes.box_ui(ui, line("complainant_address"), full, ctx);
}
