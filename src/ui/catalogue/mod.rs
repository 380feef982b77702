//! The page of 服务事项: service items, departments, posts, staff, students, and what is made public (A7, A10, A11, E10).
//!
//! A list on the left, the entry on the right, a small form to enter and change. What left or ended stands apart and is
//! never deleted.

mod form;
mod import;
mod line;
mod tab;

use std::collections::HashMap;

use chrono::NaiveDate;
use egui::{Align, Button, Frame, Label, Layout, Margin, Panel, ScrollArea, Ui, vec2};

use self::form::EntryForm;
use self::import::ImportDialog;
use self::line::{Line, lines, of_item};
use self::tab::Tab;
use super::command::Command;
use super::ctx::{Ask, Ctx};
use super::record_parts::{field_ui, scrolled_ui};
use super::theme::{bold, note, title};
use super::widgets::chip::chip_ui;
use super::widgets::field::Field;
use super::widgets::key_button::{KeyButton, Weight};
use crate::desk::{self, Catalogue, Pending, StarterCounts};
use crate::domain::catalogue::{ServiceItem, Student};
use crate::domain::record::{FieldText, Table};
use crate::domain::right::Right;
use crate::i18n::Language;
use crate::wording;

const ROW_HEIGHT: f32 = 34.0;

/// What the page read.
struct View {
    catalogue: Catalogue,
    students: Vec<Student>,
}

/// The page of the catalogue.
#[derive(Default)]
pub struct CataloguePage {
    tab: Tab,
    filter: String,
    view: Option<View>,
    pending: Option<Pending<desk::Result<View>>>,
    read_under: Option<(u64, NaiveDate)>,
    lines: Vec<Line>,
    /// What the lines were made for.
    lines_for: Option<(Tab, String, Language)>,
    /// The row chosen in each list.
    chosen: HashMap<Tab, i64>,
    versions: Versions,
    form: EntryForm,
    import: ImportDialog,
    starting: Option<Pending<desk::Result<StarterCounts>>>,
}

