//! The papers of the review loop: opinions and where they came from, what is put right, checks (B9, B10, D10–D12, E1–E9,
//! F7, F8, F20).
//!
//! Whoever gave an opinion stands on none of them: the boxes say that it is sealed, or that the opinion is anonymous. Knows
//! nothing of keys and of who may see what.

pub mod box_opening_record;
mod boxes;
pub mod eight_nots;
pub mod meeting_record;
pub mod opinion_book;
pub mod opinion_feedback;
pub mod opinion_record;
pub mod questionnaire_summary;
mod rectification_boxes;
pub mod rectification_feedback;
pub mod rectification_notice;
mod sign_in;
pub mod spot_check_record;
pub mod supervision_record;
mod taken;
#[cfg(test)]
mod test_files;

use chrono::NaiveDate;

use super::{Context, blank_leaf, blank_note, form_of, leaf, numbered_leaf, void_mark};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::opinion::Opinion;
use crate::domain::record::Voiding;
use crate::i18n::Words;
use crate::paper::form::{Block, Form, Leaf, Sheet};

/// A leaf about an opinion: under its number, dated, marked where it is voided.
fn opinion_leaf(kind: FormKind, opinion: &Opinion, context: &Context, words: &Words) -> Leaf {
    let day = opinion.details.received_on;
    let mut leaf = numbered_leaf(kind, opinion.number, day, context, words);
    leaf.marks
        .extend(void_mark(opinion.voiding.as_ref(), words));
    leaf
}

/// A leaf about what has no number and is known by its day, marked where it is voided.
fn dated_leaf(
    kind: FormKind,
    day: NaiveDate,
    voiding: Option<&Voiding>,
    context: &Context,
    words: &Words,
) -> Leaf {
    let mut leaf = Leaf {
        heading_note: words.date(day),
        ..leaf(kind, context, words)
    };
    leaf.marks.extend(void_mark(voiding, words));
    leaf
}

/// Empty sheets, a serial each; `blocks` makes what stands on one.
fn blank_sheets(
    kind: FormKind,
    serials: &[PaperSerial],
    blocks: impl Fn() -> Vec<Block>,
    context: &Context,
    words: &Words,
) -> Form {
    let leaves = serials.iter().map(|serial| {
        let mut blocks = blocks();
        blocks.push(blank_note(words));
        Leaf {
            blocks,
            ..blank_leaf(kind, *serial, words)
        }
    });
    form_of(kind, Sheet::A4, leaves.collect(), context, words)
}
