//! A register with something of everything, and the hands of somebody who goes past the program.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;
use shouwen::desk::{Desk, PaperRequest};
use shouwen::domain::beside::{TypedLeftItem, TypedRelease};
use shouwen::domain::form::FormKind;
use shouwen::domain::shift::TypedShiftNote;
use shouwen::domain::visit::{TypedVisit, VisitField};
use shouwen::store::Fault;

pub use crate::support::past::past_the_program;
use crate::support::{Place, morning, new_desk, open_desk, parent, place};

/// A closed register in which every table has rows and every field of a visit was filled once.
pub fn full_register() -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let first = desk.log_visit(&every_box()).unwrap();
    let item = TypedLeftItem {
        what: "保温杯1个".into(),
        student_name: "张小宝".into(),
        student_class: "三（2）班".into(),
        paper_serial: "纸-DS-0001".into(),
    };
    let item = desk.leave_item(first.id, &item).unwrap();
    desk.hand_over_item(item.id, "张小宝").unwrap();
    let release = TypedRelease {
        leaves_at: "10:00".into(),
        student_name: "张小宝".into(),
        student_class: "三（2）班".into(),
        reason: "看牙".into(),
        teacher_name: "李老师".into(),
        collector_name: "张伟".into(),
        collector_relation: "父亲".into(),
        verified_by: "接送卡".into(),
        paper_serial: "纸-FX-0001".into(),
    };
    let release = desk.release_student(first.id, &release).unwrap();
    desk.void_release(release.id, "写错了").unwrap();
    desk.void_item(item.id, "写错了").unwrap();
    let second = desk.log_visit(&parent("王强")).unwrap();
    desk.sign_out(&[second.id], None).unwrap();
    let mut typed = TypedVisit::of(&second.details);
    typed.set(VisitField::Phone, "13900001111");
    typed.set(VisitField::DepartedAt, "9:40");
    let revision = desk.visit(second.id).unwrap().revision;
    desk.correct_visit(second.id, revision, &typed).unwrap();
    desk.void_visit(first.id, "重复登记").unwrap();
    let note = TypedShiftNote {
        to_person: "李敏".into(),
        note: "钥匙在抽屉里".into(),
        paper_serial: "纸-JB-0001".into(),
    };
    desk.hand_over_shift(&note).unwrap();
    for request in [
        PaperRequest::Visit {
            kind: FormKind::VisitorSlip,
            visit: second.id,
        },
        PaperRequest::Blank {
            kind: FormKind::ShiftRecord,
            count: 3,
        },
        PaperRequest::RollCall,
    ] {
        let paper = desk.paper(&request, None, &mut |_, _| true).unwrap();
        desk.note_handed_out(&paper).unwrap();
    }
    desk.log_visit(&parent("赵敏")).unwrap();
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
    desk.close().unwrap();
    place
}

/// A visit with no box left empty.
pub fn every_box() -> TypedVisit {
    let mut typed = parent("𠮷野䶮");
    for field in VisitField::ALL.iter().copied() {
        let text = match field {
            _ if !typed.get(field).is_empty() => continue,
            VisitField::PartySize => "3",
            VisitField::HostConsent => "agreed",
            VisitField::IdDocument => "identity_card",
            VisitField::IdLastFour => "123X",
            VisitField::ConsentAt | VisitField::ExpectedAt => "9:30",
            VisitField::DepartedAt => "9:50",
            VisitField::Departure => continue,
            _ => "文字",
        };
        typed.set(field, text);
    }
    typed
}

/// What the check says of a full register after `change` went past the program.
pub fn faults_after(change: impl FnOnce(&Connection)) -> Vec<Fault> {
    let place = full_register();
    let conn = past_the_program(&place.register);
    change(&conn);
    conn.close().unwrap();
    check(&open_desk(&place, morning()))
}

pub fn check(desk: &Desk) -> Vec<Fault> {
    desk.check().unwrap()
}

/// Every file in a folder with its bytes.
pub fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read(path).unwrap())
        })
        .collect()
}
