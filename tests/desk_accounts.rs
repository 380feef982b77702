//! Accounts at the desk: who comes in, who waits, and what is left when a password is lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

#[path = "desk_accounts/keeping.rs"]
mod keeping;
#[path = "desk_accounts/recovering.rs"]
mod recovering;
#[path = "desk_accounts/unlocking.rs"]
mod unlocking;

use shouwen::desk::{Clock, Desk, Founded, Logged, NewAccount};
use shouwen::domain::account::Role;
use shouwen::domain::boxes::Boxes;

use support::{Place, new_desk};

pub const PRINCIPAL: (&str, &str) = ("陈校长", "principal-1");
pub const CLERK: (&str, &str) = ("王芳", "clerk-1");
pub const OFFICE: (&str, &str) = ("孙主任", "office-1");
pub const DEPUTY: (&str, &str) = ("周副校长", "deputy-1");

pub fn account((name, password): (&str, &str), role: Role) -> NewAccount {
    NewAccount {
        name: name.to_owned(),
        role,
        password: password.to_owned(),
    }
}

/// A register with four accounts; the principal sits at it.
pub fn founded(place: &Place, clock: Clock) -> (Desk, Founded) {
    let mut desk = new_desk(place, clock);
    let others = [
        account(CLERK, Role::Clerk),
        account(OFFICE, Role::Office),
        account(DEPUTY, Role::Deputy),
    ];
    let founded = desk.found_accounts(PRINCIPAL.0, PRINCIPAL.1, &others);
    (desk, founded.unwrap())
}

pub fn enter(desk: &mut Desk, (name, password): (&str, &str)) {
    desk.unlock(name, password).unwrap();
}

/// 张三 complains, by name.
pub fn complain(desk: &mut Desk) -> Logged {
    let boxes = Boxes::default()
        .with("signed", "named")
        .with("complainant_name", "张三")
        .with("category", "fees")
        .with("respondents", "李老师")
        .with("facts", "多收了资料费")
        .with("request", "退还");
    desk.log_complaint(&boxes).unwrap()
}
