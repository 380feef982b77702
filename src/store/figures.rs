//! Counting a period's visits, and finding the records behind a figure.
//!
//! One pass over the index of times, a few columns of each visit: the figures need every stay for the median and every
//! person for who came again, and several queries would each read the same rows once more.

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Row, params};

use super::door::stored_minute;
use super::figures_contact::minute_at;
use super::figures_opinion::must_be;
use super::visit::day_start;
use super::{Error, Reader, Result};
use crate::domain::figures::{
    Counted, Figure, Inspection, Seen, Tally, VisitFigures, WithinPeriod,
};
use crate::domain::period::Period;
use crate::domain::visit::{BACKDATED_AFTER_MINUTES, VisitId, VisitKind};
use crate::domain::when;

/// What was counted in a period, and which of its visits were inspections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedVisits {
    /// The figures.
    pub figures: VisitFigures,
    /// The inspections, in the order in which they came.
    pub inspections: Vec<VisitId>,
}

impl Reader<'_> {
    /// Runs several reads at one moment: what a command beside the window writes meanwhile is seen by none of them.
    ///
    /// # Errors
    /// What `work` returns, or if the register cannot be read.
    pub fn at_one_moment<T, E: From<Error>>(
        &self,
        work: impl FnOnce(Self) -> Result<T, E>,
    ) -> Result<T, E> {
        // Inside a write the moment is the write's own.
        let moment = if self.conn.is_autocommit() {
            Some(self.conn.unchecked_transaction().map_err(Error::from)?)
        } else {
            None
        };
        let done = work(*self);
        drop(moment);
        done
    }

    /// Counts the visits of a period; appointments whose time is past at `as_of` and nobody came are missed.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn count_visits(&self, period: Period, as_of: NaiveDateTime) -> Result<CountedVisits> {
        let (from, to) = bounds(period);
        let mut tally = Tally::new(period);
        let mut inspections: Vec<(NaiveDateTime, VisitId)> = Vec::new();
        let (mut first_id, mut last_id) = (i64::MAX, i64::MIN);
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_visits.sql"))?;
        let mut rows = statement.query((&from, &to))?;
        while let Some(row) = rows.next()? {
            let id = row.get(0)?;
            (first_id, last_id) = (first_id.min(id), last_id.max(id));
            let marks: u8 = row.get(1)?;
            if marks & mark::VOIDED != 0 {
                tally.add_voided();
                continue;
            }
            let seen = seen_in(row, marks)?;
            if seen.kind == VisitKind::Inspection {
                inspections.push((seen.arrived_at, VisitId(id)));
            }
            tally.add(&seen);
        }
        let until = when::to_canonical(as_of);
        let beside = self
            .conn
            .prepare_cached(include_str!("sql/figures_beside.sql"))?
            .query_row(params![from, to, until, first_id, last_id], |row| {
                Ok(WithinPeriod {
                    appointments_missed: row.get(0)?,
                    released: row.get(1)?,
                    left_items: row.get(2)?,
                })
            })?;
        inspections.sort_unstable();
        Ok(CountedVisits {
            figures: tally.finish(beside),
            inspections: inspections.into_iter().map(|(_, id)| id).collect(),
        })
    }

    /// The lines of the list of inspections.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn inspections(&self, ids: &[VisitId]) -> Result<Vec<Inspection>> {
        let lines = self.visits(ids)?.into_iter().filter_map(|visit| {
            let details = visit.details;
            Some(Inspection {
                visit: visit.id,
                number: visit.number,
                arrived_at: details.arrived_at?,
                party_size: details.party_size,
                unit: details.origin,
                leader: details.inspection_leader,
                subject: if details.inspection_subject.is_empty() {
                    details.purpose
                } else {
                    details.inspection_subject
                },
                findings: details.inspection_findings,
                escort: details.inspection_escort,
            })
        });
        Ok(lines.collect())
    }

    /// The day of the oldest visit; `None` in a register without any.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn first_visit_day(&self) -> Result<Option<NaiveDate>> {
        let first: Option<String> = self
            .conn
            .prepare_cached("SELECT min(listed_at) FROM visit")?
            .query_row([], |row| row.get(0))?;
        Ok(first
            .as_deref()
            .map(stored_minute)
            .transpose()?
            .map(|at| at.date()))
    }
}

