//! The form of a complaint (C1, C3, C4): a new one with its read-back and its one-time code, or the correction of what
//! stands in the open.
//!
//! Who complains is in these boxes and nowhere else: what is half-typed lies sealed beside the register, and whatever is
//! left of it is overwritten as soon as the complaint is saved or the form goes away.

use chrono::NaiveDateTime;
use egui::{Frame, Margin, Panel, ScrollArea, Ui};

use super::aside::Aside;
use super::form_boxes::{self, FIELDS};
use super::form_saving::Saved;
use super::logged::LoggedPage;
use super::not_now::cannot_ui;
use crate::desk::{self, COMPLAINT_DRAFT, Desk, Pending, Worker};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{Complaint, ComplaintDetails, ComplaintId};
use crate::domain::contact::{AskerKind, Channel};
use crate::domain::protection::{Signed, is_respondent};
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::store::Draft;
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::department_box::DepartmentBox;
use crate::ui::form_frame::{FormFrame, HeadAnswer};
use crate::ui::names_box::{BETWEEN_SHOWN, NamesBox, names_of};
use crate::ui::read_back::{ReadBack, ReadBackAnswer};
use crate::ui::taking_up::TakingUp;
use crate::ui::when_texts::typed_date;

/// What the form is for.
pub(super) enum Purpose {
    New,
    Correction {
        id: ComplaintId,
        revision: u64,
        number: String,
        before: Box<ComplaintDetails>,
    },
}

/// What is on show.
pub(super) enum Face {
    Boxes,
    /// Everything as it will be sealed, to be read back to whoever complains.
    ReadBack(Box<ReadBack>),
    /// The number and the one-time code.
    Logged(LoggedPage),
}

/// The form of a complaint that is being typed or corrected.
pub struct ComplaintForm {
    pub(super) purpose: Purpose,
    pub(super) boxes: TypedBoxes,
    pub(super) frame: FormFrame<Boxes>,
    pub(super) names: NamesBox,
    pub(super) departments: DepartmentBox,
    /// Whether a category of the school's own is being written.
    pub(super) has_own_category: bool,
    /// Whether the first question is to have the focus.
    pub(super) begins: bool,
    pub(super) aside: Aside,
    pub(super) face: Face,
    pub(super) saving: Option<Pending<desk::Result<Saved>>>,
    /// The form as it was left, still to be read.
    taking_up: Option<TakingUp>,
    /// The window the boxes were drawn in, which remembers their texts to take keystrokes back.
    window: Option<egui::Context>,
}

impl ComplaintForm {
    /// An empty form.
    #[must_use]
    pub fn new_complaint(now: NaiveDateTime) -> Self {
        let typed = Boxes::default()
            .with("channel", Channel::default().code())
            .with("complainant_kind", AskerKind::default().code())
            .with("received_on", typed_date(now.date()));
        Self::with(Purpose::New, typed)
    }

    /// A form with the boxes of a saved complaint that stand in the open.
    #[must_use]
    pub fn correction(complaint: &Complaint) -> Self {
        let purpose = Purpose::Correction {
            id: complaint.id,
            revision: complaint.revision,
            number: complaint.number.to_string(),
            before: Box::new(complaint.details.clone()),
        };
        let mut typed = Boxes::from(complaint);
        let names = complaint.details.respondents.join(BETWEEN_SHOWN);
        typed.set("respondents", names);
        Self::with(purpose, typed)
    }

    /// The form as it was left when the program ended or was locked. The draft says only that there is one: what stands in
    /// it is read when the form is drawn.
    #[must_use]
    pub fn from_draft(_draft: &Draft) -> Self {
        let mut form = Self::with(Purpose::New, Boxes::default());
        form.taking_up = Some(TakingUp::default());
        form
    }

    fn with(purpose: Purpose, typed: Boxes) -> Self {
        let is_new = matches!(purpose, Purpose::New);
        let mut boxes = TypedBoxes::new(Table::Complaint, "complaint-form", typed, "facts");
        boxes.focus = None;
        Self {
            purpose,
            frame: FormFrame::new(&boxes.typed, is_new.then_some(COMPLAINT_DRAFT)).of_complaint(),
            boxes,
            names: NamesBox::default(),
            departments: DepartmentBox::new("respondent_department", "facts"),
            has_own_category: false,
            begins: true,
            aside: Aside::default(),
            face: Face::Boxes,
            saving: None,
            taking_up: None,
            window: None,
        }
    }

    /// The complaint as it stood, where one is corrected.
    pub(super) const fn before(&self) -> Option<&ComplaintDetails> {
        match &self.purpose {
            Purpose::New => None,
            Purpose::Correction { before, .. } => Some(before),
        }
    }

    /// How it is signed; `None` while that was not asked yet.
    pub(super) fn signed(&self) -> Option<Signed> {
        match self.before() {
            Some(before) => Some(before.signed),
            None => Signed::from_code(self.boxes.typed.get("signed")),
        }
    }

