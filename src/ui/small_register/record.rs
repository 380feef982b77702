//! The record of a small register: its name, where it stands, what can be done, what it says.

use egui::{Align, Layout, Ui, vec2};

use super::Register;
use super::list::standing;
use crate::desk::PaperRequest;
use crate::domain::record::{FieldText, Table};
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::record_parts::{field_ui, scrolled_ui, voided_ui};
use crate::ui::theme::{note, title};
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::state_mark::state_mark_ui;
use crate::wording;

/// What is wanted of the record.
pub(super) enum RecordAnswer<D> {
    /// The form of a deed.
    Begin(D),
    /// That it is voided.
    Void,
}

/// Draws that no record is on show.
pub(super) fn none_ui(ui: &mut Ui, ctx: &Ctx<'_>) {
    ui.add_space(24.0);
    ui.vertical_centered(|ui| ui.label(note(ui, ctx.words.t("small-register-none"))));
}

/// Draws the record.
pub(super) fn ui<R: Register>(
    ui: &mut Ui,
    own: &mut R,
    record: &R::Record,
    ctx: &mut Ctx<'_>,
) -> Option<RecordAnswer<R::Deed>> {
    let (mark, word) = standing::<R>(record, ctx);
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            state_mark_ui(ui, mark, &word);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let name = title(R::title(record, ctx));
                ui.add(egui::Label::new(name).truncate());
            });
        });
    });
    voided_ui(ui, R::voiding(record), ctx);
    let mut answer = actions_ui(ui, own, record, ctx);
    ui.separator();
    scrolled_ui(ui, R::SALT, |ui| {
        if let Some(deed) = own.record_ui(ui, record, ctx) {
            answer = Some(RecordAnswer::Begin(deed));
        }
    });
    answer
}

/// What comes next first, then what can be done with any record.
fn actions_ui<R: Register>(
    ui: &mut Ui,
    own: &mut R,
    record: &R::Record,
    ctx: &mut Ctx<'_>,
) -> Option<RecordAnswer<R::Deed>> {
    let keeps = ctx.may(R::RIGHT) && R::voiding(record).is_none();
    let mut answer = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        if R::voiding(record).is_none() {
            answer = own.actions_ui(ui, record, ctx).map(RecordAnswer::Begin);
        }
        let button = |command: Command, ui: &mut Ui, ctx: &Ctx<'_>| {
            KeyButton::new(&ctx.words.t(command.label_key()))
                .shortcut(command.shortcut())
                .ui(ui)
        };
        if keeps && button(Command::Correct, ui, ctx) {
            answer = Some(RecordAnswer::Begin(R::CORRECT));
        }
        if let Some(kind) = R::paper(record)
            && button(Command::Print, ui, ctx)
        {
            let id = R::id(record);
            ctx.ask(Ask::Print(PaperRequest::Review { kind, id }));
        }
        if keeps && button(Command::Void, ui, ctx) {
            answer = Some(RecordAnswer::Void);
        }
    });
    answer
}

/// What a record says, a line a field, but for what stands elsewhere.
pub(in crate::ui) fn fields_ui(
    ui: &mut Ui,
    table: Table,
    fields: &[FieldText],
    elsewhere: &[&str],
    ctx: &Ctx<'_>,
) {
    for FieldText { name, text, .. } in fields {
        let Some(text) = text.as_ref() else { continue };
        if name.starts_with("void") || elsewhere.contains(name) {
            continue;
        }
        let label = wording::field_label_in(table, name, ctx.words);
        // A list reads better a line each, as it was typed.
        let value = match text.contains('\n') {
            true => text.clone(),
            false => wording::field_value(name, text, ctx.words),
        };
        field_ui(ui, &label, &value);
    }
}
