//! One first contact in full: who is answerable now and until when, what can be done next, its fields, its chain, and
//! what happened to it.

use chrono::NaiveDate;
use egui::{Ui, vec2};

use super::beside::beside_ui;
use super::deed::Deed;
use super::deed_form::DeedForm;
use super::label_of;
use super::state::standing;
use crate::desk::{self, ContactRecord, Pending};
use crate::domain::contact::{Contact, ContactId, ContactState};
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::choose::PaperMenu;
use crate::ui::reasons::{Reasons, ShownDue};
use crate::ui::record_parts::{VoidQuestion, field_ui, history_ui, scrolled_ui, voided_ui};
use crate::ui::record_sections::prints_ui;
use crate::ui::standing::standing_ui;
use crate::ui::theme::{bold, note, title};
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::link::whole_link_ui;
use crate::wording;

/// The right half of the page of first contacts.
#[derive(Default)]
pub struct RecordPane {
    record: Option<ContactRecord>,
    pending: Option<Pending<desk::Result<ContactRecord>>>,
    read_under: Option<(u64, ContactId, NaiveDate)>,
    /// What is to be done as soon as the record is here.
    next: Option<(ContactId, Deed)>,
    voiding: VoidQuestion,
    deeds: DeedForm,
    reasons: Reasons,
    papers: PaperMenu,
}

impl RecordPane {
    /// Opens the form of a deed as soon as the record is here.
    pub fn continue_with(&mut self, id: ContactId, deed: Deed) {
        self.next = Some((id, deed));
    }

    /// Draws the contact `selected`. While a paper is offered above the page, the key that prints is the offer's.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        selected: Option<ContactId>,
        is_paper_offered: bool,
        ctx: &mut Ctx<'_>,
    ) {
        self.read(selected, ctx);
        let Some(record) = self
            .record
            .take()
            .filter(|record| Some(record.file.contact.id) == selected)
        else {
            ui.add_space(24.0);
            ui.vertical_centered(|ui| {
                ui.label(note(ui, ctx.words.t("contact-record-none")));
            });
            return;
        };
        let contact = &record.file.contact;
        if let Some((_, deed)) = self.next.take_if(|next| next.0 == contact.id) {
            self.deeds.open(deed, &record.file, ctx);
        }
        self.head_ui(ui, &record, ctx);
        self.actions_ui(ui, &record, is_paper_offered, ctx);
        ui.separator();
        scrolled_ui(ui, "contact-record", |ui| {
            fields_ui(ui, &record, ctx);
            if let Some(deed) = beside_ui(ui, &record.file, ctx) {
                self.deeds.open(deed, &record.file, ctx);
            }
            prints_ui(ui, &record.history, ctx);
            history_ui(ui, &record.history, ctx);
        });
        let id = contact.id;
        if let Some(reason) = self.voiding.ui(ui, &contact.number.to_string(), ctx) {
            ctx.ask_deed("said-voided", move |desk| {
                desk.void_contact(id, &reason)
                    .map(|contact| contact.number.to_string())
            });
        }
        self.deeds.ui(ui, ctx);
        let due = record.due.map(|due| ShownDue {
            promised: due.promised,
            extended_to: due.extended_to,
        });
        self.reasons.ui(ui, due, &record.reasons, ctx);
        self.papers.ui(ui, ctx);
        self.record = Some(record);
    }

    fn read(&mut self, selected: Option<ContactId>, ctx: &mut Ctx<'_>) {
        let Some(id) = selected else {
            // The same one may be found again: it is read anew then.
            self.read_under = None;
            return;
        };
        let under = (ctx.generation, id, ctx.now.date());
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending = Some(ctx.worker.read(move |desk| desk.contact_record(id)));
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(record) => self.record = Some(record),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }

    /// Who asks, where it stands, who is answerable now, and until when.
    fn head_ui(&mut self, ui: &mut Ui, record: &ContactRecord, ctx: &Ctx<'_>) {
        let contact = &record.file.contact;
        let (details, words) = (&contact.details, ctx.words);
        ui.horizontal(|ui| {
            ui.label(title(&details.asker_name));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let state = record.file.state();
                let standing = standing(state, details.due_on, record.days_left, words);
                standing_ui(ui, &standing, ctx);
            });
        });
        let entered = words.with(
            if contact.is_backdated() {
                "visit-entered-later"
            } else {
                "visit-entered"
            },
            &[
                ("number", contact.number.to_string().into()),
                ("by", contact.entered_by.as_str().into()),
                ("at", words.date_time(contact.entered_at).into()),
            ],
        );
        ui.label(note(ui, entered));
        voided_ui(ui, contact.voiding.as_ref(), ctx);
        if !contact.is_open() {
            return;
        }
        line_ui(ui, |ui| {
            ui.label(words.t("contact-answerable-now"));
            ui.label(bold(&details.answerable));
            if let Some(link) = record.file.unsigned() {
                let to = ("name", link.to_person.as_str().into());
                ui.label(note(ui, words.with("contact-waits-for", &[to])));
            }
        });
        self.due_ui(ui, record, ctx);
    }

    fn due_ui(&mut self, ui: &mut Ui, record: &ContactRecord, ctx: &Ctx<'_>) {
        let words = ctx.words;
        let Some(due) = record.due else {
            ui.label(note(ui, words.t("contact-nothing-due")));
            return;
        };
        let key = if due.is_provisional() {
            "contact-due-provisional"
        } else {
            "contact-due"
        };
        let days = if record.days_left < 0 {
            let args = [
                ("used", record.days_used.into()),
                ("count", (-record.days_left).into()),
            ];
            words.with("contact-days-used-and-over", &args)
        } else {
            let args = [
                ("used", record.days_used.into()),
                ("left", record.days_left.into()),
            ];
            words.with("contact-days-left", &args)
        };
        ui.label(words.with(key, &[("date", words.date_with_weekday(due.on()).into())]));
        line_ui(ui, |ui| {
            ui.label(note(ui, days));
            if whole_link_ui(ui, &words.t("contact-reasons-open")) {
                self.reasons.open();
            }
        });
    }

    /// What can be done next, in the order of the procedure.
    fn actions_ui(
        &mut self,
        ui: &mut Ui,
        record: &ContactRecord,
        is_paper_offered: bool,
        ctx: &mut Ctx<'_>,
    ) {
        let file = &record.file;
        let contact = &file.contact;
        if file.state() == ContactState::Void {
            return;
        }
        let words = ctx.words;
        let unsigned = words.t("error-refused-hand-over-unsigned");
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            let keeps = ctx.may(Right::KeepContacts);
            let deeds = Deed::next(file, ctx.now.date()).into_iter();
            for (at, deed) in deeds.filter(|_| keeps).enumerate() {
                let word = words.t(deed.label_key());
                let is_barred = deed == Deed::Finish && file.unsigned().is_some();
                let mut button =
                    KeyButton::new(&word).disabled_because(is_barred.then_some(unsigned.as_str()));
                if at == 0 {
                    button = button
                        .weight(Weight::Main)
                        .shortcut(Command::NextStep.shortcut());
                }
                if button.ui(ui) {
                    self.deeds.open(deed, file, ctx);
                }
            }
            let button = |command: Command, ui: &mut Ui| {
                let word = words.t(command.label_key());
                let is_taken = command == Command::Print && is_paper_offered;
                let mut button = KeyButton::new(&word);
                if !is_taken {
                    button = button.shortcut(command.shortcut());
                }
                button.ui(ui)
            };
            if keeps && button(Command::Correct, ui) {
                ctx.ask(Ask::CorrectContact(Box::new(contact.clone())));
            }
            if button(Command::Print, ui) {
                self.papers.open_contact(file, ctx);
            }
            if keeps && button(Command::Void, ui) {
                self.voiding.open();
            }
        });
    }
}

