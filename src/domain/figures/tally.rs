//! Counting: visits go in one by one, figures come out.
//!
//! One pass and little memory, because a month may have 50,000 visits and a year ten times as many.

use std::collections::HashMap;
use std::ops::AddAssign;

use chrono::{Datelike as _, NaiveDateTime, Timelike as _};

use super::ranking::{Counts, Ranking, twice_median};
use super::{DepartmentCount, MOST_DEPARTMENTS, VisitFigures};
use crate::domain::period::{Bounds, Period};
use crate::domain::visit::{VisitKind, is_backdated};

/// What is counted of one visit: somebody came, and the entry was not voided.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// 入校时间.
    pub arrived_at: NaiveDateTime,
    /// 离校时间 where it is known.
    pub departed_at: Option<NaiveDateTime>,
    /// Closed as 离校时间不详.
    pub is_departure_unknown: bool,
    /// When it was written down.
    pub entered_at: NaiveDateTime,
    /// 来访类型.
    pub kind: VisitKind,
    /// 人数.
    pub party_size: u16,
    /// Whether the host did not agree.
    pub is_declined: bool,
    /// Whether it was an appointment before.
    pub was_expected: bool,
    /// 来访人.
    pub visitor_name: &'a str,
    /// The digits of the phone.
    pub phone_digits: &'a str,
    /// 学生.
    pub student_name: &'a str,
    /// 被访部门.
    pub host_department: &'a str,
}

/// What is counted beside the visits that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WithinPeriod {
    /// Appointments whose time is past and nobody came.
    pub appointments_missed: u32,
    /// Release slips of the period's visits, voided ones left out.
    pub released: u32,
    /// Things left at the period's visits, voided ones left out.
    pub left_items: u32,
}

/// A count under way.
#[derive(Debug, Clone)]
pub struct Tally {
    period: Bounds,
    figures: VisitFigures,
    stays_minutes: Vec<u32>,
    visits_by_person: HashMap<String, u32>,
    by_department: Ranking<Guests>,
    /// The key of the person being counted, kept so that a known one costs no allocation.
    person: String,
}

impl Tally {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(period: Period) -> Self {
        Self {
            period: period.bounds(),
            figures: VisitFigures {
                by_part: vec![0; period.parts().len()],
                ..VisitFigures::default()
            },
            stays_minutes: Vec::new(),
            visits_by_person: HashMap::new(),
            by_department: Ranking::default(),
            person: String::new(),
        }
    }

    /// Counts a visit. One that arrived outside the period is let pass uncounted.
    pub fn add(&mut self, seen: &Seen<'_>) {
        let Some(part) = self.period.part_of(seen.arrived_at.date()) else {
            return;
        };
        let figures = &mut self.figures;
        let add_one = |count: &mut u32, is_one: bool| *count += u32::from(is_one);
        figures.visits += 1;
        figures.persons += u64::from(seen.party_size);
        for (count, kind) in figures.by_kind.iter_mut().zip(VisitKind::ALL) {
            add_one(count, *kind == seen.kind);
        }
        if let Some(count) = figures.by_part.get_mut(part) {
            *count += 1;
        }
        let weekday = seen.arrived_at.weekday().num_days_from_monday() as usize;
        figures.by_weekday_and_hour[weekday][seen.arrived_at.hour() as usize] += 1;
        add_one(&mut figures.departure_unknown, seen.is_departure_unknown);
        add_one(
            &mut figures.backdated,
            is_backdated(seen.arrived_at, seen.entered_at),
        );
        add_one(&mut figures.appointments_kept, seen.was_expected);
        add_one(&mut figures.host_declined, seen.is_declined);
        if let Some(departed_at) = seen.departed_at {
            let minutes = (departed_at - seen.arrived_at).num_minutes().max(0);
            figures.timed_visits += 1;
            figures.stay_minutes += minutes.unsigned_abs();
            self.stays_minutes
                .push(u32::try_from(minutes).unwrap_or(u32::MAX));
        }
        self.add_person(seen);
        let guests = Guests {
            visits: 1,
            persons: seen.party_size.into(),
        };
        self.by_department.add(seen.host_department, guests);
    }

