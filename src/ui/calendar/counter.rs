//! From a day so many working days on: which day that is, and why.

use egui::Ui;

use crate::desk::{self, Pending};
use crate::domain::boxes::{Boxes, Reading};
use crate::domain::calendar::explain::ExplainedDay;
use crate::domain::field::FieldError;
use crate::domain::limit::Limit;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::KeyButton;
use crate::wording;

type Counted = (chrono::NaiveDate, bool, Vec<ExplainedDay>);

/// The card that counts.
#[derive(Default)]
pub(super) struct Counter {
    typed: Boxes,
    errors: Vec<FieldError>,
    asked_days: u16,
    pending: Option<Pending<desk::Result<Counted>>>,
    counted: Option<Counted>,
}

impl Counter {
    /// Draws the card.
    pub(super) fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(counted) => self.counted = Some(counted),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
        card_ui(ui, |ui| {
            let words = ctx.words;
            ui.label(bold(words.t("calendar-count")));
            let problem = |field: &str| {
                let error = self.errors.iter().find(|error| error.field == field)?;
                Some(wording::problem(error.problem, words))
            };
            let (from_problem, days_problem) = (problem("from"), problem("days"));
            let label = words.t("calendar-count-from");
            let field = Field::new(&label).error(from_problem.as_deref());
            let from = self.typed.edit("from");
            ctx.when.date_ui(ui, words, field, ctx.now, from);
            let label = words.t("calendar-count-days");
            Field::new(&label)
                .error(days_problem.as_deref())
                .text_ui(ui, self.typed.edit("days"));
            if KeyButton::new(&words.t("calendar-count-do")).ui(ui) {
                self.count(ctx);
            }
            self.counted_ui(ui, ctx);
        });
    }

    fn count(&mut self, ctx: &Ctx<'_>) {
        self.counted = None;
        let mut reading = Reading::new(&self.typed, ctx.now);
        let from = reading.date("from").unwrap_or(ctx.now.date());
        let days = reading.count("days", Limit::MIN_DAYS, Limit::MAX_DAYS);
        match reading.finish((from, days.unwrap_or(Limit::MIN_DAYS))) {
            Ok((from, days)) => {
                self.errors.clear();
                self.asked_days = days;
                self.pending = Some(ctx.worker.read(move |desk| desk.due_after(from, days)));
            }
            Err(errors) => self.errors = errors,
        }
    }

    fn counted_ui(&self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let Some((due, is_provisional, reasons)) = &self.counted else {
            return;
        };
        let words = ctx.words;
        let key = if *is_provisional {
            "calendar-count-due-provisional"
        } else {
            "calendar-count-due"
        };
        let args = [
            ("count", u32::from(self.asked_days).into()),
            ("day", words.date_with_weekday(*due).into()),
        ];
        ui.label(bold(words.with(key, &args)));
        for (at, day) in reasons.iter().enumerate() {
            let args = [
                ("day", words.date_with_weekday(day.day).into()),
                ("what", wording::due_day(day, at == 0, words).into()),
            ];
            ui.label(note(ui, words.with("calendar-count-line", &args)));
        }
    }
}
