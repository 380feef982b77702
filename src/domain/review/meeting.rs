//! Meetings that hear opinions (E1, E4, E9, F7, F8, F20): who came, what was said, what was published of it.

use chrono::{NaiveDate, NaiveDateTime};

use super::supervisor::Supervisor;
use crate::domain::boxes::{Boxes, LINE_MAX_CHARS, Reading};
use crate::domain::choice::choices;
use crate::domain::field::{FieldError, Problem};
use crate::domain::stored::record;

choices! {
    /// 会议类别.
    MeetingKind {
        /// 职工代表大会 (E9).
        StaffCongress = "staff_congress", "meeting-kind-staff-congress";
        /// 家长会 (E9).
        ParentsMeeting = "parents_meeting", "meeting-kind-parents-meeting";
        /// 家长委员会 (E9).
        ParentsCommittee = "parents_committee", "meeting-kind-parents-committee";
        /// 学生座谈会: one or two a term (F7).
        StudentSeminar = "student_seminar", "meeting-kind-student-seminar";
        /// 教师座谈会 (F8).
        TeacherSeminar = "teacher_seminar", "meeting-kind-teacher-seminar";
        /// 监督员座谈会: one or two a year (E1).
        SupervisorMeeting = "supervisor_meeting", "meeting-kind-supervisor-meeting";
        /// 群众座谈会 (E4).
        PublicSeminar = "public_seminar", "meeting-kind-public-seminar";
        /// 家长学校 (F20).
        ParentSchool = "parent_school", "meeting-kind-parent-school";
    }
}

impl MeetingKind {
    /// Whether basis, procedure and result of such a meeting are published (E9).
    #[must_use]
    pub const fn is_published(self) -> bool {
        matches!(
            self,
            Self::StaffCongress | Self::ParentsMeeting | Self::ParentsCommittee
        )
    }
}

/// More people than any school's hall holds.
const MOST_PEOPLE: u16 = 9_999;

record! {
    /// A meeting that was held.
    Meeting in Meeting {
        /// 类别.
        kind: MeetingKind, public;
        /// 召开日期.
        held_on: NaiveDate, public;
        /// 地点.
        place: String, public;
        /// 主持人.
        chair: String, public;
        /// 记录人.
        recorder: String, public;
        /// 应到人数; `None` where nobody was invited by name.
        invited_count: Option<u16>, public;
        /// 实到人数.
        attended_count: u16, public;
        /// 参会人员, a name a line.
        attendees: Vec<String>, personal;
        /// 到会监督员, a name a line (E1).
        supervisors: Vec<String>, personal;
        /// 议题.
        topic: String, public;
        /// 会议记录.
        minutes: String, personal;
        /// 公开日期: when basis, procedure and result were published (E9).
        published_on: Option<NaiveDate>, public;
        /// 备注.
        note: String, personal;
        /// Serial of the paper form.
        paper_serial: String, public;
    }
}