/// The first minute of a period, and the first after it.
pub(super) fn bounds(period: Period) -> (String, String) {
    let after = period.last_day().succ_opt().unwrap_or(NaiveDate::MAX);
    (day_start(period.first_day()), day_start(after))
}

/// The marks of `figures_visits.sql`: one number in place of four columns, because a year has half a million rows.
mod mark {
    pub(super) const VOIDED: u8 = 1;
    pub(super) const DEPARTURE_UNKNOWN: u8 = 2;
    pub(super) const EXPECTED: u8 = 4;
    pub(super) const DECLINED: u8 = 8;
}

/// A visit as `figures_visits.sql` lists it, by place.
fn seen_in<'a>(row: &'a Row<'_>, marks: u8) -> Result<Seen<'a>> {
    let arrived_at = must_be(minute_at(row, 5)?)?;
    Ok(Seen {
        kind: VisitKind::from_code(text_at(row, 2)?)
            .ok_or_else(|| Error::Damaged("unknown kind of a visit".to_owned()))?,
        party_size: row.get(3)?,
        entered_at: minute_at(row, 4)?.unwrap_or(arrived_at),
        arrived_at,
        departed_at: minute_at(row, 6)?,
        is_departure_unknown: marks & mark::DEPARTURE_UNKNOWN != 0,
        was_expected: marks & mark::EXPECTED != 0,
        is_declined: marks & mark::DECLINED != 0,
        visitor_name: text_at(row, 7)?,
        phone_digits: text_at(row, 8)?,
        student_name: text_at(row, 9)?,
        host_department: text_at(row, 10)?,
    })
}

/// A text of the row itself, not a copy; an empty or erased one is empty.
pub(super) fn text_at<'a>(row: &'a Row<'_>, place: usize) -> Result<&'a str> {
    let text = row.get_ref(place)?.as_str_or_null();
    let text = text.map_err(|error| Error::Damaged(error.to_string()))?;
    Ok(text.unwrap_or_default())
}

/// The condition that lets through the visits behind a figure, and the values it speaks of as `?from`, `?to` and
/// `?until`. For a figure of people or minutes these are the visits it is taken over.
pub(super) fn behind(counted: &Counted) -> (String, [(&'static str, String); 3]) {
    let came =
        "listed_at >= ?from AND listed_at < ?to AND arrived_at IS NOT NULL AND voided_at IS NULL";
    let also = |condition: &str| format!("{came} AND {condition}");
    let condition = match counted.figure {
        Figure::Visits | Figure::Persons => came.to_owned(),
        // The codes are ours, not typed by anybody.
        Figure::OfKind(kind) => also(&format!("kind = '{}'", kind.code())),
        Figure::AppointmentsKept => also("expected_at IS NOT NULL"),
        // Of these the time of the list is the appointment's, and by it there is an index.
        Figure::AppointmentsMissed => {
            "listed_at >= ?from AND listed_at < ?to AND expected_at < ?until \
             AND arrived_at IS NULL AND voided_at IS NULL"
                .to_owned()
        }
        Figure::HostDeclined => also("host_consent = 'declined'"),
        Figure::RepeatPeople | Figure::RepeatVisits | Figure::RepeatShare => {
            include_str!("sql/figures_repeat.sql").trim_end().to_owned()
        }
        Figure::Timed | Figure::StayMean | Figure::StayMedian => also("departure = 'signed_out'"),
        Figure::DepartureUnknown => also("departure = 'unknown'"),
        Figure::Backdated => also(&format!(
            "unixepoch(entered_at) - unixepoch(arrived_at) > {}",
            BACKDATED_AFTER_MINUTES * 60
        )),
        Figure::Released => {
            also("id IN (SELECT visit_id FROM release WHERE release.voided_at IS NULL)")
        }
        Figure::LeftItems => {
            also("id IN (SELECT visit_id FROM left_item WHERE left_item.voided_at IS NULL)")
        }
        Figure::Voided => {
            "listed_at >= ?from AND listed_at < ?to AND voided_at IS NOT NULL".to_owned()
        }
    };
    let (from, to) = bounds(counted.period);
    let until = when::to_canonical(counted.as_of);
    (condition, [("?from", from), ("?to", to), ("?until", until)])
}
