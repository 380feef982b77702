//! Months closed, reopened and verified by commands.

use chrono::{Datelike as _, Months, NaiveDate};
use shouwen::desk::Clock;

use crate::program::{Desk, csv, desk};

const PRINCIPAL: [(&str, &str); 1] = [("SHOUWEN_PASSWORD", "principal-1")];

/// The first day of the month so many months ago.
fn months_ago(count: u32) -> NaiveDate {
    let today = Clock::System.now().date_naive();
    today.with_day(1).unwrap() - Months::new(count)
}

fn month(count: u32) -> String {
    months_ago(count).format("%Y-%m").to_string()
}

/// A register with accounts and a visit in each of the last two full months.
fn kept() -> Desk {
    let desk = desk();
    let args = ["init", "--school", "实验小学", "--principal", "陈校长"];
    assert_eq!(desk.run_as(&PRINCIPAL, &args).0, 0);
    for count in [2, 1] {
        import(&desk, months_ago(count) + chrono::Days::new(4), "张伟");
    }
    desk
}

fn import(desk: &Desk, day: NaiveDate, name: &str) {
    let sheet =
        format!("日期,入校时间,离校时间,来访人,类型,事由\n{day},9:12,9:40,{name},家长,送作业本\n");
    let sheet = csv(desk, "visits.csv", sheet.as_bytes());
    let (status, out, said) = desk.run_as(&PRINCIPAL, &["import", "visits", &sheet]);
    assert_eq!(status, 0, "{out}{said}");
}

fn ok(desk: &Desk, args: &[&str]) -> String {
    let (status, out, said) = desk.run_as(&PRINCIPAL, args);
    assert_eq!(status, 0, "{args:?}: {out}{said}");
    out
}

#[test]
fn a_month_is_closed_its_report_verified_and_the_month_reopened() {
    let desk = kept();
    let (first, second) = (month(2), month(1));
    let file = desk.path("report.pdf");
    let told = ok(&desk, &["close", &first, "--out", &file, "--json"]);
    let closed: serde_json::Value = serde_json::from_str(&told).unwrap();
    let code = closed["code"].as_str().unwrap();

    let verified = ok(&desk, &["verify-report", &file, "--lang", "en"]);
    assert!(verified.contains(code), "{verified}");
    let findings = || verified.lines().skip(1);
    assert!(
        findings().all(|line| line.starts_with("Agrees\t")),
        "{verified}"
    );
    assert!(findings().count() >= 7, "{verified}");
    ok(&desk, &["verify-report", "--code", &code.to_lowercase()]);

    // What is entered late is told of, and no disagreement.
    import(&desk, months_ago(2) + chrono::Days::new(6), "赵云");
    let later = ok(&desk, &["verify-report", "--code", code, "--json"]);
    let later: serde_json::Value = serde_json::from_str(&later).unwrap();
    assert_eq!(later["agrees"], true);
    assert_eq!(later["corrections"][0]["action"], "import");
    assert!(
        later["figures"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["figure"] == "visits/figure-visits")
    );
    assert!(!format!("{later}").contains("赵云"));

    // The second print says that it is one, and begins with the first.
    let again = desk.path("again.pdf");
    ok(&desk, &["report", &first, "--out", &again]);
    let (first_print, reprint) = (
        std::fs::read(&file).unwrap(),
        std::fs::read(&again).unwrap(),
    );
    assert!(reprint.len() > first_print.len() && reprint.starts_with(&first_print));

    ok(&desk, &["close", &second]);
    let below = desk.run_as(&PRINCIPAL, &["reopen", &first, "--reason", "数错"]);
    assert_eq!(below.0, 1, "{}", below.2);
    ok(&desk, &["reopen", &second, "--reason", "数错"]);
    ok(&desk, &["reopen", &first, "--reason", "数错"]);
    let (status, out, said) = desk.run_as(&PRINCIPAL, &["verify-report", &file, "--lang", "en"]);
    assert_eq!(status, 1);
    assert!(
        out.contains("Does not agree\t") && out.contains("数错"),
        "{out}"
    );
    assert_eq!(said.lines().count(), 1, "{said}");
    ok(&desk, &["check"]);
}

#[test]
fn a_changed_byte_is_found_in_the_file_and_other_files_are_told_from_it() {
    let desk = kept();
    let file = desk.path("report.pdf");
    ok(&desk, &["close", &month(2), "--out", &file]);
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let changed = desk.path("changed.pdf");
    std::fs::write(&changed, bytes).unwrap();
    let (status, out, _) = desk.run_as(&PRINCIPAL, &["verify-report", &changed, "--lang", "en"]);
    assert_eq!(status, 1);
    assert!(out.contains("Does not agree\t"), "{out}");
    for other in [desk.path("nowhere.pdf"), desk.path("register.shouwen")] {
        let (status, out, said) = desk.run_as(&PRINCIPAL, &["verify-report", &other]);
        assert_eq!(
            (status, out.as_str(), said.lines().count()),
            (1, "", 1),
            "{said}"
        );
    }
}

#[test]
fn what_is_asked_wrongly_is_said() {
    let desk = kept();
    for wrong in [
        &["close"][..],
        &["close", "October"],
        &["close", "2026-10", "--out", "report.txt"],
        &["reopen", "2026-10"],
        &["verify-report"],
        &["verify-report", "a.pdf", "--code", "ABCD"],
        &["verify-report", "--reason", "数错"],
    ] {
        assert_eq!(desk.run_as(&PRINCIPAL, wrong).0, 2, "{wrong:?}");
    }
    let running = month(0);
    for refused in [
        &["close", &running][..],
        &["close", "2026-Q1"],
        &["reopen", &running, "--reason", "数错"],
        &["verify-report", "--code", "ABCD-EFGH"],
    ] {
        let (status, out, said) = desk.run_as(&PRINCIPAL, refused);
        assert_eq!(
            (status, out.as_str(), said.lines().count()),
            (1, "", 1),
            "{refused:?}: {said}"
        );
    }
    assert_eq!(desk.run_as(&[], &["close", &month(1)]).0, 1);
}
