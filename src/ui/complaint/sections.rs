//! What a case says, in the order in which it is read: what is complained about, what was made of it, step by step.
//!
//! Must not know: who may read it; what may not be read is not in the record.

use std::collections::HashMap;

use egui::{Align, Label, Layout, RichText, Ui};

use crate::domain::complaint::{Complaint, ComplaintDetails};
use crate::domain::record::Table;
use crate::domain::when;
use crate::ui::ctx::Ctx;
use crate::ui::record_parts::field_ui;
use crate::ui::theme::{bold, note};
use crate::wording;

/// One section of the case.
pub(super) struct Section {
    /// The key of its heading.
    title: &'static str,
    /// Columns of the day and of who it was, at the end of the heading.
    when: &'static str,
    by: &'static str,
    /// Columns that are a label and a value.
    fields: &'static [&'static str],
    /// Columns of running text.
    texts: &'static [&'static str],
}

/// 投诉内容: what it is about, which is read first.
pub(super) const MATTER: Section = Section {
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
    title: "case-section-red",
    when: "",
    by: "",
    fields: &["red_path", "red_told", "red_told_at", "red_told_how"],
    texts: &["red_note"],
};

/// 受理.
pub(super) const ACCEPTANCE: Section = Section {
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
        title: "case-section-assessment",
        when: "assessed_on",
        by: "assessed_by",
        fields: &["severity"],
        texts: &["assessment"],
    },
    Section {
        title: "case-section-assignment",
        when: "assigned_on",
        by: "assigned_by",
        fields: &["handler", "handler_department", "handler_signed_on"],
        texts: &["summary"],
    },
    Section {
        title: "case-section-investigation",
        when: "investigated_on",
        by: "investigated_by",
        fields: &[],
        texts: &["investigation", "complainant_view", "respondent_view"],
    },
    Section {
        title: "case-section-finding",
        when: "found_on",
        by: "found_by",
        fields: &["finding"],
        texts: &["finding_basis"],
    },
    Section {
        title: "case-section-decision",
        when: "decided_on",
        by: "decided_by",
        fields: &[],
        texts: &["decision"],
    },
    Section {
        title: "case-section-reply",
        when: "replied_on",
        by: "replied_by",
        fields: &["replied_how"],
        texts: &["reply", "delivery_proof"],
    },
    Section {
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
        title: "case-section-closing",
        when: "closed_on",
        by: "closed_by",
        fields: &[],
        texts: &["closing_note"],
    },
    Section {
        title: "case-section-withdrawal",
        when: "withdrawn_on",
        by: "",
        fields: &[],
        texts: &["withdraw_reason"],
    },
    Section {
        title: "case-section-reopening",
        when: "reopened_on",
        by: "",
        fields: &[],
        texts: &["reopen_reason"],
    },
    Section {
        title: "case-section-notes",
        when: "",
        by: "",
        fields: &["paper_serial", "original_number"],
        texts: &["note"],
    },
];

/// The filled columns of a complaint.
pub(super) type Values = HashMap<&'static str, String>;

/// The columns that say something; a tick that was not set says nothing, except where the answer is no.
pub(super) fn values(details: &ComplaintDetails) -> Values {
    let answers = ["is_solved", "has_retaliation"];
    let says = |name: &str, text: &str| text != "0" || answers.contains(&name) || !is_tick(name);
    details
        .fields()
        .into_iter()
        .filter_map(|field| Some((field.name, field.text?)))
        .filter(|(name, text)| !text.is_empty() && says(name, text))
        .collect()
}

fn is_tick(name: &str) -> bool {
    name.starts_with("is_") || name.starts_with("has_")
}

/// Draws a section, where anything of it is filled.
pub(super) fn section_ui(ui: &mut Ui, section: &Section, values: &Values, ctx: &Ctx<'_>) {
    let has = |name: &&str| values.contains_key(*name);
    // The last day of acceptance stands in every complaint; alone it is no section.
    let says_something = section
        .fields
        .iter()
        .any(|name| has(name) && *name != "accept_by");
    let is_filled = says_something || section.texts.iter().any(&has) || has(&section.when);
    if !is_filled {
        return;
    }
    heading_ui(
        ui,
        &ctx.words.t(section.title),
        &day_and_who(section, values, ctx),
    );
    for name in section.fields.iter().filter(|name| has(name)) {
        let value = wording::field_value(name, &values[*name], ctx.words);
        let label = wording::field_label_in(Table::Complaint, name, ctx.words);
        field_ui(ui, &label, &value);
    }
    for name in section.texts.iter().filter(|name| has(name)) {
        // A section with one text alone says by its heading what it is.
        if section.texts.len() > 1 || !section.fields.is_empty() {
            let label = wording::field_label_in(Table::Complaint, name, ctx.words);
            ui.label(note(ui, label));
        }
        ui.add(Label::new(&values[*name]).wrap().selectable(true));
    }
}

fn day_and_who(section: &Section, values: &Values, ctx: &Ctx<'_>) -> String {
    let day = values.get(section.when).and_then(|text| text.parse().ok());
    let day = day.map(|day| ctx.words.date(day)).unwrap_or_default();
    let who = values.get(section.by).map_or("", String::as_str);
    format!("{day}　{who}").trim().to_owned()
}

/// The heading of a section, with when and by whom at its end.
pub(super) fn heading_ui(ui: &mut Ui, title: &str, at_end: &str) {
    ui.add_space(10.0);
    ui.separator();
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.label(bold(title));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add(Label::new(note(ui, at_end)).truncate());
        });
    });
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

/// Who entered it and when; of one that is not named, the day alone.
pub(super) fn entered_ui(ui: &mut Ui, complaint: &Complaint, ctx: &Ctx<'_>) {
    let is_plain = complaint.entered_at.time() == chrono::NaiveTime::MIN;
    let at = match is_plain {
        true => ctx.words.date(complaint.entered_at.date()),
        false => ctx.words.date_time(when::to_minute(complaint.entered_at)),
    };
    let args = [
        ("number", complaint.number.to_string().into()),
        ("by", complaint.entered_by.as_str().into()),
        ("at", at.into()),
    ];
    let text = ctx.words.with("visit-entered", &args);
    ui.label(RichText::new(text).small());
}
