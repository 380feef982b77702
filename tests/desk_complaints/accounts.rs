//! The lock: wrong passwords, first unlocks, resets, accounts in use, and one name each.

use shouwen::desk::{Error, Refusal, UnlockError};
use shouwen::domain::account::Role;
use shouwen::domain::field::Problem;
use shouwen::domain::visit::TypedVisit;
use shouwen::store::VisitFilter;

use super::{assert_refused, assert_sound, assert_wrong};
use crate::support::office::{
    CLERK, DEPUTY, OFFICE, PASSWORD, PRINCIPAL, account, complaint, locked_desk, logged, office_of,
    office_place, seated,
};
use crate::support::{at, morning, new_desk, open_desk, place};

/// Seconds said to wait after a wrong password; `Err` where it was not looked at.
fn wrong(desk: &mut shouwen::desk::Desk, password: &str) -> Result<u32, u32> {
    match desk.unlock(CLERK, password) {
        Err(Error::Unlock(UnlockError::WrongPassword { wait_seconds })) => Ok(wait_seconds),
        Err(Error::Unlock(UnlockError::Wait { wait_seconds })) => Err(wait_seconds),
        other => panic!("{other:?}"),
    }
}

#[test]
fn ten_wrong_passwords_cost_more_each_time_and_the_right_one_waits_as_well() {
    let place = office_place();
    // Each is tried when the wait of the one before is over.
    let tries = [
        ("10:00:00", 0),
        ("10:00:00", 0),
        ("10:00:00", 5),
        ("10:00:05", 10),
        ("10:00:15", 20),
        ("10:00:35", 40),
        ("10:01:15", 80),
        ("10:02:35", 160),
        ("10:05:15", 320),
        ("10:10:35", 640),
    ];
    for (time, wait) in tries {
        // Closed and opened each time: the count is in the file.
        let mut desk = locked_desk(&place, at(&format!("2026-11-23T{time}+08:00")));
        assert_eq!(wrong(&mut desk, "wrong"), Ok(wait), "{time}");
        desk.close().unwrap();
    }
    let mut desk = locked_desk(&place, at("2026-11-23T10:10:36+08:00"));
    assert_eq!(wrong(&mut desk, PASSWORD), Err(639));
    desk.close().unwrap();
    let mut desk = locked_desk(&place, at("2026-11-23T10:21:15+08:00"));
    desk.unlock(CLERK, PASSWORD).unwrap();
    desk.close().unwrap();
    // The right one forgets the wrong ones.
    let mut desk = locked_desk(&place, at("2026-11-23T10:21:16+08:00"));
    assert_eq!(wrong(&mut desk, "wrong"), Ok(0));
}

#[test]
fn a_clock_set_back_between_failures_shortens_no_wait() {
    let place = office_place();
    for _ in 0..3 {
        wrong(
            &mut locked_desk(&place, at("2026-11-23T10:00:00+08:00")),
            "wrong",
        )
        .unwrap();
    }
    let mut back = locked_desk(&place, at("2026-11-22T10:00:00+08:00"));
    assert_eq!(wrong(&mut back, PASSWORD), Err(5));
    back.close().unwrap();
    // It is counted from that moment on, once, so nobody is shut out for the day between.
    let mut later = locked_desk(&place, at("2026-11-22T10:00:05+08:00"));
    later.unlock(CLERK, PASSWORD).unwrap();
}

#[test]
fn the_wrong_passwords_of_one_account_cost_the_others_nothing() {
    let place = office_place();
    let mut desk = locked_desk(&place, morning());
    for _ in 0..3 {
        wrong(&mut desk, "wrong").unwrap();
    }
    desk.unlock(OFFICE, PASSWORD).unwrap();
    assert!(matches!(
        desk.unlock("无此人", PASSWORD),
        Err(Error::Unlock(UnlockError::NoSuchAccount))
    ));
}

