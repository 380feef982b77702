//! Where a complaint stands, by word and shape.

use chrono::NaiveDate;
use egui::Ui;

use crate::domain::complaint::{Complaint, Stage};
use crate::i18n::Words;
use crate::ui::ctx::Ctx;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// The mark and the word of a complaint's stage.
pub(in crate::ui) fn stage_mark(complaint: &Complaint, words: &Words) -> (Mark, String) {
    if complaint.voiding.is_some() {
        return (Mark::Void, words.t("hand-over-state-void"));
    }
    let stage = complaint.details.stage;
    let mark = match stage {
        // Whoever decides is waited for.
        Stage::Received | Stage::Found | Stage::FollowedUp | Stage::Refused | Stage::Referred => {
            Mark::Waiting
        }
        Stage::Closed | Stage::Merged => Mark::Done,
        Stage::Withdrawn => Mark::Void,
        _ => Mark::Due,
    };
    (mark, words.t(stage.label_key()))
}

/// How far off a day is, for something that still waits: the mark and the words.
pub(in crate::ui) fn due_mark(
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

/// Draws the stage of a complaint.
pub(super) fn stage_ui(ui: &mut Ui, complaint: &Complaint, ctx: &Ctx<'_>) {
    let (mark, word) = stage_mark(complaint, ctx.words);
    state_mark_ui(ui, mark, &word);
}
