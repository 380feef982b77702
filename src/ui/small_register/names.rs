//! Names that are offered below a box, one click or one key each: a box that hangs in the school, a supervisor in term.
//!
//! Must not know: whose names they are.

use egui::{Ui, vec2};

use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::theme::note;
use crate::ui::widgets::chip::chip_ui;

/// Draws the names; the one taken stands alone in its box.
pub(in crate::ui) fn one_ui(
    ui: &mut Ui,
    title: &str,
    names: &[&str],
    field: &'static str,
    boxes: &mut TypedBoxes,
) {
    let taken = chips_ui(ui, title, names, |name| {
        boxes.typed.get(field).trim() == name
    });
    if let Some(name) = taken {
        boxes.typed.set(field, name);
        boxes.errors.retain(|error| error.field != field);
    }
}

/// Draws the names; those taken stand in their box, a name a line, and go out of it again.
pub(in crate::ui) fn several_ui(
    ui: &mut Ui,
    title: &str,
    names: &[&str],
    field: &'static str,
    boxes: &mut TypedBoxes,
) {
    let lines: Vec<String> = boxes
        .typed
        .get(field)
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    let Some(name) = chips_ui(ui, title, names, |name| lines.iter().any(|it| it == name)) else {
        return;
    };
    let mut after: Vec<&str> = lines.iter().map(String::as_str).collect();
    match after.iter().position(|it| *it == name) {
        Some(at) => drop(after.remove(at)),
        None => after.push(name),
    }
    let text = after.join("\n");
    boxes.typed.set(field, text);
    boxes.errors.retain(|error| error.field != field);
}

fn chips_ui<'a>(
    ui: &mut Ui,
    title: &str,
    names: &[&'a str],
    is_on: impl Fn(&str) -> bool,
) -> Option<&'a str> {
    if names.is_empty() {
        return None;
    }
    let mut taken = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
        ui.label(note(ui, title));
        for name in names {
            if chip_ui(ui, name, None, is_on(name)).clicked() {
                taken = Some(*name);
            }
        }
    });
    ui.add_space(4.0);
    taken
}
