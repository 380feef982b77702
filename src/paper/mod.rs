//! Paper: forms, books and reports, from a short description to pages, and from pages to a PDF.
//!
//! ```text
//! forms (one file a form) → form (the description) → layout, chart → page (things to draw) → pdf, the preview, tests
//! ```
//!
//! Knows what a front desk knows and the words of three languages. Knows nothing of SQL and egui, nor of where a file
//! is put.

pub mod canvas;
pub mod chart;
pub mod fonts;
pub mod form;
pub mod forms;
pub mod kept;
pub mod layout;
pub mod page;
pub mod pdf;
pub mod picture;
pub mod qr;
pub mod style;
pub mod text;

/// Somebody cancelled; there is no paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cancelled")]
pub struct Cancelled;

/// Told how much is done, of how much; answers `false` to cancel.
pub type Progress<'a> = &'a mut dyn FnMut(usize, usize) -> bool;
