//! The preview of a paper in place of the page: looked at here, then printed, saved, or opened in the system's reader.
//!
//! Knows papers and where they go; knows nothing of what stands on them and of the register.

pub mod choose;
mod fill;
pub mod offer;
mod paint;
mod pages;
pub mod printing;
mod save;
pub mod slow;

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Frame, Key, Modifiers, Panel, Popup, TextEdit, Ui};

use self::pages::{PagesView, Step, Zoom};
use self::save::SaveDialog;
use self::slow::SlowWork;
use super::command::Command;
use super::ctx::Ctx;
use super::fonts::unpack_serif;
use super::theme::{note, title, tokens};
use super::widgets::field::error_line_ui;
use super::widgets::key_button::{KeyButton, Weight};
use super::widgets::modal::{Answer, Question, confirm_ui};
use crate::desk::{
    HandOutError, HandOutResult, HandedOut, MOST_COPIES, Outlets, Paper, Pending, PrintOrder,
    Printers, open_paper, print_paper, printers, save_paper,
};

/// From so many sheets on it is asked whether they are meant.
const MANY_SHEETS: usize = 40;

/// The most missing characters that are named.
const MOST_NAMED: usize = 12;

/// What the person wants to come of the preview.
pub enum PreviewAnswer {
    /// Back to where they were.
    Close,
    /// The paper left the program.
    HandedOut(HandedOut),
    /// It did not.
    Failed(HandOutError),
}

/// What is done with the paper beside the register's thread.
#[derive(Clone, Copy)]
enum Doing {
    Printing,
    Saving,
    Opening,
}

/// A paper being looked at.
pub struct Preview {
    paper: Arc<Paper>,
    view: PagesView,
    outlets: Outlets,
    documents: PathBuf,
    printers: Printers,
    finding_printers: Option<Pending<Printers>>,
    /// Which of the printers; none for the system's own choice.
    printer: Option<usize>,
    copies: String,
    misses_copies: bool,
    asks_many: bool,
    save: Option<SaveDialog>,
    working: Option<(Doing, SlowWork<HandOutResult>)>,
}

impl Preview {
    /// Shows a paper. `documents` is where it is saved unless the person says otherwise.
    #[must_use]
    pub fn new(paper: Arc<Paper>, outlets: Outlets, documents: PathBuf, ctx: &Ctx<'_>) -> Self {
        let asked = outlets.clone();
        Self {
            paper,
            view: PagesView::default(),
            finding_printers: ctx.worker.beside(move || printers(&asked)),
            outlets,
            documents,
            printers: Printers::default(),
            printer: None,
            copies: "1".to_owned(),
            misses_copies: false,
            asks_many: false,
            save: None,
            working: None,
        }
    }

    /// The paper on show.
    #[must_use]
    pub fn paper(&self) -> &Arc<Paper> {
        &self.paper
    }