#[test]
fn the_first_unlock_makes_the_keys_and_nobody_elses_does() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let others = [account(CLERK, Role::Clerk), account(DEPUTY, Role::Deputy)];
    desk.found_accounts(PRINCIPAL, PASSWORD, &others).unwrap();
    let keyed = |desk: &shouwen::desk::Desk| -> Vec<String> {
        let accounts = desk.accounts().unwrap().into_iter();
        accounts
            .filter(|it| !it.public_key.is_empty())
            .map(|it| it.name)
            .collect()
    };
    assert_eq!(keyed(&desk), [PRINCIPAL]);
    desk.unlock(DEPUTY, PASSWORD).unwrap();
    assert_eq!(keyed(&desk), [PRINCIPAL, DEPUTY]);
    let key = desk.account().unwrap().public_key.clone();
    assert!(
        !desk.account().unwrap().signing_key.is_empty(),
        "a deputy signs"
    );
    assert!(desk.account().unwrap().has_first_password);
    desk.change_password(PASSWORD, "another-one").unwrap();
    desk.lock();
    assert!(matches!(
        desk.unlock(DEPUTY, PASSWORD),
        Err(Error::Unlock(UnlockError::WrongPassword { .. }))
    ));
    let account = desk.unlock(DEPUTY, "another-one").unwrap();
    assert_eq!(
        (account.public_key.clone(), account.has_first_password),
        (key, false)
    );
    assert_sound(&desk);
}

#[test]
fn a_new_password_is_long_enough_and_another_one() {
    let (_place, mut desk) = office_of(CLERK);
    assert_wrong(
        desk.change_password(PASSWORD, "short"),
        "password",
        Problem::PasswordTooShort,
    );
    assert_wrong(
        desk.change_password(PASSWORD, PASSWORD),
        "password",
        Problem::PasswordUnchanged,
    );
    assert!(matches!(
        desk.change_password("not-mine", "long-enough"),
        Err(Error::Unlock(UnlockError::WrongPassword { .. }))
    ));
}

#[test]
fn a_reset_makes_new_keys_and_old_pieces_stay_closed_until_they_are_sealed_anew() {
    let place = office_place();
    let mut principal = seated(&place, PRINCIPAL);
    let id = logged(&mut principal, &complaint()).id;
    let office = |desk: &shouwen::desk::Desk| {
        let accounts = desk.accounts().unwrap();
        accounts.into_iter().find(|it| it.name == OFFICE).unwrap()
    };
    let before = office(&principal);
    let reset = principal.reset_password(before.id, "first-again").unwrap();
    assert_eq!(
        (reset.public_key.as_str(), reset.has_first_password),
        ("", true)
    );
    let mut desk = locked_desk(&place, morning());
    assert!(matches!(
        desk.unlock(OFFICE, PASSWORD),
        Err(Error::Unlock(UnlockError::WrongPassword { .. }))
    ));
    desk.unlock(OFFICE, "first-again").unwrap();
    assert_ne!(office(&desk).public_key, before.public_key);
    let opened = desk.open_sealed(id, "联系答复").unwrap();
    assert_eq!(
        (opened.identity.is_empty(), opened.of_others_count),
        (true, 1)
    );
    assert_eq!(principal.reseal_all().unwrap().pieces, 1);
    assert_eq!(
        desk.open_sealed(id, "联系答复").unwrap().identity.name,
        "孙某某"
    );
    assert_sound(&desk);
}

