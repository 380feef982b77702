//! The boxes of the form of an opinion, in the order in which a clerk reads a slip: where it came from, what it says, for
//! whom, who gave it.

use egui::Ui;

use super::form::OpinionForm;
use crate::domain::contact::AskerKind;
use crate::domain::opinion::OpinionSource;
use crate::domain::protection::{IDENTITY_BOXES, Signed};
use crate::domain::record::Table;
use crate::ui::contact::deed::{Shape, optional, required};
use crate::ui::ctx::Ctx;
use crate::ui::identity_boxes::{self, GAP, OF_STUDENT, identity_boxes_ui};
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::explained::explained_ui;
use crate::ui::widgets::field::{Field, error_line_ui};
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording;

/// Every box of the form, as a draft keeps them.
pub(super) const FIELDS: [&str; 19] = [
    "source",
    "box_opening_id",
    "questionnaire_id",
    "meeting_id",
    "content",
    "department",
    "received_on",
    "signed",
    "giver_kind",
    "complainant_name",
    "complainant_phone",
    "complainant_document",
    "complainant_student",
    "complainant_class",
    "complainant_relation",
    "complainant_address",
    "is_about_principal",
    "note",
    "paper_serial",
];

/// The boxes that are not drawn, because what they belong to was not chosen.
pub(super) fn out_of_sight(form: &OpinionForm) -> Vec<&'static str> {
    if form.before().is_some() || form.signed() == Signed::Anonymous {
        return IDENTITY_BOXES.to_vec();
    }
    match identity_boxes::is_of_student(form.boxes.typed.get("giver_kind")) {
        true => Vec::new(),
        false => OF_STUDENT.to_vec(),
    }
}

/// Takes answers and keys before anything is drawn.
pub(super) fn begin(form: &mut OpinionForm, ui: &Ui, ctx: &mut Ctx<'_>) {
    form.boxes.begin(ui, ctx);
    form.departments.begin(&mut form.boxes, ui, ctx);
}

/// Draws all boxes.
pub(super) fn boxes_ui(form: &mut OpinionForm, ui: &mut Ui, ctx: &mut Ctx<'_>) {
    ui.spacing_mut().item_spacing.x = GAP;
    let full = ui.available_width().min(980.0) - 12.0;
    let third = (full - GAP * 2.0) / 3.0;
    let half = (full - GAP) / 2.0;
    origin_ui(form, ui, ctx);
    source_ui(form, ui, ctx);
    content_ui(form, ui, full, ctx);
    let is_dated = form.before().is_some()
        || form
            .origin
            .known
            .as_ref()
            .is_none_or(|it| it.day().is_none());
    ui.horizontal_top(|ui| {
        form.departments.ui(&mut form.boxes, ui, half, ctx);
        if is_dated {
            let received = required("received_on", Shape::Day);
            form.boxes.box_ui(ui, received, half, ctx);
        }
    });
    signed_ui(form, ui, ctx);
    giver_ui(form, ui, third, ctx);
    about_principal_ui(form, ui, ctx);
    let said = optional("note", Shape::Line);
    form.boxes.box_ui(ui, said, full, ctx);
    let serial = optional("paper_serial", Shape::Line);
    form.boxes.box_ui(ui, serial, third, ctx);
}

/// What it is taken out of, and which slip of it is in hand.
fn origin_ui(form: &OpinionForm, ui: &mut Ui, ctx: &Ctx<'_>) {
    let Some(known) = &form.origin.known else {
        return;
    };
    let words = ctx.words;
    let is_new = form.before().is_none();
    let problem = form.boxes.problem_of("box_opening_id", ctx);
    card_ui(ui, |ui| {
        ui.set_min_width(ui.available_width().min(620.0));
        ui.horizontal_wrapped(|ui| {
            ui.label(bold(known.name(words)));
            if is_new && !known.is_full() {
                ui.label(known.place(words));
            }
        });
        if let Some(problem) = problem {
            error_line_ui(ui, &problem);
        } else if is_new && known.is_full() {
            state_mark_ui(ui, Mark::Done, &known.place(words));
        }
    });
    ui.add_space(6.0);
}

/// Where it came from: known of what is taken out of something. What comes to the desk by itself is offered first.
fn source_ui(form: &mut OpinionForm, ui: &mut Ui, ctx: &Ctx<'_>) {
    if form.origin.known.is_some() || super::origin::of_boxes(&form.boxes.typed).is_some() {
        return;
    }
    let (at_meetings, others): (Vec<_>, Vec<_>) = OpinionSource::ALL
        .iter()
        .partition(|source| source.meeting_kind().is_some());
    let (collected, direct): (Vec<_>, Vec<_>) = others.into_iter().partition(|source| {
        matches!(
            source,
            OpinionSource::Box | OpinionSource::Questionnaire | OpinionSource::AskingLetter
        )
    });
    let all = direct.into_iter().chain(collected).chain(at_meetings);
    let options: Vec<_> = all.map(|it| (it.code(), it.label_key())).collect();
    let row = form.boxes.choice_ui(ui, "source", true, &options, ctx);
    if row.changed() {
        let source = OpinionSource::from_code(form.boxes.typed.get("source"));
        follow_source(form, source.unwrap_or_default());
    }
}

