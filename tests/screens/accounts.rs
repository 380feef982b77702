//! Setting up accounts and keeping them, by keyboard.

use egui::Key;
use shouwen::desk::Desk;
use shouwen::domain::account::Role;
use shouwen::ui::command::Command;

use crate::support::{Place, morning, new_desk, place};
use crate::window::{Window, t, with};

/// A window over an old register, at the page that makes its accounts.
fn founding(place: &Place) -> Window {
    new_desk(place, morning()).close().unwrap();
    let mut window = Window::open(place);
    window.command(Command::GoSettings);
    window.push(&t("founding-title"));
    window.must_see(&t("founding-text"));
    window
}

fn accounts(place: &Place) -> Vec<(String, Role, bool)> {
    let desk = Desk::open(&place.register, None, morning()).unwrap();
    let accounts = desk.accounts().unwrap();
    accounts
        .into_iter()
        .map(|it| (it.name.clone(), it.role, it.is_in_use()))
        .collect()
}

/// Makes the accounts and takes the sheet to another folder.
fn found(window: &mut Window, elsewhere: &Place) {
    window.type_text("principal-1");
    window.fill(&t("password-again"), "principal-1");
    window.command(Command::Save);
    window.must_see(&t("founding-shown-title"));
    let target = elsewhere.folder.path().join("sheet.age");
    window.fill(&t("sheet-save-to"), &target.display().to_string());
    window.push(&t("sheet-save"));
    window.must_see(&with("sheet-saved", "path", target.display()));
    assert!(
        std::fs::read_to_string(&target)
            .unwrap()
            .starts_with("-----BEGIN AGE")
    );
}

#[test]
fn an_old_register_gains_accounts_and_the_names_of_its_settings_are_offered() {
    let (place, elsewhere) = (place(), place());
    let mut window = founding(&place);
    window.type_text("principal-1");
    window.fill(&t("password-again"), "principal-2");
    window.command(Command::Save);
    window.must_see(&t("problem-passwords-differ"));
    window.fill(&t("field-password"), "");
    window.fill(&t("password-again"), "");
    window.command(Command::Save);
    assert!(window.sees_part("密码太短"), "{:#?}", window.texts());
    window.tab_to_box(&t("field-password"));
    found(&mut window, &elsewhere);
    let phrase = window
        .texts()
        .into_iter()
        .find(|text| text.split('-').count() == 6 && text.len() == 29)
        .unwrap();
    window.push(&t("sheet-copied"));
    assert!(!window.sees_part(&phrase), "it is typed back from paper");
    window.fill(&t("sheet-last-group"), "ZZZZ");
    window.push(&t("sheet-done"));
    window.must_see(&t("problem-last-group"));
    let last = phrase.rsplit('-').next().unwrap().to_lowercase();
    window.fill(&t("sheet-last-group"), &last);
    window.push(&t("sheet-done"));
    assert!(window.sees_part("陈校长"), "{:#?}", window.texts());
    drop(window);
    let made = accounts(&place);
    let wanted = [
        ("陈校长", Role::Principal),
        ("王芳", Role::Clerk),
        ("李敏", Role::Clerk),
    ];
    assert_eq!(
        made,
        wanted.map(|(name, role)| (name.to_owned(), role, true))
    );
}

#[test]
fn a_sheet_beside_the_register_is_refused_with_a_sentence() {
    let place = place();
    let mut window = founding(&place);
    window.type_text("principal-1");
    window.fill(&t("password-again"), "principal-1");
    window.command(Command::Save);
    let beside = place.folder.path().join("sheet.age");
    window.fill(&t("sheet-save-to"), &beside.display().to_string());
    window.push(&t("sheet-save"));
    let sentence = t("error-refused-sheet-beside-register");
    assert_eq!(window.problem_of(&t("sheet-save-to")), Some(sentence));
    assert!(!beside.exists());
}

#[test]
fn the_principal_adds_resets_and_ends_accounts() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    desk.found_accounts("陈校长", "principal-1", &[]).unwrap();
    desk.close().unwrap();
    let mut window = Window::open(&place);
    window.type_text("principal-1");
    window.press(Key::Enter);
    window.command(Command::GoSettings);
    window.push(&t("accounts-keep"));
    window.push(&t("accounts-add"));
    window.type_text("王芳");
    window.press(Key::Enter);
    window.must_see(&t("first-passwords-title"));
    window.press(Key::Escape);
    window.must_see(&t("accounts-never-unlocked"));

    window.push(&t("accounts-add"));
    window.type_text("王芳");
    window.press(Key::Enter);
    window.must_see(&t("error-refused-name-taken"));
    window.press(Key::Escape);

    window.push(&t("accounts-reset"));
    window.must_see(&t("accounts-reset-text"));
    window.push(&t("accounts-reset"));
    window.must_see(&t("first-passwords-title"));
    window.press(Key::Escape);

    window.push(&t("accounts-end"));
    window.must_see(&t("accounts-end-text"));
    window.push(&t("accounts-end"));
    window.must_see(&t("said-account-ended"));
    drop(window);
    assert_eq!(accounts(&place)[1], ("王芳".to_owned(), Role::Clerk, false));
}

#[test]
fn a_clerk_finds_language_look_and_the_own_password_among_the_settings_and_nothing_else() {
    let place = place();
    let mut desk = new_desk(&place, morning());
    let clerk = shouwen::desk::NewAccount {
        name: "王芳".into(),
        role: Role::Clerk,
        password: "clerk-1".into(),
    };
    desk.found_accounts("陈校长", "principal-1", &[clerk])
        .unwrap();
    desk.close().unwrap();
    let mut window = Window::open(&place);
    window.type_text("clerk-1");
    window.press(Key::Enter);
    // The first password is changed at once.
    window.type_text("clerk-1");
    window.fill(&t("password-new"), "my own one");
    window.fill(&t("password-again"), "my own one");
    window.press(Key::Enter);
    window.must_see(&t("said-password-changed"));
    window.command(Command::GoSettings);
    window.must_see(&t("settings-computer"));
    window.must_see(&t("password-title"));
    for hidden in ["settings-school", "settings-register", "accounts-keep"] {
        assert!(!window.sees_part(&t(hidden)), "{hidden}");
    }
    window.command(Command::Lock);
    window.type_text("my own one");
    window.press(Key::Enter);
    window.must_see(&t("today-on-site"));
}
