//! The small questions before a paper: which of a visit's papers, the days of a book, how many blanks of which form.
//!
//! Knows nothing of what stands on papers.

use chrono::{Datelike as _, NaiveDate};
use egui::{Button, RichText, Ui};

use crate::desk::{PaperRequest, VisitFile};
use crate::domain::field::Problem;
use crate::domain::form::{FormKind, MOST_BLANKS};
use crate::domain::visit::{VisitId, VisitKind, VisitState};
use crate::domain::when;
use crate::i18n::Words;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::tokens;
use crate::ui::when_texts::typed_date;
use crate::ui::widgets::choice::menu_ui;
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::modal::Answer;
use crate::wording;

/// The papers of a visit, its own first.
#[must_use]
pub fn papers_of(file: &VisitFile) -> Vec<FormKind> {
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

/// Which of a visit's papers; asked only where there are several.
#[derive(Default)]
pub struct PaperMenu {
    open: Option<(VisitId, Vec<FormKind>, FormKind)>,
}

impl PaperMenu {
    /// Asks for the visit's paper, after a question where it has several.
    pub fn open(&mut self, file: &VisitFile, ctx: &mut Ctx<'_>) {
        let (visit, kinds) = (file.visit.id, papers_of(file));
        match kinds[..] {
            [] => {}
            [kind] => ctx.ask(Ask::Print(PaperRequest::Visit { kind, visit })),
            [first, ..] => self.open = Some((visit, kinds, first)),
        }
    }

    /// Draws the question.
    pub fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some((visit, kinds, chosen)) = &mut self.open else {
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
            |ui| kinds_ui(ui, kinds, chosen, words),
        );
        let (visit, kind) = (*visit, *chosen);
        match answer {
            Some(Answer::Confirmed) => {
                self.open = None;
                ctx.ask(Ask::Print(PaperRequest::Visit { kind, visit }));
            }
            Some(Answer::Cancelled) => self.open = None,
            None => {}
        }
    }
}

/// The papers that are of no one visit: the book of a period, and blanks.
#[derive(Default)]
pub struct OtherPapers {
    book: Option<BookDays>,
    blanks: Option<Blanks>,
}

/// The days of a book, as typed.
struct BookDays {
    from: String,
    to: String,
    problem: Option<BookProblem>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum BookProblem {
    From(Problem),
    To(Problem),
    Reversed,
}

/// Which blanks and how many, as typed.
struct Blanks {
    kind: FormKind,
    count: String,
    is_wrong: bool,
}

impl OtherPapers {
    /// Draws the two links. `days` are those the book begins with, if the list shows some.
    pub fn links_ui(
        &mut self,
        ui: &mut Ui,
        days: (Option<NaiveDate>, Option<NaiveDate>),
        ctx: &Ctx<'_>,
    ) {
        if link_ui(ui, ctx.words.t("book-print")) {
            let today = ctx.now.date();
            let from = days.0.or_else(|| today.with_day(1)).unwrap_or(today);
            self.book = Some(BookDays {
                from: typed_date(from),
                to: typed_date(days.1.unwrap_or(today)),
                problem: None,
            });
        }
        if link_ui(ui, ctx.words.t("blanks-print")) {
            self.blanks = Some(Blanks {
                kind: FormKind::VisitorSlip,
                count: "10".to_owned(),
                is_wrong: false,
            });
        }
    }

    /// Draws the question that is open.
    pub fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        if let Some(days) = &mut self.book {
            match days.ui(ui, ctx) {
                Some(Answer::Confirmed) => match days.read(ctx) {
                    Ok(request) => {
                        self.book = None;
                        ctx.ask(Ask::Print(request));
                    }
                    Err(problem) => days.problem = Some(problem),
                },
                Some(Answer::Cancelled) => self.book = None,
                None => {}
            }
        }
        if let Some(blanks) = &mut self.blanks {
            match blanks.ui(ui, ctx) {
                Some(Answer::Confirmed) => match blanks.read() {
                    Some(request) => {
                        self.blanks = None;
                        ctx.ask(Ask::Print(request));
                    }
                    None => blanks.is_wrong = true,
                },
                Some(Answer::Cancelled) => self.blanks = None,
                None => {}
            }
        }
    }
}

