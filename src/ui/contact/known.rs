//! Somebody who may be asking, as a line among the offers below the name, and what is filled in when they are taken.

use egui::Ui;

use crate::desk::KnownAsker;
use crate::domain::boxes::Boxes;
use crate::domain::catalogue::Student;
use crate::domain::visit::VisitKind;
use crate::ui::ctx::Ctx;
use crate::ui::theme::{bold, note};
use crate::ui::visit::known::known_visitor_ui;

/// Draws one.
pub(in crate::ui) fn asker_ui(ui: &mut Ui, asker: &KnownAsker, ctx: &Ctx<'_>) {
    match asker {
        KnownAsker::Visitor(known) => known_visitor_ui(ui, known, ctx),
        KnownAsker::Guardian(student) => {
            ui.horizontal(|ui| {
                ui.label(bold(&student.guardian_name));
                ui.label(&student.guardian_phone);
                let args = [
                    ("class", student.class.as_str().into()),
                    ("student", student.name.as_str().into()),
                    ("relation", student.guardian_relation.as_str().into()),
                ];
                ui.label(note(ui, ctx.words.with("contact-offer-guardian", &args)));
            });
        }
        KnownAsker::Student(student) => {
            ui.horizontal(|ui| {
                ui.label(bold(&student.name));
                let class = ("class", student.class.as_str().into());
                ui.label(note(ui, ctx.words.with("contact-offer-student", &[class])));
            });
        }
    }
}

/// Fills in what is known of them; what was typed of the matter stays.
pub(super) fn fill_from(typed: &mut Boxes, asker: &KnownAsker) {
    match asker {
        KnownAsker::Visitor(known) => {
            let details = &known.details;
            let kind = match details.kind {
                VisitKind::Parent => "parent",
                VisitKind::Student => "student",
                VisitKind::Inspection | VisitKind::Official => "unit",
                VisitKind::Other => "other",
            };
            typed.set("asker_kind", kind);
            for (name, text) in [
                ("asker_name", &details.visitor_name),
                ("phone", &details.phone),
                ("origin", &details.origin),
                ("relation", &details.relation),
                ("student_name", &details.student_name),
                ("student_class", &details.student_class),
            ] {
                typed.set(name, text.clone());
            }
        }
        KnownAsker::Guardian(student) => {
            typed.set("asker_kind", "parent");
            typed.set("asker_name", student.guardian_name.clone());
            typed.set("phone", student.guardian_phone.clone());
            typed.set("relation", student.guardian_relation.clone());
            fill_student(typed, student);
        }
        KnownAsker::Student(student) => {
            typed.set("asker_kind", "student");
            typed.set("asker_name", student.name.clone());
            fill_student(typed, student);
        }
    }
}

fn fill_student(typed: &mut Boxes, student: &Student) {
    typed.set("student_name", student.name.clone());
    typed.set("student_class", student.class.clone());
}
