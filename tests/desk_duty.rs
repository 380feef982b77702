//! Rectification and accountability on real registers: who may, what follows, what the facts suggest.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "desk_duty/accountability.rs"]
mod accountability;
#[path = "desk_duty/appraisal.rs"]
mod appraisal;
#[path = "desk_duty/rectifying.rs"]
mod rectifying;
mod support;

use shouwen::desk::{Error, Refusal};

/// The rule that said no.
fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

/// The first box that wants something.
fn wrong<T: std::fmt::Debug>(outcome: Result<T, Error>) -> &'static str {
    match outcome {
        Err(Error::Fields(errors)) => errors[0].field,
        other => panic!("nothing wrong: {other:?}"),
    }
}
