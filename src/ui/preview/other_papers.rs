//! The papers that are of no one record: the book of a period, and blanks. Asks which, of which days, and how many.
//!
//! Knows nothing of what stands on papers.

use chrono::{Datelike as _, NaiveDate};
use egui::{Response, Ui};

use crate::desk::PaperRequest;
use crate::domain::batch::Batch;
use crate::domain::field::Problem;
use crate::domain::form::{FormKind, MOST_BLANKS};
use crate::domain::right::Right;
use crate::domain::when;
use crate::i18n::Words;
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx, Page};
use crate::ui::when_texts::typed_date;
use crate::ui::widgets::choice::{choice_ui, columns_ui};
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::link::whole_link_ui;
use crate::ui::widgets::modal::Answer;
use crate::wording;

/// How wide four columns of forms are, in points.
const COLUMNS_WIDTH: f32 = 1040.0;

/// A register that has a book and blanks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperRegister {
    /// 来访登记.
    Visits,
    /// 首问责任登记.
    Contacts,
    /// 投诉处理.
    Complaints,
    /// 意见建议, and the rest of the review loop.
    Opinions,
}

impl PaperRegister {
    const ALL: [Self; 4] = [
        Self::Visits,
        Self::Contacts,
        Self::Complaints,
        Self::Opinions,
    ];

    /// Its page bears its name.
    const fn label_key(self) -> &'static str {
        match self {
            Self::Visits => Page::Visits.label_key(),
            Self::Contacts => Page::Contacts.label_key(),
            Self::Complaints => Page::Complaints.label_key(),
            Self::Opinions => Page::Opinions.label_key(),
        }
    }

    const fn book(self) -> FormKind {
        match self {
            Self::Visits => FormKind::VisitBook,
            Self::Contacts => FormKind::ContactBook,
            Self::Complaints => FormKind::ComplaintBook,
            Self::Opinions => FormKind::OpinionBook,
        }
    }

    const fn batch(self) -> Batch {
        match self {
            Self::Visits => Batch::Slips,
            Self::Contacts => Batch::HandOvers,
            Self::Complaints | Self::Opinions => Batch::Replies,
        }
    }

    const fn first_blank(self) -> FormKind {
        match self {
            Self::Visits => FormKind::VisitorSlip,
            Self::Contacts => FormKind::ContactRecord,
            Self::Complaints => FormKind::ComplaintRecord,
            Self::Opinions => FormKind::OpinionRecord,
        }
    }

    /// Among which register's blanks a form is looked for; `None` for what is never filled in by hand.
    const fn of_blank(kind: FormKind) -> Option<Self> {
        match kind {
            FormKind::VisitorSlip
            | FormKind::VisitBook
            | FormKind::RollCall
            | FormKind::ReleaseSlip
            | FormKind::LeftItemSlip
            | FormKind::InspectionRecord
            | FormKind::ShiftRecord => Some(Self::Visits),
            FormKind::ContactRecord
            | FormKind::HandOverSlip
            | FormKind::OneTimeNotice
            | FormKind::PhoneMessage
            | FormKind::ExtensionNotice
            | FormKind::Reminder
            | FormKind::Reply
            | FormKind::Completion
            | FormKind::ContactBook => Some(Self::Contacts),
            FormKind::ComplaintRecord
            | FormKind::AcceptanceNotice
            | FormKind::ComplaintApproval
            | FormKind::ComplaintReply
            | FormKind::FollowUpRecord
            | FormKind::AccountabilityDecision
            | FormKind::ComplaintBook => Some(Self::Complaints),
            FormKind::OpinionRecord
            | FormKind::BoxOpeningRecord
            | FormKind::MeetingRecord
            | FormKind::QuestionnaireSummary
            | FormKind::OpinionFeedback
            | FormKind::RectificationNotice
            | FormKind::RectificationFeedback
            | FormKind::SupervisionRecord
            | FormKind::SpotCheckRecord
            | FormKind::OpinionBook => Some(Self::Opinions),
            FormKind::EightNots
            | FormKind::ComplaintReceipt
            | FormKind::ComplaintAttachments
            | FormKind::HandlerCopy
            | FormKind::YearlyAppraisal
            | FormKind::RecoverySheet
            | FormKind::CommitmentBoard
            | FormKind::PublicityList
            | FormKind::PostDuties
            | FormKind::VisitReport => None,
        }
    }
}

/// The questions, open or not.
#[derive(Default)]
pub struct OtherPapers {
    book: Option<BookDays>,
    blanks: Option<Blanks>,
    /// Whose many papers are asked for.
    batch: Option<Batch>,
}

