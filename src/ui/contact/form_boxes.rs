//! The boxes of the form of a first contact, in the order a clerk asks.

use egui::Ui;

use super::deed::{DeedBox, Shape, outcome_boxes};
use super::form::FirstContactForm;
use super::item_box::ItemAnswer;
use super::known::{asker_ui, fill_from};
use super::label_of;
use crate::desk::{Desk, KnownAsker};
use crate::domain::contact::{AskerKind, Channel, ContactForm, ContactKind, Outcome};
use crate::domain::limit::LimitUnit;
use crate::domain::record::Table;
use crate::ui::ctx::Ctx;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::choice::choice_ui;
use crate::ui::widgets::field::Field;

/// Every box of the form, as a draft keeps them.
pub(super) const FIELDS: [&str; 41] = [
    "asker_name",
    "phone",
    "origin",
    "asker_kind",
    "student_name",
    "student_class",
    "relation",
    "kind",
    "channel",
    "form",
    "received_at",
    "above_unit",
    "above_document_number",
    "above_limit_days",
    "above_limit_unit",
    "matter",
    "item_id",
    "department",
    "first_responder",
    "is_own_duty",
    "is_agitated",
    "calming_note",
    "materials",
    "awaited_materials",
    "materials_completed_on",
    "accepted_on",
    "outcome",
    "outcome_at",
    "result",
    "told_how",
    "led_to",
    "escorted_by",
    "earlier_id",
    "repeat_cause",
    "visit_id",
    "note",
    "paper_serial",
    "original_number",
    "delivery_proof",
    "complex_by",
    "complex_reason",
];

/// Whether a box stands in the part that is folded away at first.
pub(super) fn is_among_more(name: &str) -> bool {
    matches!(
        name,
        "materials"
            | "awaited_materials"
            | "materials_completed_on"
            | "accepted_on"
            | "note"
            | "paper_serial"
            | "original_number"
    )
}

/// Space between the boxes of a row, in points.
const GAP: f32 = 14.0;

const fn line(name: &'static str) -> DeedBox {
    boxed(name, Shape::Line, false)
}

const fn boxed(name: &'static str, shape: Shape, is_required: bool) -> DeedBox {
    DeedBox {
        name,
        shape,
        is_required,
    }
}

/// Takes answers and keys before anything is drawn.
pub(super) fn begin(form: &mut FirstContactForm, ui: &Ui, ctx: &mut Ctx<'_>) {
    form.boxes.begin(ui, ctx);
    let id = form.boxes.id("item_id");
    if let Some(answer) = form.item.begin(ui, id, ctx) {
        take_item(form, answer);
    }
    if let Ok(key) = form.boxes.typed.get("item_id").parse() {
        form.item.read(key, ctx);
    }
    if form.is_correction() {
        return;
    }
    let id = form.boxes.id("asker_name");
    if let Some(asker) = form.askers.take_keys(ui, id, ctx) {
        take_asker(form, &asker);
    }
    form.earlier.follow(&form.boxes.typed, ctx);
}

/// Draws all boxes.
pub(super) fn boxes_ui(form: &mut FirstContactForm, ui: &mut Ui, ctx: &Ctx<'_>) {
    ui.spacing_mut().item_spacing.x = GAP;
    let full = ui.available_width().min(980.0) - 12.0;
    let third = (full - GAP * 2.0) / 3.0;
    let half = (full - GAP) / 2.0;
    asker_boxes_ui(form, ui, ctx, third);
    let (narrow, wide) = (full * 0.4 - GAP, full * 0.6);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(narrow);
            form.boxes.choice_ui(ui, "kind", false, &kinds(), ctx);
        });
        ui.vertical(|ui| {
            ui.set_width(wide);
            channel_ui(form, ui, ctx);
        });
    });
    if form.boxes.typed.get("channel") == Channel::Above.code() {
        from_above_ui(form, ui, ctx, third);
    }
    form.boxes
        .box_ui(ui, boxed("matter", Shape::Lines(2), true), full, ctx);
    ui.horizontal_top(|ui| {
        let label = label_of(Table::Contact, "item_id", ctx);
        let id = form.boxes.id("item_id");
        let problem = form.boxes.problem_of("item_id", ctx);
        let answer = form.item.ui(ui, &label, id, half, problem.as_deref(), ctx);
        if let Some(answer) = answer {
            take_item(form, answer);
        }
        form.boxes.box_ui(ui, line("department"), half, ctx);
    });
    if !form.is_correction() {
        outcome_ui(form, ui, ctx, full, half);
    }
    ticks_ui(form, ui, ctx, full);
    ui.horizontal_top(|ui| {
        first_responder_ui(form, ui, ctx, half);
        let received_at = boxed("received_at", Shape::Moment, false);
        form.boxes.box_ui(ui, received_at, half, ctx);
    });
    more_ui(form, ui, ctx, full, third);
}

