//! The boxes of the visit form, in the order a clerk asks.

use egui::{Key, Modifiers, Response, Ui};

use super::form::{VisitForm, box_id};
use crate::desk::Desk;
use crate::domain::visit::{HostConsent, IdDocument, VisitField, VisitKind};
use crate::ui::contact::known::asker_ui;
use crate::ui::ctx::Ctx;
use crate::ui::theme::bold;
use crate::ui::widgets::choice::{choice_ui, list_ui};
use crate::ui::widgets::field::Field;
use crate::wording;

use VisitField as F;

/// The text boxes in the order of Tab and Enter.
const ORDER: [VisitField; 27] = [
    F::VisitorName,
    F::Phone,
    F::Origin,
    F::StudentName,
    F::StudentClass,
    F::Relation,
    F::Purpose,
    F::HostName,
    F::HostDepartment,
    F::ExpectedAt,
    F::ArrivedAt,
    F::PartySize,
    F::Badge,
    F::Vehicle,
    F::InspectionLeader,
    F::InspectionEscort,
    F::InspectionSubject,
    F::InspectionFindings,
    F::Companions,
    F::IdLastFour,
    F::ConsentBy,
    F::ConsentAt,
    F::DepartedAt,
    F::PaperSerial,
    F::OriginalNumber,
    F::Note,
    F::Departure,
];

/// Whether a field stands in the part that is folded away at first.
pub(super) fn is_among_more(field: VisitField) -> bool {
    matches!(
        field,
        F::Companions
            | F::IdDocument
            | F::IdLastFour
            | F::ConsentBy
            | F::ConsentAt
            | F::DepartedAt
            | F::PaperSerial
            | F::OriginalNumber
            | F::Note
    )
}

/// Space between the boxes of a row, in points.
const GAP: f32 = 14.0;

/// Draws all boxes.
pub(super) fn boxes_ui(form: &mut VisitForm, ui: &mut Ui, ctx: &mut Ctx<'_>) {
    ui.spacing_mut().item_spacing.x = GAP;
    let full = ui.available_width().min(980.0) - 12.0;
    let share = |parts: f32, of: f32| (full - GAP * (of - 1.0)) / of * parts + GAP * (parts - 1.0);
    let (third, half) = (share(1.0, 3.0), share(1.0, 2.0));
    ui.horizontal_top(|ui| {
        name_ui(form, ui, ctx, third);
        text_ui(form, ui, ctx, F::Phone, third);
        text_ui(form, ui, ctx, F::Origin, third);
    });
    kind_ui(form, ui, ctx);
    if form.typed.get(F::Kind) == VisitKind::Inspection.code() {
        inspection_ui(form, ui, ctx, half, full);
    } else {
        ui.horizontal_top(|ui| {
            text_ui(form, ui, ctx, F::StudentName, third);
            text_ui(form, ui, ctx, F::StudentClass, third);
            text_ui(form, ui, ctx, F::Relation, third);
        });
    }
    lines_ui(form, ui, ctx, F::Purpose, 2, full);
    ui.horizontal_top(|ui| {
        text_ui(form, ui, ctx, F::HostName, third);
        text_ui(form, ui, ctx, F::HostDepartment, third);
        consent_ui(form, ui, ctx, third);
    });
    ui.horizontal_top(|ui| {
        let field = if form.is_appointment() {
            F::ExpectedAt
        } else {
            F::ArrivedAt
        };
        time_ui(form, ui, ctx, field, half);
        for field in [F::PartySize, F::Badge, F::Vehicle] {
            text_ui(form, ui, ctx, field, share(1.0, 6.0));
        }
    });
    more_ui(form, ui, ctx, third, full);
}

