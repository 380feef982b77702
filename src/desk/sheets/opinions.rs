//! Opinions from a sheet and into one, without who gave them: a row of an old book comes in as an anonymous one.

use chrono::{NaiveDate, NaiveDateTime};

use super::known::Known;
use super::{ExportRequest, ImportOutcome, Numbered, ReadSheet, begin, tell, unknown};
use crate::desk::opinions::enter;
use crate::desk::{Desk, Error, Progress, Result};
use crate::domain::journal::Action;
use crate::domain::opinion::{OpinionDetails, TypedOpinion};
use crate::domain::protection::Identity;
use crate::domain::right::Right;
use crate::exchange::opinions::{ReadOpinion, ReadOpinionRow, cells, headers, read_row};
use crate::exchange::people::names_people;
use crate::i18n::Words;
use crate::store::{OpinionFilter, Reader};

impl Desk {
    pub(super) fn import_opinions(
        &mut self,
        read: &ReadSheet,
        is_dry_run: bool,
        mut outcome: ImportOutcome,
        progress: Progress<'_>,
    ) -> Result<ImportOutcome> {
        self.require(Right::MoveSheets)?;
        let names_people = |header: &mut String| names_people(header);
        outcome.left_out_columns = outcome.extra_columns.extract_if(.., names_people).collect();
        let opinions = read_rows(read, self.now(), &mut outcome)?;
        if is_dry_run {
            let new = unknown_to(self.store.read(), opinions, &mut outcome)?;
            outcome.imported = new.len();
            return Ok(outcome);
        }
        // All are anonymous, and an import is one moment for all of them: the day alone.
        let act = self.act().without_minute();
        let done = self.store.transact(&act, |write| {
            let new = unknown_to(write.read(), opinions, &mut outcome)?;
            let count = new.len();
            for (done, opinion) in new.into_iter().enumerate() {
                tell(progress, done, count)?;
                let typed = TypedOpinion {
                    details: opinion.details,
                    identity: Identity::default(),
                };
                outcome.numbered(enter(write, &act, Action::Import, typed)?.number);
            }
            outcome.imported = count;
            progress(count, count);
            Ok::<_, Error>(outcome)
        })?;
        self.remember(done.entries, done.has_written);
        Ok(done.value)
    }

    /// Redacted sheets are for whoever may read the registers, others for whoever may move names about.
    pub(super) fn export_opinions(
        &self,
        request: &ExportRequest,
        words: &Words,
        progress: Progress<'_>,
    ) -> Result<u32> {
        self.require(match request.redact {
            true => Right::ReadRegisters,
            false => Right::MoveSheets,
        })?;
        let filter = OpinionFilter {
            from: request.from,
            to: request.to,
            ..OpinionFilter::default()
        };
        let reader = self.store.read();
        let count = reader.opinion_ids(&filter)?.len();
        let mut writer = begin(request, &headers(words), words)?;
        let mut done = 0;
        reader.each_opinion(&filter, |opinion| {
            tell(progress, done, count)?;
            done += 1;
            Ok::<_, Error>(writer.row(&cells(&opinion, request.redact, words))?)
        })?;
        progress(done, count);
        Ok(writer.finish()?)
    }
}

fn read_rows(
    read: &ReadSheet,
    now: NaiveDateTime,
    outcome: &mut ImportOutcome,
) -> Result<Vec<Numbered<ReadOpinion>>> {
    read.rows(|row| {
        let opinion = match read_row(&read.sheet, &read.mapping, row, now)? {
            ReadOpinionRow::Opinion(opinion) => *opinion,
            ReadOpinionRow::Void => {
                outcome.void_rows.push(row.number);
                return Ok(None);
            }
        };
        if opinion.is_year_assumed {
            outcome.year_assumed_rows.push(row.number);
        }
        if opinion.has_name_left_out {
            outcome.name_left_out_rows.push(row.number);
        }
        Ok(Some(opinion))
    })
}

/// By what an opinion of a sheet is known again.
type Key = (NaiveDate, &'static str, String, String);

fn key_of(details: &OpinionDetails) -> Key {
    (
        details.received_on,
        details.source.code(),
        details.department.clone(),
        details.content.clone(),
    )
}

/// The opinions that the register does not hold yet.
fn unknown_to(
    read: Reader<'_>,
    opinions: Vec<Numbered<ReadOpinion>>,
    outcome: &mut ImportOutcome,
) -> Result<Vec<ReadOpinion>> {
    let days = opinions
        .iter()
        .map(|(_, opinion)| opinion.details.received_on);
    let filter = OpinionFilter {
        from: days.clone().min(),
        to: days.max(),
        ..OpinionFilter::default()
    };
    if opinions.is_empty() {
        return Ok(Vec::new());
    }
    let mut known = Known::new();
    read.each_opinion(&filter, |opinion| {
        // A voided one was taken back; its row may come in again.
        if opinion.voiding.is_none() {
            let key = key_of(&opinion.details);
            known.note(key, opinion.details.original_number);
        }
        Ok::<_, Error>(())
    })?;
    let is_known = |opinion: &ReadOpinion| {
        let details = &opinion.details;
        known.takes(&key_of(details), &details.original_number)
    };
    Ok(unknown(opinions, is_known, outcome))
}
