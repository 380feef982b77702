//! The report of a period: its figures beside those of earlier periods, read at one moment.

mod lists;

use chrono::{NaiveDate, NaiveDateTime};

use super::closing::corrections;
use super::contacts::due_rules;
use super::rectifying::number_for;
use super::reviewing::promises_touched;
use super::{Desk, Result};
use crate::domain::account::Account;
use crate::domain::closing::Corrections;
use crate::domain::figures::{
    ComplaintReport, ContactReport, ContactRules, MOST_OVERDUE, OpinionReport,
    OverdueRectification, Report, ReviewReport,
};
use crate::domain::period::Period;
use crate::domain::rectification::Rectification;
use crate::domain::review::SpotCheck;
use crate::domain::right::Right;
use crate::domain::setting::{SettingName, Settings};
use crate::domain::term::{Term, Terms};
use crate::store::Reader;

impl Desk {
    /// Counts the visits, the first contacts, the complaints, the opinions and the review loop of a period and of those it
    /// is compared to. What is listed one by one is told as far as whoever sits at the desk may see it.
    ///
    /// # Errors
    /// [`super::Refusal::NotAllowed`] for who may not read the registers; if the register cannot be read.
    pub fn report(&self, period: Period) -> Result<Report> {
        self.require(Right::ReadRegisters)?;
        let as_of = self.now();
        let account = self.account();
        let report: Result<Report> = self
            .store
            .read()
            .at_one_moment(|read| whole_report(read, period, as_of, account));
        self.shown(report?)
    }
}

/// The figures of a period and of those it is compared to, with what is told of closed months and what somebody wrote.
pub(super) fn whole_report(
    read: Reader<'_>,
    period: Period,
    as_of: NaiveDateTime,
    account: Option<&Account>,
) -> Result<Report> {
    let terms = Terms::typed(&read.settings()?.text(SettingName::Terms)).unwrap_or_default();
    let compared = ComparedTo::of(period, &terms);
    Ok(Report {
        corrections: corrections(read, period, as_of, account)?,
        text: read.report_text(period)?,
        ..counted(read, compared, as_of, account)?
    })
}

/// The figures of a period alone: what a closed month is held against needs none of earlier ones.
pub(super) fn counted_alone(
    read: Reader<'_>,
    period: Period,
    as_of: NaiveDateTime,
    account: Option<&Account>,
) -> Result<Report> {
    let alone = ComparedTo {
        period,
        previous: None,
        year_before: None,
    };
    counted(read, alone, as_of, account)
}

/// The figures of a period and of those it is compared to, without what is told of closed months.
fn counted(
    read: Reader<'_>,
    compared: ComparedTo,
    as_of: NaiveDateTime,
    account: Option<&Account>,
) -> Result<Report> {
    let period = compared.period;
    let counted = read.count_visits(period, as_of)?;
    let earlier = compared.known_since(read.first_visit_day()?);
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
        contacts: contact_report(read, compared, as_of)?,
        complaints: complaint_report(read, compared, as_of.date(), account)?,
        opinions: opinion_report(read, compared, as_of.date())?,
        review: review_report(read, compared, as_of.date(), account)?,
        extensions: read.extension_lines(period)?,
        decisions: lists::decisions(read, period, account)?,
        corrections: Corrections::default(),
        text: None,
        sealing: None,
        journal_seq: head.seq,
        journal_hash: head.hash,
    })
}

/// A period, and those that it is compared to.
#[derive(Clone, Copy)]
struct ComparedTo {
    period: Period,
    previous: Option<Period>,
    year_before: Option<Period>,
}

/// Those of them that a register knows.
struct Earlier {
    previous: Option<Period>,
    year_before: Option<Period>,
}

impl ComparedTo {
    /// Of a year the year before is the period before; which terms a term is compared to is the school's to say.
    fn of(period: Period, terms: &Terms) -> Self {
        let (previous, year_before) = match period {
            Period::Term(days) => {
                let (from, to) = (days.first_day, days.last_day);
                let (previous, year_before) = terms.compared_to(Term { from, to });
                let of_term = |term: Option<Term>| term.map(Period::of_term);
                (of_term(previous), of_term(year_before))
            }
            Period::Year { .. } => (Some(period.previous()), None),
            _ => (Some(period.previous()), Some(period.year_before())),
        };
        Self {
            period,
            previous,
            year_before,
        }
    }

    /// A register that did not exist then has no figures of then, which is not the same as nobody having come; and half
    /// a period is nothing to compare with.
    fn known_since(self, first_day: Option<NaiveDate>) -> Earlier {
        let is_known = |earlier: &Period| first_day.is_some_and(|day| day <= earlier.first_day());
        Earlier {
            previous: self.previous.filter(is_known),
            year_before: self.year_before.filter(is_known),
        }
    }
}

