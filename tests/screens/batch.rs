//! 成批打印 and 打印记录: many papers asked for and printed as one job, and what each record tells of it afterwards.

use std::fs;

use egui::{Key, Modifiers};
use shouwen::ui::command::Command;

use crate::preview::{is_pdf, office, window_with};
use crate::support::{Place, morning, new_desk, parent, place};
use crate::window::{Window, t, with};

/// Two parents of today and a voided line.
fn two_visits() -> Place {
    let place = place();
    let mut desk = new_desk(&place, morning());
    for name in ["张伟", "李娜", "王强"] {
        desk.log_visit(&parent(name)).unwrap();
    }
    let voided = desk.visit_by_number("LF-2026-0003".parse().unwrap());
    desk.void_visit(voided.unwrap().id, "登错了").unwrap();
    desk.close().unwrap();
    place
}

fn shows_paper(window: &Window) -> bool {
    window.has_button(&t("preview-save"))
}

#[cfg(unix)]
#[test]
fn the_slips_of_today_are_one_job_and_every_record_tells_where_it_was_printed() {
    let place = two_visits();
    let mut window = window_with(&place, office(&place, "fake-lp"));
    window.command(Command::PrintBatch);
    assert!(window.is_chosen(&t("batch-slips")) && window.is_chosen(&t("batch-fresh")));
    window.must_see(&with("batch-count", "count", 2));
    window.press(Key::Enter);
    assert!(shows_paper(&window), "{:#?}", window.texts());
    window.must_see("会客单（2026年11月23日）");
    window.press(Key::Enter);
    let printed = place.folder.path().join("lp-printed");
    assert!(is_pdf(&printed));
    let arguments = fs::read_to_string(place.folder.path().join("lp-arguments")).unwrap();
    assert!(arguments.contains("-d\nGate\n"), "one job: {arguments}");
    window.must_not_see("会客单（2026年11月23日）");

    window.command(Command::GoVisits);
    window.press(Key::End);
    window.must_see(&t("print-log"));
    let line = "2026年11月23日 10:00　王芳　会客单　第 1 次　在“Gate”上打印 1 份";
    window.must_see(line);

    window.command(Command::PrintBatch);
    window.must_see(&t("batch-count-none"));
    window.must_see("未列入：已打印过的 2 份。");
    fs::remove_file(&printed).unwrap();
    window.press(Key::Enter);
    assert!(!shows_paper(&window), "there is nothing to print");
    window.tab_to_button(&t("batch-fresh"));
    window.press(Key::ArrowRight);
    assert!(window.is_chosen(&t("batch-all")));
    window.must_see(&with("batch-count", "count", 2));
    window.press(Key::Enter);
    window.press(Key::Enter);
    assert!(is_pdf(&printed));
    assert!(
        window.sees_part("第 2 次　在“Gate”上打印 1 份"),
        "{:#?}",
        window.texts()
    );
}

#[cfg(unix)]
#[test]
fn a_printer_that_is_gone_leaves_the_whole_batch_in_one_file_and_the_log_says_so() {
    let place = two_visits();
    let mut window = window_with(&place, office(&place, "fake-lp-refuses"));
    window.command(Command::PrintBatch);
    window.press(Key::Enter);
    window.press(Key::Enter);
    let folder = place.folder.path().join(t("preview-folder"));
    let saved = folder.join("会客单-2026-11-23.pdf");
    assert!(is_pdf(&saved));
    window.must_see(&with("said-paper-refused", "path", saved.display()));
    window.press(Key::Escape);
    window.command(Command::GoVisits);
    window.press(Key::End);
    assert!(
        window.sees_part("第 1 次　打印机没有接收，存为文件"),
        "{:#?}",
        window.texts()
    );
}

#[test]
fn the_batch_and_its_days_follow_the_page_until_they_are_typed() {
    let place = two_visits();
    let mut window = Window::open(&place);
    window.command(Command::GoComplaints);
    window.command(Command::PrintBatch);
    assert!(window.is_chosen(&t("batch-replies")));
    // 23 November 2026 is a Monday: the week so far is one day.
    assert_eq!(window.text_in(&t("batch-from")), "2026-11-23");
    window.press(Key::Escape);
    window.command(Command::GoVisits);
    window.push(&t("command-print-batch"));
    assert!(window.is_chosen(&t("batch-slips")));
    window.press(Key::ArrowRight);
    assert!(
        window.is_chosen(&t("batch-hand-overs")),
        "{:?}",
        window.focused()
    );
    window.press(Key::ArrowLeft);
    window.tab_to_box(&t("batch-from"));
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("2026-12-01");
    window.press(Key::Enter);
    assert_eq!(
        window.problem_of(&t("batch-to")),
        Some(t("batch-days-reversed"))
    );
    window.tab_to_box(&t("batch-to"));
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("2026-12-02");
    window.must_see(&t("batch-count-none"));
}

#[test]
fn the_key_that_prints_one_paper_prints_one_paper_still() {
    let place = two_visits();
    let mut window = Window::open(&place);
    window.command(Command::GoVisits);
    window.press(Key::End);
    window.command(Command::Print);
    assert!(shows_paper(&window), "{:#?}", window.texts());
    window.command(Command::PrintBatch);
    assert!(!shows_paper(&window), "the paper on show goes");
    window.must_see(&t("batch-which"));
}
