//! The lock: stands in place of everything until somebody unlocks the register.
//!
//! Shows names and roles of accounts and nothing of what the register holds. Must not know: any page behind it.

mod entry;

use egui::{Key, Modifiers, ScrollArea, Ui, vec2};

use super::accounts::secret::Secret;
use super::theme::{note, title};
use super::widgets::field::{Field, error_line_ui};
use super::widgets::key_button::{KeyButton, Weight};
use crate::desk::{self, Desk, Pending, UnlockError, Worker};
use crate::domain::account::Account;
use crate::i18n::Words;
use crate::wording;
pub use entry::{Entered, enter};

/// How wide the page's column is, in points.
const WIDTH: f32 = 400.0;
/// The height that names take before they scroll, in points.
const LIST_HEIGHT: f32 = 250.0;

/// The page.
pub struct LockPage {
    accounts: Vec<Account>,
    reading: Option<Pending<desk::Result<Vec<Account>>>>,
    /// Whose password is asked for.
    name: String,
    password: Secret,
    unlocking: Option<Pending<desk::Result<Entered>>>,
    /// What went wrong with the last try.
    problem: Option<desk::Error>,
    /// Until when the next password is not looked at, in the context's seconds.
    wait_until_secs: Option<f64>,
    wants_focus: bool,
}

impl LockPage {
    /// The page, with `name` chosen where it is among the accounts.
    #[must_use]
    pub fn new(worker: &Worker, name: &str) -> Self {
        Self {
            accounts: Vec::new(),
            reading: Some(worker.read(Desk::accounts)),
            name: name.to_owned(),
            password: Secret::default(),
            unlocking: None,
            problem: None,
            wait_until_secs: None,
            wants_focus: true,
        }
    }

