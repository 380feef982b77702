//! What an input would change, shown before it is taken; then the taking of it, with a bar and a way to call it off.

use egui::Ui;

use crate::desk::{self, CalendarInput, CalendarOutcome, Error, Pending};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::moved::moved_ui;
use crate::ui::preview::slow::SlowWork;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::modal::Answer;

/// Days and cases that are listed; the counts are whole.
const MOST_DAYS: usize = 20;
const MOST_CASES: usize = 12;

/// The way of an input into the calendar.
#[derive(Default)]
pub(super) struct Loading {
    input: Option<CalendarInput>,
    pending: Option<Pending<desk::Result<CalendarOutcome>>>,
    outcome: Option<CalendarOutcome>,
    work: Option<SlowWork<desk::Result<CalendarOutcome>>>,
}

impl Loading {
    /// Asks what an input would change.
    pub(super) fn preview(&mut self, input: CalendarInput, ctx: &Ctx<'_>) {
        self.input = Some(input.clone());
        self.outcome = None;
        let preview = move |desk: &desk::Desk| desk.preview_calendar(&input);
        self.pending = Some(ctx.worker.read(preview));
    }

    /// Draws what is under way; `true` when an input was taken.
    pub(super) fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) -> bool {
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(outcome) => self.outcome = Some(outcome),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
        self.question_ui(ui, ctx);
        self.work_ui(ui, ctx)
    }

    fn question_ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) {
        let Some(outcome) = &self.outcome else { return };
        let words = ctx.words;
        let answer = dialog_ui(
            ui.ctx(),
            "load-calendar",
            &words.t("calendar-load-title"),
            &words.t("calendar-load-do"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| {
                let first = days_ui(ui, outcome, ctx);
                ui.add_space(6.0);
                moved_ui(ui, outcome, MOST_CASES, ctx);
                first
            },
        );
        match answer {
            Some(Answer::Confirmed) => {
                self.outcome = None;
                if let Some(input) = self.input.take() {
                    let load = move |desk: &mut desk::Desk, progress: desk::Progress<'_>| {
                        desk.load_calendar(&input, progress)
                    };
                    self.work = Some(SlowWork::begin_writing(ctx.worker, load));
                }
            }
            Some(Answer::Cancelled) => (self.outcome, self.input) = (None, None),
            None => {}
        }
    }

    fn work_ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) -> bool {
        let Some(work) = &mut self.work else {
            return false;
        };
        let words = ctx.words;
        let Some(answer) = work.take() else {
            let title = words.t("calendar-load-progress");
            work.ui(ui.ctx(), &title, &words.t("dialog-cancel"));
            return false;
        };
        self.work = None;
        match answer {
            Ok(outcome) => {
                let args = [("count", outcome.redated.len().into())];
                ctx.ask(Ask::Done(words.with("said-calendar", &args)));
                true
            }
            Err(Error::Cancelled) => {
                ctx.toasts.note(words.t("error-cancelled"));
                false
            }
            Err(error) => {
                ctx.ask(Ask::Failed(error));
                false
            }
        }
    }
}

/// The days that turn round. The response is that of the sentence above them.
fn days_ui(ui: &mut Ui, outcome: &CalendarOutcome, ctx: &Ctx<'_>) -> egui::Response {
    let words = ctx.words;
    if outcome.days.is_empty() {
        return ui.label(bold(words.t("calendar-load-no-days")));
    }
    let count = [("count", outcome.days.len().into())];
    let heading = ui.label(bold(words.with("calendar-load-days", &count)));
    for changed in outcome.days.iter().take(MOST_DAYS) {
        let day = [("day", words.date_with_weekday(changed.day).into())];
        ui.label(if changed.after.is_working {
            words.with("calendar-load-to-work", &day)
        } else {
            words.with("calendar-load-to-rest", &day)
        });
    }
    let more = outcome.days.len().saturating_sub(MOST_DAYS);
    if more > 0 {
        let args = [("count", more.into())];
        ui.label(note(ui, words.with("calendar-load-more", &args)));
    }
    heading
}
