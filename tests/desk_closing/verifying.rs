//! A signed report held against its register: what is lawful.

use shouwen::desk::ClosingError;
use shouwen::domain::boxes::Boxes;
use shouwen::domain::closing::{Finding, Verification, Weight};
use shouwen::domain::figures::{AnyFigure, Figure};

use super::support::office::{complaint, logged, office_place};
use super::{
    FEBRUARY, JANUARY, MARCH, bad, close, correct, desk_at, desk_of, party, printed, quarter,
    refused,
};

fn has(verification: &Verification, is_it: impl Fn(&Finding) -> bool) -> bool {
    verification.findings.iter().any(is_it)
}

#[test]
fn a_report_years_later_agrees_with_its_register() {
    let (place, _) = quarter();
    let closed = close(&place, JANUARY, "02-01 09:00");
    let mut desk = desk_at(&place, "02-01 09:05");
    let (file, _) = printed(&mut desk, JANUARY, None);
    drop(desk);
    close(&place, FEBRUARY, "03-01 09:00");
    close(&place, MARCH, "04-01 09:00");
    let desk = desk_of(&place, super::support::office::SUPERVISOR, "11-02 09:00");
    let verification = desk.verify_file(&file).unwrap();
    assert_eq!(verification.period, closed.period);
    assert_eq!(verification.code, closed.code);
    assert_eq!(verification.signer, super::PRINCIPAL);
    assert_eq!(verification.signed_at, closed.signed_at);
    assert_eq!(
        verification.weight(),
        Weight::Good,
        "{:?}",
        verification.findings
    );
    let whole = [
        Finding::FileIntact,
        Finding::Signed,
        Finding::KeyKnown,
        Finding::StatementIntact,
        Finding::PaperIntact,
        Finding::FiguresAgree,
    ];
    for finding in whole {
        assert!(verification.findings.contains(&finding), "{finding:?}");
    }
    // The code alone, as somebody types it.
    let typed = closed.code.to_lowercase().replace('-', " ");
    let by_code = desk.verify_code(&typed).unwrap();
    assert_eq!(by_code.findings, verification.findings[1..]);
}

#[test]
fn what_was_corrected_since_is_told_with_old_and_new_and_is_no_disagreement() {
    let (place, [january, ..]) = quarter();
    let closed = close(&place, JANUARY, "02-01 09:00");
    correct(&mut desk_at(&place, "02-10 09:00"), &january, &party("4"));
    let desk = desk_at(&place, "02-11 09:00");
    let verification = desk.verify_code(&closed.code).unwrap();
    assert_eq!(
        verification.weight(),
        Weight::Note,
        "{:?}",
        verification.findings
    );
    let corrected = |it: &Finding| matches!(it, Finding::FiguresCorrected { records: 1, figures } if *figures > 0);
    assert!(has(&verification, corrected), "{:?}", verification.findings);
    let persons = AnyFigure::Visits(Figure::Persons);
    let figures = &verification.corrections.figures;
    assert!(figures.iter().any(|it| it.figure == persons));
    assert_eq!(verification.corrections.records.len(), 1);
}

#[test]
fn matters_that_are_taken_further_move_nothing_that_was_signed_as_settled() {
    let place = office_place();
    let mut desk = desk_at(&place, "01-20 09:00");
    let case = logged(&mut desk, &complaint());
    let asked = Boxes::default()
        .with("asker_name", "张伟")
        .with("asker_kind", "parent")
        .with("kind", "enquiry")
        .with("channel", "visit")
        .with("form", "oral")
        .with("matter", "转学手续怎么办")
        .with("department", "教导处");
    let contact = desk.log_contact(&asked).unwrap();
    drop(desk);
    let closed = close(&place, JANUARY, "02-01 09:00");
    let mut desk = desk_at(&place, "02-03 09:00");
    use super::support::office::carried;
    carried(&mut desk, case.id, shouwen::domain::complaint::Step::Close);
    let done = Boxes::default()
        .with("result", "已答复")
        .with("told_how", "phone");
    desk.finish_contact(contact.id, &done).unwrap();
    let verification = desk.verify_code(&closed.code).unwrap();
    assert_eq!(bad(&verification), Vec::<&Finding>::new());
    assert!(verification.corrections.records.is_empty());
}

#[test]
fn what_is_no_signed_report_is_told_from_one_that_is() {
    let (place, _) = quarter();
    close(&place, JANUARY, "02-01 09:00");
    let mut desk = desk_at(&place, "02-02 09:00");
    assert_eq!(
        refused(desk.verify_file(b"no PDF at all")),
        ClosingError::NotAPdf
    );
    let (unsigned, _) = printed(&mut desk, FEBRUARY, None);
    assert_eq!(
        refused(desk.verify_file(&unsigned)),
        ClosingError::NotAReport
    );
    assert_eq!(refused(desk.verify_code("")), ClosingError::NoSuchCode);
    assert_eq!(
        refused(desk.verify_code("ABCD-EFGH-IJKL")),
        ClosingError::NoSuchCode
    );
}

#[test]
fn the_report_of_another_register_is_not_taken_for_one_of_this() {
    let (place, _) = quarter();
    close(&place, JANUARY, "02-01 09:00");
    let mut desk = desk_at(&place, "02-02 09:00");
    let (file, _) = printed(&mut desk, JANUARY, None);
    let other = super::support::place();
    let elsewhere = super::support::complained::founded(&other, super::support::morning());
    let verification = elsewhere.verify_file(&file).unwrap();
    assert_eq!(bad(&verification), [&Finding::OtherRegister]);
    assert!(verification.findings.contains(&Finding::Signed));
    // A copy of the register that was left behind before the month was closed knows nothing of it.
    let (early, _) = quarter();
    let desk = desk_at(&early, "02-02 09:00");
    let verification = desk.verify_file(&file).unwrap();
    assert_eq!(bad(&verification), [&Finding::NotInRegister]);
}
