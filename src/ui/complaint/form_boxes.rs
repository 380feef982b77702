//! The boxes of the form of a complaint, in the order in which a clerk asks.

use egui::{Frame, Ui};

use super::about_boxes::{about_principal_ui, category_ui, respondents_ui, take_respondent};
use super::form::ComplaintForm;
use crate::domain::complaint::RedPath;
use crate::domain::contact::{AskerKind, Channel, Manner};
use crate::domain::protection::{IDENTITY_BOXES, Signed};
use crate::domain::record::Table;
use crate::ui::contact::deed::{DeedBox, Shape};
use crate::ui::ctx::Ctx;
use crate::ui::identity_boxes::{self, GAP, OF_STUDENT, identity_boxes_ui};
use crate::ui::theme::{CORNER, bold, note, tokens};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::explained::explained_ui;
use crate::ui::widgets::field::{Field, error_line_ui};
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording;

/// Every box of the form, as a sealed draft keeps them.
pub(super) const FIELDS: [&str; 27] = [
    "signed",
    "complainant_kind",
    "complainant_name",
    "complainant_phone",
    "complainant_address",
    "complainant_document",
    "complainant_relation",
    "complainant_student",
    "complainant_class",
    "channel",
    "received_on",
    "is_at_principal",
    "category",
    "respondents",
    "respondent_department",
    "is_about_principal",
    "facts",
    "request",
    "is_agitated",
    "calming_note",
    "red_path",
    "red_told",
    "red_told_at",
    "red_told_how",
    "red_note",
    "note",
    "paper_serial",
];

/// What the red path asks for.
const RED: [&str; 4] = ["red_told", "red_told_at", "red_told_how", "red_note"];

pub(super) const fn line(name: &'static str) -> DeedBox {
    boxed(name, Shape::Line, false)
}

pub(super) const fn boxed(name: &'static str, shape: Shape, is_required: bool) -> DeedBox {
    DeedBox {
        name,
        shape,
        is_required,
    }
}

/// The boxes that are not drawn, because what they belong to was not chosen.
pub(super) fn out_of_sight(form: &ComplaintForm) -> Vec<&'static str> {
    let typed = &form.boxes.typed;
    let mut hidden = Vec::new();
    if !shows_identity(form) {
        hidden.extend(IDENTITY_BOXES);
    } else if !is_of_student(form) {
        hidden.extend(OF_STUDENT);
    }
    if typed.is_empty("red_path") {
        hidden.extend(RED);
    }
    if typed.get("is_agitated") != "1" {
        hidden.push("calming_note");
    }
    hidden
}

fn shows_identity(form: &ComplaintForm) -> bool {
    let is_named = matches!(form.signed(), Some(Signed::Named | Signed::Confidential));
    form.before().is_none() && is_named
}

fn is_of_student(form: &ComplaintForm) -> bool {
    identity_boxes::is_of_student(form.boxes.typed.get("complainant_kind"))
}

/// Takes answers and keys before anything is drawn.
pub(super) fn begin(form: &mut ComplaintForm, ui: &Ui, ctx: &mut Ctx<'_>) {
    form.boxes.begin(ui, ctx);
    let id = form.boxes.id("respondents");
    let typed = form.boxes.typed.edit("respondents");
    if let Some(member) = form.names.begin(ui, id, typed, ctx) {
        take_respondent(form, &member);
    }
    form.departments.begin(&mut form.boxes, ui, ctx);
}

/// Draws all boxes.
pub(super) fn boxes_ui(form: &mut ComplaintForm, ui: &mut Ui, ctx: &mut Ctx<'_>) {
    ui.spacing_mut().item_spacing.x = GAP;
    let full = ui.available_width().min(980.0) - 12.0;
    let third = (full - GAP * 2.0) / 3.0;
    let half = (full - GAP) / 2.0;
    if let Some(sentence) = form.aside.nobody(ctx.words) {
        card_ui(ui, |ui| error_line_ui(ui, &sentence));
        ui.add_space(6.0);
    }
    signed_ui(form, ui, ctx);
    complainant_ui(form, ui, ctx, third);
    let channels = options(Channel::ALL.iter().map(|it| (it.code(), it.label_key())));
    form.boxes.choice_ui(ui, "channel", false, &channels, ctx);
    ui.horizontal_top(|ui| {
        let received = boxed("received_on", Shape::Day, true);
        form.boxes.box_ui(ui, received, half, ctx);
        ui.vertical(|ui| {
            ui.add_space(24.0);
            let tick = boxed("is_at_principal", Shape::Tick, false);
            form.boxes.box_ui(ui, tick, half, ctx);
        });
    });
    category_ui(form, ui, ctx, half);
    ui.horizontal_top(|ui| {
        respondents_ui(form, ui, ctx, half);
        form.departments.ui(&mut form.boxes, ui, half, ctx);
    });
    about_principal_ui(form, ui, ctx);
    let has_open_facts = form
        .before()
        .is_none_or(|before| !before.has_sealed_facts());
    if has_open_facts {
        let facts = boxed("facts", Shape::Lines(4), true);
        form.boxes.box_ui(ui, facts, full, ctx);
        let request = boxed("request", Shape::Lines(2), false);
        form.boxes.box_ui(ui, request, full, ctx);
    }
    let agitated = ctx.words.t("contact-form-agitated");
    form.boxes.tick_ui(ui, "is_agitated", &agitated);
    ui.add_space(4.0);
    if form.boxes.typed.get("is_agitated") == "1" {
        ui.label(note(ui, ctx.words.t("complaint-form-calming-hint")));
        let calming = boxed("calming_note", Shape::Lines(2), false);
        form.boxes.box_ui(ui, calming, full, ctx);
    }
    red_path_ui(form, ui, ctx, full);
    let said = boxed("note", Shape::Lines(2), false);
    form.boxes.box_ui(ui, said, full, ctx);
    form.boxes.box_ui(ui, line("paper_serial"), third, ctx);
}

