//! Reading complaints: lists, the record, its file. What somebody may not see is taken out here, below every screen.

use crate::domain::protection::SealedOf;
use crate::domain::rectification::RectificationOf;
use chrono::{Days, NaiveDate};

use crate::desk::contacts::due_rules;
use crate::desk::{Desk, Result};
use crate::domain::account::{Account, Role};
use crate::domain::calendar::explain::ExplainedDay;
use crate::domain::complaint::{Complaint, ComplaintFile, ComplaintId, Stage, due_date};
use crate::domain::limit::DueDate;
use crate::domain::number::RecordNumber;
use crate::domain::protection::may_open;
use crate::domain::record::Table;
use crate::domain::right::{Right, may};
use crate::domain::stored::WithoutPersonal as _;
use crate::store::{Alike, ComplaintFilter, HistoryEntry, Onlooker};

/// How long ago a complaint may have been received to look like a repeat.
const REPEATS_WITHIN: Days = Days::new(180);
/// Possible repeats offered: more than this nobody reads while typing.
const MOST_REPEATS: u32 = 6;

/// One complaint in full, as far as whoever sits at the desk may see it.
#[derive(Debug, Clone, PartialEq)]
pub struct ComplaintRecord {
    /// The complaint with what hangs beside it.
    pub file: ComplaintFile,
    /// Everything that happened, oldest first.
    pub history: Vec<HistoryEntry>,
    /// The due date as promised; `None` while nothing runs.
    pub due: Option<DueDate>,
    /// The due date's reasons, day by day.
    pub reasons: Vec<ExplainedDay>,
    /// Working days left; negative once it is over.
    pub days_left: i32,
}

/// One complaint as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintLine {
    /// The complaint.
    pub complaint: Complaint,
    /// Working days left until it is due, while it is open; negative once working days have gone by since.
    pub days_left: i32,
    /// Whether whoever sits at the desk may open the case.
    pub may_open: bool,
}

/// A complaint that may be about the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PossibleRepeat {
    /// Its key.
    pub id: ComplaintId,
    /// Its number.
    pub number: RecordNumber,
    /// When it was received.
    pub received_on: NaiveDate,
    /// Its category.
    pub category: String,
    /// Where it stands.
    pub stage: Stage,
}

impl Desk {
    /// One complaint, as far as whoever sits at the desk may see it.
    ///
    /// # Errors
    /// If there is none, or the register cannot be read.
    pub fn complaint(&self, id: ComplaintId) -> Result<Complaint> {
        self.require(Right::ReadRegisters)?;
        Ok(visible(self.store.read().complaint(id)?, self.account()))
    }

    /// The complaint with this number.
    ///
    /// # Errors
    /// If there is none.
    pub fn complaint_by_number(&self, number: RecordNumber) -> Result<Complaint> {
        self.require(Right::ReadRegisters)?;
        let complaint = self.store.read().complaint_by_number(number)?;
        Ok(visible(complaint, self.account()))
    }

