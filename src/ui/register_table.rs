//! The table of a register's page: rows of two lines, newest first, with as many columns as there is room for; the chips
//! above it; and what stands there while nothing is to be listed.
//!
//! Must not know: any one register.

use egui::{ComboBox, Label, Sense, Ui};
use egui_extras::{Column, TableBuilder, TableRow};

use super::command::Command;
use super::ctx::{Ask, Ctx};
use super::rows::Rows;
use super::theme::{bold, note};
use super::widgets::chip::chip_ui;
use super::widgets::key_button::{KeyButton, shortcut_text};
use crate::desk::{self, Desk};

const HEADER_HEIGHT: f32 = 32.0;
/// Two lines: where a record stands, and when it is due.
const ROW_HEIGHT: f32 = 40.0;
/// Rows of two lines are far enough apart by themselves.
const ROW_GAP: f32 = 2.0;
/// How wide a folded list among the filters is, in points.
const FILTER_WIDTH: f32 = 108.0;

/// A column: the key of its head, and how wide it is.
pub(super) struct TableColumn {
    key: &'static str,
    column: Column,
}

impl TableColumn {
    /// One whose text fits.
    pub(super) fn exact(key: &'static str, width: f32) -> Self {
        let column = Column::exact(width);
        Self { key, column }
    }

    /// One whose text may be cut off at its end.
    pub(super) fn clipped(key: &'static str, width: f32) -> Self {
        let column = Column::exact(width).clip(true);
        Self { key, column }
    }

    /// The one that takes what the others leave.
    pub(super) fn rest(key: &'static str) -> Self {
        let column = Column::remainder().at_least(48.0).clip(true);
        Self { key, column }
    }
}

/// Draws the table: `cells_ui` draws a row whose record is here.
pub(super) fn register_table_ui<I, R>(
    ui: &mut Ui,
    salt: &str,
    columns: &[TableColumn],
    rows: &mut Rows<I, R>,
    read: fn(&Desk, &[I]) -> desk::Result<Vec<R>>,
    cells_ui: impl Fn(&mut TableRow<'_, '_>, &R, &Ctx<'_>),
    ctx: &mut Ctx<'_>,
) where
    I: Copy + PartialEq + Send + 'static,
    R: Send + 'static,
{
    ui.spacing_mut().item_spacing.y = ROW_GAP;
    let mut table = TableBuilder::new(ui)
        .id_salt(salt)
        .striped(true)
        .sense(Sense::click())
        .cell_layout(egui::Layout::left_to_right(egui::Align::Center));
    for it in columns {
        table = table.column(it.column);
    }
    if let Some(at) = rows.take_scroll() {
        table = table.scroll_to_row(at, None);
    }
    let body = table.header(HEADER_HEIGHT, |mut header| {
        for it in columns {
            header.col(|ui| {
                ui.add(Label::new(bold(ctx.words.t(it.key))).truncate());
            });
        }
    });
    let count = rows.ids().len();
    body.body(|body| {
        body.rows(ROW_HEIGHT, count, |mut row| {
            let at = row.index();
            let id = rows.ids()[at];
            row.set_selected(rows.selected() == Some(id));
            let Some(line) = rows.at(at, ctx, read) else {
                row.col(|ui| {
                    ui.label("…");
                });
                return;
            };
            cells_ui(&mut row, line, ctx);
            if row.response().clicked() {
                rows.select(id);
            }
        });
    });
}

/// Draws a cell of one line.
pub(super) fn cell_ui(row: &mut TableRow<'_, '_>, text: impl Into<String>) {
    row.col(|ui| {
        ui.add(Label::new(text.into()).truncate().selectable(false));
    });
}

/// Draws what stands in place of an empty table, with the button that begins a record where that may be.
pub(super) fn empty_ui(
    ui: &mut Ui,
    (empty_key, hint_key): (&str, &str),
    begins: Command,
    ask: Ask,
    ctx: &mut Ctx<'_>,
) {
    ui.add_space(48.0);
    ui.vertical_centered(|ui| {
        ui.label(bold(ctx.words.t(empty_key)));
        if !ctx.may_command(begins) {
            return;
        }
        ui.label(note(ui, ctx.words.t(hint_key)));
        ui.add_space(8.0);
        let key = shortcut_text(&begins.shortcut());
        let word = ctx.words.t(begins.label_key());
        if KeyButton::new(&word).hint(&key).ui(ui) {
            ctx.ask(ask);
        }
    });
}

/// Draws the chips of which one is on, with how many records it shows; `count` is that of the one that is on, and
/// `known` those of others, where they are known.
pub(super) fn scope_chips_ui<S: Copy + PartialEq>(
    ui: &mut Ui,
    chips: &[(S, &'static str)],
    scope: &mut S,
    count: Option<usize>,
    known: impl Fn(S) -> Option<usize>,
    ctx: &Ctx<'_>,
) {
    ui.horizontal_wrapped(|ui| scope_chips_in_row_ui(ui, chips, scope, count, known, ctx));
}

/// The same in a row of the caller's, which goes on after them.
pub(super) fn scope_chips_in_row_ui<S: Copy + PartialEq>(
    ui: &mut Ui,
    chips: &[(S, &'static str)],
    scope: &mut S,
    count: Option<usize>,
    known: impl Fn(S) -> Option<usize>,
    ctx: &Ctx<'_>,
) {
    for (of, key) in chips {
        let is_on = *scope == *of;
        let count = if is_on { count } else { known(*of) };
        if chip_ui(ui, &ctx.words.t(key), count, is_on).clicked() {
            *scope = *of;
        }
    }
}

/// One of many, folded, beside other filters in a row. `any` is what it says while nothing is chosen.
pub(super) fn filter_list_ui<T: Clone + PartialEq>(
    ui: &mut Ui,
    any: &str,
    chosen: &mut Option<T>,
    options: &[(T, String)],
) {
    let shown = options
        .iter()
        .find(|(value, _)| chosen.as_ref() == Some(value))
        .map_or(any, |(_, word)| word);
    let response = ComboBox::from_id_salt(("filter-list", any))
        .width(FILTER_WIDTH)
        .selected_text(shown)
        .truncate()
        .show_ui(ui, |ui| {
            ui.selectable_value(chosen, None, any);
            for (value, word) in options {
                ui.selectable_value(chosen, Some(value.clone()), word);
            }
        })
        .response;
    response.accessible_name(any);
}
