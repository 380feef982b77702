//! The preview of a paper in place of the page: looked at here, then printed, saved, or opened in the system's reader.
//!
//! Knows papers and where they go; knows nothing of what stands on them and of the register.

pub mod choose;
mod closing;
mod fill;
mod made;
pub mod offer;
pub mod other_papers;
mod pages;
mod paint;
pub mod printing;
pub mod save;
mod sign_bar;
pub mod slow;
mod tray;

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Event, Frame, Key, Modifiers, Panel, Popup, Ui};

use self::pages::{PagesView, Step, Zoom};
use self::sign_bar::SignBar;
use self::tray::Tray;
use super::ctx::Ctx;
use super::fonts::unpack_serif;
use super::theme::{note, title, tokens};
use super::widgets::field::error_line_ui;
use super::widgets::key_button::KeyButton;
use crate::desk::{self, HandedOut, Outlets, Paper};
use crate::wording;

/// The most missing characters that are named.
const MOST_NAMED: usize = 12;

/// What the person wants to come of the preview.
pub enum PreviewAnswer {
    /// Back to where they were.
    Close,
    /// The paper left the program.
    HandedOut(HandedOut),
    /// It did not.
    Failed(desk::Error),
    /// It is signed as it was looked at.
    Sign,
    /// What is to be signed is made anew.
    MakeAnew,
}

/// What can be done with the paper.
enum Hands {
    /// It leaves the program.
    Tray(Box<Tray>),
    /// It is signed first.
    Sign(SignBar),
}

/// A paper being looked at.
pub struct Preview {
    paper: Arc<Paper>,
    view: PagesView,
    hands: Hands,
}

impl Preview {
    /// Shows a paper. `documents` is where it is saved unless the person says otherwise.
    #[must_use]
    pub fn new(paper: Arc<Paper>, outlets: Outlets, documents: PathBuf, ctx: &Ctx<'_>) -> Self {
        Self {
            view: PagesView::default(),
            hands: Hands::Tray(Box::new(Tray::new(paper.clone(), outlets, documents, ctx))),
            paper,
        }
    }

    /// Shows a paper that is to be signed: it is looked at, and leaves the program only afterwards.
    #[must_use]
    fn to_sign(paper: Arc<Paper>) -> Self {
        Self {
            view: PagesView::default(),
            hands: Hands::Sign(SignBar::default()),
            paper,
        }
    }

    /// How the signing stands.
    fn stand(&mut self, bar: SignBar) {
        if let Hands::Sign(standing) = &mut self.hands {
            *standing = bar;
        }
    }

    /// The paper on show.
    #[must_use]
    pub fn paper(&self) -> &Arc<Paper> {
        &self.paper
    }

    /// Whether the paper is on its way out.
    #[must_use]
    pub fn is_working(&self) -> bool {
        match &self.hands {
            Hands::Tray(tray) => tray.is_working(),
            Hands::Sign(bar) => *bar == SignBar::Signing,
        }
    }

    /// Calls off what is under way, and says what became of a paper that had left already.
    pub fn finish(&mut self) -> Option<HandedOut> {
        match &mut self.hands {
            Hands::Tray(tray) => tray.finish(),
            Hands::Sign(_) => None,
        }
    }

