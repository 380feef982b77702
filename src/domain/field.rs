//! What may be wrong with a typed field.
//!
//! Screens show a problem beside its box, sheets name it with the row; the sentence itself is made from the Fluent files.

/// Why a typed text was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Nothing stands in a box that must be filled.
    Missing,
    /// More characters than the field holds.
    TooLong {
        /// The most it holds.
        max_chars: usize,
        /// What was typed.
        found_chars: usize,
    },
    /// Not a date and time in any notation we read.
    NotATime,
    /// A time that has not come yet, where only the past makes sense.
    InFuture,
    /// Departure before arrival.
    BeforeArrival,
    /// Departure without an arrival.
    WithoutArrival,
    /// Not a whole number within the bounds.
    NotACount {
        /// Smallest accepted.
        min: u16,
        /// Largest accepted.
        max: u16,
    },
    /// Not a telephone number.
    NotAPhone,
    /// More of an identity document's number than its last four characters.
    LastFourOnly,
    /// None of the choices of a list.
    UnknownChoice,
    /// Not a day in any notation we read.
    NotADate,
    /// A day before the matter reached the school.
    BeforeReceipt,
    /// Before the matter was handed over.
    BeforeHandOver,
    /// Before it was asked for.
    BeforeRequest,
    /// A day that is not later than the one before it.
    NotLater,
    /// The receiver is the one who hands over.
    HandedToOneself,
    /// Somebody who left the school, or an item that is no longer offered.
    NoLongerHere,
    /// A time of day in no notation we read.
    NotATimeOfDay,
    /// Somebody complained about does not handle the complaint (C4).
    IsRespondent,
    /// Whoever handles a complaint cannot become its respondent without another handler first (C4).
    IsHandler,
    /// Nobody verifies their own work (E8).
    VerifiesOneself,
    /// A box is opened by two (E3).
    OpenedAlone,
    /// More than were counted (E3).
    MoreThanCounted,
    /// Fewer than were entered already.
    FewerThanEntered,
    /// More came back than were issued (E2).
    MoreThanIssued,
    /// More ticks than sheets came back (E2).
    MoreThanReturned,
    /// Not answers with their counts, a line each (E2).
    NotATally,
    /// None of the school's supervisors (E1).
    NoSupervisor,
    /// A supervisor whose term does not cover the day (E1).
    PastTerm,
    /// Nobody is known who could be told in person: by notice, or at a meeting (E7).
    GiverUnknown,
    /// Whoever gave it is known, and is told themselves (E7).
    GiverKnown,
    /// Not terms, one a line: first and last day.
    NotATerm,
    /// Too short for a password.
    PasswordTooShort,
    /// The two passwords differ.
    PasswordsDiffer,
    /// The old password again.
    PasswordUnchanged,
}

/// A problem and the field it stands beside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldError {
    /// The column name of the field.
    pub field: &'static str,
    /// What is wrong.
    pub problem: Problem,
}

/// Takes a typed text that may be empty but not longer than `max_chars`.
///
/// # Errors
/// [`Problem::TooLong`].
pub fn at_most(text: String, max_chars: usize) -> Result<String, Problem> {
    let found_chars = text.chars().count();
    if found_chars > max_chars {
        Err(Problem::TooLong {
            max_chars,
            found_chars,
        })
    } else {
        Ok(text)
    }
}

/// Takes a typed text that must not be empty and not longer than `max_chars`.
///
/// # Errors
/// [`Problem::Missing`] or [`Problem::TooLong`].
pub fn required(text: String, max_chars: usize) -> Result<String, Problem> {
    if text.is_empty() {
        Err(Problem::Missing)
    } else {
        at_most(text, max_chars)
    }
}
