//! Keeping accounts: names, and what goes through no settings page.

use shouwen::desk::{Error, Refusal};
use shouwen::domain::account::Role;
use shouwen::domain::setting::SettingName;

use super::{CLERK, DEPUTY, PRINCIPAL, account, complain, enter, founded};
use crate::support::{morning, new_desk, place};

/// A key that `age-keygen` made.
const SUPERIOR: &str = "age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg";

fn refusal(result: shouwen::desk::Result<impl Sized>) -> Refusal {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("was not refused"),
    }
}

#[test]
fn two_accounts_of_one_name_are_refused_at_the_founding_and_later() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let twins = [account(CLERK, Role::Clerk), account(CLERK, Role::Office)];
    let founding = desk.found_accounts(PRINCIPAL.0, PRINCIPAL.1, &twins);
    assert_eq!(refusal(founding), Refusal::NameTaken);
    assert!(!desk.has_accounts().unwrap(), "nothing is half made");

    desk.found_accounts(PRINCIPAL.0, PRINCIPAL.1, &twins[..1])
        .unwrap();
    let spaced = account((" 王芳 ", "another-1"), Role::Clerk);
    assert_eq!(refusal(desk.add_account(&spaced)), Refusal::NameTaken);
    let first = desk.accounts().unwrap();
    let clerk = first.iter().find(|it| it.name == CLERK.0).unwrap();
    desk.end_account(clerk.id).unwrap();
    desk.add_account(&account(CLERK, Role::Clerk)).unwrap();
}

#[test]
fn keys_and_the_principals_name_change_through_no_settings() {
    let place = place();
    let (mut desk, founded) = founded(&place, morning());
    let mut settings = desk.settings().unwrap();
    let kept = [
        SettingName::RecoveryKey,
        SettingName::SecondRecoveryKey,
        SettingName::SuperiorKey,
        SettingName::SuperiorName,
        SettingName::PrincipalName,
    ];
    for name in kept {
        settings.set(name, SUPERIOR);
    }
    settings.set(SettingName::SupervisionPhone, "12345");
    desk.change_settings(&settings).unwrap();
    let after = desk.settings().unwrap();
    assert_eq!(after.text(SettingName::SupervisionPhone), "12345");
    assert_eq!(
        after.text(SettingName::RecoveryKey),
        founded.sheet.public_key
    );
    assert_eq!(after.principal_name, PRINCIPAL.0);
    for name in &kept[1..4] {
        assert_eq!(after.text(*name), "", "{name:?}");
    }
}

#[test]
fn the_superiors_key_is_set_by_a_deputy_alone() {
    let place = place();
    let (mut desk, _) = founded(&place, morning());
    let by_principal = desk.set_superior("教育局", SUPERIOR);
    assert_eq!(refusal(by_principal), Refusal::DeputyOnly);
    enter(&mut desk, DEPUTY);
    assert!(matches!(
        desk.set_superior("教育局", "age1nokey"),
        Err(Error::Seal(_))
    ));
    desk.set_superior("教育局", SUPERIOR).unwrap();
    let settings = desk.settings().unwrap();
    assert_eq!(settings.text(SettingName::SuperiorKey), SUPERIOR);
    desk.set_superior("", "").unwrap();
    assert_eq!(desk.settings().unwrap().text(SettingName::SuperiorKey), "");
}

#[test]
fn pieces_wait_to_be_resealed_once_somebody_new_may_read_them() {
    let place = place();
    let (mut desk, _) = founded(&place, morning());
    enter(&mut desk, CLERK);
    complain(&mut desk);
    enter(&mut desk, super::OFFICE);
    enter(&mut desk, PRINCIPAL);
    assert_eq!(
        desk.pieces_to_reseal().unwrap(),
        1,
        "the office has a key now"
    );
    let resealed = desk.reseal_all().unwrap();
    assert_eq!((resealed.pieces, resealed.left), (1, 0));
    assert_eq!(desk.pieces_to_reseal().unwrap(), 0);
    assert!(desk.check().unwrap().is_empty());
}
