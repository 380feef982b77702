//! The lines of a check.

use super::field_label_in;
use crate::domain::number::RecordNumber;
use crate::domain::record::Table;
use crate::i18n::Words;
use crate::store::Fault;

/// One line for one fault that a check of the register found.
#[must_use]
pub fn fault(fault: &Fault, words: &Words) -> String {
    match fault {
        Fault::File(detail) => words.with("fault-file", &[("detail", detail.into())]),
        Fault::Links(count) => words.with("fault-links", &[("count", (*count).into())]),
        Fault::Chain(seq) => words.with("fault-chain", &[("seq", (*seq).into())]),
        Fault::Contents {
            table: place,
            row,
            number,
            field,
        } => {
            let record = if number.is_empty() {
                let args = [
                    ("kind", table(*place, words).into()),
                    ("row", (*row).into()),
                ];
                words.with("fault-unnumbered", &args)
            } else {
                number.clone()
            };
            let field = field_label_in(*place, field, words);
            let args = [("record", record.into()), ("field", field.into())];
            words.with("fault-contents", &args)
        }
        Fault::Gap {
            register,
            year,
            sequence,
        } => {
            let number = RecordNumber {
                register: *register,
                year: *year,
                sequence: *sequence,
            };
            words.with("fault-gap", &[("number", number.to_string().into())])
        }
        Fault::Payload {
            table: place,
            number,
        } => {
            let kind = table(*place, words).into();
            let args = [("number", number.clone().into()), ("kind", kind)];
            words.with("fault-payload", &args)
        }
        Fault::Orphans(count) => words.with("fault-orphans", &[("count", (*count).into())]),
        Fault::ClosedMonth(period) => words.with(
            "fault-closed-month",
            &[("period", words.period(*period).into())],
        ),
        Fault::Signature { number } => {
            words.with("fault-signature", &[("number", number.clone().into())])
        }
    }
}

/// What the records of a table are called: 来访登记, 代收物品 …
#[must_use]
pub fn table(table: Table, words: &Words) -> String {
    words.t(table_key(table))
}

fn table_key(table: Table) -> &'static str {
    match table {
        Table::Visit => "record-kind-visit",
        Table::LeftItem => "record-kind-left-item",
        Table::Release => "record-kind-release",
        Table::ShiftNote => "record-kind-shift-note",
        Table::Contact => "record-kind-contact",
        Table::HandOver => "record-kind-hand-over",
        Table::OneTimeNotice => "record-kind-one-time-notice",
        Table::Extension => "record-kind-extension",
        Table::Reminder => "record-kind-reminder",
        Table::Annotation => "record-kind-annotation",
        Table::PhoneMessage => "record-kind-phone-message",
        Table::Complaint => "record-kind-complaint",
        Table::Instruction => "record-kind-instruction",
        Table::SealedPiece => "record-kind-sealed-piece",
        Table::Attachment => "record-kind-attachment",
        Table::Rectification => "record-kind-rectification",
        Table::Accountability => "record-kind-accountability",
        Table::Opinion => "record-kind-opinion",
        Table::BoxOpening => "record-kind-box-opening",
        Table::Questionnaire => "record-kind-questionnaire",
        Table::Question => "record-kind-question",
        Table::Meeting => "record-kind-meeting",
        Table::Supervisor => "record-kind-supervisor",
        Table::SpotCheck => "record-kind-spot-check",
        Table::MonthClose => "record-kind-month-close",
        Table::ReportText => "record-kind-report-text",
        Table::Account => "record-kind-account",
        Table::Department => "record-kind-department",
        Table::Post => "record-kind-post",
        Table::Staff => "record-kind-staff",
        Table::ServiceItem => "record-kind-service-item",
        Table::Student => "record-kind-student",
        Table::PublicNotice => "record-kind-public-notice",
        Table::CalendarDay => "record-kind-calendar-day",
        Table::CalendarNotice => "record-kind-calendar-notice",
        Table::BlankBatch => "record-kind-blank-batch",
        Table::Setting => "record-kind-setting",
    }
}
