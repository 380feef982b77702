//! What a list of visits is narrowed by, and the SQL that narrows it.

use chrono::NaiveDate;

use super::figures::behind;
use super::visit::day_start;
use crate::domain::figures::Counted;
use crate::domain::number::RecordNumber;
use crate::domain::text;
use crate::domain::visit::VisitKind;

/// Which visits a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum VisitScope {
    /// All of them.
    #[default]
    All,
    /// On site now.
    OnSite,
    /// Expected and not here yet.
    Expected,
    /// Closed as 离校时间不详.
    LeftUnknown,
    /// Voided.
    Void,
}

/// What a list of visits is narrowed by.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VisitFilter {
    /// Where the visit stands.
    pub scope: VisitScope,
    /// First day, inclusive, by the time the list shows.
    pub from: Option<NaiveDate>,
    /// Last day, inclusive.
    pub to: Option<NaiveDate>,
    /// 来访类型.
    pub kind: Option<VisitKind>,
    /// 被访部门, as it was written down; an empty one where none was.
    pub department: Option<String>,
    /// Those behind a figure of a report.
    pub counted: Option<Counted>,
    /// A name, initials, a phone or a number.
    pub text: String,
}

/// The WHERE clause of a filter and its values.
pub(super) fn conditions(filter: &VisitFilter) -> (String, Vec<String>) {
    let mut conditions = Conditions::default();
    conditions.texts.extend(scope_condition(filter.scope));
    if let Some(from) = filter.from {
        conditions.add("listed_at >= ?", day_start(from));
    }
    if let Some(after) = filter.to.and_then(|to| to.succ_opt()) {
        conditions.add("listed_at < ?", day_start(after));
    }
    if let Some(kind) = filter.kind {
        conditions.add("kind = ?", kind.code().to_owned());
    }
    if let Some(department) = &filter.department {
        conditions.add("coalesce(host_department, '') = ?", department.clone());
    }
    if let Some(counted) = &filter.counted {
        conditions.add_counted(counted);
    }
    conditions.add_text(&text::clean_line(&filter.text));
    let clause = if conditions.texts.is_empty() {
        "1".to_owned()
    } else {
        conditions.texts.join(" AND ")
    };
    (clause, conditions.values)
}

fn scope_condition(scope: VisitScope) -> Option<String> {
    let condition = match scope {
        VisitScope::All => return None,
        VisitScope::OnSite => "arrived_at IS NOT NULL AND departure = 'none' AND voided_at IS NULL",
        VisitScope::Expected => "arrived_at IS NULL AND voided_at IS NULL",
        VisitScope::LeftUnknown => "departure = 'unknown' AND voided_at IS NULL",
        VisitScope::Void => "voided_at IS NOT NULL",
    };
    Some(condition.to_owned())
}

/// Conditions that must all hold, and the values they speak of.
#[derive(Default)]
struct Conditions {
    texts: Vec<String>,
    values: Vec<String>,
}

impl Conditions {
    /// A condition with one value; every `?` in it stands for that.
    fn add(&mut self, condition: &str, value: String) {
        let place = self.place_of(value);
        self.texts.push(condition.replace('?', &place));
    }

    fn add_counted(&mut self, counted: &Counted) {
        let (mut condition, bounds) = behind(counted);
        for (name, value) in bounds {
            if condition.contains(name) {
                condition = condition.replace(name, &self.place_of(value));
            }
        }
        self.texts.push(condition);
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
            // Latin letters are pinyin initials of a name, or a Latin name itself.
            let condition = "(name_initials GLOB ? || '*' OR instr(lower(visitor_name), ?) > 0)";
            self.add(condition, typed.to_ascii_lowercase());
        } else if digits.len() >= 3
            && typed
                .chars()
                .all(|c| c.is_ascii_digit() || "+- ".contains(c))
        {
            self.add("instr(phone_digits, ?) > 0", digits);
        } else {
            let condition = include_str!("sql/visit_mentions.sql").trim_end();
            self.add(condition, typed.to_owned());
        }
    }

    fn place_of(&mut self, value: String) -> String {
        self.values.push(value);
        format!("?{}", self.values.len())
    }
}
