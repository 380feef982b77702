//! The figures of a period: counted by SQL and by hand alike, and each leads to its records.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDateTime, Timelike as _};
use shouwen::desk::{Desk, VisitFile, fill_sample};
use shouwen::domain::figures::{
    Amount, Counted, Department, Figure, Report, Standing, VisitFigures,
};
use shouwen::domain::period::Period;
use shouwen::domain::visit::{HostConsent, TypedVisit, Visit, VisitField, VisitKind, VisitState};
use shouwen::domain::when::from_canonical;
use shouwen::store::VisitFilter;
use support::{Place, at, morning, new_desk, open_desk, parent, place};

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

/// Everything there is, with what hangs beside it.
fn files(desk: &Desk) -> Vec<VisitFile> {
    let ids = desk.visit_ids(&VisitFilter::default()).unwrap();
    ids.iter().map(|id| desk.visit_file(*id).unwrap()).collect()
}

/// A year of made-up visits up to a Monday in November, and what a sample lacks.
fn sample(place: &Place) -> Desk {
    let mut desk = new_desk(place, morning());
    fill_sample(&mut desk, 2_500, 7, &mut |_, _| true).unwrap();
    let mut typed = |name: &str, expected_at: &str, arrived_at: &str| {
        let mut typed = parent(name);
        typed.set(VisitField::ExpectedAt, expected_at);
        typed.set(VisitField::ArrivedAt, arrived_at);
        desk.log_visit(&typed).unwrap()
    };
    typed("没来", "2026-11-20 9:00", "");
    typed("上月没来", "2026-10-30 9:00", "");
    typed("还没到时间", "2026-11-23 10:30", "");
    typed("跨月来", "2026-10-31 16:00", "2026-11-02 8:00");
    let voided = typed("作废的预约", "2026-11-19 9:00", "");
    let twice = typed("月底来的", "", "2026-10-31 23:59");
    let mut nameless_department = TypedVisit::of(&twice.details);
    nameless_department.set(VisitField::HostDepartment, "");
    nameless_department.set(VisitField::Phone, "");
    desk.log_visit(&nameless_department).unwrap();
    desk.log_visit(&nameless_department).unwrap();
    desk.void_visit(voided.id, "家长取消").unwrap();
    desk
}

/// The same count, visit by visit and in no hurry.
fn by_hand(files: &[VisitFile], period: Period, as_of: NaiveDateTime) -> VisitFigures {
    let is_within =
        |at: NaiveDateTime| period.first_day() <= at.date() && at.date() <= period.last_day();
    let visits: Vec<&Visit> = files.iter().map(|file| &file.visit).collect();
    let came: Vec<&Visit> = visits
        .iter()
        .copied()
        .filter(|visit| visit.voiding.is_none())
        .filter(|visit| visit.details.arrived_at.is_some_and(is_within))
        .collect();
    let count = |holds: &dyn Fn(&Visit) -> bool| {
        u32::try_from(came.iter().filter(|visit| holds(visit)).count()).unwrap()
    };
    let mut figures = VisitFigures {
        visits: count(&|_| true),
        persons: came
            .iter()
            .map(|visit| u64::from(visit.details.party_size))
            .sum(),
        by_part: vec![0; period.parts().len()],
        departure_unknown: count(&|visit| visit.state() == VisitState::LeftUnknown),
        backdated: count(&Visit::is_backdated),
        appointments_kept: count(&|visit| visit.details.expected_at.is_some()),
        host_declined: count(&|visit| visit.details.host_consent == HostConsent::Declined),
        ..VisitFigures::default()
    };
    for (place, kind) in VisitKind::ALL.iter().enumerate() {
        figures.by_kind[place] = count(&|visit| visit.details.kind == *kind);
    }
    for visit in &came {
        let at = visit.details.arrived_at.unwrap();
        let part = period.parts();
        let part = part
            .iter()
            .position(|part| part.first_day <= at.date() && at.date() <= part.last_day);
        figures.by_part[part.unwrap()] += 1;
        let weekday = at.weekday().num_days_from_monday() as usize;
        figures.by_weekday_and_hour[weekday][at.hour() as usize] += 1;
    }
    let mut stays: Vec<i64> = came
        .iter()
        .filter_map(|visit| {
            Some((visit.details.departure.at()? - visit.details.arrived_at?).num_minutes())
        })
        .collect();
    stays.sort_unstable();
    figures.timed_visits = u32::try_from(stays.len()).unwrap();
    figures.stay_minutes = stays.iter().sum::<i64>().unsigned_abs();
    figures.twice_median_stay_minutes = (!stays.is_empty())
        .then(|| u32::try_from(stays[stays.len() / 2] + stays[(stays.len() - 1) / 2]).unwrap());
    let mut people: BTreeMap<(String, String, bool), u32> = BTreeMap::new();
    for visit in &came {
        let details = &visit.details;
        let has_phone = !details.phone.is_empty();
        let known = if has_phone {
            &details.phone
        } else {
            &details.student_name
        };
        if !known.is_empty() {
            *people
                .entry((details.visitor_name.clone(), known.clone(), has_phone))
                .or_default() += 1;
        }
    }
    people.retain(|_, visits| *visits > 1);
    figures.repeat_people = u32::try_from(people.len()).unwrap();
    figures.repeat_visits = people.values().sum();
    let beside = |count: &dyn Fn(&VisitFile) -> usize| {
        let files = files
            .iter()
            .filter(|file| came.iter().any(|visit| visit.id == file.visit.id));
        u32::try_from(files.map(count).sum::<usize>()).unwrap()
    };
    figures.released = beside(&|file| {
        file.releases
            .iter()
            .filter(|it| it.voiding.is_none())
            .count()
    });
    figures.left_items = beside(&|file| {
        file.left_items
            .iter()
            .filter(|it| it.voiding.is_none())
            .count()
    });
    let others = |holds: &dyn Fn(&Visit) -> bool| {
        u32::try_from(visits.iter().filter(|visit| holds(visit)).count()).unwrap()
    };
    figures.appointments_missed = others(&|visit| {
        let expected_at = visit.details.expected_at;
        visit.state() == VisitState::Appointment
            && expected_at.is_some_and(|at| is_within(at) && at < as_of)
    });
    figures.voided = others(&|visit| visit.voiding.is_some() && is_within(visit.listed_at()));
    figures
}

