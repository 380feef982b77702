//! The closed list of figures of opinions: what each is called, how it is defined, what it comes to.

use super::choice_counts::count_of;
use super::listed::{Heading, Listed};
use super::{Amount, OpinionFigures};
use crate::domain::contact::AskerKind;
use crate::domain::limit::Limits;
use crate::domain::opinion::{OpinionOutcome, OpinionSource};
use crate::domain::protection::Signed;

/// A figure of a period's opinions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpinionFigure {
    /// 收到意见.
    Received,
    /// 已反馈.
    FedBack,
    /// 未反馈.
    Open,
    /// 待转交 (E5).
    Unsent,
    /// 作废登记.
    Voided,
    /// From one source (E1–E4, E9).
    OfSource(OpinionSource),
    /// Signed in one way.
    OfSigned(Signed),
    /// By one sort of people.
    OfGiver(AskerKind),
    /// With one outcome.
    OfOutcome(OpinionOutcome),
    /// 15日反馈率 (E7).
    FedBackOnTime,
    /// 反馈超期 (D14).
    LateFeedback,
    /// 反馈用时中位数.
    FeedbackMedian,
    /// 回访率.
    FollowedUp,
    /// 满意率.
    Content,
    /// 反映打击报复 (C5).
    Retaliation,
}

/// Figures that stand together under a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpinionGroup {
    /// 总量.
    Total,
    /// 来源.
    Source,
    /// 署名方式.
    Signed,
    /// 提出人.
    Giver,
    /// 办理结果.
    Outcome,
    /// 反馈时限.
    Time,
    /// 回访与满意度.
    FollowUp,
}

impl Heading for OpinionGroup {
    fn label_key(self) -> &'static str {
        match self {
            Self::Total => "opinion-figures-total",
            Self::Source => "opinion-figures-source",
            Self::Signed => "opinion-figures-signed",
            Self::Giver => "opinion-figures-giver",
            Self::Outcome => "opinion-figures-outcome",
            Self::Time => "opinion-figures-time",
            Self::FollowUp => "opinion-figures-follow-up",
        }
    }

    fn is_choice(self) -> bool {
        matches!(
            self,
            Self::Source | Self::Signed | Self::Giver | Self::Outcome
        )
    }
}

impl OpinionFigure {
    /// Every figure, in the order of the report; those of a group stand together.
    pub const ALL: [Self; 42] = [
        Self::Received,
        Self::FedBack,
        Self::Open,
        Self::Unsent,
        Self::Voided,
        Self::OfSource(OpinionSource::Box),
        Self::OfSource(OpinionSource::Questionnaire),
        Self::OfSource(OpinionSource::AskingLetter),
        Self::OfSource(OpinionSource::StaffCongress),
        Self::OfSource(OpinionSource::ParentsMeeting),
        Self::OfSource(OpinionSource::ParentsCommittee),
        Self::OfSource(OpinionSource::StudentSeminar),
        Self::OfSource(OpinionSource::TeacherSeminar),
        Self::OfSource(OpinionSource::SupervisorMeeting),
        Self::OfSource(OpinionSource::PublicSeminar),
        Self::OfSource(OpinionSource::ParentSchool),
        Self::OfSource(OpinionSource::Letter),
        Self::OfSource(OpinionSource::Phone),
        Self::OfSource(OpinionSource::Online),
        Self::OfSource(OpinionSource::InPerson),
        Self::OfSource(OpinionSource::Superior),
        Self::OfSource(OpinionSource::Other),
        Self::OfSigned(Signed::Named),
        Self::OfSigned(Signed::Confidential),
        Self::OfSigned(Signed::Anonymous),
        Self::OfGiver(AskerKind::Parent),
        Self::OfGiver(AskerKind::Student),
        Self::OfGiver(AskerKind::Staff),
        Self::OfGiver(AskerKind::Unit),
        Self::OfGiver(AskerKind::Resident),
        Self::OfGiver(AskerKind::Other),
        Self::OfOutcome(OpinionOutcome::Adopted),
        Self::OfOutcome(OpinionOutcome::PartlyAdopted),
        Self::OfOutcome(OpinionOutcome::Explained),
        Self::OfOutcome(OpinionOutcome::Noted),
        Self::OfOutcome(OpinionOutcome::NotAdopted),
        Self::FedBackOnTime,
        Self::LateFeedback,
        Self::FeedbackMedian,
        Self::FollowedUp,
        Self::Content,
        Self::Retaliation,
    ];

