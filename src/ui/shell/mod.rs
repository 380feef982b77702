//! The house around the pages: menu, top bar, status line, keys, and the carrying out of what pages ask for.

mod answers;
mod frame;
mod lock;
mod pages;
mod papers;

use std::path::PathBuf;
use std::time::Duration;

use chrono::{NaiveDate, NaiveDateTime, Timelike as _};
use egui::{CentralPanel, Frame, Panel, Ui, vec2};

use crate::desk::{self, Clock, Desk, Pass, Pending, Worker};
use crate::domain::account::Account;
use crate::domain::boxes::Boxes;
use crate::domain::number::RecordNumber;
use crate::domain::setting::Settings;
use crate::domain::when;
use crate::i18n::{Language, Words};
use crate::store::Draft;
use crate::ui::batch::{BatchDialog, CountedFor};
use crate::ui::calendar::CalendarPage;
use crate::ui::catalogue::CataloguePage;
use crate::ui::complaint::list::ComplaintList;
use crate::ui::contact::list::ContactList;
use crate::ui::ctx::{Ask, Ctx, Page};
use crate::ui::keys::keys_ui;
use crate::ui::message::MessageDialog;
use crate::ui::open_form::OpenForm;
use crate::ui::opinion::OpinionsPage;
use crate::ui::preview::printing::Printing;
use crate::ui::queue::QueuePage;
use crate::ui::reports::ReportsPage;
use crate::ui::review::ReviewPage;
use crate::ui::search::SearchBox;
use crate::ui::settings::SettingsPage;
use crate::ui::shift::ShiftDialog;
use crate::ui::status::Status;
use crate::ui::theme::{ThemeChoice, tokens};
use crate::ui::today::TodayPage;
use crate::ui::visit::list::VisitList;
use crate::ui::when_texts::WhenTexts;
use crate::ui::widgets::toast::Toasts;
use crate::wording;

use pages::Pages;

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
    /// Another second place for backups, or none; remembered for the next start.
    SecondPlace(Option<PathBuf>),
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
    /// Whether the register is a sample, whose passwords are no secret.
    pub is_demo: bool,
}

