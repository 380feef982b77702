//! What a list of first contacts is narrowed by, and the SQL that narrows it.

use chrono::NaiveDate;

use super::visit::day_start;
use crate::domain::contact::{Channel, ContactKind};
use crate::domain::number::RecordNumber;
use crate::domain::text;

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
    conditions.add_text(&text::clean_line(&filter.text));
    let clause = if conditions.texts.is_empty() {
        "1".to_owned()
    } else {
        conditions.texts.join(" AND ")
    };
    (clause, conditions.values)
}

/// Conditions that must all hold, and the values they speak of.
#[derive(Default)]
struct Conditions {
    texts: Vec<String>,
    values: Vec<String>,
}

impl Conditions {
    fn plain(&mut self, condition: &str) {
        self.texts.push(condition.to_owned());
    }

    /// A condition with one value; every `?` in it stands for that.
    fn add(&mut self, condition: &str, value: String) {
        self.values.push(value);
        let place = format!("?{}", self.values.len());
        self.texts.push(condition.replace('?', &place));
    }

    /// What was typed: a number, initials, a phone, or words to be found anywhere.
    fn add_text(&mut self, typed: &str) {
        if let Ok(number) = typed.parse::<RecordNumber>() {
            self.add("number_year = ?", number.year.to_string());
            self.add("number_sequence = ?", number.sequence.to_string());
            return;
        }
        if typed.is_empty() {
            return;
        }
        let digits = text::phone_digits(typed);
        if typed.chars().all(|c| c.is_ascii_alphabetic()) {
            let condition = "(name_initials GLOB ? || '*' OR instr(lower(asker_name), ?) > 0)";
            self.add(condition, typed.to_ascii_lowercase());
        } else if digits.len() >= 3
            && typed
                .chars()
                .all(|c| c.is_ascii_digit() || "+- ".contains(c))
        {
            self.add("instr(phone_digits, ?) > 0", digits);
        } else {
            let condition = include_str!("sql/contact_mentions.sql").trim_end();
            self.add(condition, typed.to_owned());
        }
    }
}
