//! Complaints by command, on a register with accounts: who sees what of them, and that nobody who complained leaves it but
//! by a reason, or by sheet and phrase.

use crate::program::{Desk, csv, desk};

const PRINCIPAL: [(&str, &str); 1] = [("SHOUWEN_PASSWORD", "principal-1")];
const OTHERS: [(&str, &str); 1] = [("SHOUWEN_PASSWORD", "first-99")];
const NAME: &str = "诸葛甲乙";
const HIDDEN_NAME: &str = "司徒丙丁";
const SHEET: &str = "收到日期,署名方式,投诉人,电话,被投诉人,被投诉部门,类别,内容,受理日期,承办部门,承办人,认定,办结日期,结果\n\
    2026-09-01,实名,诸葛甲乙,16100004444,钱老师,三年级组,收费,没有收据,2026-09-02,总务处,吴老师,属实,2026-09-10,已退还\n\
    2026-09-03,实名保密,司徒丙丁,16100005555,孙老师,四年级组,师德师风,课堂上辱骂学生,,,,,,\n\
    2026-09-05,匿名,,,,后勤处,食堂,饭菜不新鲜,,,,,,\n";

/// A register whose clerk took in the sheet; with the recovery sheet in a file, and its phrase.
fn taken_in() -> (Desk, String, String) {
    let desk = desk();
    let recovery = desk.path("sheet.txt");
    let variables = [PRINCIPAL[0], ("SHOUWEN_CLERK_PASSWORD", "first-99")];
    let init = [
        "init",
        "--school",
        "实验小学",
        "--principal",
        "陈校长",
        "--clerk",
        "王芳",
        "--recovery-out",
        &recovery,
        "--json",
    ];
    let (status, out, said) = desk.run_as(&variables, &init);
    assert_eq!(status, 0, "{said}");
    let made: serde_json::Value = serde_json::from_str(&out).unwrap();
    let phrase = made["recovery"]["phrase"].as_str().unwrap().to_owned();
    let sheet = csv(&desk, "投诉.csv", SHEET.as_bytes());
    let out = ok(
        &desk,
        &OTHERS,
        &["--user", "王芳", "import", "complaints", &sheet],
    );
    assert!(out.contains(&number(&desk, 3)), "{out}");
    std::fs::remove_file(sheet).unwrap();
    (desk, recovery, phrase)
}

fn number(desk: &Desk, count: usize) -> String {
    format!("TS-{}-{count:04}", desk.year())
}

fn ok(desk: &Desk, password: &[(&str, &str)], args: &[&str]) -> String {
    let (status, out, said) = desk.run_as(password, args);
    assert_eq!(status, 0, "{args:?}: {said}");
    out
}

/// Refused with one sentence.
fn refused(desk: &Desk, password: &[(&str, &str)], args: &[&str]) {
    let (status, out, said) = desk.run_as(password, args);
    assert_eq!((status, out.as_str()), (1, ""), "{args:?}: {said}");
    assert_eq!(said.lines().count(), 1, "{args:?}: {said}");
}

#[test]
fn c4_a_reason_shows_the_principal_who_complains_and_nobody_else() {
    let (desk, ..) = taken_in();
    let (first, second) = (number(&desk, 1), number(&desk, 2));
    let shown = ok(&desk, &PRINCIPAL, &["show", &first]);
    assert!(
        shown.contains("没有收据") && !shown.contains(NAME),
        "{shown}"
    );
    let opened = ok(&desk, &PRINCIPAL, &["show", &first, "--reveal", "核对"]);
    assert!(opened.contains(NAME), "{opened}");
    let shown = ok(&desk, &PRINCIPAL, &["show", &second]);
    assert!(!shown.contains("辱骂"), "{shown}");
    let opened = ok(&desk, &PRINCIPAL, &["show", &second, "--reveal", "核对"]);
    assert!(
        opened.contains(HIDDEN_NAME) && opened.contains("辱骂"),
        "{opened}"
    );
    let as_clerk = ["--user", "王芳", "show", &first];
    let shown = ok(&desk, &OTHERS, &as_clerk);
    assert!(
        !shown.contains(NAME) && !shown.contains("没有收据"),
        "{shown}"
    );
    let reveal = [&as_clerk[..], &["--reveal", "想看"]].concat();
    refused(&desk, &OTHERS, &reveal);
    refused(
        &desk,
        &[("SHOUWEN_PASSWORD", "wrong-one")],
        &["show", &first],
    );
    refused(&desk, &[], &["show", &first]);
    assert_eq!(ok(&desk, &PRINCIPAL, &["find", NAME]), "");
    ok(&desk, &[], &["check"]);
}

