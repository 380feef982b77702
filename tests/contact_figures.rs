//! The figures of first contacts: counted by SQL and by hand alike, and each leads to its records.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

use chrono::{NaiveDate, NaiveDateTime};
use shouwen::desk::Desk;
use shouwen::domain::contact::{
    AskerKind, Channel, ContactFile, ContactForm, ContactKind, HandOverState, Outcome, RepeatCause,
    Satisfaction,
};
use shouwen::domain::figures::{
    Amount, ContactFigure, ContactFigures, ContactReport, Counted, ExtensionStanding, KeptCount,
    Listed as _,
};
use shouwen::domain::limit::Promise;
use shouwen::domain::number::{RecordNumber, Register};
use shouwen::domain::period::Period;
use shouwen::store::ContactFilter;
use support::served::{ask, boxes, desk_at, extend, finish, hand_over, serve};
use support::{Place, at, morning, new_desk, open_desk, place};

fn period(text: &str) -> Period {
    text.parse().unwrap()
}

/// A register with an autumn of first contacts, on a Monday morning in November.
fn served() -> (Place, Desk) {
    let place = place();
    new_desk(&place, at("2026-10-01T08:00:00+08:00"))
        .close()
        .unwrap();
    serve(&place);
    let desk = open_desk(&place, morning());
    (place, desk)
}

fn empty() -> Place {
    let place = place();
    new_desk(&place, at("2026-10-01T08:00:00+08:00"))
        .close()
        .unwrap();
    place
}

fn contacts(desk: &Desk, text: &str) -> ContactReport {
    desk.report(period(text)).unwrap().contacts
}

fn files(desk: &Desk) -> Vec<ContactFile> {
    let ids = desk.contact_ids(&ContactFilter::default()).unwrap();
    ids.iter()
        .map(|id| desk.contact_file(*id).unwrap())
        .collect()
}

fn is_within(period: Period, day: NaiveDate) -> bool {
    period.first_day() <= day && day <= period.last_day()
}

