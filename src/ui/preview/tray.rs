//! What can be done with a paper on show: print, save, open in the system's reader; and the questions in between.
//!
//! Knows nothing of how the paper is shown.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use egui::{Key, Popup, TextEdit, Ui};

use super::save::{SaveAnswer, SaveDialog};
use super::slow::SlowWork;
use super::{PreviewAnswer, consumed};
use crate::desk::{
    self, HandedOut, MOST_COPIES, Outlets, Paper, Pending, PrintOrder, Printers, Progress,
    open_paper, print_paper, printers, save_paper,
};
use crate::store;
use crate::ui::command::Command;
use crate::ui::ctx::Ctx;
use crate::ui::theme::note;
use crate::ui::widgets::field::error_line_ui;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::modal::{Answer, Question, confirm_ui};

/// A window that closes waits no longer than this for a paper on its way.
const CALLED_OFF_WITHIN: Duration = Duration::from_secs(5);
/// The register's thread has noted it by then, or something is wrong.
const NOTED_WITHIN: Duration = Duration::from_secs(30);

/// From so many sheets on it is asked whether they are meant.
const MANY_SHEETS: usize = 40;

/// What is done with the paper beside the register's thread.
#[derive(Clone, Copy)]
enum Doing {
    Printing,
    Saving,
    Opening,
}

/// A paper about to leave.
pub struct Tray {
    paper: Arc<Paper>,
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
    working: Option<(Doing, SlowWork<desk::Result<HandedOut>>)>,
}

impl Tray {
    /// Looks for printers at once, so that they are there when somebody looks.
    pub fn new(paper: Arc<Paper>, outlets: Outlets, documents: PathBuf, ctx: &Ctx<'_>) -> Self {
        let asked = outlets.clone();
        Self {
            paper,
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

    /// Whether the paper is on its way.
    pub fn is_working(&self) -> bool {
        self.working.is_some()
    }

    /// Takes what has come: printers, and what became of the paper.
    pub fn take_answers(&mut self) -> Option<PreviewAnswer> {
        if let Some(found) = self.finding_printers.as_mut().and_then(Pending::take) {
            self.finding_printers = None;
            self.printers = found;
        }
        let outcome = self.working.as_mut().and_then(|(_, work)| work.take())?;
        self.working = None;
        Some(match outcome {
            Ok(outcome) => PreviewAnswer::HandedOut(outcome),
            Err(error) => PreviewAnswer::Failed(error),
        })
    }

    /// Calls off what is under way, and says what became of a paper that had left already.
    pub fn finish(&mut self) -> Option<HandedOut> {
        let outcome = self
            .working
            .take()
            .and_then(|(_, work)| work.finish(CALLED_OFF_WITHIN));
        outcome?.ok()
    }

    /// Draws the buttons and takes their keys.
    pub fn buttons_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let words = ctx.words;
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
            // A reader wants a file, and a guarded paper lies in none that nobody chose.
            if self.paper.guarded.is_none() {
                let word = words.t(Command::OpenPaper.label_key());
                let button = KeyButton::new(&word).shortcut(Command::OpenPaper.shortcut());
                if button.ui(ui) {
                    self.open(ctx);
                }
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
                let system = (None, default.as_str());
                let named = self.printers.names.iter().enumerate();
                let named = named.map(|(at, name)| (Some(at), name.as_str()));
                for (printer, name) in std::iter::once(system).chain(named) {
                    // By keyboard as well, the list goes once somebody has chosen.
                    if ui
                        .selectable_value(&mut self.printer, printer, name)
                        .clicked()
                    {
                        ui.close();
                    }
                }
            })
            .response
            .labelled_by(label.id);
        let label = ui.label(note(ui, words.t("preview-copies")));
        let copies = TextEdit::singleline(&mut self.copies)
            .id(copies_id())
            .align(egui::Align2::CENTER_CENTER)
            .desired_width(36.0);
        if ui.add(copies).labelled_by(label.id).changed() {
            self.misses_copies = false;
        }
    }

    /// Draws whatever stands in front of the paper.
    pub fn front_ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) {
        self.many_ui(ui, ctx);
        self.save_ui(ui, ctx);
        if let Some((doing, work)) = &mut self.working {
            let title = ctx.words.t(doing_key(*doing));
            work.ui(ui.ctx(), &title, &ctx.words.t("dialog-cancel"));
        }
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
        job: impl FnOnce(Progress<'_>) -> desk::Result<HandedOut> + Send + 'static,
    ) {
        if self.working.is_some() {
            return;
        }
        // Blanks are noted first: were their serials taken meanwhile, none must come out.
        let noted = self.paper.trace.takes_serials().then(|| {
            let paper = self.paper.clone();
            ctx.worker.write(move |desk| desk.note_handed_out(&paper))
        });
        let work = SlowWork::begin(ctx.worker, move |progress| {
            if let Some(noted) = noted {
                let busy = || Err(store::Error::Busy.into());
                noted.wait_for(NOTED_WITHIN).unwrap_or_else(busy)?;
            }
            job(progress)
        });
        self.working = work.map(|work| (doing, work));
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
            SaveAnswer::Open => {}
            SaveAnswer::Cancelled => self.save = None,
            SaveAnswer::Save(path) => {
                self.save = None;
                let paper = self.paper.clone();
                self.work(ctx, Doing::Saving, move |progress| {
                    save_paper(&paper, &path, progress)
                });
            }
        }
    }
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
