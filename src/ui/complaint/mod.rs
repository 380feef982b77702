//! 投诉处理: the list, the case on its right, and the form.

pub mod form;
pub mod list;
pub mod record;
