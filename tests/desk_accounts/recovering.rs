//! A lost password, with the recovery sheet and without it.

use shouwen::desk::{Desk, Error, Refusal};
use shouwen::store::seal::SealError;

use super::{CLERK, DEPUTY, PRINCIPAL, complain, enter, founded};
use crate::support::{Place, morning, open_desk, place};

/// A register with one complaint whose principal forgot the password and got another.
fn forgotten(place: &Place) -> (Desk, shouwen::desk::RecoverySheet, shouwen::desk::Logged) {
    let (mut desk, founded) = founded(place, morning());
    enter(&mut desk, CLERK);
    let logged = complain(&mut desk);
    enter(&mut desk, DEPUTY);
    let accounts = desk.accounts().unwrap();
    let principal = accounts.iter().find(|it| it.name == PRINCIPAL.0).unwrap();
    desk.reset_password(principal.id, "again-12").unwrap();
    enter(&mut desk, (PRINCIPAL.0, "again-12"));
    (desk, founded.sheet, logged)
}

#[test]
fn a_lost_password_without_the_sheet_opens_nothing_of_before() {
    let place = place();
    let (mut desk, _, logged) = forgotten(&place);
    let opened = desk.open_sealed(logged.complaint.id, "核实").unwrap();
    assert!(opened.identity.is_empty());
    assert_eq!(opened.of_others_count, 1);
    assert!(desk.unlock(PRINCIPAL.0, PRINCIPAL.1).is_err());
}

#[test]
fn a_lost_password_with_sheet_and_phrase_brings_everything_back_and_wears_the_sheet_out() {
    let place = place();
    let (mut desk, sheet, logged) = forgotten(&place);
    let wrong = desk.recover(&sheet.sealed_key, "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF");
    assert!(matches!(wrong, Err(Error::Seal(SealError::WrongPassword))));
    let (resealed, fresh) = desk.recover(&sheet.sealed_key, &sheet.phrase).unwrap();
    assert_eq!((resealed.pieces, resealed.left), (1, 0));
    let opened = desk.open_sealed(logged.complaint.id, "核实").unwrap();
    assert_eq!(opened.identity.name, "张三");
    let again = desk.recover(&sheet.sealed_key, &sheet.phrase);
    assert!(matches!(again, Err(Error::Refused(Refusal::OtherSheet))));
    desk.recover(&fresh.sealed_key, &fresh.phrase).unwrap();
    assert!(desk.check().unwrap().is_empty());
}

#[test]
fn sheet_and_phrase_open_every_identity_though_nobody_unlocks_and_the_log_says_so() {
    let place = place();
    let (mut desk, founded) = founded(&place, morning());
    enter(&mut desk, CLERK);
    let logged = complain(&mut desk);
    desk.close().unwrap();

    let mut desk = open_desk(&place, morning());
    let sheet = &founded.sheet;
    let recovered = desk
        .recover_identities(&sheet.sealed_key, &sheet.phrase.to_lowercase())
        .unwrap();
    assert_eq!(recovered.identities.len(), 1);
    assert_eq!(recovered.identities[0].number, logged.complaint.number);
    assert_eq!(recovered.identities[0].identity.name, "张三");
    assert!(desk.is_locked());
    enter(&mut desk, PRINCIPAL);
    let openings = desk.openings().unwrap();
    assert_eq!(openings.len(), 1);
    assert_eq!(openings[0].reason, "recover-identities");
    assert_eq!(openings[0].number, logged.complaint.number.to_string());
}

#[test]
fn a_new_recovery_sheet_opens_what_the_old_one_did_and_the_old_one_no_more() {
    let place = place();
    let (mut desk, founded) = founded(&place, morning());
    enter(&mut desk, CLERK);
    complain(&mut desk);
    let refused = desk.renew_recovery();
    assert!(matches!(refused, Err(Error::Refused(Refusal::NotAllowed))));
    enter(&mut desk, PRINCIPAL);
    let (resealed, fresh) = desk.renew_recovery().unwrap();
    assert_eq!((resealed.pieces, resealed.left), (1, 0));
    let old = &founded.sheet;
    let by_old = desk.recover_identities(&old.sealed_key, &old.phrase);
    assert!(matches!(by_old, Err(Error::Refused(Refusal::OtherSheet))));
    let by_new = desk.recover_identities(&fresh.sealed_key, &fresh.phrase);
    assert_eq!(by_new.unwrap().identities.len(), 1);
}
