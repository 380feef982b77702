//! The papers of a first contact: which record each is about, and which are refused.
//!
//! Of what hangs beside a contact the newest that was not voided is printed: it is the one that stands.

use super::describe::printed;
use super::{Described, Trace};
use crate::desk::contacts::{due_rules, limits_of};

use crate::desk::{Desk, Error, Refusal, Result};
use crate::domain::catalogue::{Directory, ServiceItem};
use crate::domain::contact::{ContactFile, ContactId, Decision, PhoneMessage, Reminder};
use crate::domain::form::FormKind;
use crate::domain::record::{Table, Voiding};
use crate::i18n::Words;
use crate::paper::form::Form;
use crate::paper::forms::Context;
use crate::paper::forms::contact::{
    completion, contact_record, extension_notice, hand_over_slip, one_time_notice, phone_message,
    reminder, reply,
};
use crate::store::Printed;

impl Desk {
    /// A paper about a first contact, or about what hangs beside it.
    pub(super) fn of_contact(
        &self,
        kind: FormKind,
        id: ContactId,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let file = self.contact_file(id)?;
        let (table, row) = record_of(kind, &file)?;
        let number = file.contact.number;
        let printed = printed(kind, table, row, number);
        self.describe_contact(printed, &file, context, words)
    }

    /// A paper about one row of a first contact.
    pub(super) fn describe_contact(
        &self,
        printed: Printed,
        file: &ContactFile,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let context = self.reprint_context(context, &printed)?;
        let form = self.contact_form(&printed, file, &context, words)?;
        Ok(Described {
            form,
            file_name_parts: vec![file.contact.number.to_string()],
            trace: Trace::of_records(vec![printed]),
        })
    }

    fn contact_form(
        &self,
        printed: &Printed,
        file: &ContactFile,
        context: &Context,
        words: &Words,
    ) -> Result<Form> {
        let row = printed.row;
        let form = match printed.kind {
            FormKind::ContactRecord => contact_record::form(file, context, words),
            FormKind::HandOverSlip => {
                let mut links = file.hand_overs.iter();
                let link = links.find(|link| link.id == row);
                let link = link.ok_or(Refusal::NoHandOver)?;
                let limits = limits_of(&self.settings()?);
                hand_over_slip::form(file, link, limits.handed_over_days, context, words)
            }
            FormKind::OneTimeNotice => {
                let notice = file.notices.iter().find(|notice| notice.id == row);
                let notice = notice.ok_or(Refusal::NoNotice)?;
                let item = self.item_of_notice(notice.item_id, file)?;
                let directory = self.directory()?;
                one_time_notice::form(file, notice, item.as_ref(), &directory, context, words)
            }
            FormKind::ExtensionNotice => {
                let extension = file.extensions.iter().find(|it| it.id == row);
                let extension = extension.ok_or(Refusal::NoExtension)?;
                extension_notice::form(file, extension, &self.directory()?, context, words)
            }
            FormKind::Reminder => {
                let reminder = file.reminders.iter().find(|it| it.id == row);
                let reminder = reminder.ok_or(Refusal::NoReminder)?;
                reminder::form(file, reminder, self.days_over(reminder)?, context, words)
            }
            FormKind::Reply => reply::form(file, &self.directory()?, context, words),
            FormKind::Completion => completion::form(file, context, words),
            _ => return Err(Refusal::NotAboutAContact.into()),
        };
        Ok(form)
    }

    /// How many working days a matter was over when somebody was reminded of it.
    fn days_over(&self, reminder: &Reminder) -> Result<u32> {
        let Some(due_on) = reminder.due_on else {
            return Ok(0);
        };
        let calendar = due_rules(self.store.read())?.calendar;
        let over = calendar.working_days_between(due_on, reminder.reminded_at.date());
        Ok(u32::try_from(over).unwrap_or_default())
    }

    /// The item in the version a notice was told from; it need not be the one the contact is about now.
    fn item_of_notice(&self, id: Option<i64>, file: &ContactFile) -> Result<Option<ServiceItem>> {
        match (id, &file.item) {
            (None, item) => Ok(item.clone()),
            (Some(id), Some(item)) if item.id == id => Ok(Some(item.clone())),
            (Some(id), _) => Ok(Some(self.store.read().record(id)?)),
        }
    }

    /// Under which phones the school's people are reached today.
    pub(super) fn directory(&self) -> Result<Directory> {
        let read = self.store.read();
        let (staff, departments) = (read.staff()?, read.departments()?);
        Ok(Directory::on(self.now().date(), staff, departments))
    }

    /// The slip of a phone message.
    pub(super) fn of_message(
        &self,
        id: i64,
        context: &Context,
        words: &Words,
    ) -> Result<Described> {
        let read = self.store.read();
        let message: PhoneMessage = read.record(id)?;
        let number = match message.contact_id {
            Some(contact) => read.contact(ContactId(contact))?.number.to_string(),
            None => String::new(),
        };
        let printed = Printed {
            kind: FormKind::PhoneMessage,
            table: Table::PhoneMessage,
            row: id,
            number,
            period: String::new(),
        };
        let context = self.reprint_context(context, &printed)?;
        let at = message.called_at.format("%Y-%m-%d-%H%M").to_string();
        Ok(Described {
            form: phone_message::form(&message, &context, words),
            file_name_parts: vec![at],
            trace: Trace::of_records(vec![printed]),
        })
    }
}

/// The papers that can be printed about a first contact as it stands, its own record first.
#[must_use]
pub fn papers_of_contact(file: &ContactFile) -> Vec<FormKind> {
    let is_about = |kind: &FormKind| record_of(*kind, file).is_ok();
    FormKind::ALL.iter().copied().filter(is_about).collect()
}

/// Which record a paper is about: its table and its row.
fn record_of(kind: FormKind, file: &ContactFile) -> Result<(Table, i64)> {
    let details = &file.contact.details;
    let refused = |refusal| Err(Error::Refused(refusal));
    let of_contact = Ok((Table::Contact, file.contact.id.0));
    match kind {
        FormKind::ContactRecord => of_contact,
        FormKind::Reply if details.result.is_empty() => refused(Refusal::NoReply),
        FormKind::Reply => of_contact,
        FormKind::Completion if details.finished_at.is_none() => refused(Refusal::NotFinished),
        FormKind::Completion => of_contact,
        FormKind::HandOverSlip => {
            let links = file.hand_overs.iter();
            let newest = newest(links.map(|it| (it.id, it.voiding.as_ref())));
            Ok((Table::HandOver, newest.ok_or(Refusal::NoHandOver)?))
        }
        FormKind::OneTimeNotice => {
            let notice = file.notice().ok_or(Refusal::NoNotice)?;
            Ok((Table::OneTimeNotice, notice.id))
        }
        FormKind::ExtensionNotice => {
            let extension = file.extension().ok_or(Refusal::NoExtension)?;
            if extension.decision == Some(Decision::Refused) {
                return refused(Refusal::ExtensionNotApproved);
            }
            Ok((Table::Extension, extension.id))
        }
        FormKind::Reminder => {
            let reminders = file.reminders.iter();
            let newest = newest(reminders.map(|it| (it.id, it.voiding.as_ref())));
            Ok((Table::Reminder, newest.ok_or(Refusal::NoReminder)?))
        }
        _ => refused(Refusal::NotAboutAContact),
    }
}

/// The last that was not voided.
fn newest<'r>(rows: impl Iterator<Item = (i64, Option<&'r Voiding>)>) -> Option<i64> {
    let standing = rows.filter(|(_, voiding)| voiding.is_none());
    standing.last().map(|(id, _)| id)
}
