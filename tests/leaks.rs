//! The proof of no leak: a random marker is typed into everything that is sealed, then the register is worked on in every
//! way, and after each step no file holds the marker: not beside the register, not in the temporary folder, not in what
//! the program says.
//!
//! `cargo test --test leaks -- --nocapture` prints the table of steps and places.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    missing_docs
)]

#[path = "leaks/killed.rs"]
mod killed;
#[path = "leaks/marker.rs"]
mod marker;
#[path = "leaks/opinions.rs"]
mod opinions;
#[path = "leaks/scan.rs"]
mod scan;
mod support;
#[path = "leaks/told.rs"]
mod told;
#[path = "leaks/walk.rs"]
mod walk;
