//! 投诉登记表 (C1): what was complained about and how it is signed. Who complains stands on it only where the file was
//! opened for the print; the boxes say otherwise that it is sealed, or that the complaint is anonymous (C4).

use super::attachments::{self, PrintedAttachment};
use super::boxes::ComplaintBoxes;
use super::{complaint_leaf, identity_mark};
use crate::domain::complaint::{Attachment, ComplaintFile};
use crate::domain::form::{FormKind, PaperSerial};
use crate::domain::protection::{SealedPart, Signed};
use crate::i18n::Words;
use crate::paper::form::{Block, Field, Form, Leaf, Sheet};
use crate::paper::forms::{
    Context, FULL, HALF, THIRD, blank_leaf, blank_note, form_of, grid, joined, note, signature,
    text_box,
};

const KIND: FormKind = FormKind::ComplaintRecord;

/// The record of a complaint, with its scans and photos behind it where they are printed along.
#[must_use]
pub fn form(
    file: &ComplaintFile,
    along: Option<&[PrintedAttachment]>,
    context: &Context,
    words: &Words,
) -> Form {
    let mut leaf = complaint_leaf(KIND, file, context, words);
    leaf.marks.extend(identity_mark(file, words));
    let along = along.filter(|printed| !printed.is_empty());
    let boxes = ComplaintBoxes::new(Some(file), words);
    leaf.blocks = blocks(boxes, along.is_some(), words);
    if let Some(text) = opening_note(file, words) {
        leaf.blocks.push(note(text));
    }
    let mut leaves = vec![leaf];
    if let Some(printed) = along {
        if let Some(record) = leaves.first_mut() {
            record.bookmark = Some(record.title.clone());
        }
        leaves.push(attachments::leaf(file, printed, context, words));
    }
    form_of(KIND, Sheet::A4, leaves, context, words)
}

/// Empty records.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let leaves = serials.iter().map(|serial| {
        let mut blocks = blocks(ComplaintBoxes::new(None, words), false, words);
        blocks.push(note(words.t("paper-complaint-blank-keep")));
        blocks.push(blank_note(words));
        Leaf {
            blocks,
            ..blank_leaf(KIND, *serial, words)
        }
    });
    form_of(KIND, Sheet::A4, leaves.collect(), context, words)
}

fn blocks(boxes: ComplaintBoxes<'_>, has_them_along: bool, words: &Words) -> Vec<Block> {
    let mut rows = signed_rows(boxes);
    rows.extend(identity_rows(boxes));
    rows.extend(about_rows(boxes, has_them_along, words));
    rows.extend(red_rows(boxes, words));
    rows.extend(acceptance_rows(boxes));
    rows.push(signatures(boxes, words));
    vec![grid(rows)]
}

/// Places to sign. Whoever complains signs only what says who they are anyway.
fn signatures(boxes: ComplaintBoxes<'_>, words: &Words) -> Vec<Field> {
    let mut keys = vec![
        "paper-complaint-clerk-signature",
        "paper-complaint-office-signature",
    ];
    let is_anonymous = boxes
        .details()
        .is_some_and(|it| it.signed == Signed::Anonymous);
    if boxes.details().is_none() || (boxes.opened().is_some() && !is_anonymous) {
        keys.insert(0, "paper-complaint-complainant-signature");
    }
    let span = if keys.len() == 3 { THIRD } else { HALF };
    let signs = |key: &str| signature(words.t(key), words).over(span).lines(2);
    keys.into_iter().map(signs).collect()
}

/// How it is signed is asked first: it decides what is sealed.
fn signed_rows(boxes: ComplaintBoxes<'_>) -> Vec<Vec<Field>> {
    vec![
        vec![boxes.signed().over(FULL)],
        vec![boxes.channel().over(FULL)],
        vec![
            boxes
                .day("field-received-on", |it| Some(it.received_on))
                .over(HALF),
            boxes
                .yes_no("field-is-at-principal", |it| Some(it.is_at_principal))
                .over(HALF),
        ],
    ]
}

