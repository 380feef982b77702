//! The facts for the eight “not” (A12), counted by hand from an autumn of all registers.

use std::sync::OnceLock;

use shouwen::desk::{Desk, NewAccount, Refusal};
use shouwen::domain::account::Role;
use shouwen::domain::accountability::ShownBy;
use shouwen::domain::complaint::{ComplaintId, Step};
use shouwen::domain::figures::{
    Amount, ComplaintFigure, ContactFigure, Counted, EightNot, EightNots, Listed as _, NotFact,
    OpinionFigure, OwnFact, ReviewFigure,
};
use shouwen::domain::opinion::OpinionId;
use shouwen::domain::period::Period;
use shouwen::domain::rectification::RectificationOf;
use shouwen::domain::term::Term;
use shouwen::domain::visit::VisitField;
use shouwen::store::{ComplaintFilter, ContactFilter, OpinionFilter};

use super::support::complained::{PASSWORD, complain, find, reply, seat, take};
use super::support::served::{ask, boxes, desk_at, hand_over, serve};
use super::support::{Place, at, morning, new_desk, open_desk, parent, place};
use super::{opened_box, refused, slip};

const NOVEMBER: Period = Period::Month {
    year: 2026,
    month: 11,
};

/// The autumn, and the principal at the desk on Monday, 23 November.
fn autumn(place: &Place) -> Desk {
    // Stretching passwords takes a while, so that it is lived through once for all tests.
    static LIVED: OnceLock<Place> = OnceLock::new();
    let lived = LIVED.get_or_init(|| {
        let place = super::support::place();
        live(&place).close().unwrap();
        place
    });
    std::fs::copy(&lived.register, &place.register).unwrap();
    let mut desk = open_desk(place, morning());
    desk.unlock("陈校长", PASSWORD).unwrap();
    desk
}

/// Six weeks of contacts, of which one went round three desks and one lay for days; then accounts, complaints, opinions,
/// rectification.
fn live(place: &Place) -> Desk {
    new_desk(place, at("2026-10-01T08:00:00+08:00"))
        .close()
        .unwrap();
    serve(place);
    let round = ask(place, "11-19 09:00", &[("channel", "phone")]);
    for (handed, back) in [
        ("11-19 09:10", "11-19 09:20"),
        ("11-19 09:30", "11-19 09:40"),
    ] {
        let link = hand_over(place, handed, round.id, None);
        let reason = boxes(&[("sent_back_reason", "不属本部门")]);
        desk_at(place, back).send_back(link, &reason).unwrap();
    }
    hand_over(place, "11-19 09:50", round.id, Some("11-19 10:00"));
    let lying = ask(place, "11-16 09:00", &[("channel", "phone")]);
    hand_over(place, "11-16 09:10", lying.id, None);
    let mut desk = open_desk(place, at("2026-11-10T09:00:00+08:00"));
    found(&mut desk);
    rectify(&mut desk, "2026-11-13");
    desk.close().unwrap();
    let mut desk = open_desk(place, morning());
    desk.unlock("陈校长", PASSWORD).unwrap();
    rectify(&mut desk, "2026-11-23");
    complaints(&mut desk);
    opinions(&mut desk);
    let visit = desk.log_visit(&parent("张伟")).unwrap();
    let mut typed = parent("张伟");
    typed.set(VisitField::Purpose, "送作业本");
    let corrected = desk.correct_visit(visit.id, visit.revision, &typed);
    desk.void_visit(corrected.unwrap().id, "重复登记").unwrap();
    desk
}

fn found(desk: &mut Desk) {
    let others = [("周主任", Role::Office), ("王芳", Role::Clerk)];
    let others = others.map(|(name, role)| NewAccount {
        name: name.into(),
        role,
        password: PASSWORD.into(),
    });
    desk.found_accounts("陈校长", PASSWORD, &others).unwrap();
    seat(desk, "周主任");
    seat(desk, "陈校长");
}

/// A check whose finding is to be put right until a day, and is not.
fn rectify(desk: &mut Desk, due_on: &str) {
    let found = boxes(&[
        ("kind", "daily"),
        ("checked_by", "周主任"),
        ("department", "食堂"),
        ("subject", "午餐窗口"),
        ("found", "一个窗口未开"),
    ]);
    let check = desk.enter_check(&found).unwrap().id;
    let order = boxes(&[
        ("problem", "窗口未开"),
        ("responsible_person", "赵老师"),
        ("measures", "排班"),
        ("due_on", due_on),
    ]);
    desk.order_rectification(RectificationOf::Check(check), &order)
        .unwrap();
}

