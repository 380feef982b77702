//! The forms, one file a form: what stands on each.

pub mod visit_report;
