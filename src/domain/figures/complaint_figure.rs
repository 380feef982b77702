//! The closed list of figures of complaints: what each is called, how it is defined, what it comes to.

use super::choice_counts::count_of;
use super::listed::{Heading, Listed};
use super::{Amount, ComplaintFigures};
use crate::domain::accountability::{Fault, Sanction};
use crate::domain::complaint::Finding;
use crate::domain::contact::{AskerKind, Channel};
use crate::domain::limit::Limits;
use crate::domain::protection::Signed;

/// A figure of a period's complaints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComplaintFigure {
    /// 收到投诉.
    Received,
    /// 已结案.
    Closed,
    /// 未办结.
    Open,
    /// 撤回.
    Withdrawn,
    /// 并案: repeats of another complaint.
    Merged,
    /// 重新办理.
    Reopened,
    /// 作废登记.
    Voided,
    /// Signed in one way.
    OfSigned(Signed),
    /// By one channel (C3).
    OfChannel(Channel),
    /// By one sort of people (C6).
    OfComplainant(AskerKind),
    /// With one finding.
    OfFinding(Finding),
    /// 属实率.
    Upheld,
    /// 不予受理.
    Refused,
    /// 转送.
    Referred,
    /// 校长室直接接待 (C1).
    AtPrincipal,
    /// 强制报告与欺凌.
    RedPath,
    /// 情绪激动 (A5).
    Agitated,
    /// 按时受理率 (C2).
    AcceptedOnTime,
    /// 按时答复率 (C2).
    RepliedOnTime,
    /// 答复超期件数 (D2).
    LateReplies,
    /// 答复用时中位数.
    ReplyMedian,
    /// 延期 (A9).
    Extensions,
    /// 延期期前告知率 (A9).
    ToldInTime,
    /// 回访率.
    FollowedUp,
    /// 解决率.
    Solved,
    /// 满意率.
    Content,
    /// 反映打击报复 (C5).
    Retaliation,
    /// Held to account for one fault (D1–D6).
    OfFault(Fault),
    /// With one sanction (D7, D8).
    OfSanction(Sanction),
}

/// Figures that stand together under a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComplaintGroup {
    /// 总量.
    Total,
    /// 署名方式.
    Signed,
    /// 方式.
    Channel,
    /// 投诉人.
    Complainant,
    /// 认定.
    Finding,
    /// 办理.
    Handling,
    /// 办理时限.
    Time,
    /// 延期.
    Extension,
    /// 回访与满意度.
    FollowUp,
    /// 责任追究：过错.
    Fault,
    /// 责任追究：处理.
    Sanction,
}

impl Heading for ComplaintGroup {
    fn label_key(self) -> &'static str {
        match self {
            Self::Total => "complaint-figures-total",
            Self::Signed => "complaint-figures-signed",
            Self::Channel => "complaint-figures-channel",
            Self::Complainant => "complaint-figures-complainant",
            Self::Finding => "complaint-figures-finding",
            Self::Handling => "complaint-figures-handling",
            Self::Time => "complaint-figures-time",
            Self::Extension => "complaint-figures-extension",
            Self::FollowUp => "complaint-figures-follow-up",
            Self::Fault => "complaint-figures-fault",
            Self::Sanction => "complaint-figures-sanction",
        }
    }

    fn is_choice(self) -> bool {
        matches!(
            self,
            Self::Signed
                | Self::Channel
                | Self::Complainant
                | Self::Finding
                | Self::Fault
                | Self::Sanction
        )
    }
}

impl ComplaintFigure {
    /// Every figure, in the order of the report; those of a group stand together.
    pub const ALL: [Self; 53] = [
        Self::Received,
        Self::Closed,
        Self::Open,
        Self::Withdrawn,
        Self::Merged,
        Self::Reopened,
        Self::Voided,
        Self::OfSigned(Signed::Named),
        Self::OfSigned(Signed::Confidential),
        Self::OfSigned(Signed::Anonymous),
        Self::OfChannel(Channel::Visit),
        Self::OfChannel(Channel::Phone),
        Self::OfChannel(Channel::Letter),
        Self::OfChannel(Channel::Online),
        Self::OfChannel(Channel::Above),
        Self::OfChannel(Channel::Other),
        Self::OfComplainant(AskerKind::Parent),
        Self::OfComplainant(AskerKind::Student),
        Self::OfComplainant(AskerKind::Staff),
        Self::OfComplainant(AskerKind::Unit),
        Self::OfComplainant(AskerKind::Resident),
        Self::OfComplainant(AskerKind::Other),
        Self::OfFinding(Finding::Upheld),
        Self::OfFinding(Finding::PartlyUpheld),
        Self::OfFinding(Finding::NotUpheld),
        Self::OfFinding(Finding::Inconclusive),
        Self::Upheld,
        Self::Refused,
        Self::Referred,
        Self::AtPrincipal,
        Self::RedPath,
        Self::Agitated,
        Self::AcceptedOnTime,
        Self::RepliedOnTime,
        Self::LateReplies,
        Self::ReplyMedian,
        Self::Extensions,
        Self::ToldInTime,
        Self::FollowedUp,
        Self::Solved,
        Self::Content,
        Self::Retaliation,
        Self::OfFault(Fault::Openness),
        Self::OfFault(Fault::Procedure),
        Self::OfFault(Fault::FirstContact),
        Self::OfFault(Fault::OneTimeNotice),
        Self::OfFault(Fault::TimeLimit),
        Self::OfFault(Fault::Conduct),
        Self::OfSanction(Sanction::Criticism),
        Self::OfSanction(Sanction::CorrectInTime),
        Self::OfSanction(Sanction::PublicCriticism),
        Self::OfSanction(Sanction::Discipline),
        Self::OfSanction(Sanction::NoMerit),
    ];

