//! What lies at the desk: who is expected, things left for students, word from the shift before.

use egui::Ui;

use crate::desk::{PaperRequest, TodayView};
use crate::domain::beside::LeftItem;
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note, title};
use crate::ui::visit::beside::card_ui;
use crate::ui::visit::deeds::arrive;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// 预约.
pub(super) fn expected_ui(ui: &mut Ui, view: &TodayView, ctx: &mut Ctx<'_>) {
    ui.label(title(ctx.words.t("today-expected")));
    if view.expected.is_empty() {
        ui.label(note(ui, ctx.words.t("today-expected-none")));
    }
    for visit in &view.expected {
        let id = visit.id;
        card_ui(ui, |ui| {
            ui.horizontal(|ui| {
                if let Some(at) = visit.details.expected_at {
                    let is_late = at < ctx.now;
                    let mark = if is_late {
                        Mark::Overdue
                    } else {
                        Mark::Waiting
                    };
                    let when = if at.date() == ctx.now.date() {
                        ctx.words.time(at.time())
                    } else {
                        ctx.words.date_time_short(at)
                    };
                    state_mark_ui(ui, mark, &when);
                }
                if ui.link(bold(&visit.details.visitor_name)).clicked() {
                    ctx.ask(Ask::Open(id));
                }
                if !visit.details.host_name.is_empty() {
                    ui.label(note(ui, format!("→ {}", visit.details.host_name)));
                }
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    let word = ctx.words.t("visit-arrive");
                    if ctx.may_command(Command::SignOut) && KeyButton::new(&word).ui(ui) {
                        arrive(ctx, id);
                    }
                });
            });
        });
    }
    ui.add_space(10.0);
}

/// 代收物品 that nobody has fetched yet.
pub(super) fn left_items_ui(ui: &mut Ui, view: &TodayView, ctx: &mut Ctx<'_>) {
    if view.left_items.is_empty() {
        return;
    }
    ui.label(title(ctx.words.t("today-left-items")));
    for item in &view.left_items {
        left_item_line_ui(ui, item, ctx);
    }
    ui.add_space(10.0);
}

fn left_item_line_ui(ui: &mut Ui, item: &LeftItem, ctx: &mut Ctx<'_>) {
    let (id, visit) = (item.id, item.visit);
    card_ui(ui, |ui| {
        ui.horizontal(|ui| {
            if ui.link(bold(&item.what)).clicked() {
                ctx.ask(Ask::Open(visit));
            }
            ui.label(format!("{} {}", item.student_class, item.student_name).trim());
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let to = item.student_name.clone();
                let word = ctx.words.t("left-item-fetched");
                if ctx.may_command(Command::LeaveItem) && KeyButton::new(&word).ui(ui) {
                    ctx.ask_deed("said-item-fetched", move |desk| {
                        desk.hand_over_item(id, &to).map(|item| item.student_name)
                    });
                }
            });
        });
    });
}

/// 交接班: what the one before left word of.
pub(super) fn shift_ui(ui: &mut Ui, view: &TodayView, ctx: &mut Ctx<'_>) {
    let Some(shift) = &view.last_shift_note else {
        return;
    };
    ui.horizontal(|ui| {
        ui.label(title(ctx.words.t("today-shift")));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if KeyButton::new(&ctx.words.t("today-print-shift")).ui(ui) {
                ctx.ask(Ask::Print(PaperRequest::Shift));
            }
        });
    });
    card_ui(ui, |ui| {
        let line = ctx.words.with(
            "today-shift-line",
            &[
                ("at", ctx.words.date_time(shift.at).into()),
                ("from", shift.from_person.as_str().into()),
                ("to", shift.to_person.as_str().into()),
                ("on-site", shift.on_site_count.into()),
                ("items", shift.left_item_count.into()),
            ],
        );
        ui.label(note(ui, line));
        if !shift.note.is_empty() {
            ui.label(&shift.note);
        }
    });
}