/// Which book, and its days as typed.
struct BookDays {
    register: PaperRegister,
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
    /// Draws the links. Asked first is about the `register` on show; `days` are those its book begins with, if the
    /// list shows some.
    pub fn links_ui(
        &mut self,
        ui: &mut Ui,
        register: PaperRegister,
        days: (Option<NaiveDate>, Option<NaiveDate>),
        ctx: &Ctx<'_>,
    ) {
        // These two books name nobody.
        let is_nameless = matches!(
            register,
            PaperRegister::Complaints | PaperRegister::Opinions
        );
        let may_print = is_nameless || ctx.may(Right::ReadNames);
        if may_print && whole_link_ui(ui, &ctx.words.t("book-print")) {
            let today = ctx.now.date();
            let from = days.0.or_else(|| today.with_day(1)).unwrap_or(today);
            self.book = Some(BookDays {
                register,
                from: typed_date(from),
                to: typed_date(days.1.unwrap_or(today)),
                problem: None,
            });
        }
        if whole_link_ui(ui, &ctx.words.t("blanks-print")) {
            self.blanks = Some(Blanks {
                kind: register.first_blank(),
                count: "10".to_owned(),
                is_wrong: false,
            });
        }
        if ctx.may_command(Command::PrintBatch)
            && whole_link_ui(ui, &ctx.words.t(Command::PrintBatch.label_key()))
        {
            self.batch = Some(register.batch());
        }
    }

    /// Draws the question that is open.
    pub fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        if let Some(batch) = self.batch.take() {
            ctx.ask(Ask::PrintBatch(Some(batch)));
        }
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
                self.which_ui(ui, words);
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

    fn which_ui(&mut self, ui: &mut Ui, words: &Words) {
        let books = PaperRegister::ALL.map(|it| (it, wording::form_kind(it.book(), words)));
        let options: Vec<(PaperRegister, &str)> = books
            .iter()
            .map(|(it, name)| (*it, name.as_str()))
            .collect();
        let mut chosen = Some(self.register);
        let label = words.t("book-which");
        choice_ui(ui, Field::new(&label), &mut chosen, &options);
        self.register = chosen.unwrap_or(self.register);
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
        Ok(match self.register {
            PaperRegister::Visits => PaperRequest::Book { from, to },
            PaperRegister::Contacts => PaperRequest::ContactBook { from, to },
            PaperRegister::Complaints => PaperRequest::ComplaintBook { from, to },
            PaperRegister::Opinions => PaperRequest::OpinionBook { from, to },
        })
    }
}

impl Blanks {
    fn ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        let most = ("most", MOST_BLANKS.into());
        let problem = self
            .is_wrong
            .then(|| words.with("blanks-count-problem", &[most]));
        dialog_ui(
            ui.ctx(),
            "blanks",
            &words.t("blanks-title"),
            &words.t("command-print"),
            &words.t("dialog-cancel"),
            Enter::Confirms,
            |ui| {
                // The names of forms are long in English: four columns of them want more than a question has.
                let room = ui.ctx().content_rect().width() - 80.0;
                ui.set_min_width(COLUMNS_WIDTH.min(room));
                ui.label(words.t("blanks-hint"));
                let first = self.kinds_ui(ui, words);
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

    /// The forms of each register in a column of its own; the response is the chosen one's.
    fn kinds_ui(&mut self, ui: &mut Ui, words: &Words) -> Response {
        let named = PaperRegister::ALL.map(|register| {
            let kinds = FormKind::ALL.iter().copied();
            let own = kinds.filter(|kind| PaperRegister::of_blank(*kind) == Some(register));
            let mut own: Vec<FormKind> = own.collect();
            own.sort_by_key(|kind| *kind != register.first_blank());
            let named = own.into_iter();
            let named = named.map(|kind| (kind, wording::form_kind(kind, words)));
            (words.t(register.label_key()), named.collect::<Vec<_>>())
        });
        let options = named.each_ref().map(|(_, kinds)| {
            let names = kinds.iter().map(|(kind, name)| (*kind, name.as_str()));
            names.collect::<Vec<_>>()
        });
        let columns: Vec<(&str, &[(FormKind, &str)])> = named
            .iter()
            .zip(&options)
            .map(|((heading, _), options)| (heading.as_str(), options.as_slice()))
            .collect();
        columns_ui(ui, &words.t("blanks-title"), &mut self.kind, &columns)
            .unwrap_or_else(|| ui.label(String::new()))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_with_a_blank_is_offered_in_one_column() {
        for kind in FormKind::ALL.iter().copied() {
            let is_offered = PaperRegister::of_blank(kind).is_some();
            assert_eq!(is_offered, kind.series().is_some(), "{kind:?}");
        }
    }
}
