//! The form of an opinion.

use chrono::NaiveDateTime;
use egui::Ui;

use crate::desk::Worker;
use crate::domain::boxes::Boxes;
use crate::domain::opinion::Opinion;
use crate::store::{Draft, TakenFrom};
use crate::ui::ctx::Ctx;

/// The form of an opinion.
pub struct OpinionForm {
    typed: Boxes,
}

impl OpinionForm {
    /// A new one, taken out of something or not.
    #[must_use]
    pub fn new_opinion(_from: Option<TakenFrom>, _now: NaiveDateTime) -> Self {
        Self {
            typed: Boxes::default(),
        }
    }

    /// One that is corrected.
    #[must_use]
    pub fn correction(opinion: &Opinion) -> Self {
        Self {
            typed: opinion.into(),
        }
    }

    /// As it was left when the program ended.
    #[must_use]
    pub fn from_draft(_draft: &Draft) -> Self {
        Self {
            typed: Boxes::default(),
        }
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let _ = (ui, ctx, &self.typed);
    }

    /// Whether something would be lost with it.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        false
    }

    /// Asks whether what was typed may be lost, as Esc does.
    pub fn ask_to_discard(&mut self) {}

    /// Keeps what is typed at once, because the window closes.
    pub fn keep_draft_now(&mut self, _worker: &Worker, _now: NaiveDateTime) {}
}
