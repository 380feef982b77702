//! The form of a first contact: a new one, or the correction of one.

use chrono::NaiveDateTime;
use egui::{Frame, Margin, Panel, ScrollArea, Ui};

use super::deed::Deed;
use super::deed_boxes::TypedBoxes;
use super::earlier::Earlier;
use super::form_boxes::{self, FIELDS};
use super::item_box::ItemBox;
use super::manner_card::MannerCard;
use crate::desk::{self, Error, KnownAsker, NEW_CONTACT_DRAFT, Pending, Worker};
use crate::domain::boxes::Boxes;
use crate::domain::contact::{
    AskerKind, Channel, Contact, ContactForm, ContactId, ContactKind, Outcome,
};
use crate::domain::record::Table;
use crate::store::Draft;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::form_frame::{FormFrame, HeadAnswer, Typed};
use crate::ui::offers::Offers;
use crate::ui::preview::offer::Offer;
use crate::ui::when_texts::typed_moment;

/// What the form is for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Purpose {
    New,
    Correction {
        id: ContactId,
        revision: u64,
        number: String,
    },
}

/// The form of a first contact.
pub struct FirstContactForm {
    purpose: Purpose,
    pub(super) boxes: TypedBoxes,
    frame: FormFrame<Boxes>,
    pub(super) askers: Offers<KnownAsker>,
    pub(super) item: ItemBox,
    pub(super) earlier: Earlier,
    pub(super) shows_more: bool,
    manner: MannerCard,
    saving: Option<Saving>,
}

struct Saving {
    pending: Pending<desk::Result<Contact>>,
    begins_next: bool,
    /// What the outcome that was chosen asks for next: a hand-over and a notice are records of their own.
    next: Option<Deed>,
}

impl Typed for Boxes {
    fn named_texts(&self) -> Vec<(String, String)> {
        self.texts()
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .collect()
    }
}

impl FirstContactForm {
    /// A form for somebody who asks now; `actor` is asked first.
    #[must_use]
    pub fn new_contact(actor: &str, now: NaiveDateTime) -> Self {
        Self::with(Purpose::New, begun(actor, now))
    }

    /// A form that begins with what a visit says.
    #[must_use]
    pub fn of_visit(visit: &Boxes, actor: &str, now: NaiveDateTime) -> Self {
        let mut typed = begun(actor, now);
        for (name, text) in visit.texts() {
            typed.set(name, text);
        }
        let mut form = Self::with(Purpose::New, typed);
        form.askers.rest(form.boxes.typed.get("asker_name"));
        form.boxes.focus = Some("matter");
        form
    }

    /// A form to correct a contact.
    #[must_use]
    pub fn correction(contact: &Contact) -> Self {
        let purpose = Purpose::Correction {
            id: contact.id,
            revision: contact.revision,
            number: contact.number.to_string(),
        };
        let mut form = Self::with(purpose, Boxes::from(contact));
        form.shows_more = true;
        form
    }

    /// The form as it was left when the program ended.
    #[must_use]
    pub fn from_draft(draft: &Draft) -> Self {
        let mut typed = Boxes::default();
        for name in FIELDS {
            if let Some(text) = draft.texts.get(name) {
                typed.set(name, text.clone());
            }
        }
        let mut form = Self::with(Purpose::New, typed);
        form.askers.rest(form.boxes.typed.get("asker_name"));
        form.frame = form.frame.touched_since(Boxes::default());
        form
    }

    fn with(purpose: Purpose, typed: Boxes) -> Self {
        let draft_name = (purpose == Purpose::New).then_some(NEW_CONTACT_DRAFT);
        Self {
            purpose,
            frame: FormFrame::new(&typed, draft_name),
            boxes: TypedBoxes::new(Table::Contact, "contact-form", typed, "asker_name"),
            askers: Offers::default(),
            item: ItemBox::default(),
            earlier: Earlier::default(),
            shows_more: false,
            manner: MannerCard::default(),
            saving: None,
        }
    }

    /// Whether a saved contact is being corrected.
    pub(super) fn is_correction(&self) -> bool {
        self.purpose != Purpose::New
    }

