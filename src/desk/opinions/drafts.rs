//! Half-typed opinions. One may carry a name, so with accounts each lies sealed in a file beside the register, as
//! complaints do; without accounts no name is taken, and none is kept.

use crate::desk::{Desk, Result};
use crate::domain::opinion::GIVER_BOXES;
use crate::store::{Draft, SealedDraftKind};

/// The form of new opinions among the drafts. Corrections carry the opinion's key after a colon.
pub const OPINION_DRAFT: &str = "opinion";

impl Desk {
    /// Keeps a half-typed opinion of whoever sits at the desk, in the place of the one before it.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep_opinion_draft(&mut self, draft: &Draft) -> Result<()> {
        if self.account().is_some() {
            return self.keep_sealed(SealedDraftKind::Opinion, draft);
        }
        let mut draft = draft.clone();
        draft
            .texts
            .retain(|name, _| !GIVER_BOXES.contains(&name.as_str()));
        self.keep_draft(&draft)
    }

    /// The half-typed opinion of this form of whoever sits at the desk.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn opinion_draft(&self, form: &str) -> Result<Option<Draft>> {
        if self.account().is_some() {
            let sealed = self.sealed_draft(SealedDraftKind::Opinion);
            return Ok(sealed.filter(|draft| draft.form == form));
        }
        let drafts = self.drafts()?;
        Ok(drafts.into_iter().find(|draft| draft.form == form))
    }

    /// Destroys the half-typed opinion, if it is of this form.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn drop_opinion_draft(&mut self, form: &str) -> Result<()> {
        if self.account().is_some() {
            return self.drop_sealed(SealedDraftKind::Opinion, form);
        }
        self.drop_draft(form)
    }
}
