//! Real files: what is written is read back, and a failure leaves nothing behind.

#![allow(clippy::unwrap_used)]

use super::error::WriteError;
use super::template::ColumnKind;
use super::template::Template;
use super::template::TemplateColumn;
use super::template::write_template;
use super::test_files::*;
use super::write::Cell;
use super::write::SheetWriter;
use super::write::write_sheet;

#[test]
fn ten_thousand_rows_come_back_from_both_formats() {
    for name in ["来访.xlsx", "来访.csv"] {
        let folder = folder();
        let path = folder.path().join(name);
        let written = write_sheet(&path, "来访", &HEADERS, (0..10_000).map(visit)).unwrap();
        assert_eq!(written, 10_000);
        let sheet = read(&path).unwrap();
        assert_eq!(sheet.name, "来访");
        assert_eq!(sheet.headers, HEADERS);
        assert_eq!(sheet.rows.len(), 10_000);
        let last = &sheet.rows[9_999];
        assert_eq!(last.number, 10_001);
        assert_eq!(
            last.cells,
            ["2026-11-10", "15:39", "访客9999", "00000009999"]
        );
        assert_eq!(names(&folder), [name]);
    }
}

#[test]
fn every_kind_of_cell_comes_back_as_text() {
    let row = vec![
        Cell::DateTime(day(22).and_time(time(9, 12))),
        Cell::Time(time(0, 0)),
        Cell::text("张三\n(家长)"),
        Cell::Number(3.0),
        Cell::Empty,
        Cell::text("尾"),
    ];
    for name in ["a.xlsx", "a.csv"] {
        let folder = folder();
        let path = folder.path().join(name);
        let headers = ["日期", "入校时间", "来访人", "人数", "备注", "其他"];
        write_sheet(&path, "a", &headers, [row.clone()]).unwrap();
        let sheet = read(&path).unwrap();
        assert_eq!(
            cells(&sheet),
            [["2026-11-22 09:12", "00:00", "张三\n(家长)", "3", "", "尾"]]
        );
    }
}

#[test]
fn formulas_are_disarmed_in_csv_and_come_back_as_typed() {
    let texts = [
        "=HYPERLINK(\"x\")",
        "+1-2",
        "@a",
        "+86 13812345678",
        "'=1",
        "-",
    ];
    for name in ["a.csv", "a.xlsx"] {
        let folder = folder();
        let path = folder.path().join(name);
        let rows = texts
            .iter()
            .map(|&text| vec![Cell::Date(day(1)), Cell::text(text)]);
        write_sheet(&path, "a", &["日期", "来访人"], rows).unwrap();
        let sheet = read(&path).unwrap();
        let back: Vec<&str> = sheet.rows.iter().map(|row| row.cells[1].as_str()).collect();
        assert_eq!(back, texts);
    }
}

#[test]
fn a_csv_file_opens_in_excel_as_utf8_and_without_formulas() {
    let folder = folder();
    let path = folder.path().join("a.csv");
    let row = vec![
        Cell::text("=1+1"),
        Cell::Number(-5.0),
        Cell::text("说,\"好\""),
    ];
    write_sheet(&path, "a", &["日期", "来访人", "备注"], [row]).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(
        text,
        "\u{feff}日期,来访人,备注\r\n'=1+1,-5,\"说,\"\"好\"\"\"\r\n"
    );
}

#[test]
fn a_template_is_read_as_an_empty_sheet_with_our_columns() {
    let folder = folder();
    let path = folder.path().join("a.xlsx");
    let columns: Vec<TemplateColumn> = HEADERS
        .iter()
        .zip([
            ColumnKind::Date,
            ColumnKind::Time,
            ColumnKind::Text,
            ColumnKind::Text,
        ])
        .map(|(header, kind)| TemplateColumn {
            header: (*header).to_owned(),
            kind,
            choices: match *header {
                "来访人" => vec!["家长".into(), "学生".into()],
                _ => Vec::new(),
            },
        })
        .collect();
    let mut template = Template {
        sheet_name: "来访登记",
        columns: &columns,
        notes_name: "填表说明",
        notes: &["一行一次来访".to_owned()],
        examples: &[visit(3)],
    };
    write_template(&path, &template).unwrap();
    let sheet = read(&path).unwrap();
    assert_eq!((sheet.name.as_str(), sheet.rows.len()), ("来访登记", 0));
    assert_eq!(sheet.headers, HEADERS);
    assert!(sheet.others.is_empty());

    let long = [TemplateColumn {
        header: "类型".to_owned(),
        kind: ColumnKind::Text,
        choices: vec!["长".repeat(300)],
    }];
    template.columns = &long;
    let refused = folder.path().join("b.xlsx");
    assert!(matches!(
        write_template(&refused, &template),
        Err(WriteError::Rejected { .. })
    ));
    assert_eq!(names(&folder), ["a.xlsx"]);
}

#[test]
fn a_writer_that_fails_or_is_dropped_leaves_nothing() {
    let folder = folder();
    for name in ["a.xlsx", "a.csv"] {
        let path = folder.path().join(name);
        let mut writer = SheetWriter::create(&path, "a", &HEADERS).unwrap();
        writer.row(&visit(1)).unwrap();
        drop(writer);
    }
    let path = folder.path().join("b.xlsx");
    let mut writer = SheetWriter::create(&path, "a", &HEADERS).unwrap();
    assert!(matches!(
        writer.row(&[Cell::Empty, Cell::text("长".repeat(32_768))]),
        Err(WriteError::CellTooLong {
            row: 2,
            column: 2,
            ..
        })
    ));
    drop(writer);
    assert!(names(&folder).is_empty());
    assert!(matches!(
        SheetWriter::create(&folder.path().join("a.doc"), "a", &HEADERS),
        Err(WriteError::UnknownFormat { .. })
    ));
    assert!(matches!(
        SheetWriter::create(&folder.path().join("none/a.csv"), "a", &HEADERS),
        Err(WriteError::FolderMissing { .. })
    ));
}
