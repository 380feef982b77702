//! A first contact as a row of an export, whole or with the people hidden.

use chrono::NaiveTime;

use super::columns::{BOXES, STANDARD_COUNT};
use crate::domain::contact::{AskerKind, Contact, ContactDetails, HandOver, HandOverState};
use crate::domain::number::RecordNumber;
use crate::domain::record::FieldText;
use crate::domain::text::mask_phone;
use crate::exchange::redaction::{Hidden, mask_name};
use crate::exchange::row::{BoxColumn, LINE_NUMBER, moment_cell, template_column};
use crate::exchange::template::{ColumnKind, TemplateColumn};
use crate::exchange::write::Cell;
use crate::i18n::Words;

/// A first contact with what its row tells of other records.
#[derive(Debug, Clone, Copy)]
pub struct ContactRow<'a> {
    /// The contact.
    pub contact: &'a Contact,
    /// Its hand-overs, in the order of the chain.
    pub hand_overs: &'a [HandOver],
    /// Its service item; empty where there is none.
    pub item_name: &'a str,
    /// The contact that it is a further trip for.
    pub earlier: Option<RecordNumber>,
    /// The visit that it came of.
    pub visit: Option<RecordNumber>,
}

/// The headers of an export, in order.
#[must_use]
pub fn headers(words: &Words) -> Vec<String> {
    written().map(|column| words.t(column.label)).collect()
}

/// The columns of the template: the standard ones, with the choices of their lists.
#[must_use]
pub fn template_columns(words: &Words) -> Vec<TemplateColumn> {
    let standard = BOXES[..STANDARD_COUNT].iter();
    standard
        .map(|column| {
            let kind = match column.name {
                "日期" | "办结日期" => ColumnKind::Date,
                "时间" => ColumnKind::Time,
                _ => return template_column(column, words),
            };
            TemplateColumn {
                kind,
                ..template_column(column, words)
            }
        })
        .collect()
}

/// One row, in the order of [`headers`]. With `redact` nobody outside the staff can be recognised by it.
#[must_use]
pub fn cells(row: &ContactRow<'_>, redact: bool, words: &Words) -> Vec<Cell> {
    let people = People::of(&row.contact.details);
    let details = if redact {
        people.redacted(&row.contact.details)
    } else {
        row.contact.details.clone()
    };
    let writing = Writing {
        row,
        fields: details.fields(),
        link: row_link(row.hand_overs),
        people: redact.then_some(people),
        words,
    };
    written().map(|column| writing.cell(column)).collect()
}

fn written() -> impl Iterator<Item = &'static BoxColumn> {
    BOXES.iter().filter(|column| column.name != LINE_NUMBER)
}

/// The one hand-over that stands in columns of its own: the last that was signed for, else the one that waits.
fn row_link(chain: &[HandOver]) -> Option<&HandOver> {
    let last = |state| chain.iter().rev().find(|link| link.state() == state);
    last(HandOverState::SignedFor).or_else(|| last(HandOverState::Unsigned))
}

struct Writing<'a> {
    row: &'a ContactRow<'a>,
    /// The details as they are to be shown.
    fields: Vec<FieldText>,
    link: Option<&'a HandOver>,
    /// Who is hidden; `None` where nobody is.
    people: Option<People<'a>>,
    words: &'a Words,
}

