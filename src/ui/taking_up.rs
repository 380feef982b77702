//! A form as it was left, on its way from where its draft lies sealed.
//!
//! Must not know: which form it is.

use super::ctx::Ctx;
use crate::desk::{Desk, Pending};
use crate::domain::boxes::Boxes;
use crate::store::Draft;

/// A form as it was left, still to be read.
#[derive(Default)]
pub(super) struct TakingUp {
    reading: Option<Pending<Option<Draft>>>,
}

impl TakingUp {
    /// Asks for it by `read`, and gives those of its boxes that are among `fields` once they have come; empty ones where
    /// the draft is gone.
    pub(super) fn take(
        &mut self,
        fields: &[&'static str],
        read: fn(&Desk) -> Option<Draft>,
        ctx: &Ctx<'_>,
    ) -> Option<Boxes> {
        let ask = || ctx.worker.read(read);
        let draft = self.reading.get_or_insert_with(ask).take()?;
        let texts = draft.map(|draft| draft.texts).unwrap_or_default();
        let mut typed = Boxes::default();
        for (name, text) in texts {
            if let Some(name) = fields.iter().find(|field| **field == name) {
                typed.set(name, text);
            }
        }
        Some(typed)
    }
}
