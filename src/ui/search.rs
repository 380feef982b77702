//! The search box at the top (Ctrl+K): a number, a name, initials or a phone, answered while it is typed.

use egui::{Area, Frame, Id, Key, Label, Modifiers, Order, Response, Sense, TextEdit, Ui, vec2};

use super::command::Command;
use super::ctx::{Ask, Ctx};
use super::theme::{bold, note, tokens};
use super::widgets::key_button::shortcut_text;
use crate::desk::{self, Found, FoundRecord, Pending};
use crate::wording;

/// Lines shown below the box.
const MOST_LINES: usize = 8;

/// The search box and what it found.
#[derive(Default)]
pub struct SearchBox {
    typed: String,
    asked_for: String,
    pending: Option<Pending<desk::Result<Found>>>,
    found: Option<Found>,
    at: usize,
    /// Esc takes the focus from a box before anybody can read the key.
    had_focus: bool,
    /// Enter came before the answer: it opens the first that is found.
    opens_first: bool,
}

impl SearchBox {
    /// Draws the box `width` points wide, and what was found below it.
    pub fn ui(&mut self, ui: &mut Ui, width: f32, ctx: &mut Ctx<'_>) {
        let id = Id::unique("search-box");
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        self.take_answer(ctx);
        let opened = if has_focus || self.had_focus {
            self.take_keys(ui)
        } else {
            None
        };
        self.had_focus = has_focus;
        let key = shortcut_text(&Command::Search.shortcut());
        let label = ui.label(note(
            ui,
            format!("{}  {key}", ctx.words.t("command-search")),
        ));
        let hint = ctx.words.t("search-hint");
        let edit = TextEdit::singleline(&mut self.typed)
            .id(id)
            .hint_text(hint)
            .desired_width(width);
        let response = ui.add(edit).labelled_by(label.id);
        if ui.input_mut(|input| input.consume_shortcut(&Command::Search.shortcut())) {
            response.request_focus();
        }
        self.ask(ctx);
        let clicked = self.found_ui(ui, &response, ctx);
        if let Some(at) = opened.or(clicked)
            && let Some(record) = self.found.as_ref().and_then(|found| found.records.get(at))
        {
            ctx.ask(match record {
                FoundRecord::Visit(visit) => Ask::Open(visit.id),
                FoundRecord::Contact(line) => Ask::OpenContact(line.contact.id),
                FoundRecord::Complaint(line) => Ask::OpenComplaint(line.complaint.id),
                FoundRecord::Opinion(line) => Ask::OpenOpinion(line.opinion.id),
            });
            self.typed.clear();
            self.found = None;
            response.surrender_focus();
        }
    }

    fn ask(&mut self, ctx: &Ctx<'_>) {
        if self.typed == self.asked_for {
            return;
        }
        self.asked_for.clone_from(&self.typed);
        let typed = self.typed.clone();
        self.pending = Some(ctx.worker.read(move |desk| desk.find(&typed, MOST_LINES)));
    }

    fn take_answer(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        match answer {
            Ok(found) => (self.found, self.at) = (Some(found), 0),
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
    }

    /// ↓ ↑ move, Enter opens, Esc leaves.
    fn take_keys(&mut self, ui: &Ui) -> Option<usize> {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let count = self.found.as_ref().map_or(0, |found| found.records.len());
        if pressed(Key::ArrowDown) {
            self.at = (self.at + 1).min(count.saturating_sub(1));
        }
        if pressed(Key::ArrowUp) {
            self.at = self.at.saturating_sub(1);
        }
        if pressed(Key::Escape) {
            self.typed.clear();
            self.opens_first = false;
            ui.memory_mut(|memory| memory.surrender_focus(Id::unique("search-box")));
        }
        // The box would give the focus away with Enter, though nothing was found.
        let enter = pressed(Key::Enter);
        if self.pending.is_some() {
            self.opens_first |= enter;
            return None;
        }
        let opens = enter || std::mem::take(&mut self.opens_first);
        (count > 0 && opens).then_some(self.at)
    }

    /// What was found; returns the line that was clicked.
    fn found_ui(&self, ui: &Ui, search_box: &Response, ctx: &Ctx<'_>) -> Option<usize> {
        let found = self.found.as_ref()?;
        if !search_box.has_focus() || self.typed.trim().is_empty() {
            return None;
        }
        let mut clicked = None;
        let width = search_box.rect.width().max(460.0);
        let below = search_box.rect.right_bottom() + vec2(-width - 14.0, 4.0);
        Area::new(Id::unique("search-found"))
            .order(Order::Foreground)
            .fixed_pos(below)
            .show(ui.ctx(), |ui| {
                Frame::popup(ui.style()).show(ui, |ui| {
                    ui.set_width(width);
                    let count = ctx
                        .words
                        .with("search-count", &[("count", found.count.into())]);
                    ui.label(note(ui, count));
                    for (at, record) in found.records.iter().enumerate() {
                        let fill = if at == self.at {
                            tokens(ui).accent_soft
                        } else {
                            tokens(ui).field
                        };
                        let frame =
                            Frame::new()
                                .fill(fill)
                                .inner_margin(vec2(8.0, 4.0))
                                .show(ui, |ui| {
                                    ui.set_width(ui.available_width());
                                    line_ui(ui, record, ctx);
                                });
                        let response = frame.response.interact(Sense::click());
                        if response.is_pointer_button_down_on() || response.clicked() {
                            clicked = Some(at);
                        }
                    }
                });
            });
        clicked
    }
}

/// Who, which number, when, how it stands; and below it what about.
fn line_ui(ui: &mut Ui, record: &FoundRecord, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let category;
    let (name, state, about) = match record {
        FoundRecord::Complaint(line) => {
            let details = &line.complaint.details;
            category = wording::category(&details.category, words);
            let gist = match details.summary.is_empty() {
                true => &details.facts,
                false => &details.summary,
            };
            (&category, words.t(details.stage.label_key()), gist)
        }
        FoundRecord::Opinion(line) => {
            let details = &line.opinion.details;
            category = words.t(details.source.label_key());
            let state = words.t(line.opinion.stage().label_key());
            (&category, state, &details.content)
        }
        FoundRecord::Visit(visit) => (
            &visit.details.visitor_name,
            wording::visit_state(visit.state(), words),
            &visit.details.purpose,
        ),
        FoundRecord::Contact(line) => (
            &line.contact.details.asker_name,
            words.t(line.state().label_key()),
            &line.contact.details.matter,
        ),
    };
    ui.horizontal(|ui| {
        ui.label(bold(name));
        ui.label(note(ui, record.number().to_string()));
        ui.label(note(
            ui,
            match record {
                FoundRecord::Complaint(_) => words.date(record.listed_at().date()),
                _ => words.date_time(record.listed_at()),
            },
        ));
        ui.label(note(ui, state));
    });
    let about = about.lines().next().unwrap_or_default();
    if !about.is_empty() {
        ui.add(Label::new(note(ui, about)).truncate());
    }
}