    /// The key of a fault in a word or two: the source's whole wording has no room in a table of figures.
    #[must_use]
    pub const fn fault_key(fault: Fault) -> &'static str {
        match fault {
            Fault::Openness => "complaint-figure-fault-f1",
            Fault::Procedure => "complaint-figure-fault-f2",
            Fault::FirstContact => "complaint-figure-fault-f3",
            Fault::OneTimeNotice => "complaint-figure-fault-f4",
            Fault::TimeLimit => "complaint-figure-fault-f5",
            Fault::Conduct => "complaint-figure-fault-f6",
        }
    }
}

impl Listed for ComplaintFigure {
    type Figures = ComplaintFigures;
    type Group = ComplaintGroup;
    type Terms = Limits;

    const LIST: &'static [Self] = &Self::ALL;

    fn group(self) -> Self::Group {
        match self {
            Self::Received
            | Self::Closed
            | Self::Open
            | Self::Withdrawn
            | Self::Merged
            | Self::Reopened
            | Self::Voided => ComplaintGroup::Total,
            Self::OfSigned(_) => ComplaintGroup::Signed,
            Self::OfChannel(_) => ComplaintGroup::Channel,
            Self::OfComplainant(_) => ComplaintGroup::Complainant,
            Self::OfFinding(_) => ComplaintGroup::Finding,
            Self::Upheld
            | Self::Refused
            | Self::Referred
            | Self::AtPrincipal
            | Self::RedPath
            | Self::Agitated => ComplaintGroup::Handling,
            Self::AcceptedOnTime | Self::RepliedOnTime | Self::LateReplies | Self::ReplyMedian => {
                ComplaintGroup::Time
            }
            Self::Extensions | Self::ToldInTime => ComplaintGroup::Extension,
            Self::FollowedUp | Self::Solved | Self::Content | Self::Retaliation => {
                ComplaintGroup::FollowUp
            }
            Self::OfFault(_) => ComplaintGroup::Fault,
            Self::OfSanction(_) => ComplaintGroup::Sanction,
        }
    }

