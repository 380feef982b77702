//! The house around the pages: menu, top bar, status line, keys, and the carrying out of what pages ask for.

use std::path::PathBuf;
use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime, Timelike as _};
use egui::{CentralPanel, Frame, Panel, Ui, vec2};

use super::command::Command;
use super::ctx::{Ask, Ctx, Page};
use super::keys::keys_ui;
use super::search::SearchBox;
use super::settings::SettingsPage;
use super::shift::ShiftDialog;
use super::status::Status;
use super::theme::{ThemeChoice, bold, note, tokens};
use super::today::TodayPage;
use super::visit::form::VisitForm;
use super::visit::list::VisitList;
use super::when_texts::WhenTexts;
use super::widgets::key_button::shortcut_text;
use super::widgets::toast::Toasts;
use crate::desk::{self, Clock, Desk, Pending, Worker};
use crate::domain::number::RecordNumber;
use crate::domain::setting::Settings;
use crate::i18n::{Language, Words};
use crate::store::Draft;
use crate::wording;

/// What the shell cannot do by itself, because it concerns the whole program.
pub enum ShellAsk {
    /// Another language on the screens.
    Language(Language),
    /// Another look.
    Theme(ThemeChoice),
    /// Somebody else sits down; remembered for the next start.
    SitDown(String),
    /// A backup back in place of the register.
    Restore(PathBuf),
}

/// What this computer remembers and the pages show.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// The words of the language in use.
    pub words: &'a Words,
    /// The words of date boxes.
    pub when: &'a WhenTexts,
    /// The look in use.
    pub theme: ThemeChoice,
}

/// Everything on the screen while a register is open.
pub struct Shell {
    worker: Worker,
    clock: Clock,
    register: PathBuf,
    settings: Settings,
    actor: String,
    page: Page,
    form: Option<VisitForm>,
    today: TodayPage,
    visits: VisitList,
    settings_page: SettingsPage,
    search: SearchBox,
    shift: ShiftDialog,
    shows_keys: bool,
    toasts: Toasts,
    status: Status,
    generation: u64,
    deeds: Vec<(&'static str, Pending<desk::Result<String>>)>,
    undoing: Option<Pending<desk::Result<()>>>,
    changing_settings: Option<Pending<desk::Result<Settings>>>,
    closing_forgotten: Option<Pending<desk::Result<Vec<RecordNumber>>>>,
    reading_drafts: Option<Pending<desk::Result<Vec<Draft>>>>,
    day: Option<NaiveDate>,
}

impl Shell {
    /// Sits down at an open register.
    ///
    /// # Errors
    /// If the settings cannot be read or the system gives no thread.
    pub fn new(desk: Desk, clock: Clock, ctx: &egui::Context) -> desk::Result<Self> {
        let (register, settings, actor) = (
            desk.path().to_owned(),
            desk.settings()?,
            desk.actor().to_owned(),
        );
        let repaint = ctx.clone();
        let worker = Worker::start(desk, move || repaint.request_repaint()).map_err(|source| {
            let doing = crate::store::Doing::Reading;
            crate::store::Error::Io {
                path: register.clone(),
                doing,
                source,
            }
        })?;
        let reading_drafts = Some(worker.read(Desk::drafts));
        Ok(Self {
            status: Status::new(&worker, &register),
            worker,
            clock,
            register,
            settings,
            actor,
            page: Page::Today,
            form: None,
            today: TodayPage::default(),
            visits: VisitList::default(),
            settings_page: SettingsPage::default(),
            search: SearchBox::default(),
            shift: ShiftDialog::default(),
            shows_keys: false,
            toasts: Toasts::default(),
            generation: 0,
            deeds: Vec::new(),
            undoing: None,
            changing_settings: None,
            closing_forgotten: None,
            reading_drafts,
            day: None,
        })
    }

    /// The school's name, for the title bar.
    #[must_use]
    pub fn school_name(&self) -> &str {
        &self.settings.school_name
    }

    /// Where the register lies.
    #[must_use]
    pub fn register(&self) -> &std::path::Path {
        &self.register
    }

