//! First contacts that the tests of their papers print.
#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;

use crate::domain::boxes::Boxes;
use crate::domain::catalogue::{Department, Directory, ServiceItem, StaffMember};
use crate::domain::contact::{
    self, Channel, Contact, ContactFile, ContactId, Decision, Extension, HandOver, Manner,
    OneTimeNotice, Outcome, PhoneMessage, Reminder, Satisfaction,
};
use crate::domain::form::{BlankSeries, PaperSerial};
use crate::domain::limit::Promise;
use crate::paper::forms::test_records::at;

fn day(text: &str) -> NaiveDate {
    at(&format!("{text}T00:00")).date()
}

pub fn serial() -> PaperSerial {
    PaperSerial {
        series: BlankSeries::Contact,
        sequence: 7,
    }
}

/// A father asks how his child changes school.
pub fn asked(sequence: u32, received_at: &str) -> Contact {
    let boxes = Boxes::default()
        .with("asker_name", "张伟")
        .with("phone", "13812345678")
        .with("relation", "父亲")
        .with("student_name", "张小宝")
        .with("student_class", "三（2）班")
        .with("matter", "转学手续怎么办")
        .with("department", "教导处")
        .with("materials", "户口簿复印件 ×1\n学籍卡 ×1")
        .with("received_at", received_at);
    let now = at("2026-11-23T10:00").max(at(received_at));
    let mut details = contact::check(&boxes, None, "王芳", now).unwrap();
    details.due_on = Some(day("2026-11-30"));
    details.due_promise = Some(Promise::HandedOver);
    let mut number: crate::domain::number::RecordNumber = "SW-2026-0091".parse().unwrap();
    number.sequence = sequence;
    Contact {
        id: ContactId(1),
        number,
        entered_at: at(received_at),
        entered_by: "王芳".into(),
        details,
        voiding: None,
        revision: 1,
    }
}

pub fn file() -> ContactFile {
    ContactFile {
        contact: asked(91, "2026-11-23T09:12"),
        item: Some(item()),
        hand_overs: Vec::new(),
        notices: Vec::new(),
        extensions: Vec::new(),
        reminders: Vec::new(),
        annotations: Vec::new(),
        earlier: None,
        trips: Vec::new(),
    }
}

/// The same, sent back once and then signed for by somebody's substitute.
pub fn chain() -> ContactFile {
    let link = |id, to: &str, department: &str, stands_in_for: &str, handed_at: &str| {
        let boxes = Boxes::default()
            .with("to_person", to)
            .with("to_department", department)
            .with("stands_in_for", stands_in_for)
            .with("passed_on", "转学申请及材料")
            .with("handed_at", handed_at);
        let link = HandOver::check(&boxes, 1, "王芳", at("2026-11-23T10:00")).unwrap();
        HandOver { id, ..link }
    };
    let now = at("2026-11-23T10:00");
    let boxes = Boxes::default()
        .with("sent_back_at", "2026-11-23 09:30")
        .with("sent_back_reason", "不属本部门");
    let back = link(1, "赵老师", "总务处", "", "2026-11-23 09:20").sent_back(&boxes, now);
    let boxes = Boxes::default().with("signed_at", "2026-11-23 09:50");
    let signed = link(2, "李老师", "教导处", "陈静", "2026-11-23 09:35").signed(&boxes, now);
    let mut file = file();
    file.hand_overs = vec![back.unwrap(), signed.unwrap()];
    file.contact.details.outcome = Some(Outcome::HandedOver);
    file.contact.details.is_own_duty = false;
    file
}

/// The same, extended in time.
pub fn extended() -> ContactFile {
    let mut file = chain();
    file.extensions = vec![Extension {
        id: 1,
        contact_id: Some(1),
        complaint_id: None,
        asked_at: at("2026-11-29T09:00"),
        asked_by: "李老师".into(),
        reason: "档案在区里".into(),
        old_due_on: day("2026-11-30"),
        new_due_on: day("2026-12-07"),
        decided_by: "陈校长".into(),
        decided_at: Some(at("2026-11-29T15:00")),
        decision: Some(Decision::Approved),
        told_at: Some(at("2026-11-30T09:00")),
        told_how: Some(Manner::Phone),
        paper_serial: String::new(),
        voiding: None,
    }];
    file
}

/// The same, overdue and reminded of.
pub fn reminded() -> ContactFile {
    let mut file = chain();
    file.reminders = vec![Reminder {
        id: 1,
        contact_id: 1,
        reminded_at: at("2026-12-02T08:30"),
        reminded_by: "王芳".into(),
        to_person: "李老师".into(),
        due_on: Some(day("2026-11-30")),
        note: "家长来电询问进度".into(),
        paper_serial: String::new(),
        voiding: None,
    }];
    file
}

/// The same, replied to in writing and finished in time.
pub fn finished() -> ContactFile {
    let mut file = chain();
    let details = &mut file.contact.details;
    details.channel = Channel::Letter;
    details.result = "已办妥转出手续，请持本书到接收学校报到。".into();
    details.told_at = Some(at("2026-11-27T15:00"));
    details.told_how = Some(Manner::Written);
    details.delivery_proof = "当面签收".into();
    details.finished_at = Some(at("2026-11-27T15:00"));
    details.satisfaction = Some(Satisfaction::Satisfied);
    file
}

pub fn item() -> ServiceItem {
    let boxes = Boxes::default()
        .with("name", "转学（转出）")
        .with("category", "学籍")
        .with("basis", "中小学生学籍管理办法")
        .with("conditions", "接收学校同意接收")
        .with(
            "materials",
            "转学申请表 | 1\n户口簿复印件 | 1 | 本人到派出所复印",
        )
        .with("steps", "提交材料\n教导处审核")
        .with("limit_days", "10")
        .with("fee", "不收费")
        .with("place", "行政楼 102")
        .with("hours", "工作日 8:00-16:30")
        .with("department", "教导处")
        .with("lead_handler", "李老师");
    ServiceItem::check(&boxes, at("2026-09-01T08:00")).unwrap()
}

/// What the father was told: one paper has come, two are missing, of which the item names one.
pub fn notice() -> OneTimeNotice {
    let boxes = Boxes::default()
        .with("given_at", "2026-11-23 09:20")
        .with("given_how", "in_person")
        .with("received", "转学申请表 ×1")
        .with("missing", "户口簿复印件\n接收学校证明");
    let now = at("2026-11-23T10:00");
    OneTimeNotice::check(&boxes, 1, None, "王芳", now).unwrap()
}

pub fn message() -> PhoneMessage {
    let boxes = Boxes::default()
        .with("caller_name", "赵敏")
        .with("phone", "13900001111")
        .with("for_person", "李老师")
        .with("message", "周五家长会改到下午四点")
        .with("wants_call_back", "1");
    PhoneMessage::check(&boxes, "王芳", at("2026-11-23T10:00")).unwrap()
}

pub fn directory() -> Directory {
    let now = at("2026-09-01T08:00");
    let member = |name: &str, department: &str, post: &str, phone: &str, substitute: &str| {
        let boxes = Boxes::default()
            .with("name", name)
            .with("department", department)
            .with("post", post)
            .with("phone", phone)
            .with("substitute", substitute);
        StaffMember::check(&boxes, now).unwrap()
    };
    let department = Boxes::default()
        .with("name", "教导处")
        .with("phone", "0571-88000001");
    Directory {
        staff: vec![
            member("李老师", "教导处", "学籍管理员", "0571-88001111", "陈静"),
            member("陈静", "教导处", "教导主任", "", "李老师"),
        ],
        departments: vec![Department::check(&department, now).unwrap()],
    }
}