/// Everything on the screen while a register is open.
pub struct Shell {
    worker: Worker,
    clock: Clock,
    register: PathBuf,
    settings: Settings,
    actor: String,
    account: Option<Account>,
    /// The rights of whoever sits at the desk, for work beside the register's thread.
    pass: Pass,
    page: Page,
    form: Option<OpenForm>,
    today: TodayPage,
    visits: VisitList,
    contacts: ContactList,
    complaints: ComplaintList,
    opinions: OpinionsPage,
    review: ReviewPage,
    queue: QueuePage,
    catalogue: CataloguePage,
    calendar: CalendarPage,
    reports: ReportsPage,
    settings_page: SettingsPage,
    search: SearchBox,
    shift: ShiftDialog,
    message: MessageDialog,
    batch: BatchDialog,
    printing: Printing,
    shows_keys: bool,
    toasts: Toasts,
    status: Status,
    generation: u64,
    deeds: Vec<(&'static str, Pending<desk::Result<String>>)>,
    undoing: Option<Pending<desk::Result<()>>>,
    changing_settings: Option<Pending<desk::Result<Settings>>>,
    closing_forgotten: Option<Pending<desk::Result<Vec<RecordNumber>>>>,
    reading_drafts: Option<Pending<desk::Result<Vec<Draft>>>>,
    /// What a visit says, on its way to become a first contact.
    reading_visit: Option<Pending<desk::Result<Boxes>>>,
    day: Option<NaiveDate>,
    guard: lock::Guard,
    /// What boxes remember goes at the end of the frame: the register was locked.
    forgets_boxes: bool,
}

impl Shell {
    /// Sits down at an open register. `printing` knows where papers go.
    ///
    /// # Errors
    /// If the settings cannot be read or the system gives no thread.
    pub fn new(
        desk: Desk,
        clock: Clock,
        printing: Printing,
        ctx: &egui::Context,
    ) -> desk::Result<Self> {
        let (account, is_locked) = (desk.account().cloned(), desk.is_locked());
        let (register, settings, actor, pass) = (
            desk.path().to_owned(),
            desk.settings()?,
            desk.actor().to_owned(),
            desk.pass(),
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
        let reading_drafts = (!is_locked).then(|| worker.read(Desk::drafts));
        Ok(Self {
            status: Status::new(&worker, &register),
            guard: lock::Guard::new(is_locked, &worker, &actor),
            forgets_boxes: false,
            worker,
            clock,
            register,
            settings,
            actor,
            account,
            pass,
            page: Page::Today,
            form: None,
            today: TodayPage::default(),
            visits: VisitList::default(),
            contacts: ContactList::default(),
            complaints: ComplaintList::default(),
            opinions: OpinionsPage::default(),
            review: ReviewPage::default(),
            queue: QueuePage::default(),
            catalogue: CataloguePage::default(),
            calendar: CalendarPage::default(),
            reports: ReportsPage::default(),
            settings_page: SettingsPage::default(),
            search: SearchBox::default(),
            shift: ShiftDialog::default(),
            message: MessageDialog::default(),
            batch: BatchDialog::default(),
            printing,
            shows_keys: false,
            toasts: Toasts::default(),
            generation: 0,
            deeds: Vec::new(),
            undoing: None,
            changing_settings: None,
            closing_forgotten: None,
            reading_drafts,
            reading_visit: None,
            day: None,
        })
    }

    /// The school's name, for the title bar.
    #[must_use]
    pub fn school_name(&self) -> &str {
        &self.settings.school_name
    }

    /// From now on backups go to this place too, or to none.
    pub fn use_second_place(&mut self, folder: Option<PathBuf>) {
        self.status.use_second_place(folder, &self.worker);
    }

    /// Where the register lies.
    #[must_use]
    pub fn register(&self) -> &std::path::Path {
        &self.register
    }

    /// Draws everything and carries out what was asked; returns what concerns the whole program.
    pub fn ui(&mut self, ui: &mut Ui, look: Look<'_>) -> Vec<ShellAsk> {
        let now = self.now();
        if self.guard.is_in_front() {
            return self.guarded_ui(ui, look, now);
        }
        let mut asks = Vec::new();
        self.watch_idle(ui, &mut asks);
        self.begin_day(now, ui);
        self.take_answers(look, &mut asks);
        self.take_papers(look, now, &mut asks);
        self.take_keys(ui, &mut asks);
        self.top_ui(ui, look, now, &mut asks);
        Panel::bottom("status")
            .exact_size(30.0)
            .frame(frame::bar_frame(ui))
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
        let beyond = self.carry_out(asks, look, now);
        if std::mem::take(&mut self.forgets_boxes) {
            lock::forget_boxes(ui);
        }
        beyond
    }

    /// Keeps what is half-typed, lets the register's thread finish, and gives the register back.
    #[must_use]
    pub fn stop(mut self) -> Option<Desk> {
        let now = self.now();
        if let Some(form) = &mut self.form {
            form.keep_draft_now(&self.worker, now);
        }
        self.opinions.keep_drafts_now(&self.worker, now);
        self.review.keep_drafts_now(&self.worker, now);
        self.printing.finish(&self.worker);
        self.status.wait();
        self.worker.stop()
    }

    /// As [`Worker::settle`].
    #[doc(hidden)]
    pub fn settle(&self) -> bool {
        self.worker.settle()
    }

    /// As [`Printing::begin_with`].
    #[doc(hidden)]
    pub fn make_paper(
        &mut self,
        typeset: impl FnOnce(desk::Progress<'_>) -> desk::Result<desk::Paper> + Send + 'static,
    ) -> desk::Result<()> {
        self.printing.begin_with(&self.worker, typeset)
    }

    /// Tells what could not be done.
    pub fn say_failure(&mut self, error: &desk::Error, words: &Words) {
        self.toasts.error(wording::sentence(error, words), None);
    }

    fn now(&self) -> NaiveDateTime {
        when::to_minute(self.clock.now().naive_local())
    }

    /// At the start and at every midnight: closes what was forgotten, and wakes again at the next.
    fn begin_day(&mut self, now: NaiveDateTime, ui: &Ui) {
        if self.day != Some(now.date()) && self.keeps_visits() {
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
                account: self.account.as_ref(),
                generation: self.generation,
                toasts: &mut self.toasts,
                asks,
            },
            page: self.page,
            form: &mut self.form,
            today: &mut self.today,
            visits: &mut self.visits,
            contacts: &mut self.contacts,
            complaints: &mut self.complaints,
            opinions: &mut self.opinions,
            review: &mut self.review,
            queue: &mut self.queue,
            catalogue: &mut self.catalogue,
            calendar: &mut self.calendar,
            reports: &mut self.reports,
            settings_page: &mut self.settings_page,
            search: &mut self.search,
            shift: &mut self.shift,
            message: &mut self.message,
            batch: &mut self.batch,
            password: &mut self.guard.password,
            printing: &mut self.printing,
            register: &self.register,
            pass: &self.pass,
            clock: self.clock,
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, look: Look<'_>, now: NaiveDateTime, asks: &mut Vec<Ask>) {
        let mut pages = self.ctx(look, now, asks);
        let ctx = &mut pages.ctx;
        let mut taken_up = None;
        pages.printing.waiting_ui(ui, ctx);
        pages.leave_others();
        let ctx = &mut pages.ctx;
        if pages.printing.shows_paper() {
            pages.printing.paper_ui(ui, ctx);
            return;
        }
        let is_offered = pages.is_key_of_offer();
        let ctx = &mut pages.ctx;
        pages.printing.offer_ui(ui, is_offered, ctx);
        if let Some(form) = pages.form {
            form.ui(ui, ctx);
        } else {
            match pages.page {
                Page::Today => taken_up = pages.today.ui(ui, is_offered, ctx),
                Page::Visits => pages.visits.ui(ui, ctx),
                Page::Contacts => pages.contacts.ui(ui, is_offered, ctx),
                Page::Complaints => pages.complaints.ui(ui, is_offered, ctx),
                Page::Opinions => pages.opinions.ui(ui, ctx),
                Page::Review => pages.review.ui(ui, ctx),
                Page::Queue => pages.queue.ui(ui, ctx),
                Page::Catalogue => pages.catalogue.ui(ui, ctx),
                Page::Calendar => pages.calendar.ui(ui, ctx),
                Page::Reports => pages.reports.ui(ui, ctx),
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
        pages.message.ui(ui, ctx);
        let counted_for = CountedFor {
            register: pages.register,
            pass: pages.pass.in_name_of(ctx.actor),
            clock: pages.clock,
        };
        pages.batch.ui(ui, &counted_for, ctx);
        pages.password.ui(ui, ctx);
        if let Some(draft) = taken_up {
            self.form = Some(OpenForm::from_draft(&draft));
        }
    }
}
