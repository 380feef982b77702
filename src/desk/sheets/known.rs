//! What the register holds already, to be known again when a book that has grown comes in once more.

use std::collections::HashMap;
use std::hash::Hash;

/// What the register holds, by what a record of a sheet is known again by; of those alike, the number each had in its
/// book.
pub(super) struct Known<K>(HashMap<K, Vec<String>>);

impl<K: Eq + Hash> Known<K> {
    pub(super) fn new() -> Self {
        Self(HashMap::new())
    }

    /// Notes a record of the register.
    pub(super) fn note(&mut self, key: K, original_number: String) {
        self.0.entry(key).or_default().push(original_number);
    }

    /// Whether a row is one of them. As many rows of a kind are known as the register holds: of two that are alike in all
    /// that can be compared the second is no repeat of the first.
    pub(super) fn takes(&mut self, key: &K, original_number: &str) -> bool {
        let Some(alike) = self.0.get_mut(key) else {
            return false;
        };
        let at = same_in_book(alike, original_number);
        at.map(|at| alike.swap_remove(at)).is_some()
    }
}

/// Which of those alike had the same number in its book; where one of the two has none, that says nothing.
fn same_in_book(alike: &[String], number: &str) -> Option<usize> {
    let same = alike.iter().position(|theirs| theirs == number);
    same.or_else(|| {
        let mut alike = alike.iter();
        alike.position(|theirs| theirs.is_empty() || number.is_empty())
    })
}
