//! When keys change hands: succession, recovery with the sheet, and a public key that was replaced in the file.

use shouwen::desk::{Error, Refusal, UnlockError};
use shouwen::domain::complaint::AttachmentUse;
use shouwen::store::seal::{RecoveryPhrase, SealError, SecretKey, recovery_text};

use super::{assert_refused, assert_sound};
use crate::support::morning;
use crate::support::office::{
    CLERK, DEPUTY, OFFICE, PASSWORD, PRINCIPAL, about_the_principal, complaint, confidential,
    founding, locked_desk, logged, office_place, seated,
};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nrest";

#[test]
fn a_successor_opens_what_the_principal_could_and_the_old_account_is_ended() {
    let place = office_place();
    let mut principal = seated(&place, PRINCIPAL);
    let named = logged(&mut principal, &complaint()).id;
    let secret = logged(&mut principal, &confidential()).id;
    let scan = principal
        .attach(secret, AttachmentUse::Evidence, "收据", PNG)
        .unwrap();
    let accounts = principal.accounts().unwrap();
    let id = |name: &str| accounts.iter().find(|it| it.name == name).unwrap().id;
    assert_refused(principal.succeed(id(PRINCIPAL)), Refusal::NothingChanges);
    assert_refused(
        seated(&place, OFFICE).succeed(id(OFFICE)),
        Refusal::NotAllowed,
    );
    let resealed = principal.succeed(id(OFFICE)).unwrap();
    assert_eq!((resealed.pieces, resealed.left), (4, 0));
    assert!(principal.is_locked());
    assert!(matches!(
        principal.unlock(PRINCIPAL, PASSWORD),
        Err(Error::Unlock(UnlockError::NoSuchAccount))
    ));
    principal.unlock(OFFICE, PASSWORD).unwrap();
    assert_eq!(principal.settings().unwrap().principal_name, OFFICE);
    for id in [named, secret] {
        assert_eq!(
            principal.open_sealed(id, "接任").unwrap().identity.name,
            "孙某某"
        );
    }
    assert_eq!(principal.open_attachment(scan.id, "接任").unwrap().1, PNG);
    assert!(
        !principal.account().unwrap().signing_key.is_empty(),
        "a principal signs"
    );
    assert_sound(&principal);
}

#[test]
fn a_successor_needs_a_key_of_their_own_first() {
    let place = office_place();
    let mut principal = seated(&place, PRINCIPAL);
    let new = crate::support::office::account("新校长", shouwen::domain::account::Role::Office);
    let new = principal.add_account(&new).unwrap();
    assert_refused(principal.succeed(new.id), Refusal::NoKeyYet);
}

#[test]
fn sheet_and_phrase_open_everything_after_the_principals_keys_were_lost() {
    let place = office_place();
    let mut principal = seated(&place, PRINCIPAL);
    let id = logged(&mut principal, &confidential()).id;
    let scan = principal
        .attach(id, AttachmentUse::Evidence, "收据", PNG)
        .unwrap();
    let account = principal.account().unwrap().id;
    seated(&place, DEPUTY)
        .reset_password(account, "long-enough")
        .unwrap();
    principal.unlock(PRINCIPAL, "long-enough").unwrap();
    assert_eq!(
        principal
            .open_sealed(id, "联系答复")
            .unwrap()
            .of_others_count,
        2
    );
    let sheets = founding();
    assert!(matches!(
        principal.recover(&sheets.sheet, "WRONG-WORD-WRON-GWOR-DWRO-NGWO"),
        Err(Error::Seal(SealError::WrongPassword))
    ));
    let (resealed, new) = principal.recover(&sheets.sheet, &sheets.phrase).unwrap();
    assert_eq!((resealed.pieces, resealed.left), (3, 0));
    assert_eq!(
        principal.open_sealed(id, "联系答复").unwrap().identity.name,
        "孙某某"
    );
    assert_eq!(
        principal.open_attachment(scan.id, "联系答复").unwrap().1,
        PNG
    );
    // The used sheet is worn out; the new one takes its place.
    assert_refused(
        principal.recover(&sheets.sheet, &sheets.phrase),
        Refusal::OtherSheet,
    );
    assert_ne!(new.sealed_key, sheets.sheet);
    assert_sound(&principal);
}

#[test]
fn the_first_sheet_opens_nothing_about_the_principal_and_the_second_does() {
    let place = office_place();
    let mut clerk = seated(&place, CLERK);
    let id = logged(&mut clerk, &about_the_principal()).id;
    let deputy = clerk
        .accounts()
        .unwrap()
        .into_iter()
        .find(|it| it.name == DEPUTY)
        .unwrap();
    let mut principal = seated(&place, PRINCIPAL);
    principal.reset_password(deputy.id, "long-enough").unwrap();
    let mut desk = locked_desk(&place, morning());
    desk.unlock(DEPUTY, "long-enough").unwrap();
    let sheets = founding();
    let (resealed, _) = desk.recover(&sheets.sheet, &sheets.phrase).unwrap();
    assert_eq!((resealed.pieces, resealed.left), (0, 2));
    assert_eq!(desk.open_sealed(id, "联系答复").unwrap().of_others_count, 2);
    desk.recover(&sheets.second_sheet, &sheets.second_phrase)
        .unwrap();
    assert_eq!(
        desk.open_sealed(id, "联系答复").unwrap().identity.name,
        "孙某某"
    );
    assert_sound(&desk);
}

#[test]
fn a_sheet_of_another_register_and_what_is_no_sheet_are_refused() {
    let place = office_place();
    let mut principal = seated(&place, PRINCIPAL);
    let phrase = RecoveryPhrase::generate().unwrap();
    let other = recovery_text(&SecretKey::generate().unwrap(), &phrase).unwrap();
    assert_refused(
        principal.recover(&other, &phrase.to_string()),
        Refusal::OtherSheet,
    );
    assert!(matches!(
        principal.recover("一张白纸", "ABCD"),
        Err(Error::Seal(SealError::Damaged))
    ));
    let sheets = founding();
    assert_refused(
        seated(&place, OFFICE).recover(&sheets.sheet, &sheets.phrase),
        Refusal::NotAllowed,
    );
}

#[test]
fn only_a_deputy_makes_the_second_recovery_key_and_only_once() {
    let place = office_place();
    assert_refused(
        seated(&place, PRINCIPAL).make_second_recovery(),
        Refusal::DeputyOnly,
    );
    assert_refused(
        seated(&place, DEPUTY).make_second_recovery(),
        Refusal::HasRecoveryKey,
    );
}

#[test]
fn a_public_key_that_was_replaced_in_the_file_is_noticed() {
    let place = office_place();
    let intruder = SecretKey::generate().unwrap().public().to_string();
    let conn = rusqlite::Connection::open(&place.register).unwrap();
    conn.execute(
        "UPDATE account SET public_key = ?1 WHERE role = 'principal'",
        [intruder],
    )
    .unwrap();
    conn.close().unwrap();
    let mut desk = locked_desk(&place, morning());
    assert!(matches!(
        desk.unlock(PRINCIPAL, PASSWORD),
        Err(Error::Unlock(UnlockError::KeysReplaced))
    ));
    assert!(desk.is_locked());
    assert!(
        !desk.check().unwrap().is_empty(),
        "the journal says another key"
    );
}
