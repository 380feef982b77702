//! What an opinion says, in the order in which it is read.

use crate::domain::opinion::OpinionDetails;
use crate::ui::record_sections::{self, Section, Values};

/// 意见内容, which is read first.
pub(super) const MATTER: Section = Section {
    title: "field-content",
    when: "received_on",
    by: "",
    not_alone: "",
    fields: &[],
    texts: &["content"],
};

/// Where it came from, and for whom it is.
pub(super) const ORIGIN: Section = Section {
    title: "opinion-section-origin",
    when: "",
    by: "",
    not_alone: "",
    fields: &[
        "source",
        "department",
        "giver_kind",
        "signed",
        "is_about_principal",
    ],
    texts: &[],
};

/// 转交 (E5), 反馈 (E7), 回访 (C5), and what else was noted.
pub(super) const COURSE: [Section; 4] = [
    Section {
        title: "action-send-on",
        when: "sent_on",
        by: "sent_by",
        not_alone: "",
        fields: &["handler"],
        texts: &[],
    },
    Section {
        title: "action-feed-back",
        when: "feedback_on",
        by: "feedback_by",
        not_alone: "",
        fields: &["outcome", "feedback_how", "feedback_place"],
        texts: &["feedback"],
    },
    Section {
        title: "contact-deed-follow-up",
        when: "followed_up_on",
        by: "followed_up_by",
        not_alone: "",
        fields: &["satisfaction", "has_retaliation"],
        texts: &["follow_up_note"],
    },
    Section {
        title: "case-section-notes",
        when: "",
        by: "",
        not_alone: "",
        fields: &["paper_serial", "original_number"],
        texts: &["note"],
    },
];

/// The columns that say something.
pub(super) fn values(details: &OpinionDetails) -> Values {
    record_sections::values(details.fields(), &["has_retaliation"])
}
