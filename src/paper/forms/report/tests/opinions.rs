//! What the report says of opinions and of the review loop.

use super::*;
use crate::domain::figures::{
    BesideReview, CheckCount, Compared, Heading as _, Listed, Named, OpinionCount, OpinionFigure,
    OpinionFigures, OverdueOpinion, OverdueRectification, RectificationCount, ReviewFigure,
    ReviewFigures,
};
use crate::domain::opinion::{OpinionId, OpinionSource};
use crate::domain::review::{
    CheckKind, MeetingKind, MeetingPromise, MeetingRule, PromiseStanding, SupervisionResult,
};

fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

/// Four opinions, two of them out of a box; two feedbacks fell due, one of them late.
pub(super) fn with_opinions(mut report: Report) -> Report {
    let feedback = KeptCount { due: 2, kept: 1 };
    let mut now = OpinionFigures {
        received: 4,
        fed_back: 3,
        unsent: 1,
        by_signed: [0, 0, 4],
        by_giver: [4, 0, 0, 0, 0, 0],
        by_outcome: [2, 0, 1, 0, 0],
        feedback,
        twice_median_feedback_days: Some(15),
        followed_up: 2,
        rated: 2,
        content: 1,
        ..OpinionFigures::default()
    };
    let count = |received, fed_back, feedback| OpinionCount {
        received,
        fed_back,
        feedback,
    };
    now.by_source[0] = count(2, 2, feedback);
    let letter = OpinionSource::ALL
        .iter()
        .position(|it| *it == OpinionSource::Letter);
    now.by_source[letter.unwrap()] = count(2, 1, KeptCount::default());
    let of = |name, counts| Named { name, counts };
    now.by_department = vec![
        of(Department::Named("总务处".into()), count(3, 3, feedback)),
        of(Department::Unstated, count(1, 0, KeptCount::default())),
    ];
    report.opinions = OpinionReport {
        is_kept: true,
        now,
        overdue: vec![OverdueOpinion {
            opinion: OpinionId(1),
            number: "YJ-2026-0007".parse().unwrap(),
            content: "食堂排队太久".into(),
            department: "总务处".into(),
            handler: "赵老师".into(),
            received_on: day("2026-09-21"),
            sent_on: Some(day("2026-09-22")),
            due_on: day("2026-10-20"),
            feedback_on: None,
            days_over: 3,
        }],
        ..OpinionReport::default()
    };
    report
}

/// Two rectifications fell due, one of them late; the supervisors did not meet.
pub(super) fn with_review(mut report: Report) -> Report {
    let counts = RectificationCount {
        ordered: 3,
        verified: 1,
        rectified: KeptCount { due: 2, kept: 1 },
    };
    let mut beside = BesideReview {
        openings: 2,
        slips: 6,
        blank_slips: 1,
        slips_entered: 4,
        questionnaires: 1,
        issued: 120,
        issued_counted: 120,
        returned: 96,
        ..BesideReview::default()
    };
    beside.add_meetings(MeetingKind::StudentSeminar, 1, 24);
    beside.add_check(CheckKind::Covert, true, None);
    beside.add_check(CheckKind::Covert, false, None);
    let back = Some(SupervisionResult::NotPutRight);
    beside.add_check(CheckKind::Supervision, true, back);
    assert_eq!(
        beside.checks(),
        CheckCount {
            checks: 2,
            found: 1
        }
    );
    report.review = ReviewReport {
        is_kept: true,
        now: ReviewFigures {
            ordered: counts.ordered,
            overdue_open: 0,
            by_origin: [0, 1, 1, 1],
            verified: counts.verified,
            rectified: counts.rectified,
            by_department: vec![Named {
                name: Department::Named("食堂".into()),
                counts,
            }],
            beside,
        },
        promises: vec![MeetingPromise {
            rule: MeetingRule {
                kind: MeetingKind::SupervisorMeeting,
                is_per_term: false,
                least: 1,
                most: 2,
            },
            from: day("2025-01-01"),
            to: day("2025-12-31"),
            held_count: 0,
            standing: PromiseStanding::Missed,
            days_left: 0,
        }],
        overdue: vec![OverdueRectification {
            rectification: 1,
            number: String::new(),
            check: Some((CheckKind::Covert, day("2026-10-08"))),
            problem: "两个窗口未开".into(),
            department: "食堂".into(),
            responsible_person: "赵老师".into(),
            opened_on: day("2026-10-08"),
            due_on: day("2026-10-15"),
            done_on: Some(day("2026-10-19")),
            days_over: 2,
        }],
        ..ReviewReport::default()
    };
    report
}

fn cells(form: &Form, first: &str, columns: usize) -> Vec<String> {
    let mut rows = tables(form).into_iter().flat_map(|table| &table.rows);
    let row = rows.find(|row| row.cells.len() == columns && row.cells[0] == first);
    let row = row.unwrap_or_else(|| panic!("no row {first} of {columns}"));
    row.cells[1..].to_vec()
}

