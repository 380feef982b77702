//! What becomes of an opinion that was typed: on to the read-back where somebody signed it, saved, and on to the next
//! slip; or back to the boxes that want something.

use super::form::{Face, OpinionForm, Purpose};
use super::form_boxes;
use crate::desk::{self, Error, Pending};
use crate::domain::boxes::Boxes;
use crate::domain::field::FieldError;
use crate::domain::opinion::{Opinion, TypedOpinion, check};
use crate::domain::protection::{IDENTITY_BOXES, Signed};
use crate::domain::record::Table;
use crate::i18n::Words;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::offer::Offer;
use crate::ui::read_back::{Line, ReadBack, ReadBackPage};
use crate::ui::readers::sealed_for_text;
use crate::wording;

/// A save on its way.
pub(super) type Saving = Pending<desk::Result<Opinion>>;

impl OpinionForm {
    /// What is sent to the register: what a slip has of its origin, and nothing of what stands in boxes out of sight.
    fn to_send(&self) -> Boxes {
        let mut typed = self.boxes.typed.clone();
        for name in form_boxes::out_of_sight(self) {
            typed.set(name, "");
        }
        if let Some(known) = &self.origin.known
            && self.before().is_none()
        {
            typed.set("source", known.source().code());
            if let Some(day) = known.day() {
                typed.set("received_on", day.to_string());
            }
        }
        typed
    }

    /// Goes on to the read-back, or hands the boxes to the register, unless a box wants something.
    pub(super) fn save(&mut self, begins_next: bool, ctx: &Ctx<'_>) {
        let mut typed = self.to_send();
        let mut checked = match check(&typed, self.before(), ctx.now) {
            Ok(checked) => checked,
            Err(errors) => {
                typed.wipe();
                self.refuse(errors);
                return;
            }
        };
        self.begins_next = begins_next;
        if self.before().is_none() && self.signed() != Signed::Anonymous {
            self.frame
                .keep_draft_now(&self.boxes.typed, ctx.worker, ctx.now);
            let readers = sealed_for_text(&self.readers.names(), ctx.words);
            let page = read_back_page(&checked, readers, ctx.words);
            self.face = Face::ReadBack(Box::new(ReadBack::new(page)));
            checked.identity.wipe();
            typed.wipe();
            return;
        }
        self.send(typed, ctx);
    }

    /// Has what was read back sealed and saved.
    pub(super) fn log(&mut self, ctx: &Ctx<'_>) {
        let typed = self.to_send();
        self.send(typed, ctx);
    }

    fn send(&mut self, mut typed: Boxes, ctx: &Ctx<'_>) {
        self.saving = Some(match &self.purpose {
            Purpose::New => ctx.worker.write(move |desk| {
                let logged = desk.log_opinion(&typed);
                typed.wipe();
                logged
            }),
            Purpose::Correction { id, revision, .. } => {
                let (id, revision) = (*id, *revision);
                ctx.worker
                    .write(move |desk| desk.correct_opinion(id, revision, &typed))
            }
        });
    }

    /// Shows what is wrong. That a box held fewer slips stands beside what it is taken out of.
    fn refuse(&mut self, errors: Vec<FieldError>) {
        self.face = Face::Boxes;
        self.boxes.show_errors(errors);
        if self.boxes.focus == Some("box_opening_id") {
            self.boxes.focus = Some("content");
        }
    }

    /// Takes the register's answer if it has come; says whether it is saved.
    pub(super) fn take_saved(&mut self, ctx: &mut Ctx<'_>) -> bool {
        let Some(answer) = self.saving.as_mut().and_then(Pending::take) else {
            return false;
        };
        self.saving = None;
        match answer {
            Ok(opinion) => {
                self.saved(&opinion, ctx);
                return true;
            }
            Err(Error::Fields(errors)) => self.refuse(errors),
            Err(error) => {
                self.face = Face::Boxes;
                ctx.ask(Ask::Failed(error));
            }
        }
        false
    }

    fn saved(&mut self, opinion: &Opinion, ctx: &mut Ctx<'_>) {
        let number = ("number", opinion.number.to_string().into());
        let is_new = self.before().is_none();
        let said = match is_new {
            true => ctx.words.with("said-saved", &[number]),
            false => ctx.words.with("said-corrected", &[number]),
        };
        ctx.ask(Ask::Done(said.clone()));
        self.frame.saved();
        let known = self.origin.known.as_ref().filter(|_| is_new);
        let last = known.filter(|known| known.is_last());
        if let Some(known) = last {
            ctx.ask(Ask::Done(known.done_text(ctx.words)));
        }
        if self.begins_next && last.is_none() {
            self.begin_next(ctx.now);
            return;
        }
        if is_new && known.is_none() {
            ctx.ask(Ask::OfferPaper(Offer::of_opinion(opinion, ctx.words)));
        }
        self.forget();
        ctx.ask(Ask::CloseForm);
    }
}

/// What is read back to whoever gave it.
fn read_back_page(typed: &TypedOpinion, readers: String, words: &Words) -> ReadBackPage {
    let details = &typed.details;
    let label = |name: &str| wording::field_label_in(Table::Opinion, name, words);
    let mut sealed: Vec<Line> = Vec::new();
    for (name, part) in IDENTITY_BOXES.iter().zip(typed.identity.parts()) {
        sealed.push((label(name), part.to_owned()));
    }
    let about = match details.is_about_principal {
        true => words.t("complaint-yes"),
        false => String::new(),
    };
    ReadBackPage {
        hint: words.t("opinion-read-back-hint"),
        readers,
        sealed,
        open: vec![
            (label("signed"), words.t(details.signed.label_key())),
            (label("source"), words.t(details.source.label_key())),
            (label("content"), details.content.clone()),
            (label("department"), details.department.clone()),
            (
                label("received_on"),
                words.date_with_weekday(details.received_on),
            ),
            (label("giver_kind"), words.t(details.giver_kind.label_key())),
            (label("is_about_principal"), about),
            (label("note"), details.note.clone()),
            (label("paper_serial"), details.paper_serial.clone()),
        ],
    }
}
