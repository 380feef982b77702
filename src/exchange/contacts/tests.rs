//! Rows as schools write them.
#![allow(clippy::unwrap_used, clippy::panic)]

use chrono::{NaiveDate, NaiveDateTime};

use super::*;
use crate::domain::contact::{Channel, HandOverState, Outcome};
use crate::domain::field::Problem;
use crate::domain::when::from_canonical;
use crate::exchange::columns::Mapping;
use crate::exchange::row::{ColumnName, RowFault, RowProblem};
use crate::exchange::test_files::sheet_of_row;

pub(super) fn at(text: &str) -> NaiveDateTime {
    from_canonical(text).unwrap()
}

pub(super) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn now() -> NaiveDateTime {
    at("2026-11-23T16:00")
}

fn read(headers: &[&str], cells: &[&str]) -> Result<ReadContactRow, Vec<RowProblem>> {
    let sheet = sheet_of_row(headers, cells);
    let mapping = Mapping::guess(&sheet.headers, COLUMNS);
    read_row(&sheet, &mapping, &sheet.rows[0], "赵敏", now())
}

fn contact(headers: &[&str], cells: &[&str]) -> ReadContact {
    match read(headers, cells) {
        Ok(ReadContactRow::Contact(contact)) => *contact,
        other => panic!("{other:?}"),
    }
}

/// The columns with something wrong, and what it is.
fn faults(headers: &[&str], cells: &[&str]) -> Vec<(String, RowFault)> {
    let name = |column| match column {
        ColumnName::Theirs(name) => name,
        ColumnName::Field(field) => field.to_owned(),
    };
    let problems = read(headers, cells).unwrap_err();
    problems
        .into_iter()
        .map(|it| (name(it.column), it.fault))
        .collect()
}

const OLD_BOOK: [&str; 3] = ["日期", "服务对象", "事项"];

#[test]
fn an_old_row_needs_only_a_day_an_asker_and_a_matter() {
    let read = contact(&OLD_BOOK, &["2024-10-12", "张伟", "转学手续怎么办"]);
    let details = &read.booked.details;
    assert_eq!(details.received_at, at("2024-10-12T00:00"));
    assert_eq!(details.channel, Channel::Other);
    assert_eq!(details.outcome, None);
    assert!(!read.is_year_assumed);
    for (cells, column) in [
        (["", "张伟", "转学"], "日期"),
        (["2024-10-12", "", "转学"], "服务对象"),
        (["2024-10-12", "张伟", ""], "事项"),
    ] {
        let missing = RowFault::Field(Problem::Missing);
        assert_eq!(faults(&OLD_BOOK, &cells), [(column.to_owned(), missing)]);
    }
}

#[test]
fn a_schools_own_words_are_read() {
    let headers = [
        "登记日期",
        "接待时间",
        "咨询方式",
        "来电人",
        "联系方式",
        "咨询内容",
        "首问接待人",
        "是否本职",
        "处理情况",
        "承办科室",
        "经办人",
        "转办时间",
        "限办日期",
        "办结时间",
        "办理结果",
        "体温",
    ];
    let read = contact(
        &headers,
        &[
            "2024/10/12",
            "9:12",
            "电话咨询",
            "张伟",
            "13812345678",
            "转学手续怎么办",
            "王芳",
            "非本职",
            "转交",
            "教导处",
            "李老师",
            "9:30",
            "2024-10-17",
            "2024年10月15日",
            "已办",
            "36.5",
        ],
    );
    let details = read.booked.details;
    assert_eq!(details.received_at, at("2024-10-12T09:12"));
    assert_eq!(details.channel, Channel::Phone);
    assert_eq!(details.outcome, Some(Outcome::HandedOver));
    assert_eq!(details.outcome_at, Some(at("2024-10-12T09:30")));
    assert_eq!(details.due_on, Some(date("2024-10-17")));
    assert_eq!(details.finished_at, Some(at("2024-10-15T00:00")));
    assert_eq!(details.result, "已办");
    assert_eq!(details.note, "体温：36.5");
    let link = read.booked.hand_over.unwrap();
    assert_eq!(link.handed_at, at("2024-10-12T09:30"));
    assert_eq!(link.state(), HandOverState::SignedFor);
    assert_eq!(details.answerable, "李老师");
}

#[test]
fn words_that_are_no_choice_stay_in_the_note() {
    let headers = [&OLD_BOOK[..], &["方式", "处理方式", "状态"]].concat();
    let cells = ["2024-10-12", "张伟", "转学", "飞鸽传书", "再说", "挂起"];
    let details = contact(&headers, &cells).booked.details;
    assert_eq!(details.channel, Channel::Other);
    assert_eq!(details.outcome, None);
    assert_eq!(details.note, "状态：挂起\n方式：飞鸽传书\n处理方式：再说");
}

#[test]
fn the_due_date_of_an_open_matter_stays_in_the_note() {
    let headers = [&OLD_BOOK[..], &["到期日", "办结日期"]].concat();
    let open = ["2024-10-12", "张伟", "转学", "2024-10-17", ""];
    assert_eq!(
        contact(&headers, &open).booked.details.note,
        "到期日：2024-10-17"
    );
    let finished = ["2024-10-12", "张伟", "转学", "2024-10-17", "2024-10-16"];
    let details = contact(&headers, &finished).booked.details;
    assert_eq!(
        (details.note.as_str(), details.due_on),
        ("", Some(date("2024-10-17")))
    );
}

#[test]
fn every_bad_cell_is_told_once_under_the_sheets_own_name() {
    let headers = [
        "登记日期",
        "接待时间",
        "姓名",
        "事项",
        "办结时间",
        "移交时间",
        "承办人",
    ];
    let cells = [
        "2024-10-12",
        "午饭后",
        "张伟",
        "转学",
        "某天",
        "昨晚",
        "李老师",
    ];
    let not_a_time = RowFault::Field(Problem::NotATime);
    assert_eq!(
        faults(&headers, &cells),
        [
            ("接待时间".to_owned(), not_a_time),
            ("办结时间".to_owned(), not_a_time),
            ("移交时间".to_owned(), not_a_time),
        ]
    );
    let early = ["2024-10-12", "9:12", "张伟", "转学", "2024-10-11", "", ""];
    let before = RowFault::Field(Problem::BeforeReceipt);
    assert_eq!(faults(&headers, &early), [("办结时间".to_owned(), before)]);
}

#[test]
fn a_row_voided_where_it_comes_from_is_left_out() {
    let headers = [&OLD_BOOK[..], &["状态"]].concat();
    for void in ["已作废", "已作廢", "Void"] {
        let cells = ["2024-10-12", "张伟", "转学", void];
        assert_eq!(read(&headers, &cells), Ok(ReadContactRow::Void));
    }
}
