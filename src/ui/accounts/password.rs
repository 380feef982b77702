//! The dialog that changes one's own password: the old one, the new one twice.

use egui::Ui;

use super::secret::Secret;
use crate::desk::{self, Desk, Error, PASSWORD_MIN_CHARS, Pass, Pending};
use crate::domain::account::Account;
use crate::i18n::Words;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::note;
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::modal::Answer;
use crate::wording;

/// The dialog, open or not.
#[derive(Default)]
pub struct PasswordDialog {
    open: Option<Typed>,
    pending: Option<Pending<desk::Result<(Account, Pass)>>>,
}

#[derive(Default)]
struct Typed {
    /// Whether it opened by itself, because somebody else knows the password.
    is_first: bool,
    old: Secret,
    new: Secret,
    again: Secret,
    differs: bool,
    problem: Option<Error>,
}

impl PasswordDialog {
    /// Opens the dialog; `is_first` says that the password is still the one somebody else gave.
    pub fn open(&mut self, is_first: bool) {
        self.open = Some(Typed {
            is_first,
            ..Typed::default()
        });
    }

    /// Draws the dialog and carries it out.
    pub fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        self.take_answer(ctx);
        let Some(typed) = &mut self.open else { return };
        let words = ctx.words;
        let cancel = words.t(match typed.is_first {
            true => "password-later",
            false => "dialog-cancel",
        });
        let answer = dialog_ui(
            ui.ctx(),
            "password",
            &words.t("password-title"),
            &words.t("password-confirm"),
            &cancel,
            Enter::Confirms,
            |ui| typed.boxes_ui(ui, ctx),
        );
        match answer {
            Some(Answer::Confirmed) if self.pending.is_none() => {
                typed.differs = *typed.new != *typed.again;
                typed.problem = None;
                if !typed.differs {
                    let (old, new) = (typed.old.clone_once(), typed.new.clone_once());
                    self.pending = Some(ctx.worker.write(move |desk| change(desk, &old, &new)));
                }
            }
            Some(Answer::Cancelled) => self.open = None,
            _ => {}
        }
    }

    fn take_answer(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        match answer {
            Ok((account, pass)) => {
                self.open = None;
                ctx.ask(Ask::Reseated(Box::new(account), pass));
                ctx.ask(Ask::Done(ctx.words.t("said-password-changed")));
            }
            Err(error) => match &mut self.open {
                Some(typed) => typed.problem = Some(error),
                None => ctx.ask(Ask::Failed(error)),
            },
        }
    }
}

impl Typed {
    fn boxes_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> egui::Response {
        let words = ctx.words;
        if self.is_first {
            ui.label(words.t("password-first-hint"));
        }
        let (old_problem, new_problem) = match &self.problem {
            Some(Error::Fields(errors)) => {
                let problem = errors.first().map(|it| wording::problem(it.problem, words));
                (None, problem)
            }
            Some(error) => (Some(wording::sentence(error, words)), None),
            None => (None, None),
        };
        let label = words.t("password-old");
        let first = Field::new(&label)
            .secret()
            .error(old_problem.as_deref())
            .text_ui(ui, &mut self.old);
        let label = words.t("password-new");
        let hint = words.with("password-hint", &[("count", PASSWORD_MIN_CHARS.into())]);
        Field::new(&label)
            .secret()
            .hint(&hint)
            .error(new_problem.as_deref())
            .text_ui(ui, &mut self.new);
        again_ui(ui, &mut self.again, self.differs, words);
        ui.label(note(ui, words.t("password-forget-hint")));
        first
    }
}

/// The box that wants a password once more, because nobody sees what they type.
pub fn again_ui(ui: &mut Ui, again: &mut Secret, differs: bool, words: &Words) {
    let label = words.t("password-again");
    let problem = words.t("problem-passwords-differ");
    Field::new(&label)
        .secret()
        .error(differs.then_some(problem.as_str()))
        .text_ui(ui, again);
}

fn change(desk: &mut Desk, old: &str, new: &str) -> desk::Result<(Account, Pass)> {
    desk.change_password(old, new)?;
    let account = desk.account().ok_or(desk::Refusal::Locked)?.clone();
    Ok((account, desk.pass()))
}
