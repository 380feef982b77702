//! Counting a period's first contacts, and finding the records behind a figure.
//!
//! One pass over the index of times, one over the index of due days for what came in at another time, one over the
//! hand-overs between the first and the last key of the period: working days and medians are the domain's, because SQL
//! knows no calendar.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Row, params};

use super::door::stored_minute;
use super::figures::{bounds, text_at};
use super::figures_opinion::must_be;
use super::visit::day_start;
use super::{Error, Reader, Result};
use crate::domain::catalogue::ServiceItem;
use crate::domain::contact::{
    AskerKind, Channel, ContactForm, ContactId, ContactKind, Outcome, RepeatCause, Satisfaction,
    kept_at,
};
use crate::domain::figures::{
    Asked, BesideContacts, ContactFigure, ContactFigures, ContactRules, ContactTally, Counted,
    FallenDue, Handed, MOST_OVERDUE, Overdue,
};
use crate::domain::limit::Promise;
use crate::domain::period::Period;
use crate::domain::when;

/// What was counted in a period, and which matters were not done in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedContacts {
    /// The figures.
    pub figures: ContactFigures,
    /// The matters that fell due in it and were not done by then, the earliest due first.
    pub overdue: Vec<ContactId>,
}

impl Reader<'_> {
    /// Counts the first contacts of a period as they stand at `as_of`.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn count_contacts(
        &self,
        period: Period,
        as_of: NaiveDateTime,
        rules: ContactRules<'_>,
    ) -> Result<CountedContacts> {
        let mut tally = ContactTally::new(period, as_of, rules);
        let mut overdue = Vec::new();
        let (first_id, last_id) = self.add_contacts(period, &mut tally, &mut overdue)?;
        self.add_due_of_others(period, &mut tally, &mut overdue)?;
        overdue.sort_unstable();
        let (from, to) = bounds(period);
        let values = params![from, to, first_id, last_id];
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_hand_overs.sql"))?;
        let mut rows = statement.query(values)?;
        while let Some(row) = rows.next()? {
            tally.add_hand_over(&Handed {
                handed_at: must_be(minute_at(row, 0)?)?,
                signed_at: minute_at(row, 1)?,
                is_sent_back: row.get(2)?,
            });
        }
        let beside = self
            .conn
            .prepare_cached(include_str!("sql/figures_beside_contacts.sql"))?
            .query_row(values, |row| {
                Ok(BesideContacts {
                    notices: row.get(0)?,
                    extensions: row.get(1)?,
                    told_in_time: row.get(2)?,
                })
            })?;
        Ok(CountedContacts {
            figures: tally.finish(beside),
            overdue: overdue.into_iter().map(|(_, id)| id).collect(),
        })
    }

    /// The lines of the list of overdue matters, not more than [`MOST_OVERDUE`].
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn overdue_lines(
        &self,
        ids: &[ContactId],
        as_of: NaiveDateTime,
        rules: ContactRules<'_>,
    ) -> Result<Vec<Overdue>> {
        let mut lines = Vec::new();
        for id in ids.iter().take(MOST_OVERDUE) {
            let contact = self.contact(*id)?;
            let (extensions, reminders) = (self.extensions(*id)?, self.reminders(*id)?);
            let calendar = &rules.due.calendar;
            lines.extend(Overdue::of(
                &contact,
                &extensions,
                &reminders,
                calendar,
                as_of,
            ));
        }
        Ok(lines)
    }

    /// Counts the contacts themselves, and those of them that fall due in the period; gives the first and the last key of
    /// the period's.
    fn add_contacts(
        &self,
        period: Period,
        tally: &mut ContactTally<'_>,
        overdue: &mut Vec<(NaiveDate, ContactId)>,
    ) -> Result<(i64, i64)> {
        let items = self.item_names()?;
        let days = period.bounds();
        let (period_from, to) = bounds(period);
        let from = day_start(tally.reads_from());
        let (mut first_id, mut last_id) = (i64::MAX, i64::MIN);
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_contacts.sql"))?;
        let mut rows = statement.query((&from, &to))?;
        while let Some(row) = rows.next()? {
            let marks: u8 = row.get(1)?;
            let received_at = text_at(row, 6)?;
            if received_at >= period_from.as_str() {
                let id = row.get(0)?;
                (first_id, last_id) = (first_id.min(id), last_id.max(id));
            }
            if marks & mark::VOIDED != 0 {
                tally.add_voided(stored_minute(received_at)?);
                continue;
            }
            let asked = asked_in(row, marks, &items)?;
            tally.add(&asked);
            if let Some(due_on) = day_at(row, 17)?.filter(|due_on| days.has(*due_on)) {
                let moments = (minute_at(row, 19)?, asked.told_at, asked.finished_at);
                let promise = coded(row, 18, Promise::from_code)?;
                if tally.add_due(&fallen_due(due_on, promise, moments, asked.department)) {
                    overdue.push((due_on, ContactId(row.get(0)?)));
                }
            }
        }
        Ok((first_id, last_id))
    }

    /// Counts what falls due in a period and is not among what [`Self::add_contacts`] reads.
    fn add_due_of_others(
        &self,
        period: Period,
        tally: &mut ContactTally<'_>,
        overdue: &mut Vec<(NaiveDate, ContactId)>,
    ) -> Result<()> {
        let mut statement = self
            .conn
            .prepare_cached(include_str!("sql/figures_due.sql"))?;
        let (first_day, last_day) = (period.first_day(), period.last_day());
        let (from, (_, to)) = (day_start(tally.reads_from()), bounds(period));
        let mut rows = statement.query((first_day.to_string(), last_day.to_string(), from, to))?;
        while let Some(row) = rows.next()? {
            let due_on = must_be(day_at(row, 1)?)?;
            let moments = (minute_at(row, 3)?, minute_at(row, 4)?, minute_at(row, 5)?);
            let promise = coded(row, 2, Promise::from_code)?;
            if tally.add_due(&fallen_due(due_on, promise, moments, text_at(row, 6)?)) {
                overdue.push((due_on, ContactId(row.get(0)?)));
            }
        }
        Ok(())
    }

    /// The names of all service items, of every version.
    fn item_names(&self) -> Result<HashMap<i64, String>> {
        let items: Vec<ServiceItem> = self.records("", [])?;
        Ok(items.into_iter().map(|item| (item.id, item.name)).collect())
    }
}

