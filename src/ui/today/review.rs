//! What waits of the review loop: numbers that open their lists, and a promise about meetings while it can still be kept
//! (E1, E3, E7, F7, D14).

use egui::{Label, Link, Ui};

use super::complaints::counts_ui;
use crate::desk::ReviewToday;
use crate::domain::review::{MeetingKind, MeetingPromise};
use crate::domain::right::Right;
use crate::store::{OpinionFilter, OpinionScope};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::opinion::OpinionTab;
use crate::ui::review::ReviewTab;
use crate::ui::theme::{note, tokens};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::link::whole_link_ui;
use crate::ui::widgets::state_mark::{Mark, mark_shape_ui};

/// Draws a line of counts, and the promises in a card; nothing where nothing of it waits for whoever sits at the desk.
pub(super) fn review_ui(ui: &mut Ui, review: &ReviewToday, ctx: &mut Ctx<'_>) {
    let steps = steps(review, ctx);
    let short = short(review, ctx);
    if steps.is_empty() && short.is_empty() {
        return;
    }
    let name = ctx.words.t("today-review");
    counts_ui(ui, &name, |ui| steps_ui(ui, steps, ctx));
    if short.is_empty() {
        return;
    }
    card_ui(ui, |ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing.y = 4.0;
        for promise in short {
            short_ui(ui, promise, ctx);
        }
    });
}

fn steps_ui(ui: &mut Ui, steps: Vec<Step>, ctx: &mut Ctx<'_>) {
    for (key, count, ask) in steps {
        let word = ctx.words.with(key, &[("count", count.into())]);
        if whole_link_ui(ui, &word) {
            ctx.ask(ask);
        }
    }
}

/// The promises that are about to be broken, for who calls meetings: at the desk the day's own matters come first.
fn short<'r>(review: &'r ReviewToday, ctx: &Ctx<'_>) -> &'r [MeetingPromise] {
    match ctx.may(Right::HandleOpinions) {
        true => &review.short,
        false => &[],
    }
}

/// A count that leads somewhere.
type Step = (&'static str, u32, Ask);

/// What waits, each with where it leads; nothing that is none, and nothing for who may not act on it.
fn steps(review: &ReviewToday, ctx: &Ctx<'_>) -> Vec<Step> {
    let opinions = |scope, due_on| {
        Ask::OpinionRecords(Box::new(OpinionFilter {
            scope,
            due_on,
            ..OpinionFilter::default()
        }))
    };
    let today = ctx.now.date();
    let counts = review.opinions;
    let steps = [
        (
            Right::HandleOpinions,
            "today-opinions-overdue",
            counts.overdue,
            opinions(OpinionScope::Overdue(today), None),
        ),
        (
            Right::HandleOpinions,
            "today-opinions-due",
            counts.due_today,
            opinions(OpinionScope::Open, Some(today)),
        ),
        (
            Right::HandleOpinions,
            "today-opinions-unsent",
            counts.unsent,
            opinions(OpinionScope::Unsent, None),
        ),
        (
            Right::KeepOpinions,
            "today-slips-missing",
            review.slips_missing,
            Ask::OpenSources(OpinionTab::Boxes),
        ),
        (
            Right::Rectify,
            "today-rectifications-late",
            review.late_rectifications,
            Ask::OpenReview(ReviewTab::Board),
        ),
    ];
    let waits = steps
        .into_iter()
        .filter(|(right, _, count, _)| *count > 0 && ctx.may(*right));
    waits
        .map(|(_, key, count, ask)| (key, count, ask))
        .collect()
}

/// A promise that is about to be broken, with the days that are left and what is to be done.
fn short_ui(ui: &mut Ui, promise: &MeetingPromise, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    let missing = u32::from(promise.rule.least).saturating_sub(promise.held_count);
    let args = [
        ("meeting", words.t(promise.rule.kind.label_key()).into()),
        ("count", missing.into()),
        ("days", promise.days_left.into()),
    ];
    let key = match promise.rule.is_per_term {
        true => "today-meetings-short-term",
        false => "today-meetings-short-year",
    };
    ui.horizontal_top(|ui| {
        let color = Mark::Due.color(tokens(ui));
        ui.vertical(|ui| {
            ui.add_space(3.0);
            mark_shape_ui(ui, Mark::Due, color, 13.0);
        });
        // Where the meeting is entered, the promise is kept.
        let sentence = words.with(key, &args);
        if ui
            .vertical(|ui| ui.add(Link::new(sentence)).clicked())
            .inner
        {
            ctx.ask(Ask::OpenSources(OpinionTab::Meetings));
        }
    });
    let args = [("day", words.date_short(promise.to).into())];
    let hint_key = match promise.rule.kind {
        MeetingKind::SupervisorMeeting => "today-meetings-short-supervisors",
        _ => "today-meetings-short-students",
    };
    ui.add(Label::new(note(ui, words.with(hint_key, &args))).wrap());
}
