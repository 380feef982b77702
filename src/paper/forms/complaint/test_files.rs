//! Complaints that the tests of their papers print.
#![allow(clippy::unwrap_used)]

use crate::domain::rectification::RectificationOf;
use chrono::NaiveDate;

use crate::domain::accountability::{Accountability, ShownBy};
use crate::domain::boxes::Boxes;
use crate::domain::complaint::{
    self, Acceptance, Attachment, AttachmentUse, Complaint, ComplaintFile, ComplaintId, Finding,
    Instruction, Opened, Stage,
};
use crate::domain::contact::{Manner, Satisfaction};
use crate::domain::form::{BlankSeries, PaperSerial};
use crate::domain::number::RecordNumber;
use crate::domain::protection::Identity;
use crate::domain::rectification::Rectification;
use crate::paper::forms::complaint::attachments::PrintedAttachment;
use crate::paper::forms::test_records::at;
use crate::paper::picture::Picture;
use crate::paper::picture::tests::png;

fn day(text: &str) -> NaiveDate {
    at(&format!("{text}T00:00")).date()
}

pub fn serial() -> PaperSerial {
    PaperSerial {
        series: BlankSeries::Complaint,
        sequence: 7,
    }
}

pub fn number() -> RecordNumber {
    "TS-2026-0012".parse().unwrap()
}

fn logged(boxes: &Boxes) -> ComplaintFile {
    let boxes = boxes
        .clone()
        .with("channel", "visit")
        .with("category", "fees")
        .with("received_on", "2026-11-24");
    let now = at("2026-11-24T10:00");
    let typed = complaint::check(&boxes, None, "陈校长", now).unwrap();
    let mut details = typed.details;
    details.accept_by = Some(day("2026-11-25"));
    let complaint = Complaint {
        id: ComplaintId(1),
        number: number(),
        entered_at: now,
        entered_by: "王芳".into(),
        details,
        voiding: None,
        revision: 1,
    };
    ComplaintFile {
        complaint,
        instructions: Vec::new(),
        attachments: Vec::new(),
        sealed: Vec::new(),
        extensions: Vec::new(),
        rectifications: Vec::new(),
        accountabilities: Vec::new(),
        merged_into: None,
        merged: Vec::new(),
        opened: None,
    }
}

/// A mother complains about a fee under her name.
pub fn named() -> ComplaintFile {
    logged(
        &Boxes::default()
            .with("signed", "named")
            .with("complainant_name", "张敏")
            .with("respondents", "李老师")
            .with("respondent_department", "总务处")
            .with("facts", "开学时收取资料费没有公示。")
            .with("request", "公示并退还。"),
    )
}

/// Somebody complains and wants to stay unknown to the school's people.
pub fn confidential() -> ComplaintFile {
    let mut file = logged(
        &Boxes::default()
            .with("signed", "confidential")
            .with("complainant_name", "张敏")
            .with("respondents", "李老师")
            .with("respondent_department", "教导处")
            .with("facts", "李老师在校外补课。"),
    );
    file.complaint.details.summary = "反映教师校外有偿补课问题，请了解全校情况。".into();
    file
}

pub fn anonymous() -> ComplaintFile {
    logged(
        &Boxes::default()
            .with("signed", "anonymous")
            .with("facts", "食堂饭菜偏凉。"),
    )
}

/// The same, opened for a print.
pub fn opened(mut file: ComplaintFile) -> ComplaintFile {
    let is_sealed = file.complaint.details.has_sealed_facts();
    let facts = |text: &str| {
        if is_sealed {
            text.into()
        } else {
            String::new()
        }
    };
    file.opened = Some(Opened {
        identity: Identity {
            name: "张敏".into(),
            phone: "16100003333".into(),
            address: "阳光花园3号楼".into(),
            ..Identity::default()
        },
        facts: facts("李老师在校外补课。"),
        ..Opened::default()
    });
    file
}