    /// Draws the form.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let is_saved = self.take_saved(ctx);
        let head = self.head_ui(ui, ctx);
        ui.add_space(4.0);
        let width = (ui.available_width() * 0.22).clamp(196.0, 250.0);
        let beside_boxes = Margin {
            left: 14,
            ..Margin::ZERO
        };
        Panel::right("contact-manner")
            .frame(Frame::new().inner_margin(beside_boxes))
            .exact_size(width)
            .show_separator_line(false)
            .show(ui, |ui| self.manner.ui(ui, &self.boxes.typed, ctx));
        form_boxes::begin(self, ui, ctx);
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            form_boxes::boxes_ui(self, ui, ctx);
        });
        self.boxes.end();
        // A second Ctrl+S may come in the very frame that brings the answer to the first.
        let is_free = !is_saved && self.saving.is_none();
        if (head.saves || head.begins_next) && is_free {
            self.save(head.begins_next, ctx);
        }
        let last_focus = self.boxes.id(self.boxes.last_focus);
        self.frame.leave_ui(ui, &self.boxes.typed, last_focus, ctx);
        if self.saving.is_none() {
            self.frame.keep_draft(ui, &self.boxes.typed, ctx);
        }
    }

    fn head_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> HeadAnswer {
        let words = ctx.words;
        let heading = match &self.purpose {
            Purpose::New => words.t("contact-form-new"),
            Purpose::Correction { number, .. } => {
                words.with("visit-form-correct", &[("number", number.as_str().into())])
            }
        };
        let wanted = self.boxes.errors.len();
        let line = if self.saving.is_some() {
            words.t("visit-form-saving")
        } else if wanted > 0 {
            words.with("visit-form-wants", &[("count", wanted.into())])
        } else if self.is_correction() {
            words.t("visit-form-correct-hint")
        } else {
            words.t("contact-form-hint")
        };
        let has_next = !self.is_correction();
        let next_key = has_next.then_some("command-save-and-next");
        self.frame.head_ui(ui, words, &heading, line, next_key)
    }

    /// Hands the boxes to the register; their problems, if any, come back the same way.
    fn save(&mut self, begins_next: bool, ctx: &Ctx<'_>) {
        let mut typed = self.boxes.typed.clone();
        let mut next = None;
        let pending = match &self.purpose {
            Purpose::New => {
                next = match Outcome::from_code(typed.get("outcome")) {
                    Some(Outcome::Notice) => Some(Deed::GiveNotice),
                    Some(Outcome::HandedOver) => Some(Deed::HandOver),
                    _ => None,
                };
                if next.is_some() {
                    typed.set("outcome", "");
                }
                ctx.worker.write(move |desk| desk.log_contact(&typed))
            }
            Purpose::Correction { id, revision, .. } => {
                let (id, revision) = (*id, *revision);
                ctx.worker
                    .write(move |desk| desk.correct_contact(id, revision, &typed))
            }
        };
        self.saving = Some(Saving {
            pending,
            begins_next,
            next,
        });
    }

    /// Takes the register's answer if it has come; says whether the contact is saved, so that the form is done.
    fn take_saved(&mut self, ctx: &mut Ctx<'_>) -> bool {
        let Some(answer) = self.saving.as_mut().and_then(|it| it.pending.take()) else {
            return false;
        };
        let Some(saving) = self.saving.take() else {
            return false;
        };
        match answer {
            Ok(contact) => {
                self.say_saved(&contact, &saving, ctx);
                return true;
            }
            Err(Error::Fields(errors)) => {
                self.shows_more |= errors
                    .iter()
                    .any(|error| form_boxes::is_among_more(error.field));
                self.boxes.show_errors(errors);
            }
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
        false
    }

    fn say_saved(&mut self, contact: &Contact, saving: &Saving, ctx: &mut Ctx<'_>) {
        let number = ("number", contact.number.to_string().into());
        let said = if self.is_correction() {
            ctx.words.with("said-corrected", &[number])
        } else {
            ctx.words.with("said-saved", &[number])
        };
        self.frame.saved();
        ctx.ask(Ask::Done(said));
        ctx.ask(Ask::CloseForm);
        match saving.next {
            Some(deed) => ctx.ask(Ask::ContinueContact(contact.id, deed)),
            None if saving.begins_next => ctx.ask(Ask::NewContact),
            None => {}
        }
        // What is done next about the contact offers a paper of its own.
        if !self.is_correction() && saving.next.is_none() {
            ctx.ask(Ask::OfferPaper(Offer::of_contact(contact, ctx.words)));
        }
    }

    /// Whether something would be lost with the form.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        self.frame.is_touched(&self.boxes.typed)
    }

    /// Asks whether what was typed may be lost, as Esc does.
    pub const fn ask_to_discard(&mut self) {
        self.frame.ask_to_discard();
    }

    /// Keeps what is typed at once, because the window closes.
    pub fn keep_draft_now(&mut self, worker: &Worker, now: NaiveDateTime) {
        if self.saving.is_none() {
            self.frame.keep_draft_now(&self.boxes.typed, worker, now);
        }
    }
}

/// The boxes of a contact that begins now.
fn begun(actor: &str, now: NaiveDateTime) -> Boxes {
    Boxes::default()
        .with("kind", ContactKind::default().code())
        .with("channel", Channel::default().code())
        .with("form", ContactForm::default().code())
        .with("asker_kind", AskerKind::default().code())
        .with("received_at", typed_moment(now))
        .with("first_responder", actor)
        .with("is_own_duty", "1")
}
