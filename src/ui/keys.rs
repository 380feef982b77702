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
            ui.set_width(700.0);
            // Lines of text, not of buttons.
            ui.spacing_mut().interact_size.y = 0.0;
            ui.heading(words.t("keys-title"));
            ui.add_space(6.0);
            egui::ScrollArea::vertical()
                .max_height(ui.ctx().content_rect().height() - 200.0)
                .show(ui, |ui| {
                    ui.columns(2, |columns| {
                        Grid::new("keys-commands").spacing([18.0, 4.0]).show(
                            &mut columns[0],
                            |ui| {
                                for command in Command::ALL {
                                    ui.label(bold(shortcut_text(&command.shortcut())));
                                    ui.label(words.t(command.label_key()));
                                    ui.end_row();
                                }
                            },
                        );
                        Grid::new("keys-others")
                            .spacing([18.0, 4.0])
                            .show(&mut columns[1], |ui| {
                                for (keys, key) in OTHERS {
                                    ui.label(bold(keys));
                                    ui.label(words.t(key));
                                    ui.end_row();
                                }
                            });
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
