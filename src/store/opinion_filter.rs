//! What a list of opinions is narrowed by, and the SQL that narrows it.

use chrono::NaiveDate;

use super::conditions::Conditions;
use super::figures_opinion::behind;
use super::opinion::IS_OPEN;
use crate::domain::figures::{Counted, OpinionFigure};
use crate::domain::opinion::{OpinionOutcome, OpinionSource};
use crate::domain::text;

/// What typed words are looked for in. Nobody is found by the name of whoever gave it: it is sealed.
const MENTIONS: &str = include_str!("sql/opinion_mentions.sql");

/// Which opinions a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OpinionScope {
    /// All of them.
    #[default]
    All,
    /// Feedback is owed.
    Open,
    /// 待转交.
    Unsent,
    /// Feedback is owed and past its day, as of a day.
    Overdue(NaiveDate),
    /// 已反馈.
    FedBack,
    /// Somebody retaliated (C5; 5D 七).
    Retaliation,
    /// Voided.
    Void,
}

/// What an opinion was taken out of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakenFrom {
    /// An opening of a box, by its key (E3).
    Box(i64),
    /// A questionnaire, by its key (E2).
    Questionnaire(i64),
    /// A meeting, by its key (E1, E4, E9).
    Meeting(i64),
}

/// What a list of opinions is narrowed by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OpinionFilter {
    /// Where the opinion stands.
    pub scope: OpinionScope,
    /// First day of receipt, inclusive.
    pub from: Option<NaiveDate>,
    /// Last day of receipt, inclusive.
    pub to: Option<NaiveDate>,
    /// The day feedback is due on.
    pub due_on: Option<NaiveDate>,
    /// 来源.
    pub source: Option<OpinionSource>,
    /// 责任部门, as it was written down; the empty text finds what has none.
    pub department: Option<String>,
    /// 办理结果.
    pub outcome: Option<OpinionOutcome>,
    /// What it was taken out of.
    pub taken_from: Option<TakenFrom>,
    /// Those behind a figure of a report.
    pub counted: Option<Counted<OpinionFigure>>,
    /// A number, or words of what is in the open.
    pub text: String,
}

/// The WHERE clause of a filter and its values.
pub(super) fn conditions(filter: &OpinionFilter) -> (String, Vec<String>) {
    let mut conditions = Conditions::default();
    match filter.scope {
        OpinionScope::All => {}
        OpinionScope::Open => conditions.plain(IS_OPEN),
        OpinionScope::Unsent => {
            conditions.plain(IS_OPEN);
            conditions.plain("sent_on IS NULL");
        }
        OpinionScope::Overdue(today) => {
            conditions.plain(IS_OPEN);
            conditions.add("due_on < ?", today.to_string());
        }
        OpinionScope::FedBack => {
            conditions.plain("feedback_on IS NOT NULL AND voided_at IS NULL");
        }
        OpinionScope::Retaliation => conditions.plain("has_retaliation = 1 AND voided_at IS NULL"),
        OpinionScope::Void => conditions.plain("voided_at IS NOT NULL"),
    }
    if let Some(from) = filter.from {
        conditions.add("received_on >= ?", from.to_string());
    }
    if let Some(to) = filter.to {
        conditions.add("received_on <= ?", to.to_string());
    }
    if let Some(day) = filter.due_on {
        conditions.add("due_on = ?", day.to_string());
    }
    if let Some(source) = filter.source {
        conditions.add("source = ?", source.code().to_owned());
    }
    if let Some(department) = &filter.department {
        conditions.add("coalesce(department, '') = ?", department.clone());
    }
    if let Some(outcome) = filter.outcome {
        conditions.add("outcome = ?", outcome.code().to_owned());
    }
    match filter.taken_from {
        Some(TakenFrom::Box(id)) => conditions.add("box_opening_id = ?", id.to_string()),
        Some(TakenFrom::Questionnaire(id)) => {
            conditions.add("questionnaire_id = ?", id.to_string());
        }
        Some(TakenFrom::Meeting(id)) => conditions.add("meeting_id = ?", id.to_string()),
        None => {}
    }
    if let Some((condition, values)) = filter.counted.as_ref().map(behind) {
        conditions.add_named(condition, values);
    }
    conditions.add_words(&text::clean_line(&filter.text), MENTIONS);
    conditions.finish()
}
