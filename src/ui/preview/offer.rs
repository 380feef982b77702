//! The line after a save: the record's paper is one key away, as long as nothing else has been begun.
//!
//! Knows nothing of the paper.

use egui::Ui;

use crate::desk::PaperRequest;
use crate::domain::accountability::Accountability;
use crate::domain::contact::{Contact, ContactId, PhoneMessage};
use crate::domain::form::FormKind;
use crate::domain::opinion::Opinion;
use crate::domain::visit::{Visit, VisitState};
use crate::i18n::Words;
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::key_button::KeyButton;
use crate::wording;

/// A paper of something that was just saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What was saved, as a sentence.
    pub saved: String,
    /// Its paper.
    pub kind: FormKind,
    /// The paper, to be asked for.
    pub request: PaperRequest,
}

impl Offer {
    /// The paper of a visit; none for one who has not come yet.
    #[must_use]
    pub fn of_visit(visit: &Visit, words: &Words) -> Option<Self> {
        let kind = FormKind::of_visit(visit.details.kind);
        let request = PaperRequest::Visit {
            kind,
            visit: visit.id,
        };
        (visit.state() != VisitState::Appointment).then(|| Self {
            saved: saved(visit.number.to_string(), words),
            kind,
            request,
        })
    }

    /// The record of a first contact.
    #[must_use]
    pub fn of_contact(contact: &Contact, words: &Words) -> Self {
        let saved = saved(contact.number.to_string(), words);
        Self::about_contact(contact.id, FormKind::ContactRecord, saved)
    }

    /// The paper that goes with what was done about a first contact.
    #[must_use]
    pub const fn about_contact(contact: ContactId, kind: FormKind, saved: String) -> Self {
        Self {
            saved,
            kind,
            request: PaperRequest::Contact { kind, contact },
        }
    }

    /// The record of an opinion.
    #[must_use]
    pub fn of_opinion(opinion: &Opinion, words: &Words) -> Self {
        let kind = FormKind::OpinionRecord;
        Self {
            saved: saved(opinion.number.to_string(), words),
            kind,
            request: PaperRequest::Opinion {
                kind,
                opinion: opinion.id,
            },
        }
    }

    /// The decision that somebody is held to account.
    #[must_use]
    pub const fn of_accountability(decision: &Accountability, saved: String) -> Self {
        Self {
            saved,
            kind: FormKind::AccountabilityDecision,
            request: PaperRequest::Accountability { id: decision.id },
        }
    }

    /// The slip of a phone message.
    #[must_use]
    pub const fn of_message(message: &PhoneMessage, saved: String) -> Self {
        Self {
            saved,
            kind: FormKind::PhoneMessage,
            request: PaperRequest::Message {
                message: message.id,
            },
        }
    }

    /// Whether it is about this first contact.
    #[must_use]
    pub fn is_about(&self, id: ContactId) -> bool {
        matches!(self.request, PaperRequest::Contact { contact, .. } if contact == id)
    }
}

fn saved(number: String, words: &Words) -> String {
    words.with("offer-saved", &[("number", number.into())])
}

/// Draws the line; `true` when the offer is waved off. Where the page has a paper of its own on the key that prints,
/// the offer goes without: `has_key` says which.
pub fn offer_ui(ui: &mut Ui, offer: &Offer, has_key: bool, ctx: &mut Ctx<'_>) -> bool {
    let words = ctx.words;
    let mut is_closed = false;
    card_ui(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(&offer.saved);
            let kind = ("kind", wording::form_kind(offer.kind, words).into());
            let word = words.with("offer-print", &[kind]);
            let mut button = KeyButton::new(&word);
            if has_key {
                button = button.shortcut(Command::Print.shortcut());
            }
            if button.ui(ui) {
                ctx.ask(Ask::Print(offer.request));
            }
            is_closed = KeyButton::new(&words.t("offer-close")).ui(ui);
        });
    });
    is_closed
}