#[test]
fn c4_no_export_names_who_complained_or_says_what_is_sealed() {
    let (desk, ..) = taken_in();
    let export = |password: &[(&str, &str)], more: &[&str]| {
        let file = desk.path("out.csv");
        let args = [more, &["export", "complaints", "--out", &file]].concat();
        ok(&desk, password, &args);
        std::fs::read_to_string(file).unwrap()
    };
    let whole = export(&PRINCIPAL, &[]);
    assert!(
        whole.contains("没有收据") && whole.contains("钱老师"),
        "{whole}"
    );
    let redacted = export(&PRINCIPAL, &["--redact"]);
    assert!(!redacted.contains("钱老师"), "{redacted}");
    let of_clerk = export(&OTHERS, &["--user", "王芳"]);
    assert!(!of_clerk.contains("没有收据"), "{of_clerk}");
    for text in [whole, redacted, of_clerk] {
        assert!(text.contains(&number(&desk, 3)), "{text}");
        for sealed in [NAME, HIDDEN_NAME, "16100004444", "辱骂"] {
            assert!(!text.contains(sealed), "{text}");
        }
    }
}

#[test]
fn every_paper_of_a_complaint_that_suits_it_is_written() {
    let (desk, ..) = taken_in();
    let first = number(&desk, 1);
    let year = desk.year();
    let days = ["--from", "2026-09-01", "--to", "2026-09-30"];
    for args in [
        &["form", first.as_str()][..],
        &["form", &first, "--kind", "acceptance-notice"],
        &["form", &first, "--kind", "complaint-approval"],
        &["form", &first, "--kind", "handler-copy"],
        &["form", &first, "--kind", "complaint-reply"],
        &["form", &first, "--kind", "follow-up-record"],
        &["form", &year, "--kind", "yearly-appraisal"],
        &["form", &year, "--kind", "eight-nots"],
        &["form", "2026-Q3", "--kind", "eight-nots"],
        &["form", "2026-09-01~2027-01-22", "--kind", "eight-nots"],
        &[&["book", "complaints"][..], &days].concat(),
        &["report", "2026-09"],
    ] {
        let out = desk.path("paper.pdf");
        ok(&desk, &PRINCIPAL, &[args, &["--out", &out]].concat());
        assert!(
            std::fs::read(&out).unwrap().starts_with(b"%PDF"),
            "{args:?}"
        );
        std::fs::remove_file(&out).unwrap();
    }
    for kind in [
        "complaint-receipt",
        "rectification-notice",
        "accountability-decision",
    ] {
        let out = desk.path("paper.pdf");
        refused(
            &desk,
            &PRINCIPAL,
            &["form", &first, "--kind", kind, "--out", &out],
        );
        assert!(!std::path::Path::new(&out).exists(), "{kind}");
    }
}

#[test]
fn a12_the_facts_for_the_eight_are_for_who_may_read_complaints_and_of_a_period() {
    let (desk, ..) = taken_in();
    let out = desk.path("paper.pdf");
    let of = |period: &'static str| {
        let kind = ["--kind", "eight-nots", "--out", &out];
        [&["form", period][..], &kind].concat()
    };
    refused(
        &desk,
        &OTHERS,
        &[&of("2026-09")[..], &["--user", "王芳"]].concat(),
    );
    assert!(!std::path::Path::new(&out).exists());
    let args = [&of("2026年秋")[..], &["--lang", "zh-Hans"]].concat();
    let (status, _, said) = desk.run_as(&PRINCIPAL, &args);
    assert_eq!(status, 2, "{said}");
    assert!(said.contains("2026-09-01~2027-01-31"), "{said}");
}

#[test]
fn c4_sheet_and_phrase_bring_every_name_back_and_each_is_an_opening() {
    let (desk, sheet, phrase) = taken_in();
    let recover = ["recover-identities", "--sheet", &sheet];
    let out = ok(&desk, &[("SHOUWEN_PHRASE", &phrase)], &recover);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 2, "{out}");
    assert!(
        lines[0].contains(NAME) && lines[1].contains(HIDDEN_NAME),
        "{out}"
    );
    refused(&desk, &[("SHOUWEN_PHRASE", "AAAA-BBBB")], &recover);
    let shown = ok(&desk, &PRINCIPAL, &["show", &number(&desk, 1), "--json"]);
    assert!(shown.contains("recover-identities"), "{shown}");
}
