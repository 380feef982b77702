//! 投诉处理: the list, the case on its right, and the form.

mod about_boxes;
mod aside;
mod by_code;
mod case_beside;
mod case_form;
mod case_work;
mod course;
pub(in crate::ui) mod deed;
pub mod form;
mod form_boxes;
mod form_saving;
pub mod list;
mod logged;
mod narrowed;
mod next;
mod not_now;
mod phrases;
mod questions;
mod read_back;
pub mod record;
mod scans;
mod sections;
mod state;

#[cfg(test)]
mod tests;

pub(in crate::ui) use case_beside::accountability_card_ui;
