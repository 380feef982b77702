//! What a case says, in the order in which it is read: what is complained about, what was made of it, step by step.
//!
//! Must not know: who may read it; what may not be read is not in the record.

use egui::Ui;

use crate::domain::complaint::{Complaint, ComplaintDetails};
use crate::domain::record::Table;
use crate::ui::ctx::Ctx;
use crate::ui::record_sections::{Section, Values};

/// 投诉内容: what it is about, which is read first.
pub(super) const MATTER: Section = Section {
    not_alone: "",
    title: "case-section-matter",
    when: "received_on",
    by: "",
    fields: &[
        "category",
        "respondents",
        "respondent_department",
        "is_about_principal",
    ],
    texts: &["facts", "request"],
};

/// 收到情况: how it came in.
pub(super) const RECEIPT: Section = Section {
    not_alone: "",
    title: "case-section-receipt",
    when: "",
    by: "",
    fields: &[
        "signed",
        "channel",
        "complainant_kind",
        "is_at_principal",
        "is_agitated",
    ],
    texts: &["calming_note"],
};

/// 强制报告, 欺凌: who was told outside.
pub(super) const RED: Section = Section {
    not_alone: "",
    title: "case-section-red",
    when: "",
    by: "",
    fields: &["red_path", "red_told", "red_told_at", "red_told_how"],
    texts: &["red_note"],
};

/// 受理.
pub(super) const ACCEPTANCE: Section = Section {
    // The last day of acceptance stands in every complaint.
    not_alone: "accept_by",
    title: "case-section-acceptance",
    when: "accepted_on",
    by: "accepted_by",
    fields: &[
        "proposed",
        "proposed_by",
        "proposed_on",
        "acceptance",
        "referred_to",
        "accept_by",
        "acceptance_told_on",
        "acceptance_told_how",
    ],
    texts: &["acceptance_reason"],
};

/// What follows the instructions, up to the closing.
pub(super) const HANDLING: [Section; 7] = [
    Section {
        not_alone: "",
        title: "case-section-assessment",
        when: "assessed_on",
        by: "assessed_by",
        fields: &["severity"],
        texts: &["assessment"],
    },
    Section {
        not_alone: "",
        title: "case-section-assignment",
        when: "assigned_on",
        by: "assigned_by",
        fields: &["handler", "handler_department", "handler_signed_on"],
        texts: &["summary"],
    },
    Section {
        not_alone: "",
        title: "case-section-investigation",
        when: "investigated_on",
        by: "investigated_by",
        fields: &[],
        texts: &["investigation", "complainant_view", "respondent_view"],
    },
    Section {
        not_alone: "",
        title: "case-section-finding",
        when: "found_on",
        by: "found_by",
        fields: &["finding"],
        texts: &["finding_basis"],
    },
    Section {
        not_alone: "",
        title: "case-section-decision",
        when: "decided_on",
        by: "decided_by",
        fields: &[],
        texts: &["decision"],
    },
    Section {
        not_alone: "",
        title: "case-section-reply",
        when: "replied_on",
        by: "replied_by",
        fields: &["replied_how"],
        texts: &["reply", "delivery_proof"],
    },
    Section {
        not_alone: "",
        title: "case-section-follow-up",
        when: "followed_up_on",
        by: "followed_up_by",
        fields: &[
            "followed_up_how",
            "is_solved",
            "satisfaction",
            "has_retaliation",
        ],
        texts: &["follow_up_note"],
    },
];

/// How it ended, and whether it was taken up again.
pub(super) const ENDING: [Section; 4] = [
    Section {
        not_alone: "",
        title: "case-section-closing",
        when: "closed_on",
        by: "closed_by",
        fields: &[],
        texts: &["closing_note"],
    },
    Section {
        not_alone: "",
        title: "case-section-withdrawal",
        when: "withdrawn_on",
        by: "",
        fields: &[],
        texts: &["withdraw_reason"],
    },
    Section {
        not_alone: "",
        title: "case-section-reopening",
        when: "reopened_on",
        by: "",
        fields: &[],
        texts: &["reopen_reason"],
    },
    Section {
        not_alone: "",
        title: "case-section-notes",
        when: "",
        by: "",
        fields: &["paper_serial", "original_number"],
        texts: &["note"],
    },
];

/// The columns that say something.
pub(super) fn values(details: &ComplaintDetails) -> Values {
    crate::ui::record_sections::values(details.fields(), &["is_solved", "has_retaliation"])
}

/// Draws a section, where anything of it is filled.
pub(super) fn section_ui(ui: &mut Ui, section: &Section, values: &Values, ctx: &Ctx<'_>) {
    crate::ui::record_sections::section_ui(ui, Table::Complaint, section, values, ctx);
}

/// 签字: whose signature closed the case, and what it was given over.
pub(super) fn signature_ui(ui: &mut Ui, complaint: &Complaint, ctx: &Ctx<'_>) {
    let details = &complaint.details;
    let (Some(seq), Some(day)) = (details.closing_seq, details.closed_on) else {
        return;
    };
    let start: String = details.closing_signature.chars().take(16).collect();
    let args = [
        ("by", details.closed_by.as_str().into()),
        ("day", ctx.words.date(day).into()),
        ("seq", seq.to_string().into()),
        ("signature", start.into()),
    ];
    ui.label(ctx.words.with("case-signature", &args));
}