    fn label_key(self) -> &'static str {
        match self {
            Self::Received => "complaint-figure-received",
            Self::Closed => "complaint-figure-closed",
            Self::Open => "complaint-figure-open",
            Self::Withdrawn => "complaint-figure-withdrawn",
            Self::Merged => "complaint-figure-merged",
            Self::Reopened => "complaint-figure-reopened",
            Self::Voided => "complaint-figure-voided",
            Self::OfSigned(choice) => choice.label_key(),
            Self::OfChannel(choice) => choice.label_key(),
            Self::OfComplainant(choice) => choice.label_key(),
            Self::OfFinding(choice) => choice.label_key(),
            Self::Upheld => "complaint-figure-upheld",
            Self::Refused => "complaint-figure-refused",
            Self::Referred => "complaint-figure-referred",
            Self::AtPrincipal => "complaint-figure-at-principal",
            Self::RedPath => "complaint-figure-red-path",
            Self::Agitated => "complaint-figure-agitated",
            Self::AcceptedOnTime => "complaint-figure-accepted-on-time",
            Self::RepliedOnTime => "complaint-figure-replied-on-time",
            Self::LateReplies => "complaint-figure-late-replies",
            Self::ReplyMedian => "complaint-figure-reply-median",
            Self::Extensions => "complaint-figure-extensions",
            Self::ToldInTime => "complaint-figure-told-in-time",
            Self::FollowedUp => "complaint-figure-followed-up",
            Self::Solved => "complaint-figure-solved",
            Self::Content => "complaint-figure-content",
            Self::Retaliation => "complaint-figure-retaliation",
            Self::OfFault(fault) => Self::fault_key(fault),
            Self::OfSanction(choice) => choice.label_key(),
        }
    }

    fn definition_key(self) -> &'static str {
        match self {
            Self::Received => "complaint-figure-received-definition",
            Self::Closed => "complaint-figure-closed-definition",
            Self::Open => "complaint-figure-open-definition",
            Self::Withdrawn => "complaint-figure-withdrawn-definition",
            Self::Merged => "complaint-figure-merged-definition",
            Self::Reopened => "complaint-figure-reopened-definition",
            Self::Voided => "complaint-figure-voided-definition",
            Self::OfSigned(_) => "complaint-figure-signed-definition",
            Self::OfChannel(_) => "complaint-figure-channel-definition",
            Self::OfComplainant(_) => "complaint-figure-complainant-definition",
            Self::OfFinding(_) => "complaint-figure-finding-definition",
            Self::Upheld => "complaint-figure-upheld-definition",
            Self::Refused => "complaint-figure-refused-definition",
            Self::Referred => "complaint-figure-referred-definition",
            Self::AtPrincipal => "complaint-figure-at-principal-definition",
            Self::RedPath => "complaint-figure-red-path-definition",
            Self::Agitated => "complaint-figure-agitated-definition",
            Self::AcceptedOnTime => "complaint-figure-accepted-on-time-definition",
            Self::RepliedOnTime => "complaint-figure-replied-on-time-definition",
            Self::LateReplies => "complaint-figure-late-replies-definition",
            Self::ReplyMedian => "complaint-figure-reply-median-definition",
            Self::Extensions => "complaint-figure-extensions-definition",
            Self::ToldInTime => "complaint-figure-told-in-time-definition",
            Self::FollowedUp => "complaint-figure-followed-up-definition",
            Self::Solved => "complaint-figure-solved-definition",
            Self::Content => "complaint-figure-content-definition",
            Self::Retaliation => "complaint-figure-retaliation-definition",
            Self::OfFault(_) => "complaint-figure-fault-definition",
            Self::OfSanction(_) => "complaint-figure-sanction-definition",
        }
    }

    fn amount(self, figures: &Self::Figures) -> Amount {
        let count = |count: u32| Amount::Count(count.into());
        match self {
            Self::Received => count(figures.received),
            Self::Closed => count(figures.closed),
            Self::Open => count(figures.open()),
            Self::Withdrawn => count(figures.withdrawn),
            Self::Merged => count(figures.merged),
            Self::Reopened => count(figures.reopened),
            Self::Voided => count(figures.voided),
            Self::OfSigned(choice) => count(count_of(Signed::ALL, &figures.by_signed, choice)),
            Self::OfChannel(choice) => count(count_of(Channel::ALL, &figures.by_channel, choice)),
            Self::OfComplainant(choice) => {
                count(count_of(AskerKind::ALL, &figures.by_complainant, choice))
            }
            Self::OfFinding(choice) => count(count_of(Finding::ALL, &figures.by_finding, choice)),
            Self::Upheld => Amount::ratio(figures.upheld(), figures.found()),
            Self::Refused => count(figures.refused),
            Self::Referred => count(figures.referred),
            Self::AtPrincipal => count(figures.at_principal),
            Self::RedPath => count(figures.red_path),
            Self::Agitated => count(figures.agitated),
            Self::AcceptedOnTime => figures.acceptance.ratio(),
            Self::RepliedOnTime => figures.replies.ratio(),
            Self::LateReplies => count(figures.replies.missed()),
            Self::ReplyMedian => Amount::half(figures.twice_median_reply_days, Amount::WorkingDays),
            Self::Extensions => count(figures.extensions),
            Self::ToldInTime => Amount::ratio(figures.told_in_time, figures.extensions),
            Self::FollowedUp => Amount::ratio(figures.followed_up, figures.replied),
            Self::Solved => Amount::ratio(figures.solved, figures.followed_up),
            Self::Content => Amount::ratio(figures.content, figures.rated),
            Self::Retaliation => count(figures.retaliation),
            Self::OfFault(choice) => count(count_of(Fault::ALL, &figures.beside.by_fault, choice)),
            Self::OfSanction(choice) => {
                count(count_of(Sanction::ALL, &figures.beside.by_sanction, choice))
            }
        }
    }

    fn promised_days(self, limits: &Self::Terms) -> Option<u32> {
        match self {
            Self::AcceptedOnTime => Some(limits.complaint_acceptance_days.into()),
            Self::RepliedOnTime => Some(limits.complaint_reply_days.into()),
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
        use ComplaintFigure as F;
        let all: BTreeSet<F> = F::ALL.into();
        assert_eq!(all.len(), F::ALL.len());
        let choices = (Signed::ALL.iter().map(|it| F::OfSigned(*it)))
            .chain(Channel::ALL.iter().map(|it| F::OfChannel(*it)))
            .chain(AskerKind::ALL.iter().map(|it| F::OfComplainant(*it)))
            .chain(Finding::ALL.iter().map(|it| F::OfFinding(*it)))
            .chain(Fault::ALL.iter().map(|it| F::OfFault(*it)))
            .chain(Sanction::ALL.iter().map(|it| F::OfSanction(*it)));
        for figure in choices {
            assert!(all.contains(&figure), "{figure:?}");
        }
        assert!(F::ALL.is_sorted_by_key(|figure| figure.group()));
    }

    #[test]
    fn nothing_is_divided_by_nothing() {
        let none = ComplaintFigures::default();
        assert!(none.is_empty());
        for figure in ComplaintFigure::ALL {
            let amount = figure.amount(&none);
            assert!(
                matches!(amount, Amount::Count(0) | Amount::Unknown),
                "{figure:?}"
            );
        }
    }
}
