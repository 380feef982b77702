//! The page of reports: any period, its figures beside earlier ones, and the step to the records behind each.

use egui::{Key, Modifiers};
use shouwen::domain::visit::VisitField;
use shouwen::ui::command::Command;

use crate::support::served::{boxes, serve};
use crate::support::{Place, at, morning, new_desk, open_desk, parent, place};
use crate::window::{Window, t, with};

/// Three in November, two of them the same person, one in October, one the November before.
fn five() -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    for (name, arrived_at, department) in [
        ("张伟", "2026-11-23 9:12", "教导处"),
        ("张伟", "2026-11-20 9:00", "教导处"),
        ("王强", "2026-11-20 10:00", ""),
        ("赵敏", "2026-10-12 15:30", "德育处"),
        ("孙丽", "2025-11-12 15:30", "德育处"),
    ] {
        let mut typed = parent(name);
        typed.set(VisitField::ArrivedAt, arrived_at);
        typed.set(VisitField::HostDepartment, department);
        desk.log_visit(&typed).unwrap();
    }
    desk.close().unwrap();
    place
}

fn reports_page(place: &Place) -> Window {
    let mut window = Window::open(place);
    window.command(Command::GoReports);
    window.push(&t("reports-about-visits"));
    window
}

fn records_of(figure: &str) -> String {
    with("reports-open", "figure", figure)
}

fn earlier(window: &mut Window) {
    window.press_with(Modifiers::ALT, Key::ArrowLeft);
}

fn later(window: &mut Window) {
    window.press_with(Modifiers::ALT, Key::ArrowRight);
}

#[test]
fn this_month_stands_beside_the_one_before_and_the_year_before() {
    let place = five();
    let window = reports_page(&place);
    window.must_see("2026年11月");
    window.must_see(&with("reports-running", "at", "2026年11月23日 10:00"));
    window.must_see("+2（+200.0%）");
    assert!(window.has_button(&records_of("来访批次")));
    for name in ["来访批次", "平均在校时长", "作废登记", "每日来访批次"] {
        window.must_see(name);
    }
}

#[test]
fn keys_go_to_the_period_before_and_after_but_not_into_the_future() {
    let place = five();
    let mut window = reports_page(&place);
    assert!(!window.has_button(&t("reports-later")));
    earlier(&mut window);
    window.must_see("2026年10月");
    assert_eq!(window.text_in(&t("reports-period")), "2026-10");
    later(&mut window);
    later(&mut window);
    window.must_see("2026年11月");
}

#[test]
fn any_period_can_be_typed() {
    let place = five();
    let mut window = reports_page(&place);
    for (typed, said) in [
        ("2026q4", "2026年第4季度"),
        ("2025", "2025年"),
        ("2026年10月", "2026年10月"),
    ] {
        window.fill(&t("reports-period"), typed);
        window.press(Key::Enter);
        window.must_see(said);
    }
    assert_eq!(window.text_in(&t("reports-period")), "2026-10");
}

#[test]
fn what_is_no_period_is_told_beside_the_box_and_nothing_moves() {
    let place = five();
    let mut window = reports_page(&place);
    window.fill(&t("reports-period"), "2026-13");
    window.press(Key::Enter);
    let problem = window.problem_of(&t("reports-period"));
    assert_eq!(problem, Some(t("reports-not-a-period-or-term")));
    window.must_see("2026年11月");
    earlier(&mut window);
    assert_eq!(window.problem_of(&t("reports-period")), None);
}

#[test]
fn month_quarter_and_year_are_a_step_apart() {
    let place = five();
    let mut window = reports_page(&place);
    window.tab_to_button(&t("reports-kind-month"));
    window.press(Key::ArrowRight);
    window.must_see("2026年第4季度");
    window.must_see(&t("report-chart-by-month"));
    window.press(Key::ArrowRight);
    window.must_see("2026年9月1日至2027年1月31日学期");
    window.press(Key::ArrowRight);
    window.must_see("2026年");
    // A year is compared to the year before, once.
    window.must_not_see(&t("report-column-year-before"));
    window.press(Key::ArrowRight);
    window.must_see("2026年11月");
}

