//! What a list of complaints is narrowed by, and the SQL that narrows it.

use chrono::NaiveDate;

use super::complaint::IS_OPEN;
use super::conditions::Conditions;
use crate::domain::complaint::{Finding, Signed};
use crate::domain::text;

/// What typed words are looked for in. Nobody is found by the name of whoever complains: it is sealed.
const MENTIONS: &str = include_str!("sql/complaint_mentions.sql");

/// Which complaints a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ComplaintScope {
    /// All of them.
    #[default]
    All,
    /// Everything that is not over.
    Open,
    /// 待受理.
    Received,
    /// Open, not replied to, and past the day it was due, as of a day.
    Overdue(NaiveDate),
    /// Replied and waiting for the closing signature.
    AwaitsClosing,
    /// On the red path.
    RedPath,
    /// 已结案.
    Closed,
    /// Voided.
    Void,
}

/// What a list of complaints is narrowed by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ComplaintFilter {
    /// Where the complaint stands.
    pub scope: ComplaintScope,
    /// First day of receipt, inclusive.
    pub from: Option<NaiveDate>,
    /// Last day of receipt, inclusive.
    pub to: Option<NaiveDate>,
    /// 署名方式.
    pub signed: Option<Signed>,
    /// 类别, by its code or the school's own word.
    pub category: Option<String>,
    /// 被投诉部门, as it was written down.
    pub department: Option<String>,
    /// 认定.
    pub finding: Option<Finding>,
    /// A number, or words of what is in the open.
    pub text: String,
}

/// The WHERE clause of a filter and its values.
pub(super) fn conditions(filter: &ComplaintFilter) -> (String, Vec<String>) {
    let mut conditions = Conditions::default();
    match filter.scope {
        ComplaintScope::All => {}
        ComplaintScope::Open => conditions.plain(IS_OPEN),
        ComplaintScope::Received => {
            conditions.plain("voided_at IS NULL");
            conditions.plain("stage = 'received'");
        }
        ComplaintScope::Overdue(today) => {
            conditions.plain(IS_OPEN);
            conditions.plain("replied_on IS NULL");
            conditions.add("due_on < ?", today.to_string());
        }
        ComplaintScope::AwaitsClosing => {
            conditions.plain("voided_at IS NULL");
            conditions.plain("stage IN ('replied', 'followed_up')");
        }
        ComplaintScope::RedPath => conditions.plain("red_path IS NOT NULL AND voided_at IS NULL"),
        ComplaintScope::Closed => conditions.plain("stage = 'closed' AND voided_at IS NULL"),
        ComplaintScope::Void => conditions.plain("voided_at IS NOT NULL"),
    }
    if let Some(from) = filter.from {
        conditions.add("received_on >= ?", from.to_string());
    }
    if let Some(to) = filter.to {
        conditions.add("received_on <= ?", to.to_string());
    }
    if let Some(signed) = filter.signed {
        conditions.add("signed = ?", signed.code().to_owned());
    }
    if let Some(category) = &filter.category {
        conditions.add("category = ?", category.clone());
    }
    if let Some(department) = &filter.department {
        conditions.add(
            "coalesce(respondent_department, '') = ?",
            department.clone(),
        );
    }
    if let Some(finding) = filter.finding {
        conditions.add("finding = ?", finding.code().to_owned());
    }
    conditions.add_words(&text::clean_line(&filter.text), MENTIONS);
    conditions.finish()
}
