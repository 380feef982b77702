//! A small register: the list on the left, the record on the right, and in the record's place the small form that enters or
//! corrects one. Boxes opened, questionnaires, meetings, supervisors and checks are registers of this kind.
//!
//! | file | is |
//! |---|---|
//! | this one | what all of them share: reading, choosing, opening forms, saving |
//! | [`register`] | what is particular about each |
//! | [`list`] | the table, and the chips above it |
//! | [`record`] | the record with its buttons |
//! | [`form`] | the form in its place |
//! | [`days`] | terms and school years to choose from |
//! | [`names`] | names that are offered below a box |
//!
//! Must not know: any one register.

mod days;
mod form;
mod list;
pub(in crate::ui) mod names;
pub(in crate::ui) mod record;
mod register;

pub(in crate::ui) use self::register::{Cell, Column, Layout, Register, Saved};

use chrono::{NaiveDate, NaiveDateTime};
use egui::{Frame, Margin, Panel, Ui};

use self::days::SchoolDays;
use self::form::{FormAnswer, SmallForm};
use self::record::RecordAnswer;
use super::ctx::{Ask, Ctx};
use super::record_parts::VoidQuestion;
use crate::desk::{self, Desk, Error, Pending, Worker};
use crate::store::Draft;

/// The share of the page that the record takes beside the list, and a form, which wants more.
const RECORD_SHARE: f32 = 0.46;
const FORM_SHARE: f32 = 0.5;

/// What is read at once: the register's view, and what this person began to enter and did not save.
type Reading<V> = Pending<desk::Result<(V, Option<Draft>)>>;

/// A small register on the screen.
pub(in crate::ui) struct SmallRegister<R: Register> {
    own: R,
    days: SchoolDays,
    view: Option<R::View>,
    pending: Option<Reading<R::View>>,
    /// What this person began to enter and did not save.
    draft: Option<Draft>,
    /// What the list was read under: generation, first and last day.
    read_under: Option<(u64, NaiveDate, NaiveDate)>,
    selected: Option<i64>,
    /// Whether the row on show is to be brought into sight.
    scrolls: bool,
    /// Whether the days on show make room for it.
    widens: bool,
    form: Option<SmallForm<R>>,
    saving: Option<Pending<desk::Result<Saved>>>,
    /// Whether the next one is begun as soon as this one is saved.
    goes_on: bool,
    /// The form that is opened as soon as the list is read again.
    next: Option<R::Deed>,
    voiding: VoidQuestion,
}

impl<R: Register + Default> Default for SmallRegister<R> {
    fn default() -> Self {
        Self {
            own: R::default(),
            days: SchoolDays::default(),
            view: None,
            pending: None,
            draft: None,
            read_under: None,
            selected: None,
            scrolls: false,
            widens: false,
            form: None,
            saving: None,
            goes_on: false,
            next: None,
            voiding: VoidQuestion::default(),
        }
    }
}