#[test]
fn sql_and_hand_count_the_same() {
    let place = place();
    let desk = sample(&place);
    let files = files(&desk);
    for text in [
        "2026-11", "2026-10", "2026-Q4", "2026-Q3", "2026", "2025-11", "2027",
    ] {
        let period = period(text);
        let counted = VisitFigures {
            by_department: Vec::new(),
            ..desk.report(period).unwrap().now
        };
        assert_eq!(counted, by_hand(&files, period, desk.now()), "{text}");
    }
    let november = desk.report(period("2026-11")).unwrap().now;
    for figure in Figure::ALL {
        let is_there = !matches!(figure.amount(&november), Amount::Count(0) | Amount::Unknown);
        assert!(is_there, "{figure:?} proves nothing");
    }
}

#[test]
fn departments_add_up_to_all_visits() {
    let place = place();
    let desk = sample(&place);
    let figures = desk.report(period("2026")).unwrap().now;
    let lines = &figures.by_department;
    assert_eq!(
        lines.iter().map(|line| line.visits).sum::<u32>(),
        figures.visits
    );
    assert_eq!(
        lines.iter().map(|line| line.persons).sum::<u64>(),
        figures.persons
    );
    for line in lines {
        let department = match &line.department {
            Department::Named(name) => name.clone(),
            Department::Unstated => String::new(),
            Department::Others => continue,
        };
        let filter = VisitFilter {
            department: Some(department),
            counted: Some(counted(Figure::Visits, "2026", &desk)),
            ..VisitFilter::default()
        };
        assert_eq!(desk.visit_ids(&filter).unwrap().len(), line.visits as usize);
    }
}

fn counted(figure: Figure, text: &str, desk: &Desk) -> Counted {
    Counted {
        figure,
        period: period(text),
        as_of: desk.now(),
    }
}

#[test]
fn every_figure_leads_to_the_records_it_counted() {
    let place = place();
    let desk = sample(&place);
    for text in ["2026-11", "2026-10", "2026-Q4"] {
        let figures = desk.report(period(text)).unwrap().now;
        for figure in Figure::ALL {
            let filter = VisitFilter {
                counted: Some(counted(figure, text, &desk)),
                ..VisitFilter::default()
            };
            let ids = desk.visit_ids(&filter).unwrap();
            let behind: Vec<VisitFile> =
                ids.iter().map(|id| desk.visit_file(*id).unwrap()).collect();
            let counted = match figure {
                Figure::Persons => behind
                    .iter()
                    .map(|file| u64::from(file.visit.details.party_size))
                    .sum(),
                Figure::Released => behind.iter().map(|file| file.releases.len() as u64).sum(),
                Figure::LeftItems => behind.iter().map(|file| file.left_items.len() as u64).sum(),
                _ => ids.len() as u64,
            };
            let figure_counted = match figure {
                Figure::RepeatPeople | Figure::RepeatShare => Figure::RepeatVisits,
                Figure::StayMean | Figure::StayMedian => Figure::Timed,
                _ => figure,
            };
            assert_eq!(
                figure_counted.amount(&figures),
                Amount::Count(counted),
                "{text} {figure:?}"
            );
        }
    }
}