#[test]
fn the_principals_password_is_reset_by_office_or_deputy_and_everybody_elses_by_the_principal() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let accounts = clerk.accounts().unwrap();
    let id = |name: &str| accounts.iter().find(|it| it.name == name).unwrap().id;
    assert_refused(
        clerk.reset_password(id(PRINCIPAL), "long-enough"),
        Refusal::NotAllowed,
    );
    let mut office = seated(&place, OFFICE);
    assert_refused(
        office.reset_password(id(CLERK), "long-enough"),
        Refusal::NotAllowed,
    );
    let mut principal = seated(&place, PRINCIPAL);
    assert_refused(
        principal.reset_password(id(PRINCIPAL), "long-enough"),
        Refusal::NotAllowed,
    );
    let lost = logged(&mut principal, &complaint()).id;
    office.reset_password(id(PRINCIPAL), "long-enough").unwrap();
    // The principal's own window has the old keys still: it has to unlock anew.
    assert_refused(principal.open_sealed(lost, "联系答复"), Refusal::Locked);
    principal.unlock(PRINCIPAL, "long-enough").unwrap();
    assert_eq!(
        principal
            .open_sealed(lost, "联系答复")
            .unwrap()
            .of_others_count,
        1
    );
}

#[test]
fn an_account_that_was_ended_in_another_window_does_nothing_any_more() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let id = clerk.account().unwrap().id;
    let mut principal = seated(&place, PRINCIPAL);
    principal.end_account(id).unwrap();
    assert_refused(clerk.log_complaint(&complaint()), Refusal::Locked);
    assert_refused(clerk.visit_ids(&VisitFilter::default()), Refusal::Locked);
    assert!(matches!(
        clerk.unlock(CLERK, PASSWORD),
        Err(Error::Unlock(UnlockError::NoSuchAccount))
    ));
    assert_refused(
        principal.end_account(principal.account().unwrap().id),
        Refusal::OnePrincipal,
    );
}

#[test]
fn no_two_accounts_in_use_have_one_name_and_there_is_one_principal() {
    let (_place, mut principal) = office_of(PRINCIPAL);
    assert_refused(
        principal.add_account(&account(CLERK, Role::Clerk)),
        Refusal::NameTaken,
    );
    assert_refused(
        principal.add_account(&account(&format!(" {CLERK} "), Role::Office)),
        Refusal::NameTaken,
    );
    assert_refused(
        principal.add_account(&account("另一位", Role::Principal)),
        Refusal::OnePrincipal,
    );
    let clerk = principal
        .accounts()
        .unwrap()
        .into_iter()
        .find(|it| it.name == CLERK)
        .unwrap();
    principal.end_account(clerk.id).unwrap();
    principal.add_account(&account(CLERK, Role::Clerk)).unwrap();
    assert_refused(
        principal.found_accounts("某人", PASSWORD, &[]),
        Refusal::HasAccounts,
    );
    let place = place();
    let twice = [account(CLERK, Role::Clerk), account(CLERK, Role::Office)];
    let mut desk = new_desk(&place, morning());
    assert_refused(
        desk.found_accounts(PRINCIPAL, PASSWORD, &twice),
        Refusal::NameTaken,
    );
    assert!(!desk.has_accounts().unwrap(), "all of it or nothing");
}

#[test]
fn nobody_sits_down_at_a_register_with_accounts_but_by_a_password() {
    let (place, mut clerk) = office_of(CLERK);
    clerk.sit_down(PRINCIPAL);
    assert_eq!(clerk.actor(), CLERK);
    let mut locked = locked_desk(&place, morning());
    locked.sit_down(PRINCIPAL);
    assert_refused(
        locked.log_visit(&crate::support::parent("张伟")),
        Refusal::Locked,
    );
    assert_refused(locked.drafts(), Refusal::Locked);
}

#[test]
fn a_register_without_accounts_works_as_before_and_takes_no_complaints() {
    let place = place();
    new_desk(&place, morning()).close().unwrap();
    let mut desk = open_desk(&place, morning());
    desk.log_visit(&crate::support::parent("张伟")).unwrap();
    assert_refused(desk.log_complaint(&complaint()), Refusal::NoAccounts);
    desk.sit_down("李敏");
    assert_eq!(desk.actor(), "李敏");
    assert!(desk.log_visit(&TypedVisit::default()).is_err());
}
