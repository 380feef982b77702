//! The review loop on real registers: boxes, questionnaires, meetings, opinions, checks, what is to be put right (5D, 4·三).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "desk_reviews/beside.rs"]
mod beside;
#[path = "desk_reviews/eight_nots.rs"]
mod eight_nots;
#[path = "desk_reviews/inspections.rs"]
mod inspections;
#[path = "desk_reviews/opinions.rs"]
mod opinions;
mod support;
#[path = "desk_reviews/today.rs"]
mod today;

use shouwen::desk::{Desk, Error, Refusal};
use shouwen::domain::field::Problem;
use shouwen::domain::opinion::Opinion;
use shouwen::domain::review::BoxOpening;

use support::served::boxes;

/// The rule that said no.
fn refused<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Refusal {
    match outcome {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

/// The first box that wants something, and what.
fn wrong<T: std::fmt::Debug>(outcome: Result<T, Error>) -> (&'static str, Problem) {
    match outcome {
        Err(Error::Fields(errors)) => (errors[0].field, errors[0].problem),
        other => panic!("nothing wrong: {other:?}"),
    }
}

/// A box that two people opened on 20 November, with two slips and a blank one in it.
fn opened_box(desk: &mut Desk) -> BoxOpening {
    let opening = boxes(&[
        ("box_name", "校门口意见箱"),
        ("opened_on", "2026-11-20"),
        ("opened_by", "王芳"),
        ("witness", "赵老师"),
        ("slip_count", "3"),
        ("blank_count", "1"),
    ]);
    desk.open_box(&opening).unwrap()
}

/// A slip out of a box.
fn slip(desk: &mut Desk, of: &BoxOpening, content: &str) -> Result<Opinion, Error> {
    let id = of.id.to_string();
    desk.log_opinion(&boxes(&[("box_opening_id", &id), ("content", content)]))
}
