//! Opinions at the desk: slips one after the other, letters with a name, sealed and read back (B9, E3, C4).

use egui::Key;
use shouwen::desk::{Desk, OPINION_DRAFT};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::opinion::{Opinion, OpinionSource};
use shouwen::domain::protection::Signed;
use shouwen::store::{Draft, OpinionFilter};
use shouwen::ui::command::Command;

use crate::sealed::{CLERK, DEPUTY, OFFICE, PRINCIPAL, sealed_place, unlocked, unlocked_desk};
use crate::support::{Place, morning, new_desk, place};
use crate::window::{Window, missing, t, with};

/// A frame of the tests is a quarter of a second; the hands rest for 0.8 s before a draft is kept.
const FRAMES_TO_A_DRAFT: usize = 5;
const FIRST: &str = "YJ-2026-0001";

fn boxes(texts: &[(&'static str, &str)]) -> Boxes {
    let texts = texts.iter();
    texts.fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, *text)
    })
}

/// A box with two slips that say something and a blank one; `slips` of them are entered already.
fn opened(desk: &mut Desk, slips: &[&str]) {
    let opening = boxes(&[
        ("box_name", "校门口意见箱"),
        ("opened_on", "2026-11-20"),
        ("opened_by", CLERK),
        ("witness", "赵老师"),
        ("slip_count", "3"),
        ("blank_count", "1"),
    ]);
    let id = desk.open_box(&opening).unwrap().id.to_string();
    for content in slips {
        desk.log_opinion(&boxes(&[("box_opening_id", &id), ("content", content)]))
            .unwrap();
    }
}

/// The clerk's window with the form of the next slip of the box, as it is after a crash.
fn slip_in_hand(place: &Place) -> Window {
    let mut desk = unlocked_desk(place, CLERK);
    let draft = Draft {
        form: OPINION_DRAFT.to_owned(),
        updated_at: "2026-11-23T09:59".to_owned(),
        texts: [("box_opening_id".to_owned(), "1".to_owned())].into(),
    };
    desk.keep_opinion_draft(&draft).unwrap();
    desk.close().unwrap();
    let mut window = unlocked(place, CLERK);
    window.push(&t("draft-take-up"));
    window
}

fn saved(place: &Place) -> Vec<Opinion> {
    let desk = unlocked_desk(place, OFFICE);
    let ids = desk.opinion_ids(&OpinionFilter::default()).unwrap();
    ids.iter().map(|id| desk.opinion(*id).unwrap()).collect()
}

/// Which slip is in hand, as the form says it.
fn nth(at: u32, count: u32) -> String {
    let args = [("at", at.into()), ("count", count.into())];
    shouwen::i18n::Words::new(shouwen::i18n::Language::ZhHans).with("opinion-origin-slip", &args)
}

/// Says how it is signed: anonymous stands there at first, the others below it.
fn sign(window: &mut Window, signed: Signed) {
    window.tab_to_button(&t(Signed::Anonymous.label_key()));
    window.press(Key::ArrowDown);
    if signed == Signed::Confidential {
        window.press(Key::ArrowDown);
    }
    assert!(window.is_chosen(&t(signed.label_key())));
}

/// A letter somebody signed, up to the read-back.
fn type_signed(window: &mut Window, signed: Signed) {
    window.command(Command::NewOpinion);
    window.push("来信");
    window.fill("意见内容", "建议延长图书馆开放时间");
    sign(window, signed);
    window.fill("提出人", "孙丽");
    window.fill("提出人电话", "13700001111");
}