/// About conduct one upheld and one not, about fees one upheld in part, and a repeat of the first.
fn complaints(desk: &mut Desk) {
    let received = ("received_on", "2026-11-20");
    let conduct = complain(desk, &[received]).id;
    find(desk, conduct, "2026-11-20", "upheld");
    reply(desk, conduct, "2026-11-23");
    let told = [
        ("followed_up_how", "phone"),
        ("is_solved", "0"),
        ("satisfaction", "dissatisfied"),
        ("has_retaliation", "1"),
        ("follow_up_note", "孩子被点名批评"),
    ];
    take(desk, conduct, Step::FollowUp, &told);
    let other = complain(desk, &[received]).id;
    find(desk, other, "2026-11-20", "not_upheld");
    let fees = complain(desk, &[received, ("category", "fees")]).id;
    find(desk, fees, "2026-11-20", "partly_upheld");
    let repeat = complain(desk, &[received]);
    desk.merge_complaint(repeat.id, repeat.revision, conduct)
        .unwrap();
    let held = boxes(&[
        ("person", "李老师"),
        ("fault", "F6"),
        ("is_held", "1"),
        ("sanction", "S4"),
        ("basis", "投诉属实"),
    ]);
    let shown_by = ShownBy {
        complaint_id: Some(conduct.0),
        ..ShownBy::default()
    };
    desk.decide_accountability(&held, shown_by).unwrap();
    for id in [conduct, other] {
        desk.open_sealed(id, "核对情况").unwrap();
    }
    seat(desk, "周主任");
    desk.open_sealed(ComplaintId(1), "回访").unwrap();
    seat(desk, "陈校长");
}

/// One late, one open, one whose giver was treated badly, one voided; one of them corrected.
fn opinions(desk: &mut Desk) {
    let letter = |received_on: &str| {
        boxes(&[
            ("source", "letter"),
            ("received_on", received_on),
            ("content", "操场积水"),
        ])
    };
    let late = desk.log_opinion(&letter("2026-10-12")).unwrap();
    let corrected = letter("2026-10-12").with("content", "操场长期积水");
    desk.correct_opinion(late.id, late.revision, &corrected)
        .unwrap();
    let opening = opened_box(desk);
    slip(desk, &opening, "食堂排队太久").unwrap();
    let told = desk.log_opinion(&letter("2026-11-19")).unwrap();
    let sent = boxes(&[("department", "总务处"), ("handler", "赵老师")]);
    let told = desk.send_opinion(told.id, told.revision, &sent).unwrap();
    let feedback = boxes(&[
        ("outcome", "explained"),
        ("feedback", "已疏通"),
        ("feedback_how", "notice"),
        ("feedback_place", "公示栏"),
    ]);
    let told = desk
        .feed_back_opinion(told.id, told.revision, &feedback)
        .unwrap();
    let asked = boxes(&[("has_retaliation", "1"), ("follow_up_note", "被点名批评")]);
    desk.follow_up_opinion(told.id, told.revision, &asked)
        .unwrap();
    let voided = desk.log_opinion(&letter("2026-11-21")).unwrap();
    desk.void_opinion(voided.id, "重复登记").unwrap();
}

fn own(facts: &EightNots, fact: OwnFact) -> Amount {
    facts.amount(NotFact::Own(fact))
}

#[test]
fn a12_each_fact_is_what_a_hand_counts_in_the_registers() {
    let place = place();
    let desk = autumn(&place);
    let facts = desk.eight_nots(NOVEMBER).unwrap();
    use OwnFact as F;
    for (fact, expected) in [
        (F::AttitudeUpheld, Amount::ratio(1, 2)),
        (F::ContactsDissatisfied, Amount::ratio(1, 3)),
        (F::ComplaintsDissatisfied, Amount::ratio(1, 1)),
        (F::LongChains, Amount::Count(1)),
        (F::UnsignedTooLong, Amount::Count(1)),
        (F::RectificationsOpen, Amount::Count(2)),
        (F::Corrections, Amount::Count(2)),
        (F::VisitsVoided, Amount::Count(1)),
        (F::Openings, Amount::Count(3)),
        (F::HeldToAccount, Amount::Count(1)),
        (F::ViolationUpheld, Amount::ratio(1, 1)),
    ] {
        assert_eq!(own(&facts, fact), expected, "{fact:?}");
    }
    for (fact, expected) in [
        (NotFact::Contact(ContactFigure::SentBack), 3),
        (NotFact::Contact(ContactFigure::RepeatUntold), 1),
        (NotFact::Contact(ContactFigure::Voided), 1),
        (NotFact::Complaint(ComplaintFigure::Open), 3),
        (NotFact::Complaint(ComplaintFigure::Merged), 1),
        (NotFact::Complaint(ComplaintFigure::Retaliation), 1),
        (NotFact::Opinion(OpinionFigure::Open), 1),
        (NotFact::Opinion(OpinionFigure::LateFeedback), 1),
        (NotFact::Opinion(OpinionFigure::Voided), 1),
        (NotFact::Opinion(OpinionFigure::Retaliation), 1),
        (NotFact::Review(ReviewFigure::RectifiedLate), 1),
    ] {
        assert_eq!(facts.amount(fact), Amount::Count(expected), "{fact:?}");
    }
    assert!(desk.check().unwrap().is_empty());
    desk.close().unwrap();
}

