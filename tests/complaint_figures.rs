//! The figures of complaints: counted by SQL and by hand alike, and each leads to its records.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

use chrono::{Days, NaiveDate};
use shouwen::desk::Desk;
use shouwen::domain::accountability::{Fault, Ground, Sanction, ShownBy};
use shouwen::domain::calendar::Calendar;
use shouwen::domain::complaint::{
    Acceptance, ComplaintFile, ComplaintId, Finding, Stage, Step, is_accepted_on_time,
};
use shouwen::domain::contact::{AskerKind, Channel, Satisfaction};
use shouwen::domain::figures::{
    Amount, BesideComplaints, ComplaintFigure, ComplaintFigures, Counted, KeptCount, Listed as _,
};
use shouwen::domain::period::Period;
use shouwen::domain::protection::Signed;
use shouwen::domain::rectification::Rectification;
use shouwen::domain::rectification::RectificationOf;
use shouwen::store::ComplaintFilter;
use support::complained::{complain, founded, reply, seat, take};
use support::dice::{Dice, codes, days_after};
use support::served::boxes;
use support::{Place, morning, place};

/// A complaint, taken as far as the dice say.
fn make(desk: &mut Desk, dice: &mut Dice) {
    let first: NaiveDate = "2026-09-01".parse().unwrap();
    let received = days_after(first, dice.roll(84));
    let received_on = received.to_string();
    let channel = dice.pick(&codes(Channel::ALL, Channel::code));
    let kind = dice.pick(&codes(AskerKind::ALL, AskerKind::code));
    let red_path = dice.pick(&["bullying", "", "", "", ""]);
    let texts = [
        ("red_path", red_path),
        ("red_told", "教育局"),
        ("red_told_at", "2026-11-20 09:00"),
        ("received_on", received_on.as_str()),
        ("signed", dice.pick(&codes(Signed::ALL, Signed::code))),
        ("channel", channel),
        ("complainant_kind", kind),
        (
            "category",
            dice.pick(&["fees", "attitude", "attitude", "午餐"]),
        ),
        (
            "respondent_department",
            dice.pick(&["总务处", "教导处", ""]),
        ),
        ("is_agitated", dice.pick(&["", "1"])),
        ("is_at_principal", dice.pick(&["", "1"])),
    ];
    let id = complain(desk, &texts).id;
    let accepted_on = days_after(received, dice.roll(4)).to_string();
    match dice.roll(10) {
        0 => return,
        4 => {
            let referred = [
                ("accepted_on", accepted_on.as_str()),
                ("acceptance_reason", "不属本校"),
                ("referred_to", "区教育局"),
            ];
            return take(desk, id, Step::Refer, &referred);
        }
        1 => {
            let refused = [
                ("accepted_on", accepted_on.as_str()),
                ("acceptance_reason", "已起诉"),
            ];
            return take(desk, id, Step::Refuse, &refused);
        }
        2 => return drop(desk.void_complaint(id, "重复登记").unwrap()),
        3 => {
            return take(desk, id, Step::Withdraw, &[("withdraw_reason", "已和解")]);
        }
        _ => {}
    }
    go_on(desk, dice, id, received, &accepted_on);
}

fn go_on(desk: &mut Desk, dice: &mut Dice, id: ComplaintId, received: NaiveDate, accepted: &str) {
    take(desk, id, Step::Accept, &[("accepted_on", accepted)]);
    rectify(desk, dice, id, received);
    if dice.roll(5) == 0 {
        extend(desk, id);
    }
    if dice.roll(6) == 0 {
        return;
    }
    take(
        desk,
        id,
        Step::Investigate,
        &[("investigation", "查阅记录")],
    );
    let finding = dice.pick(&codes(Finding::ALL, Finding::code));
    let found = [("finding", finding), ("finding_basis", "有记录")];
    take(desk, id, Step::Find, &found);
    hold(desk, dice, id, received);
    if dice.roll(5) == 0 {
        return;
    }
    let accepted: NaiveDate = accepted.parse().unwrap();
    let replied_on = days_after(accepted, dice.roll(30)).to_string();
    reply(desk, id, &replied_on);
    if dice.roll(3) > 0 {
        let said = [
            ("followed_up_how", "phone"),
            ("is_solved", dice.pick(&["1", "0", ""])),
            (
                "satisfaction",
                dice.pick(&["satisfied", "fairly_satisfied", "dissatisfied", ""]),
            ),
            ("has_retaliation", dice.pick(&["1", "0", ""])),
            ("follow_up_note", "电话回访"),
        ];
        take(desk, id, Step::FollowUp, &said);
    }
    match dice.roll(4) {
        0 => {}
        1 => {
            take(desk, id, Step::Close, &[]);
            take(desk, id, Step::Reopen, &[("reopen_reason", "有新情况")]);
        }
        _ => take(desk, id, Step::Close, &[]),
    }
}

