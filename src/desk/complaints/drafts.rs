//! Half-typed complaints. They never touch the register: each lies sealed in a file beside it.

use crate::desk::Desk;
use crate::desk::Result;
use crate::store::{Draft, SealedDraftKind};

/// The form of new complaints among the drafts. Corrections carry the complaint's key after a colon.
pub const COMPLAINT_DRAFT: &str = "complaint";

impl Desk {
    /// Keeps a half-typed complaint of whoever sits at the desk, in the place of the one before it.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep_complaint_draft(&mut self, draft: &Draft) -> Result<()> {
        self.keep_sealed(SealedDraftKind::Complaint, draft)
    }

    /// The half-typed complaint of whoever sits at the desk.
    #[must_use]
    pub fn complaint_draft(&self) -> Option<Draft> {
        self.sealed_draft(SealedDraftKind::Complaint)
    }

    /// Destroys the half-typed complaint, if it is of this form.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn drop_complaint_draft(&mut self, form: &str) -> Result<()> {
        self.drop_sealed(SealedDraftKind::Complaint, form)
    }
}
