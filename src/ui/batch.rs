//! 成批打印: asks which papers of which days are printed as one job, and says before how many they are and what is left out.
//!
//! Must not know: what stands on the papers, and how they are found.

use chrono::NaiveDate;
use egui::{Response, Ui};

use super::ctx::{Ask, Ctx, Page};
use super::theme::note;
use super::when_texts::typed_date;
use super::widgets::choice::{choice_row_ui, choice_ui};
use super::widgets::dialog::{Enter, dialog_ui};
use super::widgets::field::{Field, error_line_ui};
use super::widgets::modal::Answer;
use crate::desk::{self, BatchCount, BatchOrder, PaperRequest, Pass, Pending, batch_count_beside};
use crate::domain::batch::{Batch, MOST_BATCH};
use crate::domain::field::Problem;
use crate::domain::when;
use crate::i18n::Words;
use crate::wording;

/// The question, open or not.
#[derive(Default)]
pub struct BatchDialog {
    open: Option<Question>,
}

struct Question {
    batch: Batch,
    from: String,
    to: String,
    is_all: bool,
    /// Whether the days were typed by hand; until then they follow the batch.
    has_own_days: bool,
    /// What was counted last, and for which order.
    counted: Option<(BatchOrder, desk::Result<BatchCount>)>,
    counting: Option<(BatchOrder, Pending<desk::Result<BatchCount>>)>,
    /// The register moved since it was counted.
    generation: u64,
    /// Whether somebody wanted to print what cannot be.
    is_refused: bool,
}

/// What is wrong with the days.
#[derive(Clone, Copy, PartialEq, Eq)]
enum DaysProblem {
    From(Problem),
    To(Problem),
    Reversed,
}

/// Which register a count reads beside the window, and for whom.
pub struct CountedFor<'a> {
    /// Where the register lies.
    pub register: &'a std::path::Path,
    /// The rights of whoever sits at the desk.
    pub pass: Pass,
    /// What time it is.
    pub clock: desk::Clock,
}

impl BatchDialog {
    /// Asks; `batch` is the one that is offered first.
    pub fn open(&mut self, batch: Batch, ctx: &Ctx<'_>) {
        let mut question = Question {
            batch,
            from: String::new(),
            to: String::new(),
            is_all: false,
            has_own_days: false,
            counted: None,
            counting: None,
            generation: ctx.generation,
            is_refused: false,
        };
        question.take_usual_days(ctx.now.date());
        self.open = Some(question);
    }

    /// Whether the question stands in front.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Takes the question away.
    pub fn close(&mut self) {
        self.open = None;
    }

    /// Draws the question and carries it out.
    pub fn ui(&mut self, ui: &Ui, of: &CountedFor<'_>, ctx: &mut Ctx<'_>) {
        let Some(question) = &mut self.open else {
            return;
        };
        question.count(of, ctx);
        let words = ctx.words;
        let answer = dialog_ui(
            ui.ctx(),
            "print-batch",
            &words.t("batch-title"),
            &words.t("command-print"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| question.boxes_ui(ui, ctx),
        );
        match answer {
            Some(Answer::Confirmed) => match question.order(ctx.now.date()) {
                Ok(order) if question.may_print(&order) => {
                    self.open = None;
                    ctx.ask(Ask::Print(PaperRequest::Batch(order)));
                }
                _ => question.is_refused = true,
            },
            Some(Answer::Cancelled) => self.open = None,
            None => {}
        }
    }
}

/// The batch that suits a page: what a clerk looks for where they stand.
#[must_use]
pub const fn batch_of_page(page: Page) -> Batch {
    match page {
        Page::Contacts => Batch::HandOvers,
        Page::Complaints | Page::Opinions | Page::Queue => Batch::Replies,
        Page::Review => Batch::Rectifications,
        _ => Batch::Slips,
    }
}

impl Question {
    fn take_usual_days(&mut self, today: NaiveDate) {
        let (from, to) = self.batch.usual_days(today);
        (self.from, self.to) = (typed_date(from), typed_date(to));
    }

    /// What is asked for, as it is typed.
    fn order(&self, today: NaiveDate) -> Result<BatchOrder, DaysProblem> {
        let day = |typed: &str| {
            let unread = match typed.trim().is_empty() {
                true => Problem::Missing,
                false => Problem::NotATime,
            };
            when::parse_date(typed, today).ok_or(unread)
        };
        let from = day(&self.from).map_err(DaysProblem::From)?;
        let to = day(&self.to).map_err(DaysProblem::To)?;
        match to < from {
            true => Err(DaysProblem::Reversed),
            false => Ok(BatchOrder {
                batch: self.batch,
                from,
                to,
                is_all: self.is_all,
            }),
        }
    }

    /// Has counted what is asked for now, once for each question and each change of the register.
    fn count(&mut self, of: &CountedFor<'_>, ctx: &Ctx<'_>) {
        if let Some((order, pending)) = &mut self.counting
            && let Some(count) = pending.take()
        {
            self.counted = Some((*order, count));
            self.counting = None;
        }
        if self.generation != ctx.generation {
            self.generation = ctx.generation;
            self.counted = None;
        }
        let Ok(order) = self.order(ctx.now.date()) else {
            return;
        };
        let is_known = self.counted.as_ref().is_some_and(|it| it.0 == order);
        if is_known || self.counting.is_some() {
            return;
        }
        let (register, pass, clock) = (of.register.to_owned(), of.pass.clone(), of.clock);
        let pending = ctx
            .worker
            .beside(move || batch_count_beside(&register, &pass, clock, &order));
        self.counting = pending.map(|pending| (order, pending));
    }

