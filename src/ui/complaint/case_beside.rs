//! What hangs beside a case: instructions, extensions, rectifications, accountability, and complaints about the same.

use egui::{Label, Ui};

use super::deed::{CaseDeed, decides, waiting_extension};
use crate::desk::PaperRequest;
use crate::domain::accountability::Accountability;
use crate::domain::complaint::{Complaint, ComplaintFile, Instruction};
use crate::domain::contact::Decision;
use crate::domain::form::FormKind;
use crate::domain::right::Right;
use crate::ui::contact::beside::{extension_ui, heading_ui as card_heading_ui};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::choose::print_button_ui;
use crate::ui::record_parts::voided_ui;
use crate::ui::record_sections::heading_ui;
use crate::ui::rectification::{deeds_ui, papers_ui, rectification_ui};
use crate::ui::standing::due_mark;
use crate::ui::theme::note;
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::state_mark::Mark;
use crate::wording;

/// 批示, oldest first; what was entered for the principal says so until they have confirmed it.
pub(super) fn instructions_ui(
    ui: &mut Ui,
    file: &ComplaintFile,
    ctx: &Ctx<'_>,
) -> Option<CaseDeed> {
    if file.instructions.is_empty() {
        return None;
    }
    let words = ctx.words;
    let mut deed = None;
    heading_ui(ui, &words.t("case-section-instructions"), "");
    for instruction in &file.instructions {
        card_ui(ui, |ui| {
            let (mark, key) = instruction_state(instruction);
            let args = [
                ("by", instruction.said_by.as_str().into()),
                ("day", words.date(instruction.said_on).into()),
            ];
            let heading = words.with("case-instruction-heading", &args);
            card_heading_ui(ui, heading, mark, &words.t(key));
            ui.add(Label::new(&instruction.text).wrap().selectable(true));
            if instruction.is_entered_for {
                let by = ("by", instruction.entered_by.as_str().into());
                let key = match instruction.attachment_id {
                    Some(_) => "case-instruction-entered-with-scan",
                    None => "case-instruction-entered",
                };
                ui.label(note(ui, words.with(key, &[by])));
            }
            voided_ui(ui, instruction.voiding.as_ref(), ctx);
            let is_mine = decides(&file.complaint.details, ctx.account);
            if is_mine
                && instruction.awaits_confirmation()
                && KeyButton::new(&words.t("case-deed-confirm")).ui(ui)
            {
                deed = Some(CaseDeed::Confirm(instruction.id));
            }
        });
    }
    deed
}

const fn instruction_state(instruction: &Instruction) -> (Mark, &'static str) {
    if instruction.voiding.is_some() {
        (Mark::Void, "hand-over-state-void")
    } else if instruction.awaits_confirmation() {
        (Mark::Waiting, "case-instruction-unconfirmed")
    } else if instruction.is_entered_for {
        (Mark::Done, "case-instruction-confirmed")
    } else {
        (Mark::Done, "case-instruction-own")
    }
}

/// 延期 (A9).
pub(super) fn extensions_ui(ui: &mut Ui, file: &ComplaintFile, ctx: &Ctx<'_>) -> Option<CaseDeed> {
    if file.extensions.is_empty() {
        return None;
    }
    heading_ui(ui, &ctx.words.t("case-section-extensions"), "");
    for extension in &file.extensions {
        extension_ui(ui, extension, ctx);
    }
    let waiting = waiting_extension(file)?;
    let deed = match waiting.decision {
        None if decides(&file.complaint.details, ctx.account) => {
            CaseDeed::DecideExtension(waiting.id)
        }
        Some(Decision::Approved) if ctx.may(Right::HandleComplaints) => {
            CaseDeed::TellExtension(waiting.id)
        }
        _ => return None,
    };
    let word = match deed {
        CaseDeed::DecideExtension(_) => ctx.words.t("contact-deed-decide-extension"),
        _ => ctx.words.t("contact-deed-tell-extension"),
    };
    KeyButton::new(&word).ui(ui).then_some(deed)
}

/// 整改 (E6, E8).
pub(super) fn rectifications_ui(
    ui: &mut Ui,
    file: &ComplaintFile,
    ctx: &mut Ctx<'_>,
) -> Option<CaseDeed> {
    if file.rectifications.is_empty() {
        return None;
    }
    let mut deed = None;
    heading_ui(ui, &ctx.words.t("case-section-rectifications"), "");
    for rectification in &file.rectifications {
        card_ui(ui, |ui| {
            rectification_ui(ui, rectification, ctx);
            ui.horizontal_wrapped(|ui| {
                let pressed = deeds_ui(ui, rectification, ctx);
                deed = deed.or(pressed.map(CaseDeed::Rectify));
                papers_ui(ui, rectification, ctx);
            });
        });
    }
    deed
}

