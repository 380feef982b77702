//! The line after a save: the visit's paper is one key away, as long as nothing else has been begun.
//!
//! Knows nothing of the paper.

use egui::Ui;

use crate::desk::PaperRequest;
use crate::domain::form::FormKind;
use crate::domain::visit::{Visit, VisitId, VisitState};
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::key_button::KeyButton;
use crate::wording;

/// A paper of a visit that was just saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The visit.
    pub visit: VisitId,
    /// Its number.
    pub number: String,
    /// Its paper.
    pub kind: FormKind,
}

impl Offer {
    /// The paper of a visit; none for one who has not come yet.
    #[must_use]
    pub fn of(visit: &Visit) -> Option<Self> {
        (visit.state() != VisitState::Appointment).then(|| Self {
            visit: visit.id,
            number: visit.number.to_string(),
            kind: FormKind::of_visit(visit.details.kind),
        })
    }
}

/// Draws the line; `true` when the offer is waved off.
pub fn offer_ui(ui: &mut Ui, offer: &Offer, ctx: &mut Ctx<'_>) -> bool {
    let words = ctx.words;
    let mut is_closed = false;
    card_ui(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let number = ("number", offer.number.as_str().into());
            ui.label(words.with("offer-saved", &[number]));
            let kind = ("kind", wording::form_kind(offer.kind, words).into());
            let word = words.with("offer-print", &[kind]);
            let button = KeyButton::new(&word).shortcut(Command::Print.shortcut());
            if button.ui(ui) {
                ctx.ask(Ask::Print(PaperRequest::Visit {
                    kind: offer.kind,
                    visit: offer.visit,
                }));
            }
            is_closed = KeyButton::new(&words.t("offer-close")).ui(ui);
        });
    });
    is_closed
}
