//! The small parts every screen is made of.
//!
//! They know nothing of visits, files or languages: words come in as parameters, and a widget answers with what the
//! person did. Each can be worked by keyboard alone and found by its label by a screen reader (and so by a test).

pub mod bars;
pub mod calendar;
mod chart_points;
pub mod chip;
pub mod choice;
pub mod dialog;
pub mod explained;
pub mod field;
pub mod hour_grid;
pub mod key_button;
pub mod link;
pub mod modal;
pub mod picked_line;
pub mod state_mark;

pub mod toast;
pub mod when_box;