/// The marks of `figures_contacts.sql`: one number in place of seven columns.
mod mark {
    pub(super) const VOIDED: u8 = 1;
    pub(super) const AGITATED: u8 = 2;
    pub(super) const REPEAT: u8 = 4;
    pub(super) const SOLVED: u8 = 8;
    pub(super) const AWAITS: u8 = 16;
    pub(super) const ABOVE: u8 = 32;
    pub(super) const FOLLOWED_UP: u8 = 64;
}

/// A contact as `figures_contacts.sql` lists it, by place.
fn asked_in<'a>(row: &'a Row<'_>, marks: u8, items: &'a HashMap<i64, String>) -> Result<Asked<'a>> {
    let has = |mark: u8| marks & mark != 0;
    let (outcome_at, handed_at) = (minute_at(row, 9)?, minute_at(row, 10)?);
    let item: Option<i64> = row.get(16)?;
    Ok(Asked {
        kind: coded(row, 2, ContactKind::from_code)?,
        channel: coded(row, 3, Channel::from_code)?,
        form: coded(row, 4, ContactForm::from_code)?,
        asker_kind: coded(row, 5, AskerKind::from_code)?,
        received_at: must_be(minute_at(row, 6)?)?,
        accepted_on: day_at(row, 7)?,
        outcome: Outcome::from_code(text_at(row, 8)?),
        first_step_at: [outcome_at, handed_at].into_iter().flatten().min(),
        told_at: minute_at(row, 11)?,
        finished_at: minute_at(row, 12)?,
        awaits_materials: has(mark::AWAITS),
        is_limited_from_above: has(mark::ABOVE),
        is_agitated: has(mark::AGITATED),
        is_repeat: has(mark::REPEAT),
        repeat_cause: RepeatCause::from_code(text_at(row, 13)?),
        is_followed_up: has(mark::FOLLOWED_UP),
        is_solved: has(mark::SOLVED),
        satisfaction: Satisfaction::from_code(text_at(row, 14)?),
        department: text_at(row, 15)?,
        item: item
            .and_then(|item| items.get(&item))
            .map_or("", String::as_str),
    })
}

/// A matter that falls due, with when it was reported upward, when the asker was told, and when it was finished.
fn fallen_due(
    due_on: NaiveDate,
    promise: Promise,
    (replied_up_at, told_at, finished_at): (
        Option<NaiveDateTime>,
        Option<NaiveDateTime>,
        Option<NaiveDateTime>,
    ),
    department: &str,
) -> FallenDue<'_> {
    FallenDue {
        due_on,
        promise,
        kept_at: kept_at(Some(promise), replied_up_at, told_at, finished_at),
        department,
    }
}

/// A choice that is always there.
pub(super) fn coded<T>(
    row: &Row<'_>,
    place: usize,
    from_code: impl Fn(&str) -> Option<T>,
) -> Result<T> {
    from_code(text_at(row, place)?)
        .ok_or_else(|| Error::Damaged("unknown code where one must be".to_owned()))
}

/// A moment by place; `None` where it is empty.
pub(super) fn minute_at(row: &Row<'_>, place: usize) -> Result<Option<NaiveDateTime>> {
    stored_at(row, place, when::moment_in)
}