/// Who asks, what they came with before, and about which student.
fn asker_boxes_ui(form: &mut FirstContactForm, ui: &mut Ui, ctx: &Ctx<'_>, third: f32) {
    ui.horizontal_top(|ui| {
        let asker_name = boxed("asker_name", Shape::Line, true);
        let response = form.boxes.box_ui(ui, asker_name, third, ctx);
        if !form.is_correction() {
            let typed = form.boxes.typed.get("asker_name");
            form.askers.follow(typed, ctx, Desk::known_askers);
            let title = ctx.words.t("contact-offers-askers");
            let taken = form.askers.ui(ui, &response, &title, |ui, asker| {
                asker_ui(ui, asker, ctx);
            });
            if let Some(asker) = taken {
                take_asker(form, &asker);
            }
        }
        form.boxes.box_ui(ui, line("phone"), third, ctx);
        form.boxes.box_ui(ui, line("origin"), third, ctx);
    });
    let full = third * 3.0 + GAP * 2.0;
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(full * 0.64);
            form.boxes
                .choice_ui(ui, "asker_kind", false, &asker_kinds(), ctx);
        });
        ui.vertical(|ui| {
            ui.set_width(full * 0.36 - GAP);
            form.boxes.choice_ui(ui, "form", false, &forms(), ctx);
        });
    });
    form.earlier.ui(ui, &mut form.boxes.typed, ctx);
    let asker_kind = AskerKind::from_code(form.boxes.typed.get("asker_kind"));
    if matches!(asker_kind, Some(AskerKind::Parent | AskerKind::Student)) {
        ui.horizontal_top(|ui| {
            for name in ["student_name", "student_class", "relation"] {
                form.boxes.box_ui(ui, line(name), third, ctx);
            }
        });
    }
}

/// A letter is written and a call is not, until somebody says otherwise.
fn channel_ui(form: &mut FirstContactForm, ui: &mut Ui, ctx: &Ctx<'_>) {
    let response = form.boxes.choice_ui(ui, "channel", false, &channels(), ctx);
    if !response.changed() {
        return;
    }
    let written = match Channel::from_code(form.boxes.typed.get("channel")) {
        Some(Channel::Letter | Channel::Above) => ContactForm::Written,
        _ => ContactForm::Oral,
    };
    form.boxes.typed.set("form", written.code());
    let is_from_above = form.boxes.typed.get("channel") == Channel::Above.code();
    if is_from_above && form.boxes.typed.is_empty("above_limit_unit") {
        let unit = LimitUnit::default().code();
        form.boxes.typed.set("above_limit_unit", unit);
    }
}

/// A matter from above carries its document and its own limit.
fn from_above_ui(form: &mut FirstContactForm, ui: &mut Ui, ctx: &Ctx<'_>, third: f32) {
    ui.horizontal_top(|ui| {
        let above_unit = boxed("above_unit", Shape::Line, true);
        form.boxes.box_ui(ui, above_unit, third, ctx);
        form.boxes
            .box_ui(ui, line("above_document_number"), third, ctx);
        let above_limit = boxed("above_limit_days", Shape::Line, true);
        form.boxes.box_ui(ui, above_limit, third, ctx);
    });
    form.boxes
        .choice_ui(ui, "above_limit_unit", false, &units(), ctx);
}

/// A1: fixed once saved; a correction says so in place of the box.
fn first_responder_ui(form: &mut FirstContactForm, ui: &mut Ui, ctx: &Ctx<'_>, width: f32) {
    if !form.is_correction() {
        let person = boxed("first_responder", Shape::Person, false);
        form.boxes.box_ui(ui, person, width, ctx);
        return;
    }
    ui.vertical(|ui| {
        ui.set_width(width);
        ui.label(label_of(Table::Contact, "first_responder", ctx));
        ui.label(bold(form.boxes.typed.get("first_responder")));
        ui.label(note(ui, ctx.words.t("contact-first-responder-stays")));
    });
}

fn ticks_ui(form: &mut FirstContactForm, ui: &mut Ui, ctx: &Ctx<'_>, full: f32) {
    ui.horizontal_wrapped(|ui| {
        let own = ctx.words.t("contact-form-own-duty");
        form.boxes.tick_ui(ui, "is_own_duty", &own);
        let agitated = ctx.words.t("contact-form-agitated");
        form.boxes.tick_ui(ui, "is_agitated", &agitated);
    });
    ui.add_space(4.0);
    if form.boxes.typed.get("is_agitated") == "1" {
        let calming = boxed("calming_note", Shape::Lines(2), false);
        form.boxes.box_ui(ui, calming, full, ctx);
    }
}

