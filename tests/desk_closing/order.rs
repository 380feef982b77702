//! Who closes which month and when; what is refused (issue 7, bad input).

use shouwen::desk::{ClosingError, Refusal};
use shouwen::domain::closing::{Finding, OutOfOrder, Weight};
use shouwen::domain::figures::{Amount, AnyFigure, Figure};
use shouwen::domain::journal::Action;
use shouwen::domain::record::Table;
use shouwen::i18n::Language;
use shouwen::store::{Fault, Store};

use super::support::office::{
    CLERK, DEPUTY, OFFICE, PRINCIPAL, SUPERVISOR, locked_desk, office_place,
};
use super::support::past::past_the_program;
use super::support::{morning, new_desk, place};
use super::{
    FEBRUARY, JANUARY, MARCH, bad, close, denied, desk_at, desk_of, month, prepare, quarter,
    refused, sign, visit,
};

#[test]
fn months_are_closed_in_their_order_once_they_are_over() {
    let (place, _) = quarter();
    let refuse = |moment, period| refused(prepare(&desk_at(&place, moment), period));
    assert_eq!(refuse("01-31 23:59", JANUARY), OutOfOrder::NotOver.into());
    assert_eq!(refuse("02-01 09:00", "2027-Q1"), OutOfOrder::NoMonth.into());
    close(&place, JANUARY, "02-01 00:00");
    assert_eq!(refuse("04-01 09:00", JANUARY), OutOfOrder::Closed.into());
    let first = month(FEBRUARY);
    assert_eq!(
        refuse("04-01 09:00", MARCH),
        OutOfOrder::EarlierOpen { first }.into()
    );
    let last = month(JANUARY);
    assert_eq!(
        refuse("04-01 09:00", "2026-12"),
        OutOfOrder::LaterClosed { last }.into()
    );
    close(&place, FEBRUARY, "04-01 09:00");
    let mut desk = desk_at(&place, "04-01 09:30");
    sign(&mut desk, MARCH);
    let closed: Vec<_> = desk
        .closed_months()
        .unwrap()
        .iter()
        .map(|it| it.period)
        .collect();
    assert_eq!(closed, [month(JANUARY), month(FEBRUARY), month(MARCH)]);
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn a_month_in_which_nothing_happened_is_closed_like_any_other() {
    let place = office_place();
    let close = close(&place, JANUARY, "02-01 09:00");
    let desk = desk_at(&place, "02-02 09:00");
    let verification = desk.verify_code(&close.code).unwrap();
    assert_eq!(
        verification.weight(),
        Weight::Good,
        "{:?}",
        verification.findings
    );
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn a_register_that_the_check_finds_faults_in_is_not_signed() {
    let (place, [january, ..]) = quarter();
    let conn = past_the_program(&place.register);
    conn.execute(
        "UPDATE visit SET party_size = 9 WHERE id = ?1",
        [january.id.0],
    )
    .unwrap();
    drop(conn);
    let desk = desk_at(&place, "02-01 09:00");
    let ClosingError::Faults(faults) = refused(prepare(&desk, JANUARY)) else {
        panic!("closed over faults");
    };
    let is_it = |fault: &Fault| matches!(fault, Fault::Contents { table: Table::Visit, field, .. } if field == "party_size");
    assert!(faults.iter().any(is_it), "{faults:?}");
}

#[test]
fn what_was_looked_at_is_signed_and_nothing_else() {
    let (place, _) = quarter();
    let mut desk = desk_at(&place, "02-01 09:00");
    let closing = prepare(&desk, JANUARY).unwrap();
    visit(&mut desk, "02-01 08:00", "02-01 08:30");
    assert_eq!(
        refused(desk.sign_month(&closing)),
        ClosingError::RegisterMoved
    );
    let closing = prepare(&desk, JANUARY).unwrap();
    // The page bears the day on which it is signed.
    let mut next_day = desk_at(&place, "02-02 00:01");
    assert_eq!(
        refused(next_day.sign_month(&closing)),
        ClosingError::RegisterMoved
    );
    desk.sign_month(&closing).unwrap();
    assert_eq!(
        refused(desk.sign_month(&closing)),
        OutOfOrder::Closed.into()
    );
    assert!(desk.closed_months().unwrap().len() == 1);
}

#[test]
fn a_closing_and_a_reopening_are_not_undone_and_what_was_written_before_them_neither() {
    let (place, _) = quarter();
    let mut desk = desk_at(&place, "02-01 09:00");
    let boxes = shouwen::domain::boxes::Boxes::default().with("remarks", "很好");
    desk.write_report_text(month(JANUARY), &boxes, "").unwrap();
    sign(&mut desk, JANUARY);
    assert!(!desk.can_undo());
    desk.reopen_month(month(JANUARY), "数错").unwrap();
    assert!(!desk.can_undo());
}

#[test]
fn only_the_last_closed_month_is_reopened_with_a_reason_and_its_report_no_longer_stands() {
    let (place, _) = quarter();
    let first = close(&place, JANUARY, "02-01 09:00");
    let second = close(&place, FEBRUARY, "03-01 09:00");
    let mut desk = desk_at(&place, "03-02 09:30");
    assert_eq!(
        denied(desk.reopen_month(month(FEBRUARY), "  ")),
        Refusal::ReasonMissing
    );
    let last = month(FEBRUARY);
    let below = refused(desk.reopen_month(month(JANUARY), "数错"));
    assert_eq!(below, OutOfOrder::LaterClosed { last }.into());
    assert_eq!(
        refused(desk.reopen_month(month(MARCH), "数错")),
        OutOfOrder::NotClosed.into()
    );
    desk.reopen_month(month(FEBRUARY), "漏登一批").unwrap();

    let store = Store::open_to_read(&place.register).unwrap();
    let history = store.read().history(Table::MonthClose, second.id).unwrap();
    let entry = history.last().unwrap();
    assert_eq!(entry.head.action, Action::ReopenMonth);
    assert_eq!(entry.head.actor, PRINCIPAL);
    let reason = entry
        .changes
        .iter()
        .find(|it| it.field == "void_reason")
        .unwrap();
    assert_eq!(reason.after.as_deref(), Some("漏登一批"));
    let standing = desk.month_standing(month(FEBRUARY)).unwrap();
    assert_eq!((standing.closed, standing.reopened.len()), (None, 1));

    let found = desk.verify_code(&second.code).unwrap();
    let [Finding::Reopened { by, reason, at }] = &bad(&found)[..] else {
        panic!("{:?}", found.findings);
    };
    assert_eq!((by.as_str(), reason.as_str()), (PRINCIPAL, "漏登一批"));
    assert_eq!(at.to_string(), "2027-03-02 09:30:00");
    assert_eq!(
        desk.verify_code(&first.code).unwrap().weight(),
        Weight::Good
    );

    let again = sign(&mut desk, FEBRUARY);
    assert_ne!(again.code, second.code);
    assert_eq!(
        desk.verify_code(&again.code).unwrap().weight(),
        Weight::Good
    );
    assert!(!bad(&desk.verify_code(&second.code).unwrap()).is_empty());
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn the_principals_forgotten_password_leaves_what_was_signed_and_the_new_key_signs_on() {
    let (place, _) = quarter();
    let old = close(&place, JANUARY, "02-01 09:00");
    let mut office = desk_of(&place, OFFICE, "02-20 09:00");
    let accounts = office.accounts().unwrap();
    let principal = accounts.iter().find(|it| it.name == PRINCIPAL).unwrap().id;
    let waiting = desk_at(&place, "02-01 09:00");
    office
        .reset_password(principal, "another password")
        .unwrap();
    drop(office);
    // A window that was unlocked with the old key signs nothing any more.
    assert_eq!(denied(prepare(&waiting, FEBRUARY)), Refusal::Locked);
    drop(waiting);

    let clock = super::at("2027-03-01T09:00:00+08:00");
    let mut desk = locked_desk(&place, clock);
    desk.unlock(PRINCIPAL, "another password").unwrap();
    let new = sign(&mut desk, FEBRUARY);
    assert_ne!(new.signing_key, old.signing_key);
    assert_eq!(desk.verify_code(&new.code).unwrap().weight(), Weight::Good);
    let found = desk.verify_code(&old.code).unwrap();
    let on = "2027-02-20".parse().unwrap();
    assert!(
        found.findings.contains(&Finding::KeyReplaced { on }),
        "{:?}",
        found.findings
    );
    assert_eq!(found.weight(), Weight::Note);
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn a_successor_signs_on_and_what_the_predecessor_signed_stands() {
    let (place, _) = quarter();
    let old = close(&place, JANUARY, "02-01 09:00");
    let mut desk = desk_at(&place, "02-20 09:00");
    let accounts = desk.accounts().unwrap();
    let deputy = accounts.iter().find(|it| it.name == DEPUTY).unwrap().id;
    desk.succeed(deputy).unwrap();
    drop(desk);
    let mut desk = desk_of(&place, DEPUTY, "03-01 09:00");
    let new = sign(&mut desk, FEBRUARY);
    assert_eq!(new.signed_by, DEPUTY);
    assert_eq!(desk.verify_code(&new.code).unwrap().weight(), Weight::Good);
    let found = desk.verify_code(&old.code).unwrap();
    let on = "2027-02-20".parse().unwrap();
    assert!(
        found.findings.contains(&Finding::KeyReplaced { on }),
        "{:?}",
        found.findings
    );
    assert_eq!(found.weight(), Weight::Note);
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn all_but_the_principal_may_only_look() {
    let (place, _) = quarter();
    let closed = close(&place, JANUARY, "02-01 09:00");
    for name in [CLERK, OFFICE, DEPUTY, SUPERVISOR] {
        let mut desk = desk_of(&place, name, "03-01 09:00");
        assert_eq!(
            denied(prepare(&desk, FEBRUARY)),
            Refusal::NotAllowed,
            "{name}"
        );
        let reopened = desk.reopen_month(month(JANUARY), "数错");
        assert_eq!(denied(reopened), Refusal::NotAllowed, "{name}");
        assert!(!desk.month_standing(month(JANUARY)).unwrap().may_sign);
        assert_eq!(
            desk.verify_code(&closed.code).unwrap().weight(),
            Weight::Good,
            "{name}"
        );
        // What the principal looked at is not signed by anybody else.
        let closing = prepare(&desk_at(&place, "03-01 09:00"), FEBRUARY).unwrap();
        assert_eq!(
            denied(desk.sign_month(&closing)),
            Refusal::NotAllowed,
            "{name}"
        );
    }
    let mut desk = locked_desk(&place, morning());
    assert_eq!(denied(prepare(&desk, FEBRUARY)), Refusal::Locked);
    assert_eq!(
        denied(desk.reopen_month(month(JANUARY), "数错")),
        Refusal::Locked
    );
    assert_eq!(denied(desk.verify_code(&closed.code)), Refusal::Locked);
}

#[test]
fn a_register_without_accounts_has_nobody_who_could_sign() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let october = month("2026-10");
    let prepared = desk.prepare_closing(october, Language::ZhHans, &mut |_, _| true);
    assert_eq!(denied(prepared), Refusal::NoAccounts);
    assert_eq!(
        denied(desk.reopen_month(october, "数错")),
        Refusal::NoAccounts
    );
    let written = desk.write_report_text(october, &shouwen::domain::boxes::Boxes::default(), "");
    assert_eq!(denied(written), Refusal::NoAccounts);
    assert!(!desk.month_standing(october).unwrap().may_sign);
    assert_eq!(
        refused(desk.verify_code("ABCD-EFGH")),
        ClosingError::NoSuchCode
    );
    assert!(corrections_are_none(&desk));
}

fn corrections_are_none(desk: &shouwen::desk::Desk) -> bool {
    super::corrections(desk, "2026-10").is_empty()
}

#[test]
fn figures_are_frozen_as_they_were_counted() {
    let (place, _) = quarter();
    let close = close(&place, JANUARY, "02-01 09:00");
    let statement = shouwen::domain::closing::Statement::parse(&close.statement).unwrap();
    let visits = statement.signed(AnyFigure::Visits(Figure::Visits));
    assert_eq!(visits, Some(Amount::Count(1)));
    assert_eq!(statement.figures.len(), AnyFigure::all().count());
}