impl BookDays {
    fn ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        let (mut from_problem, mut to_problem) = (None, None);
        match self.problem {
            Some(BookProblem::From(problem)) => {
                from_problem = Some(wording::problem(problem, words))
            }
            Some(BookProblem::To(problem)) => to_problem = Some(wording::problem(problem, words)),
            Some(BookProblem::Reversed) => to_problem = Some(words.t("book-reversed")),
            None => {}
        }
        dialog_ui(
            ui.ctx(),
            "book-days",
            &words.t("book-title"),
            &words.t("command-print"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| {
                let label = words.t("book-from");
                let field = Field::new(&label).error(from_problem.as_deref());
                let first = ctx.when.date_ui(ui, words, field, ctx.now, &mut self.from);
                let label = words.t("book-to");
                let field = Field::new(&label).error(to_problem.as_deref());
                let last = ctx.when.date_ui(ui, words, field, ctx.now, &mut self.to);
                if first.changed() || last.changed() {
                    self.problem = None;
                }
                first
            },
        )
    }

    fn read(&self, ctx: &Ctx<'_>) -> Result<PaperRequest, BookProblem> {
        let day = |typed: &str| {
            let is_empty = typed.trim().is_empty();
            let unread = if is_empty {
                Problem::Missing
            } else {
                Problem::NotATime
            };
            when::parse_date(typed, ctx.now.date()).ok_or(unread)
        };
        let from = day(&self.from).map_err(BookProblem::From)?;
        let to = day(&self.to).map_err(BookProblem::To)?;
        if to < from {
            return Err(BookProblem::Reversed);
        }
        Ok(PaperRequest::Book { from, to })
    }
}

impl Blanks {
    fn ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        let most = ("most", MOST_BLANKS.into());
        let problem = self
            .is_wrong
            .then(|| words.with("blanks-count-problem", &[most]));
        let kinds: Vec<FormKind> = FormKind::ALL
            .into_iter()
            .filter(|kind| kind.series().is_some())
            .collect();
        dialog_ui(
            ui.ctx(),
            "blanks",
            &words.t("blanks-title"),
            &words.t("command-print"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| {
                ui.label(words.t("blanks-hint"));
                let first = kinds_ui(ui, &kinds, &mut self.kind, words);
                ui.add_space(6.0);
                let label = words.t("blanks-count");
                let field = Field::new(&label).width(120.0).error(problem.as_deref());
                if field.text_ui(ui, &mut self.count).changed() {
                    self.is_wrong = false;
                }
                first
            },
        )
    }

    fn read(&self) -> Option<PaperRequest> {
        let count = self.count.trim().parse::<u32>().ok()?;
        (1..=MOST_BLANKS)
            .contains(&count)
            .then_some(PaperRequest::Blank {
                kind: self.kind,
                count,
            })
    }
}

/// A link that goes to the next line as a whole.
fn link_ui(ui: &mut Ui, word: String) -> bool {
    let word = RichText::new(word).color(tokens(ui).accent);
    ui.add(Button::new(word).frame(false)).clicked()
}

/// Kinds of papers to choose from; the response is the chosen one's.
fn kinds_ui(
    ui: &mut Ui,
    kinds: &[FormKind],
    chosen: &mut FormKind,
    words: &Words,
) -> egui::Response {
    let names: Vec<String> = kinds
        .iter()
        .map(|kind| wording::form_kind(*kind, words))
        .collect();
    let names = names.iter().map(String::as_str);
    let options: Vec<(FormKind, &str)> = kinds.iter().copied().zip(names).collect();
    menu_ui(ui, &words.t("choose-paper-title"), chosen, &options)
        .unwrap_or_else(|| ui.label(String::new()))
}
