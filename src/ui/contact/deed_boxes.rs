//! Boxes by column name: drawn with their label and what is wrong with them, Enter going on to the next one.
//!
//! Must not know: which form the boxes belong to.

use egui::text_edit::TextEditState;
use egui::{Id, Key, Modifiers, Response, Ui};

use super::deed::{DeedBox, Shape};
use super::label_of;
use crate::desk::Desk;
use crate::domain::boxes::Boxes;
use crate::domain::catalogue::StaffMember;
use crate::domain::field::FieldError;
use crate::domain::record::Table;
use crate::ui::ctx::Ctx;
use crate::ui::names_box::{NamesBox, names_of};
use crate::ui::offers::Offers;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::choice::choice_row_ui;
use crate::ui::widgets::field::Field;
use crate::wording;

/// Boxes a person types into.
pub(in crate::ui) struct TypedBoxes {
    table: Table,
    /// Tells the boxes of this form from those of others.
    salt: &'static str,
    pub(in crate::ui) typed: Boxes,
    pub(in crate::ui) errors: Vec<FieldError>,
    /// The box that is to have the focus.
    pub(in crate::ui) focus: Option<&'static str>,
    /// The box that had the focus last.
    pub(in crate::ui) last_focus: &'static str,
    /// The text boxes in the order they were drawn in this frame, which is the order of Enter.
    drawn: Vec<&'static str>,
    left_by_enter: Option<&'static str>,
    staff: Offers<StaffMember>,
    /// Which box the staff are offered for.
    staff_box: Option<&'static str>,
    /// Who was last taken from the offers.
    pub(in crate::ui) picked: Option<StaffMember>,
    names: NamesBox,
    /// Which box of several names is being typed into.
    names_box: Option<&'static str>,
}

impl TypedBoxes {
    /// Boxes that begin with `first`.
    pub(in crate::ui) fn new(
        table: Table,
        salt: &'static str,
        typed: Boxes,
        first: &'static str,
    ) -> Self {
        Self {
            table,
            salt,
            typed,
            errors: Vec::new(),
            focus: Some(first),
            last_focus: first,
            drawn: Vec::new(),
            left_by_enter: None,
            staff: Offers::default(),
            staff_box: None,
            picked: None,
            names: NamesBox::default(),
            names_box: None,
        }
    }

    /// What was typed as the register takes it: where a line holds several names, a name a line.
    pub(in crate::ui) fn sent(&self, layout: &[DeedBox]) -> Boxes {
        let mut sent = self.typed.clone();
        for drawn in layout.iter().filter(|it| matches!(it.shape, Shape::Names)) {
            sent.set(drawn.name, names_of(self.typed.get(drawn.name)).join("\n"));
        }
        sent
    }

    /// A box's id, known before it is drawn.
    pub(in crate::ui) fn id(&self, name: &str) -> Id {
        Id::unique(self.salt).with(name)
    }