fn rectify(desk: &mut Desk, dice: &mut Dice, id: ComplaintId, received: NaiveDate) {
    if dice.roll(2) == 0 {
        return;
    }
    let opened_on = received.to_string();
    let due_on = received.checked_add_days(Days::new(dice.roll(40)));
    let due_on = due_on.unwrap().to_string();
    let plan = boxes(&[
        ("problem", "收费未公示"),
        ("responsible_person", "吴老师"),
        ("measures", "公示"),
        ("opened_on", opened_on.as_str()),
        ("due_on", due_on.as_str()),
    ]);
    let rectification = desk
        .order_rectification(RectificationOf::Complaint(id.0), &plan)
        .unwrap()
        .id;
    if dice.roll(3) > 0 {
        let done_on = days_after(received, dice.roll(40)).to_string();
        let done = boxes(&[("done_note", "已公示"), ("done_on", done_on.as_str())]);
        desk.do_rectification(rectification, &done).unwrap();
        match dice.roll(3) {
            0 => drop(desk.verify_rectification(rectification, &boxes(&[]))),
            1 => drop(desk.void_rectification(rectification, "误下达")),
            _ => {}
        }
    }
}

fn hold(desk: &mut Desk, dice: &mut Dice, id: ComplaintId, received: NaiveDate) {
    let decided_on = days_after(received, dice.roll(20)).to_string();
    let decision = boxes(&[
        ("person", "李老师"),
        ("fault", in_turn(&codes(Fault::ALL, Fault::code), id)),
        ("is_held", dice.pick(&["1", "1", "1", ""])),
        (
            "sanction",
            in_turn(&codes(Sanction::ALL, Sanction::code), id),
        ),
        ("basis", "投诉属实"),
        ("decided_on", decided_on.as_str()),
        ("due_on", "2026-12-31"),
    ]);
    let shown_by = ShownBy {
        complaint_id: Some(id.0),
        ..ShownBy::default()
    };
    desk.decide_accountability(&decision, shown_by).unwrap();
}

