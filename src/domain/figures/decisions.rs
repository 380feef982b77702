//! The decisions about faults (责任追究) of a period, one by one. Nobody is named: neither who was held to account nor who
//! complained.

use chrono::NaiveDate;

use super::overdue::may_tell_department;
use crate::domain::account::Account;
use crate::domain::accountability::{Accountability, Fault, Ground, Sanction};
use crate::domain::complaint::ComplaintDetails;

/// The decisions of a period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decisions {
    /// Those that held somebody to account, in the order in which they were made.
    pub held: Vec<DecisionLine>,
    /// How many were dismissed.
    pub dismissed: u32,
}

/// A decision that held somebody to account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionLine {
    /// When it was made.
    pub decided_on: NaiveDate,
    /// The number of the record that shows the fault; empty where it has none, or is closed to whoever reads.
    pub number: String,
    /// The facts.
    pub ground: Ground,
    /// The fault.
    pub fault: Fault,
    /// The sanction.
    pub sanction: Option<Sanction>,
    /// The department of whoever was held to account; empty of a sealed complaint (C4).
    pub department: String,
    /// S2: until when it is to be put right.
    pub due_on: Option<NaiveDate>,
    /// S2: when it was.
    pub done_on: Option<NaiveDate>,
}

impl DecisionLine {
    /// The line about a decision shown by the record with this number; `complaint` is the case, where it is one.
    #[must_use]
    pub fn of(
        decision: &Accountability,
        number: String,
        complaint: Option<&ComplaintDetails>,
        account: Option<&Account>,
    ) -> Self {
        let is_told = complaint.is_none_or(|details| may_tell_department(details, account));
        Self {
            decided_on: decision.decided_on,
            number,
            ground: decision.ground,
            fault: decision.fault,
            sanction: decision.sanction,
            department: match is_told {
                true => decision.department.clone(),
                false => String::new(),
            },
            due_on: decision.due_on,
            done_on: decision.done_on,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::accountability::ShownBy;
    use crate::domain::boxes::Boxes;
    use crate::domain::protection::Signed;
    use crate::domain::when::from_canonical;

    #[test]
    fn c4_of_a_sealed_complaint_the_list_says_the_number_and_no_department() {
        let boxes = Boxes::default()
            .with("person", "李老师")
            .with("department", "教导处")
            .with("ground", "late_reply")
            .with("fault", "F2")
            .with("is_held", "1")
            .with("sanction", "S1")
            .with("basis", "答复超期五日");
        let now = from_canonical("2026-11-25T09:12").unwrap();
        let decision = Accountability::check(&boxes, ShownBy::default(), "陈校长", now).unwrap();
        let line = |signed| {
            let details = ComplaintDetails {
                signed,
                ..ComplaintDetails::default()
            };
            DecisionLine::of(&decision, "TS-2026-0003".into(), Some(&details), None)
        };
        assert_eq!(line(Signed::Named).department, "教导处");
        let sealed = line(Signed::Confidential);
        assert_eq!(
            (sealed.department.as_str(), sealed.number.as_str()),
            ("", "TS-2026-0003")
        );
        let told = format!("{sealed:?}");
        assert!(!told.contains("李老师") && !told.contains("五日"), "{told}");
    }
}
