//! The figures of opinions and of the review loop: counted by SQL and by hand alike, and each leads to its records.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "opinion_figures/by_hand.rs"]
mod by_hand;
mod support;
#[path = "opinion_figures/term.rs"]
mod term;

use by_hand::{opinions_by_hand, review_by_hand};
use shouwen::desk::Desk;
use shouwen::domain::calendar::Calendar;
use shouwen::domain::figures::{
    Amount, Counted, Department, KeptCount, Listed as _, Named, OpinionCount, OpinionFigure,
    OpinionFigures, RectificationCount, ReviewFigure, ReviewFigures,
};
use shouwen::domain::opinion::{Opinion, OpinionSource};
use shouwen::domain::period::Period;
use shouwen::domain::review::{MeetingKind, PromiseStanding};
use shouwen::store::OpinionFilter;
use support::complained::{founded, seat};
use support::served::boxes;
use support::{morning, new_desk, place};
use term::term;

const PERIODS: [&str; 7] = [
    "2026-11", "2026-10", "2026-09", "2026-12", "2026-Q4", "2026", "2025-11",
];

fn opinions(desk: &Desk) -> Vec<Opinion> {
    let ids = desk.opinion_ids(&OpinionFilter::default()).unwrap();
    ids.iter().map(|id| desk.opinion(*id).unwrap()).collect()
}

fn sum<C: Copy + Default + std::ops::AddAssign>(lines: &[Named<C>]) -> C {
    lines.iter().fold(C::default(), |mut sum, line| {
        sum += line.counts;
        sum
    })
}

#[test]
fn sql_and_hand_count_the_same_opinions_and_a_number_leads_to_so_many_records() {
    let (_place, mut desk) = term();
    let opinions = opinions(&desk);
    let today = desk.now().date();
    for text in PERIODS {
        let period: Period = text.parse().unwrap();
        let counted = desk.report(period).unwrap().opinions.now;
        let whole = OpinionCount {
            received: counted.received,
            fed_back: counted.fed_back,
            feedback: counted.feedback,
        };
        assert_eq!(sum(&counted.by_department), whole, "{text}");
        let counted = OpinionFigures {
            by_department: Vec::new(),
            ..counted
        };
        assert_eq!(
            counted,
            opinions_by_hand(&opinions, period, today),
            "{text}"
        );
        lead_to_their_records(&desk, &counted, period);
    }
    let year = desk.report("2026".parse().unwrap()).unwrap();
    for figure in OpinionFigure::ALL {
        let amount = figure.amount(&year.opinions.now);
        let is_there = !matches!(amount, Amount::Count(0) | Amount::Unknown);
        assert!(is_there, "the term tells nothing of {figure:?}");
    }
    // Whoever only reads the registers is told the same numbers.
    seat(&mut desk, "王芳");
    let read = desk.report("2026".parse().unwrap()).unwrap();
    assert_eq!(read.opinions.now, year.opinions.now);
    assert_eq!(read.review.now, year.review.now);
}

/// A count leads to as many records, and a share to those it is taken over.
fn lead_to_their_records(desk: &Desk, figures: &OpinionFigures, period: Period) {
    for figure in OpinionFigure::ALL {
        let behind = match figure.amount(figures) {
            Amount::Count(count) => u32::try_from(count).unwrap(),
            Amount::Ratio { whole, .. } => whole,
            _ => continue,
        };
        let filter = OpinionFilter {
            counted: Some(Counted {
                figure,
                period,
                as_of: desk.now(),
            }),
            ..OpinionFilter::default()
        };
        let found = desk.opinion_ids(&filter).unwrap().len();
        assert_eq!(found, behind as usize, "{figure:?} {period}");
    }
}

