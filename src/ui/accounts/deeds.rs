//! What is done to accounts: each is asked about first, and a first password is shown once afterwards.

use egui::Ui;

use super::first_passwords::{FirstPassword, first_passwords_ui, fresh};
use crate::desk::{self, NewAccount, Pending};
use crate::domain::account::{Account, Role};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::note;
use crate::ui::widgets::choice::menu_ui;
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::{Field, error_line_ui};
use crate::ui::widgets::modal::{Answer, Question, confirm_ui, prompt_ui};
use crate::wording;

/// The roles that are given out here; the principal's is handed on.
const ROLES: [Role; 4] = [Role::Clerk, Role::Office, Role::Deputy, Role::Supervisor];

/// What is wanted.
pub(super) enum Wanted {
    /// A new account.
    Add,
    /// A new first password.
    Reset(Account),
    /// The account ended.
    End(Account),
    /// The principal's office handed to it.
    Succeed(Account),
}

/// What the register's thread says when it is done.
enum Outcome {
    /// A first password, to be shown once.
    Password(FirstPassword),
    /// The account is ended.
    Ended,
    /// The office is handed on, and the register is locked.
    Succeeded,
}

/// The questions, and what was shown last.
#[derive(Default)]
pub(super) struct Deeds {
    wanted: Option<Wanted>,
    name: String,
    role: Option<Role>,
    is_wrong: bool,
    problem: Option<desk::Error>,
    pending: Option<Pending<desk::Result<Outcome>>>,
    shown: Option<FirstPassword>,
}

impl Deeds {
    /// Asks about something.
    pub(super) fn ask(&mut self, wanted: Wanted) {
        self.wanted = Some(wanted);
        self.name.clear();
        self.role = None;
        self.is_wrong = false;
        self.problem = None;
    }