    /// Counts a voided entry.
    pub fn add_voided(&mut self) {
        self.figures.voided += 1;
    }

    /// The figures.
    #[must_use]
    pub fn finish(mut self, beside: WithinPeriod) -> VisitFigures {
        let twice = self.visits_by_person.values().filter(|visits| **visits > 1);
        for visits in twice {
            self.figures.repeat_people += 1;
            self.figures.repeat_visits += visits;
        }
        VisitFigures {
            twice_median_stay_minutes: twice_median(&mut self.stays_minutes),
            by_department: departments(self.by_department),
            appointments_missed: beside.appointments_missed,
            released: beside.released,
            left_items: beside.left_items,
            ..self.figures
        }
    }

    /// The same person: the same name and phone; without a phone the same name and student. A name alone is borne by
    /// many and tells nothing.
    fn add_person(&mut self, seen: &Seen<'_>) {
        let (mark, known) = if seen.phone_digits.is_empty() {
            ('s', seen.student_name)
        } else {
            ('p', seen.phone_digits)
        };
        if seen.visitor_name.is_empty() || known.is_empty() {
            return;
        }
        self.person.clear();
        self.person.push(mark);
        self.person.push_str(known);
        self.person.push('\n');
        self.person.push_str(seen.visitor_name);
        match self.visits_by_person.get_mut(&self.person) {
            Some(visits) => *visits += 1,
            None => drop(self.visits_by_person.insert(self.person.clone(), 1)),
        }
    }
}

/// Who came to see one department.
#[derive(Debug, Clone, Copy, Default)]
struct Guests {
    visits: u32,
    persons: u64,
}

impl AddAssign for Guests {
    fn add_assign(&mut self, more: Self) {
        self.visits += more.visits;
        self.persons += more.persons;
    }
}

impl Counts for Guests {
    fn weight(&self) -> u32 {
        self.visits
    }
}

