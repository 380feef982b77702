//! 首问责任登记表: everything the register knows of a first contact, from who asked to whether they were content.

mod beside;

use super::boxes::ContactBoxes;
use super::manner;
use super::{contact_leaf, receiver, text_box};
use crate::domain::contact::{Channel, ContactFile, HandOver, HandOverState};
use crate::domain::form::{FormKind, PaperSerial};
use crate::i18n::Words;
use crate::paper::canvas::Align;
use crate::paper::form::{Block, Column, Field, Form, Leaf, Row, RowKind, Sheet, Table};
use crate::paper::forms::{
    Context, FULL, HALF, THIRD, TWO_THIRDS, blank_leaf, blank_note, form_of, grid, joined,
    rows_to_write, signature,
};

const KIND: FormKind = FormKind::ContactRecord;
/// Hand-overs there is room for on an empty record.
const BLANK_LINKS: usize = 2;

/// The record of a contact.
#[must_use]
pub fn form(file: &ContactFile, context: &Context, words: &Words) -> Form {
    let mut leaf = contact_leaf(KIND, &file.contact, context, words);
    if file.contact.is_backdated() {
        let args = [("at", words.date_time(file.contact.entered_at).into())];
        leaf.marks.push(words.with("paper-mark-backdated", &args));
    }
    let links = file
        .hand_overs
        .iter()
        .map(|link| link_row(link, context, words));
    leaf.blocks = blocks(Some(file), links.collect(), words);
    leaf.blocks.extend(beside::blocks(file, words));
    leaf.blocks.push(signatures(words));
    form_of(KIND, Sheet::A4, vec![leaf], context, words)
}

/// Empty records.
#[must_use]
pub fn blank(serials: &[PaperSerial], context: &Context, words: &Words) -> Form {
    let leaves = serials.iter().map(|serial| {
        let links = rows_to_write(BLANK_LINKS, link_columns(words).len(), false);
        let mut blocks = blocks(None, links, words);
        blocks.push(signatures(words));
        blocks.push(blank_note(words));
        Leaf {
            blocks,
            ..blank_leaf(KIND, *serial, words)
        }
    });
    form_of(KIND, Sheet::A4, leaves.collect(), context, words)
}

fn blocks(file: Option<&ContactFile>, links: Vec<Row>, words: &Words) -> Vec<Block> {
    let boxes = ContactBoxes::new(file, words);
    let mut rows = asked_rows(boxes, words);
    rows.extend(taken_rows(boxes, words));
    let mut blocks = vec![grid(rows)];
    if !links.is_empty() {
        blocks.push(Block::Table(Table {
            columns: link_columns(words),
            rows: links,
            ..Table::default()
        }));
    }
    blocks.push(grid(done_rows(boxes, words)));
    blocks
}

/// Who asked, and what.
fn asked_rows(boxes: ContactBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let mut rows = vec![
        vec![boxes.channel().over(FULL)],
        vec![boxes.kind().over(TWO_THIRDS), boxes.form().over(THIRD)],
        vec![
            boxes.received_at().over(HALF),
            boxes
                .day("field-accepted-on", |it| it.accepted_on)
                .over(HALF),
        ],
        vec![boxes.asker_name().over(HALF), boxes.phone().over(HALF)],
        vec![boxes.asker_kind().over(FULL)],
    ];
    if boxes.wants(|it| !it.origin.is_empty()) {
        rows.push(vec![boxes.text("field-origin", |it| &it.origin).over(FULL)]);
    }
    rows.extend(boxes.student_row());
    rows.extend(boxes.above_row());
    rows.push(vec![boxes.matter().over(FULL).lines(2)]);
    rows.push(vec![boxes.materials().over(FULL)]);
    if boxes.wants(|it| !it.awaited_materials.is_empty()) && !boxes.is_blank() {
        rows.push(vec![
            boxes
                .list("field-awaited-materials", |it| &it.awaited_materials)
                .over(HALF),
            boxes
                .day("field-materials-completed-on", |it| {
                    it.materials_completed_on
                })
                .over(HALF),
        ]);
    }
    if boxes.wants(|it| it.is_agitated) && !boxes.is_blank() {
        let calming = boxes.text("field-calming-note", |it| &it.calming_note);
        rows.push(vec![calming.over(FULL)]);
    }
    if let Some(earlier) = boxes.file().and_then(|file| file.earlier.as_ref()) {
        let cause = earlier_text(boxes, &earlier.contact.number.to_string(), words);
        rows.push(vec![
            text_box("field-earlier-id", Some(cause), words).over(FULL),
        ]);
    }
    rows
}

