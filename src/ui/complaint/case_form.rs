//! What is done about a complaint, as the small form below the case asks for it.

use std::path::PathBuf;

use egui::Ui;

use super::case_work::{Work, asked, carry_out, prefilled};
use super::deed::{CaseDeed, Standing};
use super::phrases::phrases_ui;
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{ComplaintFile, ComplaintId, Step};
use crate::domain::record::Table;
use crate::ui::contact::deed::DeedBox;
use crate::ui::ctx::Ctx;
use crate::ui::pane_forms::{DeedWork, PaneDeed, PaneForms};

/// The forms that are open: one a complaint.
pub(super) type CaseForms = PaneForms<CaseDeed>;

impl PaneDeed for CaseDeed {
    type Id = ComplaintId;
    type File = ComplaintFile;

    fn id(file: &ComplaintFile) -> ComplaintId {
        file.complaint.id
    }

    fn number(file: &ComplaintFile) -> String {
        file.complaint.number.to_string()
    }

    fn label_key(self, file: &ComplaintFile, ctx: &Ctx<'_>) -> &'static str {
        self.label_key(standing(file, ctx))
    }

    fn save_key(self) -> &'static str {
        match self {
            Self::Step(Step::Close) => "case-sign",
            _ => "case-save",
        }
    }

    fn hint_key(self, file: &ComplaintFile, ctx: &Ctx<'_>) -> Option<&'static str> {
        self.hint_key(standing(file, ctx))
    }

    fn asked(self, file: &ComplaintFile, ctx: &Ctx<'_>) -> Option<String> {
        asked(self, file, ctx)
    }

    fn table(self) -> Table {
        self.table()
    }

    fn boxes(self, typed: &Boxes, file: &ComplaintFile, ctx: &Ctx<'_>) -> Vec<DeedBox> {
        self.boxes(typed, standing(file, ctx))
    }

    fn prefilled(self, file: &ComplaintFile, ctx: &Ctx<'_>) -> Boxes {
        prefilled(self, file, standing(file, ctx), ctx)
    }

    fn takes_file(self, file: &ComplaintFile, ctx: &Ctx<'_>) -> bool {
        self.takes_file(standing(file, ctx))
    }

    fn wants_file(self) -> bool {
        self == Self::Attach
    }

    fn phrase_box(self) -> Option<&'static str> {
        self.phrase_box()
    }

    fn phrases_ui(ui: &mut Ui, file: &ComplaintFile, ctx: &Ctx<'_>) -> Option<String> {
        phrases_ui(ui, file, ctx)
    }

    fn work(self, file: &ComplaintFile, boxes: Boxes, scan: Option<PathBuf>) -> DeedWork {
        let work = Work {
            deed: self,
            complaint: file.complaint.id,
            revision: file.complaint.revision,
            boxes,
            file: scan,
        };
        Box::new(move |desk| carry_out(desk, work))
    }
}

fn standing(file: &ComplaintFile, ctx: &Ctx<'_>) -> Standing {
    Standing::of(&file.complaint.details, ctx.account)
}
