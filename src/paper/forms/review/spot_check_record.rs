//! 抽查记录 (D10), of a self-check 自查记录 (D11): who looked at what, what they found, what was put right at once and what
//! was ordered.

use super::rectification_boxes::{day, ordered_blocks, ordered_table};
use super::{blank_sheets, dated_leaf};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::rectification::Rectification;
use crate::domain::review::{CheckKind, SpotCheck};
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Sheet, Table};
use crate::paper::forms::{
    Context, FULL, HALF, THIRD, form_of, grid, note, rows_to_write, signature, text_box, tick_boxes,
};

const KIND: FormKind = FormKind::SpotCheckRecord;
/// The kinds of checks that have this record; a supervision has one of its own.
const KINDS: [CheckKind; 4] = [
    CheckKind::Open,
    CheckKind::Covert,
    CheckKind::Daily,
    CheckKind::SelfCheck,
];
/// What an empty record has room to order.
const BLANK_ROWS: usize = 4;

/// The record of a check with what it ordered.
#[must_use]
pub fn form(
    check: &SpotCheck,
    ordered: &[Rectification],
    context: &Context,
    words: &Words,
) -> Form {
    let voiding = check.voiding.as_ref();
    let mut leaf = dated_leaf(KIND, check.checked_on, voiding, context, words);
    if check.kind == CheckKind::SelfCheck {
        leaf.title = words.t("paper-title-self-check-record");
    }
    leaf.blocks = vec![grid(rows(Some(check), words))];
    leaf.blocks.extend(ordered_blocks(ordered, words));
    leaf.blocks.push(grid(vec![signatures(words)]));
    let title = leaf.title.clone();
    Form {
        title,
        ..form_of(KIND, Sheet::A4, vec![leaf], context, words)
    }
}

/// Empty records.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let blocks = || {
        let table = ordered_table(Vec::new(), words);
        let rows_blank = rows_to_write(BLANK_ROWS, table.columns.len(), false);
        vec![
            grid(rows(None, words)),
            Block::Heading(words.t("paper-mend-ordered")),
            Block::Table(Table {
                rows: rows_blank,
                ..table
            }),
            grid(vec![signatures(words)]),
            note(words.t("paper-check-ask")),
        ]
    };
    blank_sheets(KIND, serials, blocks, context, words)
}

fn rows(of: Option<&SpotCheck>, words: &Words) -> Vec<Vec<Field>> {
    let text = |key: &str, text: Option<&str>| text_box(key, text, words);
    let people = of.map(|it| it.checked_by.join("、"));
    let chosen = of.map(|it| it.kind);
    let kind = tick_boxes(
        "field-check-kind",
        &KINDS,
        CheckKind::label_key,
        chosen,
        words,
    );
    let found = of.map(|it| match it.has_findings() {
        true => it.found.clone(),
        false => words.t("paper-check-nothing-found"),
    });
    let mut rows = vec![
        vec![kind.over(FULL)],
        vec![
            day("field-checked-on", of.map(|it| it.checked_on), words).over(HALF),
            text(
                "field-checked-department",
                of.map(|it| it.department.as_str()),
            )
            .over(HALF),
        ],
        vec![text_box("field-checked-by", people, words).over(FULL)],
        vec![
            text("field-subject", of.map(|it| it.subject.as_str()))
                .over(FULL)
                .lines(2),
        ],
        vec![text_box("field-found", found, words).over(FULL).lines(10)],
        vec![
            text("field-put-right", of.map(|it| it.put_right.as_str()))
                .over(FULL)
                .lines(6),
        ],
    ];
    if let Some(said) = of.map(|it| it.note.as_str()).filter(|it| !it.is_empty()) {
        rows.push(vec![text("field-note", Some(said)).over(FULL)]);
    }
    rows
}

fn signatures(words: &Words) -> Vec<Field> {
    let keys = [
        "paper-check-signature",
        "paper-department-signature",
        "paper-complaint-office-signature",
    ];
    let signs = |key: &str| signature(words.t(key), words).over(THIRD).lines(3);
    keys.map(signs).into()
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{check, serial};
    use super::*;
    use crate::paper::forms::complaint::test_files::rectification;
    use crate::paper::forms::test_records::{context, texts, words};

    #[test]
    fn d10_a_record_says_who_looked_at_what_what_they_found_and_what_was_ordered() {
        let form = form(&check("covert"), &[rectification()], &context(), &words());
        assert_eq!(form.leaves[0].title, "抽查记录");
        let text = texts(&form.leaves[0]);
        for said in [
            "☑暗访",
            "检查人: 赵老师、周主任",
            "留样记录缺两天",
            "当场补记",
            "资料费未公示|总务处|李老师|2026年12月10日|已销号",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn d11_a_self_check_has_its_own_title_and_says_that_nothing_was_found() {
        let mut check = check("self");
        check.found = String::new();
        let form = form(&check, &[], &context(), &words());
        assert_eq!(
            (form.title.as_str(), form.leaves[0].title.as_str()),
            ("自查记录", "自查记录")
        );
        assert!(texts(&form.leaves[0]).contains("发现的问题: 未发现问题"));
    }

    #[test]
    fn a_blank_record_offers_every_kind_but_a_supervision() {
        let form = blank(&[serial()], &context(), &words());
        let text = texts(&form.leaves[0]);
        assert!(
            !text.contains('☑') && !text.contains("未发现问题"),
            "{text}"
        );
    }
}
