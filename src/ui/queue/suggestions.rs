//! What the facts suggest (D1–D9): the principal holds somebody to account with a basis, or dismisses it with a reason.

use egui::{Frame, Label, ScrollArea, Ui, vec2};

use crate::desk::{self, Desk, Error, Pending, SuggestionLine};
use crate::domain::accountability::{Accountability, ShownBy, Suggestion};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::ComplaintId;
use crate::domain::contact::ContactId;
use crate::domain::opinion::OpinionId;
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::ui::command::Command;
use crate::ui::complaint::deed::hold_boxes;
use crate::ui::contact::beside::heading_ui;
use crate::ui::contact::deed::{DeedBox, Shape, required};
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::offer::Offer;
use crate::ui::rectification::{open_origin, origin_name};
use crate::ui::theme::{bold, note, tokens};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::link::whole_link_ui;
use crate::ui::widgets::state_mark::Mark;

/// The suggestions, as they were read last, and the form of the one that is being decided.
#[derive(Default)]
pub(super) struct Suggestions {
    lines: Option<Vec<SuggestionLine>>,
    pending: Option<Pending<desk::Result<Vec<SuggestionLine>>>>,
    read_under: Option<u64>,
    deciding: Option<Deciding>,
    saving: Option<Pending<desk::Result<Accountability>>>,
}

struct Deciding {
    of: Suggestion,
    /// What it is about, for the sentence that says it is decided.
    name: String,
    holds: bool,
    boxes: TypedBoxes,
}

impl Suggestions {
    /// How many there are; `None` while they are on their way.
    pub(super) fn count(&self) -> Option<usize> {
        self.lines.as_ref().map(Vec::len)
    }

    pub(super) fn read(&mut self, ctx: &mut Ctx<'_>) {
        if !ctx.may(Right::HoldAccountable) {
            return;
        }
        if self.read_under != Some(ctx.generation) {
            self.read_under = Some(ctx.generation);
            self.pending = Some(ctx.worker.read(Desk::suggestion_lines));
        }
        match self.pending.as_mut().and_then(Pending::take) {
            Some(Ok(lines)) => self.lines = Some(lines),
            Some(Err(error)) => ctx.ask(Ask::Failed(error)),
            None => return,
        }
        self.pending = None;
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        self.take_saved(ctx);
        let Some(lines) = self.lines.take() else {
            return;
        };
        ui.label(note(ui, ctx.words.t("suggestions-note")));
        if lines.is_empty() {
            ui.add_space(32.0);
            let text = ctx.words.t("suggestions-empty");
            ui.vertical_centered(|ui| ui.label(bold(text)));
        }
        ScrollArea::vertical()
            .id_salt("suggestions")
            .auto_shrink(false)
            .show(ui, |ui| {
                for line in &lines {
                    card_ui(ui, |ui| self.line_ui(ui, line, ctx));
                }
            });
        self.lines = Some(lines);
    }

    fn line_ui(&mut self, ui: &mut Ui, whole: &SuggestionLine, ctx: &mut Ctx<'_>) {
        let words = ctx.words;
        let line = &whole.suggestion;
        let who = match (line.department.is_empty(), line.person.is_empty()) {
            (_, true) => words.t("suggestions-nobody-named"),
            (true, false) => line.person.clone(),
            (false, false) => {
                let (department, person) = (line.department.as_str(), line.person.as_str());
                let args = [("department", department.into()), ("person", person.into())];
                words.with("case-person-of", &args)
            }
        };
        heading_ui(ui, who, Mark::Waiting, &words.t("suggestions-undecided"));
        ui.horizontal_wrapped(|ui| {
            ui.label(words.t(line.ground.label_key()));
            let name = name_of(whole, ctx);
            if !name.is_empty() && whole_link_ui(ui, &name) {
                ctx.asks.extend(record_of(whole));
            }
        });
        about_ui(ui, whole, ctx);
        let args = [("day", words.date(line.since).into())];
        ui.label(note(ui, words.with("suggestions-since", &args)));
        ui.label(note(ui, words.t(line.ground.fault().label_key())));
        if self.deciding.as_ref().is_some_and(|it| it.of == *line) {
            self.form_ui(ui, ctx);
            return;
        }
        ui.horizontal_wrapped(|ui| {
            for (holds, key) in [(true, "case-deed-hold"), (false, "suggestions-dismiss")] {
                if KeyButton::new(&words.t(key)).ui(ui) {
                    self.deciding = Some(Deciding::new(line, name_of(whole, ctx), holds));
                }
            }
        });
    }

