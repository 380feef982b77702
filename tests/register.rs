//! Proofs on real register files: nothing lost, nothing quietly changed, nothing foreign touched.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs
)]

mod support;

#[path = "register/backups.rs"]
mod backups;
#[path = "register/files.rs"]
mod files;
#[path = "register/journal.rs"]
mod journal;
#[path = "register/killed.rs"]
mod killed;
#[path = "register/older.rs"]
mod older;
#[path = "register/schema.rs"]
mod schema;
#[path = "register/world.rs"]
mod world;
