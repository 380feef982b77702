//! Made-up opinions and the review loop around them, in registers with accounts and without.

use std::sync::OnceLock;

use chrono::{NaiveDate, NaiveTime};
use shouwen::desk::{Desk, MeetingLine, OpeningLine, RectificationLine};
use shouwen::domain::boxes::Boxes;
use shouwen::domain::opinion::{OpinionFile, OpinionSource, OpinionStage, check};
use shouwen::domain::protection::Signed;
use shouwen::domain::rectification::{RectificationOf, RectificationState};
use shouwen::domain::review::{
    CheckKind, MeetingKind, MeetingRules, PromiseStanding, SupervisionResult, Supervisor,
};
use shouwen::domain::visit::VisitKind;
use shouwen::store::{Fault, OpinionFilter};

use super::support::{Place, at, morning, place};
use super::{complaints, filled, visits};

/// How many opinions a register holds.
pub(super) fn count(desk: &Desk) -> usize {
    desk.opinion_ids(&OpinionFilter::default()).unwrap().len()
}

/// Every opinion, newest first.
fn files(desk: &Desk) -> Vec<OpinionFile> {
    let ids = desk.opinion_ids(&OpinionFilter::default()).unwrap();
    ids.into_iter()
        .map(|id| desk.opinion_file(id).unwrap())
        .collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ever() -> (NaiveDate, NaiveDate) {
    (day("2000-01-01"), day("2030-01-01"))
}

/// A demonstration as large as the window's, with its accounts; the principal sits at the desk.
fn demo(place: &Place) -> Desk {
    complaints::filled(place, morning(), 400, 20_261_122)
}

/// Its opinions; made once for all tests.
fn demo_files() -> &'static Vec<OpinionFile> {
    static FILES: OnceLock<Vec<OpinionFile>> = OnceLock::new();
    FILES.get_or_init(|| files(&demo(&place())))
}

#[test]
fn a_demo_has_opinions_that_stand_everywhere() {
    let files = demo_files();
    assert_eq!(files.len(), 12);
    let any = |holds: &dyn Fn(&OpinionFile) -> bool| files.iter().any(holds);
    for stage in [
        OpinionStage::Received,
        OpinionStage::Sent,
        OpinionStage::FedBack,
    ] {
        assert!(any(&|it| it.opinion.stage() == stage), "{stage:?}");
    }
    for signed in Signed::ALL {
        assert!(
            any(&|it| it.opinion.details.signed == *signed),
            "{signed:?}"
        );
    }
    for source in [
        OpinionSource::Box,
        OpinionSource::Questionnaire,
        OpinionSource::StudentSeminar,
        OpinionSource::Letter,
    ] {
        assert!(any(&|it| it.opinion.details.source == source), "{source:?}");
    }
    let today = day("2026-11-23");
    let kept = |wanted: bool| {
        move |it: &OpinionFile| it.opinion.details.is_fed_back_on_time(today) == Some(wanted)
    };
    assert!(any(&kept(true)) && any(&kept(false)));
    let is_overdue = |it: &OpinionFile| it.opinion.is_open() && it.opinion.details.due_on < today;
    assert!(any(&is_overdue), "one is overdue and still open");
    assert!(any(&|it| !it.rectifications.is_empty()));
    for file in files {
        let details = &file.opinion.details;
        let is_sealed = details.signed != Signed::Anonymous;
        assert_eq!(
            !file.sealed.is_empty(),
            is_sealed,
            "{}",
            file.opinion.number
        );
    }
}

