//! 报表: the figures of a month, a quarter, a term or a year, with a step from each to the records behind it; and whether
//! the month is closed.
//!
//! The same figures as on the printed report, by the same names and definitions. Counting is the desk's work, done on
//! the register's thread; an answer for a period nobody looks at any more is dropped.
//!
//! | file | is |
//! |---|---|
//! | [`overview`] | 概览: the key figures, the summary, how the month stands |
//! | [`closing`] | 月度结账: what is still open, the signature, the reopening, the closed months |
//! | [`text`] | 综述 and 校长意见, written in a dialog |
//! | [`verify`] | 核验: a signed report held against the register |
//! | [`figures`], [`listed`], [`spread`] | tables and drawings |
//! | the others | one register each |

mod closing;
mod complaints;
mod contacts;
mod figures;
mod listed;
mod opinions;
mod overview;
mod review;
mod spread;
mod text;
mod verify;

use chrono::NaiveDate;
use egui::{Frame, Panel, ScrollArea, Ui};

use self::overview::Overview;
use self::verify::VerifyDialog;
use super::command::Command;
use super::ctx::{Ask, Ctx};
use super::period_picker::{PeriodPicker, standing_line};
use super::theme::{note, title};
use super::widgets::chip::chip_ui;
use super::widgets::key_button::KeyButton;
use crate::desk::{self, ClosedMonth, MonthStanding, PaperRequest, Pending, paper_language};
use crate::domain::figures::{
    ComplaintFigure, ContactFigure, Figure, OpinionFigure, Report, ReviewFigure,
};
use crate::domain::period::Period;
use crate::i18n::Words;
use crate::paper::forms::report::summary_text;

/// Room for two lines of a definition, in points.
const DEFINITION_HEIGHT: f32 = 46.0;

/// What the page tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum About {
    #[default]
    Overview,
    Visits,
    Contacts,
    Complaints,
    Opinions,
    Review,
}

impl About {
    const ALL: [Self; 6] = [
        Self::Overview,
        Self::Visits,
        Self::Contacts,
        Self::Complaints,
        Self::Opinions,
        Self::Review,
    ];

    const fn label_key(self) -> &'static str {
        match self {
            Self::Overview => "reports-about-overview",
            Self::Visits => "reports-about-visits",
            Self::Contacts => "reports-about-contacts",
            Self::Complaints => "reports-about-complaints",
            Self::Opinions => "reports-about-opinions",
            Self::Review => "reports-about-review",
        }
    }
}

/// A figure of any kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Visits(Figure),
    Contacts(ContactFigure),
    Complaints(ComplaintFigure),
    Opinions(OpinionFigure),
    Review(ReviewFigure),
}

/// What was read of a period.
struct View {
    report: Report,
    /// The summary that the facts give, in the language of papers.
    made_summary: String,
    standing: MonthStanding,
    closed: Vec<ClosedMonth>,
}

/// The page of reports.
#[derive(Default)]
pub struct ReportsPage {
    picker: PeriodPicker,
    view: Option<View>,
    pending: Option<Pending<desk::Result<View>>>,
    /// What was read: under which number of the register, on which day, of which period.
    read_under: Option<(u64, NaiveDate, Period)>,
    about: About,
    /// The figure whose definition is on show.
    shown: Option<Shown>,
    overview: Overview,
    verify: VerifyDialog,
}

impl ReportsPage {
    /// Turns to the overview of a period.
    pub fn open(&mut self, period: Period) {
        self.picker.go(period);
        (self.about, self.shown) = (About::Overview, None);
    }

