//! The facts for the eight “not” (A12), and what waits of the review loop on Today (E1, E3, E7, F7).

use egui::Key;
use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::figures::EightNot;
use shouwen::i18n::{Language, Words};
use shouwen::ui::app::Start;
use shouwen::ui::command::Command;

use crate::sealed::{
    CLERK, DEPUTY, OFFICE, PASSWORD, PRINCIPAL, complaint, sealed_place, unlocked, unlocked_desk,
};
use crate::support::Place;
use crate::window::{Window, places, start, t, with};

fn filled() -> Place {
    let place = sealed_place(|desk| {
        let id = desk
            .log_complaint(&complaint("named"))
            .unwrap()
            .complaint
            .id;
        desk.open_sealed(id, "核对情况").unwrap();
        opinions(desk);
    });
    let mut desk = unlocked_desk(&place, OFFICE);
    let id = shouwen::domain::complaint::ComplaintId(1);
    desk.open_sealed(id, "回访").unwrap();
    desk.close().unwrap();
    place
}

/// A box with two slips of which one is entered, and a letter that feedback is overdue for.
fn opinions(desk: &mut Desk) {
    let opening = Boxes::default()
        .with("box_name", "校门口意见箱")
        .with("opened_by", "王芳")
        .with("witness", "赵老师")
        .with("slip_count", "2");
    let id = desk.open_box(&opening).unwrap().id.to_string();
    let slip = Boxes::default()
        .with("box_opening_id", id)
        .with("content", "食堂排队太久");
    desk.log_opinion(&slip).unwrap();
    let letter = Boxes::default()
        .with("source", "letter")
        .with("received_on", "2026-10-12")
        .with("content", "操场积水");
    desk.log_opinion(&letter).unwrap();
}

fn eight_nots(place: &Place, name: &str) -> Window {
    let mut window = unlocked(place, name);
    window.command(Command::GoReview);
    window.push(&t("review-tab-eight-nots"));
    window
}

fn records_of(figure: &str) -> String {
    with("reports-open", "figure", figure)
}

#[test]
fn a12_the_eight_stand_there_in_order_with_their_facts_and_what_has_none_says_so() {
    let place = filled();
    let window = eight_nots(&place, PRINCIPAL);
    window.must_see("2026年11月");
    let words = Words::new(Language::ZhHans);
    for not in EightNot::ALL {
        window.must_see(&words.eight_not(*not));
    }
    window.must_see(&t("eight-nots-unity-note"));
    window.must_see(&t("eight-nots-image-note"));
    window.must_see(&t("eight-nots-corrections-definition"));
    window.must_see("打开人：李敏 1 次、陈校长 1 次");
}

#[test]
fn a12_a_figure_leads_to_its_records_and_the_list_says_why_it_is_short() {
    let place = filled();
    let mut window = eight_nots(&place, PRINCIPAL);
    window.push(&records_of("投诉·未办结"));
    window.must_see("TS-2026-0001");
    assert!(window.sees_part("2026年11月"));
    window.close();
    let mut window = eight_nots(&place, PRINCIPAL);
    window.push(&records_of(&t("eight-nots-violation-upheld")));
    window.must_not_see("TS-2026-0001");
    assert!(window.sees_part(&t("eight-nots-violation-upheld")));
    window.close();
    let mut window = eight_nots(&place, PRINCIPAL);
    window.push(&records_of(&t("eight-nots-openings")));
    window.must_see(&t("openings-note"));
}

#[test]
fn a12_a_term_is_chosen_like_a_month_and_the_one_before_lies_a_key_away() {
    let place = filled();
    let mut window = eight_nots(&place, PRINCIPAL);
    window.tab_to_button(&t("reports-kind-month"));
    window.press(Key::ArrowRight);
    window.press(Key::ArrowRight);
    window.must_see("2026年9月1日至2027年1月31日学期");
    assert!(window.has_button(&records_of("意见·未反馈")));
    window.press_with(egui::Modifiers::ALT, Key::ArrowLeft);
    window.must_see("2026年2月1日至2026年8月31日学期");
    window.fill(&t("reports-period"), "2026-03-01至2026-07-03");
    window.press(Key::Tab);
    window.must_see("2026年3月1日至2026年7月3日学期");
    window.fill(&t("reports-period"), "春季");
    window.press(Key::Tab);
    window.must_see(&t("reports-not-a-period-or-term"));
}

#[test]
fn a12_the_paper_of_the_period_on_show_is_printed_by_its_key() {
    let place = filled();
    let mut window = eight_nots(&place, DEPUTY);
    window.command(Command::Print);
    assert!(
        window.has_button(&t("preview-save")),
        "{:#?}",
        window.texts()
    );
    assert!(window.sees_part(&t("paper-title-eight-nots")));
}

#[test]
fn c4_the_office_reads_no_names_there_and_a_clerk_nothing() {
    let place = filled();
    let window = eight_nots(&place, OFFICE);
    window.must_see(&t("eight-nots-openings"));
    assert!(!window.sees_part("打开人："));
    assert!(!window.has_button(&records_of(&t("eight-nots-openings"))));
    window.close();
    let window = eight_nots(&place, CLERK);
    window.must_see(&t("eight-nots-closed"));
    window.must_not_see(&t("eight-nots-openings"));
}

#[test]
fn e1_a_meeting_that_is_still_owed_is_said_with_the_days_left_and_what_to_do() {
    let place = filled();
    let mut window = unlocked(&place, OFFICE);
    let owed = "监督员座谈会本年还差 1 次，距年底还有 38 天";
    window.must_see(owed);
    assert!(window.sees_part("最迟12月31日"));
    window.push(owed);
    assert!(window.has_button(&t("opinions-tab-meetings")));
}

#[test]
fn e7_each_role_is_told_of_what_it_may_act_on() {
    let place = filled();
    let overdue = with("today-opinions-overdue", "count", 1);
    let unsent = with("today-opinions-unsent", "count", 2);
    let slips = with("today-slips-missing", "count", 1);
    let window = unlocked(&place, OFFICE);
    for said in [&overdue, &unsent, &slips] {
        window.must_see(said);
    }
    window.close();
    let mut window = unlocked(&place, CLERK);
    window.must_see(&slips);
    window.must_not_see(&overdue);
    assert!(!window.sees_part("监督员座谈会"));
    window.must_not_see(&unsent);
    window.push(&slips);
    assert!(window.has_button(&t("opinions-tab-boxes")));
}

#[test]
fn what_waits_and_the_eight_stay_within_the_screen_in_every_language() {
    let place = filled();
    for language in Language::ALL {
        let words = Words::new(language);
        let start = Start {
            language: Some(language),
            user: Some(PRINCIPAL.to_owned()),
            ..start()
        };
        let mut window = Window::start(start, places(&place));
        window.type_text(PASSWORD);
        window.press_meanwhile(Key::Enter);
        window.wait();
        window.must_see(&words.t("today-review"));
        let beyond = window.beyond_the_sides();
        assert!(beyond.is_empty(), "{language:?}: {beyond:#?}");
        window.command(Command::GoReview);
        window.push(&words.t("review-tab-eight-nots"));
        let beyond = window.beyond_the_sides();
        assert!(beyond.is_empty(), "{language:?}: {beyond:#?}");
        window.close();
    }
}
