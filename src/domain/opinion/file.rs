//! An opinion with everything that hangs beside it, as screens and papers show it.

use super::Opinion;
use crate::domain::accountability::Accountability;
use crate::domain::protection::{Identity, SealedPiece};
use crate::domain::rectification::Rectification;
use crate::domain::review::{BoxOpening, Meeting, Questionnaire};

/// An opinion with everything that hangs beside it. Nothing sealed is opened.
#[derive(Debug, Clone, PartialEq)]
pub struct OpinionFile {
    /// The opinion.
    pub opinion: Opinion,
    /// The opening of the box it lay in.
    pub box_opening: Option<BoxOpening>,
    /// The questionnaire it was taken out of.
    pub questionnaire: Option<Questionnaire>,
    /// The meeting it was said at.
    pub meeting: Option<Meeting>,
    /// What is sealed of it.
    pub sealed: Vec<SealedPiece>,
    /// What is to be put right because of it, oldest first.
    pub rectifications: Vec<Rectification>,
    /// Decisions about faults that it shows, oldest first.
    pub accountabilities: Vec<Accountability>,
}

/// What a key opened of an opinion. It lives on the opened page alone.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct OpenedOpinion {
    /// Who gave it.
    pub identity: Identity,
    /// Pieces sealed to others.
    pub of_others_count: usize,
    /// Pieces that are damaged.
    pub damaged_count: usize,
}

/// Nothing of what was opened may reach a log.
impl std::fmt::Debug for OpenedOpinion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OpenedOpinion(sealed)")
    }
}
