//! 整改通知单 (E6, E8), whatever it comes of: one half says what is to be put right, by whom and until when; the other comes back with what was
//! done, and with the word of somebody else who saw it.

use super::dated_leaf;
use super::rectification_boxes::{day, people_rows, plan_rows, reopened_row};
use super::rectification_feedback::Source;
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::rectification::Rectification;
use crate::i18n::Words;
use crate::paper::form::{Field, Form, Leaf, Sheet};
use crate::paper::forms::halves::{Halves, blank_halves, halves};
use crate::paper::forms::{
    Context, FULL, HALF, form_of, grid, note, short_matter, signature, text_box,
};

const KIND: FormKind = FormKind::RectificationNotice;

/// The notice of a rectification. What has no number is told in words.
#[must_use]
pub fn form(
    rectification: &Rectification,
    source: &Source,
    context: &Context,
    words: &Words,
) -> Form {
    let voiding = rectification.voiding.as_ref();
    let head = Leaf {
        number: source.number.map(|number| number.to_string()),
        ..dated_leaf(KIND, rectification.opened_on, voiding, context, words)
    };
    let parts = parts(Some((rectification, source)), words);
    let leaves = halves(&head, parts, words);
    form_of(KIND, Sheet::A5Pair, leaves, context, words)
}

/// Empty notices.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    blank_halves(KIND, serials, || parts(None, words), context, words)
}

fn parts(of: Option<(&Rectification, &Source)>, words: &Words) -> Halves {
    let mut rows = Vec::from_iter(of.and_then(|(_, source)| source.check_row(words)));
    let of = of.map(|(rectification, _)| rectification);
    rows.extend(notice_rows(of, words));
    let mut told = vec![grid(rows)];
    told.push(note(words.t("paper-mend-ask")));
    let answer = vec![
        grid(answer_rows(of, words)),
        note(words.t("paper-mend-answer-ask")),
    ];
    [
        ("paper-leaf-mend", told),
        ("paper-leaf-mend-answer", answer),
    ]
}

fn notice_rows(of: Option<&Rectification>, words: &Words) -> Vec<Vec<Field>> {
    let text = |key: &str, of: Option<&str>| text_box(key, of, words);
    let mut rows = people_rows(of, words);
    rows.push(vec![
        text("field-problem", of.map(|it| it.problem.as_str()))
            .over(FULL)
            .lines(4),
    ]);
    rows.extend(plan_rows(of, 3, words));
    rows.extend(reopened_row(of, words));
    rows.push(vec![
        text("field-opened-by", of.map(|it| it.opened_by.as_str())).over(HALF),
        signature(words.t("paper-school-seal"), words)
            .over(HALF)
            .lines(2),
    ]);
    rows
}

/// What was done, and what somebody else saw of it.
fn answer_rows(of: Option<&Rectification>, words: &Words) -> Vec<Vec<Field>> {
    let problem = of.map(|it| short_matter(&it.problem));
    let mut rows = people_rows(of, words);
    rows.extend([
        vec![
            text_box("field-problem", problem, words)
                .over(FULL)
                .lines(2),
        ],
        vec![
            text_box("paper-mend-done", of.map(|it| it.done_note.as_str()), words)
                .over(FULL)
                .lines(3),
        ],
        vec![
            day("field-done-on", of.and_then(|it| it.done_on), words).over(HALF),
            signature(words.t("paper-mend-person-signature"), words)
                .over(HALF)
                .lines(2),
        ],
        vec![
            text_box(
                "field-verify-note",
                of.map(|it| it.verify_note.as_str()),
                words,
            )
            .over(FULL)
            .lines(2),
        ],
        vec![
            text_box(
                "field-verifier",
                of.map(|it| it.verified_by.as_str()),
                words,
            )
            .over(HALF),
            Field::signature(
                words.t("paper-mend-verifier-signature"),
                of.and_then(|it| it.verified_on)
                    .map_or_else(|| words.t("paper-blank-date"), |day| words.date(day)),
            )
            .over(HALF)
            .lines(2),
        ],
    ]);
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::forms::complaint::test_files::{number, rectification, serial};
    use crate::paper::forms::test_records::{context, texts, words};

    #[test]
    fn e6_a_notice_says_what_by_whom_and_until_when_and_the_answer_comes_back() {
        let form = form(
            &rectification(),
            &Source::of_record(number()),
            &context(),
            &words(),
        );
        let [told, answer] = &form.leaves[..] else {
            unreachable!("a notice has two halves")
        };
        for said in [
            "资料费未公示",
            "李老师",
            "总务处",
            "2026年12月10日",
            "☑限期整改",
            "公示收费项目",
        ] {
            assert!(texts(told).contains(said), "{said}: {}", texts(told));
        }
        assert_eq!(answer.subtitle, "整改反馈联");
        assert!(
            texts(answer).contains("复核人: 赵老师"),
            "{}",
            texts(answer)
        );
    }

    #[test]
    fn what_was_sent_back_says_why() {
        let mut again = rectification();
        again.reopen_reason = "公示栏未张贴".into();
        let form = form(&again, &Source::default(), &context(), &words());
        assert!(texts(&form.leaves[0]).contains("公示栏未张贴"));
        assert_eq!(form.leaves[0].number, None);
    }

    #[test]
    fn a_blank_notice_has_both_halves() {
        let form = blank(&[serial()], &context(), &words());
        assert_eq!(form.leaves.len(), 2);
        assert!(form.leaves.iter().all(|leaf| !texts(leaf).contains('☑')));
    }
}