/// Words side by side, in a line as high as they are.
fn line_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(content);
    });
}

/// What stands at the head of the record, or says nothing to a person.
fn is_elsewhere(column: &str) -> bool {
    matches!(
        column,
        "asker_name"
            | "answerable"
            | "due_on"
            | "due_promise"
            | "due_from"
            | "is_due_provisional"
            | "item_id"
            | "visit_id"
            | "earlier_id"
    )
}

fn fields_ui(ui: &mut Ui, record: &ContactRecord, ctx: &mut Ctx<'_>) {
    let contact: &Contact = &record.file.contact;
    for field in contact.details.fields() {
        let Some(text) = field.text else { continue };
        let is_no = field.name.starts_with("is_") && text == "0" && field.name != "is_own_duty";
        if is_elsewhere(field.name) || is_no {
            continue;
        }
        let label = label_of(Table::Contact, field.name, ctx);
        field_ui(
            ui,
            &label,
            &wording::field_value(field.name, &text, ctx.words),
        );
        if field.name == "matter" {
            item_ui(ui, record, ctx);
        }
    }
    if let Some(visit) = contact.details.visit_id
        && ui.link(ctx.words.t("contact-open-visit")).clicked()
    {
        ctx.ask(Ask::Open(crate::domain::visit::VisitId(visit)));
    }
}

/// The service item in one line: its name, limit, department and handler.
fn item_ui(ui: &mut Ui, record: &ContactRecord, ctx: &Ctx<'_>) {
    let Some(item) = &record.file.item else {
        return;
    };
    let label = label_of(Table::Contact, "item_id", ctx);
    field_ui(ui, &label, &super::item_box::item_line(item, ctx));
}
