//! 问卷调查 and 征求意见函 (E2): how many were issued and came back, the tally of each question, and the opinions that were
//! taken out of the sheets.

use chrono::NaiveDate;
use egui::Ui;

use super::taken::Taken;
use super::tally::{self, results_ui, share_ui};
use crate::desk::{self, Desk, QuestionnaireFile};
use crate::domain::boxes::Boxes;
use crate::domain::figures::Amount;
use crate::domain::form::FormKind;
use crate::domain::record::{Recorded as _, Table, Voiding};
use crate::domain::review::{Question, Questionnaire, QuestionnaireKind};
use crate::domain::right::Right;
use crate::store::TakenFrom;
use crate::ui::command::Command;
use crate::ui::contact::deed::{DeedBox, Shape, optional, required};
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::record_parts::VoidQuestion;
use crate::ui::small_register::record::fields_ui;
use crate::ui::small_register::{Cell, Column, Layout, Register, Saved};
use crate::ui::theme::{bold, note};
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::link::whole_link_ui;
use crate::ui::widgets::state_mark::Mark;

/// The register of questionnaires.
#[derive(Default)]
pub struct Questionnaires {
    taken: Taken,
    /// The question that is to be taken out, with its text.
    voided: Option<(i64, String)>,
    voiding: VoidQuestion,
}

/// What is done with a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// A questionnaire is issued.
    Issue,
    /// One is corrected.
    Correct,
    /// So many came back.
    CountReturned,
    /// A question is added behind the last.
    AddQuestion,
    /// This question is corrected.
    CorrectQuestion(i64),
}

impl Register for Questionnaires {
    type View = Vec<QuestionnaireFile>;
    type Record = QuestionnaireFile;
    type Deed = Deed;