#[test]
fn a_visit_counts_when_it_really_came_whatever_its_number_says() {
    let place = place();
    let mut desk = new_desk(&place, at("2027-01-04T08:00:00+08:00"));
    let mut typed = parent("张伟");
    typed.set(VisitField::ArrivedAt, "2026-12-31 16:00");
    let visit = desk.log_visit(&typed).unwrap();
    assert_eq!(visit.number.year, 2027);
    let visits = |text| desk.report(period(text)).unwrap().now.visits;
    assert_eq!(
        (visits("2026-12"), visits("2027-01"), visits("2026")),
        (1, 0, 1)
    );
}

#[test]
fn an_empty_register_has_figures_of_nothing() {
    let place = place();
    let desk = new_desk(&place, morning());
    let report = desk.report(period("2026-11")).unwrap();
    assert!(report.now.is_empty());
    assert_eq!((report.previous, report.year_before), (None, None));
    assert_eq!(report.inspections, []);
}

#[test]
fn what_lies_before_the_register_is_unknown_not_nothing() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let mut typed = parent("张伟");
    typed.set(VisitField::ArrivedAt, "2026-09-30 16:00");
    desk.log_visit(&typed).unwrap();
    let report = |text| desk.report(period(text)).unwrap();
    let visits = |figures: &Option<VisitFigures>| figures.as_ref().map(|it| it.visits);
    let Report {
        previous,
        year_before,
        ..
    } = report("2026-11");
    assert_eq!((visits(&previous), visits(&year_before)), (Some(0), None));
    // Of September the register saw one day: nothing to compare a month with.
    assert_eq!(visits(&report("2026-10").previous), None);
    assert_eq!(visits(&report("2026-09").previous), None);
}

#[test]
fn a_year_is_compared_to_one_year_alone() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let mut typed = parent("张伟");
    typed.set(VisitField::ArrivedAt, "2025-01-01 16:00");
    desk.log_visit(&typed).unwrap();
    let report = desk.report(period("2026")).unwrap();
    assert_eq!(report.previous.unwrap().visits, 1);
    assert_eq!(report.year_before, None);
}

#[test]
fn a_report_knows_whether_its_period_is_over() {
    let place = place();
    let desk = new_desk(&place, morning());
    let standing = |text| desk.report(period(text)).unwrap().standing();
    assert_eq!(standing("2026-10"), Standing::Over);
    assert_eq!(standing("2026-11"), Standing::Running);
    assert_eq!(standing("2026"), Standing::Running);
    assert_eq!(standing("2026-12"), Standing::Ahead);
}

#[test]
fn b8_inspections_are_listed_in_the_order_they_came() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    for (at, unit) in [
        ("2026-11-20 9:00", "区教育局"),
        ("2026-11-03 14:00", "市场监管所"),
    ] {
        let mut typed = parent("王局长");
        typed.set(VisitField::Kind, "inspection");
        typed.set(VisitField::ArrivedAt, at);
        typed.set(VisitField::Origin, unit);
        typed.set(VisitField::InspectionFindings, "食堂台账要补齐");
        desk.log_visit(&typed).unwrap();
    }
    let report = desk.report(period("2026-11")).unwrap();
    let units: Vec<_> = report
        .inspections
        .iter()
        .map(|it| it.unit.as_str())
        .collect();
    assert_eq!(units, ["市场监管所", "区教育局"]);
    let first = &report.inspections[0];
    assert_eq!(first.findings, "食堂台账要补齐");
    assert_eq!(
        first.subject, "给孩子送作业本",
        "the purpose where no subject was written"
    );
    assert_eq!(
        first.arrived_at,
        from_canonical("2026-11-03T14:00").unwrap()
    );
}

#[test]
fn a_report_bears_the_head_of_the_journal() {
    let place = place();
    let desk = new_desk(&place, morning());
    let before = desk.report(period("2026-11")).unwrap();
    let mut other = open_desk(&place, morning());
    other.log_visit(&parent("张伟")).unwrap();
    let after = desk.report(period("2026-11")).unwrap();
    let head = desk.journal_head().unwrap();
    assert_eq!(
        (after.journal_seq, after.journal_hash),
        (head.seq, head.hash)
    );
    assert_ne!(before.journal_hash, after.journal_hash);
    assert_eq!(after.now.visits, 1);
}
