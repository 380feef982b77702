//! Where a first contact stands, by word and shape.

use chrono::NaiveDate;

use crate::domain::contact::ContactState;
use crate::i18n::Words;
use crate::ui::standing::Standing;
use crate::ui::widgets::state_mark::Mark;

/// The mark of a contact in this state that is due on `due_on`, with so many working days left.
pub(super) fn standing(
    state: ContactState,
    due_on: Option<NaiveDate>,
    days_left: i32,
    words: &Words,
) -> Standing {
    let (mark, is_open) = match state {
        ContactState::Unanswered | ContactState::InProgress => (Mark::Due, true),
        ContactState::AwaitingMaterials | ContactState::AwaitingSignature => (Mark::Waiting, true),
        ContactState::Finished => (Mark::Done, false),
        ContactState::Void => (Mark::Void, false),
    };
    let word = words.t(match state {
        ContactState::AwaitingSignature => "contact-scope-unsigned",
        ContactState::AwaitingMaterials => "contact-state-lacks-materials",
        state => state.label_key(),
    });
    Standing {
        mark,
        word,
        due_on: due_on.filter(|_| is_open),
        days_left,
    }
}