#[test]
fn e7_what_is_late_is_listed_with_who_has_it_since_when() {
    let (_place, desk) = term();
    let today = desk.now().date();
    let calendar = Calendar::shipped();
    for text in PERIODS {
        let period: Period = text.parse().unwrap();
        let report = desk.report(period).unwrap().opinions;
        let mut late: Vec<_> = opinions(&desk)
            .into_iter()
            .filter(|it| it.voiding.is_none())
            .filter(|it| by_hand::is_within(period, Some(it.details.due_on)))
            .filter(|it| it.details.is_fed_back_on_time(today) == Some(false))
            .collect();
        late.sort_by_key(|it| (it.details.due_on, it.id));
        let listed: Vec<_> = report.overdue.iter().map(|it| it.opinion).collect();
        let expected: Vec<_> = late.iter().map(|it| it.id).collect();
        assert_eq!(listed, expected, "{text}");
        assert_eq!(report.more_overdue(), 0, "{text}");
        for (line, opinion) in report.overdue.iter().zip(&late) {
            assert_eq!(line.sent_on, opinion.details.sent_on);
            assert_eq!(line.handler, opinion.details.handler);
            // Working days, so that Saturday is no day after Friday.
            let until = line.feedback_on.unwrap_or(today);
            let over = calendar.working_days_between(line.due_on, until);
            assert_eq!(i32::try_from(line.days_over), Ok(over), "{line:?}");
        }
    }
}

#[test]
fn e6_sql_and_hand_count_the_same_review_loop_whatever_is_put_right_comes_of() {
    let (_place, desk) = term();
    for text in PERIODS {
        let period: Period = text.parse().unwrap();
        let report = desk.report(period).unwrap().review;
        let whole = RectificationCount {
            ordered: report.now.ordered,
            verified: report.now.verified,
            rectified: report.now.rectified,
        };
        assert_eq!(sum(&report.now.by_department), whole, "{text}");
        let missed = report.now.rectified.missed() as usize;
        assert_eq!(report.overdue.len(), missed, "{text}");
        let counted = ReviewFigures {
            by_department: Vec::new(),
            ..report.now
        };
        assert_eq!(counted, review_by_hand(&desk, period), "{text}");
    }
    let year = desk.report("2026".parse().unwrap()).unwrap().review.now;
    for figure in ReviewFigure::ALL {
        let amount = figure.amount(&year);
        let is_there = !matches!(amount, Amount::Count(0) | Amount::Unknown);
        assert!(is_there, "the term tells nothing of {figure:?}");
    }
}

#[test]
fn a_hand_made_month_is_counted_as_it_stands_on_paper() {
    let place = place();
    let mut desk = founded(&place, morning());
    let said = |received_on: &str, department: &str| {
        boxes(&[
            ("source", "letter"),
            ("received_on", received_on),
            ("content", "校门口没有雨棚"),
            ("department", department),
        ])
    };
    // Due on 20 October (the holiday rests) and fed back then; due on 9 November and still open; due in December.
    let in_time = desk.log_opinion(&said("2026-09-21", "总务处")).unwrap();
    let late = desk.log_opinion(&said("2026-10-19", "总务处")).unwrap();
    desk.log_opinion(&said("2026-11-20", "")).unwrap();
    assert_eq!(late.details.due_on.to_string(), "2026-11-09");
    let feedback = boxes(&[
        ("outcome", "adopted"),
        ("feedback", "已列入计划"),
        ("feedback_on", &in_time.details.due_on.to_string()),
        ("feedback_how", "notice"),
        ("feedback_place", "公示栏"),
    ]);
    desk.feed_back_opinion(in_time.id, in_time.revision, &feedback)
        .unwrap();
    let of = |text: &str| {
        let report = desk.report(text.parse().unwrap()).unwrap();
        (report.opinions.now.received, report.opinions.now.feedback)
    };
    assert_eq!(of("2026-10"), (1, KeptCount { due: 1, kept: 1 }));
    assert_eq!(of("2026-11"), (1, KeptCount { due: 1, kept: 0 }));
    let november = desk.report("2026-11".parse().unwrap()).unwrap().opinions;
    let names: Vec<_> = november
        .now
        .by_department
        .iter()
        .map(|it| &it.name)
        .collect();
    let office = Department::Named("总务处".into());
    assert_eq!(names, [&office, &Department::Unstated]);
    let line = &november.overdue[0];
    // Ten working days from 9 to 23 November.
    assert_eq!((line.number, line.days_over), (late.number, 10));
    assert_eq!(line.sent_on, None);
    let previous = november.previous.unwrap();
    assert_eq!(previous.feedback, KeptCount { due: 1, kept: 1 });
    assert_eq!(november.year_before, None);
}

