//! A line of several rows in a list from which one is picked: framed, clicked as a whole, read out as an option.
//!
//! Must not know: what stands in it.

use egui::{Frame, Key, Modifiers, Rect, Sense, TextStyle, Ui, accesskit, vec2};

use crate::ui::theme::{CORNER, tokens};

/// Draws the line and what stands in it; `true` when it was clicked. `content` gives the place of a control that the last
/// row holds beside the line's own words: a click there is the control's. `name` is read out for the line, and `scrolls`
/// brings it into sight.
pub fn picked_line_ui(
    ui: &mut Ui,
    name: &str,
    is_picked: bool,
    scrolls: bool,
    content: impl FnOnce(&mut Ui) -> Option<Rect>,
) -> bool {
    let look = tokens(ui);
    let (fill, stroke) = match is_picked {
        true => (look.accent_soft, look.accent),
        false => (look.field, look.line),
    };
    let drawn = ui.scope(|ui| {
        let frame = Frame::new()
            .fill(fill)
            .stroke((1.0, stroke))
            .corner_radius(CORNER)
            .inner_margin(vec2(10.0, 6.0));
        let framed = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            // As high as its word, on which a shape is centred.
            ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Body);
            content(ui)
        });
        framed.inner
    });
    let (whole, control) = (drawn.response.rect, drawn.inner);
    let mut line = whole;
    if let Some(control) = control {
        line.max.y = control.min.y.min(whole.max.y);
    }
    // Sensed once its place is known: a screen reader that scrolls to it asks for that place.
    let id = drawn.response.id.with("line");
    let response = ui.interact(line, id, Sense::click());
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(accesskit::Role::ListBoxOption);
        node.set_label(name);
        node.set_selected(is_picked);
    });
    if scrolls {
        ui.scroll_to_rect(whole, None);
    }
    // The words beside the control are the line's as well.
    let is_beside = |control: Rect| {
        let at = ui.input(|input| input.pointer.interact_pos());
        let is_clicked = ui.input(|input| input.pointer.primary_clicked());
        let is_there = at.is_some_and(|at| !control.contains(at) && at.y >= line.max.y);
        is_clicked && is_there && ui.rect_contains_pointer(whole)
    };
    response.clicked() || control.is_some_and(is_beside)
}

/// ↑ ↓ go through the lines, as long as no box has the keys: the line to go to.
pub fn arrow_keys(ui: &Ui, at: usize, count: usize) -> Option<usize> {
    if !has_keys(ui) || count == 0 {
        return None;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowDown) {
        return Some((at + 1).min(count - 1));
    }
    pressed(Key::ArrowUp).then(|| at.saturating_sub(1))
}

/// Whether keys are for the list: no box has them, and nothing stands in front.
pub fn has_keys(ui: &Ui) -> bool {
    ui.memory(|memory| memory.focused().is_none() && memory.allows_interaction(ui.layer_id()))
}