/// What is asked now and then, folded away at first.
fn more_ui(form: &mut VisitForm, ui: &mut Ui, ctx: &mut Ctx<'_>, third: f32, full: f32) {
    let heading = bold(ctx.words.t("visit-form-more"));
    let mut shows_more = form.shows_more;
    let folded = egui::CollapsingHeader::new(heading)
        .id_salt("visit-form-more")
        .open(Some(shows_more))
        .show(ui, |ui| {
            ui.horizontal_top(|ui| {
                document_ui(form, ui, ctx, third);
                text_ui(form, ui, ctx, F::IdLastFour, third);
                text_ui(form, ui, ctx, F::Companions, third);
            });
            ui.horizontal_top(|ui| {
                text_ui(form, ui, ctx, F::ConsentBy, third);
                time_ui(form, ui, ctx, F::ConsentAt, third);
                if !form.is_appointment() {
                    time_ui(form, ui, ctx, F::DepartedAt, third);
                }
            });
            ui.horizontal_top(|ui| {
                text_ui(form, ui, ctx, F::PaperSerial, third);
                text_ui(form, ui, ctx, F::OriginalNumber, third);
            });
            lines_ui(form, ui, ctx, F::Note, 2, full - 24.0);
        });
    if folded.header_response.clicked() {
        shows_more = !shows_more;
    }
    form.shows_more = shows_more;
}

/// B8: an inspection also records who leads, what is looked at, who goes along, and what they found.
fn inspection_ui(form: &mut VisitForm, ui: &mut Ui, ctx: &mut Ctx<'_>, half: f32, full: f32) {
    ui.horizontal_top(|ui| {
        text_ui(form, ui, ctx, F::InspectionLeader, half);
        text_ui(form, ui, ctx, F::InspectionEscort, half);
    });
    lines_ui(form, ui, ctx, F::InspectionSubject, 2, full);
    lines_ui(form, ui, ctx, F::InspectionFindings, 3, full);
}

fn name_ui(form: &mut VisitForm, ui: &mut Ui, ctx: &mut Ctx<'_>, width: f32) {
    let by_key = if form.is_correction() {
        None
    } else {
        form.offers.take_keys(ui, box_id(F::VisitorName), ctx)
    };
    let response = text_ui(form, ui, ctx, F::VisitorName, width);
    if form.is_correction() {
        return;
    }
    form.offers
        .follow(form.typed.get(F::VisitorName), ctx, Desk::known_askers);
    let title = ctx.words.t("visit-offers-title");
    let by_mouse = form.offers.ui(ui, &response, &title, |ui, known| {
        asker_ui(ui, known, ctx);
    });
    if let Some(known) = by_key.or(by_mouse) {
        form.take(&known);
    }
}

/// A box of one line. Enter goes on to the next one.
fn text_ui(
    form: &mut VisitForm,
    ui: &mut Ui,
    ctx: &Ctx<'_>,
    field: VisitField,
    width: f32,
) -> Response {
    box_ui(form, ui, ctx, field, width, |labelled, ui, text| {
        labelled.text_ui(ui, text)
    })
}

/// A box of several lines, in which Enter begins a new one.
fn lines_ui(
    form: &mut VisitForm,
    ui: &mut Ui,
    ctx: &Ctx<'_>,
    field: VisitField,
    rows: usize,
    width: f32,
) {
    box_ui(form, ui, ctx, field, width, |labelled, ui, text| {
        labelled.rows(rows).text_ui(ui, text)
    });
}

/// A box for a moment.
fn time_ui(form: &mut VisitForm, ui: &mut Ui, ctx: &Ctx<'_>, field: VisitField, width: f32) {
    let (when, words, now) = (ctx.when, ctx.words, ctx.now);
    box_ui(form, ui, ctx, field, width, |labelled, ui, text| {
        when.date_time_ui(ui, words, labelled, now, text)
    });
}

