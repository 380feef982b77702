//! A link among other words of a line.
//!
//! Must not know: where it leads.

use egui::{Button, RichText, Ui};

use crate::ui::theme::tokens;

/// A link that goes to the next line as a whole, where a plain one would break in its middle; `true` when followed.
pub fn whole_link_ui(ui: &mut Ui, word: &str) -> bool {
    let word = RichText::new(word).color(tokens(ui).accent);
    ui.add(Button::new(word).frame(false)).clicked()
}
