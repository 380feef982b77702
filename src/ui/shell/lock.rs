//! What stands in front of the house: the lock, and the page that makes accounts. And the way there and back: what is
//! half-typed is kept, nothing of before stays in sight, and keys are forgotten.

use std::time::Duration;

use chrono::NaiveDateTime;
use egui::{CentralPanel, Event, Frame, Panel, Ui, vec2};

use super::{Look, Shell, ShellAsk, frame};
use crate::desk::{Desk, RecoverySheet, Worker};
use crate::domain::right::{Right, may};
use crate::domain::setting::{SettingName, Settings};
use crate::ui::accounts::founding::{FoundingAnswer, FoundingPage};
use crate::ui::accounts::password::PasswordDialog;
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Page};
use crate::ui::lock::{Entered, LockPage};
use crate::ui::theme::tokens;

/// Idle minutes after which the register locks where the setting says nothing usable.
const LOCK_AFTER_MINUTES: u32 = 10;

/// What stands in front of the house.
#[derive(Default)]
pub(super) struct Guard {
    lock: Option<LockPage>,
    founding: Option<FoundingPage>,
    pub(super) password: PasswordDialog,
    /// When somebody last touched keyboard or mouse, in the context's seconds.
    last_touch_secs: f64,
}

impl Guard {
    /// The guard of a register that was just opened; `name` is who sat here last.
    pub(super) fn new(is_locked: bool, worker: &Worker, name: &str) -> Self {
        Self {
            lock: is_locked.then(|| LockPage::new(worker, name)),
            ..Self::default()
        }
    }

    /// Whether something stands in place of the house.
    pub(super) const fn is_in_front(&self) -> bool {
        self.lock.is_some() || self.founding.is_some()
    }

    /// Whether nobody has unlocked the register.
    pub(super) const fn is_locked(&self) -> bool {
        self.lock.is_some()
    }

    /// Makes the first accounts.
    pub(super) fn found(&mut self, settings: &Settings) {
        self.founding = Some(FoundingPage::new(settings));
    }

    /// Shows a recovery sheet, this once.
    pub(super) fn show_sheet(&mut self, sheet: RecoverySheet) {
        self.founding = Some(FoundingPage::of_sheet(sheet));
    }
}

impl Shell {
    /// The page that makes the first accounts, as after a set-up.
    pub fn found_accounts(&mut self) {
        self.guard.found(&self.settings);
    }

    /// Draws what stands in front, with the status line below it: backups go on.
    pub(super) fn guarded_ui(
        &mut self,
        ui: &mut Ui,
        look: Look<'_>,
        now: NaiveDateTime,
    ) -> Vec<ShellAsk> {
        if self.worker.take_changed_outside() {
            self.generation += 1;
        }
        self.status
            .take_answers(&self.worker, &self.register, self.clock, self.generation);
        let mut asks = Vec::new();
        if !self.guard.is_locked() {
            self.watch_idle(ui, &mut asks);
        }
        Panel::bottom("status")
            .exact_size(30.0)
            .frame(frame::bar_frame(ui))
            .show(ui, |ui| self.status.ui(ui, look.words, now));
        let frame = Frame::new()
            .fill(tokens(ui).paper)
            .inner_margin(vec2(18.0, 12.0));
        let mut beyond = Vec::new();
        CentralPanel::default().frame(frame).show(ui, |ui| {
            self.in_front_ui(ui, look, now, &mut asks, &mut beyond);
        });
        self.toasts
            .ui(ui.ctx(), 44.0, &look.words.t("dialog-close"));
        beyond.extend(self.carry_out(asks, look, now));
        beyond
    }

    fn in_front_ui(
        &mut self,
        ui: &mut Ui,
        look: Look<'_>,
        now: NaiveDateTime,
        asks: &mut Vec<Ask>,
        beyond: &mut Vec<ShellAsk>,
    ) {
        if let Some(lock) = &mut self.guard.lock {
            let school = &self.settings.school_name;
            if let Some(entered) = lock.ui(ui, school, &self.worker, look.words, look.is_demo) {
                forget_boxes(ui);
                self.let_in(entered, beyond);
            }
            return;
        }
        let Some(mut founding) = self.guard.founding.take() else {
            return;
        };
        let register = self.register.clone();
        let mut pages = self.ctx(look, now, asks);
        let answer = founding.ui(ui, &register, &mut pages.ctx);
        match answer {
            Some(FoundingAnswer::Close) => forget_boxes(ui),
            Some(FoundingAnswer::Founded(entered)) => {
                self.guard.founding = Some(founding);
                self.seat(*entered, beyond);
                self.generation += 1;
            }
            None => self.guard.founding = Some(founding),
        }
    }

