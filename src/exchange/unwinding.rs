//! Holds back panics of the workbook reader.
//!
//! The reader checks most of what it reads, but not all: of .xls files with a few bytes changed every thirtieth made
//! it panic. To a clerk that is a damaged file like any other.

use std::cell::Cell;
use std::panic::AssertUnwindSafe;
use std::panic::catch_unwind;

thread_local! {
    static READING: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is inside the workbook reader, whose panics are caught and told as a damaged file. For the
/// program's panic hook, which runs before the panic is caught and should then stay silent.
#[must_use]
pub fn is_reading_foreign_file() -> bool {
    READING.get()
}

/// Runs the reader; None if it panicked. What it held is dropped, so nothing half-made is seen afterwards.
pub(super) fn guarded<T>(read: impl FnOnce() -> T) -> Option<T> {
    READING.set(true);
    let result = catch_unwind(AssertUnwindSafe(read));
    READING.set(false);
    result.ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic)]
    use super::*;

    #[test]
    fn a_panic_becomes_nothing_and_the_mark_is_taken_off() {
        assert_eq!(guarded(is_reading_foreign_file), Some(true));
        assert_eq!(guarded::<()>(|| panic!("as the reader does")), None);
        assert!(!is_reading_foreign_file());
    }
}
