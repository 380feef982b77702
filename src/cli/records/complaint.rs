//! One complaint in lines of text: what stands in the open, what was opened for this reading, and its history.

use super::sealed::{identity_fields, opened_lines};
use super::{beside, field, field_lines, history_lines};
use crate::desk::ComplaintRecord;
use crate::domain::complaint::Opened;
use crate::domain::record::Table;
use crate::i18n::Words;
use crate::wording;

/// Its fields, what was opened, what hangs beside it, and its history, oldest first.
pub(super) fn lines(record: &ComplaintRecord, words: &Words) -> Vec<String> {
    let file = &record.file;
    let complaint = &file.complaint;
    let stage = words.t(complaint.details.stage.label_key());
    let mut lines = vec![format!("{}  {stage}", complaint.number)];
    lines.extend(field_lines(complaint, words));
    match &file.opened {
        Some(opened) => lines.extend(opened_lines(
            opened_parts(opened, words),
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
    for (key, others) in [
        ("cli-show-merged", &file.merged[..]),
        ("cli-show-merged-into", file.merged_into.as_slice()),
    ] {
        if !others.is_empty() {
            let numbers: Vec<String> = others.iter().map(|it| it.number.to_string()).collect();
            let args = [("numbers", wording::list(&numbers, words).into())];
            lines.push(format!("  {}", words.with(key, &args)));
        }
    }
    beside(&file.instructions, words, &mut lines);
    beside(&file.extensions, words, &mut lines);
    beside(&file.rectifications, words, &mut lines);
    beside(&file.accountabilities, words, &mut lines);
    lines.extend(history_lines(&record.history, Table::Complaint, words));
    lines
}

fn opened_parts(opened: &Opened, words: &Words) -> Vec<String> {
    let mut parts = identity_fields(Table::Complaint, &opened.identity, words);
    for (name, text) in [("facts", &opened.facts), ("request", &opened.request)] {
        if !text.is_empty() {
            parts.push(field(&wording::field_label(name, words), text, words));
        }
    }
    let additions = opened.additions.iter();
    let label = wording::field_label("addition", words);
    parts.extend(additions.map(|addition| field(&label, addition, words)));
    parts
}
