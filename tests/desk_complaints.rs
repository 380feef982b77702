//! Complaints, accounts and what is sealed, on real register files with a fixed clock: the procedure, every refusal, and
//! what each role can and cannot do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

#[path = "desk_complaints/accounts.rs"]
mod accounts;
#[path = "desk_complaints/damage.rs"]
mod damage;
#[path = "desk_complaints/links.rs"]
mod links;
#[path = "desk_complaints/merging.rs"]
mod merging;
#[path = "desk_complaints/procedure.rs"]
mod procedure;
#[path = "desk_complaints/roles.rs"]
mod roles;
#[path = "desk_complaints/shield.rs"]
mod shield;
#[path = "desk_complaints/successors.rs"]
mod successors;
mod support;
#[path = "desk_complaints/undoing.rs"]
mod undoing;

use std::fmt::Debug;

use shouwen::desk::{Desk, Error, Refusal};
use shouwen::domain::field::Problem;
use shouwen::store::Fault;

/// What was done may hold secrets that have no Debug, so only that it was done is told.
fn assert_refused<T>(outcome: Result<T, Error>, refusal: Refusal) {
    match outcome {
        Err(Error::Refused(found)) => assert_eq!(found, refusal),
        Err(other) => panic!("{refusal:?} was wanted, not {other:?}"),
        Ok(_) => panic!("{refusal:?} was wanted, and it was done"),
    }
}

fn assert_wrong<T: Debug>(outcome: Result<T, Error>, field: &str, problem: Problem) {
    match outcome {
        Err(Error::Fields(errors)) => {
            let found: Vec<_> = errors.iter().map(|it| (it.field, it.problem)).collect();
            assert_eq!(found, [(field, problem)]);
        }
        other => panic!("{field} was to be wrong, not {other:?}"),
    }
}

fn assert_sound(desk: &Desk) {
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}
