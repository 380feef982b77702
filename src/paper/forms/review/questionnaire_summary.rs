//! 问卷汇总表 (E2): how many sheets came back, the tally of each question over them, and the opinions taken out of them.

use super::taken::taken_blocks;
use super::{blank_sheets, dated_leaf};
use crate::domain::figures::Amount;
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::opinion::{Opinion, OpinionStage};
use crate::domain::review::{Question, Questionnaire, QuestionnaireKind};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Field, Form, KeyFigure, Row, RowKind, Sheet, Table};
use crate::paper::forms::{
    Context, FULL, HALF, form_of, grid, note, rows_to_write, signature, text_box, tick_boxes,
};

const KIND: FormKind = FormKind::QuestionnaireSummary;
/// Questions, answers of each, and opinions that an empty summary has room for.
const BLANK_QUESTIONS: usize = 3;
const BLANK_ANSWERS: usize = 4;
const BLANK_ROWS: usize = 5;

/// A questionnaire with its tallies and what was taken out of it.
#[derive(Debug, Clone, Copy)]
pub struct Tallied<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// Its questions, in its order.
    pub questions: &'a [Question],
    /// The opinions, in the order of their numbers.
    pub opinions: &'a [Opinion],
}

impl Tallied<'_> {
    fn returned(&self) -> Option<u32> {
        self.questionnaire.returned_count.map(u32::from)
    }
}

/// The summary of a questionnaire.
#[must_use]
pub fn form(tallied: &Tallied<'_>, context: &Context, words: &Words) -> Form {
    let of = tallied.questionnaire;
    let mut leaf = dated_leaf(KIND, of.issued_on, of.voiding.as_ref(), context, words);
    leaf.blocks = vec![
        grid(head_rows(Some(of), words)),
        Block::KeyFigures(key_figures(tallied, words)),
    ];
    for question in tallied.questions {
        leaf.blocks
            .extend(question_blocks(question, tallied.returned(), words));
    }
    let opinions = Some(tallied.opinions);
    leaf.blocks
        .extend(taken_blocks("paper-survey-opinions", opinions, 0, words));
    leaf.blocks.push(grid(foot_rows(Some(of), words)));
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty summaries.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let blocks = || {
        let mut blocks = vec![grid(head_rows(None, words))];
        for _ in 0..BLANK_QUESTIONS {
            let title = text_box("field-question-text", None::<String>, words);
            blocks.push(grid(vec![vec![title.over(FULL)]]));
            let mut columns = columns(words);
            columns.pop();
            blocks.push(Block::Table(Table {
                rows: rows_to_write(BLANK_ANSWERS, columns.len(), false),
                columns,
                ..Table::default()
            }));
        }
        blocks.extend(taken_blocks(
            "paper-survey-opinions",
            None,
            BLANK_ROWS,
            words,
        ));
        blocks.push(grid(foot_rows(None, words)));
        blocks.push(note(words.t("paper-survey-ask")));
        blocks
    };
    blank_sheets(KIND, serials, blocks, context, words)
}

fn head_rows(of: Option<&Questionnaire>, words: &Words) -> Vec<Vec<Field>> {
    let text = |key: &str, text: Option<&str>| text_box(key, text, words);
    let day = |key: &str, day| text_box(key, day, words).over(HALF);
    let key = QuestionnaireKind::label_key;
    let chosen = of.map(|it| it.kind);
    let kind = tick_boxes(
        "field-questionnaire-kind",
        QuestionnaireKind::ALL,
        key,
        chosen,
        words,
    );
    let returned_by = of.and_then(|it| it.returned_by);
    let mut rows = vec![
        vec![text("field-questionnaire-title", of.map(|it| it.title.as_str())).over(FULL)],
        vec![
            kind.over(HALF),
            text("field-asked", of.map(|it| it.asked.as_str())).over(HALF),
        ],
        vec![
            day("field-issued-on", of.map(|it| words.date(it.issued_on))),
            day("field-returned-by", returned_by.map(|day| words.date(day))),
        ],
    ];
    if of.is_none() {
        let write = |key: &str| text(key, None).over(HALF);
        rows.push(vec![
            write("field-issued-count"),
            write("field-returned-count"),
        ]);
    }
    rows
}

/// Issued, come back, the share of those, and what people wrote.
fn key_figures(tallied: &Tallied<'_>, words: &Words) -> Vec<KeyFigure> {
    let figure = |key: &str, value: Amount, under: Option<String>| KeyFigure {
        label: words.t(key),
        value: words.amount(value),
        comparisons: vec![under.unwrap_or_default()],
    };
    let issued = u32::from(tallied.questionnaire.issued_count);
    let count = |count: u32| Amount::Count(count.into());
    let returned = tallied.returned();
    let standing = tallied
        .opinions
        .iter()
        .filter(|it| it.stage() != OpinionStage::Void);
    let taken = u64::try_from(standing.count()).unwrap_or(u64::MAX);
    let rate = returned.map_or(Amount::Unknown, |returned| Amount::share(returned, issued));
    let uncounted = returned
        .is_none()
        .then(|| words.t("paper-survey-uncounted"));
    let of_issued = returned.map(|returned| format!("{returned}/{issued}"));
    vec![
        figure("field-issued-count", count(issued), None),
        figure(
            "field-returned-count",
            returned.map_or(Amount::Unknown, count),
            uncounted,
        ),
        figure("paper-survey-return-rate", rate, of_issued),
        figure("paper-survey-opinion-count", Amount::Count(taken), None),
    ]
}