#[test]
fn e3_the_slips_of_a_box_are_entered_one_after_the_other_without_the_mouse() {
    let place = sealed_place(|desk| opened(desk, &[]));
    let mut window = slip_in_hand(&place);
    window.must_see(&nth(1, 2));
    assert!(!window.has_box("收到日期"), "the box says when");
    assert!(window.is_in_box("意见内容"), "{:?}", window.focused());
    window.type_text("食堂排队太久");
    window.command(Command::SaveAndNext);
    window.must_see(&with("said-saved", "number", FIRST));
    window.must_see(&nth(2, 2));
    assert!(window.is_in_box("意见内容"), "{:?}", window.focused());
    assert_eq!(window.text_in("意见内容"), "");
    window.type_text("校门口没有雨棚");
    window.command(Command::SaveAndNext);
    assert!(!window.has_box("意见内容"), "no slip is left");
    assert!(window.sees_part("2 条意见已全部登记"));
    drop(window);
    let opinions = saved(&place);
    assert_eq!(opinions.len(), 2);
    for opinion in opinions {
        let details = opinion.details;
        assert_eq!(details.source, OpinionSource::Box);
        assert_eq!(details.received_on.to_string(), "2026-11-20");
        assert_eq!(details.signed, Signed::Anonymous);
    }
}

#[test]
fn e3_more_slips_than_were_counted_stand_beside_the_box_they_came_from() {
    let place = sealed_place(|desk| opened(desk, &["食堂排队太久", "校门口没有雨棚"]));
    let mut window = slip_in_hand(&place);
    window.must_see(&with("opinion-origin-full", "count", 2));
    window.type_text("第三条");
    window.command(Command::Save);
    window.must_see(&t("problem-more-than-counted"));
    assert_eq!(window.text_in("意见内容"), "第三条");
}

#[test]
fn b9_a_letter_is_entered_by_keyboard_alone() {
    let place = sealed_place(|_| {});
    let mut window = unlocked(&place, CLERK);
    let before = window.keystrokes;
    window.command(Command::NewOpinion);
    window.press(Key::Space);
    assert!(window.is_chosen("来信"));
    window.press(Key::Tab);
    assert!(window.is_in_box("意见内容"), "{:?}", window.focused());
    window.type_text("操场积水");
    window.press(Key::Tab);
    assert!(window.is_in_box("责任部门"), "{:?}", window.focused());
    window.type_text("总务处");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", FIRST));
    assert!(window.keystrokes - before <= 12);
    drop(window);
    let details = saved(&place).remove(0).details;
    assert_eq!(details.source, OpinionSource::Letter);
    assert_eq!(details.content, "操场积水");
    assert_eq!(details.department, "总务处");
    assert_eq!(details.received_on.to_string(), "2026-11-23");
}

#[test]
fn an_empty_opinion_says_beside_its_boxes_what_it_wants() {
    let place = sealed_place(|_| {});
    let mut window = unlocked(&place, CLERK);
    window.command(Command::NewOpinion);
    window.command(Command::Save);
    assert_eq!(window.problem_of("意见内容"), Some(missing()));
    window.must_see(&with("visit-form-wants", "count", 2));
    assert!(!window.has_box("提出人"), "anonymous until somebody signs");
}

#[test]
fn the_next_letter_of_a_pile_came_the_same_way_on_the_same_day() {
    let place = sealed_place(|_| {});
    let mut window = unlocked(&place, CLERK);
    window.command(Command::NewOpinion);
    window.push("来信");
    window.fill("意见内容", "操场积水");
    window.fill("收到日期", "2026-11-20");
    window.command(Command::SaveAndNext);
    assert!(window.is_chosen("来信"));
    assert!(window.is_in_box("意见内容"), "{:?}", window.focused());
    assert_eq!(window.text_in("意见内容"), "");
    window.type_text("路灯不亮");
    window.command(Command::Save);
    drop(window);
    let days = saved(&place).into_iter().map(|it| it.details.received_on);
    assert!(days.into_iter().all(|day| day.to_string() == "2026-11-20"));
}