/// The contact it is a further trip for, and why that was needed.
fn earlier_text(boxes: ContactBoxes<'_>, number: &str, words: &Words) -> String {
    let cause = boxes.details().and_then(|details| details.repeat_cause);
    let cause = cause.map(|cause| words.t(cause.label_key()));
    joined(&[number, &cause.unwrap_or_default()], "　")
}

/// Who was asked first, and what they did with it.
fn taken_rows(boxes: ContactBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let mut rows = vec![
        vec![
            boxes
                .text("field-first-responder", |it| &it.first_responder)
                .over(HALF),
            boxes
                .yes_no("field-is-own-duty", |it| Some(it.is_own_duty))
                .over(HALF),
        ],
        vec![
            boxes.item().over(HALF),
            boxes
                .text("field-department", |it| &it.department)
                .over(HALF),
        ],
        vec![boxes.outcome().over(FULL)],
    ];
    if boxes.wants(|it| !it.led_to.is_empty()) && !boxes.is_blank() {
        rows.push(vec![
            boxes.text("field-led-to", |it| &it.led_to).over(HALF),
            boxes
                .text("field-escorted-by", |it| &it.escorted_by)
                .over(HALF),
        ]);
    }
    rows.push(vec![
        boxes.due("field-due-on").over(HALF),
        boxes.promise().over(HALF),
    ]);
    if boxes.wants(|it| it.is_complex) && !boxes.is_blank() {
        let complex = boxes.details().map(|details| {
            let on = details.complex_on.map(|day| words.date(day));
            let by = details.complex_by.as_str();
            let reason = details.complex_reason.as_str();
            joined(&[reason, by, &on.unwrap_or_default()], "　")
        });
        rows.push(vec![
            text_box("field-is-complex", complex, words).over(FULL),
        ]);
    }
    rows
}

/// What became of it.
fn done_rows(boxes: ContactBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let mut rows = vec![
        vec![
            boxes
                .text("field-result", |it| &it.result)
                .over(FULL)
                .lines(2),
        ],
        vec![boxes.told_how().over(FULL)],
        vec![
            boxes.at("field-told-at", |it| it.told_at).over(HALF),
            boxes
                .text("field-delivery-proof", |it| &it.delivery_proof)
                .over(HALF),
        ],
        vec![
            boxes
                .at("field-finished-at", |it| it.finished_at)
                .over(HALF),
            if boxes.is_blank() {
                text_box("field-note", None::<String>, words).over(HALF)
            } else {
                boxes.answerable("field-answerable").over(HALF)
            },
        ],
    ];
    if boxes.wants(|it| it.channel == Channel::Above) && !boxes.is_blank() {
        rows.push(vec![
            boxes
                .at("field-replied-up-at", |it| it.replied_up_at)
                .over(HALF),
            boxes
                .text("field-replied-up-how", |it| &it.replied_up_how)
                .over(HALF),
        ]);
    }
    rows.extend(followed_up_rows(boxes, words));
    if boxes.wants(|it| !it.note.is_empty()) && !boxes.is_blank() {
        rows.push(vec![boxes.text("field-note", |it| &it.note).over(FULL)]);
    }
    rows
}

/// Whether they were content. How they were asked has a row only once they were.
fn followed_up_rows(boxes: ContactBoxes<'_>, words: &Words) -> Vec<Vec<Field>> {
    let how = boxes.details().and_then(|it| it.followed_up_how);
    let mut rows = vec![
        vec![
            boxes
                .at("field-followed-up-at", |it| it.followed_up_at)
                .over(HALF),
            boxes
                .text("field-followed-up-by", |it| &it.followed_up_by)
                .over(HALF),
        ],
        vec![
            boxes
                .yes_no("field-is-solved", |it| it.is_solved)
                .over(THIRD),
            boxes.satisfaction().over(TWO_THIRDS),
        ],
    ];
    if how.is_some() {
        let how = manner("field-followed-up-how", how, words);
        rows.push(vec![how.over(FULL)]);
    }
    if boxes.wants(|it| !it.follow_up_note.is_empty()) && !boxes.is_blank() {
        rows.push(vec![
            boxes
                .text("field-follow-up-note", |it| &it.follow_up_note)
                .over(FULL),
        ]);
    }
    rows
}

