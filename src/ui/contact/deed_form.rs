//! The small form of a deed: its boxes in front of everything, filled as far as the record knows, and carried out.

use egui::{Response, Ui};

use super::deed::{Deed, Shape};
use super::deed_boxes::TypedBoxes;
use crate::desk::{self, Desk, Error, Pending, Refusal};
use crate::domain::boxes::Boxes;
use crate::domain::catalogue::ItemMaterial;
use crate::domain::contact::{Channel, ContactDetails, ContactFile, ContactId, Manner, Outcome};
use crate::domain::field::{FieldError, Problem};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::offer::Offer;
use crate::ui::theme::{bold, note};
use crate::ui::when_texts::typed_moment;
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::modal::Answer;

/// The small form that is open, if one is.
#[derive(Default)]
pub(super) struct DeedForm {
    open: Option<Open>,
    pending: Option<Pending<desk::Result<()>>>,
}

struct Open {
    deed: Deed,
    contact: ContactId,
    number: String,
    boxes: TypedBoxes,
    /// The item's materials, each with whether it has come (A7).
    materials: Vec<(String, bool)>,
    hint: Option<String>,
}

impl DeedForm {
    /// Opens the form of a deed.
    pub(super) fn open(&mut self, deed: Deed, file: &ContactFile, ctx: &Ctx<'_>) {
        let typed = prefilled(deed, file, ctx);
        let first = deed
            .boxes(&typed)
            .iter()
            .find(|it| !matches!(it.shape, Shape::Choice(_) | Shape::Tick))
            .map_or("", |it| it.name);
        let materials = file.item.as_ref().filter(|_| deed == Deed::GiveNotice);
        let materials = materials.map_or_else(Vec::new, |item| {
            let has_come = |name: &str| {
                let came = &file.contact.details.materials;
                came.iter().any(|line| line.contains(name))
            };
            item.materials
                .iter()
                .map(|it| (material_line(it), has_come(&it.name)))
                .collect()
        });
        self.open = Some(Open {
            deed,
            contact: file.contact.id,
            number: file.contact.number.to_string(),
            boxes: TypedBoxes::new(deed.table(), "contact-deed", typed, first),
            materials,
            hint: hint_of(deed, file, ctx),
        });
    }

    /// Draws the form that is open and carries it out.
    pub(super) fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        self.take_saved(ctx);
        let Some(mut open) = self.open.take() else {
            return;
        };
        match open.ui(ui, ctx) {
            Some(Answer::Confirmed) if self.pending.is_none() => {
                self.pending = Some(open.carry_out(ctx));
                self.open = Some(open);
            }
            Some(Answer::Cancelled) => {}
            _ => self.open = Some(open),
        }
    }

    fn take_saved(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        let Some(open) = &mut self.open else { return };
        match answer {
            Ok(()) => {
                let args = [
                    ("number", open.number.as_str().into()),
                    ("deed", ctx.words.t(open.deed.label_key()).into()),
                ];
                let said = ctx.words.with("said-contact-deed", &args);
                ctx.ask(Ask::Done(said.clone()));
                let paper = open.deed.paper();
                let offer = paper.map(|kind| Offer::about_contact(open.contact, kind, said));
                ctx.asks.extend(offer.map(Ask::OfferPaper));
                self.open = None;
            }
            Err(Error::Fields(errors)) => open.boxes.show_errors(errors),
            Err(Error::Refused(Refusal::ReasonMissing)) => {
                let (field, problem) = ("void_reason", Problem::Missing);
                open.boxes.show_errors(vec![FieldError { field, problem }]);
            }
            // The form stays as it is: the sentence says what to do, and nothing typed is lost.
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }
}

