//! The card about accounts among the settings: one's own password, and the way to the others.

use egui::Ui;

use crate::ui::accounts::has_business;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::key_button::KeyButton;

/// Draws the card; `true` when the accounts are to be kept.
pub(super) fn account_ui(ui: &mut Ui, ctx: &mut Ctx<'_>) -> bool {
    let mut opens = false;
    card_ui(ui, |ui| {
        let words = ctx.words;
        ui.label(bold(words.t("accounts-title")));
        let Some(account) = ctx.account else {
            ui.add(egui::Label::new(note(ui, words.t("accounts-none"))).wrap());
            if KeyButton::new(&words.t("founding-title")).ui(ui) {
                ctx.ask(Ask::FoundAccounts);
            }
            return;
        };
        let args = [
            ("name", account.name.as_str().into()),
            ("role", words.t(account.role.label_key()).into()),
        ];
        ui.label(words.with("accounts-me", &args));
        ui.horizontal_wrapped(|ui| {
            if KeyButton::new(&words.t("password-title")).ui(ui) {
                ctx.ask(Ask::ChangePassword);
            }
            if has_business(account.role) {
                opens = KeyButton::new(&words.t("accounts-keep")).ui(ui);
            }
        });
    });
    opens
}