    /// Draws everything and carries out what was asked; returns what concerns the whole program.
    pub fn ui(&mut self, ui: &mut Ui, look: Look<'_>) -> Vec<ShellAsk> {
        let mut asks = Vec::new();
        let now = self.now();
        self.begin_day(now, ui);
        self.take_answers(look, &mut asks);
        self.take_keys(ui, &mut asks);
        self.top_ui(ui, look, now, &mut asks);
        Panel::bottom("status")
            .exact_size(30.0)
            .frame(bar_frame(ui))
            .show(ui, |ui| {
                self.status.ui(ui, look.words, now);
            });
        self.menu_ui(ui, look, &mut asks);
        let frame = Frame::new()
            .fill(tokens(ui).paper)
            .inner_margin(vec2(18.0, 12.0));
        CentralPanel::default()
            .frame(frame)
            .show(ui, |ui| self.page_ui(ui, look, now, &mut asks));
        if self.shows_keys && keys_ui(ui, look.words) {
            self.shows_keys = false;
        }
        self.toasts
            .ui(ui.ctx(), 44.0, &look.words.t("dialog-close"));
        self.carry_out(asks, look, now)
    }

    /// Keeps what is half-typed, lets the register's thread finish, and gives the register back.
    #[must_use]
    pub fn stop(mut self) -> Option<Desk> {
        let now = self.now();
        if let Some(form) = &mut self.form {
            form.keep_draft_now(&self.worker, now);
        }
        self.status.wait();
        self.worker.stop()
    }

    /// As [`Worker::settle`].
    #[doc(hidden)]
    pub fn settle(&self) -> bool {
        self.worker.settle()
    }

    /// Tells what could not be done.
    pub fn say_failure(&mut self, error: &desk::Error, words: &Words) {
        self.toasts.error(wording::sentence(error, words), None);
    }

    fn now(&self) -> NaiveDateTime {
        let now = self.clock.now().naive_local();
        now.with_second(0)
            .and_then(|now| now.with_nanosecond(0))
            .unwrap_or(now)
    }

    /// At the start and at every midnight: closes what was forgotten, and wakes again at the next.
    fn begin_day(&mut self, now: NaiveDateTime, ui: &Ui) {
        if self.day != Some(now.date()) {
            self.day = Some(now.date());
            self.closing_forgotten = Some(self.worker.write(Desk::close_forgotten));
        }
        let until_midnight_secs = 86_400 - u64::from(now.time().num_seconds_from_midnight());
        ui.ctx()
            .request_repaint_after(Duration::from_secs(until_midnight_secs + 60));
    }

    fn ctx<'a>(
        &'a mut self,
        look: Look<'a>,
        now: NaiveDateTime,
        asks: &'a mut Vec<Ask>,
    ) -> Pages<'a> {
        Pages {
            ctx: Ctx {
                words: look.words,
                when: look.when,
                worker: &self.worker,
                now,
                settings: &self.settings,
                actor: &self.actor,
                generation: self.generation,
                toasts: &mut self.toasts,
                asks,
            },
            page: self.page,
            form: &mut self.form,
            today: &mut self.today,
            visits: &mut self.visits,
            settings_page: &mut self.settings_page,
            search: &mut self.search,
            shift: &mut self.shift,
            register: &self.register,
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, look: Look<'_>, now: NaiveDateTime, asks: &mut Vec<Ask>) {
        let mut pages = self.ctx(look, now, asks);
        let ctx = &mut pages.ctx;
        let mut taken_up = None;
        if let Some(form) = pages.form {
            form.ui(ui, ctx);
        } else {
            match pages.page {
                Page::Today => taken_up = pages.today.ui(ui, ctx),
                Page::Visits => pages.visits.ui(ui, ctx),
                Page::Settings => {
                    pages.settings_page.ui(
                        ui,
                        pages.register,
                        look.words.language(),
                        look.theme,
                        ctx,
                    );
                }
            }
        }
        pages.shift.ui(ui, ctx);
        if let Some(draft) = taken_up {
            self.form = Some(VisitForm::from_draft(&draft));
        }
    }