impl Meeting {
    /// Reads the boxes of a meeting. `supervisors` are all the school ever invited: whoever came as one must be one on
    /// that day.
    ///
    /// # Errors
    /// The boxes that want something; [`Problem::PastTerm`], [`Problem::NoSupervisor`], [`Problem::MoreThanCounted`].
    pub fn check(
        boxes: &Boxes,
        supervisors: &[Supervisor],
        now: NaiveDateTime,
    ) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::new(boxes, now);
        let kind = reading.choice("kind", MeetingKind::from_code);
        if kind.is_none() && reading.boxes().is_empty("kind") {
            reading.wrong("kind", Problem::Missing);
        }
        let kind = kind.unwrap_or(MeetingKind::StudentSeminar);
        let held_on = reading.past_date("held_on").unwrap_or(now.date());
        let place = reading.line("place", LINE_MAX_CHARS);
        let chair = reading.required_name("chair");
        let recorder = reading.name("recorder");
        let invited_count = reading.count("invited_count", 1, MOST_PEOPLE);
        let attended = reading.count("attended_count", 1, MOST_PEOPLE);
        if attended.is_none() && reading.boxes().is_empty("attended_count") {
            reading.wrong("attended_count", Problem::Missing);
        }
        let attended_count = attended.unwrap_or_default();
        let attendees = reading.lines("attendees");
        let present = reading.lines("supervisors");
        if attended.is_some() && attendees.len().max(present.len()) > usize::from(attended_count) {
            reading.wrong("attended_count", Problem::FewerThanEntered);
        }
        refuse_past_term(&mut reading, &present, supervisors, held_on);
        if kind == MeetingKind::SupervisorMeeting && present.is_empty() {
            reading.wrong("supervisors", Problem::Missing);
        }
        let topic = reading.required_line("topic", LINE_MAX_CHARS);
        let minutes = reading.text("minutes");
        let published_on = reading.past_date("published_on");
        if published_on.is_some_and(|day| day < held_on) {
            reading.wrong("published_on", Problem::NotLater);
        }
        let meeting = Self {
            id: 0,
            kind,
            held_on,
            place,
            chair,
            recorder,
            invited_count,
            attended_count,
            attendees,
            supervisors: present,
            topic,
            minutes,
            published_on,
            note: reading.text("note"),
            paper_serial: reading.line("paper_serial", 30),
            voiding: None,
        };
        reading.finish(meeting)
    }
}

/// Whoever came as a supervisor is one on that day (E1).
fn refuse_past_term(
    reading: &mut Reading<'_>,
    present: &[String],
    supervisors: &[Supervisor],
    held_on: NaiveDate,
) {
    for name in present {
        let mut of_name = supervisors.iter().filter(|it| it.name == *name).peekable();
        if of_name.peek().is_none() {
            reading.wrong("supervisors", Problem::NoSupervisor);
        } else if !of_name.any(|it| it.is_in_term(held_on)) {
            reading.wrong("supervisors", Problem::PastTerm);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::when;

    fn now() -> NaiveDateTime {
        when::from_canonical("2026-11-25T09:12").unwrap()
    }

    fn supervisor(name: &str, term_until: &str) -> Supervisor {
        let boxes = Boxes::default()
            .with("name", name)
            .with("appointed_on", "2024-09-01")
            .with("term_until", term_until);
        Supervisor::check(&boxes, now()).unwrap()
    }

    fn meeting() -> Boxes {
        Boxes::default()
            .with("kind", "supervisor_meeting")
            .with("held_on", "2026-11-20")
            .with("chair", "陈校长")
            .with("attended_count", "6")
            .with("topic", "本学期服务承诺落实情况")
            .with("supervisors", "孙代表")
    }

    fn wrong(boxes: &Boxes) -> (&'static str, Problem) {
        let all = [
            supervisor("孙代表", "2027-08-31"),
            supervisor("周委员", "2026-08-31"),
        ];
        let errors = Meeting::check(boxes, &all, now()).unwrap_err();
        (errors[0].field, errors[0].problem)
    }

    #[test]
    fn e1_a_supervisor_past_their_term_does_not_come_as_one() {
        let all = [supervisor("孙代表", "2027-08-31")];
        assert!(Meeting::check(&meeting(), &all, now()).is_ok());
        assert_eq!(
            wrong(&meeting().with("supervisors", "周委员")),
            ("supervisors", Problem::PastTerm)
        );
        assert_eq!(
            wrong(&meeting().with("supervisors", "路人")),
            ("supervisors", Problem::NoSupervisor)
        );
        assert_eq!(
            wrong(&meeting().with("supervisors", "")),
            ("supervisors", Problem::Missing)
        );
    }

    #[test]
    fn no_more_people_are_named_than_came() {
        let boxes = meeting()
            .with("attended_count", "1")
            .with("attendees", "甲\n乙");
        assert_eq!(wrong(&boxes), ("attended_count", Problem::FewerThanEntered));
    }
}
