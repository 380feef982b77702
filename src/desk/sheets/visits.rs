//! Visits from a sheet and into one.

use std::collections::HashSet;

use chrono::NaiveDateTime;

use super::{ExportRequest, ImportOutcome, Numbered, ReadSheet, begin, tell, unknown};
use crate::desk::visits::enter;
use crate::desk::{Desk, Error, Progress, Result};
use crate::domain::journal::Action;
use crate::domain::right::Right;
use crate::domain::text;
use crate::domain::visit::VisitDetails;
use crate::exchange::visits::{self, ReadRow, headers, read_row};
use crate::i18n::Words;
use crate::store::{Reader, VisitFilter};

impl Desk {
    pub(super) fn import_visits(
        &mut self,
        read: &ReadSheet,
        is_dry_run: bool,
        mut outcome: ImportOutcome,
        progress: Progress<'_>,
    ) -> Result<ImportOutcome> {
        let visits = read_rows(read, self.now(), &mut outcome)?;
        if is_dry_run {
            let new = unknown_to(&self.store.read(), visits, &mut outcome)?;
            outcome.imported = new.len();
            return Ok(outcome);
        }
        self.transact(Right::MoveSheets, |write, act| {
            let new = unknown_to(&write.read(), visits, &mut outcome)?;
            let count = new.len();
            for (done, details) in new.into_iter().enumerate() {
                tell(progress, done, count)?;
                outcome.numbered(enter(write, act, Action::Import, details)?.number);
            }
            outcome.imported = count;
            progress(count, count);
            Ok(outcome)
        })
    }

    pub(super) fn export_visits(
        &self,
        request: &ExportRequest,
        words: &Words,
        progress: Progress<'_>,
    ) -> Result<u32> {
        let filter = VisitFilter {
            from: request.from,
            to: request.to,
            ..VisitFilter::default()
        };
        let count = self.store.read().visit_ids(&filter)?.len();
        let mut writer = begin(request, &headers(words), words)?;
        let mut done = 0;
        self.store.read().each_visit(&filter, |visit| {
            tell(progress, done, count)?;
            done += 1;
            Ok::<_, Error>(writer.row(&visits::cells(&visit, request.redact, words))?)
        })?;
        progress(done, count);
        Ok(writer.finish()?)
    }
}

fn read_rows(
    read: &ReadSheet,
    now: NaiveDateTime,
    outcome: &mut ImportOutcome,
) -> Result<Vec<Numbered<VisitDetails>>> {
    read.rows(
        |row| match read_row(&read.sheet, &read.mapping, row, now)? {
            ReadRow::Visit(visit) => {
                if visit.is_year_assumed {
                    outcome.year_assumed_rows.push(row.number);
                }
                if visit.is_id_shortened {
                    outcome.id_shortened_rows.push(row.number);
                }
                Ok(Some(visit.details))
            }
            ReadRow::Void => {
                outcome.void_rows.push(row.number);
                Ok(None)
            }
        },
    )
}

/// By what a visit of a sheet is known again.
type Key = (NaiveDateTime, String, String);

fn key_of(details: &VisitDetails) -> Option<Key> {
    let at = details.arrived_at.or(details.expected_at)?;
    let phone = text::phone_digits(&details.phone);
    Some((at, details.visitor_name.clone(), phone))
}

/// The visits that the register does not hold yet.
fn unknown_to(
    read: &Reader<'_>,
    visits: Vec<Numbered<VisitDetails>>,
    outcome: &mut ImportOutcome,
) -> Result<Vec<VisitDetails>> {
    let days = visits
        .iter()
        .filter_map(|(_, details)| key_of(details))
        .map(|(at, ..)| at.date());
    let (Some(from), Some(to)) = (days.clone().min(), days.max()) else {
        return Ok(Vec::new());
    };
    let filter = VisitFilter {
        from: Some(from),
        to: Some(to),
        ..VisitFilter::default()
    };
    let mut known: HashSet<Key> = HashSet::new();
    read.each_visit(&filter, |visit| {
        // A voided one was taken back; its row may come in again.
        if visit.voiding.is_none() {
            known.extend(key_of(&visit.details));
        }
        Ok::<_, Error>(())
    })?;
    let is_known = |details: &VisitDetails| key_of(details).is_some_and(|key| known.contains(&key));
    Ok(unknown(visits, is_known, outcome))
}
