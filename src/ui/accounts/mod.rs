//! Accounts: making the first ones, keeping them, and one's own password.

mod deeds;
pub mod first_passwords;
pub mod founding;
mod list;
pub mod password;
mod recovery;
pub mod secret;
pub mod sheet;

use egui::{ScrollArea, Ui};

use super::ctx::{Ask, Ctx};
use super::theme::{bold, note, title};
use super::visit::beside::card_ui;
use super::widgets::field::Field;
use super::widgets::key_button::KeyButton;
use crate::desk::{self, Desk, Pending};
use crate::domain::account::{Account, Role};
use crate::domain::right::Right;
use crate::domain::setting::SettingName;
use deeds::Deeds;
use recovery::RecoveryCards;

/// The page that keeps accounts.
#[derive(Default)]
pub struct AccountsPage {
    view: Option<View>,
    reading: Option<Pending<desk::Result<View>>>,
    read_under: Option<u64>,
    deeds: Deeds,
    recovery: RecoveryCards,
    lock_after: Option<String>,
}

/// What the page shows of the register.
struct View {
    accounts: Vec<Account>,
    /// Pieces that are not sealed to those they belong to; `None` for who does not reseal.
    waiting: Option<usize>,
    has_second_sheet: bool,
    superior_name: String,
    superior_key: String,
}

/// Whether a role finds anything to do on this page.
#[must_use]
pub const fn has_business(role: Role) -> bool {
    matches!(role, Role::Principal | Role::Deputy | Role::Office)
}

impl AccountsPage {
    /// Draws the page; `true` when it is left.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) -> bool {
        self.read(ctx);
        let words = ctx.words;
        let mut is_left = false;
        ui.horizontal(|ui| {
            ui.label(title(words.t("accounts-title")));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                is_left = KeyButton::new(&words.t("accounts-back")).ui(ui);
            });
        });
        let (Some(view), Some(me)) = (&self.view, ctx.account.cloned()) else {
            return is_left;
        };
        ScrollArea::vertical()
            .id_salt("accounts")
            .auto_shrink(false)
            .show(ui, |ui| {
                card_ui(ui, |ui| {
                    list::list_ui(ui, &view.accounts, &me, &mut self.deeds, ctx)
                });
                lock_after_ui(ui, &mut self.lock_after, ctx);
                self.recovery.ui(ui, view, &me, ctx);
            });
        self.deeds.ui(ui, ctx);
        is_left
    }

    fn read(&mut self, ctx: &mut Ctx<'_>) {
        if self.read_under != Some(ctx.generation) {
            self.read_under = Some(ctx.generation);
            self.reading = Some(ctx.worker.read(view));
        }
        match self.reading.as_mut().and_then(Pending::take) {
            Some(Ok(view)) => self.view = Some(view),
            Some(Err(error)) => ctx.ask(Ask::Failed(error)),
            None => {}
        }
    }
}

fn view(desk: &Desk) -> desk::Result<View> {
    let settings = desk.settings()?;
    let waiting = match desk.may(Right::DecideComplaints) {
        true => Some(desk.pieces_to_reseal()?),
        false => None,
    };
    Ok(View {
        accounts: desk.accounts()?,
        waiting,
        has_second_sheet: !settings.text(SettingName::SecondRecoveryKey).is_empty(),
        superior_name: settings.text(SettingName::SuperiorName),
        superior_key: settings.text(SettingName::SuperiorKey),
    })
}

/// After how many idle minutes the register locks.
fn lock_after_ui(ui: &mut Ui, typed: &mut Option<String>, ctx: &mut Ctx<'_>) {
    if !ctx.may(Right::ChangeSettings) {
        return;
    }
    let words = ctx.words;
    let mut saves = false;
    card_ui(ui, |ui| {
        ui.label(bold(words.t("accounts-lock-title")));
        let shown = || ctx.settings.text(SettingName::LockAfterMinutes);
        let text = typed.get_or_insert_with(shown);
        let (label, hint) = (
            words.t("accounts-lock-after"),
            words.t("accounts-lock-hint"),
        );
        Field::new(&label).hint(&hint).width(90.0).text_ui(ui, text);
        let is_same = *text == shown();
        let reason = words.t("accounts-nothing-changed");
        saves = KeyButton::new(&words.t("settings-save"))
            .disabled_because(is_same.then_some(reason.as_str()))
            .ui(ui);
        ui.label(note(ui, words.t("accounts-lock-key")));
    });
    if saves && let Some(text) = typed.take() {
        let mut settings = ctx.settings.clone();
        settings.set(SettingName::LockAfterMinutes, &text);
        ctx.ask(Ask::ChangeSettings(Box::new(settings)));
    }
}
