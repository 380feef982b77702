//! Coming in: right and wrong passwords, and the wait between them.

use shouwen::desk::{Error, Refusal, UnlockError};

use super::{CLERK, PRINCIPAL, enter, founded};
use crate::support::{at, morning, open_desk, place};

/// Why somebody was not let in; `None` where they were.
fn refused(result: shouwen::desk::Result<impl Sized>) -> Option<UnlockError> {
    match result {
        Ok(_) => None,
        Err(Error::Unlock(error)) => Some(error),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn ten_wrong_passwords_wait_longer_and_longer_and_the_right_one_waits_too() {
    let place = place();
    let (mut desk, _) = founded(&place, morning());
    let mut waits = Vec::new();
    for _ in 0..3 {
        match refused(desk.unlock(CLERK.0, "wrong")) {
            Some(UnlockError::WrongPassword { wait_seconds }) => waits.push(wait_seconds),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(waits, [0, 0, 5]);
    for _ in 3..10 {
        let wait = refused(desk.unlock(CLERK.0, "wrong"));
        assert_eq!(wait, Some(UnlockError::Wait { wait_seconds: 5 }));
    }
    let wait = refused(desk.unlock(CLERK.0, CLERK.1));
    assert_eq!(wait, Some(UnlockError::Wait { wait_seconds: 5 }));
    desk.close().unwrap();

    // The count holds over a restart, and the wait is over by then.
    let mut desk = open_desk(&place, at("2026-11-23T10:00:06+08:00"));
    let wrong = refused(desk.unlock(CLERK.0, "wrong"));
    assert_eq!(wrong, Some(UnlockError::WrongPassword { wait_seconds: 10 }));
    desk.close().unwrap();
    let mut desk = open_desk(&place, at("2026-11-23T10:00:17+08:00"));
    assert_eq!(refused(desk.unlock(CLERK.0, CLERK.1)), None);
    assert_eq!(
        refused(desk.unlock(CLERK.0, "wrong")),
        Some(UnlockError::WrongPassword { wait_seconds: 0 })
    );
}

#[test]
fn a_clock_set_back_between_failures_leaves_the_wait_as_it_was() {
    let place = place();
    let (mut desk, _) = founded(&place, morning());
    for _ in 0..3 {
        desk.unlock(CLERK.0, "wrong").map(drop).unwrap_err();
    }
    desk.close().unwrap();
    let mut desk = open_desk(&place, at("2026-11-22T09:00:00+08:00"));
    let wait = refused(desk.unlock(CLERK.0, CLERK.1));
    assert_eq!(wait, Some(UnlockError::Wait { wait_seconds: 5 }));
    desk.close().unwrap();
    let mut desk = open_desk(&place, at("2026-11-22T09:00:06+08:00"));
    assert_eq!(refused(desk.unlock(CLERK.0, CLERK.1)), None);
}

#[test]
fn one_persons_wrong_passwords_keep_nobody_else_out() {
    let place = place();
    let (mut desk, _) = founded(&place, morning());
    for _ in 0..4 {
        desk.unlock(CLERK.0, "wrong").map(drop).unwrap_err();
    }
    assert_eq!(refused(desk.unlock(PRINCIPAL.0, PRINCIPAL.1)), None);
    let nobody = refused(desk.unlock("无此人", "wrong"));
    assert_eq!(nobody, Some(UnlockError::NoSuchAccount));
}

#[test]
fn a_register_with_accounts_is_locked_when_it_is_opened_and_after_locking() {
    let place = place();
    founded(&place, morning()).0.close().unwrap();
    let mut desk = open_desk(&place, morning());
    assert!(desk.is_locked());
    assert!(matches!(
        desk.complaint_ids(&Default::default()),
        Err(Error::Refused(Refusal::Locked))
    ));
    enter(&mut desk, CLERK);
    assert!(desk.account().unwrap().has_first_password);
    desk.change_password(CLERK.1, "my own one").unwrap();
    assert!(!desk.account().unwrap().has_first_password);
    desk.lock();
    assert!(desk.is_locked() && desk.account().is_none() && !desk.can_undo());
    assert_eq!(
        refused(desk.unlock(CLERK.0, CLERK.1)),
        Some(UnlockError::WrongPassword { wait_seconds: 0 })
    );
    enter(&mut desk, (CLERK.0, "my own one"));
}
