//! People who came before, offered below the name while it is typed.
//!
//! Keys go to the offers before the text box sees them: ↓ ↑ move, Enter takes, Esc puts them away. While an input
//! method composes a name nothing is offered, so that its own candidates keep those keys.

use egui::{Area, Event, Frame, Id, ImeEvent, Key, Modifiers, Order, Response, Sense, Ui, vec2};

use super::form::box_id;
use crate::desk::{self, Pending};
use crate::domain::visit::{KnownVisitor, VisitField};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note, tokens};
use crate::wording;

/// What is offered for the text in the name box.
#[derive(Default)]
pub struct Offers {
    asked_for: String,
    pending: Option<Pending<desk::Result<Vec<KnownVisitor>>>>,
    known: Vec<KnownVisitor>,
    at: usize,
    is_put_away: bool,
    /// Whether they were drawn in the last frame. Esc takes the focus from a box before anybody can read it.
    were_in_sight: bool,
    is_composing: bool,
}

impl Offers {
    /// Asks for people who fit what is typed, unless that was asked already.
    pub fn follow(&mut self, typed: &str, ctx: &Ctx<'_>) {
        if self.asked_for == typed {
            return;
        }
        typed.clone_into(&mut self.asked_for);
        self.is_put_away = false;
        if typed.trim().is_empty() {
            self.pending = None;
            self.known.clear();
            return;
        }
        // Dropping the one before takes it out of the queue: only the newest keystroke is answered.
        let typed = typed.to_owned();
        self.pending = Some(ctx.worker.read(move |desk| desk.known_visitors(&typed)));
    }

    /// Nothing more is offered for this text, as when it was filled in from an offer.
    pub fn rest(&mut self, typed: &str) {
        typed.clone_into(&mut self.asked_for);
        self.pending = None;
        self.known.clear();
    }

    /// Takes the answer if it has come, and the keys if offers are in sight. Call it before the box is drawn; returns
    /// the person taken.
    pub fn take_keys(
        &mut self,
        ui: &Ui,
        has_focus: bool,
        ctx: &mut Ctx<'_>,
    ) -> Option<KnownVisitor> {
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(known) => (self.known, self.at) = (known, 0),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
        ui.input(|input| {
            for event in &input.events {
                match event {
                    Event::Ime(ImeEvent::Preedit { text, .. }) => {
                        self.is_composing = !text.is_empty()
                    }
                    Event::Ime(_) => self.is_composing = false,
                    _ => {}
                }
            }
        });
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if std::mem::take(&mut self.were_in_sight) && pressed(Key::Escape) {
            self.is_put_away = true;
            ui.memory_mut(|memory| memory.request_focus(box_id(VisitField::VisitorName)));
            return None;
        }
        if !has_focus || !self.is_in_sight() {
            return None;
        }
        let last = self.known.len() - 1;
        if pressed(Key::ArrowDown) {
            self.at = (self.at + 1).min(last);
        }
        if pressed(Key::ArrowUp) {
            self.at = self.at.saturating_sub(1);
        }
        pressed(Key::Enter).then(|| self.known[self.at.min(last)].clone())
    }

    /// Draws the offers below the box; returns the person taken by mouse.
    pub fn ui(&mut self, ui: &Ui, name_box: &Response, ctx: &Ctx<'_>) -> Option<KnownVisitor> {
        if !name_box.has_focus() || !self.is_in_sight() {
            return None;
        }
        self.were_in_sight = true;
        let mut taken = None;
        let below = name_box.rect.left_bottom() + vec2(0.0, 3.0);
        Area::new(Id::unique("visit-offers"))
            .order(Order::Foreground)
            .fixed_pos(below)
            .show(ui.ctx(), |ui| {
                Frame::popup(ui.style()).show(ui, |ui| {
                    ui.set_width(name_box.rect.width().max(380.0));
                    ui.label(note(ui, ctx.words.t("visit-offers-title")));
                    for (at, known) in self.known.iter().enumerate() {
                        if offer_ui(ui, known, at == self.at, ctx) {
                            taken = Some(known.clone());
                        }
                    }
                });
            });
        taken
    }

    fn is_in_sight(&self) -> bool {
        !self.known.is_empty() && !self.is_put_away && !self.is_composing
    }
}

/// One person; `true` when clicked.
fn offer_ui(ui: &mut Ui, known: &KnownVisitor, is_at: bool, ctx: &Ctx<'_>) -> bool {
    let details = &known.details;
    let fill = if is_at {
        tokens(ui).accent_soft
    } else {
        tokens(ui).field
    };
    let frame = Frame::new()
        .fill(fill)
        .inner_margin(vec2(8.0, 5.0))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                ui.label(bold(&details.visitor_name));
                ui.label(&details.phone);
                if !details.student_name.is_empty() {
                    let of_student = format!("{} {}", details.student_class, details.student_name);
                    ui.label(note(ui, of_student.trim()));
                }
            });
            let kind = wording::visit_kind(details.kind, ctx.words);
            let last_seen = ctx.words.date(known.last_seen_at.date());
            ui.label(note(
                ui,
                ctx.words.with(
                    "visit-offer-last-seen",
                    &[("kind", kind.into()), ("date", last_seen.into())],
                ),
            ));
        });
    // Pressing, not releasing: by the release the box has lost its focus and the offers are gone.
    let response = frame.response.interact(Sense::click());
    response.is_pointer_button_down_on() || response.clicked()
}
