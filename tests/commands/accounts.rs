//! Accounts for commands: made with `init`, unlocked by password, and what needs nobody.

use crate::program::desk;

const PASSWORD: &str = "principal-1";
const INIT: [&str; 9] = [
    "init",
    "--school",
    "实验小学",
    "--principal",
    "陈校长",
    "--clerk",
    "王芳",
    "--deputy",
    "周副校长",
];

#[test]
fn without_a_password_init_makes_no_accounts_and_says_how_to_later() {
    let desk = desk();
    let (status, _, said) = desk.run(&INIT);
    assert_eq!(status, 0);
    assert_eq!(said.lines().count(), 1, "{said}");
    desk.ok(&["find", "张伟"]);
}

#[test]
fn with_a_password_init_makes_accounts_and_tells_first_passwords_sheet_and_phrase_once() {
    let desk = desk();
    let mut args = INIT.to_vec();
    args.push("--json");
    let (status, out, said) = desk.run_with(&[("SHOUWEN_PASSWORD", PASSWORD)], &args);
    assert_eq!((status, said.as_str()), (0, ""));
    let made: serde_json::Value = serde_json::from_str(&out).unwrap();
    let clerk = &made["accounts"][2];
    assert_eq!(clerk["name"], "王芳");
    let first = clerk["first_password"].as_str().unwrap().to_owned();
    let sheet = made["recovery"]["sheet"].as_str().unwrap();
    assert!(sheet.starts_with("-----BEGIN AGE"));

    let as_clerk = ["--user", "王芳", "find", "张伟"];
    let (status, _, said) = desk.run_as(&[], &as_clerk);
    assert_eq!(status, 1);
    assert!(said.contains("SHOUWEN_PASSWORD"), "{said}");
    assert_eq!(
        desk.run_as(&[("SHOUWEN_PASSWORD", "wrong")], &as_clerk).0,
        1
    );
    assert_eq!(desk.run_as(&[("SHOUWEN_PASSWORD", &first)], &as_clerk).0, 0);
    // Nobody is named: the principal.
    let password = [("SHOUWEN_PASSWORD", PASSWORD)];
    assert_eq!(desk.run_as(&password, &["find", "张伟"]).0, 0);
    for nobody in [
        &["check"][..],
        &["backup"],
        &["due", "--from", "2026-09-30", "--days", "5"],
        &["help"],
    ] {
        assert_eq!(desk.run_as(&[], nobody).0, 0, "{nobody:?}");
    }

    std::fs::write(desk.path("sheet.age"), sheet).unwrap();
    let phrase = made["recovery"]["phrase"].as_str().unwrap();
    let path = desk.path("sheet.age");
    let recover = ["recover-identities", "--sheet", &path, "--json"];
    let (status, out, _) = desk.run_as(&[("SHOUWEN_PHRASE", phrase)], &recover);
    assert_eq!((status, out.trim()), (0, "[]"));
    let wrong = desk.run_as(&[("SHOUWEN_PHRASE", "AAAA-BBBB")], &recover);
    assert_eq!(wrong.0, 1);
}

#[test]
fn the_sheet_goes_into_a_pdf_and_the_phrase_does_not() {
    let desk = desk();
    let sheet = desk.path("sheet.pdf");
    let mut args = INIT.to_vec();
    args.extend(["--recovery-out", &sheet]);
    let variables = [
        ("SHOUWEN_PASSWORD", PASSWORD),
        ("SHOUWEN_CLERK_PASSWORD", "first-99"),
    ];
    let (status, out, _) = desk.run_with(&variables, &args);
    assert_eq!(status, 0);
    assert!(
        !out.contains("first-99") && !out.contains("BEGIN AGE"),
        "{out}"
    );
    assert!(std::fs::read(&sheet).unwrap().starts_with(b"%PDF"));
    let as_deputy = ["--user", "周副校长", "find", "张伟"];
    let first = [("SHOUWEN_PASSWORD", "first-99")];
    assert_eq!(desk.run_as(&first, &as_deputy).0, 0);
}

