//! Real files as schools send them: messy, in any encoding, damaged, locked.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::Path;

use rust_xlsxwriter::Format;
use rust_xlsxwriter::Formula;
use rust_xlsxwriter::Workbook;

use super::error::SheetError;
use super::sheet::FaultKind;
use super::sheet::SetAsideReason;
use super::sheet::Sheet;
use super::test_files::*;
use super::write::write_sheet;

/// A workbook made by hand, cell by cell.
fn workbook(path: &Path, fill: impl FnOnce(&mut Workbook)) {
    let mut workbook = Workbook::new();
    fill(&mut workbook);
    workbook.save(path).unwrap();
}

#[test]
fn a_messy_sheet_of_a_school_is_read() {
    let folder = folder();
    let path = folder.path().join("a.xlsx");
    workbook(&path, |book| {
        book.add_worksheet().set_name("说明").unwrap();
        let sheet = book.add_worksheet();
        sheet.set_name("来访").unwrap();
        let (plain, date) = (Format::new(), Format::new().set_num_format("yyyy/m/d"));
        let clock = Format::new().set_num_format("h:mm");
        sheet
            .merge_range(0, 1, 0, 6, "实验小学来访登记表", &plain)
            .unwrap();
        sheet.write_string(1, 1, "日期:").unwrap();
        sheet.write_string(1, 2, "2026年11月").unwrap();
        for (column, name) in [(1, "日期"), (2, "入校时间"), (4, "姓 名"), (5, "电话")] {
            sheet.write_string(3, column, name).unwrap();
        }
        sheet.write_string(3, 4, "姓名").unwrap();
        // One date over two visits.
        sheet.merge_range(4, 1, 6, 1, "", &date).unwrap();
        sheet.write_number_with_format(4, 1, 46_348, &date).unwrap();
        sheet
            .write_number_with_format(4, 2, 0.383_333_333_333, &clock)
            .unwrap();
        sheet.write_string(4, 4, "张三").unwrap();
        sheet.write_number(4, 5, 13_812_345_678_f64).unwrap();
        sheet.write_string(6, 4, "李四").unwrap();
        sheet
            .write_formula(6, 5, Formula::new("=NA()").set_result("#N/A"))
            .unwrap();
        sheet.write_string(7, 1, "合 计").unwrap();
        sheet.write_number(7, 4, 2).unwrap();
        sheet.write_string(9, 1, "制表人:王五").unwrap();
    });
    let sheet = read(&path).unwrap();
    assert_eq!(sheet.name, "来访");
    assert_eq!(sheet.header_row, 4);
    assert_eq!(sheet.headers, ["日期", "入校时间", "姓名", "电话"]);
    assert_eq!(
        cells(&sheet),
        [
            ["2026-11-22", "09:12", "张三", "13812345678"],
            ["2026-11-22", "", "李四", "#N/A"],
        ]
    );
    assert_eq!(sheet.rows[1].number, 7);
    let aside: Vec<_> = sheet
        .set_aside
        .iter()
        .map(|aside| (aside.row.number, aside.reason))
        .collect();
    assert_eq!(
        aside,
        [(8, SetAsideReason::Totals), (10, SetAsideReason::Footer)]
    );
    assert_eq!(sheet.faults.len(), 1);
    assert_eq!(sheet.faults[0].kind, FaultKind::FormulaError);
    assert_eq!(sheet.faults[0].header, "电话");
}

#[test]
fn further_worksheets_of_the_kind_are_named_and_can_be_read() {
    let folder = folder();
    let path = folder.path().join("a.xlsx");
    workbook(&path, |book| {
        for name in ["9月", "10月"] {
            let sheet = book.add_worksheet();
            sheet.set_name(name).unwrap();
            for (column, header) in (0..).zip(HEADERS) {
                sheet.write_string(0, column, header).unwrap();
                sheet.write_string(1, column, name).unwrap();
            }
        }
    });
    let sheet = read(&path).unwrap();
    assert_eq!(
        (sheet.name.as_str(), &sheet.others[..]),
        ("9月", &["10月".to_owned()][..])
    );
    let other = Sheet::read_named(&path, "10月", &known).unwrap();
    assert_eq!(other.rows[0].cells[0], "10月");
    assert!(matches!(
        Sheet::read_named(&path, "11月", &known),
        Err(SheetError::NoSuchSheet { present, .. }) if present.len() == 2
    ));
}

