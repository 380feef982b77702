//! What was opened for a reading, in lines of text: the identity of a complainant or of whoever gave an opinion.

use super::field;
use crate::domain::number::Register;
use crate::domain::protection::{IDENTITY_BOXES, Identity};
use crate::domain::record::Table;
use crate::i18n::Words;
use crate::wording;

/// An identity on one line, the fields that are filled in, with their labels.
pub(super) fn identity_line(register: Register, identity: &Identity, words: &Words) -> String {
    let table = match register {
        Register::Opinion => Table::Opinion,
        _ => Table::Complaint,
    };
    identity_fields(table, identity, words).join("\t")
}

/// The fields of an identity that are filled in, as its table calls them.
pub(super) fn identity_fields(table: Table, identity: &Identity, words: &Words) -> Vec<String> {
    IDENTITY_BOXES
        .into_iter()
        .zip(identity.parts())
        .filter(|(_, part)| !part.is_empty())
        .map(|(name, part)| field(&wording::field_label_in(table, name, words), part, words))
        .collect()
}

/// What was opened: the heading, its `fields`, and how many pieces did not open.
pub(super) fn opened_lines(
    fields: Vec<String>,
    damaged_count: usize,
    of_others_count: usize,
    words: &Words,
) -> Vec<String> {
    let mut lines = vec![format!("\n{}", words.t("cli-show-opened"))];
    let mut push = |line: String| lines.push(format!("  {line}"));
    fields.into_iter().for_each(&mut push);
    for (key, count) in [
        ("cli-show-damaged", damaged_count),
        ("cli-show-of-others", of_others_count),
    ] {
        if count > 0 {
            push(words.with(key, &[("count", count.into())]));
        }
    }
    lines
}
