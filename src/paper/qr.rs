//! The square of dots that a telephone reads: a record's number, to find it again from its paper.
//!
//! Knows nothing of what the text means.
