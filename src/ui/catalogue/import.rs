//! Bringing a list in from a sheet: first what it would do, with nothing written, then the doing.

use std::path::PathBuf;

use egui::{Response, Ui};

use crate::desk::{self, Desk, Error, ImportOutcome, ImportRequest, Progress, SheetKind};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::slow::SlowWork;
use crate::ui::settings::path_text;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::{Field, error_line_ui};
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::modal::Answer;
use crate::wording;

/// More cells than anybody mends at once.
const MOST_PROBLEMS: usize = 6;

/// The form that brings a sheet in, open or not.
#[derive(Default)]
pub(super) struct ImportDialog {
    open: Option<Open>,
    work: Option<SlowWork<desk::Result<ImportOutcome>>>,
}

struct Open {
    kind: SheetKind,
    /// The list's name.
    name: String,
    file: String,
    /// What the sheet would do, and the file that was checked.
    checked: Option<(String, ImportOutcome)>,
    /// What is wrong with it, a line each.
    problems: Vec<String>,
    /// Whether what is under way only checks.
    is_dry_run: bool,
}

impl ImportDialog {
    /// Opens the form for a list.
    pub(super) fn open(&mut self, kind: SheetKind, name: String) {
        self.open = Some(Open {
            kind,
            name,
            file: String::new(),
            checked: None,
            problems: Vec::new(),
            is_dry_run: true,
        });
    }

    /// Draws the form and carries it out.
    pub(super) fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        self.work_ui(ui, ctx);
        let Some(open) = self.open.as_mut().filter(|_| self.work.is_none()) else {
            return;
        };
        let words = ctx.words;
        let is_checked = open.checked.as_ref().is_some_and(|it| it.0 == open.file);
        let confirm = if is_checked {
            words.t("catalogue-import-do")
        } else {
            words.t("catalogue-import-check")
        };
        let kind = [("kind", open.name.as_str().into())];
        let title = words.with("catalogue-import-title", &kind);
        let (id, cancel) = ("catalogue-import", words.t("dialog-cancel"));
        let answer = dialog_ui(
            ui.ctx(),
            id,
            &title,
            &confirm,
            &cancel,
            Enter::Confirms,
            |ui| open.content_ui(ui, is_checked, ctx),
        );
        match answer {
            Some(Answer::Confirmed) if !open.file.trim().is_empty() => {
                open.is_dry_run = !is_checked;
                let request = ImportRequest {
                    kind: open.kind,
                    file: PathBuf::from(open.file.trim()),
                    map: None,
                    worksheet: None,
                    dry_run: open.is_dry_run,
                };
                let import = move |desk: &mut Desk, progress: Progress<'_>| {
                    desk.import_sheet(&request, progress)
                };
                self.work = Some(SlowWork::begin_writing(ctx.worker, import));
            }
            Some(Answer::Cancelled) => self.open = None,
            _ => {}
        }
    }

    fn work_ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some(work) = &mut self.work else { return };
        let words = ctx.words;
        let Some(answer) = work.take() else {
            let title = words.t("catalogue-import-progress");
            work.ui(ui.ctx(), &title, &words.t("dialog-cancel"));
            return;
        };
        self.work = None;
        let Some(open) = &mut self.open else { return };
        open.problems.clear();
        match answer {
            Ok(outcome) if open.is_dry_run => open.checked = Some((open.file.clone(), outcome)),
            Ok(outcome) => {
                let args = [
                    ("imported", outcome.imported.into()),
                    ("updated", outcome.updated.into()),
                ];
                ctx.ask(Ask::Done(words.with("said-imported", &args)));
                self.open = None;
            }
            Err(Error::Rows(problems)) => {
                let line = |it| wording::row_problem(it, words);
                open.problems = problems.iter().take(MOST_PROBLEMS).map(line).collect();
            }
            Err(error) => open.problems = vec![wording::sentence(&error, words)],
        }
    }
}

impl Open {
    fn content_ui(&mut self, ui: &mut Ui, is_checked: bool, ctx: &Ctx<'_>) -> Response {
        let words = ctx.words;
        let label = words.t("catalogue-import-file");
        let first = Field::new(&label).text_ui(ui, &mut self.file);
        // Without a file dialog on this computer nothing opens, and the box is there to type into.
        if KeyButton::new(&words.t("settings-choose-file")).ui(ui)
            && let Some(path) = rfd::FileDialog::new().pick_file()
        {
            self.file = path_text(&path);
        }
        for problem in &self.problems {
            error_line_ui(ui, problem);
        }
        if let Some((_, outcome)) = self.checked.as_ref().filter(|_| is_checked) {
            outcome_ui(ui, outcome, ctx);
        }
        first
    }
}

fn outcome_ui(ui: &mut Ui, outcome: &ImportOutcome, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let args = [
        ("read", outcome.read.into()),
        ("imported", outcome.imported.into()),
        ("updated", outcome.updated.into()),
        ("known", outcome.known_rows.len().into()),
    ];
    ui.label(bold(words.with("catalogue-import-counts", &args)));
    if outcome.absent > 0 {
        let args = [("count", outcome.absent.into())];
        ui.label(note(ui, words.with("catalogue-import-absent", &args)));
    }
    if !outcome.left_out_columns.is_empty() {
        let columns = wording::list(&outcome.left_out_columns, words);
        let args = [("columns", columns.into())];
        ui.label(note(ui, words.with("catalogue-import-left-out", &args)));
    }
}