fn departments(ranking: Ranking<Guests>) -> Vec<DepartmentCount> {
    let lines = ranking.lines(MOST_DEPARTMENTS).into_iter();
    lines
        .map(|(department, guests)| DepartmentCount {
            department,
            visits: guests.visits,
            persons: guests.persons,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::figures::{Amount, Department, Figure};
    use crate::domain::when::from_canonical;

    const NOVEMBER: Period = Period::Month {
        year: 2026,
        month: 11,
    };

    fn seen(arrived_at: &str) -> Seen<'static> {
        let arrived_at = from_canonical(arrived_at).unwrap();
        Seen {
            arrived_at,
            departed_at: None,
            is_departure_unknown: false,
            entered_at: arrived_at,
            kind: VisitKind::Parent,
            party_size: 1,
            is_declined: false,
            was_expected: false,
            visitor_name: "张伟",
            phone_digits: "",
            student_name: "",
            host_department: "",
        }
    }

    fn figures<'a>(visits: impl IntoIterator<Item = Seen<'a>>) -> VisitFigures {
        let mut tally = Tally::new(NOVEMBER);
        for visit in visits {
            tally.add(&visit);
        }
        tally.finish(WithinPeriod::default())
    }

    #[test]
    fn a_visit_counts_on_the_day_and_hour_it_arrived() {
        let figures = figures([
            Seen {
                party_size: 3,
                kind: VisitKind::Inspection,
                ..seen("2026-11-23T09:12")
            },
            seen("2026-11-30T23:59"),
            seen("2026-12-01T00:00"),
            seen("2026-10-31T23:59"),
        ]);
        assert_eq!((figures.visits, figures.persons), (2, 4));
        assert_eq!(figures.by_part[22], 1);
        assert_eq!(figures.by_part[29], 1);
        assert_eq!(figures.by_weekday_and_hour[0][9], 1, "a Monday");
        assert_eq!(figures.by_hour()[23], 1);
        let kind = |kind| Figure::OfKind(kind).amount(&figures);
        assert_eq!(kind(VisitKind::Inspection), Amount::Count(1));
        assert_eq!(kind(VisitKind::Parent), Amount::Count(1));
        assert_eq!(kind(VisitKind::Student), Amount::Count(0));
    }

    #[test]
    fn the_same_person_has_the_same_name_and_phone_or_else_the_same_student() {
        let at = || seen("2026-11-23T09:12");
        let phone = |digits| Seen {
            phone_digits: digits,
            student_name: "张小宝",
            ..at()
        };
        let student = |name| Seen {
            student_name: name,
            ..at()
        };
        let people = |visits: Vec<Seen<'_>>| {
            let figures = figures(visits);
            (figures.repeat_people, figures.repeat_visits)
        };
        assert_eq!(
            people(vec![phone("138"), phone("138"), phone("139")]),
            (1, 2)
        );
        assert_eq!(
            people(vec![student("宝"), student("宝"), student("宝")]),
            (1, 3)
        );
        assert_eq!(people(vec![student("宝"), student("贝")]), (0, 0));
        assert_eq!(people(vec![phone("138"), student("张小宝")]), (0, 0));
        assert_eq!(people(vec![at(), at()]), (0, 0), "a name alone");
        let other = Seen {
            visitor_name: "李敏",
            ..phone("138")
        };
        assert_eq!(people(vec![phone("138"), other]), (0, 0));
    }

    #[test]
    fn stays_are_taken_over_known_departures_alone() {
        let stayed = |minutes: i64| {
            let visit = seen("2026-11-23T09:00");
            Seen {
                departed_at: Some(visit.arrived_at + chrono::TimeDelta::minutes(minutes)),
                ..visit
            }
        };
        let unknown = Seen {
            is_departure_unknown: true,
            ..seen("2026-11-23T09:00")
        };
        let even = figures([stayed(10), stayed(61), stayed(20), stayed(15), unknown]);
        assert_eq!(even.timed_visits, 4);
        assert_eq!(even.departure_unknown, 1);
        assert_eq!(Figure::StayMean.amount(&even), Amount::Minutes(26.5));
        assert_eq!(Figure::StayMedian.amount(&even), Amount::Minutes(17.5));
        let odd = figures([stayed(10), stayed(61), stayed(20)]);
        assert_eq!(Figure::StayMedian.amount(&odd), Amount::Minutes(20.0));
        let none = figures([unknown]);
        assert_eq!(Figure::StayMean.amount(&none), Amount::Unknown);
        assert_eq!(Figure::StayMedian.amount(&none), Amount::Unknown);
    }

    #[test]
    fn the_busiest_departments_come_first_and_the_rest_is_one_line() {
        let names: Vec<String> = (0..12).map(|at| format!("部门{at:02}")).collect();
        let mut visits: Vec<Seen<'_>> = names
            .iter()
            .map(|name| Seen {
                host_department: name,
                party_size: 2,
                ..seen("2026-11-23T09:12")
            })
            .collect();
        visits.push(visits[7]);
        visits.push(seen("2026-11-23T09:12"));
        let lines = figures(visits).by_department;
        assert_eq!(lines.len(), 12);
        assert_eq!(
            lines[0],
            DepartmentCount {
                department: Department::Named("部门07".into()),
                visits: 2,
                persons: 4
            }
        );
        assert_eq!(lines[1].department, Department::Named("部门00".into()));
        assert_eq!(lines[10].department, Department::Others);
        assert_eq!((lines[10].visits, lines[10].persons), (2, 4));
        assert_eq!(lines[11].department, Department::Unstated);
    }
}
