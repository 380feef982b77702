//! The kinds of papers.

use super::BlankSeries;
use crate::domain::choice::choices;
use crate::domain::visit::VisitKind;

choices! {
    /// A kind of paper. Its code is what commands and the journal call it, its label the paper's title.
    FormKind {
        /// 会客单: signed by the host, given back at the gate.
        VisitorSlip = "visitor-slip", "paper-title-visitor-slip";
        /// 来访登记簿 of a period; its blank is a page of the book.
        VisitBook = "visit-book", "paper-title-visit-book";
        /// 在校访客名单: the roll-call.
        RollCall = "roll-call", "paper-title-roll-call";
        /// 学生离校放行条.
        ReleaseSlip = "release-slip", "paper-title-release-slip";
        /// 代收物品单.
        LeftItemSlip = "left-item-slip", "paper-title-left-item-slip";
        /// 检查/视察记录 (B8).
        InspectionRecord = "inspection-record", "paper-title-inspection-record";
        /// 交接班记录.
        ShiftRecord = "shift-record", "paper-title-shift-record";
        /// 首问责任登记表.
        ContactRecord = "contact-record", "paper-title-contact-record";
        /// 转办单, with the receipt to tear off (A3).
        HandOverSlip = "hand-over-slip", "paper-title-hand-over-slip";
        /// 一次性告知单 (A7).
        OneTimeNotice = "one-time-notice", "paper-title-one-time-notice";
        /// 电话留言单 (F30).
        PhoneMessage = "phone-message", "paper-title-phone-message";
        /// 延期办理告知单 (A9).
        ExtensionNotice = "extension-notice", "paper-title-extension-notice";
        /// 催办单.
        Reminder = "reminder", "paper-title-reminder";
        /// 答复书 (B2).
        Reply = "reply", "paper-title-reply";
        /// 办结单 (A8).
        Completion = "completion", "paper-title-completion";
        /// 首问登记簿 of a period; its blank is a page of the book.
        ContactBook = "contact-book", "paper-title-contact-book";
        /// 投诉登记表 (C1).
        ComplaintRecord = "complaint-record", "paper-title-complaint-record";
        /// 投诉附件: the scans and photos of a case.
        ComplaintAttachments = "complaint-attachments", "paper-title-complaint-attachments";
        /// 投诉回执: number, date and the one-time code.
        ComplaintReceipt = "complaint-receipt", "paper-title-complaint-receipt";
        /// 受理告知书 or 不予受理告知书.
        AcceptanceNotice = "acceptance-notice", "paper-title-acceptance-notice";
        /// 投诉处理审批表, with the places for 批示 and signatures.
        ComplaintApproval = "complaint-approval", "paper-title-complaint-approval";
        /// 承办件: the handler's copy, without an identity.
        HandlerCopy = "handler-copy", "paper-title-handler-copy";
        /// 投诉答复书.
        ComplaintReply = "complaint-reply", "paper-title-complaint-reply";
        /// 回访记录.
        FollowUpRecord = "follow-up-record", "paper-title-follow-up-record";
        /// 整改通知单 (E6).
        RectificationNotice = "rectification-notice", "paper-title-rectification-notice";
        /// 责任追究决定书 (D7).
        AccountabilityDecision = "accountability-decision", "paper-title-accountability-decision";
        /// 投诉登记簿 of a period, identities withheld; its blank is a page of the book.
        ComplaintBook = "complaint-book", "paper-title-complaint-book";
        /// 意见建议登记表 (B9).
        OpinionRecord = "opinion-record", "paper-title-opinion-record";
        /// 意见箱开箱记录 (E3).
        BoxOpeningRecord = "box-opening-record", "paper-title-box-opening-record";
        /// 座谈会记录 (E1, E4).
        MeetingRecord = "meeting-record", "paper-title-meeting-record";
        /// 问卷汇总表 (E2).
        QuestionnaireSummary = "questionnaire-summary", "paper-title-questionnaire-summary";
        /// 意见反馈单 (E5, E7).
        OpinionFeedback = "opinion-feedback", "paper-title-opinion-feedback";
        /// 整改反馈表 (E7).
        RectificationFeedback = "rectification-feedback", "paper-title-rectification-feedback";
        /// 督查记录 (E8).
        SupervisionRecord = "supervision-record", "paper-title-supervision-record";
        /// 抽查记录 (D10), of a self-check 自查记录 (D11).
        SpotCheckRecord = "spot-check-record", "paper-title-spot-check-record";
        /// 意见登记簿 of a period; its blank is a page of the book.
        OpinionBook = "opinion-book", "paper-title-opinion-book";
        /// “八个不让”情况一览 for the leading group (A12).
        EightNots = "eight-nots", "paper-title-eight-nots";
        /// 年度考核汇总表 (D9).
        YearlyAppraisal = "yearly-appraisal", "paper-title-yearly-appraisal";
        /// 恢复密钥单: printed once, to a place of its own.
        RecoverySheet = "recovery-sheet", "paper-title-recovery-sheet";
        /// 服务承诺公示 (A11).
        CommitmentBoard = "commitment-board", "paper-title-commitment-board";
        /// 十项公开目录 (E10).
        PublicityList = "publicity-list", "paper-title-publicity-list";
        /// 岗位责任一览 (A10).
        PostDuties = "post-duties", "paper-title-post-duties";
        /// The report of a month, a quarter or a year.
        VisitReport = "visit-report", "paper-title-visit-report";
    }
}

