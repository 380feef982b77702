//! The page of 来访登记: chips, the table of visits, and the record on its right.

use std::collections::{BTreeSet, HashMap};

use chrono::{Datelike as _, Days, NaiveDate};
use egui::{Frame, Key, Margin, Modifiers, Panel, ScrollArea, Sense, Ui};
use egui_extras::{Column, TableBuilder};

use super::narrowed::Narrowed;
use super::record::RecordPane;
use crate::desk::{self, Pending};
use crate::domain::visit::{Visit, VisitId, VisitState};
use crate::store::{VisitFilter, VisitScope};
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::choose::OtherPapers;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::chip::chip_ui;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording;

/// Rows read at a time. A screenful and a half, so that a wheel's turn finds its rows ready.
const BLOCK_ROWS: usize = 64;
const ROW_HEIGHT: f32 = 32.0;
/// From this width on the table shows kind and host as well.
const WIDE_TABLE: f32 = 780.0;

/// Which days a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Period {
    #[default]
    All,
    Today,
    Week,
    Month,
}

/// The page of visits.
#[derive(Default)]
pub struct VisitList {
    scope: VisitScope,
    period: Period,
    narrowed: Narrowed,
    ids: Vec<VisitId>,
    pending_ids: Option<Pending<desk::Result<Vec<VisitId>>>>,
    blocks: HashMap<usize, Vec<Visit>>,
    pending_blocks: HashMap<usize, Pending<desk::Result<Vec<Visit>>>>,
    /// What the list was read under: generation and day.
    read_under: Option<(u64, NaiveDate)>,
    selected: Option<VisitId>,
    ticked: BTreeSet<VisitId>,
    scroll_to_selected: bool,
    record: RecordPane,
    papers: OtherPapers,
}

impl VisitList {
    /// Shows one visit, whatever the chips would hide.
    pub fn open(&mut self, id: VisitId) {
        if !self.ids.contains(&id) {
            self.narrow(&VisitFilter::default());
        }
        self.selected = Some(id);
        self.scroll_to_selected = true;
    }

