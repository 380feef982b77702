//! The clock's lines among the settings: limits, the end of the day, when to remind and when to go to the principal.
//!
//! Nothing is saved before it was shown which open cases move by it.

use egui::Ui;

use crate::desk::{self, CalendarOutcome, Error, Pending};
use crate::domain::field::FieldError;
use crate::domain::setting::{SettingName, Settings};
use crate::i18n::Words;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::moved::{moved_text, moved_ui};
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::modal::{Answer, Question, confirm_ui};
use crate::wording;

/// The clock's lines, in the order of the page.
const BOXES: [SettingName; 9] = [
    SettingName::OfficeClosesAt,
    SettingName::HandedOverLimit,
    SettingName::WrittenLimit,
    SettingName::ComplexLimit,
    SettingName::ComplaintAcceptanceLimit,
    SettingName::ComplaintReplyLimit,
    SettingName::OpinionLimit,
    SettingName::UnsignedAfterHours,
    SettingName::EscalateAfterDays,
];

/// The column of labels and the boxes beside it, in points.
const LABEL_WIDTH: f32 = 360.0;
const BOX_WIDTH: f32 = 90.0;

/// Moved cases that are listed; the count is whole.
const MOST_LISTED: usize = 8;

/// The card of the clock.
#[derive(Default)]
pub(super) struct ClockCard {
    /// The boxes as typed.
    typed: Option<[String; 9]>,
    errors: Vec<FieldError>,
    pending: Option<Pending<desk::Result<CalendarOutcome>>>,
    /// Whether what is counted is to be saved then.
    saves: bool,
    outcome: Option<CalendarOutcome>,
    asks: bool,
}

impl ClockCard {
    /// Draws the card.
    pub(super) fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        self.take_answer(ctx);
        let words = ctx.words;
        let shown = || BOXES.map(|name| ctx.settings.text(name));
        let mut typed = self.typed.take().unwrap_or_else(shown);
        let before = typed.clone();
        card_ui(ui, |ui| {
            ui.label(bold(words.t("settings-clock")));
            ui.label(note(ui, words.t("settings-clock-hint")));
            for (name, text) in BOXES.into_iter().zip(&mut typed) {
                number_box_ui(ui, name, text, &self.errors, words);
            }
            ui.horizontal(|ui| {
                let save = words.t("settings-clock-save");
                let saves = KeyButton::new(&save).weight(Weight::Main).ui(ui);
                let previews = KeyButton::new(&words.t("settings-clock-preview")).ui(ui);
                if saves || previews {
                    self.count(&typed, saves, ctx);
                }
            });
            if let Some(outcome) = &self.outcome {
                moved_ui(ui, outcome, MOST_LISTED, ctx);
            }
        });
        if typed != before {
            // What was counted was for other limits.
            (self.outcome, self.pending) = (None, None);
        }
        self.typed = (typed != shown()).then_some(typed);
        self.question_ui(ui, ctx);
    }

    fn count(&mut self, typed: &[String; 9], saves: bool, ctx: &mut Ctx<'_>) {
        let settings = settings_with(ctx.settings, &BOXES, typed);
        self.errors.clear();
        self.outcome = None;
        if settings == *ctx.settings {
            ctx.toasts.note(ctx.words.t("settings-clock-unchanged"));
            return;
        }
        self.saves = saves;
        let count = move |desk: &desk::Desk| desk.preview_limits(&settings);
        self.pending = Some(ctx.worker.read(count));
    }

    fn take_answer(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        match answer {
            Ok(outcome) => {
                if self.saves && outcome.redated.is_empty() {
                    self.save(ctx);
                } else {
                    self.asks = self.saves;
                    self.outcome = Some(outcome);
                }
            }
            Err(Error::Fields(errors)) => self.errors = errors,
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }

    /// Before cases move by it.
    fn question_ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some(outcome) = self.outcome.as_ref().filter(|_| self.asks) else {
            return;
        };
        let words = ctx.words;
        let question = Question {
            id: "clock-settings",
            title: &words.t("settings-clock-title"),
            text: &moved_text(outcome, ctx),
            confirm: &words.t("settings-clock-save"),
            cancel: &words.t("dialog-cancel"),
            is_danger: false,
        };
        match confirm_ui(ui.ctx(), &question) {
            Some(Answer::Confirmed) => self.save(ctx),
            Some(Answer::Cancelled) => self.asks = false,
            None => {}
        }
    }

    fn save(&mut self, ctx: &mut Ctx<'_>) {
        if let Some(typed) = &mut self.typed {
            let settings = settings_with(ctx.settings, &BOXES, typed);
            // A box that was emptied shows what stands there again.
            *typed = BOXES.map(|name| settings.text(name));
            ctx.ask(Ask::ChangeSettings(Box::new(settings)));
        }
        (self.outcome, self.asks) = (None, false);
    }
}

/// A narrow box beside its label, as the numbers of the settings have it.
pub(super) fn number_box_ui(
    ui: &mut Ui,
    name: SettingName,
    text: &mut String,
    errors: &[FieldError],
    words: &Words,
) {
    let label = wording::field_label(name.code(), words);
    let problem = problem_of(name, errors, words);
    // The sentence beside a narrow box needs more room than the box.
    let width = if problem.is_some() { 300.0 } else { BOX_WIDTH };
    Field::new(&label)
        .label_left(LABEL_WIDTH)
        .width(width)
        .error(problem.as_deref())
        .text_ui(ui, text);
}

/// What is wrong with a setting, for its box.
pub(super) fn problem_of(
    name: SettingName,
    errors: &[FieldError],
    words: &Words,
) -> Option<String> {
    let error = errors.iter().find(|error| error.field == name.code());
    error.map(|error| wording::problem(error.problem, words))
}

/// The settings with what is typed in the boxes of a card; a line as it ships is no line of the school's own.
pub(super) fn settings_with(
    settings: &Settings,
    names: &[SettingName],
    typed: &[String],
) -> Settings {
    let mut changed = settings.clone();
    for (name, text) in names.iter().zip(typed) {
        if text.trim() != settings.text(*name) {
            changed.set(*name, text);
        }
    }
    changed
}