/// What was done on the spot; a hand-over and a notice open their own form once this one is saved.
fn outcome_ui(form: &mut FirstContactForm, ui: &mut Ui, ctx: &Ctx<'_>, full: f32, half: f32) {
    let words = ctx.words;
    let label = label_of(Table::Contact, "outcome", ctx);
    let mut names = vec![("", words.t("contact-form-no-outcome"))];
    names.extend(
        Outcome::ALL
            .iter()
            .map(|it| (it.code(), words.t(it.label_key()))),
    );
    let options: Vec<_> = names
        .iter()
        .map(|(code, name)| (*code, name.as_str()))
        .collect();
    let typed = &mut form.boxes.typed;
    let code = typed.get("outcome").to_owned();
    let mut chosen = options.iter().map(|it| it.0).find(|it| *it == code);
    if choice_ui(ui, Field::new(&label), &mut chosen, &options).changed() {
        let code = chosen.unwrap_or_default();
        typed.set("outcome", code);
        // Whoever answers or tells everything does their own duty; whoever leads on or hands over does not (A2, A3).
        match Outcome::from_code(code) {
            Some(Outcome::Answered | Outcome::Notice) => typed.set("is_own_duty", "1"),
            Some(_) => typed.set("is_own_duty", ""),
            None => {}
        }
    }
    match Outcome::from_code(form.boxes.typed.get("outcome")) {
        Some(Outcome::HandedOver) => {
            drop(ui.label(note(ui, words.t("contact-form-then-hand-over"))))
        }
        Some(Outcome::Notice) => drop(ui.label(note(ui, words.t("contact-form-then-notice")))),
        _ => {}
    }
    let boxes = outcome_boxes(form.boxes.typed.get("outcome"));
    for drawn in boxes {
        let width = match drawn.shape {
            Shape::Lines(_) => full,
            _ => half,
        };
        form.boxes.box_ui(ui, drawn, width, ctx);
    }
}

/// What is asked now and then, folded away at first.
fn more_ui(form: &mut FirstContactForm, ui: &mut Ui, ctx: &Ctx<'_>, full: f32, third: f32) {
    let heading = bold(ctx.words.t("contact-form-more"));
    let mut shows_more = form.shows_more;
    let folded = egui::CollapsingHeader::new(heading)
        .id_salt("contact-form-more")
        .open(Some(shows_more))
        .show(ui, |ui| {
            let half = (full - 24.0 - GAP) / 2.0;
            ui.horizontal_top(|ui| {
                let materials = boxed("materials", Shape::Lines(2), false);
                form.boxes.box_ui(ui, materials, half, ctx);
                let awaited = boxed("awaited_materials", Shape::Lines(2), false);
                form.boxes.box_ui(ui, awaited, half, ctx);
            });
            ui.horizontal_top(|ui| {
                let accepted = boxed("accepted_on", Shape::Day, false);
                form.boxes.box_ui(ui, accepted, half, ctx);
                if form.is_correction() {
                    let completed = boxed("materials_completed_on", Shape::Day, false);
                    form.boxes.box_ui(ui, completed, half, ctx);
                }
            });
            ui.horizontal_top(|ui| {
                for name in ["paper_serial", "original_number"] {
                    form.boxes.box_ui(ui, line(name), third, ctx);
                }
            });
            let said = boxed("note", Shape::Lines(2), false);
            form.boxes.box_ui(ui, said, full - 24.0, ctx);
        });
    if folded.header_response.clicked() {
        shows_more = !shows_more;
    }
    form.shows_more = shows_more;
}

/// Takes over who asks, and goes on to what they want.
fn take_asker(form: &mut FirstContactForm, asker: &KnownAsker) {
    fill_from(&mut form.boxes.typed, asker);
    form.askers.rest(form.boxes.typed.get("asker_name"));
    form.boxes
        .errors
        .retain(|error| error.field != "asker_name");
    form.boxes.focus = Some("matter");
}

/// An item says which department answers for it.
fn take_item(form: &mut FirstContactForm, answer: ItemAnswer) {
    let typed = &mut form.boxes.typed;
    match answer {
        ItemAnswer::Taken(item) => {
            typed.set("item_id", item.id.to_string());
            if !item.department.is_empty() {
                typed.set("department", item.department.clone());
            }
            if typed.is_empty("matter") {
                typed.set("matter", item.name.clone());
            }
            form.boxes.errors.retain(|error| error.field != "item_id");
            form.boxes.focus = Some("department");
        }
        ItemAnswer::Cleared => typed.set("item_id", ""),
    }
}

type Options = Vec<(&'static str, &'static str)>;

fn kinds() -> Options {
    let all = ContactKind::ALL.iter();
    all.map(|it| (it.code(), it.label_key())).collect()
}

fn channels() -> Options {
    let all = Channel::ALL.iter();
    all.map(|it| (it.code(), it.label_key())).collect()
}

fn forms() -> Options {
    let all = ContactForm::ALL.iter();
    all.map(|it| (it.code(), it.label_key())).collect()
}

fn asker_kinds() -> Options {
    let all = AskerKind::ALL.iter();
    all.map(|it| (it.code(), it.label_key())).collect()
}

fn units() -> Options {
    let all = LimitUnit::ALL.iter();
    all.map(|it| (it.code(), it.label_key())).collect()
}
