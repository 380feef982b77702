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
