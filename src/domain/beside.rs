//! What hangs beside a visit: things left for a student (代收物品) and release slips (学生离校放行条).

use chrono::NaiveDateTime;

use super::field::{FieldError, Problem, at_most, required};
use super::record::{FieldText, Recorded, Table, Voiding};
use super::visit::{VisitField, VisitId};
use super::{text, when};

const NAME_MAX_CHARS: usize = 60;
const LINE_MAX_CHARS: usize = 200;

/// 代收物品: something a visitor left at the desk for a student.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftItem {
    /// Its key in this file.
    pub id: i64,
    /// The visit it was left at.
    pub visit: VisitId,
    /// When the desk took it.
    pub left_at: NaiveDateTime,
    /// What it is and how many.
    pub what: String,
    /// For whom.
    pub student_name: String,
    /// Their class.
    pub student_class: String,
    /// When it was handed over and to whom; `None` while it lies at the desk.
    pub handed_over: Option<HandedOver>,
    /// Serial of the paper form it was first written on.
    pub paper_serial: String,
    /// Set once the entry is voided.
    pub voiding: Option<Voiding>,
}

/// The end of a thing left: when it was handed over, and to whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedOver {
    /// Local time.
    pub at: NaiveDateTime,
    /// The student or whoever took it for them.
    pub to: String,
}

impl Recorded for LeftItem {
    const TABLE: Table = Table::LeftItem;

    fn fields(&self) -> Vec<FieldText> {
        let handed_over = self.handed_over.as_ref();
        let mut fields = vec![
            FieldText::new("visit_id", false, self.visit.0.to_string()),
            FieldText::new("left_at", false, when::to_canonical(self.left_at)),
            FieldText::new("what", true, self.what.clone()),
            FieldText::new("student_name", true, self.student_name.clone()),
            FieldText::new("student_class", true, self.student_class.clone()),
            FieldText::new(
                "handed_over_at",
                false,
                handed_over.map(|it| when::to_canonical(it.at)),
            ),
            FieldText::new("handed_over_to", true, handed_over.map(|it| it.to.clone())),
            FieldText::new("paper_serial", false, self.paper_serial.clone()),
        ];
        fields.extend(Voiding::fields(self.voiding.as_ref()));
        fields
    }
}

/// The boxes of a thing left.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TypedLeftItem {
    /// What it is.
    pub what: String,
    /// For whom.
    pub student_name: String,
    /// Their class.
    pub student_class: String,
    /// Serial of the paper form.
    pub paper_serial: String,
}

impl TypedLeftItem {
    /// Reads the boxes into an item that lies at the desk since `now`.
    ///
    /// # Errors
    /// The boxes that want something: what it is and for whom must be there.
    pub fn check(&self, visit: VisitId, now: NaiveDateTime) -> Result<LeftItem, Vec<FieldError>> {
        let mut errors = Vec::new();
        let item = LeftItem {
            id: 0,
            visit,
            left_at: now,
            what: line("what", &self.what, LINE_MAX_CHARS, true, &mut errors),
            student_name: line(
                "student_name",
                &self.student_name,
                NAME_MAX_CHARS,
                true,
                &mut errors,
            ),
            student_class: line(
                "student_class",
                &self.student_class,
                NAME_MAX_CHARS,
                false,
                &mut errors,
            ),
            handed_over: None,
            paper_serial: serial(&self.paper_serial, &mut errors),
            voiding: None,
        };
        if errors.is_empty() {
            Ok(item)
        } else {
            Err(errors)
        }
    }
}

/// 学生离校放行条: a student leaves before the end of school, fetched by somebody whose right to do so was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// Its key in this file.
    pub id: i64,
    /// The visit of the person who fetches the student.
    pub visit: VisitId,
    /// When the student may leave.
    pub leaves_at: NaiveDateTime,
    /// Who leaves.
    pub student_name: String,
    /// Their class.
    pub student_class: String,
    /// Why.
    pub reason: String,
    /// The class teacher who consented (班主任同意).
    pub teacher_name: String,
    /// Who fetches the student.
    pub collector_name: String,
    /// What they are to the student.
    pub collector_relation: String,
    /// How it was verified that they may: a call to the parent, a card, known in person.
    pub verified_by: String,
    /// Serial of the paper form it was first written on.
    pub paper_serial: String,
    /// Set once the slip is voided.
    pub voiding: Option<Voiding>,
}

impl Recorded for Release {
    const TABLE: Table = Table::Release;

    fn fields(&self) -> Vec<FieldText> {
        let mut fields = vec![
            FieldText::new("visit_id", false, self.visit.0.to_string()),
            FieldText::new("leaves_at", false, when::to_canonical(self.leaves_at)),
            FieldText::new("student_name", true, self.student_name.clone()),
            FieldText::new("student_class", true, self.student_class.clone()),
            FieldText::new("reason", true, self.reason.clone()),
            FieldText::new("teacher_name", false, self.teacher_name.clone()),
            FieldText::new("collector_name", true, self.collector_name.clone()),
            FieldText::new("collector_relation", true, self.collector_relation.clone()),
            FieldText::new("verified_by", true, self.verified_by.clone()),
            FieldText::new("paper_serial", false, self.paper_serial.clone()),
        ];
        fields.extend(Voiding::fields(self.voiding.as_ref()));
        fields
    }
}

