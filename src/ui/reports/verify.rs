//! 核验: a signed report, or the code printed on it, held against the register.

use std::path::{Path, PathBuf};

use egui::{Label, Response, RichText, Ui};

use super::closing::said_ui;
use crate::desk::{self, Desk, Pending};
use crate::domain::closing::{Correction, FigureChange, Verification, Weight};
use crate::domain::figures::AnyFigure;
use crate::i18n::Words;
use crate::store;
use crate::store::seal::wrong_report_letter;
use crate::ui::ctx::Ctx;
use crate::ui::settings::path_text;
use crate::ui::theme::{bold, note, tokens};
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::{Field, error_line_ui};
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::modal::Answer;
use crate::ui::widgets::state_mark::{Mark, mark_shape_ui, state_mark_ui};
use crate::wording;

/// A file longer than this is no report of a month.
const MOST_BYTES: u64 = 64 * 1024 * 1024;
/// How wide the dialog is where there is room, in points.
const WIDTH: f32 = 640.0;

/// The dialog, open or not.
#[derive(Default)]
pub(super) struct VerifyDialog {
    open: Option<Open>,
}

/// What is typed and what was found.
#[derive(Default)]
struct Open {
    code: String,
    file: String,
    problem: Option<String>,
    found: Option<Verification>,
    pending: Option<Pending<desk::Result<Verification>>>,
}

impl VerifyDialog {
    /// Opens it, with this code in its box.
    pub(super) fn open(&mut self, code: String) {
        self.open = Some(Open {
            code,
            ..Open::default()
        });
    }

    /// Draws it while it is open.
    pub(super) fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some(open) = &mut self.open else { return };
        open.take(ctx);
        match open.ui(ui, ctx) {
            None => {}
            Some(Answer::Confirmed) => open.begin(ctx),
            Some(Answer::Cancelled) => self.open = None,
        }
    }
}

impl Open {
    fn take(&mut self, ctx: &Ctx<'_>) {
        let Some(outcome) = self.pending.as_mut().and_then(Pending::take) else {
            return;
        };
        self.pending = None;
        match outcome {
            Ok(found) => self.found = Some(found),
            Err(error) => self.problem = Some(wording::sentence(&error, ctx.words)),
        }
    }

    /// Looks: for the file where one was named, else for the code.
    fn begin(&mut self, ctx: &Ctx<'_>) {
        if self.pending.is_some() {
            return;
        }
        (self.problem, self.found) = (None, None);
        let (code, file) = (self.code.trim().to_owned(), self.file.trim().to_owned());
        if !file.is_empty() {
            self.pending = Some(ctx.worker.read(move |desk| verify_file(desk, &file)));
        } else if code.is_empty() {
            self.problem = Some(ctx.words.t("verify-nothing"));
        } else {
            self.pending = Some(ctx.worker.read(move |desk| desk.verify_code(&code)));
        }
    }

    fn ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        dialog_ui(
            ui.ctx(),
            "verify-report",
            &words.t("verify-title"),
            &words.t("verify-do"),
            &words.t("dialog-close"),
            Enter::Confirms,
            |ui| {
                let room = ui.ctx().content_rect().width() - 120.0;
                ui.set_min_width(WIDTH.min(room));
                let first = self.boxes_ui(ui, ctx);
                if let Some(problem) = &self.problem {
                    error_line_ui(ui, problem);
                }
                if self.pending.is_some() {
                    ui.label(note(ui, words.t("verify-looking")));
                }
                if let Some(found) = &self.found {
                    found_ui(ui, found, words);
                }
                first
            },
        )
    }

    fn boxes_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> Response {
        let words = ctx.words;
        let wrong = wrong_report_letter(&self.code).map(|letter| {
            let letter = [("letter", letter.to_string().into())];
            words.with("verify-wrong-letter", &letter)
        });
        let (label, hint) = (words.t("verify-code"), words.t("verify-code-hint"));
        let field = Field::new(&label).hint(&hint).error(wrong.as_deref());
        let first = field.text_ui(ui, &mut self.code);
        if first.changed() {
            // What is typed now is what is asked about.
            self.file.clear();
            (self.problem, self.found) = (None, None);
        }
        let label = words.t("verify-file");
        if Field::new(&label).text_ui(ui, &mut self.file).changed() {
            self.code.clear();
            (self.problem, self.found) = (None, None);
        }
        // Without a file dialog on this computer nothing opens, and the box is there to type into.
        if KeyButton::new(&words.t("verify-choose")).ui(ui)
            && let Some(path) = rfd::FileDialog::new()
                .add_filter("PDF", &["pdf"])
                .pick_file()
        {
            self.file = path_text(&path);
            self.code.clear();
            self.begin(ctx);
        }
        ui.add_space(6.0);
        first
    }
}

/// Reads the file, unless it is too long to be a report, and holds it against the register.
fn verify_file(desk: &Desk, path: &str) -> desk::Result<Verification> {
    let path = Path::new(path);
    let failed = |source: std::io::Error| store::Error::Io {
        path: PathBuf::from(path),
        doing: store::Doing::Reading,
        source,
    };
    let length = std::fs::metadata(path).map_err(failed)?.len();
    if length > MOST_BYTES {
        return Err(desk::ClosingError::NotAReport.into());
    }
    desk.verify_file(&std::fs::read(path).map_err(failed)?)
}

