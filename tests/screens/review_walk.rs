//! The walk through the page of what is to be put right: the board, the small forms of its deeds, the checks and their form.

use egui::Key;
use shouwen::desk::Desk;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::rectification::RectificationOf;
use shouwen::domain::visit::VisitId;
use shouwen::i18n::Words;
use shouwen::ui::command::Command;

use crate::window::Window;

fn boxes(texts: &[(&'static str, &str)]) -> Boxes {
    texts.iter().fold(Boxes::default(), |boxes, (name, text)| {
        boxes.with(name, (*text).to_owned())
    })
}

/// Checks, and what is to be put right because of them and of an inspection, written in Latin letters alone.
pub fn to_be_put_right(desk: &mut Desk, inspection: VisitId) {
    let check = boxes(&[
        ("kind", "covert"),
        ("checked_on", "2026-11-20"),
        ("checked_by", "Wang\nGao"),
        ("department", "Canteen"),
        ("subject", "lunch counters"),
        ("found", "two of them closed\nlabels without a day"),
    ]);
    let check = desk.enter_check(&check).unwrap();
    let fine = boxes(&[
        ("kind", "daily"),
        ("checked_by", "Gao"),
        ("department", "Gate"),
        ("subject", "visitors' register"),
    ]);
    desk.enter_check(&fine).unwrap();
    let mut order = |of, problem: &str, due_on: &str| {
        let order = boxes(&[
            ("problem", problem),
            ("responsible_person", "Zhao"),
            ("department", "Affairs"),
            ("measures", "look every day"),
            ("opened_on", "2026-11-02"),
            ("due_on", due_on),
        ]);
        desk.order_rectification(of, &order).unwrap().id
    };
    let late = order(
        RectificationOf::Check(check.id),
        "two of them closed",
        "2026-11-18",
    );
    let done = order(
        RectificationOf::Visit(inspection.0),
        "dark stairs",
        "2026-12-04",
    );
    let note = boxes(&[("done_note", "new lamps")]);
    desk.do_rectification(done, &note).unwrap();
    let supervision = boxes(&[("checked_by", "Gao"), ("result", "partly")]);
    desk.supervise(late, &supervision).unwrap();
}

/// Calls `look` with every part of the page in sight.
pub fn look_at_review(
    window: &mut Window,
    words: &Words,
    look: &mut impl FnMut(&str, &mut Window),
) {
    window.command(Command::GoReview);
    look("the board", window);
    for deed in [
        "case-deed-done",
        "rectify-deed-supervise",
        "rectify-deed-void",
    ] {
        window.push(&words.t(deed));
        look(deed, window);
        window.command(Command::Save);
        look(&format!("{deed} with empty boxes"), window);
        window.press(Key::Escape);
    }
    window.push(&words.t("rectification-state-done"));
    look("the board, what waits to be verified", window);
    for deed in ["case-deed-verify", "case-deed-redo"] {
        window.push(&words.t(deed));
        look(deed, window);
        window.press(Key::Escape);
    }
    window.push(&words.t("board-late"));
    window.push(&words.t("board-with-verified"));
    look("the board with what is verified", window);
    window.push(&words.t("review-tab-checks"));
    look("checks", window);
    // The list has the keys once the tab has not.
    window.press(Key::Escape);
    window.press(Key::End);
    look("a check with findings", window);
    window.push(&words.t("case-deed-order"));
    look("order from a finding", window);
    window.press(Key::Escape);
    window.push(&words.t("check-enter"));
    look("a new check", window);
    window.command(Command::Save);
    look("a new check with empty boxes", window);
    window.press(Key::Escape);
}
