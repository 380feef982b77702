//! Beside the boxes of a new complaint: who will be able to read what is sealed, and complaints that may be about the same.

use egui::{ScrollArea, Ui};

use crate::desk::{self, ComplaintLine, Pending, PossibleRepeat, SealedFor};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{ComplaintDetails, ComplaintId};
use crate::domain::protection::Signed;
use crate::i18n::Words;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::names_box::names_of;
use crate::ui::readers::Readers;
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::wording;

/// What repeats are looked for by: category, respondents, department.
type Alike = (String, Vec<String>, String);

/// What stands beside the boxes.
#[derive(Default)]
pub(super) struct Aside {
    readers: Readers<ComplaintDetails>,
    asked_alike: Option<Alike>,
    finding: Option<Pending<desk::Result<Vec<PossibleRepeat>>>>,
    repeats: Vec<PossibleRepeat>,
    opening: Option<Pending<desk::Result<Vec<ComplaintLine>>>>,
    opened: Option<ComplaintLine>,
}

impl Aside {
    /// Asks for what fits the boxes, unless that was asked already, and takes what has come.
    pub(super) fn follow(&mut self, about: ComplaintDetails, typed: &Boxes, ctx: &mut Ctx<'_>) {
        self.readers.follow(about, ctx);
        let alike = (
            typed.get("category").to_owned(),
            names_of(typed.get("respondents")),
            typed.get("respondent_department").trim().to_owned(),
        );
        if self.asked_alike.as_ref() != Some(&alike) {
            self.asked_alike = Some(alike.clone());
            let is_asked = !alike.1.is_empty() || !(alike.0.is_empty() || alike.2.is_empty());
            self.finding = is_asked.then(|| {
                ctx.worker
                    .read(move |desk| desk.possible_repeats(&alike.0, &alike.1, &alike.2))
            });
            if !is_asked {
                self.repeats.clear();
            }
        }
        match self.finding.as_mut().and_then(Pending::take) {
            Some(Ok(repeats)) => (self.repeats, self.finding) = (repeats, None),
            Some(Err(error)) => {
                self.finding = None;
                ctx.ask(Ask::Failed(error));
            }
            None => {}
        }
        match self.opening.as_mut().and_then(Pending::take) {
            Some(Ok(mut lines)) => (self.opened, self.opening) = (lines.pop(), None),
            Some(Err(error)) => {
                self.opening = None;
                ctx.ask(Ask::Failed(error));
            }
            None => {}
        }
    }

    /// That nobody could read what would be sealed, in a sentence.
    pub(super) fn nobody(&self, words: &Words) -> Option<String> {
        self.readers.nobody(words)
    }

    /// Who will be able to read it; nobody while that is not known.
    pub(super) fn readers(&self) -> SealedFor {
        self.readers.names()
    }

    /// Draws it.
    pub(super) fn ui(&mut self, ui: &mut Ui, signed: Option<Signed>, ctx: &Ctx<'_>) {
        ScrollArea::vertical()
            .id_salt("complaint-aside")
            .show(ui, |ui| {
                if let Some(signed) = signed {
                    self.readers.ui(ui, signed, true, ctx);
                }
                self.repeats_ui(ui, ctx);
            });
    }

    fn repeats_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        if self.repeats.is_empty() {
            return;
        }
        let words = ctx.words;
        ui.add_space(6.0);
        ui.label(bold(words.t("complaint-repeats")));
        ui.label(note(ui, words.t("complaint-repeats-hint")));
        let mut wanted: Option<ComplaintId> = None;
        for repeat in &self.repeats {
            card_ui(ui, |ui| {
                if ui.link(bold(repeat.number.to_string())).clicked() {
                    wanted = Some(repeat.id);
                }
                let args = [
                    ("date", words.date(repeat.received_on).into()),
                    ("stage", words.t(repeat.stage.label_key()).into()),
                ];
                ui.label(note(ui, words.with("complaint-repeat-line", &args)));
                ui.label(wording::category(&repeat.category, words));
                let opened = self.opened.as_ref();
                if let Some(line) = opened.filter(|line| line.complaint.id == repeat.id) {
                    opened_ui(ui, line, ctx);
                }
            });
        }
        let is_open = |id: ComplaintId| {
            let opened = self.opened.as_ref();
            opened.is_some_and(|line| line.complaint.id == id)
        };
        match wanted {
            Some(id) if is_open(id) => self.opened = None,
            Some(id) => {
                let read = ctx.worker.read(move |desk| desk.complaint_lines(&[id]));
                self.opening = Some(read);
            }
            None => {}
        }
    }
}

/// The repeat that was opened, as far as whoever types may see it: nothing typed is lost for a look at it.
fn opened_ui(ui: &mut Ui, line: &ComplaintLine, ctx: &Ctx<'_>) {
    let (details, words) = (&line.complaint.details, ctx.words);
    if !line.may_open {
        ui.label(words.t("complaint-about-you"));
        return;
    }
    let about = [
        wording::list(&details.respondents, words),
        details.respondent_department.clone(),
        details.gist().to_owned(),
    ];
    for text in about.iter().filter(|text| !text.is_empty()) {
        ui.label(text);
    }
    if let Some(due_on) = details.due_on {
        let date = ("date", words.date(due_on).into());
        ui.label(note(ui, words.with("contact-due", &[date])));
    }
}