impl CataloguePage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        self.read(ctx);
        self.take_started(ctx);
        self.make_lines(ctx);
        self.head_ui(ui, ctx);
        let width = (ui.available_width() * 0.46).clamp(320.0, 620.0);
        let beside_list = Margin {
            left: 18,
            ..Margin::ZERO
        };
        Panel::right("catalogue-entry")
            .frame(Frame::new().inner_margin(beside_list))
            .exact_size(width)
            .show(ui, |ui| self.entry_ui(ui, ctx));
        self.list_ui(ui, ctx);
        self.form.ui(ui, ctx);
        self.import.ui(ui, ctx);
    }

    fn read(&mut self, ctx: &mut Ctx<'_>) {
        let under = (ctx.generation, ctx.now.date());
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending = Some(ctx.worker.read(|desk| {
                Ok(View {
                    catalogue: desk.catalogue()?,
                    students: desk.students()?,
                })
            }));
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(view) => {
                    self.view = Some(view);
                    self.lines_for = None;
                }
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }

    /// The lines of the list on show: who is here first, who left behind them.
    fn make_lines(&mut self, ctx: &Ctx<'_>) {
        let made_for = (self.tab, self.filter.clone(), ctx.words.language());
        let Some(view) = &self.view else { return };
        if self.lines_for.as_ref() == Some(&made_for) {
            return;
        }
        let (catalogue, students) = (&view.catalogue, &view.students);
        let mut made = lines(self.tab, catalogue, students, ctx.now.date(), ctx.words);
        if !self.filter.trim().is_empty() {
            made.retain(|line| line.fits(&self.filter));
        }
        made.sort_by_key(|line| line.is_ended);
        self.lines = made;
        self.lines_for = Some(made_for);
    }

    fn head_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        ui.label(title(ctx.words.t("page-catalogue")));
        ui.horizontal_wrapped(|ui| {
            for tab in Tab::ALL {
                if chip_ui(ui, &tab.name(ctx.words), None, self.tab == tab).clicked() {
                    self.tab = tab;
                    self.filter.clear();
                }
            }
        });
        // From the top: the box has a gap below it that the buttons have not.
        ui.horizontal_top(|ui| {
            let label = ctx.words.t("catalogue-filter");
            ui.scope(|ui| {
                ui.set_max_width(320.0);
                Field::new(&label)
                    .label_left(60.0)
                    .text_ui(ui, &mut self.filter);
            });
            let new = ctx.words.t("catalogue-new");
            let keeps = ctx.may(Right::KeepCatalogue);
            if keeps && KeyButton::new(&new).weight(Weight::Main).ui(ui) {
                self.form.enter(self.tab);
            }
            if let Some(kind) = self.tab.sheet()
                && keeps
                && KeyButton::new(&ctx.words.t("catalogue-import")).ui(ui)
            {
                self.import.open(kind, self.tab.name(ctx.words));
            }
            if let Some(paper) = self.tab.paper()
                && KeyButton::new(&ctx.words.t("command-print"))
                    .shortcut(Command::Print.shortcut())
                    .ui(ui)
            {
                ctx.ask(Ask::Print(paper));
            }
        });
    }

    /// An empty catalogue begins with the common matters of a school.
    fn starter_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let words = ctx.words;
        let is_empty = |view: &View| view.catalogue.items.is_empty();
        if !self.view.as_ref().is_some_and(is_empty) || !ctx.may(Right::KeepCatalogue) {
            return;
        }
        ui.add(Label::new(words.t("catalogue-starter")).wrap());
        if KeyButton::new(&words.t("catalogue-starter-do")).ui(ui) && self.starting.is_none() {
            let language = desk::paper_language(ctx.settings, words.language());
            let take = move |desk: &mut desk::Desk| desk.take_starter_catalogue(language);
            self.starting = Some(ctx.worker.write(take));
        }
    }

    fn take_started(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.starting.as_mut().and_then(Pending::take) else {
            return;
        };
        self.starting = None;
        match answer {
            Ok(counts) => {
                let args = [
                    ("items", counts.items.into()),
                    ("departments", counts.departments.into()),
                    ("posts", counts.posts.into()),
                ];
                ctx.ask(Ask::Done(ctx.words.with("said-starter", &args)));
            }
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }

    fn list_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        if self.tab == Tab::Items {
            self.starter_ui(ui, ctx);
        }
        if self.lines.is_empty() {
            if self.view.is_some() {
                let key = if self.filter.trim().is_empty() {
                    "catalogue-empty"
                } else {
                    "catalogue-none-found"
                };
                ui.label(note(ui, ctx.words.t(key)));
            }
            return;
        }
        let here = self.lines.iter().filter(|line| !line.is_ended).count();
        // The heading above those who left is a row of its own.
        let rows = self.lines.len() + usize::from(here < self.lines.len());
        let chosen = self.line().map(|line| line.id);
        ScrollArea::vertical()
            .id_salt(("catalogue", self.tab))
            .auto_shrink(false)
            .show_rows(ui, ROW_HEIGHT, rows, |ui, shown| {
                for row in shown {
                    if row == here {
                        let heading = bold(ctx.words.t("catalogue-ended"));
                        let size = vec2(ui.available_width(), ROW_HEIGHT);
                        ui.allocate_ui_with_layout(
                            size,
                            Layout::left_to_right(Align::Center),
                            |ui| {
                                ui.set_min_height(ROW_HEIGHT);
                                ui.label(heading);
                            },
                        );
                        continue;
                    }
                    let line = &self.lines[row - usize::from(row > here)];
                    if row_ui(ui, line, chosen == Some(line.id)) {
                        self.chosen.insert(self.tab, line.id);
                    }
                }
            });
    }

    /// The line chosen in the list on show, else its first.
    fn line(&self) -> Option<&Line> {
        let chosen = self.chosen.get(&self.tab);
        self.lines
            .iter()
            .find(|line| Some(&line.id) == chosen)
            .or_else(|| self.lines.first())
    }

    fn entry_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let Some(line) = self.line().cloned() else {
            return;
        };
        let tab = self.tab;
        ui.add(Label::new(title(&line.name)).wrap());
        ui.horizontal(|ui| {
            if !ctx.may(Right::KeepCatalogue) {
                return;
            }
            if KeyButton::new(&ctx.words.t("catalogue-edit")).ui(ui) {
                self.form.change(tab, &line);
            }
            if tab != Tab::Items && KeyButton::new(&ctx.words.t("command-void")).ui(ui) {
                self.form.void(tab, &line);
            }
        });
        scrolled_ui(ui, "catalogue-entry-fields", |ui| {
            let old = line.item_key.and_then(|key| self.versions.ui(ui, key, ctx));
            fields_ui(ui, tab.table(), old.as_ref().unwrap_or(&line), ctx);
        });
    }
}

