//! One complaint in lines of text: what stands in the open, what was opened for this reading, and its history.

use super::{beside, entry_lines, field_lines};
use crate::desk::ComplaintRecord;
use crate::domain::complaint::Opened;
use crate::domain::protection::{IDENTITY_BOXES, Identity};
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
        Some(opened) => lines.extend(opened_lines(opened, words)),
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
    lines.push(format!("\n{}", words.t("cli-show-history")));
    for entry in &record.history {
        lines.extend(entry_lines(entry, Table::Complaint, words));
    }
    lines
}

/// An identity on one line, the fields that are filled in, with their labels.
pub(super) fn identity_line(identity: &Identity, words: &Words) -> String {
    let parts: Vec<String> = labelled(identity, words).collect();
    parts.join("\t")
}

fn labelled(identity: &Identity, words: &Words) -> impl Iterator<Item = String> {
    IDENTITY_BOXES
        .into_iter()
        .zip(identity.parts())
        .filter(|(_, part)| !part.is_empty())
        .map(|(name, part)| field(&wording::field_label(name, words), part, words))
}

fn opened_lines(opened: &Opened, words: &Words) -> Vec<String> {
    let mut lines = vec![format!("\n{}", words.t("cli-show-opened"))];
    let mut push = |line: String| lines.push(format!("  {line}"));
    labelled(&opened.identity, words).for_each(&mut push);
    for (name, text) in [("facts", &opened.facts), ("request", &opened.request)] {
        if !text.is_empty() {
            push(field(&wording::field_label(name, words), text, words));
        }
    }
    for addition in &opened.additions {
        push(field(
            &wording::field_label("addition", words),
            addition,
            words,
        ));
    }
    for (key, count) in [
        ("cli-show-damaged", opened.damaged_count),
        ("cli-show-of-others", opened.of_others_count),
    ] {
        if count > 0 {
            push(words.with(key, &[("count", count.into())]));
        }
    }
    lines
}

fn field(label: &str, value: &str, words: &Words) -> String {
    let value = value.replace('\n', "\n    ");
    words.with(
        "cli-show-field",
        &[("label", label.into()), ("value", value.into())],
    )
}
