//! 投诉处理: the list, the case on its right, and the form.

mod case_beside;
mod case_form;
mod case_work;
mod course;
pub(in crate::ui) mod deed;
pub mod form;
pub mod list;
mod next;
mod phrases;
mod picture;
mod questions;
pub mod record;
mod scan_box;
mod scans;
mod sealed;
mod sections;
pub(in crate::ui) mod state;

#[cfg(test)]
mod tests;

pub(in crate::ui) use case_beside::rectification_ui;
