//! A register with accounts, and complaints taken along the procedure: the principal sits at the desk.

use shouwen::desk::{Clock, Desk, NewAccount};
use shouwen::domain::account::Role;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::complaint::{Complaint, ComplaintId, Step};

use super::served::boxes;
use super::{Place, new_desk};

pub const PASSWORD: &str = "春风化雨六字";

/// A new register with a principal 陈校长, who sits at the desk, an office 周主任, a deputy 林副校长 and a clerk 王芳.
pub fn founded(place: &Place, clock: Clock) -> Desk {
    let mut desk = new_desk(place, clock);
    let others = [
        ("周主任", Role::Office),
        ("林副校长", Role::Deputy),
        ("王芳", Role::Clerk),
    ];
    let others = others.map(|(name, role)| NewAccount {
        name: name.into(),
        role,
        password: PASSWORD.into(),
    });
    desk.found_accounts("陈校长", PASSWORD, &others).unwrap();
    desk
}

/// Somebody else sits down.
pub fn seat(desk: &mut Desk, name: &str) {
    desk.unlock(name, PASSWORD).unwrap();
}

/// A named complaint about 李老师; `more` says what is different.
pub fn complain(desk: &mut Desk, more: &[(&'static str, &str)]) -> Complaint {
    let usual = boxes(&[
        ("signed", "named"),
        ("channel", "visit"),
        ("complainant_kind", "parent"),
        ("complainant_name", "张伟"),
        ("category", "attitude"),
        ("respondents", "李老师"),
        ("respondent_department", "教导处"),
        ("facts", "当众训斥家长"),
        ("request", "道歉"),
    ]);
    let boxes = with(usual, more);
    desk.log_complaint(&boxes).unwrap().complaint
}

/// Boxes with some more texts.
pub fn with(boxes: Boxes, more: &[(&'static str, &str)]) -> Boxes {
    more.iter().fold(boxes, |boxes, (name, text)| {
        boxes.with(name, (*text).to_owned())
    })
}

/// A step, whatever the complaint's newest state.
pub fn take(desk: &mut Desk, id: ComplaintId, step: Step, texts: &[(&'static str, &str)]) {
    let revision = desk.complaint(id).unwrap().revision;
    desk.take_complaint_step(id, revision, step, &boxes(texts))
        .unwrap();
}

/// Accepted, given to 赵老师, looked into, and something found.
pub fn find(desk: &mut Desk, id: ComplaintId, accepted_on: &str, finding: &str) {
    take(desk, id, Step::Accept, &[("accepted_on", accepted_on)]);
    let handler = [("handler", "赵老师"), ("handler_department", "总务处")];
    // Of what is sealed the handler is given the summary.
    let (on, summary) = (("assigned_on", accepted_on), ("summary", "反映接待用语"));
    let assigned = [handler[0], handler[1], on, summary];
    take(desk, id, Step::Assign, &assigned);
    take(
        desk,
        id,
        Step::Investigate,
        &[("investigation", "查阅记录")],
    );
    let found = [("finding", finding), ("finding_basis", "当事人承认")];
    take(desk, id, Step::Find, &found);
}

/// Decided and replied to.
pub fn reply(desk: &mut Desk, id: ComplaintId, replied_on: &str) {
    take(desk, id, Step::Decide, &[("decision", "批评教育")]);
    let reply = [
        ("reply", "已批评教育"),
        ("replied_on", replied_on),
        ("replied_how", "phone"),
    ];
    take(desk, id, Step::Reply, &reply);
}
