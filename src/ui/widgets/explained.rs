//! One of a few, each with a sentence that says what it means.
//!
//! Must not know: what is chosen.

use egui::{Color32, Label, Response, Role, TextStyle, Ui, WidgetInfo};

use super::choice::{option_at_ui, pick, step};
use super::field::Field;
use crate::ui::theme::note;

/// One of a few, one below the other, each with a sentence that says what it means. Keys as in
/// [`choice_ui`](super::choice::choice_ui); the response
/// is the chosen one's, or the first one's while nothing is chosen, marked as changed when the choice has changed.
pub fn explained_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    field: Field<'_>,
    chosen: &mut Option<T>,
    options: &[(T, &str, &str)],
) -> Response {
    let words: Vec<(T, &str)> = options.iter().map(|it| (it.0, it.1)).collect();
    let mut picked = (false, None);
    // The label names the group; each button keeps its own word.
    let group = field.around_ui(ui, |ui| {
        let drawn = ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let current = words.iter().position(|it| Some(it.0) == *chosen);
            let column = words.iter().map(|it| button_width(ui, it.1));
            let column = column.fold(0.0, f32::max);
            let lines = options.iter().enumerate();
            let lines = lines.map(|(index, (_, word, sentence))| {
                let line = ui.horizontal(|ui| {
                    let response = option_at_ui(ui, word, index, current);
                    ui.add_space(column - response.rect.width());
                    ui.add(Label::new(note(ui, *sentence)).wrap());
                    response
                });
                line.inner
            });
            let responses = lines.collect();
            let leads = |ui: &mut Ui, at| step(ui, at, words.len());
            pick(ui, chosen, &words, responses, leads)
        });
        picked = drawn.inner;
        let group = drawn.response;
        group.widget_info(|| WidgetInfo::new(Role::RadioGroup));
        group
    });
    let mut response = picked.1.unwrap_or(group);
    if picked.0 {
        response.mark_changed();
    }
    response
}

/// How wide a button with this word is.
fn button_width(ui: &Ui, word: &str) -> f32 {
    let font = TextStyle::Button.resolve(ui.style());
    let galley = ui
        .painter()
        .layout_no_wrap(word.to_owned(), font, Color32::PLACEHOLDER);
    galley.size().x + ui.spacing().button_padding.x * 2.0
}