/// The boxes of a release slip.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TypedRelease {
    /// When the student leaves; empty means now.
    pub leaves_at: String,
    /// Who leaves.
    pub student_name: String,
    /// Their class.
    pub student_class: String,
    /// Why.
    pub reason: String,
    /// The class teacher.
    pub teacher_name: String,
    /// Who fetches.
    pub collector_name: String,
    /// What they are to the student.
    pub collector_relation: String,
    /// How they were verified.
    pub verified_by: String,
    /// Serial of the paper form.
    pub paper_serial: String,
}

impl TypedRelease {
    /// Reads the boxes. A slip without consent, collector or verification would be worth nothing, so all are asked.
    ///
    /// # Errors
    /// The boxes that want something.
    pub fn check(&self, visit: VisitId, now: NaiveDateTime) -> Result<Release, Vec<FieldError>> {
        let mut errors = Vec::new();
        let leaves_at = match self.leaves_at.trim() {
            "" => now,
            typed => when::parse_date_time(typed, now).unwrap_or_else(|| {
                errors.push(FieldError {
                    field: "leaves_at",
                    problem: Problem::NotATime,
                });
                now
            }),
        };
        let release = Release {
            id: 0,
            visit,
            leaves_at,
            student_name: line(
                "student_name",
                &self.student_name,
                NAME_MAX_CHARS,
                true,
                &mut errors,
            ),
            student_class: line(
                "student_class",
                &self.student_class,
                NAME_MAX_CHARS,
                true,
                &mut errors,
            ),
            reason: line("reason", &self.reason, LINE_MAX_CHARS, true, &mut errors),
            teacher_name: line(
                "teacher_name",
                &self.teacher_name,
                NAME_MAX_CHARS,
                true,
                &mut errors,
            ),
            collector_name: line(
                "collector_name",
                &self.collector_name,
                NAME_MAX_CHARS,
                true,
                &mut errors,
            ),
            collector_relation: line(
                "collector_relation",
                &self.collector_relation,
                NAME_MAX_CHARS,
                true,
                &mut errors,
            ),
            verified_by: line(
                "verified_by",
                &self.verified_by,
                LINE_MAX_CHARS,
                true,
                &mut errors,
            ),
            paper_serial: serial(&self.paper_serial, &mut errors),
            voiding: None,
        };
        if errors.is_empty() {
            Ok(release)
        } else {
            Err(errors)
        }
    }
}

/// Reads the serial of a paper form; most records have none.
fn serial(typed: &str, errors: &mut Vec<FieldError>) -> String {
    let field = VisitField::PaperSerial;
    line(field.name(), typed, field.max_chars(), false, errors)
}

/// Reads one line of text, or notes what is wrong with it.
fn line(
    field: &'static str,
    typed: &str,
    max_chars: usize,
    must: bool,
    errors: &mut Vec<FieldError>,
) -> String {
    let cleaned = text::clean_line(typed);
    let outcome = if must {
        required(cleaned, max_chars)
    } else {
        at_most(cleaned, max_chars)
    };
    outcome.unwrap_or_else(|problem| {
        errors.push(FieldError { field, problem });
        String::new()
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn now() -> NaiveDateTime {
        when::from_canonical("2026-11-23T16:20").unwrap()
    }

    #[test]
    fn a_thing_left_needs_a_name_for_itself_and_its_student() {
        let errors = TypedLeftItem::default()
            .check(VisitId(1), now())
            .unwrap_err();
        let fields: Vec<_> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["what", "student_name"]);
    }

    #[test]
    fn a_release_needs_consent_collector_and_verification() {
        let errors = TypedRelease::default()
            .check(VisitId(1), now())
            .unwrap_err();
        for field in [
            "student_name",
            "teacher_name",
            "collector_name",
            "verified_by",
        ] {
            assert!(errors.iter().any(|error| error.field == field), "{field}");
        }
    }

    #[test]
    fn a_release_leaves_now_unless_said_otherwise() {
        let mut typed = TypedRelease {
            student_name: "王小明".into(),
            student_class: "三（2）班".into(),
            reason: "看牙".into(),
            teacher_name: "李老师".into(),
            collector_name: "王强".into(),
            collector_relation: "父亲".into(),
            verified_by: "电话核实母亲".into(),
            ..TypedRelease::default()
        };
        assert_eq!(typed.check(VisitId(1), now()).unwrap().leaves_at, now());
        typed.leaves_at = "17:00".into();
        assert_eq!(
            when::to_canonical(typed.check(VisitId(1), now()).unwrap().leaves_at),
            "2026-11-23T17:00"
        );
    }
}
