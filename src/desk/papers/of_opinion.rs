//! The papers of an opinion: which record each is about, and which are refused. None says who gave it.
//!
//! What an opinion was taken out of, and what is put right because of it, is printed from here as well.

use super::Described;
use super::describe::printed;
use super::of_rectification::standing;
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::form::FormKind;
use crate::domain::opinion::{OpinionFile, OpinionId};
use crate::domain::protection::Signed;
use crate::domain::record::Table;
use crate::i18n::Words;
use crate::paper::forms::Context;
use crate::paper::forms::review::{opinion_feedback, opinion_record};

/// What a paper of an opinion is about.
enum About {
    /// The opinion itself.
    Itself,
    /// What it was taken out of, by its row.
    Origin(i64),
    /// What is to be put right.
    Rectifications,
    /// The decision of this row.
    Accountability(i64),
}

impl Desk {
    /// A paper about an opinion, or about what hangs beside it.
    pub(super) fn of_opinion(
        &self,
        kind: FormKind,
        id: OpinionId,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let file = self.opinion_file(id)?;
        if kind == FormKind::SupervisionRecord {
            let check = self.newest_supervision(&file.rectifications)?;
            return self.of_review(kind, check, context, words);
        }
        match about(kind, &file)? {
            About::Origin(row) => self.of_review(kind, row, context, words),
            About::Rectifications => {
                let standing = standing(&file.rectifications);
                self.describe_rectifications(kind, &standing, context, words)
            }
            About::Accountability(row) => self.of_accountability(row, context, words),
            About::Itself => {
                let printed = printed(kind, Table::Opinion, id.0, file.opinion.number);
                let is_day_only = file.opinion.details.signed != Signed::Named;
                self.describe_printed(printed, is_day_only, context, words, |context| {
                    Ok(match kind {
                        FormKind::OpinionFeedback => opinion_feedback::form(&file, context, words),
                        _ => opinion_record::form(&file, context, words),
                    })
                })
            }
        }
    }
}

/// The papers that can be printed about an opinion as it stands, its own record first.
#[must_use]
pub fn papers_of_opinion(file: &OpinionFile) -> Vec<FormKind> {
    let own = FormKind::OpinionRecord;
    let others = FormKind::ALL.iter().copied();
    let others = others.filter(|kind| *kind != own && about(*kind, file).is_ok());
    std::iter::once(own).chain(others).collect()
}

fn about(kind: FormKind, file: &OpinionFile) -> Result<About> {
    let details = &file.opinion.details;
    let origin = |row: Option<i64>| {
        let row = row.ok_or(Error::Refused(Refusal::NoOrigin))?;
        Ok(About::Origin(row))
    };
    match kind {
        FormKind::OpinionRecord => Ok(About::Itself),
        FormKind::OpinionFeedback if details.sent_on.is_none() && details.feedback_on.is_none() => {
            Err(Refusal::NotSent.into())
        }
        FormKind::OpinionFeedback => Ok(About::Itself),
        FormKind::BoxOpeningRecord => origin(details.box_opening_id),
        FormKind::MeetingRecord => origin(details.meeting_id),
        FormKind::QuestionnaireSummary => origin(details.questionnaire_id),
        FormKind::RectificationNotice | FormKind::RectificationFeedback => {
            match standing(&file.rectifications).is_empty() {
                true => Err(Refusal::NoRectification.into()),
                false => Ok(About::Rectifications),
            }
        }
        FormKind::AccountabilityDecision => {
            let mut held = file.accountabilities.iter().rev();
            let newest = held.find(|it| it.voiding.is_none() && it.is_held);
            let newest = newest.ok_or(Error::Refused(Refusal::NoAccountability))?;
            Ok(About::Accountability(newest.id))
        }
        _ => Err(Refusal::NotAboutAnOpinion.into()),
    }
}
