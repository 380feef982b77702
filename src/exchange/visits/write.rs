//! A visit as a row of an export, whole or with the people hidden.

use super::columns::{COLUMNS, STANDARD_COUNT, column_label};
use crate::domain::text::mask_phone;
use crate::domain::visit::{Departure, Visit, VisitDetails, VisitField, VisitKind, VisitState};
use crate::exchange::redaction::{Hidden, mask_name};
use crate::exchange::row::LINE_NUMBER;
use crate::exchange::template::{ColumnKind, TemplateColumn};
use crate::exchange::write::Cell;
use crate::i18n::Words;

/// One row, in the order of [`super::headers`]. With `redact` nobody outside the staff can be recognised by it.
#[must_use]
pub fn cells(visit: &Visit, redact: bool, words: &Words) -> Vec<Cell> {
    let redacted;
    let details = if redact {
        redacted = redacted_details(&visit.details);
        &redacted
    } else {
        &visit.details
    };
    COLUMNS
        .iter()
        .filter(|column| column.name != LINE_NUMBER)
        .map(|column| cell(column.name, visit, details, words))
        .collect()
}

/// The columns of the template: the standard ones, with the choices of their lists.
#[must_use]
pub fn template_columns(words: &Words) -> Vec<TemplateColumn> {
    let kinds = || VisitKind::ALL.iter().map(|kind| words.t(kind.label_key()));
    COLUMNS[..STANDARD_COUNT]
        .iter()
        .map(|column| {
            let (kind, choices) = match column.name {
                "日期" => (ColumnKind::Date, Vec::new()),
                "入校时间" | "离校时间" => (ColumnKind::Time, Vec::new()),
                "人数" => (ColumnKind::Number, Vec::new()),
                "类型" => (ColumnKind::Text, kinds().collect()),
                _ => (ColumnKind::Text, Vec::new()),
            };
            TemplateColumn {
                header: column_label(column.name, words),
                kind,
                choices,
            }
        })
        .collect()
}

fn cell(column: &str, visit: &Visit, details: &VisitDetails, words: &Words) -> Cell {
    let arrived_at = details.arrived_at;
    let text = match column {
        "日期" => return Cell::Date(visit.listed_at().date()),
        "入校时间" => return arrived_at.map_or(Cell::Empty, |at| Cell::Time(at.time())),
        "离校时间" => return departure_cell(details, words),
        "人数" => return Cell::Number(details.party_size.into()),
        "预约时间" => return details.expected_at.map_or(Cell::Empty, Cell::DateTime),
        "确认时间" => return details.consent_at.map_or(Cell::Empty, Cell::DateTime),
        "编号" => return Cell::text(visit.number.to_string()),
        "状态" => return Cell::text(words.t(state_key(visit.state()))),
        "类型" => return Cell::text(words.t(details.kind.label_key())),
        "被访人确认" => return Cell::text(words.t(details.host_consent.label_key())),
        "证件类型" => {
            let document = details.id_document;
            return document.map_or(Cell::Empty, |it| Cell::text(words.t(it.label_key())));
        }
        "来访人" => VisitField::VisitorName,
        "单位或住址" => VisitField::Origin,
        "电话" => VisitField::Phone,
        "事由" => VisitField::Purpose,
        "被访人" => VisitField::HostName,
        "被访部门" => VisitField::HostDepartment,
        "学生" => VisitField::StudentName,
        "班级" => VisitField::StudentClass,
        "关系" => VisitField::Relation,
        "车牌" => VisitField::Vehicle,
        "来访证号" => VisitField::Badge,
        "备注" => VisitField::Note,
        "随行人员" => VisitField::Companions,
        "确认人" => VisitField::ConsentBy,
        "证件号后四位" => VisitField::IdLastFour,
        "带队领导" => VisitField::InspectionLeader,
        "视察内容" => VisitField::InspectionSubject,
        "陪同人员" => VisitField::InspectionEscort,
        "意见建议" => VisitField::InspectionFindings,
        "纸质单编号" => VisitField::PaperSerial,
        "原编号" => VisitField::OriginalNumber,
        _ => return Cell::Empty,
    };
    Cell::text(details.text(text).unwrap_or_default())
}

/// A time of the same day as a time, of another day with its day.
fn departure_cell(details: &VisitDetails, words: &Words) -> Cell {
    match details.departure {
        Departure::None => Cell::Empty,
        Departure::Unknown => Cell::text(words.t(Departure::Unknown.label_key())),
        Departure::At(at) if details.arrived_at.is_some_and(|it| it.date() == at.date()) => {
            Cell::Time(at.time())
        }
        Departure::At(at) => Cell::DateTime(at),
    }
}

fn state_key(state: VisitState) -> &'static str {
    match state {
        VisitState::Appointment => "visit-state-appointment",
        VisitState::OnSite => "visit-state-on-site",
        VisitState::Left => "visit-state-left",
        VisitState::LeftUnknown => "visit-state-left-unknown",
        VisitState::Void => "visit-state-void",
    }
}

/// The details without who it was. A staff member's name stays: whom they saw is the school's own business.
fn redacted_details(details: &VisitDetails) -> VisitDetails {
    let hidden = Hidden::whole;
    let names = Hidden::new(
        [&details.visitor_name, &details.student_name],
        &details.phone,
    );
    let without_names = |text: &str| names.without(text);
    // The unit of an inspection or an official visit is no private person.
    let is_private = !matches!(details.kind, VisitKind::Inspection | VisitKind::Official);
    let origin = if is_private {
        hidden(&details.origin)
    } else {
        details.origin.clone()
    };
    VisitDetails {
        visitor_name: mask_name(&details.visitor_name),
        phone: mask_phone(&details.phone),
        origin,
        companions: hidden(&details.companions),
        student_name: mask_name(&details.student_name),
        purpose: without_names(&details.purpose),
        vehicle: hidden(&details.vehicle),
        id_last_four: hidden(&details.id_last_four),
        inspection_findings: without_names(&details.inspection_findings),
        // Whatever a school's own sheet held besides lies in the note.
        note: hidden(&details.note),
        ..details.clone()
    }
}
