//! 问卷 (E2).

use egui::Key;
use shouwen::desk::Desk;
use shouwen::ui::command::Command;

use super::{at_tab, filled, texts};
use crate::support::office::{CLERK, PRINCIPAL, seated};
use crate::window::{t, with};

const TAB: &str = "opinions-tab-asking";

fn issued(desk: &mut Desk) {
    let sheet = texts(&[
        ("title", "食堂满意度问卷"),
        ("asked", "七年级家长"),
        ("issued_on", "2026-11-09"),
        ("issued_count", "120"),
    ]);
    desk.issue_questionnaire(&sheet).unwrap();
}

#[test]
fn e2_no_more_sheets_come_back_than_were_issued() {
    let place = filled(|_| {});
    let mut window = at_tab(&place, CLERK, TAB);
    window.must_see(&t("asking-empty"));
    window.command(Command::NewEntry);
    window.fill(&t("field-questionnaire-title"), "食堂满意度问卷");
    window.fill(&t("field-asked"), "七年级家长");
    window.fill(&t("field-issued-count"), "120");
    window.fill(&t("field-returned-count"), "121");
    window.command(Command::Save);
    let more = window.problem_of(&t("field-returned-count"));
    assert_eq!(more, Some(t("problem-more-than-issued")));
    window.fill(&t("field-returned-count"), "100");
    window.command(Command::Save);
    window.must_see(&with("said-entry-saved", "name", "食堂满意度问卷"));
    window.must_see("83.3%（100/120）");
    window.must_see(&t("asking-untallied"));
}

#[test]
fn e2_tallies_are_typed_down_the_counts_question_after_question() {
    let place = filled(issued);
    let mut window = at_tab(&place, CLERK, TAB);
    window.must_see(&t("asking-out"));
    window.command(Command::NextStep);
    window.type_text("100");
    window.command(Command::Save);
    window.command(Command::NextStep);
    window.type_text("您对食堂满意吗");
    window.press(Key::Enter);
    // The usual answers stand there; only the counts are typed.
    for count in ["60", "30", "6"] {
        window.type_text(count);
        window.press(Key::Enter);
    }
    window.type_text("2");
    window.must_see("合计 98 份，收回 100 份。");
    window.command(Command::SaveAndNext);
    assert!(window.is_in_box(&t("field-question-text")));
    window.type_text("您对饭菜价格满意吗");
    window.press(Key::Enter);
    window.type_text("101");
    window.command(Command::Save);
    window.must_see(&t("problem-more-than-returned"));
    window.fill(&with("asking-count", "number", 1), "五十");
    window.command(Command::Save);
    window.must_see(&t("problem-not-a-tally"));
    window.fill(&with("asking-count", "number", 1), "50");
    window.command(Command::Save);
    window.must_see("60.0%（60/100）");
    window.must_see(&t("asking-unanswered"));
    window.must_see("50.0%（50/100）");
    drop(window);
    let desk = seated(&place, PRINCIPAL);
    let (from, to) = ("2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap());
    let questions = &desk.questionnaire_files(from, to).unwrap()[0].questions;
    assert_eq!(questions.len(), 2);
    let third = &questions[0].answers.0[2];
    assert_eq!((third.text.as_str(), third.count), ("不满意", 6));
    assert_eq!(questions[1].answers.total(), 50);
}

#[test]
fn a_question_is_corrected_and_taken_out_with_a_reason() {
    let place = filled(|desk| {
        issued(desk);
        let (from, to) = ("2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap());
        let of = desk.questionnaire_files(from, to).unwrap().remove(0);
        let back = texts(&[
            ("title", "食堂满意度问卷"),
            ("asked", "七年级家长"),
            ("issued_count", "120"),
            ("returned_count", "100"),
        ]);
        let id = of.questionnaire.id;
        desk.correct_questionnaire(id, &back).unwrap();
        let question = texts(&[
            ("text", "您对食堂满意吗"),
            ("answers", "满意 60\n不满意 40"),
        ]);
        desk.add_question(id, &question).unwrap();
    });
    let mut window = at_tab(&place, CLERK, TAB);
    window.push(&t("asking-question-correct"));
    assert_eq!(
        window.text_in(&with("asking-answer", "number", 2)),
        "不满意"
    );
    window.fill(&with("asking-count", "number", 2), "20");
    window.command(Command::Save);
    window.must_see("20.0%（20/100）");
    window.push(&t("asking-question-void"));
    window.type_text("重复");
    window.press(Key::Enter);
    window.must_see(&t("asking-no-questions"));
}
