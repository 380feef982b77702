//! One record of every table, as empty as its type allows.

use std::collections::BTreeMap;

use shouwen::domain::account::Account;
use shouwen::domain::accountability::Accountability;
use shouwen::domain::beside::{HandedOver, LeftItem, Release};
use shouwen::domain::calendar_day::{CalendarDay, CalendarNotice};
use shouwen::domain::catalogue::{
    Department, Post, PublicNotice, ServiceItem, StaffMember, Student,
};
use shouwen::domain::closing::{MonthClose, ReportText};
use shouwen::domain::complaint::{
    Attachment, Complaint, ComplaintDetails, ComplaintId, Instruction,
};
use shouwen::domain::contact::{
    Annotation, Contact, ContactDetails, ContactId, Extension, HandOver, OneTimeNotice,
    PhoneMessage, Reminder,
};
use shouwen::domain::form::{BlankBatch, BlankSeries, FormKind, PaperSerial};
use shouwen::domain::number::{RecordNumber, Register};
use shouwen::domain::opinion::{Opinion, OpinionDetails, OpinionId};
use shouwen::domain::protection::SealedPiece;
use shouwen::domain::record::{FieldText, Recorded as _, Table};
use shouwen::domain::rectification::Rectification;
use shouwen::domain::review::{
    BoxOpening, Meeting, Question, Questionnaire, SpotCheck, Supervisor,
};
use shouwen::domain::setting::{Setting, SettingName};
use shouwen::domain::shift::ShiftNote;
use shouwen::domain::stored::Stored;
use shouwen::domain::visit::{Visit, VisitDetails, VisitId};
use shouwen::domain::when::from_canonical;

/// The fields that a record of each table gives to the journal.
pub fn fields_of_every_table() -> BTreeMap<Table, Vec<FieldText>> {
    let at = from_canonical("2026-11-23T10:00").unwrap();
    let visit = Visit {
        id: VisitId(1),
        number: RecordNumber {
            register: Register::Visit,
            year: 2026,
            sequence: 1,
        },
        entered_at: at,
        entered_by: String::new(),
        details: VisitDetails::default(),
        voiding: None,
        revision: 1,
    };
    let item = LeftItem {
        id: 1,
        visit: VisitId(1),
        left_at: at,
        what: String::new(),
        student_name: String::new(),
        student_class: String::new(),
        paper_serial: String::new(),
        handed_over: Some(HandedOver {
            at,
            to: String::new(),
        }),
        voiding: None,
    };
    let release = Release {
        id: 1,
        visit: VisitId(1),
        leaves_at: at,
        student_name: String::new(),
        student_class: String::new(),
        reason: String::new(),
        teacher_name: String::new(),
        collector_name: String::new(),
        collector_relation: String::new(),
        verified_by: String::new(),
        paper_serial: String::new(),
        voiding: None,
    };
    let note = ShiftNote {
        id: 1,
        at,
        from_person: String::new(),
        to_person: String::new(),
        note: String::new(),
        on_site_count: 0,
        left_item_count: 0,
        paper_serial: String::new(),
        voiding: None,
    };
    let setting = Setting {
        name: SettingName::SchoolName,
        value: String::new(),
    };
    let batch = BlankBatch {
        id: 1,
        kind: FormKind::VisitorSlip,
        first: PaperSerial {
            series: BlankSeries::Visit,
            sequence: 1,
        },
        count: 10,
        printed_at: at,
        printed_by: String::new(),
    };
    let contact = Contact {
        id: ContactId(1),
        number: RecordNumber {
            register: Register::Contact,
            year: 2026,
            sequence: 1,
        },
        entered_at: at,
        entered_by: String::new(),
        details: ContactDetails::default(),
        voiding: None,
        revision: 1,
    };
    let complaint = Complaint {
        id: ComplaintId(1),
        number: RecordNumber {
            register: Register::Complaint,
            year: 2026,
            sequence: 1,
        },
        entered_at: at,
        entered_by: String::new(),
        details: ComplaintDetails::default(),
        voiding: None,
        revision: 1,
    };
    let opinion = Opinion {
        id: OpinionId(1),
        number: RecordNumber {
            register: Register::Opinion,
            year: 2026,
            sequence: 1,
        },
        entered_at: at,
        entered_by: String::new(),
        details: OpinionDetails::default(),
        voiding: None,
        revision: 1,
    };
    let mut fields = BTreeMap::from([
        (Table::Visit, visit.fields()),
        (Table::LeftItem, item.fields()),
        (Table::Release, release.fields()),
        (Table::ShiftNote, note.fields()),
        (Table::BlankBatch, batch.fields()),
        (Table::Setting, setting.fields()),
        (Table::Contact, contact.fields()),
        (Table::Complaint, complaint.fields()),
        (Table::Opinion, opinion.fields()),
    ]);
    fields.extend([
        emptiest::<HandOver>(),
        emptiest::<OneTimeNotice>(),
        emptiest::<Extension>(),
        emptiest::<Reminder>(),
        emptiest::<Annotation>(),
        emptiest::<PhoneMessage>(),
        emptiest::<Instruction>(),
        emptiest::<SealedPiece>(),
        emptiest::<Attachment>(),
        emptiest::<Rectification>(),
        emptiest::<Accountability>(),
        emptiest::<BoxOpening>(),
        emptiest::<Questionnaire>(),
        emptiest::<Question>(),
        emptiest::<Meeting>(),
        emptiest::<Supervisor>(),
        emptiest::<SpotCheck>(),
        emptiest::<MonthClose>(),
        emptiest::<ReportText>(),
        emptiest::<Account>(),
        emptiest::<Department>(),
        emptiest::<Post>(),
        emptiest::<StaffMember>(),
        emptiest::<ServiceItem>(),
        emptiest::<Student>(),
        emptiest::<PublicNotice>(),
        emptiest::<CalendarDay>(),
        emptiest::<CalendarNotice>(),
    ]);
    fields
}

