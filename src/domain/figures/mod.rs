//! The figures of a period: what is counted, what each figure means, and what it is compared to.
//!
//! | file | is |
//! |---|---|
//! | this one, [`figure`], [`tally`] | the figures of visits, their closed list, and how they are counted |
//! | [`contact`], [`contact_figure`], [`contact_tally`] | the same of first contacts |
//! | [`complaint`], [`complaint_figure`], [`complaint_tally`] | the same of complaints |
//! | [`opinion`], [`opinion_figure`], [`opinion_tally`] | the same of opinions |
//! | [`review`], [`review_figure`], [`review_tally`] | the same of what is put right, boxes, meetings and checks |
//! | [`eight_nots`] | the facts for the eight “not” |
//! | [`overdue`] | the matters that were not done in time, and why |
//! | [`extensions`], [`decisions`] | extensions and decisions about faults, one by one |
//! | [`key`], [`satisfaction`] | what a report says first, over all registers |
//! | [`appraisal`] | what the registers hold of each person and department in a year |
//! | [`any`] | all of these as one list, which a closed month freezes |
//! | [`listed`], [`amount`], [`ranking`], [`choice_counts`] | what they share |
//!
//! A visit counts by its real arrival, not by the year in its number. Appointments nobody came to and voided visits are
//! no visits. Everything here is a value: what was counted comes in through [`Tally`], today comes in as well.

mod amount;
mod any;
mod appraisal;
mod choice_counts;
mod complaint;
mod complaint_figure;
mod complaint_tally;
mod contact;
mod contact_figure;
mod contact_tally;
mod decisions;
mod eight_nots;
mod extensions;
mod figure;
mod key;
mod listed;
mod opinion;
mod opinion_figure;
mod opinion_tally;
mod overdue;
mod ranking;
mod review;
mod review_figure;
mod review_tally;
mod satisfaction;
mod tally;

pub use amount::{Amount, Change, Compared, Difference};
pub use any::AnyFigure;
pub use appraisal::{Answered, Appraisal, AppraisalLine, AppraisalTally};
pub use complaint::{
    BesideComplaints, ComplaintFigures, ComplaintReport, ComplaintsOf, MOST_CATEGORIES,
};
pub use complaint_figure::{ComplaintFigure, ComplaintGroup};
pub use complaint_tally::{Complained, ComplaintTally};
pub use contact::{
    ContactFigures, ContactReport, ContactRules, ContactTerms, DepartmentMatters, ItemCount,
    KeptCount, MOST_ITEMS, PROMISES,
};
pub use contact_figure::{ContactFigure, FigureGroup};
pub use contact_tally::{Asked, BesideContacts, ContactTally, FallenDue, Handed};
pub use decisions::{DecisionLine, Decisions};
pub use eight_nots::{
    EightNot, EightNots, LONG_CHAIN_LINKS, NotFact, OwnFact, OwnFacts, PartOf, VIOLATIONS, ranked,
};
pub use extensions::{ExtensionCourse, ExtensionLine, MOST_EXTENSIONS};
pub use figure::Figure;
pub use key::{KeyAmounts, KeyFigure};
pub use listed::{Heading, Listed, Named};
pub use opinion::{OpinionCount, OpinionFigures, OpinionReport, OverdueOpinion};
pub use opinion_figure::{OpinionFigure, OpinionGroup};
pub use opinion_tally::{OpinionTally, Said};
pub use overdue::{ExtensionStanding, MOST_OVERDUE, Overdue, OverdueComplaint};
pub use review::{
    BesideReview, CHECK_KINDS, CheckCount, Origin, OverdueRectification, RectificationCount,
    ReviewFigures, ReviewReport,
};
pub use review_figure::{ReviewFigure, ReviewGroup};
pub use review_tally::{PutRight, ReviewTally};
pub use satisfaction::{Asked as AskedAfterwards, Rated, Which};
pub use tally::{Seen, Tally, WithinPeriod};

use chrono::{NaiveDate, NaiveDateTime};

