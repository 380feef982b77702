//! A small form in front of everything, with its two buttons.
//!
//! Must not know: what is asked.

use egui::{Context, Id, InputState, Key, Modifiers, Response, ScrollArea, Ui};

use super::key_button::Weight;
use super::modal::{Answer, Buttons, in_front_ui};

/// How wide a small form is, in points.
const WIDTH: f32 = 460.0;

/// What Enter does in the boxes of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enter {
    /// All boxes hold one line, so it confirms.
    Confirms,
    /// A box holds several lines, so it begins a new one there.
    BeginsLine,
}

/// Draws a small form. `content` returns the box that has the focus when the form opens. Ctrl+Enter and Ctrl+S confirm
/// from any box; Esc cancels.
pub fn dialog_ui(
    ctx: &Context,
    id: &str,
    title: &str,
    confirm: &str,
    cancel: &str,
    enter: Enter,
    content: impl FnOnce(&mut Ui) -> Response,
) -> Option<Answer> {
    let id = Id::unique("dialog").with(id);
    let confirms = |input: &mut InputState| {
        input.consume_key(Modifiers::COMMAND, Key::Enter)
            | input.consume_key(Modifiers::COMMAND, Key::S)
            | (enter == Enter::Confirms && input.consume_key(Modifiers::NONE, Key::Enter))
    };
    let most_height = ctx.content_rect().height() - 180.0;
    in_front_ui(ctx, id, WIDTH, confirms, |ui| {
        ui.heading(title);
        ui.add_space(4.0);
        let first = ScrollArea::vertical()
            .max_height(most_height)
            // A window in front is given little height at first; its boxes are shown all the same.
            .min_scrolled_height(most_height)
            .show(ui, content)
            .inner;
        ui.add_space(8.0);
        (first, Buttons::ui(ui, confirm, Weight::Main, cancel))
    })
}
