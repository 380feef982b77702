//! The closed list of figures of the review loop: what each is called, how it is defined, what it comes to.

use super::choice_counts::count_of;
use super::listed::{Heading, Listed};
use super::review::CHECK_KINDS;
use super::{Amount, Origin, ReviewFigures};
use crate::domain::review::{CheckKind, MeetingKind, SupervisionResult};

/// A figure of the review loop in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewFigure {
    /// 下达整改 (E6).
    Ordered,
    /// 复核销号率 (E8).
    Verified,
    /// 整改完成率 (E6).
    Rectified,
    /// 整改超期 (D14).
    RectifiedLate,
    /// Rectifications that come of one sort of record.
    OfOrigin(Origin),
    /// 意见箱开箱 (E3).
    Openings,
    /// 箱内意见.
    Slips,
    /// 空白与无法辨认.
    BlankSlips,
    /// 已登记.
    SlipsEntered,
    /// 问卷与征求意见函 (E2).
    Questionnaires,
    /// 发放份数.
    Issued,
    /// 回收率.
    Returned,
    /// 会议 (E1, E4, E9).
    Meetings,
    /// 实到人次.
    Attended,
    /// Meetings of one kind.
    OfMeeting(MeetingKind),
    /// 检查 (D10, D11).
    Checks,
    /// 发现问题的检查.
    ChecksFound,
    /// Checks of one kind.
    OfCheck(CheckKind),
    /// 督查 (E8).
    Supervisions,
    /// Supervisions with one result.
    OfSupervision(SupervisionResult),
}

/// Figures that stand together under a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewGroup {
    /// 整改.
    Rectification,
    /// 整改：按来源.
    Origin,
    /// 意见箱.
    Boxes,
    /// 问卷与征求意见函.
    Asking,
    /// 会议.
    Meeting,
    /// 会议：按类别.
    MeetingKind,
    /// 检查与督查.
    Check,
    /// 检查：按方式.
    CheckKind,
    /// 督查.
    Supervision,
    /// 督查：按结果.
    SupervisionResult,
}

impl Heading for ReviewGroup {
    fn label_key(self) -> &'static str {
        match self {
            Self::Rectification => "review-figures-rectification",
            Self::Origin => "review-figures-origin",
            Self::Boxes => "review-figures-boxes",
            Self::Asking => "review-figures-asking",
            Self::Meeting => "review-figures-meeting",
            Self::MeetingKind => "review-figures-meeting-kind",
            Self::Check => "review-figures-check",
            Self::CheckKind => "review-figures-check-kind",
            Self::Supervision => "review-figures-supervision",
            Self::SupervisionResult => "review-figures-supervision-result",
        }
    }

    fn is_choice(self) -> bool {
        matches!(
            self,
            Self::Origin | Self::MeetingKind | Self::CheckKind | Self::SupervisionResult
        )
    }
}

impl ReviewFigure {
    /// Every figure, in the order of the report; those of a group stand together.
    pub const ALL: [Self; 35] = [
        Self::Ordered,
        Self::Verified,
        Self::Rectified,
        Self::RectifiedLate,
        Self::OfOrigin(Origin::Complaint),
        Self::OfOrigin(Origin::Opinion),
        Self::OfOrigin(Origin::Inspection),
        Self::OfOrigin(Origin::Check),
        Self::Openings,
        Self::Slips,
        Self::BlankSlips,
        Self::SlipsEntered,
        Self::Questionnaires,
        Self::Issued,
        Self::Returned,
        Self::Meetings,
        Self::Attended,
        Self::OfMeeting(MeetingKind::StaffCongress),
        Self::OfMeeting(MeetingKind::ParentsMeeting),
        Self::OfMeeting(MeetingKind::ParentsCommittee),
        Self::OfMeeting(MeetingKind::StudentSeminar),
        Self::OfMeeting(MeetingKind::TeacherSeminar),
        Self::OfMeeting(MeetingKind::SupervisorMeeting),
        Self::OfMeeting(MeetingKind::PublicSeminar),
        Self::OfMeeting(MeetingKind::ParentSchool),
        Self::Checks,
        Self::ChecksFound,
        Self::OfCheck(CheckKind::Open),
        Self::OfCheck(CheckKind::Covert),
        Self::OfCheck(CheckKind::Daily),
        Self::OfCheck(CheckKind::SelfCheck),
        Self::Supervisions,
        Self::OfSupervision(SupervisionResult::PutRight),
        Self::OfSupervision(SupervisionResult::Partly),
        Self::OfSupervision(SupervisionResult::NotPutRight),
    ];
}

impl Listed for ReviewFigure {
    type Figures = ReviewFigures;
    type Group = ReviewGroup;
    type Terms = ();

    const LIST: &'static [Self] = &Self::ALL;
    const LEAVES_OUT_NONE: bool = true;

    fn group(self) -> Self::Group {
        match self {
            Self::Ordered | Self::Verified | Self::Rectified | Self::RectifiedLate => {
                ReviewGroup::Rectification
            }
            Self::OfOrigin(_) => ReviewGroup::Origin,
            Self::Openings | Self::Slips | Self::BlankSlips | Self::SlipsEntered => {
                ReviewGroup::Boxes
            }
            Self::Questionnaires | Self::Issued | Self::Returned => ReviewGroup::Asking,
            Self::Meetings | Self::Attended => ReviewGroup::Meeting,
            Self::OfMeeting(_) => ReviewGroup::MeetingKind,
            Self::Checks | Self::ChecksFound => ReviewGroup::Check,
            Self::OfCheck(_) => ReviewGroup::CheckKind,
            Self::Supervisions => ReviewGroup::Supervision,
            Self::OfSupervision(_) => ReviewGroup::SupervisionResult,
        }
    }