impl<R: Register> SmallRegister<R> {
    /// Draws it.
    pub(in crate::ui) fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        self.take_saved(ctx);
        self.read(ctx);
        let Some(view) = self.view.take() else { return };
        if let Some(deed) = self.next.take_if(|_| self.pending.is_none()) {
            self.begin(deed, &view, ctx);
        }
        self.own.above_ui(ui, &view, ctx);
        let share = match self.form {
            Some(_) => FORM_SHARE,
            None => RECORD_SHARE,
        };
        let beside_list = Margin {
            left: 18,
            ..Margin::ZERO
        };
        Panel::right(R::SALT)
            .frame(Frame::new().inner_margin(beside_list))
            .exact_size((ui.available_width() * share).clamp(380.0, 680.0))
            .show(ui, |ui| match self.form {
                Some(_) => self.form_ui(ui, &view, ctx),
                None => self.record_ui(ui, &view, ctx),
            });
        self.list_ui(ui, &view, ctx);
        self.view = Some(view);
    }

    /// Shows one record, of whatever day.
    pub(in crate::ui) fn open(&mut self, id: i64) {
        (self.scrolls, self.widens) = (true, true);
        self.select(id);
    }

    /// Keeps a half-typed form at once, as before the window closes or the register is locked.
    pub(in crate::ui) fn keep_draft_now(&mut self, worker: &Worker, now: NaiveDateTime) {
        if let Some(form) = self.form.as_mut().filter(|form| form.is_touched()) {
            form.frame.keep_draft_now(&form.boxes.typed, worker, now);
        }
    }

    fn read(&mut self, ctx: &mut Ctx<'_>) {
        let (from, to) = match R::HAS_DAYS {
            true => self.days.bounds(ctx),
            false => days::every_day(),
        };
        let under = (ctx.generation, from, to);
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending = Some(
                ctx.worker
                    .read(move |desk| Ok((R::read(desk, from, to)?, desk.entry_draft(R::DRAFT)?))),
            );
        }
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        match answer {
            Ok((view, draft)) => {
                // While a form is open the draft is of that one.
                self.draft = draft.filter(|_| self.form.is_none());
                self.take(view);
            }
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }

    /// What was just saved and lies outside the days on show widens them.
    fn take(&mut self, view: R::View) {
        let records = R::records(&view);
        let is_here = records.iter().any(|it| Some(R::id(it)) == self.selected);
        let widens = std::mem::take(&mut self.widens) && R::HAS_DAYS;
        if !is_here && widens && !self.days.are_all() {
            self.days = SchoolDays::All;
        } else if !is_here {
            self.selected = records.first().map(R::id);
        }
        self.view = Some(view);
    }

    fn take_saved(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.saving.as_mut().and_then(Pending::take) else {
            return;
        };
        self.saving = None;
        match answer {
            Ok(saved) => {
                let form = self.form.take();
                let args = [("name", saved.name.into())];
                ctx.ask(Ask::Done(ctx.words.with("said-entry-saved", &args)));
                self.next = form.map(|it| it.deed).filter(|_| self.goes_on);
                self.open(saved.id);
            }
            Err(Error::Fields(errors)) => {
                if let Some(form) = &mut self.form {
                    form.boxes.show_errors(errors);
                }
            }
            // The form stays as it is: the sentence says what to do, and nothing typed is lost.
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }

    /// Opens the form of a deed, unless what is typed into another would be lost.
    fn begin(&mut self, deed: R::Deed, view: &R::View, ctx: &Ctx<'_>) {
        if let Some(form) = self.form.as_mut().filter(|form| form.is_touched()) {
            form.frame.ask_to_discard();
            return;
        }
        let record = self.record(view).filter(|_| deed != R::NEW);
        let typed = R::prefilled(deed, record, view, ctx);
        let draft = self.draft.take_if(|_| deed == R::NEW);
        self.form = Some(SmallForm::new(
            deed,
            record.map(R::id),
            typed,
            draft.as_ref(),
        ));
    }

    /// Shows another record, unless what is typed into a form would be lost.
    fn turn_to(&mut self, id: i64) {
        if let Some(form) = self.form.as_mut().filter(|form| form.is_touched()) {
            form.frame.ask_to_discard();
            return;
        }
        self.form = None;
        self.select(id);
    }

    const fn select(&mut self, id: i64) {
        self.selected = Some(id);
    }

    fn record<'a>(&self, view: &'a R::View) -> Option<&'a R::Record> {
        let id = self.selected?;
        R::records(view).iter().find(|record| R::id(record) == id)
    }

    fn form_ui(&mut self, ui: &mut Ui, view: &R::View, ctx: &mut Ctx<'_>) {
        let record = self.record(view);
        let Some(form) = &mut self.form else { return };
        match form.ui(ui, record, view, ctx) {
            FormAnswer::Nothing if self.saving.is_none() => {
                form.frame.keep_draft(ui, &form.boxes.typed, ctx);
            }
            FormAnswer::Nothing => {}
            FormAnswer::Left => (self.form, self.draft) = (None, None),
            FormAnswer::Saves { goes_on } if self.saving.is_none() => {
                self.goes_on = goes_on;
                let (deed, of, boxes) = (form.deed, form.of, form.boxes.typed.clone());
                let work = move |desk: &mut Desk| {
                    let saved = R::carry_out(desk, deed, of, &boxes)?;
                    // What is saved is saved; a draft left over is only offered again.
                    if deed == R::NEW {
                        drop(desk.drop_draft(R::DRAFT));
                    }
                    Ok(saved)
                };
                self.saving = Some(ctx.worker.write(work));
            }
            FormAnswer::Saves { .. } => {}
        }
    }

    fn record_ui(&mut self, ui: &mut Ui, view: &R::View, ctx: &mut Ctx<'_>) {
        let Some(record) = self.record(view) else {
            record::none_ui(ui, ctx);
            return;
        };
        let id = R::id(record);
        let answer = record::ui(ui, &mut self.own, record, ctx);
        let name = R::name(record, ctx);
        if let Some(reason) = self.voiding.ui(ui, &name, ctx) {
            ctx.ask_deed("said-voided", move |desk| {
                R::void(desk, id, &reason).map(|()| name)
            });
        }
        match answer {
            Some(RecordAnswer::Begin(deed)) => self.begin(deed, view, ctx),
            Some(RecordAnswer::Void) => self.voiding.open(),
            None => {}
        }
    }
}
