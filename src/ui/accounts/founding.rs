//! The page that makes the first accounts of a register, and what is shown once afterwards: first passwords, and the
//! recovery sheet with its phrase.

use std::path::Path;

use egui::{Grid, ScrollArea, Ui};

use super::first_passwords::{FirstPassword, first_passwords_ui, fresh};
use super::password::again_ui;
use super::secret::Secret;
use super::sheet::SheetCard;
use crate::desk::{
    self, Desk, Error, NewAccount, PASSWORD_MIN_CHARS, Pending, RecoverySheet, Refusal,
};
use crate::domain::account::Role;
use crate::domain::setting::Settings;
use crate::ui::command::Command;
use crate::ui::ctx::Ctx;
use crate::ui::lock::Entered;
use crate::ui::theme::{bold, note, title};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::choice::menu_ui;
use crate::ui::widgets::field::{Field, error_line_ui};
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::wording;

/// How wide the page's column is, in points.
const WIDTH: f32 = 640.0;
/// The roles that are given out here; the principal has boxes of their own.
const OTHERS: [Role; 4] = [Role::Clerk, Role::Office, Role::Deputy, Role::Supervisor];

/// The page.
pub struct FoundingPage {
    step: Step,
    making: Option<Pending<desk::Result<Made>>>,
}

enum Step {
    Names(Names),
    Shown(Vec<FirstPassword>, Box<SheetCard>),
}

/// What the page came to.
pub enum FoundingAnswer {
    /// The accounts are made, and the principal sits at the desk.
    Founded(Box<Entered>),
    /// Left, or everything shown was taken down.
    Close,
}

#[derive(Default)]
struct Names {
    principal_name: String,
    password: Secret,
    again: Secret,
    others: Vec<(String, Role)>,
    differs: bool,
    problem: Option<Error>,
    has_focused: bool,
}

struct Made {
    entered: Entered,
    passwords: Vec<FirstPassword>,
    sheet: RecoverySheet,
}

impl FoundingPage {
    /// The page, offering the names that the settings know.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        let clerks = settings.clerk_names.iter();
        let names = Names {
            principal_name: settings.principal_name.clone(),
            others: clerks.map(|name| (name.clone(), Role::Clerk)).collect(),
            ..Names::default()
        };
        Self {
            step: Step::Names(names),
            making: None,
        }
    }

    /// The page with a sheet that was just made, and nothing else.
    #[must_use]
    pub fn of_sheet(sheet: RecoverySheet) -> Self {
        Self {
            step: Step::Shown(Vec::new(), Box::new(SheetCard::new(sheet))),
            making: None,
        }
    }

    /// Draws the page. `register` is where the register lies.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        register: &Path,
        ctx: &mut Ctx<'_>,
    ) -> Option<FoundingAnswer> {
        let founded = self.take_answer();
        let is_making = self.making.is_some();
        let mut answer = None;
        let side = ((ui.available_width() - WIDTH) * 0.5).max(16.0);
        ScrollArea::vertical()
            .id_salt("founding")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.add_space(side);
                    ui.vertical(|ui| {
                        ui.set_width(WIDTH.min(ui.available_width() - 16.0));
                        answer = self.step_ui(ui, register, is_making, ctx);
                    });
                });
            });
        match answer {
            Some(Pressed::Make(names)) => self.make(names, ctx),
            Some(Pressed::Close) => return Some(FoundingAnswer::Close),
            None => {}
        }
        founded.map(|it| FoundingAnswer::Founded(Box::new(it)))
    }

    fn step_ui(
        &mut self,
        ui: &mut Ui,
        register: &Path,
        is_making: bool,
        ctx: &mut Ctx<'_>,
    ) -> Option<Pressed> {
        match &mut self.step {
            Step::Names(names) => names.ui(ui, is_making, ctx),
            Step::Shown(passwords, sheet) => {
                ui.label(title(ctx.words.t("founding-shown-title")));
                if !passwords.is_empty() {
                    card_ui(ui, |ui| first_passwords_ui(ui, passwords, ctx.words));
                }
                let mut is_done = false;
                card_ui(ui, |ui| is_done = sheet.ui(ui, register, ctx));
                is_done.then_some(Pressed::Close)
            }
        }
    }

    fn make(&mut self, wanted: Wanted, ctx: &Ctx<'_>) {
        self.making = Some(ctx.worker.write(move |desk| found(desk, wanted)));
    }

    fn take_answer(&mut self) -> Option<Entered> {
        let answer = self.making.as_mut().and_then(Pending::take)?;
        self.making = None;
        match answer {
            Ok(made) => {
                let card = SheetCard::new(made.sheet);
                self.step = Step::Shown(made.passwords, Box::new(card));
                Some(made.entered)
            }
            Err(error) => {
                if let Step::Names(names) = &mut self.step {
                    names.problem = Some(error);
                }
                None
            }
        }
    }
}

/// What was pressed.
enum Pressed {
    Make(Wanted),
    Close,
}