const fn mark_of(weight: Weight) -> Mark {
    match weight {
        Weight::Good => Mark::Done,
        Weight::Note => Mark::Waiting,
        Weight::Bad => Mark::Wrong,
    }
}

/// What was found: the whole in one line, then whose report it is, then everything one by one.
fn found_ui(ui: &mut Ui, found: &Verification, words: &Words) {
    let weight = found.weight();
    let key = match weight {
        Weight::Good => "verify-good",
        Weight::Note => "verify-note",
        Weight::Bad => "verify-bad",
    };
    ui.separator();
    ui.horizontal_top(|ui| {
        let mark = mark_of(weight);
        let color = mark.color(tokens(ui));
        mark_shape_ui(ui, mark, color, 20.0);
        let said = RichText::new(words.t(key)).heading().color(color);
        ui.add(Label::new(said).wrap());
    });
    for (key, value) in [
        ("verify-period", words.period(found.period)),
        ("closing-signed-by", found.signer.clone()),
        ("closing-signed-at", words.date_time(found.signed_at)),
        ("closing-code", found.code.clone()),
        ("closing-fingerprint", found.fingerprint.clone()),
    ] {
        said_ui(ui, &words.t(key), &value);
    }
    ui.add_space(6.0);
    for finding in &found.findings {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            let weight = finding.weight();
            state_mark_ui(ui, mark_of(weight), &words.t(wording::weight_key(weight)));
            ui.add(Label::new(wording::finding(finding, words)).wrap());
        });
    }
    corrections_ui(ui, found, words);
}

/// What was changed since: figures as signed and now, records with old and new.
fn corrections_ui(ui: &mut Ui, found: &Verification, words: &Words) {
    let corrections = &found.corrections;
    if corrections.is_empty() {
        return;
    }
    ui.add_space(6.0);
    ui.label(bold(words.t("verify-corrections")));
    for change in &corrections.figures {
        ui.add(Label::new(figure_change(change, words)).wrap());
    }
    for correction in &corrections.records {
        ui.add(Label::new(correction_line(correction, words)).wrap());
        ui.indent(correction.seq, |ui| {
            for line in fields(correction, words) {
                ui.add(Label::new(note(ui, line)).wrap());
            }
        });
    }
    let more = corrections.count.saturating_sub(corrections.records.len());
    if more > 0 {
        ui.label(words.with("verify-more", &[("count", more.into())]));
    }
}

fn figure_change(change: &FigureChange, words: &Words) -> String {
    let args = [
        ("figure", figure_name(change.figure, words).into()),
        ("signed", words.amount(change.signed).into()),
        ("now", words.amount(change.now).into()),
    ];
    words.with("verify-figure", &args)
}

/// A figure's name beside those of other registers.
fn figure_name(figure: AnyFigure, words: &Words) -> String {
    let (register, name) = match figure {
        AnyFigure::Visits(it) => ("reports-about-visits", words.figure(it)),
        AnyFigure::Contacts(it) => (
            "reports-about-contacts",
            words.listed_figure(it, &Default::default()),
        ),
        AnyFigure::Complaints(it) => (
            "reports-about-complaints",
            words.listed_figure(it, &Default::default()),
        ),
        AnyFigure::Opinions(it) => (
            "reports-about-opinions",
            words.listed_figure(it, &Default::default()),
        ),
        AnyFigure::Review(it) => ("reports-about-review", words.listed_figure(it, &())),
    };
    let args = [
        ("register", words.t(register).into()),
        ("figure", name.into()),
    ];
    words.with("verify-figure-name", &args)
}

fn correction_line(correction: &Correction, words: &Words) -> String {
    let table = wording::table(correction.table, words);
    let number = match correction.number.is_empty() {
        true => &table,
        false => &correction.number,
    };
    let args = [
        ("at", words.date_time(correction.at).into()),
        ("who", correction.by.as_str().into()),
        ("what", wording::action(correction.action, words).into()),
        ("number", number.into()),
    ];
    words.with("verify-correction", &args)
}

/// The fields that were changed; of a protected one its name alone.
fn fields(correction: &Correction, words: &Words) -> Vec<String> {
    let value = |field: &str, text: &Option<String>| match text {
        Some(text) => wording::field_value(field, text, words),
        None => words.t("history-empty"),
    };
    let shown = correction.fields.iter();
    let shown = shown.filter(|field| wording::is_shown_in_history(&field.name));
    let said = shown.map(|field| {
        let label = wording::field_label_in(correction.table, &field.name, words);
        match &field.texts {
            None => words.with("verify-field-protected", &[("field", label.into())]),
            Some((before, after)) => {
                let args = [
                    ("field", label.into()),
                    ("before", value(&field.name, before).into()),
                    ("after", value(&field.name, after).into()),
                ];
                words.with("history-change", &args)
            }
        }
    });
    said.collect()
}
