//! What stands in the columns of complaints, rectifications, accountability and accounts, for a person.

use super::list;
use crate::domain::account::Role;
use crate::domain::accountability::{Fault, Ground, Sanction};
use crate::domain::complaint::{
    Acceptance, AttachmentUse, Category, Finding, RedPath, Severity, Stage,
};
use crate::domain::contact::{AskerKind, Manner};
use crate::domain::protection::{SealedPart, Signed};
use crate::i18n::Words;

/// The key of the choice that a column holds by its code; `None` where the column holds no choice, or none of this code.
pub(super) fn choice_key(field: &str, code: &str) -> Option<&'static str> {
    match field {
        "signed" => Signed::from_code(code).map(Signed::label_key),
        // A word of the school's own has no code and stays as it is.
        "category" => Category::from_code(code).map(Category::label_key),
        "complainant_kind" => AskerKind::from_code(code).map(AskerKind::label_key),
        "red_path" => RedPath::from_code(code).map(RedPath::label_key),
        "red_told_how" | "acceptance_told_how" | "replied_how" => {
            Manner::from_code(code).map(Manner::label_key)
        }
        "stage" | "merged_from_stage" => Stage::from_code(code).map(Stage::label_key),
        "proposed" | "acceptance" => Acceptance::from_code(code).map(Acceptance::label_key),
        "severity" => Severity::from_code(code).map(Severity::label_key),
        "finding" => Finding::from_code(code).map(Finding::label_key),
        "part" => SealedPart::from_code(code).map(SealedPart::label_key),
        "purpose" => AttachmentUse::from_code(code).map(AttachmentUse::label_key),
        "media_type" => media_type_key(code),
        "ground" => Ground::from_code(code).map(Ground::label_key),
        "fault" => Fault::from_code(code).map(Fault::label_key),
        "sanction" => Sanction::from_code(code).map(Sanction::label_key),
        "role" => Role::from_code(code).map(Role::label_key),
        _ => None,
    }
}

fn media_type_key(media_type: &str) -> Option<&'static str> {
    Some(match media_type {
        "image/png" => "media-type-png",
        "image/jpeg" => "media-type-jpeg",
        "application/pdf" => "media-type-pdf",
        _ => return None,
    })
}

/// What a column holds that is neither a choice nor a day: names a line each, categories, keys; `None` for any other.
pub(super) fn text(field: &str, text: &str, words: &Words) -> Option<String> {
    match field {
        "respondents" | "viewers" | "measures" | "complaint_phrases" => {
            Some(list(&text.lines().collect::<Vec<_>>(), words))
        }
        "complaint_categories" => Some(categories(text, words)),
        // Whose they are only the accounts know; how many they are is what changes.
        "recipients" => Some(words.with("value-keys", &[("count", text.lines().count().into())])),
        // The value of a setting, which does not say of which: only categories hold such texts.
        "value" if text.lines().count() > 1 => {
            let has_category = text.lines().any(|line| Category::from_code(line).is_some());
            has_category.then(|| categories(text, words))
        }
        _ => None,
    }
}

/// A category for a person: the name of one that ships, or the school's own word.
#[must_use]
pub fn category(code_or_word: &str, words: &Words) -> String {
    Category::from_code(code_or_word)
        .map_or_else(|| code_or_word.to_owned(), |it| words.t(it.label_key()))
}

fn categories(lines: &str, words: &Words) -> String {
    let categories = lines.lines().map(|line| category(line, words));
    list(&categories.collect::<Vec<_>>(), words)
}
