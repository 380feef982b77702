//! The box for a scan or a photo: a path to type, or a file to choose.

use std::path::PathBuf;

use egui::{Id, Ui};

use crate::desk;
use crate::i18n::Words;
use crate::ui::ctx::Ctx;
use crate::ui::settings::path_text;
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::KeyButton;
use crate::wording;

/// What is typed there.
#[derive(Default)]
pub(in crate::ui) struct ScanBox {
    typed: String,
    problem: Option<String>,
}

impl ScanBox {
    pub(in crate::ui) fn is_empty(&self) -> bool {
        self.typed.trim().is_empty()
    }

    /// The file that is named.
    pub(in crate::ui) fn path(&self) -> Option<PathBuf> {
        (!self.is_empty()).then(|| PathBuf::from(self.typed.trim()))
    }

    /// Says that a file is wanted.
    pub(in crate::ui) fn is_missing(&mut self, words: &Words) {
        self.problem = Some(words.t("problem-missing"));
    }

    /// Says why the file was not taken.
    pub(in crate::ui) fn refuse(&mut self, answer: &desk::Result<()>, words: &Words) {
        self.problem = answer
            .as_ref()
            .err()
            .map(|error| wording::sentence(error, words));
    }

    pub(in crate::ui) fn ui(&mut self, ui: &mut Ui, id: Id, ctx: &Ctx<'_>) {
        let words = ctx.words;
        let (label, hint) = (words.t("case-scan-file"), words.t("case-scan-file-hint"));
        let field = Field::new(&label)
            .hint(&hint)
            .error(self.problem.as_deref())
            .id(id);
        if field.text_ui(ui, &mut self.typed).changed() {
            self.problem = None;
        }
        // Without a file dialog on this computer nothing opens, and the box is there to type into.
        if KeyButton::new(&words.t("settings-choose-file")).ui(ui)
            && let Some(path) = rfd::FileDialog::new()
                .add_filter(words.t("case-scan-filter"), &["png", "jpg", "jpeg", "pdf"])
                .pick_file()
        {
            self.typed = path_text(&path);
            self.problem = None;
        }
    }
}