/// Every figure that is told stands in a table and is defined.
fn all_told<F: Listed + std::fmt::Debug>(
    form: &Form,
    compared: &Compared<'_, F::Figures>,
    terms: &F::Terms,
    words: &Words,
) {
    let all = tables(form);
    let definitions = all[all.len() - 1];
    for figure in F::LIST {
        let name = words.listed_figure(*figure, terms);
        let stands = |table: &&Table| table.rows.iter().any(|row| row.cells[0] == name);
        let is_there = all[..all.len() - 1].iter().any(stands);
        if !figure.is_told(compared) {
            continue;
        }
        assert!(is_there, "{figure:?}");
        let defined = match figure.group().is_choice() {
            true => words.figure_heading(figure.group()),
            false => name,
        };
        let definition = words.listed_definition(*figure, terms);
        assert!(!definition.contains('{'), "{definition}");
        let wanted = [defined, definition];
        let has = definitions.rows.iter().any(|row| row.cells == wanted);
        assert!(has, "{wanted:?}");
    }
}

#[test]
fn every_figure_of_opinions_and_review_stands_in_a_table_and_is_defined_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language);
        let report = with_review(with_opinions(report("2026-10", 6)));
        let form = form(&report, letterhead(), &words);
        let (opinions, review) = (&report.opinions, &report.review);
        all_told::<OpinionFigure>(&form, &opinions.compared(), &opinions.limits, &words);
        all_told::<ReviewFigure>(&form, &review.compared(), &(), &words);
    }
}

#[test]
fn e7_the_rate_of_feedback_tells_its_denominator_and_its_limit() {
    let form = chinese(&with_opinions(report("2026-10", 6)));
    let cell = |name: &str| cells(&form, name, 6)[0].clone();
    assert_eq!(cell("按时反馈率（15 个工作日）"), "50.0%（1/2）");
    assert_eq!(cell("反馈超期"), "1");
    assert_eq!(cell("反馈用时中位数"), "7.5 个工作日");
    assert_eq!(cells(&form, "意见（已反馈）", 8)[4], "50.0%（1/2）");
    assert!(says(
        &form,
        "收到意见建议 4 件；应反馈 2 件，按时反馈 1 件。"
    ));
}

#[test]
fn sources_and_departments_stand_above_what_they_come_to() {
    let form = chinese(&with_opinions(report("2026-10", 6)));
    let whole = ["4", "100.0%", "3", "2", "1", "50.0%"];
    assert_eq!(
        cells(&form, "意见箱", 7),
        ["2", "50.0%", "2", "2", "1", "50.0%"]
    );
    assert_eq!(cells(&form, "来信", 7), ["2", "50.0%", "1", "0", "0", "—"]);
    assert_eq!(cells(&form, "合计", 7), whole);
    assert_eq!(cells(&form, "总务处", 7)[..2], ["3", "75.0%"]);
    let none = tables(&form).into_iter().flat_map(|table| &table.rows);
    let none = none.filter(|row| row.cells[0] == "家长会").count();
    assert_eq!(none, 0, "a source nobody used fills no line");
}

#[test]
fn d14_the_overdue_lists_say_who_has_it_since_when_and_how_long_it_is_over() {
    let form = chinese(&with_review(with_opinions(report("2026-10", 6))));
    assert_eq!(
        cells(&form, "YJ-2026-0007", 7),
        [
            "食堂排队太久",
            "赵老师",
            "10月20日",
            "未反馈",
            "3 天",
            "9月22日转交"
        ]
    );
    assert_eq!(
        cells(&form, "暗访 10月8日", 7),
        [
            "两个窗口未开",
            "赵老师",
            "10月15日",
            "10月19日",
            "2 天",
            "10月8日下达"
        ]
    );
}

#[test]
fn e1_a_promise_that_was_not_kept_says_of_which_year() {
    let form = chinese(&with_review(report("2025-12", 6)));
    let told = cells(&form, "监督员座谈会", 5);
    let days = "2025年1月1日 至 2025年12月31日";
    assert_eq!(told[..3], [days, "1–2", "0"]);
    let words = Words::new(Language::ZhHans);
    assert_eq!(told[3], words.t(PromiseStanding::Missed.label_key()));
}

#[test]
fn e6_rectifications_of_every_source_are_one_rate_by_department() {
    let form = chinese(&with_review(report("2026-10", 6)));
    assert_eq!(cells(&form, "整改完成率", 6)[0], "50.0%（1/2）");
    for name in ["食堂", "合计"] {
        assert_eq!(cells(&form, name, 6), ["3", "1", "2", "1", "50.0%"]);
    }
    assert_eq!(cells(&form, "暗访", 4), ["2", "1", "50.0%"]);
    assert_eq!(cells(&form, "意见条登记率", 6)[0], "80.0%（4/5）");
    assert_eq!(cells(&form, "回收率", 6)[0], "80.0%（96/120）");
}

#[test]
fn the_sections_follow_complaints_and_the_title_names_what_is_kept() {
    let silent = chinese(&report("2026-10", 6));
    let has = |form: &Form, part: &str| headings(form).iter().any(|it| it.contains(part));
    assert!(!has(&silent, "意见建议") && !has(&silent, "整改"));
    let form = chinese(&with_review(with_opinions(report("2026-10", 6))));
    assert_eq!(form.leaves[0].title, "来访、首问与意见办理情况月报");
    for chapter in ["四、意见建议", "八、满意度", "九、整改"] {
        assert!(headings(&form).contains(&chapter), "{chapter}");
    }
    let mut none = report("2026-10", 6);
    none.opinions.is_kept = true;
    none.review.is_kept = true;
    none.complaints.is_kept = true;
    let none = chinese(&none);
    assert_eq!(none.leaves[0].title, "来访、首问、投诉与意见办理情况月报");
    assert!(says(&none, "本期没有意见登记。"));
    assert!(says(&none, "本期没有整改、会议和检查登记。"));
}