    /// Overwrites everything that was typed into these boxes, also where the window remembers it to take keystrokes back.
    pub(in crate::ui) fn forget(&mut self, names: &[&'static str], window: &egui::Context) {
        self.typed.wipe();
        for name in names {
            let id = self.id(name);
            window.data_mut(|data| data.remove::<TextEditState>(id));
        }
    }

    /// Shows what is wrong, and goes to the first box that is, as they lie on the screen.
    pub(in crate::ui) fn show_errors(&mut self, errors: Vec<FieldError>) {
        let is_wrong = |name: &&&str| errors.iter().any(|error| error.field == **name);
        let first = self.drawn.iter().find(is_wrong).copied();
        self.focus = first.or_else(|| errors.first().map(|error| error.field));
        self.errors = errors;
    }

    /// Takes the keys that are meant for the offers. Call it before anything else reads them.
    pub(in crate::ui) fn begin(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        self.drawn.clear();
        if let Some(name) = self.staff_box
            && let Some(member) = self.staff.take_keys(ui, self.id(name), ctx)
        {
            self.take(name, member);
        }
        if let Some(name) = self.names_box {
            let id = self.id(name);
            if self
                .names
                .begin(ui, id, self.typed.edit(name), ctx)
                .is_some()
            {
                self.errors.retain(|error| error.field != name);
            }
        }
    }

    /// Enter begins a line in this box, which was just drawn.
    pub(in crate::ui) fn stay_on_enter(&mut self, name: &str) {
        self.left_by_enter = self.left_by_enter.filter(|left| *left != name);
    }

    /// Enter in a box goes on to the next one. Call it when all boxes are drawn.
    pub(in crate::ui) fn end(&mut self) {
        if let Some(left) = self.left_by_enter.take()
            && self.focus.is_none()
        {
            let at = self.drawn.iter().position(|name| *name == left);
            self.focus = at.and_then(|at| self.drawn.get(at + 1).copied());
        }
    }

    /// Draws a box.
    pub(in crate::ui) fn box_ui(
        &mut self,
        ui: &mut Ui,
        drawn: DeedBox,
        width: f32,
        ctx: &Ctx<'_>,
    ) -> Response {
        let DeedBox {
            name,
            shape,
            is_required,
        } = drawn;
        let label = label_of(self.table, name, ctx);
        match shape {
            Shape::Tick => self.tick_ui(ui, name, &label),
            Shape::Choice(options) => self.choice_ui(ui, name, is_required, &options(), ctx),
            Shape::Person => self.person_ui(ui, name, is_required, width, ctx),
            Shape::Names => self.names_ui(ui, name, is_required, width, ctx),
            Shape::Line => self.text_ui(ui, name, is_required, width, ctx, |field, ui, text| {
                field.text_ui(ui, text)
            }),
            Shape::Lines(rows) => {
                let response =
                    self.text_ui(ui, name, is_required, width, ctx, |field, ui, text| {
                        field.rows(rows).text_ui(ui, text)
                    });
                self.stay_on_enter(name);
                response
            }
            Shape::Moment => {
                let (when, words, now) = (ctx.when, ctx.words, ctx.now);
                self.text_ui(ui, name, is_required, width, ctx, |field, ui, text| {
                    when.date_time_ui(ui, words, field, now, text)
                })
            }
            Shape::Day => {
                let (when, words, now) = (ctx.when, ctx.words, ctx.now);
                self.text_ui(ui, name, is_required, width, ctx, |field, ui, text| {
                    when.date_ui(ui, words, field, now, text)
                })
            }
        }
    }

    /// A box for text of one kind or another.
    pub(in crate::ui) fn text_ui(
        &mut self,
        ui: &mut Ui,
        name: &'static str,
        is_required: bool,
        width: f32,
        ctx: &Ctx<'_>,
        draw: impl FnOnce(Field<'_>, &mut Ui, &mut String) -> Response,
    ) -> Response {
        let label = label_of(self.table, name, ctx);
        let problem = self.problem_of(name, ctx);
        let required = ctx.words.t("field-required");
        let mut field = Field::new(&label)
            .id(self.id(name))
            .width(width)
            .error(problem.as_deref());
        if is_required {
            field = field.required(&required);
        }
        let drawn = ui.vertical(|ui| {
            ui.set_width(width);
            draw(field, ui, self.typed.edit(name))
        });
        let response = drawn.inner;
        // A box that has the focus already comes into sight with what was found wrong, which lies below it.
        if self.focus == Some(name) {
            drawn.response.scroll_to_me(None);
        }
        self.stop_at(name, &response);
        let is_enter = |ui: &Ui| {
            ui.input(|input| input.key_pressed(Key::Enter) && input.modifiers == Modifiers::NONE)
        };
        if response.lost_focus() && is_enter(ui) {
            self.left_by_enter = Some(name);
        }
        response
    }

    /// What the caller drew for a box has its place in the order of Enter, and the focus where it is to have it.
    pub(in crate::ui) fn stop_at(&mut self, name: &'static str, response: &Response) {
        self.drawn.push(name);
        if response.changed() {
            self.errors.retain(|error| error.field != name);
        }
        if response.has_focus() {
            self.last_focus = name;
        }
        if self.focus == Some(name) {
            self.focus = None;
            response.request_focus();
        }
    }

    /// Somebody on the staff: typed, or taken from those offered.
    fn person_ui(
        &mut self,
        ui: &mut Ui,
        name: &'static str,
        is_required: bool,
        width: f32,
        ctx: &Ctx<'_>,
    ) -> Response {
        let response = self.text_ui(ui, name, is_required, width, ctx, |field, ui, text| {
            field.text_ui(ui, text)
        });
        if response.changed() {
            self.staff_box = Some(name);
            self.picked = None;
            self.staff
                .follow(self.typed.get(name), ctx, Desk::known_staff);
        }
        if self.staff_box == Some(name) {
            let title = ctx.words.t("contact-offers-staff");
            let taken = self.staff.ui(ui, &response, &title, staff_ui);
            if let Some(member) = taken {
                self.take(name, member);
            }
        }
        response
    }

    /// Several people, each typed or taken from the staff that are offered.
    fn names_ui(
        &mut self,
        ui: &mut Ui,
        name: &'static str,
        is_required: bool,
        width: f32,
        ctx: &Ctx<'_>,
    ) -> Response {
        let response = self.text_ui(ui, name, is_required, width, ctx, |field, ui, text| {
            field.text_ui(ui, text)
        });
        if response.changed() {
            self.names_box = Some(name);
        }
        if self.names_box == Some(name) {
            let line = self.typed.edit(name);
            self.names.ui(ui, &response, line, ctx);
        }
        response
    }

    fn take(&mut self, name: &'static str, member: StaffMember) {
        self.typed.set(name, member.name.clone());
        if let Some(department) = department_beside(self.table, name) {
            self.typed.set(department, member.department.clone());
            self.errors.retain(|error| error.field != department);
        }
        if name == "to_person" {
            self.typed.set("stands_in_for", "");
        }
        self.errors.retain(|error| error.field != name);
        self.staff.rest(&member.name);
        self.picked = Some(member);
        self.left_by_enter = Some(name);
    }

    /// A box to tick.
    pub(in crate::ui) fn tick_ui(
        &mut self,
        ui: &mut Ui,
        name: &'static str,
        label: &str,
    ) -> Response {
        let mut is_ticked = self.typed.get(name) == "1";
        let response = ui.checkbox(&mut is_ticked, label);
        if response.changed() {
            self.typed.set(name, if is_ticked { "1" } else { "" });
        }
        response
    }

    /// One of a few.
    pub(in crate::ui) fn choice_ui(
        &mut self,
        ui: &mut Ui,
        name: &'static str,
        is_required: bool,
        options: &[(&'static str, &'static str)],
        ctx: &Ctx<'_>,
    ) -> Response {
        let label = label_of(self.table, name, ctx);
        let problem = self.problem_of(name, ctx);
        let required = ctx.words.t("field-required");
        let mut field = Field::new(&label).error(problem.as_deref());
        if is_required {
            field = field.required(&required);
        }
        let names: Vec<_> = options
            .iter()
            .map(|(code, key)| (*code, ctx.words.t(key)))
            .collect();
        let options: Vec<_> = names
            .iter()
            .map(|(code, name)| (*code, name.as_str()))
            .collect();
        let mut chosen = names
            .iter()
            .map(|(code, _)| *code)
            .find(|code| *code == self.typed.get(name));
        let (response, stop) = choice_row_ui(ui, field, &mut chosen, &options);
        self.drawn.push(name);
        if let Some(stop) = stop {
            if stop.has_focus() {
                self.last_focus = name;
            }
            if self.focus == Some(name) {
                self.focus = None;
                stop.request_focus();
                stop.scroll_to_me(None);
            }
        }
        if response.changed() {
            self.typed.set(name, chosen.unwrap_or_default());
            self.errors.retain(|error| error.field != name);
        }
        response
    }

    /// What is wrong with a box, as a sentence.
    pub(in crate::ui) fn problem_of(&self, name: &str, ctx: &Ctx<'_>) -> Option<String> {
        let error = self.errors.iter().find(|error| error.field == name)?;
        Some(wording::problem(error.problem, ctx.words))
    }
}

/// The box for the department of whoever is named in another one.
fn department_beside(table: Table, name: &str) -> Option<&'static str> {
    Some(match name {
        "handler" if table == Table::Opinion => "department",
        "to_person" => "to_department",
        "handler" => "handler_department",
        "responsible_person" | "person" => "department",
        _ => return None,
    })
}

/// Somebody on the staff, as a line among the offers.
pub(in crate::ui) fn staff_ui(ui: &mut Ui, member: &StaffMember) {
    ui.horizontal(|ui| {
        ui.label(bold(&member.name));
        let place = format!("{} {}", member.department, member.post);
        ui.label(note(ui, place.trim()));
        ui.label(note(ui, &member.phone));
    });
}
