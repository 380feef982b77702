//! A small register: the list on the left, the record on the right, and in the record's place the small form that enters or
//! corrects one. Boxes opened, questionnaires, meetings, supervisors and checks are registers of this kind.
//!
//! | file | is |
//! |---|---|
//! | this one | what is particular about a register ([`Register`]), and what all of them share |
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

use chrono::{Datelike as _, NaiveDate};
use egui::{Frame, Margin, Panel, Ui};

use self::days::SchoolDays;
use self::form::{FormAnswer, SmallForm};
use self::record::RecordAnswer;
use super::contact::deed::DeedBox;
use super::contact::deed_boxes::TypedBoxes;
use super::ctx::{Ask, Ctx};
use super::record_parts::VoidQuestion;
use super::widgets::state_mark::Mark;
use crate::desk::{self, Desk, Error, Pending};
use crate::domain::boxes::Boxes;
use crate::domain::form::FormKind;
use crate::domain::record::{Table, Voiding};
use crate::domain::right::Right;

/// The share of the page that the record takes beside the list, and a form, which wants more.
const RECORD_SHARE: f32 = 0.46;
const FORM_SHARE: f32 = 0.56;

/// A column of the list: the key of its head, and its width in points; the one without a width takes what is left.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Column {
    head_key: &'static str,
    width: Option<f32>,
}

impl Column {
    /// One that is so wide.
    pub(in crate::ui) const fn of(head_key: &'static str, points: f32) -> Self {
        Self {
            head_key,
            width: Some(points),
        }
    }

    /// The one that takes what is left.
    pub(in crate::ui) const fn rest(head_key: &'static str) -> Self {
        Self {
            head_key,
            width: None,
        }
    }
}

/// What stands in a column: a line, and a quiet one below it where there is more to say.
pub(in crate::ui) struct Cell {
    text: String,
    below: String,
}

impl Cell {
    /// Two lines.
    pub(in crate::ui) const fn with_below(text: String, below: String) -> Self {
        Self { text, below }
    }

    /// A day, short, with its year below where that is not this one.
    pub(in crate::ui) fn day(day: NaiveDate, ctx: &Ctx<'_>) -> Self {
        let is_this_year = day.year() == ctx.now.date().year();
        Self {
            text: day.format("%m-%d").to_string(),
            below: match is_this_year {
                true => String::new(),
                false => day.year().to_string(),
            },
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::with_below(text, String::new())
    }
}

/// Rows of boxes; those of one row stand side by side.
pub(in crate::ui) type Layout = Vec<Vec<DeedBox>>;

/// What was saved: the record that is to be on show, and its name for the sentence that says so.
pub(in crate::ui) struct Saved {
    pub(in crate::ui) id: i64,
    pub(in crate::ui) name: String,
}

/// What is particular about a small register.
pub(in crate::ui) trait Register: 'static {
    /// What is read at once: the records, and what their forms must know.
    type View: Send + 'static;
    /// A record with what its line and its page show of it.
    type Record;
    /// Something that is done with a form.
    type Deed: Copy + PartialEq + Send + 'static;

    /// Tells its widgets from those of others.
    const SALT: &'static str;
    /// The deed that enters a new record.
    const NEW: Self::Deed;
    /// The deed that corrects one.
    const CORRECT: Self::Deed;
    /// Without it nothing is entered, corrected or voided.
    const RIGHT: Right;
    /// Whether the list is of a term or a school year at a time.
    const HAS_DAYS: bool = true;
    /// The columns of the list; the state of a record stands behind them.
    const COLUMNS: &'static [Column];
    /// The key of the sentence where the list is empty.
    const EMPTY_KEY: &'static str;

    /// Reads the records of some days, newest first.
    ///
    /// # Errors
    /// If the register cannot be read.
    fn read(desk: &Desk, from: NaiveDate, to: NaiveDate) -> desk::Result<Self::View>;

    /// The records that were read.
    fn records(view: &Self::View) -> &[Self::Record];

    /// The key of a record in the register.
    fn id(record: &Self::Record) -> i64;

    /// Who voided it, when and why.
    fn voiding(record: &Self::Record) -> Option<&Voiding>;

