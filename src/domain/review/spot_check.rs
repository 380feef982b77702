//! Checks (D10, D11, E8): open and covert ones, daily ones, self-checks, and the supervision of what others put right.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::choice::choices;
use crate::domain::field::{FieldError, Problem};
use crate::domain::rectification::Rectification;
use crate::domain::stored::record;

choices! {
    /// 检查方式.
    CheckKind {
        /// 明查 (D10).
        Open = "open", "check-kind-open";
        /// 暗访 (D10).
        Covert = "covert", "check-kind-covert";
        /// 日常考核 (D10).
        Daily = "daily", "check-kind-daily";
        /// 自查 (D11).
        SelfCheck = "self", "check-kind-self";
        /// 督查 of a rectification (E8).
        Supervision = "supervision", "check-kind-supervision";
    }
}

choices! {
    /// 督查结果: what the supervision of a rectification found (E8).
    SupervisionResult {
        /// 已落实.
        PutRight = "put_right", "supervision-result-put-right";
        /// 部分落实.
        Partly = "partly", "supervision-result-partly";
        /// 未落实: it is sent back.
        NotPutRight = "not_put_right", "supervision-result-not-put-right";
    }
}

record! {
    /// A check that was made.
    SpotCheck in SpotCheck {
        /// 检查方式.
        kind: CheckKind, public;
        /// 检查日期.
        checked_on: NaiveDate, public;
        /// 检查人, a name a line.
        checked_by: Vec<String>, public;
        /// 被检查部门.
        department: String, public;
        /// 检查内容: what was looked at, and where.
        subject: String, public;
        /// The rectification that was supervised (E8).
        rectification_id: Option<i64>, public;
        /// 督查结果.
        result: Option<SupervisionResult>, public;
        /// 发现的问题; empty where all was in order.
        found: String, personal;
        /// 当场整改情况: what was put right at once.
        put_right: String, personal;
        /// 备注.
        note: String, personal;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

impl SpotCheck {
    /// Reads the boxes of a check; a supervision is one of a rectification, and nothing else is.
    ///
    /// # Errors
    /// The boxes that want something; [`Problem::VerifiesOneself`] where the responsible person supervises their own work.
    pub fn check(
        boxes: &Boxes,
        of: Option<&Rectification>,
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let kind = match of {
            Some(_) => CheckKind::Supervision,
            None => read_kind(&mut reading),
        };
        let checked_on = reading.past_date("checked_on").unwrap_or(now.date());
        let checked_by = reading.lines("checked_by");
        if checked_by.is_empty() {
            reading.wrong("checked_by", Problem::Missing);
        }
        let (department, subject) = match of {
            Some(of) => {
                let named = reading.name("department");
                let department = if named.is_empty() {
                    of.department.clone()
                } else {
                    named
                };
                (department, reading.line("subject", LINE_MAX_CHARS))
            }
            None => (
                reading.required_name("department"),
                reading.required_line("subject", LINE_MAX_CHARS),
            ),
        };
        let result = of.and_then(|of| {
            if checked_by.contains(&of.responsible_person) {
                reading.wrong("checked_by", Problem::VerifiesOneself);
            }
            if checked_on < of.opened_on {
                reading.wrong("checked_on", Problem::BeforeRequest);
            }
            let result = reading.choice("result", SupervisionResult::from_code);
            if result.is_none() && reading.boxes().is_empty("result") {
                reading.wrong("result", Problem::Missing);
            }
            result
        });
        let found = match result {
            Some(SupervisionResult::NotPutRight) => reading.required_text("found"),
            _ => reading.text("found"),
        };
        let check = Self {
            id: 0,
            kind,
            checked_on,
            checked_by,
            department,
            subject,
            rectification_id: of.map(|of| of.id),
            result,
            found,
            put_right: reading.text("put_right"),
            note: reading.text("note"),
            paper_serial: reading.line("paper_serial", 30),
            voiding: None,
        };
        reading.finish(check)
    }

    /// Whether something was wrong.
    #[must_use]
    pub fn has_findings(&self) -> bool {
        !self.found.is_empty()
    }
}

/// The kind of a check that supervises nothing.
fn read_kind(reading: &mut Reading<'_>) -> CheckKind {
    let kind = reading.choice("kind", CheckKind::from_code);
    match kind {
        Some(CheckKind::Supervision) => reading.wrong("kind", Problem::UnknownChoice),
        None if reading.boxes().is_empty("kind") => reading.wrong("kind", Problem::Missing),
        _ => {}
    }
    kind.unwrap_or(CheckKind::Open)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::rectification::RectificationOf;
    use crate::domain::when;

    fn now() -> NaiveDateTime {
        when::from_canonical("2026-11-25T09:12").unwrap()
    }

    #[test]
    fn d10_a_check_says_who_looked_at_what() {
        let boxes = Boxes::default().with("kind", "covert");
        let errors = SpotCheck::check(&boxes, None, now()).unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["checked_by", "department", "subject"]);
    }

    #[test]
    fn e8_nobody_supervises_their_own_work() {
        let boxes = Boxes::default()
            .with("problem", "地面湿滑")
            .with("responsible_person", "李老师")
            .with("is_at_once", "1");
        let of = RectificationOf::Check(1);
        let of = Rectification::check(&boxes, of, "陈校长", now()).unwrap();
        let boxes = Boxes::default()
            .with("checked_by", "李老师\n赵老师")
            .with("result", "put_right");
        let errors = SpotCheck::check(&boxes, Some(&of), now()).unwrap_err();
        assert_eq!(errors[0].problem, Problem::VerifiesOneself);
    }
}
