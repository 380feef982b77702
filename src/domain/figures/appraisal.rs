//! 年度考核汇总 (D8, D9): what the registers hold of each person and each department in a year.
//!
//! A matter and an opinion count in the year in which they were received, a rectification in the one in which it was
//! ordered, a decision about a fault in the one in which it was made. What is about the principal is left out: whoever appraises principals sits above the school. Nobody's words and
//! no complainant are among it. Everything here is a value: what was counted comes in through [`AppraisalTally`].

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::choice_counts::{add_one, count_of};
use super::{Amount, KeptCount};
use crate::domain::accountability::{Accountability, Fault, Sanction};
use crate::domain::complaint::Finding;
use crate::domain::journal::Hash;

/// The appraisal of a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appraisal {
    /// Which year.
    pub year: i32,
    /// When it was counted, local time.
    pub as_of: NaiveDateTime,
    /// A line a person, in the order of their names; who answered for nothing and did nothing wrong has none.
    pub persons: Vec<AppraisalLine>,
    /// A line a department.
    pub departments: Vec<AppraisalLine>,
    /// The newest entry of the journal.
    pub journal_seq: u64,
    /// Its hash.
    pub journal_hash: Hash,
}

/// What is told of a person or a department.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AppraisalLine {
    /// Their name.
    pub name: String,
    /// Of a person: their department, as the list of staff has it; empty where it has none, and of departments.
    pub department: String,
    /// 承办件数: the first contacts they were answerable for and the complaints they handled.
    pub matters: u32,
    /// Of these, what fell due, and what was done by then. What still runs is in neither.
    pub kept: KeptCount,
    /// 意见承办件数: the opinions they were sent.
    pub opinions: u32,
    /// Of these, the feedback that fell due, and what was fed back by then (E7).
    pub feedback: KeptCount,
    /// What they were to put right and fell due, whatever it comes of, and what was done by then (E6).
    pub rectified: KeptCount,
    /// 重复往返: further trips for what their matters' askers had not been told (A7).
    pub repeat_trips: u32,
    /// Complaints about them that were upheld.
    pub upheld: u32,
    /// Complaints about them that were partly upheld.
    pub partly_upheld: u32,
    /// Faults they were held to account for, in the order of [`Fault::ALL`].
    pub faults: [u32; Fault::ALL.len()],
    /// Sanctions, in the order of [`Sanction::ALL`].
    pub sanctions: [u32; Sanction::ALL.len()],
}

impl AppraisalLine {
    /// 按时办结率, with its denominator.
    #[must_use]
    pub fn on_time(&self) -> Amount {
        self.kept.ratio()
    }

    /// 超期件数.
    #[must_use]
    pub const fn overdue(&self) -> u32 {
        self.kept.missed()
    }

    /// 取消评优资格 (D8).
    #[must_use]
    pub fn loses_merit(&self) -> bool {
        count_of(Sanction::ALL, &self.sanctions, Sanction::NoMerit) > 0
    }
}

/// A matter of the year: a first contact, by who is answerable for it; a complaint, by who handles it; an opinion, by whom
/// it was sent to; a rectification, by who is responsible for it.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    /// Who.
    pub person: &'a str,
    /// 承办部门.
    pub department: &'a str,
    /// Whether it was done in time; `None` while it runs, and where nothing was promised.
    pub was_kept: Option<bool>,
}

/// An appraisal under way.
#[derive(Debug, Clone, Default)]
pub struct AppraisalTally {
    persons: BTreeMap<String, AppraisalLine>,
    departments: BTreeMap<String, AppraisalLine>,
}

impl AppraisalTally {
    /// Counts a matter.
    pub fn add_matter(&mut self, matter: &Answered<'_>) {
        self.at(matter.person, matter.department, |line| {
            line.matters += 1;
            line.kept.add_known(matter.was_kept);
        });
    }

    /// Counts an opinion, by whom it was sent to.
    pub fn add_opinion(&mut self, opinion: &Answered<'_>) {
        self.at(opinion.person, opinion.department, |line| {
            line.opinions += 1;
            line.feedback.add_known(opinion.was_kept);
        });
    }

    /// Counts a rectification, by who is responsible for it.
    pub fn add_rectification(&mut self, rectification: &Answered<'_>) {
        self.at(rectification.person, rectification.department, |line| {
            line.rectified.add_known(rectification.was_kept);
        });
    }

    /// Counts a further trip for what nobody had been told at the matter before it.
    pub fn add_repeat_trip(&mut self, person: &str, department: &str) {
        self.at(person, department, |line| line.repeat_trips += 1);
    }

    /// Counts a complaint that something was found about: once for each respondent, and once for their department.
    pub fn add_finding(&mut self, respondents: &[String], department: &str, finding: Finding) {
        let count = |line: &mut AppraisalLine| match finding {
            Finding::Upheld => line.upheld += 1,
            Finding::PartlyUpheld => line.partly_upheld += 1,
            Finding::NotUpheld | Finding::Inconclusive => {}
        };
        if !matches!(finding, Finding::Upheld | Finding::PartlyUpheld) {
            return;
        }
        for person in respondents {
            self.at(person, "", count);
        }
        self.at("", department, count);
    }

