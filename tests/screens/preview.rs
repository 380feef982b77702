//! The preview of a paper: looking at it, printing it, saving it, opening it, and what is told where that fails.

use std::fs;
use std::path::{Path, PathBuf};

use egui::{Key, Modifiers};
use shouwen::desk::{Error, Outlets};
use shouwen::i18n::{Language, Words};
use shouwen::ui::command::Command;

use crate::support::papers::{TITLE, paper, paper_with_missing};
use crate::support::{Place, morning, new_desk, place};
use crate::window::{Window, nowhere, places, start, t, with};

fn empty() -> Place {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    place
}

fn page(page: usize, count: usize) -> String {
    let args = [("page", page.into()), ("count", count.into())];
    Words::new(Language::ZhHans).with("preview-page", &args)
}

pub fn window_with(place: &Place, outlets: Outlets) -> Window {
    let mut start = start();
    start.outlets = outlets;
    Window::start(start, places(place))
}

/// A computer with the printers of `fake-lpstat`; what is printed is kept in the test's folder.
#[cfg(unix)]
pub fn office(place: &Place, lp: &str) -> Outlets {
    let linked = |name: &str, script: &str| {
        let link = place.folder.path().join(name);
        let script = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/support")
            .join(script);
        std::os::unix::fs::symlink(script, &link).unwrap();
        link
    };
    Outlets {
        lp: linked("lp", lp),
        lpstat: linked("lpstat", "fake-lpstat"),
        ..nowhere()
    }
}

/// Where papers go for which nobody chose a place.
fn own_place(place: &Place) -> PathBuf {
    let folder = place.folder.path().join(t("preview-folder"));
    folder.join(paper(1).file_name)
}

pub fn is_pdf(path: &Path) -> bool {
    fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"%PDF-"))
}

#[test]
fn keys_turn_the_pages() {
    let place = empty();
    let mut window = Window::open(&place);
    window.show_paper(paper(20));
    window.must_see(TITLE);
    window.must_see(&page(1, 20));
    for (key, on_show) in [
        (Key::PageDown, 2),
        (Key::PageDown, 3),
        (Key::PageUp, 2),
        (Key::End, 20),
        (Key::PageUp, 19),
        (Key::Home, 1),
        (Key::PageUp, 1),
    ] {
        window.press(key);
        assert!(
            window.sees(&page(on_show, 20)),
            "{key:?}: {:#?}",
            window.texts()
        );
    }
    for _ in 0..15 {
        window.press(Key::ArrowDown);
    }
    window.must_see(&page(2, 20));
}

#[test]
fn a_place_of_the_contents_is_jumped_to() {
    let place = empty();
    let mut window = Window::open(&place);
    window.show_paper(paper(20));
    window.push(&t("preview-contents"));
    window.push("　5 月");
    window.must_see(&page(5, 20));
}

#[test]
fn the_zoom_keeps_the_page_and_its_limits() {
    let place = empty();
    let mut window = Window::open(&place);
    window.show_paper(paper(20));
    window.press(Key::PageDown);
    for _ in 0..20 {
        window.press(Key::Plus);
    }
    window.must_see("400 %");
    window.must_see(&page(2, 20));
    for _ in 0..20 {
        window.press(Key::Minus);
    }
    window.must_see("50 %");
    window.push(&t("preview-fit-page"));
    window.must_not_see("50 %");
    window.push(&t("preview-larger"));
    window.must_see("50 %");
    window.press_with(Modifiers::COMMAND, Key::Equals);
    assert!(
        window.zoom() > 1.05,
        "the whole window's zoom has its own keys"
    );
}

#[test]
fn esc_goes_back_to_the_page() {
    let place = empty();
    let mut window = Window::open(&place);
    window.show_paper(paper(1));
    window.must_not_see(&t("today-on-site"));
    window.press(Key::Escape);
    window.must_see(&t("today-on-site"));
    window.must_not_see(TITLE);
}

#[test]
fn another_page_and_a_new_visit_leave_the_paper() {
    let place = empty();
    let mut window = Window::open(&place);
    for command in [Command::GoVisits, Command::NewVisit] {
        window.show_paper(paper(1));
        window.must_see(TITLE);
        window.command(command);
        window.must_not_see(TITLE);
    }
    assert!(window.is_in_box("来访人"));
}