/// The fields of a record in which nothing stands but what its type cannot do without.
fn emptiest<T: Stored>() -> (Table, Vec<FieldText>) {
    let record = T::from_stored(1, None, &mut |column| {
        needed(T::TABLE, column).map(str::to_owned)
    });
    (T::TABLE, record.unwrap().fields())
}

fn needed(table: Table, column: &str) -> Option<&'static str> {
    Some(match column {
        "kind" => needed_kind(table),
        "contact_id" | "complaint_id" | "item_key" | "version" | "year" | "size_bytes"
        | "questionnaire_id" | "position" | "slip_count" | "blank_count" | "issued_count"
        | "attended_count" => "1",
        "wants_call_back" | "is_whole" | "is_entered_for" | "is_sealed" | "is_at_once"
        | "is_held" | "has_first_password" | "is_multiple" => "0",
        "part" => "identity",
        "purpose" => "evidence",
        "ground" => "overdue",
        "fault" => "F5",
        "role" => "clerk",
        "topic" => "duties",
        "source" => "notice",
        "handed_at" | "given_at" | "asked_at" | "reminded_at" | "noted_at" | "called_at"
        | "loaded_at" | "signed_at" | "written_at" => "2026-11-23T10:00",
        "period" => "2026-10",
        "journal_seq" => "1",
        "said_on" | "sealed_on" | "added_on" | "due_on" | "opened_on" | "decided_on"
        | "old_due_on" | "new_due_on" | "valid_from" | "published_on" | "day" | "issued_on"
        | "held_on" | "appointed_on" | "term_until" | "checked_on" => "2026-11-23",
        _ => return None,
    })
}

fn needed_kind(table: Table) -> &'static str {
    match table {
        Table::Questionnaire => "questionnaire",
        Table::Meeting => "parents_meeting",
        Table::SpotCheck => "open",
        _ => "rest",
    }
}