    const SALT: &'static str = "questionnaires";
    const DRAFT: &'static str = "entry:questionnaire";
    const NEW: Deed = Deed::Issue;
    const CORRECT: Deed = Deed::Correct;
    const RIGHT: Right = Right::KeepOpinions;
    const COLUMNS: &'static [Column] = &[
        Column::of("small-register-day", 52.0),
        Column::rest("asking-column-title"),
        Column::of("asking-column-returned", 84.0),
    ];
    const EMPTY_KEY: &'static str = "asking-empty";

    fn read(desk: &Desk, from: NaiveDate, to: NaiveDate) -> desk::Result<Self::View> {
        desk.questionnaire_files(from, to)
    }

    fn records(view: &Self::View) -> &[QuestionnaireFile] {
        view
    }

    fn id(file: &QuestionnaireFile) -> i64 {
        file.questionnaire.id
    }

    fn voiding(file: &QuestionnaireFile) -> Option<&Voiding> {
        file.questionnaire.voiding.as_ref()
    }

    fn name(file: &QuestionnaireFile, _ctx: &Ctx<'_>) -> String {
        file.questionnaire.title.clone()
    }

    fn cells(file: &QuestionnaireFile, ctx: &Ctx<'_>) -> Vec<Cell> {
        let (of, words) = (&file.questionnaire, ctx.words);
        let issued = [("count", of.issued_count.to_string().into())];
        let returned = of.returned_count.map_or_else(String::new, |count| {
            words.with("asking-returned", &[("count", count.to_string().into())])
        });
        vec![
            Cell::day(of.issued_on, ctx),
            Cell::with_below(of.title.clone(), of.asked.clone()),
            Cell::with_below(words.with("asking-issued", &issued), returned),
        ]
    }

    fn standing(file: &QuestionnaireFile, ctx: &Ctx<'_>) -> (Mark, String) {
        let of = &file.questionnaire;
        let is_over = of.returned_by.is_some_and(|day| day < ctx.now.date());
        match (of.returned_count, file.questions.is_empty()) {
            (None, _) if is_over => (Mark::Overdue, ctx.words.t("asking-overdue")),
            (None, _) => (Mark::Waiting, ctx.words.t("asking-out")),
            (Some(_), true) => (Mark::Due, ctx.words.t("asking-untallied")),
            (Some(_), false) => (Mark::Done, ctx.words.t("asking-tallied")),
        }
    }

    fn paper(_file: &QuestionnaireFile) -> Option<FormKind> {
        Some(FormKind::QuestionnaireSummary)
    }

    fn label_key(deed: Deed) -> &'static str {
        match deed {
            Deed::Issue => "asking-deed-issue",
            Deed::Correct => "asking-deed-correct",
            Deed::CountReturned => "asking-deed-count",
            Deed::AddQuestion => "asking-deed-add-question",
            Deed::CorrectQuestion(_) => "asking-deed-correct-question",
        }
    }

    fn table(deed: Deed) -> Table {
        match deed {
            Deed::AddQuestion | Deed::CorrectQuestion(_) => Table::Question,
            _ => Table::Questionnaire,
        }
    }

    fn layout(deed: Deed, _typed: &Boxes) -> Layout {
        use Shape::{Choice, Day, Line, Lines, Tick};
        match deed {
            Deed::CountReturned => vec![vec![required("returned_count", Line)]],
            Deed::AddQuestion | Deed::CorrectQuestion(_) => vec![
                vec![required("text", Line)],
                vec![optional("is_multiple", Tick)],
                vec![required("answers", Lines(4))],
            ],
            Deed::Issue | Deed::Correct => vec![
                vec![optional("kind", Choice(kinds))],
                vec![required("title", Line)],
                vec![required("asked", Line)],
                vec![optional("issued_on", Day)],
                vec![
                    required("issued_count", Line),
                    optional("returned_count", Line),
                ],
                vec![optional("returned_by", Day)],
                vec![optional("note", Lines(2))],
                vec![optional("paper_serial", Line)],
            ],
        }
    }

    fn prefilled(
        deed: Deed,
        file: Option<&QuestionnaireFile>,
        _view: &Self::View,
        ctx: &Ctx<'_>,
    ) -> Boxes {
        let Some(file) = file else {
            return Boxes::default()
                .with("kind", QuestionnaireKind::default().code())
                .with("issued_on", ctx.now.date().to_string());
        };
        match deed {
            Deed::AddQuestion => {
                // Most sheets ask for the same answers all the way down.
                let answers = match file.questions.last() {
                    Some(last) => tally::emptied(&last.answers),
                    None => tally::usual(ctx.words),
                };
                Boxes::default().with("answers", answers)
            }
            Deed::CorrectQuestion(id) => {
                let Some(question) = file.questions.iter().find(|it| it.id == id) else {
                    return Boxes::default();
                };
                Boxes::of_fields(question.fields()).with("answers", tally::typed(&question.answers))
            }
            _ => Boxes::of_fields(file.questionnaire.fields()),
        }
    }

    fn goes_on(deed: Deed) -> bool {
        deed == Deed::AddQuestion
    }

    fn carry_out(
        desk: &mut Desk,
        deed: Deed,
        of: Option<i64>,
        boxes: &Boxes,
    ) -> desk::Result<Saved> {
        let saved = |of: Questionnaire| Saved {
            id: of.id,
            name: of.title,
        };
        match (deed, of) {
            (Deed::AddQuestion, Some(id)) => {
                let question = desk.add_question(id, &tally::read(boxes)?)?;
                Ok(of_question(question))
            }
            (Deed::CorrectQuestion(id), _) => {
                let question = desk.correct_question(id, &tally::read(boxes)?)?;
                Ok(of_question(question))
            }
            (_, Some(id)) => desk.correct_questionnaire(id, boxes).map(saved),
            (_, None) => desk.issue_questionnaire(boxes).map(saved),
        }
    }

    fn void(desk: &mut Desk, id: i64, reason: &str) -> desk::Result<()> {
        desk.void_questionnaire(id, reason).map(drop)
    }

    fn hint(deed: Deed, file: Option<&QuestionnaireFile>, ctx: &Ctx<'_>) -> Option<String> {
        let of = &file?.questionnaire;
        match deed {
            Deed::AddQuestion | Deed::CorrectQuestion(_) => {
                Some(ctx.words.t("asking-hint-question"))
            }
            Deed::CountReturned => {
                let args = [("count", of.issued_count.to_string().into())];
                Some(ctx.words.with("asking-hint-count", &args))
            }
            _ => None,
        }
    }

    fn own_box_ui(
        ui: &mut Ui,
        drawn: DeedBox,
        boxes: &mut TypedBoxes,
        file: Option<&QuestionnaireFile>,
        ctx: &Ctx<'_>,
    ) -> bool {
        if drawn.name != "answers" {
            return false;
        }
        let returned = file.and_then(|file| file.questionnaire.returned_count);
        tally::box_ui(ui, boxes, returned, ctx);
        true
    }

    fn actions_ui(
        &mut self,
        ui: &mut Ui,
        file: &QuestionnaireFile,
        ctx: &mut Ctx<'_>,
    ) -> Option<Deed> {
        if !ctx.may(Self::RIGHT) {
            return None;
        }
        let is_out = file.questionnaire.returned_count.is_none();
        let deeds = [
            is_out.then_some(Deed::CountReturned),
            Some(Deed::AddQuestion),
        ];
        let mut wanted = None;
        for (at, deed) in deeds.into_iter().flatten().enumerate() {
            let word = ctx.words.t(Self::label_key(deed));
            let mut button = KeyButton::new(&word);
            if at == 0 {
                button = button
                    .weight(Weight::Main)
                    .shortcut(Command::NextStep.shortcut());
            }
            if button.ui(ui) {
                wanted = Some(deed);
            }
        }
        if KeyButton::new(&ctx.words.t("sources-enter-opinion")).ui(ui) {
            let id = file.questionnaire.id;
            ctx.ask(Ask::NewOpinion(Some(TakenFrom::Questionnaire(id))));
        }
        wanted
    }

    fn record_ui(
        &mut self,
        ui: &mut Ui,
        file: &QuestionnaireFile,
        ctx: &mut Ctx<'_>,
    ) -> Option<Deed> {
        let of = &file.questionnaire;
        let returned = of.returned_count.map(u32::from);
        if let Some(part) = returned {
            let whole = u32::from(of.issued_count);
            let rate = ctx.words.amount(Amount::Ratio { part, whole });
            share_ui(ui, &ctx.words.t("asking-rate"), part, whole, &rate);
        }
        fields_ui(ui, Table::Questionnaire, &of.fields(), &["title"], ctx);
        let wanted = self.questions_ui(ui, file, ctx);
        self.taken.ui(ui, TakenFrom::Questionnaire(of.id), ctx);
        self.void_question_ui(ui, ctx);
        wanted
    }
}