    /// Locks the register; `next` is who is expected to unlock it. Where there are no accounts, says so.
    pub(super) fn lock(&mut self, next: Option<&str>, look: Look<'_>, now: NaiveDateTime) {
        if self.account.is_none() {
            self.toasts.note(look.words.t("lock-needs-accounts"));
            return;
        }
        // Before the keys are forgotten: a half-typed complaint is sealed with them.
        if let Some(form) = &mut self.form {
            form.keep_draft_now(&self.worker, now);
        }
        self.opinions.keep_drafts_now(&self.worker, now);
        self.review.keep_drafts_now(&self.worker, now);
        self.printing.forget(&self.worker);
        drop(self.worker.write(Desk::lock));
        self.forget_pages();
        let name = next.unwrap_or(&self.actor).to_owned();
        self.guard = Guard::new(true, &self.worker, &name);
        self.account = None;
    }

    /// After the unlocking: who it is, their drafts, and a fresh day.
    fn let_in(&mut self, entered: Entered, beyond: &mut Vec<ShellAsk>) {
        let is_first = entered.account.has_first_password;
        self.guard.lock = None;
        self.seat(entered, beyond);
        self.generation += 1;
        self.day = None;
        self.reading_drafts = Some(self.worker.read(Desk::drafts));
        if is_first {
            self.guard.password.open(true);
        }
    }

    fn seat(&mut self, entered: Entered, beyond: &mut Vec<ShellAsk>) {
        self.actor.clone_from(&entered.account.name);
        self.account = Some(entered.account);
        self.pass = entered.pass;
        self.settings = entered.settings;
        beyond.push(ShellAsk::SitDown(self.actor.clone()));
    }

    /// Whether whoever sits at the desk does the daily work, so that it is done for them.
    pub(super) fn keeps_visits(&self) -> bool {
        let account = self.account.as_ref();
        !self.guard.is_locked()
            && account.is_none_or(|account| may(account.role, Right::KeepVisits))
    }

    /// Whether a command does anything for whoever sits at the desk.
    pub(super) fn may_command(&self, command: Command) -> bool {
        let account = self.account.as_ref();
        let role_may = |right| account.is_none_or(|account| may(account.role, right));
        command.right().is_none_or(role_may)
    }

    /// Locks after the idle minutes, and wakes for it.
    pub(super) fn watch_idle(&mut self, ui: &Ui, asks: &mut Vec<Ask>) {
        let (now_secs, is_touched) = ui.input(|input| {
            let is_touch =
                |event: &Event| !matches!(event, Event::WindowFocused(_) | Event::PointerGone);
            (input.time, input.raw.events.iter().any(is_touch))
        });
        if is_touched || self.guard.last_touch_secs == 0.0 {
            self.guard.last_touch_secs = now_secs;
        }
        if self.account.is_none() {
            return;
        }
        let minutes = self.settings.text(SettingName::LockAfterMinutes);
        let minutes = minutes.trim().parse().unwrap_or(LOCK_AFTER_MINUTES).max(1);
        let left_secs = self.guard.last_touch_secs + f64::from(minutes) * 60.0 - now_secs;
        if left_secs <= 0.0 {
            asks.push(Ask::Lock(None));
            return;
        }
        ui.ctx()
            .request_repaint_after(Duration::from_secs_f64(left_secs + 0.1));
    }

    /// Nothing of before stays in sight or comes later.
    fn forget_pages(&mut self) {
        self.form = None;
        self.page = Page::Today;
        self.today = Default::default();
        self.visits = Default::default();
        self.contacts = Default::default();
        self.complaints = Default::default();
        self.opinions = Default::default();
        self.review = Default::default();
        self.queue = Default::default();
        self.catalogue = Default::default();
        self.calendar = Default::default();
        self.reports = Default::default();
        self.settings_page = Default::default();
        self.search = Default::default();
        self.shift = Default::default();
        self.message = Default::default();
        self.shows_keys = false;
        self.toasts.clear();
        self.status.forget();
        self.deeds.clear();
        self.undoing = None;
        self.changing_settings = None;
        self.closing_forgotten = None;
        self.reading_drafts = None;
        self.reading_visit = None;
        self.forgets_boxes = true;
    }
}

/// What boxes remember to undo typing is text that was typed.
pub(super) fn forget_boxes(ui: &Ui) {
    ui.ctx().data_mut(egui::util::IdTypeMap::clear);
}
