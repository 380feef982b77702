//! Complaints from a sheet, sealed the moment they come in, and into one, without who complains.
//!
//! The sheet that was read stays with the school and still holds every name; whoever imports it is told so.

use chrono::{NaiveDate, NaiveDateTime};

use super::known::Known;
use super::{ExportRequest, ImportOutcome, Numbered, ReadSheet, begin, tell, unknown};
use crate::desk::complaints::{enter, visible};
use crate::desk::sealing::{Owner, act_of, recipients, seal_piece};
use crate::desk::{Desk, Error, Progress, Result};
use crate::domain::complaint::ComplaintDetails;
use crate::domain::journal::Action;
use crate::domain::number::RecordNumber;
use crate::domain::protection::{SealedPart, may_open};
use crate::domain::right::Right;
use crate::exchange::complaints::{
    ComplaintRow, ReadComplaint, ReadComplaintRow, cells, headers, read_row,
};
use crate::exchange::people::names_people;
use crate::i18n::Words;
use crate::store::{ComplaintFilter, Reader, Write};

impl Desk {
    pub(super) fn import_complaints(
        &mut self,
        read: &ReadSheet,
        is_dry_run: bool,
        mut outcome: ImportOutcome,
        progress: Progress<'_>,
    ) -> Result<ImportOutcome> {
        self.require(Right::MoveSheets)?;
        // In a register without accounts there is nobody to seal to.
        self.unlocked()?;
        let principal = self.settings()?.principal_name;
        let names_people = |header: &mut String| names_people(header);
        outcome.sealed_columns = outcome.extra_columns.extract_if(.., names_people).collect();
        let complaints = read_rows(read, &principal, self.now(), &mut outcome)?;
        // Those that are not named are journalled with the day alone, and an import is one moment for all of them.
        let act = complaints
            .iter()
            .fold(self.act(), |act, (_, it)| act_of(&it.typed.details, act));
        if is_dry_run {
            let reader = self.store.read();
            let new = unknown_to(reader, complaints, &mut outcome)?;
            for complaint in &new {
                refuse_unsealable(reader, complaint)?;
            }
            outcome.imported = new.len();
            return Ok(outcome);
        }
        let done = self.store.transact(&act, |write| {
            let new = unknown_to(write.read(), complaints, &mut outcome)?;
            let count = new.len();
            for (done, complaint) in new.into_iter().enumerate() {
                tell(progress, done, count)?;
                outcome.numbered(bring_in(write, complaint)?);
            }
            outcome.imported = count;
            progress(count, count);
            Ok::<_, Error>(outcome)
        })?;
        self.remember(done.entries, done.has_written);
        Ok(done.value)
    }

    /// Redacted sheets are for whoever may read the registers, others for whoever may move names about. What the account
    /// may not see on the screen is not in the sheet either.
    pub(super) fn export_complaints(
        &self,
        request: &ExportRequest,
        words: &Words,
        progress: Progress<'_>,
    ) -> Result<u32> {
        self.require(match request.redact {
            true => Right::ReadRegisters,
            false => Right::MoveSheets,
        })?;
        let account = self.unlocked()?.account.clone();
        let has_texts = self.may(Right::ReadComplaints);
        let filter = ComplaintFilter {
            from: request.from,
            to: request.to,
            ..ComplaintFilter::default()
        };
        let reader = self.store.read();
        let count = reader.complaint_ids(&filter)?.len();
        let mut writer = begin(request, &headers(words), words)?;
        let mut done = 0;
        reader.each_complaint(&filter, |complaint| {
            tell(progress, done, count)?;
            done += 1;
            let is_number_only = !may_open(&complaint.details, &account);
            let row = ComplaintRow {
                complaint: &visible(complaint, Some(&account)),
                is_number_only,
                has_texts,
            };
            Ok::<_, Error>(writer.row(&cells(&row, request.redact, words))?)
        })?;
        progress(done, count);
        Ok(writer.finish()?)
    }
}

fn read_rows(
    read: &ReadSheet,
    principal: &str,
    now: NaiveDateTime,
    outcome: &mut ImportOutcome,
) -> Result<Vec<Numbered<ReadComplaint>>> {
    read.rows(
        |row| match read_row(&read.sheet, &read.mapping, row, principal, now)? {
            ReadComplaintRow::Complaint(complaint) => {
                if complaint.is_year_assumed {
                    outcome.year_assumed_rows.push(row.number);
                }
                if complaint.has_name_left_out {
                    outcome.name_left_out_rows.push(row.number);
                }
                Ok(Some(*complaint))
            }
            ReadComplaintRow::Void => {
                outcome.void_rows.push(row.number);
                Ok(None)
            }
        },
    )
}

/// By what a complaint of a sheet is known again. What is sealed cannot be compared.
type Key = (NaiveDate, &'static str, String, Vec<String>, String, String);

fn key_of(details: &ComplaintDetails) -> Key {
    (
        details.received_on,
        details.signed.code(),
        details.category.clone(),
        details.respondents.clone(),
        details.respondent_department.clone(),
        details.facts.clone(),
    )
}

/// The complaints that the register does not hold yet.
fn unknown_to(
    read: Reader<'_>,
    complaints: Vec<Numbered<ReadComplaint>>,
    outcome: &mut ImportOutcome,
) -> Result<Vec<ReadComplaint>> {
    let days = complaints
        .iter()
        .map(|(_, complaint)| complaint.typed.details.received_on);
    let filter = ComplaintFilter {
        from: days.clone().min(),
        to: days.max(),
        ..ComplaintFilter::default()
    };
    if complaints.is_empty() {
        return Ok(Vec::new());
    }
    let mut known = Known::new();
    read.each_complaint(&filter, |complaint| {
        // A voided one was taken back; its row may come in again.
        if complaint.voiding.is_none() {
            let key = key_of(&complaint.details);
            known.note(key, complaint.details.original_number);
        }
        Ok::<_, Error>(())
    })?;
    let is_known = |complaint: &ReadComplaint| {
        let details = &complaint.typed.details;
        known.takes(&key_of(details), &details.original_number)
    };
    Ok(unknown(complaints, is_known, outcome))
}

/// A dry run says already that there is nobody to seal to.
fn refuse_unsealable(read: Reader<'_>, complaint: &ReadComplaint) -> Result<()> {
    let typed = &complaint.typed;
    let is_sealed = !typed.identity.is_empty() || typed.sealed_facts.is_some();
    if is_sealed || !complaint.addition.is_empty() {
        recipients(read, &typed.details)?;
    }
    Ok(())
}

/// Enters a complaint of a book and seals what is to be sealed. It has no receipt slip, so no code opens it.
fn bring_in(write: &mut Write<'_>, complaint: ReadComplaint) -> Result<RecordNumber> {
    let ReadComplaint {
        typed, addition, ..
    } = complaint;
    let act = act_of(&typed.details, write.act().clone());
    let entered = enter(write, &act, Action::Import, typed, String::new())?;
    if !addition.is_empty() {
        seal_piece(
            write,
            &Owner::from(&entered),
            SealedPart::Addition,
            &addition,
        )?;
    }
    Ok(entered.number)
}
