//! The screens of 来访登记: the list, the record, the form, and what hangs beside a visit.

pub mod beside;
pub mod deeds;
pub mod form;
mod form_boxes;
pub mod known;
pub mod list;
mod narrowed;
pub mod record;
