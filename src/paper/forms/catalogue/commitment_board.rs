//! 服务承诺公示 (A11): what the school does for people, on what grounds, what to bring, how it goes, how long it takes,
//! what it costs, where, and who answers for it. Set large, to hang on a wall.

use super::{NOTHING, dated_leaf, or_nothing};
use crate::domain::catalogue::{Directory, ItemMaterial, ServiceItem};
use crate::domain::form::FormKind;
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Form, Row, RowKind, Sheet, Table};
use crate::paper::forms::contact::one_time_notice::numbered;
use crate::paper::forms::{Context, body, form_of, joined};

const KIND: FormKind = FormKind::CommitmentBoard;

/// The board of the items that are offered, in the order of their categories.
#[must_use]
pub fn form(
    items: &[ServiceItem],
    directory: &Directory,
    context: &Context,
    words: &Words,
) -> Form {
    let mut rows = Vec::new();
    for of_category in items.chunk_by(|a, b| a.category == b.category) {
        let category = of_category.first().map_or("", |item| &item.category);
        if !category.is_empty() {
            rows.push(Row {
                kind: RowKind::Heading,
                cells: vec![category.to_owned()],
            });
        }
        rows.extend(of_category.iter().map(|item| row(item, directory, words)));
    }
    let mut leaf = dated_leaf(KIND, context, words);
    let phone = context.letterhead.supervision_phone.as_str();
    let promise = if phone.is_empty() {
        words.t("paper-board-promise")
    } else {
        words.with("paper-board-promise-phone", &[("phone", phone.into())])
    };
    leaf.blocks = vec![
        Block::Table(Table {
            columns: columns(words),
            rows,
            empty: words.t("paper-board-empty"),
            is_dense: false,
        }),
        body(promise),
    ];
    form_of(KIND, Sheet::Board, vec![leaf], context, words)
}

fn columns(words: &Words) -> Vec<Column> {
    let column = |key: &str, share| Column::new(words.t(key), share, Align::Left);
    vec![
        column("field-item-id", 34.0),
        column("paper-board-basis", 42.0),
        column("field-needed-materials", 54.0),
        column("field-steps", 46.0),
        column("paper-board-limit", 31.0),
        column("field-fee", 21.0),
        column("paper-board-place", 36.0),
        column("paper-board-handler", 38.0),
    ]
}

fn row(item: &ServiceItem, directory: &Directory, words: &Words) -> Row {
    let limit = item
        .limit_days
        .map(|days| words.with("paper-working-days", &[("days", u32::from(days).into())]));
    let materials: Vec<String> = item
        .materials
        .iter()
        .map(|it| material(it, words))
        .collect();
    let phone = directory.phone_of(&item.lead_handler, &item.department);
    Row::body(vec![
        item.name.clone(),
        or_nothing(&joined(&[&item.basis, &item.conditions], "\n")),
        or_nothing(&numbered(&materials)),
        or_nothing(&numbered(&item.steps)),
        limit.unwrap_or_else(|| NOTHING.to_owned()),
        or_nothing(&item.fee),
        or_nothing(&joined(&[&item.place, &item.hours], "\n")),
        or_nothing(&joined(
            &[&item.department, &item.lead_handler, phone],
            "\n",
        )),
    ])
}

/// A material with how many copies and how to get it.
fn material(material: &ItemMaterial, words: &Words) -> String {
    let details = joined(&[&material.copies, &material.source], "，");
    if details.is_empty() {
        return material.name.clone();
    }
    let args = [
        ("name", material.name.as_str().into()),
        ("details", details.into()),
    ];
    words.with("paper-with-details", &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::forms::contact::test_files::{directory, item};
    use crate::paper::forms::test_records::{context, texts, words};

    #[test]
    fn a11_the_board_tells_of_each_item_all_that_is_promised() {
        let form = form(&[item()], &directory(), &context(), &words());
        assert_eq!(form.sheet, Sheet::Board);
        let text = texts(&form.leaves[0]);
        for said in [
            "学籍\n转学（转出）|中小学生学籍管理办法\n接收学校同意接收|",
            "1. 转学申请表（1）\n2. 户口簿复印件（1，本人到派出所复印）",
            "|1. 提交材料\n2. 教导处审核|10 个工作日|不收费|行政楼 102\n工作日 8:00-16:30|",
            "教导处\n李老师\n0571-88001111",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn items_stand_under_their_category() {
        let mut second = item();
        second.name = "开具在读证明".into();
        let mut other = item();
        other.category = "后勤".into();
        let form = form(&[item(), second, other], &directory(), &context(), &words());
        let Some(Block::Table(table)) = form.leaves[0].blocks.first() else {
            unreachable!("a board begins with its table")
        };
        use RowKind::{Body, Heading};
        let kinds: Vec<RowKind> = table.rows.iter().map(|row| row.kind).collect();
        assert_eq!(kinds, [Heading, Body, Body, Heading, Body]);
    }

    #[test]
    fn a_school_without_items_says_so() {
        let form = form(&[], &directory(), &context(), &words());
        assert!(texts(&form.leaves[0]).contains("还没有服务事项"));
    }
}
