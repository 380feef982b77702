//! Records that the forms' tests print, and forms read back as text.
#![allow(clippy::unwrap_used)]

use chrono::NaiveDateTime;

use super::super::form::{Block, Leaf, Value};
use super::Context;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::record::Voiding;
use crate::domain::visit::{Departure, HostConsent, IdDocument, Visit, VisitDetails, VisitId};
use crate::domain::when;
use crate::i18n::{Language, Words};
use crate::paper::form::Letterhead;

pub fn words() -> Words {
    Words::new(Language::ZhHans)
}

pub fn at(text: &str) -> NaiveDateTime {
    when::from_canonical(text).unwrap()
}

pub fn context() -> Context {
    Context {
        letterhead: Letterhead {
            school_name: "实验小学".into(),
            ..Letterhead::default()
        },
        desk_name: "前台".into(),
        now: at("2026-11-23T10:00"),
        reprint: None,
    }
}

/// A father who came at 9:12 and is still here.
pub fn parent() -> Visit {
    Visit {
        id: VisitId(1),
        number: RecordNumber {
            register: Register::Visit,
            year: 2026,
            sequence: 137,
        },
        entered_at: at("2026-11-23T09:13"),
        entered_by: "王芳".into(),
        details: VisitDetails {
            visitor_name: "张伟".into(),
            phone: "13812345678".into(),
            party_size: 2,
            relation: "父亲".into(),
            student_name: "张小宝".into(),
            student_class: "三（2）班".into(),
            purpose: "给孩子送作业本".into(),
            host_name: "李老师".into(),
            host_department: "教导处".into(),
            host_consent: HostConsent::Agreed,
            arrived_at: Some(at("2026-11-23T09:12")),
            id_document: Some(IdDocument::IdentityCard),
            id_last_four: "123X".into(),
            badge: "07".into(),
            ..VisitDetails::default()
        },
        voiding: None,
        revision: 1,
    }
}

/// The same under another number and at another time.
pub fn numbered(sequence: u32, arrived_at: &str) -> Visit {
    let mut visit = parent();
    visit.number.sequence = sequence;
    visit.details.arrived_at = Some(at(arrived_at));
    visit
}

/// The same, signed out.
pub fn left(mut visit: Visit, departed_at: &str) -> Visit {
    visit.details.departure = Departure::At(at(departed_at));
    visit
}

/// The same, voided.
pub fn void(mut visit: Visit) -> Visit {
    visit.voiding = Some(Voiding {
        at: at("2026-11-23T10:00"),
        by: "王芳".into(),
        reason: "重复登记".into(),
    });
    visit
}

/// Every label of a leaf's boxes.
pub fn labels(leaf: &Leaf) -> Vec<String> {
    let grids = leaf.blocks.iter().filter_map(|block| match block {
        Block::Grid(grid) => Some(grid),
        _ => None,
    });
    grids
        .flat_map(|grid| grid.rows.iter().flatten())
        .map(|field| field.label.clone())
        .collect()
}

/// Everything a leaf says, a line a piece; a ticked box is ☑.
pub fn texts(leaf: &Leaf) -> String {
    let mut lines = leaf.marks.clone();
    for block in &leaf.blocks {
        match block {
            Block::Grid(grid) => {
                for field in grid.rows.iter().flatten() {
                    let value = match &field.value {
                        Value::Text(text) => text.clone(),
                        Value::Choices { choices, chosen } => chosen
                            .and_then(|place| choices.get(place))
                            .map_or_else(String::new, |choice| format!("☑{choice}")),
                        Value::Signature { date } => date.clone(),
                    };
                    lines.push(format!("{}: {value}", field.label));
                }
            }
            Block::Table(table) => {
                lines.extend(table.rows.iter().map(|row| row.cells.join("|")));
                if table.rows.is_empty() {
                    lines.push(table.empty.clone());
                }
            }
            Block::Text(text) => lines.push(text.text.clone()),
            Block::Heading(text) | Block::Subheading(text) => lines.push(text.clone()),
            Block::Cover(cover) => {
                lines.extend([cover.title.clone(), cover.subtitle.clone()]);
                let pairs = cover.lines.iter();
                lines.extend(pairs.map(|(label, value)| format!("{label}: {value}")));
            }
            Block::Copied(text) => lines.push(text.clone()),
            Block::Chart(_) | Block::KeyFigures(_) | Block::Space { .. } => {}
        }
    }
    lines.join("\n")
}
