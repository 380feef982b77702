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

use super::halves::{Halves, blank_halves, halves};
use super::{manner, short_matter, text_box, yes_no};
use crate::domain::contact::{Contact, HandOver};
use crate::domain::form::FormKind;
use crate::domain::record::Voiding;
use crate::i18n::Words;
use crate::paper::form::Leaf;
use crate::paper::forms::{Context, numbered_leaf, void_mark};

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
