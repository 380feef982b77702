//! One made-up visit, with what is left or written beside it.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, TimeDelta, Timelike as _};

use super::errands::{AT_NIGHT, Errand, FIRMS, Host, INSPECTIONS, UNITS, errands};
use super::people::{Family, adult_name, family, phone, plate, unusual_name};
use super::random::Random;
use crate::domain::beside::{HandedOver, LeftItem, Release};
use crate::domain::visit::{Departure, HostConsent, IdDocument, VisitDetails, VisitId, VisitKind};

/// The school as it is made up: what all its visits share.
#[derive(Debug, Clone, Copy)]
pub(super) struct School {
    /// The seed everything comes from.
    pub(super) seed: u64,
    /// Families in each of the nine grades.
    pub(super) families_per_grade: u32,
    /// Now, local, to the minute: nothing has happened later.
    pub(super) now: NaiveDateTime,
}

/// How a visit stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Came and went, as far as the day is that old.
    Ordinary,
    /// Is here now.
    OnSite,
    /// Is here at an hour when nobody ought to be.
    AtNight,
    /// Is expected.
    Expected,
}

/// A made-up visit before it has a number.
#[derive(Debug, Clone)]
pub(super) struct Planned {
    /// When it was written down.
    pub(super) entered_at: NaiveDateTime,
    /// What is known of it.
    pub(super) details: VisitDetails,
    /// What was left for the child, the visit's key still missing.
    pub(super) item: Option<LeftItem>,
    /// The slip for the child, the visit's key still missing.
    pub(super) release: Option<Release>,
}

impl School {
    /// A visit at `at`: the arrival, or of an expected visitor the appointment.
    pub(super) fn visit(
        &self,
        at: NaiveDateTime,
        standing: Standing,
        random: &mut Random,
    ) -> Planned {
        let kind = match standing {
            Standing::AtNight => VisitKind::Other,
            Standing::OnSite | Standing::Expected => random.pick(&[
                VisitKind::Parent,
                VisitKind::Parent,
                VisitKind::Parent,
                VisitKind::Official,
                VisitKind::Other,
            ]),
            Standing::Ordinary => ordinary_kind(random),
        };
        let errand = match standing {
            Standing::AtNight => AT_NIGHT,
            Standing::OnSite | Standing::Expected => self.slow_errand(kind, random),
            Standing::Ordinary => random.pick(errands_at(kind, at)),
        };
        let family = family(
            self.seed,
            school_year(at.date()),
            self.families_per_grade,
            random,
        );
        let mut details = VisitDetails {
            kind,
            party_size: 1,
            ..VisitDetails::default()
        };
        set_errand(&mut details, &errand, &family);
        match kind {
            VisitKind::Parent => set_parent(&mut details, &family, random),
            VisitKind::Student => set_student(&mut details, &family),
            VisitKind::Inspection => set_inspection(&mut details, random),
            VisitKind::Official => set_stranger(&mut details, &UNITS, random),
            VisitKind::Other => set_stranger(&mut details, &FIRMS, random),
        }
        set_consent(&mut details, at, standing, random);
        if standing == Standing::Expected {
            details.expected_at = Some(at);
            details.consent_at = None;
            return Planned {
                entered_at: at,
                details,
                item: None,
                release: None,
            };
        }
        let (shortest, longest) = stay(&details, &errand);
        let left_at = at + TimeDelta::minutes(random.between(shortest, longest));
        let left_at = left_at.min(evening(at)).max(at + TimeDelta::minutes(2));
        details.arrived_at = Some(at);
        details.departure = if standing == Standing::Ordinary && left_at <= self.now {
            Departure::At(left_at)
        } else {
            Departure::None
        };
        if matches!(kind, VisitKind::Official | VisitKind::Inspection) && random.percent(60) {
            let expected_at = at + TimeDelta::minutes(random.between(-3, 3) * 5);
            details.expected_at = Some(round_to_five(expected_at));
        }
        Planned {
            entered_at: self.entered_at(at, random),
            item: self.item(&errand, &family, at, random),
            release: release(&errand, &family, &details, at, random),
            details,
        }
    }

