//! What a list of first contacts is narrowed by, and the SQL that narrows it.

use chrono::NaiveDate;

use super::conditions::{Conditions, Searched};
use super::eight_nots;
use super::figures_contact::behind;
use super::visit::day_start;
use crate::domain::contact::{Channel, ContactKind};
use crate::domain::figures::{ContactFigure, Counted, OwnFact};
use crate::domain::text;

/// What typed words are looked for in.
const SEARCHED: Searched = Searched {
    name_column: "asker_name",
    mentions: include_str!("sql/contact_mentions.sql"),
};

/// Which first contacts a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ContactScope {
    /// All of them.
    #[default]
    All,
    /// Everything that is not finished.
    Open,
    /// Nobody answered, handed over or told anything yet (A13).
    Unanswered,
    /// Handed over and not signed for.
    Unsigned,
    /// Open and past the day it was due, as of a day.
    Overdue(NaiveDate),
    /// 已办结.
    Finished,
    /// Voided.
    Void,
}

/// What a list of first contacts is narrowed by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContactFilter {
    /// Where the contact stands.
    pub scope: ContactScope,
    /// First day of receipt, inclusive.
    pub from: Option<NaiveDate>,
    /// Last day of receipt, inclusive.
    pub to: Option<NaiveDate>,
    /// 类别.
    pub kind: Option<ContactKind>,
    /// 方式.
    pub channel: Option<Channel>,
    /// 承办部门, as it was written down; an empty one where none was.
    pub department: Option<String>,
    /// Those behind a figure of a report.
    pub counted: Option<Counted<ContactFigure>>,
    /// Those behind a fact for the eight “not”.
    pub fact: Option<Counted<OwnFact>>,
    /// A name, initials, a phone, a number, or words of the matter.
    pub text: String,
}

/// The WHERE clause of a filter and its values.
pub(super) fn conditions(filter: &ContactFilter) -> (String, Vec<String>) {
    let mut conditions = Conditions::default();
    match filter.scope {
        ContactScope::All => {}
        ContactScope::Open => conditions.plain("finished_at IS NULL AND voided_at IS NULL"),
        ContactScope::Unanswered => {
            conditions.plain("outcome IS NULL AND finished_at IS NULL AND voided_at IS NULL")
        }
        ContactScope::Unsigned => {
            conditions.plain("finished_at IS NULL AND voided_at IS NULL");
            conditions.plain(include_str!("sql/contact_is_unsigned.sql").trim_end());
        }
        ContactScope::Overdue(today) => {
            conditions.plain("finished_at IS NULL AND voided_at IS NULL");
            conditions.add("due_on < ?", today.to_string());
        }
        ContactScope::Finished => conditions.plain("finished_at IS NOT NULL AND voided_at IS NULL"),
        ContactScope::Void => conditions.plain("voided_at IS NOT NULL"),
    }
    if let Some(from) = filter.from {
        conditions.add("received_at >= ?", day_start(from));
    }
    if let Some(after) = filter.to.and_then(|to| to.succ_opt()) {
        conditions.add("received_at < ?", day_start(after));
    }
    if let Some(kind) = filter.kind {
        conditions.add("kind = ?", kind.code().to_owned());
    }
    if let Some(channel) = filter.channel {
        conditions.add("channel = ?", channel.code().to_owned());
    }
    if let Some(department) = &filter.department {
        conditions.add("coalesce(department, '') = ?", department.clone());
    }
    if let Some(counted) = &filter.counted {
        let (condition, values) = behind(counted);
        conditions.add_named(condition, values);
    }
    if let Some((condition, values)) = filter.fact.as_ref().and_then(eight_nots::behind) {
        conditions.add_named(condition, values);
    }
    conditions.add_text(&text::clean_line(&filter.text), &SEARCHED);
    conditions.finish()
}
