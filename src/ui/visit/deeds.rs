//! What is done to one visit with one press, wherever its button stands.

use crate::domain::visit::VisitId;
use crate::ui::ctx::Ctx;

/// Signs one visit out, now.
pub fn sign_out(ctx: &mut Ctx<'_>, id: VisitId) {
    ctx.ask_deed("said-signed-out", move |desk| {
        let left = desk.sign_out(&[id], None)?;
        Ok(left.iter().map(|visit| visit.number.to_string()).collect())
    });
}

/// The expected visitor came, now.
pub fn arrive(ctx: &mut Ctx<'_>, id: VisitId) {
    ctx.ask_deed("said-arrived", move |desk| {
        desk.arrive(id).map(|visit| visit.number.to_string())
    });
}
