//! 更正: what is changed in a closed month is told of in the next report, once.

use shouwen::domain::closing::{Correction, Finding, Statement, Weight};
use shouwen::domain::figures::{Amount, AnyFigure, Figure};
use shouwen::domain::journal::Action;
use shouwen::domain::visit::VisitField;

use super::{
    FEBRUARY, JANUARY, MARCH, bad, came, close, correct, corrections, desk_at, month, party,
    prepare, quarter, sign, visit,
};

fn text<'a>(correction: &'a Correction, name: &str) -> (Option<&'a str>, Option<&'a str>) {
    let field = correction.fields.iter().find(|field| field.name == name);
    let (before, after) = field.unwrap().texts.as_ref().unwrap();
    (before.as_deref(), after.as_deref())
}

#[test]
fn a_quarter_is_closed_month_by_month_and_the_next_report_names_what_was_corrected_in_between() {
    let (place, [january, ..]) = quarter();
    close(&place, JANUARY, "02-01 09:00");
    close(&place, FEBRUARY, "03-01 09:00");
    correct(&mut desk_at(&place, "03-10 11:05"), &january, &party("3"));

    let mut desk = desk_at(&place, "04-01 09:00");
    let told = corrections(&desk, MARCH);
    assert_eq!(told.months, [month(JANUARY), month(FEBRUARY)]);
    let [correction] = &told.records[..] else {
        panic!("{told:?}");
    };
    assert_eq!(correction.number, january.number.to_string());
    assert_eq!(
        (correction.period, correction.action),
        (month(JANUARY), Action::Correct)
    );
    assert_eq!(correction.at.to_string(), "2027-03-10 11:05:00");
    assert_eq!(correction.by, super::PRINCIPAL);
    assert_eq!(text(correction, "party_size"), (Some("1"), Some("3")));
    assert_eq!(told.count, 1);
    let persons = told
        .figures
        .iter()
        .find(|change| change.figure == AnyFigure::Visits(Figure::Persons))
        .unwrap();
    assert_eq!(persons.period, month(JANUARY));
    assert_eq!(
        (persons.signed, persons.now),
        (Amount::Count(1), Amount::Count(3))
    );

    let closed = sign(&mut desk, MARCH);
    let statement = Statement::parse(&closed.statement).unwrap();
    let names_it =
        |line: &String| line.contains(&january.number.to_string()) && line.contains("party_size");
    assert!(
        statement.corrections.iter().any(names_it),
        "{:?}",
        statement.corrections
    );
    let counted = |line: &String| line.contains("figure-persons: count 1 -> count 3");
    assert!(
        statement.corrections.iter().any(counted),
        "{:?}",
        statement.corrections
    );
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn a_visit_that_is_entered_late_an_undone_correction_and_a_voided_record_are_corrections_too() {
    let (place, [january, ..]) = quarter();
    close(&place, JANUARY, "02-01 09:00");
    let mut desk = desk_at(&place, "02-10 09:00");
    let late = visit(&mut desk, "01-29 14:00", "01-29 14:30");
    correct(&mut desk, &january, &party("3"));
    desk.undo("看错").unwrap();
    desk.void_visit(late.id, "重复").unwrap();
    let told = corrections(&desk, FEBRUARY);
    let actions: Vec<Action> = told.records.iter().map(|it| it.action).collect();
    let done = [Action::Create, Action::Correct, Action::Undo, Action::Void];
    assert_eq!(actions, done);
    assert!(told.records[0].fields.is_empty());
    assert_eq!(text(&told.records[2], "party_size"), (Some("3"), Some("1")));
    // One more is voided, and all else is as it was signed.
    let voided = AnyFigure::Visits(Figure::Voided);
    let figures: Vec<_> = told.figures.iter().map(|it| it.figure).collect();
    assert_eq!(figures, [voided]);
}

#[test]
fn what_is_entered_in_its_own_time_is_no_correction() {
    let (place, _) = quarter();
    close(&place, JANUARY, "02-01 09:00");
    let mut desk = desk_at(&place, "02-10 09:00");
    let new = visit(&mut desk, "02-10 08:00", "02-10 08:30");
    correct(&mut desk, &new, &came("02-10 08:05", "02-10 08:30"));
    assert!(corrections(&desk, FEBRUARY).is_empty());
}

#[test]
fn a_visit_that_was_moved_out_of_a_closed_month_is_missed_there() {
    let (place, [january, ..]) = quarter();
    close(&place, JANUARY, "02-01 09:00");
    let mut desk = desk_at(&place, "02-10 09:00");
    correct(&mut desk, &january, &came("02-02 09:12", "02-02 09:40"));
    let told = corrections(&desk, FEBRUARY);
    assert_eq!(told.records.len(), 1);
    assert_eq!(told.records[0].period, month(JANUARY));
    let before = Some("2027-01-12T09:12");
    assert_eq!(
        text(&told.records[0], "arrived_at"),
        (before, Some("2027-02-02T09:12"))
    );
    let visits = told
        .figures
        .iter()
        .find(|it| it.figure == AnyFigure::Visits(Figure::Visits));
    let visits = visits.unwrap();
    assert_eq!(
        (visits.signed, visits.now),
        (Amount::Count(1), Amount::Count(0))
    );
    // It is explained, though no visit of January is left that could be asked.
    let code = desk.closed_months().unwrap()[0].code.clone();
    let verification = desk.verify_code(&code).unwrap();
    assert_eq!(
        verification.weight(),
        Weight::Note,
        "{:?}",
        verification.findings
    );
}

#[test]
fn a_visit_that_was_moved_from_one_closed_month_to_another_is_told_of_once_and_moves_both() {
    let (place, [january, ..]) = quarter();
    close(&place, JANUARY, "02-01 09:00");
    close(&place, FEBRUARY, "03-01 09:00");
    let mut desk = desk_at(&place, "03-10 09:00");
    correct(&mut desk, &january, &came("02-02 09:12", "02-02 09:40"));
    for period in [MARCH, "2027-Q1"] {
        let told = corrections(&desk, period);
        assert_eq!(told.records.len(), 1, "{period}");
        let moved: Vec<_> = told
            .figures
            .iter()
            .filter(|it| it.figure == AnyFigure::Visits(Figure::Visits))
            .map(|it| (it.period, it.signed, it.now))
            .collect();
        let one = |period, signed, now| (month(period), Amount::Count(signed), Amount::Count(now));
        assert_eq!(moved, [one(JANUARY, 1, 0), one(FEBRUARY, 1, 2)], "{period}");
    }
}

#[test]
fn each_correction_is_told_of_once_over_three_closings() {
    let (place, [january, february, _]) = quarter();
    let mut closes = vec![close(&place, JANUARY, "02-01 09:00")];
    let first = correct(&mut desk_at(&place, "02-10 09:00"), &january, &party("2"));
    closes.push(close(&place, FEBRUARY, "03-01 09:00"));
    let mut desk = desk_at(&place, "03-10 09:00");
    correct(&mut desk, &first, &party("3"));
    let mut typed = came("02-09 09:12", "02-09 09:40");
    typed.set(VisitField::PartySize, "5");
    correct(&mut desk, &february, &typed);
    closes.push(close(&place, MARCH, "04-01 09:00"));
    let mut desk = desk_at(&place, "04-10 09:00");
    correct(&mut desk, &first, &party("4"));

    let told = |period| {
        let mut records = corrections(&desk, period).records;
        records.retain(|it| it.action == Action::Correct);
        records
            .iter()
            .map(|it| text(it, "party_size").1.unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(told(JANUARY), [""; 0]);
    // Also when it is looked at later, and not only when it was signed.
    assert_eq!(told(FEBRUARY), ["2"]);
    assert_eq!(told(MARCH), ["3", "5"]);
    assert_eq!(told("2027-04"), ["4"]);
    // Of a quarter, what was changed since each of its months was signed.
    assert_eq!(told("2027-Q1"), ["2", "3", "5", "4"]);
    for (close, lines) in closes.iter().zip([0, 1, 2]) {
        let verification = desk.verify_code(&close.code).unwrap();
        assert_eq!(bad(&verification), Vec::<&Finding>::new());
        let statement = Statement::parse(&close.statement).unwrap();
        let told = statement.corrections.iter();
        let told = told.filter(|it| it.contains(": correct visit "));
        assert_eq!(told.count(), lines, "{}", close.period);
    }
}

#[test]
fn after_a_reopening_the_new_report_tells_what_was_changed_since_the_month_was_first_signed() {
    let (place, [january, february, _]) = quarter();
    close(&place, JANUARY, "02-01 09:00");
    correct(&mut desk_at(&place, "02-10 09:00"), &january, &party("2"));
    close(&place, FEBRUARY, "03-01 09:00");
    let mut typed = came("02-09 09:12", "02-09 09:40");
    typed.set(VisitField::PartySize, "5");
    correct(&mut desk_at(&place, "03-02 09:00"), &february, &typed);
    let mut desk = desk_at(&place, "03-03 09:00");
    desk.reopen_month(month(FEBRUARY), "漏了一批来访").unwrap();
    typed.set(VisitField::PartySize, "6");
    correct(&mut desk, &february, &typed);
    let numbers = |desk: &_, period| {
        let told = corrections(desk, period).records.into_iter();
        told.map(|it| text(&it, "party_size").1.unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(numbers(&desk, FEBRUARY), ["2", "5", "6"]);
    let told = corrections(&desk, FEBRUARY);
    assert_eq!(told.months, [month(JANUARY), month(FEBRUARY)]);
    let persons = told
        .figures
        .iter()
        .filter(|it| it.figure == AnyFigure::Visits(Figure::Persons));
    let persons: Vec<_> = persons.map(|it| (it.period, it.signed, it.now)).collect();
    let one = |period, signed, now| (month(period), Amount::Count(signed), Amount::Count(now));
    assert_eq!(persons, [one(JANUARY, 1, 2), one(FEBRUARY, 1, 6)]);
    let closing = prepare(&desk, FEBRUARY).unwrap();
    desk.sign_month(&closing).unwrap();
    assert_eq!(numbers(&desk, FEBRUARY), ["2", "5", "6"]);
    drop(desk);

    close(&place, MARCH, "04-01 09:00");
    let desk = desk_at(&place, "04-02 09:00");
    assert_eq!(numbers(&desk, MARCH), [""; 0]);
    assert!(desk.check().unwrap().is_empty());
}