/// Who complains. An anonymous complaint has one row that says so.
fn identity_rows(boxes: ComplaintBoxes<'_>) -> Vec<Vec<Field>> {
    vec![
        vec![
            boxes
                .identity("field-complainant-name", |it| &it.name)
                .over(HALF),
            boxes.identity("field-phone", |it| &it.phone).over(HALF),
        ],
        vec![
            boxes
                .identity("paper-complaint-address", |it| &it.address)
                .over(HALF),
            boxes
                .identity("paper-complaint-document", |it| &it.document)
                .over(HALF),
        ],
        vec![
            boxes
                .identity("field-student-name", |it| &it.student_name)
                .over(THIRD),
            boxes
                .identity("field-student-class", |it| &it.student_class)
                .over(THIRD),
            boxes
                .identity("field-relation", |it| &it.relation)
                .over(THIRD),
        ],
        vec![boxes.complainant_kind().over(FULL)],
    ]
}

/// What it is about.
fn about_rows(boxes: ComplaintBoxes<'_>, has_them_along: bool, words: &Words) -> Vec<Vec<Field>> {
    let entered_by = boxes.complaint().map(|it| it.entered_by.as_str());
    let mut rows = vec![
        vec![
            boxes.respondents().over(HALF),
            boxes.department().over(HALF),
        ],
        vec![
            boxes.category().over(HALF),
            text_box("field-entered-by", entered_by, words).over(HALF),
        ],
        vec![
            text_box("field-facts", Some(boxes.facts()), words)
                .over(FULL)
                .lines(4),
        ],
        vec![
            text_box("field-request", Some(boxes.request()), words)
                .over(FULL)
                .lines(2),
        ],
    ];
    if let Some(additions) = additions(boxes, words) {
        let additions = text_box("field-addition", Some(additions), words);
        rows.push(vec![additions.over(FULL)]);
    }
    let attachments = boxes
        .file()
        .map(|file| attachments(&file.attachments, has_them_along, words));
    rows.push(vec![
        text_box("paper-complaint-attachments", attachments, words).over(FULL),
    ]);
    if boxes.details().is_some_and(|it| it.is_agitated) {
        let calming = boxes.text("field-calming-note", |it| &it.calming_note);
        rows.push(vec![calming.over(FULL)]);
    }
    if boxes.details().is_some_and(|it| !it.note.is_empty()) {
        rows.push(vec![boxes.text("field-note", |it| &it.note).over(FULL)]);
    }
    rows
}

/// What was added later; that something was, where it was not opened.
fn additions(boxes: ComplaintBoxes<'_>, words: &Words) -> Option<String> {
    let pieces = boxes.file().map_or(&[][..], |file| &file.sealed);
    let count = pieces
        .iter()
        .filter(|piece| piece.part == SealedPart::Addition)
        .count();
    match boxes.opened() {
        Some(opened) if !opened.additions.is_empty() => Some(opened.additions.join("\n")),
        None if count > 0 => {
            let args = [("count", count.into())];
            Some(words.with("paper-complaint-sealed-count", &args))
        }
        _ => None,
    }
}

/// Scans and photos by name; of those whose names are sealed, how many. Then how many there are in all, and where.
fn attachments(attachments: &[Attachment], has_them_along: bool, words: &Words) -> String {
    let standing = || attachments.iter().filter(|it| it.voiding.is_none());
    let mut names: Vec<String> = standing()
        .filter(|it| !it.is_sealed)
        .map(|it| it.title.clone())
        .collect();
    let sealed = standing().filter(|it| it.is_sealed).count();
    if sealed > 0 {
        let args = [("count", sealed.into())];
        names.push(words.with("paper-complaint-sealed-count", &args));
    }
    let names = names.join("；");
    let key = match (standing().count(), has_them_along) {
        (0, _) => return names,
        (_, true) => "paper-complaint-attachments-behind",
        (_, false) => "paper-complaint-attachments-left",
    };
    let count = words.with(key, &[("count", standing().count().into())]);
    format!("{names}\n{count}")
}

/// 强制报告 and 欺凌: who was told outside, and when; left out where it was neither.
fn red_rows(boxes: ComplaintBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    if !boxes.wants(|it| it.red_path.is_some()) {
        return Vec::new();
    }
    let told_at = boxes.details().and_then(|it| it.red_told_at);
    let told_at = told_at.map(|at| words.date_time(at));
    let mut rows = vec![
        vec![boxes.red_path().over(FULL)],
        vec![
            boxes.text("field-red-told", |it| &it.red_told).over(HALF),
            text_box("field-red-told-at", told_at, words).over(HALF),
        ],
        vec![
            boxes
                .manner("field-red-told-how", |it| it.red_told_how)
                .over(FULL),
        ],
    ];
    if boxes.details().is_some() {
        rows.push(vec![
            boxes.text("field-red-note", |it| &it.red_note).over(FULL),
        ]);
    }
    rows
}

