//! Two halves of a sheet under one head: one goes out, the other stays or comes back.

use super::{Context, blank_leaf, blank_note, form_of};
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::form::{Block, Form, Leaf, Sheet};

/// Two halves of a sheet: the key of what each is called, and what stands on it.
pub(super) type Halves = [(&'static str, Vec<Block>); 2];

/// Two halves under one head.
pub(super) fn halves(head: &Leaf, of_each: Halves, words: &Words) -> Vec<Leaf> {
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
pub(super) fn blank_halves(
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
