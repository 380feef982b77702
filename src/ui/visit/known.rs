//! Somebody who came before, as a line among the offers below a name.

use egui::Ui;

use crate::domain::visit::KnownVisitor;
use crate::ui::ctx::Ctx;
use crate::ui::theme::{bold, note};
use crate::wording;

/// Draws one person.
pub fn known_visitor_ui(ui: &mut Ui, known: &KnownVisitor, ctx: &Ctx<'_>) {
    let details = &known.details;
    ui.horizontal(|ui| {
        ui.label(bold(&details.visitor_name));
        ui.label(&details.phone);
        if !details.student_name.is_empty() {
            let of_student = format!("{} {}", details.student_class, details.student_name);
            ui.label(note(ui, of_student.trim()));
        }
    });
    let kind = wording::visit_kind(details.kind, ctx.words);
    let last_seen = ctx.words.date(known.last_seen_at.date());
    ui.label(note(
        ui,
        ctx.words.with(
            "visit-offer-last-seen",
            &[("kind", kind.into()), ("date", last_seen.into())],
        ),
    ));
}
