//! Entries of the catalogue as lines of a list, whichever record they are.

use chrono::NaiveDate;

use super::tab::Tab;
use crate::desk::Catalogue;
use crate::domain::boxes::Boxes;
use crate::domain::catalogue::{Department, Post, PublicNotice, ServiceItem, StaffMember, Student};
use crate::domain::initials::name_initials;
use crate::domain::record::{FieldText, Recorded};
use crate::i18n::Words;

/// One entry.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// The row of its record.
    pub(super) id: i64,
    /// What ties the versions of a service item together.
    pub(super) item_key: Option<i64>,
    /// Its name.
    pub(super) name: String,
    /// What tells it from others of the name.
    pub(super) about: String,
    /// Whether it left or ended.
    pub(super) is_ended: bool,
    /// All of it.
    pub(super) fields: Vec<FieldText>,
}

impl Line {
    /// What stands in its boxes when it is changed.
    pub(super) fn boxes(&self) -> Boxes {
        let mut boxes = Boxes::default();
        for field in &self.fields {
            boxes.set(field.name, field.text.clone().unwrap_or_default());
        }
        boxes
    }

    /// Whether its name or what stands beside it holds what is typed, or its initials begin so.
    pub(super) fn fits(&self, typed: &str) -> bool {
        let typed = typed.trim().to_lowercase();
        let holds = |text: &str| text.to_lowercase().contains(&typed);
        holds(&self.name) || holds(&self.about) || name_initials(&self.name).starts_with(&typed)
    }
}

/// The lines of a list, in the order of the register.
pub(super) fn lines(
    tab: Tab,
    catalogue: &Catalogue,
    students: &[Student],
    today: NaiveDate,
    words: &Words,
) -> Vec<Line> {
    match tab {
        Tab::Items => of(&catalogue.items, |it| of_item(it, today)),
        Tab::Departments => of(&catalogue.departments, |it| of_department(it, today)),
        Tab::Posts => of(&catalogue.posts, |it| of_post(it, today)),
        Tab::Staff => of(&catalogue.staff, |it| of_member(it, today)),
        Tab::Students => of(students, |it| of_student(it, today)),
        Tab::Publicity => of(&catalogue.public_notices, |it| of_notice(it, today, words)),
    }
}

/// One version of a service item.
pub(super) fn of_item(item: &ServiceItem, today: NaiveDate) -> Line {
    let about = [item.category.as_str(), &item.department, &item.lead_handler];
    Line {
        item_key: Some(item.item_key),
        ..line(item, item.id, &item.name, &about, item.ended_on, today)
    }
}

fn of_department(it: &Department, today: NaiveDate) -> Line {
    line(
        it,
        it.id,
        &it.name,
        &[&it.phone, &it.place],
        it.ended_on,
        today,
    )
}

fn of_post(it: &Post, today: NaiveDate) -> Line {
    line(it, it.id, &it.name, &[&it.department], it.ended_on, today)
}

fn of_member(it: &StaffMember, today: NaiveDate) -> Line {
    let about = [it.department.as_str(), &it.post, &it.phone];
    line(it, it.id, &it.name, &about, it.left_on, today)
}

fn of_student(it: &Student, today: NaiveDate) -> Line {
    let about = [it.class.as_str(), &it.guardian_name];
    line(it, it.id, &it.name, &about, it.left_on, today)
}

fn of_notice(it: &PublicNotice, today: NaiveDate, words: &Words) -> Line {
    let (topic, since) = (words.t(it.topic.label_key()), words.date(it.published_on));
    line(it, it.id, &it.title, &[&topic, &since], it.ended_on, today)
}

fn line<T: Recorded>(
    record: &T,
    id: i64,
    name: &str,
    about: &[&str],
    ended_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Line {
    let about: Vec<&str> = about.iter().copied().filter(|it| !it.is_empty()).collect();
    Line {
        id,
        item_key: None,
        name: name.to_owned(),
        about: about.join(" · "),
        is_ended: ended_on.is_some_and(|ended_on| ended_on <= today),
        fields: record.fields(),
    }
}

fn of<T>(records: &[T], line: impl Fn(&T) -> Line) -> Vec<Line> {
    records.iter().map(line).collect()
}
