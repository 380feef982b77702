//! Months closed on the page of reports: looked at, signed, verified, corrected, reopened; and the summary in sentences.

use egui::{Key, Modifiers};
use shouwen::desk::Desk;
use shouwen::domain::visit::{TypedVisit, VisitField, VisitId};
use shouwen::ui::command::Command;

use crate::sealed::{CLERK, PRINCIPAL, sealed_place, unlocked, unlocked_desk};
use crate::support::{Place, parent};
use crate::window::{Window, t, with};

const OCTOBER: &str = "2026年10月";

/// Two visits in October, one this morning.
fn three(desk: &mut Desk) -> VisitId {
    let mut log = |name: &str, at: &str| {
        let mut typed = parent(name);
        typed.set(VisitField::ArrivedAt, at);
        desk.log_visit(&typed).unwrap().id
    };
    let first = log("张伟", "2026-10-12 9:12");
    log("王强", "2026-10-20 10:00");
    log("赵敏", "2026-11-23 9:00");
    first
}

fn school() -> (Place, VisitId) {
    let mut first = None;
    let place = sealed_place(|desk| first = Some(three(desk)));
    (place, first.unwrap())
}

/// The page of reports at October.
fn october(place: &Place, name: &str) -> Window {
    let mut window = unlocked(place, name);
    window.command(Command::GoReports);
    window.press_with(Modifiers::ALT, Key::ArrowLeft);
    window.must_see(OCTOBER);
    window
}

/// Makes the report that will be signed.
fn look(window: &mut Window) {
    window.push(&t("closing-do"));
    window.settle();
    window.must_see(&t("closing-look"));
}

fn sign(window: &mut Window) {
    window.press_with(Modifiers::COMMAND, Key::Enter);
    window.settle();
}

/// October, closed by the principal without a window; gives its code.
fn closed(place: &Place) -> String {
    let mut desk = unlocked_desk(place, PRINCIPAL);
    let language = shouwen::i18n::Language::ZhHans;
    let closing = desk
        .prepare_closing("2026-10".parse().unwrap(), language, &mut |_, _| true)
        .unwrap();
    let close = desk.sign_month(&closing).unwrap();
    desk.close().unwrap();
    close.code
}

fn verify(window: &mut Window, code: &str) {
    window.command(Command::VerifyReport);
    window.fill(&t("verify-code"), code);
    window.press(Key::Enter);
    window.settle();
}

#[test]
fn the_principal_looks_at_what_is_signed_signs_it_and_has_it_to_print() {
    let (place, _) = school();
    let mut window = october(&place, PRINCIPAL);
    window.must_see(&t("closing-is-open"));
    look(&mut window);
    // Nothing can be printed before it is signed.
    assert!(!window.has_button(&t("preview-save")));
    sign(&mut window);
    assert!(window.sees_part("2026年10月已结账签发，核验码"));
    assert!(window.has_button(&t("preview-save")));
    window.press(Key::Escape);
    window.must_see(&t("closing-is-closed"));
    assert!(window.has_button(&t("closing-print")));
    assert!(!window.has_button(&t("closing-do")));
    assert!(!window.has_button(&t("reports-summary-edit")));
}

#[test]
fn what_is_looked_at_is_left_unsigned_by_escape() {
    let (place, _) = school();
    let mut window = october(&place, PRINCIPAL);
    look(&mut window);
    window.press(Key::Escape);
    window.must_see(&t("closing-is-open"));
    let desk = unlocked_desk(&place, PRINCIPAL);
    assert!(desk.closed_months().unwrap().is_empty());
}

#[test]
fn what_was_entered_meanwhile_is_told_and_one_key_makes_the_report_anew() {
    let (place, _) = school();
    let mut window = october(&place, PRINCIPAL);
    look(&mut window);
    let mut other = unlocked_desk(&place, PRINCIPAL);
    other.log_visit(&parent("周洋")).unwrap();
    other.close().unwrap();
    sign(&mut window);
    window.must_see(&t("error-closing-moved"));
    sign(&mut window);
    window.must_see(&t("closing-look"));
    sign(&mut window);
    assert!(window.sees_part("2026年10月已结账签发"));
}

#[test]
fn others_see_how_the_month_stands_and_who_signs() {
    let (place, _) = school();
    let window = october(&place, CLERK);
    window.must_see(&t("closing-is-open"));
    window.must_see(&t("closing-principal-signs"));
    assert!(!window.has_button(&t("closing-do")));
    assert!(!window.has_button(&t("reports-summary-edit")));
}

