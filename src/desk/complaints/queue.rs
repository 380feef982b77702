//! What waits for the principal: each line is answered without leaving the page, the oldest limit first.

use chrono::{Datelike as _, NaiveDate};

use super::reading::ComplaintLine;
use super::refuse_decider;
use crate::desk::contacts::due_rules;
use crate::desk::{Desk, Result};
use crate::domain::account::{Account, Role};
use crate::domain::calendar::Calendar;
use crate::domain::complaint::{Complaint, ComplaintId, Instruction, Stage};
use crate::domain::contact::{Contact, ContactId, Extension};
use crate::domain::period::Period;
use crate::domain::protection::may_open;
use crate::domain::right::Right;
use crate::store::QueueCounts;

/// Lines of one kind that are read at once; what is answered makes room for the next.
const MOST_LINES: u32 = 40;

/// What a line waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Waits {
    /// 待批准受理: accepted, refused or referred.
    Acceptance,
    /// 待批示.
    Instruction,
    /// 待审批延期.
    Extension,
    /// 待确认代录的批示.
    Confirmation,
    /// 待决定.
    Decision,
    /// 待签字结案.
    Closing,
}

impl Waits {
    /// Everything a line can wait for, in the order of the procedure.
    pub const ALL: [Self; 6] = [
        Self::Acceptance,
        Self::Instruction,
        Self::Extension,
        Self::Confirmation,
        Self::Decision,
        Self::Closing,
    ];

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Acceptance => "queue-waits-acceptance",
            Self::Instruction => "queue-waits-instruction",
            Self::Extension => "queue-waits-extension",
            Self::Confirmation => "queue-waits-confirmation",
            Self::Decision => "queue-waits-decision",
            Self::Closing => "queue-waits-closing",
        }
    }
}

/// A line of the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueItem {
    /// What it waits for.
    pub waits: Waits,
    /// The day that runs; of an extension the day the matter is due.
    pub due_on: Option<NaiveDate>,
    /// Working days left; negative once it is over.
    pub days_left: i32,
    /// The complaint.
    pub complaint: Option<ComplaintLine>,
    /// The first contact whose extension waits.
    pub contact: Option<Contact>,
    /// The extension that waits.
    pub extension: Option<Extension>,
    /// The instruction that waits to be confirmed.
    pub instruction: Option<Instruction>,
}

/// The figures on top, with their denominators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct QueueFigures {
    /// What was counted; replies and satisfaction of this month.
    pub counts: QueueCounts,
    /// Rectifications past their day.
    pub late_rectifications: u32,
}

/// What waits for the principal, or for a deputy where it is about the principal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PrincipalQueue {
    /// The lines, the oldest limit first.
    pub items: Vec<QueueItem>,
    /// The figures on top.
    pub figures: QueueFigures,
    /// The month that waits to be closed; `None` for who does not sign.
    pub month_to_close: Option<Period>,
}

impl Desk {
    /// What waits for whoever sits at the desk.
    ///
    /// # Errors
    /// [`crate::desk::Refusal::NotAllowed`] for who decides nothing; if the register cannot be read.
    pub fn principal_queue(&self) -> Result<PrincipalQueue> {
        self.require(Right::DecideComplaints)?;
        let account = self.unlocked()?.account.clone();
        let read = self.store.read();
        let calendar = due_rules(read)?.calendar;
        let today = self.now().date();
        let of_deputy = account.role == Role::Deputy;
        let mut items = Vec::new();
        for complaint in read.complaints_to_decide(of_deputy, MOST_LINES)? {
            if may_open(&complaint.details, &account) {
                let waits = waits_for(complaint.details.stage);
                items.push(item(waits, complaint, &calendar, today));
            }
        }
        for extension in read.waiting_extensions(MOST_LINES)? {
            items.extend(self.extension_item(extension, &account, &calendar, today)?);
        }
        for instruction in read.unconfirmed_instructions(MOST_LINES)? {
            let complaint = read.complaint(ComplaintId(instruction.complaint_id))?;
            let is_mine = complaint.details.is_about_principal == of_deputy;
            if is_mine && complaint.voiding.is_none() && may_open(&complaint.details, &account) {
                let mut line = item(Waits::Confirmation, complaint, &calendar, today);
                line.instruction = Some(instruction);
                items.push(line);
            }
        }
        items.sort_by_key(|item| (item.due_on.is_none(), item.due_on, item.waits));
        let first = today.with_day(1).unwrap_or(today);
        let late = read.open_rectifications(u32::MAX)?;
        let late = late.iter().filter(|it| it.is_late(today)).count();
        let signs = self.may(Right::CloseMonths);
        Ok(PrincipalQueue {
            items,
            month_to_close: signs.then(|| self.month_to_close()).transpose()?.flatten(),
            figures: QueueFigures {
                counts: read.queue_counts(today, (first, today))?,
                late_rectifications: u32::try_from(late).unwrap_or(u32::MAX),
            },
        })
    }

    fn extension_item(
        &self,
        extension: Extension,
        account: &Account,
        calendar: &Calendar,
        today: NaiveDate,
    ) -> Result<Option<QueueItem>> {
        let read = self.store.read();
        let due_on = extension.old_due_on;
        let mut line = QueueItem {
            waits: Waits::Extension,
            due_on: Some(due_on),
            days_left: calendar.working_days_between(today, due_on),
            complaint: None,
            contact: None,
            extension: None,
            instruction: None,
        };
        if let Some(id) = extension.complaint_id {
            let complaint = read.complaint(ComplaintId(id))?;
            let is_mine = refuse_decider(&complaint.details, account).is_ok()
                && may_open(&complaint.details, account);
            if !is_mine || complaint.voiding.is_some() {
                return Ok(None);
            }
            line.complaint = Some(complaint_line(complaint, calendar, today));
        } else if let Some(id) = extension.contact_id {
            let contact = read.contact(ContactId(id))?;
            if contact.voiding.is_some() {
                return Ok(None);
            }
            line.contact = Some(contact);
        }
        line.extension = Some(extension);
        Ok(Some(line))
    }
}

/// What a complaint in this stage waits for.
const fn waits_for(stage: Stage) -> Waits {
    match stage {
        Stage::Received => Waits::Acceptance,
        Stage::Found => Waits::Decision,
        Stage::Replied | Stage::FollowedUp | Stage::Refused | Stage::Referred => Waits::Closing,
        _ => Waits::Instruction,
    }
}

fn item(waits: Waits, complaint: Complaint, calendar: &Calendar, today: NaiveDate) -> QueueItem {
    let complaint = complaint_line(complaint, calendar, today);
    let details = &complaint.complaint.details;
    QueueItem {
        waits,
        // What is replied to was judged by its reply: no limit runs until it is closed.
        due_on: details.due_on.filter(|_| details.replied_on.is_none()),
        days_left: complaint.days_left,
        complaint: Some(complaint),
        contact: None,
        extension: None,
        instruction: None,
    }
}

/// Whoever sees the queue may open what is on it.
fn complaint_line(complaint: Complaint, calendar: &Calendar, today: NaiveDate) -> ComplaintLine {
    let due_on = complaint.details.due_on;
    ComplaintLine {
        days_left: due_on.map_or(0, |day| calendar.working_days_between(today, day)),
        may_open: true,
        complaint,
    }
}
