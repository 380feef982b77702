//! The read-back: everything as it will be sealed, large and calm, read to whoever gives their name before it is saved.
//! After that nobody at this desk can look at who it was.
//!
//! Must not know: which register it is saved in.

use egui::{Event, Frame, Key, Modifiers, RichText, ScrollArea, Ui, vec2};

use zeroize::Zeroize as _;

use crate::i18n::Words;
use crate::ui::command::Command;
use crate::ui::ctx::Ctx;
use crate::ui::theme::{CORNER, bold, note, title, tokens};
use crate::ui::widgets::key_button::{KeyButton, Weight};

/// How large what is read out is written, in points.
const TEXT_SIZE: f32 = 18.0;
/// The column of labels, in points.
const LABELS: f32 = 150.0;

/// What a person decided on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::ui) enum ReadBackAnswer {
    /// It is right: seal and save it.
    Confirmed,
    /// Something is to be changed.
    Back,
}

/// A label and what stands beside it.
pub(in crate::ui) type Line = (String, String);

/// What is read out.
pub(in crate::ui) struct ReadBackPage {
    /// What to do, in a sentence.
    pub(in crate::ui) hint: String,
    /// Who will be able to read what is sealed, in a sentence.
    pub(in crate::ui) readers: String,
    /// What will be sealed.
    pub(in crate::ui) sealed: Vec<Line>,
    /// What stands in the register for whoever handles it.
    pub(in crate::ui) open: Vec<Line>,
}

/// A record as it will be sealed.
pub(in crate::ui) struct ReadBack {
    page: ReadBackPage,
    /// Whether it was not drawn yet: it begins at its top, wherever another was left.
    is_new: bool,
}

impl Drop for ReadBack {
    fn drop(&mut self) {
        let lines = self.page.sealed.iter_mut().chain(&mut self.page.open);
        lines.for_each(|line| line.1.zeroize());
    }
}

impl ReadBack {
    pub(in crate::ui) const fn new(page: ReadBackPage) -> Self {
        Self { page, is_new: true }
    }

    /// Draws the page.
    pub(in crate::ui) fn ui(
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
        let answer = head_ui(ui, &self.page.hint, is_saving, words);
        ui.add_space(6.0);
        let mut area = ScrollArea::vertical()
            .id_salt("read-back")
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
            ui.label(bold(words.t("complaint-read-back-open")));
            lines_ui(ui, &self.page.open);
        });
        answer
    }

    /// What will be sealed, and to whom.
    fn sealed_ui(&self, ui: &mut Ui, words: &Words) {
        let stroke = (1.5, tokens(ui).accent);
        Frame::new()
            .stroke(stroke)
            .corner_radius(CORNER)
            .inner_margin(14.0)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.label(bold(words.t("complaint-read-back-sealed")));
                ui.label(note(ui, &self.page.readers));
                lines_ui(ui, &self.page.sealed);
            });
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

fn head_ui(ui: &mut Ui, hint: &str, is_saving: bool, words: &Words) -> Option<ReadBackAnswer> {
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
        false => hint.to_owned(),
    };
    ui.label(RichText::new(line).size(TEXT_SIZE));
    answer
}

/// What was said, a line each; what was not said is left out.
fn lines_ui(ui: &mut Ui, lines: &[Line]) {
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
