//! Rows as schools write them.
#![allow(clippy::unwrap_used, clippy::panic)]

use chrono::NaiveDateTime;

use super::*;
use crate::domain::contact::{AskerKind, Satisfaction};
use crate::domain::field::Problem;
use crate::domain::opinion::{FeedbackManner, OpinionOutcome, OpinionSource};
use crate::domain::protection::Signed;
use crate::domain::when::from_canonical;
use crate::exchange::columns::Mapping;
use crate::exchange::row::{ColumnName, RowFault, RowProblem};
use crate::exchange::test_files::sheet_of_row;

pub(super) fn now() -> NaiveDateTime {
    from_canonical("2026-11-23T16:00").unwrap()
}

fn read(headers: &[&str], cells: &[&str]) -> Result<ReadOpinionRow, Vec<RowProblem>> {
    let sheet = sheet_of_row(headers, cells);
    let mapping = Mapping::guess(&sheet.headers, COLUMNS);
    read_row(&sheet, &mapping, &sheet.rows[0], now())
}

fn opinion(headers: &[&str], cells: &[&str]) -> ReadOpinion {
    match read(headers, cells) {
        Ok(ReadOpinionRow::Opinion(opinion)) => *opinion,
        other => panic!("{other:?}"),
    }
}

/// The columns with something wrong, what stands there, and what it is.
fn faults(headers: &[&str], cells: &[&str]) -> Vec<(String, String, RowFault)> {
    let name = |column| match column {
        ColumnName::Theirs(name) => name,
        ColumnName::Field(field) => field.to_owned(),
    };
    let problems = read(headers, cells).unwrap_err();
    problems
        .into_iter()
        .map(|it| (name(it.column), it.text, it.fault))
        .collect()
}

const STANDARD: [&str; 7] = [
    "收到日期",
    "来源",
    "内容",
    "责任部门",
    "反馈日期",
    "反馈内容",
    "备注",
];

#[test]
fn an_old_row_needs_only_a_day_and_what_was_said() {
    let read = opinion(&STANDARD, &["2024-10-12", "", "排队太久", "", "", "", ""]);
    let details = &read.details;
    assert_eq!(details.received_on.to_string(), "2024-10-12");
    assert_eq!(details.source, OpinionSource::Other);
    assert_eq!(details.signed, Signed::Anonymous);
    assert_eq!((details.feedback_on, details.note.as_str()), (None, ""));
    for (cells, column) in [
        (["", "意见箱", "排队太久", "", "", "", ""], "收到日期"),
        (["2024-10-12", "意见箱", "", "", "", "", ""], "内容"),
    ] {
        let missing = RowFault::Field(Problem::Missing);
        let wanted = (column.to_owned(), String::new(), missing);
        assert_eq!(faults(&STANDARD, &cells), [wanted]);
    }
}

#[test]
fn a_schools_own_words_are_read() {
    let headers = [
        "征集时间",
        "征集渠道",
        "意见和建议",
        "责任科室",
        "责任人",
        "转办日期",
        "答复时间",
        "处理情况",
        "是否采纳",
        "答复方式",
        "是否满意",
        "提出人身份",
        "年级",
    ];
    let read = opinion(
        &headers,
        &[
            "2024/10/12",
            "家委会",
            "午餐排队太久",
            "食堂",
            "周师傅",
            "2024-10-14",
            "2024年10月28日",
            "已错峰就餐",
            "是",
            "公示栏",
            "满意",
            "家长",
            "三年级",
        ],
    );
    let details = read.details;
    assert_eq!(details.source, OpinionSource::ParentsCommittee);
    assert_eq!(details.content, "午餐排队太久");
    assert_eq!(
        (details.department.as_str(), details.handler.as_str()),
        ("食堂", "周师傅")
    );
    assert_eq!(details.sent_on.unwrap().to_string(), "2024-10-14");
    assert_eq!(details.feedback_on.unwrap().to_string(), "2024-10-28");
    assert_eq!(details.feedback, "已错峰就餐");
    assert_eq!(details.outcome, Some(OpinionOutcome::Adopted));
    assert_eq!(details.feedback_how, Some(FeedbackManner::Notice));
    assert_eq!(details.satisfaction, Some(Satisfaction::Satisfied));
    assert_eq!(details.giver_kind, AskerKind::Parent);
    assert_eq!(details.note, "年级：三年级");
}

#[test]
fn traditional_and_english_sheets_are_read_too() {
    for (headers, cells) in [
        (
            ["收到日期", "來源", "意見內容", "責任單位", "備註"],
            ["2024-10-12", "意見箱", "排隊太久", "總務處", "急"],
        ),
        (
            ["Received on", "Source", "Suggestion", "Department", "Notes"],
            ["2024-10-12", "Suggestion box", "排隊太久", "總務處", "急"],
        ),
    ] {
        let details = opinion(&headers, &cells).details;
        assert_eq!(details.source, OpinionSource::Box);
        assert_eq!(details.content, "排隊太久");
        assert_eq!(details.department, "總務處");
        assert_eq!(details.note, "急");
    }
}

