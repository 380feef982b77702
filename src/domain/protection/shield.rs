//! Who an identity is sealed to, who may open the case, and who may handle it (C4; design.md, "Protection of complainants").

use super::Signed;
use crate::domain::account::{Account, Role};

/// What decides about who can read what is sealed of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shield<'a> {
    /// 署名方式.
    pub signed: Signed,
    /// Whether it is about the principal, so that it is not sealed to them.
    pub is_about_principal: bool,
    /// 被投诉人.
    pub respondents: &'a [String],
    /// Accounts the principal named to see what is sealed.
    pub viewers: &'a [String],
}

/// A record whose identity is sealed.
pub trait Protected {
    /// What decides about who can read it.
    fn shield(&self) -> Shield<'_>;
}

/// The kinds of keys something is sealed to, besides accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealedTo<'a> {
    /// An account that has a key.
    Account(&'a Account),
    /// The recovery key, whose sheet and phrase lie with two people.
    Recovery,
    /// The second recovery key, for complaints about the principal.
    SecondRecovery,
    /// A superior's public key, for complaints about the principal.
    Superior,
}

/// Whom an identity, and the sealed facts of a complaint, are sealed to. Accounts without a key are left out, whoever they are;
/// a respondent is never among them.
///
/// - 实名, 匿名: the principal, the office and the recovery key;
/// - 实名保密: the principal, the viewers the principal named, and the recovery key;
/// - about the principal: the deputies, the superior's key and the second recovery key, and no key of the principal's.
#[must_use]
pub fn sealed_to<'a>(of: &impl Protected, accounts: &'a [Account]) -> Vec<SealedTo<'a>> {
    let details = of.shield();
    let is_taken = |account: &Account| {
        if details.is_about_principal {
            return account.role == Role::Deputy;
        }
        match account.role {
            Role::Principal => true,
            Role::Office if details.signed != Signed::Confidential => true,
            _ => details.viewers.contains(&account.name),
        }
    };
    let mut sealed_to: Vec<_> = accounts
        .iter()
        .filter(|account| account.is_in_use() && !account.public_key.is_empty())
        .filter(|account| !is_respondent(of, &account.name) && is_taken(account))
        .map(SealedTo::Account)
        .collect();
    if details.is_about_principal {
        sealed_to.extend([SealedTo::Superior, SealedTo::SecondRecovery]);
    } else {
        sealed_to.push(SealedTo::Recovery);
    }
    sealed_to
}

/// Whether somebody is complained about.
#[must_use]
pub fn is_respondent(of: &impl Protected, name: &str) -> bool {
    let name = name.trim();
    !name.is_empty() && of.shield().respondents.iter().any(|it| it.trim() == name)
}

/// Whether somebody may handle the complaint: never a respondent (C4).
#[must_use]
pub fn may_be_handler(of: &impl Protected, name: &str) -> bool {
    !is_respondent(of, name)
}

/// Whether an account may open the case at all: no respondent does, and the principal does not where it is about them.
#[must_use]
pub fn may_open(of: &impl Protected, account: &Account) -> bool {
    let is_own = of.shield().is_about_principal && account.role == Role::Principal;
    !is_own && !is_respondent(of, &account.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::complaint::ComplaintDetails;

    fn account(name: &str, role: Role) -> Account {
        Account {
            id: 0,
            name: name.into(),
            role,
            public_key: format!("age1{name}"),
            signing_key: String::new(),
            has_first_password: false,
            ended_on: None,
            voiding: None,
        }
    }

    fn accounts() -> Vec<Account> {
        vec![
            account("clerk", Role::Clerk),
            account("office", Role::Office),
            account("principal", Role::Principal),
            account("deputy", Role::Deputy),
            account("supervisor", Role::Supervisor),
        ]
    }

    fn names(details: &ComplaintDetails) -> Vec<String> {
        sealed_to(details, &accounts())
            .into_iter()
            .map(|to| match to {
                SealedTo::Account(account) => account.name.clone(),
                SealedTo::Recovery => "recovery".into(),
                SealedTo::SecondRecovery => "second recovery".into(),
                SealedTo::Superior => "superior".into(),
            })
            .collect()
    }

    fn signed(signed: Signed) -> ComplaintDetails {
        ComplaintDetails {
            signed,
            ..ComplaintDetails::default()
        }
    }

    #[test]
    fn c4_a_named_identity_is_sealed_to_the_principal_the_office_and_recovery() {
        assert_eq!(
            names(&signed(Signed::Named)),
            ["office", "principal", "recovery"]
        );
    }

    #[test]
    fn c4_a_confidential_identity_is_sealed_to_the_principal_their_viewers_and_recovery() {
        let mut details = signed(Signed::Confidential);
        assert_eq!(names(&details), ["principal", "recovery"]);
        details.viewers = vec!["deputy".into()];
        assert_eq!(names(&details), ["principal", "deputy", "recovery"]);
    }

    #[test]
    fn c4_a_complaint_about_the_principal_is_sealed_to_none_of_their_keys() {
        let mut details = signed(Signed::Named);
        details.is_about_principal = true;
        details.viewers = vec!["principal".into(), "office".into()];
        assert_eq!(names(&details), ["deputy", "superior", "second recovery"]);
    }

    #[test]
    fn c4_a_respondent_is_neither_recipient_nor_handler_and_opens_nothing() {
        let mut details = signed(Signed::Named);
        details.respondents = vec![" office ".into()];
        details.viewers = vec!["office".into()];
        assert_eq!(names(&details), ["principal", "recovery"]);
        assert!(!may_be_handler(&details, "office"));
        assert!(!may_open(&details, &account("office", Role::Office)));
        assert!(may_open(&details, &account("clerk", Role::Clerk)));
    }

    #[test]
    fn the_principal_does_not_open_a_complaint_about_themselves() {
        let mut details = signed(Signed::Anonymous);
        details.is_about_principal = true;
        assert!(!may_open(&details, &account("principal", Role::Principal)));
        assert!(may_open(&details, &account("deputy", Role::Deputy)));
    }

    #[test]
    fn an_account_without_a_key_or_out_of_use_is_sealed_nothing() {
        let mut accounts = accounts();
        accounts[1].public_key.clear();
        accounts[2].ended_on = chrono::NaiveDate::from_ymd_opt(2026, 1, 1);
        let details = signed(Signed::Named);
        assert_eq!(sealed_to(&details, &accounts), [SealedTo::Recovery]);
    }
}
