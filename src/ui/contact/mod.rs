//! The screens of 首问责任登记: the list, the record with its chain, the form, and the small forms of what is done about
//! a first contact (A1–A9, A13).

pub(in crate::ui) mod beside;
pub(in crate::ui) mod deed;
pub(in crate::ui) mod deed_boxes;
mod deed_form;
mod earlier;
pub mod form;
mod form_boxes;
mod item_box;
pub(in crate::ui) mod known;
pub mod list;
mod manner_card;
mod narrowed;
pub mod record;
mod state;

pub use deed::Deed;

use crate::domain::record::Table;
use crate::ui::ctx::Ctx;
use crate::wording;

/// The label of a column in its table.
fn label_of(table: Table, column: &str, ctx: &Ctx<'_>) -> String {
    // A tick that becomes a moment: no column of its own.
    if column == "is_signed" {
        return ctx.words.t("contact-notice-asker-signed");
    }
    wording::field_label_in(table, column, ctx.words)
}
