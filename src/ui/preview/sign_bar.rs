//! What stands above a paper that is to be signed, in place of the printer: what it is, the button that signs it, and what
//! to do where the register moved on meanwhile.
//!
//! Knows nothing of what stands on the paper.

use egui::{Key, KeyboardShortcut, Label, Modifiers, Ui};

use super::PreviewAnswer;
use crate::ui::ctx::Ctx;
use crate::ui::theme::bold;
use crate::ui::widgets::field::error_line_ui;
use crate::ui::widgets::key_button::{KeyButton, Weight};

const SIGN: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter);

/// How the signing stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum SignBar {
    /// It is being looked at.
    #[default]
    Looked,
    /// It is being signed.
    Signing,
    /// Something was entered since it was made: it has to be made anew.
    Moved,
}

impl SignBar {
    /// Draws it and takes its key.
    pub(super) fn ui(self, ui: &mut Ui, ctx: &Ctx<'_>) -> Option<PreviewAnswer> {
        let words = ctx.words;
        let (hint, word, answer) = match self {
            Self::Looked | Self::Signing => (
                words.t("closing-look"),
                words.t("closing-sign"),
                PreviewAnswer::Sign,
            ),
            Self::Moved => (
                String::new(),
                words.t("closing-make-anew"),
                PreviewAnswer::MakeAnew,
            ),
        };
        let mut pressed = false;
        ui.add_enabled_ui(self != Self::Signing, |ui| {
            ui.horizontal_wrapped(|ui| {
                let button = KeyButton::new(&word).weight(Weight::Main);
                pressed = button.shortcut(SIGN).ui(ui);
                ui.add(Label::new(bold(hint)).wrap());
            });
        });
        if self == Self::Moved {
            error_line_ui(ui, &words.t("error-closing-moved"));
        }
        ui.add_space(2.0);
        pressed.then_some(answer)
    }
}