    /// An errand that takes long enough to be met on the way: nobody is still here who only left a bottle.
    fn slow_errand(&self, kind: VisitKind, random: &mut Random) -> Errand {
        const SLOW_MINUTES: i64 = 35;
        let slow: Vec<Errand> = errands(kind)
            .iter()
            .filter(|errand| errand.stay_minutes.1 >= SLOW_MINUTES)
            .copied()
            .collect();
        random.pick(&slow)
    }

    /// Mostly as they come in; now and then only later that day (补录).
    fn entered_at(&self, arrived_at: NaiveDateTime, random: &mut Random) -> NaiveDateTime {
        let late_minutes = if random.below(1000) < 15 {
            random.between(40, 150)
        } else {
            random.between(0, 2)
        };
        let entered_at = arrived_at + TimeDelta::minutes(late_minutes);
        if entered_at.date() == arrived_at.date() {
            entered_at.min(self.now)
        } else {
            arrived_at
        }
    }

    fn item(
        &self,
        errand: &Errand,
        family: &Family,
        at: NaiveDateTime,
        random: &mut Random,
    ) -> Option<LeftItem> {
        if errand.item.is_empty() {
            return None;
        }
        let taken_at = at + TimeDelta::minutes(random.between(15, 150));
        let handed_over = (taken_at <= self.now).then(|| HandedOver {
            at: taken_at,
            to: if random.percent(70) {
                family.student.clone()
            } else {
                family.teacher.clone()
            },
        });
        Some(LeftItem {
            paper_serial: String::new(),
            id: 0,
            visit: VisitId(0),
            left_at: at,
            what: errand.item.to_owned(),
            student_name: family.student.clone(),
            student_class: family.class.clone(),
            handed_over,
            voiding: None,
        })
    }
}

fn ordinary_kind(random: &mut Random) -> VisitKind {
    match random.below(100) {
        0..66 => VisitKind::Parent,
        66..75 => VisitKind::Student,
        75..89 => VisitKind::Other,
        89..97 => VisitKind::Official,
        _ => VisitKind::Inspection,
    }
}

/// A school year begins in September.
pub(super) fn school_year(day: NaiveDate) -> i64 {
    const FIRST_MONTH: u32 = 9;
    i64::from(day.year()) - i64::from(day.month() < FIRST_MONTH)
}

fn round_to_five(at: NaiveDateTime) -> NaiveDateTime {
    at - TimeDelta::minutes(i64::from(at.minute() % 5))
}

/// When the last ones leave.
fn evening(at: NaiveDateTime) -> NaiveDateTime {
    at.date().and_hms_opt(18, 40, 0).unwrap_or(at)
}

/// In the morning students come late, in the afternoon they come to visit.
fn errands_at(kind: VisitKind, at: NaiveDateTime) -> &'static [Errand] {
    const OF_MORNING: usize = 2;
    let all = errands(kind);
    match (kind, all.split_at_checked(OF_MORNING)) {
        (VisitKind::Student, Some((morning, _))) if at.hour() < 12 => morning,
        (VisitKind::Student, Some((_, afternoon))) => afternoon,
        _ => all,
    }
}

fn stay(details: &VisitDetails, errand: &Errand) -> (i64, i64) {
    match (details.host_consent, details.kind) {
        (HostConsent::Declined, _) => (3, 8),
        (_, VisitKind::Inspection) => (60, 200),
        _ => errand.stay_minutes,
    }
}

fn set_errand(details: &mut VisitDetails, errand: &Errand, family: &Family) {
    errand.purpose.clone_into(&mut details.purpose);
    match errand.host {
        Host::Teacher => {
            details.host_name.clone_from(&family.teacher);
            details.host_department.clone_from(&family.grade_office);
        }
        Host::Staff(name, department) => {
            name.clone_into(&mut details.host_name);
            department.clone_into(&mut details.host_department);
        }
    }
}

