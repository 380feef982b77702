//! Where a case stands and how long it still has, by word and shape: in a line of a list and at the head of a record.
//!
//! Must not know: of which register the case is.

use chrono::NaiveDate;
use egui::{Label, TextStyle, Ui};

use super::ctx::Ctx;
use super::theme::note;
use super::widgets::state_mark::{Mark, state_mark_ui};
use crate::i18n::Words;

/// What a mark is made of.
pub struct Standing {
    /// The shape of where it stands.
    pub mark: Mark,
    /// What it waits for, in short words for a narrow column.
    pub word: String,
    /// The day an open case is due; `None` while nothing runs, and once it is over.
    pub due_on: Option<NaiveDate>,
    /// Working days left until that day; negative once working days have gone by since.
    pub days_left: i32,
}

impl Standing {
    /// By how much it is over, or that it is due today; `None` where there is time.
    fn urgent(&self, today: NaiveDate, words: &Words) -> Option<(Mark, String)> {
        let due_on = self.due_on.filter(|day| *day <= today)?;
        Some(due_mark(due_on, self.days_left, today, words))
    }
}

/// How far off a day is, for something that still waits: the mark and the words.
pub fn due_mark(
    due_on: NaiveDate,
    days_left: i32,
    today: NaiveDate,
    words: &Words,
) -> (Mark, String) {
    if due_on < today {
        // On the days of rest right behind the due date no working day is over yet, but the date has gone by.
        let over = match days_left.min(0).abs() {
            0 => words.t("today-just-over"),
            days => words.with("contact-days-over", &[("count", days.into())]),
        };
        return (Mark::Overdue, over);
    }
    if due_on == today {
        return (Mark::Due, words.t("contact-due-today"));
    }
    let args = [
        ("date", due_on.format("%m-%d").to_string().into()),
        ("left", days_left.into()),
    ];
    (Mark::Due, words.with("contact-due-in", &args))
}

/// Draws it. What is overdue or due today says so first, whatever else it waits for.
pub fn standing_ui(ui: &mut Ui, standing: &Standing, ctx: &Ctx<'_>) {
    match standing.urgent(ctx.now.date(), ctx.words) {
        Some((mark, word)) => state_mark_ui(ui, mark, &word),
        None => state_mark_ui(ui, standing.mark, &standing.word),
    };
}

/// Draws it in a line of a list, and below it what the first line leaves out: what an urgent case waits for, or when
/// another is due and how many working days are left.
pub fn standing_lines_ui(ui: &mut Ui, standing: &Standing, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let is_urgent = standing.urgent(ctx.now.date(), words).is_some();
    let below = match standing.due_on {
        None => None,
        Some(_) if is_urgent => Some(standing.word.clone()),
        Some(due_on) => Some(due_mark(due_on, standing.days_left, ctx.now.date(), words).1),
    };
    let Some(below) = below else {
        standing_ui(ui, standing, ctx);
        return;
    };
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        // As high as its word, on which the shape is centred.
        ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Body);
        standing_ui(ui, standing, ctx);
        ui.add(Label::new(note(ui, below)).truncate().selectable(false));
    });
}
