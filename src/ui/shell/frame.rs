//! What surrounds every page: the top bar, the menu, and who sits at the desk.

use chrono::NaiveDateTime;
use egui::{Frame, Panel, Ui, vec2};

use super::{Look, Shell};
use crate::domain::right::may;
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx, Page};
use crate::ui::theme::{bold, note, tokens};
use crate::ui::widgets::key_button::{KeyButton, shortcut_text};

impl Shell {
    /// The top bar: school and day, search, who sits at the desk.
    pub(super) fn top_ui(
        &mut self,
        ui: &mut Ui,
        look: Look<'_>,
        now: NaiveDateTime,
        asks: &mut Vec<Ask>,
    ) {
        Panel::top("top")
            .exact_size(48.0)
            .frame(bar_frame(ui))
            .show(ui, |ui| {
                let mut pages = self.ctx(look, now, asks);
                ui.horizontal_centered(|ui| {
                    ui.label(bold(&pages.ctx.settings.school_name));
                    ui.label(note(ui, look.words.date_with_weekday(now.date())));
                    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                        who_ui(ui, &mut pages.ctx);
                        ui.add_space(10.0);
                        let width = (ui.available_width() - 150.0).clamp(140.0, 290.0);
                        // Right to left would put the box before its label.
                        ui.allocate_ui_with_layout(
                            vec2(width + 110.0, ui.available_height()),
                            egui::Layout::left_to_right(egui::Align::Center),
                            |ui| pages.search.ui(ui, width, &mut pages.ctx),
                        );
                    });
                });
            });
    }

    /// The registers by name.
    pub(super) fn menu_ui(&mut self, ui: &mut Ui, look: Look<'_>, asks: &mut Vec<Ask>) {
        let frame = Frame::new()
            .fill(tokens(ui).panel)
            .inner_margin(vec2(8.0, 12.0));
        Panel::left("menu")
            .exact_size(146.0)
            .resizable(false)
            .frame(frame)
            .show(ui, |ui| {
                let account = self.account.as_ref();
                let shown = |page: &Page| match account {
                    Some(account) => may(account.role, page.right()),
                    None => *page != Page::Queue,
                };
                for page in Page::ALL.into_iter().filter(shown) {
                    let word = look.words.t(page.label_key());
                    let is_here = self.page == page;
                    let button = egui::Button::selectable(
                        is_here,
                        if is_here { bold(word) } else { word.into() },
                    );
                    let button = button.min_size(vec2(ui.available_width(), 36.0));
                    if ui.add(button).clicked() {
                        asks.push(Ask::Go(page));
                    }
                }
                ui.with_layout(egui::Layout::bottom_up(egui::Align::LEFT), |ui| {
                    let keys = look.words.t("command-show-keys");
                    let hint = shortcut_text(&Command::ShowKeys.shortcut());
                    if ui.link(format!("{keys}  {hint}")).clicked() {
                        asks.push(Ask::ShowKeys);
                    }
                });
            });
    }
}

/// Who sits at the desk. Without accounts to be changed with two clicks; with them by locking.
fn who_ui(ui: &mut Ui, ctx: &mut Ctx<'_>) {
    if let Some(account) = ctx.account {
        if KeyButton::new(&ctx.words.t("command-lock"))
            .hint(&shortcut_text(&Command::Lock.shortcut()))
            .ui(ui)
        {
            ctx.ask(Ask::Lock(None));
        }
        let args = [
            ("name", account.name.as_str().into()),
            ("role", ctx.words.t(account.role.label_key()).into()),
        ];
        ui.label(ctx.words.with("top-who-with-role", &args));
        return;
    }
    let word = ctx.words.with("top-who", &[("name", ctx.actor.into())]);
    let mut chosen = None;
    ui.menu_button(word, |ui| {
        let desk_name = &ctx.settings.desk_name;
        for name in ctx
            .settings
            .clerk_names
            .iter()
            .chain(std::iter::once(desk_name))
        {
            if ui.button(name).clicked() {
                chosen = Some(name.clone());
                ui.close();
            }
        }
    });
    if let Some(name) = chosen.filter(|name| name != ctx.actor) {
        ctx.ask(Ask::SitDown(name));
    }
}

pub(super) fn bar_frame(ui: &Ui) -> Frame {
    Frame::new()
        .fill(tokens(ui).panel)
        .inner_margin(vec2(14.0, 4.0))
}
