//! 一次性告知单 (A7): everything that must be brought and known, told at one go, from the version of the item that was
//! in force; with what has come and what is missing, and a signature.

use super::boxes::ContactBoxes;
use super::manner;
use super::{beside_leaf, text_box};
use crate::domain::catalogue::{Directory, ItemMaterial, ServiceItem};
use crate::domain::contact::{ContactFile, OneTimeNotice};
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Field, Form, Leaf, Row, Sheet, Table};
use crate::paper::forms::{
    Context, FULL, HALF, blank_leaf, blank_note, body, form_of, grid, rows_to_write, signature,
};

const KIND: FormKind = FormKind::OneTimeNotice;
/// Materials there is room for on an empty notice.
const BLANK_MATERIALS: usize = 6;
/// What is ticked, and what is left to tick.
const TICKED: &str = "√";

/// What a notice is about: the notice, and the item in the version it was told from.
#[derive(Clone, Copy)]
struct Told<'a> {
    notice: &'a OneTimeNotice,
    item: Option<&'a ServiceItem>,
}

/// The notice that was given at a contact, with the version of the item it was told from.
#[must_use]
pub fn form(
    file: &ContactFile,
    notice: &OneTimeNotice,
    item: Option<&ServiceItem>,
    directory: &Directory,
    context: &Context,
    words: &Words,
) -> Form {
    let mut leaf = beside_leaf(KIND, &file.contact, notice.voiding.as_ref(), context, words);
    leaf.heading_note = words.date(notice.given_at.date());
    let told = Told { notice, item };
    let boxes = ContactBoxes::new(Some(file), words);
    let mut materials = material_rows(told);
    if materials.is_empty() {
        materials = rows_to_write(1, columns(words).len(), false);
    }
    leaf.blocks = blocks(boxes, Some(told), materials, directory, words);
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty notices.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let boxes = ContactBoxes::new(None, words);
    let leaves = serials.iter().map(|serial| {
        let materials = rows_to_write(BLANK_MATERIALS, columns(words).len(), true);
        let mut blocks = blocks(boxes, None, materials, &Directory::default(), words);
        blocks.push(blank_note(words));
        Leaf {
            blocks,
            ..blank_leaf(KIND, *serial, words)
        }
    });
    form_of(KIND, Sheet::A4, leaves.collect(), context, words)
}

fn blocks(
    boxes: ContactBoxes<'_>,
    told: Option<Told<'_>>,
    materials: Vec<Row>,
    directory: &Directory,
    words: &Words,
) -> Vec<Block> {
    let table = Table {
        columns: columns(words),
        rows: materials,
        ..Table::default()
    };
    vec![
        grid(head_rows(boxes, told, words)),
        Block::Table(table),
        grid(way_rows(boxes, told, directory, words)),
        body(words.t("paper-notice-promise")),
        grid(foot_rows(told, words)),
    ]
}

/// Whom it is told, about what, on what grounds.
fn head_rows(boxes: ContactBoxes<'_>, told: Option<Told<'_>>, words: &Words) -> Vec<Vec<Field>> {
    let item = told.and_then(|told| told.item);
    let name = item.map(|item| item.name.as_str());
    let mut rows = vec![vec![
        boxes.asker_name().over(HALF),
        boxes.phone().over(HALF),
    ]];
    if !boxes.is_blank() {
        rows.extend(boxes.student_row());
    }
    rows.extend([
        vec![boxes.matter().over(FULL)],
        vec![
            text_box("field-item-id", name, words).over(HALF),
            text_box("field-category", item.map(|it| it.category.as_str()), words).over(HALF),
        ],
        vec![text_box("field-basis", item.map(|it| it.basis.as_str()), words).over(FULL)],
        vec![
            text_box(
                "field-conditions",
                item.map(|it| it.conditions.as_str()),
                words,
            )
            .over(FULL),
        ],
    ]);
    rows
}

/// How it goes on: steps, limit, fee, where, when, with whom.
fn way_rows(
    boxes: ContactBoxes<'_>,
    told: Option<Told<'_>>,
    directory: &Directory,
    words: &Words,
) -> Vec<Vec<Field>> {
    let item = told.and_then(|told| told.item);
    let text = |key: &str, of: fn(&ServiceItem) -> &str| text_box(key, item.map(of), words);
    let steps = item.map(|item| numbered(&item.steps));
    let limit = item.and_then(|item| item.limit_days);
    let limit =
        limit.map(|days| words.with("paper-working-days", &[("days", u32::from(days).into())]));
    let details = boxes.details();
    let handler = item
        .map(|item| item.lead_handler.as_str())
        .filter(|name| !name.is_empty());
    let department = item
        .map(|item| item.department.as_str())
        .filter(|name| !name.is_empty())
        .or(details.map(|details| details.department.as_str()));
    let phone = directory.phone_of(handler.unwrap_or_default(), department.unwrap_or_default());
    let explained = told.map(|told| told.notice.explained.as_str());
    vec![
        vec![text_box("field-steps", steps, words).over(FULL).lines(2)],
        vec![
            text_box("paper-board-limit", limit, words).over(HALF),
            text("field-fee", |it| &it.fee).over(HALF),
        ],
        vec![
            text("field-item-place", |it| &it.place).over(HALF),
            text("field-hours", |it| &it.hours).over(HALF),
        ],
        vec![
            text_box("field-department", department, words).over(HALF),
            text_box("field-handler", handler, words).over(HALF),
        ],
        vec![
            text_box("paper-handler-phone", Some(phone), words).over(HALF),
            text("field-supervision-phone", |it| &it.supervision_phone).over(HALF),
        ],
        vec![
            text_box("field-explained", explained, words)
                .over(FULL)
                .lines(2),
        ],
    ]
}