/// 责任追究 (D7).
pub(super) fn accountabilities_ui(
    ui: &mut Ui,
    file: &ComplaintFile,
    ctx: &mut Ctx<'_>,
) -> Option<CaseDeed> {
    if file.accountabilities.is_empty() {
        return None;
    }
    let mut deed = None;
    heading_ui(ui, &ctx.words.t("case-section-accountabilities"), "");
    for decision in &file.accountabilities {
        if accountability_card_ui(ui, decision, ctx) {
            deed = Some(CaseDeed::FinishSanction(decision.id));
        }
    }
    deed
}

/// One decision about a fault with its paper; `true` when what it ordered to be put right is said to be done.
pub(in crate::ui) fn accountability_card_ui(
    ui: &mut Ui,
    decision: &Accountability,
    ctx: &mut Ctx<'_>,
) -> bool {
    let mut is_finished = false;
    card_ui(ui, |ui| {
        accountability_ui(ui, decision, ctx);
        is_finished = decision.awaits_correction()
            && ctx.may(Right::HoldAccountable)
            && KeyButton::new(&ctx.words.t("case-deed-finish-sanction")).ui(ui);
        if decision.voiding.is_none() && decision.is_held && ctx.may(Right::ReadComplaints) {
            let request = PaperRequest::Accountability { id: decision.id };
            print_button_ui(ui, FormKind::AccountabilityDecision, request, ctx);
        }
    });
    is_finished
}

/// One decision about a fault.
fn accountability_ui(ui: &mut Ui, it: &Accountability, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let (mark, key) = match (it.voiding.is_some(), it.is_held) {
        (true, _) => (Mark::Void, "hand-over-state-void"),
        (false, true) => (Mark::Done, "case-accountability-held"),
        (false, false) => (Mark::Void, "case-accountability-dismissed"),
    };
    let heading = match it.department.is_empty() {
        true => it.person.clone(),
        false => {
            let (department, person) = (it.department.as_str(), it.person.as_str());
            let args = [("department", department.into()), ("person", person.into())];
            words.with("case-person-of", &args)
        }
    };
    card_heading_ui(ui, heading, mark, &words.t(key));
    ui.label(words.t(it.fault.label_key()));
    if let Some(sanction) = it.sanction {
        ui.label(words.t(sanction.label_key()));
    }
    ui.add(Label::new(&it.basis).wrap());
    let args = [
        ("by", it.decided_by.as_str().into()),
        ("day", words.date(it.decided_on).into()),
    ];
    ui.label(note(ui, words.with("case-decided-by", &args)));
    if let Some(day) = it.due_on.filter(|_| it.awaits_correction()) {
        let left = i32::try_from((day - ctx.now.date()).num_days()).unwrap_or(0);
        let (_, word) = due_mark(day, left, ctx.now.date(), words);
        ui.label(note(ui, word));
    }
    voided_ui(ui, it.voiding.as_ref(), ctx);
}

/// 并案: what it was merged into, and what was merged into it.
pub(super) fn merged_ui(ui: &mut Ui, file: &ComplaintFile, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    if file.merged_into.is_none() && file.merged.is_empty() {
        return;
    }
    heading_ui(ui, &words.t("case-section-merged"), "");
    let into = file.merged_into.iter().map(|it| ("case-merged-into", it));
    let merged = file.merged.iter().map(|it| ("case-merged-from", it));
    for (key, complaint) in into.chain(merged) {
        let text = words.with(key, &[("number", complaint.number.to_string().into())]);
        if ui.link(text).clicked() {
            ctx.ask(Ask::OpenComplaint(complaint.id));
        }
        ui.label(note(ui, preview(complaint, ctx)));
    }
}

/// A complaint in one line: when, what kind, what it is about as far as that is in the open.
pub(super) fn preview(complaint: &Complaint, ctx: &Ctx<'_>) -> String {
    let details = &complaint.details;
    let gist = match details.gist() {
        "" if details.has_sealed_facts() => ctx.words.t("case-sealed"),
        gist => gist.to_owned(),
    };
    let category = wording::field_value("category", &details.category, ctx.words);
    let parts = [
        ctx.words.date(details.received_on),
        category,
        details.respondent_department.clone(),
        gist,
    ];
    let parts: Vec<_> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    parts.join("　")
}
