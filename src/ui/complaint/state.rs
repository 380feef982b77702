//! Where a complaint stands, by word and shape.

use egui::Ui;

use crate::desk::ComplaintLine;
use crate::domain::complaint::{Complaint, Stage};
use crate::i18n::Words;
use crate::ui::ctx::Ctx;
use crate::ui::standing::Standing;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// The mark and the word of a complaint's stage.
pub(in crate::ui) fn stage_mark(complaint: &Complaint, words: &Words) -> (Mark, String) {
    if complaint.voiding.is_some() {
        return (Mark::Void, words.t("complaint-scope-void"));
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

/// Draws the stage of a complaint.
pub(super) fn stage_ui(ui: &mut Ui, complaint: &Complaint, ctx: &Ctx<'_>) {
    let (mark, word) = stage_mark(complaint, ctx.words);
    state_mark_ui(ui, mark, &word);
}

/// The mark of a line of the list.
pub(super) fn standing(line: &ComplaintLine, words: &Words) -> Standing {
    let complaint = &line.complaint;
    let (mark, word) = stage_mark(complaint, words);
    // On time is judged by the reply: what was replied to is not overdue, whatever day it is.
    let is_replied = complaint.details.replied_on.is_some();
    let due_on = complaint.details.due_on;
    Standing {
        mark,
        word,
        due_on: due_on.filter(|_| complaint.is_open() && !is_replied),
        days_left: line.days_left,
    }
}