fn box_ui(
    form: &mut VisitForm,
    ui: &mut Ui,
    ctx: &Ctx<'_>,
    field: VisitField,
    width: f32,
    draw: impl FnOnce(Field<'_>, &mut Ui, &mut String) -> Response,
) -> Response {
    let label = label_of(form, field, ctx);
    let problem = form.problem_of(field, ctx);
    let required = ctx.words.t("field-required");
    let mut labelled = Field::new(&label)
        .id(box_id(field))
        .width(width)
        .limit(field.max_chars())
        .error(problem.as_deref());
    if is_required(form, field) {
        labelled = labelled.required(&required);
    }
    let multiline = field.is_multiline();
    let response = ui.vertical(|ui| {
        ui.set_width(width);
        draw(labelled, ui, form.typed.edit(field))
    });
    let response = response.inner;
    if response.changed() {
        form.errors.retain(|error| error.field != field.name());
    }
    if response.has_focus() {
        form.last_focus = field;
    }
    if form.focus == Some(field) {
        form.focus = None;
        response.request_focus();
    }
    let is_done = response.lost_focus()
        && ui.input(|input| input.key_pressed(Key::Enter) && input.modifiers == Modifiers::NONE);
    if is_done && !multiline && form.focus.is_none() {
        form.focus = next_after(form, field);
    }
    response
}

/// The next box in the order that is on the screen.
fn next_after(form: &VisitForm, field: VisitField) -> Option<VisitField> {
    let is_inspection = form.typed.get(F::Kind) == VisitKind::Inspection.code();
    let is_shown = |field: &VisitField| match field {
        F::StudentName | F::StudentClass | F::Relation => !is_inspection,
        F::ExpectedAt => form.is_appointment(),
        F::ArrivedAt => !form.is_appointment(),
        F::Departure => false,
        field if field.is_of_inspection() => is_inspection,
        field if is_among_more(*field) => form.shows_more,
        _ => true,
    };
    let at = ORDER.iter().position(|other| *other == field)?;
    ORDER[at + 1..].iter().copied().find(is_shown)
}

fn is_required(form: &VisitForm, field: VisitField) -> bool {
    match field {
        F::VisitorName => true,
        F::Purpose => form.typed.get(F::Kind) != VisitKind::Inspection.code(),
        F::ArrivedAt => !form.is_correction(),
        F::ExpectedAt => form.is_appointment(),
        _ => false,
    }
}

/// Of an inspection the 单位或住址 is the inspecting unit.
fn label_of(form: &VisitForm, field: VisitField, ctx: &Ctx<'_>) -> String {
    if field == F::Origin && form.typed.get(F::Kind) == VisitKind::Inspection.code() {
        return ctx.words.t("visit-form-inspecting-unit");
    }
    wording::field_label(field.name(), ctx.words)
}

fn kind_ui(form: &mut VisitForm, ui: &mut Ui, ctx: &Ctx<'_>) {
    let label = label_of(form, F::Kind, ctx);
    let names: Vec<_> = VisitKind::ALL
        .iter()
        .map(|kind| (*kind, wording::visit_kind(*kind, ctx.words)))
        .collect();
    let options: Vec<_> = names
        .iter()
        .map(|(kind, name)| (*kind, name.as_str()))
        .collect();
    let mut chosen = VisitKind::from_code(form.typed.get(F::Kind));
    if choice_ui(ui, Field::new(&label), &mut chosen, &options).changed()
        && let Some(kind) = chosen
    {
        form.typed.set(F::Kind, kind.code());
    }
}

fn consent_ui(form: &mut VisitForm, ui: &mut Ui, ctx: &Ctx<'_>, width: f32) {
    let label = label_of(form, F::HostConsent, ctx);
    let names: Vec<_> = HostConsent::ALL
        .iter()
        .map(|consent| (*consent, ctx.words.t(consent.label_key())))
        .collect();
    let options: Vec<_> = names
        .iter()
        .map(|(consent, name)| (*consent, name.as_str()))
        .collect();
    let mut chosen =
        HostConsent::from_code(form.typed.get(F::HostConsent)).or(Some(HostConsent::Unasked));
    ui.vertical(|ui| {
        ui.set_width(width);
        if choice_ui(ui, Field::new(&label), &mut chosen, &options).changed()
            && let Some(consent) = chosen
        {
            form.typed.set(F::HostConsent, consent.code());
        }
    });
}

fn document_ui(form: &mut VisitForm, ui: &mut Ui, ctx: &Ctx<'_>, width: f32) {
    let label = label_of(form, F::IdDocument, ctx);
    let names: Vec<_> = IdDocument::ALL
        .iter()
        .map(|document| (*document, ctx.words.t(document.label_key())))
        .collect();
    let options: Vec<_> = names
        .iter()
        .map(|(document, name)| (*document, name.as_str()))
        .collect();
    let mut chosen = IdDocument::from_code(form.typed.get(F::IdDocument));
    let none = ctx.words.t("id-document-none");
    ui.vertical(|ui| {
        ui.set_width(width);
        if list_ui(
            ui,
            Field::new(&label).width(width),
            &mut chosen,
            &none,
            &options,
        )
        .changed()
        {
            form.typed
                .set(F::IdDocument, chosen.map_or("", IdDocument::code));
        }
    });
}