    fn form_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let Some(deciding) = &mut self.deciding else {
            return;
        };
        let words = ctx.words;
        let (mut saves, mut cancels) = (false, false);
        let frame = Frame::new()
            .fill(tokens(ui).panel)
            .inner_margin(vec2(10.0, 8.0));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width().min(640.0));
            let key = match deciding.holds {
                true => "case-deed-hold",
                false => "suggestions-dismiss",
            };
            ui.label(bold(words.t(key)));
            deciding.boxes.begin(ui, ctx);
            let width = ui.available_width();
            for drawn in deciding.layout() {
                deciding.boxes.box_ui(ui, drawn, width, ctx);
            }
            deciding.boxes.end();
            ui.horizontal(|ui| {
                saves = KeyButton::new(&words.t("case-save"))
                    .shortcut(Command::Save.shortcut())
                    .weight(Weight::Main)
                    .ui(ui);
                cancels = KeyButton::new(&words.t("dialog-cancel")).ui(ui);
            });
        });
        if saves && self.saving.is_none() {
            let (boxes, shown_by) = deciding.decision();
            self.saving = Some(
                ctx.worker
                    .write(move |desk| desk.decide_accountability(&boxes, shown_by)),
            );
        }
        if cancels {
            self.deciding = None;
        }
    }

    fn take_saved(&mut self, ctx: &mut Ctx<'_>) {
        let Some(answer) = self.saving.as_mut().and_then(Pending::take) else {
            return;
        };
        self.saving = None;
        match (answer, &mut self.deciding) {
            (Ok(decision), deciding) => {
                let name = deciding.take().map(|it| it.name);
                let number = ("number", name.unwrap_or_default().into());
                let said = ctx.words.with("said-suggestion", &[number]);
                ctx.ask(Ask::Done(said.clone()));
                if decision.is_held {
                    ctx.ask(Ask::OfferPaper(Offer::of_accountability(&decision, said)));
                }
            }
            (Err(Error::Fields(errors)), Some(deciding)) => deciding.boxes.show_errors(errors),
            (Err(error), _) => ctx.ask(Ask::Failed(error)),
        }
    }
}

impl Deciding {
    fn new(of: &Suggestion, name: String, holds: bool) -> Self {
        let typed = Boxes::default()
            .with("person", of.person.clone())
            .with("department", of.department.clone())
            .with("ground", of.ground.code())
            .with("fault", of.ground.fault().code());
        let first = match (holds, of.person.is_empty()) {
            (_, true) => "person",
            (_, false) => "basis",
        };
        Self {
            of: of.clone(),
            name,
            holds,
            boxes: TypedBoxes::new(Table::Accountability, "suggestion", typed, first),
        }
    }

    fn layout(&self) -> Vec<DeedBox> {
        if self.holds {
            return hold_boxes(&self.boxes.typed);
        }
        let mut layout = vec![required("basis", Shape::Lines(2))];
        if self.of.person.is_empty() {
            layout.insert(0, required("person", Shape::Person));
        }
        layout
    }

    fn decision(&self) -> (Boxes, ShownBy) {
        let shown_by = ShownBy {
            complaint_id: self.of.complaint_id,
            contact_id: self.of.contact_id,
            rectification_id: self.of.rectification_id,
            opinion_id: self.of.opinion_id,
        };
        let is_held = if self.holds { "1" } else { "" };
        (self.boxes.typed.clone().with("is_held", is_held), shown_by)
    }
}

/// The record that shows the facts, by its number; a check by its day and kind.
fn name_of(line: &SuggestionLine, ctx: &Ctx<'_>) -> String {
    match &line.rectification {
        Some(of) => origin_name(of, ctx.words),
        None => line.suggestion.number.clone(),
    }
}

/// What was not put right, with the way to it on the board; what the opinion says.
fn about_ui(ui: &mut Ui, line: &SuggestionLine, ctx: &mut Ctx<'_>) {
    if let Some(of) = &line.rectification {
        let it = &of.rectification;
        let problem = it.problem.lines().next().unwrap_or_default();
        if ui.link(problem).clicked() {
            ctx.ask(Ask::OpenRectification(it.id));
        }
    }
    if let Some(opinion) = &line.opinion {
        let gist = opinion.details.content.lines().next().unwrap_or_default();
        ui.add(Label::new(gist).wrap());
    }
}

/// The record that shows the facts.
fn record_of(line: &SuggestionLine) -> Option<Ask> {
    if let Some(of) = &line.rectification {
        return open_origin(&of.rectification);
    }
    let line = &line.suggestion;
    let complaint = line
        .complaint_id
        .map(|id| Ask::OpenComplaint(ComplaintId(id)));
    complaint
        .or(line.contact_id.map(|id| Ask::OpenContact(ContactId(id))))
        .or(line.opinion_id.map(|id| Ask::OpenOpinion(OpinionId(id))))
}