fn contact_report(
    read: Reader<'_>,
    compared: ComparedTo,
    as_of: NaiveDateTime,
) -> Result<ContactReport> {
    let due = due_rules(read)?;
    let rules = ContactRules {
        due: &due,
        unsigned_after_hours: unsigned_after_hours(&read.settings()?),
    };
    let earlier = compared.known_since(read.first_contact_day()?);
    let contacts = |period: Option<Period>| {
        let counted = period.map(|period| read.count_contacts(period, as_of, rules));
        counted.transpose().map(|it| it.map(|it| it.figures))
    };
    let counted = read.count_contacts(compared.period, as_of, rules)?;
    Ok(ContactReport {
        now: counted.figures,
        previous: contacts(earlier.previous)?,
        year_before: contacts(earlier.year_before)?,
        overdue: read.overdue_lines(&counted.overdue, as_of, rules)?,
        terms: rules.terms(),
    })
}

fn complaint_report(
    read: Reader<'_>,
    compared: ComparedTo,
    today: NaiveDate,
    account: Option<&Account>,
) -> Result<ComplaintReport> {
    let rules = due_rules(read)?;
    let period = compared.period;
    let earlier = compared.known_since(read.first_complaint_day()?);
    let count = |period| read.count_complaints(period, today, &rules);
    Ok(ComplaintReport {
        is_kept: !read.accounts()?.is_empty(),
        now: count(period)?,
        previous: earlier.previous.map(count).transpose()?,
        year_before: earlier.year_before.map(count).transpose()?,
        overdue: read.late_complaint_lines(period, account, &rules.calendar, today)?,
        limits: rules.limits,
    })
}

fn opinion_report(
    read: Reader<'_>,
    compared: ComparedTo,
    today: NaiveDate,
) -> Result<OpinionReport> {
    let rules = due_rules(read)?;
    let first_day = read.first_opinion_day()?;
    let earlier = compared.known_since(first_day);
    let count = |period| read.count_opinions(period, today, &rules.calendar);
    let figures = |period: Option<Period>| {
        let counted = period.map(count).transpose();
        counted.map(|it| it.map(|it| it.figures))
    };
    let counted = count(compared.period)?;
    Ok(OpinionReport {
        is_kept: first_day.is_some(),
        now: counted.figures,
        previous: figures(earlier.previous)?,
        year_before: figures(earlier.year_before)?,
        overdue: read.overdue_opinions(&counted.overdue, today, &rules.calendar)?,
        limits: rules.limits,
    })
}

fn review_report(
    read: Reader<'_>,
    compared: ComparedTo,
    today: NaiveDate,
    account: Option<&Account>,
) -> Result<ReviewReport> {
    let period = compared.period;
    let first_day = read.first_review_day()?;
    let earlier = compared.known_since(first_day);
    let figures = |period: Option<Period>| {
        let counted = period.map(|period| read.count_review(period, today));
        counted.transpose().map(|it| it.map(|it| it.figures))
    };
    let counted = read.count_review(period, today)?;
    // A promise of a time before the register kept meetings was not broken: nobody knows.
    let promises = match first_day {
        Some(first_day) => promises_touched(read, period, today)?
            .into_iter()
            .filter(|promise| promise.to >= first_day)
            .collect(),
        None => Vec::new(),
    };
    Ok(ReviewReport {
        is_kept: first_day.is_some(),
        now: counted.figures,
        previous: figures(earlier.previous)?,
        year_before: figures(earlier.year_before)?,
        promises,
        overdue: overdue_rectifications(read, &counted.overdue, today, account)?,
    })
}

/// The late ones, as far as whoever reads may open where they come from (C4).
fn overdue_rectifications(
    read: Reader<'_>,
    ids: &[i64],
    today: NaiveDate,
    account: Option<&Account>,
) -> Result<Vec<OverdueRectification>> {
    let calendar = due_rules(read)?.calendar;
    let mut lines = Vec::new();
    for id in ids.iter().take(MOST_OVERDUE) {
        let late: Rectification = read.record(*id)?;
        let Some(number) = number_for(read, &late, account)? else {
            continue;
        };
        let check = late.spot_check_id.map(|id| read.record::<SpotCheck>(id));
        let check = check.transpose()?;
        let line = OverdueRectification::of(&late, number, check.as_ref(), &calendar, today);
        lines.push(line);
    }
    Ok(lines)
}

/// The setting; what does not read as a number, which only a damaged register holds, is as it ships.
pub(super) fn unsigned_after_hours(settings: &Settings) -> u32 {
    let shipped = || Settings::default().text(SettingName::UnsignedAfterHours);
    let hours = |text: String| text.parse().ok();
    hours(settings.text(SettingName::UnsignedAfterHours))
        .or_else(|| hours(shipped()))
        .unwrap_or_default()
}
