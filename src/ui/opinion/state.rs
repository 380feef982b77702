//! Where an opinion stands, by word and shape.

use crate::desk::OpinionLine;
use crate::domain::opinion::{Opinion, OpinionStage};
use crate::i18n::Words;
use crate::ui::standing::Standing;
use crate::ui::widgets::state_mark::Mark;

/// The mark and the word of an opinion's stage.
pub(super) fn stage_mark(opinion: &Opinion, words: &Words) -> (Mark, String) {
    let stage = opinion.stage();
    let mark = match stage {
        OpinionStage::Received => Mark::Due,
        OpinionStage::Sent => Mark::Waiting,
        OpinionStage::FedBack => Mark::Done,
        OpinionStage::Void => Mark::Void,
    };
    (mark, words.t(stage.label_key()))
}

/// Whether somebody made whoever gave it pay for it (C5; 5D 七).
pub(super) fn has_retaliation(opinion: &Opinion) -> bool {
    opinion.voiding.is_none() && opinion.details.has_retaliation == Some(true)
}

/// The mark of a line of the list. Where somebody retaliated, the word says so before anything else.
pub(super) fn standing(line: &OpinionLine, words: &Words) -> Standing {
    let opinion = &line.opinion;
    let (mark, word) = match has_retaliation(opinion) {
        true => (Mark::Wrong, words.t("opinion-scope-retaliation")),
        false => stage_mark(opinion, words),
    };
    Standing {
        mark,
        word,
        due_on: opinion.is_open().then_some(opinion.details.due_on),
        days_left: line.days_left,
    }
}