    /// The top bar: school and day, search, who sits at the desk.
    fn top_ui(&mut self, ui: &mut Ui, look: Look<'_>, now: NaiveDateTime, asks: &mut Vec<Ask>) {
        Panel::top("top")
            .exact_size(48.0)
            .frame(bar_frame(ui))
            .show(ui, |ui| {
                let mut pages = self.ctx(look, now, asks);
                ui.horizontal_centered(|ui| {
                    ui.label(bold(&pages.ctx.settings.school_name));
                    ui.label(note(ui, look.words.date_with_weekday(now.date())));
                    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                        who_ui(ui, &mut pages.ctx);
                        ui.add_space(10.0);
                        let width = (ui.available_width() - 150.0).clamp(140.0, 290.0);
                        // Right to left would put the box before its label.
                        ui.allocate_ui_with_layout(
                            vec2(width + 110.0, ui.available_height()),
                            egui::Layout::left_to_right(egui::Align::Center),
                            |ui| pages.search.ui(ui, width, &mut pages.ctx),
                        );
                    });
                });
            });
    }

    /// The registers by name.
    fn menu_ui(&mut self, ui: &mut Ui, look: Look<'_>, asks: &mut Vec<Ask>) {
        let frame = Frame::new()
            .fill(tokens(ui).panel)
            .inner_margin(vec2(8.0, 12.0));
        Panel::left("menu")
            .exact_size(138.0)
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| {
                for page in Page::ALL {
                    let word = look.words.t(page.label_key());
                    let is_here = self.page == page;
                    let button = egui::Button::selectable(
                        is_here,
                        if is_here { bold(word) } else { word.into() },
                    );
                    let button = button.min_size(vec2(ui.available_width(), 36.0));
                    if ui.add(button).clicked() {
                        asks.push(Ask::Go(page));
                    }
                }
                ui.with_layout(egui::Layout::bottom_up(egui::Align::LEFT), |ui| {
                    let keys = look.words.t("command-show-keys");
                    let hint = shortcut_text(&Command::ShowKeys.shortcut());
                    if ui.link(format!("{keys}  {hint}")).clicked() {
                        asks.push(Ask::ShowKeys);
                    }
                });
            });
    }

    /// Keys that work on every page, unless a question stands in front.
    fn take_keys(&self, ui: &Ui, asks: &mut Vec<Ask>) {
        if !ui.memory(|memory| memory.allows_interaction(ui.layer_id())) {
            return;
        }
        let pressed =
            |command: Command| ui.input_mut(|input| input.consume_shortcut(&command.shortcut()));
        let types = ui.ctx().text_edit_focused();
        let everywhere: [(Command, fn() -> Ask); 7] = [
            (Command::ShowKeys, || Ask::ShowKeys),
            (Command::NewVisit, || Ask::NewVisit),
            (Command::NewAppointment, || Ask::NewAppointment),
            (Command::HandOverShift, || Ask::HandOverShift),
            (Command::GoToday, || Ask::Go(Page::Today)),
            (Command::GoVisits, || Ask::Go(Page::Visits)),
            (Command::GoSettings, || Ask::Go(Page::Settings)),
        ];
        for (command, ask) in everywhere {
            if pressed(command) {
                asks.push(ask());
            }
        }
        // In a text box Ctrl+Z edits the text.
        if !types && pressed(Command::Undo) {
            asks.push(Ask::Undo);
        }
    }

    fn take_answers(&mut self, look: Look<'_>, asks: &mut Vec<Ask>) {
        if self.worker.take_changed_outside() {
            self.generation += 1;
        }
        self.deeds
            .retain_mut(|(say, pending)| match pending.take() {
                None => true,
                Some(Ok(number)) => {
                    asks.push(Ask::Done(
                        look.words.with(say, &[("number", number.into())]),
                    ));
                    false
                }
                Some(Err(error)) => {
                    asks.push(Ask::Failed(error));
                    false
                }
            });
        match self.undoing.as_mut().and_then(Pending::take) {
            Some(Ok(())) => asks.push(Ask::Done(look.words.t("said-undone"))),
            Some(Err(error)) => asks.push(Ask::Failed(error)),
            None => {}
        }
        match self.changing_settings.as_mut().and_then(Pending::take) {
            Some(Ok(settings)) => {
                self.settings = settings;
                asks.push(Ask::Done(look.words.t("said-settings")));
            }
            Some(Err(error)) => asks.push(Ask::Failed(error)),
            None => {}
        }
        match self.closing_forgotten.as_mut().and_then(Pending::take) {
            Some(Ok(numbers)) if !numbers.is_empty() => {
                self.generation += 1;
                self.toasts.note(
                    look.words
                        .with("said-forgotten", &[("count", numbers.len().into())]),
                );
            }
            Some(Err(error)) => asks.push(Ask::Failed(error)),
            _ => {}
        }
        match self.reading_drafts.as_mut().and_then(Pending::take) {
            Some(Ok(drafts)) => self.today.offer_drafts(drafts),
            Some(Err(error)) => asks.push(Ask::Failed(error)),
            None => {}
        }
        self.status
            .take_answers(&self.worker, &self.register, self.clock, self.generation);
    }

    fn carry_out(&mut self, asks: Vec<Ask>, look: Look<'_>, now: NaiveDateTime) -> Vec<ShellAsk> {
        let mut beyond = Vec::new();
        for ask in asks {
            match ask {
                Ask::Go(page) => self.go(page),
                Ask::NewVisit => self.open_form(VisitForm::new_visit(now)),
                Ask::NewAppointment => self.open_form(VisitForm::new_appointment()),
                Ask::Correct(visit) => self.open_form(VisitForm::correction(&visit)),
                Ask::Open(id) => {
                    self.go(Page::Visits);
                    self.visits.open(id);
                }
                Ask::CloseForm => self.form = None,
                Ask::HandOverShift => {
                    let mut none = Vec::new();
                    let pages = self.ctx(look, now, &mut none);
                    pages.shift.open(&pages.ctx);
                }
                Ask::Deed(deed) => self.deeds.push((deed.say, self.worker.write(deed.work))),
                Ask::Done(sentence) => {
                    self.generation += 1;
                    self.status.saved(&sentence);
                    self.toasts.done(sentence);
                }
                Ask::Failed(error) => self.say_failure(&error, look.words),
                Ask::Undo => {
                    let reason = look.words.t("undo-reason");
                    self.undoing = Some(self.worker.write(move |desk| desk.undo(&reason)));
                }
                Ask::SitDown(name) => self.sit_down(name, &mut beyond),
                Ask::ChangeSettings(settings) => {
                    self.changing_settings = Some(self.worker.write(move |desk| {
                        desk.change_settings(&settings)?;
                        desk.settings()
                    }));
                }
                Ask::Language(language) => beyond.push(ShellAsk::Language(language)),
                Ask::Theme(theme) => beyond.push(ShellAsk::Theme(theme)),
                Ask::BackUp => self
                    .status
                    .back_up(&self.worker, &self.register, self.clock),
                Ask::Restore(backup) => beyond.push(ShellAsk::Restore(backup)),
                Ask::ShowKeys => self.shows_keys = true,
            }
        }
        beyond
    }

    /// A form with something typed in it is left only by its own question.
    fn go(&mut self, page: Page) {
        match &mut self.form {
            Some(form) if form.is_touched() => form.ask_to_discard(),
            _ => {
                self.form = None;
                self.page = page;
            }
        }
    }

    fn open_form(&mut self, form: VisitForm) {
        match &mut self.form {
            Some(open) if open.is_touched() => open.ask_to_discard(),
            _ => self.form = Some(form),
        }
    }

    fn sit_down(&mut self, name: String, beyond: &mut Vec<ShellAsk>) {
        self.actor.clone_from(&name);
        beyond.push(ShellAsk::SitDown(name.clone()));
        drop(self.worker.write({
            let name = name.clone();
            move |desk| desk.sit_down(&name)
        }));
        self.reading_drafts = Some(self.worker.read(Desk::drafts));
    }
}

