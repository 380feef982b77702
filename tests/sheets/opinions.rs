//! Opinions from a book and into one, in a register without accounts and in one with them.

use shouwen::desk::{
    Desk, Error, ExportRequest, ImportOutcome, ImportRequest, Refusal, SheetKind,
    write_sheet_template,
};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::opinion::{Opinion, OpinionSource, OpinionStage};
use shouwen::domain::protection::Signed;
use shouwen::i18n::{Language, Words};
use shouwen::store::{Fault, OpinionFilter};

use super::complaints::{desk_of, sit};
use super::support::{Place, morning, new_desk, place};
use super::try_import;

const BOOK: &str = "\
收到日期,来源,内容,责任部门,反馈日期,反馈内容,备注,天气
2026-09-01,意见箱,午餐太凉,食堂,2026-09-10,已添置保温箱,补录,
2026-09-01,家长会,校门口太挤,德育处,2026-10-20,已错峰放学,,雨
2026-11-20,学生座谈会,操场缺饮水点,总务处,,,,
";

fn import(desk: &mut Desk, place: &Place, text: &str) -> ImportOutcome {
    try_import(desk, place, SheetKind::Opinions, text).unwrap()
}

/// Oldest first.
fn opinions(desk: &Desk) -> Vec<Opinion> {
    let mut ids = desk.opinion_ids(&OpinionFilter::default()).unwrap();
    ids.sort();
    ids.into_iter()
        .map(|id| desk.opinion(id).unwrap())
        .collect()
}

fn request(place: &Place, name: &str) -> ExportRequest {
    ExportRequest {
        kind: SheetKind::Opinions,
        file: place.folder.path().join(name),
        ..ExportRequest::default()
    }
}

fn export(desk: &Desk, place: &Place, redact: bool) -> Result<String, Error> {
    let request = ExportRequest {
        redact,
        ..request(place, "out.csv")
    };
    let words = Words::new(Language::ZhHans);
    desk.export_sheet(&request, &words, &mut |_, _| true)?;
    Ok(std::fs::read_to_string(&request.file).unwrap())
}

#[test]
fn a_book_of_opinions_comes_in_and_is_judged_by_its_days() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let outcome = import(&mut desk, &place, BOOK);
    assert_eq!(outcome.imported, 3);
    assert_eq!(outcome.extra_columns, ["天气"]);
    let (first, last) = outcome.numbers.unwrap();
    let numbers = (first.to_string(), last.to_string());
    assert_eq!(numbers, ("YJ-2026-0001".into(), "YJ-2026-0003".into()));

    let opinions = opinions(&desk);
    let today = desk.now().date();
    let kept: Vec<_> = opinions
        .iter()
        .map(|it| it.details.is_fed_back_on_time(today))
        .collect();
    assert_eq!(kept, [Some(true), Some(false), None]);
    let stages: Vec<_> = opinions.iter().map(Opinion::stage).collect();
    let back = OpinionStage::FedBack;
    assert_eq!(stages, [back, back, OpinionStage::Received]);
    assert_eq!(opinions[1].details.source, OpinionSource::ParentsMeeting);
    assert_eq!(opinions[1].details.note, "天气：雨");
    // 15 working days from Friday 20 November.
    assert_eq!(opinions[2].details.due_on.to_string(), "2026-12-11");
    for opinion in &opinions {
        assert_eq!(opinion.details.signed, Signed::Anonymous);
        let minute = opinion.entered_at.time();
        assert_eq!(minute, chrono::NaiveTime::MIN, "the day alone");
    }
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn c4_the_names_of_a_book_reach_no_file_of_the_register() {
    let place = place();
    let mut desk = desk_of(&place, "王芳");
    let book = "收到日期,来源,提出人,联系电话,家长微信,内容\n\
        2026-11-20,来信,诸葛甲乙,16100004444,zg_77,太吵\n2026-11-20,来信,匿名,,,太暗\n";
    let outcome = import(&mut desk, &place, book);
    assert_eq!(outcome.name_left_out_rows, [2]);
    assert_eq!(outcome.left_out_columns, ["联系电话", "家长微信"]);
    assert_eq!(outcome.extra_columns, Vec::<String>::new());
    let mut looked_at = 0;
    for file in std::fs::read_dir(place.folder.path()).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() || path.ends_with("sheet.csv") {
            continue;
        }
        looked_at += 1;
        let bytes = std::fs::read(&path).unwrap();
        for hidden in ["诸葛甲乙", "16100004444", "zg_77"] {
            let hidden = hidden.as_bytes();
            let holds = bytes.windows(hidden.len()).any(|piece| piece == hidden);
            assert!(!holds, "{}", path.display());
        }
    }
    assert!(looked_at >= 2, "{looked_at}");
}

#[test]
fn one_bad_row_keeps_the_whole_book_out_and_a_dry_run_says_so_too() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let bad =
        format!("{BOOK}2026-11-21,来信,太吵,总务处,2026-11-20,已答复,,\n某天,来信,太暗,,,,,\n");
    let file = place.folder.path().join("sheet.csv");
    std::fs::write(&file, &bad).unwrap();
    for dry_run in [true, false] {
        let request = ImportRequest {
            kind: SheetKind::Opinions,
            file: file.clone(),
            dry_run,
            ..ImportRequest::default()
        };
        let error = desk.import_sheet(&request, &mut |_, _| true).unwrap_err();
        let Error::Rows(problems) = error else {
            panic!("{error:?}");
        };
        let rows: Vec<u32> = problems.iter().map(|it| it.row).collect();
        assert_eq!(rows, [5, 6]);
    }
    assert_eq!(opinions(&desk), []);
}

