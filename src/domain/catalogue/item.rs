//! 服务事项: what the school does for people, what they must bring, how long it takes (A7, A8, A11).

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::field::{FieldError, Problem};
use crate::domain::limit::Limit;
use crate::domain::stored::{Column, record};

/// A paper somebody must bring: 户口簿复印件 | 1 | 本人到派出所复印.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ItemMaterial {
    /// Its name.
    pub name: String,
    /// How many copies, as written: 1, 原件1 复印件1; empty where nobody says.
    pub copies: String,
    /// How to get it; empty where it is plain.
    pub source: String,
}

impl ItemMaterial {
    /// Reads a line; what separates the three is an upright stroke, of any width.
    #[must_use]
    pub fn from_line(line: &str) -> Self {
        let mut parts = line
            .splitn(3, ['|', '｜'])
            .map(|part| part.trim().to_owned());
        let mut next = || parts.next().unwrap_or_default();
        Self {
            name: next(),
            copies: next(),
            source: next(),
        }
    }
}

impl fmt::Display for ItemMaterial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if !self.copies.is_empty() || !self.source.is_empty() {
            write!(f, " | {}", self.copies)?;
        }
        if !self.source.is_empty() {
            write!(f, " | {}", self.source)?;
        }
        Ok(())
    }
}

/// A line each.
impl Column for Vec<ItemMaterial> {
    fn to_text(&self) -> Option<String> {
        let lines: Vec<String> = self.iter().map(ToString::to_string).collect();
        lines.to_text()
    }

    fn from_text(text: Option<String>) -> Option<Self> {
        let lines = Vec::<String>::from_text(text)?;
        Some(
            lines
                .iter()
                .map(|line| ItemMaterial::from_line(line))
                .collect(),
        )
    }
}

record! {
    /// One version of a service item. Every change makes a new version, so that an old notice prints as it was given.
    ServiceItem in ServiceItem {
        /// The same in all versions of an item: the row of its first one.
        item_key: i64, public;
        /// 1, 2, 3 …
        version: u32, public;
        /// 事项名称.
        name: String, public;
        /// 类别.
        category: String, public;
        /// 办理依据.
        basis: String, public;
        /// 办理条件.
        conditions: String, public;
        /// 申请材料.
        materials: Vec<ItemMaterial>, public;
        /// 办理流程, a line each.
        steps: Vec<String>, public;
        /// 承诺时限 in working days; `None` where it is done on the spot or nothing is promised.
        limit_days: Option<u16>, public;
        /// 收费.
        fee: String, public;
        /// 办理地点.
        place: String, public;
        /// 办理时间.
        hours: String, public;
        /// 承办部门.
        department: String, public;
        /// 承办人.
        lead_handler: String, public;
        /// 监督电话.
        supervision_phone: String, public;
        /// 备注.
        note: String, public;
        /// From when on this version is in force.
        valid_from: NaiveDate, public;
        /// The day the next version took its place; `None` of the newest.
        replaced_on: Option<NaiveDate>, public;
        /// Since when the item is no longer offered.
        ended_on: Option<NaiveDate>, public;
    }
}

impl ServiceItem {
    /// Reads the boxes of an item. Key and version are the register's business.
    ///
    /// # Errors
    /// It must have a name, and its limit must lie within bounds.
    pub fn check(boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let item = Self {
            id: 0,
            item_key: 0,
            version: 1,
            name: reading.required_name("name"),
            category: reading.name("category"),
            basis: reading.text("basis"),
            conditions: reading.text("conditions"),
            materials: reading
                .lines("materials")
                .iter()
                .map(|line| ItemMaterial::from_line(line))
                .collect(),
            steps: reading.lines("steps"),
            limit_days: reading.count("limit_days", Limit::MIN_DAYS, Limit::MAX_DAYS),
            fee: reading.line("fee", LINE_MAX_CHARS),
            place: reading.line("place", LINE_MAX_CHARS),
            hours: reading.line("hours", LINE_MAX_CHARS),
            department: reading.name("department"),
            lead_handler: reading.name("lead_handler"),
            supervision_phone: reading.phone("supervision_phone"),
            note: reading.text("note"),
            valid_from: now.date(),
            replaced_on: None,
            ended_on: reading.date("ended_on"),
            voiding: None,
        };
        if item
            .materials
            .iter()
            .any(|material| material.name.is_empty())
        {
            reading.wrong("materials", Problem::Missing);
        }
        reading.finish(item)
    }

    /// Whether two versions say the same to whoever asks.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        let bare = |item: &Self| Self {
            id: 0,
            item_key: 0,
            version: 0,
            valid_from: NaiveDate::MIN,
            replaced_on: None,
            ..item.clone()
        };
        bare(self) == bare(other)
    }

    /// Whether it is the version in force.
    #[must_use]
    pub fn is_current(&self, day: NaiveDate) -> bool {
        self.voiding.is_none()
            && self.replaced_on.is_none()
            && self.ended_on.is_none_or(|ended_on| day < ended_on)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::when;

    #[test]
    fn a_material_is_a_line_with_strokes_of_any_width() {
        let material = ItemMaterial::from_line("户口簿复印件 ｜ 1 ｜ 本人到派出所复印");
        assert_eq!(material.name, "户口簿复印件");
        assert_eq!(material.copies, "1");
        assert_eq!(ItemMaterial::from_line(&material.to_string()), material);
        let plain = ItemMaterial::from_line("申请书");
        assert_eq!(plain.to_string(), "申请书");
    }

    #[test]
    fn a8_an_item_with_a_limit_of_0_or_of_10_000_days_is_refused() {
        let now = when::from_canonical("2026-11-23T16:20").unwrap();
        for days in ["0", "10000"] {
            let boxes = Boxes::default()
                .with("name", "转学")
                .with("limit_days", days);
            let errors = ServiceItem::check(&boxes, now).unwrap_err();
            assert_eq!(errors[0].field, "limit_days");
        }
        let boxes = Boxes::default()
            .with("name", "转学")
            .with("limit_days", "10");
        assert_eq!(
            ServiceItem::check(&boxes, now).unwrap().limit_days,
            Some(10)
        );
    }
}
