//! What a list of complaints is narrowed by, and the SQL that narrows it.

use chrono::NaiveDate;

use super::complaint::IS_OPEN;
use super::conditions::Conditions;
use super::eight_nots;
use super::figures_complaint::behind;
use crate::domain::complaint::Finding;
use crate::domain::figures::{ComplaintFigure, Counted, OwnFact};
use crate::domain::protection::Signed;
use crate::domain::text;

/// What typed words are looked for in. Nobody is found by the name of whoever complains: it is sealed.
const MENTIONS: &str = include_str!("sql/complaint_mentions.sql");

/// A name that is none of the respondents', who stand a line each.
const IS_NO_RESPONDENT: &str =
    "instr(char(10) || coalesce(respondents, '') || char(10), char(10) || ? || char(10)) = 0";

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
    /// Those behind a figure of a report.
    pub counted: Option<Counted<ComplaintFigure>>,
    /// Those behind a fact for the eight “not”.
    pub fact: Option<Counted<OwnFact>>,
    /// A number, or words of what is in the open.
    pub text: String,
    /// Whoever looks, where what is closed to them must not be found out by narrowing the list.
    pub onlooker: Option<Onlooker>,
}

/// Somebody who must find no case by what they may not see of it (C4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onlooker {
    /// Their name: cases they are complained about in are closed to them.
    pub name: String,
    /// Whether they are the principal, whom cases about the principal are closed to.
    pub is_principal: bool,
}

impl ComplaintFilter {
    /// Whether it asks for what a case says, which whoever it is closed to must not learn.
    fn asks_what_it_says(&self) -> bool {
        self.scope == ComplaintScope::RedPath
            || self.signed.is_some()
            || self.category.is_some()
            || self.department.is_some()
            || self.finding.is_some()
            || self.counted.is_some()
            || self.fact.is_some()
            || !self.text.trim().is_empty()
    }
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
    if let Some((condition, values)) = filter.counted.as_ref().and_then(behind) {
        conditions.add_named(condition, values);
    }
    if let Some((condition, values)) = filter.fact.as_ref().and_then(eight_nots::behind) {
        conditions.add_named(condition, values);
    }
    if let Some(onlooker) = &filter.onlooker
        && filter.asks_what_it_says()
    {
        conditions.add(IS_NO_RESPONDENT, onlooker.name.clone());
        if onlooker.is_principal {
            conditions.plain("is_about_principal = 0");
        }
    }
    conditions.add_words(&text::clean_line(&filter.text), MENTIONS);
    conditions.finish()
}
