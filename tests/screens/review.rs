//! What is to be put right, on its board, on the record of an inspection, among the checks, and what is suggested about it
//! (B8, D10, D14, E6, E8).

use egui::Key;
use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::record::Table;
use shouwen::domain::rectification::{RectificationOf, RectificationState};
use shouwen::domain::review::SpotCheck;
use shouwen::domain::visit::{TypedVisit, VisitField, VisitId};
use shouwen::i18n::{Language, Words};
use shouwen::ui::command::Command;
use shouwen::wording::field_label_in;

use crate::sealed::{CLERK, OFFICE, PRINCIPAL, sealed_place, unlocked, unlocked_desk};
use crate::support::Place;
use crate::window::{Window, t, with};

fn label(name: &str) -> String {
    field_label_in(Table::Rectification, name, &Words::new(Language::ZhHans))
}

fn check_label(name: &str) -> String {
    field_label_in(Table::SpotCheck, name, &Words::new(Language::ZhHans))
}

fn boxes(texts: &[(&'static str, &str)]) -> Boxes {
    texts.iter().fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, (*text).to_owned())
    })
}

fn canteen_check(desk: &mut Desk) -> SpotCheck {
    let found = boxes(&[
        ("kind", "covert"),
        ("checked_on", "2026-11-20"),
        ("checked_by", "陈校长"),
        ("department", "食堂"),
        ("subject", "午餐窗口"),
        ("found", "两个窗口未开"),
    ]);
    desk.enter_check(&found).unwrap()
}

fn order(
    desk: &mut Desk,
    of: RectificationOf,
    problem: &str,
    department: &str,
    due_on: &str,
) -> i64 {
    let order = boxes(&[
        ("problem", problem),
        ("responsible_person", "赵老师"),
        ("department", department),
        ("measures", "限期改正"),
        ("opened_on", "2026-11-02"),
        ("due_on", due_on),
    ]);
    desk.order_rectification(of, &order).unwrap().id
}

/// Three of two departments: one late, one done, one with time.
fn three(desk: &mut Desk) {
    let of = RectificationOf::Check(canteen_check(desk).id);
    order(desk, of, "窗口未开", "食堂", "2026-11-27");
    order(desk, of, "地面湿滑", "总务处", "2026-11-18");
    let done = order(desk, of, "灯管损坏", "总务处", "2026-12-04");
    desk.do_rectification(done, &boxes(&[("done_note", "已换")]))
        .unwrap();
}

fn board(name: &str) -> (Place, Window) {
    let place = sealed_place(three);
    let mut window = unlocked(&place, name);
    window.command(Command::GoReview);
    (place, window)
}

/// The lines of the board from top to bottom.
fn lines(window: &Window) -> Vec<String> {
    let problems = ["窗口未开", "地面湿滑", "灯管损坏"];
    let mut found: Vec<_> = window
        .controls()
        .into_iter()
        .filter_map(|control| {
            let problem = problems.iter().find(|it| control.label.starts_with(**it))?;
            Some((control.rect.min.y, (*problem).to_owned()))
        })
        .collect();
    found.sort_by(|one, other| one.0.total_cmp(&other.0));
    found.into_iter().map(|(_, problem)| problem).collect()
}

#[test]
fn e6_the_board_stands_by_department_and_due_day() {
    let (_place, mut window) = board(OFFICE);
    assert_eq!(lines(&window), ["地面湿滑", "灯管损坏", "窗口未开"]);
    window.push(&t("board-late"));
    assert_eq!(lines(&window), ["地面湿滑"]);
    window.push(&t("rectification-state-done"));
    assert_eq!(lines(&window), ["灯管损坏"]);
    window.push(&t("board-all"));
    window.push("食堂");
    assert_eq!(lines(&window), ["窗口未开"]);
}

#[test]
fn e8_who_put_it_right_is_refused_as_verifier_beside_the_box() {
    let (place, mut window) = board(OFFICE);
    window.push(&t("rectification-state-done"));
    // Ctrl+E is what comes next, as on every other record.
    window.command(Command::NextStep);
    window.fill(&label("verified_by"), "赵老师");
    window.command(Command::Save);
    let problem = window.problem_of(&label("verified_by"));
    assert_eq!(problem, Some(t("problem-verifies-oneself")));
    window.fill(&label("verified_by"), "李老师");
    window.press(Key::Escape);
    window.command(Command::Save);
    // It has left the list, and stays before whoever verified it.
    window.must_see(&t("rectification-state-verified"));
    assert!(lines(&window).is_empty());
    drop(window);
    let desk = unlocked_desk(&place, PRINCIPAL);
    let record = desk.rectification_record(3).unwrap();
    assert_eq!(record.line.rectification.verified_by, "李老师");
}

#[test]
fn e8_a_supervision_that_finds_it_not_put_right_sends_it_back() {
    let (place, mut window) = board(OFFICE);
    window.push(&t("rectification-state-done"));
    window.push(&t("rectify-deed-supervise"));
    assert_eq!(window.text_in(&check_label("checked_by")), OFFICE);
    window.push(&t("supervision-result-put-right"));
    // A row of choices is a ring.
    window.press(Key::ArrowLeft);
    assert!(window.is_chosen(&t("supervision-result-not-put-right")));
    window.command(Command::Save);
    assert_eq!(
        window.problem_of(&check_label("found")),
        Some(t("problem-missing"))
    );
    window.fill(&check_label("found"), "仍有两盏不亮");
    window.fill(&check_label("due_on"), "2026-11-30");
    window.command(Command::Save);
    window.must_see("仍有两盏不亮");
    window.must_see(&t("supervision-result-not-put-right"));
    drop(window);
    let desk = unlocked_desk(&place, PRINCIPAL);
    let record = desk.rectification_record(3).unwrap();
    assert_eq!(record.line.rectification.state(), RectificationState::Open);
    assert_eq!(record.supervisions[0].checked_by, [OFFICE]);
}

