//! The program's window: from the first run through the desk to its closing.

mod backups;

use std::path::{Path, PathBuf};

use eframe::Frame;
use egui::{CentralPanel, Ui, ViewportCommand};

use super::failure::{Failure, FailureAnswer};
use super::preview::printing::Printing;
use super::setup::{Setup, SetupAnswer};
use super::shell::{Look, Shell, ShellAsk};
use super::theme::{self, ThemeChoice, tokens};
use super::when_texts::WhenTexts;
use crate::config::{Places, Preferences};
use crate::desk::{self, Clock, Desk, Outlets};
use crate::domain::setting::Settings;
use crate::i18n::{Language, Words};
use crate::store::{self, WindowLock};
use crate::wording;

/// What the window is opened for.
#[derive(Debug, Clone, Default)]
pub struct Start {
    /// The register to open; else the one remembered, else the default place.
    pub register: Option<PathBuf>,
    /// Who sits at the desk; else who sat there last, else the desk itself.
    pub user: Option<String>,
    /// The language of the screens; else the one remembered, else the system's.
    pub language: Option<Language>,
    /// A sample register that is thrown away: nothing is remembered and nothing backed up.
    pub is_demo: bool,
    /// Where the time comes from.
    pub clock: Clock,
    /// Where papers go.
    pub outlets: Outlets,
}

/// What is on the screen.
enum Stage {
    Setup(Setup),
    Failed(Failure),
    Desk {
        shell: Box<Shell>,
        _lock: WindowLock,
    },
    /// Between two of the others, and after the end.
    Nothing,
}

/// The program's window.
pub struct App {
    start: Start,
    places: Places,
    preferences: Preferences,
    register: PathBuf,
    words: Words,
    when: WhenTexts,
    theme: ThemeChoice,
    stage: Stage,
    title: String,
}

impl App {
    /// Makes the window's contents; opens the register if there is one.
    #[must_use]
    pub fn new(start: Start, places: Places, ctx: &egui::Context) -> Self {
        let preferences = Preferences::load(&places.preferences);
        let words = Words::new(Language::chosen(
            start.language,
            preferences.language.as_deref(),
        ));
        let theme = preferences
            .theme
            .as_deref()
            .map_or(ThemeChoice::System, ThemeChoice::from_word);
        let register = start
            .register
            .clone()
            .unwrap_or_else(|| preferences.register_in(&places).to_owned());
        super::dress(ctx, theme);
        if let Some(zoom) = preferences.zoom {
            ctx.set_zoom_factor(zoom.clamp(0.5, 3.0));
        }
        let mut app = Self {
            start,
            places,
            preferences,
            register,
            when: WhenTexts::new(&words),
            words,
            theme,
            stage: Stage::Nothing,
            title: String::new(),
        };
        if app.register.exists() {
            app.open(ctx);
        } else {
            app.stage = Stage::Setup(Setup::new(&app.register, &app.words));
        }
        app
    }

    /// Draws one frame.
    pub fn frame_ui(&mut self, ui: &mut Ui) {
        self.title_ui(ui.ctx());
        let ctx = ui.ctx().clone();
        match std::mem::replace(&mut self.stage, Stage::Nothing) {
            Stage::Desk { mut shell, _lock } => {
                let look = Look {
                    words: &self.words,
                    when: &self.when,
                    theme: self.theme,
                    is_demo: self.start.is_demo,
                };
                let asks = shell.ui(ui, look);
                self.stage = Stage::Desk { shell, _lock };
                for ask in asks {
                    self.carry_out(ask, &ctx);
                }
            }
            Stage::Setup(mut setup) => {
                let answer = page_ui(ui, |ui| setup.ui(ui, self.words.language(), &self.words));
                self.stage = Stage::Setup(setup);
                if let Some(answer) = answer {
                    self.take_setup(answer, &ctx);
                }
            }
            Stage::Failed(mut failure) => {
                let answer = page_ui(ui, |ui| failure.ui(ui, &self.register, &self.words));
                self.stage = Stage::Failed(failure);
                if let Some(answer) = answer {
                    self.take_failure_answer(answer, &ctx);
                }
            }
            Stage::Nothing => {}
        }
    }

