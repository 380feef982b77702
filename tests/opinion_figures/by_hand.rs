//! The same counts, record by record; what is listed by name is left out.

use chrono::NaiveDate;
use shouwen::desk::Desk;
use shouwen::domain::calendar::Calendar;
use shouwen::domain::contact::{AskerKind, Satisfaction};
use shouwen::domain::figures::{
    BesideReview, CHECK_KINDS, KeptCount, OpinionFigures, Origin, ReviewFigures,
};
use shouwen::domain::opinion::{Opinion, OpinionOutcome, OpinionSource};
use shouwen::domain::period::Period;
use shouwen::domain::protection::Signed;
use shouwen::domain::rectification::RectificationState;
use shouwen::domain::review::{MeetingKind, SupervisionResult};

pub fn is_within(period: Period, day: Option<NaiveDate>) -> bool {
    day.is_some_and(|day| period.first_day() <= day && day <= period.last_day())
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap()
}

fn add(count: &mut KeptCount, was_kept: Option<bool>) {
    if let Some(was_kept) = was_kept {
        count.due += 1;
        count.kept += u32::from(was_kept);
    }
}

pub fn opinions_by_hand(all: &[Opinion], period: Period, today: NaiveDate) -> OpinionFigures {
    let unvoided = || all.iter().filter(|it| it.voiding.is_none());
    let is_received = |it: &&Opinion| is_within(period, Some(it.details.received_on));
    let received: Vec<&Opinion> = unvoided().filter(is_received).collect();
    let count =
        |holds: &dyn Fn(&Opinion) -> bool| number(received.iter().filter(|it| holds(it)).count());
    let back = |it: &Opinion| it.details.feedback_on.is_some();
    let asked = |it: &Opinion| back(it) && it.details.followed_up_on.is_some();
    let mut figures = OpinionFigures {
        received: number(received.len()),
        fed_back: count(&back),
        unsent: count(&|it| !back(it) && it.details.sent_on.is_none()),
        voided: number(
            all.iter()
                .filter(|it| it.voiding.is_some())
                .filter(is_received)
                .count(),
        ),
        twice_median_feedback_days: twice_median(&received),
        followed_up: count(&asked),
        rated: count(&|it| asked(it) && it.details.satisfaction.is_some()),
        content: count(&|it| {
            let said = it.details.satisfaction;
            asked(it) && said.is_some_and(|it| it != Satisfaction::Dissatisfied)
        }),
        retaliation: count(&|it| it.details.has_retaliation == Some(true)),
        ..OpinionFigures::default()
    };
    for (place, it) in Signed::ALL.iter().enumerate() {
        figures.by_signed[place] = count(&|of| of.details.signed == *it);
    }
    for (place, it) in AskerKind::ALL.iter().enumerate() {
        figures.by_giver[place] = count(&|of| of.details.giver_kind == *it);
    }
    for (place, it) in OpinionOutcome::ALL.iter().enumerate() {
        figures.by_outcome[place] = count(&|of| of.details.outcome == Some(*it));
    }
    for (place, it) in OpinionSource::ALL.iter().enumerate() {
        let of = |opinion: &Opinion| opinion.details.source == *it;
        let counts = &mut figures.by_source[place];
        counts.received = count(&of);
        counts.fed_back = count(&|opinion| of(opinion) && back(opinion));
        for opinion in unvoided().filter(|opinion| of(opinion)) {
            if is_within(period, Some(opinion.details.due_on)) {
                let was_kept = opinion.details.is_fed_back_on_time(today);
                add(&mut counts.feedback, was_kept);
                add(&mut figures.feedback, was_kept);
                let fed_back = opinion.details.feedback_on;
                let open = fed_back.is_none_or(|day| day > period.last_day());
                figures.overdue_open += u32::from(was_kept == Some(false) && open);
            }
        }
    }
    figures
}

fn twice_median(received: &[&Opinion]) -> Option<u32> {
    let calendar = Calendar::shipped();
    let mut days: Vec<i32> = received
        .iter()
        .filter_map(|it| {
            let details = &it.details;
            let feedback_on = details.feedback_on?;
            Some(calendar.working_days_between(details.received_on, feedback_on))
        })
        .collect();
    days.sort_unstable();
    let last = days.len().checked_sub(1)?;
    u32::try_from(days[last / 2] + days[last.div_ceil(2)]).ok()
}

/// What the lists of the desk hold; the board leaves out what is voided and what hangs off something voided.
pub fn review_by_hand(desk: &Desk, period: Period) -> ReviewFigures {
    let today = desk.now().date();
    let mut figures = ReviewFigures {
        beside: beside_by_hand(desk, period),
        ..ReviewFigures::default()
    };
    for line in desk
        .rectification_board("2020-01-01".parse().unwrap())
        .unwrap()
    {
        let it = &line.rectification;
        if is_within(period, Some(it.opened_on)) {
            figures.ordered += 1;
            figures.verified += u32::from(it.state() == RectificationState::Verified);
            let origin = Origin::of(it.of().unwrap());
            let place = Origin::ALL.iter().position(|other| *other == origin);
            figures.by_origin[place.unwrap()] += 1;
        }
        if is_within(period, Some(it.due_on)) {
            let runs = it.done_on.is_none() && it.due_on >= today;
            add(&mut figures.rectified, (!runs).then(|| !it.is_late(today)));
            let open = it.done_on.is_none_or(|day| day > period.last_day());
            figures.overdue_open += u32::from(!runs && it.is_late(today) && open);
        }
    }
    figures
}

fn beside_by_hand(desk: &Desk, period: Period) -> BesideReview {
    let (from, to) = (period.first_day(), period.last_day());
    let mut beside = BesideReview::default();
    for line in desk.openings_of_boxes(from, to).unwrap() {
        if line.opening.voiding.is_none() {
            beside.openings += 1;
            beside.slips += u32::from(line.opening.slip_count);
            beside.blank_slips += u32::from(line.opening.blank_count);
            beside.slips_entered += line.entered_count;
        }
    }
    for file in desk.questionnaire_files(from, to).unwrap() {
        let it = file.questionnaire;
        if it.voiding.is_none() {
            beside.questionnaires += 1;
            beside.issued += u32::from(it.issued_count);
            if let Some(returned) = it.returned_count {
                beside.issued_counted += u32::from(it.issued_count);
                beside.returned += u32::from(returned);
            }
        }
    }
    for line in desk.meetings(from, to).unwrap() {
        let it = line.meeting;
        if it.voiding.is_none() {
            let place = MeetingKind::ALL.iter().position(|kind| *kind == it.kind);
            beside.by_meeting[place.unwrap()] += 1;
            beside.attended += u32::from(it.attended_count);
        }
    }
    for file in desk.checks(from, to).unwrap() {
        let it = file.check;
        let supervised = file.supervised.as_ref();
        if it.voiding.is_some() || supervised.is_some_and(|it| it.voiding.is_some()) {
            continue;
        }
        if let Some(place) = CHECK_KINDS.iter().position(|kind| *kind == it.kind) {
            let ordered = file.rectifications.iter();
            let has_ordered = ordered.filter(|it| it.voiding.is_none()).count() > 0;
            beside.by_check[place].checks += 1;
            beside.by_check[place].found += u32::from(!it.found.is_empty() || has_ordered);
        }
        if let Some(result) = it.result {
            let results = SupervisionResult::ALL.iter();
            let place = results.clone().position(|other| *other == result);
            beside.by_supervision[place.unwrap()] += 1;
        }
    }
    beside
}
