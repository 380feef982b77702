//! Nothing is clipped on the smallest screen that must do, 1024 × 700.

use std::collections::BTreeSet;

use shouwen::i18n::{Language, Words};

use crate::languages::visit_every_screen;
use crate::window::{Window, screen};

/// How far two controls may share a place before one hides the other, in points.
const MOST_SHARED: f32 = 2.0;

/// Screens looked at after scrolling: what lies under their heads is cut off there, which a place alone does not tell.
const SCROLLED: [&str; 16] = [
    "give-notice",
    "message with empty boxes",
    "new entry with empty boxes",
    "new with empty boxes",
    "calendar",
    "below an opinion",
    "complaint with empty boxes",
    "complaint on the red path",
    "opinion with empty boxes",
    "working days counted",
    "new visit with empty boxes",
    "offers",
    "rectify-deed-supervise with empty boxes",
    "inspection",
    "question of leaving",
    "question of restoring",
];

#[test]
fn everything_lies_inside_the_window_in_three_languages() {
    for language in Language::ALL {
        visit_every_screen(language, |name, window| {
            let beyond = window.beyond_the_sides();
            assert!(beyond.is_empty(), "{language:?}, {name}: {beyond:#?}");
        });
    }
}

#[test]
fn what_lies_below_the_edge_can_be_scrolled_to() {
    for language in Language::ALL {
        // A control is looked at once on each screen; the same one is the same on the next.
        let mut known = BTreeSet::new();
        visit_every_screen(language, |name, window| {
            let below: Vec<_> = window
                .controls()
                .into_iter()
                .filter(|control| !screen().expand(0.5).contains_rect(control.rect))
                .filter(|control| known.insert(control.label.clone()))
                .collect();
            for control in below {
                let place = window.scrolled_to(&control.label);
                assert!(
                    place.is_positive(),
                    "{language:?}, {name}: {} stays out of sight, {:?}",
                    control.label,
                    control.rect
                );
            }
        });
    }
}

#[test]
fn no_control_lies_over_another() {
    for language in Language::ALL {
        visit_every_screen(language, |name, window| {
            if SCROLLED.iter().any(|scrolled| name.starts_with(scrolled)) {
                return;
            }
            let shared = lying_over_each_other(window, &Words::new(language).t(BELOW_TODAY));
            assert!(shared.is_empty(), "{language:?}, {name}: {shared:#?}");
        });
    }
}

/// What waits on Today is scrolled above the greeting and cut off there: the greeting's link shares no place with it.
const BELOW_TODAY: &str = "today-phrase-next";

/// Controls of the page that share a place, `below` left out. Those of a dialog and what it covers are compared only among themselves.
fn lying_over_each_other(window: &Window, below: &str) -> Vec<String> {
    let (front, page): (Vec<_>, Vec<_>) = window
        .controls()
        .into_iter()
        .filter(|control| screen().intersects(control.rect) && control.label != below)
        .partition(|control| control.is_in_dialog);
    let mut shared = Vec::new();
    for layer in [front, page] {
        for (at, one) in layer.iter().enumerate() {
            for other in &layer[at + 1..] {
                let both = one.rect.intersect(other.rect);
                if both.width() > MOST_SHARED && both.height() > MOST_SHARED {
                    shared.push(format!(
                        "{} {:?} and {} {:?}",
                        one.label, one.rect, other.label, other.rect
                    ));
                }
            }
        }
    }
    shared
}
