//! What stands in place of the boxes where no complaint can be taken.

use egui::Ui;

use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, title};
use crate::ui::widgets::key_button::KeyButton;

/// In place of the boxes where no complaint can be taken: nothing is typed in vain.
pub(super) fn cannot_ui(ui: &mut Ui, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    ui.label(title(words.t("complaint-form-new")));
    ui.add_space(12.0);
    let (heading, text) = match ctx.account {
        None => (
            "complaint-form-no-accounts",
            "complaint-form-no-accounts-hint",
        ),
        Some(_) => (
            "complaint-form-not-allowed",
            "complaint-form-not-allowed-hint",
        ),
    };
    ui.label(bold(words.t(heading)));
    ui.label(words.t(text));
    ui.add_space(8.0);
    let is_esc = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
    if KeyButton::new(&words.t("command-back")).hint("Esc").ui(ui) || is_esc {
        ctx.ask(Ask::CloseForm);
    }
}