    /// Shows the records behind a figure, whatever the chips said before.
    pub fn narrow(&mut self, filter: &VisitFilter) {
        (self.scope, self.period) = (VisitScope::All, Period::All);
        self.narrowed = Narrowed::of(filter);
        self.read_under = None;
        self.selected = None;
    }

    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        self.read(ctx);
        let width = (ui.available_width() * 0.37).clamp(320.0, 520.0);
        let beside_table = Margin {
            left: 18,
            ..Margin::ZERO
        };
        Panel::right("visit-record")
            .frame(Frame::new().inner_margin(beside_table))
            .exact_size(width)
            .show(ui, |ui| {
                self.record.ui(ui, self.selected, &mut self.ticked, ctx);
            });
        self.take_keys(ui);
        self.chips_ui(ui, ctx);
        self.papers.ui(ui, ctx);
        ui.add_space(4.0);
        if self.ids.is_empty() && self.pending_ids.is_none() {
            self.empty_ui(ui, ctx);
        } else {
            self.table_ui(ui, ctx);
        }
    }

    /// Asks for the list when the register, the day or the chips moved, and takes what has come.
    fn read(&mut self, ctx: &mut Ctx<'_>) {
        let under = (ctx.generation, ctx.now.date());
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            let filter = self.filter(ctx.now.date());
            self.pending_ids = Some(ctx.worker.read(move |desk| desk.visit_ids(&filter)));
        }
        match self.pending_ids.as_mut().and_then(Pending::take) {
            Some(Ok(ids)) => {
                self.pending_ids = None;
                self.ids = ids;
                self.blocks.clear();
                self.pending_blocks.clear();
                if self.selected.is_none() {
                    self.selected = self.ids.first().copied();
                }
            }
            Some(Err(error)) => {
                self.pending_ids = None;
                ctx.ask(Ask::Failed(error));
            }
            None => {}
        }
        let arrived: Vec<_> = self
            .pending_blocks
            .iter_mut()
            .filter_map(|(at, pending)| Some((*at, pending.take()?)))
            .collect();
        for (at, answer) in arrived {
            self.pending_blocks.remove(&at);
            match answer {
                Ok(visits) => drop(self.blocks.insert(at, visits)),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }

    fn filter(&self, today: NaiveDate) -> VisitFilter {
        let from = match self.period {
            Period::All => None,
            Period::Today => Some(today),
            Period::Week => today.checked_sub_days(Days::new(6)),
            Period::Month => today.with_day(1),
        };
        let to = from.map(|_| today);
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
        let periods = [
            (Period::All, "visit-period-all"),
            (Period::Today, "visit-period-today"),
            (Period::Week, "visit-period-week"),
            (Period::Month, "visit-period-month"),
        ];
        let before = (self.scope, self.period);
        ui.horizontal_wrapped(|ui| {
            for (scope, key) in scopes {
                let is_on = self.scope == scope;
                let count = (is_on && self.pending_ids.is_none()).then_some(self.ids.len());
                if chip_ui(ui, &ctx.words.t(key), count, is_on).clicked() {
                    self.scope = scope;
                }
            }
        });
        ui.horizontal_wrapped(|ui| {
            for (period, key) in periods {
                if chip_ui(ui, &ctx.words.t(key), None, self.period == period).clicked() {
                    self.period = period;
                }
            }
            let filter = self.filter(ctx.now.date());
            self.papers.links_ui(ui, (filter.from, filter.to), ctx);
        });
        let is_wider = self.narrowed.ui(ui, ctx);
        if is_wider || before != (self.scope, self.period) {
            self.read_under = None;
            self.selected = None;
        }
    }

    fn empty_ui(&self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        ui.add_space(48.0);
        ui.vertical_centered(|ui| {
            ui.label(bold(ctx.words.t("visit-list-empty")));
            let hint = note(ui, ctx.words.t("visit-list-empty-hint"));
            ui.label(hint);
            ui.add_space(8.0);
            if KeyButton::new(&ctx.words.t("command-new-visit")).ui(ui) {
                ctx.ask(Ask::NewVisit);
            }
        });
    }

    /// ↑ ↓ go through the list and Space ticks, as long as no box has the keys.
    fn take_keys(&mut self, ui: &Ui) {
        if ui.memory(|memory| memory.focused().is_some()) || self.ids.is_empty() {
            return;
        }
        let at = self
            .selected
            .and_then(|id| self.ids.iter().position(|other| *other == id));
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = self.ids.len() - 1;
        let to = if pressed(Key::ArrowDown) {
            Some(at.map_or(0, |at| (at + 1).min(last)))
        } else if pressed(Key::ArrowUp) {
            Some(at.map_or(0, |at| at.saturating_sub(1)))
        } else if pressed(Key::PageDown) {
            Some(at.map_or(0, |at| (at + 15).min(last)))
        } else if pressed(Key::PageUp) {
            Some(at.map_or(0, |at| at.saturating_sub(15)))
        } else if pressed(Key::Home) {
            Some(0)
        } else if pressed(Key::End) {
            Some(last)
        } else {
            None
        };
        if let Some(to) = to {
            self.selected = Some(self.ids[to]);
            self.scroll_to_selected = true;
        }
        if pressed(Key::Space)
            && let Some(id) = self.selected
            && self.is_on_site(id)
            && !self.ticked.remove(&id)
        {
            self.ticked.insert(id);
        }
    }

    fn is_on_site(&self, id: VisitId) -> bool {
        self.blocks
            .values()
            .flatten()
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
        // What is on its way may hold it yet.
        if self.pending_ids.is_none()
            && std::mem::take(&mut self.scroll_to_selected)
            && let Some(at) = self
                .selected
                .and_then(|id| self.ids.iter().position(|other| *other == id))
        {
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
        let count = self.ids.len();
        body.body(|body| {
            body.rows(ROW_HEIGHT, count, |mut row| {
                let at = row.index();
                let id = self.ids[at];
                row.set_selected(self.selected == Some(id));
                let Some(visit) = self.visit_at(at, ctx).cloned() else {
                    row.col(|_| {});
                    row.col(|ui| {
                        ui.label("…");
                    });
                    return;
                };
                // Who has left meanwhile has no box any more, and must not stay ticked without one.
                let is_on_site = visit.state() == VisitState::OnSite;
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
                    self.selected = Some(id);
                }
            });
        });
    }

    /// The visit in a row; asks for its block where it is not here yet.
    fn visit_at(&mut self, at: usize, ctx: &Ctx<'_>) -> Option<&Visit> {
        let block = at / BLOCK_ROWS;
        if !self.blocks.contains_key(&block) && !self.pending_blocks.contains_key(&block) {
            let from = block * BLOCK_ROWS;
            let ids = self.ids[from..self.ids.len().min(from + BLOCK_ROWS)].to_vec();
            self.pending_blocks
                .insert(block, ctx.worker.read(move |desk| desk.visits(&ids)));
            // Blocks far out of sight are let go, so that scrolling through a million rows stays small.
            self.blocks.retain(|other, _| other.abs_diff(block) <= 8);
            self.pending_blocks
                .retain(|other, _| other.abs_diff(block) <= 2);
        }
        self.blocks.get(&block)?.get(at % BLOCK_ROWS)
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

/// A pane that scrolls for itself.
pub(super) fn scrolled_ui(ui: &mut Ui, salt: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink(false)
        .show(ui, content);
}