    /// Counts a decision about a fault, where somebody was held to account.
    pub fn add_decision(&mut self, decision: &Accountability) {
        if !decision.is_held || decision.voiding.is_some() {
            return;
        }
        self.at(&decision.person, &decision.department, |line| {
            add_one(&mut line.faults, Fault::ALL, decision.fault);
            if let Some(sanction) = decision.sanction {
                add_one(&mut line.sanctions, Sanction::ALL, sanction);
            }
        });
    }

    /// The lines of persons and of departments. `department_of` says where somebody belongs.
    #[must_use]
    pub fn finish(
        self,
        department_of: impl Fn(&str) -> Option<String>,
    ) -> (Vec<AppraisalLine>, Vec<AppraisalLine>) {
        let named = |(name, line)| AppraisalLine { name, ..line };
        let persons = self.persons.into_iter().map(|(name, line)| AppraisalLine {
            department: department_of(&name).unwrap_or_default(),
            name,
            ..line
        });
        let departments = self.departments.into_iter().map(named);
        (persons.collect(), departments.collect())
    }

    /// Counts for a person and for a department; what is not named counts for nobody.
    fn at(&mut self, person: &str, department: &str, count: impl Fn(&mut AppraisalLine)) {
        for (lines, name) in [
            (&mut self.persons, person.trim()),
            (&mut self.departments, department.trim()),
        ] {
            if !name.is_empty() {
                count(lines.entry(name.to_owned()).or_default());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::accountability::ShownBy;
    use crate::domain::boxes::Boxes;
    use crate::domain::when;

    fn matter<'a>(person: &'a str, was_kept: Option<bool>) -> Answered<'a> {
        Answered {
            person,
            department: "教务处",
            was_kept,
        }
    }

    fn decision(person: &str, sanction: &str) -> Accountability {
        let boxes = Boxes::default()
            .with("person", person)
            .with("department", "教务处")
            .with("fault", "F5")
            .with("is_held", if sanction.is_empty() { "" } else { "1" })
            .with("sanction", sanction)
            .with("basis", "超期五日");
        let now = when::from_canonical("2026-11-25T09:12").unwrap();
        Accountability::check(&boxes, ShownBy::default(), "陈校长", now).unwrap()
    }

    fn finish(tally: AppraisalTally) -> (Vec<AppraisalLine>, Vec<AppraisalLine>) {
        tally.finish(|name| (name == "李老师").then(|| "教务处".to_owned()))
    }

    #[test]
    fn d9_what_still_runs_is_a_matter_and_neither_in_time_nor_overdue() {
        let mut tally = AppraisalTally::default();
        for was_kept in [Some(true), Some(false), None] {
            tally.add_matter(&matter("李老师", was_kept));
        }
        let (persons, departments) = finish(tally);
        assert_eq!(persons[0].matters, 3);
        assert_eq!(persons[0].on_time(), Amount::ratio(1, 2));
        assert_eq!(persons[0].overdue(), 1);
        assert_eq!(persons[0].department, "教务处");
        assert_eq!(departments[0].matters, 3);
        assert!(departments[0].department.is_empty());
    }

    #[test]
    fn d8_who_was_sanctioned_so_loses_merit_and_who_was_let_off_does_not() {
        let mut tally = AppraisalTally::default();
        tally.add_decision(&decision("李老师", "S5"));
        tally.add_decision(&decision("赵老师", "S1"));
        tally.add_decision(&decision("周老师", ""));
        let (persons, departments) = finish(tally);
        let merit: Vec<_> = persons
            .iter()
            .map(|line| (line.name.as_str(), line.loses_merit()))
            .collect();
        assert_eq!(merit, [("李老师", true), ("赵老师", false)]);
        assert_eq!(departments[0].faults, [0, 0, 0, 0, 2, 0]);
    }

    #[test]
    fn a_complaint_counts_for_each_respondent_and_once_for_the_department() {
        let mut tally = AppraisalTally::default();
        let both = ["李老师".to_owned(), "赵老师".to_owned()];
        tally.add_finding(&both, "教务处", Finding::Upheld);
        tally.add_finding(&both[..1], "教务处", Finding::PartlyUpheld);
        tally.add_finding(&both, "教务处", Finding::NotUpheld);
        let (persons, departments) = finish(tally);
        let of = |line: &AppraisalLine| (line.upheld, line.partly_upheld);
        assert_eq!(persons.iter().map(of).collect::<Vec<_>>(), [(1, 1), (1, 0)]);
        assert_eq!(of(&departments[0]), (1, 1));
    }

    #[test]
    fn d9_opinions_and_what_is_put_right_stand_beside_matters_and_not_among_them() {
        let mut tally = AppraisalTally::default();
        for was_kept in [Some(true), Some(false), None] {
            tally.add_opinion(&matter("李老师", was_kept));
            tally.add_rectification(&matter("李老师", was_kept));
        }
        let (persons, departments) = finish(tally);
        for line in [&persons[0], &departments[0]] {
            assert_eq!((line.matters, line.opinions), (0, 3));
            assert_eq!(line.feedback, KeptCount { due: 2, kept: 1 });
            assert_eq!(line.rectified, KeptCount { due: 2, kept: 1 });
        }
    }

    #[test]
    fn what_nobody_is_named_for_has_no_line() {
        let mut tally = AppraisalTally::default();
        tally.add_repeat_trip(" ", "");
        let (persons, departments) = finish(tally);
        assert!(persons.is_empty() && departments.is_empty());
    }
}