    /// Opens the dialog that holds a signed report against the register.
    pub fn verify(&mut self) {
        self.verify.open(String::new());
    }

    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let period = self.picker.period(ctx.now.date());
        self.read(period, ctx);
        ui.horizontal(|ui| {
            ui.label(title(ctx.words.period(period)));
            let shown = self.view.as_ref().map(|view| &view.report);
            let shown = shown.filter(|report| report.period == period);
            let as_of = shown.map(|report| report.as_of);
            ui.label(note(ui, standing_line(period, as_of, ctx)));
            if let Some(view) = self.view.as_ref().filter(|it| it.report.period == period) {
                closing::standing_ui(ui, &view.standing, ctx);
            }
        });
        let print = |period| PaperRequest::Report { period };
        self.picker.ui(ui, print, ctx);
        self.about_ui(ui, ctx);
        self.verify.ui(ui, ctx);
        match self.about {
            About::Complaints => complaints::papers_ui(ui, period, ctx),
            About::Opinions => opinions::papers_ui(ui, period, ctx),
            About::Overview | About::Visits | About::Contacts | About::Review => {}
        }
        let Some(view) = self.view.take_if(|view| view.report.period == period) else {
            ui.label(note(ui, ctx.words.t("reports-counting")));
            return;
        };
        match self.about {
            About::Overview => {
                let asked = self.overview.ui(ui, &view, ctx);
                self.follow(asked, period);
            }
            _ => self.register_ui(ui, &view.report, ctx),
        }
        // Where the overview led to another month, that one is read next.
        self.view = Some(view);
    }

    /// What the overview led to.
    fn follow(&mut self, asked: Option<overview::Led>, here: Period) {
        match asked {
            None => {}
            Some(overview::Led::To(period)) if period == here => {}
            Some(overview::Led::To(period)) => self.open(period),
            Some(overview::Led::Verify(code)) => self.verify.open(code),
        }
    }

    /// The figures of one register.
    fn register_ui(&mut self, ui: &mut Ui, view: &Report, ctx: &mut Ctx<'_>) {
        Panel::bottom("reports-definition")
            .frame(Frame::NONE)
            .exact_size(DEFINITION_HEIGHT)
            .show(ui, |ui| self.definition_ui(ui, view, ctx));
        ScrollArea::vertical()
            .id_salt(("reports", self.about.label_key()))
            .auto_shrink(false)
            .show(ui, |ui| {
                let table = ui.scope(|ui| match self.about {
                    About::Overview => None,
                    About::Visits => figures::visits_ui(ui, view, ctx).map(Shown::Visits),
                    About::Contacts => contacts::table_ui(ui, view, ctx).map(Shown::Contacts),
                    About::Complaints => complaints::table_ui(ui, view, ctx).map(Shown::Complaints),
                    About::Opinions => opinions::table_ui(ui, view, ctx).map(Shown::Opinions),
                    About::Review => review::table_ui(ui, view, ctx).map(Shown::Review),
                });
                self.shown = table.inner.or(self.shown);
                match self.about {
                    About::Overview => {}
                    About::Visits => spread::ui(ui, view, ctx),
                    About::Contacts => contacts::spread_ui(ui, view, ctx),
                    About::Complaints => complaints::spread_ui(ui, view, ctx),
                    About::Opinions => opinions::spread_ui(ui, view, ctx),
                    About::Review => review::spread_ui(ui, view, ctx),
                }
            });
    }

    fn read(&mut self, period: Period, ctx: &mut Ctx<'_>) {
        let under = (ctx.generation, ctx.now.date(), period);
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            let language = paper_language(ctx.settings, ctx.words.language());
            self.pending = Some(ctx.worker.read(move |desk| {
                let report = desk.report(period)?;
                Ok(View {
                    made_summary: summary_text(&report, &Words::new(language)),
                    standing: desk.month_standing(period)?,
                    closed: desk.closed_months()?,
                    report,
                })
            }));
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(view) => self.view = Some(view),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }

    /// What the page tells of, and the way to verify a signed report.
    fn about_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let chosen = ui.horizontal_wrapped(|ui| {
            let chosen = About::ALL
                .into_iter()
                .filter(|about| {
                    let word = ctx.words.t(about.label_key());
                    chip_ui(ui, &word, None, *about == self.about).clicked()
                })
                .last();
            let verify = Command::VerifyReport;
            let word = ctx.words.t(verify.label_key());
            if KeyButton::new(&word).shortcut(verify.shortcut()).ui(ui) {
                self.verify.open(String::new());
            }
            chosen
        });
        if let Some(about) = chosen.inner.filter(|about| *about != self.about) {
            (self.about, self.shown) = (about, None);
        }
    }

    /// How the figure is counted that the pointer or the keyboard is at.
    fn definition_ui(&self, ui: &mut Ui, view: &Report, ctx: &Ctx<'_>) {
        let words = ctx.words;
        let told = match self.shown {
            None => None,
            Some(Shown::Visits(figure)) => {
                Some((words.figure(figure), words.figure_definition(figure)))
            }
            Some(Shown::Contacts(figure)) => Some(words.told(figure, &view.contacts.terms)),
            Some(Shown::Complaints(figure)) => Some(words.told(figure, &view.complaints.limits)),
            Some(Shown::Opinions(figure)) => Some(words.told(figure, &view.opinions.limits)),
            Some(Shown::Review(figure)) => Some(words.told(figure, &())),
        };
        let text = match told {
            None => words.t("reports-definition-hint"),
            Some((figure, definition)) => {
                let args = [("figure", figure.into()), ("definition", definition.into())];
                words.with("reports-definition", &args)
            }
        };
        ui.add_space(4.0);
        ui.label(note(ui, text));
    }
}