    /// Draws the preview.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) -> Option<PreviewAnswer> {
        if let Some(found) = self.finding_printers.as_mut().and_then(Pending::take) {
            self.finding_printers = None;
            self.printers = found;
        }
        let mut answer = self.take_work();
        let is_ready = unpack_serif(ui.ctx());
        let mut wants_back = false;
        self.head_ui(ui, ctx, &mut wants_back);
        self.missing_ui(ui, ctx);
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
        self.many_ui(ui, ctx);
        self.save_ui(ui, ctx);
        self.work_ui(ui, ctx);
        // Read last: an open list wants it first.
        let esc = has_keys && !Popup::is_any_open(ui.ctx()) && self.working.is_none();
        if wants_back || (esc && consumed(ui, Key::Escape)) {
            answer = answer.or(Some(PreviewAnswer::Close));
        }
        answer
    }

    fn head_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>, wants_back: &mut bool) {
        let words = ctx.words;
        ui.horizontal(|ui| {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let word = words.t("command-back");
                *wants_back = KeyButton::new(&word).hint("Esc").ui(ui);
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.add(egui::Label::new(title(&self.paper.document.title)).truncate());
                });
            });
        });
        ui.horizontal_wrapped(|ui| {
            let word = words.t("command-print");
            let button = KeyButton::new(&word)
                .hint("Enter")
                .shortcut(Command::Print.shortcut())
                .weight(Weight::Main);
            if button.ui(ui) || self.is_entered(ui) {
                self.print(ctx, false);
            }
            self.printer_ui(ui, ctx);
            let word = words.t("preview-save");
            let button = KeyButton::new(&word).shortcut(Command::Save.shortcut());
            if button.ui(ui) {
                self.save = Some(SaveDialog::new(&self.documents, &self.paper.file_name));
            }
            let word = words.t(Command::OpenPaper.label_key());
            let button = KeyButton::new(&word).shortcut(Command::OpenPaper.shortcut());
            if button.ui(ui) {
                self.open(ctx);
            }
        });
        if self.misses_copies {
            let most = ("most", MOST_COPIES.into());
            error_line_ui(ui, &words.with("preview-copies-problem", &[most]));
        }
        ui.add_space(2.0);
    }

    /// Enter prints, unless it presses something else that has the focus.
    fn is_entered(&self, ui: &Ui) -> bool {
        let is_free = ui.memory(|memory| {
            let focused = memory.focused();
            memory.allows_interaction(ui.layer_id())
                && (focused.is_none() || focused == Some(copies_id()))
        });
        is_free && !Popup::is_any_open(ui.ctx()) && consumed(ui, Key::Enter)
    }

    fn printer_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let words = ctx.words;
        // A reader prints by its own dialog.
        if cfg!(windows) {
            return;
        }
        let default = match &self.printers.default {
            Some(name) => words.with("preview-printer-default", &[("name", name.into())]),
            None => words.t("preview-printer-any"),
        };
        let chosen = self.printer.and_then(|at| self.printers.names.get(at));
        let label = ui.label(note(ui, words.t("preview-printer")));
        egui::ComboBox::from_id_salt("preview-printer")
            .width(170.0)
            .truncate()
            .selected_text(chosen.unwrap_or(&default))
            .show_ui(ui, |ui| {
                ui.selectable_value(&mut self.printer, None, &default);
                for (at, name) in self.printers.names.iter().enumerate() {
                    ui.selectable_value(&mut self.printer, Some(at), name);
                }
            })
            .response
            .labelled_by(label.id);
        let label = ui.label(note(ui, words.t("preview-copies")));
        let copies = TextEdit::singleline(&mut self.copies)
            .id(copies_id())
            .desired_width(28.0);
        if ui.add(copies).labelled_by(label.id).changed() {
            self.misses_copies = false;
        }
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
        let named: Vec<String> = named.collect();
        let args = [
            ("count", missing.len().into()),
            ("letters", crate::wording::list(&named, ctx.words).into()),
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

    /// Prints, after a question where it is a lot of paper.
    fn print(&mut self, ctx: &Ctx<'_>, is_meant: bool) {
        if self.working.is_some() {
            return;
        }
        let copies = self.copies.trim().parse::<u32>().ok();
        let Some(copies) = copies.filter(|copies| (1..=MOST_COPIES).contains(copies)) else {
            self.misses_copies = true;
            return;
        };
        let sheets = self.paper.document.pages.len() * copies as usize;
        if sheets > MANY_SHEETS && !is_meant {
            self.asks_many = true;
            return;
        }
        let printer = self.printer.and_then(|at| self.printers.names.get(at));
        let order = PrintOrder {
            printer: printer.or(self.printers.default.as_ref()).cloned(),
            copies,
        };
        let (paper, outlets) = (self.paper.clone(), self.outlets.clone());
        let folder = self.folder(ctx);
        self.work(ctx, Doing::Printing, move |progress| {
            print_paper(&paper, &order, &folder, &outlets, progress)
        });
    }

    fn open(&mut self, ctx: &Ctx<'_>) {
        let (paper, outlets) = (self.paper.clone(), self.outlets.clone());
        let folder = self.folder(ctx);
        self.work(ctx, Doing::Opening, move |progress| {
            open_paper(&paper, &folder, &outlets, progress)
        });
    }

    /// Where papers lie that nobody chose a place for: not among temporary files, for they name people.
    fn folder(&self, ctx: &Ctx<'_>) -> PathBuf {
        self.documents.join(ctx.words.t("preview-folder"))
    }

    fn work(
        &mut self,
        ctx: &Ctx<'_>,
        doing: Doing,
        job: impl FnOnce(crate::desk::Progress<'_>) -> HandOutResult + Send + 'static,
    ) {
        if self.working.is_none() {
            self.working = SlowWork::begin(ctx.worker, job).map(|work| (doing, work));
        }
    }

    fn take_work(&mut self) -> Option<PreviewAnswer> {
        let outcome = self.working.as_mut().and_then(|(_, work)| work.take())?;
        self.working = None;
        Some(match outcome {
            Ok(outcome) => PreviewAnswer::HandedOut(outcome),
            Err(error) => PreviewAnswer::Failed(error),
        })
    }

    fn work_ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) {
        if let Some((doing, work)) = &mut self.working {
            let title = ctx.words.t(doing_key(*doing));
            work.ui(ui.ctx(), &title, &ctx.words.t("dialog-cancel"));
        }
    }

    fn many_ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) {
        if !self.asks_many {
            return;
        }
        let words = ctx.words;
        let args = [
            ("pages", self.paper.document.pages.len().into()),
            ("copies", self.copies.trim().into()),
        ];
        let question = Question {
            id: "print-many",
            title: &words.t("preview-many-title"),
            text: &words.with("preview-many-text", &args),
            confirm: &words.t("command-print"),
            cancel: &words.t("dialog-cancel"),
            is_danger: false,
        };
        match confirm_ui(ui.ctx(), &question) {
            Some(Answer::Confirmed) => {
                self.asks_many = false;
                self.print(ctx, true);
            }
            Some(Answer::Cancelled) => self.asks_many = false,
            None => {}
        }
    }

    fn save_ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) {
        let Some(dialog) = &mut self.save else { return };
        match dialog.ui(ui, ctx.words) {
            save::SaveAnswer::Open => {}
            save::SaveAnswer::Cancelled => self.save = None,
            save::SaveAnswer::Save(path) => {
                self.save = None;
                let paper = self.paper.clone();
                self.work(ctx, Doing::Saving, move |progress| {
                    save_paper(&paper, &path, progress)
                });
            }
        }
    }
}

/// The places of a long paper, to jump to.
fn contents_ui(ui: &mut Ui, paper: &Paper) -> Option<Step> {
    let mut step = None;
    egui::ScrollArea::vertical().max_height(400.0).show(ui, |ui| {
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

fn copies_id() -> egui::Id {
    egui::Id::unique("preview-copies")
}

fn doing_key(doing: Doing) -> &'static str {
    match doing {
        Doing::Printing => "preview-printing",
        Doing::Saving => "preview-saving",
        Doing::Opening => "preview-opening",
    }
}
