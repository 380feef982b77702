//! Which open cases are due on another day: what a person sees before a limit or the calendar changes.
//!
//! Must not know: what would make them move.

use egui::Ui;

use super::ctx::Ctx;
use super::theme::{bold, note};
use crate::desk::{CalendarOutcome, Redated};

/// Draws how many move and the first `most` of them, old day → new day.
pub fn moved_ui(ui: &mut Ui, outcome: &CalendarOutcome, most: usize, ctx: &Ctx<'_>) {
    ui.label(bold(moved_text(outcome, ctx)));
    for redated in outcome.redated.iter().take(most) {
        ui.label(line(redated, ctx));
    }
    let more = outcome.redated.len().saturating_sub(most);
    if more > 0 {
        let args = [("count", more.into())];
        ui.label(note(ui, ctx.words.with("moved-more", &args)));
    }
}

/// How many move, in a sentence.
#[must_use]
pub fn moved_text(outcome: &CalendarOutcome, ctx: &Ctx<'_>) -> String {
    let open = ("open", outcome.open.into());
    if outcome.redated.is_empty() {
        return ctx.words.with("moved-none", &[open]);
    }
    let args = [open, ("count", outcome.redated.len().into())];
    ctx.words.with("moved-count", &args)
}

fn line(redated: &Redated, ctx: &Ctx<'_>) -> String {
    let words = ctx.words;
    let day = |day: Option<chrono::NaiveDate>| {
        day.map_or_else(|| words.t("moved-no-day"), |day| words.date(day))
    };
    let key = if redated.is_provisional {
        "moved-line-provisional"
    } else {
        "moved-line"
    };
    let args = [
        ("number", redated.number.to_string().into()),
        ("before", day(redated.before).into()),
        ("after", day(redated.after).into()),
    ];
    words.with(key, &args)
}
