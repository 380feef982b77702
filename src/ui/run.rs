//! Starting the window and seeing it out.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

use super::app::{App, Start};
use super::launch::{Graphics, Launch, LaunchError, message_box, open};
use crate::config::{Places, Preferences};
use crate::desk::{self, Clock, Desk, Outlets, fill_sample, found_demo_accounts, sample_settings};
use crate::i18n::{Language, Words};

/// What the command line asked for.
#[derive(Debug, Clone, Default)]
pub struct WindowRequest {
    /// The register to open.
    pub register: Option<PathBuf>,
    /// Who sits at the desk.
    pub user: Option<String>,
    /// The language of the screens.
    pub language: Option<Language>,
    /// Open a filled sample register in a temporary place, thrown away at the end.
    pub demo: bool,
}

/// Records of a sample register: enough to look alive, few enough to be there at once.
const DEMO_RECORDS: u32 = 400;
const DEMO_SEED: u64 = 20_261_122;

/// Opens the window and returns when it is closed: `Ok`, or a sentence for the person, already shown in a message box
/// where the system has one.
///
/// # Errors
/// The sentence that says why there is no window, or what went wrong at its closing.
pub fn run(request: WindowRequest) -> Result<(), String> {
    let places = Places::find();
    let preferences = Preferences::load(&places.preferences);
    let language = Language::chosen(request.language, preferences.language.as_deref());
    let words = Words::new(language);
    let demo = if request.demo {
        Some(Demo::make(language)?)
    } else {
        None
    };
    let start = Start {
        register: demo
            .as_ref()
            .map(|demo| demo.register())
            .or(request.register),
        user: request
            .user
            .or_else(|| demo.as_ref().map(|demo| demo.clerk.clone())),
        language: Some(language),
        is_demo: demo.is_some(),
        clock: Clock::System,
        outlets: Outlets::default(),
    };
    let app_name = words.t("app-name");
    let launch = Launch {
        title: &app_name,
        app_id: "shouwen",
        first: preferences
            .renderer
            .as_deref()
            .and_then(|word| word.parse().ok()),
    };
    let closing = Closing::default();
    let mut make_app = |cc: &eframe::CreationContext<'_>| {
        let app = App::new(start.clone(), places.clone(), &cc.egui_ctx);
        let app: Box<dyn eframe::App> = Box::new(Closed {
            app,
            ctx: cc.egui_ctx.clone(),
            closing: closing.clone(),
        });
        Ok(app)
    };
    let on_working = |graphics: Graphics| App::remember_graphics(&places, graphics.as_str());
    let outcome =
        open(&launch, &mut make_app, &on_working).map_err(|error| launch_sentence(&error, &words));
    drop(demo);
    let outcome = outcome.and_then(|()| closing.borrow_mut().take().map_or(Ok(()), Err));
    if let Err(sentence) = &outcome {
        message_box(&app_name, sentence);
    }
    outcome
}

/// The sentence of a failure at closing, which the window itself can no longer show.
type Closing = Rc<RefCell<Option<String>>>;

/// The app, and its closing.
struct Closed {
    app: App,
    ctx: egui::Context,
    closing: Closing,
}

impl eframe::App for Closed {
    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        self.app.ui(ui, frame);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        *self.closing.borrow_mut() = self.app.close(self.ctx.zoom_factor());
    }
}

fn launch_sentence(error: &LaunchError, words: &Words) -> String {
    match error {
        LaunchError::NoDisplay(_) => words.t("launch-no-display"),
        LaunchError::NoGraphics(_) => words.t("launch-no-graphics"),
        LaunchError::App(_) | LaunchError::Broke(_) => words.t("launch-broke"),
    }
}

/// A sample register in a temporary folder. Its people are made up, so it may lie there.
struct Demo {
    folder: PathBuf,
    clerk: String,
}

impl Demo {
    fn make(language: Language) -> Result<Self, String> {
        let folder = std::env::temp_dir().join(format!("shouwen-demo-{}", std::process::id()));
        let settings = sample_settings(language);
        let clerk = settings
            .clerk_names
            .first()
            .unwrap_or(&settings.desk_name)
            .clone();
        let demo = Self { folder, clerk };
        let filled = (|| -> desk::Result<()> {
            let mut desk = Desk::create(
                &demo.register(),
                &settings,
                Some(&demo.clerk),
                Clock::System,
            )?;
            found_demo_accounts(&mut desk, language)?;
            fill_sample(&mut desk, DEMO_RECORDS, DEMO_SEED, &mut |_, _| true)?;
            desk.close()
        })();
        match filled {
            Ok(()) => Ok(demo),
            Err(error) => Err(crate::wording::sentence(&error, &Words::new(language))),
        }
    }

    fn register(&self) -> PathBuf {
        self.folder.join("register.shouwen")
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}