#[test]
fn a_month_that_is_not_over_cannot_be_closed() {
    let (place, _) = school();
    let mut window = unlocked(&place, PRINCIPAL);
    window.command(Command::GoReports);
    window.must_see(&t("error-closing-not-over"));
    assert!(!window.has_button(&t("closing-do")));
}

#[test]
fn the_code_on_the_paper_is_verified_however_it_is_typed() {
    let (place, _) = school();
    let code = closed(&place);
    let mut window = october(&place, CLERK);
    verify(&mut window, &code.to_lowercase().replace('-', " "));
    window.must_see(&t("verify-good"));
    window.must_see(&t("finding-signed"));
    window.must_see(PRINCIPAL);
    window.fill(&t("verify-code"), "O");
    let problem = window.problem_of(&t("verify-code"));
    assert_eq!(problem, Some(with("verify-wrong-letter", "letter", "O")));
    window.must_not_see(&t("verify-good"));
    window.fill(&t("verify-code"), "2345-6789");
    window.press(Key::Enter);
    window.settle();
    window.must_see(&t("error-closing-no-such-code"));
}

#[test]
fn a_correction_of_a_closed_month_stands_there_with_old_and_new() {
    let (place, first) = school();
    let code = closed(&place);
    let mut desk = unlocked_desk(&place, PRINCIPAL);
    let visit = desk.visit(first).unwrap();
    let mut typed = TypedVisit::of(&visit.details);
    typed.set(VisitField::Kind, "official");
    desk.correct_visit(first, visit.revision, &typed).unwrap();
    desk.close().unwrap();
    let mut window = october(&place, CLERK);
    verify(&mut window, &code);
    window.must_see(&t("verify-note"));
    window.must_see(&t("verify-corrections"));
    assert!(window.sees_part("LF-2026-0001"));
    assert!(window.sees_part("家长 → 公务"), "{:#?}", window.texts());
}

#[test]
fn a_file_is_verified_and_what_is_none_is_said_to_be_none() {
    let (place, _) = school();
    closed(&place);
    let mut window = october(&place, CLERK);
    window.command(Command::VerifyReport);
    window.fill(&t("verify-file"), place.register.to_str().unwrap());
    window.press(Key::Enter);
    window.settle();
    window.must_see(&t("error-closing-not-a-pdf"));
}

#[test]
fn reopening_wants_a_reason_and_verifying_tells_it() {
    let (place, _) = school();
    let code = closed(&place);
    let mut window = october(&place, PRINCIPAL);
    window.push(&t("closing-reopen"));
    window.press(Key::Enter);
    let reason = t("closing-reopen-reason");
    assert_eq!(window.problem_of(&reason), Some(t("problem-missing")));
    window.fill(&reason, "漏登记两批来访");
    window.press(Key::Enter);
    window.settle();
    window.must_see(&t("closing-is-open"));
    assert!(window.sees_part("漏登记两批来访"));
    verify(&mut window, &code);
    window.must_see(&t("verify-bad"));
}

#[test]
fn the_summary_is_rewritten_and_tells_when_the_facts_move() {
    let (place, _) = school();
    let mut window = october(&place, PRINCIPAL);
    window.must_see(&t("reports-summary-made"));
    window.push(&t("reports-summary-edit"));
    window.fill(&t("report-section-summary"), "本月平稳。");
    window.fill(&t("report-principal-remarks"), "同意。");
    window.command(Command::Save);
    window.settle();
    window.must_see("本月平稳。");
    window.must_see("同意。");
    window.must_not_see(&t("reports-summary-moved"));
    let mut other = unlocked_desk(&place, PRINCIPAL);
    let mut typed = parent("周洋");
    typed.set(VisitField::ArrivedAt, "2026-10-21 9:00");
    other.log_visit(&typed).unwrap();
    other.close().unwrap();
    window.hear_of_changes();
    window.must_see(&t("reports-summary-moved"));
    window.push(&t("reports-summary-edit"));
    window.push(&t("reports-summary-restore"));
    window.command(Command::Save);
    window.settle();
    window.must_see(&t("reports-summary-made"));
    window.must_see("同意。");
}

#[test]
fn the_month_that_waits_stands_in_the_principals_queue() {
    let (place, _) = school();
    let mut window = unlocked(&place, PRINCIPAL);
    window.command(Command::GoQueue);
    window.must_see(&with("queue-month-to-close", "month", OCTOBER));
    window.push(&t("queue-month-to-close-do"));
    window.must_see(&t("closing-is-open"));
    window.must_see(OCTOBER);
    closed(&place);
    window.hear_of_changes();
    window.command(Command::GoQueue);
    assert!(!window.has_button(&t("queue-month-to-close-do")));
}
