//! The list of accounts: who, what they are, their key, how they stand, and what can be done.

use egui::{Grid, Ui};

use super::deeds::{Deeds, Wanted};
use crate::domain::account::{Account, Role};
use crate::domain::right::Right;
use crate::i18n::Words;
use crate::store::seal::PublicKey;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::widgets::key_button::{KeyButton, Weight};

/// Draws the list; what is pressed is asked about by `deeds`.
pub(super) fn list_ui(
    ui: &mut Ui,
    accounts: &[Account],
    me: &Account,
    deeds: &mut Deeds,
    ctx: &mut Ctx<'_>,
) {
    let words = ctx.words;
    ui.label(note(ui, words.t("accounts-hint")));
    Grid::new("accounts")
        .num_columns(5)
        .spacing([18.0, 6.0])
        .striped(true)
        .show(ui, |ui| {
            for key in [
                "accounts-name",
                "accounts-role",
                "accounts-key",
                "accounts-state",
            ] {
                ui.label(note(ui, words.t(key)));
            }
            ui.end_row();
            for account in accounts {
                ui.label(bold(&account.name));
                ui.label(words.t(account.role.label_key()));
                ui.label(key_text(account, words));
                ui.label(note(ui, state_text(account, words)));
                ui.horizontal(|ui| deeds_ui(ui, account, me, deeds, ctx));
                ui.end_row();
            }
        });
    if ctx.may(Right::KeepAccounts) {
        ui.add_space(4.0);
        if KeyButton::new(&words.t("accounts-add"))
            .weight(Weight::Main)
            .ui(ui)
        {
            deeds.ask(Wanted::Add);
        }
    }
}

fn deeds_ui(ui: &mut Ui, account: &Account, me: &Account, deeds: &mut Deeds, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    if !account.is_in_use() {
        return;
    }
    if account.id == me.id {
        if KeyButton::new(&words.t("password-title")).ui(ui) {
            ctx.ask(Ask::ChangePassword);
        }
        return;
    }
    let keeps = ctx.may(Right::KeepAccounts);
    let resets = match account.role {
        Role::Principal => matches!(me.role, Role::Deputy | Role::Office),
        _ => keeps,
    };
    ui.push_id(account.id, |ui| {
        if resets && KeyButton::new(&words.t("accounts-reset")).ui(ui) {
            deeds.ask(Wanted::Reset(account.clone()));
        }
        if keeps && account.role != Role::Principal {
            if KeyButton::new(&words.t("accounts-end")).ui(ui) {
                deeds.ask(Wanted::End(account.clone()));
            }
            let no_key = words.t("accounts-no-key");
            let is_keyless = account.public_key.is_empty();
            let can_follow = matches!(account.role, Role::Deputy | Role::Office);
            if can_follow
                && KeyButton::new(&words.t("accounts-succeed"))
                    .disabled_because(is_keyless.then_some(no_key.as_str()))
                    .ui(ui)
            {
                deeds.ask(Wanted::Succeed(account.clone()));
            }
        }
    });
}

/// The fingerprint of an account's key, which stands on reports too.
fn key_text(account: &Account, words: &Words) -> String {
    PublicKey::from_text(&account.public_key).map_or_else(
        |_| words.t("accounts-never-unlocked"),
        |key| key.fingerprint(),
    )
}

fn state_text(account: &Account, words: &Words) -> String {
    match account.ended_on {
        Some(day) => words.with("accounts-ended", &[("date", words.date(day).into())]),
        None if account.has_first_password => words.t("accounts-first-password"),
        None => words.t("accounts-in-use"),
    }
}