/// Asked first: it decides what is sealed to whom. Once saved, only a step of its own makes it stricter.
fn signed_ui(form: &mut ComplaintForm, ui: &mut Ui, ctx: &Ctx<'_>) {
    let words = ctx.words;
    if form.before().is_some() {
        return;
    }
    let label = wording::field_label_in(Table::Complaint, "signed", words);
    let problem = form.boxes.problem_of("signed", ctx);
    let required = words.t("field-required");
    let field = Field::new(&label)
        .required(&required)
        .error(problem.as_deref());
    let said = [
        (Signed::Named, "complaint-signed-named-means"),
        (Signed::Confidential, "complaint-signed-confidential-means"),
        (Signed::Anonymous, "complaint-signed-anonymous-means"),
    ];
    let said = said.map(|(it, means)| (it, words.t(it.label_key()), words.t(means)));
    let said = said
        .each_ref()
        .map(|it| (it.0, it.1.as_str(), it.2.as_str()));
    let mut chosen = form.signed();
    let response = explained_ui(ui, field, &mut chosen, &said);
    if std::mem::take(&mut form.begins) {
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.changed()
        && let Some(signed) = chosen
    {
        form.boxes.typed.set("signed", signed.code());
        form.boxes.errors.retain(|error| error.field != "signed");
    } else if response.clicked() && chosen.is_some() {
        // Pressed again, it is answered: on to the next question.
        form.boxes.focus = Some(match chosen {
            Some(Signed::Anonymous) => "respondents",
            _ => "complainant_name",
        });
    }
}

/// Who complains, as far as it is asked.
fn complainant_ui(form: &mut ComplaintForm, ui: &mut Ui, ctx: &Ctx<'_>, third: f32) {
    let kinds = options(AskerKind::ALL.iter().map(|it| (it.code(), it.label_key())));
    form.boxes
        .choice_ui(ui, "complainant_kind", false, &kinds, ctx);
    if !shows_identity(form) {
        return;
    }
    let of_student = is_of_student(form);
    identity_boxes_ui(&mut form.boxes, ui, of_student, third, ctx);
}

/// The path that waits for nobody: choosing it unfolds what is to be said at once.
fn red_path_ui(form: &mut ComplaintForm, ui: &mut Ui, ctx: &Ctx<'_>, full: f32) {
    let words = ctx.words;
    let label = wording::field_label_in(Table::Complaint, "red_path", words);
    let none = words.t("complaint-form-no-red-path");
    let named: Vec<_> = RedPath::ALL
        .iter()
        .map(|path| (Some(*path), words.t(path.label_key())))
        .collect();
    let mut shown = vec![(None, none.as_str())];
    shown.extend(named.iter().map(|(path, word)| (*path, word.as_str())));
    let typed = RedPath::from_code(form.boxes.typed.get("red_path"));
    let mut chosen = Some(typed);
    let problem = form.boxes.problem_of("red_path", ctx);
    let field = Field::new(&label).error(problem.as_deref());
    if choice_ui(ui, field, &mut chosen, &shown).changed() {
        let code = chosen.flatten().map_or("", RedPath::code);
        form.boxes.typed.set("red_path", code);
    }
    if form.boxes.typed.is_empty("red_path") {
        return;
    }
    let danger = tokens(ui).danger;
    Frame::new()
        .stroke((2.0, danger))
        .corner_radius(CORNER)
        .inner_margin(10.0)
        .show(ui, |ui| {
            let inside = full - 24.0;
            ui.set_width(inside);
            state_mark_ui(ui, Mark::Wrong, &words.t("complaint-form-red-at-once"));
            ui.label(words.t("complaint-form-red-hint"));
            // A moment is long: date, time and the buttons beside it.
            let narrow = inside * 0.38;
            ui.horizontal_top(|ui| {
                let told = boxed("red_told", Shape::Line, true);
                form.boxes.box_ui(ui, told, narrow, ctx);
                let at = boxed("red_told_at", Shape::Moment, true);
                form.boxes.box_ui(ui, at, inside - narrow - GAP, ctx);
            });
            let manners = options(Manner::ALL.iter().map(|it| (it.code(), it.label_key())));
            form.boxes
                .choice_ui(ui, "red_told_how", false, &manners, ctx);
            let measures = boxed("red_note", Shape::Lines(2), false);
            form.boxes.box_ui(ui, measures, inside, ctx);
        });
    ui.add_space(8.0);
}

/// Beside a correction: what is sealed and cannot be seen here, and how more is added to it.
pub(super) fn sealed_parts_ui(form: &ComplaintForm, ui: &mut Ui, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let Some(before) = form.before() else { return };
    let signed = words.t(before.signed.label_key());
    card_ui(ui, |ui| {
        ui.label(bold(
            words.with("complaint-form-signed", &[("signed", signed.into())]),
        ));
        let key = match (before.signed, before.has_sealed_facts()) {
            (Signed::Anonymous, false) => "complaint-form-nothing-sealed",
            (Signed::Anonymous, true) => "complaint-form-facts-sealed",
            (_, false) => "complaint-form-identity-sealed",
            (_, true) => "complaint-form-all-sealed",
        };
        ui.label(words.t(key));
        ui.label(note(ui, words.t("complaint-form-add-hint")));
    });
}

type Options = Vec<(&'static str, &'static str)>;

fn options(all: impl Iterator<Item = (&'static str, &'static str)>) -> Options {
    all.collect()
}
