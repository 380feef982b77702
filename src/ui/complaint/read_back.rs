//! The read-back: everything as it will be sealed, large and calm, read to whoever complains before it is saved. After
//! that nobody at this desk can look at who it was.

use egui::{Event, Frame, Key, Modifiers, RichText, ScrollArea, Ui, vec2};

use super::aside::readers_text;
use crate::desk::SealedFor;
use crate::domain::complaint::{TypedComplaint, opened_facts};
use crate::domain::protection::{IDENTITY_BOXES, Signed};
use crate::domain::record::Table;
use crate::i18n::Words;
use crate::ui::command::Command;
use crate::ui::ctx::Ctx;
use crate::ui::theme::{CORNER, bold, note, title, tokens};
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::wording;

/// How large what is read out is written, in points.
const TEXT_SIZE: f32 = 18.0;
/// The column of labels, in points.
const LABELS: f32 = 150.0;

/// What a person decided on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ReadBackAnswer {
    /// It is right: seal and save it.
    Confirmed,
    /// Something is to be changed.
    Back,
}

/// A complaint as it will be sealed.
pub(super) struct ReadBack {
    typed: TypedComplaint,
    readers: SealedFor,
    /// Whether it was not drawn yet: it begins at its top, wherever another was left.
    is_new: bool,
}

impl Drop for ReadBack {
    fn drop(&mut self) {
        self.typed.wipe();
    }
}

impl ReadBack {
    pub(super) const fn new(typed: TypedComplaint, readers: SealedFor) -> Self {
        Self {
            typed,
            readers,
            is_new: true,
        }
    }

    /// Draws the page.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        is_saving: bool,
        ctx: &Ctx<'_>,
    ) -> Option<ReadBackAnswer> {
        let words = ctx.words;
        // A key held down from the page before must not confirm what nobody has read.
        ui.input_mut(|input| {
            input
                .events
                .retain(|event| !matches!(event, Event::Key { repeat: true, .. }));
        });
        let answer = head_ui(ui, is_saving, words);
        ui.add_space(6.0);
        let mut area = ScrollArea::vertical()
            .id_salt("complaint-read-back")
            .auto_shrink(false);
        if std::mem::take(&mut self.is_new) {
            area = area.vertical_scroll_offset(0.0);
        }
        let by_keys = scrolled_by_keys(ui);
        area.show(ui, |ui| {
            ui.scroll_with_delta(vec2(0.0, by_keys));
            let width = ui.available_width().min(820.0);
            ui.set_max_width(width);
            self.sealed_ui(ui, words);
            ui.add_space(12.0);
            self.open_ui(ui, words);
        });
        answer
    }

    /// What will be sealed, and to whom.
    fn sealed_ui(&self, ui: &mut Ui, words: &Words) {
        let details = &self.typed.details;
        let mut lines = vec![(label("signed", words), words.t(details.signed.label_key()))];
        for (name, part) in IDENTITY_BOXES.iter().zip(self.typed.identity.parts()) {
            lines.push((label(name, words), part.to_owned()));
        }
        if let Some(sealed) = &self.typed.sealed_facts {
            let (facts, request) = opened_facts(sealed);
            lines.push((label("facts", words), facts));
            lines.push((label("request", words), request));
        }
        let is_nothing_sealed =
            details.signed == Signed::Anonymous && self.typed.sealed_facts.is_none();
        let stroke = (1.5, tokens(ui).accent);
        Frame::new()
            .stroke(stroke)
            .corner_radius(CORNER)
            .inner_margin(14.0)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.label(bold(words.t("complaint-read-back-sealed")));
                let readers = match is_nothing_sealed {
                    true => words.t("complaint-readers-anonymous"),
                    false => {
                        let names = readers_text(&self.readers, words);
                        words.with("complaint-read-back-readers", &[("names", names.into())])
                    }
                };
                ui.label(note(ui, readers));
                lines_ui(ui, &lines);
            });
    }

    /// What stands in the register for whoever handles it.
    fn open_ui(&self, ui: &mut Ui, words: &Words) {
        let details = &self.typed.details;
        let yes = |is_so: bool| {
            if is_so {
                words.t("complaint-yes")
            } else {
                String::new()
            }
        };
        let mut lines = vec![
            (
                label("complainant_kind", words),
                words.t(details.complainant_kind.label_key()),
            ),
            (
                label("channel", words),
                words.t(details.channel.label_key()),
            ),
            (
                label("received_on", words),
                words.date_with_weekday(details.received_on),
            ),
            (
                label("is_at_principal", words),
                yes(details.is_at_principal),
            ),
            (
                label("category", words),
                wording::category(&details.category, words),
            ),
            (
                label("respondents", words),
                wording::list(&details.respondents, words),
            ),
            (
                label("respondent_department", words),
                details.respondent_department.clone(),
            ),
            (
                label("is_about_principal", words),
                yes(details.is_about_principal),
            ),
            (label("facts", words), details.facts.clone()),
            (label("request", words), details.request.clone()),
            (label("is_agitated", words), yes(details.is_agitated)),
            (label("calming_note", words), details.calming_note.clone()),
        ];
        if let Some(red_path) = details.red_path {
            let told_at = details.red_told_at.map(|at| words.date_time(at));
            let told_how = details.red_told_how.map(|how| words.t(how.label_key()));
            lines.extend([
                (label("red_path", words), words.t(red_path.label_key())),
                (label("red_told", words), details.red_told.clone()),
                (label("red_told_at", words), told_at.unwrap_or_default()),
                (label("red_told_how", words), told_how.unwrap_or_default()),
                (label("red_note", words), details.red_note.clone()),
            ]);
        }
        lines.extend([
            (label("note", words), details.note.clone()),
            (label("paper_serial", words), details.paper_serial.clone()),
        ]);
        ui.label(bold(words.t("complaint-read-back-open")));
        lines_ui(ui, &lines);
    }
}

