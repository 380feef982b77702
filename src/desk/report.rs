//! The report of a period: its figures beside those of earlier periods, read at one moment.

use chrono::{NaiveDate, NaiveDateTime};

use super::contacts::due_rules;
use super::{Desk, Result};
use crate::domain::figures::{ComplaintReport, ContactReport, ContactRules, Report};
use crate::domain::period::{Period, PeriodKind};
use crate::domain::right::Right;
use crate::domain::setting::{SettingName, Settings};
use crate::store::Reader;

impl Desk {
    /// Counts the visits, the first contacts and the complaints of a period and of those it is compared to.
    ///
    /// # Errors
    /// [`super::Refusal::NotAllowed`] for who may not read the registers; if the register cannot be read.
    pub fn report(&self, period: Period) -> Result<Report> {
        self.require(Right::ReadRegisters)?;
        let as_of = self.now();
        self.store.read().at_one_moment(|read| {
            let counted = read.count_visits(period, as_of)?;
            let earlier = Earlier::of(period, read.first_visit_day()?);
            let visits = |period: Option<Period>| {
                let counted = period.map(|period| read.count_visits(period, as_of));
                counted.transpose().map(|it| it.map(|it| it.figures))
            };
            let head = read.journal_head()?;
            Ok(Report {
                period,
                as_of,
                now: counted.figures,
                previous: visits(earlier.previous)?,
                year_before: visits(earlier.year_before)?,
                inspections: read.inspections(&counted.inspections)?,
                contacts: contact_report(read, period, as_of)?,
                complaints: complaint_report(read, period, as_of.date())?,
                journal_seq: head.seq,
                journal_hash: head.hash,
            })
        })
    }
}

/// The periods that a period is compared to.
struct Earlier {
    previous: Option<Period>,
    year_before: Option<Period>,
}

impl Earlier {
    /// A register that did not exist then has no figures of then, which is not the same as nobody having come; and half
    /// a period is nothing to compare with. Of a year the year before is the period before.
    fn of(period: Period, first_day: Option<NaiveDate>) -> Self {
        let known = |earlier: Period| {
            let is_known = first_day.is_some_and(|day| day <= earlier.first_day());
            is_known.then_some(earlier)
        };
        Self {
            previous: known(period.previous()),
            year_before: match period.kind() {
                PeriodKind::Year => None,
                _ => known(period.year_before()),
            },
        }
    }
}

fn contact_report(read: Reader<'_>, period: Period, as_of: NaiveDateTime) -> Result<ContactReport> {
    let due = due_rules(read)?;
    let rules = ContactRules {
        due: &due,
        unsigned_after_hours: unsigned_after_hours(&read.settings()?),
    };
    let earlier = Earlier::of(period, read.first_contact_day()?);
    let contacts = |period: Option<Period>| {
        let counted = period.map(|period| read.count_contacts(period, as_of, rules));
        counted.transpose().map(|it| it.map(|it| it.figures))
    };
    let counted = read.count_contacts(period, as_of, rules)?;
    Ok(ContactReport {
        now: counted.figures,
        previous: contacts(earlier.previous)?,
        year_before: contacts(earlier.year_before)?,
        overdue: read.overdue_lines(&counted.overdue, as_of, rules)?,
        terms: rules.terms(),
    })
}

fn complaint_report(read: Reader<'_>, period: Period, today: NaiveDate) -> Result<ComplaintReport> {
    let rules = due_rules(read)?;
    let earlier = Earlier::of(period, read.first_complaint_day()?);
    let count = |period| read.count_complaints(period, today, &rules);
    Ok(ComplaintReport {
        is_kept: !read.accounts()?.is_empty(),
        now: count(period)?,
        previous: earlier.previous.map(count).transpose()?,
        year_before: earlier.year_before.map(count).transpose()?,
        limits: rules.limits,
    })
}

/// The setting; what does not read as a number, which only a damaged register holds, is as it ships.
pub(super) fn unsigned_after_hours(settings: &Settings) -> u32 {
    let shipped = || Settings::default().text(SettingName::UnsignedAfterHours);
    let hours = |text: String| text.parse().ok();
    hours(settings.text(SettingName::UnsignedAfterHours))
        .or_else(|| hours(shipped()))
        .unwrap_or_default()
}
