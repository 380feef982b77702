//! The sheet of keys (F1): every command with its key, in the reader's language.

use egui::{Frame, Grid, Key, Margin, Modal, Modifiers, Ui};

use super::command::Command;
use super::theme::{bold, note};
use super::widgets::key_button::{KeyButton, shortcut_text};
use crate::i18n::Words;

/// Keys that belong to boxes and lists, not to a command.
const OTHERS: [(&str, &str); 10] = [
    ("Tab  ·  Enter", "keys-next-box"),
    ("Ctrl+T", "keys-now"),
    ("↑  ↓", "keys-step"),
    ("Alt+↓", "keys-calendar"),
    ("Space", "keys-tick"),
    ("Ctrl++  ·  Ctrl+-", "keys-zoom"),
    ("Enter", "keys-take"),
    ("PageUp  ·  PageDown", "keys-turn-page"),
    ("+  ·  -  ·  Ctrl+↕", "keys-zoom-page"),
    ("Alt+←  ·  Alt+→", "keys-period"),
];

/// Room for both columns in each language, in a window as small as ours may be.
const WIDTH: f32 = 820.0;

/// Draws the sheet; returns `true` when it is closed.
pub fn keys_ui(ui: &Ui, words: &Words) -> bool {
    let mut closes = ui.input_mut(|input| {
        input.consume_key(Modifiers::NONE, Key::Escape)
            || input.consume_shortcut(&Command::ShowKeys.shortcut())
    });
    let frame = Frame::window(ui.style()).inner_margin(Margin::same(20));
    let shown = Modal::new(egui::Id::unique("keys"))
        .frame(frame)
        .show(ui.ctx(), |ui| {
            ui.set_width(WIDTH);
            // Lines of text, not of buttons.
            ui.spacing_mut().interact_size.y = 0.0;
            ui.heading(words.t("keys-title"));
            ui.add_space(6.0);
            egui::ScrollArea::vertical()
                .max_height(ui.ctx().content_rect().height() - 200.0)
                .show(ui, |ui| {
                    let rows = rows(words);
                    // Two columns of one height, or the longer one scrolls beside an empty space.
                    let (left, right) = rows.split_at(rows.len().div_ceil(2));
                    ui.horizontal_top(|ui| {
                        rows_ui(ui, "keys-left", left);
                        ui.add_space(24.0);
                        rows_ui(ui, "keys-right", right);
                    });
                });
            ui.add_space(8.0);
            ui.horizontal(|ui| {
                closes |= KeyButton::new(&words.t("dialog-close")).ui(ui);
                ui.label(note(ui, words.t("keys-hint")));
            });
        });
    closes || shown.backdrop_response.clicked()
}

/// Every key with what it does: the commands', then those of boxes and lists.
fn rows(words: &Words) -> Vec<(String, String)> {
    let commands = Command::ALL.into_iter().map(|command| {
        let keys = shortcut_text(&command.shortcut());
        (keys, words.t(command.label_key()))
    });
    let others = OTHERS.map(|(keys, key)| (keys.to_owned(), words.t(key)));
    commands.chain(others).collect()
}

fn rows_ui(ui: &mut Ui, id: &str, rows: &[(String, String)]) {
    Grid::new(id).spacing([18.0, 4.0]).show(ui, |ui| {
        for (keys, name) in rows {
            ui.label(bold(keys));
            ui.label(name);
            ui.end_row();
        }
    });
}