use super::closing::{Corrections, ReportText, Sealing};
use super::journal::Hash;
use super::number::RecordNumber;
use super::period::Period;
use super::visit::{VisitId, VisitKind};

/// Kinds of visits, as many as [`VisitKind::ALL`].
pub const KIND_COUNT: usize = VisitKind::ALL.len();

/// Departments shown by name; the rest is one line.
pub const MOST_DEPARTMENTS: usize = 10;

/// What was counted in one period. Counts of visits unless the name says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VisitFigures {
    /// 来访批次.
    pub visits: u32,
    /// 来访人次: the sum of all party sizes.
    pub persons: u64,
    /// By kind, in the order of [`VisitKind::ALL`].
    pub by_kind: [u32; KIND_COUNT],
    /// By part of the period, as [`Period::parts`] lists them.
    pub by_part: Vec<u32>,
    /// By weekday of arrival, Monday first, and hour.
    pub by_weekday_and_hour: [[u32; 24]; 7],
    /// By department visited: the busiest by name, then the others together, then where none was written down.
    pub by_department: Vec<DepartmentCount>,
    /// People who came twice or more in the period.
    pub repeat_people: u32,
    /// The visits of these people, the first included.
    pub repeat_visits: u32,
    /// Visits with a known departure: what mean and median stay are taken over.
    pub timed_visits: u32,
    /// Minutes of all stays together.
    pub stay_minutes: u64,
    /// Twice the median stay in minutes, so that a median between two minutes is a whole number; `None` of none.
    pub twice_median_stay_minutes: Option<u32>,
    /// Closed as 离校时间不详.
    pub departure_unknown: u32,
    /// 补录.
    pub backdated: u32,
    /// Visits that were appointments before.
    pub appointments_kept: u32,
    /// Appointments whose time is past and nobody came.
    pub appointments_missed: u32,
    /// Visits whose host did not agree.
    pub host_declined: u32,
    /// Release slips of these visits.
    pub released: u32,
    /// Things left at these visits.
    pub left_items: u32,
    /// Voided entries.
    pub voided: u32,
}

/// How many came to see a department.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepartmentCount {
    /// Which.
    pub department: Department,
    /// 批次.
    pub visits: u32,
    /// 人次.
    pub persons: u64,
}

/// A line of the table of departments.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Department {
    /// One, as it was written down.
    Named(String),
    /// All that are not among the busiest.
    Others,
    /// Visits with no department written down.
    Unstated,
}

impl Department {
    /// What stands in its records; `None` of several together.
    #[must_use]
    pub fn written(&self) -> Option<String> {
        match self {
            Self::Named(name) => Some(name.clone()),
            Self::Unstated => Some(String::new()),
            Self::Others => None,
        }
    }
}

impl VisitFigures {
    /// By hour of arrival.
    #[must_use]
    pub fn by_hour(&self) -> [u32; 24] {
        let mut hours = [0; 24];
        for row in &self.by_weekday_and_hour {
            for (hour, count) in hours.iter_mut().zip(row) {
                *hour += count;
            }
        }
        hours
    }

    /// The part of the period in which most came and how many; the first of several, `None` where nobody came.
    #[must_use]
    pub fn busiest_part(&self) -> Option<(usize, u32)> {
        busiest(&self.by_part)
    }

    /// The hour in which most came and how many.
    #[must_use]
    pub fn busiest_hour(&self) -> Option<(usize, u32)> {
        busiest(&self.by_hour())
    }

    /// Whether there is nothing to tell of: no visit, no appointment missed, nothing voided.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.visits == 0 && self.appointments_missed == 0 && self.voided == 0
    }
}

/// The hours shown even where nobody came: a school's day.
const SCHOOL_HOURS: (usize, usize) = (7, 17);