#[test]
fn a_number_leads_to_its_records_and_the_list_says_what_it_is_narrowed_to() {
    let place = five();
    let mut window = reports_page(&place);
    window.push(&records_of("重复来访人数"));
    let chip = "2026年11月　重复来访人数";
    window.must_see(chip);
    for (number, is_shown) in [(1, true), (2, true), (3, false), (4, false), (5, false)] {
        let number = format!("LF-2026-{number:04}");
        assert_eq!(window.sees(&number), is_shown, "{number}");
    }
    window.push(chip);
    window.must_not_see(chip);
    window.must_see("LF-2026-0005");
}

#[test]
fn the_overview_stands_first_with_the_key_figures_and_their_records() {
    let place = five();
    let mut window = Window::open(&place);
    window.command(Command::GoReports);
    window.must_see(&t("reports-summary-made"));
    window.must_see(&t("closing-is-open"));
    assert!(window.sees_part("上月 1（+2"), "{:#?}", window.texts());
    window.push(&records_of("来访批次"));
    window.must_see("2026年11月　来访批次");
}

#[test]
fn every_bar_and_hour_leads_to_its_records_by_the_keyboard_as_well() {
    let place = five();
    let mut window = reports_page(&place);
    window.tab_to_button("11月1日　0 批，上期 0 批");
    for _ in 0..19 {
        window.press(Key::ArrowRight);
    }
    let day = "11月20日　2 批，上期 0 批";
    assert_eq!(window.focused().as_deref(), Some(day));
    window.press(Key::Enter);
    window.must_see("2026年11月20日　来访批次");
    window.must_see("LF-2026-0002");
    window.must_not_see("LF-2026-0001");
    window.command(Command::GoReports);
    window.tab_to_button("星期一 9时　1 批，上期 0 批");
    window.press(Key::ArrowDown);
    window.press(Key::ArrowRight);
    window.press(Key::Enter);
    window.must_see("星期五 10时");
    window.must_see("LF-2026-0003");
    window.must_not_see("LF-2026-0002");
    window.push("星期五 10时");
    window.must_see("LF-2026-0002");
}

#[test]
fn a_department_leads_to_its_records() {
    let place = five();
    let mut window = reports_page(&place);
    window.push(&records_of("未注明"));
    let chip = with("visit-narrowed-department", "department", "未注明");
    window.must_see(&chip);
    window.must_see("LF-2026-0003");
    window.must_not_see("LF-2026-0001");
    window.push(&chip);
    window.must_see("LF-2026-0001");
    window.must_not_see("LF-2026-0004");
}

#[test]
fn the_report_is_as_it_was_after_looking_at_records() {
    let place = five();
    let mut window = reports_page(&place);
    earlier(&mut window);
    window.push(&records_of("来访批次"));
    window.must_see("LF-2026-0004");
    window.command(Command::GoReports);
    window.must_see("2026年10月");
}

#[test]
fn a_record_outside_what_a_report_narrowed_is_still_opened() {
    let place = five();
    let mut window = reports_page(&place);
    window.push(&records_of("作废登记"));
    window.must_see(&t("visit-list-empty"));
    window.command(Command::GoToday);
    window.push("张伟");
    assert!(window.sees_part("LF-2026-0001　王芳"));
    window.must_not_see("2026年11月　作废登记");
}

#[test]
fn the_keyboard_reads_how_a_figure_is_counted() {
    let place = five();
    let mut window = reports_page(&place);
    window.must_see(&t("reports-definition-hint"));
    window.tab_to_button(&records_of("重复来访占比"));
    window.must_see("重复来访占比：重复来访批次 ÷ 来访批次。");
}

#[test]
fn an_empty_month_says_so_and_draws_nothing() {
    let place = five();
    let mut window = reports_page(&place);
    window.fill(&t("reports-period"), "2026-09");
    window.press(Key::Enter);
    window.must_see(&t("report-empty"));
    window.must_not_see(&t("report-chart-by-day"));
    window.must_see(&t("change-same"));
}

#[test]
fn what_changes_beside_the_window_is_counted_at_once() {
    let place = five();
    let mut window = reports_page(&place);
    window.must_see("+2（+200.0%）");
    let mut other = open_desk(&place, morning());
    other.log_visit(&parent("周洋")).unwrap();
    window.hear_of_changes();
    window.must_see("+3（+300.0%）");
}

