//! 整改反馈表 (E6–E8, B8): what was wrong, who put it right by when and how, who saw that it was; it goes up to whoever
//! asked for it.

use super::rectification_boxes::{day, people_rows, plan_rows, reopened_row};
use super::{blank_sheets, dated_leaf};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::number::{RecordNumber, Register};
use crate::domain::rectification::Rectification;
use crate::domain::review::SpotCheck;
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Leaf, Sheet};
use crate::paper::forms::{Context, FULL, HALF, THIRD, form_of, grid, note, signature, text_box};

const KIND: FormKind = FormKind::RectificationFeedback;

/// What a rectification comes of, as far as its papers tell it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Source {
    /// The number of the record; a check has none.
    pub number: Option<RecordNumber>,
    /// The check it comes of.
    pub check: Option<SpotCheck>,
    /// The unit that inspected, to which the feedback goes (B8); empty of anything else.
    pub unit: String,
}

impl Source {
    /// A record with this number.
    #[must_use]
    pub fn of_record(number: RecordNumber) -> Self {
        Self {
            number: Some(number),
            ..Self::default()
        }
    }

    /// A box that says which check it comes of, which has no number; `None` of anything else.
    pub(super) fn check_row(&self, words: &Words) -> Option<Vec<Field>> {
        self.check.as_ref()?;
        let said = text_box("paper-mend-source", self.said(words), words);
        Some(vec![said.over(FULL)])
    }

    /// What it comes of in words.
    fn said(&self, words: &Words) -> Option<String> {
        if let Some(check) = &self.check {
            let args = [
                ("kind", words.t(check.kind.label_key()).into()),
                ("on", words.date(check.checked_on).into()),
                ("department", check.department.as_str().into()),
            ];
            return Some(words.with("paper-mend-of-check", &args));
        }
        let number = self.number?;
        let key = match number.register {
            Register::Visit => "paper-mend-of-inspection",
            Register::Complaint => "paper-mend-of-complaint",
            Register::Opinion => "paper-mend-of-opinion",
            Register::Contact => return None,
        };
        Some(words.with(key, &[("number", number.to_string().into())]))
    }
}

/// The feedback on a rectification.
#[must_use]
pub fn form(of: &Rectification, source: &Source, context: &Context, words: &Words) -> Form {
    let voiding = of.voiding.as_ref();
    let leaf = Leaf {
        number: source.number.map(|number| number.to_string()),
        blocks: blocks(Some((of, source)), words),
        ..dated_leaf(KIND, of.opened_on, voiding, context, words)
    };
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty forms.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    blank_sheets(KIND, serials, || blocks(None, words), context, words)
}

fn blocks(of: Option<(&Rectification, &Source)>, words: &Words) -> Vec<Block> {
    let rectification = of.map(|(rectification, _)| rectification);
    let source = of.map(|(_, source)| source);
    let said = source.and_then(|source| source.said(words));
    let unit = source.map(|source| source.unit.as_str());
    let mut rows = vec![vec![
        text_box("paper-mend-source", said, words).over(HALF),
        text_box("paper-mend-report-to", unit, words).over(HALF),
    ]];
    rows.extend(people_rows(rectification, words));
    let problem = rectification.map(|it| it.problem.as_str());
    rows.push(vec![
        text_box("field-problem", problem, words)
            .over(FULL)
            .lines(5),
    ]);
    rows.extend(plan_rows(rectification, 5, words));
    rows.extend(reopened_row(rectification, words));
    rows.extend(answer_rows(rectification, words));
    vec![grid(rows), note(words.t("paper-mend-report-ask"))]
}

fn answer_rows(of: Option<&Rectification>, words: &Words) -> Vec<Vec<Field>> {
    let text = |key: &str, text: Option<&str>| text_box(key, text, words);
    let signs = |key: &str| signature(words.t(key), words).over(THIRD).lines(3);
    vec![
        vec![
            text("paper-mend-done", of.map(|it| it.done_note.as_str()))
                .over(FULL)
                .lines(6),
        ],
        vec![
            day("field-done-on", of.and_then(|it| it.done_on), words).over(HALF),
            signature(words.t("paper-mend-person-signature"), words)
                .over(HALF)
                .lines(2),
        ],
        vec![
            text("field-verify-note", of.map(|it| it.verify_note.as_str()))
                .over(FULL)
                .lines(4),
        ],
        vec![
            text("field-verifier", of.map(|it| it.verified_by.as_str())).over(HALF),
            day("field-verified-on", of.and_then(|it| it.verified_on), words).over(HALF),
        ],
        vec![
            signs("paper-department-signature"),
            signs("paper-principal-signature"),
            signs("paper-school-seal"),
        ],
    ]
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{check, serial};
    use super::*;
    use crate::paper::forms::complaint::test_files::{number, rectification};
    use crate::paper::forms::test_records::{context, labels, texts, words};

    #[test]
    fn e6_the_form_says_what_by_whom_until_when_what_was_done_and_who_saw_it() {
        let source = Source::of_record(number());
        let text = texts(&form(&rectification(), &source, &context(), &words()).leaves[0]);
        for said in [
            "整改来源: 投诉 TS-2026-0012",
            "资料费未公示",
            "责任部门: 总务处",
            "整改责任人: 李老师",
            "整改期限: 2026年12月10日",
            "公示收费项目",
            "完成情况: 已公示并退还",
            "复核人: 赵老师",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn b8_an_inspection_is_answered_to_the_unit_that_made_it() {
        let source = Source {
            unit: "区教育局督导室".into(),
            ..Source::default()
        };
        let text = texts(&form(&rectification(), &source, &context(), &words()).leaves[0]);
        assert!(text.contains("报送单位: 区教育局督导室"), "{text}");
    }

    #[test]
    fn d10_what_a_check_found_says_which_check() {
        let source = Source {
            check: Some(check("covert")),
            ..Source::default()
        };
        let form = form(&rectification(), &source, &context(), &words());
        assert_eq!(form.leaves[0].number, None);
        let text = texts(&form.leaves[0]);
        assert!(
            text.contains("整改来源: 暗访（2026年11月20日，食堂）"),
            "{text}"
        );
    }

    #[test]
    fn a_blank_form_has_the_same_boxes() {
        let filled = form(&rectification(), &Source::default(), &context(), &words());
        let blank = blank(&[serial()], &context(), &words());
        assert_eq!(labels(&blank.leaves[0]), labels(&filled.leaves[0]));
    }
}