#[test]
fn a_demo_shows_a_term_of_the_review_loop() {
    let place = place();
    let desk = demo(&place);
    let (from, to) = ever();
    let openings = desk.openings_of_boxes(from, to).unwrap();
    let mut boxes: Vec<&str> = openings
        .iter()
        .map(|it| it.opening.box_name.as_str())
        .collect();
    boxes.sort_unstable();
    boxes.dedup();
    assert_eq!(boxes.len(), 2);
    let missing: u32 = openings.iter().map(OpeningLine::missing_count).sum();
    assert_eq!(missing, 1, "one slip waits to be entered");
    let asking = desk.questionnaire_files(from, to).unwrap();
    assert!(asking.iter().any(|it| it.questions.len() == 3));
    let is_out = |it: &_| matches!(it, shouwen::desk::QuestionnaireFile { questionnaire, .. } if questionnaire.returned_count.is_none());
    assert_eq!(asking.iter().filter(|it| is_out(*it)).count(), 1);
    let meetings = desk.meetings(from, to).unwrap();
    for kind in MeetingKind::ALL {
        let is_held = |it: &MeetingLine| it.meeting.kind == *kind;
        assert!(meetings.iter().any(is_held), "{kind:?}");
    }
    let today = desk.now().date();
    let promises = desk.meeting_promises(today).unwrap();
    assert_eq!(
        promises.len(),
        MeetingRules::of(&desk.settings().unwrap()).rules.len()
    );
    for promise in promises {
        assert_eq!(promise.standing, PromiseStanding::Kept, "{promise:?}");
    }
    let supervisors = desk.supervisors().unwrap();
    let in_term = |it: &&Supervisor| it.is_in_term(today);
    assert_eq!(supervisors.iter().filter(in_term).count(), 4);
    assert!(supervisors.len() > 4, "somebody's term is past");
    let checks = desk.checks(from, to).unwrap();
    for kind in CheckKind::ALL {
        let is_made = checks.iter().any(|it| it.check.kind == *kind);
        assert!(is_made, "{kind:?}");
    }
    assert!(checks.iter().any(|it| !it.rectifications.is_empty()));
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn b8_an_inspection_of_a_demo_has_three_findings_all_put_right_but_one() {
    let place = place();
    let desk = demo(&place);
    let inspections = visits(&desk)
        .into_iter()
        .filter(|it| it.details.kind == VisitKind::Inspection);
    let states = |lines: &[RectificationLine]| -> Vec<RectificationState> {
        lines.iter().map(|it| it.rectification.state()).collect()
    };
    let wanted = [
        RectificationState::Verified,
        RectificationState::Verified,
        RectificationState::Open,
    ];
    let is_there = inspections.map(|visit| {
        let of = RectificationOf::Visit(visit.id.0);
        let mut states = states(&desk.rectifications_of(of).unwrap());
        states.sort_by_key(|state| *state != RectificationState::Verified);
        states == wanted
    });
    assert!(is_there.filter(|is_there| *is_there).count() > 0);
}

#[test]
fn every_made_up_opinion_could_have_been_typed() {
    let place = place();
    let mut desk = complaints::filled(&place, morning(), 6_000, 5);
    complaints::sit(&mut desk, complaints::DEPUTY);
    let (now, today) = (desk.now(), desk.now().date());
    let files = files(&desk);
    assert_eq!(files.len(), 100);
    for file in &files {
        let (number, details) = (file.opinion.number, &file.opinion.details);
        let typed = check(&Boxes::from(&file.opinion), Some(details), now).unwrap();
        assert_eq!(&typed.details, details, "{number}");
        for day in [details.sent_on, details.feedback_on, details.followed_up_on] {
            let range = details.received_on..=today;
            assert!(day.is_none_or(|day| range.contains(&day)), "{number}");
        }
        if details.signed != Signed::Named {
            assert_eq!(file.opinion.entered_at.time(), NaiveTime::MIN, "{number}");
        }
        let has_origin =
            file.box_opening.is_some() || file.questionnaire.is_some() || file.meeting.is_some();
        let is_of_meeting = details.source.meeting_kind().is_some();
        assert!(has_origin || !is_of_meeting, "{number}");
        let accounts = file.accountabilities.len();
        assert!(accounts == 0 || details.is_fed_back_on_time(today) == Some(false));
    }
    let about_principal = files
        .iter()
        .filter(|it| it.opinion.details.is_about_principal);
    assert!(about_principal.count() < 5);
    let kept = files
        .iter()
        .filter_map(|it| it.opinion.details.is_fed_back_on_time(today));
    let (kept, late): (Vec<bool>, Vec<bool>) = kept.partition(|kept| *kept);
    assert!(
        kept.len() > late.len() * 5,
        "{} and {}",
        kept.len(),
        late.len()
    );
    assert!(late.len() > 3);
    let (from, to) = ever();
    for line in desk.openings_of_boxes(from, to).unwrap() {
        let written = u32::from(line.opening.written_count());
        assert!(line.entered_count <= written);
        assert_ne!(line.opening.opened_by, line.opening.witness);
    }
    let results: Vec<_> = desk
        .checks(from, to)
        .unwrap()
        .into_iter()
        .filter_map(|it| it.check.result)
        .collect();
    for result in [SupervisionResult::PutRight, SupervisionResult::NotPutRight] {
        assert!(results.contains(&result), "{result:?}");
    }
    assert_eq!(desk.check().unwrap(), Vec::<Fault>::new());
}

#[test]
fn c4_who_gave_a_made_up_opinion_is_opened_by_those_it_belongs_to() {
    let place = place();
    let mut desk = demo(&place);
    let mut opened_count = 0;
    for file in files(&desk) {
        if file.opinion.details.signed == Signed::Anonymous {
            continue;
        }
        let opened = desk.open_giver(file.opinion.id, "核对样本").unwrap();
        assert_eq!((opened.damaged_count, opened.of_others_count), (0, 0));
        assert!(!opened.identity.is_empty());
        opened_count += 1;
    }
    assert!(opened_count > 2, "{opened_count}");
}

#[test]
fn a_register_without_accounts_gets_anonymous_opinions_alone() {
    let place = place();
    let desk = filled(&place, morning(), 600, 7);
    let files = files(&desk);
    assert_eq!(files.len(), 12);
    for file in files {
        assert_eq!(file.opinion.details.signed, Signed::Anonymous);
        assert!(file.sealed.is_empty());
    }
}

#[test]
fn the_same_seed_gives_the_same_opinions_and_another_seed_others() {
    let places = [place(), place(), place()];
    let told = |place: &Place, seed| -> Vec<_> {
        let desk = filled(place, morning(), 1_200, seed);
        files(&desk).into_iter().map(|it| it.opinion).collect()
    };
    let first = told(&places[0], 7);
    assert_eq!(first.len(), 20);
    assert_eq!(first, told(&places[1], 7));
    assert_ne!(first, told(&places[2], 8));
}

#[test]
fn the_review_loop_is_plausible_on_any_day() {
    for clock in [
        "2026-11-22T23:58:00+08:00",
        "2026-01-01T00:01:00+08:00",
        "2026-02-20T08:00:00+08:00",
        "2026-08-16T12:00:00+08:00",
        "2026-10-10T09:00:00+08:00",
    ] {
        let place = place();
        let desk = complaints::filled(&place, at(clock), 240, 5);
        let files = files(&desk);
        assert_eq!(files.len(), 12, "{clock}");
        for file in &files {
            assert!(file.opinion.entered_at <= desk.now(), "{clock}");
        }
        let of_event = |source| files.iter().any(|it| it.opinion.details.source == source);
        assert!(of_event(OpinionSource::Box), "{clock}");
        assert!(of_event(OpinionSource::StudentSeminar), "{clock}");
        assert_eq!(desk.check().unwrap(), Vec::<Fault>::new(), "{clock}");
    }
}