/// Whoever speaks at a students' meeting is a student, as long as nothing else was said.
pub(super) fn follow_source(form: &mut OpinionForm, source: OpinionSource) {
    if form.has_own_kind {
        return;
    }
    let kind = match source {
        OpinionSource::ParentsMeeting
        | OpinionSource::ParentsCommittee
        | OpinionSource::ParentSchool => AskerKind::Parent.code(),
        OpinionSource::StudentSeminar => AskerKind::Student.code(),
        OpinionSource::TeacherSeminar | OpinionSource::StaffCongress => AskerKind::Staff.code(),
        OpinionSource::PublicSeminar => AskerKind::Resident.code(),
        _ => "",
    };
    form.boxes.typed.set("giver_kind", kind);
}

/// What it says. It goes to the department as it stands, so that nothing in it may tell who gave it.
fn content_ui(form: &mut OpinionForm, ui: &mut Ui, full: f32, ctx: &Ctx<'_>) {
    let hint = ctx.words.t("opinion-form-content-hint");
    form.boxes
        .text_ui(ui, "content", true, full, ctx, |field, ui, text| {
            field.rows(4).hint(&hint).text_ui(ui, text)
        });
    // Enter begins a line there.
    form.boxes.stay_on_enter("content");
}

/// How it is signed: a slip in a box is anonymous until somebody signs it. Once saved, it stays as it is.
fn signed_ui(form: &mut OpinionForm, ui: &mut Ui, ctx: &Ctx<'_>) {
    let words = ctx.words;
    if form.before().is_some() {
        return;
    }
    if ctx.account.is_none() {
        ui.label(note(ui, words.t("opinion-form-no-accounts")));
        ui.add_space(4.0);
        return;
    }
    let label = wording::field_label_in(Table::Opinion, "signed", words);
    let said = [
        (Signed::Anonymous, "opinion-signed-anonymous-means"),
        (Signed::Named, "opinion-signed-named-means"),
        (Signed::Confidential, "opinion-signed-confidential-means"),
    ];
    let said = said.map(|(it, means)| (it, words.t(it.label_key()), words.t(means)));
    let said = said
        .each_ref()
        .map(|it| (it.0, it.1.as_str(), it.2.as_str()));
    let mut chosen = Some(form.signed());
    let response = explained_ui(ui, Field::new(&label), &mut chosen, &said);
    if response.changed()
        && let Some(signed) = chosen
    {
        form.boxes.typed.set("signed", signed.code());
    } else if response.clicked() && chosen != Some(Signed::Anonymous) {
        // Pressed again, it is answered: on to the next question.
        form.boxes.focus = Some("complainant_name");
    }
}

/// Who gave it, as far as it is asked.
fn giver_ui(form: &mut OpinionForm, ui: &mut Ui, third: f32, ctx: &Ctx<'_>) {
    let kinds: Vec<_> = AskerKind::ALL
        .iter()
        .map(|it| (it.code(), it.label_key()))
        .collect();
    let row = form.boxes.choice_ui(ui, "giver_kind", false, &kinds, ctx);
    form.has_own_kind |= row.changed();
    if form.before().is_some() || form.signed() == Signed::Anonymous {
        return;
    }
    if let Some(sentence) = form.readers.nobody(ctx.words) {
        card_ui(ui, |ui| error_line_ui(ui, &sentence));
        ui.add_space(6.0);
    }
    let of_student = identity_boxes::is_of_student(form.boxes.typed.get("giver_kind"));
    identity_boxes_ui(&mut form.boxes, ui, of_student, third, ctx);
}

/// 涉及校长. Said later it would protect nobody, so that a correction only shows it.
fn about_principal_ui(form: &mut OpinionForm, ui: &mut Ui, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let word = wording::field_label_in(Table::Opinion, "is_about_principal", words);
    match form.before().map(|before| before.is_about_principal) {
        Some(true) => drop(state_mark_ui(ui, Mark::Done, &word)),
        Some(false) => drop(ui.label(note(ui, words.t("opinion-form-about-principal-late")))),
        None => drop(ui.horizontal_wrapped(|ui| {
            form.boxes.tick_ui(ui, "is_about_principal", &word);
            let is_ticked = form.boxes.typed.get("is_about_principal") == "1";
            if is_ticked && form.signed() != Signed::Anonymous {
                ui.label(note(ui, words.t("opinion-form-about-principal-means")));
            }
        })),
    }
    ui.add_space(4.0);
}

/// Beside the boxes: who will be able to read who gave it, or what of it is sealed already.
pub(super) fn aside_ui(form: &OpinionForm, ui: &mut Ui, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let signed = form.signed();
    if form.before().is_none() {
        if signed != Signed::Anonymous {
            form.readers.ui(ui, signed, false, ctx);
        }
        card_ui(ui, |ui| {
            ui.label(bold(words.t("opinion-form-next-title")));
            ui.label(words.t("opinion-form-next-text"));
        });
        return;
    }
    card_ui(ui, |ui| {
        let name = words.t(signed.label_key());
        ui.label(bold(
            words.with("complaint-form-signed", &[("signed", name.into())]),
        ));
        let key = match signed {
            Signed::Anonymous => "opinion-form-nothing-sealed",
            _ => "opinion-form-giver-sealed",
        };
        ui.label(words.t(key));
    });
}
