//! What is offered below a box while it is typed: people who came before, staff, service items.
//!
//! Keys go to the offers before the text box sees them: ↓ ↑ move, Enter takes, Esc puts them away. While an input
//! method composes a name nothing is offered, so that its own candidates keep those keys.
//!
//! Must not know: what is offered.

use egui::{Area, Event, Frame, Id, ImeEvent, Key, Modifiers, Order, Response, Sense, Ui, vec2};

use super::ctx::{Ask, Ctx};
use super::theme::{note, tokens};
use crate::desk::{self, Desk, Pending};

/// What is offered for the text in one box.
pub struct Offers<T> {
    asked_for: String,
    pending: Option<Pending<desk::Result<Vec<T>>>>,
    known: Vec<T>,
    at: usize,
    is_put_away: bool,
    /// Whether they were drawn in the last frame. Esc takes the focus from a box before anybody can read it.
    were_in_sight: bool,
    is_composing: bool,
}

impl<T> Default for Offers<T> {
    fn default() -> Self {
        Self {
            asked_for: String::new(),
            pending: None,
            known: Vec::new(),
            at: 0,
            is_put_away: false,
            were_in_sight: false,
            is_composing: false,
        }
    }
}

impl<T: Clone + Send + 'static> Offers<T> {
    /// Asks for what fits what is typed, unless that was asked already.
    pub fn follow(
        &mut self,
        typed: &str,
        ctx: &Ctx<'_>,
        known: fn(&Desk, &str) -> desk::Result<Vec<T>>,
    ) {
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
        self.pending = Some(ctx.worker.read(move |desk| known(desk, &typed)));
    }

    /// Nothing more is offered for this text, as when it was filled in from an offer.
    pub fn rest(&mut self, typed: &str) {
        typed.clone_into(&mut self.asked_for);
        self.pending = None;
        self.known.clear();
    }

    /// Takes the answer if it has come, and the keys if offers are in sight. Call it before the box `id` is drawn;
    /// returns what is taken.
    pub fn take_keys(&mut self, ui: &Ui, id: Id, ctx: &mut Ctx<'_>) -> Option<T> {
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
            ui.memory_mut(|memory| memory.request_focus(id));
            return None;
        }
        let has_focus = ui.memory(|memory| memory.has_focus(id));
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

    /// Draws the offers below the box, each by `line_ui`; returns what is taken by mouse.
    pub fn ui(
        &mut self,
        ui: &Ui,
        below: &Response,
        title: &str,
        line_ui: impl Fn(&mut Ui, &T),
    ) -> Option<T> {
        if !below.has_focus() || !self.is_in_sight() {
            return None;
        }
        self.were_in_sight = true;
        let mut taken = None;
        Area::new(Id::unique("offers").with(below.id))
            .order(Order::Foreground)
            .fixed_pos(below.rect.left_bottom() + vec2(0.0, 3.0))
            .show(ui.ctx(), |ui| {
                Frame::popup(ui.style()).show(ui, |ui| {
                    ui.set_width(below.rect.width().max(380.0));
                    ui.label(note(ui, title));
                    for (at, known) in self.known.iter().enumerate() {
                        if offer_ui(ui, at == self.at, |ui| line_ui(ui, known)) {
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

/// One offer; `true` when clicked.
fn offer_ui(ui: &mut Ui, is_at: bool, line_ui: impl FnOnce(&mut Ui)) -> bool {
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
            line_ui(ui);
        });
    // Pressing, not releasing: by the release the box has lost its focus and the offers are gone.
    let response = frame.response.interact(Sense::click());
    response.is_pointer_button_down_on() || response.clicked()
}