/// Each in its turn, so that none is left out.
fn in_turn(codes: &[&'static str], id: ComplaintId) -> &'static str {
    codes[usize::try_from(id.0).unwrap() % codes.len()]
}

fn extend(desk: &mut Desk, id: ComplaintId) {
    let asked = boxes(&[("reason", "取证"), ("new_due_on", "2027-01-29")]);
    let extension = desk.ask_complaint_extension(id, &asked).unwrap().id;
    let approved = boxes(&[("decision", "approved")]);
    desk.decide_complaint_extension(extension, &approved)
        .unwrap();
    let told = boxes(&[("told_how", "phone")]);
    desk.tell_complaint_extension(extension, &told).unwrap();
}

/// The complaints of an autumn, one of them merged; the principal sits at the desk.
fn autumn() -> (Place, Desk) {
    let place = place();
    let mut desk = founded(&place, morning());
    let mut dice = Dice(7);
    for _ in 0..70 {
        make(&mut desk, &mut dice);
    }
    let at_work = |desk: &mut Desk| complain(desk, &[("received_on", "2026-11-16")]).id;
    let (into, from) = (at_work(&mut desk), at_work(&mut desk));
    let revision = desk.complaint(from).unwrap().revision;
    desk.merge_complaint(from, revision, into).unwrap();
    (place, desk)
}

fn files(desk: &Desk) -> Vec<ComplaintFile> {
    let ids = desk.complaint_ids(&ComplaintFilter::default()).unwrap();
    ids.iter()
        .map(|id| desk.complaint_file(*id).unwrap())
        .collect()
}

fn is_within(period: Period, day: Option<NaiveDate>) -> bool {
    day.is_some_and(|day| period.first_day() <= day && day <= period.last_day())
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap()
}

/// The same count, file by file; what is listed by name is left out.
fn by_hand(files: &[ComplaintFile], period: Period, today: NaiveDate) -> ComplaintFigures {
    let unvoided = || files.iter().filter(|file| file.complaint.voiding.is_none());
    let received: Vec<&ComplaintFile> = unvoided()
        .filter(|file| is_within(period, Some(file.complaint.details.received_on)))
        .collect();
    let count = |holds: &dyn Fn(&ComplaintFile) -> bool| {
        number(received.iter().filter(|file| holds(file)).count())
    };
    let at = |file: &ComplaintFile, stage| file.complaint.details.stage == stage;
    let replied = |file: &ComplaintFile| file.complaint.details.replied_on.is_some();
    let asked =
        |file: &ComplaintFile| replied(file) && file.complaint.details.followed_up_on.is_some();
    let extensions = || received.iter().flat_map(|file| &file.extensions);
    let mut figures = ComplaintFigures {
        received: number(received.len()),
        closed: count(&|file| at(file, Stage::Closed)),
        withdrawn: count(&|file| at(file, Stage::Withdrawn)),
        merged: count(&|file| at(file, Stage::Merged)),
        refused: count(&|it| it.complaint.details.acceptance == Some(Acceptance::Refused)),
        referred: count(&|it| it.complaint.details.acceptance == Some(Acceptance::Referred)),
        reopened: count(&|file| file.complaint.details.reopened_on.is_some()),
        voided: number(
            files
                .iter()
                .filter(|file| file.complaint.voiding.is_some())
                .filter(|file| is_within(period, Some(file.complaint.details.received_on)))
                .count(),
        ),
        at_principal: count(&|file| file.complaint.details.is_at_principal),
        red_path: count(&|file| file.complaint.details.red_path.is_some()),
        agitated: count(&|file| file.complaint.details.is_agitated),
        extensions: number(extensions().count()),
        told_in_time: number(extensions().filter(|it| it.was_told_in_time()).count()),
        replied: count(&replied),
        followed_up: count(&asked),
        solved: count(&|it| asked(it) && it.complaint.details.is_solved == Some(true)),
        rated: count(&|it| asked(it) && it.complaint.details.satisfaction.is_some()),
        content: count(&|it| {
            let said = it.complaint.details.satisfaction;
            asked(it) && said.is_some_and(|it| it != Satisfaction::Dissatisfied)
        }),
        retaliation: count(&|it| asked(it) && it.complaint.details.has_retaliation == Some(true)),
        twice_median_reply_days: twice_median(&received),
        beside: beside_by_hand(files, period),
        ..ComplaintFigures::default()
    };
    for (place, it) in Signed::ALL.iter().enumerate() {
        figures.by_signed[place] = count(&|file| file.complaint.details.signed == *it);
    }
    for (place, it) in Channel::ALL.iter().enumerate() {
        figures.by_channel[place] = count(&|file| file.complaint.details.channel == *it);
    }
    for (place, it) in AskerKind::ALL.iter().enumerate() {
        figures.by_complainant[place] =
            count(&|file| file.complaint.details.complainant_kind == *it);
    }
    for (place, it) in Finding::ALL.iter().enumerate() {
        figures.by_finding[place] = count(&|file| file.complaint.details.finding == Some(*it));
    }
    for file in unvoided() {
        let details = &file.complaint.details;
        if is_within(period, details.accept_by) {
            add(&mut figures.acceptance, is_accepted_on_time(details, today));
        }
        if is_within(period, details.due_on) {
            let was_kept = details.is_replied_on_time(today);
            add(&mut figures.replies, was_kept);
            let open = details.replied_on.is_none_or(|day| day > period.last_day());
            figures.overdue_open += u32::from(was_kept == Some(false) && open);
        }
    }
    figures
}

fn add(count: &mut KeptCount, was_kept: Option<bool>) {
    if let Some(was_kept) = was_kept {
        count.due += 1;
        count.kept += u32::from(was_kept);
    }
}

fn twice_median(received: &[&ComplaintFile]) -> Option<u32> {
    let calendar = Calendar::shipped();
    let mut days: Vec<i32> = received
        .iter()
        .filter_map(|file| {
            let details = &file.complaint.details;
            let replied_on = details.replied_on?;
            Some(calendar.working_days_between(details.received_on, replied_on))
        })
        .collect();
    days.sort_unstable();
    let last = days.len().checked_sub(1)?;
    u32::try_from(days[last / 2] + days[last.div_ceil(2)]).ok()
}

fn beside_by_hand(files: &[ComplaintFile], period: Period) -> BesideComplaints {
    let mut beside = BesideComplaints::default();
    let decisions = files.iter().flat_map(|file| &file.accountabilities);
    for it in decisions.filter(|it| it.is_held && is_within(period, Some(it.decided_on))) {
        let fault = Fault::ALL.iter().position(|other| *other == it.fault);
        beside.by_fault[fault.unwrap()] += 1;
        let sanction = it.sanction.unwrap();
        let sanction = Sanction::ALL.iter().position(|other| *other == sanction);
        beside.by_sanction[sanction.unwrap()] += 1;
    }
    beside
}

fn figures(desk: &Desk, text: &str) -> ComplaintFigures {
    let period: Period = text.parse().unwrap();
    desk.report(period).unwrap().complaints.now
}

#[test]
fn sql_and_hand_count_the_same_and_a_number_leads_to_so_many_records() {
    let (_place, mut desk) = autumn();
    let files = files(&desk);
    let today = desk.now().date();
    for text in [
        "2026-11", "2026-10", "2026-09", "2026-12", "2026-Q4", "2026", "2025-11",
    ] {
        let counted = figures(&desk, text);
        let named = |lines: &[shouwen::domain::figures::ComplaintsOf]| {
            let sum = |count: &dyn Fn(&shouwen::domain::figures::ComplaintsOf) -> u32| -> u32 {
                lines.iter().map(count).sum()
            };
            (
                sum(&|it| it.received),
                sum(&|it| it.found),
                sum(&|it| it.upheld),
                sum(&|it| it.replies.due),
            )
        };
        let whole = (
            counted.received,
            counted.found(),
            counted.upheld(),
            counted.replies.due,
        );
        assert_eq!(named(&counted.by_category), whole, "{text}");
        assert_eq!(named(&counted.by_department), whole, "{text}");
        let counted = ComplaintFigures {
            by_category: Vec::new(),
            by_department: Vec::new(),
            ..counted
        };
        let period: Period = text.parse().unwrap();
        assert_eq!(counted, by_hand(&files, period, today), "{text}");
        lead_to_their_records(&desk, &counted, period);
    }
    let year = figures(&desk, "2026");
    for figure in ComplaintFigure::ALL {
        let amount = figure.amount(&year);
        let is_there = !matches!(amount, Amount::Count(0) | Amount::Unknown);
        assert!(is_there, "the autumn tells nothing of {figure:?}");
    }
    // Whoever only reads the registers is told the same numbers.
    seat(&mut desk, "王芳");
    assert_eq!(figures(&desk, "2026"), year);
}

/// A count leads to as many records, and a share to those it is taken over.
fn lead_to_their_records(desk: &Desk, figures: &ComplaintFigures, period: Period) {
    use ComplaintFigure as F;
    for figure in F::ALL {
        let behind = match figure.amount(figures) {
            Amount::Count(count) => u32::try_from(count).unwrap(),
            Amount::Ratio { whole, .. } => whole,
            _ => continue,
        };
        // Several extensions may hang off one complaint; faults lead nowhere.
        let is_beside = matches!(
            figure,
            F::Extensions | F::ToldInTime | F::OfFault(_) | F::OfSanction(_)
        );
        let filter = ComplaintFilter {
            counted: Some(Counted {
                figure,
                period,
                as_of: desk.now(),
            }),
            ..ComplaintFilter::default()
        };
        let found = number(desk.complaint_ids(&filter).unwrap().len());
        if !is_beside {
            assert_eq!(found, behind, "{figure:?} {period}");
        } else if !matches!(figure, F::OfFault(_) | F::OfSanction(_)) {
            assert_eq!(found == 0, behind == 0, "{figure:?} {period}");
        }
    }
}

#[test]
fn what_is_suggested_is_what_the_domain_calls_late_or_upheld() {
    let (_place, desk) = autumn();
    let today = desk.now().date();
    let mut expected = Vec::new();
    for file in files(&desk) {
        let (number, details) = (file.complaint.number.to_string(), &file.complaint.details);
        if file.complaint.voiding.is_some() {
            continue;
        }
        if details.is_replied_on_time(today) == Some(false) {
            expected.push((Ground::LateReply, number.clone()));
        }
        let is_conduct = details.category == "attitude" && details.stage != Stage::Merged;
        if is_conduct && details.finding == Some(Finding::Upheld) {
            expected.push((Ground::UpheldComplaint, number.clone()));
        }
        let is_late = |it: &Rectification| it.is_late(today);
        if file.rectifications.iter().any(is_late) {
            expected.push((Ground::LateRectification, number));
        }
    }
    expected.sort();
    let suggestions = desk.suggestions().unwrap().into_iter();
    let mut suggested: Vec<_> = suggestions.map(|it| (it.ground, it.number)).collect();
    suggested.sort();
    for ground in [
        Ground::LateReply,
        Ground::UpheldComplaint,
        Ground::LateRectification,
    ] {
        assert!(expected.iter().any(|it| it.0 == ground), "{ground:?}");
    }
    assert_eq!(suggested, expected);
}

#[test]
fn a_register_without_accounts_tells_nothing_of_complaints() {
    let place = place();
    let desk = support::new_desk(&place, morning());
    let report = desk.report("2026-11".parse().unwrap()).unwrap();
    assert!(!report.complaints.is_kept && report.complaints.now.is_empty());
}