    /// Its heading, its name and its definition.
    const fn told(self) -> (OpinionGroup, &'static str, &'static str) {
        use OpinionGroup as G;
        match self {
            Self::Received => (
                G::Total,
                "opinion-figure-received",
                "opinion-figure-received-definition",
            ),
            Self::FedBack => (
                G::Total,
                "opinion-figure-fed-back",
                "opinion-figure-fed-back-definition",
            ),
            Self::Open => (
                G::Total,
                "opinion-figure-open",
                "opinion-figure-open-definition",
            ),
            Self::Unsent => (
                G::Total,
                "opinion-figure-unsent",
                "opinion-figure-unsent-definition",
            ),
            Self::Voided => (
                G::Total,
                "opinion-figure-voided",
                "opinion-figure-voided-definition",
            ),
            Self::OfSource(it) => (
                G::Source,
                it.label_key(),
                "opinion-figure-source-definition",
            ),
            Self::OfSigned(it) => (
                G::Signed,
                it.label_key(),
                "opinion-figure-signed-definition",
            ),
            Self::OfGiver(it) => (G::Giver, it.label_key(), "opinion-figure-giver-definition"),
            Self::OfOutcome(it) => (
                G::Outcome,
                it.label_key(),
                "opinion-figure-outcome-definition",
            ),
            Self::FedBackOnTime => (
                G::Time,
                "opinion-figure-fed-back-on-time",
                "opinion-figure-fed-back-on-time-definition",
            ),
            Self::LateFeedback => (
                G::Time,
                "opinion-figure-late-feedback",
                "opinion-figure-late-feedback-definition",
            ),
            Self::FeedbackMedian => (
                G::Time,
                "opinion-figure-feedback-median",
                "opinion-figure-feedback-median-definition",
            ),
            Self::FollowedUp => (
                G::FollowUp,
                "opinion-figure-followed-up",
                "opinion-figure-followed-up-definition",
            ),
            Self::Content => (
                G::FollowUp,
                "opinion-figure-content",
                "opinion-figure-content-definition",
            ),
            Self::Retaliation => (
                G::FollowUp,
                "opinion-figure-retaliation",
                "opinion-figure-retaliation-definition",
            ),
        }
    }
}

impl Listed for OpinionFigure {
    type Figures = OpinionFigures;
    type Group = OpinionGroup;
    type Terms = Limits;

    const LIST: &'static [Self] = &Self::ALL;
    const LEAVES_OUT_NONE: bool = true;

    fn group(self) -> Self::Group {
        self.told().0
    }

    fn label_key(self) -> &'static str {
        self.told().1
    }

    fn definition_key(self) -> &'static str {
        self.told().2
    }

    fn amount(self, figures: &Self::Figures) -> Amount {
        let count = |count: u32| Amount::Count(count.into());
        match self {
            Self::Received => count(figures.received),
            Self::FedBack => count(figures.fed_back),
            Self::Open => count(figures.open()),
            Self::Unsent => count(figures.unsent),
            Self::Voided => count(figures.voided),
            Self::OfSource(it) => {
                let received = figures.by_source.map(|source| source.received);
                count(count_of(OpinionSource::ALL, &received, it))
            }
            Self::OfSigned(it) => count(count_of(Signed::ALL, &figures.by_signed, it)),
            Self::OfGiver(it) => count(count_of(AskerKind::ALL, &figures.by_giver, it)),
            Self::OfOutcome(it) => count(count_of(OpinionOutcome::ALL, &figures.by_outcome, it)),
            Self::FedBackOnTime => figures.feedback.ratio(),
            Self::LateFeedback => count(figures.feedback.missed()),
            Self::FeedbackMedian => {
                Amount::half(figures.twice_median_feedback_days, Amount::WorkingDays)
            }
            Self::FollowedUp => Amount::ratio(figures.followed_up, figures.fed_back),
            Self::Content => Amount::ratio(figures.content, figures.rated),
            Self::Retaliation => count(figures.retaliation),
        }
    }

    fn promised_days(self, limits: &Self::Terms) -> Option<u32> {
        match self {
            Self::FedBackOnTime => Some(limits.opinion_days.into()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_figure_stands_in_the_list_once_and_groups_stand_together() {
        use OpinionFigure as F;
        let all: BTreeSet<F> = F::ALL.into();
        assert_eq!(all.len(), F::ALL.len());
        let choices = (OpinionSource::ALL.iter().map(|it| F::OfSource(*it)))
            .chain(Signed::ALL.iter().map(|it| F::OfSigned(*it)))
            .chain(AskerKind::ALL.iter().map(|it| F::OfGiver(*it)))
            .chain(OpinionOutcome::ALL.iter().map(|it| F::OfOutcome(*it)));
        for figure in choices {
            assert!(all.contains(&figure), "{figure:?}");
        }
        assert!(F::ALL.is_sorted_by_key(|figure| figure.group()));
    }

    #[test]
    fn nothing_is_divided_by_nothing() {
        let none = OpinionFigures::default();
        assert!(none.is_empty());
        for figure in OpinionFigure::ALL {
            let amount = figure.amount(&none);
            assert!(
                matches!(amount, Amount::Count(0) | Amount::Unknown),
                "{figure:?}"
            );
        }
    }
}