/// The same count, file by file. The promise of the same day has a table of its own in the domain.
fn by_hand(files: &[ContactFile], period: Period, as_of: NaiveDateTime) -> ContactFigures {
    let unvoided = || files.iter().filter(|file| file.contact.voiding.is_none());
    let received: Vec<&ContactFile> = unvoided()
        .filter(|file| is_within(period, file.contact.details.received_at.date()))
        .collect();
    let number = |count: usize| u32::try_from(count).unwrap();
    let count = |holds: &dyn Fn(&ContactFile) -> bool| {
        number(received.iter().filter(|file| holds(file)).count())
    };
    let is_finished = |file: &ContactFile| {
        let finished_at = file.contact.details.finished_at;
        finished_at.is_some_and(|at| at.date() <= period.last_day())
    };
    let followed_up =
        |file: &ContactFile| is_finished(file) && file.contact.details.followed_up_at.is_some();
    let rated = |file: &ContactFile, ratings: &[Satisfaction]| {
        let said = file.contact.details.satisfaction;
        followed_up(file) && said.is_some_and(|it| ratings.contains(&it))
    };
    let trip = |file: &ContactFile, cause: Option<RepeatCause>| {
        let details = &file.contact.details;
        details.earlier_id.is_some() && cause.is_none_or(|it| details.repeat_cause == Some(it))
    };
    let mut figures = ContactFigures {
        contacts: number(received.len()),
        finished: count(&is_finished),
        on_the_spot: count(&|file| {
            let details = &file.contact.details;
            let told_on = details.told_at.map(|at| at.date());
            details.outcome == Some(Outcome::Answered)
                && told_on == Some(details.received_at.date())
        }),
        notices: number(received.iter().map(|file| file.notices.len()).sum()),
        repeat_trips: count(&|file| trip(file, None)),
        repeat_told: count(&|file| trip(file, Some(RepeatCause::Told))),
        repeat_untold: count(&|file| trip(file, Some(RepeatCause::Untold))),
        agitated: count(&|file| file.contact.details.is_agitated),
        extensions: number(received.iter().map(|file| file.extensions.len()).sum()),
        told_in_time: number(
            received
                .iter()
                .flat_map(|file| &file.extensions)
                .filter(|extension| extension.was_told_in_time())
                .count(),
        ),
        followed_up: count(&followed_up),
        solved: count(&|file| followed_up(file) && file.contact.details.is_solved == Some(true)),
        rated: count(&|file| rated(file, Satisfaction::ALL)),
        content: count(&|file| {
            rated(
                file,
                &[Satisfaction::Satisfied, Satisfaction::FairlySatisfied],
            )
        }),
        voided: number(
            files
                .iter()
                .filter(|file| file.contact.voiding.is_some())
                .filter(|file| is_within(period, file.contact.details.received_at.date()))
                .count(),
        ),
        ..ContactFigures::default()
    };
    let links: Vec<_> = received.iter().flat_map(|file| &file.hand_overs).collect();
    let signed = links
        .iter()
        .filter(|it| it.state() == HandOverState::SignedFor);
    let minutes = signed.map(|link| (link.signed_at.unwrap() - link.handed_at).num_minutes());
    let minutes: Vec<i64> = minutes.collect();
    figures.hand_overs = number(links.len());
    figures.sent_back = number(links.iter().filter(|it| it.sent_back_at.is_some()).count());
    figures.signed_promptly = number(minutes.iter().filter(|it| **it <= 4 * 60).count());
    for (place, kind) in ContactKind::ALL.iter().enumerate() {
        figures.by_kind[place] = count(&|file| file.contact.details.kind == *kind);
    }
    for (place, channel) in Channel::ALL.iter().enumerate() {
        figures.by_channel[place] = count(&|file| file.contact.details.channel == *channel);
    }
    for (place, form) in ContactForm::ALL.iter().enumerate() {
        figures.by_form[place] = count(&|file| file.contact.details.form == *form);
    }
    for (place, kind) in AskerKind::ALL.iter().enumerate() {
        figures.by_asker[place] = count(&|file| file.contact.details.asker_kind == *kind);
    }
    for file in unvoided() {
        let details = &file.contact.details;
        let due_on = details.due_on.filter(|day| is_within(period, *day));
        if let (Some(_), Some(kept)) = (due_on, details.is_on_time(as_of.date())) {
            figures.matters.due += 1;
            figures.matters.kept += u32::from(kept);
            let done = details.kept_at();
            let open = done.is_none_or(|at| at.date() > period.last_day());
            figures.overdue_open += u32::from(!kept && open);
        }
    }
    figures
}

#[test]
fn sql_and_hand_count_the_same() {
    let (_place, desk) = served();
    let files = files(&desk);
    for text in ["2026-11", "2026-10", "2026-Q4", "2026", "2025-11", "2027"] {
        let counted = contacts(&desk, text).now;
        let counted = ContactFigures {
            by_part: Vec::new(),
            by_department: Vec::new(),
            by_item: Vec::new(),
            by_promise: Default::default(),
            twice_median_reply_days: None,
            twice_median_signing_minutes: None,
            ..counted
        };
        assert_eq!(counted, by_hand(&files, period(text), desk.now()), "{text}");
    }
    let november = contacts(&desk, "2026-11").now;
    for figure in ContactFigure::ALL {
        let is_there = !matches!(figure.amount(&november), Amount::Count(0) | Amount::Unknown);
        assert!(is_there, "{figure:?} proves nothing");
    }
}

#[test]
fn each_promise_has_a_line_of_its_own() {
    let (_place, desk) = served();
    let november = contacts(&desk, "2026-11").now;
    let kept = |promise| {
        let count = KeptCount::of(&november, promise);
        (count.kept, count.due)
    };
    // Seven answered or told, four handed over; one lay for three days.
    assert_eq!(kept(Promise::SameDay), (11, 12));
    // In time, extended in time, told of it too late, and one still open.
    assert_eq!(kept(Promise::Written), (2, 4));
    assert_eq!(kept(Promise::Complex), (1, 1));
    assert_eq!(kept(Promise::HandedOver), (2, 3));
    assert_eq!(kept(Promise::Item), (1, 1));
    assert_eq!(kept(Promise::FromAbove), (1, 1));
    assert_eq!(november.twice_median_signing_minutes, Some(180));
}

