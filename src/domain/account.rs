//! Who may unlock the register: accounts, their roles, and how long somebody waits after wrong passwords.
//!
//! Knows nothing of how keys are made and kept; an account carries public halves only.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};

use super::choice::choices;
use super::stored::record;

choices! {
    /// What somebody is to the register. What a role may do is one table ([`super::right`]).
    Role {
        /// 前台: the front desk.
        Clerk = "clerk", "role-clerk";
        /// 办公室, the leading group's office too (D12).
        Office = "office", "role-office";
        /// 校长. There is one at a time.
        Principal = "principal", "role-principal";
        /// 副校长: decides complaints about the principal.
        Deputy = "deputy", "role-deputy";
        /// 监督员: reads, and changes nothing (E1).
        Supervisor = "supervisor", "role-supervisor";
    }
}

record! {
    /// An account: a person, their role, and the public halves of their keys.
    Account in Account {
        /// Whom it belongs to; what they type at the lock and what the journal calls them.
        name: String, public;
        /// What they are.
        role: Role, public;
        /// What is sealed to them; empty until their own first unlock, which makes it.
        public_key: String, public;
        /// What their signatures are checked with; the principal and the deputies have one.
        signing_key: String, public;
        /// Whether the password is still the one somebody else gave them.
        has_first_password: bool, public;
        /// Since when it is no longer used; `None` while it is.
        ended_on: Option<NaiveDate>, public;
    }
}

impl Account {
    /// Whether it can be unlocked.
    #[must_use]
    pub const fn is_in_use(&self) -> bool {
        self.voiding.is_none() && self.ended_on.is_none()
    }
}

/// Wrong passwords that cost nothing: a slip of the finger is no attack.
const FREE_FAILURES: u32 = 3;
/// The first wait, which doubles with every further failure.
const FIRST_WAIT_SECONDS: i64 = 5;
/// The longest wait: somebody who only forgot comes back after a break.
const LONGEST_WAIT_SECONDS: i64 = 15 * 60;

/// How long somebody waits after so many wrong passwords in a row.
#[must_use]
pub fn wait_after(failures: u32) -> TimeDelta {
    if failures < FREE_FAILURES {
        return TimeDelta::zero();
    }
    let doublings = (failures - FREE_FAILURES).min(20);
    let seconds = FIRST_WAIT_SECONDS << doublings;
    TimeDelta::seconds(seconds.min(LONGEST_WAIT_SECONDS))
}

/// How much of the wait is left. A clock that was set back shortens nothing and lengthens nothing: the whole wait is
/// left then, counted from now.
#[must_use]
pub fn wait_left(
    failures: u32,
    failed_at: Option<DateTime<FixedOffset>>,
    now: DateTime<FixedOffset>,
) -> TimeDelta {
    let wait = wait_after(failures);
    let Some(failed_at) = failed_at else {
        return TimeDelta::zero();
    };
    let gone = now - failed_at;
    if gone < TimeDelta::zero() {
        return wait;
    }
    (wait - gone).max(TimeDelta::zero())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn at(second: i64) -> DateTime<FixedOffset> {
        DateTime::from_timestamp(1_790_000_000 + second, 0)
            .unwrap()
            .fixed_offset()
    }

    #[test]
    fn the_wait_grows_with_every_failure_up_to_a_quarter_of_an_hour() {
        let waits: Vec<_> = [0, 2, 3, 4, 5, 10, 11, 1000]
            .map(|failures| wait_after(failures).num_seconds())
            .into();
        assert_eq!(waits, [0, 0, 5, 10, 20, 640, 900, 900]);
    }

    #[test]
    fn a_clock_set_back_leaves_the_whole_wait_and_no_more() {
        assert_eq!(wait_left(5, Some(at(0)), at(-86_400)).num_seconds(), 20);
        assert_eq!(wait_left(5, Some(at(0)), at(5)).num_seconds(), 15);
        assert_eq!(wait_left(5, Some(at(0)), at(20)).num_seconds(), 0);
        assert_eq!(wait_left(5, None, at(0)).num_seconds(), 0);
    }

    proptest! {
        #[test]
        fn nobody_waits_longer_than_the_longest_wait(failures in any::<u32>(), gone in -1_000_000_i64..1_000_000) {
            let left = wait_left(failures, Some(at(0)), at(gone));
            prop_assert!(left <= TimeDelta::seconds(LONGEST_WAIT_SECONDS) && left >= TimeDelta::zero());
        }
    }
}
