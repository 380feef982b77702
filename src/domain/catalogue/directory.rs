//! Under which phone somebody on the staff is reached.

use chrono::NaiveDate;

use super::people::{Department, StaffMember};

/// The staff and the departments of a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Directory {
    /// Who is at the school.
    pub staff: Vec<StaffMember>,
    /// The departments there are.
    pub departments: Vec<Department>,
}

impl Directory {
    /// Of these people and departments those that are there on a day.
    #[must_use]
    pub fn on(day: NaiveDate, mut staff: Vec<StaffMember>, departments: Vec<Department>) -> Self {
        staff.retain(|member| member.is_here(day));
        let is_there = |department: &Department| {
            department.voiding.is_none() && department.ended_on.is_none_or(|ended| day < ended)
        };
        Self {
            staff,
            departments: departments.into_iter().filter(is_there).collect(),
        }
    }

    /// The phone of a person, of two with one name that of the one in the department; else the department's; empty
    /// where neither is known.
    #[must_use]
    pub fn phone_of(&self, person: &str, department: &str) -> &str {
        let named = || self.staff.iter().filter(|member| member.name == person);
        let member = named()
            .find(|member| member.department == department)
            .or_else(|| named().next());
        let own = member.map_or("", |member| member.phone.as_str());
        if !own.is_empty() {
            return own;
        }
        let department = match member {
            Some(member) if department.is_empty() => &member.department,
            _ => department,
        };
        self.department_phone(department)
    }

    /// The phone of a department; empty where none is known.
    #[must_use]
    pub fn department_phone(&self, name: &str) -> &str {
        let mut departments = self.departments.iter();
        departments
            .find(|department| department.name == name)
            .map_or("", |department| department.phone.as_str())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::boxes::Boxes;
    use crate::domain::when;

    fn directory() -> Directory {
        let now = when::from_canonical("2026-11-23T10:00").unwrap();
        let member = |name: &str, department: &str, phone: &str, left_on: &str| {
            let boxes = Boxes::default()
                .with("name", name)
                .with("department", department)
                .with("phone", phone)
                .with("left_on", left_on);
            StaffMember::check(&boxes, now).unwrap()
        };
        let department = |name: &str, phone: &str| {
            let boxes = Boxes::default().with("name", name).with("phone", phone);
            Department::check(&boxes, now).unwrap()
        };
        let staff = vec![
            member("李老师", "教导处", "88001111", ""),
            member("李老师", "总务处", "88002222", ""),
            member("赵老师", "总务处", "", ""),
            member("钱老师", "总务处", "88003333", "2026-09-01"),
        ];
        let departments = vec![
            department("教导处", "88000001"),
            department("总务处", "88000002"),
        ];
        Directory::on(now.date(), staff, departments)
    }

    #[test]
    fn of_two_with_one_name_the_department_decides() {
        assert_eq!(directory().phone_of("李老师", "总务处"), "88002222");
        assert_eq!(directory().phone_of("李老师", ""), "88001111");
    }

    #[test]
    fn who_has_no_phone_or_has_left_is_reached_at_the_department() {
        assert_eq!(directory().phone_of("赵老师", ""), "88000002");
        assert_eq!(directory().phone_of("钱老师", "总务处"), "88000002");
        assert_eq!(directory().phone_of("孙老师", "政教处"), "");
    }
}