impl FormKind {
    /// The paper that suits a kind of visit: a slip to be signed by the host, or the record of an inspection (B8).
    #[must_use]
    pub const fn of_visit(kind: VisitKind) -> Self {
        match kind {
            VisitKind::Inspection => Self::InspectionRecord,
            _ => Self::VisitorSlip,
        }
    }

    /// The series its blanks are numbered in; `None` for a report, which is never filled in by hand. What becomes a
    /// visit once it is typed in shares the visits' series.
    #[must_use]
    pub const fn series(self) -> Option<BlankSeries> {
        match self {
            Self::VisitorSlip | Self::VisitBook | Self::RollCall | Self::InspectionRecord => {
                Some(BlankSeries::Visit)
            }
            Self::ReleaseSlip => Some(BlankSeries::Release),
            Self::LeftItemSlip => Some(BlankSeries::LeftItem),
            Self::ShiftRecord => Some(BlankSeries::Shift),
            Self::ContactRecord | Self::ContactBook => Some(BlankSeries::Contact),
            Self::HandOverSlip => Some(BlankSeries::HandOver),
            Self::OneTimeNotice => Some(BlankSeries::Notice),
            Self::PhoneMessage => Some(BlankSeries::Message),
            Self::ExtensionNotice => Some(BlankSeries::Extension),
            Self::Reminder => Some(BlankSeries::Reminder),
            Self::Reply => Some(BlankSeries::Reply),
            Self::Completion => Some(BlankSeries::Completion),
            Self::ComplaintRecord | Self::ComplaintBook => Some(BlankSeries::Complaint),
            Self::AcceptanceNotice => Some(BlankSeries::AcceptanceNotice),
            Self::ComplaintApproval => Some(BlankSeries::ComplaintApproval),
            Self::ComplaintReply => Some(BlankSeries::ComplaintReply),
            Self::FollowUpRecord => Some(BlankSeries::FollowUp),
            Self::RectificationNotice => Some(BlankSeries::Rectification),
            Self::AccountabilityDecision => Some(BlankSeries::Accountability),
            Self::OpinionRecord | Self::OpinionBook => Some(BlankSeries::Opinion),
            Self::BoxOpeningRecord => Some(BlankSeries::BoxOpening),
            Self::MeetingRecord => Some(BlankSeries::Meeting),
            Self::QuestionnaireSummary => Some(BlankSeries::Questionnaire),
            Self::OpinionFeedback => Some(BlankSeries::OpinionFeedback),
            Self::RectificationFeedback => Some(BlankSeries::RectificationFeedback),
            Self::SupervisionRecord => Some(BlankSeries::Supervision),
            Self::SpotCheckRecord => Some(BlankSeries::SpotCheck),
            Self::EightNots
            | Self::CommitmentBoard
            | Self::PublicityList
            | Self::PostDuties
            | Self::VisitReport
            | Self::ComplaintReceipt
            | Self::ComplaintAttachments
            | Self::HandlerCopy
            | Self::YearlyAppraisal
            | Self::RecoverySheet => None,
        }
    }
}
