//! The list of a small register: which days, the button that enters a new record, the table.

use egui::{Label, RichText, Sense, Ui};
use egui_extras::{Column as TableColumn, TableBuilder, TableRow};

use super::{Cell, Register, SmallRegister};
use crate::ui::command::Command;
use crate::ui::ctx::Ctx;
use crate::ui::rows::stepped;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

const HEADER_HEIGHT: f32 = 32.0;
/// Two lines in some of the columns.
const ROW_HEIGHT: f32 = 40.0;
/// Rows of two lines are far enough apart by themselves.
const ROW_GAP: f32 = 2.0;
const STATE_WIDTH: f32 = 112.0;

impl<R: Register> SmallRegister<R> {
    /// Draws everything left of the record.
    pub(super) fn list_ui(&mut self, ui: &mut Ui, view: &R::View, ctx: &mut Ctx<'_>) {
        let records = R::records(view);
        if self.form.is_none() && ui.memory(|memory| memory.focused().is_none()) {
            let at = records
                .iter()
                .position(|it| Some(R::id(it)) == self.selected);
            if let Some(to) = stepped(ui, at, records.len()) {
                self.open(R::id(&records[to]));
            }
        }
        let mut begins = false;
        if ctx.may(R::RIGHT) {
            begins = KeyButton::new(&ctx.words.t(R::label_key(R::NEW)))
                .shortcut(Command::NewEntry.shortcut())
                .weight(Weight::Main)
                .ui(ui);
        }
        if R::HAS_DAYS {
            ui.horizontal_wrapped(|ui| self.days.chips_ui(ui, ctx));
        }
        ui.add_space(4.0);
        match records.is_empty() {
            true => {
                ui.add_space(32.0);
                ui.vertical_centered(|ui| ui.label(note(ui, ctx.words.t(R::EMPTY_KEY))));
            }
            false => self.table_ui(ui, records, ctx),
        }
        if begins {
            self.begin(R::NEW, view, ctx);
        }
    }

    fn table_ui(&mut self, ui: &mut Ui, records: &[R::Record], ctx: &Ctx<'_>) {
        ui.spacing_mut().item_spacing.y = ROW_GAP;
        let mut table = TableBuilder::new(ui)
            .id_salt(R::SALT)
            .striped(true)
            .sense(Sense::click())
            .cell_layout(egui::Layout::left_to_right(egui::Align::Center));
        for column in R::COLUMNS {
            table = table.column(match column.width {
                Some(width) => TableColumn::exact(width).clip(true),
                None => TableColumn::remainder().at_least(48.0).clip(true),
            });
        }
        table = table.column(TableColumn::exact(STATE_WIDTH).clip(true));
        if std::mem::take(&mut self.scrolls)
            && let Some(at) = records
                .iter()
                .position(|it| Some(R::id(it)) == self.selected)
        {
            table = table.scroll_to_row(at, None);
        }
        let body = table.header(HEADER_HEIGHT, |mut header| {
            let heads = R::COLUMNS.iter().map(|column| column.head_key);
            for key in heads.chain(["small-register-state"]) {
                header.col(|ui| {
                    ui.add(Label::new(bold(ctx.words.t(key))).truncate());
                });
            }
        });
        let mut chosen = None;
        body.body(|body| {
            body.rows(ROW_HEIGHT, records.len(), |mut row| {
                let record = &records[row.index()];
                let id = R::id(record);
                row.set_selected(self.selected == Some(id));
                cells_ui::<R>(&mut row, record, ctx);
                if row.response().clicked() {
                    chosen = Some(id);
                }
            });
        });
        if let Some(id) = chosen {
            self.turn_to(id);
        }
    }
}

fn cells_ui<R: Register>(row: &mut TableRow<'_, '_>, record: &R::Record, ctx: &Ctx<'_>) {
    for cell in R::cells(record, ctx) {
        row.col(|ui| cell_ui(ui, cell));
    }
    row.col(|ui| {
        let (mark, word) = standing::<R>(record, ctx);
        state_mark_ui(ui, mark, &word);
    });
}

fn cell_ui(ui: &mut Ui, cell: Cell) {
    let line = |text| Label::new(text).truncate().selectable(false);
    if cell.below.is_empty() {
        ui.add(line(RichText::new(cell.text)));
        return;
    }
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(line(RichText::new(cell.text)));
        ui.add(line(note(ui, cell.below)));
    });
}

/// Where a record stands; a voided one nowhere else.
pub(super) fn standing<R: Register>(record: &R::Record, ctx: &Ctx<'_>) -> (Mark, String) {
    match R::voiding(record) {
        Some(_) => (Mark::Void, ctx.words.t("small-register-void")),
        None => R::standing(record, ctx),
    }
}