/// By whom and how it was told, and that it was.
fn foot_rows(told: Option<Told<'_>>, words: &Words) -> Vec<Vec<Field>> {
    let notice = told.map(|told| told.notice);
    let how = notice.and_then(|notice| notice.given_how);
    let at = notice.map(|notice| words.date_time(notice.given_at));
    let signed_at = notice.and_then(|notice| notice.signed_at);
    let signed_at =
        signed_at.map_or_else(|| words.t("paper-blank-date"), |at| words.date(at.date()));
    vec![
        vec![manner("field-given-how", how, words).over(FULL)],
        vec![
            text_box(
                "field-given-by",
                notice.map(|it| it.given_by.as_str()),
                words,
            )
            .over(HALF),
            text_box("field-given-at", at, words).over(HALF),
        ],
        vec![
            Field::signature(words.t("paper-asker-signature"), signed_at)
                .over(HALF)
                .lines(2),
            signature(words.t("paper-school-seal"), words)
                .over(HALF)
                .lines(2),
        ],
    ]
}

fn columns(words: &Words) -> Vec<Column> {
    let column = |key: &str, share, align| Column::new(words.t(key), share, align);
    vec![
        column("paper-column-place", 10.0, Align::Centre),
        column("paper-material-name", 58.0, Align::Left),
        column("paper-material-copies", 26.0, Align::Left),
        column("paper-material-source", 50.0, Align::Left),
        column("paper-material-received", 15.0, Align::Centre),
        column("paper-material-missing", 15.0, Align::Centre),
    ]
}

/// The materials of the item, ticked, and after them those that only the notice names.
fn material_rows(told: Told<'_>) -> Vec<Row> {
    let notice = told.notice;
    let of_item = told.item.map_or(&[][..], |item| &item.materials);
    let mut materials: Vec<ItemMaterial> = of_item.to_vec();
    let named = notice.received.iter().chain(&notice.missing);
    for line in named {
        if !of_item.iter().any(|material| is_about(line, material)) {
            materials.push(ItemMaterial::from_line(line));
        }
    }
    let tick = |lines: &[String], material: &ItemMaterial| {
        let is_named = lines.iter().any(|line| is_about(line, material));
        if is_named {
            TICKED.to_owned()
        } else {
            String::new()
        }
    };
    materials
        .iter()
        .enumerate()
        .map(|(place, material)| {
            Row::body(vec![
                (place + 1).to_string(),
                material.name.clone(),
                material.copies.clone(),
                material.source.clone(),
                tick(&notice.received, material),
                tick(&notice.missing, material),
            ])
        })
        .collect()
}

/// Whether a line of a notice names a material: by its name, with or without how many copies.
fn is_about(line: &str, material: &ItemMaterial) -> bool {
    let line = ItemMaterial::from_line(line).name;
    let bare = line.split(['×', '✕']).next().unwrap_or_default().trim();
    line == material.name || bare == material.name
}

/// Steps, a numbered line each.
pub(in crate::paper::forms) fn numbered(steps: &[String]) -> String {
    let steps = steps
        .iter()
        .enumerate()
        .map(|(place, step)| format!("{}. {step}", place + 1));
    steps.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{directory, file, item, notice, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    fn text_of(notice: &OneTimeNotice) -> String {
        let form = form(
            &file(),
            notice,
            Some(&item()),
            &directory(),
            &context(),
            &words(),
        );
        texts(&form.leaves[0])
    }

    #[test]
    fn a7_a_notice_ticks_what_came_and_what_is_missing() {
        let text = text_of(&notice());
        for row in [
            "1|转学申请表|1||√|",
            "2|户口簿复印件|1|本人到派出所复印||√",
            "3|接收学校证明||||√",
        ] {
            assert!(text.contains(row), "{row}: {text}");
        }
    }

    #[test]
    fn a7_a_notice_says_grounds_steps_limit_fee_place_and_whom_to_ask() {
        let text = text_of(&notice());
        for said in [
            "办理依据: 中小学生学籍管理办法",
            "1. 提交材料\n2. 教导处审核",
            "10 个工作日",
            "不收费",
            "行政楼 102",
            "李老师",
            "0571-88001111",
            "无需提交本单以外的材料",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn a7_what_the_asker_signed_for_bears_the_day() {
        let mut notice = notice();
        assert!(text_of(&notice).contains("服务对象签名: 　"));
        notice.signed_at = Some(notice.given_at);
        assert!(text_of(&notice).contains("服务对象签名: 2026年11月23日"));
    }

    #[test]
    fn a_notice_without_an_item_still_names_what_is_missing() {
        let form = form(&file(), &notice(), None, &directory(), &context(), &words());
        assert!(texts(&form.leaves[0]).contains("|户口簿复印件|"));
    }

    #[test]
    fn a_blank_notice_has_rows_for_materials_and_a_place_to_sign() {
        let form = blank(&[serial()], &context(), &words());
        assert!(labels(&form.leaves[0]).contains(&"服务对象签名".to_owned()));
        assert!(texts(&form.leaves[0]).contains("6|||||"));
    }
}
