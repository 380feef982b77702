//! What stands in place of the boxes while nothing can be typed into them: a form as it was left is being read, or no
//! complaint can be taken here.

use egui::Ui;

use super::form_boxes::FIELDS;
use crate::desk::Pending;
use crate::domain::boxes::Boxes;
use crate::store::Draft;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, title};
use crate::ui::widgets::key_button::KeyButton;

/// A form as it was left, on its way from its sealed draft.
#[derive(Default)]
pub(super) struct TakingUp {
    reading: Option<Pending<Option<Draft>>>,
}

impl TakingUp {
    /// Asks for it, and gives its boxes once they have come; empty ones where the draft is gone.
    pub(super) fn take(&mut self, ctx: &Ctx<'_>) -> Option<Boxes> {
        let read = || ctx.worker.read(|desk| desk.complaint_draft());
        let draft = self.reading.get_or_insert_with(read).take()?;
        let texts = draft.map(|draft| draft.texts).unwrap_or_default();
        let mut typed = Boxes::default();
        for (name, text) in texts {
            if let Some(name) = FIELDS.iter().find(|field| **field == name) {
                typed.set(name, text);
            }
        }
        Some(typed)
    }
}

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
