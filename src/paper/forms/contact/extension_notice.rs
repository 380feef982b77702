//! 延期办理告知单 (A9): the asker is told before the old day passes why it takes longer, until when, who agreed and whom
//! to ask. The half that stays here carries the approver's signature and the asker's.

use super::boxes::ContactBoxes;
use super::manner;
use super::{Halves, beside_leaf, blank_halves, halves, text_box};
use crate::domain::catalogue::Directory;
use crate::domain::contact::{ContactFile, Decision, Extension};
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::form::{Field, Form, Sheet};
use crate::paper::forms::{Context, FULL, HALF, form_of, grid, note, signature, tick_boxes};

const KIND: FormKind = FormKind::ExtensionNotice;

/// The notice of one extension.
#[must_use]
pub fn form(
    file: &ContactFile,
    extension: &Extension,
    directory: &Directory,
    context: &Context,
    words: &Words,
) -> Form {
    let voiding = extension.voiding.as_ref();
    let mut head = beside_leaf(KIND, &file.contact, voiding, context, words);
    head.heading_note = words.date(extension.asked_at.date());
    let boxes = ContactBoxes::new(Some(file), words);
    let mut leaves = halves(
        &head,
        parts(boxes, Some(extension), directory, words),
        words,
    );
    if let Some(of_desk) = leaves.first_mut().filter(|_| extension.is_late()) {
        of_desk.marks.push(words.t("paper-mark-late-extension"));
    }
    form_of(KIND, Sheet::A5Pair, leaves, context, words)
}

/// Empty notices.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let boxes = ContactBoxes::new(None, words);
    let directory = Directory::default();
    let of_each = || parts(boxes, None, &directory, words);
    blank_halves(KIND, serials, of_each, context, words)
}

fn parts(
    boxes: ContactBoxes<'_>,
    extension: Option<&Extension>,
    directory: &Directory,
    words: &Words,
) -> Halves {
    let of_asker = vec![
        grid(asker_rows(boxes, extension, directory, words)),
        note(words.t("paper-extension-ask")),
    ];
    [
        (
            "paper-leaf-stub",
            vec![grid(desk_rows(boxes, extension, words))],
        ),
        ("paper-leaf-told", of_asker),
    ]
}

/// What both halves say.
fn shared_rows(
    boxes: ContactBoxes<'_>,
    extension: Option<&Extension>,
    words: &Words,
) -> Vec<Vec<Field>> {
    let old = extension.map(|it| words.date(it.old_due_on));
    let new = extension.map(|it| words.date(it.new_due_on));
    let reason = extension.map(|it| it.reason.as_str());
    vec![
        vec![boxes.short_matter().over(FULL).lines(2)],
        vec![
            text_box("field-old-due-on", old, words).over(HALF),
            text_box("field-new-due-on", new, words).over(HALF),
        ],
        vec![
            text_box("field-extension-reason", reason, words)
                .over(FULL)
                .lines(2),
        ],
    ]
}

fn desk_rows(
    boxes: ContactBoxes<'_>,
    extension: Option<&Extension>,
    words: &Words,
) -> Vec<Vec<Field>> {
    let mut rows = vec![vec![
        boxes.asker_name().over(HALF),
        boxes.phone().over(HALF),
    ]];
    rows.extend(shared_rows(boxes, extension, words));
    let asked_by = extension.map(|it| it.asked_by.as_str());
    let asked_at = extension.map(|it| words.date_time(it.asked_at));
    let decided_by = extension.map(|it| it.decided_by.as_str());
    let decided_at = extension.and_then(|it| it.decided_at);
    let told_at = extension.and_then(|it| it.told_at);
    rows.extend([
        vec![
            text_box("field-asked-by", asked_by, words).over(HALF),
            text_box("field-asked-at", asked_at, words).over(HALF),
        ],
        vec![
            tick_boxes(
                "field-decision",
                Decision::ALL,
                Decision::label_key,
                extension.and_then(|it| it.decision),
                words,
            )
            .over(HALF),
            text_box("field-decided-by", decided_by, words).over(HALF),
        ],
        vec![
            text_box(
                "field-decided-at",
                decided_at.map(|at| words.date_time(at)),
                words,
            )
            .over(HALF),
            text_box(
                "field-told-at",
                told_at.map(|at| words.date_time(at)),
                words,
            )
            .over(HALF),
        ],
        vec![
            manner(
                "field-told-how",
                extension.and_then(|it| it.told_how),
                words,
            )
            .over(FULL),
        ],
        vec![
            signature(words.t("paper-approver-signature"), words)
                .over(HALF)
                .lines(2),
            signature(words.t("paper-asker-signature"), words)
                .over(HALF)
                .lines(2),
        ],
    ]);
    rows
}

