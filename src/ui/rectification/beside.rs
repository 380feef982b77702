//! What is to be put right because of a record, beside it: a card each with what comes next, and the form of that.

use egui::Ui;

use super::card::{deeds_ui, papers_ui, rectification_ui};
use super::form::RectifyForm;
use crate::domain::rectification::{Rectification, RectificationOf};
use crate::ui::ctx::Ctx;
use crate::ui::theme::bold;
use crate::ui::visit::beside::card_ui;

/// The rectifications of the record on show.
#[derive(Default)]
pub(in crate::ui) struct Rectifying {
    form: RectifyForm,
}

impl Rectifying {
    /// Opens the form that orders something; `about` names the record, `known` is what it knows already.
    pub(in crate::ui) fn order(
        &mut self,
        of: RectificationOf,
        about: &str,
        known: &[(&'static str, &str)],
        ctx: &Ctx<'_>,
    ) {
        self.form.order(of, about.to_owned(), known, ctx);
    }

    /// Draws what there is, under a heading, where there is any.
    pub(in crate::ui) fn list_ui(
        &mut self,
        ui: &mut Ui,
        ordered: &[Rectification],
        about: &str,
        ctx: &mut Ctx<'_>,
    ) {
        if ordered.is_empty() {
            return;
        }
        ui.add_space(6.0);
        ui.label(bold(ctx.words.t("case-section-rectifications")));
        for it in ordered {
            card_ui(ui, |ui| {
                rectification_ui(ui, it, ctx);
                ui.horizontal_wrapped(|ui| {
                    if let Some(deed) = deeds_ui(ui, it, ctx) {
                        self.form.open(deed, it, about.to_owned(), ctx);
                    }
                    papers_ui(ui, it, ctx);
                });
            });
        }
    }

    /// Draws the form that is open. Call it once a frame, outside what scrolls.
    pub(in crate::ui) fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        self.form.ui(ui, ctx);
    }
}