    /// Lets the register go: what is half-typed is kept, the day's work backed up. Returns the sentence of a failure.
    pub fn close(&mut self, zoom: f32) -> Option<String> {
        if !self.start.is_demo {
            self.preferences.zoom = Some(zoom);
            self.remember();
        }
        let Stage::Desk { shell, _lock } = std::mem::replace(&mut self.stage, Stage::Nothing)
        else {
            return None;
        };
        let desk = shell.stop()?;
        let backed_up = if self.start.is_demo {
            Ok(())
        } else {
            self.back_up_at_closing(&desk)
        };
        let closed = desk.close();
        backed_up
            .and(closed)
            .err()
            .map(|error| wording::sentence(&error, &self.words))
    }

    /// Waits for the register's thread, for tests; says whether there was anything to wait for.
    #[doc(hidden)]
    pub fn settle(&self) -> bool {
        match &self.stage {
            Stage::Desk { shell, .. } => shell.settle(),
            _ => false,
        }
    }

    /// Shows a paper that `typeset` makes, for tests, which have papers of their own.
    #[doc(hidden)]
    pub fn make_paper(
        &mut self,
        typeset: impl FnOnce(desk::Progress<'_>) -> desk::Result<desk::Paper> + Send + 'static,
    ) -> desk::Result<()> {
        match &mut self.stage {
            Stage::Desk { shell, .. } => shell.make_paper(typeset),
            _ => Ok(()),
        }
    }

    /// Remembers which graphics worked.
    pub fn remember_graphics(places: &Places, graphics: &str) {
        let mut preferences = Preferences::load(&places.preferences);
        if preferences.renderer.as_deref() != Some(graphics) {
            preferences.renderer = Some(graphics.to_owned());
            preferences.save(&places.preferences).ok();
        }
    }

    fn open(&mut self, ctx: &egui::Context) {
        self.stage = match self.try_open(ctx) {
            Ok(stage) => stage,
            Err(error) => {
                let offers_restore = matches!(
                    error,
                    desk::Error::Store(
                        store::Error::Damaged(_)
                            | store::Error::Foreign(_)
                            | store::Error::NotFound(_)
                    )
                );
                Stage::Failed(Failure::new(
                    wording::sentence(&error, &self.words),
                    offers_restore,
                    &self.register,
                ))
            }
        };
    }

    fn try_open(&self, ctx: &egui::Context) -> desk::Result<Stage> {
        let Some(lock) = WindowLock::take(&self.register)? else {
            return Ok(Stage::Failed(Failure::new(
                self.words.t("failure-second-window"),
                false,
                &self.register,
            )));
        };
        let mut desk = Desk::open(&self.register, self.remembered_actor(), self.start.clock)?;
        if self.start.is_demo {
            desk::unlock_demo(&mut desk)?;
        }
        self.sit_down(desk, lock, ctx)
    }

    fn remembered_actor(&self) -> Option<&str> {
        let named = self.start.user.as_deref();
        named.or(self.preferences.actor.as_deref())
    }

    fn sit_down(&self, desk: Desk, lock: WindowLock, ctx: &egui::Context) -> desk::Result<Stage> {
        let printing = Printing::new(self.start.outlets.clone(), self.places.documents.clone());
        let second_place = self.second_place(desk.path()).map(Path::to_owned);
        let mut shell = Box::new(Shell::new(desk, self.start.clock, printing, ctx)?);
        shell.use_second_place(second_place);
        Ok(Stage::Desk { shell, _lock: lock })
    }

    fn carry_out(&mut self, ask: ShellAsk, ctx: &egui::Context) {
        match ask {
            ShellAsk::Language(language) => self.speak(language),
            ShellAsk::Theme(theme) => {
                self.theme = theme;
                theme::apply(ctx, theme);
                self.preferences.theme = Some(theme.word().to_owned());
                self.remember();
            }
            ShellAsk::SitDown(actor) => {
                self.preferences.actor = Some(actor);
                self.remember();
            }
            ShellAsk::SecondPlace(folder) => {
                self.preferences.second_backup_folder = folder;
                self.remember();
            }
            ShellAsk::Restore(backup) => self.bring_back(&backup, ctx),
        }
    }

    fn take_setup(&mut self, answer: SetupAnswer, ctx: &egui::Context) {
        match answer {
            SetupAnswer::Language(language) => self.speak(language),
            SetupAnswer::OpenOther(register) => {
                self.register = register;
                self.remember_register();
                self.open(ctx);
            }
            SetupAnswer::Create {
                mut settings,
                register,
                begins_with_catalogue,
            } => {
                self.words
                    .language()
                    .tag()
                    .clone_into(&mut settings.screen_language);
                match self.create(&register, &settings, begins_with_catalogue, ctx) {
                    Ok(mut stage) => {
                        if let Stage::Desk { shell, .. } = &mut stage {
                            shell.found_accounts();
                        }
                        self.stage = stage;
                        self.register = register;
                        self.remember_register();
                    }
                    Err(error) => {
                        if let Stage::Setup(setup) = &mut self.stage {
                            setup.failure = Some(wording::sentence(&error, &self.words));
                        }
                    }
                }
            }
        }
    }

    fn create(
        &self,
        register: &Path,
        settings: &Settings,
        begins_with_catalogue: bool,
        ctx: &egui::Context,
    ) -> desk::Result<Stage> {
        let mut desk = Desk::create(
            register,
            settings,
            self.start.user.as_deref(),
            self.start.clock,
        )?;
        if begins_with_catalogue {
            let language = desk::paper_language(settings, self.words.language());
            desk.take_starter_catalogue(language)?;
        }
        let lock = WindowLock::take(register)?.ok_or(store::Error::Busy)?;
        self.sit_down(desk, lock, ctx)
    }

    fn take_failure_answer(&mut self, answer: FailureAnswer, ctx: &egui::Context) {
        match answer {
            FailureAnswer::Again => self.open(ctx),
            FailureAnswer::Other => {
                self.stage = Stage::Setup(Setup::new(&self.register, &self.words))
            }
            FailureAnswer::Restore(backup) => self.bring_back(&backup, ctx),
            FailureAnswer::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
        }
    }

    fn speak(&mut self, language: Language) {
        self.words = Words::new(language);
        self.when = WhenTexts::new(&self.words);
        self.preferences.language = Some(language.tag().to_owned());
        self.remember();
    }

    fn remember_register(&mut self) {
        if self.register != self.preferences.register_in(&self.places) {
            // The second place was another register's, whose backups these would thin out.
            self.preferences.second_backup_folder = None;
        }
        let is_default = self.register == self.places.register;
        self.preferences.register = (!is_default).then(|| self.register.clone());
        self.remember();
    }

    /// Preferences are conveniences: where they cannot be kept, the work goes on without them.
    fn remember(&self) {
        if !self.start.is_demo {
            let mut preferences = self.preferences.clone();
            preferences.renderer = Preferences::load(&self.places.preferences)
                .renderer
                .or(preferences.renderer);
            preferences.save(&self.places.preferences).ok();
        }
    }

    /// The school's name stands in the title bar, so that two registers are told apart.
    fn title_ui(&mut self, ctx: &egui::Context) {
        let name = self.words.t("app-name");
        let title = match &self.stage {
            Stage::Desk { shell, .. } => format!("{name} — {}", shell.school_name()),
            _ => name,
        };
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut Frame) {
        self.frame_ui(ui);
    }
}

fn page_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = egui::Frame::new().fill(tokens(ui).paper).inner_margin(12.0);
    CentralPanel::default().frame(frame).show(ui, content).inner
}
