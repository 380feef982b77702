//! Opinions by command, on a register with accounts: who gave one shows only by a reason, to those it is sealed to.

use crate::program::desk;
use crate::support::complained::{PASSWORD, founded};
use crate::support::served::boxes;
use crate::support::{morning, place};

const NAME: &str = "诸葛甲乙";

#[test]
fn c4_a_reason_shows_the_principal_who_gave_an_opinion_and_nobody_else() {
    let (computer, place) = (desk(), place());
    let mut at_desk = founded(&place, morning());
    let opinion = at_desk.log_opinion(&boxes(&[
        ("source", "letter"),
        ("signed", "named"),
        ("complainant_name", NAME),
        ("complainant_phone", "16100004444"),
        ("content", "食堂排队太久"),
    ]));
    let number = opinion.unwrap().number.to_string();
    at_desk.close().unwrap();
    let register = place.register.display().to_string();
    let run = |user: &str, args: &[&str]| {
        let who = ["--register", &register, "--lang", "zh-Hans", "--user", user];
        computer.run_as(
            &[("SHOUWEN_PASSWORD", PASSWORD)],
            &[&who[..], args].concat(),
        )
    };
    let (status, shown, _) = run("陈校长", &["show", &number]);
    assert_eq!(status, 0);
    assert!(
        shown.contains("食堂排队太久") && !shown.contains(NAME),
        "{shown}"
    );
    let reveal = ["show", &number, "--reveal", "核对"];
    let (status, opened, said) = run("陈校长", &reveal);
    assert_eq!(status, 0, "{said}");
    assert!(opened.contains("提出人：诸葛甲乙"), "{opened}");
    assert!(opened.contains("提出人电话：16100004444"), "{opened}");
    assert!(!opened.contains("投诉人"), "{opened}");
    assert!(opened.contains("理由：核对"), "{opened}");
    let as_json = [&reveal[..], &["--json"]].concat();
    let (_, opened, _) = run("陈校长", &as_json);
    let opened: serde_json::Value = serde_json::from_str(&opened).unwrap();
    assert_eq!(opened["opened"]["identity"]["complainant_name"], NAME);
    let (status, out, said) = run("王芳", &reveal);
    assert_eq!((status, out.as_str()), (1, ""), "{said}");
}
