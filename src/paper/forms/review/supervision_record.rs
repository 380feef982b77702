//! 督查记录 (E8): somebody else looked whether what was to be put right is right, and what they found.

use super::rectification_boxes::day;
use super::rectification_feedback::Source;
use super::{blank_sheets, dated_leaf};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::rectification::Rectification;
use crate::domain::review::{SpotCheck, SupervisionResult};
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Leaf, Sheet};
use crate::paper::forms::{
    Context, FULL, HALF, THIRD, form_of, grid, note, signature, text_box, tick_boxes,
};

const KIND: FormKind = FormKind::SupervisionRecord;

/// The record of a supervision of a rectification that comes of `source`.
#[must_use]
pub fn form(
    check: &SpotCheck,
    of: &Rectification,
    source: &Source,
    context: &Context,
    words: &Words,
) -> Form {
    let voiding = check.voiding.as_ref();
    let leaf = Leaf {
        number: source.number.map(|number| number.to_string()),
        blocks: blocks(Some((check, of, source)), words),
        ..dated_leaf(KIND, check.checked_on, voiding, context, words)
    };
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty records.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    blank_sheets(KIND, serials, || blocks(None, words), context, words)
}

fn blocks(of: Option<(&SpotCheck, &Rectification, &Source)>, words: &Words) -> Vec<Block> {
    let check = of.map(|(check, ..)| check);
    let mut rows = head_rows(check, words);
    rows.extend(of.and_then(|(.., source)| source.check_row(words)));
    rows.extend(matter_rows(of.map(|(_, of, _)| of), words));
    rows.extend(found_rows(check, words));
    vec![grid(rows), note(words.t("paper-supervision-ask"))]
}

/// Who looked at what, and when.
fn head_rows(of: Option<&SpotCheck>, words: &Words) -> Vec<Vec<Field>> {
    let people = of.map(|it| it.checked_by.join("、"));
    let department = of.map(|it| it.department.as_str());
    let subject = of.map(|it| it.subject.as_str());
    vec![
        vec![
            day("paper-supervision-on", of.map(|it| it.checked_on), words).over(HALF),
            text_box("paper-supervision-department", department, words).over(HALF),
        ],
        vec![text_box("paper-supervision-by", people, words).over(FULL)],
        vec![text_box("paper-supervision-subject", subject, words).over(FULL)],
    ]
}

/// What was to be put right.
fn matter_rows(of: Option<&Rectification>, words: &Words) -> Vec<Vec<Field>> {
    let text = |key: &str, text: Option<&str>| text_box(key, text, words);
    let measures = of.map(|it| it.measures.join("\n"));
    vec![
        vec![
            text("field-problem", of.map(|it| it.problem.as_str()))
                .over(FULL)
                .lines(3),
        ],
        vec![
            text(
                "paper-mend-person",
                of.map(|it| it.responsible_person.as_str()),
            )
            .over(THIRD),
            day("paper-mend-until", of.map(|it| it.due_on), words).over(THIRD),
            day("field-done-on", of.and_then(|it| it.done_on), words).over(THIRD),
        ],
        vec![
            text_box("paper-mend-measure", measures, words)
                .over(FULL)
                .lines(3),
        ],
        vec![
            text("paper-mend-done", of.map(|it| it.done_note.as_str()))
                .over(FULL)
                .lines(3),
        ],
    ]
}

/// What whoever looked found.
fn found_rows(of: Option<&SpotCheck>, words: &Words) -> Vec<Vec<Field>> {
    let text = |key: &str, text: Option<&str>| text_box(key, text, words);
    let chosen = of.and_then(|it| it.result);
    let result = tick_boxes(
        "field-supervision-result",
        SupervisionResult::ALL,
        SupervisionResult::label_key,
        chosen,
        words,
    );
    let mut rows = vec![
        vec![result.over(FULL)],
        vec![
            text("field-found", of.map(|it| it.found.as_str()))
                .over(FULL)
                .lines(5),
        ],
        vec![
            text("field-put-right", of.map(|it| it.put_right.as_str()))
                .over(FULL)
                .lines(3),
        ],
        vec![text("paper-supervision-next", None).over(FULL).lines(3)],
    ];
    if let Some(said) = of.map(|it| it.note.as_str()).filter(|it| !it.is_empty()) {
        rows.push(vec![text("field-note", Some(said)).over(FULL)]);
    }
    let signs = |key: &str| signature(words.t(key), words).over(THIRD).lines(3);
    rows.push(vec![
        signs("paper-supervision-signature"),
        signs("paper-department-signature"),
        signs("paper-principal-signature"),
    ]);
    rows
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::test_files::{serial, supervision};
    use super::*;
    use crate::paper::forms::complaint::test_files::rectification;
    use crate::paper::forms::test_records::{context, texts, words};

    #[test]
    fn e8_a_record_says_what_was_looked_at_and_what_was_found() {
        let of = rectification();
        let source = Source::of_record("YJ-2026-0012".parse().unwrap());
        let form = form(&supervision(&of), &of, &source, &context(), &words());
        assert_eq!(form.leaves[0].number.as_deref(), Some("YJ-2026-0012"));
        let text = texts(&form.leaves[0]);
        for said in [
            "资料费未公示",
            "整改责任人: 李老师",
            "督查人: 陈校长、周主任",
            "☑未落实",
            "公示栏仍是旧表",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn a_blank_record_ticks_nothing() {
        let form = blank(&[serial()], &context(), &words());
        assert!(!texts(&form.leaves[0]).contains('☑'));
    }
}
