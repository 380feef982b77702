//! The papers of first contacts (首问责任): the record, what is handed over or told, and what ends it.
//!
//! Each has `form` and `blank` as its neighbours; what they share of a contact's boxes lies in [`boxes`].

mod boxes;
pub mod completion;
pub mod contact_book;
pub mod contact_record;
pub mod extension_notice;
pub mod hand_over_slip;
pub mod one_time_notice;
pub mod phone_message;
pub mod reminder;
pub mod reply;
#[cfg(test)]
pub(super) mod test_files;

use crate::domain::contact::{Contact, HandOver};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::record::Voiding;
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Leaf, Sheet};
use crate::paper::forms::{Context, blank_leaf, blank_note, form_of, numbered_leaf, void_mark};

/// Longer matters are cut on the half that only says which matter it is.
const SHORT_MATTER_CHARS: usize = 60;

/// A leaf about a contact: under its number, dated, and marked where it is voided.
fn contact_leaf(kind: FormKind, contact: &Contact, context: &Context, words: &Words) -> Leaf {
    let day = contact.details.received_at.date();
    let mut leaf = numbered_leaf(kind, contact.number, day, context, words);
    leaf.marks
        .extend(void_mark(contact.voiding.as_ref(), words));
    leaf
}

/// The same about what hangs beside it, which may be voided while the contact stands.
fn beside_leaf(
    kind: FormKind,
    contact: &Contact,
    voiding: Option<&Voiding>,
    context: &Context,
    words: &Words,
) -> Leaf {
    let mut leaf = contact_leaf(kind, contact, context, words);
    leaf.marks.extend(void_mark(voiding, words));
    leaf
}

/// Two halves of a sheet: the key of what each is called, and what stands on it.
type Halves = [(&'static str, Vec<Block>); 2];

/// Two halves under one head.
fn halves(head: &Leaf, of_each: Halves, words: &Words) -> Vec<Leaf> {
    of_each
        .into_iter()
        .map(|(part_key, blocks)| Leaf {
            subtitle: words.t(part_key),
            blocks,
            ..head.clone()
        })
        .collect()
}

/// Empty pairs, a serial each; `of_each` makes the halves of one.
fn blank_halves(
    kind: FormKind,
    serials: &[PaperSerial],
    of_each: impl Fn() -> Halves,
    context: &Context,
    words: &Words,
) -> Form {
    let leaves = serials.iter().flat_map(|serial| {
        let head = blank_leaf(kind, *serial, words);
        let mut of_each = of_each();
        // The half that stays here is typed in when the power is back.
        of_each[0].1.push(blank_note(words));
        halves(&head, of_each, words)
    });
    form_of(kind, Sheet::A5Pair, leaves.collect(), context, words)
}

/// A label and a text; a place to write where there is none.
fn text_box(label_key: &str, text: Option<impl Into<String>>, words: &Words) -> Field {
    Field::text(
        words.t(label_key),
        text.map_or_else(String::new, Into::into),
    )
}

/// Whoever takes over, and whom they stand in for (A/B 岗).
fn receiver(link: &HandOver, words: &Words) -> String {
    if link.stands_in_for.is_empty() {
        return link.to_person.clone();
    }
    let args = [
        ("name", link.to_person.as_str().into()),
        ("other", link.stands_in_for.as_str().into()),
    ];
    words.with("paper-stands-in", &args)
}

/// The beginning of a matter, enough to know it by.
fn short_matter(matter: &str) -> String {
    let line = matter.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHORT_MATTER_CHARS {
        return line;
    }
    let mut short: String = line.chars().take(SHORT_MATTER_CHARS).collect();
    short.push('…');
    short
}