impl Open {
    fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) -> Option<Answer> {
        self.boxes.begin(ui, ctx);
        let words = ctx.words;
        let name = words.t(self.deed.label_key());
        let args = [
            ("deed", name.as_str().into()),
            ("number", self.number.as_str().into()),
        ];
        let drawn = self.deed.boxes(&self.boxes.typed);
        let has_lines = drawn.iter().any(|it| matches!(it.shape, Shape::Lines(_)));
        let enter = if has_lines {
            Enter::BeginsLine
        } else {
            Enter::Confirms
        };
        let (title, cancel) = (
            words.with("contact-deed-title", &args),
            words.t("dialog-cancel"),
        );
        let salt = "contact-deed";
        let answer = dialog_ui(ui.ctx(), salt, &title, &name, &cancel, enter, |ui| {
            self.content_ui(ui, ctx)
        });
        self.boxes.end();
        answer
    }

    /// Draws the boxes; the response is that of the first text box, which has the focus at first.
    fn content_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> Response {
        if let Some(hint) = &self.hint {
            ui.label(note(ui, hint));
        }
        self.materials_ui(ui, ctx);
        let mut first = None;
        for drawn in self.deed.boxes(&self.boxes.typed) {
            let width = ui.available_width();
            let response = self.boxes.box_ui(ui, drawn, width, ctx);
            if !matches!(drawn.shape, Shape::Choice(_) | Shape::Tick) {
                first.get_or_insert(response);
            }
            if drawn.name == "to_person" {
                self.substitute_ui(ui, ctx);
            }
        }
        first.unwrap_or_else(|| ui.label(String::new()))
    }

    /// A10: who is away has somebody who stands in.
    fn substitute_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let boxes = &mut self.boxes;
        let Some(member) = boxes
            .picked
            .as_ref()
            .filter(|it| !it.substitute.is_empty() && boxes.typed.get("to_person") == it.name)
        else {
            return;
        };
        let name = ("name", member.substitute.as_str().into());
        if ui
            .link(ctx.words.with("contact-substitute", &[name]))
            .clicked()
        {
            boxes.typed.set("stands_in_for", member.name.clone());
            boxes.typed.set("to_person", member.substitute.clone());
        }
    }

    /// What the item wants, ticked where it has come.
    fn materials_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        if self.materials.is_empty() {
            return;
        }
        ui.label(bold(ctx.words.t("contact-notice-materials")));
        for (line, has_come) in &mut self.materials {
            ui.checkbox(has_come, line.as_str());
        }
        ui.label(note(ui, ctx.words.t("contact-notice-materials-hint")));
    }

    /// The boxes as the register takes them: what was ticked stands among what was typed.
    fn typed(&self) -> Boxes {
        let mut typed = self.boxes.typed.clone();
        for (name, has_come) in [("received", true), ("missing", false)] {
            let ticked = self.materials.iter().filter(|it| it.1 == has_come);
            let mut lines: Vec<&str> = ticked.map(|it| it.0.as_str()).collect();
            lines.extend(self.boxes.typed.get(name).lines());
            typed.set(name, lines.join("\n"));
        }
        typed
    }

    fn carry_out(&self, ctx: &Ctx<'_>) -> Pending<desk::Result<()>> {
        let (deed, id) = (self.deed, self.contact);
        let boxes = match deed {
            Deed::GiveNotice => self.typed(),
            _ => self.boxes.typed.clone(),
        };
        ctx.worker
            .write(move |desk| carry_out(desk, deed, id, &boxes))
    }
}

fn carry_out(desk: &mut Desk, deed: Deed, id: ContactId, boxes: &Boxes) -> desk::Result<()> {
    match deed {
        Deed::Answer => desk.answer_contact(id, boxes).map(drop),
        Deed::HandOver => desk.hand_over_contact(id, boxes).map(drop),
        Deed::SignFor(link) => desk.sign_for(link, boxes).map(drop),
        Deed::SendBack(link) => desk.send_back(link, boxes).map(drop),
        Deed::VoidHandOver(link) => desk
            .void_hand_over(link, boxes.get("void_reason"))
            .map(drop),
        Deed::GiveNotice => desk.give_notice(id, boxes).map(drop),
        Deed::Accept => desk.accept_contact(id, boxes).map(drop),
        Deed::AwaitMaterials => desk.await_materials(id, boxes).map(drop),
        Deed::CompleteMaterials => desk.complete_materials(id, boxes).map(drop),
        Deed::MarkComplex => desk.mark_complex(id, boxes).map(drop),
        Deed::AskExtension => desk.ask_extension(id, boxes).map(drop),
        Deed::DecideExtension(extension) => desk.decide_extension(extension, boxes).map(drop),
        Deed::TellExtension(extension) => desk.tell_extension(extension, boxes).map(drop),
        Deed::Remind => desk.remind(id, boxes).map(drop),
        Deed::Finish => desk.finish_contact(id, boxes).map(drop),
        Deed::ReplyUp => desk.reply_upward(id, boxes).map(drop),
        Deed::FollowUp => desk.follow_up(id, boxes).map(drop),
        Deed::Annotate => desk.annotate(id, boxes).map(drop),
    }
}