    fn label_key(self) -> &'static str {
        match self {
            Self::Ordered => "review-figure-ordered",
            Self::Verified => "review-figure-verified",
            Self::Rectified => "review-figure-rectified",
            Self::RectifiedLate => "review-figure-rectified-late",
            Self::OfOrigin(it) => it.label_key(),
            Self::Openings => "review-figure-openings",
            Self::Slips => "review-figure-slips",
            Self::BlankSlips => "review-figure-blank-slips",
            Self::SlipsEntered => "review-figure-slips-entered",
            Self::Questionnaires => "review-figure-questionnaires",
            Self::Issued => "review-figure-issued",
            Self::Returned => "review-figure-returned",
            Self::Meetings => "review-figure-meetings",
            Self::Attended => "review-figure-attended",
            Self::OfMeeting(it) => it.label_key(),
            Self::Checks => "review-figure-checks",
            Self::ChecksFound => "review-figure-checks-found",
            Self::OfCheck(it) => it.label_key(),
            Self::Supervisions => "review-figure-supervisions",
            Self::OfSupervision(it) => it.label_key(),
        }
    }

    fn definition_key(self) -> &'static str {
        match self {
            Self::Ordered => "review-figure-ordered-definition",
            Self::Verified => "review-figure-verified-definition",
            Self::Rectified => "review-figure-rectified-definition",
            Self::RectifiedLate => "review-figure-rectified-late-definition",
            Self::OfOrigin(_) => "review-figure-origin-definition",
            Self::Openings => "review-figure-openings-definition",
            Self::Slips => "review-figure-slips-definition",
            Self::BlankSlips => "review-figure-blank-slips-definition",
            Self::SlipsEntered => "review-figure-slips-entered-definition",
            Self::Questionnaires => "review-figure-questionnaires-definition",
            Self::Issued => "review-figure-issued-definition",
            Self::Returned => "review-figure-returned-definition",
            Self::Meetings => "review-figure-meetings-definition",
            Self::Attended => "review-figure-attended-definition",
            Self::OfMeeting(_) => "review-figure-meeting-kind-definition",
            Self::Checks => "review-figure-checks-definition",
            Self::ChecksFound => "review-figure-checks-found-definition",
            Self::OfCheck(_) => "review-figure-check-kind-definition",
            Self::Supervisions => "review-figure-supervisions-definition",
            Self::OfSupervision(_) => "review-figure-supervision-result-definition",
        }
    }

    fn amount(self, figures: &Self::Figures) -> Amount {
        let count = |count: u32| Amount::Count(count.into());
        let beside = &figures.beside;
        match self {
            Self::Ordered => count(figures.ordered),
            Self::Verified => Amount::ratio(figures.verified, figures.ordered),
            Self::Rectified => figures.rectified.ratio(),
            Self::RectifiedLate => count(figures.rectified.missed()),
            Self::OfOrigin(it) => count(count_of(&Origin::ALL, &figures.by_origin, it)),
            Self::Openings => count(beside.openings),
            Self::Slips => count(beside.slips),
            Self::BlankSlips => count(beside.blank_slips),
            Self::SlipsEntered => Amount::ratio(beside.slips_entered, beside.written_slips()),
            Self::Questionnaires => count(beside.questionnaires),
            Self::Issued => count(beside.issued),
            Self::Returned => Amount::ratio(beside.returned, beside.issued_counted),
            Self::Meetings => count(beside.meetings()),
            Self::Attended => count(beside.attended),
            Self::OfMeeting(it) => count(count_of(MeetingKind::ALL, &beside.by_meeting, it)),
            Self::Checks => count(beside.checks().checks),
            Self::ChecksFound => Amount::ratio(beside.checks().found, beside.checks().checks),
            Self::OfCheck(it) => {
                let checks = beside.by_check.map(|of_kind| of_kind.checks);
                count(count_of(&CHECK_KINDS, &checks, it))
            }
            Self::Supervisions => count(beside.supervisions()),
            Self::OfSupervision(it) => {
                let results = &beside.by_supervision;
                count(count_of(SupervisionResult::ALL, results, it))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_figure_stands_in_the_list_once_and_groups_stand_together() {
        use ReviewFigure as F;
        let all: BTreeSet<F> = F::ALL.into();
        assert_eq!(all.len(), F::ALL.len());
        let checks = CheckKind::ALL.iter();
        let checks = checks.filter(|it| **it != CheckKind::Supervision);
        let choices = (Origin::ALL.iter().map(|it| F::OfOrigin(*it)))
            .chain(MeetingKind::ALL.iter().map(|it| F::OfMeeting(*it)))
            .chain(checks.map(|it| F::OfCheck(*it)))
            .chain(
                SupervisionResult::ALL
                    .iter()
                    .map(|it| F::OfSupervision(*it)),
            );
        for figure in choices {
            assert!(all.contains(&figure), "{figure:?}");
        }
        assert!(F::ALL.is_sorted_by_key(|figure| figure.group()));
    }

    #[test]
    fn nothing_is_divided_by_nothing() {
        let none = ReviewFigures::default();
        assert!(none.is_empty());
        for figure in ReviewFigure::ALL {
            let amount = figure.amount(&none);
            assert!(
                matches!(amount, Amount::Count(0) | Amount::Unknown),
                "{figure:?}"
            );
        }
    }
}
