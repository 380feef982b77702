//! A complaint with everything that hangs beside it, as papers, screens and commands show it.

use super::{Attachment, Complaint, Instruction};
use crate::domain::accountability::Accountability;
use crate::domain::contact::Extension;
use crate::domain::protection::{Identity, SealedOf, SealedPiece};
use crate::domain::rectification::Rectification;

/// One complaint with what hangs beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintFile {
    /// The complaint.
    pub complaint: Complaint,
    /// 批示, oldest first.
    pub instructions: Vec<Instruction>,
    /// Scans and photos.
    pub attachments: Vec<Attachment>,
    /// What is sealed, pieces that were replaced left out.
    pub sealed: Vec<SealedPiece>,
    /// 延期, oldest first.
    pub extensions: Vec<Extension>,
    /// 整改, oldest first.
    pub rectifications: Vec<Rectification>,
    /// 责任追究, oldest first.
    pub accountabilities: Vec<Accountability>,
    /// The complaint it was merged into.
    pub merged_into: Option<Complaint>,
    /// Complaints merged into it.
    pub merged: Vec<Complaint>,
    /// What was opened for this reading; `None` where nothing was, which is the rule.
    pub opened: Option<Opened>,
}

/// What an opening showed. It is held in memory while the page is open and written nowhere.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Opened {
    /// Who complains.
    pub identity: Identity,
    /// Facts and request of a sealed case.
    pub facts: String,
    /// The request of a sealed case.
    pub request: String,
    /// What was added later, oldest first.
    pub additions: Vec<String>,
    /// How many pieces could not be opened: altered, truncated, or of another record.
    pub damaged_count: usize,
    /// How many pieces are sealed to others only.
    pub of_others_count: usize,
}

/// What was opened must not reach a log.
impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Opened")
            .field("damaged_count", &self.damaged_count)
            .field("of_others_count", &self.of_others_count)
            .finish_non_exhaustive()
    }
}

/// One line of the log of openings: who opened what, when and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// When, RFC 3339.
    pub at: String,
    /// Who.
    pub by: String,
    /// The number of the complaint or the opinion.
    pub number: String,
    /// Which it is.
    pub of: SealedOf,
    /// Why, in their words.
    pub reason: String,
}