#[test]
fn departments_add_up_to_all() {
    let (_place, desk) = served();
    let figures = contacts(&desk, "2026-11").now;
    let lines = &figures.by_department;
    assert_eq!(
        lines.iter().map(|it| it.contacts).sum::<u32>(),
        figures.contacts
    );
    assert_eq!(
        lines.iter().map(|it| it.matters.due).sum::<u32>(),
        figures.matters.due
    );
    assert_eq!(
        lines.iter().map(|it| it.matters.kept).sum::<u32>(),
        figures.matters.kept
    );
    assert_eq!(figures.by_part.iter().sum::<u32>(), figures.contacts);
    assert_eq!(figures.by_item[0].name, "在读证明");
    assert_eq!(figures.by_item[0].contacts, 3);
}

#[test]
fn every_figure_leads_to_the_records_it_counted() {
    let (_place, desk) = served();
    for text in ["2026-11", "2026-10", "2026-Q4"] {
        let figures = contacts(&desk, text).now;
        for figure in ContactFigure::ALL {
            let filter = ContactFilter {
                counted: Some(Counted {
                    figure,
                    period: period(text),
                    as_of: desk.now(),
                }),
                ..ContactFilter::default()
            };
            let ids = desk.contact_ids(&filter).unwrap();
            let behind: Vec<_> = ids
                .iter()
                .map(|id| desk.contact_file(*id).unwrap())
                .collect();
            let links = |holds: &dyn Fn(HandOverState) -> bool| {
                let links = behind.iter().flat_map(|file| &file.hand_overs);
                links.filter(|link| holds(link.state())).count()
            };
            let counted = match figure {
                // Several to a contact.
                ContactFigure::HandOvers | ContactFigure::SignedPromptly => links(&|_| true),
                ContactFigure::SentBack => links(&|state| state == HandOverState::SentBack),
                ContactFigure::Notices => behind.iter().map(|file| file.notices.len()).sum(),
                ContactFigure::Extensions | ContactFigure::ToldInTime => {
                    behind.iter().map(|file| file.extensions.len()).sum()
                }
                // Medians have no count, and the same day is not known to SQL.
                ContactFigure::SigningMedian
                | ContactFigure::ReplyMedian
                | ContactFigure::Kept(Promise::SameDay) => continue,
                _ => ids.len(),
            };
            let expected = match figure.amount(&figures) {
                Amount::Count(count) => count,
                // The records of a share are those it is taken over.
                Amount::Ratio { whole, .. } => whole.into(),
                Amount::Unknown => 0,
                amount => panic!("{figure:?}: {amount:?}"),
            };
            let expected = if figure == ContactFigure::OnTheSpot {
                figures.on_the_spot.into()
            } else if figure == ContactFigure::FollowedUp {
                figures.finished.into()
            } else {
                expected
            };
            assert_eq!(expected, counted as u64, "{text} {figure:?}");
        }
    }
}

#[test]
fn a9_an_extension_not_told_in_time_does_not_excuse() {
    let place = empty();
    let letter = [("channel", "letter"), ("form", "written")];
    let standing = |told: Option<&str>| {
        let contact = ask(&place, "11-04 09:00", &letter);
        let approved = Some("11-10 10:00");
        extend(
            &place,
            contact.id,
            ("11-10 09:00", "2026-11-18"),
            approved,
            told,
        );
        finish(&place, "11-18 09:00", contact.id);
        let report = contacts(&open_desk(&place, morning()), "2026-11");
        let mut lines = report.overdue.iter();
        lines
            .find(|line| line.contact == contact.id)
            .map(|line| line.extension)
    };
    assert_eq!(standing(Some("11-11 17:00")), None);
    assert_eq!(
        standing(Some("11-12 08:00")),
        Some(ExtensionStanding::NotToldInTime)
    );
    assert_eq!(standing(None), Some(ExtensionStanding::NotToldInTime));
}

