//! Why a matter is due when it is: day by day, what counted and what did not.
//!
//! Must not know: which register the matter is of.

use chrono::NaiveDate;
use egui::{Frame, Grid, Id, Key, Margin, Modal, Modifiers, ScrollArea, Ui};

use crate::domain::calendar::explain::ExplainedDay;
use crate::domain::limit::DueDate;
use crate::ui::ctx::Ctx;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::key_button::KeyButton;

/// A due date whose reasons are asked for.
#[derive(Clone, Copy)]
pub(super) struct ShownDue {
    /// The promise, counted.
    pub(super) promised: DueDate,
    /// The later day of an extension that counts (A9).
    pub(super) extended_to: Option<NaiveDate>,
}

impl ShownDue {
    /// The day that counts.
    fn on(self) -> NaiveDate {
        self.extended_to.unwrap_or(self.promised.on)
    }
}

/// The dialog with the reasons; open or not.
#[derive(Default)]
pub(super) struct Reasons {
    is_open: bool,
}

impl Reasons {
    /// Opens it.
    pub(super) const fn open(&mut self) {
        self.is_open = true;
    }

    /// Draws it.
    pub(super) fn ui(
        &mut self,
        ui: &Ui,
        due: Option<ShownDue>,
        days: &[ExplainedDay],
        ctx: &Ctx<'_>,
    ) {
        let Some(due) = due.filter(|_| self.is_open) else {
            self.is_open = false;
            return;
        };
        let words = ctx.words;
        let mut closes = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let frame = Frame::window(ui.style()).inner_margin(Margin::same(20));
        let most_height = ui.ctx().content_rect().height() - 240.0;
        let shown = Modal::new(Id::unique("contact-reasons"))
            .frame(frame)
            .show(ui.ctx(), |ui| {
                ui.set_width(440.0);
                let args = [("date", words.date(due.on()).into())];
                ui.heading(words.with("contact-reasons-title", &args));
                let promised = due.promised;
                let args = [
                    ("promise", words.t(promised.promise.label_key()).into()),
                    ("from", words.date(promised.day_zero).into()),
                    ("days", u32::from(promised.limit.days).into()),
                    ("unit", words.t(promised.limit.unit.label_key()).into()),
                ];
                ui.label(words.with("contact-reasons-counted", &args));
                if let Some(day) = due.extended_to {
                    let args = [("date", words.date(day).into())];
                    ui.label(words.with("contact-reasons-extended", &args));
                }
                if due.extended_to.is_none() && promised.is_provisional {
                    ui.label(words.t("contact-reasons-provisional"));
                }
                ui.add_space(6.0);
                ScrollArea::vertical()
                    .max_height(most_height)
                    .show(ui, |ui| {
                        days_ui(ui, days, ctx);
                    });
                ui.add_space(8.0);
                let word = words.t("dialog-close");
                let (response, pressed) = KeyButton::new(&word).response_ui(ui);
                if ui.memory(|memory| memory.focused().is_none()) {
                    response.request_focus();
                }
                closes |= pressed;
            });
        self.is_open = !(closes || shown.backdrop_response.clicked());
    }
}

/// One line a day: the day, which day of the limit it is, and what decided that.
fn days_ui(ui: &mut Ui, days: &[ExplainedDay], ctx: &Ctx<'_>) {
    let words = ctx.words;
    ui.spacing_mut().interact_size.y = 0.0;
    Grid::new("contact-reasons-days")
        .spacing([16.0, 4.0])
        .striped(true)
        .show(ui, |ui| {
            for (at, day) in days.iter().enumerate() {
                ui.label(words.date_with_weekday(day.day));
                match day.count {
                    Some(count) => {
                        let args = [("count", u32::from(count).into())];
                        ui.label(bold(words.with("contact-reasons-day", &args)));
                    }
                    None if at == 0 => drop(ui.label(words.t("contact-reasons-day-zero"))),
                    None => drop(ui.label(note(ui, words.t("contact-reasons-rest")))),
                }
                let origin = words.t(day.standing.origin.label_key());
                let name = day.standing.name.as_deref().unwrap_or_default();
                let mut why = [name, origin.as_str()].join(" ").trim().to_owned();
                if day.standing.is_provisional {
                    why.push_str(&words.t("contact-reasons-day-provisional"));
                }
                ui.label(note(ui, why));
                ui.end_row();
            }
        });
}