    /// Draws the preview.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) -> Option<PreviewAnswer> {
        drop_repeats(ui);
        let mut answer = match &mut self.hands {
            Hands::Tray(tray) => tray.take_answers(),
            Hands::Sign(_) => None,
        };
        let is_ready = unpack_serif(ui.ctx());
        let wants_back = self.head_ui(ui, ctx);
        // In the frame of an answer nothing new is begun: the paper may be about to go.
        ui.add_enabled_ui(answer.is_none(), |ui| match &mut self.hands {
            Hands::Tray(tray) => tray.buttons_ui(ui, ctx),
            Hands::Sign(bar) => answer = bar.ui(ui, ctx),
        });
        self.missing_ui(ui, ctx);
        if let Some(sentence) = wording::left_out(&self.paper.left_out, ctx.words) {
            ui.label(note(ui, sentence));
        }
        if let Some(guarded) = self.paper.guarded {
            error_line_ui(ui, &ctx.words.t(guarded.warning_key()));
        }
        let paper = self.paper.clone();
        let has_keys = ui.memory(|memory| memory.allows_interaction(ui.layer_id()));
        if has_keys {
            self.view.take_keys(ui, &paper.document);
        }
        Panel::bottom("preview-foot")
            .frame(Frame::NONE)
            .show_separator_line(false)
            .show(ui, |ui| self.foot_ui(ui, ctx));
        Frame::new().fill(tokens(ui).desk).show(ui, |ui| {
            if is_ready {
                let spoken = self.page_text(ctx);
                self.view.ui(ui, &paper.document, &spoken);
            }
        });
        if let Hands::Tray(tray) = &mut self.hands {
            tray.front_ui(ui, ctx);
        }
        // Read last: an open list wants it first.
        let esc = has_keys && !Popup::is_any_open(ui.ctx()) && !self.is_working();
        if wants_back || (esc && consumed(ui, Key::Escape)) {
            answer = answer.or(Some(PreviewAnswer::Close));
        }
        answer
    }

    /// The title, and the way back; `true` when it is taken.
    fn head_ui(&self, ui: &mut Ui, ctx: &Ctx<'_>) -> bool {
        let layout = egui::Layout::right_to_left(egui::Align::Center);
        let shown = ui.horizontal(|ui| {
            ui.with_layout(layout, |ui| {
                let key = match &self.hands {
                    Hands::Tray(_) => "command-back",
                    Hands::Sign(_) => "dialog-cancel",
                };
                let word = ctx.words.t(key);
                let wants_back = KeyButton::new(&word).hint("Esc").ui(ui);
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.add(egui::Label::new(title(&self.paper.document.title)).truncate());
                });
                wants_back
            })
            .inner
        });
        shown.inner
    }

    /// What no font has, above the pages: whoever prints must know before.
    fn missing_ui(&self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let missing = &self.paper.document.missing;
        if missing.is_empty() {
            return;
        }
        let font = egui::TextStyle::Body.resolve(ui.style());
        let named = missing.iter().take(MOST_NAMED).map(|letter| {
            // The window has a letter or two more than the paper; others are told by their number.
            if ui.fonts_mut(|fonts| fonts.has_glyph(&font, *letter)) {
                letter.to_string()
            } else {
                format!("U+{:04X}", u32::from(*letter))
            }
        });
        let more = (missing.len() > MOST_NAMED).then(|| "…".to_owned());
        let named: Vec<String> = named.chain(more).collect();
        let args = [
            ("count", missing.len().into()),
            ("letters", wording::list(&named, ctx.words).into()),
        ];
        error_line_ui(ui, &ctx.words.with("preview-missing", &args));
    }

    fn foot_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let paper = self.paper.clone();
        let document = &paper.document;
        let words = ctx.words;
        let mut step = None;
        ui.add_space(4.0);
        ui.horizontal(|ui| {
            ui.label(self.page_text(ctx));
            ui.separator();
            for (word, name, wanted) in [
                ("−", words.t("preview-smaller"), Step::Smaller),
                ("+", words.t("preview-larger"), Step::Larger),
            ] {
                if ui.button(word).accessible_name(&name).clicked() {
                    step = Some(wanted);
                }
                if wanted == Step::Smaller {
                    ui.label(format!("{:.0} %", self.view.percent()));
                }
            }
            for (key, zoom) in [
                ("preview-fit-width", Zoom::Width),
                ("preview-fit-page", Zoom::Page),
            ] {
                let is_on = self.view.zoom() == zoom;
                if ui.selectable_label(is_on, words.t(key)).clicked() {
                    step = Some(Step::Fit(zoom));
                }
            }
            if document.bookmarks.len() > 1 {
                ui.menu_button(words.t("preview-contents"), |ui| {
                    step = step.or(contents_ui(ui, &paper));
                });
            }
        });
        if let Some(step) = step {
            self.view.step(step, document);
        }
    }

    fn page_text(&self, ctx: &Ctx<'_>) -> String {
        let count = self.paper.document.pages.len();
        let page = (self.view.on_show() + 1).min(count);
        let args = [("page", page.into()), ("count", count.into())];
        ctx.words.with("preview-page", &args)
    }
}

/// The places of a long paper, to jump to.
fn contents_ui(ui: &mut Ui, paper: &Paper) -> Option<Step> {
    let mut step = None;
    egui::ScrollArea::vertical()
        .max_height(400.0)
        .show(ui, |ui| {
            for bookmark in &paper.document.bookmarks {
                let indent = "　".repeat(usize::from(bookmark.level));
                if ui.button(format!("{indent}{}", bookmark.title)).clicked() {
                    step = Some(Step::To(bookmark.page));
                    ui.close();
                }
            }
        });
    step
}

fn consumed(ui: &Ui, key: Key) -> bool {
    ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

/// A key that is held down prints once.
fn drop_repeats(ui: &Ui) {
    let is_repeat = |event: &Event| {
        matches!(
            event,
            Event::Key {
                key: Key::Enter | Key::P,
                repeat: true,
                ..
            }
        )
    };
    ui.input_mut(|input| input.events.retain(|event| !is_repeat(event)));
}
