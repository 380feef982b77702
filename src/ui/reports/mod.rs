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

use chrono::{NaiveDate, NaiveDateTime};
use egui::{
    Align, Frame, Key, KeyboardShortcut, Layout, Modifiers, Panel, ScrollArea, TextStyle, Ui,
};

use super::command::Command;
use super::ctx::{Ask, Ctx};
use super::theme::{note, title};
use super::widgets::chip::chip_ui;
use super::widgets::choice::choice_ui;
use super::widgets::field::Field;
use super::widgets::key_button::{KeyButton, Weight};
use crate::desk::{self, PaperRequest, Pending};
use crate::domain::figures::{
    ComplaintFigure, ContactFigure, Figure, OpinionFigure, Report, ReviewFigure, Standing,
};
use crate::domain::period::{Period, PeriodKind};

const EARLIER: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowLeft);
const LATER: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowRight);

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
    /// The period on show; the month of the day at first.
    period: Option<Period>,
    /// What stands in the box.
    typed: String,
    is_typed_wrong: bool,
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
        let today = ctx.now.date();
        let period = match self.period {
            Some(period) => period,
            None => self.go(Period::containing(today, PeriodKind::Month)),
        };
        self.read(period, ctx);
        ui.horizontal(|ui| {
            ui.label(title(ctx.words.period(period)));
            let shown = self.view.as_ref().filter(|view| view.period == period);
            let as_of = shown.map(|view| view.as_of);
            ui.label(note(ui, standing_line(period, as_of, ctx)));
        });
        self.picker_ui(ui, period, ctx);
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

    /// To another period.
    fn go(&mut self, period: Period) -> Period {
        self.typed = period.to_string();
        self.is_typed_wrong = false;
        self.period = Some(period);
        period
    }

    /// Month, quarter or year; the one before and the one after; any, by typing it; and the paper of it.
    fn picker_ui(&mut self, ui: &mut Ui, period: Period, ctx: &mut Ctx<'_>) {
        let words = ctx.words;
        let today = ctx.now.date();
        let mut to = None;
        ui.horizontal_top(|ui| {
            let names = PeriodKind::ALL.map(|kind| (kind, words.t(kind_key(kind))));
            let options: Vec<_> = names
                .iter()
                .map(|(kind, name)| (*kind, name.as_str()))
                .collect();
            let mut kind = Some(period.kind());
            let label = words.t("reports-kind");
            ui.scope(|ui| {
                ui.set_max_width(210.0);
                choice_ui(ui, Field::new(&label), &mut kind, &options);
            });
            if let Some(kind) = kind.filter(|kind| *kind != period.kind()) {
                // From a year to its newest month, but to none that has not begun.
                to = Some(Period::containing(period.last_day().min(today), kind));
            }
            let earlier = words.t("reports-earlier");
            if below_label_ui(ui, KeyButton::new(&earlier).shortcut(EARLIER)) {
                to = Some(period.previous()).filter(|period| period.is_possible());
            }
            // Another button takes the focus from the box as well: what was asked by it goes first.
            to = to.or(self.box_ui(ui, ctx));
            let next = period.next().filter(|next| next.first_day() <= today);
            let (later, reason) = (words.t("reports-later"), words.t("reports-no-later"));
            let reason = next.is_none().then_some(reason.as_str());
            let button = KeyButton::new(&later).shortcut(LATER);
            if below_label_ui(ui, button.disabled_because(reason)) {
                to = next.or(to);
            }
            ui.with_layout(Layout::top_down(Align::Max), |ui| {
                let print = words.t(Command::Print.label_key());
                let button = KeyButton::new(&print).weight(Weight::Main);
                ui.add_space(label_height(ui));
                if button.shortcut(Command::Print.shortcut()).ui(ui) {
                    match self.typed.parse() {
                        Ok(typed) => {
                            let period = to.unwrap_or(typed);
                            ctx.ask(Ask::Print(PaperRequest::Report { period }));
                        }
                        Err(_) => self.is_typed_wrong = true,
                    }
                }
            });
        });
        if let Some(to) = to {
            self.go(to);
        }
    }

    /// The box for a period; gives what was typed once the box is left.
    fn box_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> Option<Period> {
        let label = ctx.words.t("reports-period");
        let problem = ctx.words.t("reports-not-a-period");
        let field = Field::new(&label)
            .width(118.0)
            .error(self.is_typed_wrong.then_some(problem.as_str()));
        let response = field.text_ui(ui, &mut self.typed);
        if response.changed() {
            self.is_typed_wrong = false;
        }
        if !response.lost_focus() {
            return None;
        }
        let typed = self.typed.parse();
        self.is_typed_wrong = typed.is_err();
        typed.ok().filter(|typed| Some(*typed) != self.period)
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

/// A button in one line with the boxes beside it, whose labels stand above them.
fn below_label_ui(ui: &mut Ui, button: KeyButton<'_>) -> bool {
    ui.vertical(|ui| {
        ui.add_space(label_height(ui));
        button.ui(ui)
    })
    .inner
}

fn label_height(ui: &Ui) -> f32 {
    ui.text_style_height(&TextStyle::Body) + 3.0
}

fn kind_key(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Month => "reports-kind-month",
        PeriodKind::Quarter => "reports-kind-quarter",
        PeriodKind::Year => "reports-kind-year",
    }
}

/// What a period that is not over says, with the moment its figures were counted at.
fn standing_line(period: Period, as_of: Option<NaiveDateTime>, ctx: &Ctx<'_>) -> String {
    match Standing::of(period, ctx.now.date()) {
        Standing::Over => String::new(),
        Standing::Running => {
            let at = ctx.words.date_time(as_of.unwrap_or(ctx.now)).into();
            ctx.words.with("reports-running", &[("at", at)])
        }
        Standing::Ahead => ctx.words.t("report-ahead"),
    }
}