/// A complaint with small drawings of these names beside it.
pub fn attached(
    mut file: ComplaintFile,
    names: &[&str],
) -> (ComplaintFile, Vec<PrintedAttachment>) {
    let is_sealed = file.complaint.details.has_sealed_facts();
    let drawing = png(300, 200);
    let printed: Vec<PrintedAttachment> = (1..)
        .zip(names)
        .map(|(id, name)| PrintedAttachment {
            attachment: Attachment {
                id,
                complaint_id: 1,
                purpose: AttachmentUse::Evidence,
                title: if is_sealed {
                    String::new()
                } else {
                    (*name).into()
                },
                media_type: "image/png".into(),
                size_bytes: 5_000,
                is_sealed,
                recipients: Vec::new(),
                added_on: day("2026-11-24"),
                added_by: "王芳".into(),
                payload: "3f2a9c1b77e04d55".repeat(4),
                voiding: None,
            },
            title: (*name).into(),
            picture: Ok(Picture::read(&drawing).unwrap().into()),
            sha256: "3f2a9c1b77e04d55".repeat(4),
        })
        .collect();
    let all = printed.iter().map(|it| it.attachment.clone());
    file.attachments = all.collect();
    (file, printed)
}

/// The named one, accepted.
pub fn accepted() -> ComplaintFile {
    let mut file = named();
    let details = &mut file.complaint.details;
    details.stage = Stage::Accepted;
    details.acceptance = Some(Acceptance::Accepted);
    details.accepted_on = Some(day("2026-11-24"));
    details.due_on = Some(day("2026-12-15"));
    file
}

/// With an instruction on paper that the clerk entered.
pub fn instructed() -> ComplaintFile {
    let mut file = accepted();
    let boxes = Boxes::default()
        .with("text", "请教导处三日内查清")
        .with("said_on", "2026-11-24");
    let now = at("2026-11-24T15:00");
    let instruction = Instruction::check(&boxes, 1, "陈校长", "王芳", now).unwrap();
    file.instructions = vec![instruction];
    file
}

/// The same, upheld, replied to, followed up and closed.
pub fn closed() -> ComplaintFile {
    let mut file = instructed();
    let details = &mut file.complaint.details;
    details.stage = Stage::Closed;
    details.finding = Some(Finding::Upheld);
    details.finding_basis = "核对收据，未见公示。".into();
    details.found_on = Some(day("2026-12-02"));
    details.found_by = "赵老师".into();
    details.decision = "退还资料费，补办公示。".into();
    details.decided_on = Some(day("2026-12-03"));
    details.decided_by = "陈校长".into();
    details.reply = "已退还费用，并在校门口公示收费项目。".into();
    details.replied_on = Some(day("2026-12-08"));
    details.replied_how = Some(Manner::Written);
    details.replied_by = "赵老师".into();
    details.followed_up_on = Some(day("2026-12-09"));
    details.followed_up_by = "王芳".into();
    details.followed_up_how = Some(Manner::Phone);
    details.has_retaliation = Some(false);
    details.is_solved = Some(true);
    details.satisfaction = Some(Satisfaction::Satisfied);
    details.closed_on = Some(day("2026-12-09"));
    details.closed_by = "陈校长".into();
    details.closing_note = "同意结案。".into();
    file
}

pub fn rectification() -> Rectification {
    let now = at("2026-12-03T10:00");
    let boxes = Boxes::default()
        .with("problem", "资料费未公示")
        .with("department", "总务处")
        .with("responsible_person", "李老师")
        .with("measures", "公示收费项目\n退还资料费")
        .with("due_on", "2026-12-10");
    let ordered =
        Rectification::check(&boxes, RectificationOf::Complaint(1), "陈校长", now).unwrap();
    let later = at("2026-12-09T10:00");
    let done = Boxes::default().with("done_note", "已公示并退还");
    let done = ordered.done(&done, later).unwrap();
    let seen = Boxes::default().with("verify_note", "已见公示栏");
    done.verified(&seen, "赵老师", later).unwrap()
}

pub fn decision(sanction: &str) -> Accountability {
    let boxes = Boxes::default()
        .with("person", "李老师")
        .with("department", "总务处")
        .with("ground", "upheld_complaint")
        .with("fault", "F1")
        .with("is_held", "1")
        .with("sanction", sanction)
        .with("basis", "收费未公示，超期五日")
        .with("due_on", "2026-12-20");
    let now = at("2026-12-10T10:00");
    Accountability::check(&boxes, ShownBy::default(), "陈校长", now).unwrap()
}
