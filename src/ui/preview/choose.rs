//! Which of a record's papers, where it has several.
//!
//! Knows nothing of what stands on papers.

use egui::{Response, Ui};

use crate::desk::{
    PaperRequest, VisitFile, has_attachments, has_open_attachments, papers_of_complaint,
    papers_of_contact, papers_of_opinion, papers_with_identity,
};
use crate::domain::complaint::{ComplaintFile, ComplaintId};
use crate::domain::contact::ContactFile;
use crate::domain::form::FormKind;
use crate::domain::opinion::OpinionFile;
use crate::domain::visit::{VisitKind, VisitState};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::widgets::choice::menu_ui;
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::modal::Answer;
use crate::wording;

/// The papers of a visit, its own first.
fn papers_of_visit(file: &VisitFile) -> Vec<FormKind> {
    if matches!(
        file.visit.state(),
        VisitState::Appointment | VisitState::Void
    ) {
        return Vec::new();
    }
    let own = FormKind::of_visit(file.visit.details.kind);
    let mut kinds = vec![own];
    if file.visit.details.kind == VisitKind::Inspection {
        kinds.push(FormKind::VisitorSlip);
    }
    if file
        .releases
        .iter()
        .any(|release| release.voiding.is_none())
    {
        kinds.push(FormKind::ReleaseSlip);
    }
    if file.left_items.iter().any(|item| item.voiding.is_none()) {
        kinds.push(FormKind::LeftItemSlip);
    }
    kinds
}

/// Which of a record's papers; asked only where there are several.
#[derive(Default)]
pub struct PaperMenu {
    open: Option<Question>,
}

struct Question {
    papers: Vec<(FormKind, PaperRequest)>,
    chosen: FormKind,
    /// Why who complains was opened, where the papers say it.
    reason: Option<String>,
    /// The record with the scans and photos of its case behind it, and whether that is wanted; `None` where none are printed.
    along: Option<(PaperRequest, bool)>,
}

impl PaperMenu {
    /// Asks for a visit's paper, after a question where it has several.
    pub fn open_visit(&mut self, file: &VisitFile, ctx: &mut Ctx<'_>) {
        let visit = file.visit.id;
        let request = |kind| (kind, PaperRequest::Visit { kind, visit });
        self.open(
            papers_of_visit(file).into_iter().map(request).collect(),
            ctx,
        );
    }

    /// Asks for a first contact's paper, after a question where it has several.
    pub fn open_contact(&mut self, file: &ContactFile, ctx: &mut Ctx<'_>) {
        let contact = file.contact.id;
        let request = |kind| (kind, PaperRequest::Contact { kind, contact });
        self.open(
            papers_of_contact(file).into_iter().map(request).collect(),
            ctx,
        );
    }

    /// Asks for a complaint's paper, after a question where it has several. None of them says who complains.
    pub fn open_complaint(&mut self, file: &ComplaintFile, ctx: &mut Ctx<'_>) {
        let complaint = file.complaint.id;
        let request = |kind| (kind, PaperRequest::Complaint { kind, complaint });
        let papers = papers_of_complaint(file).into_iter().map(request);
        let along = has_open_attachments(file).then_some(complaint);
        self.choose(papers.collect(), None, along, ctx);
    }

    /// Asks for an opinion's paper, after a question where it has several. None of them says who gave it.
    pub fn open_opinion(&mut self, file: &OpinionFile, ctx: &mut Ctx<'_>) {
        let opinion = file.opinion.id;
        let request = |kind| (kind, PaperRequest::Opinion { kind, opinion });
        let papers = papers_of_opinion(file).into_iter().map(request);
        self.open(papers.collect(), ctx);
    }

    /// Asks for one of the papers that say who complains, for the reason for which that was opened.
    pub fn open_opened(&mut self, file: &ComplaintFile, reason: String, ctx: &mut Ctx<'_>) {
        let complaint = file.complaint.id;
        let request = |kind| (kind, PaperRequest::Complaint { kind, complaint });
        let papers = papers_with_identity(file).into_iter().map(request);
        let along = has_attachments(file).then_some(complaint);
        self.choose(papers.collect(), Some(reason), along, ctx);
    }

    fn open(&mut self, papers: Vec<(FormKind, PaperRequest)>, ctx: &mut Ctx<'_>) {
        self.choose(papers, None, None, ctx);
    }

    fn choose(
        &mut self,
        papers: Vec<(FormKind, PaperRequest)>,
        reason: Option<String>,
        along: Option<ComplaintId>,
        ctx: &mut Ctx<'_>,
    ) {
        let Some((chosen, _)) = papers.first().copied() else {
            return;
        };
        let is_asked = papers.len() > 1;
        let question = Question {
            papers,
            chosen,
            reason,
            along: along
                .map(|complaint| (PaperRequest::ComplaintWithAttachments { complaint }, true)),
        };
        match is_asked {
            true => self.open = Some(question),
            false => ctx.asks.extend(question.answer()),
        }
    }

    /// Draws the question.
    pub fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some(question) = &mut self.open else {
            return;
        };
        let words = ctx.words;
        let answer = dialog_ui(
            ui.ctx(),
            "paper-menu",
            &words.t("choose-paper-title"),
            &words.t("command-print"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| question.papers_ui(ui, ctx),
        );
        let Some(answer) = answer else { return };
        let answered = self.open.take().filter(|_| answer == Answer::Confirmed);
        ctx.asks.extend(answered.and_then(Question::answer));
    }
}

impl Question {
    /// What is asked for by the chosen paper.
    fn answer(self) -> Option<Ask> {
        let kind = self.chosen;
        let along = self.along.filter(|(_, is_wanted)| *is_wanted);
        let along = along.filter(|_| kind == FormKind::ComplaintRecord);
        let mut papers = self.papers.iter();
        let paper = papers.find(|paper| paper.0 == kind)?;
        let request = along.map_or(paper.1, |(request, _)| request);
        Some(match self.reason {
            Some(reason) => Ask::PrintOpened { request, reason },
            None => Ask::Print(request),
        })
    }

    /// The papers to choose from; the response is the chosen one's.
    fn papers_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> Response {
        let words = ctx.words;
        let names: Vec<String> = self
            .papers
            .iter()
            .map(|paper| wording::form_kind(paper.0, words))
            .collect();
        let kinds = self.papers.iter().map(|paper| paper.0);
        let options: Vec<(FormKind, &str)> = kinds.zip(names.iter().map(String::as_str)).collect();
        let chosen = menu_ui(
            ui,
            &words.t("choose-paper-title"),
            &mut self.chosen,
            &options,
        );
        // Beside what it is no choice for it stands greyed out: the dialog keeps its size.
        if let Some((_, is_wanted)) = &mut self.along {
            let is_record = self.chosen == FormKind::ComplaintRecord;
            let label = words.t("choose-paper-attachments");
            ui.add_enabled(is_record, egui::Checkbox::new(is_wanted, label));
        }
        chosen.unwrap_or_else(|| ui.label(String::new()))
    }
}

/// A button for a paper that hangs beside a record.
pub fn print_button_ui(ui: &mut Ui, kind: FormKind, request: PaperRequest, ctx: &mut Ctx<'_>) {
    let kind = ("kind", wording::form_kind(kind, ctx.words).into());
    if KeyButton::new(&ctx.words.with("offer-print", &[kind])).ui(ui) {
        ctx.ask(Ask::Print(request));
    }
}
