//! 报表: the figures of a month, a quarter or a year, with a step from each to the records behind it.
//!
//! The same figures as on the printed report, by the same names and definitions. Counting is the desk's work, done on
//! the register's thread; an answer for a period nobody looks at any more is dropped.

mod complaints;
mod contacts;
mod figures;
mod listed;
mod opinions;
mod review;
mod spread;

use chrono::NaiveDate;
use egui::{Frame, Panel, ScrollArea, Ui};

use super::ctx::{Ask, Ctx};
use super::period_picker::{PeriodPicker, standing_line};
use super::theme::{note, title};
use super::widgets::chip::chip_ui;
use crate::desk::{self, PaperRequest, Pending};
use crate::domain::figures::{
    ComplaintFigure, ContactFigure, Figure, OpinionFigure, Report, ReviewFigure,
};
use crate::domain::period::Period;

/// Room for two lines of a definition, in points.
const DEFINITION_HEIGHT: f32 = 46.0;

/// What the page tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum About {
    #[default]
    Visits,
    Contacts,
    Complaints,
    Opinions,
    Review,
}

impl About {
    const ALL: [Self; 5] = [
        Self::Visits,
        Self::Contacts,
        Self::Complaints,
        Self::Opinions,
        Self::Review,
    ];

    const fn label_key(self) -> &'static str {
        match self {
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

/// The page of reports.
#[derive(Default)]
pub struct ReportsPage {
    picker: PeriodPicker,
    view: Option<Report>,
    pending: Option<Pending<desk::Result<Report>>>,
    /// What was read: under which number of the register, on which day, of which period.
    read_under: Option<(u64, NaiveDate, Period)>,
    about: About,
    /// The figure whose definition is on show.
    shown: Option<Shown>,
}

impl ReportsPage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let period = self.picker.period(ctx.now.date());
        self.read(period, ctx);
        ui.horizontal(|ui| {
            ui.label(title(ctx.words.period(period)));
            let shown = self.view.as_ref().filter(|view| view.period == period);
            let as_of = shown.map(|view| view.as_of);
            ui.label(note(ui, standing_line(period, as_of, ctx)));
        });
        let print = |period| PaperRequest::Report { period };
        self.picker.ui(ui, print, ctx);
        self.about_ui(ui, ctx);
        match self.about {
            About::Complaints => complaints::papers_ui(ui, period, ctx),
            About::Opinions => opinions::papers_ui(ui, period, ctx),
            About::Visits | About::Contacts | About::Review => {}
        }
        let Some(view) = self.view.take_if(|view| view.period == period) else {
            ui.label(note(ui, ctx.words.t("reports-counting")));
            return;
        };
        Panel::bottom("reports-definition")
            .frame(Frame::NONE)
            .exact_size(DEFINITION_HEIGHT)
            .show(ui, |ui| self.definition_ui(ui, &view, ctx));
        ScrollArea::vertical()
            .id_salt(("reports", self.about.label_key()))
            .auto_shrink(false)
            .show(ui, |ui| {
                let table = ui.scope(|ui| match self.about {
                    About::Visits => figures::visits_ui(ui, &view, ctx).map(Shown::Visits),
                    About::Contacts => contacts::table_ui(ui, &view, ctx).map(Shown::Contacts),
                    About::Complaints => {
                        complaints::table_ui(ui, &view, ctx).map(Shown::Complaints)
                    }
                    About::Opinions => opinions::table_ui(ui, &view, ctx).map(Shown::Opinions),
                    About::Review => review::table_ui(ui, &view, ctx).map(Shown::Review),
                });
                self.shown = table.inner.or(self.shown);
                match self.about {
                    About::Visits => spread::ui(ui, &view, ctx),
                    About::Contacts => contacts::spread_ui(ui, &view, ctx),
                    About::Complaints => complaints::spread_ui(ui, &view, ctx),
                    About::Opinions => opinions::spread_ui(ui, &view, ctx),
                    About::Review => review::spread_ui(ui, &view, ctx),
                }
            });
        self.view = Some(view);
    }

    fn read(&mut self, period: Period, ctx: &mut Ctx<'_>) {
        let under = (ctx.generation, ctx.now.date(), period);
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending = Some(ctx.worker.read(move |desk| desk.report(period)));
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(view) => self.view = Some(view),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }

    /// What the page tells of.
    fn about_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let chosen = ui.horizontal(|ui| {
            About::ALL
                .into_iter()
                .filter(|about| {
                    let word = ctx.words.t(about.label_key());
                    chip_ui(ui, &word, None, *about == self.about).clicked()
                })
                .last()
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