fn signatures(words: &Words) -> Block {
    let signs = |key: &str| signature(words.t(key), words).over(THIRD).lines(2);
    grid(vec![vec![
        signs("paper-first-responder-signature"),
        signs("paper-handler-signature"),
        signs("paper-department-signature"),
    ]])
}

fn link_columns(words: &Words) -> Vec<Column> {
    let column = |key: &str, share| Column::new(words.t(key), share, Align::Left);
    vec![
        column("field-handed-by", 24.0),
        column("field-handler", 40.0),
        column("field-handed-at", 28.0),
        column("paper-link-outcome", 58.0),
        column("paper-link-dwell", 24.0),
    ]
}

/// A link of the chain: from whom, to whom, when, signed for or sent back by whom, and how long it lay.
fn link_row(link: &HandOver, context: &Context, words: &Words) -> Row {
    let state = link.state();
    let outcome = match (state, link.signed_at, link.sent_back_at) {
        (HandOverState::SignedFor, Some(at), _) => {
            let args = [
                ("by", link.signed_by.as_str().into()),
                ("at", words.date_time_short(at).into()),
            ];
            words.with("paper-link-signed", &args)
        }
        (HandOverState::SentBack, _, Some(at)) => {
            let args = [
                ("by", link.sent_back_by.as_str().into()),
                ("at", words.date_time_short(at).into()),
                ("reason", link.sent_back_reason.as_str().into()),
            ];
            words.with("paper-link-sent-back", &args)
        }
        _ => words.t(state.label_key()),
    };
    let dwell = match state {
        HandOverState::Void => String::new(),
        _ => words.elapsed(link.dwell(context.now)),
    };
    let to = receiver(link, words);
    Row {
        kind: match state {
            HandOverState::Void => RowKind::Void,
            _ => RowKind::Body,
        },
        cells: vec![
            link.from_person.clone(),
            joined(&[&link.to_department, &to], " "),
            words.date_time_short(link.handed_at),
            outcome,
            dwell,
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_files::{chain, extended, file};
    use super::*;
    use crate::paper::forms::test_records::{context, labels, texts, words};

    #[test]
    fn a1_the_record_says_who_asked_who_was_asked_first_and_what_came_with_it() {
        let form = form(&file(), &context(), &words());
        let text = texts(&form.leaves[0]);
        assert_eq!(form.leaves[0].number.as_deref(), Some("SW-2026-0091"));
        for said in [
            "张伟",
            "13812345678",
            "王芳",
            "户口簿复印件 ×1；学籍卡 ×1",
            "转学手续怎么办",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }

    #[test]
    fn a3_each_link_of_the_chain_has_its_row_and_its_time() {
        let form = form(&chain(), &context(), &words());
        let text = texts(&form.leaves[0]);
        assert!(
            text.contains(
                "王芳|总务处 赵老师|11月23日 09:20|赵老师于11月23日 09:30退回：不属本部门|10 分钟"
            ),
            "{text}"
        );
        assert!(
            text.contains("王芳|教导处 李老师（代陈静）|11月23日 09:35|"),
            "{text}"
        );
    }

    #[test]
    fn a_due_date_past_the_published_calendar_is_provisional() {
        let mut file = file();
        file.contact.details.is_due_provisional = true;
        let text = texts(&form(&file, &context(), &words()).leaves[0]);
        assert!(text.contains("2026年11月30日（暂定）"), "{text}");
    }

    #[test]
    fn a9_what_was_extended_says_from_when_to_when_and_by_whom() {
        let text = texts(&form(&extended(), &context(), &words()).leaves[0]);
        assert!(
            text.contains("延期：2026年11月30日 → 2026年12月7日"),
            "{text}"
        );
    }

    #[test]
    fn a_blank_record_has_room_for_two_hand_overs() {
        let form = blank(&[super::super::test_files::serial()], &context(), &words());
        let rows = form.leaves[0].blocks.iter().find_map(|block| match block {
            Block::Table(table) => Some(table.rows.len()),
            _ => None,
        });
        assert_eq!(rows, Some(BLANK_LINKS));
        assert!(labels(&form.leaves[0]).len() > 20);
    }
}