/// How far the keys scroll, in points: nothing else on the page wants them.
fn scrolled_by_keys(ui: &Ui) -> f32 {
    let page = ui.available_height() * 0.8;
    let keys = [
        (Key::ArrowDown, -40.0),
        (Key::ArrowUp, 40.0),
        (Key::PageDown, -page),
        (Key::PageUp, page),
        (Key::Space, -page),
    ];
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let moved = keys.into_iter().filter(|(key, _)| pressed(*key));
    moved.map(|(_, by)| by).sum()
}

fn head_ui(ui: &mut Ui, is_saving: bool, words: &Words) -> Option<ReadBackAnswer> {
    let mut answer = None;
    ui.horizontal(|ui| {
        ui.label(title(words.t("complaint-read-back")));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if KeyButton::new(&words.t("complaint-read-back-confirm"))
                .shortcut(Command::Save.shortcut())
                .weight(Weight::Main)
                .ui(ui)
            {
                answer = Some(ReadBackAnswer::Confirmed);
            }
            if KeyButton::new(&words.t("complaint-read-back-change"))
                .shortcut(Command::Back.shortcut())
                .ui(ui)
            {
                answer = Some(ReadBackAnswer::Back);
            }
        });
    });
    let has_focus = ui.memory(|memory| memory.focused().is_some());
    let is_enter =
        !has_focus && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    if is_enter {
        answer = Some(ReadBackAnswer::Confirmed);
    }
    let line = match is_saving {
        true => words.t("complaint-sealing"),
        false => words.t("complaint-read-back-hint"),
    };
    ui.label(RichText::new(line).size(TEXT_SIZE));
    answer
}

fn label(name: &str, words: &Words) -> String {
    wording::field_label_in(Table::Complaint, name, words)
}

/// What was said, a line each; what was not said is left out.
fn lines_ui(ui: &mut Ui, lines: &[(String, String)]) {
    for (label, text) in lines.iter().filter(|(_, text)| !text.is_empty()) {
        ui.horizontal_top(|ui| {
            let column = vec2(LABELS, ui.spacing().interact_size.y);
            ui.allocate_ui(column, |ui| {
                ui.set_min_width(LABELS);
                // On the line of the larger text beside it.
                ui.add_space(4.0);
                ui.add(egui::Label::new(note(ui, label)).wrap());
            });
            let text = RichText::new(text).size(TEXT_SIZE);
            ui.add(egui::Label::new(text).wrap());
        });
    }
}