/// The accounts as typed.
struct Wanted {
    principal_name: String,
    password: Secret,
    others: Vec<(String, Role)>,
}

impl Names {
    fn ui(&mut self, ui: &mut Ui, is_making: bool, ctx: &mut Ctx<'_>) -> Option<Pressed> {
        let words = ctx.words;
        ui.label(title(words.t("founding-title")));
        ui.add(egui::Label::new(words.t("founding-text")).wrap());
        let mut pressed = None;
        card_ui(ui, |ui| self.principal_ui(ui, ctx));
        card_ui(ui, |ui| self.others_ui(ui, ctx));
        if let Some(error) = &self.problem {
            error_line_ui(ui, &wording::sentence(error, words));
        }
        ui.add_space(4.0);
        ui.horizontal(|ui| {
            let busy = words.t("lock-checking");
            let is_wanted = KeyButton::new(&words.t("founding-do"))
                .shortcut(Command::Save.shortcut())
                .weight(Weight::Main)
                .disabled_because(is_making.then_some(busy.as_str()))
                .ui(ui);
            if is_wanted {
                pressed = self.wanted().map(Pressed::Make);
            }
            if is_making {
                ui.spinner();
                ui.label(note(ui, words.t("founding-making")));
            } else if KeyButton::new(&words.t("founding-later")).ui(ui) {
                pressed = Some(Pressed::Close);
            }
        });
        pressed
    }

    fn principal_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let words = ctx.words;
        ui.label(bold(words.t("founding-principal")));
        let (label, required) = (
            words.t("founding-principal-name"),
            words.t("field-required"),
        );
        let name = Field::new(&label)
            .required(&required)
            .text_ui(ui, &mut self.principal_name);
        let label = words.t("field-password");
        let hint = words.with("password-hint", &[("count", PASSWORD_MIN_CHARS.into())]);
        let password = Field::new(&label)
            .required(&required)
            .secret()
            .hint(&hint)
            .text_ui(ui, &mut self.password);
        again_ui(ui, &mut self.again, self.differs, ctx.words);
        ui.label(note(ui, words.t("password-forget-hint")));
        if !std::mem::replace(&mut self.has_focused, true) {
            match self.principal_name.is_empty() {
                true => name.request_focus(),
                false => password.request_focus(),
            }
        }
    }

    fn others_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let words = ctx.words;
        ui.label(bold(words.t("founding-others")));
        ui.label(note(ui, words.t("founding-others-hint")));
        let roles: Vec<(Role, String)> =
            OTHERS.map(|role| (role, words.t(role.label_key()))).into();
        let options: Vec<(Role, &str)> = roles.iter().map(|it| (it.0, it.1.as_str())).collect();
        let mut removed = None;
        Grid::new("founding-others").num_columns(3).show(ui, |ui| {
            for (place, (name, role)) in self.others.iter_mut().enumerate() {
                let args = [("number", (place + 1).into())];
                let label = words.with("founding-name-of", &args);
                let edit = egui::TextEdit::singleline(name).desired_width(200.0);
                let response = ui.add(edit);
                ui.ctx()
                    .accesskit_node_builder(response.id, |node| node.set_label(label));
                ui.push_id(place, |ui| {
                    menu_ui(ui, &words.t(role.label_key()), role, &options);
                });
                let remove = words.with("founding-remove", &[("name", name.as_str().into())]);
                if ui
                    .link(words.t("founding-remove-do"))
                    .on_hover_text(remove)
                    .clicked()
                {
                    removed = Some(place);
                }
                ui.end_row();
            }
        });
        if let Some(place) = removed {
            self.others.remove(place);
        }
        if KeyButton::new(&words.t("founding-add")).ui(ui) {
            self.others.push((String::new(), Role::Clerk));
        }
    }

    /// What is to be made, unless the two passwords differ. Lines without a name are left out.
    fn wanted(&mut self) -> Option<Wanted> {
        self.differs = *self.password != *self.again;
        self.problem = None;
        if self.differs {
            return None;
        }
        let others = self.others.iter();
        let others = others.filter(|(name, _)| !name.trim().is_empty());
        Some(Wanted {
            principal_name: self.principal_name.clone(),
            password: self.password.clone_once(),
            others: others.cloned().collect(),
        })
    }
}

fn found(desk: &mut Desk, wanted: Wanted) -> desk::Result<Made> {
    let mut passwords = Vec::with_capacity(wanted.others.len());
    let mut accounts = Vec::with_capacity(wanted.others.len());
    for (name, role) in wanted.others {
        let password = fresh(&name, role)?;
        accounts.push(NewAccount {
            name,
            role,
            password: password.password.to_string(),
        });
        passwords.push(password);
    }
    let founded = desk.found_accounts(&wanted.principal_name, &wanted.password, &accounts)?;
    let entered = Entered {
        account: desk.account().ok_or(Refusal::Locked)?.clone(),
        pass: desk.pass(),
        settings: desk.settings()?,
    };
    Ok(Made {
        entered,
        passwords,
        sheet: founded.sheet,
    })
}
