//! 整改 (E6, E8) on the screen: one card, one set of deeds and one small form for the board, and for the complaint, the
//! opinion, the inspection or the check that it comes of.
//!
//! Must not know: the page it is drawn on.

mod beside;
mod card;
mod deed;
mod findings;
mod form;
mod origin;

pub(in crate::ui) use beside::Rectifying;
pub(in crate::ui) use card::{
    deeds_ui, fields_ui, leading_deeds_ui, papers_ui, rectification_ui, standing, state_mark,
};
pub(in crate::ui) use deed::{RectifyDeed, results};
pub(in crate::ui) use findings::{findings_ui, state_of};
pub(in crate::ui) use form::RectifyForm;
pub(in crate::ui) use origin::{check_name, open_origin, origin_name};