/// A line of the list; `true` when it is chosen.
fn row_ui(ui: &mut Ui, line: &Line, is_chosen: bool) -> bool {
    let about = note(ui, &line.about);
    let size = vec2(ui.available_width(), ROW_HEIGHT);
    let button = Button::selectable(is_chosen, (bold(&line.name), about))
        .truncate()
        .min_size(size);
    let button = ui.add(button);
    button.accessible_name(&line.name).clicked()
}

/// What an entry says, but for what a person never asks.
fn fields_ui(ui: &mut Ui, table: Table, line: &Line, ctx: &Ctx<'_>) {
    for FieldText { name, text, .. } in &line.fields {
        let Some(text) = text.as_ref().filter(|_| is_shown(name)) else {
            continue;
        };
        // A list reads better a line each, as it was typed.
        let value = if text.contains('\n') || matches!(*name, "materials" | "steps" | "duties") {
            text.clone()
        } else {
            wording::field_value(name, text, ctx.words)
        };
        field_ui(ui, &wording::field_label_in(table, name, ctx.words), &value);
    }
}

fn is_shown(field: &str) -> bool {
    !field.starts_with("void") && !matches!(field, "item_key" | "name" | "title")
}

/// The versions of the service item on show.
#[derive(Default)]
struct Versions {
    known: Vec<ServiceItem>,
    pending: Option<Pending<desk::Result<Vec<ServiceItem>>>>,
    read_under: Option<(u64, i64)>,
    /// The version on show; `None` is the one in force.
    shown: Option<u32>,
}

impl Versions {
    /// Draws which versions there are, where there is more than one; gives an earlier one that is to be shown.
    fn ui(&mut self, ui: &mut Ui, item_key: i64, ctx: &mut Ctx<'_>) -> Option<Line> {
        self.read(item_key, ctx);
        let last = self.known.last().filter(|it| it.item_key == item_key)?;
        if self.known.len() < 2 {
            return None;
        }
        let newest = last.version;
        ui.label(note(ui, ctx.words.t("catalogue-versions")));
        ui.horizontal_wrapped(|ui| {
            for item in self.known.iter().rev() {
                let args = [
                    ("version", item.version.into()),
                    ("from", ctx.words.date(item.valid_from).into()),
                ];
                let word = ctx.words.with("catalogue-version", &args);
                let is_on = self.shown.unwrap_or(newest) == item.version;
                if chip_ui(ui, &word, None, is_on).clicked() {
                    self.shown = Some(item.version);
                }
            }
        });
        let shown = self.shown.filter(|version| *version != newest)?;
        let item = self.known.iter().find(|it| it.version == shown)?;
        Some(of_item(item, ctx.now.date()))
    }

    fn read(&mut self, item_key: i64, ctx: &mut Ctx<'_>) {
        let under = (ctx.generation, item_key);
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.shown = None;
            self.pending = Some(ctx.worker.read(move |desk| desk.item_versions(item_key)));
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(versions) => self.known = versions,
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }
}