/// The shell's parts, borrowed apart so that a page can draw with the rest in sight.
struct Pages<'a> {
    ctx: Ctx<'a>,
    page: Page,
    form: &'a mut Option<VisitForm>,
    today: &'a mut TodayPage,
    visits: &'a mut VisitList,
    settings_page: &'a mut SettingsPage,
    search: &'a mut SearchBox,
    shift: &'a mut ShiftDialog,
    register: &'a std::path::Path,
}

/// Who sits at the desk, to be changed with two clicks.
fn who_ui(ui: &mut Ui, ctx: &mut Ctx<'_>) {
    let word = ctx.words.with("top-who", &[("name", ctx.actor.into())]);
    let mut chosen = None;
    ui.menu_button(word, |ui| {
        let desk_name = &ctx.settings.desk_name;
        for name in ctx
            .settings
            .clerk_names
            .iter()
            .chain(std::iter::once(desk_name))
        {
            if ui.button(name).clicked() {
                chosen = Some(name.clone());
                ui.close();
            }
        }
    });
    if let Some(name) = chosen.filter(|name| name != ctx.actor) {
        ctx.ask(Ask::SitDown(name));
    }
}

fn bar_frame(ui: &Ui) -> Frame {
    Frame::new()
        .fill(tokens(ui).panel)
        .inner_margin(vec2(14.0, 4.0))
}