    /// What the boxes say of whom the complaint is about, and of how it is signed: what decides who may read it.
    pub(super) fn about(&self, principal: &str) -> ComplaintDetails {
        let typed = &self.boxes.typed;
        let mut details = ComplaintDetails {
            signed: self.signed().unwrap_or_default(),
            respondents: names_of(typed.get("respondents")),
            ..ComplaintDetails::default()
        };
        details.is_about_principal =
            typed.get("is_about_principal") == "1" || is_respondent(&details, principal);
        details
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        self.window.get_or_insert_with(|| ui.ctx().clone());
        if ctx.account.is_none() || !ctx.may(Right::LogComplaints) {
            cannot_ui(ui, ctx);
            return;
        }
        if self.take_up(ctx) {
            return;
        }
        let is_saved = self.take_saved(ctx);
        match &mut self.face {
            Face::Boxes => self.boxes_ui(ui, is_saved, ctx),
            Face::ReadBack(page) => match page.ui(ui, self.saving.is_some(), ctx) {
                Some(ReadBackAnswer::Confirmed) if self.saving.is_none() => self.log(ctx),
                Some(ReadBackAnswer::Back) if self.saving.is_none() => self.face = Face::Boxes,
                _ => {}
            },
            Face::Logged(page) => {
                if page.ui(ui, ctx) {
                    ctx.ask(Ask::CloseForm);
                }
            }
        }
    }

    fn boxes_ui(&mut self, ui: &mut Ui, is_saved: bool, ctx: &mut Ctx<'_>) {
        let head = self.head_ui(ui, ctx);
        ui.add_space(4.0);
        let width = (ui.available_width() * 0.24).clamp(196.0, 260.0);
        let beside_boxes = Margin {
            left: 14,
            ..Margin::ZERO
        };
        let about = self.about(&ctx.settings.principal_name);
        let is_new = matches!(self.purpose, Purpose::New);
        if is_new {
            self.aside.follow(about, &self.boxes.typed, ctx);
        }
        Panel::right("complaint-aside")
            .frame(Frame::new().inner_margin(beside_boxes))
            .exact_size(width)
            .show_separator_line(false)
            .show(ui, |ui| match is_new {
                true => self.aside.ui(ui, self.signed(), ctx),
                false => form_boxes::sealed_parts_ui(self, ui, ctx),
            });
        form_boxes::begin(self, ui, ctx);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            form_boxes::boxes_ui(self, ui, ctx);
        });
        self.boxes.end();
        // A second Ctrl+S may come in the very frame that brings the answer to the first.
        if head.saves && !is_saved && self.saving.is_none() {
            self.save(ctx);
        }
        let last_focus = self.boxes.id(self.boxes.last_focus);
        self.frame.leave_ui(ui, &self.boxes.typed, last_focus, ctx);
        if self.saving.is_none() {
            self.frame.keep_draft(ui, &self.boxes.typed, ctx);
        }
    }

    fn head_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> HeadAnswer {
        let words = ctx.words;
        let (heading, hint) = match &self.purpose {
            Purpose::New => (words.t("complaint-form-new"), "complaint-form-hint"),
            Purpose::Correction { number, .. } => (
                words.with("visit-form-correct", &[("number", number.as_str().into())]),
                "visit-form-correct-hint",
            ),
        };
        let wanted = self.boxes.errors.len();
        let line = match wanted {
            _ if self.saving.is_some() => words.t("visit-form-saving"),
            0 => words.t(hint),
            wanted => words.with("visit-form-wants", &[("count", wanted.into())]),
        };
        self.frame.head_ui(ui, words, &heading, line, None)
    }

    /// Takes up the form as it was left; says whether it is still on its way.
    fn take_up(&mut self, ctx: &Ctx<'_>) -> bool {
        let Some(taking_up) = &mut self.taking_up else {
            return false;
        };
        let Some(typed) = taking_up.take(&FIELDS, Desk::complaint_draft, ctx) else {
            return true;
        };
        self.taking_up = None;
        self.frame = FormFrame::new(&typed, Some(COMPLAINT_DRAFT))
            .of_complaint()
            .touched_since(Boxes::default());
        self.boxes.typed = typed;
        false
    }

    /// Overwrites everything that was typed, also where the window remembers it to take keystrokes back.
    pub(super) fn forget(&mut self) {
        self.frame.wipe();
        self.boxes.typed.wipe();
        self.names = NamesBox::default();
        self.aside = Aside::default();
        if let Some(window) = &self.window {
            self.boxes.forget(&FIELDS, window);
        }
    }

    /// Whether something would be lost with it.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        match &self.face {
            Face::Logged(_) => true,
            Face::Boxes | Face::ReadBack(_) => self.frame.is_touched(&self.boxes.typed),
        }
    }

    /// Asks whether what was typed may be lost, as Esc does; of a complaint that is saved, whether the code was given.
    pub fn ask_to_discard(&mut self) {
        if let Face::Logged(page) = &mut self.face {
            page.ask_to_leave();
            return;
        }
        if self.saving.is_none() {
            self.face = Face::Boxes;
            self.frame.ask_to_discard();
        }
    }

    /// Keeps what is typed at once, because the window closes or locks.
    pub fn keep_draft_now(&mut self, worker: &Worker, now: NaiveDateTime) {
        if self.saving.is_none() && !matches!(self.face, Face::Logged(_)) {
            self.frame.keep_draft_now(&self.boxes.typed, worker, now);
        }
    }
}

impl Drop for ComplaintForm {
    fn drop(&mut self) {
        self.forget();
    }
}
