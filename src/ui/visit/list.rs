//! The page of 来访登记: chips, the table of visits, and the record on its right.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use egui::{Frame, Key, Margin, Modifiers, Panel, Sense, Ui};
use egui_extras::{Column, TableBuilder};

use super::narrowed::Narrowed;
use super::record::RecordPane;
use crate::desk::Desk;
use crate::domain::visit::{Visit, VisitId, VisitState};
use crate::store::{VisitFilter, VisitScope};
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::days_shown::DaysShown;
use crate::ui::preview::other_papers::{OtherPapers, PaperRegister};
use crate::ui::rows::Rows;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::chip::chip_ui;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording;

const ROW_HEIGHT: f32 = 32.0;
/// From this width on the table shows kind and host as well.
const WIDE_TABLE: f32 = 780.0;

/// The page of visits.
#[derive(Default)]
pub struct VisitList {
    scope: VisitScope,
    days: DaysShown,
    narrowed: Narrowed,
    rows: Rows<VisitId, Visit>,
    ticked: BTreeSet<VisitId>,
    record: RecordPane,
    papers: OtherPapers,
}

impl VisitList {
    /// Shows one visit, whatever the chips would hide.
    pub fn open(&mut self, id: VisitId) {
        if !self.rows.ids().contains(&id) {
            self.narrow(&VisitFilter::default());
        }
        self.rows.show(id);
    }

    /// Shows the records behind a figure, whatever the chips said before.
    pub fn narrow(&mut self, filter: &VisitFilter) {
        (self.scope, self.days) = (VisitScope::All, DaysShown::All);
        self.narrowed = Narrowed::of(filter);
        self.rows.narrowed();
    }

    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let filter = self.filter(ctx.now.date());
        self.rows.read(ctx, move |desk| desk.visit_ids(&filter));
        let width = (ui.available_width() * 0.37).clamp(320.0, 520.0);
        let beside_table = Margin {
            left: 18,
            ..Margin::ZERO
        };
        Panel::right("visit-record")
            .frame(Frame::new().inner_margin(beside_table))
            .exact_size(width)
            .show(ui, |ui| {
                self.record
                    .ui(ui, self.rows.selected(), &mut self.ticked, ctx);
            });
        self.take_keys(ui, ctx.may_command(Command::SignOut));
        self.chips_ui(ui, ctx);
        self.papers.ui(ui, ctx);
        ui.add_space(4.0);
        if self.rows.count() == Some(0) {
            self.empty_ui(ui, ctx);
        } else {
            self.table_ui(ui, ctx);
        }
    }

    fn filter(&self, today: NaiveDate) -> VisitFilter {
        let (from, to) = self.days.bounds(today);
        self.narrowed.apply(VisitFilter {
            scope: self.scope,
            from,
            to,
            ..VisitFilter::default()
        })
    }

    fn chips_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let scopes = [
            (VisitScope::All, "visit-scope-all"),
            (VisitScope::OnSite, "visit-scope-on-site"),
            (VisitScope::Expected, "visit-scope-expected"),
            (VisitScope::LeftUnknown, "visit-scope-left-unknown"),
            (VisitScope::Void, "visit-scope-void"),
        ];
        let before = (self.scope, self.days);
        ui.horizontal_wrapped(|ui| {
            for (scope, key) in scopes {
                let is_on = self.scope == scope;
                let count = self.rows.count().filter(|_| is_on);
                if chip_ui(ui, &ctx.words.t(key), count, is_on).clicked() {
                    self.scope = scope;
                }
            }
        });
        ui.horizontal_wrapped(|ui| {
            self.days.chips_ui(ui, ctx);
            let filter = self.filter(ctx.now.date());
            let days = (filter.from, filter.to);
            self.papers.links_ui(ui, PaperRegister::Visits, days, ctx);
        });
        let is_wider = self.narrowed.ui(ui, ctx);
        if is_wider || before != (self.scope, self.days) {
            self.rows.narrowed();
        }
    }

    fn empty_ui(&self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        ui.add_space(48.0);
        ui.vertical_centered(|ui| {
            ui.label(bold(ctx.words.t("visit-list-empty")));
            if !ctx.may_command(Command::NewVisit) {
                return;
            }
            let hint = note(ui, ctx.words.t("visit-list-empty-hint"));
            ui.label(hint);
            ui.add_space(8.0);
            if KeyButton::new(&ctx.words.t("command-new-visit")).ui(ui) {
                ctx.ask(Ask::NewVisit);
            }
        });
    }

    /// ↑ ↓ go through the list and Space ticks, as long as no box has the keys.
    fn take_keys(&mut self, ui: &Ui, may_sign_out: bool) {
        self.rows.take_keys(ui);
        if !may_sign_out || ui.memory(|memory| memory.focused().is_some()) {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::Space)
            && let Some(id) = self.rows.selected()
            && self.is_on_site(id)
            && !self.ticked.remove(&id)
        {
            self.ticked.insert(id);
        }
    }

    fn is_on_site(&self, id: VisitId) -> bool {
        self.rows
            .loaded()
            .any(|visit| visit.id == id && visit.state() == VisitState::OnSite)
    }

    fn table_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let is_wide = ui.available_width() >= WIDE_TABLE;
        let mut table = TableBuilder::new(ui)
            .id_salt("visits")
            .striped(true)
            .sense(Sense::click())
            .cell_layout(egui::Layout::left_to_right(egui::Align::Center))
            .column(Column::exact(26.0))
            .column(Column::exact(104.0))
            .column(Column::exact(88.0))
            .column(Column::exact(if is_wide { 84.0 } else { 66.0 }).clip(true));
        if is_wide {
            table = table.column(Column::exact(62.0));
        }
        table = table.column(Column::remainder().at_least(48.0).clip(true));
        if is_wide {
            table = table.column(Column::exact(84.0).clip(true));
        }
        table = table.column(Column::exact(112.0));
        if let Some(at) = self.rows.take_scroll() {
            table = table.scroll_to_row(at, None);
        }
        let heads = [
            Some("visit-column-number"),
            Some("visit-column-time"),
            Some("visit-column-name"),
            is_wide.then_some("visit-column-kind"),
            Some("visit-column-purpose"),
            is_wide.then_some("visit-column-host"),
            Some("visit-column-state"),
        ];
        let body = table.header(ROW_HEIGHT, |mut header| {
            header.col(|_| {});
            for key in heads.into_iter().flatten() {
                header.col(|ui| {
                    ui.label(bold(ctx.words.t(key)));
                });
            }
        });
        let count = self.rows.ids().len();
        body.body(|body| {
            body.rows(ROW_HEIGHT, count, |mut row| {
                let at = row.index();
                let id = self.rows.ids()[at];
                row.set_selected(self.rows.selected() == Some(id));
                let Some(visit) = self.rows.at(at, ctx, Desk::visits).cloned() else {
                    row.col(|_| {});
                    row.col(|ui| {
                        ui.label("…");
                    });
                    return;
                };
                // Who has left meanwhile has no box any more, and must not stay ticked without one.
                // So has nobody before whom there is nothing to sign out.
                let is_on_site =
                    visit.state() == VisitState::OnSite && ctx.may_command(Command::SignOut);
                let mut is_ticked = is_on_site && self.ticked.contains(&id);
                row.col(|ui| {
                    if is_on_site {
                        let ticked = ui.checkbox(&mut is_ticked, "");
                        let name = ctx.words.with(
                            "visit-tick",
                            &[("name", visit.details.visitor_name.as_str().into())],
                        );
                        ticked.widget_info(|| {
                            egui::WidgetInfo::selected(egui::Role::CheckBox, true, is_ticked, &name)
                        });
                    }
                });
                cells_ui(&mut row, &visit, is_wide, ctx);
                if is_ticked {
                    self.ticked.insert(id);
                } else {
                    self.ticked.remove(&id);
                }
                if row.response().clicked() {
                    self.rows.select(id);
                }
            });
        });
    }
}

