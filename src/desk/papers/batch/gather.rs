//! Which records a batch is about: what stands of those days, and what is left out because of whom it concerns.

use chrono::NaiveDate;

use super::{Entry, Gathered, Of};
use crate::desk::papers::describe::{of_beside, printed};
use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::batch::{Batch, LeftOut};
use crate::domain::complaint::Complaint;
use crate::domain::contact::ContactId;
use crate::domain::form::FormKind;
use crate::domain::protection::{Signed, may_open};
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::domain::visit::VisitState;
use crate::store::VisitFilter;

impl Desk {
    /// Who came; not who is only expected, and no voided line.
    pub(super) fn gather_slips(
        &self,
        (from, to): (NaiveDate, NaiveDate),
        into: &mut Gathered,
    ) -> Result<()> {
        let filter = VisitFilter {
            from: Some(from),
            to: Some(to),
            ..VisitFilter::default()
        };
        self.store.read().each_visit(&filter, |visit| {
            if !matches!(visit.state(), VisitState::Appointment | VisitState::Void) {
                let kind = FormKind::VisitorSlip;
                into.entries.push(Entry {
                    of: Of::Visit(visit.id),
                    printed: printed(kind, Table::Visit, visit.id.0, visit.number),
                });
            }
            Ok::<_, Error>(())
        })
    }

    /// 转办单 and 一次性告知单.
    pub(super) fn gather_beside_contacts(
        &self,
        batch: Batch,
        days: (NaiveDate, NaiveDate),
        into: &mut Gathered,
    ) -> Result<()> {
        let read = self.store.read();
        let (kind, table, rows) = match batch {
            Batch::Notices => {
                let rows = read.notices_of_days(days)?.into_iter();
                let rows: Vec<_> = rows.map(|it| (it.contact_id, it.id)).collect();
                (FormKind::OneTimeNotice, Table::OneTimeNotice, rows)
            }
            _ => {
                let rows = read.hand_overs_of_days(days)?.into_iter();
                let rows: Vec<_> = rows.map(|it| (it.contact_id, it.id)).collect();
                (FormKind::HandOverSlip, Table::HandOver, rows)
            }
        };
        for (contact, row) in rows {
            let contact = read.contact(ContactId(contact))?;
            if contact.voiding.is_none() {
                into.entries.push(Entry {
                    of: Of::Contact(contact.id),
                    printed: printed(kind, table, row, contact.number),
                });
            }
        }
        Ok(())
    }

    /// 催办单 of what is still open. What is overdue and was never reminded of has none yet, which is said.
    pub(super) fn gather_reminders(
        &self,
        days: (NaiveDate, NaiveDate),
        into: &mut Gathered,
    ) -> Result<()> {
        let read = self.store.read();
        for reminder in read.reminders_of_days(days)? {
            let contact = read.contact(ContactId(reminder.contact_id))?;
            if contact.is_open() {
                into.entries.push(Entry {
                    of: Of::Contact(contact.id),
                    printed: printed(
                        FormKind::Reminder,
                        Table::Reminder,
                        reminder.id,
                        contact.number,
                    ),
                });
            } else if contact.voiding.is_none() {
                into.leave_out(LeftOut::Finished, 1);
            }
        }
        let not_reminded = read.overdue_without_reminder(self.now().date())?;
        into.leave_out(LeftOut::NotReminded, not_reminded);
        Ok(())
    }

    /// 答复书 of what was asked or answered in writing, 投诉答复书, 意见反馈单.
    pub(super) fn gather_replies(
        &self,
        days: (NaiveDate, NaiveDate),
        into: &mut Gathered,
    ) -> Result<()> {
        let read = self.store.read();
        for contact in read.contacts_replied_to(days)? {
            into.entries.push(Entry {
                of: Of::Contact(contact.id),
                printed: printed(
                    FormKind::Reply,
                    Table::Contact,
                    contact.id.0,
                    contact.number,
                ),
            });
        }
        for complaint in read.complaints_replied_to(days)? {
            match self.why_left_out(&complaint) {
                Some(reason) => into.leave_out(reason, 1),
                None => {
                    let (kind, id) = (FormKind::ComplaintReply, complaint.id);
                    into.entries.push(Entry {
                        of: Of::Complaint(id),
                        printed: printed(kind, Table::Complaint, id.0, complaint.number),
                    });
                }
            }
        }
        for opinion in read.opinions_fed_back(days)? {
            if opinion.details.signed == Signed::Confidential {
                into.leave_out(LeftOut::Confidential, 1);
                continue;
            }
            let (kind, id) = (FormKind::OpinionFeedback, opinion.id);
            into.entries.push(Entry {
                of: Of::Opinion(id),
                printed: printed(kind, Table::Opinion, id.0, opinion.number),
            });
        }
        Ok(())
    }

    /// Why the reply to a complaint does not go with the others; `None` where it does.
    fn why_left_out(&self, complaint: &Complaint) -> Option<LeftOut> {
        let details = &complaint.details;
        let opens = self.account().is_some_and(|it| may_open(details, it));
        if !opens {
            Some(LeftOut::Closed)
        } else if !self.may(Right::ReadComplaints) {
            Some(LeftOut::NotAllowed)
        } else if details.signed == Signed::Confidential {
            Some(LeftOut::Confidential)
        } else if details.reply.is_empty() {
            Some(LeftOut::NoText)
        } else {
            None
        }
    }

    /// 整改通知单; of what comes of a complaint only where whoever asks may open that.
    pub(super) fn gather_rectifications(
        &self,
        days: (NaiveDate, NaiveDate),
        into: &mut Gathered,
    ) -> Result<()> {
        for rectification in self.store.read().rectifications_of_days(days)? {
            let number = match self.about(&rectification) {
                Ok(about) => about.source.number,
                Err(Error::Refused(Refusal::AboutYou)) => {
                    into.leave_out(LeftOut::Closed, 1);
                    continue;
                }
                Err(Error::Refused(Refusal::NotAllowed | Refusal::NoAccounts)) => {
                    into.leave_out(LeftOut::NotAllowed, 1);
                    continue;
                }
                Err(error) => return Err(error),
            };
            let kind = FormKind::RectificationNotice;
            into.entries.push(Entry {
                of: Of::Rectification(rectification.id),
                printed: of_beside(kind, Table::Rectification, rectification.id, number),
            });
        }
        Ok(())
    }
}
