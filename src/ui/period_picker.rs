//! Which period a page tells of: its kind, the one before and the one after, any by typing it, and the paper of it.

use chrono::{NaiveDate, NaiveDateTime};
use egui::{Align, Key, KeyboardShortcut, Layout, Modifiers, TextStyle, Ui};

use super::command::Command;
use super::ctx::{Ask, Ctx};
use super::widgets::choice::choice_ui;
use super::widgets::field::Field;
use super::widgets::key_button::{KeyButton, Weight};
use crate::desk::PaperRequest;
use crate::domain::figures::Standing;
use crate::domain::period::{Period, PeriodKind};
use crate::domain::setting::SettingName;
use crate::domain::term::{Term, Terms};

const EARLIER: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowLeft);
const LATER: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowRight);

/// How wide a kind is among the others, in points.
const KIND_WIDTH: f32 = 70.0;
/// How wide the box of a period is, and of a term, which is two days.
const BOX_WIDTH: f32 = 118.0;
const TERM_BOX_WIDTH: f32 = 196.0;

/// The period on show, and what is typed for another one.
#[derive(Default)]
pub struct PeriodPicker {
    /// The period on show; the month of the day at first.
    period: Option<Period>,
    /// What stands in the box.
    typed: String,
    is_typed_wrong: bool,
}

impl PeriodPicker {
    /// The period on show.
    pub fn period(&mut self, today: NaiveDate) -> Period {
        match self.period {
            Some(period) => period,
            None => self.go(Period::containing(today, PeriodKind::Month)),
        }
    }

    /// Draws it. `print` is the paper of a period.
    pub fn ui(&mut self, ui: &mut Ui, print: impl Fn(Period) -> PaperRequest, ctx: &mut Ctx<'_>) {
        let today = ctx.now.date();
        let period = self.period(today);
        // The settings refuse what is no term; one by one, so that nothing else stays away.
        let terms = Terms::typed(&ctx.settings.text(SettingName::Terms)).unwrap_or_default();
        let mut to = None;
        ui.horizontal_top(|ui| {
            to = self.kind_ui(ui, period, &terms, ctx);
            let earlier = ctx.words.t("reports-earlier");
            if below_label_ui(ui, KeyButton::new(&earlier).shortcut(EARLIER)) {
                to = before(period, &terms).filter(|period| period.is_possible());
            }
            // Another button takes the focus from the box as well: what was asked by it goes first.
            to = to.or(self.box_ui(ui, period, ctx));
            let next = after(period, &terms).filter(|next| next.first_day() <= today);
            let (later, reason) = (
                ctx.words.t("reports-later"),
                ctx.words.t("reports-no-later"),
            );
            let reason = next.is_none().then_some(reason.as_str());
            let button = KeyButton::new(&later).shortcut(LATER);
            if below_label_ui(ui, button.disabled_because(reason)) {
                to = next.or(to);
            }
            ui.with_layout(Layout::top_down(Align::Max), |ui| {
                let word = ctx.words.t(Command::Print.label_key());
                let button = KeyButton::new(&word).weight(Weight::Main);
                ui.add_space(label_height(ui));
                if button.shortcut(Command::Print.shortcut()).ui(ui) {
                    match self.typed_period() {
                        Some(typed) => ctx.ask(Ask::Print(print(to.unwrap_or(typed)))),
                        None => self.is_typed_wrong = true,
                    }
                }
            });
        });
        if let Some(to) = to {
            self.go(to);
        }
    }

    /// To another period.
    pub fn go(&mut self, period: Period) -> Period {
        self.typed = period.to_string();
        self.is_typed_wrong = false;
        self.period = Some(period);
        period
    }

    /// Month, quarter, term or year; gives a period of another kind once it is chosen.
    fn kind_ui(&self, ui: &mut Ui, period: Period, terms: &Terms, ctx: &Ctx<'_>) -> Option<Period> {
        let words = ctx.words;
        let kinds = PeriodKind::WITH_TERM.iter();
        let names: Vec<_> = kinds
            .map(|kind| (*kind, words.t(kind_key(*kind))))
            .collect();
        let options: Vec<_> = names
            .iter()
            .map(|(kind, name)| (*kind, name.as_str()))
            .collect();
        let mut kind = Some(period.kind());
        let label = words.t("reports-kind");
        ui.scope(|ui| {
            ui.set_max_width(KIND_WIDTH * options.len() as f32);
            choice_ui(ui, Field::new(&label), &mut kind, &options);
        });
        let kind = kind.filter(|kind| *kind != period.kind())?;
        // From a year to its newest month, but to none that has not begun.
        let day = period.last_day().min(ctx.now.date());
        match kind {
            PeriodKind::Term => {
                let term = terms.of_day(day).or_else(|| terms.before(day));
                term.map(Period::of_term)
            }
            kind => Some(Period::containing(day, kind)),
        }
    }

    /// The box for a period; gives what was typed once the box is left.
    fn box_ui(&mut self, ui: &mut Ui, period: Period, ctx: &Ctx<'_>) -> Option<Period> {
        let label = ctx.words.t("reports-period");
        let problem = ctx.words.t("reports-not-a-period-or-term");
        let width = match period.kind() {
            PeriodKind::Term => TERM_BOX_WIDTH,
            _ => BOX_WIDTH,
        };
        let field = Field::new(&label)
            .width(width)
            .error(self.is_typed_wrong.then_some(problem.as_str()));
        let response = field.text_ui(ui, &mut self.typed);
        if response.changed() {
            self.is_typed_wrong = false;
        }
        if !response.lost_focus() {
            return None;
        }
        let typed = self.typed_period();
        self.is_typed_wrong = typed.is_none();
        typed.filter(|typed| Some(*typed) != self.period)
    }

    fn typed_period(&self) -> Option<Period> {
        let term = || self.typed.parse::<Term>().ok();
        let typed = self.typed.parse().ok();
        typed.or_else(|| term().map(Period::of_term))
    }
}

/// The period before.
fn before(period: Period, terms: &Terms) -> Option<Period> {
    match period {
        Period::Term(days) => terms.before(days.first_day).map(Period::of_term),
        _ => Some(period.previous()),
    }
}

/// The period after.
fn after(period: Period, terms: &Terms) -> Option<Period> {
    match period {
        Period::Term(days) => terms.after(days.last_day).map(Period::of_term),
        _ => period.next(),
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
        PeriodKind::Term => "reports-kind-term",
    }
}

/// What a period that is not over says, with the moment its figures were counted at.
#[must_use]
pub fn standing_line(period: Period, as_of: Option<NaiveDateTime>, ctx: &Ctx<'_>) -> String {
    match Standing::of(period, ctx.now.date()) {
        Standing::Over => String::new(),
        Standing::Running => {
            let at = ctx.words.date_time(as_of.unwrap_or(ctx.now)).into();
            ctx.words.with("reports-running", &[("at", at)])
        }
        Standing::Ahead => ctx.words.t("report-ahead"),
    }
}