#[test]
fn csv_files_in_every_encoding_are_read() {
    let text = "日期,姓名,电话\r\n2026-11-22,张三,013812345678\r\n合计,1,\r\n";
    let gbk = encoding_rs::GBK.encode(text).0.into_owned();
    let mut utf16 = vec![0xFF, 0xFE];
    utf16.extend(
        text.replace(',', "\t")
            .encode_utf16()
            .flat_map(u16::to_le_bytes),
    );
    let mut utf16_be = vec![0xFE, 0xFF];
    utf16_be.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let folder = folder();
    for bytes in [text.as_bytes(), &gbk, &utf16, &utf16_be] {
        // Gate systems name such a file .xls.
        for name in ["a.csv", "a.txt", "a.xls"] {
            let sheet = read(&file(&folder, name, bytes)).unwrap();
            assert_eq!(cells(&sheet), [["2026-11-22", "张三", "013812345678"]]);
            assert_eq!(sheet.set_aside.len(), 1);
        }
    }
}

#[test]
fn big5_is_recognised_by_its_headers() {
    let text = "日期,姓名,電話\r\n2026-11-22,張三,0912345678\r\n";
    let folder = folder();
    let path = file(&folder, "a.csv", &encoding_rs::BIG5.encode(text).0);
    let sheet = Sheet::read(&path, &|name| ["日期", "電話"].contains(&name)).unwrap();
    assert_eq!(cells(&sheet), [["2026-11-22", "張三", "0912345678"]]);
}

#[test]
fn repeated_headers_on_sheets_for_printing_are_set_aside() {
    let folder = folder();
    let text = "日期,姓名\n11-22,张三\n日期,姓名\n11-23,李四\n";
    let sheet = read(&file(&folder, "a.csv", text.as_bytes())).unwrap();
    assert_eq!(cells(&sheet), [["11-22", "张三"], ["11-23", "李四"]]);
    assert_eq!(sheet.set_aside[0].reason, SetAsideReason::RepeatedHeader);
}

#[test]
fn each_unreadable_file_gets_its_own_error() {
    let folder = folder();
    let mut locked = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    locked.resize(1024, 0);
    let mut word = locked.clone();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    word.extend("WordDocument".encode_utf16().flat_map(u16::to_le_bytes));
    let whole = folder.path().join("whole.xlsx");
    write_sheet(&whole, "a", &HEADERS, (0..100).map(visit)).unwrap();
    let mut cut = std::fs::read(&whole).unwrap();
    cut.truncate(cut.len() / 2);

    let error = |name: &str, bytes: &[u8]| read(&file(&folder, name, bytes)).unwrap_err();
    assert!(matches!(
        error("a.xlsx", &locked),
        SheetError::Password { .. }
    ));
    assert!(matches!(
        error("a.doc", &word),
        SheetError::UnknownFormat { .. }
    ));
    assert!(matches!(error("a.xlsx", &cut), SheetError::Damaged { .. }));
    assert!(matches!(
        error("a.xlsx", b"PK\x03\x04garbage"),
        SheetError::Damaged { .. }
    ));
    assert!(matches!(error("a.xlsx", b""), SheetError::Empty { .. }));
    assert!(matches!(
        error("a.csv", b"\n ,,\n"),
        SheetError::Empty { .. }
    ));
    assert!(matches!(
        error("a.xls", b"<html><table>"),
        SheetError::UnknownFormat { .. }
    ));
    assert!(matches!(
        error("a.csv", b"%PDF-1.4\n\0"),
        SheetError::UnknownFormat { .. }
    ));
    assert!(matches!(
        read(&folder.path().join("none.xlsx")),
        Err(SheetError::NotFound { .. })
    ));
    assert!(matches!(read(folder.path()), Err(SheetError::Io { .. })));
}

#[test]
fn without_a_header_the_error_shows_what_was_found() {
    let folder = folder();
    let text = "标题\n甲,乙,丙\n1,2,3\n";
    match read(&file(&folder, "a.csv", text.as_bytes())) {
        Err(SheetError::NoHeader { found, sheet, .. }) => {
            assert_eq!(
                (found, sheet.as_str()),
                (vec!["甲".into(), "乙".into(), "丙".into()], "a")
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_stray_sign_far_to_the_right_is_refused_and_not_allocated() {
    let folder = folder();
    let path = folder.path().join("a.xlsx");
    workbook(&path, |book| {
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "日期").unwrap();
        sheet.write_string(0, 1, "来访人").unwrap();
        sheet.write_string(1_048_575, 16_383, ".").unwrap();
    });
    assert!(matches!(
        read(&path),
        Err(SheetError::TooWide {
            columns: 16_384,
            ..
        })
    ));
}

#[test]
fn a_reader_that_panics_on_damaged_bytes_does_not_take_us_along() {
    // A compound file whose header is sound and whose tables point nowhere.
    let folder = folder();
    let mut bytes = vec![0xFF; 4096];
    bytes[..8].copy_from_slice(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    bytes.extend("Workbook".encode_utf16().flat_map(u16::to_le_bytes));
    assert!(matches!(
        read(&file(&folder, "a.xls", &bytes)),
        Err(SheetError::Damaged { .. })
    ));
    assert!(!super::is_reading_foreign_file());
}