#[test]
fn a8_the_overdue_list_says_who_since_when_and_why() {
    let (_place, desk) = served();
    let report = contacts(&desk, "2026-11");
    assert_eq!(report.overdue.len() as u32, report.now.matters.missed());
    assert_eq!(report.more_overdue(), 0);
    let reminded: Vec<_> = report
        .overdue
        .iter()
        .filter(|line| line.is_reminded)
        .collect();
    assert_eq!(reminded.len(), 1);
    let line = reminded[0];
    assert_eq!(line.answerable, "李老师");
    assert_eq!(line.promise, Some(Promise::HandedOver));
    assert_eq!(line.due_on.to_string(), "2026-11-16");
    assert_eq!(
        (line.days_over, line.extension),
        (2, ExtensionStanding::NotAsked)
    );
    let dues: Vec<_> = report.overdue.iter().map(|line| line.due_on).collect();
    assert!(dues.is_sorted(), "the earliest due first: {dues:?}");
}

#[test]
fn a_contact_counts_when_it_was_really_received_whatever_its_number_says() {
    let place = empty();
    let mut desk = open_desk(&place, at("2027-01-04T08:00:00+08:00"));
    let boxes = boxes(&[
        ("asker_name", "张伟"),
        ("matter", "开在读证明"),
        ("received_at", "2026-12-31 16:00"),
    ]);
    let number = desk.log_contact(&boxes).unwrap().number;
    let first = RecordNumber {
        register: Register::Contact,
        year: 2027,
        sequence: 1,
    };
    assert_eq!(number, first);
    let count = |text| contacts(&desk, text).now.contacts;
    assert_eq!(
        (count("2026-12"), count("2027-01"), count("2026")),
        (1, 0, 1)
    );
}

#[test]
fn b1_what_came_in_after_hours_is_due_in_the_month_of_the_next_working_day() {
    let place = empty();
    let contact = ask(&place, "10-30 18:30", &[]);
    let same_day = |text| {
        let desk = open_desk(&place, morning());
        KeptCount::of(&contacts(&desk, text).now, Promise::SameDay).due
    };
    finish(&place, "11-02 09:00", contact.id);
    assert_eq!((same_day("2026-10"), same_day("2026-11")), (0, 1));
}

#[test]
fn a3_a_voided_hand_over_is_none() {
    let place = empty();
    let contact = ask(&place, "11-09 09:00", &[]);
    let link = hand_over(&place, "11-09 09:10", contact.id, None);
    let count = || {
        contacts(&open_desk(&place, morning()), "2026-11")
            .now
            .hand_overs
    };
    assert_eq!(count(), 1);
    let mut desk = desk_at(&place, "11-09 09:20");
    desk.void_hand_over(link, "点错了").unwrap();
    desk.close().unwrap();
    assert_eq!(count(), 0);
}

#[test]
fn an_empty_register_has_figures_of_nothing() {
    let place = empty();
    let desk = open_desk(&place, morning());
    let report = contacts(&desk, "2026-11");
    assert!(report.now.is_empty());
    assert_eq!((report.previous, report.year_before), (None, None));
    assert_eq!(report.overdue, []);
}

#[test]
fn what_lies_before_the_first_contact_is_unknown_not_nothing() {
    let (_place, desk) = served();
    let november = contacts(&desk, "2026-11");
    assert_eq!(november.previous.map(|it| it.contacts), Some(5));
    assert_eq!(november.year_before, None);
    assert_eq!(contacts(&desk, "2026-10").previous, None);
}

#[test]
fn a3_how_soon_a_hand_over_must_be_signed_for_is_a_setting() {
    let (place, desk) = served();
    let prompt = |desk: &Desk| contacts(desk, "2026-11").now.signed_promptly;
    let before = prompt(&desk);
    desk.close().unwrap();
    let mut desk = open_desk(&place, morning());
    let mut settings = desk.settings().unwrap();
    settings.set(
        shouwen::domain::setting::SettingName::UnsignedAfterHours,
        "24",
    );
    desk.change_settings(&settings).unwrap();
    assert_eq!(prompt(&desk), before + 1);
}