#[test]
fn a12_figures_of_the_report_are_the_same_on_both_papers() {
    let place = place();
    let desk = autumn(&place);
    let facts = desk.eight_nots(NOVEMBER).unwrap();
    let report = desk.report(NOVEMBER).unwrap();
    for fact in EightNot::ALL.iter().flat_map(|it| it.facts()) {
        let expected = match fact {
            NotFact::Contact(figure) => figure.amount(&report.contacts.now),
            NotFact::Complaint(figure) => figure.amount(&report.complaints.now),
            NotFact::Opinion(figure) => figure.amount(&report.opinions.now),
            NotFact::Review(figure) => figure.amount(&report.review.now),
            NotFact::Own(_) => continue,
        };
        assert_eq!(facts.amount(*fact), expected, "{fact:?}");
    }
}

#[test]
fn a12_a_term_counts_from_its_first_to_its_last_day() {
    let place = place();
    let desk = autumn(&place);
    let term: Term = "2026-09-01~2027-01-22".parse().unwrap();
    let facts = desk.eight_nots(Period::of_term(term)).unwrap();
    // The one of October is open as well.
    let open = NotFact::Opinion(OpinionFigure::Open);
    assert_eq!(facts.amount(open), Amount::Count(2));
    let before: Term = "2026-02-23~2026-07-03".parse().unwrap();
    let facts = desk.eight_nots(Period::of_term(before)).unwrap();
    for fact in OwnFact::ALL {
        let amount = own(&facts, *fact);
        let is_nothing = matches!(amount, Amount::Count(0) | Amount::Unknown);
        assert!(is_nothing, "{fact:?}: {amount:?}");
    }
}

#[test]
fn a12_a_figure_leads_to_as_many_records_as_it_counts() {
    let place = place();
    let desk = autumn(&place);
    let facts = desk.eight_nots(NOVEMBER).unwrap();
    let counted = |figure| {
        Some(Counted {
            figure,
            period: NOVEMBER,
            as_of: facts.as_of,
        })
    };
    let part = |fact| match own(&facts, fact) {
        Amount::Count(count) => usize::try_from(count).unwrap(),
        Amount::Ratio { part, .. } => part as usize,
        other => panic!("{fact:?}: {other:?}"),
    };
    use OwnFact as F;
    for fact in [F::ContactsDissatisfied, F::LongChains] {
        let filter = ContactFilter {
            fact: counted(fact),
            ..ContactFilter::default()
        };
        assert_eq!(desk.contact_ids(&filter).unwrap().len(), part(fact));
    }
    for fact in [
        F::AttitudeUpheld,
        F::ViolationUpheld,
        F::ComplaintsDissatisfied,
    ] {
        let filter = ComplaintFilter {
            fact: counted(fact),
            ..ComplaintFilter::default()
        };
        let ids = desk.complaint_ids(&filter).unwrap();
        assert_eq!(ids.len(), part(fact), "{fact:?}");
    }
    use OpinionFigure as O;
    for (figure, sequence) in [
        (O::LateFeedback, 1),
        (O::Open, 2),
        (O::Retaliation, 3),
        (O::Voided, 4),
    ] {
        let filter = OpinionFilter {
            counted: Some(Counted {
                figure,
                period: NOVEMBER,
                as_of: facts.as_of,
            }),
            ..OpinionFilter::default()
        };
        let ids = desk.opinion_ids(&filter).unwrap();
        assert_eq!(ids, [OpinionId(sequence)], "{figure:?}");
    }
}

#[test]
fn c4_who_opened_identities_is_named_to_the_principal_alone_and_a_clerk_reads_nothing_of_it() {
    let place = place();
    let mut desk = autumn(&place);
    let facts = desk.eight_nots(NOVEMBER).unwrap();
    let opened_by = [("陈校长".to_owned(), 2), ("周主任".to_owned(), 1)];
    assert_eq!(facts.opened_by, opened_by);
    seat(&mut desk, "周主任");
    let facts = desk.eight_nots(NOVEMBER).unwrap();
    assert_eq!((facts.openings, facts.opened_by.len()), (3, 0));
    seat(&mut desk, "王芳");
    assert_eq!(refused(desk.eight_nots(NOVEMBER)), Refusal::NotAllowed);
}

#[test]
fn c4_whoever_a_complaint_is_about_finds_it_by_no_fact() {
    let place = place();
    let mut desk = autumn(&place);
    complain(&mut desk, &[("respondents", "周主任")]);
    let id = ComplaintId(5);
    find(&mut desk, id, "2026-11-23", "upheld");
    seat(&mut desk, "周主任");
    let facts = desk.eight_nots(NOVEMBER).unwrap();
    let filter = ComplaintFilter {
        fact: Some(Counted {
            figure: OwnFact::AttitudeUpheld,
            period: NOVEMBER,
            as_of: facts.as_of,
        }),
        ..ComplaintFilter::default()
    };
    assert_eq!(desk.complaint_ids(&filter).unwrap(), [ComplaintId(1)]);
}
