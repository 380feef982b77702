//! Every figure of every register as one list: what a closed month freezes, and what it is compared with later.

use super::{
    Amount, ComplaintFigure, ContactFigure, Figure, Listed, OpinionFigure, Report, ReviewFigure,
};
use crate::domain::figures::Heading as _;

/// A figure of any register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnyFigure {
    /// Of visits.
    Visits(Figure),
    /// Of first contacts.
    Contacts(ContactFigure),
    /// Of complaints.
    Complaints(ComplaintFigure),
    /// Of opinions.
    Opinions(OpinionFigure),
    /// Of the review loop.
    Review(ReviewFigure),
}

impl AnyFigure {
    /// Every one, in the order of the report.
    pub fn all() -> impl Iterator<Item = Self> {
        let contacts = ContactFigure::LIST.iter().copied();
        let complaints = ComplaintFigure::LIST.iter().copied();
        let opinions = OpinionFigure::LIST.iter().copied();
        let review = ReviewFigure::LIST.iter().copied();
        Figure::ALL
            .into_iter()
            .map(Self::Visits)
            .chain(contacts.map(Self::Contacts))
            .chain(complaints.map(Self::Complaints))
            .chain(opinions.map(Self::Opinions))
            .chain(review.map(Self::Review))
    }

    /// The name it has in signed statements, which are read for years: `visits/figure-persons`.
    #[must_use]
    pub fn id(self) -> String {
        fn listed<F: Listed>(register: &str, figure: F) -> String {
            let (group, label) = (figure.group().label_key(), figure.label_key());
            format!("{register}/{group}/{label}")
        }
        match self {
            Self::Visits(figure) => format!("visits/{}", figure.label_key()),
            Self::Contacts(figure) => listed("contacts", figure),
            Self::Complaints(figure) => listed("complaints", figure),
            Self::Opinions(figure) => listed("opinions", figure),
            Self::Review(figure) => listed("review", figure),
        }
    }

    /// What it comes to in a report.
    #[must_use]
    pub fn amount(self, report: &Report) -> Amount {
        match self {
            Self::Visits(figure) => figure.amount(&report.now),
            Self::Contacts(figure) => figure.amount(&report.contacts.now),
            Self::Complaints(figure) => figure.amount(&report.complaints.now),
            Self::Opinions(figure) => figure.amount(&report.opinions.now),
            Self::Review(figure) => figure.amount(&report.review.now),
        }
    }

    /// Whether it goes on moving after its period is over, because matters are taken further: what was open is finished,
    /// what was finished is followed up. Any other figure of a period that is over moves by a correction alone.
    #[must_use]
    pub const fn moves_on(self) -> bool {
        use ComplaintFigure as C;
        use ContactFigure as F;
        use OpinionFigure as O;
        use ReviewFigure as R;
        match self {
            Self::Visits(figure) => matches!(
                figure,
                Figure::Timed
                    | Figure::StayMean
                    | Figure::StayMedian
                    | Figure::DepartureUnknown
                    | Figure::LeftItems
                    | Figure::Released
            ),
            Self::Contacts(figure) => matches!(
                figure,
                F::Notices
                    | F::RepeatTold
                    | F::RepeatUntold
                    | F::HandOvers
                    | F::SentBack
                    | F::SignedPromptly
                    | F::SigningMedian
                    | F::ReplyMedian
                    | F::Extensions
                    | F::ToldInTime
                    | F::FollowedUp
                    | F::Solved
                    | F::Content
            ),
            Self::Complaints(figure) => !matches!(
                figure,
                C::Received
                    | C::Voided
                    | C::OfSigned(_)
                    | C::OfChannel(_)
                    | C::OfComplainant(_)
                    | C::AcceptedOnTime
                    | C::RepliedOnTime
                    | C::LateReplies
                    | C::OfFault(_)
                    | C::OfSanction(_)
            ),
            Self::Opinions(figure) => !matches!(
                figure,
                O::Received
                    | O::Voided
                    | O::OfSource(_)
                    | O::OfSigned(_)
                    | O::OfGiver(_)
                    | O::FedBackOnTime
                    | O::LateFeedback
            ),
            Self::Review(figure) => matches!(
                figure,
                R::Verified | R::Returned | R::SlipsEntered | R::ChecksFound
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_figure_has_a_name_of_its_own_in_statements() {
        let ids: Vec<String> = AnyFigure::all().map(AnyFigure::id).collect();
        let distinct: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len());
        let is_plain = |id: &String| {
            id.chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "/-".contains(c))
        };
        assert!(ids.iter().all(is_plain), "{ids:?}");
    }
}
