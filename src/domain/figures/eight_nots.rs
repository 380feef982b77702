//! The facts for the eight “not” (八个不让, A12): what the registers hold about each of them in a period.
//!
//! A closed list. Most facts are figures of the report, by the same names, definitions and records; the others are
//! counted here. What no register can count is told in words: two of the eight have no number at all, and none has a
//! number that nobody counted.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::listed::Listed as _;
use super::{
    Amount, ComplaintFigure, ComplaintFigures, ContactFigure, ContactFigures, ContactTerms,
    OpinionFigure, OpinionFigures, ReviewFigure, ReviewFigures,
};
use crate::domain::accountability::{Fault, Sanction};
use crate::domain::choice::choices;
use crate::domain::complaint::Category;
use crate::domain::journal::Hash;
use crate::domain::period::Period;

/// Links from which a chain of hand-overs is called long.
pub const LONG_CHAIN_LINKS: u32 = 3;

choices! {
    /// The eight, in the source's words and order (4·一).
    EightNot {
        /// 不让来办事的人员在我这里受冷落.
        ColdShoulder = "cold_shoulder", "eight-nots-cold-shoulder";
        /// 不让工作事项在我这里积压.
        Backlog = "backlog", "eight-nots-backlog";
        /// 不让工作差错在我这里发生.
        Error = "error", "eight-nots-error";
        /// 不让工作机密在我这里泄露.
        Leak = "leak", "eight-nots-leak";
        /// 不让影响团结的言行在我身上出现.
        Unity = "unity", "eight-nots-unity";
        /// 不让违法违纪的行为在我身上发生.
        Violation = "violation", "eight-nots-violation";
        /// 不让机关的形象因我受到影响.
        Image = "image", "eight-nots-image";
        /// 不让群众的利益在我这里受到侵害.
        Interests = "interests", "eight-nots-interests";
    }
}

choices! {
    /// What is counted for the eight alone. Its label is the key of its name.
    OwnFact {
        /// 态度类投诉属实: of the complaints about conduct in which something was found, those upheld.
        AttitudeUpheld = "attitude_upheld", "eight-nots-attitude-upheld";
        /// 首问回访不满意.
        ContactsDissatisfied = "contacts_dissatisfied", "eight-nots-contacts-dissatisfied";
        /// 投诉回访不满意.
        ComplaintsDissatisfied = "complaints_dissatisfied", "eight-nots-complaints-dissatisfied";
        /// 三次以上转办的事项.
        LongChains = "long_chains", "eight-nots-long-chains";
        /// 转办长期未签收 (D3).
        UnsignedTooLong = "unsigned_too_long", "eight-nots-unsigned-too-long";
        /// 整改未销号.
        RectificationsOpen = "rectifications_open", "eight-nots-rectifications-open";
        /// 登记后更正.
        Corrections = "corrections", "eight-nots-corrections";
        /// 作废的来访登记.
        VisitsVoided = "visits_voided", "eight-nots-visits-voided";
        /// 打开身份信息 (C4).
        Openings = "openings", "eight-nots-openings";
        /// 追究责任 (D1–D7).
        HeldToAccount = "held_to_account", "eight-nots-held-to-account";
        /// 违规违纪类投诉属实 (C7–C9, C11).
        ViolationUpheld = "violation_upheld", "eight-nots-violation-upheld";
    }
}

/// A fact told about one of the eight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotFact {
    /// A figure of the report of first contacts.
    Contact(ContactFigure),
    /// A figure of the report of complaints.
    Complaint(ComplaintFigure),
    /// A figure of the report of opinions.
    Opinion(OpinionFigure),
    /// A figure of the report of the review loop.
    Review(ReviewFigure),
    /// Counted for the eight alone.
    Own(OwnFact),
}

/// The categories of complaints that speak of a breach of law or discipline.
pub const VIOLATIONS: [Category; 5] = [
    Category::Fees,
    Category::StudyAids,
    Category::CorporalPunishment,
    Category::Integrity,
    Category::Violation,
];

