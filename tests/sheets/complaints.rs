//! Complaints from a book and into one, with the accounts of a school at the desk.

use shouwen::desk::{
    Desk, Error, ExportRequest, ImportOutcome, ImportRequest, NewAccount, Refusal, SheetKind,
};
use shouwen::domain::account::Role;
use shouwen::domain::complaint::{Complaint, ComplaintId, Stage};
use shouwen::domain::protection::Signed;
use shouwen::i18n::{Language, Words};
use shouwen::store::{ComplaintFilter, Fault};

use super::support::{Place, morning, new_desk, place};
use super::try_import;

const PASSWORD: &str = "一二三四五六";

const BOOK: &str = "\
收到日期,方式,署名方式,投诉人,电话,被投诉人,被投诉部门,类别,内容,诉求,受理日期,认定,办结日期,结果,备注,家长微信
2026-09-01,来电,实名,张伟,13812345678,周师傅,食堂,食堂,午餐太凉,改善保温,2026-09-02,属实,2026-09-10,已添置保温箱,,zw_88
2026-11-20,来访,实名保密,王强,13900001111,李老师,教导处,体罚,罚站一节课,停止体罚,,,,,王强当面说的,
2026-11-20,来信,匿名,,,,总务处,收费,多收水电费,,,,,,,
2026-11-20,来信,实名,赵敏,,陈校长,校长室,廉政,收受礼品,查处,,,,,,
";

/// A desk with the accounts of a school; everybody has unlocked once, and the named one sits at it.
pub(super) fn desk_of(place: &Place, seated: &str) -> Desk {
    let mut desk = new_desk(place, morning());
    let others = [
        ("王芳", Role::Clerk),
        ("李老师", Role::Office),
        ("许副校长", Role::Deputy),
        ("吴督导", Role::Supervisor),
    ];
    let others = others.map(|(name, role)| NewAccount {
        name: name.to_owned(),
        role,
        password: PASSWORD.to_owned(),
    });
    desk.found_accounts("陈校长", PASSWORD, &others).unwrap();
    desk.unlock("许副校长", PASSWORD).unwrap();
    sit(&mut desk, seated);
    desk
}

pub(super) fn sit(desk: &mut Desk, name: &str) {
    desk.lock();
    desk.unlock(name, PASSWORD).unwrap();
}

fn import(desk: &mut Desk, place: &Place, text: &str) -> ImportOutcome {
    try_import(desk, place, SheetKind::Complaints, text).unwrap()
}

fn complaints(desk: &Desk) -> Vec<Complaint> {
    let ids = desk.complaint_ids(&ComplaintFilter::default()).unwrap();
    ids.into_iter()
        .map(|id| desk.complaint(id).unwrap())
        .collect()
}

fn export(desk: &Desk, place: &Place, redact: bool) -> Result<String, Error> {
    let file = place.folder.path().join("out.csv");
    let request = ExportRequest {
        kind: SheetKind::Complaints,
        file: file.clone(),
        redact,
        ..ExportRequest::default()
    };
    let words = Words::new(Language::ZhHans);
    desk.export_sheet(&request, &words, &mut |_, _| true)?;
    Ok(std::fs::read_to_string(&file).unwrap())
}