fn set_parent(details: &mut VisitDetails, family: &Family, random: &mut Random) {
    let [first, second, third] = &family.adults;
    let (adult, companion) = match random.below(100) {
        0..62 => (first, second),
        62..86 => (second, first),
        _ => (third, first),
    };
    details.visitor_name.clone_from(&adult.name);
    details.phone.clone_from(&adult.phone);
    adult.relation.clone_into(&mut details.relation);
    details.student_name.clone_from(&family.student);
    details.student_class.clone_from(&family.class);
    details.origin.clone_from(&family.home);
    if random.percent(8) {
        details.party_size = 2;
        details.companions.clone_from(&companion.name);
    }
    if random.percent(15) {
        details.vehicle.clone_from(&family.plate);
    }
}

fn set_student(details: &mut VisitDetails, family: &Family) {
    details.visitor_name.clone_from(&family.student);
    details.student_name.clone_from(&family.student);
    details.student_class.clone_from(&family.class);
    "本人".clone_into(&mut details.relation);
    details.phone.clone_from(&family.adults[0].phone);
}

fn set_inspection(details: &mut VisitDetails, random: &mut Random) {
    let inspection = random.pick(&INSPECTIONS);
    details.visitor_name = adult_name(random);
    details.phone = phone(random);
    inspection.unit.clone_into(&mut details.origin);
    inspection.subject.clone_into(&mut details.purpose);
    inspection
        .subject
        .clone_into(&mut details.inspection_subject);
    inspection.escort.clone_into(&mut details.inspection_escort);
    inspection
        .findings
        .clone_into(&mut details.inspection_findings);
    details.inspection_leader.clone_from(&details.visitor_name);
    let companions: Vec<String> = (0..random.between(1, 4))
        .map(|_| adult_name(random))
        .collect();
    details.party_size = u16::try_from(companions.len() + 1).unwrap_or(1);
    details.companions = companions.join("、");
    "陈国栋".clone_into(&mut details.host_name);
    "校长室".clone_into(&mut details.host_department);
    details.vehicle = plate(random);
}

fn set_stranger(details: &mut VisitDetails, origins: &[&'static str], random: &mut Random) {
    details.visitor_name = adult_name(random);
    details.phone = phone(random);
    random.pick(origins).clone_into(&mut details.origin);
    details.badge = format!("{:02}", random.between(1, 40));
    if random.percent(35) {
        details.vehicle = plate(random);
    }
    if random.percent(60) {
        details.id_document = Some(if random.percent(75) {
            IdDocument::IdentityCard
        } else {
            IdDocument::WorkPass
        });
        details.id_last_four = format!("{:04}", random.below(10_000));
    }
}

fn set_consent(
    details: &mut VisitDetails,
    at: NaiveDateTime,
    standing: Standing,
    random: &mut Random,
) {
    details.host_consent = match random.below(100) {
        _ if standing != Standing::Ordinary => HostConsent::Agreed,
        0..58 => HostConsent::Agreed,
        58..60 => HostConsent::Declined,
        _ => HostConsent::Unasked,
    };
    if details.host_consent != HostConsent::Unasked {
        details.consent_at = Some(at);
        if random.percent(20) {
            "年级组值班老师".clone_into(&mut details.consent_by);
        }
    }
}

fn release(
    errand: &Errand,
    family: &Family,
    details: &VisitDetails,
    at: NaiveDateTime,
    random: &mut Random,
) -> Option<Release> {
    (!errand.release.is_empty()).then(|| Release {
        paper_serial: String::new(),
        id: 0,
        visit: VisitId(0),
        leaves_at: at,
        student_name: family.student.clone(),
        student_class: family.class.clone(),
        reason: errand.release.to_owned(),
        teacher_name: family.teacher.clone(),
        collector_name: details.visitor_name.clone(),
        collector_relation: details.relation.clone(),
        verified_by: random
            .pick(&["电话核实母亲", "接送卡", "班主任当面确认"])
            .to_owned(),
        voiding: None,
    })
}

/// Gives a visit one of the names that try fonts and search.
pub(super) fn make_unusual(planned: &mut Planned, random: &mut Random) {
    let name = unusual_name(random);
    if let Some(release) = &mut planned.release {
        release.collector_name.clone_from(&name);
    }
    planned.details.visitor_name = name;
}