    /// Draws what is open.
    pub(super) fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        self.take_answer(ctx);
        if self.shown_ui(ui, ctx) {
            return;
        }
        let Some(wanted) = self.wanted.take() else {
            return;
        };
        let answer = match &wanted {
            Wanted::Add => self.add_ui(ui, ctx),
            Wanted::Reset(account) => reset_ui(ui, account, ctx),
            Wanted::End(account) => end_ui(ui, account, ctx),
            Wanted::Succeed(account) => self.succeed_ui(ui, account, ctx),
        };
        match answer {
            None => self.wanted = Some(wanted),
            Some(Answer::Cancelled) => {}
            Some(Answer::Confirmed) => self.confirm(wanted, ctx),
        }
    }

    fn confirm(&mut self, wanted: Wanted, ctx: &Ctx<'_>) {
        if self.pending.is_some() {
            self.wanted = Some(wanted);
            return;
        }
        match &wanted {
            Wanted::Add => {
                let (name, role) = (self.name.clone(), self.role.unwrap_or(Role::Clerk));
                self.pending = Some(ctx.worker.write(move |desk| {
                    let password = fresh(&name, role)?;
                    desk.add_account(&NewAccount {
                        name,
                        role,
                        password: password.password.to_string(),
                    })?;
                    Ok(Outcome::Password(password))
                }));
                self.wanted = Some(wanted);
            }
            Wanted::Reset(account) => {
                let account = account.clone();
                self.pending = Some(ctx.worker.write(move |desk| {
                    let password = fresh(&account.name, account.role)?;
                    desk.reset_password(account.id, &password.password)?;
                    Ok(Outcome::Password(password))
                }));
            }
            Wanted::End(account) => {
                let id = account.id;
                let end = move |desk: &mut desk::Desk| {
                    desk.end_account(id)?;
                    Ok(Outcome::Ended)
                };
                self.pending = Some(ctx.worker.write(end));
            }
            Wanted::Succeed(account) if self.name.trim() != account.name => {
                self.is_wrong = true;
                self.wanted = Some(wanted);
            }
            Wanted::Succeed(account) => {
                let id = account.id;
                let succeed = move |desk: &mut desk::Desk| {
                    desk.succeed(id)?;
                    Ok(Outcome::Succeeded)
                };
                self.pending = Some(ctx.worker.write(succeed));
            }
        }
    }

    fn take_answer(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        match answer {
            Ok(Outcome::Password(password)) => {
                self.wanted = None;
                let args = [("name", password.name.as_str().into())];
                ctx.ask(Ask::Done(ctx.words.with("said-first-password", &args)));
                self.shown = Some(password);
            }
            Ok(Outcome::Ended) => ctx.ask(Ask::Done(ctx.words.t("said-account-ended"))),
            Ok(Outcome::Succeeded) => ctx.ask(Ask::Lock(None)),
            Err(error) if self.wanted.is_some() => self.problem = Some(error),
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }

    /// The first password that was just made, until it is copied; says whether it is shown.
    fn shown_ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) -> bool {
        let Some(shown) = &self.shown else {
            return false;
        };
        let words = ctx.words;
        let answer = dialog_ui(
            ui.ctx(),
            "first-password",
            &words.t("first-passwords-title"),
            &words.t("first-passwords-copied"),
            &words.t("dialog-close"),
            Enter::BeginsLine,
            |ui| {
                ui.scope(|ui| first_passwords_ui(ui, std::slice::from_ref(shown), words))
                    .response
            },
        );
        if answer.is_some() {
            self.shown = None;
        }
        true
    }

    fn add_ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        let roles: Vec<(Role, String)> = ROLES.map(|role| (role, words.t(role.label_key()))).into();
        let options: Vec<(Role, &str)> = roles.iter().map(|it| (it.0, it.1.as_str())).collect();
        dialog_ui(
            ui.ctx(),
            "add-account",
            &words.t("accounts-add"),
            &words.t("accounts-add-do"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| {
                let (label, required) = (words.t("accounts-name"), words.t("field-required"));
                let first = Field::new(&label)
                    .required(&required)
                    .text_ui(ui, &mut self.name);
                ui.label(words.t("accounts-role"));
                let role = self.role.get_or_insert(Role::Clerk);
                menu_ui(ui, &words.t("accounts-role"), role, &options);
                ui.label(note(ui, words.t(role_hint(*role))));
                if let Some(error) = &self.problem {
                    error_line_ui(ui, &wording::sentence(error, words));
                }
                first
            },
        )
    }

    fn succeed_ui(&mut self, ui: &Ui, account: &Account, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        let args = [("name", account.name.as_str().into())];
        let question = Question {
            id: "succeed",
            title: &words.t("accounts-succeed-title"),
            text: &words.with("accounts-succeed-text", &args),
            confirm: &words.t("accounts-succeed"),
            cancel: &words.t("dialog-cancel"),
            is_danger: true,
        };
        let (label, problem) = (
            words.t("accounts-succeed-type"),
            words.t("accounts-succeed-differs"),
        );
        let field = Field::new(&label).error(self.is_wrong.then_some(problem.as_str()));
        prompt_ui(ui.ctx(), &question, field, &mut self.name)
    }
}

fn reset_ui(ui: &Ui, account: &Account, ctx: &Ctx<'_>) -> Option<Answer> {
    let words = ctx.words;
    let args = [("name", account.name.as_str().into())];
    let question = Question {
        id: "reset-password",
        title: &words.with("accounts-reset-title", &args),
        text: &words.t("accounts-reset-text"),
        confirm: &words.t("accounts-reset"),
        cancel: &words.t("dialog-cancel"),
        is_danger: true,
    };
    confirm_ui(ui.ctx(), &question)
}

fn end_ui(ui: &Ui, account: &Account, ctx: &Ctx<'_>) -> Option<Answer> {
    let words = ctx.words;
    let args = [("name", account.name.as_str().into())];
    let question = Question {
        id: "end-account",
        title: &words.with("accounts-end-title", &args),
        text: &words.t("accounts-end-text"),
        confirm: &words.t("accounts-end"),
        cancel: &words.t("dialog-cancel"),
        is_danger: true,
    };
    confirm_ui(ui.ctx(), &question)
}

/// What a role is for, in a line.
const fn role_hint(role: Role) -> &'static str {
    match role {
        Role::Clerk => "role-hint-clerk",
        Role::Office => "role-hint-office",
        Role::Principal => "role-hint-principal",
        Role::Deputy => "role-hint-deputy",
        Role::Supervisor => "role-hint-supervisor",
    }
}
