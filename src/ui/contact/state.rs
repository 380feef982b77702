//! Where a first contact stands, by word and shape.

use chrono::NaiveDate;
use egui::Ui;

use crate::domain::contact::ContactState;
use crate::ui::ctx::Ctx;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// What a mark is made of.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    /// Where the contact stands.
    pub(super) state: ContactState,
    /// The day it is due; `None` while nothing runs.
    pub(super) due_on: Option<NaiveDate>,
    /// Working days over that day; 0 where it is not over.
    pub(super) days_over: i32,
}

/// Draws the state. What is overdue or due today says so first, whatever else it waits for.
pub(super) fn standing_ui(ui: &mut Ui, standing: Standing, ctx: &Ctx<'_>) {
    let Standing {
        state,
        due_on,
        days_over,
    } = standing;
    let is_open = !matches!(state, ContactState::Finished | ContactState::Void);
    let due_on = due_on.filter(|_| is_open);
    let today = ctx.now.date();
    let words = ctx.words;
    if due_on.is_some_and(|day| day < today) {
        let over = words.with("contact-days-over", &[("count", days_over.into())]);
        state_mark_ui(ui, Mark::Overdue, &over);
        return;
    }
    let is_due_today = due_on == Some(today) && state != ContactState::AwaitingSignature;
    if is_due_today && state != ContactState::Unanswered {
        state_mark_ui(ui, Mark::Due, &words.t("contact-due-today"));
        return;
    }
    let mark = match state {
        ContactState::Unanswered | ContactState::InProgress => Mark::Due,
        ContactState::AwaitingMaterials | ContactState::AwaitingSignature => Mark::Waiting,
        ContactState::Finished => Mark::Done,
        ContactState::Void => Mark::Void,
    };
    // Short words, for a narrow column.
    let key = match state {
        ContactState::AwaitingSignature => "contact-scope-unsigned",
        ContactState::AwaitingMaterials => "contact-state-lacks-materials",
        state => state.label_key(),
    };
    state_mark_ui(ui, mark, &words.t(key));
}