fn asker_rows(
    boxes: ContactBoxes<'_>,
    extension: Option<&Extension>,
    directory: &Directory,
    words: &Words,
) -> Vec<Vec<Field>> {
    let mut rows = vec![vec![
        boxes.asker_name().over(HALF),
        boxes.received_at().over(HALF),
    ]];
    rows.extend(shared_rows(boxes, extension, words));
    let decided_by = extension.map(|it| it.decided_by.as_str());
    let decided_at = extension.and_then(|it| it.decided_at);
    let told_how = extension.and_then(|it| it.told_how);
    let handler = boxes.file().map_or("", |file| file.answerable().person);
    let department = boxes.details().map_or("", |it| it.department.as_str());
    let phone = directory.phone_of(handler, department);
    rows.extend([
        vec![
            text_box("field-decided-by", decided_by, words).over(HALF),
            text_box(
                "field-decided-at",
                decided_at.map(|at| words.date(at.date())),
                words,
            )
            .over(HALF),
        ],
        vec![manner("field-told-how", told_how, words).over(FULL)],
        vec![
            text_box("paper-ask-whom", Some(handler), words).over(HALF),
            text_box("paper-handler-phone", Some(phone), words).over(HALF),
        ],
        vec![
            signature(words.t("paper-school-seal"), words)
                .over(FULL)
                .lines(2),
        ],
    ]);
    rows
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{directory, extended, serial};
    use super::*;
    use crate::domain::contact::HandOver;
    use crate::paper::forms::test_records::{at, context, labels, texts, words};

    fn printed(file: &ContactFile) -> Form {
        form(
            file,
            &file.extensions[0],
            &directory(),
            &context(),
            &words(),
        )
    }

    #[test]
    fn a9_the_asker_reads_old_day_new_day_reason_approver_and_whom_to_ask() {
        let form = printed(&extended());
        let text = texts(&form.leaves[1]);
        for said in [
            "2026年11月30日",
            "2026年12月7日",
            "档案在区里",
            "陈校长",
            "咨询联系人: 李老师",
            "0571-88001111",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(labels(&form.leaves[0]).contains(&"批准人签名".to_owned()));
        assert!(form.leaves.iter().all(|leaf| leaf.marks.is_empty()));
    }

    #[test]
    fn a9_what_was_asked_after_the_due_day_says_so_on_the_half_that_stays() {
        let mut file = extended();
        file.extensions[0].asked_at = at("2026-12-01T09:00");
        let form = printed(&file);
        assert_eq!(form.leaves[0].marks.len(), 1);
        assert!(form.leaves[1].marks.is_empty());
    }

    #[test]
    fn whoever_is_answerable_now_is_asked() {
        let mut file = extended();
        file.hand_overs = Vec::<HandOver>::new();
        let text = texts(&printed(&file).leaves[1]);
        assert!(text.contains("咨询联系人: 王芳"), "{text}");
    }

    #[test]
    fn a_blank_notice_has_both_halves() {
        assert_eq!(blank(&[serial()], &context(), &words()).leaves.len(), 2);
    }
}
