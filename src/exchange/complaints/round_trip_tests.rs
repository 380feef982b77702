//! Complaints as rows, and back; whole and with the people hidden.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::tests::{PRINCIPAL, now};
use super::*;
use crate::domain::complaint::{
    Acceptance, Complaint, ComplaintDetails, ComplaintId, Finding, Stage,
};
use crate::domain::contact::{AskerKind, Channel, Satisfaction};
use crate::domain::protection::Signed;
use crate::exchange::columns::Mapping;
use crate::exchange::people::is_withheld;
use crate::exchange::test_files::{sheet_of_row, texts_of};
use crate::i18n::{Language, Words};

/// A complaint with something in every field that a sheet can hold.
fn full() -> ComplaintDetails {
    let day = |text: &str| Some(text.parse().unwrap());
    ComplaintDetails {
        signed: Signed::Named,
        channel: Channel::Above,
        received_on: "2026-11-02".parse().unwrap(),
        is_at_principal: true,
        complainant_kind: AskerKind::Parent,
        category: "study_aids".into(),
        respondents: vec!["李老师".into(), "赵老师".into()],
        respondent_department: "教导处".into(),
        facts: "要求购买教辅\n=两次".into(),
        request: "退款".into(),
        is_agitated: true,
        calming_note: "请坐，倒水".into(),
        stage: Stage::Closed,
        acceptance: Some(Acceptance::Accepted),
        accepted_on: day("2026-11-03"),
        handler: "林晓红".into(),
        handler_department: "办公室".into(),
        finding: Some(Finding::PartlyUpheld),
        decision: "退还书款，责令改正".into(),
        reply: "已退款".into(),
        replied_on: day("2026-11-10"),
        followed_up_on: day("2026-11-16"),
        is_solved: Some(false),
        satisfaction: Some(Satisfaction::FairlySatisfied),
        closed_on: day("2026-11-17"),
        note: "补录".into(),
        paper_serial: "纸-TS-0001".into(),
        original_number: "旧-17".into(),
        ..ComplaintDetails::default()
    }
}

fn in_register(details: ComplaintDetails) -> Complaint {
    Complaint {
        id: ComplaintId(1),
        number: "TS-2026-0001".parse().unwrap(),
        entered_at: now(),
        entered_by: "赵敏".into(),
        details,
        voiding: None,
        revision: 1,
    }
}

fn row(complaint: &Complaint) -> ComplaintRow<'_> {
    ComplaintRow {
        complaint,
        is_number_only: false,
        has_texts: true,
    }
}

/// The texts of a row, as the file holds them.
fn row_texts(row: &ComplaintRow<'_>, redact: bool, words: &Words) -> Vec<String> {
    texts_of(cells(row, redact, words))
}

fn back(complaint: &Complaint, words: &Words) -> ReadComplaint {
    let sheet = sheet_of_row(&headers(words), &row_texts(&row(complaint), false, words));
    let mapping = Mapping::guess(&sheet.headers, COLUMNS);
    match read_row(&sheet, &mapping, &sheet.rows[0], PRINCIPAL, now()) {
        Ok(ReadComplaintRow::Complaint(read)) => *read,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_export_of_any_language_loses_nothing_that_is_in_the_open() {
    for language in Language::ALL {
        let words = Words::new(language);
        let read = back(&in_register(full()), &words);
        assert!(read.typed.identity.is_empty(), "{language:?}");
        assert_eq!(read.addition, "", "{language:?}");
        let mut details = read.typed.details;
        // The number there becomes the original number here, unless it had one before.
        assert!(details.note.ends_with("TS-2026-0001"), "{}", details.note);
        details.note = "补录".into();
        assert_eq!(details, full(), "{language:?}");
    }
}

#[test]
fn every_language_says_sealed_so_that_it_is_read_as_nobodys_name() {
    for language in Language::ALL {
        let words = Words::new(language);
        assert!(is_withheld(&words.t("sheet-sealed")), "{language:?}");
    }
}

#[test]
fn c4_of_a_sealed_case_the_summary_is_told_or_that_it_is_sealed() {
    let words = Words::new(Language::ZhHans);
    let mut sealed = in_register(ComplaintDetails {
        signed: Signed::Confidential,
        facts: String::new(),
        request: String::new(),
        ..full()
    });
    let facts_of = |complaint: &Complaint, redact| {
        let place = headers(&words).iter().position(|it| it == "内容").unwrap();
        row_texts(&row(complaint), redact, &words)[place].clone()
    };
    assert_eq!(facts_of(&sealed, false), "已加封");
    sealed.details.summary = "反映推销教辅".into();
    assert_eq!(facts_of(&sealed, false), "反映推销教辅");
    assert_eq!(facts_of(&sealed, true), "已加封");
}

#[test]
fn a_redacted_row_tells_neither_what_was_said_nor_about_whom() {
    let words = Words::new(Language::ZhHans);
    let complaint = in_register(full());
    let all = row_texts(&row(&complaint), true, &words).join("|");
    for hidden in [
        "李老师",
        "赵老师",
        "购买教辅",
        "退款",
        "倒水",
        "责令改正",
        "补录",
    ] {
        assert!(!all.contains(hidden), "{hidden} is in {all}");
    }
    for shown in ["教导处", "2026-11-10", "已加封", "TS-2026-0001"] {
        assert!(all.contains(shown), "{shown} is not in {all}");
    }
}

#[test]
fn c4_a_case_about_whoever_exports_it_is_a_number_a_day_and_a_state() {
    let words = Words::new(Language::ZhHans);
    let complaint = in_register(full().number_only());
    let row = ComplaintRow {
        is_number_only: true,
        ..row(&complaint)
    };
    let mut texts = row_texts(&row, false, &words);
    texts.retain(|text| !text.is_empty());
    let stage = words.t(Stage::Closed.label_key());
    assert_eq!(
        texts,
        ["2026-11-02".to_owned(), "TS-2026-0001".into(), stage]
    );
}