    /// Draws the page; gives who came in. Of the sample register (`is_demo`) it says the password: it is no secret.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        school: &str,
        worker: &Worker,
        words: &Words,
        is_demo: bool,
    ) -> Option<Entered> {
        let entered = self.take_answers(ui);
        let wait_seconds = self.wait_seconds(ui);
        self.take_keys(ui, worker, wait_seconds);
        let side = ((ui.available_width() - WIDTH) * 0.5).max(16.0);
        ui.horizontal_top(|ui| {
            ui.add_space(side);
            ui.vertical(|ui| {
                ui.set_width(WIDTH.min(ui.available_width() - 16.0));
                ui.add_space(36.0);
                ui.label(title(school));
                ui.label(note(ui, words.t("lock-locked")));
                ui.add_space(10.0);
                self.names_ui(ui, words);
                ui.add_space(8.0);
                self.password_ui(ui, worker, words, wait_seconds);
                if is_demo {
                    let password = ("password", desk::DEMO_PASSWORD.into());
                    ui.label(note(ui, words.with("lock-demo", &[password])));
                }
            });
        });
        entered
    }

    fn names_ui(&mut self, ui: &mut Ui, words: &Words) {
        ui.label(words.t("lock-who"));
        let mut chosen = None;
        ScrollArea::vertical()
            .id_salt("lock-names")
            .max_height(LIST_HEIGHT)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for account in &self.accounts {
                    let args = [
                        ("name", account.name.as_str().into()),
                        ("role", words.t(account.role.label_key()).into()),
                    ];
                    let is_chosen = account.name == self.name;
                    let button =
                        egui::Button::selectable(is_chosen, words.with("lock-account", &args));
                    let button = button.min_size(vec2(ui.available_width(), 32.0));
                    let response = ui.add(button);
                    if is_chosen && self.wants_focus {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        chosen = Some(account.name.clone());
                    }
                }
            });
        if let Some(name) = chosen {
            self.choose(name);
        }
        ui.label(note(ui, words.t("lock-keys-hint")));
    }

    fn password_ui(
        &mut self,
        ui: &mut Ui,
        worker: &Worker,
        words: &Words,
        wait_seconds: Option<u32>,
    ) {
        let label = words.t("field-password");
        let is_busy = self.unlocking.is_some();
        let response = ui
            .add_enabled_ui(!is_busy, |ui| {
                Field::new(&label).secret().text_ui(ui, &mut self.password)
            })
            .inner;
        if self.wants_focus && !is_busy {
            response.request_focus();
            self.wants_focus = self.accounts.is_empty();
        }
        let sentence = match (&self.problem, wait_seconds) {
            (_, Some(wait_seconds)) => {
                let wait = UnlockError::Wait { wait_seconds };
                Some(wording::sentence(&wait.into(), words))
            }
            (Some(error), None) => Some(wording::sentence(error, words)),
            (None, None) => None,
        };
        if let Some(sentence) = sentence {
            error_line_ui(ui, &sentence);
        }
        ui.horizontal(|ui| {
            let unlock = words.t("lock-unlock");
            let waits = words.t("lock-wait");
            let is_wanted = KeyButton::new(&unlock)
                .hint("Enter")
                .weight(Weight::Main)
                .disabled_because((is_busy || wait_seconds.is_some()).then_some(waits.as_str()))
                .ui(ui);
            if is_wanted {
                self.unlock(worker, wait_seconds);
            }
            if is_busy {
                ui.label(note(ui, words.t("lock-checking")));
            }
        });
    }

    /// Up and down choose a name, Enter unlocks, from wherever the focus is.
    fn take_keys(&mut self, ui: &Ui, worker: &Worker, wait_seconds: Option<u32>) {
        let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let step = i32::from(pressed(Key::ArrowDown)) - i32::from(pressed(Key::ArrowUp));
        if step != 0 && !self.accounts.is_empty() {
            let is_it = |account: &Account| account.name == self.name;
            let at = self.accounts.iter().position(is_it).unwrap_or_default();
            let last = self.accounts.len() - 1;
            let at = at.saturating_add_signed(step as isize).min(last);
            self.choose(self.accounts[at].name.clone());
        }
        if pressed(Key::Enter) {
            self.unlock(worker, wait_seconds);
        }
    }

    fn choose(&mut self, name: String) {
        if name != self.name {
            self.name = name;
            self.problem = None;
            self.wait_until_secs = None;
            self.password = Secret::default();
        }
        self.wants_focus = true;
    }

    fn unlock(&mut self, worker: &Worker, wait_seconds: Option<u32>) {
        if self.unlocking.is_some() || wait_seconds.is_some() || self.password.is_empty() {
            return;
        }
        let (name, password) = (self.name.clone(), std::mem::take(&mut self.password));
        self.problem = None;
        self.unlocking = Some(worker.write(move |desk| enter(desk, &name, &password)));
    }

    fn take_answers(&mut self, ui: &Ui) -> Option<Entered> {
        if let Some(read) = self.reading.as_mut().and_then(Pending::take) {
            self.reading = None;
            match read {
                Ok(accounts) => self.take_accounts(accounts),
                Err(error) => self.problem = Some(error),
            }
        }
        let outcome = self.unlocking.as_mut().and_then(Pending::take)?;
        self.unlocking = None;
        self.wants_focus = true;
        match outcome {
            Ok(entered) => return Some(entered),
            Err(error) => {
                if let desk::Error::Unlock(
                    UnlockError::WrongPassword { wait_seconds }
                    | UnlockError::Wait { wait_seconds },
                ) = error
                    && wait_seconds > 0
                {
                    let now_secs = ui.input(|input| input.time);
                    self.wait_until_secs = Some(now_secs + f64::from(wait_seconds));
                }
                self.problem = Some(error);
            }
        }
        None
    }

    fn take_accounts(&mut self, accounts: Vec<Account>) {
        self.accounts = accounts.into_iter().filter(Account::is_in_use).collect();
        if !self
            .accounts
            .iter()
            .any(|account| account.name == self.name)
            && let Some(first) = self.accounts.first()
        {
            self.name.clone_from(&first.name);
        }
    }

    /// Whole seconds left to wait, counting down on the screen.
    fn wait_seconds(&mut self, ui: &Ui) -> Option<u32> {
        let until_secs = self.wait_until_secs?;
        let left_secs = until_secs - ui.input(|input| input.time);
        if left_secs <= 0.0 {
            self.wait_until_secs = None;
            self.problem = None;
            return None;
        }
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_millis(500));
        Some(left_secs.ceil() as u32)
    }
}
