//! What each role may do: one table, asked below the screens and the commands.
//!
//! A hidden button protects nothing; every use case names the right it needs, and this is the only place that says who
//! has it. What is sealed is protected by keys beside: a role alone opens nothing.

use super::account::Role;
use super::choice::choices;

choices! {
    /// Something a role may do or not.
    Right {
        /// 登记来访: visits and what hangs beside them.
        KeepVisits = "keep_visits", "right-keep-visits";
        /// 登记首问: first contacts and their procedure.
        KeepContacts = "keep_contacts", "right-keep-contacts";
        /// Departments, staff, posts, service items, students, the calendar.
        KeepCatalogue = "keep_catalogue", "right-keep-catalogue";
        /// The school's settings and limits.
        ChangeSettings = "change_settings", "right-change-settings";
        /// Visits, first contacts, the list of complaints without facts, reports.
        ReadRegisters = "read_registers", "right-read-registers";
        /// Who the visitors and askers are.
        ReadNames = "read_names", "right-read-names";
        /// Sheets with names in and out; without the right, only redacted ones out.
        MoveSheets = "move_sheets", "right-move-sheets";
        /// 登记投诉.
        LogComplaints = "log_complaints", "right-log-complaints";
        /// What complaints say, except what is sealed.
        ReadComplaints = "read_complaints", "right-read-complaints";
        /// Acceptance proposed, assessed, assigned, investigated, found, replied, followed up.
        HandleComplaints = "handle_complaints", "right-handle-complaints";
        /// Accepted or refused, decided, closed, reopened, merged; instructions and viewers (C1).
        DecideComplaints = "decide_complaints", "right-decide-complaints";
        /// 代录: a principal's instruction entered from paper.
        EnterInstructions = "enter_instructions", "right-enter-instructions";
        /// Opening what is sealed to oneself.
        OpenIdentities = "open_identities", "right-open-identities";
        /// The log of who opened what.
        SeeOpenings = "see_openings", "right-see-openings";
        /// 整改 (E6, E8).
        Rectify = "rectify", "right-rectify";
        /// 责任追究 (D7): decided by the principal alone.
        HoldAccountable = "hold_accountable", "right-hold-accountable";
        /// 登记意见建议: opinions, boxes opened, questionnaires, meetings (B9, E2–E4).
        KeepOpinions = "keep_opinions", "right-keep-opinions";
        /// Opinions sent to whom they concern, fed back, followed up; supervisors (E1, E5, E7).
        HandleOpinions = "handle_opinions", "right-handle-opinions";
        /// 检查与督查 (D10–D12, E8).
        Check = "check", "right-check";
        /// The text of a report.
        WriteReports = "write_reports", "right-write-reports";
        /// 月度结账 and 重新开账: the principal signs.
        CloseMonths = "close_months", "right-close-months";
        /// Accounts made, reset and ended; succession.
        KeepAccounts = "keep_accounts", "right-keep-accounts";
    }
}

impl Right {
    /// Who has it.
    #[must_use]
    pub const fn holders(self) -> &'static [Role] {
        use Role::{Clerk, Deputy, Office, Principal, Supervisor};
        match self {
            Self::KeepVisits
            | Self::KeepContacts
            | Self::ReadNames
            | Self::MoveSheets
            | Self::LogComplaints
            | Self::KeepOpinions
            | Self::EnterInstructions => &[Clerk, Office, Principal, Deputy],
            Self::KeepCatalogue
            | Self::ReadComplaints
            | Self::HandleComplaints
            | Self::OpenIdentities
            | Self::HandleOpinions
            | Self::Check
            | Self::WriteReports
            | Self::Rectify => &[Office, Principal, Deputy],
            Self::ChangeSettings => &[Office, Principal],
            Self::ReadRegisters => &[Clerk, Office, Principal, Deputy, Supervisor],
            Self::DecideComplaints | Self::SeeOpenings => &[Principal, Deputy],
            Self::HoldAccountable | Self::CloseMonths | Self::KeepAccounts => &[Principal],
        }
    }
}

/// Whether a role may do something.
#[must_use]
pub fn may(role: Role, right: Right) -> bool {
    right.holders().contains(&role)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The whole table, as it is meant: a line a right, a column a role in the order of [`Role::ALL`].
    const TABLE: [(Right, &str); 22] = [
        (Right::KeepVisits, "copd-"),
        (Right::KeepContacts, "copd-"),
        (Right::KeepCatalogue, "-opd-"),
        (Right::ChangeSettings, "-op--"),
        (Right::ReadRegisters, "copds"),
        (Right::ReadNames, "copd-"),
        (Right::MoveSheets, "copd-"),
        (Right::LogComplaints, "copd-"),
        (Right::ReadComplaints, "-opd-"),
        (Right::HandleComplaints, "-opd-"),
        (Right::DecideComplaints, "--pd-"),
        (Right::EnterInstructions, "copd-"),
        (Right::OpenIdentities, "-opd-"),
        (Right::SeeOpenings, "--pd-"),
        (Right::Rectify, "-opd-"),
        (Right::HoldAccountable, "--p--"),
        (Right::KeepOpinions, "copd-"),
        (Right::HandleOpinions, "-opd-"),
        (Right::Check, "-opd-"),
        (Right::WriteReports, "-opd-"),
        (Right::CloseMonths, "--p--"),
        (Right::KeepAccounts, "--p--"),
    ];

    #[test]
    fn every_role_may_do_what_the_table_says_and_nothing_else() {
        assert_eq!(TABLE.len(), Right::ALL.len());
        for (right, wanted) in TABLE {
            let found: String = Role::ALL
                .iter()
                .map(|role| match may(*role, right) {
                    true => role.code().chars().next().unwrap_or('?'),
                    false => '-',
                })
                .collect();
            assert_eq!(found, wanted, "{right:?}");
        }
    }
}
