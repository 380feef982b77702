//! The catalogue in sheets: staff, service items, students and posts. A cell fills a box, and the record's own check
//! reads the boxes, so that a sheet and a screen ask for the same.
//!
//! | file | is |
//! |---|---|
//! | `columns` | the columns of each, and what schools call them |
//! | `read` | the one reader of all of them |
//! | `starter` | the starter catalogue that comes with the program |
//!
//! Knows nothing of the register: what is in it already is the desk's business.

mod columns;
mod read;
mod starter;
#[cfg(test)]
mod tests;

pub use columns::{ITEMS, POSTS, STAFF, STUDENTS};
pub use read::CatalogueSheet;
pub use starter::{Starter, StarterError, starter};
