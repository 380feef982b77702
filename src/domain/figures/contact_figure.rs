//! The closed list of figures of first contacts: what each is called, how it is defined, what it comes to.

use super::choice_counts::count_of;
use super::listed::{Heading, Listed};
use super::{Amount, ContactFigures, ContactTerms, KeptCount};
use crate::domain::contact::{AskerKind, Channel, ContactForm, ContactKind};
use crate::domain::limit::Promise;

/// A figure of a period's first contacts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactFigure {
    /// 首问登记件数.
    Contacts,
    /// 期末已办结.
    Finished,
    /// 期末未办结.
    Open,
    /// 作废登记.
    Voided,
    /// Of one kind.
    OfKind(ContactKind),
    /// By one channel.
    OfChannel(Channel),
    /// In one form.
    OfForm(ContactForm),
    /// Of one sort of people.
    OfAsker(AskerKind),
    /// 当场办结率 (A2).
    OnTheSpot,
    /// 一次性告知 (A7).
    Notices,
    /// 重复往返 (A7).
    RepeatTrips,
    /// 其中：告知单已列明.
    RepeatTold,
    /// 其中：未曾告知.
    RepeatUntold,
    /// 情绪激动 (A5).
    Agitated,
    /// 转办 (A3).
    HandOvers,
    /// 退回.
    SentBack,
    /// 及时签收率.
    SignedPromptly,
    /// 签收用时中位数.
    SigningMedian,
    /// 按时办结率 (A8).
    OnTime,
    /// How often one promise was kept.
    Kept(Promise),
    /// 超期件数.
    Overdue,
    /// 办理工作日中位数.
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
}

/// Figures that stand together under a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FigureGroup {
    /// 总量.
    Total,
    /// 类别.
    Kind,
    /// 方式.
    Channel,
    /// 形式.
    Form,
    /// 服务对象.
    Asker,
    /// 首问办理.
    Desk,
    /// 转办与签收.
    HandOver,
    /// 办理时限.
    Time,
    /// 延期.
    Extension,
    /// 回访与满意度.
    Satisfaction,
}

impl Heading for FigureGroup {
    fn label_key(self) -> &'static str {
        match self {
            Self::Total => "contact-figures-total",
            Self::Kind => "contact-figures-kind",
            Self::Channel => "contact-figures-channel",
            Self::Form => "contact-figures-form",
            Self::Asker => "contact-figures-asker",
            Self::Desk => "contact-figures-desk",
            Self::HandOver => "contact-figures-hand-over",
            Self::Time => "contact-figures-time",
            Self::Extension => "contact-figures-extension",
            Self::Satisfaction => "contact-figures-satisfaction",
        }
    }

    fn is_choice(self) -> bool {
        matches!(self, Self::Kind | Self::Channel | Self::Form | Self::Asker)
    }
}

impl ContactFigure {
    /// Every figure, in the order of the report; those of a group stand together.
    pub const ALL: [Self; 46] = [
        Self::Contacts,
        Self::Finished,
        Self::Open,
        Self::Voided,
        Self::OfKind(ContactKind::Enquiry),
        Self::OfKind(ContactKind::Help),
        Self::OfKind(ContactKind::Suggestion),
        Self::OfKind(ContactKind::Praise),
        Self::OfChannel(Channel::Visit),
        Self::OfChannel(Channel::Phone),
        Self::OfChannel(Channel::Letter),
        Self::OfChannel(Channel::Online),
        Self::OfChannel(Channel::Above),
        Self::OfChannel(Channel::Other),
        Self::OfForm(ContactForm::Oral),
        Self::OfForm(ContactForm::Written),
        Self::OfAsker(AskerKind::Parent),
        Self::OfAsker(AskerKind::Student),
        Self::OfAsker(AskerKind::Staff),
        Self::OfAsker(AskerKind::Unit),
        Self::OfAsker(AskerKind::Resident),
        Self::OfAsker(AskerKind::Other),
        Self::OnTheSpot,
        Self::Notices,
        Self::RepeatTrips,
        Self::RepeatTold,
        Self::RepeatUntold,
        Self::Agitated,
        Self::HandOvers,
        Self::SentBack,
        Self::SignedPromptly,
        Self::SigningMedian,
        Self::OnTime,
        Self::Kept(Promise::SameDay),
        Self::Kept(Promise::Written),
        Self::Kept(Promise::Complex),
        Self::Kept(Promise::HandedOver),
        Self::Kept(Promise::Item),
        Self::Kept(Promise::FromAbove),
        Self::Overdue,
        Self::ReplyMedian,
        Self::Extensions,
        Self::ToldInTime,
        Self::FollowedUp,
        Self::Solved,
        Self::Content,
    ];
}

impl Listed for ContactFigure {
    type Figures = ContactFigures;
    type Group = FigureGroup;
    type Terms = ContactTerms;

