//! `init`: a new register, with its accounts where the principal's password is given.

use std::path::Path;

use serde_json::{Value, json};

use super::access::{self, Password};
use super::command::InitRequest;
use super::streams::{Failure, Streams};
use super::{Session, json};
use crate::desk::{
    Clock, Desk, Error, Founded, NewAccount, PASSWORD_MIN_CHARS, RecoverySheet, Refusal,
    paper_language,
};
use crate::domain::account::Role;
use crate::domain::field::Problem;
use crate::domain::setting::Settings;
use crate::domain::text::clean_line;
use crate::store::seal::InitialPassword;

/// An account that `init` makes beside the principal's.
struct Other {
    name: String,
    role: Role,
    password: Password,
    /// Whether the password was made here, so that it must be told.
    is_made_here: bool,
}

pub(super) fn init(
    session: &Session,
    request: &InitRequest,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let words = &session.words;
    let desk_name = request.desk.clone();
    let settings = Settings {
        school_name: request.school.clone(),
        desk_name: desk_name.unwrap_or_else(|| words.t("cli-default-desk-name")),
        principal_name: request.principal.clone(),
        clerk_names: request.clerks.clone(),
        screen_language: words.language().tag().to_owned(),
        ..Settings::default()
    };
    if session.register.exists() {
        // Nobody is asked for a password in vain.
        let user = session.user.as_deref();
        Desk::create(&session.register, &settings, user, Clock::System)?;
    }
    let Some(password) = access::ask_new(words)? else {
        if request.recovery_out.is_some() {
            return Err(Failure::PasswordMissing);
        }
        make(session, &settings)?.close()?;
        tell(session, &settings, None, streams)?;
        streams.say(&words.t("cli-init-no-accounts"));
        return Ok(());
    };
    let others = others(request)?;
    refuse(&request.principal, &password, &others)?;
    let mut desk = make(session, &settings)?;
    let accounts: Vec<NewAccount> = others
        .iter()
        .map(|other| NewAccount {
            name: other.name.clone(),
            role: other.role,
            password: other.password.to_string(),
        })
        .collect();
    let founded = desk.found_accounts(&request.principal, &password, &accounts)?;
    let saved = save_sheet(session, &desk, &founded, request, &settings, streams);
    desk.close()?;
    let is_saved = matches!(saved, Ok(true));
    let told = Told {
        founded: &founded,
        others: &others,
        file: request.recovery_out.as_deref().filter(|_| is_saved),
    };
    tell(session, &settings, Some(&told), streams)?;
    saved.map(drop)
}

fn make(session: &Session, settings: &Settings) -> Result<Desk, Failure> {
    let user = session.user.as_deref();
    Ok(Desk::create(
        &session.register,
        settings,
        user,
        Clock::System,
    )?)
}

/// Everybody who gets an account beside the principal.
fn others(request: &InitRequest) -> Result<Vec<Other>, Failure> {
    let named = [
        (Role::Office, &request.offices),
        (Role::Deputy, &request.deputies),
        (Role::Supervisor, &request.supervisors),
        (Role::Clerk, &request.clerks),
    ];
    let given = access::variable(access::CLERK_PASSWORD);
    let mut others = Vec::new();
    for (role, names) in named {
        for name in names {
            let password = match &given {
                Some(password) => password.clone(),
                None => {
                    let made = InitialPassword::generate().map_err(Error::from)?;
                    Password::new(made.as_str().to_owned())
                }
            };
            others.push(Other {
                name: clean_line(name),
                role,
                password,
                is_made_here: given.is_none(),
            });
        }
    }
    Ok(others)
}

/// Refuses what the accounts would be refused for, before there is a register.
fn refuse(principal: &str, password: &str, others: &[Other]) -> Result<(), Failure> {
    let is_short = |password: &str| password.chars().count() < PASSWORD_MIN_CHARS;
    if is_short(password) || others.iter().any(|other| is_short(&other.password)) {
        return Err(Error::field("password", Problem::PasswordTooShort).into());
    }
    let mut names = vec![clean_line(principal)];
    for other in others {
        if names.contains(&other.name) {
            return Err(Error::from(Refusal::NameTaken).into());
        }
        names.push(other.name.clone());
    }
    Ok(())
}

/// Saves the recovery sheet where that was asked for; says whether it was.
fn save_sheet(
    session: &Session,
    desk: &Desk,
    founded: &Founded,
    request: &InitRequest,
    settings: &Settings,
    streams: &mut Streams<'_>,
) -> Result<bool, Failure> {
    let Some(file) = &request.recovery_out else {
        return Ok(false);
    };
    let language = session.asked_language;
    let language = language.unwrap_or_else(|| paper_language(settings, session.words.language()));
    if crate::desk::refuse_sheet_place(&session.register, file).is_err() {
        // A script may have no other place; whoever runs it takes the sheet away.
        streams.say(&session.words.t("cli-init-sheet-beside"));
    }
    desk.write_recovery_sheet(&founded.sheet, file, language)?;
    Ok(true)
}

/// What is told once and never again.
struct Told<'a> {
    founded: &'a Founded,
    others: &'a [Other],
    /// Where the sheet was saved.
    file: Option<&'a Path>,
}

fn tell(
    session: &Session,
    settings: &Settings,
    told: Option<&Told<'_>>,
    streams: &mut Streams<'_>,
) -> Result<(), Failure> {
    let path = session.register.display().to_string();
    if session.is_json {
        let mut value = json!({ "register": path, "school": settings.school_name });
        if let (Some(told), Some(object)) = (told, value.as_object_mut()) {
            object.insert("accounts".into(), accounts_json(told));
            object.insert(
                "recovery".into(),
                sheet_json(&told.founded.sheet, told.file),
            );
        }
        return json::write(&value, streams);
    }
    let words = &session.words;
    let school = settings.school_name.as_str().into();
    let args = [("path", path.into()), ("school", school)];
    streams.line(&words.with("cli-done-init", &args))?;
    let Some(told) = told else { return Ok(()) };
    for other in told.others.iter().filter(|other| other.is_made_here) {
        let args = [
            ("name", other.name.as_str().into()),
            ("role", words.t(other.role.label_key()).into()),
            ("password", other.password.as_str().into()),
        ];
        streams.line(&words.with("cli-init-first-password", &args))?;
    }
    match told.file {
        Some(file) => {
            let args = [("path", file.display().to_string().into())];
            streams.line(&words.with("cli-init-sheet-at", &args))?;
        }
        None => {
            streams.line(&words.t("cli-init-sheet"))?;
            streams.line(told.founded.sheet.sealed_key.trim_end())?;
        }
    }
    let args = [("phrase", told.founded.sheet.phrase.as_str().into())];
    streams.line(&words.with("cli-init-phrase", &args))
}

fn accounts_json(told: &Told<'_>) -> Value {
    let accounts = told.founded.accounts.iter().map(|account| {
        let other = told.others.iter().find(|it| it.name == account.name);
        let made = other.filter(|it| it.is_made_here);
        json!({
            "name": account.name,
            "role": account.role.code(),
            "first_password": made.map(|it| it.password.as_str()),
        })
    });
    accounts.collect()
}

fn sheet_json(sheet: &RecoverySheet, file: Option<&Path>) -> Value {
    json!({
        "fingerprint": sheet.fingerprint,
        "file": file.map(|file| file.display().to_string()),
        "sheet": file.is_none().then_some(sheet.sealed_key.as_str()),
        "phrase": sheet.phrase,
    })
}