/// What the record knows already.
fn prefilled(deed: Deed, file: &ContactFile, ctx: &Ctx<'_>) -> Boxes {
    let details = &file.contact.details;
    let mut boxes = Boxes::default();
    let now = typed_moment(ctx.now);
    for it in deed.boxes(&boxes) {
        match it.shape {
            Shape::Moment => boxes.set(it.name, now.clone()),
            Shape::Day if it.name != "new_due_on" => {
                boxes.set(it.name, ctx.now.date().to_string());
            }
            _ => {}
        }
    }
    match deed {
        Deed::Answer => boxes.set("outcome", Outcome::Answered.code()),
        Deed::HandOver => {
            if let Some(item) = &file.item
                && item.lead_handler != details.answerable
            {
                boxes.set("to_person", item.lead_handler.clone());
                boxes.set("to_department", item.department.clone());
            }
            let mut passed_on = vec![details.matter.lines().next().unwrap_or_default()];
            passed_on.extend(details.materials.iter().map(String::as_str));
            boxes.set("passed_on", passed_on.join("\n"));
        }
        Deed::SignFor(_) | Deed::SendBack(_) => {
            let to = file.unsigned().map_or("", |link| link.to_person.as_str());
            boxes.set("signed_by", to);
            boxes.set("sent_back_by", to);
        }
        Deed::GiveNotice => boxes.set("given_how", manner_of(details).code()),
        Deed::AwaitMaterials => {
            let missing = file.notice().map(|notice| notice.missing.join("\n"));
            boxes.set("awaited_materials", missing.unwrap_or_default());
        }
        Deed::DecideExtension(_) => boxes.set("decided_by", ctx.settings.principal_name.clone()),
        Deed::Finish | Deed::TellExtension(_) => boxes.set("told_how", manner_of(details).code()),
        Deed::FollowUp => boxes.set("followed_up_how", Manner::Phone.code()),
        _ => {}
    }
    boxes
}

/// The way an asker is told things that came this way.
fn manner_of(details: &ContactDetails) -> Manner {
    match details.channel {
        Channel::Phone => Manner::Phone,
        Channel::Letter | Channel::Above => Manner::Written,
        Channel::Online => Manner::Online,
        Channel::Visit | Channel::Other => Manner::InPerson,
    }
}

/// What must be known before the deed is done.
fn hint_of(deed: Deed, file: &ContactFile, ctx: &Ctx<'_>) -> Option<String> {
    let words = ctx.words;
    let details = &file.contact.details;
    match deed {
        Deed::HandOver => {
            let from = ("name", details.answerable.as_str().into());
            Some(words.with("contact-hint-hand-over", &[from]))
        }
        Deed::AskExtension => {
            let due_on = details.due_on?;
            let key = if due_on < ctx.now.date() {
                "contact-hint-extension-late"
            } else {
                "contact-hint-extension"
            };
            Some(words.with(key, &[("date", words.date(due_on).into())]))
        }
        Deed::DecideExtension(_) | Deed::TellExtension(_) => {
            let extension = file.extension()?;
            let args = [
                ("old", words.date(extension.old_due_on).into()),
                ("new", words.date(extension.new_due_on).into()),
                ("reason", extension.reason.as_str().into()),
            ];
            Some(words.with("contact-hint-extension-asked", &args))
        }
        Deed::Remind => {
            let to = ("name", details.answerable.as_str().into());
            Some(words.with("contact-hint-remind", &[to]))
        }
        Deed::Annotate => Some(words.t("contact-hint-annotate")),
        Deed::GiveNotice => Some(words.t("contact-hint-notice")),
        _ => None,
    }
}

/// A paper of an item in one line: 户口簿复印件 ×1.
fn material_line(material: &ItemMaterial) -> String {
    let ItemMaterial { name, copies, .. } = material;
    if copies.is_empty() {
        name.clone()
    } else if copies.chars().all(|it| it.is_ascii_digit()) {
        format!("{name} ×{copies}")
    } else {
        format!("{name} {copies}")
    }
}