    /// What a record is called: above it, and where it is asked about.
    fn name(record: &Self::Record, ctx: &Ctx<'_>) -> String;

    /// What stands in the columns.
    fn cells(record: &Self::Record, ctx: &Ctx<'_>) -> Vec<Cell>;

    /// Where an unvoided record stands, in short words for a narrow column.
    fn standing(record: &Self::Record, ctx: &Ctx<'_>) -> (Mark, String);

    /// The paper of a record, if it has one.
    fn paper(_record: &Self::Record) -> Option<FormKind> {
        None
    }

    /// The key of a deed's name, on its button and its form.
    fn label_key(deed: Self::Deed) -> &'static str;

    /// The table whose columns its boxes are.
    fn table(deed: Self::Deed) -> Table;

    /// Its boxes; some depend on what is typed.
    fn layout(deed: Self::Deed, typed: &Boxes) -> Layout;

    /// What is known before anything is typed. `record` is the one on show, which a new one has nothing to do with.
    fn prefilled(
        deed: Self::Deed,
        record: Option<&Self::Record>,
        view: &Self::View,
        ctx: &Ctx<'_>,
    ) -> Boxes;

    /// Whether the next of its kind may be begun along with saving.
    fn goes_on(deed: Self::Deed) -> bool {
        deed == Self::NEW
    }

    /// Carries a deed out; `of` is the record it is about, of all but a new one.
    ///
    /// # Errors
    /// As the desk says; [`Error::Fields`] stands beside the boxes.
    fn carry_out(
        desk: &mut Desk,
        deed: Self::Deed,
        of: Option<i64>,
        boxes: &Boxes,
    ) -> desk::Result<Saved>;

    /// Voids a record.
    ///
    /// # Errors
    /// As the desk says.
    fn void(desk: &mut Desk, id: i64, reason: &str) -> desk::Result<()>;

    /// What the form of a deed says before its boxes.
    fn hint(_deed: Self::Deed, _record: Option<&Self::Record>, _ctx: &Ctx<'_>) -> Option<String> {
        None
    }

    /// Draws a box that is none of the usual shapes; `false` where it is one.
    fn own_box_ui(
        _ui: &mut Ui,
        _drawn: DeedBox,
        _boxes: &mut TypedBoxes,
        _record: Option<&Self::Record>,
        _ctx: &Ctx<'_>,
    ) -> bool {
        false
    }

    /// Draws what is offered below a box.
    fn below_box_ui(
        _ui: &mut Ui,
        _name: &'static str,
        _boxes: &mut TypedBoxes,
        _view: &Self::View,
        _ctx: &Ctx<'_>,
    ) {
    }

    /// Draws what stands above the list.
    fn above_ui(&mut self, _ui: &mut Ui, _view: &Self::View, _ctx: &mut Ctx<'_>) {}

    /// Draws the buttons of what is done with a record on show beside correcting, printing and voiding it; gives the deed
    /// whose form is wanted.
    fn actions_ui(
        &mut self,
        _ui: &mut Ui,
        _record: &Self::Record,
        _ctx: &mut Ctx<'_>,
    ) -> Option<Self::Deed> {
        None
    }

    /// Draws the record on show; gives the deed whose form is wanted.
    fn record_ui(
        &mut self,
        ui: &mut Ui,
        record: &Self::Record,
        ctx: &mut Ctx<'_>,
    ) -> Option<Self::Deed>;
}

/// A small register on the screen.
pub(in crate::ui) struct SmallRegister<R: Register> {
    own: R,
    days: SchoolDays,
    view: Option<R::View>,
    pending: Option<Pending<desk::Result<R::View>>>,
    /// What the list was read under: generation, first and last day.
    read_under: Option<(u64, NaiveDate, NaiveDate)>,
    selected: Option<i64>,
    /// Whether the row on show is to be brought into sight.
    scrolls: bool,
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
            read_under: None,
            selected: None,
            scrolls: false,
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
        self.select(id);
        self.scrolls = true;
    }

    fn read(&mut self, ctx: &mut Ctx<'_>) {
        let (from, to) = match R::HAS_DAYS {
            true => self.days.bounds(ctx),
            false => days::every_day(),
        };
        let under = (ctx.generation, from, to);
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending = Some(ctx.worker.read(move |desk| R::read(desk, from, to)));
        }
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        match answer {
            Ok(view) => self.take(view),
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }

    /// What was just saved and lies outside the days on show widens them.
    fn take(&mut self, view: R::View) {
        let records = R::records(&view);
        let has = |id: i64| records.iter().any(|record| R::id(record) == id);
        match self.selected {
            Some(id) if !has(id) && R::HAS_DAYS && !self.days.are_all() => {
                self.days = SchoolDays::All;
            }
            Some(id) if has(id) => {}
            _ => self.selected = records.first().map(R::id),
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
            form.leaving.ask();
            return;
        }
        let record = self.record(view).filter(|_| deed != R::NEW);
        let typed = R::prefilled(deed, record, view, ctx);
        self.form = Some(SmallForm::new(deed, record.map(R::id), typed));
    }

    /// Shows another record, unless what is typed into a form would be lost.
    fn turn_to(&mut self, id: i64) {
        if let Some(form) = self.form.as_mut().filter(|form| form.is_touched()) {
            form.leaving.ask();
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
            FormAnswer::Nothing => {}
            FormAnswer::Left => self.form = None,
            FormAnswer::Saves { goes_on } if self.saving.is_none() => {
                self.goes_on = goes_on;
                let (deed, of, boxes) = (form.deed, form.of, form.boxes.typed.clone());
                let work = move |desk: &mut Desk| R::carry_out(desk, deed, of, &boxes);
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
