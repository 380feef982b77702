//! The boxes of a small form, drawn from a table that says which there are: for entries of the catalogue, messages.
//!
//! Must not know: any one form, and what is done with what was typed.

use std::collections::HashMap;

use egui::{Id, Response, Ui};

use super::ctx::Ctx;
use super::offers::Offers;
use super::widgets::choice::list_ui;
use super::widgets::field::Field;
use crate::desk::{self, Desk};
use crate::domain::boxes::Boxes;
use crate::domain::field::FieldError;
use crate::domain::record::Table;
use crate::wording;

/// Names that begin as typed.
pub type KnownNames = fn(&Desk, &str) -> desk::Result<Vec<String>>;

/// Names of those on the staff that begin as typed.
///
/// # Errors
/// If the register cannot be read.
pub fn staff_names(desk: &Desk, typed: &str) -> desk::Result<Vec<String>> {
    let staff = desk.known_staff(typed)?;
    Ok(staff.into_iter().map(|member| member.name).collect())
}

/// What a box takes.
#[derive(Clone, Copy)]
pub enum BoxKind {
    /// One line.
    Line,
    /// Several lines; the box is as high as so many.
    Lines(usize),
    /// One line, in which names that are known are offered.
    Name(KnownNames),
    /// A day.
    Day,
    /// A day with a time.
    Moment,
    /// A tick.
    Tick,
    /// One of several: codes with the keys of their names.
    Choice(fn() -> Vec<(&'static str, &'static str)>),
}

/// One box.
#[derive(Clone, Copy)]
pub struct EntryBox {
    /// The column it fills.
    pub field: &'static str,
    /// What it takes.
    pub kind: BoxKind,
    /// Whether it must be filled.
    pub is_required: bool,
    /// The key of the quiet line below it.
    pub hint_key: Option<&'static str>,
}

impl EntryBox {
    /// A box that may stay empty.
    #[must_use]
    pub const fn new(field: &'static str, kind: BoxKind) -> Self {
        Self {
            field,
            kind,
            is_required: false,
            hint_key: None,
        }
    }

    /// The same, to be filled in any case.
    #[must_use]
    pub const fn required(self) -> Self {
        Self {
            is_required: true,
            ..self
        }
    }

    /// The same with a quiet line below it.
    #[must_use]
    pub const fn hint(self, key: &'static str) -> Self {
        Self {
            hint_key: Some(key),
            ..self
        }
    }
}

/// The boxes of an open form.
pub struct EntryBoxes {
    table: Table,
    layout: &'static [EntryBox],
    /// What is typed.
    pub typed: Boxes,
    untouched: Boxes,
    errors: Vec<FieldError>,
    offers: HashMap<&'static str, Offers<String>>,
}

impl EntryBoxes {
    /// Boxes for a record of `table`, filled with `typed`. `layout` must have one box at least.
    #[must_use]
    pub fn new(table: Table, layout: &'static [EntryBox], typed: Boxes) -> Self {
        Self {
            table,
            layout,
            untouched: typed.clone(),
            typed,
            errors: Vec::new(),
            offers: HashMap::new(),
        }
    }

    /// Whether something would be lost with the form.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        self.typed != self.untouched
    }

    /// What is wrong, to stand beside the boxes.
    pub fn refuse(&mut self, errors: Vec<FieldError>) {
        self.errors = errors;
    }

    /// Draws the boxes; gives the first one, to have the focus.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) -> Response {
        let mut first: Option<Response> = None;
        for entry in self.layout {
            let response = self.box_ui(ui, entry, ctx);
            first.get_or_insert(response);
        }
        first.unwrap_or_else(|| ui.label(""))
    }

    fn box_ui(&mut self, ui: &mut Ui, entry: &EntryBox, ctx: &mut Ctx<'_>) -> Response {
        let words = ctx.words;
        let label = wording::field_label_in(self.table, entry.field, words);
        let error = self.errors.iter().find(|error| error.field == entry.field);
        let problem = error.map(|error| wording::problem(error.problem, words));
        let (required, hint) = (
            words.t("field-required"),
            entry.hint_key.map(|key| words.t(key)),
        );
        let id = Id::unique("entry").with((self.table.name(), entry.field));
        let mut field = Field::new(&label).error(problem.as_deref()).id(id);
        if entry.is_required {
            field = field.required(&required);
        }
        if let Some(hint) = &hint {
            field = field.hint(hint);
        }
        let text = self.typed.edit(entry.field);
        match entry.kind {
            BoxKind::Line => field.text_ui(ui, text),
            BoxKind::Lines(rows) => field.rows(rows).text_ui(ui, text),
            BoxKind::Day => ctx.when.date_ui(ui, words, field, ctx.now, text),
            BoxKind::Moment => ctx.when.date_time_ui(ui, words, field, ctx.now, text),
            BoxKind::Tick => {
                let mut is_ticked = text == "1";
                let response = ui.checkbox(&mut is_ticked, &label);
                *text = if is_ticked { "1" } else { "" }.to_owned();
                response
            }
            BoxKind::Choice(options) => choice_box_ui(ui, field, &options(), text, ctx),
            BoxKind::Name(known) => {
                let offers = self.offers.entry(entry.field).or_default();
                name_box_ui(ui, field, id, offers, known, text, ctx)
            }
        }
    }
}

fn choice_box_ui(
    ui: &mut Ui,
    field: Field<'_>,
    options: &[(&'static str, &'static str)],
    code: &mut String,
    ctx: &Ctx<'_>,
) -> Response {
    let names: Vec<_> = options.iter().map(|(_, key)| ctx.words.t(key)).collect();
    let shown: Vec<_> = options
        .iter()
        .zip(&names)
        .map(|((code, _), name)| (*code, name.as_str()))
        .collect();
    let mut chosen = options.iter().map(|(code, _)| *code).find(|it| it == code);
    let none = ctx.words.t("entry-choose");
    let response = list_ui(ui, field, &mut chosen, &none, &shown);
    *code = chosen.unwrap_or_default().to_owned();
    response
}

fn name_box_ui(
    ui: &mut Ui,
    field: Field<'_>,
    id: Id,
    offers: &mut Offers<String>,
    known: KnownNames,
    text: &mut String,
    ctx: &mut Ctx<'_>,
) -> Response {
    let mut taken = offers.take_keys(ui, id, ctx);
    let response = field.text_ui(ui, text);
    if response.changed() {
        offers.follow(text, ctx, known);
    }
    let title = ctx.words.t("entry-offers");
    taken = taken.or(offers.ui(ui, &response, &title, |ui, name| {
        ui.label(name);
    }));
    if let Some(name) = taken {
        offers.rest(&name);
        *text = name;
    }
    response
}
