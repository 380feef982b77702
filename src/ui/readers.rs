//! Who will be able to read what is about to be sealed, said while it is typed.
//!
//! Must not know: which register it is sealed in.

use egui::Ui;

use super::ctx::Ctx;
use super::theme::{bold, note};
use super::visit::beside::card_ui;
use crate::desk::{self, Error, Pending, SealedFor};
use crate::domain::protection::{Protected, Signed};
use crate::i18n::Words;
use crate::wording;

/// Who will be able to read it: of a record of which `D` says how it is signed and whom it is about.
pub(super) struct Readers<D> {
    asked_about: Option<D>,
    reading: Option<Pending<desk::Result<SealedFor>>>,
    sealed_for: Option<Result<SealedFor, Error>>,
}

impl<D> Default for Readers<D> {
    fn default() -> Self {
        Self {
            asked_about: None,
            reading: None,
            sealed_for: None,
        }
    }
}

impl<D: Protected + Clone + PartialEq + Send + 'static> Readers<D> {
    /// Asks for who fits what is typed, unless that was asked already, and takes what has come.
    pub(super) fn follow(&mut self, about: D, ctx: &Ctx<'_>) {
        if self.asked_about.as_ref() != Some(&about) {
            self.asked_about = Some(about.clone());
            self.reading = Some(ctx.worker.read(move |desk| desk.sealed_for(&about)));
        }
        if let Some(answer) = self.reading.as_mut().and_then(Pending::take) {
            self.reading = None;
            self.sealed_for = Some(answer);
        }
    }

    /// That nobody could read what would be sealed, in a sentence.
    pub(super) fn nobody(&self, words: &Words) -> Option<String> {
        match &self.sealed_for {
            Some(Err(error)) => Some(wording::sentence(error, words)),
            _ => None,
        }
    }

    /// Who they are; nobody while that is not known.
    pub(super) fn names(&self) -> SealedFor {
        match &self.sealed_for {
            Some(Ok(sealed_for)) => sealed_for.clone(),
            _ => SealedFor::default(),
        }
    }

    /// Draws the card that says who. Of what is anonymous nothing is sealed, unless it is about the principal and
    /// `seals_principal` says that this seals it all the same.
    pub(super) fn ui(&self, ui: &mut Ui, signed: Signed, seals_principal: bool, ctx: &Ctx<'_>) {
        let Some(Ok(sealed_for)) = &self.sealed_for else {
            return;
        };
        let words = ctx.words;
        let asked = self.asked_about.as_ref();
        let is_about_principal = asked.is_some_and(|about| about.shield().is_about_principal);
        card_ui(ui, |ui| {
            ui.label(bold(words.t("complaint-readers")));
            if signed == Signed::Anonymous && !(seals_principal && is_about_principal) {
                ui.label(words.t("complaint-readers-anonymous"));
                return;
            }
            ui.label(names_text(sealed_for, words));
            ui.label(note(ui, words.t("complaint-readers-hint")));
        });
    }
}

fn names_text(sealed_for: &SealedFor, words: &Words) -> String {
    let mut names = sealed_for.names.clone();
    if sealed_for.has_superior {
        names.push(words.t("complaint-readers-superior"));
    }
    wording::list(&names, words)
}

/// Who can read it, in a sentence.
pub(super) fn sealed_for_text(sealed_for: &SealedFor, words: &Words) -> String {
    let names = ("names", names_text(sealed_for, words).into());
    words.with("complaint-read-back-readers", &[names])
}
