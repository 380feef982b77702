//! What is particular about a small register: its columns, its boxes, its deeds, and how a record is drawn.
//!
//! Must not know: any one register, and what all of them share.

use chrono::{Datelike as _, NaiveDate};
use egui::Ui;

use crate::desk::{self, Desk};
use crate::domain::boxes::Boxes;
use crate::domain::form::FormKind;
use crate::domain::record::{Table, Voiding};
use crate::domain::right::Right;
use crate::ui::contact::deed::DeedBox;
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::Ctx;
use crate::ui::widgets::state_mark::Mark;

/// A column of the list: the key of its head, and its width in points; the one without a width takes what is left.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Column {
    pub(super) head_key: &'static str,
    pub(super) width: Option<f32>,
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
    pub(super) text: String,
    pub(super) below: String,
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
    /// The name a half-typed new record is kept under among the drafts; it begins with [`desk::ENTRY_DRAFT`].
    const DRAFT: &'static str;
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

    /// What a record is called where it stands alone, as in a question.
    fn name(record: &Self::Record, ctx: &Ctx<'_>) -> String;

    /// What stands above it, short.
    fn title(record: &Self::Record, ctx: &Ctx<'_>) -> String {
        Self::name(record, ctx)
    }

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
    /// As the desk says; [`desk::Error::Fields`] stands beside the boxes.
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

    /// Draws what stands above the list and the record.
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
