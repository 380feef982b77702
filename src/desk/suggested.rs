//! What a suggested fault is about (D14): the opinion that got no feedback in time, or what was not put right in time.
//!
//! The number of a complaint or a first contact says enough; an opinion and what is to be put right are told in words too,
//! and a check has no number at all.

use super::rectifying::RectificationLine;
use super::{Desk, Error, Refusal, Result};
use crate::domain::accountability::Suggestion;
use crate::domain::opinion::{Opinion, OpinionId};

/// A suggestion with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuggestionLine {
    /// The suggestion.
    pub suggestion: Suggestion,
    /// What was not put right in time, where it is that.
    pub rectification: Option<RectificationLine>,
    /// The opinion that got no feedback in time, where it is that.
    pub opinion: Option<Opinion>,
}

impl Desk {
    /// What the facts suggest ([`Desk::suggestions`]), with what each is about.
    ///
    /// # Errors
    /// As [`Desk::suggestions`].
    pub fn suggestion_lines(&self) -> Result<Vec<SuggestionLine>> {
        let suggestions = self.suggestions()?.into_iter();
        suggestions.map(|it| self.suggestion_line(it)).collect()
    }

    fn suggestion_line(&self, suggestion: Suggestion) -> Result<SuggestionLine> {
        let rectification = suggestion
            .rectification_id
            .map(|id| self.rectification_line(id));
        let rectification = match rectification.transpose() {
            Ok(line) => line,
            Err(Error::Refused(Refusal::AboutYou)) => None,
            Err(other) => return Err(other),
        };
        let opinion = suggestion
            .opinion_id
            .filter(|_| rectification.is_none())
            .map(|id| self.store.read().opinion(OpinionId(id)));
        Ok(SuggestionLine {
            opinion: opinion.transpose()?,
            rectification,
            suggestion,
        })
    }
}