const COLD_SHOULDER: [NotFact; 6] = [
    NotFact::Own(OwnFact::AttitudeUpheld),
    NotFact::Own(OwnFact::ContactsDissatisfied),
    NotFact::Own(OwnFact::ComplaintsDissatisfied),
    NotFact::Contact(ContactFigure::SentBack),
    NotFact::Own(OwnFact::LongChains),
    NotFact::Own(OwnFact::UnsignedTooLong),
];
const BACKLOG: [NotFact; 8] = [
    NotFact::Contact(ContactFigure::Open),
    NotFact::Contact(ContactFigure::Overdue),
    NotFact::Complaint(ComplaintFigure::Open),
    NotFact::Complaint(ComplaintFigure::LateReplies),
    NotFact::Opinion(OpinionFigure::Open),
    NotFact::Opinion(OpinionFigure::LateFeedback),
    NotFact::Own(OwnFact::RectificationsOpen),
    NotFact::Review(ReviewFigure::RectifiedLate),
];
const ERROR: [NotFact; 6] = [
    NotFact::Own(OwnFact::Corrections),
    NotFact::Own(OwnFact::VisitsVoided),
    NotFact::Contact(ContactFigure::Voided),
    NotFact::Complaint(ComplaintFigure::Voided),
    NotFact::Opinion(OpinionFigure::Voided),
    NotFact::Complaint(ComplaintFigure::Upheld),
];
const LEAK: [NotFact; 3] = [
    NotFact::Own(OwnFact::Openings),
    NotFact::Complaint(ComplaintFigure::Retaliation),
    NotFact::Opinion(OpinionFigure::Retaliation),
];
const VIOLATION: [NotFact; 4] = [
    NotFact::Own(OwnFact::ViolationUpheld),
    NotFact::Own(OwnFact::HeldToAccount),
    NotFact::Complaint(ComplaintFigure::OfFault(Fault::Conduct)),
    NotFact::Complaint(ComplaintFigure::OfSanction(Sanction::Discipline)),
];
const INTERESTS: [NotFact; 4] = [
    NotFact::Contact(ContactFigure::RepeatUntold),
    NotFact::Complaint(ComplaintFigure::Merged),
    NotFact::Complaint(ComplaintFigure::Reopened),
    NotFact::Contact(ContactFigure::ToldInTime),
];

impl EightNot {
    /// What is told about it; nothing where no number says anything.
    #[must_use]
    pub const fn facts(self) -> &'static [NotFact] {
        match self {
            Self::ColdShoulder => &COLD_SHOULDER,
            Self::Backlog => &BACKLOG,
            Self::Error => &ERROR,
            Self::Leak => &LEAK,
            Self::Unity | Self::Image => &[],
            Self::Violation => &VIOLATION,
            Self::Interests => &INTERESTS,
        }
    }

    /// The key of its number among the eight, as headings are numbered.
    #[must_use]
    pub const fn number_key(self) -> &'static str {
        match self {
            Self::ColdShoulder => "report-number-1",
            Self::Backlog => "report-number-2",
            Self::Error => "report-number-3",
            Self::Leak => "report-number-4",
            Self::Unity => "report-number-5",
            Self::Violation => "report-number-6",
            Self::Image => "report-number-7",
            Self::Interests => "report-number-8",
        }
    }

    /// The key of what stands below it: why there is no number, or what the numbers leave out.
    #[must_use]
    pub const fn note_key(self) -> Option<&'static str> {
        match self {
            Self::ColdShoulder | Self::Backlog | Self::Violation | Self::Interests => None,
            Self::Error => Some("eight-nots-error-note"),
            Self::Leak => Some("eight-nots-leak-note"),
            Self::Unity => Some("eight-nots-unity-note"),
            Self::Image => Some("eight-nots-image-note"),
        }
    }
}

impl OwnFact {
    /// The key of its written definition, denominator included. `$hours` is the school's setting, in the one that speaks
    /// of it.
    #[must_use]
    pub const fn definition_key(self) -> &'static str {
        match self {
            Self::AttitudeUpheld => "eight-nots-attitude-upheld-definition",
            Self::ContactsDissatisfied => "eight-nots-contacts-dissatisfied-definition",
            Self::ComplaintsDissatisfied => "eight-nots-complaints-dissatisfied-definition",
            Self::LongChains => "eight-nots-long-chains-definition",
            Self::UnsignedTooLong => "eight-nots-unsigned-too-long-definition",
            Self::RectificationsOpen => "eight-nots-rectifications-open-definition",
            Self::Corrections => "eight-nots-corrections-definition",
            Self::VisitsVoided => "eight-nots-visits-voided-definition",
            Self::Openings => "eight-nots-openings-definition",
            Self::HeldToAccount => "eight-nots-held-to-account-definition",
            Self::ViolationUpheld => "eight-nots-violation-upheld-definition",
        }
    }
}

/// A part of those in which something was found or said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PartOf {
    /// How many of them.
    pub part: u32,
    /// Of how many.
    pub whole: u32,
}

/// What is counted for the eight alone, voided records left out unless the name says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OwnFacts {
    /// Complaints about conduct: upheld, of those in which something was found.
    pub attitude: PartOf,
    /// Complaints about breaches of law and discipline, in the same way.
    pub violation: PartOf,
    /// Contacts handed over [`LONG_CHAIN_LINKS`] times or more.
    pub long_chains: u32,
    /// Hand-overs that lay unsigned too long (D3).
    pub unsigned_too_long: u32,
    /// Corrections of saved records.
    pub corrections: u32,
    /// Voided visits.
    pub visits_voided: u32,
}

