//! More time for a first contact (A9), decided without leaving the queue.

use egui::{ScrollArea, Ui};

use crate::desk::{self, Error, Pending};
use crate::domain::boxes::Boxes;
use crate::domain::contact::{Contact, Decision, Extension};
use crate::domain::record::Table;
use crate::ui::command::Command;
use crate::ui::contact::beside::extension_ui;
use crate::ui::contact::deed::{Shape, decisions, optional, required};
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::record_parts::field_ui;
use crate::ui::theme::{bold, note, title};
use crate::ui::when_texts::typed_moment;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::link::whole_link_ui;
use crate::wording;

/// The form of the extension on show.
#[derive(Default)]
pub(super) struct ContactExtension {
    open: Option<(i64, TypedBoxes)>,
    saving: Option<Pending<desk::Result<()>>>,
}

impl ContactExtension {
    /// Goes into the form.
    pub(super) fn focus(&mut self) {
        if let Some((_, boxes)) = &mut self.open {
            boxes.focus = Some("decided_at");
        }
    }

    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        contact: &Contact,
        extension: &Extension,
        ctx: &mut Ctx<'_>,
    ) {
        self.take_saved(contact, ctx);
        self.begin(extension, ctx);
        let words = ctx.words;
        ScrollArea::vertical()
            .id_salt("queue-contact")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.label(title(contact.number.to_string()));
                for name in [
                    "asker_name",
                    "matter",
                    "answerable",
                    "received_at",
                    "due_on",
                ] {
                    contact_field_ui(ui, contact, name, ctx);
                }
                if whole_link_ui(ui, &words.t("queue-open-contact")) {
                    ctx.ask(Ask::OpenContact(contact.id));
                }
                extension_ui(ui, extension, ctx);
                ui.add_space(8.0);
                self.form_ui(ui, extension, ctx);
            });
    }

    fn begin(&mut self, extension: &Extension, ctx: &Ctx<'_>) {
        if self.open.as_ref().is_some_and(|it| it.0 == extension.id) {
            return;
        }
        let typed = Boxes::default()
            .with("decision", Decision::Approved.code())
            .with("decided_by", ctx.actor)
            .with("decided_at", typed_moment(ctx.now));
        let mut boxes = TypedBoxes::new(Table::Extension, "queue-extension", typed, "decided_at");
        boxes.focus = None;
        self.open = Some((extension.id, boxes));
    }

    fn form_ui(&mut self, ui: &mut Ui, extension: &Extension, ctx: &mut Ctx<'_>) {
        let words = ctx.words;
        let Some((_, boxes)) = &mut self.open else {
            return;
        };
        let mut saves = false;
        ui.horizontal(|ui| {
            ui.label(bold(words.t("contact-deed-decide-extension")));
            saves = KeyButton::new(&words.t("case-save"))
                .shortcut(Command::Save.shortcut())
                .weight(Weight::Main)
                .ui(ui);
        });
        boxes.begin(ui, ctx);
        let width = ui.available_width();
        let drawn = [
            required("decision", Shape::Choice(decisions)),
            optional("decided_at", Shape::Moment),
        ];
        for it in drawn {
            boxes.box_ui(ui, it, width, ctx);
        }
        boxes.end();
        ui.label(note(ui, words.t("queue-extension-hint")));
        if saves && self.saving.is_none() {
            let (id, typed) = (extension.id, boxes.typed.clone());
            let decide = ctx
                .worker
                .write(move |desk| desk.decide_extension(id, &typed).map(drop));
            self.saving = Some(decide);
        }
    }

    fn take_saved(&mut self, contact: &Contact, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.saving.as_mut().and_then(Pending::take) else {
            return;
        };
        self.saving = None;
        match (answer, &mut self.open) {
            (Ok(()), _) => {
                let args = [
                    ("number", contact.number.to_string().into()),
                    ("deed", ctx.words.t("contact-deed-decide-extension").into()),
                ];
                ctx.ask(Ask::Done(ctx.words.with("said-contact-deed", &args)));
                self.open = None;
            }
            (Err(Error::Fields(errors)), Some((_, boxes))) => boxes.show_errors(errors),
            (Err(error), _) => ctx.ask(Ask::Failed(error)),
        }
    }
}

fn contact_field_ui(ui: &mut Ui, contact: &Contact, name: &str, ctx: &Ctx<'_>) {
    let field = contact
        .details
        .fields()
        .into_iter()
        .find(|it| it.name == name);
    let Some(text) = field.and_then(|field| field.text) else {
        return;
    };
    let label = wording::field_label_in(Table::Contact, name, ctx.words);
    field_ui(ui, &label, &wording::field_value(name, &text, ctx.words));
}