#[test]
fn a_dry_run_counts_and_writes_nothing_and_a_map_names_the_columns() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let folder = place.folder.path();
    let (file, map) = (folder.join("sheet.csv"), folder.join("map.txt"));
    std::fs::write(
        &file,
        "哪天,谁说了什么,收到日期\n2026-11-20,太吵,2026-11-23\n",
    )
    .unwrap();
    std::fs::write(&map, "收到日期 = 哪天\n内容 = 谁说了什么\n").unwrap();
    let mut request = ImportRequest {
        kind: SheetKind::Opinions,
        file,
        map: Some(map),
        dry_run: true,
        ..ImportRequest::default()
    };
    let outcome = desk.import_sheet(&request, &mut |_, _| true).unwrap();
    assert_eq!((outcome.imported, outcome.numbers), (1, None));
    assert_eq!(opinions(&desk), []);
    request.dry_run = false;
    desk.import_sheet(&request, &mut |_, _| true).unwrap();
    let details = &opinions(&desk)[0].details;
    assert_eq!(details.received_on.to_string(), "2026-11-20");
    assert_eq!(details.content, "太吵");
}

#[test]
fn a_book_that_has_grown_brings_only_what_is_new() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    import(&mut desk, &place, BOOK);
    let grown = format!("{BOOK}2026-11-20,学生座谈会,操场缺饮水点,总务处,,,,\n");
    let again = import(&mut desk, &place, &grown);
    assert_eq!(again.known_rows, [2, 3, 4]);
    assert_eq!(again.imported, 1, "two students said the same");
}

#[test]
fn e5_whoever_may_not_know_names_gets_what_was_said_without_the_notes() {
    let place = place();
    let mut desk = desk_of(&place, "王芳");
    import(&mut desk, &place, BOOK);
    let named = Boxes::default()
        .with("source", "letter")
        .with("content", "希望增加书架")
        .with("signed", "named")
        .with("complainant_name", "诸葛甲乙");
    desk.log_opinion(&named).unwrap();
    let whole = export(&desk, &place, false).unwrap();
    assert!(whole.contains("补录") && whole.contains("希望增加书架"));
    assert!(!whole.contains("诸葛甲乙"), "{whole}");
    sit(&mut desk, "吴督导");
    match export(&desk, &place, false).unwrap_err() {
        Error::Refused(refusal) => assert_eq!(refusal, Refusal::NotAllowed),
        other => panic!("{other:?}"),
    }
    let redacted = export(&desk, &place, true).unwrap();
    for shown in ["午餐太凉", "已添置保温箱", "希望增加书架"] {
        assert!(redacted.contains(shown), "{shown} is not in {redacted}");
    }
    for hidden in ["补录", "诸葛甲乙"] {
        assert!(!redacted.contains(hidden), "{hidden} is in {redacted}");
    }
}

#[test]
fn an_export_fills_another_register_with_the_same() {
    let here = place();
    let mut desk = new_desk(&here, morning());
    import(&mut desk, &here, BOOK);
    for (language, name) in [
        (Language::ZhHans, "out.xlsx"),
        (Language::ZhHant, "out.csv"),
        (Language::En, "en.xlsx"),
    ] {
        let request = ExportRequest {
            to: Some("2026-09-30".parse().unwrap()),
            ..request(&here, name)
        };
        let words = Words::new(language);
        let written = desk.export_sheet(&request, &words, &mut |_, _| true);
        assert_eq!(written.unwrap(), 2);
        let there = place();
        let mut fresh = new_desk(&there, morning());
        let request = ImportRequest {
            kind: SheetKind::Opinions,
            file: request.file,
            ..ImportRequest::default()
        };
        fresh.import_sheet(&request, &mut |_, _| true).unwrap();
        let told = |desk: &Desk| -> Vec<_> {
            let told = opinions(desk).into_iter().take(2).map(|it| it.details);
            told.map(|mut details| {
                details.original_number.clear();
                details
            })
            .collect()
        };
        assert_eq!(told(&fresh), told(&desk), "{language:?}");
        // And the register it came from knows it again.
        let again = desk.import_sheet(&request, &mut |_, _| true).unwrap();
        assert_eq!(again.known_rows, [2, 3], "{language:?}");
    }
}

#[test]
fn a_filled_template_comes_in() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    for language in Language::ALL {
        let file = place.folder.path().join("template.csv");
        write_sheet_template(SheetKind::Opinions, &file, &Words::new(language)).unwrap();
        let header = std::fs::read_to_string(&file).unwrap();
        let day = format!("2026-11-{:02}", 10 + language as u8);
        let filled = format!("{}\n{day},,太吵,,,,\n", header.trim_end());
        let outcome = import(&mut desk, &place, &filled);
        assert_eq!(outcome.imported, 1, "{language:?}");
        assert_eq!(outcome.extra_columns, Vec::<String>::new(), "{language:?}");
    }
}
