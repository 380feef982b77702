//! What a list of visits is narrowed by, and the SQL that narrows it.

use chrono::{NaiveDate, Weekday};

use super::conditions::{Conditions, Searched};
use super::figures::behind;
use super::visit::day_start;
use crate::domain::figures::Counted;
use crate::domain::text;
use crate::domain::visit::VisitKind;

/// What typed words are looked for in.
const SEARCHED: Searched = Searched {
    name_column: "visitor_name",
    mentions: include_str!("sql/visit_mentions.sql"),
};

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
    /// On which weekday and in which hour.
    pub came: Option<(Weekday, u32)>,
    /// A name, initials, a phone or a number.
    pub text: String,
}

/// The WHERE clause of a filter and its values.
pub(super) fn conditions(filter: &VisitFilter) -> (String, Vec<String>) {
    let mut conditions = Conditions::default();
    if let Some(scope) = scope_condition(filter.scope) {
        conditions.plain(scope);
    }
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
        let (condition, values) = behind(counted);
        conditions.add_named(condition, values);
    }
    if let Some((weekday, hour)) = filter.came {
        let weekday = weekday.num_days_from_sunday();
        conditions.add(
            "strftime('%w %H', listed_at) = ?",
            format!("{weekday} {hour:02}"),
        );
    }
    conditions.add_text(&text::clean_line(&filter.text), &SEARCHED);
    conditions.finish()
}

fn scope_condition(scope: VisitScope) -> Option<&'static str> {
    let condition = match scope {
        VisitScope::All => return None,
        VisitScope::OnSite => "arrived_at IS NOT NULL AND departure = 'none' AND voided_at IS NULL",
        VisitScope::Expected => "arrived_at IS NULL AND voided_at IS NULL",
        VisitScope::LeftUnknown => "departure = 'unknown' AND voided_at IS NULL",
        VisitScope::Void => "voided_at IS NOT NULL",
    };
    Some(condition)
}