#[test]
fn what_accounts_would_be_refused_for_leaves_no_register_behind() {
    let desk = desk();
    let short = [("SHOUWEN_PASSWORD", "abc")];
    assert_eq!(desk.run_with(&short, &INIT).0, 1);
    let mut twins = INIT.to_vec();
    twins.extend(["--clerk", "周副校长"]);
    let long = [("SHOUWEN_PASSWORD", PASSWORD)];
    assert_eq!(desk.run_with(&long, &twins).0, 1);
    assert!(!desk.register().exists());
}

/// A founded register: sheet in a file, phrase.
fn founded(desk: &crate::program::Desk) -> (String, String) {
    let mut args = INIT.to_vec();
    args.push("--json");
    let (status, out, said) = desk.run_with(&[("SHOUWEN_PASSWORD", PASSWORD)], &args);
    assert_eq!(status, 0, "{said}");
    let made: serde_json::Value = serde_json::from_str(&out).unwrap();
    let sheet = desk.path("sheet.age");
    std::fs::write(&sheet, made["recovery"]["sheet"].as_str().unwrap()).unwrap();
    let phrase = made["recovery"]["phrase"].as_str().unwrap();
    (sheet, phrase.to_owned())
}

fn backup_at(out: &str) -> String {
    let made: serde_json::Value = serde_json::from_str(out).unwrap();
    made["backup"].as_str().unwrap().to_owned()
}

#[test]
fn a_backup_elsewhere_is_sealed_and_comes_back_by_sheet_or_password() {
    let desk = desk();
    let (sheet, phrase) = founded(&desk);
    let stick = desk.path("stick");
    let (status, out, said) = desk.run_as(&[], &["backup", "--to", &stick, "--json"]);
    assert_eq!((status, said.as_str()), (0, ""));
    let backup = backup_at(&out);
    assert!(backup.ends_with(".shouwen.age"), "{backup}");

    let before = std::fs::read(desk.register()).unwrap();
    let restore = ["restore", &backup];
    let (status, _, said) = desk.run_as(&[], &restore);
    assert_eq!(status, 1);
    assert!(said.contains("--sheet"), "{said}");
    let by_sheet = ["restore", &backup, "--sheet", &sheet];
    for variables in [&[][..], &[("SHOUWEN_PHRASE", "AAAA-BBBB")]] {
        let (status, _, said) = desk.run_as(variables, &by_sheet);
        assert_eq!((status, said.lines().count()), (1, 1), "{said}");
    }
    assert_eq!(std::fs::read(desk.register()).unwrap(), before);
    assert_eq!(desk.run_as(&[("SHOUWEN_PASSWORD", "wrong")], &restore).0, 1);

    let phrase = [("SHOUWEN_PHRASE", phrase.as_str())];
    assert_eq!(desk.run_as(&phrase, &by_sheet).0, 0);
    let password = [("SHOUWEN_PASSWORD", PASSWORD)];
    assert_eq!(desk.run_as(&password, &restore).0, 0);
    assert_eq!(desk.run_as(&password, &["find", "张伟"]).0, 0);
    std::fs::remove_file(desk.register()).unwrap();
    let (status, _, said) = desk.run_as(&password, &restore);
    assert_eq!(status, 1, "no register lies there to unlock");
    assert!(said.contains("--sheet"), "{said}");
    assert_eq!(desk.run_as(&phrase, &by_sheet).0, 0);
    assert!(!desk.register().with_extension("partial").exists());
}

#[test]
fn a_backup_is_plain_where_that_was_asked_for_and_beside_the_register() {
    let desk = desk();
    founded(&desk);
    let stick = desk.path("stick");
    let plain = ["backup", "--to", &stick, "--plain", "--json"];
    let (status, out, said) = desk.run_as(&[], &plain);
    assert_eq!((status, said.lines().count()), (0, 1), "{said}");
    assert!(backup_at(&out).ends_with(".shouwen"));
    let beside = desk.register().with_file_name("backups");
    let beside = beside.to_str().unwrap();
    let (status, out, said) = desk.run_as(&[], &["backup", "--to", beside, "--json"]);
    assert_eq!((status, said.as_str()), (0, ""));
    assert!(backup_at(&out).ends_with(".shouwen"));
}
