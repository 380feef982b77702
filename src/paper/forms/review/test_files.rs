//! Opinions and what belongs to the review loop that the tests of their papers print.
#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;

use crate::domain::boxes::Boxes;
use crate::domain::form::{BlankSeries, PaperSerial};
use crate::domain::opinion::{
    self, FeedbackManner, Opinion, OpinionFile, OpinionId, OpinionOutcome,
};
use crate::domain::record::Voiding;
use crate::domain::rectification::Rectification;
use crate::domain::review::{BoxOpening, Meeting, Question, Questionnaire, SpotCheck};
use crate::paper::forms::test_records::at;

fn day(text: &str) -> NaiveDate {
    at(&format!("{text}T00:00")).date()
}

pub fn serial() -> PaperSerial {
    PaperSerial {
        series: BlankSeries::Opinion,
        sequence: 7,
    }
}

fn logged(boxes: &Boxes) -> OpinionFile {
    let boxes = boxes
        .clone()
        .with("source", "box")
        .with("content", "食堂排队太久。")
        .with("department", "总务处")
        .with("received_on", "2026-11-23");
    let now = at("2026-11-24T10:00");
    let mut details = opinion::check(&boxes, None, now).unwrap().details;
    details.due_on = day("2026-12-14");
    OpinionFile {
        opinion: Opinion {
            id: OpinionId(1),
            number: "YJ-2026-0012".parse().unwrap(),
            entered_at: now,
            entered_by: "王芳".into(),
            details,
            voiding: None,
            revision: 1,
        },
        box_opening: None,
        questionnaire: None,
        meeting: None,
        sealed: Vec::new(),
        rectifications: Vec::new(),
        accountabilities: Vec::new(),
    }
}

/// A slip without a name, out of a box.
pub fn anonymous() -> OpinionFile {
    OpinionFile {
        box_opening: Some(opening()),
        ..logged(&Boxes::default().with("signed", "anonymous"))
    }
}

/// A parent says what she thinks under her name; it was sent to a department.
pub fn named() -> OpinionFile {
    let boxes = Boxes::default()
        .with("signed", "named")
        .with("complainant_name", "张敏")
        .with("complainant_phone", "16100003333");
    let mut file = logged(&boxes);
    let details = &mut file.opinion.details;
    details.handler = "李老师".into();
    details.sent_on = Some(day("2026-11-24"));
    details.sent_by = "周主任".into();
    file
}

/// The same, fed back.
pub fn fed_back() -> OpinionFile {
    let mut file = named();
    let details = &mut file.opinion.details;
    details.outcome = Some(OpinionOutcome::Adopted);
    details.feedback = "已增开窗口。".into();
    details.feedback_on = Some(day("2026-12-08"));
    details.feedback_how = Some(FeedbackManner::Notice);
    details.feedback_by = "李老师".into();
    file
}

/// The same, voided.
pub fn void(mut opinion: Opinion) -> Opinion {
    opinion.voiding = Some(Voiding {
        at: at("2026-11-24T14:05"),
        by: "王芳".into(),
        reason: "张敏重复提出".into(),
    });
    opinion
}

pub fn opening() -> BoxOpening {
    let boxes = Boxes::default()
        .with("box_name", "校门口意见箱")
        .with("opened_on", "2026-11-23")
        .with("opened_by", "王芳")
        .with("witness", "赵老师")
        .with("slip_count", "3")
        .with("blank_count", "1");
    BoxOpening::check(&boxes, 0, at("2026-11-24T10:00")).unwrap()
}

pub fn meeting() -> Meeting {
    let boxes = Boxes::default()
        .with("kind", "student_seminar")
        .with("held_on", "2026-11-20")
        .with("chair", "陈校长")
        .with("recorder", "王芳")
        .with("attended_count", "12")
        .with("topic", "食堂与课间")
        .with("minutes", "学生代表提出：午餐排队太久。");
    Meeting::check(&boxes, &[], at("2026-11-24T10:00")).unwrap()
}

pub fn questionnaire() -> Questionnaire {
    let boxes = Boxes::default()
        .with("title", "食堂满意度问卷")
        .with("asked", "七年级家长")
        .with("issued_on", "2026-11-10")
        .with("issued_count", "120")
        .with("returned_count", "100");
    Questionnaire::check(&boxes, 0, at("2026-11-24T10:00")).unwrap()
}

/// One question to be ticked once and one to be ticked several times.
pub fn questions(of: &Questionnaire) -> Vec<Question> {
    let of = Questionnaire {
        returned_count: Some(100),
        ..of.clone()
    };
    let question = |position, text, answers, is_multiple| {
        let boxes = Boxes::default()
            .with("text", text)
            .with("answers", answers)
            .with("is_multiple", is_multiple);
        Question::check(&boxes, &of, position, at("2026-11-24T10:00")).unwrap()
    };
    vec![
        question(1, "您对食堂满意吗", "满意 60\n不满意 15", ""),
        question(2, "您希望改进什么", "排队 80\n口味 55\n价格 20", "1"),
    ]
}

/// A check of this kind that found something.
pub fn check(kind: &'static str) -> SpotCheck {
    let boxes = Boxes::default()
        .with("kind", kind)
        .with("checked_on", "2026-11-20")
        .with("checked_by", "赵老师\n周主任")
        .with("department", "食堂")
        .with("subject", "留样与晨检")
        .with("found", "留样记录缺两天")
        .with("put_right", "当场补记");
    SpotCheck::check(&boxes, None, at("2026-11-24T10:00")).unwrap()
}

/// A supervision that found nothing put right.
pub fn supervision(of: &Rectification) -> SpotCheck {
    let boxes = Boxes::default()
        .with("checked_by", "陈校长\n周主任")
        .with("result", "not_put_right")
        .with("found", "公示栏仍是旧表");
    SpotCheck::check(&boxes, Some(of), at("2026-12-12T10:00")).unwrap()
}
