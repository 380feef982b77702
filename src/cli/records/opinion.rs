//! One opinion in lines of text: what stands in the open, what hangs beside it, and its history.

use super::{beside, entry_lines, field_lines};
use crate::desk::OpinionRecord;
use crate::domain::record::Table;
use crate::i18n::Words;

/// Its fields, what hangs beside it, and its history, oldest first.
pub(super) fn lines(record: &OpinionRecord, words: &Words) -> Vec<String> {
    let file = &record.file;
    let opinion = &file.opinion;
    let stage = words.t(opinion.stage().label_key());
    let mut lines = vec![format!("{}  {stage}", opinion.number)];
    lines.extend(field_lines(opinion, words));
    if !file.sealed.is_empty() {
        let args = [("count", file.sealed.len().into())];
        lines.push(format!("  {}", words.with("cli-show-sealed", &args)));
    }
    beside(file.box_opening.as_slice(), words, &mut lines);
    beside(file.questionnaire.as_slice(), words, &mut lines);
    beside(file.meeting.as_slice(), words, &mut lines);
    beside(&file.rectifications, words, &mut lines);
    beside(&file.accountabilities, words, &mut lines);
    lines.push(format!("\n{}", words.t("cli-show-history")));
    for entry in &record.history {
        lines.extend(entry_lines(entry, Table::Opinion, words));
    }
    lines
}
