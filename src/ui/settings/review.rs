//! The settings of the review loop: the school's opinion boxes, its terms, what it promised of meetings.

use egui::Ui;

use super::clock::{number_box_ui, problem_of, settings_with};
use crate::desk::setting_faults;
use crate::domain::field::FieldError;
use crate::domain::setting::SettingName;
use crate::domain::text::{clean_line, fold_width};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::wording;

/// The settings of the card: lists with an entry a line, then numbers.
const BOXES: [SettingName; 7] = [
    SettingName::OpinionBoxes,
    SettingName::Terms,
    SettingName::SupervisorMeetingsLeast,
    SettingName::SupervisorMeetingsMost,
    SettingName::StudentMeetingsLeast,
    SettingName::StudentMeetingsMost,
    SettingName::MeetingWarnDays,
];

/// The card of the review loop.
#[derive(Default)]
pub(super) struct ReviewCard {
    /// The boxes as typed, while they differ from what is kept.
    typed: Option<[String; 7]>,
    errors: Vec<FieldError>,
}

impl ReviewCard {
    /// Draws the card.
    pub(super) fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let words = ctx.words;
        let shown = || BOXES.map(|name| ctx.settings.text(name));
        let mut typed = self.typed.take().unwrap_or_else(shown);
        let mut saves = false;
        card_ui(ui, |ui| {
            ui.label(bold(words.t("settings-review")));
            for (name, text) in BOXES.into_iter().zip(&mut typed) {
                if name == SettingName::SupervisorMeetingsLeast {
                    ui.label(note(ui, words.t("settings-meetings-hint")));
                }
                match hint_key(name) {
                    Some(hint) => self.list_ui(ui, name, text, hint, ctx),
                    None => number_box_ui(ui, name, text, &self.errors, words),
                }
            }
            saves = KeyButton::new(&words.t("settings-review-save"))
                .weight(Weight::Main)
                .ui(ui);
        });
        if saves {
            self.save(&mut typed, ctx);
        }
        self.typed = (typed != shown()).then_some(typed);
    }

    fn list_ui(
        &self,
        ui: &mut Ui,
        name: SettingName,
        text: &mut String,
        hint_key: &str,
        ctx: &Ctx<'_>,
    ) {
        let label = wording::field_label(name.code(), ctx.words);
        let hint = ctx.words.t(hint_key);
        let problem = problem_of(name, &self.errors, ctx.words);
        Field::new(&label)
            .rows(3)
            .hint(&hint)
            .error(problem.as_deref())
            .text_ui(ui, text);
    }

    fn save(&mut self, typed: &mut [String; 7], ctx: &mut Ctx<'_>) {
        for (name, text) in BOXES.into_iter().zip(typed.iter_mut()) {
            *text = match name {
                SettingName::OpinionBoxes => lines_once(text),
                SettingName::Terms => text.trim().to_owned(),
                _ => fold_width(&clean_line(text)),
            };
        }
        let settings = settings_with(ctx.settings, &BOXES, typed);
        self.errors = setting_faults(&settings);
        if self.errors.is_empty() {
            // A box that was emptied shows what stands there again.
            *typed = BOXES.map(|name| settings.text(name));
            ctx.ask(Ask::ChangeSettings(Box::new(settings)));
        }
    }
}

/// What is said under a list; `None` for a number.
const fn hint_key(name: SettingName) -> Option<&'static str> {
    match name {
        SettingName::OpinionBoxes => Some("settings-boxes-hint"),
        SettingName::Terms => Some("settings-terms-hint"),
        _ => None,
    }
}

/// The lines that say something, each once.
fn lines_once(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines().map(clean_line) {
        if !line.is_empty() && !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.join("\n")
}
