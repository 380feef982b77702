//! One opinion in lines of text: what stands in the open, who gave it where that was opened, what hangs beside it, and its
//! history.

use super::sealed::{identity_fields, opened_lines};
use super::{beside, field_lines, history_lines};
use crate::desk::OpinionRecord;
use crate::domain::opinion::OpenedOpinion;
use crate::domain::record::Table;
use crate::i18n::Words;

/// Its fields, who gave it where that was opened for this reading, what hangs beside it, and its history, oldest first.
pub(super) fn lines(
    record: &OpinionRecord,
    opened: Option<&OpenedOpinion>,
    words: &Words,
) -> Vec<String> {
    let file = &record.file;
    let opinion = &file.opinion;
    let stage = words.t(opinion.stage().label_key());
    let mut lines = vec![format!("{}  {stage}", opinion.number)];
    lines.extend(field_lines(opinion, words));
    match opened {
        Some(opened) => lines.extend(opened_lines(
            identity_fields(Table::Opinion, &opened.identity, words),
            opened.damaged_count,
            opened.of_others_count,
            words,
        )),
        None if !file.sealed.is_empty() => {
            let args = [("count", file.sealed.len().into())];
            lines.push(format!("  {}", words.with("cli-show-sealed", &args)));
        }
        None => {}
    }
    beside(file.box_opening.as_slice(), words, &mut lines);
    beside(file.questionnaire.as_slice(), words, &mut lines);
    beside(file.meeting.as_slice(), words, &mut lines);
    beside(&file.rectifications, words, &mut lines);
    beside(&file.accountabilities, words, &mut lines);
    lines.extend(history_lines(&record.history, Table::Opinion, words));
    lines
}
