//! Where a complaint stands, by word and shape.

use crate::desk::ComplaintLine;
use crate::domain::complaint::Stage;
use crate::i18n::Words;
use crate::ui::standing::Standing;
use crate::ui::widgets::state_mark::Mark;

/// The shape of a stage.
const fn mark_of(stage: Stage) -> Mark {
    match stage {
        Stage::Received
        | Stage::Accepted
        | Stage::Assessed
        | Stage::Assigned
        | Stage::Investigated
        | Stage::Found
        | Stage::Decided => Mark::Due,
        Stage::Replied | Stage::FollowedUp | Stage::Refused | Stage::Referred => Mark::Waiting,
        Stage::Closed => Mark::Done,
        Stage::Withdrawn | Stage::Merged => Mark::Void,
    }
}

/// The mark of a line of the list.
pub(super) fn standing(line: &ComplaintLine, words: &Words) -> Standing {
    let (complaint, stage) = (&line.complaint, line.complaint.details.stage);
    let is_void = complaint.voiding.is_some();
    let (mark, word) = match is_void {
        true => (Mark::Void, "complaint-scope-void"),
        false => (mark_of(stage), stage.label_key()),
    };
    // On time is judged by the reply: what was replied to is not overdue, whatever day it is.
    let is_replied = complaint.details.replied_on.is_some();
    let due_on = complaint.details.due_on;
    Standing {
        mark,
        word: words.t(word),
        due_on: due_on.filter(|_| complaint.is_open() && !is_replied),
        days_left: line.days_left,
    }
}
