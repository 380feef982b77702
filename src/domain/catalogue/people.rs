//! Departments, posts and staff: who answers for what, and who stands in for whom (A10, A/B 岗).

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::boxes::{Boxes, Reading};
use crate::domain::field::FieldError;
use crate::domain::stored::record;

record! {
    /// 部门.
    Department in Department {
        /// Its name.
        name: String, public;
        /// Its phone.
        phone: String, public;
        /// Where it is.
        place: String, public;
        /// Since when it is no more; `None` while it is.
        ended_on: Option<NaiveDate>, public;
    }
}

record! {
    /// 岗位, and what it answers for (岗位责任制, A10).
    Post in Post {
        /// Its name.
        name: String, public;
        /// Its department.
        department: String, public;
        /// 职责, a line each.
        duties: Vec<String>, public;
        /// Since when it is no more.
        ended_on: Option<NaiveDate>, public;
    }
}

record! {
    /// Somebody on the staff.
    StaffMember in Staff {
        /// 姓名.
        name: String, public;
        /// 部门.
        department: String, public;
        /// 岗位.
        post: String, public;
        /// 电话.
        phone: String, public;
        /// B 岗: who stands in when they are away.
        substitute: String, public;
        /// When they left the school; `None` while they are there.
        left_on: Option<NaiveDate>, public;
        /// 备注.
        note: String, public;
    }
}

impl Department {
    /// Reads the boxes of a department.
    ///
    /// # Errors
    /// It must have a name.
    pub fn check(boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let department = Self {
            id: 0,
            name: reading.required_name("name"),
            phone: reading.phone("phone"),
            place: reading.line("place", 120),
            ended_on: reading.date("ended_on"),
            voiding: None,
        };
        reading.finish(department)
    }
}

impl Post {
    /// Reads the boxes of a post.
    ///
    /// # Errors
    /// It must have a name.
    pub fn check(boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let post = Self {
            id: 0,
            name: reading.required_name("name"),
            department: reading.name("department"),
            duties: reading.lines("duties"),
            ended_on: reading.date("ended_on"),
            voiding: None,
        };
        reading.finish(post)
    }
}

impl StaffMember {
    /// Reads the boxes of somebody on the staff.
    ///
    /// # Errors
    /// They must have a name.
    pub fn check(boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let member = Self {
            id: 0,
            name: reading.required_name("name"),
            department: reading.name("department"),
            post: reading.name("post"),
            phone: reading.phone("phone"),
            substitute: reading.name("substitute"),
            left_on: reading.date("left_on"),
            note: reading.text("note"),
            voiding: None,
        };
        reading.finish(member)
    }

    /// Whether they are at the school on a day.
    #[must_use]
    pub fn is_here(&self, day: NaiveDate) -> bool {
        self.voiding.is_none() && self.left_on.is_none_or(|left_on| day < left_on)
    }
}