impl Questionnaires {
    fn questions_ui(
        &mut self,
        ui: &mut Ui,
        file: &QuestionnaireFile,
        ctx: &Ctx<'_>,
    ) -> Option<Deed> {
        let words = ctx.words;
        let keeps = ctx.may(Right::KeepOpinions) && file.questionnaire.voiding.is_none();
        let mut wanted = None;
        ui.add_space(6.0);
        ui.label(bold(words.t("asking-questions")));
        if file.questions.is_empty() {
            ui.label(note(ui, words.t("asking-no-questions")));
        }
        for (at, question) in file.questions.iter().enumerate() {
            ui.add_space(4.0);
            let args = [
                ("number", (at + 1).to_string().into()),
                ("text", question.text.as_str().into()),
            ];
            ui.label(words.with("asking-question", &args));
            let returned = file.questionnaire.returned_count.unwrap_or_default();
            results_ui(ui, question, u32::from(returned), ctx);
            if !keeps {
                continue;
            }
            ui.push_id(question.id, |ui| {
                ui.horizontal(|ui| {
                    if whole_link_ui(ui, &words.t("asking-question-correct")) {
                        wanted = Some(Deed::CorrectQuestion(question.id));
                    }
                    if whole_link_ui(ui, &words.t("asking-question-void")) {
                        self.voided = Some((question.id, question.text.clone()));
                        self.voiding.open();
                    }
                });
            });
        }
        wanted
    }

    fn void_question_ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some((id, text)) = self.voided.clone() else {
            return;
        };
        if let Some(reason) = self.voiding.ui(ui, &text, ctx) {
            self.voided = None;
            ctx.ask_deed("said-voided", move |desk| {
                desk.void_question(id, &reason).map(|it| it.text)
            });
        }
    }
}

fn of_question(question: Question) -> Saved {
    Saved {
        id: question.questionnaire_id,
        name: question.text,
    }
}

fn kinds() -> Vec<(&'static str, &'static str)> {
    let kinds = QuestionnaireKind::ALL.iter();
    kinds.map(|it| (it.code(), it.label_key())).collect()
}