    const LIST: &'static [Self] = &Self::ALL;

    fn group(self) -> Self::Group {
        match self {
            Self::Contacts | Self::Finished | Self::Open | Self::Voided => FigureGroup::Total,
            Self::OfKind(_) => FigureGroup::Kind,
            Self::OfChannel(_) => FigureGroup::Channel,
            Self::OfForm(_) => FigureGroup::Form,
            Self::OfAsker(_) => FigureGroup::Asker,
            Self::OnTheSpot
            | Self::Notices
            | Self::RepeatTrips
            | Self::RepeatTold
            | Self::RepeatUntold
            | Self::Agitated => FigureGroup::Desk,
            Self::HandOvers | Self::SentBack | Self::SignedPromptly | Self::SigningMedian => {
                FigureGroup::HandOver
            }
            Self::OnTime | Self::Kept(_) | Self::Overdue | Self::ReplyMedian => FigureGroup::Time,
            Self::Extensions | Self::ToldInTime => FigureGroup::Extension,
            Self::FollowedUp | Self::Solved | Self::Content => FigureGroup::Satisfaction,
        }
    }

    fn label_key(self) -> &'static str {
        match self {
            Self::Contacts => "contact-figure-contacts",
            Self::Finished => "contact-figure-finished",
            Self::Open => "contact-figure-open",
            Self::Voided => "contact-figure-voided",
            Self::OfKind(kind) => kind.label_key(),
            Self::OfChannel(channel) => channel.label_key(),
            Self::OfForm(form) => form.label_key(),
            Self::OfAsker(kind) => kind.label_key(),
            Self::OnTheSpot => "contact-figure-on-the-spot",
            Self::Notices => "contact-figure-notices",
            Self::RepeatTrips => "contact-figure-repeat-trips",
            Self::RepeatTold => "contact-figure-repeat-told",
            Self::RepeatUntold => "contact-figure-repeat-untold",
            Self::Agitated => "contact-figure-agitated",
            Self::HandOvers => "contact-figure-hand-overs",
            Self::SentBack => "contact-figure-sent-back",
            Self::SignedPromptly => "contact-figure-signed-promptly",
            Self::SigningMedian => "contact-figure-signing-median",
            Self::OnTime => "contact-figure-on-time",
            Self::Kept(promise) => promise.label_key(),
            Self::Overdue => "contact-figure-overdue",
            Self::ReplyMedian => "contact-figure-reply-median",
            Self::Extensions => "contact-figure-extensions",
            Self::ToldInTime => "contact-figure-told-in-time",
            Self::FollowedUp => "contact-figure-followed-up",
            Self::Solved => "contact-figure-solved",
            Self::Content => "contact-figure-content",
        }
    }

    fn definition_key(self) -> &'static str {
        match self {
            Self::Contacts => "contact-figure-contacts-definition",
            Self::Finished => "contact-figure-finished-definition",
            Self::Open => "contact-figure-open-definition",
            Self::Voided => "contact-figure-voided-definition",
            Self::OfKind(_) => "contact-figure-kind-definition",
            Self::OfChannel(_) => "contact-figure-channel-definition",
            Self::OfForm(_) => "contact-figure-form-definition",
            Self::OfAsker(_) => "contact-figure-asker-definition",
            Self::OnTheSpot => "contact-figure-on-the-spot-definition",
            Self::Notices => "contact-figure-notices-definition",
            Self::RepeatTrips => "contact-figure-repeat-trips-definition",
            Self::RepeatTold => "contact-figure-repeat-told-definition",
            Self::RepeatUntold => "contact-figure-repeat-untold-definition",
            Self::Agitated => "contact-figure-agitated-definition",
            Self::HandOvers => "contact-figure-hand-overs-definition",
            Self::SentBack => "contact-figure-sent-back-definition",
            Self::SignedPromptly => "contact-figure-signed-promptly-definition",
            Self::SigningMedian => "contact-figure-signing-median-definition",
            Self::OnTime => "contact-figure-on-time-definition",
            Self::Kept(Promise::SameDay) => "contact-figure-same-day-definition",
            Self::Kept(Promise::Written) => "contact-figure-written-definition",
            Self::Kept(Promise::Complex) => "contact-figure-complex-definition",
            Self::Kept(Promise::HandedOver) => "contact-figure-handed-over-definition",
            Self::Kept(Promise::FromAbove) => "contact-figure-from-above-definition",
            Self::Kept(_) => "contact-figure-item-definition",
            Self::Overdue => "contact-figure-overdue-definition",
            Self::ReplyMedian => "contact-figure-reply-median-definition",
            Self::Extensions => "contact-figure-extensions-definition",
            Self::ToldInTime => "contact-figure-told-in-time-definition",
            Self::FollowedUp => "contact-figure-followed-up-definition",
            Self::Solved => "contact-figure-solved-definition",
            Self::Content => "contact-figure-content-definition",
        }
    }

    fn amount(self, figures: &Self::Figures) -> Amount {
        let count = |count: u32| Amount::Count(count.into());
        match self {
            Self::Contacts => count(figures.contacts),
            Self::Finished => count(figures.finished),
            Self::Open => count(figures.open()),
            Self::Voided => count(figures.voided),
            Self::OfKind(kind) => count(count_of(ContactKind::ALL, &figures.by_kind, kind)),
            Self::OfChannel(channel) => count(count_of(Channel::ALL, &figures.by_channel, channel)),
            Self::OfForm(form) => count(count_of(ContactForm::ALL, &figures.by_form, form)),
            Self::OfAsker(kind) => count(count_of(AskerKind::ALL, &figures.by_asker, kind)),
            Self::OnTheSpot => Amount::ratio(figures.on_the_spot, figures.contacts),
            Self::Notices => count(figures.notices),
            Self::RepeatTrips => count(figures.repeat_trips),
            Self::RepeatTold => count(figures.repeat_told),
            Self::RepeatUntold => count(figures.repeat_untold),
            Self::Agitated => count(figures.agitated),
            Self::HandOvers => count(figures.hand_overs),
            Self::SentBack => count(figures.sent_back),
            Self::SignedPromptly => Amount::ratio(figures.signed_promptly, figures.hand_overs),
            Self::SigningMedian => Amount::half(figures.twice_median_signing_minutes, |minutes| {
                Amount::Hours(minutes / 60.0)
            }),
            Self::OnTime => figures.matters.ratio(),
            Self::Kept(promise) => KeptCount::of(figures, promise).ratio(),
            Self::Overdue => count(figures.matters.missed()),
            Self::ReplyMedian => Amount::half(figures.twice_median_reply_days, Amount::WorkingDays),
            Self::Extensions => count(figures.extensions),
            Self::ToldInTime => Amount::ratio(figures.told_in_time, figures.extensions),
            Self::FollowedUp => Amount::ratio(figures.followed_up, figures.finished),
            Self::Solved => Amount::ratio(figures.solved, figures.followed_up),
            Self::Content => Amount::ratio(figures.content, figures.rated),
        }
    }

    fn promised_days(self, terms: &Self::Terms) -> Option<u32> {
        match self {
            Self::Kept(Promise::Written) => Some(terms.limits.written_days.into()),
            Self::Kept(Promise::Complex) => Some(terms.limits.complex_days.into()),
            Self::Kept(Promise::HandedOver) => Some(terms.limits.handed_over_days.into()),
            _ => None,
        }
    }

    fn hours(terms: &Self::Terms) -> u32 {
        terms.unsigned_after_hours
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::figures::PROMISES;
    use std::collections::BTreeSet;

    #[test]
    fn every_figure_stands_in_the_list_once_and_groups_stand_together() {
        let all: BTreeSet<ContactFigure> = ContactFigure::ALL.into();
        assert_eq!(all.len(), ContactFigure::ALL.len());
        let has = |figure| all.contains(&figure);
        assert!(
            ContactKind::ALL
                .iter()
                .all(|it| has(ContactFigure::OfKind(*it)))
        );
        assert!(
            Channel::ALL
                .iter()
                .all(|it| has(ContactFigure::OfChannel(*it)))
        );
        assert!(
            ContactForm::ALL
                .iter()
                .all(|it| has(ContactFigure::OfForm(*it)))
        );
        assert!(
            AskerKind::ALL
                .iter()
                .all(|it| has(ContactFigure::OfAsker(*it)))
        );
        assert!(PROMISES.iter().all(|it| has(ContactFigure::Kept(*it))));
        assert!(ContactFigure::ALL.is_sorted_by_key(|figure| figure.group()));
    }

    #[test]
    fn nothing_is_divided_by_nothing() {
        let none = ContactFigures::default();
        assert!(none.is_empty());
        for figure in ContactFigure::ALL {
            let amount = figure.amount(&none);
            assert!(
                matches!(amount, Amount::Count(0) | Amount::Unknown),
                "{figure:?}"
            );
        }
    }

    #[test]
    fn unrated_is_not_satisfied_and_not_in_the_denominator() {
        let figures = ContactFigures {
            finished: 10,
            followed_up: 4,
            solved: 3,
            rated: 2,
            content: 1,
            ..ContactFigures::default()
        };
        let ratio = |figure: ContactFigure| figure.amount(&figures);
        assert_eq!(ratio(ContactFigure::FollowedUp), Amount::ratio(4, 10));
        assert_eq!(ratio(ContactFigure::Solved), Amount::ratio(3, 4));
        assert_eq!(ratio(ContactFigure::Content), Amount::ratio(1, 2));
    }
}
