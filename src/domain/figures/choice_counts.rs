//! Counting by the values of a closed list: one count a value, in the order of the list.

/// One more, if it is one.
pub(super) fn add_if(count: &mut u32, is_one: bool) {
    *count += u32::from(is_one);
}

/// One more of a value.
pub(super) fn add_one<T: PartialEq>(counts: &mut [u32], choices: &[T], choice: T) {
    for (count, other) in counts.iter_mut().zip(choices) {
        add_if(count, *other == choice);
    }
}

/// How many of a value.
pub(super) fn count_of<T: PartialEq>(choices: &[T], counts: &[u32], choice: T) -> u32 {
    let mut pairs = choices.iter().zip(counts);
    pairs
        .find(|(other, _)| **other == choice)
        .map_or(0, |(_, count)| *count)
}