/// A day by place; `None` where it is empty.
pub(super) fn day_at(row: &Row<'_>, place: usize) -> Result<Option<NaiveDate>> {
    stored_at(row, place, when::day_in)
}

fn stored_at<T>(
    row: &Row<'_>,
    place: usize,
    read: impl Fn(&[u8]) -> Option<T>,
) -> Result<Option<T>> {
    let bytes = row.get_ref(place)?.as_bytes_or_null();
    match bytes.map_err(|error| Error::Damaged(error.to_string()))? {
        None | Some(b"") => Ok(None),
        Some(bytes) => read(bytes).map(Some).ok_or_else(|| {
            let text = String::from_utf8_lossy(bytes);
            Error::Damaged(format!("{text:?} is not a time"))
        }),
    }
}

/// The condition that lets through the contacts behind a figure, and the values it speaks of as `?from`, `?to` (days,
/// the second the first one after the period) and `?today`. For a share or a median these are the contacts it is taken
/// over. The promise of the same day hangs on the working calendar, which SQL does not know: behind it stand the oral
/// contacts of the period.
pub(super) fn behind(counted: &Counted<ContactFigure>) -> (String, [(&'static str, String); 3]) {
    use ContactFigure as F;
    const RECEIVED: &str = "received_at >= ?from AND received_at < ?to AND voided_at IS NULL";
    const FELL_DUE: &str = "due_on >= ?from AND due_on < ?to AND voided_at IS NULL \
         AND (coalesce(told_at, finished_at) IS NOT NULL \
              OR (due_promise = 'from_above' AND replied_up_at IS NOT NULL) OR due_on < ?today)";
    let also = |condition: &str| format!("{RECEIVED} AND {condition}");
    let handed = |more: &str| {
        also(&format!(
            "id IN (SELECT contact_id FROM hand_over WHERE hand_over.voided_at IS NULL{more})"
        ))
    };
    // The codes are ours, not typed by anybody.
    let condition = match counted.figure {
        F::Contacts => RECEIVED.to_owned(),
        F::Finished | F::FollowedUp => also("finished_at < ?to"),
        F::Open => also("(finished_at IS NULL OR finished_at >= ?to)"),
        F::Voided => {
            "received_at >= ?from AND received_at < ?to AND voided_at IS NOT NULL".to_owned()
        }
        F::OfKind(kind) => also(&format!("kind = '{}'", kind.code())),
        F::OfChannel(channel) => also(&format!("channel = '{}'", channel.code())),
        F::OfForm(form) => also(&format!("form = '{}'", form.code())),
        F::OfAsker(kind) => also(&format!("asker_kind = '{}'", kind.code())),
        F::OnTheSpot => also(
            "outcome = 'answered' AND finished_at IS NOT NULL \
             AND substr(told_at, 1, 10) = substr(received_at, 1, 10)",
        ),
        F::Notices => also(
            "id IN (SELECT contact_id FROM one_time_notice WHERE one_time_notice.voided_at IS NULL)",
        ),
        F::RepeatTrips => also("earlier_id IS NOT NULL"),
        F::RepeatTold => also("earlier_id IS NOT NULL AND repeat_cause = 'told'"),
        F::RepeatUntold => also("earlier_id IS NOT NULL AND repeat_cause = 'untold'"),
        F::Agitated => also("is_agitated = 1"),
        F::HandOvers | F::SignedPromptly => handed(""),
        F::SentBack => handed(" AND sent_back_at IS NOT NULL"),
        F::SigningMedian => handed(" AND signed_at IS NOT NULL AND sent_back_at IS NULL"),
        F::OnTime => FELL_DUE.to_owned(),
        F::Kept(Promise::SameDay) => also("form = 'oral'"),
        F::Kept(promise) => format!("{FELL_DUE} AND due_promise = '{}'", promise.code()),
        F::Overdue => include_str!("sql/figures_overdue.sql")
            .trim_end()
            .to_owned(),
        F::ReplyMedian => also("coalesce(told_at, finished_at) IS NOT NULL"),
        F::Extensions | F::ToldInTime => {
            also("id IN (SELECT contact_id FROM extension WHERE extension.voided_at IS NULL)")
        }
        F::Solved => also("finished_at < ?to AND followed_up_at IS NOT NULL"),
        F::Content => {
            also("finished_at < ?to AND followed_up_at IS NOT NULL AND satisfaction IS NOT NULL")
        }
    };
    let period = counted.period;
    let after = period.last_day().succ_opt().unwrap_or(NaiveDate::MAX);
    // A day stands before every moment of it, so that one value does for days and for moments.
    let values = [
        ("?from", period.first_day().to_string()),
        ("?today", counted.as_of.date().to_string()),
        ("?to", after.to_string()),
    ];
    (condition, values)
}
