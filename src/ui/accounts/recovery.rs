//! The cards about keys: sealing anew, the recovery sheet, and what only a deputy sets for complaints about the principal.

use egui::Ui;

use super::View;
use super::secret::Secret;
use crate::desk::{self, Desk, Pending, RecoverySheet, Resealed};
use crate::domain::account::{Account, Role};
use crate::store::seal::PublicKey;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::field::{Field, error_line_ui};
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::modal::{Answer, Question, confirm_ui};
use crate::wording;

/// The cards.
#[derive(Default)]
pub(super) struct RecoveryCards {
    sheet: String,
    phrase: Secret,
    superior: Option<(String, String)>,
    problem: Option<(Card, desk::Error)>,
    pending: Option<(Card, Pending<desk::Result<Outcome>>)>,
    asks_to_renew: bool,
}

/// Which card something was asked on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Card {
    Reseal,
    Recover,
    Renew,
    Second,
    Superior,
}

/// What the register's thread says when it is done.
struct Outcome {
    resealed: Option<Resealed>,
    sheet: Option<Box<RecoverySheet>>,
}

impl RecoveryCards {
    /// Draws the cards that concern whoever sits at the desk.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View, me: &Account, ctx: &mut Ctx<'_>) {
        self.take_answer(ctx);
        if !matches!(me.role, Role::Principal | Role::Deputy) {
            return;
        }
        self.reseal_ui(ui, view, ctx);
        self.recover_ui(ui, ctx);
        if me.role == Role::Principal {
            self.renew_ui(ui, ctx);
        } else {
            self.second_ui(ui, view, ctx);
            self.superior_ui(ui, view, ctx);
        }
    }

    fn begin(
        &mut self,
        card: Card,
        ctx: &Ctx<'_>,
        work: impl FnOnce(&mut Desk) -> desk::Result<Outcome> + Send + 'static,
    ) {
        if self.pending.is_none() {
            self.problem = None;
            self.pending = Some((card, ctx.worker.write(work)));
        }
    }

    fn take_answer(&mut self, ctx: &mut Ctx<'_>) {
        let Some((card, pending)) = &mut self.pending else {
            return;
        };
        let card = *card;
        let Some(answer) = pending.take() else { return };
        self.pending = None;
        match answer {
            Ok(outcome) => {
                let said = match (card, outcome.resealed) {
                    (Card::Superior, _) => ctx.words.t("said-superior"),
                    (_, Some(resealed)) => {
                        let counts = [
                            ("count", resealed.pieces.into()),
                            ("left", resealed.left.into()),
                        ];
                        ctx.words.with("said-resealed", &counts)
                    }
                    (_, None) => ctx.words.t("said-second-sheet"),
                };
                ctx.ask(Ask::Done(said));
                if card == Card::Recover {
                    self.sheet.clear();
                    self.phrase = Secret::default();
                }
                if let Some(sheet) = outcome.sheet {
                    ctx.ask(Ask::ShowSheet(sheet));
                }
            }
            Err(error) => self.problem = Some((card, error)),
        }
    }

    fn reseal_ui(&mut self, ui: &mut Ui, view: &View, ctx: &Ctx<'_>) {
        let words = ctx.words;
        let waiting = view.waiting.unwrap_or_default();
        card_ui(ui, |ui| {
            ui.label(bold(words.t("reseal-title")));
            ui.label(note(ui, words.t("reseal-hint")));
            let args = [("count", waiting.into())];
            ui.label(words.with("reseal-waiting", &args));
            let nothing = words.t("reseal-nothing");
            let wants = KeyButton::new(&words.t("reseal-do"))
                .disabled_because((waiting == 0).then_some(nothing.as_str()))
                .ui(ui);
            self.problem_ui(ui, Card::Reseal, ctx);
            if wants {
                self.begin(Card::Reseal, ctx, |desk| {
                    let resealed = Some(desk.reseal_all()?);
                    Ok(Outcome {
                        resealed,
                        sheet: None,
                    })
                });
            }
        });
    }

    fn recover_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let words = ctx.words;
        card_ui(ui, |ui| {
            ui.label(bold(words.t("recover-title")));
            ui.label(note(ui, words.t("recover-hint")));
            let (label, hint) = (words.t("recover-sheet"), words.t("recover-sheet-hint"));
            Field::new(&label)
                .hint(&hint)
                .rows(3)
                .text_ui(ui, &mut self.sheet);
            let label = words.t("recover-phrase");
            Field::new(&label)
                .secret()
                .width(320.0)
                .text_ui(ui, &mut self.phrase);
            let missing = words.t("recover-needs-both");
            let is_missing = self.sheet.trim().is_empty() || self.phrase.trim().is_empty();
            let wants = KeyButton::new(&words.t("recover-do"))
                .disabled_because(is_missing.then_some(missing.as_str()))
                .ui(ui);
            self.problem_ui(ui, Card::Recover, ctx);
            if wants {
                let (sheet, phrase) = (self.sheet.clone(), self.phrase.clone_once());
                self.begin(Card::Recover, ctx, move |desk| {
                    let (resealed, sheet) = desk.recover(&sheet, &phrase)?;
                    Ok(Outcome {
                        resealed: Some(resealed),
                        sheet: Some(Box::new(sheet)),
                    })
                });
            }
        });
    }

    fn renew_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let words = ctx.words;
        card_ui(ui, |ui| {
            ui.label(bold(words.t("renew-title")));
            ui.label(note(ui, words.t("renew-hint")));
            self.asks_to_renew |= KeyButton::new(&words.t("renew-do")).ui(ui);
            self.problem_ui(ui, Card::Renew, ctx);
        });
        if !self.asks_to_renew {
            return;
        }
        let question = Question {
            id: "renew-recovery",
            title: &words.t("renew-title"),
            text: &words.t("renew-text"),
            confirm: &words.t("renew-do"),
            cancel: &words.t("dialog-cancel"),
            is_danger: true,
        };
        let answer = confirm_ui(ui.ctx(), &question);
        self.asks_to_renew = answer.is_none();
        if answer == Some(Answer::Confirmed) {
            self.begin(Card::Renew, ctx, |desk| {
                let (resealed, sheet) = desk.renew_recovery()?;
                Ok(Outcome {
                    resealed: Some(resealed),
                    sheet: Some(Box::new(sheet)),
                })
            });
        }
    }

    fn second_ui(&mut self, ui: &mut Ui, view: &View, ctx: &Ctx<'_>) {
        let words = ctx.words;
        card_ui(ui, |ui| {
            ui.label(bold(words.t("second-title")));
            ui.label(note(ui, words.t("second-hint")));
            if view.has_second_sheet {
                ui.label(words.t("second-made"));
                return;
            }
            let wants = KeyButton::new(&words.t("second-do")).ui(ui);
            self.problem_ui(ui, Card::Second, ctx);
            if wants {
                self.begin(Card::Second, ctx, |desk| {
                    let sheet = Some(Box::new(desk.make_second_recovery()?));
                    Ok(Outcome {
                        resealed: None,
                        sheet,
                    })
                });
            }
        });
    }

    fn superior_ui(&mut self, ui: &mut Ui, view: &View, ctx: &Ctx<'_>) {
        let words = ctx.words;
        let stored = || (view.superior_name.clone(), view.superior_key.clone());
        let mut typed = self.superior.take().unwrap_or_else(stored);
        card_ui(ui, |ui| {
            ui.label(bold(words.t("superior-title")));
            ui.label(note(ui, words.t("superior-hint")));
            let label = words.t("superior-name");
            Field::new(&label).width(320.0).text_ui(ui, &mut typed.0);
            let label = words.t("superior-key");
            Field::new(&label).text_ui(ui, &mut typed.1);
            if let Ok(key) = PublicKey::from_text(&typed.1) {
                let args = [("fingerprint", key.fingerprint().into())];
                ui.label(words.with("sheet-fingerprint", &args));
            }
            let same = words.t("accounts-nothing-changed");
            let is_same = typed == stored();
            let wants = KeyButton::new(&words.t("settings-save"))
                .disabled_because(is_same.then_some(same.as_str()))
                .ui(ui);
            self.problem_ui(ui, Card::Superior, ctx);
            if wants {
                let (name, key) = typed.clone();
                self.begin(Card::Superior, ctx, move |desk| {
                    desk.set_superior(&name, &key)?;
                    Ok(Outcome {
                        resealed: None,
                        sheet: None,
                    })
                });
            }
        });
        self.superior = (typed != stored()).then_some(typed);
    }

    fn problem_ui(&self, ui: &mut Ui, card: Card, ctx: &Ctx<'_>) {
        if let Some((on, error)) = &self.problem
            && *on == card
        {
            error_line_ui(ui, &wording::sentence(error, ctx.words));
        }
        if self.pending.as_ref().is_some_and(|it| it.0 == card) {
            ui.spinner();
        }
    }
}