/// The facts of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EightNots {
    /// Of which period.
    pub period: Period,
    /// When they were counted, local time.
    pub as_of: NaiveDateTime,
    /// The figures of first contacts.
    pub contacts: ContactFigures,
    /// The figures of complaints.
    pub complaints: ComplaintFigures,
    /// The figures of opinions.
    pub opinions: OpinionFigures,
    /// The figures of what is put right.
    pub review: ReviewFigures,
    /// What is counted for the eight alone.
    pub own: OwnFacts,
    /// How often an identity was opened.
    pub openings: u32,
    /// By whom, who opened most first; empty for who may not read the log of openings.
    pub opened_by: Vec<(String, u32)>,
    /// The school's settings that definitions speak of.
    pub terms: ContactTerms,
    /// The newest entry of the journal.
    pub journal_seq: u64,
    /// Its hash.
    pub journal_hash: Hash,
}

impl EightNots {
    /// What a fact comes to.
    #[must_use]
    pub fn amount(&self, fact: NotFact) -> Amount {
        match fact {
            NotFact::Contact(figure) => figure.amount(&self.contacts),
            NotFact::Complaint(figure) => figure.amount(&self.complaints),
            NotFact::Opinion(figure) => figure.amount(&self.opinions),
            NotFact::Review(figure) => figure.amount(&self.review),
            NotFact::Own(fact) => self.own_amount(fact),
        }
    }

    fn own_amount(&self, fact: OwnFact) -> Amount {
        let (own, contacts, complaints) = (&self.own, &self.contacts, &self.complaints);
        let count = |count: u32| Amount::Count(count.into());
        let part = |of: PartOf| Amount::ratio(of.part, of.whole);
        let rest = |content: u32, rated: u32| Amount::ratio(rated.saturating_sub(content), rated);
        match fact {
            OwnFact::AttitudeUpheld => part(own.attitude),
            OwnFact::ViolationUpheld => part(own.violation),
            OwnFact::ContactsDissatisfied => rest(contacts.content, contacts.rated),
            OwnFact::ComplaintsDissatisfied => rest(complaints.content, complaints.rated),
            OwnFact::LongChains => count(own.long_chains),
            OwnFact::UnsignedTooLong => count(own.unsigned_too_long),
            OwnFact::RectificationsOpen => {
                count(self.review.ordered.saturating_sub(self.review.verified))
            }
            OwnFact::Corrections => count(own.corrections),
            OwnFact::VisitsVoided => count(own.visits_voided),
            OwnFact::Openings => count(self.openings),
            OwnFact::HeldToAccount => count(complaints.beside.by_fault.iter().sum()),
        }
    }
}

/// How often each person is among them, the most often first and then by name.
#[must_use]
pub fn ranked(names: impl IntoIterator<Item = String>) -> Vec<(String, u32)> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    let mut ranked: Vec<_> = counts.into_iter().collect();
    ranked.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    ranked
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::period::PeriodKind;
    use std::collections::BTreeSet;

    fn nothing() -> EightNots {
        let day = "2026-11-25".parse().unwrap();
        EightNots {
            period: Period::containing(day, PeriodKind::Month),
            as_of: day.and_hms_opt(9, 0, 0).unwrap(),
            contacts: ContactFigures::default(),
            complaints: ComplaintFigures::default(),
            opinions: OpinionFigures::default(),
            review: ReviewFigures::default(),
            own: OwnFacts::default(),
            openings: 0,
            opened_by: Vec::new(),
            terms: ContactTerms::default(),
            journal_seq: 0,
            journal_hash: [0; 32],
        }
    }

    fn facts() -> impl Iterator<Item = NotFact> {
        EightNot::ALL.iter().flat_map(|it| it.facts()).copied()
    }

    #[test]
    fn a12_every_fact_is_told_once_and_what_has_none_says_why() {
        let told: BTreeSet<NotFact> = facts().collect();
        assert_eq!(told.len(), facts().count());
        for fact in OwnFact::ALL {
            assert!(told.contains(&NotFact::Own(*fact)), "{fact:?}");
        }
        for not in EightNot::ALL {
            assert!(!not.facts().is_empty() || not.note_key().is_some());
        }
    }

    #[test]
    fn of_nothing_a_fact_is_none_or_unknown_and_never_a_share() {
        for fact in facts() {
            let amount = nothing().amount(fact);
            assert!(
                matches!(amount, Amount::Count(0) | Amount::Unknown),
                "{fact:?}"
            );
        }
    }

    #[test]
    fn who_did_not_rate_is_neither_content_nor_dissatisfied() {
        let mut facts = nothing();
        (facts.contacts.rated, facts.contacts.content) = (5, 4);
        facts.contacts.followed_up = 9;
        let fact = NotFact::Own(OwnFact::ContactsDissatisfied);
        assert_eq!(facts.amount(fact), Amount::ratio(1, 5));
    }

    #[test]
    fn who_opened_most_stands_first() {
        let names = ["赵敏", "陈校长", "陈校长", "李敏"].map(str::to_owned);
        let ranked: Vec<_> = ranked(names).into_iter().map(|(_, count)| count).collect();
        assert_eq!(ranked, [2, 1, 1]);
    }
}
