//! The left half of Today: who is on site (在校访客).

use egui::{ScrollArea, Ui};

use crate::desk::{PaperRequest, TodayView};
use crate::domain::right::Right;
use crate::domain::visit::Visit;
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note, title};
use crate::ui::visit::beside::card_ui;
use crate::ui::visit::deeds::sign_out;
use crate::ui::widgets::key_button::KeyButton;

/// 在校访客.
pub(super) fn on_site_ui(ui: &mut Ui, view: &TodayView, is_paper_offered: bool, ctx: &mut Ctx<'_>) {
    let people: u32 = view
        .on_site
        .iter()
        .map(|visit| u32::from(visit.details.party_size))
        .sum();
    ui.horizontal(|ui| {
        ui.label(title(ctx.words.t("today-on-site")));
        let count = ctx.words.with(
            "today-on-site-count",
            &[
                ("visits", view.on_site.len().into()),
                ("people", people.into()),
            ],
        );
        ui.label(note(ui, count));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let word = ctx.words.t("today-print-roll-call");
            let mut button = KeyButton::new(&word);
            if !is_paper_offered {
                button = button.shortcut(Command::Print.shortcut());
            }
            // It names everybody.
            let has_names = !view.on_site.is_empty() && ctx.may(Right::ReadNames);
            if has_names && button.ui(ui) {
                ctx.ask(Ask::Print(PaperRequest::RollCall));
            }
        });
    });
    if view.on_site.is_empty() {
        ui.label(note(ui, ctx.words.t("today-on-site-none")));
        return;
    }
    ScrollArea::vertical()
        .id_salt("today-on-site-list")
        .auto_shrink(false)
        .show(ui, |ui| {
            for visit in &view.on_site {
                on_site_line_ui(ui, visit, ctx);
            }
        });
}

fn on_site_line_ui(ui: &mut Ui, visit: &Visit, ctx: &mut Ctx<'_>) {
    let details = &visit.details;
    let id = visit.id;
    card_ui(ui, |ui| {
        ui.horizontal(|ui| {
            // Who may not see the names opens a visit by its number.
            let number = visit.number.to_string();
            let has_name = !details.visitor_name.is_empty();
            let link = if has_name {
                &details.visitor_name
            } else {
                &number
            };
            if ui.link(bold(link)).clicked() {
                ctx.ask(Ask::Open(id));
            }
            if details.party_size > 1 {
                let others = ctx.words.with(
                    "today-party",
                    &[("people", u32::from(details.party_size).into())],
                );
                ui.label(note(ui, others));
            }
            let since = details.arrived_at.map_or_else(String::new, |at| {
                if at.date() == ctx.now.date() {
                    ctx.words.time(at.time())
                } else {
                    ctx.words.date_time_short(at)
                }
            });
            ui.label(since);
            if has_name {
                ui.label(note(ui, number));
            }
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let word = ctx.words.t("command-sign-out");
                if ctx.may_command(Command::SignOut) && KeyButton::new(&word).ui(ui) {
                    sign_out(ctx, id);
                }
            });
        });
        let host = [details.host_name.as_str(), details.host_department.as_str()];
        let host = host
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
        let purpose = details.purpose.lines().next().unwrap_or_default();
        let line = if host.is_empty() {
            purpose.to_owned()
        } else {
            ctx.words.with(
                "today-on-site-line",
                &[("host", host.into()), ("purpose", purpose.into())],
            )
        };
        ui.add(egui::Label::new(note(ui, line)).truncate());
    });
}
