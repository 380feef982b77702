//! The closed lists of an opinion.

use crate::domain::choice::choices;
use crate::domain::review::MeetingKind;

choices! {
    /// 来源: where an opinion came from (B9, B10, E1–E4, E9, F7, F8, F20).
    #[derive(Default)]
    OpinionSource {
        /// 意见箱 (E3).
        #[default]
        Box = "box", "opinion-source-box";
        /// 问卷调查 (E2).
        Questionnaire = "questionnaire", "opinion-source-questionnaire";
        /// 征求意见函 (E2).
        AskingLetter = "asking_letter", "opinion-source-asking-letter";
        /// 职工代表大会 (E9).
        StaffCongress = "staff_congress", "meeting-kind-staff-congress";
        /// 家长会 (E9).
        ParentsMeeting = "parents_meeting", "meeting-kind-parents-meeting";
        /// 家长委员会 (E9).
        ParentsCommittee = "parents_committee", "meeting-kind-parents-committee";
        /// 学生座谈会 (F7).
        StudentSeminar = "student_seminar", "meeting-kind-student-seminar";
        /// 教师座谈会 (F8).
        TeacherSeminar = "teacher_seminar", "meeting-kind-teacher-seminar";
        /// 监督员座谈会 (E1).
        SupervisorMeeting = "supervisor_meeting", "meeting-kind-supervisor-meeting";
        /// 群众座谈会 (E4).
        PublicSeminar = "public_seminar", "meeting-kind-public-seminar";
        /// 家长学校 (F20).
        ParentSchool = "parent_school", "meeting-kind-parent-school";
        /// 来信.
        Letter = "letter", "opinion-source-letter";
        /// 来电.
        Phone = "phone", "opinion-source-phone";
        /// 网络.
        Online = "online", "opinion-source-online";
        /// 当面.
        InPerson = "in_person", "opinion-source-in-person";
        /// 上级与检查组 (B8).
        Superior = "superior", "opinion-source-superior";
        /// 其他.
        Other = "other", "opinion-source-other";
    }
}

impl OpinionSource {
    /// The meeting it was said at; `None` where it was said at none.
    #[must_use]
    pub fn meeting_kind(self) -> Option<MeetingKind> {
        MeetingKind::from_code(self.code())
    }

    /// What is said at a meeting.
    #[must_use]
    pub fn of_meeting(kind: MeetingKind) -> Self {
        Self::from_code(kind.code()).unwrap_or(Self::Other)
    }
}

choices! {
    /// 办理结果: what became of an opinion.
    OpinionOutcome {
        /// 采纳.
        Adopted = "adopted", "opinion-outcome-adopted";
        /// 部分采纳.
        PartlyAdopted = "partly_adopted", "opinion-outcome-partly-adopted";
        /// 已作解释说明.
        Explained = "explained", "opinion-outcome-explained";
        /// 留作参考.
        Noted = "noted", "opinion-outcome-noted";
        /// 不予采纳, with the reason in the feedback.
        NotAdopted = "not_adopted", "opinion-outcome-not-adopted";
    }
}

choices! {
    /// 反馈方式: to whoever gave it where they are known, by a notice or at the next meeting where not (E7).
    FeedbackManner {
        /// 当面.
        InPerson = "in_person", "manner-in-person";
        /// 电话.
        Phone = "phone", "manner-phone";
        /// 书面.
        Written = "written", "manner-written";
        /// 邮寄.
        Post = "post", "manner-post";
        /// 网络.
        Online = "online", "manner-online";
        /// 公示.
        Notice = "notice", "feedback-manner-notice";
        /// 会上通报.
        Meeting = "meeting", "feedback-manner-meeting";
    }
}

impl FeedbackManner {
    /// Whether it reaches one known person, and not whoever reads or listens.
    #[must_use]
    pub const fn is_to_a_person(self) -> bool {
        !matches!(self, Self::Notice | Self::Meeting)
    }
}

choices! {
    /// Where an opinion stands. It follows from what is known of it.
    OpinionStage {
        /// 待转交.
        Received = "received", "opinion-stage-received";
        /// 办理中: sent to whom it concerns (E5).
        Sent = "sent", "opinion-stage-sent";
        /// 已反馈 (E7).
        FedBack = "fed_back", "opinion-stage-fed-back";
        /// 已作废.
        Void = "void", "opinion-stage-void";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_meeting_is_a_source_and_only_those() {
        for kind in MeetingKind::ALL {
            assert_eq!(OpinionSource::of_meeting(*kind).meeting_kind(), Some(*kind));
        }
        assert_eq!(OpinionSource::Box.meeting_kind(), None);
    }
}