#[test]
fn e8_a_clerk_is_told_who_handles_it_and_sees_the_checks() {
    let (_place, mut window) = board(CLERK);
    window.must_see(&t("board-closed"));
    assert!(lines(&window).is_empty());
    window.push(&t("review-tab-checks"));
    window.must_see("两个窗口未开");
    for deed in ["check-enter", "case-deed-order", "command-void"] {
        assert!(!window.has_button(&t(deed)), "{deed}");
    }
}

#[test]
fn the_principals_desk_has_the_same_board() {
    let (_place, mut window) = board(PRINCIPAL);
    window.command(Command::GoQueue);
    window.push(&t("queue-tab-rectifications"));
    assert_eq!(lines(&window), ["地面湿滑", "灯管损坏", "窗口未开"]);
    window.push(&t("case-deed-done"));
    window.fill(&label("done_note"), "已铺防滑垫");
    window.command(Command::Save);
    window.must_see("已铺防滑垫");
}

#[test]
fn d10_a_check_is_entered_and_what_it_found_is_ordered_to_be_put_right() {
    let place = sealed_place(|_| {});
    let mut window = unlocked(&place, OFFICE);
    window.command(Command::GoReview);
    window.push(&t("review-tab-checks"));
    window.must_see(&t("checks-empty"));
    window.push(&t("check-enter"));
    window.push(&t("check-kind-open"));
    window.fill(&check_label("department"), "食堂");
    window.fill(&check_label("checked_by"), "李敏、孙代表");
    window.fill(&check_label("subject"), "留样");
    window.fill(&check_label("found"), "缺两天留样");
    window.command(Command::Save);
    window.must_see("缺两天留样");
    window.must_see(&t("check-has-findings"));
    window.push(&t("case-deed-order"));
    assert_eq!(window.text_in(&label("problem")), "缺两天留样");
    assert_eq!(window.text_in(&label("department")), "食堂");
    window.fill(&label("responsible_person"), "钱师傅");
    window.push(&label("is_at_once"));
    window.command(Command::Save);
    assert!(window.sees_part("食堂 钱师傅"), "{:#?}", window.texts());
    assert!(!window.has_button(&t("case-deed-order")));
    drop(window);
    let desk = unlocked_desk(&place, PRINCIPAL);
    let file = desk.check_file(1).unwrap();
    assert_eq!(file.check.checked_by, ["李敏", "孙代表"]);
    assert_eq!(file.rectifications[0].problem, "缺两天留样");
}

const FINDINGS: [&str; 3] = ["留样记录不全", "消防通道堆物", "门卫登记缺离校时间"];

fn inspection(desk: &mut Desk) {
    let mut typed = TypedVisit::default();
    typed.set(VisitField::VisitorName, "吴科长");
    typed.set(VisitField::Kind, "inspection");
    typed.set(VisitField::Origin, "区教育局");
    typed.set(VisitField::ArrivedAt, "9:00");
    typed.set(VisitField::InspectionLeader, "吴科长");
    typed.set(VisitField::InspectionSubject, "开学安全检查");
    typed.set(VisitField::InspectionFindings, FINDINGS.join("\n"));
    desk.log_visit(&typed).unwrap();
}

#[test]
fn b8_each_of_three_findings_of_an_inspection_is_ordered_to_be_put_right() {
    let place = sealed_place(inspection);
    let mut window = unlocked(&place, OFFICE);
    window.command(Command::GoVisits);
    for finding in FINDINGS {
        window.must_see(finding);
        window.push(&t("case-deed-order"));
        assert_eq!(window.text_in(&label("problem")), finding);
        window.fill(&label("responsible_person"), "赵老师");
        window.press(Key::Escape);
        window.fill(&label("measures"), "限期改正");
        window.fill(&label("due_on"), "2026-12-04");
        window.command(Command::Save);
    }
    assert!(!window.has_button(&t("case-deed-order")));
    drop(window);
    let desk = unlocked_desk(&place, PRINCIPAL);
    let file = desk.visit_file(VisitId(1)).unwrap();
    let problems: Vec<_> = file.rectifications.iter().map(|it| &it.problem).collect();
    assert_eq!(problems, FINDINGS);
    // The clerk at the desk reads what was found, and no more.
    let mut window = unlocked(&place, CLERK);
    window.command(Command::GoVisits);
    window.must_see(FINDINGS[0]);
    assert!(!window.has_button(&t("case-deed-order")));
    assert!(!window.has_button(&t("case-deed-done")));
}

#[test]
fn d14_what_a_check_found_and_nobody_put_right_is_suggested_with_its_problem_and_leads_to_the_board()
 {
    let (_place, mut window) = board(PRINCIPAL);
    window.command(Command::GoQueue);
    window.push(&t("queue-tab-suggestions"));
    window.must_see(&t("ground-late-rectification"));
    let check = format!("2026年11月20日 {}", t("check-kind-covert"));
    assert!(window.has_button(&check), "{:#?}", window.texts());
    window.push("地面湿滑");
    window.must_see(&with("board-due-day", "day", "11月18日"));
    window.push(&check);
    window.must_see("两个窗口未开");
}
