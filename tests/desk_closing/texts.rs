//! The words of a report: the summary and the principal's remarks.

use shouwen::desk::ClosingError;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::closing::Statement;

use super::support::office::OFFICE;
use super::{FEBRUARY, JANUARY, desk_at, desk_of, month, prepare, quarter, refused, sign};

fn boxes(summary: &str, remarks: &str) -> Boxes {
    Boxes::default()
        .with("summary", summary)
        .with("remarks", remarks)
}

#[test]
fn what_was_written_is_signed_as_it_was_written() {
    let (place, _) = quarter();
    let mut desk = desk_of(&place, OFFICE, "02-01 08:00");
    let summary = "本月来访一批。\n\n会客室已调整。";
    desk.write_report_text(month(JANUARY), &boxes(summary, ""), "本月来访1批。")
        .unwrap();
    drop(desk);
    let mut desk = desk_at(&place, "02-01 09:00");
    let text = desk.report_text(month(JANUARY)).unwrap().unwrap();
    assert_eq!(
        (text.summary.as_str(), text.summary_basis.as_str()),
        (summary, "本月来访1批。")
    );
    assert_eq!(text.written_by, OFFICE);
    desk.write_report_text(month(JANUARY), &boxes(summary, "同意。"), "")
        .unwrap();
    let closed = sign(&mut desk, JANUARY);
    let statement = Statement::parse(&closed.statement).unwrap();
    assert_eq!(
        (statement.summary.as_str(), statement.remarks.as_str()),
        (summary, "同意。")
    );
}

#[test]
fn the_text_of_a_closed_month_stands_until_it_is_reopened() {
    let (place, _) = quarter();
    let mut desk = desk_at(&place, "02-01 09:00");
    let january = month(JANUARY);
    desk.write_report_text(january, &boxes("一", ""), "")
        .unwrap();
    sign(&mut desk, JANUARY);
    let refusal = refused(desk.write_report_text(january, &boxes("二", ""), ""));
    assert_eq!(refusal, ClosingError::Signed);
    desk.write_report_text(month(FEBRUARY), &boxes("二", ""), "")
        .unwrap();
    desk.reopen_month(january, "改综述").unwrap();
    desk.write_report_text(january, &boxes("三", ""), "")
        .unwrap();
    let closing = prepare(&desk, JANUARY).unwrap();
    assert_eq!(closing.statement.summary, "三");
}

#[test]
fn without_words_of_their_own_the_facts_summary_is_signed() {
    let (place, _) = quarter();
    let mut desk = desk_at(&place, "02-01 09:00");
    let entries = desk.journal_head().unwrap().seq;
    desk.write_report_text(month(JANUARY), &boxes(" ", ""), "")
        .unwrap();
    assert_eq!(
        desk.journal_head().unwrap().seq,
        entries,
        "nothing was written"
    );
    let closing = prepare(&desk, JANUARY).unwrap();
    assert!(!closing.statement.summary.is_empty());
    let closed = sign(&mut desk, JANUARY);
    assert!(Statement::parse(&closed.statement).is_some());
}