    /// The keys of the complaints a filter lets through, newest first. Words are looked for only where whoever looks may
    /// read them.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn complaint_ids(&self, filter: &ComplaintFilter) -> Result<Vec<ComplaintId>> {
        self.require(Right::ReadRegisters)?;
        let is_number = filter.text.parse::<RecordNumber>().is_ok();
        if !is_number && !filter.text.trim().is_empty() && !self.may(Right::ReadComplaints) {
            return Ok(Vec::new());
        }
        let mut filter = filter.clone();
        filter.onlooker = match (is_number, self.account()) {
            (false, Some(account)) => Some(Onlooker {
                name: account.name.clone(),
                is_principal: account.role == Role::Principal,
            }),
            _ => None,
        };
        Ok(self.store.read().complaint_ids(&filter)?)
    }

    /// The complaints with these keys, as lines of a list.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn complaint_lines(&self, ids: &[ComplaintId]) -> Result<Vec<ComplaintLine>> {
        self.require(Right::ReadRegisters)?;
        let read = self.store.read();
        let calendar = due_rules(read)?.calendar;
        let today = self.now().date();
        let line = |complaint: Complaint| {
            let due_on = complaint.details.due_on.filter(|_| complaint.is_open());
            let days_left = due_on.map_or(0, |day| calendar.working_days_between(today, day));
            let may_open = self
                .account()
                .is_some_and(|account| may_open(&complaint.details, account));
            ComplaintLine {
                complaint: visible(complaint, self.account()),
                days_left,
                may_open,
            }
        };
        Ok(read.complaints(ids)?.into_iter().map(line).collect())
    }

    /// One complaint with everything that hangs beside it, as far as whoever sits at the desk may see it. Nothing sealed
    /// is opened.
    ///
    /// # Errors
    /// [`crate::desk::Refusal::AboutYou`]; if there is none.
    pub fn complaint_file(&self, id: ComplaintId) -> Result<ComplaintFile> {
        self.require(Right::ReadRegisters)?;
        let account = self.unlocked()?.account.clone();
        let read = self.store.read();
        let complaint = read.complaint(id)?;
        super::refuse_closed_case(&complaint.details, &account)?;
        let reads_all = may(account.role, Right::ReadComplaints);
        let merged_into = complaint.details.merged_into_id.map(ComplaintId);
        let shown = |complaint| visible(complaint, Some(&account));
        let merged = read.merged_into(id)?;
        let mut file = ComplaintFile {
            instructions: read.instructions(id)?,
            attachments: read.attachments(id)?,
            sealed: read.sealed_pieces(SealedOf::Complaint(id.0))?,
            extensions: read.complaint_extensions(id)?,
            rectifications: read.rectifications(RectificationOf::Complaint(id.0))?,
            accountabilities: read.accountabilities(id)?,
            merged_into: merged_into
                .map(|into| read.complaint(into).map(shown))
                .transpose()?,
            merged: merged.into_iter().map(shown).collect(),
            complaint: shown(complaint),
            opened: None,
        };
        if !reads_all {
            file.instructions.clear();
            file.attachments.clear();
            file.accountabilities.clear();
            file.extensions = file.extensions.without_personal();
            file.rectifications = file.rectifications.without_personal();
        }
        Ok(file)
    }

    /// One complaint in full, with its history and the reasons of its due date.
    ///
    /// # Errors
    /// As [`Desk::complaint_file`].
    pub fn complaint_record(&self, id: ComplaintId) -> Result<ComplaintRecord> {
        let file = self.complaint_file(id)?;
        let read = self.store.read();
        let reads_all = self.may(Right::ReadComplaints);
        let mut history = read.history(Table::Complaint, id.0)?;
        if reads_all {
            history.extend(self.history_beside(&file)?);
        }
        history.sort_by_key(|line| line.head.seq);
        let sees_openings = self.may(Right::SeeOpenings);
        history.retain(|line| {
            sees_openings || line.head.action != crate::domain::journal::Action::Open
        });
        if !reads_all {
            for line in &mut history {
                line.changes.retain(|change| !change.is_personal);
            }
        }
        let rules = due_rules(read)?;
        let details = &file.complaint.details;
        let due = due_date(details, &file.extensions, &rules);
        let due = due.filter(|_| file.complaint.is_open());
        let today = self.now().date();
        let (reasons, days_left) = match (&due, details.due_on) {
            (Some((promised, _)), Some(due_on)) => (
                promised.explain(&rules.calendar),
                rules.calendar.working_days_between(today, due_on),
            ),
            _ => (Vec::new(), 0),
        };
        Ok(ComplaintRecord {
            due: due.map(|(promised, _)| promised),
            file,
            history,
            reasons,
            days_left,
        })
    }

    /// Complaints that may be about the same as what is being typed: the same respondent or department and the same
    /// category, within half a year. Of what is sealed only the principal is offered any.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn possible_repeats(
        &self,
        category: &str,
        respondents: &[String],
        department: &str,
    ) -> Result<Vec<PossibleRepeat>> {
        self.require(Right::LogComplaints)?;
        let account = self.unlocked()?.account.clone();
        let today = self.now().date();
        let alike = Alike {
            since: today.checked_sub_days(REPEATS_WITHIN).unwrap_or(today),
            category,
            department,
            respondents,
            with_sealed: account.role == Role::Principal,
        };
        let found = self.store.read().complaints_alike(&alike, MOST_REPEATS)?;
        let shown = found
            .into_iter()
            .filter(|complaint| may_open(&complaint.details, &account));
        Ok(shown
            .map(|complaint| PossibleRepeat {
                id: complaint.id,
                number: complaint.number,
                received_on: complaint.details.received_on,
                category: complaint.details.category,
                stage: complaint.details.stage,
            })
            .collect())
    }

    fn history_beside(&self, file: &ComplaintFile) -> Result<Vec<HistoryEntry>> {
        let read = self.store.read();
        let mut history = Vec::new();
        let beside = file
            .instructions
            .iter()
            .map(|it| (Table::Instruction, it.id))
            .chain(file.attachments.iter().map(|it| (Table::Attachment, it.id)))
            .chain(file.sealed.iter().map(|it| (Table::SealedPiece, it.id)))
            .chain(file.extensions.iter().map(|it| (Table::Extension, it.id)))
            .chain(
                file.accountabilities
                    .iter()
                    .map(|it| (Table::Accountability, it.id)),
            );
        for (table, row) in beside {
            history.extend(read.history(table, row)?);
        }
        history.extend(self.history_of_rectifications(&file.rectifications)?);
        Ok(history)
    }
}

/// A complaint as far as somebody may see it: without its texts for who may not read complaints, and without anything but
/// its number, day and stage for whoever it is about.
pub(in crate::desk) fn visible(complaint: Complaint, account: Option<&Account>) -> Complaint {
    let reads = account.is_some_and(|it| may(it.role, Right::ReadComplaints));
    let opens = account.is_some_and(|it| may_open(&complaint.details, it));
    if opens && reads {
        return complaint;
    }
    let details = match opens {
        true => complaint.details.without_texts(),
        false => complaint.details.number_only(),
    };
    // Why it was voided is said in somebody's words too.
    Complaint {
        details,
        voiding: complaint.voiding.without_personal(),
        ..complaint
    }
}