#[test]
fn c4_whoever_signs_is_read_back_and_sealed_in_the_moment_it_is_saved() {
    let place = sealed_place(|_| {});
    let mut window = unlocked(&place, CLERK);
    type_signed(&mut window, Signed::Named);
    assert!(window.sees_part(OFFICE), "who can read it is said");
    window.command(Command::Save);
    window.must_see(&t("opinion-read-back-hint"));
    window.must_see("孙丽");
    window.must_see("建议延长图书馆开放时间");
    window.press(Key::Enter);
    window.must_see(&with("said-saved", "number", FIRST));
    window.command(Command::GoOpinions);
    window.must_see(&t("case-sealed"));
    assert!(!window.sees_part("孙丽"));
    assert!(!window.has_button(&t("case-open-button")));
    window.command(Command::NewOpinion);
    window.push("来信");
    sign(&mut window, Signed::Named);
    window.tab_to_box("提出人");
    window.command(Command::Undo);
    assert_eq!(window.text_in("提出人"), "", "nothing to take back");
}

#[test]
fn back_from_the_reading_what_was_typed_stands_there_still() {
    let place = sealed_place(|_| {});
    let mut window = unlocked(&place, CLERK);
    type_signed(&mut window, Signed::Confidential);
    assert!(window.sees_part(PRINCIPAL));
    assert!(!window.sees_part(OFFICE), "the office cannot read it");
    window.command(Command::Save);
    window.press(Key::Escape);
    assert_eq!(window.text_in("提出人"), "孙丽");
}

#[test]
fn c4_about_the_principal_it_is_sealed_past_them() {
    let place = sealed_place(|_| {});
    let mut window = unlocked(&place, CLERK);
    type_signed(&mut window, Signed::Named);
    window.push("涉及校长本人");
    window.must_see(&t("opinion-form-about-principal-means"));
    assert!(window.sees_part(DEPUTY));
    assert!(!window.sees(PRINCIPAL));
}

#[test]
fn a_half_typed_opinion_is_offered_after_a_crash_and_names_nobody() {
    let place = sealed_place(|_| {});
    let mut window = unlocked(&place, CLERK);
    type_signed(&mut window, Signed::Named);
    window.pass_quarter_seconds(FRAMES_TO_A_DRAFT);
    drop(window);
    let mut window = unlocked(&place, CLERK);
    window.must_see(&t("opinion-draft-offer"));
    assert!(!window.sees_part("孙丽"));
    window.push(&t("draft-take-up"));
    assert_eq!(window.text_in("提出人"), "孙丽");
    assert_eq!(window.text_in("意见内容"), "建议延长图书馆开放时间");
    window.press(Key::Escape);
    window.push(&t("visit-form-discard"));
    drop(window);
    unlocked(&place, CLERK).must_not_see(&t("opinion-draft-offer"));
}

#[test]
fn a_lock_keeps_what_is_half_typed_and_shows_nothing_of_it() {
    let place = sealed_place(|_| {});
    let mut window = unlocked(&place, CLERK);
    type_signed(&mut window, Signed::Named);
    window.command(Command::Lock);
    assert!(!window.sees_part("图书馆"));
    window.type_text(crate::sealed::PASSWORD);
    window.press_meanwhile(Key::Enter);
    window.wait();
    window.must_see(&t("opinion-draft-offer"));
    window.push(&t("draft-take-up"));
    assert_eq!(window.text_in("提出人"), "孙丽");
}

#[test]
fn without_accounts_opinions_are_anonymous_and_the_form_says_why() {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let mut window = Window::open(&place);
    window.command(Command::NewOpinion);
    window.must_see(&t("opinion-form-no-accounts"));
    assert!(!window.has_button(&t(Signed::Named.label_key())));
    window.push("来信");
    window.fill("意见内容", "操场积水");
    window.pass_quarter_seconds(FRAMES_TO_A_DRAFT);
    drop(window);
    let mut window = Window::open(&place);
    window.push(&t("draft-take-up"));
    assert_eq!(window.text_in("意见内容"), "操场积水");
    window.command(Command::Save);
    window.must_see(&with("said-saved", "number", FIRST));
}
