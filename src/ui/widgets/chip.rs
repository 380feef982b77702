//! A filter that is on or off, with how many it would show.
//!
//! Must not know: what is filtered.

use egui::{
    Atom, Atoms, Button, CornerRadius, IdSalt, Response, RichText, Role, Sense, Stroke,
    TextWrapMode, Ui, Vec2, Visuals,
};

use super::state_mark::{Mark, paint_mark};
use crate::ui::theme::{TARGET_HEIGHT, bold, in_look_ui, note, tokens};

/// Draws a chip; the caller turns it on or off when it was clicked. A chip that is on bears a tick, so that it can be
/// told without colour. The count is left out when it is not known yet.
pub fn chip_ui(ui: &mut Ui, word: &str, count: Option<usize>, is_on: bool) -> Response {
    let accent = tokens(ui).accent;
    let mut atoms = Atoms::new(());
    let tick = IdSalt::new("tick");
    if is_on {
        atoms.push_right(Atom::custom(tick, Vec2::splat(12.0)));
    }
    atoms.push_right(if is_on {
        bold(word)
    } else {
        RichText::new(word)
    });
    if let Some(count) = count {
        atoms.push_right(note(ui, count.to_string()));
    }
    let button = Button::new(atoms)
        .selected(is_on)
        .sense(Sense::click())
        // At the end of a row it goes to the next one as a whole.
        .wrap_mode(TextWrapMode::Extend)
        .corner_radius(CornerRadius::same((TARGET_HEIGHT / 2.0) as u8));
    let outlined = |visuals: &mut Visuals| {
        if is_on {
            visuals.widgets.inactive.bg_stroke = Stroke::new(1.5, accent);
        }
    };
    let drawn = in_look_ui(ui, outlined, |ui| button.atom_ui(ui));
    if let Some(rect) = drawn.rect(tick) {
        paint_mark(ui.painter(), Mark::Done, rect, accent);
    }
    let response = drawn.response.accessible_name(word);
    // In a form that scrolls, Tab must not stop at what is out of sight.
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::CheckBox);
        if let Some(count) = count {
            node.set_description(count.to_string());
        }
    });
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::window_over;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    #[test]
    fn a_chip_is_turned_on_by_mouse_and_off_by_key() {
        let mut window = window_over(
            |ui, is_on: &mut bool| {
                if chip_ui(ui, "在校", Some(3), *is_on).clicked() {
                    *is_on = !*is_on;
                }
            },
            false,
        );
        window.get_by_role_and_label(Role::CheckBox, "在校").click();
        window.run();
        assert!(*window.state());
        window.get_by_label("在校").focus();
        window.run();
        window.key_press(egui::Key::Space);
        window.run();
        assert!(!*window.state());
        assert_eq!(
            window
                .get_by_label("在校")
                .accesskit_node()
                .description()
                .as_deref(),
            Some("3")
        );
    }
}