/// One question: its answers, how often each was ticked, how much that is of what came back.
fn question_blocks(of: &Question, returned: Option<u32>, words: &Words) -> Vec<Block> {
    let whole = returned.unwrap_or_default();
    let rows = of.answers.0.iter().map(|answer| {
        let count = u32::from(answer.count);
        let share = Amount::share(count, whole);
        let bar = match share {
            Amount::Percent(percent) => format!("{percent:.1}"),
            _ => String::new(),
        };
        let share = words.amount(share);
        Row::body(vec![answer.text.clone(), count.to_string(), share, bar])
    });
    let mut rows: Vec<Row> = rows.collect();
    rows.push(Row {
        kind: RowKind::Subtotal,
        cells: vec![total(of, whole, words)],
    });
    let key = match of.is_multiple {
        true => "paper-survey-question-multiple",
        false => "paper-survey-question",
    };
    let args = [
        ("position", of.position.to_string().into()),
        ("text", of.text.as_str().into()),
    ];
    let table = Table {
        columns: columns(words),
        rows,
        ..Table::default()
    };
    vec![Block::Heading(words.with(key, &args)), Block::Table(table)]
}

/// What the shares are taken of, and how many sheets left the question open.
fn total(of: &Question, returned: u32, words: &Words) -> String {
    let total = of.answers.total();
    let args = [
        ("total", total.into()),
        ("returned", returned.into()),
        ("unanswered", returned.saturating_sub(total).into()),
    ];
    match of.is_multiple {
        true => words.with("paper-survey-total-multiple", &args),
        false => words.with("paper-survey-total", &args),
    }
}

fn columns(words: &Words) -> Vec<Column> {
    vec![
        Column::new(words.t("paper-survey-column-answer"), 76.0, Align::Left),
        Column::new(words.t("paper-survey-column-count"), 18.0, Align::Right),
        Column::new(words.t("paper-survey-column-share"), 26.0, Align::Right),
        Column::bar(words.t("paper-survey-column-bar"), 50.0),
    ]
}

fn foot_rows(of: Option<&Questionnaire>, words: &Words) -> Vec<Vec<Field>> {
    let write = |key: &str| text_box(key, None::<String>, words);
    let mut rows = vec![vec![write("paper-survey-analysis").over(FULL).lines(4)]];
    if let Some(said) = of.map(|it| it.note.as_str()).filter(|it| !it.is_empty()) {
        rows.push(vec![text_box("field-note", Some(said), words).over(FULL)]);
    }
    let signs = |key: &str| signature(words.t(key), words).over(HALF).lines(2);
    rows.push(vec![
        signs("paper-survey-counter-signature"),
        signs("paper-complaint-office-signature"),
    ]);
    rows
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{named, questionnaire, questions, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, texts, words};

    fn summary(questionnaire: &Questionnaire) -> Form {
        let opinions = [named().opinion];
        let tallied = Tallied {
            questionnaire,
            questions: &questions(questionnaire),
            opinions: &opinions,
        };
        form(&tallied, &context(), &words())
    }

    #[test]
    fn e2_every_answer_has_its_count_and_its_share_of_what_came_back() {
        let text = texts(&summary(&questionnaire()).leaves[0]);
        for said in [
            "满意|60|60.0%|60.0",
            "不满意|15|15.0%|15.0",
            "收回100份，未作答25份",
            "可超过 100%",
            "YJ-2026-0012|食堂排队太久",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn e2_the_return_rate_is_told_with_its_denominator() {
        let form = summary(&questionnaire());
        let figures = form.leaves[0].blocks.iter().find_map(|block| match block {
            Block::KeyFigures(figures) => Some(figures.clone()),
            _ => None,
        });
        let figures = figures.unwrap_or_default();
        assert_eq!(
            (
                figures[2].value.as_str(),
                figures[2].comparisons[0].as_str()
            ),
            ("83.3%", "100/120")
        );
        assert_eq!(figures[3].value, "1");
    }

    #[test]
    fn before_the_sheets_are_counted_nothing_is_a_share_of_anything() {
        let mut of = questionnaire();
        of.returned_count = None;
        let text = texts(&summary(&of).leaves[0]);
        assert!(text.contains("满意|60|—|\n"), "{text}");
    }

    #[test]
    fn a_blank_summary_has_rows_for_answers_and_opinions() {
        let form = blank(&[serial()], &context(), &words());
        assert!(texts(&form.leaves[0]).contains("\n5||||\n"));
    }
}
