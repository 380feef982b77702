//! 投诉处理: the list, the case on its right, and the form.

mod about_boxes;
mod aside;
mod by_code;
pub mod form;
mod form_boxes;
pub mod list;
mod logged;
mod names_box;
mod narrowed;
mod not_now;
mod read_back;
pub mod record;
mod state;
