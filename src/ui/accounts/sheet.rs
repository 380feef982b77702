//! The recovery sheet on its way out of the program: the sheet is saved to a place, its phrase is copied by hand.
//!
//! Neither is kept. The phrase is hidden before its end is typed back, so that what is typed comes from the paper.

use std::path::{Path, PathBuf};

use egui::{RichText, Ui};

use crate::desk::{self, Pending, RecoverySheet, refuse_sheet_place};
use crate::ui::ctx::Ctx;
use crate::ui::settings::path_text;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::wording;

/// The sheet and what was done with it.
pub struct SheetCard {
    sheet: RecoverySheet,
    path: String,
    saving: Option<Pending<desk::Result<PathBuf>>>,
    saved: Option<PathBuf>,
    problem: Option<desk::Error>,
    hides_phrase: bool,
    typed: String,
    is_wrong: bool,
}

impl SheetCard {
    /// A sheet that was just made.
    #[must_use]
    pub fn new(sheet: RecoverySheet) -> Self {
        Self {
            sheet,
            path: String::new(),
            saving: None,
            saved: None,
            problem: None,
            hides_phrase: false,
            typed: String::new(),
            is_wrong: false,
        }
    }

    /// Draws it; `true` once the sheet is saved, the phrase typed back, and the person is done.
    pub fn ui(&mut self, ui: &mut Ui, register: &Path, ctx: &Ctx<'_>) -> bool {
        self.take_answer();
        let words = ctx.words;
        ui.label(bold(words.t(match self.sheet.is_second {
            true => "sheet-second-title",
            false => "sheet-title",
        })));
        ui.add(egui::Label::new(words.t("sheet-text")).wrap());
        let fingerprint = self.sheet.fingerprint.as_str().into();
        ui.label(note(
            ui,
            words.with("sheet-fingerprint", &[("fingerprint", fingerprint)]),
        ));
        ui.add_space(6.0);
        self.save_ui(ui, register, ctx);
        ui.add_space(8.0);
        self.phrase_ui(ui, ctx);
        let missing = match (&self.saved, self.hides_phrase) {
            (None, _) => Some(words.t("sheet-needs-saving")),
            (_, false) => Some(words.t("sheet-needs-copying")),
            _ => None,
        };
        let is_pressed = KeyButton::new(&words.t("sheet-done"))
            .weight(Weight::Main)
            .disabled_because(missing.as_deref())
            .ui(ui);
        if is_pressed {
            self.is_wrong = !self.is_typed_back();
        }
        is_pressed && !self.is_wrong
    }

    fn save_ui(&mut self, ui: &mut Ui, register: &Path, ctx: &Ctx<'_>) {
        let words = ctx.words;
        ui.label(words.t("sheet-step-save"));
        let problem = self.problem.as_ref();
        let problem = problem.map(|error| wording::sentence(error, words));
        let (label, hint) = (words.t("sheet-save-to"), words.t("sheet-save-hint"));
        Field::new(&label)
            .hint(&hint)
            .error(problem.as_deref())
            .text_ui(ui, &mut self.path);
        ui.horizontal_wrapped(|ui| {
            // Without a file dialog on this computer nothing opens, and the box is there to type into.
            if KeyButton::new(&words.t("settings-choose-file")).ui(ui)
                && let Some(path) = rfd::FileDialog::new()
                    .set_file_name(format!("{}.pdf", words.t("sheet-file-name")))
                    .save_file()
            {
                self.path = path_text(&path);
            }
            let reason = words.t("sheet-needs-place");
            let is_empty = self.path.trim().is_empty();
            if KeyButton::new(&words.t("sheet-save"))
                .disabled_because(is_empty.then_some(reason.as_str()))
                .ui(ui)
            {
                self.save(register, ctx);
            }
        });
        if let Some(saved) = &self.saved {
            let args = [("path", path_text(saved).into())];
            ui.add(egui::Label::new(words.with("sheet-saved", &args)).wrap());
        }
    }

    fn phrase_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let words = ctx.words;
        ui.label(words.t("sheet-step-phrase"));
        if !self.hides_phrase {
            ui.label(RichText::new(&self.sheet.phrase).monospace().size(22.0));
            if KeyButton::new(&words.t("sheet-copied")).ui(ui) {
                self.hides_phrase = true;
            }
            return;
        }
        let label = words.t("sheet-last-group");
        let problem = words.t("problem-last-group");
        Field::new(&label)
            .width(160.0)
            .error(self.is_wrong.then_some(problem.as_str()))
            .text_ui(ui, &mut self.typed);
        if ui.link(words.t("sheet-show-again")).clicked() {
            self.hides_phrase = false;
        }
    }

    /// The end of the phrase, as typed from the paper; case and hyphens do not matter.
    fn is_typed_back(&self) -> bool {
        let letters = |text: &str| -> String {
            let letters = text.chars().filter(char::is_ascii_alphanumeric);
            letters.map(|it| it.to_ascii_uppercase()).collect()
        };
        let (phrase, typed) = (letters(&self.sheet.phrase), letters(&self.typed));
        let last = self.sheet.phrase.rsplit('-').next().map(letters);
        typed == phrase || last.is_some_and(|last| typed == last)
    }

    fn save(&mut self, register: &Path, ctx: &Ctx<'_>) {
        let target = PathBuf::from(self.path.trim());
        self.problem = None;
        if let Err(error) = refuse_sheet_place(register, &target) {
            self.problem = Some(error);
            return;
        }
        let language = desk::paper_language(ctx.settings, ctx.words.language());
        let sheet = self.sheet.clone();
        self.saving = Some(ctx.worker.read(move |desk| {
            desk.save_recovery_sheet(&sheet, &target, language)?;
            Ok(target)
        }));
    }

    fn take_answer(&mut self) {
        match self.saving.as_mut().and_then(Pending::take) {
            Some(Ok(path)) => self.saved = Some(path),
            Some(Err(error)) => self.problem = Some(error),
            None => {}
        }
    }
}
