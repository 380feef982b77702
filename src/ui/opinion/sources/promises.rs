//! How the promises about meetings stand, above the meetings: supervisors by the year (E1), students by the term
//! (F7), in words and shape, while there is time to keep them.

use egui::{TextStyle, Ui};

use crate::domain::review::{MeetingPromise, PromiseStanding};
use crate::ui::ctx::Ctx;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// Draws a line a promise.
pub(super) fn promises_ui(ui: &mut Ui, promises: &[MeetingPromise], ctx: &Ctx<'_>) {
    for promise in promises {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Body);
            ui.horizontal(|ui| promise_ui(ui, promise, ctx));
        });
    }
    if !promises.is_empty() {
        ui.add_space(4.0);
    }
}

fn promise_ui(ui: &mut Ui, promise: &MeetingPromise, ctx: &Ctx<'_>) {
    let (words, rule) = (ctx.words, promise.rule);
    let key = match (rule.is_per_term, rule.least == rule.most) {
        (true, true) => "promise-term-exact",
        (true, false) => "promise-term",
        (false, true) => "promise-year-exact",
        (false, false) => "promise-year",
    };
    let args = [
        ("kind", words.t(rule.kind.label_key()).into()),
        ("held", promise.held_count.into()),
        ("least", rule.least.to_string().into()),
        ("most", rule.most.max(rule.least).to_string().into()),
    ];
    let word = words.t(promise.standing.label_key());
    state_mark_ui(ui, mark(promise.standing), &word);
    ui.label(bold(words.with(key, &args)));
    let args = [
        ("date", words.date_short(promise.to).into()),
        ("count", promise.days_left.into()),
    ];
    ui.label(note(ui, words.with("promise-days-left", &args)));
}

fn mark(standing: PromiseStanding) -> Mark {
    match standing {
        PromiseStanding::Kept => Mark::Done,
        PromiseStanding::Running => Mark::Waiting,
        PromiseStanding::Short => Mark::Due,
        PromiseStanding::Missed => Mark::Overdue,
    }
}
