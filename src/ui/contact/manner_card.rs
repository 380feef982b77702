//! How to speak with who asks, by situation: at the desk, several waiting, upset, on the phone (A5, A14, F29).

use egui::Ui;

use crate::domain::boxes::Boxes;
use crate::ui::ctx::Ctx;
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;

/// A situation at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Situation {
    InPerson,
    SeveralWaiting,
    Agitated,
    Phone,
}

impl Situation {
    const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::InPerson => ("manner-card-in-person", "manner-card-in-person-lines"),
            Self::SeveralWaiting => ("manner-card-several", "manner-card-several-lines"),
            Self::Agitated => ("manner-card-agitated", "manner-card-agitated-lines"),
            Self::Phone => ("manner-card-phone", "manner-card-phone-lines"),
        }
    }
}

/// The card. It follows what is typed, unless somebody says that several are waiting.
#[derive(Default)]
pub(super) struct MannerCard {
    several_wait: bool,
}

impl MannerCard {
    /// Draws it.
    pub(super) fn ui(&mut self, ui: &mut Ui, typed: &Boxes, ctx: &Ctx<'_>) {
        let situation = if typed.get("is_agitated") == "1" {
            Situation::Agitated
        } else if self.several_wait {
            Situation::SeveralWaiting
        } else if typed.get("channel") == "phone" {
            Situation::Phone
        } else {
            Situation::InPerson
        };
        let (heading, lines) = situation.keys();
        card_ui(ui, |ui| {
            ui.label(bold(ctx.words.t(heading)));
            for line in ctx.words.t(lines).lines().map(str::trim) {
                ui.label(line);
            }
            ui.checkbox(&mut self.several_wait, ctx.words.t("manner-card-several"));
            ui.label(note(ui, ctx.words.t("manner-card-hint")));
        });
    }
}
