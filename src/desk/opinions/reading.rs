//! Reading opinions: lists, the record, its file. Who may not know names sees none, here below every screen.

use crate::desk::contacts::due_rules;
use crate::desk::{Desk, Result};
use crate::domain::calendar::explain::ExplainedDay;
use crate::domain::journal::Action;
use crate::domain::limit::DueDate;
use crate::domain::number::RecordNumber;
use crate::domain::opinion::{Opinion, OpinionFile, OpinionId};
use crate::domain::protection::SealedOf;
use crate::domain::record::Table;
use crate::domain::rectification::RectificationOf;
use crate::domain::right::Right;
use crate::domain::stored::WithoutPersonal;
use crate::store::{HistoryEntry, OpinionCounts, OpinionFilter, Reader};

/// One opinion as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpinionLine {
    /// The opinion.
    pub opinion: Opinion,
    /// Working days left until feedback is due, while it is owed; negative once working days have gone by since.
    pub days_left: i32,
}

/// One opinion in full, as far as whoever sits at the desk may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct OpinionRecord {
    /// The opinion with what hangs beside it.
    pub file: OpinionFile,
    /// Everything that happened, oldest first.
    pub history: Vec<HistoryEntry>,
    /// The day feedback is due as it is counted, while it is owed.
    pub due: Option<DueDate>,
    /// The due date's reasons, day by day; empty once feedback was given.
    pub reasons: Vec<ExplainedDay>,
    /// Working days left; negative once it is over.
    pub days_left: i32,
}

impl Desk {
    /// One opinion, as far as whoever sits at the desk may see it.
    ///
    /// # Errors
    /// If there is none, or the register cannot be read.
    pub fn opinion(&self, id: OpinionId) -> Result<Opinion> {
        self.shown_of(|| Ok(self.store.read().opinion(id)?))
    }

    /// The opinion with this number.
    ///
    /// # Errors
    /// If there is none.
    pub fn opinion_by_number(&self, number: RecordNumber) -> Result<Opinion> {
        self.shown_of(|| Ok(self.store.read().opinion_by_number(number)?))
    }

    /// The keys of the opinions a filter lets through, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn opinion_ids(&self, filter: &OpinionFilter) -> Result<Vec<OpinionId>> {
        self.require(Right::ReadRegisters)?;
        Ok(self.store.read().opinion_ids(filter)?)
    }

    /// How many opinions wait today.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn opinion_counts(&self) -> Result<OpinionCounts> {
        self.require(Right::ReadRegisters)?;
        let today = self.now().date();
        Ok(self.store.read().opinion_counts(today)?)
    }

    /// The departments a list of opinions can be narrowed to.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn opinion_departments(&self) -> Result<Vec<String>> {
        self.require(Right::ReadRegisters)?;
        Ok(self.store.read().opinion_departments()?)
    }

    /// The opinions with these keys, as lines of a list.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn opinion_lines(&self, ids: &[OpinionId]) -> Result<Vec<OpinionLine>> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        let calendar = due_rules(read)?.calendar;
        let today = self.now().date();
        let line = |opinion: Opinion| {
            let due_on = opinion.details.due_on;
            OpinionLine {
                days_left: match opinion.is_open() {
                    true => calendar.working_days_between(today, due_on),
                    false => 0,
                },
                opinion,
            }
        };
        self.shown(read.opinions(ids)?.into_iter().map(line).collect())
    }

    /// One opinion with everything that hangs beside it. Nothing sealed is opened.
    ///
    /// # Errors
    /// If there is none.
    pub fn opinion_file(&self, id: OpinionId) -> Result<OpinionFile> {
        let file = self.shown_of(|| file(self.store.read(), id))?;
        Ok(match self.may(Right::HandleOpinions) {
            true => file,
            false => OpinionFile {
                accountabilities: Vec::new(),
                ..file
            },
        })
    }

    /// One opinion in full, with its history and the reasons of its due date.
    ///
    /// # Errors
    /// As [`Desk::opinion_file`].
    pub fn opinion_record(&self, id: OpinionId) -> Result<OpinionRecord> {
        let file = self.opinion_file(id)?;
        let read = self.store.read();
        let mut history = read.history(Table::Opinion, id.0)?;
        history.extend(self.history_of_rectifications(&file.rectifications)?);
        let held = file.accountabilities.iter();
        let held = held.map(|it| (Table::Accountability, it.id));
        let beside = held.chain(file.sealed.iter().map(|it| (Table::SealedPiece, it.id)));
        for (table, row) in beside {
            history.extend(read.history(table, row)?);
        }
        history.sort_by_key(|line| line.head.seq);
        let sees_openings = self.may(Right::SeeOpenings);
        history.retain(|line| sees_openings || line.head.action != Action::Open);
        let history = self.shown(history)?;
        let opinion = &file.opinion;
        let rules = due_rules(read)?;
        let (due, reasons, days_left) = match opinion.is_open() {
            true => {
                let received_on = opinion.details.received_on;
                let due = rules.limits.opinion(&rules.calendar, received_on);
                let today = self.now().date();
                let due_on = opinion.details.due_on;
                (
                    Some(due),
                    due.explain(&rules.calendar),
                    rules.calendar.working_days_between(today, due_on),
                )
            }
            false => (None, Vec::new(), 0),
        };
        Ok(OpinionRecord {
            file,
            history,
            due,
            reasons,
            days_left,
        })
    }
}

/// One opinion with everything that hangs beside it.
pub(in crate::desk) fn file(read: Reader<'_>, id: OpinionId) -> Result<OpinionFile> {
    let opinion = read.opinion(id)?;
    let details = &opinion.details;
    Ok(OpinionFile {
        box_opening: details
            .box_opening_id
            .map(|id| read.record(id))
            .transpose()?,
        questionnaire: details
            .questionnaire_id
            .map(|id| read.record(id))
            .transpose()?,
        meeting: details.meeting_id.map(|id| read.record(id)).transpose()?,
        sealed: read.sealed_pieces(SealedOf::Opinion(id.0))?,
        rectifications: read.rectifications(RectificationOf::Opinion(id.0))?,
        accountabilities: read.opinion_accountabilities(id)?,
        opinion,
    })
}

impl WithoutPersonal for OpinionLine {
    fn without_personal(self) -> Self {
        Self {
            opinion: self.opinion.without_personal(),
            ..self
        }
    }
}

impl WithoutPersonal for OpinionFile {
    fn without_personal(self) -> Self {
        Self {
            opinion: self.opinion.without_personal(),
            box_opening: self.box_opening.without_personal(),
            questionnaire: self.questionnaire.without_personal(),
            meeting: self.meeting.without_personal(),
            sealed: self.sealed,
            rectifications: self.rectifications.without_personal(),
            accountabilities: self.accountabilities.without_personal(),
        }
    }
}
