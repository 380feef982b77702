//! What the school publishes: its commitments, what is made public, who answers for what (A10, A11, E10).
//!
//! They hang on a wall or lie out for everybody; none is filled in by hand.

pub mod commitment_board;
pub mod post_duties;
pub mod publicity_list;

use crate::domain::form::FormKind;
use crate::i18n::Words;
use crate::paper::form::Leaf;
use crate::paper::forms::{Context, leaf};

/// Stands where nothing is known, so that nobody takes an empty box for a slip.
const NOTHING: &str = "—";

/// A leaf that says of which day it is.
fn dated_leaf(kind: FormKind, context: &Context, words: &Words) -> Leaf {
    let as_of = [("date", words.date(context.now.date()).into())];
    Leaf {
        heading_note: words.with("paper-as-of-day", &as_of),
        ..leaf(kind, context, words)
    }
}

/// A text, or the mark that there is none.
fn or_nothing(text: &str) -> String {
    if text.is_empty() { NOTHING } else { text }.to_owned()
}
