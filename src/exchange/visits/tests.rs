//! Rows as schools write them, and back.
#![allow(clippy::unwrap_used, clippy::panic)]

use chrono::NaiveDateTime;

use super::*;
use crate::domain::field::Problem;
use crate::domain::number::{RecordNumber, Register};
use crate::domain::visit::{
    Departure, HostConsent, IdDocument, Visit, VisitDetails, VisitId, VisitKind,
};
use crate::domain::when::from_canonical;
use crate::exchange::columns::Mapping;
use crate::exchange::row::{ColumnName, RowFault, RowProblem};
use crate::exchange::test_files::sheet_of_row;
use crate::exchange::write::Cell;
use crate::i18n::{Language, Words};

fn at(text: &str) -> NaiveDateTime {
    from_canonical(text).unwrap()
}

fn now() -> NaiveDateTime {
    at("2026-11-23T16:00")
}

fn read(headers: &[&str], cells: &[&str]) -> Result<ReadRow, Vec<RowProblem>> {
    let sheet = sheet_of_row(headers, cells);
    let mapping = Mapping::guess(&sheet.headers, COLUMNS);
    read_row(&sheet, &mapping, &sheet.rows[0], now())
}

fn visit(headers: &[&str], cells: &[&str]) -> ReadVisit {
    match read(headers, cells) {
        Ok(ReadRow::Visit(visit)) => *visit,
        other => panic!("{other:?}"),
    }
}

/// The columns with something wrong, and what it is.
fn faults(headers: &[&str], cells: &[&str]) -> Vec<(String, RowFault)> {
    let problems = read(headers, cells).unwrap_err();
    let name = |column| match column {
        ColumnName::Theirs(name) => name,
        ColumnName::Field(field) => field.to_owned(),
    };
    problems
        .into_iter()
        .map(|it| (name(it.column), it.fault))
        .collect()
}

#[test]
fn day_and_time_of_two_columns_make_the_arrival() {
    let headers = ["来访日期", "到访时间", "离校时间", "访客姓名", "手机"];
    let read = visit(
        &headers,
        &["2026/11/20", "9:12", "10:05", "张三", "13812345678"],
    );
    assert_eq!(read.details.arrived_at, Some(at("2026-11-20T09:12")));
    assert_eq!(
        read.details.departure,
        Departure::At(at("2026-11-20T10:05"))
    );
    assert_eq!(read.details.visitor_name, "张三");
    assert!(!read.is_year_assumed);
}

#[test]
fn one_column_may_hold_both() {
    for (headers, cells) in [
        (["登记时间", "姓名"], ["2026-11-20 9:12", "张三"]),
        (["日期", "姓名"], ["46346.3833333333", "张三"]),
    ] {
        let read = visit(&headers, &cells);
        assert_eq!(read.details.arrived_at, Some(at("2026-11-20T09:12")));
    }
}

#[test]
fn a_departure_nobody_noted_is_unknown_once_the_day_is_over() {
    let headers = ["日期", "时间", "离校时间", "姓名"];
    let departure = |date, cell| {
        visit(&headers, &[date, "9:12", cell, "张三"])
            .details
            .departure
    };
    assert_eq!(departure("2026-11-20", ""), Departure::Unknown);
    assert_eq!(departure("2026-11-20", "—"), Departure::Unknown);
    assert_eq!(departure("2026-11-23", ""), Departure::None);
    assert_eq!(departure("2026-11-23", "不详"), Departure::Unknown);
}

#[test]
fn kinds_are_read_in_the_words_of_schools_and_strange_ones_are_kept() {
    let headers = ["日期", "时间", "姓名", "类型", "学生"];
    let read =
        |kind, student| visit(&headers, &["2026-11-20", "9:12", "张三", kind, student]).details;
    assert_eq!(read("领导", "").kind, VisitKind::Inspection);
    assert_eq!(read("家長", "").kind, VisitKind::Parent);
    let builder = read("施工", "");
    assert_eq!(
        (builder.kind, builder.note.as_str()),
        (VisitKind::Other, "类型：施工")
    );
    assert_eq!(read("", "张小宝").kind, VisitKind::Parent);
    assert_eq!(read("", "").kind, VisitKind::Other);
}