impl Writing<'_> {
    fn cell(&self, column: &BoxColumn) -> Cell {
        let contact = self.row.contact;
        let received_at = contact.details.received_at;
        let numbered = |number: Option<RecordNumber>| {
            Cell::text(number.map(|it| it.to_string()).unwrap_or_default())
        };
        match column.name {
            "日期" => Cell::Date(received_at.date()),
            "时间" if received_at.time() == NaiveTime::MIN => Cell::Empty,
            "时间" => Cell::Time(received_at.time()),
            "编号" => numbered(Some(contact.number)),
            "状态" => Cell::text(self.words.t(self.state_key())),
            "服务事项" => Cell::text(self.row.item_name),
            "前次编号" => numbered(self.row.earlier),
            "来访编号" => numbered(self.row.visit),
            "转办经过" => Cell::text(self.chain()),
            "承办人" => Cell::text(match self.link {
                Some(link) => &link.to_person,
                None => &contact.details.answerable,
            }),
            "移交时间" | "签收时间" | "移交内容" | "替岗对象" | "签收人" => {
                self.link_cell(column.name)
            }
            _ => {
                let field = self.fields.iter().find(|it| it.name == column.field);
                let text = field.and_then(|it| it.text.as_deref()).unwrap_or_default();
                column.cell(text, Some(received_at), self.words)
            }
        }
    }

    fn link_cell(&self, column: &str) -> Cell {
        let Some(link) = self.link else {
            return Cell::Empty;
        };
        let since = Some(self.row.contact.details.received_at);
        match column {
            "移交时间" => moment_cell(link.handed_at, since),
            "签收时间" => link
                .signed_at
                .map_or(Cell::Empty, |at| moment_cell(at, since)),
            "替岗对象" => Cell::text(&link.stands_in_for),
            "签收人" => Cell::text(&link.signed_by),
            _ => Cell::text(match &self.people {
                Some(people) => people.hidden.without(&link.passed_on),
                None => link.passed_on.clone(),
            }),
        }
    }

    fn state_key(&self) -> &'static str {
        let mut links = self.row.hand_overs.iter();
        let is_unsigned = links.any(|link| link.state() == HandOverState::Unsigned);
        self.row.contact.state(is_unsigned).label_key()
    }

    /// The links that stand in no column of their own, one a line.
    fn chain(&self) -> String {
        let others = self.row.hand_overs.iter().filter(|link| {
            link.voiding.is_none() && self.link.is_none_or(|shown| shown.id != link.id)
        });
        let lines: Vec<String> = others
            .map(|link| {
                let args = [
                    ("from", link.from_person.clone().into()),
                    ("to", link.to_person.clone().into()),
                    (
                        "at",
                        link.handed_at.format("%Y-%m-%d %H:%M").to_string().into(),
                    ),
                    ("state", self.words.t(link.state().label_key()).into()),
                ];
                self.words.with("sheet-chain-line", &args)
            })
            .collect();
        lines.join("\n")
    }
}

/// Who stands in a contact that is not on the staff.
struct People<'a> {
    hidden: Hidden<'a>,
}

impl<'a> People<'a> {
    fn of(details: &'a ContactDetails) -> Self {
        let names = [&details.asker_name, &details.student_name];
        Self {
            hidden: Hidden::new(names, &details.phone),
        }
    }

    /// The details without who it was. The names of the staff stay: who answers for what is the school's own business.
    fn redacted(&self, details: &ContactDetails) -> ContactDetails {
        let without = |text: &String| self.hidden.without(text);
        let all_without = |lines: &[String]| lines.iter().map(without).collect();
        // A unit is no private person.
        let is_unit = details.asker_kind == AskerKind::Unit;
        let origin = if is_unit {
            details.origin.clone()
        } else {
            Hidden::whole(&details.origin)
        };
        ContactDetails {
            asker_name: mask_name(&details.asker_name),
            phone: mask_phone(&details.phone),
            origin,
            student_name: mask_name(&details.student_name),
            matter: without(&details.matter),
            materials: all_without(&details.materials),
            awaited_materials: all_without(&details.awaited_materials),
            complex_reason: without(&details.complex_reason),
            result: without(&details.result),
            // What was said in anger, a tracking number, what they said afterwards, a school's own columns.
            calming_note: Hidden::whole(&details.calming_note),
            delivery_proof: Hidden::whole(&details.delivery_proof),
            follow_up_note: Hidden::whole(&details.follow_up_note),
            note: Hidden::whole(&details.note),
            ..details.clone()
        }
    }
}