#[test]
fn b8_an_inspection_leads_to_its_record() {
    let place = five();
    let mut desk = open_desk(&place, morning());
    let mut typed = parent("王局长");
    typed.set(VisitField::Kind, "inspection");
    typed.set(VisitField::ArrivedAt, "2026-11-19 9:00");
    typed.set(VisitField::Origin, "区教育局");
    let number = desk.log_visit(&typed).unwrap().number.to_string();
    desk.close().unwrap();
    let mut window = reports_page(&place);
    assert!(window.sees_part("区教育局"));
    window.push(&number);
    assert!(window.sees_part(&format!("{number}　王芳")));
}

#[test]
fn the_paper_of_the_period_on_show_is_printed() {
    let place = five();
    let mut window = reports_page(&place);
    earlier(&mut window);
    window.command(Command::Print);
    assert!(window.has_button(&t("preview-save")));
    assert!(
        window.sees_part("来访与首问办理情况月报（2026年10月）"),
        "{:#?}",
        window.texts()
    );
    window.press(Key::Escape);
    window.must_see(&t("report-column-figure"));
}

#[test]
fn first_contacts_have_figures_of_their_own_that_lead_to_their_records() {
    let place = place();
    new_desk(&place, at("2026-10-01T08:00:00+08:00"))
        .close()
        .unwrap();
    serve(&place);
    let mut window = reports_page(&place);
    window.push(&t("reports-about-contacts"));
    for text in ["首问登记", "当场办结率", "+2.8 个百分点", "未在期前告知"] {
        assert!(window.sees_part(text), "{text}");
    }
    window.tab_to_button(&records_of("满意率"));
    assert!(window.sees_part("未评价的不算满意"));
    window.push(&records_of("超期件数"));
    let chip = "2026年11月　超期件数";
    window.must_see(chip);
    assert!(window.sees_part("SW-2026-0024"));
    assert!(!window.sees_part("SW-2026-0001"));
}

#[test]
fn the_figures_of_complaints_stand_there_with_their_definitions_and_name_nobody() {
    let place = five();
    let mut window = reports_page(&place);
    window.push(&t("reports-about-complaints"));
    for text in [
        "收到投诉",
        "按时答复率（15 个工作日）",
        "本期没有投诉登记。",
    ] {
        assert!(window.sees_part(text), "{text}");
    }
    window.tab_to_button(&records_of("属实率"));
    assert!(window.sees_part("已经作出认定的件数"));
    // Faults are shown by first contacts as well, so that no one list is behind them.
    assert!(!window.has_button(&records_of("首问责任制")));
}

#[test]
fn opinions_and_the_review_loop_have_figures_of_their_own_that_lead_on() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    for received_on in ["2026-10-19", "2026-11-20"] {
        let said = boxes(&[
            ("source", "letter"),
            ("received_on", received_on),
            ("content", "校门口没有雨棚"),
        ]);
        desk.log_opinion(&said).unwrap();
    }
    let seminar = boxes(&[
        ("kind", "student_seminar"),
        ("held_on", "2026-11-20"),
        ("chair", "陈校长"),
        ("attended_count", "12"),
        ("topic", "食堂与作息"),
    ]);
    desk.hold_meeting(&seminar).unwrap();
    desk.close().unwrap();
    let mut window = reports_page(&place);
    window.push(&t("reports-about-opinions"));
    for text in [
        "按时反馈率（15 个工作日）",
        "来信",
        "YJ-2026-0001",
        "未转交",
    ] {
        assert!(window.sees_part(text), "{text}");
    }
    window.tab_to_button(&records_of("反馈超期"));
    assert!(window.sees_part("没有在到期日以前反馈的件数"));
    window.push(&records_of("反馈超期"));
    window.must_see("2026年11月　反馈超期");
    assert!(window.sees_part("YJ-2026-0001"));
    assert!(!window.sees_part("YJ-2026-0002"));
    window.command(Command::GoReports);
    window.push(&t("reports-about-review"));
    for text in ["召开会议", "学生座谈会", "2026年9月1日 至 2027年1月31日"] {
        assert!(window.sees_part(text), "{text}");
    }
    window.push(&records_of("召开会议"));
    assert!(!window.sees_part(&t("report-column-figure")));
}
