//! The roster of students: class and guardian, which fill visits and contacts.

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::boxes::{Boxes, Reading};
use crate::domain::field::FieldError;
use crate::domain::stored::record;

record! {
    /// A student of the roster. Data of children is asked for as little as can be: no address, no document.
    Student in Student {
        /// 姓名.
        name: String, personal;
        /// 班级.
        class: String, personal;
        /// 监护人.
        guardian_name: String, personal;
        /// 关系.
        guardian_relation: String, personal;
        /// 监护人电话.
        guardian_phone: String, personal;
        /// When they left the school.
        left_on: Option<NaiveDate>, public;
    }
}

impl Student {
    /// Reads the boxes of a student.
    ///
    /// # Errors
    /// The name must be there.
    pub fn check(boxes: &Boxes, now: NaiveDateTime) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let student = Self {
            id: 0,
            name: reading.required_name("name"),
            class: reading.name("class"),
            guardian_name: reading.name("guardian_name"),
            guardian_relation: reading.line("guardian_relation", 30),
            guardian_phone: reading.phone("guardian_phone"),
            left_on: reading.date("left_on"),
            voiding: None,
        };
        reading.finish(student)
    }
}