fn refusal<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Refusal {
    match outcome.unwrap_err() {
        Error::Refused(refusal) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn c4_a_book_of_complaints_comes_in_sealed() {
    let place = place();
    let mut desk = desk_of(&place, "王芳");
    let outcome = import(&mut desk, &place, BOOK);
    assert_eq!(outcome.imported, 4);
    assert_eq!(outcome.sealed_columns, ["家长微信"]);
    let (first, last) = outcome.numbers.unwrap();
    let numbers = (first.to_string(), last.to_string());
    assert_eq!(numbers, ("TS-2026-0001".into(), "TS-2026-0004".into()));

    sit(&mut desk, "陈校长");
    let closed = desk.complaint(ComplaintId(1)).unwrap();
    assert_eq!(closed.details.stage, Stage::Closed);
    assert_eq!(closed.details.facts, "午餐太凉");
    // 15 working days from Wednesday 2 September, over which no holiday lies and one Sunday is worked.
    let due_on = closed.details.due_on.unwrap();
    assert_eq!(closed.details.is_replied_on_time(due_on), Some(true));
    let opened = desk.open_sealed(ComplaintId(1), "核对").unwrap();
    assert_eq!(opened.identity.name, "张伟");
    assert_eq!(opened.additions, ["家长微信：zw_88"]);

    let confidential = desk.complaint(ComplaintId(2)).unwrap();
    assert_eq!(confidential.details.signed, Signed::Confidential);
    assert_eq!(confidential.details.facts, "");
    assert_eq!(confidential.details.note, "");
    // Received on a Friday: to be accepted by the next Monday.
    let accept_by = confidential.details.accept_by.unwrap();
    assert_eq!(accept_by.to_string(), "2026-11-23");
    let opened = desk.open_sealed(ComplaintId(2), "核对").unwrap();
    assert_eq!(opened.facts, "罚站一节课");
    assert_eq!(opened.request, "停止体罚");
    assert_eq!(opened.additions, ["王强当面说的"]);
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn c4_no_file_of_the_register_holds_what_was_sealed() {
    let place = place();
    let mut desk = desk_of(&place, "王芳");
    import(&mut desk, &place, BOOK);
    // Looked at while the register is open, so that its write-ahead log is among them.
    let mut looked_at = 0;
    for file in std::fs::read_dir(place.folder.path()).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() || path.ends_with("sheet.csv") {
            continue;
        }
        looked_at += 1;
        let bytes = std::fs::read(&path).unwrap();
        let holds = |text: &str| {
            let text = text.as_bytes();
            bytes.windows(text.len()).any(|piece| piece == text)
        };
        assert!(!holds("没有这个词"));
        for hidden in [
            "张伟",
            "13812345678",
            "zw_88",
            "王强",
            "罚站一节课",
            "收受礼品",
        ] {
            assert!(!holds(hidden), "{hidden} is in {}", path.display());
        }
    }
    assert!(looked_at >= 2, "{looked_at}");
    drop(desk);
}

#[test]
fn c4_a_row_about_the_principal_is_the_deputys() {
    let place = place();
    let mut desk = desk_of(&place, "王芳");
    import(&mut desk, &place, BOOK);
    sit(&mut desk, "陈校长");
    let refused = desk.open_sealed(ComplaintId(4), "核对");
    assert_eq!(refusal(refused.map(|_| ())), Refusal::AboutYou);
    sit(&mut desk, "许副校长");
    let opened = desk.open_sealed(ComplaintId(4), "核对").unwrap();
    assert_eq!(opened.identity.name, "赵敏");
    assert_eq!(opened.facts, "收受礼品");
}

#[test]
fn a_row_nobody_could_open_is_refused_by_a_dry_run_too() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.found_accounts("陈校长", PASSWORD, &[]).unwrap();
    let about_principal =
        "收到日期,署名方式,投诉人,被投诉人,内容\n2026-11-20,实名,赵敏,陈校长,收受礼品\n";
    let file = place.folder.path().join("sheet.csv");
    std::fs::write(&file, about_principal).unwrap();
    for dry_run in [true, false] {
        let request = ImportRequest {
            kind: SheetKind::Complaints,
            file: file.clone(),
            dry_run,
            ..ImportRequest::default()
        };
        let outcome = desk.import_sheet(&request, &mut |_, _| true);
        assert_eq!(refusal(outcome), Refusal::NobodyToSealTo);
    }
    assert_eq!(complaints(&desk), []);
}

#[test]
fn a_register_without_accounts_takes_no_complaints() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let outcome = try_import(&mut desk, &place, SheetKind::Complaints, BOOK);
    assert_eq!(refusal(outcome), Refusal::NoAccounts);
}

#[test]
fn one_bad_row_keeps_the_whole_book_out() {
    let place = place();
    let mut desk = desk_of(&place, "王芳");
    let bad = format!("{BOOK}2026-11-21,来访,半实名,孙丽,,,,,吵闹,,,,,,,\n");
    let error = try_import(&mut desk, &place, SheetKind::Complaints, &bad).unwrap_err();
    let Error::Rows(problems) = error else {
        panic!("{error:?}");
    };
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].row, 6);
    assert_eq!(complaints(&desk), []);
}

#[test]
fn what_is_in_the_register_already_is_skipped_and_a_second_sealed_one_is_not() {
    let place = place();
    let mut desk = desk_of(&place, "王芳");
    import(&mut desk, &place, BOOK);
    let grown = format!("{BOOK}2026-11-20,来访,实名保密,钱红,,李老师,教导处,体罚,又一次,,,,,,,\n");
    let again = import(&mut desk, &place, &grown);
    assert_eq!(again.known_rows, [2, 3, 4, 5]);
    assert_eq!(again.imported, 1);
}