    fn count_of(&self, order: &BatchOrder) -> Option<&desk::Result<BatchCount>> {
        let counted = self.counted.as_ref().filter(|it| it.0 == *order);
        counted.map(|it| &it.1)
    }

    /// Whether there is something to print, and not too much. What is not counted yet is left to the desk, which says so.
    fn may_print(&self, order: &BatchOrder) -> bool {
        match self.count_of(order) {
            Some(Ok(count)) => (1..=MOST_BATCH).contains(&count.to_print),
            Some(Err(_)) => false,
            None => true,
        }
    }

    fn boxes_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> Response {
        let words = ctx.words;
        let first = self.which_ui(ui, ctx);
        ui.label(note(ui, words.t(hint_key(self.batch))));
        let order = self.order(ctx.now.date());
        let days_problem = order.err().filter(|_| self.is_refused);
        self.days_ui(ui, days_problem, ctx);
        self.scope_ui(ui, words);
        ui.add_space(6.0);
        match order {
            Ok(order) => self.count_ui(ui, &order, words),
            // What is wrong stands beside its box.
            Err(_) => {
                ui.label(String::new());
            }
        }
        first
    }

    fn which_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> Response {
        let words = ctx.words;
        let names = Batch::ALL.iter().map(|it| (*it, words.t(it.label_key())));
        let names: Vec<(Batch, String)> = names.collect();
        let options: Vec<(Batch, &str)> = names.iter().map(|it| (it.0, it.1.as_str())).collect();
        let mut chosen = Some(self.batch);
        let label = words.t("batch-which");
        let (row, stop) = choice_row_ui(ui, Field::new(&label), &mut chosen, &options);
        let chosen = chosen.unwrap_or(self.batch);
        if chosen != self.batch {
            self.batch = chosen;
            self.is_refused = false;
            if !self.has_own_days {
                self.take_usual_days(ctx.now.date());
            }
        }
        // The button that arrow keys move from, not the row.
        stop.unwrap_or(row)
    }

    fn days_ui(&mut self, ui: &mut Ui, problem: Option<DaysProblem>, ctx: &Ctx<'_>) {
        let words = ctx.words;
        let (mut of_from, mut of_to) = (None, None);
        match problem {
            Some(DaysProblem::From(problem)) => of_from = Some(wording::problem(problem, words)),
            Some(DaysProblem::To(problem)) => of_to = Some(wording::problem(problem, words)),
            Some(DaysProblem::Reversed) => of_to = Some(words.t("batch-days-reversed")),
            None => {}
        }
        let label = words.t("batch-from");
        let field = Field::new(&label).error(of_from.as_deref());
        let from = ctx.when.date_ui(ui, words, field, ctx.now, &mut self.from);
        let label = words.t("batch-to");
        let field = Field::new(&label).error(of_to.as_deref());
        let to = ctx.when.date_ui(ui, words, field, ctx.now, &mut self.to);
        if from.changed() || to.changed() {
            self.has_own_days = true;
            self.is_refused = false;
        }
    }

    fn scope_ui(&mut self, ui: &mut Ui, words: &Words) {
        let (fresh, all) = (words.t("batch-fresh"), words.t("batch-all"));
        let options = [(false, fresh.as_str()), (true, all.as_str())];
        let mut chosen = Some(self.is_all);
        let label = words.t("batch-scope");
        choice_ui(ui, Field::new(&label), &mut chosen, &options);
        let chosen = chosen.unwrap_or(self.is_all);
        if chosen != self.is_all {
            (self.is_all, self.is_refused) = (chosen, false);
        }
    }

    /// How many there are, and what is left out.
    fn count_ui(&self, ui: &mut Ui, order: &BatchOrder, words: &Words) {
        let counted = match self.count_of(order) {
            None => {
                ui.label(note(ui, words.t("batch-counting")));
                return;
            }
            Some(Err(error)) => {
                error_line_ui(ui, &wording::sentence(error, words));
                return;
            }
            Some(Ok(counted)) => counted,
        };
        let count = ("count", counted.to_print.into());
        match counted.to_print {
            0 if self.is_refused => error_line_ui(ui, &words.t("batch-count-none")),
            0 => {
                ui.label(words.t("batch-count-none"));
            }
            many if many > MOST_BATCH => {
                let args = [count, ("most", MOST_BATCH.into())];
                error_line_ui(ui, &words.with("batch-count-too-many", &args));
            }
            _ => {
                ui.label(words.with("batch-count", &[count]));
            }
        }
        if let Some(sentence) = wording::left_out(&counted.left_out, words) {
            ui.label(note(ui, sentence));
        }
    }
}

const fn hint_key(batch: Batch) -> &'static str {
    match batch {
        Batch::Slips => "batch-hint-slips",
        Batch::HandOvers => "batch-hint-hand-overs",
        Batch::Notices => "batch-hint-notices",
        Batch::Reminders => "batch-hint-reminders",
        Batch::Replies => "batch-hint-replies",
        Batch::Rectifications => "batch-hint-rectifications",
    }
}