#[test]
fn unknown_columns_go_to_the_note_and_line_numbers_do_not() {
    let headers = ["序号", "日期", "时间", "姓名", "体温", "备注", ""];
    let read = visit(
        &headers,
        &["1", "2026-11-20", "9:12", "张三", "36.5", "带伞", "红"],
    );
    assert_eq!(read.details.note, "带伞\n体温：36.5\n红");
}

#[test]
fn of_an_identity_number_only_the_end_is_kept() {
    let headers = ["日期", "时间", "姓名", "身份证号"];
    let read = visit(
        &headers,
        &["2026-11-20", "9:12", "张三", "34062119800101123x"],
    );
    assert_eq!(read.details.id_last_four, "123X");
    assert_eq!(read.details.id_document, Some(IdDocument::IdentityCard));
    assert!(read.is_id_shortened);
    assert_eq!(read.details.note, "");
}

#[test]
fn every_bad_cell_is_named_by_the_sheets_own_column() {
    use RowFault::{Field, NotADate};
    let headers = ["日期", "到访时间", "离校时间", "访客姓名", "人数"];
    for (cells, expected) in [
        (
            ["2026-13-40", "9:12", "", "张三", ""],
            vec![("日期", NotADate)],
        ),
        (
            ["", "9:12", "", "张三", ""],
            vec![("日期", Field(Problem::Missing))],
        ),
        (
            ["2026-11-20", "", "", "张三", ""],
            vec![("到访时间", Field(Problem::Missing))],
        ),
        (
            ["2026-11-20", "上午", "", "张三", ""],
            vec![("到访时间", Field(Problem::NotATime))],
        ),
        (
            ["2026-11-20", "9:12", "8:00", "张三", ""],
            vec![("离校时间", Field(Problem::BeforeArrival))],
        ),
        (
            ["2026-11-24", "9:12", "", "张三", ""],
            vec![("到访时间", Field(Problem::InFuture))],
        ),
        (
            ["2026-11-20", "9:12", "", " ", ""],
            vec![("访客姓名", Field(Problem::Missing))],
        ),
        (
            ["今天", "9:12", "", "", "很多"],
            vec![
                ("日期", NotADate),
                ("访客姓名", Field(Problem::Missing)),
                ("人数", Field(Problem::NotACount { min: 1, max: 9_999 })),
            ],
        ),
    ] {
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(name, fault)| (name.to_owned(), fault))
            .collect();
        assert_eq!(faults(&headers, &cells), expected, "{cells:?}");
    }
}

#[test]
fn what_every_sheet_must_say_is_asked_for() {
    let missing = |headers: &[&str], cells: &[&str]| {
        let sheet = sheet_of_row(headers, cells);
        let mapping = Mapping::guess(&sheet.headers, COLUMNS);
        missing_columns(&sheet, &mapping)
    };
    assert_eq!(
        missing(&["电话", "事由"], &["1", "2"]),
        ["日期", "入校时间", "来访人"]
    );
    assert_eq!(
        missing(&["日期", "姓名"], &["2026-11-20", "张三"]),
        ["入校时间"]
    );
    assert_eq!(
        missing(&["日期", "姓名"], &["2026-11-20 9:12", "张三"]),
        Vec::<&str>::new()
    );
    assert_eq!(
        missing(&["登记时间", "姓名"], &["2026-11-20 9:12", "张三"]),
        Vec::<&str>::new()
    );
}