#[test]
fn what_is_typed_in_a_form_outlasts_a_paper_shown_over_it() {
    let place = empty();
    let mut window = Window::open(&place);
    window.command(Command::NewVisit);
    window.type_text("张伟");
    window.show_paper(paper(1));
    window.must_see(TITLE);
    window.press(Key::Escape);
    assert_eq!(window.text_in("来访人"), "张伟");
}

#[test]
fn missing_characters_are_named() {
    let place = empty();
    let mut window = Window::open(&place);
    window.show_paper(paper_with_missing());
    assert!(
        window.sees_part("U+1F600、U+2A6A5"),
        "{:#?}",
        window.texts()
    );
    assert!(window.sees_part("〓"));
    window.press(Key::Escape);
    window.show_paper(paper(1));
    assert!(!window.sees_part("〓"));
}

#[test]
fn a_paper_is_saved_where_it_is_wanted() {
    let place = empty();
    let mut window = Window::open(&place);
    window.show_paper(paper(1));
    window.command(Command::Save);
    let offered = place.folder.path().join(paper(1).file_name);
    assert_eq!(
        window.text_in(&t("preview-save-to")),
        offered.display().to_string()
    );
    let wanted = place.folder.path().join("名单");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text(&wanted.display().to_string());
    window.press(Key::Enter);
    let written = place.folder.path().join("名单.pdf");
    window.must_see(&with("said-paper-saved", "path", written.display()));
    assert!(is_pdf(&written));
    assert!(!offered.exists());
    window.must_see(TITLE);
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_asked_twice() {
    let place = empty();
    let there = place.folder.path().join(paper(1).file_name);
    fs::write(&there, "旧").unwrap();
    let mut window = Window::open(&place);
    window.show_paper(paper(1));
    window.command(Command::Save);
    window.press(Key::Enter);
    let problem = window.problem_of(&t("preview-save-to"));
    assert_eq!(problem, Some(t("preview-save-exists")));
    assert_eq!(fs::read_to_string(&there).unwrap(), "旧");
    window.press(Key::Enter);
    window.must_see(&with("said-paper-saved", "path", there.display()));
    assert!(is_pdf(&there));
}

#[test]
fn a_place_that_cannot_be_written_is_told_and_the_paper_stays() {
    let place = empty();
    let mut window = Window::open(&place);
    window.show_paper(paper(1));
    for (there, key, told) in [
        (
            "no such folder/名单.pdf",
            "error-write-folder-missing",
            "no such folder",
        ),
        ("taken.pdf", "error-write-not-writable", "taken.pdf"),
    ] {
        fs::create_dir_all(place.folder.path().join("taken.pdf")).unwrap();
        window.command(Command::Save);
        window.press_with(Modifiers::COMMAND, Key::A);
        window.type_text(there);
        window.press(Key::Enter);
        let told = place.folder.path().join(told);
        window.must_see(&with(key, "path", told.display()));
        window.must_see(TITLE);
    }
}

#[cfg(unix)]
#[test]
fn enter_prints_on_the_usual_printer_and_is_done() {
    let place = empty();
    let mut window = window_with(&place, office(&place, "fake-lp"));
    window.show_paper(paper(2));
    window.press(Key::Enter);
    assert!(is_pdf(&place.folder.path().join("lp-printed")));
    let arguments = fs::read_to_string(place.folder.path().join("lp-arguments")).unwrap();
    let arguments: Vec<&str> = arguments.lines().collect();
    let wanted = [
        "-d", "Gate", "-n", "1", "-o", "media=A4", "-t", "LF-2026", "-",
    ];
    assert_eq!(arguments, wanted);
    window.must_not_see(TITLE);
    assert!(
        window.sees_part("已送往打印机 Gate"),
        "{:#?}",
        window.texts()
    );
}

#[cfg(unix)]
#[test]
fn another_printer_and_more_copies_are_chosen_by_keyboard() {
    let place = empty();
    let mut window = window_with(&place, office(&place, "fake-lp"));
    window.show_paper(paper(1));
    window.tab_to_box(&t("preview-printer"));
    window.press(Key::Space);
    window.push("Office");
    assert_eq!(window.text_in(&t("preview-printer")), "Office");
    window.fill(&t("preview-copies"), "0");
    window.press(Key::Enter);
    let problem = with("preview-copies-problem", "most", 99);
    window.must_see(&problem);
    window.fill(&t("preview-copies"), "3");
    window.press(Key::Enter);
    let arguments = fs::read_to_string(place.folder.path().join("lp-arguments")).unwrap();
    assert!(arguments.starts_with("-d\nOffice\n-n\n3\n"), "{arguments}");
}

#[cfg(unix)]
#[test]
fn a_lot_of_paper_is_asked_about_first() {
    let place = empty();
    let mut window = window_with(&place, office(&place, "fake-lp"));
    window.show_paper(paper(45));
    window.press(Key::Enter);
    window.must_see(&t("preview-many-title"));
    window.press(Key::Escape);
    assert!(!place.folder.path().join("lp-printed").exists());
    window.must_see(TITLE);
    window.press(Key::Enter);
    window.press(Key::Enter);
    assert!(is_pdf(&place.folder.path().join("lp-printed")));
}

#[cfg(unix)]
#[test]
fn where_no_printer_takes_it_the_paper_is_saved_and_told_where() {
    let (without, refused) = (empty(), empty());
    for (place, outlets, key) in [
        (&without, nowhere(), "said-paper-no-printing"),
        (
            &refused,
            office(&refused, "fake-lp-refuses"),
            "said-paper-refused",
        ),
    ] {
        let mut window = window_with(place, outlets);
        window.show_paper(paper(1));
        window.press(Key::Enter);
        let saved = own_place(place);
        window.must_see(&with(key, "path", saved.display()));
        assert!(is_pdf(&saved));
        window.must_see(TITLE);
    }
}

#[test]
fn a_paper_is_opened_in_the_reader_from_a_folder_that_stays() {
    let place = empty();
    let outlets = Outlets {
        open: |path| fs::write(path.with_extension("opened"), "").map(drop),
        ..nowhere()
    };
    let mut window = window_with(&place, outlets);
    window.show_paper(paper(1));
    window.command(Command::OpenPaper);
    let saved = own_place(&place);
    window.must_see(&with("said-paper-opened", "path", saved.display()));
    assert!(is_pdf(&saved) && saved.with_extension("opened").exists());
}

#[test]
fn without_a_reader_it_is_told_where_the_paper_lies() {
    let place = empty();
    let mut window = Window::open(&place);
    window.show_paper(paper(1));
    window.command(Command::OpenPaper);
    let saved = own_place(&place);
    window.must_see(&with("said-paper-no-reader", "path", saved.display()));
    assert!(is_pdf(&saved));
}

#[test]
fn a_long_typesetting_shows_how_far_it_is_and_can_be_called_off() {
    let place = empty();
    let mut window = Window::open(&place);
    window.begin_paper(|progress| {
        while progress(3, 10) {
            std::thread::yield_now();
        }
        Err(Error::Cancelled)
    });
    window.draw(4);
    window.must_see(&t("preview-typesetting"));
    // What is behind cannot be reached meanwhile.
    window.press_meanwhile(Key::F2);
    window.press_meanwhile(Key::Escape);
    window.settle();
    window.must_not_see(&t("preview-typesetting"));
    window.must_see(&t("today-on-site"));
    assert!(!window.has_box("来访人"));
}

#[test]
fn a_paper_that_cannot_be_made_is_told_about() {
    let place = empty();
    let mut window = Window::open(&place);
    window.begin_paper(|_| Err(shouwen::store::Error::Busy.into()));
    window.settle();
    window.must_see(&t("error-busy"));
    window.must_see(&t("today-on-site"));
}

#[test]
fn a_paper_on_show_lets_the_window_sleep() {
    let place = empty();
    let mut window = Window::open(&place);
    window.show_paper(paper(3));
    window.pass_quarter_seconds(4);
    assert!(window.sleeps_secs() > 13 * 3_600);
}
