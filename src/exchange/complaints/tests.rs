//! Rows as schools write them.
#![allow(clippy::unwrap_used, clippy::panic)]

use chrono::NaiveDateTime;

use super::*;
use crate::domain::complaint::{Finding, Stage, opened_facts};
use crate::domain::contact::{AskerKind, Channel};
use crate::domain::field::Problem;
use crate::domain::protection::Signed;
use crate::domain::when::from_canonical;
use crate::exchange::columns::Mapping;
use crate::exchange::row::{ColumnName, RowFault, RowProblem};
use crate::exchange::test_files::sheet_of_row;

pub(super) const PRINCIPAL: &str = "陈国栋";

pub(super) fn now() -> NaiveDateTime {
    from_canonical("2026-11-23T16:00").unwrap()
}

fn read(headers: &[&str], cells: &[&str]) -> Result<ReadComplaintRow, Vec<RowProblem>> {
    let sheet = sheet_of_row(headers, cells);
    let mapping = Mapping::guess(&sheet.headers, COLUMNS);
    read_row(&sheet, &mapping, &sheet.rows[0], PRINCIPAL, now())
}

fn complaint(headers: &[&str], cells: &[&str]) -> ReadComplaint {
    match read(headers, cells) {
        Ok(ReadComplaintRow::Complaint(complaint)) => *complaint,
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

const OLD_BOOK: [&str; 4] = ["收到日期", "投诉人", "被投诉人", "内容"];

#[test]
fn an_old_row_needs_only_a_day_and_what_happened() {
    let read = complaint(&OLD_BOOK, &["2024-10-12", "", "", "午餐太凉"]);
    let details = &read.typed.details;
    assert_eq!(details.received_on.to_string(), "2024-10-12");
    assert_eq!(details.signed, Signed::Anonymous);
    assert_eq!(
        (details.channel, details.category.as_str()),
        (Channel::Other, "other")
    );
    assert_eq!(details.stage, Stage::Received);
    for (cells, column) in [
        (["", "张伟", "", "午餐太凉"], "收到日期"),
        (["2024-10-12", "张伟", "", ""], "内容"),
    ] {
        let missing = RowFault::Field(Problem::Missing);
        let wanted = (column.to_owned(), String::new(), missing);
        assert_eq!(faults(&OLD_BOOK, &cells), [wanted]);
    }
}

#[test]
fn a_schools_own_words_are_read() {
    let headers = [
        "投诉时间",
        "投诉方式",
        "是否实名",
        "投诉人姓名",
        "联系电话",
        "投诉对象",
        "涉及部门",
        "投诉类型",
        "投诉内容",
        "主要诉求",
        "受理时间",
        "是否属实",
        "结案日期",
        "处理结果",
        "孩子姓名",
        "体温",
    ];
    let read = complaint(
        &headers,
        &[
            "2024/10/12",
            "电话",
            "是",
            "张伟",
            "13812345678",
            "李老师、赵老师",
            "教导处",
            "乱收费",
            "多收资料费",
            "退还",
            "2024-10-14",
            "部分属实",
            "2024年10月28日",
            "已退还",
            "张小宝",
            "36.5",
        ],
    );
    let details = read.typed.details;
    assert_eq!(details.signed, Signed::Named);
    assert_eq!(details.channel, Channel::Phone);
    assert_eq!(details.category, "fees");
    assert_eq!(details.respondents, ["李老师", "赵老师"]);
    assert_eq!(details.finding, Some(Finding::PartlyUpheld));
    assert_eq!(details.stage, Stage::Closed);
    assert_eq!(details.complainant_kind, AskerKind::Parent);
    assert_eq!(
        (details.facts.as_str(), details.request.as_str()),
        ("多收资料费", "退还")
    );
    assert_eq!(details.reply, "已退还");
    assert_eq!(details.note, "体温：36.5");
    let identity = read.typed.identity;
    assert_eq!(
        identity.parts(),
        ["张伟", "13812345678", "", "", "", "张小宝", ""]
    );
}

#[test]
fn a_category_of_the_schools_own_stays_as_it_is() {
    let headers = [&OLD_BOOK[..], &["类别"]].concat();
    let read = complaint(&headers, &["2024-10-12", "张伟", "", "太吵", "噪音"]);
    assert_eq!(read.typed.details.category, "噪音");
    assert_eq!(read.typed.details.note, "");
}

#[test]
fn c4_what_a_confidential_row_says_stands_in_no_detail() {
    let headers = [&OLD_BOOK[..], &["署名方式", "备注", "体温"]].concat();
    let cells = [
        "2024-10-12",
        "张伟",
        "李老师",
        "打骂学生",
        "实名保密",
        "张伟当面说的",
        "36.5",
    ];
    let read = complaint(&headers, &cells);
    let details = format!("{:?}", read.typed.details);
    for hidden in ["张伟", "打骂", "36.5"] {
        assert!(!details.contains(hidden), "{hidden} is in {details}");
    }
    let (facts, _) = opened_facts(read.typed.sealed_facts.as_ref().unwrap());
    assert_eq!(facts, "打骂学生");
    assert_eq!(read.addition, "张伟当面说的\n体温：36.5");
}

#[test]
fn c4_a_wish_for_confidence_in_a_column_of_its_own_is_heard() {
    let headers = [&OLD_BOOK[..], &["是否保密"]].concat();
    let wish = |said| ["2024-10-12", "张伟", "李老师", "打骂学生", said];
    let signed = |said| complaint(&headers, &wish(said)).typed.details.signed;
    assert_eq!(signed("是"), Signed::Confidential);
    assert_eq!(signed("否"), Signed::Named);
    let unknown = RowFault::Field(Problem::UnknownChoice);
    assert_eq!(
        faults(&headers, &wish("看情况")),
        [("是否保密".to_owned(), String::new(), unknown)]
    );
}

#[test]
fn c4_a_row_about_the_principal_is_sealed_whatever_it_is_signed_as() {
    for respondent in ["陈国栋", "陈国栋（校长）", "校长", "李老师、校长"] {
        let cells = ["2024-10-12", "张伟", respondent, "乱收费"];
        let typed = complaint(&OLD_BOOK, &cells).typed;
        assert!(typed.details.is_about_principal, "{respondent}");
        assert_eq!(typed.details.facts, "", "{respondent}");
    }
    let cells = ["2024-10-12", "张伟", "副校长", "乱收费"];
    assert!(
        !complaint(&OLD_BOOK, &cells)
            .typed
            .details
            .is_about_principal
    );
}

#[test]
fn c4_a_column_that_names_people_is_sealed_and_not_put_into_the_note() {
    let headers = [&OLD_BOOK[..], &["家长微信", "天气"]].concat();
    let cells = ["2024-10-12", "张伟", "李老师", "多收资料费", "zw_88", "晴"];
    let read = complaint(&headers, &cells);
    assert_eq!(read.addition, "家长微信：zw_88");
    assert_eq!(read.typed.details.note, "天气：晴");
}

#[test]
fn of_an_anonymous_row_no_name_is_taken_and_that_is_told() {
    let headers = [&OLD_BOOK[..], &["署名方式"]].concat();
    let named = complaint(&headers, &["2024-10-12", "张伟", "", "太吵", "匿名"]);
    assert!(named.has_name_left_out && named.typed.identity.is_empty());
    let nameless = complaint(&headers, &["2024-10-12", "匿名", "", "太吵", ""]);
    assert!(!nameless.has_name_left_out);
    assert_eq!(nameless.typed.details.signed, Signed::Anonymous);
}

#[test]
fn a_word_that_says_nothing_of_the_signing_is_refused_not_guessed() {
    let headers = [&OLD_BOOK[..], &["署名方式"]].concat();
    let cells = ["2024-10-12", "张伟", "李老师", "打骂学生", "半实名"];
    let unknown = RowFault::Field(Problem::UnknownChoice);
    assert_eq!(
        faults(&headers, &cells),
        [("署名方式".to_owned(), "半实名".to_owned(), unknown)]
    );
}

#[test]
fn every_bad_cell_is_told_and_none_that_names_anybody_is_quoted() {
    let headers = [&OLD_BOOK[..], &["电话", "受理日期", "办结日期"]].concat();
    let cells = [
        "2024-10-12",
        "张伟",
        "李老师",
        "打骂学生",
        "电话张伟知道",
        "某天",
        "2024-10-11",
    ];
    let found = faults(&headers, &cells);
    assert_eq!(
        found,
        [
            ("受理日期".to_owned(), "某天".to_owned(), RowFault::NotADate),
            (
                "电话".to_owned(),
                String::new(),
                RowFault::Field(Problem::NotAPhone)
            ),
            (
                "办结日期".to_owned(),
                "2024-10-11".to_owned(),
                RowFault::Field(Problem::BeforeReceipt)
            ),
            (
                "finding".to_owned(),
                String::new(),
                RowFault::Field(Problem::Missing)
            ),
        ]
    );
}

#[test]
fn what_is_read_tells_a_log_nothing() {
    let cells = ["2024-10-12", "张伟", "校长", "乱收费"];
    let read = read(&OLD_BOOK, &cells).unwrap();
    assert!(!format!("{read:?}").contains("乱收费"));
}

#[test]
fn a_row_voided_where_it_comes_from_is_left_out() {
    let headers = [&OLD_BOOK[..], &["状态"]].concat();
    for void in ["已作废", "已作廢", "Void"] {
        let cells = ["2024-10-12", "张伟", "", "太吵", void];
        assert_eq!(read(&headers, &cells), Ok(ReadComplaintRow::Void));
    }
}
