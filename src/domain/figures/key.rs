//! The figures that a report says first, over all registers: what a principal and a superior look for.

use super::satisfaction::Which;
use super::{
    Amount, Compared, ComplaintFigure, ContactFigure, Figure, Listed, OpinionFigure, Report,
    ReviewFigure,
};

/// A figure at the head of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyFigure {
    /// 来访批次.
    Visits,
    /// 来访人次.
    Persons,
    /// 首问登记.
    Contacts,
    /// 当场办结率 (A2).
    OnTheSpot,
    /// 按时办结率 (A8).
    OnTime,
    /// 期末超期未办结, over all registers.
    OverdueOpen,
    /// 收到投诉.
    Complaints,
    /// 投诉按时答复率 (C2).
    ComplaintReplies,
    /// 满意率, over all registers.
    Content,
    /// 收到意见.
    Opinions,
    /// 意见按时反馈率 (E7).
    Feedback,
    /// 整改完成率 (E6).
    Rectified,
}

/// What a figure came to in the periods that a report compares.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KeyAmounts {
    /// In the report's own.
    pub now: Amount,
    /// In the one before; `None` where the register is younger.
    pub previous: Option<Amount>,
    /// In the same one a year before; `None` where the register is younger, and of a year.
    pub year_before: Option<Amount>,
}

impl KeyFigure {
    /// Every one, in the order of the report.
    pub const ALL: [Self; 12] = [
        Self::Visits,
        Self::Persons,
        Self::Contacts,
        Self::OnTheSpot,
        Self::OnTime,
        Self::OverdueOpen,
        Self::Complaints,
        Self::ComplaintReplies,
        Self::Content,
        Self::Opinions,
        Self::Feedback,
        Self::Rectified,
    ];

    /// The key of its name in the Fluent files: said beside those of other registers.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::Visits => Figure::Visits.label_key(),
            Self::Persons => Figure::Persons.label_key(),
            Self::Contacts => "contact-figure-contacts",
            Self::OnTheSpot => "contact-figure-on-the-spot",
            Self::OnTime => "contact-figure-on-time",
            Self::OverdueOpen => "key-figure-overdue-open",
            Self::Complaints => "complaint-figure-received",
            Self::ComplaintReplies => "key-figure-complaint-replies",
            Self::Content => "key-figure-content",
            Self::Opinions => "opinion-figure-received",
            Self::Feedback => "key-figure-feedback",
            Self::Rectified => "review-figure-rectified",
        }
    }

    /// The key of its definition, of the two that are counted over all registers; the others are figures of one register
    /// and defined there.
    #[must_use]
    pub const fn definition_key(self) -> Option<&'static str> {
        match self {
            Self::OverdueOpen => Some("key-figure-overdue-open-definition"),
            Self::Content => Some("key-figure-content-definition"),
            _ => None,
        }
    }

    /// Whether the register keeps what it counts.
    #[must_use]
    pub const fn is_kept(self, report: &Report) -> bool {
        match self {
            Self::Complaints | Self::ComplaintReplies => report.complaints.is_kept,
            Self::Opinions | Self::Feedback => report.opinions.is_kept,
            Self::Rectified => report.review.is_kept,
            _ => true,
        }
    }

    /// What it comes to.
    #[must_use]
    pub fn amounts(self, report: &Report) -> KeyAmounts {
        let visits = report.visits();
        let contacts = report.contacts.compared();
        let complaints = report.complaints.compared();
        let opinions = report.opinions.compared();
        let of_contacts = |figure: ContactFigure| contacts.amounts(|it| figure.amount(it));
        let of_complaints = |figure: ComplaintFigure| complaints.amounts(|it| figure.amount(it));
        let of_opinions = |figure: OpinionFigure| opinions.amounts(|it| figure.amount(it));
        match self {
            Self::Visits => visits.amounts(|it| Figure::Visits.amount(it)),
            Self::Persons => visits.amounts(|it| Figure::Persons.amount(it)),
            Self::Contacts => of_contacts(ContactFigure::Contacts),
            Self::OnTheSpot => of_contacts(ContactFigure::OnTheSpot),
            Self::OnTime => of_contacts(ContactFigure::OnTime),
            Self::OverdueOpen => report.over_periods(|which| report.overdue_open(which)),
            Self::Complaints => of_complaints(ComplaintFigure::Received),
            Self::ComplaintReplies => of_complaints(ComplaintFigure::RepliedOnTime),
            Self::Content => {
                report.over_periods(|which| report.rated(which).map(|rated| rated.ratio()))
            }
            Self::Opinions => of_opinions(OpinionFigure::Received),
            Self::Feedback => of_opinions(OpinionFigure::FedBackOnTime),
            Self::Rectified => {
                let review = report.review.compared();
                review.amounts(|it| ReviewFigure::Rectified.amount(it))
            }
        }
    }
}

impl<'f, F> Compared<'f, F> {
    /// The figures of one of the periods.
    #[must_use]
    pub const fn of(&self, which: Which) -> Option<&'f F> {
        match which {
            Which::Now => Some(self.now),
            Which::Previous => self.previous,
            Which::YearBefore => self.year_before,
        }
    }

    /// What a figure comes to in each of them.
    pub fn amounts(&self, amount: impl Fn(&F) -> Amount) -> KeyAmounts {
        KeyAmounts {
            now: amount(self.now),
            previous: self.previous.map(&amount),
            year_before: self.year_before.map(&amount),
        }
    }
}

impl Report {
    /// The figures that it says first: those of what the register keeps.
    #[must_use]
    pub fn key_figures(&self) -> Vec<KeyFigure> {
        let all = KeyFigure::ALL.into_iter();
        all.filter(|figure| figure.is_kept(self)).collect()
    }

    /// What fell due in a period and was not done when it ended, in all registers; `None` where nothing is known of it.
    #[must_use]
    pub fn overdue_open(&self, which: Which) -> Option<Amount> {
        let open = [
            self.contacts.compared().of(which).map(|it| it.overdue_open),
            self.complaints
                .compared()
                .of(which)
                .map(|it| it.overdue_open),
            self.opinions.compared().of(which).map(|it| it.overdue_open),
            self.review.compared().of(which).map(|it| it.overdue_open),
        ];
        let known = open.into_iter().flatten().map(u64::from);
        known.reduce(|sum, more| sum + more).map(Amount::Count)
    }

    fn over_periods(&self, amount: impl Fn(Which) -> Option<Amount>) -> KeyAmounts {
        KeyAmounts {
            now: amount(Which::Now).unwrap_or(Amount::Unknown),
            previous: amount(Which::Previous),
            year_before: amount(Which::YearBefore),
        }
    }
}