fn acceptance_rows(boxes: ComplaintBoxes<'_>) -> Vec<Vec<Field>> {
    let mut rows = vec![
        vec![
            boxes
                .acceptance("field-acceptance", |it| it.acceptance)
                .over(FULL),
        ],
        vec![
            boxes.day("field-accept-by", |it| it.accept_by).over(HALF),
            boxes
                .day("field-acceptance-on", |it| it.accepted_on)
                .over(HALF),
        ],
    ];
    if boxes
        .details()
        .is_some_and(|it| !it.acceptance_reason.is_empty())
    {
        rows.push(vec![
            boxes
                .text("paper-complaint-reason", |it| &it.acceptance_reason)
                .over(FULL),
        ]);
    }
    rows
}

/// What could not be opened, where the print was meant to show it.
fn opening_note(file: &ComplaintFile, words: &Words) -> Option<String> {
    let opened = file.opened.as_ref()?;
    let say = |key: &str, count: usize| match count {
        0 => String::new(),
        count => words.with(key, &[("count", count.into())]),
    };
    let text = joined(
        &[
            &say("paper-complaint-damaged", opened.damaged_count),
            &say("paper-complaint-of-others", opened.of_others_count),
        ],
        " ",
    );
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::test_files::{anonymous, attached, confidential, named, opened, serial};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    fn text_of(file: &ComplaintFile) -> String {
        texts(&form(file, None, &context(), &words()).leaves[0])
    }

    #[test]
    fn c4_nobody_stands_on_a_record_that_was_not_opened() {
        let text = text_of(&named());
        for label in ["投诉人", "电话", "住址或单位", "证件", "学生"] {
            assert!(
                text.contains(&format!("\n{label}: （已加封）\n")),
                "{label}: {text}"
            );
        }
        assert!(text.contains("收取资料费没有公示"), "{text}");
    }

    #[test]
    fn c4_an_opened_record_says_who_complains_and_that_it_does() {
        let text = text_of(&opened(named()));
        for said in [
            "含投诉人身份",
            "投诉人: 张敏",
            "16100003333",
            "阳光花园3号楼",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn c4_of_a_confidential_case_no_fact_stands_on_a_record_that_was_not_opened() {
        let text = text_of(&confidential());
        assert!(text.contains("事实与经过: （已加封）"), "{text}");
        assert!(text.contains("诉求: （已加封）"), "{text}");
        let text = text_of(&opened(confidential()));
        assert!(text.contains("事实与经过: 李老师在校外补课"), "{text}");
    }

    #[test]
    fn an_anonymous_complaint_says_so_where_somebody_would_be_named() {
        assert!(text_of(&anonymous()).contains("投诉人: 匿名"));
    }

    #[test]
    fn a_record_says_how_many_scans_there_are_and_where_they_are() {
        let (file, printed) = attached(named(), &["收据", "通知"]);
        assert!(text_of(&file).contains("附件: 收据；通知\n共 2 件，没有随本表打印。"));
        let along = form(&file, Some(&printed), &context(), &words());
        assert!(texts(&along.leaves[0]).contains("共 2 件，附在本表之后。"));
        assert_eq!(along.leaves.len(), 2);
        // Nothing to lay behind it, nothing said.
        let alone = form(&named(), Some(&[]), &context(), &words());
        assert!(!texts(&alone.leaves[0]).contains("共 0 件"));
        assert_eq!((alone.leaves.len(), &alone.leaves[0].bookmark), (1, &None));
    }

    #[test]
    fn what_could_not_be_opened_is_told() {
        let mut file = opened(confidential());
        file.opened.as_mut().unwrap().damaged_count = 1;
        assert!(text_of(&file).contains("1份加封内容已损坏"));
    }

    #[test]
    fn a_blank_record_asks_first_how_it_is_signed() {
        let form = blank(&[serial()], &context(), &words());
        let labels = labels(&form.leaves[0]);
        assert_eq!(labels[0], "署名方式");
        assert!(!texts(&form.leaves[0]).contains("已加封"));
    }
}
