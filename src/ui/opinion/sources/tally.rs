//! The tally of a question (E2): its answers typed with their counts, one below the other, and shown as shares with their
//! denominator and a bar.
//!
//! While it is typed an answer stands in its box as a line: the answer, a tab, the count.

use egui::{
    Id, Key, Modifiers, Rect, Response, Role, Sense, Stroke, StrokeKind, TextEdit, Ui, WidgetInfo,
    pos2, vec2,
};

use crate::desk::{self, Error};
use crate::domain::boxes::Boxes;
use crate::domain::field::{FieldError, Problem};
use crate::domain::figures::Amount;
use crate::domain::review::{Answers, Question};
use crate::domain::text;
use crate::i18n::Words;
use crate::ui::contact::deed_boxes::TypedBoxes;
use crate::ui::ctx::Ctx;
use crate::ui::record_parts::{GAP, LABEL_SHARE, field_ui};
use crate::ui::theme::{note, tokens};
use crate::ui::widgets::chip::chip_ui;
use crate::ui::widgets::field::Field;

/// The column of the answers.
const FIELD: &str = "answers";
/// How wide the box of a count is, in points.
const COUNT_WIDTH: f32 = 72.0;
/// How high and at most how wide the bar of a share is, in points.
const BAR_HEIGHT: f32 = 8.0;
const BAR_WIDTH: f32 = 140.0;
/// More lines than a question has answers.
const MOST_LINES: usize = 20;

/// The usual answers, without counts.
pub(super) fn usual(words: &Words) -> String {
    let usual = words.t("asking-usual-answers");
    let lines = usual.lines().map(|answer| format!("{}\t", answer.trim()));
    lines.collect::<Vec<_>>().join("\n")
}

/// The answers of another question, without counts.
pub(super) fn emptied(answers: &Answers) -> String {
    let lines = answers.0.iter().map(|it| format!("{}\t", it.text));
    lines.collect::<Vec<_>>().join("\n")
}

/// Answers with their counts, to be corrected.
pub(super) fn typed(answers: &Answers) -> String {
    let lines = answers.0.iter();
    let lines = lines.map(|it| format!("{}\t{}", it.text, it.count));
    lines.collect::<Vec<_>>().join("\n")
}

/// The boxes as the register takes them. An answer without a count was ticked by nobody.
pub(super) fn read(boxes: &Boxes) -> desk::Result<Boxes> {
    let wrong = || {
        let (field, problem) = (FIELD, Problem::NotATally);
        Error::Fields(vec![FieldError { field, problem }])
    };
    let mut lines = Vec::new();
    for (answer, count) in rows(boxes.get(FIELD)) {
        let (answer, count) = (text::clean_line(&answer), text::fold_width(count.trim()));
        match (answer.is_empty(), count.is_empty()) {
            (true, true) => {}
            (true, false) => return Err(wrong()),
            (false, true) => lines.push(format!("{answer} 0")),
            (false, false) if count.bytes().all(|byte| byte.is_ascii_digit()) => {
                lines.push(format!("{answer} {count}"));
            }
            (false, false) => return Err(wrong()),
        }
    }
    Ok(boxes.clone().with(FIELD, lines.join("\n")))
}

/// The answers with their counts, as typed.
fn rows(typed: &str) -> Vec<(String, String)> {
    let row = |line: &str| {
        let (answer, count) = line.split_once('\t').unwrap_or((line, ""));
        (answer.to_owned(), count.to_owned())
    };
    typed.lines().map(row).collect()
}

/// Draws a line an answer and an empty one to go on with. Enter goes down the counts.
pub(super) fn box_ui(ui: &mut Ui, boxes: &mut TypedBoxes, returned: Option<u16>, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let label = crate::wording::field_label("answers", words);
    let (problem, required) = (boxes.problem_of(FIELD, ctx), words.t("field-required"));
    let id = boxes.id(FIELD);
    let mut shown = rows(boxes.typed.get(FIELD));
    while shown
        .last()
        .is_some_and(|it| it.0.is_empty() && it.1.is_empty())
    {
        shown.pop();
    }
    let filled = shown.len();
    if filled < MOST_LINES {
        shown.push(Default::default());
    }
    let field = Field::new(&label)
        .required(&required)
        .error(problem.as_deref());
    ui.vertical(|ui| {
        let (mut is_changed, mut first, mut leads_to) = (false, None, None);
        field.around_ui(ui, |ui| {
            let lines = ui.vertical(|ui| {
                for (at, row) in shown.iter_mut().enumerate() {
                    let drawn = row_ui(ui, id, at, filled, row, ctx);
                    is_changed |= drawn.is_changed;
                    leads_to = leads_to.or(drawn.leads_to);
                    first.get_or_insert(drawn.first);
                }
            });
            let group = lines.response;
            group.widget_info(|| WidgetInfo::new(Role::Group));
            group
        });
        // Not while the lines are drawn: the next one would take the same Enter for its own.
        if let Some(next) = leads_to {
            ui.memory_mut(|memory| memory.request_focus(next));
        }
        if is_changed {
            boxes.errors.retain(|error| error.field != FIELD);
            let lines = shown.iter();
            let lines = lines.map(|(answer, count)| format!("{answer}\t{count}"));
            let text = lines.collect::<Vec<_>>().join("\n");
            boxes.typed.set(FIELD, text.trim_end_matches(['\n', '\t']));
        }
        if let Some(first) = first {
            boxes.stop_at(FIELD, &first);
        }
        total_ui(ui, boxes, returned, ctx);
    });
}

/// What came of drawing one answer.
struct RowDrawn {
    /// The box to begin with.
    first: Response,
    is_changed: bool,
    /// The box that Enter leads to.
    leads_to: Option<Id>,
}

