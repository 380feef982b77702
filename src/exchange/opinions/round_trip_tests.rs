//! Opinions as rows, and back; whole and with the people hidden.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::tests::now;
use super::*;
use crate::domain::contact::{AskerKind, Satisfaction};
use crate::domain::opinion::{
    FeedbackManner, Opinion, OpinionDetails, OpinionId, OpinionOutcome, OpinionSource,
};
use crate::domain::protection::Signed;
use crate::exchange::columns::Mapping;
use crate::exchange::test_files::{sheet_of_row, texts_of};
use crate::i18n::{Language, Words};

/// An opinion with something in every field that a sheet can hold.
fn full() -> OpinionDetails {
    let day = |text: &str| Some(text.parse().unwrap());
    OpinionDetails {
        signed: Signed::Anonymous,
        source: OpinionSource::StudentSeminar,
        received_on: "2026-11-02".parse().unwrap(),
        giver_kind: AskerKind::Student,
        is_about_principal: true,
        content: "午餐排队太久\n=建议错峰".into(),
        department: "食堂".into(),
        handler: "周师傅".into(),
        sent_on: day("2026-11-03"),
        outcome: Some(OpinionOutcome::PartlyAdopted),
        feedback: "已按年级错开".into(),
        feedback_on: day("2026-11-10"),
        feedback_how: Some(FeedbackManner::Meeting),
        feedback_by: "林晓红".into(),
        feedback_place: "年级会".into(),
        followed_up_on: day("2026-11-16"),
        satisfaction: Some(Satisfaction::FairlySatisfied),
        has_retaliation: Some(false),
        follow_up_note: "张小宝说好多了".into(),
        note: "补录".into(),
        paper_serial: "纸-YJ-0001".into(),
        original_number: "旧-17".into(),
        ..OpinionDetails::default()
    }
}

fn in_register(details: OpinionDetails) -> Opinion {
    Opinion {
        id: OpinionId(1),
        number: "YJ-2026-0001".parse().unwrap(),
        entered_at: now(),
        entered_by: "赵敏".into(),
        details,
        voiding: None,
        revision: 1,
    }
}

fn row_texts(opinion: &Opinion, redact: bool, words: &Words) -> Vec<String> {
    texts_of(cells(opinion, redact, words))
}

#[test]
fn an_export_of_any_language_loses_nothing_that_is_in_the_open() {
    for language in Language::ALL {
        let words = Words::new(language);
        let texts = row_texts(&in_register(full()), false, &words);
        let sheet = sheet_of_row(&headers(&words), &texts);
        let mapping = Mapping::guess(&sheet.headers, COLUMNS);
        let read = match read_row(&sheet, &mapping, &sheet.rows[0], now()) {
            Ok(ReadOpinionRow::Opinion(read)) => *read,
            other => panic!("{language:?}: {other:?}"),
        };
        assert!(!read.has_name_left_out, "{language:?}");
        let mut details = read.details;
        // The number there becomes the original number here, unless it had one before.
        assert!(details.note.ends_with("YJ-2026-0001"), "{}", details.note);
        details.note = "补录".into();
        assert_eq!(details, full(), "{language:?}");
    }
}

#[test]
fn e5_a_redacted_row_keeps_what_was_said_and_hides_the_notes() {
    let words = Words::new(Language::ZhHans);
    let all = row_texts(&in_register(full()), true, &words).join("|");
    for hidden in ["张小宝", "补录"] {
        assert!(!all.contains(hidden), "{hidden} is in {all}");
    }
    for shown in ["午餐排队太久", "已按年级错开", "食堂", "YJ-2026-0001"] {
        assert!(all.contains(shown), "{shown} is not in {all}");
    }
}
