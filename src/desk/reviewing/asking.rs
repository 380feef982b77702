//! 问卷调查 and 征求意见函 (E2): issued, come back, tallied question by question.

use chrono::NaiveDate;

use super::{refuse_taken, unvoided};
use crate::desk::{Desk, Result};
use crate::domain::boxes::Boxes;
use crate::domain::review::{Question, Questionnaire};
use crate::domain::right::Right;
use crate::domain::stored::WithoutPersonal;
use crate::store::{Reader, TakenFrom};

/// A questionnaire with its questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionnaireFile {
    /// The questionnaire.
    pub questionnaire: Questionnaire,
    /// Its questions with their tallies, in its order.
    pub questions: Vec<Question>,
    /// Opinions that were taken out of it.
    pub taken_count: u32,
}

impl WithoutPersonal for QuestionnaireFile {
    fn without_personal(self) -> Self {
        Self {
            questionnaire: self.questionnaire.without_personal(),
            ..self
        }
    }
}

impl Desk {
    /// Enters a questionnaire that is issued (E2).
    ///
    /// # Errors
    /// [`crate::desk::Error::Fields`].
    pub fn issue_questionnaire(&mut self, boxes: &Boxes) -> Result<Questionnaire> {
        let now = self.now();
        self.enter_review(Right::KeepOpinions, |_| {
            Ok(Questionnaire::check(boxes, 0, now))
        })
    }

    /// Corrects a questionnaire, or says how many came back.
    ///
    /// # Errors
    /// [`crate::desk::Error::Fields`]: no more come back than were issued, no fewer than a tally counts; [`crate::desk::Refusal::IsVoid`].
    pub fn correct_questionnaire(&mut self, id: i64, boxes: &Boxes) -> Result<Questionnaire> {
        let now = self.now();
        self.correct_review(Right::KeepOpinions, id, |read, _: &Questionnaire| {
            let ticked = read.questions(id)?.iter().map(Question::most_ticked).max();
            Ok(Questionnaire::check(boxes, ticked.unwrap_or_default(), now))
        })
    }

    /// Voids a questionnaire that was entered by mistake.
    ///
    /// # Errors
    /// [`crate::desk::Refusal::HasOpinions`], [`crate::desk::Refusal::ReasonMissing`].
    pub fn void_questionnaire(&mut self, id: i64, reason: &str) -> Result<Questionnaire> {
        self.void_review(
            Right::KeepOpinions,
            id,
            reason,
            |read, _: &Questionnaire| refuse_taken(read.taken_count(TakenFrom::Questionnaire(id))?),
        )
    }

    /// Adds a question with its tally, behind the last.
    ///
    /// # Errors
    /// [`crate::desk::Error::Fields`]: no more ticks than sheets came back; [`crate::desk::Refusal::IsVoid`].
    pub fn add_question(&mut self, questionnaire: i64, boxes: &Boxes) -> Result<Question> {
        let now = self.now();
        self.enter_review(Right::KeepOpinions, |read| {
            let of: Questionnaire = unvoided(read, questionnaire)?;
            let last = read.questions(questionnaire)?.last().map(|it| it.position);
            let position = last.unwrap_or_default().saturating_add(1);
            Ok(Question::check(boxes, &of, position, now))
        })
    }

    /// Corrects a question or its tally.
    ///
    /// # Errors
    /// As [`Desk::add_question`].
    pub fn correct_question(&mut self, id: i64, boxes: &Boxes) -> Result<Question> {
        let now = self.now();
        self.correct_review(Right::KeepOpinions, id, |read, before: &Question| {
            let of: Questionnaire = unvoided(read, before.questionnaire_id)?;
            Ok(Question::check(boxes, &of, before.position, now))
        })
    }

    /// Takes a question out.
    ///
    /// # Errors
    /// [`crate::desk::Refusal::ReasonMissing`], [`crate::desk::Refusal::IsVoid`].
    pub fn void_question(&mut self, id: i64, reason: &str) -> Result<Question> {
        self.void_review(Right::KeepOpinions, id, reason, |_, _: &Question| Ok(()))
    }

    /// The questionnaires issued from one day to another, newest first, with their questions.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn questionnaire_files(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<QuestionnaireFile>> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        let found = read.questionnaires(from, to)?.into_iter();
        let files = found.map(|questionnaire| file(read, questionnaire));
        self.shown(files.collect::<Result<Vec<_>>>()?)
    }

    /// One questionnaire with its questions.
    ///
    /// # Errors
    /// If there is none.
    pub fn questionnaire_file(&self, id: i64) -> Result<QuestionnaireFile> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        self.shown(file(read, read.record(id)?)?)
    }
}

fn file(read: Reader<'_>, questionnaire: Questionnaire) -> Result<QuestionnaireFile> {
    Ok(QuestionnaireFile {
        questions: read.questions(questionnaire.id)?,
        taken_count: read.taken_count(TakenFrom::Questionnaire(questionnaire.id))?,
        questionnaire,
    })
}