#[test]
fn e1_f7_promises_stand_in_every_report_whose_year_or_term_they_are_of() {
    let place = place();
    let mut desk = founded(&place, morning());
    let promises = |desk: &Desk, text: &str| -> Vec<_> {
        let report = desk.report(text.parse().unwrap()).unwrap();
        let told = report.review.promises.iter();
        told.map(|it| {
            (
                it.rule.kind,
                it.from.to_string(),
                it.held_count,
                it.standing,
            )
        })
        .collect()
    };
    // A register that never held anything of it breaks no promise.
    assert_eq!(promises(&desk, "2026-11"), []);
    let seminar = boxes(&[
        ("kind", "student_seminar"),
        ("held_on", "2026-10-20"),
        ("chair", "陈校长"),
        ("attended_count", "12"),
        ("topic", "食堂与作息"),
    ]);
    desk.hold_meeting(&seminar).unwrap();
    let supervisors = (
        MeetingKind::SupervisorMeeting,
        "2026-01-01".to_owned(),
        0,
        PromiseStanding::Short,
    );
    let students = (
        MeetingKind::StudentSeminar,
        "2026-09-01".to_owned(),
        1,
        PromiseStanding::Kept,
    );
    assert_eq!(
        promises(&desk, "2026-11"),
        [supervisors.clone(), students.clone()]
    );
    // Of the year the terms before the register kept meetings are not told, nor is a term that has not begun.
    assert_eq!(promises(&desk, "2026"), [supervisors, students]);
    assert_eq!(promises(&desk, "2025"), []);
}

#[test]
fn c4_a_late_rectification_of_a_case_is_counted_and_not_listed_to_whoever_it_is_about() {
    let (_place, mut desk) = term();
    let period: Period = "2026".parse().unwrap();
    let all = desk.report(period).unwrap().review;
    let of_cases = |lines: &[shouwen::domain::figures::OverdueRectification]| {
        let cases = lines.iter().filter(|it| it.number.starts_with("TS"));
        cases.map(|it| it.problem.clone()).collect::<Vec<_>>()
    };
    assert!(!of_cases(&all.overdue).is_empty());
    // What a case is about is not told on a report.
    assert!(of_cases(&all.overdue).iter().all(String::is_empty));
    term::open_account_of_respondent(&mut desk);
    let read = desk.report(period).unwrap().review;
    assert_eq!(read.now, all.now);
    assert_eq!(of_cases(&read.overdue), Vec::<String>::new());
    assert!(read.more_overdue() > 0);
}

#[test]
fn a_register_without_accounts_counts_opinions_too_and_one_without_any_says_nothing() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let period: Period = "2026-11".parse().unwrap();
    let report = desk.report(period).unwrap();
    assert!(!report.opinions.is_kept && !report.review.is_kept);
    let said = boxes(&[("source", "in_person"), ("content", "操场积水")]);
    desk.log_opinion(&said).unwrap();
    let report = desk.report(period).unwrap();
    assert!(report.opinions.is_kept && !report.complaints.is_kept);
    let sources = OpinionSource::ALL.iter().zip(report.opinions.now.by_source);
    let received: Vec<_> = sources
        .filter(|(_, counts)| counts.received > 0)
        .map(|(source, _)| *source)
        .collect();
    assert_eq!(received, [OpinionSource::InPerson]);
}