fn full_visit() -> Visit {
    let details = VisitDetails {
        visitor_name: "张三丰".into(),
        phone: "13812345678".into(),
        kind: VisitKind::Inspection,
        origin: "区教育局".into(),
        party_size: 3,
        companions: "李四".into(),
        relation: "叔叔".into(),
        student_name: "张小宝".into(),
        student_class: "三（2）班".into(),
        purpose: "张三丰来看张小宝\n电话13812345678".into(),
        host_name: "李老师".into(),
        host_department: "教导处".into(),
        host_consent: HostConsent::Agreed,
        consent_by: "赵主任".into(),
        consent_at: Some(at("2026-11-20T09:10")),
        expected_at: Some(at("2026-11-20T09:00")),
        arrived_at: Some(at("2026-11-20T09:12")),
        departure: Departure::At(at("2026-11-21T00:30")),
        badge: "007".into(),
        vehicle: "皖A12345".into(),
        id_document: Some(IdDocument::Passport),
        id_last_four: "12X4".into(),
        inspection_leader: "王局".into(),
        inspection_subject: "安全".into(),
        inspection_escort: "校长".into(),
        inspection_findings: "很好".into(),
        note: "一\n二".into(),
        paper_serial: "纸-LF-0001".into(),
        original_number: "A-17".into(),
    };
    Visit {
        id: VisitId(1),
        number: RecordNumber {
            register: Register::Visit,
            year: 2026,
            sequence: 1,
        },
        entered_at: now(),
        entered_by: "王芳".into(),
        details,
        voiding: None,
        revision: 1,
    }
}

/// Cells as they come back from a file.
fn plain(cells: &[Cell]) -> Vec<String> {
    cells
        .iter()
        .map(|cell| match cell {
            Cell::Text(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Date(date) => date.to_string(),
            Cell::Time(time) => time.format("%H:%M").to_string(),
            Cell::DateTime(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
            Cell::Empty => String::new(),
        })
        .collect()
}

#[test]
fn an_exported_visit_comes_back_whole_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        let mut full = full_visit();
        full.details.kind = VisitKind::Parent;
        let mut appointment = full_visit();
        appointment.details.arrived_at = None;
        appointment.details.departure = Departure::None;
        let mut unknown = full_visit();
        unknown.details.departure = Departure::Unknown;
        unknown.details.original_number = String::new();
        for visit_out in [full, appointment, unknown] {
            let headers = headers(&words);
            let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
            let out = plain(&cells(&visit_out, false, &words));
            let out: Vec<&str> = out.iter().map(String::as_str).collect();
            let back = visit(&headers, &out).details;
            let mut expected = visit_out.details.clone();
            if expected.original_number.is_empty() {
                expected.original_number = "LF-2026-0001".into();
            } else {
                let number = column_label("编号", &words);
                expected.note = format!("一\n二\n{number}：LF-2026-0001");
            }
            assert_eq!(back, expected, "{language:?}");
        }
    }
}

#[test]
fn a_row_that_was_voided_stays_behind() {
    use crate::domain::record::Voiding;
    let words = Words::new(Language::ZhHans);
    let mut voided = full_visit();
    voided.voiding = Some(Voiding {
        at: now(),
        by: "王芳".into(),
        reason: "重复".into(),
    });
    let headers = headers(&words);
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    let out = plain(&cells(&voided, false, &words));
    let out: Vec<&str> = out.iter().map(String::as_str).collect();
    assert_eq!(read(&headers, &out), Ok(ReadRow::Void));
}

#[test]
fn a_redacted_row_names_nobody_from_outside() {
    let words = Words::new(Language::ZhHans);
    let mut parent = full_visit();
    parent.details.kind = VisitKind::Parent;
    let row = plain(&cells(&parent, true, &words)).join("|");
    for secret in [
        "张三丰",
        "张小宝",
        "13812345678",
        "李四",
        "皖A",
        "12X4",
        "区教育局",
        "一\n二",
    ] {
        assert!(!row.contains(secret), "{secret}: {row}");
    }
    for kept in ["张**", "138****5678", "李老师", "三（2）班", "LF-2026-0001"] {
        assert!(row.contains(kept), "{kept}: {row}");
    }
}