fn cells_ui(row: &mut egui_extras::TableRow<'_, '_>, visit: &Visit, is_wide: bool, ctx: &Ctx<'_>) {
    let details = &visit.details;
    let mut cell = |text: String| {
        row.col(|ui| {
            ui.add(egui::Label::new(text).truncate().selectable(false));
        });
    };
    cell(visit.number.to_string());
    let at = visit.listed_at();
    let is_today = at.date() == ctx.now.date();
    let time = ctx.words.time(at.time());
    cell(if is_today {
        time
    } else {
        format!("{} {time}", at.format("%m-%d"))
    });
    cell(details.visitor_name.clone());
    if is_wide {
        cell(wording::visit_kind(details.kind, ctx.words));
    }
    let purpose = if details.purpose.is_empty() {
        &details.inspection_subject
    } else {
        &details.purpose
    };
    cell(purpose.lines().next().unwrap_or_default().to_owned());
    if is_wide {
        cell(details.host_name.clone());
    }
    row.col(|ui| {
        state_ui(ui, visit, ctx);
    });
}

/// A visit's state by word and shape.
pub fn state_ui(ui: &mut Ui, visit: &Visit, ctx: &Ctx<'_>) {
    let state = visit.state();
    let mark = match state {
        VisitState::Appointment => Mark::Waiting,
        VisitState::OnSite => Mark::Due,
        VisitState::Left => Mark::Done,
        VisitState::LeftUnknown => Mark::Wrong,
        VisitState::Void => Mark::Void,
    };
    state_mark_ui(ui, mark, &wording::visit_state(state, ctx.words));
}

/// The button that signs out, with its key.
pub fn sign_out_button_ui(ui: &mut Ui, word: &str) -> bool {
    KeyButton::new(word)
        .shortcut(Command::SignOut.shortcut())
        .ui(ui)
}