/// One answer and its count.
fn row_ui(
    ui: &mut Ui,
    id: Id,
    at: usize,
    filled: usize,
    (answer, count): &mut (String, String),
    ctx: &Ctx<'_>,
) -> RowDrawn {
    let words = ctx.words;
    let number = [("number", (at + 1).to_string().into())];
    let count_id = |at: usize| id.with((at, "count"));
    let answer_id = |at: usize| id.with((at, "answer"));
    ui.horizontal(|ui| {
        let width = ui.available_width() - COUNT_WIDTH - 40.0;
        let box_ui = |ui: &mut Ui, text: &mut String, id: Id, width: f32, key: &str| {
            let edit = TextEdit::singleline(text).id(id).desired_width(width);
            ui.add(edit).accessible_name(words.with(key, &number))
        };
        let answers = box_ui(ui, answer, answer_id(at), width, "asking-answer");
        let counts = box_ui(ui, count, count_id(at), COUNT_WIDTH, "asking-count");
        ui.label(note(ui, words.t("asking-sheets")));
        let is_enter =
            ui.input(|input| input.key_pressed(Key::Enter) && input.modifiers == Modifiers::NONE);
        let leads_to = match is_enter {
            true if answers.lost_focus() => Some(count_id(at)),
            true if counts.lost_focus() && at + 1 < filled => Some(count_id(at + 1)),
            true if counts.lost_focus() && at < filled => Some(answer_id(at + 1)),
            _ => None,
        };
        RowDrawn {
            is_changed: answers.changed() || counts.changed(),
            // The answers stand there already where they were offered: what is typed first is the count.
            first: if answer.is_empty() { answers } else { counts },
            leads_to,
        }
    })
    .inner
}

/// What the counts come to, of how many; and the usual answers, where nothing is typed.
fn total_ui(ui: &mut Ui, boxes: &mut TypedBoxes, returned: Option<u16>, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let counts = rows(boxes.typed.get(FIELD)).into_iter();
    let total: u32 = counts
        .filter_map(|(_, count)| text::fold_width(count.trim()).parse::<u16>().ok())
        .map(u32::from)
        .sum();
    ui.horizontal_wrapped(|ui| {
        let text = match returned {
            Some(returned) => {
                let args = [
                    ("total", total.to_string().into()),
                    ("returned", returned.to_string().into()),
                ];
                words.with("asking-total", &args)
            }
            None => words.t("asking-not-back"),
        };
        ui.label(note(ui, text));
        let is_empty = boxes.typed.is_empty(FIELD);
        if is_empty && chip_ui(ui, &words.t("asking-usual"), None, false).clicked() {
            boxes.typed.set(FIELD, usual(words));
        }
    });
}

/// Draws the answers of a question, each with its share of the sheets that came back, and who ticked none of them.
pub(super) fn results_ui(ui: &mut Ui, question: &Question, returned: u32, ctx: &Ctx<'_>) {
    let words = ctx.words;
    let shown = |part: u32| match returned {
        0 => part.to_string(),
        whole => words.amount(Amount::Ratio { part, whole }),
    };
    for answer in &question.answers.0 {
        let part = u32::from(answer.count);
        share_ui(ui, &answer.text, part, returned, &shown(part));
    }
    let unanswered = returned.saturating_sub(question.answers.total());
    if question.is_multiple {
        ui.label(note(ui, words.t("asking-multiple")));
    } else if unanswered > 0 {
        let word = words.t("asking-unanswered");
        share_ui(ui, &word, unanswered, returned, &shown(unanswered));
    }
}

/// A name, its share in words, and a bar so long.
pub(super) fn share_ui(ui: &mut Ui, name: &str, part: u32, whole: u32, share: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        field_ui(ui, name, share);
        let indent = ui.available_width() * LABEL_SHARE + GAP;
        let width = (ui.available_width() - indent).clamp(0.0, BAR_WIDTH);
        ui.spacing_mut().interact_size.y = BAR_HEIGHT;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(indent);
            let (rect, _) = ui.allocate_exact_size(vec2(width, BAR_HEIGHT), Sense::hover());
            let part = part.min(whole) as f32 / whole.max(1) as f32;
            let to = pos2(rect.left() + rect.width() * part, rect.bottom());
            let tokens = tokens(ui);
            let painter = ui.painter();
            painter.rect_filled(Rect::from_min_max(rect.min, to), 1.5, tokens.accent);
            let stroke = Stroke::new(1.0, tokens.line);
            painter.rect_stroke(rect, 1.5, stroke, StrokeKind::Inside);
        });
        ui.add_space(4.0);
    });
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn answers(typed: &str) -> Result<String, ()> {
        let boxes = Boxes::default().with(FIELD, typed);
        let read = read(&boxes).map_err(drop)?;
        Ok(read.get(FIELD).to_owned())
    }

    #[test]
    fn e2_an_answer_without_a_count_was_ticked_by_nobody_even_if_it_ends_in_a_number() {
        assert_eq!(
            answers("方案 1\t\n方案 2\t40\n").unwrap(),
            "方案 1 0\n方案 2 40"
        );
        assert_eq!(answers("满意\t４５").unwrap(), "满意 45");
    }

    #[test]
    fn e2_a_count_that_is_none_is_refused_and_no_answer_swallows_it() {
        assert!(answers("满意\t六十").is_err());
        assert!(answers("\t60").is_err());
    }

    #[test]
    fn what_is_corrected_stands_as_it_was_typed() {
        let tally = Answers::typed("满意 60\n不满意 0").unwrap();
        assert_eq!(typed(&tally), "满意\t60\n不满意\t0");
        assert_eq!(answers(&typed(&tally)).unwrap(), "满意 60\n不满意 0");
        assert_eq!(emptied(&tally), "满意\t\n不满意\t");
    }
}