#[test]
fn the_usual_words_for_a_source_are_read_in_both_scripts_and_english() {
    for (typed, source) in [
        ("意見箱", OpinionSource::Box),
        ("问卷", OpinionSource::Questionnaire),
        ("徵求意見函", OpinionSource::AskingLetter),
        ("教代会", OpinionSource::StaffCongress),
        ("家長會", OpinionSource::ParentsMeeting),
        ("学生座谈会", OpinionSource::StudentSeminar),
        ("教師座談會", OpinionSource::TeacherSeminar),
        ("监督员座谈会", OpinionSource::SupervisorMeeting),
        ("座谈会", OpinionSource::PublicSeminar),
        ("Parent school", OpinionSource::ParentSchool),
        ("来信", OpinionSource::Letter),
        ("來電", OpinionSource::Phone),
        ("微信", OpinionSource::Online),
        ("in person", OpinionSource::InPerson),
        ("督导组", OpinionSource::Superior),
    ] {
        let cells = ["2024-10-12", typed, "排队太久", "", "", "", ""];
        assert_eq!(opinion(&STANDARD, &cells).details.source, source, "{typed}");
    }
    let cells = ["2024-10-12", "校庆活动", "排队太久", "", "", "", "急"];
    let details = opinion(&STANDARD, &cells).details;
    assert_eq!(details.source, OpinionSource::Other);
    assert_eq!(details.note, "急\n来源：校庆活动");
}

#[test]
fn c4_nobody_who_gave_an_opinion_comes_in_with_it() {
    let headers = [&STANDARD[..], &["提出人", "联系电话", "学生班级", "天气"]].concat();
    let cells = [
        "2024-10-12",
        "来信",
        "排队太久",
        "食堂",
        "",
        "",
        "",
        "张伟",
        "13812345678",
        "三（2）班",
        "晴",
    ];
    let read = opinion(&headers, &cells);
    assert!(read.has_name_left_out);
    let told = format!("{read:?}");
    for hidden in ["张伟", "13812345678", "三（2）班"] {
        assert!(!told.contains(hidden), "{hidden} is in {told}");
    }
    assert_eq!(read.details.note, "天气：晴");
    let cells = [
        "2024-10-12",
        "来信",
        "太吵",
        "",
        "",
        "",
        "",
        "匿名",
        "",
        "",
        "",
    ];
    assert!(!opinion(&headers, &cells).has_name_left_out);
}

#[test]
fn that_a_row_was_signed_stays_in_its_note() {
    let headers = [&STANDARD[..], &["署名方式"]].concat();
    let row = |signed| ["2024-10-12", "来信", "太吵", "", "", "", "", signed];
    let note = |signed| opinion(&headers, &row(signed)).details.note;
    assert_eq!(note("实名"), "署名方式：实名");
    assert_eq!(note("匿名"), "");
}

#[test]
fn every_bad_cell_is_told_and_what_was_said_is_never_quoted() {
    let headers = [&STANDARD[..], &["转交日期", "回访日期"]].concat();
    let long = "很长".repeat(20_000);
    let cells = [
        "2024-10-12",
        "来信",
        &long,
        "食堂",
        "2024-10-11",
        "已答复",
        "",
        "某天",
        "2024-10-10",
    ];
    let found = faults(&headers, &cells);
    let told: Vec<(&str, &str)> = found
        .iter()
        .map(|(column, text, _)| (column.as_str(), text.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("转交日期", "某天"),
            ("内容", ""),
            ("反馈日期", "2024-10-11"),
            ("回访日期", "2024-10-10"),
        ]
    );
    assert_eq!(found[2].2, RowFault::Field(Problem::BeforeReceipt));
}

#[test]
fn feedback_without_its_day_is_refused() {
    let cells = ["2024-10-12", "来信", "太吵", "", "", "已答复", ""];
    let missing = RowFault::Field(Problem::Missing);
    assert_eq!(
        faults(&STANDARD, &cells),
        [("反馈日期".to_owned(), String::new(), missing)]
    );
}

#[test]
fn a_row_voided_where_it_comes_from_is_left_out() {
    let headers = [&STANDARD[..], &["状态"]].concat();
    for void in ["已作废", "已作廢", "Void"] {
        let cells = ["2024-10-12", "来信", "太吵", "", "", "", "", void];
        assert_eq!(read(&headers, &cells), Ok(ReadOpinionRow::Void));
    }
}
