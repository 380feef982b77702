//! Where a first contact stands, by word and shape.

use chrono::NaiveDate;
use egui::{Label, TextStyle, Ui};

use crate::domain::contact::ContactState;
use crate::i18n::Words;
use crate::ui::ctx::Ctx;
use crate::ui::theme::note;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// What a mark is made of.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    /// Where the contact stands.
    pub(super) state: ContactState,
    /// The day it is due; `None` while nothing runs.
    pub(super) due_on: Option<NaiveDate>,
    /// Working days left until that day; negative once working days have gone by since.
    pub(super) days_left: i32,
}

impl Standing {
    /// The day an open contact is due.
    fn due_on(self) -> Option<NaiveDate> {
        let is_open = !matches!(self.state, ContactState::Finished | ContactState::Void);
        self.due_on.filter(|_| is_open)
    }

    /// What it waits for, in short words for a narrow column.
    fn state_word(self, words: &Words) -> String {
        words.t(match self.state {
            ContactState::AwaitingSignature => "contact-scope-unsigned",
            ContactState::AwaitingMaterials => "contact-state-lacks-materials",
            state => state.label_key(),
        })
    }

    /// By how much it is over, or that it is due today; `None` where there is time.
    fn urgent(self, today: NaiveDate, words: &Words) -> Option<(Mark, String)> {
        let due_on = self.due_on().filter(|day| *day <= today)?;
        if due_on == today {
            return Some((Mark::Due, words.t("contact-due-today")));
        }
        let days_over = self.days_left.min(0).abs();
        // On the days of rest right behind the due date no working day is over yet, but the date has gone by.
        let over = match days_over {
            0 => words.t("today-just-over"),
            days => words.with("contact-days-over", &[("count", days.into())]),
        };
        Some((Mark::Overdue, over))
    }
}

/// Draws the state. What is overdue or due today says so first, whatever else it waits for.
pub(super) fn standing_ui(ui: &mut Ui, standing: Standing, ctx: &Ctx<'_>) {
    let (mark, word) = standing
        .urgent(ctx.now.date(), ctx.words)
        .unwrap_or_else(|| {
            let mark = match standing.state {
                ContactState::Unanswered | ContactState::InProgress => Mark::Due,
                ContactState::AwaitingMaterials | ContactState::AwaitingSignature => Mark::Waiting,
                ContactState::Finished => Mark::Done,
                ContactState::Void => Mark::Void,
            };
            (mark, standing.state_word(ctx.words))
        });
    state_mark_ui(ui, mark, &word);
}

/// Draws the state of a line of a list, and below it what the first line leaves out: what an urgent contact waits for,
/// or when another is due and how many working days are left.
pub(super) fn standing_lines_ui(ui: &mut Ui, standing: Standing, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let is_urgent = standing.urgent(ctx.now.date(), words).is_some();
    let below = match standing.due_on() {
        None => None,
        Some(_) if is_urgent => Some(standing.state_word(words)),
        Some(due_on) => {
            let args = [
                ("date", due_on.format("%m-%d").to_string().into()),
                ("left", standing.days_left.into()),
            ];
            Some(words.with("contact-due-in", &args))
        }
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