#[test]
fn sealed_rows_are_told_apart_by_the_numbers_of_their_book() {
    let place = place();
    let mut desk = desk_of(&place, "王芳");
    let book = |number: &str| {
        format!(
            "收到日期,署名方式,投诉人,被投诉人,内容,编号\n2026-11-20,保密,钱红,李老师,罚站,{number}\n"
        )
    };
    assert_eq!(import(&mut desk, &place, &book("甲-1")).imported, 1);
    assert_eq!(import(&mut desk, &place, &book("甲-2")).imported, 1);
    assert_eq!(import(&mut desk, &place, &book("甲-1")).known_rows, [2]);
    assert_eq!(import(&mut desk, &place, &book("")).known_rows, [2]);
}

#[test]
fn c4_no_export_holds_a_name_or_what_is_sealed() {
    let place = place();
    let mut desk = desk_of(&place, "王芳");
    import(&mut desk, &place, BOOK);
    for name in ["陈校长", "许副校长", "李老师", "王芳"] {
        sit(&mut desk, name);
        let text = export(&desk, &place, false).unwrap();
        for hidden in [
            "张伟",
            "13812345678",
            "zw_88",
            "王强",
            "罚站",
            "收受礼品",
            "赵敏",
        ] {
            assert!(!text.contains(hidden), "{name}: {hidden} is in {text}");
        }
        assert_eq!(text.lines().count(), 5, "{name}");
    }
}

#[test]
fn what_an_account_may_not_see_is_not_in_its_export() {
    let place = place();
    let mut desk = desk_of(&place, "王芳");
    import(&mut desk, &place, BOOK);
    assert!(!export(&desk, &place, false).unwrap().contains("午餐太凉"));
    sit(&mut desk, "李老师");
    let of_office = export(&desk, &place, false).unwrap();
    assert!(of_office.contains("午餐太凉"), "{of_office}");
    // The office is who the second one is about.
    let own = of_office.lines().nth(2).unwrap();
    assert!(
        own.contains("TS-2026-0002") && !own.contains("教导处"),
        "{own}"
    );
    sit(&mut desk, "吴督导");
    let refused = export(&desk, &place, false);
    assert_eq!(refusal(refused), Refusal::NotAllowed);
    let redacted = export(&desk, &place, true).unwrap();
    for hidden in ["午餐太凉", "周师傅", "已添置"] {
        assert!(!redacted.contains(hidden), "{hidden} is in {redacted}");
    }
}

#[test]
fn a_cell_that_looks_like_a_formula_is_disarmed() {
    let place = place();
    let mut desk = desk_of(&place, "李老师");
    let sheet =
        "收到日期,署名方式,被投诉部门,内容\n2026-11-20,匿名,食堂,=HYPERLINK(\"http://x\")\n";
    import(&mut desk, &place, sheet);
    let text = export(&desk, &place, false).unwrap();
    assert!(text.contains("'=HYPERLINK"), "{text}");
}

#[test]
fn an_export_fills_another_register_with_what_was_in_the_open() {
    let here = place();
    let mut desk = desk_of(&here, "陈校长");
    import(&mut desk, &here, BOOK);
    for (language, name) in [
        (Language::ZhHans, "out.xlsx"),
        (Language::ZhHant, "out.csv"),
        (Language::En, "en.xlsx"),
    ] {
        let file = here.folder.path().join(name);
        let request = ExportRequest {
            kind: SheetKind::Complaints,
            file: file.clone(),
            to: Some("2026-09-30".parse().unwrap()),
            ..ExportRequest::default()
        };
        let words = Words::new(language);
        let written = desk.export_sheet(&request, &words, &mut |_, _| true);
        assert_eq!(written.unwrap(), 1);
        let there = place();
        let mut fresh = desk_of(&there, "陈校长");
        let request = ImportRequest {
            kind: SheetKind::Complaints,
            file: file.clone(),
            ..ImportRequest::default()
        };
        fresh.import_sheet(&request, &mut |_, _| true).unwrap();
        let told = |desk: &Desk| {
            let mut details = desk.complaint(ComplaintId(1)).unwrap().details;
            details.original_number.clear();
            details
        };
        assert_eq!(told(&fresh), told(&desk), "{language:?}");
        // And the register it came from knows it again.
        let again = desk.import_sheet(&request, &mut |_, _| true).unwrap();
        assert_eq!(again.known_rows, [2], "{language:?}");
    }
}