/// The first and the last hour that drawings of these figures show: the school's day, and whatever earlier or later
/// hour somebody came in.
#[must_use]
pub fn hours_shown<'f>(figures: impl IntoIterator<Item = &'f VisitFigures>) -> (usize, usize) {
    figures.into_iter().fold(SCHOOL_HOURS, |(first, last), it| {
        let hours = it.by_hour();
        let earliest = hours.iter().position(|count| *count > 0);
        let latest = hours.iter().rposition(|count| *count > 0);
        (
            earliest.map_or(first, |hour| hour.min(first)),
            latest.map_or(last, |hour| hour.max(last)),
        )
    })
}

fn busiest(counts: &[u32]) -> Option<(usize, u32)> {
    let most = counts.iter().copied().max().filter(|most| *most > 0)?;
    Some((counts.iter().position(|count| *count == most)?, most))
}

/// 检查/视察: one line of the list of inspections (B8).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// The visit.
    pub visit: VisitId,
    /// Its number.
    pub number: RecordNumber,
    /// When they came.
    pub arrived_at: NaiveDateTime,
    /// How many.
    pub party_size: u16,
    /// The inspecting unit.
    pub unit: String,
    /// 带队领导.
    pub leader: String,
    /// 视察内容, or else the purpose.
    pub subject: String,
    /// 意见建议.
    pub findings: String,
    /// 陪同人员.
    pub escort: String,
}

/// The report of a period: its figures beside those of earlier ones, and what proves that nothing was changed since.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Which period.
    pub period: Period,
    /// When it was counted, local time.
    pub as_of: NaiveDateTime,
    /// Its figures of visits.
    pub now: VisitFigures,
    /// Those of the period before; `None` where the register is younger than that.
    pub previous: Option<VisitFigures>,
    /// Those of the same period a year before; `None` where the register is younger, and of a year, whose year before
    /// is the period before.
    pub year_before: Option<VisitFigures>,
    /// The inspections, in the order in which they came.
    pub inspections: Vec<Inspection>,
    /// What is told of first contacts.
    pub contacts: ContactReport,
    /// What is told of complaints.
    pub complaints: ComplaintReport,
    /// What is told of opinions.
    pub opinions: OpinionReport,
    /// What is told of the review loop.
    pub review: ReviewReport,
    /// The extensions of what was received in it, in the order asked for; not more than [`MOST_EXTENSIONS`].
    pub extensions: Vec<ExtensionLine>,
    /// The decisions about faults made in it.
    pub decisions: Decisions,
    /// What was changed in closed months since.
    pub corrections: Corrections,
    /// What somebody wrote for it.
    pub text: Option<ReportText>,
    /// What it bears where it is being signed; `None` of any other.
    pub sealing: Option<Sealing>,
    /// The newest entry of the journal.
    pub journal_seq: u64,
    /// Its hash.
    pub journal_hash: Hash,
}

/// How a period lies to today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It has not begun.
    Ahead,
    /// It is not over: more may come.
    Running,
    /// It is over.
    Over,
}

impl Standing {
    /// How a period lies to a day.
    #[must_use]
    pub fn of(period: Period, today: NaiveDate) -> Self {
        if today < period.first_day() {
            Self::Ahead
        } else if today <= period.last_day() {
            Self::Running
        } else {
            Self::Over
        }
    }
}

impl Report {
    /// The figures of visits, with what they are compared to.
    #[must_use]
    pub const fn visits(&self) -> Compared<'_, VisitFigures> {
        Compared {
            now: &self.now,
            previous: self.previous.as_ref(),
            year_before: self.year_before.as_ref(),
        }
    }

    /// Extensions that are not on the list.
    #[must_use]
    pub fn more_extensions(&self) -> u32 {
        let asked = self.contacts.now.extensions + self.complaints.now.extensions;
        listed::more_than_listed(asked, self.extensions.len())
    }

    /// How its period lay to the day it was counted.
    #[must_use]
    pub fn standing(&self) -> Standing {
        Standing::of(self.period, self.as_of.date())
    }
}

/// The records behind a figure, so that a screen can step from one to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Counted<F = Figure> {
    /// The figure.
    pub figure: F,
    /// Of which period.
    pub period: Period,
    /// When it was counted: whether an appointment was missed depends on it.
    pub as_of: NaiveDateTime,
}
