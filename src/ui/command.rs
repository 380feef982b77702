//! Everything that has a key, in one list: menus, buttons and the sheet of keys (F1) all read it.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::ctx::Page;
use crate::domain::right::Right;

/// Something with a key of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// The sheet of keys.
    ShowKeys,
    /// A new visit.
    NewVisit,
    /// A new appointment.
    NewAppointment,
    /// A new first contact.
    NewContact,
    /// A new complaint.
    NewComplaint,
    /// A new opinion.
    NewOpinion,
    /// A new record of the list on show, where it has no key of its own.
    NewEntry,
    /// The visit on show becomes a first contact.
    ContactOfVisit,
    /// What the procedure asks for next, of the record on show.
    NextStep,
    /// Sign out who is chosen.
    SignOut,
    /// Correct the record on show.
    Correct,
    /// Something left for a student.
    LeaveItem,
    /// A release slip.
    Release,
    /// Hand the shift over.
    HandOverShift,
    /// A message for somebody who is not there.
    TakeMessage,
    /// Save.
    Save,
    /// Save and begin the next.
    SaveAndNext,
    /// Print what is on show.
    Print,
    /// Many papers in one job.
    PrintBatch,
    /// A paper in the system's reader.
    OpenPaper,
    /// Void the record on show.
    Void,
    /// Take the last action back.
    Undo,
    /// The search box.
    Search,
    /// Hold a signed report against the register.
    VerifyReport,
    /// Lock the register.
    Lock,
    /// To Today.
    GoToday,
    /// To the visits.
    GoVisits,
    /// To the first contacts.
    GoContacts,
    /// To the complaints.
    GoComplaints,
    /// To the opinions, boxes, questionnaires and meetings.
    GoOpinions,
    /// To what is to be put right, and the checks.
    GoReview,
    /// To what waits for the principal.
    GoQueue,
    /// To the catalogue.
    GoCatalogue,
    /// To the reports.
    GoReports,
    /// To the settings.
    GoSettings,
    /// Back.
    Back,
}

impl Command {
    /// Every command, as the sheet of keys lists them.
    pub const ALL: [Self; 36] = [
        Self::NewVisit,
        Self::NewAppointment,
        Self::NewContact,
        Self::NewComplaint,
        Self::NewOpinion,
        Self::NewEntry,
        Self::ContactOfVisit,
        Self::NextStep,
        Self::SignOut,
        Self::Correct,
        Self::LeaveItem,
        Self::Release,
        Self::TakeMessage,
        Self::HandOverShift,
        Self::Void,
        Self::Save,
        Self::SaveAndNext,
        Self::Print,
        Self::PrintBatch,
        Self::OpenPaper,
        Self::Undo,
        Self::Search,
        Self::VerifyReport,
        Self::Lock,
        Self::GoToday,
        Self::GoVisits,
        Self::GoContacts,
        Self::GoComplaints,
        Self::GoOpinions,
        Self::GoReview,
        Self::GoQueue,
        Self::GoCatalogue,
        Self::GoReports,
        Self::GoSettings,
        Self::Back,
        Self::ShowKeys,
    ];

    /// Its key.
    #[must_use]
    pub const fn shortcut(self) -> KeyboardShortcut {
        const fn plain(key: Key) -> KeyboardShortcut {
            KeyboardShortcut::new(Modifiers::NONE, key)
        }
        const fn with_ctrl(key: Key) -> KeyboardShortcut {
            KeyboardShortcut::new(Modifiers::COMMAND, key)
        }
        match self {
            Self::ShowKeys => plain(Key::F1),
            Self::NewVisit => plain(Key::F2),
            Self::NewContact => plain(Key::F3),
            Self::NewComplaint => plain(Key::F4),
            Self::NewAppointment => plain(Key::F5),
            Self::TakeMessage => plain(Key::F6),
            Self::SignOut => plain(Key::F7),
            Self::Correct => plain(Key::F8),
            Self::LeaveItem => plain(Key::F9),
            Self::Release => plain(Key::F10),
            Self::HandOverShift => plain(Key::F11),
            Self::ContactOfVisit => plain(Key::F12),
            Self::NewOpinion => with_ctrl(Key::J),
            Self::NewEntry => with_ctrl(Key::N),
            Self::NextStep => with_ctrl(Key::E),
            Self::Save => with_ctrl(Key::S),
            Self::SaveAndNext => with_ctrl(Key::Enter),
            Self::Print => with_ctrl(Key::P),
            Self::PrintBatch => {
                KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::P)
            }
            Self::OpenPaper => with_ctrl(Key::O),
            Self::Void => with_ctrl(Key::Delete),
            Self::Undo => with_ctrl(Key::Z),
            Self::Search => with_ctrl(Key::K),
            Self::VerifyReport => with_ctrl(Key::R),
            Self::Lock => with_ctrl(Key::L),
            Self::GoToday => with_ctrl(Key::Num1),
            Self::GoVisits => with_ctrl(Key::Num2),
            Self::GoContacts => with_ctrl(Key::Num3),
            Self::GoComplaints => with_ctrl(Key::Num4),
            Self::GoOpinions => with_ctrl(Key::Num5),
            Self::GoReview => with_ctrl(Key::Num6),
            Self::GoQueue => with_ctrl(Key::Num7),
            Self::GoCatalogue => with_ctrl(Key::Num8),
            Self::GoReports => with_ctrl(Key::Num9),
            // The digits are used up, and Ctrl+0 is the zoom's.
            Self::GoSettings => with_ctrl(Key::Comma),
            Self::Back => plain(Key::Escape),
        }
    }

    /// The right without which it does nothing; `None` where everybody has it. The desk refuses what it leads to as well.
    #[must_use]
    pub const fn right(self) -> Option<Right> {
        match self {
            Self::NewVisit
            | Self::NewAppointment
            | Self::HandOverShift
            | Self::LeaveItem
            | Self::Release
            | Self::SignOut => Some(Right::KeepVisits),
            Self::NewContact | Self::ContactOfVisit | Self::TakeMessage => {
                Some(Right::KeepContacts)
            }
            Self::NewComplaint => Some(Right::LogComplaints),
            Self::NewOpinion => Some(Right::KeepOpinions),
            Self::PrintBatch => Some(Right::ReadNames),
            Self::GoQueue => Some(Page::Queue.right()),
            _ => None,
        }
    }

    /// The key of its name in the Fluent files.
    #[must_use]
    pub const fn label_key(self) -> &'static str {
        match self {
            Self::ShowKeys => "command-show-keys",
            Self::NewVisit => "command-new-visit",
            Self::NewAppointment => "command-new-appointment",
            Self::NewContact => "command-new-contact",
            Self::NewComplaint => "command-new-complaint",
            Self::NewOpinion => "command-new-opinion",
            Self::NewEntry => "command-new-entry",
            Self::ContactOfVisit => "command-contact-of-visit",
            Self::NextStep => "command-next-step",
            Self::SignOut => "command-sign-out",
            Self::Correct => "command-correct",
            Self::LeaveItem => "command-leave-item",
            Self::Release => "command-release",
            Self::HandOverShift => "command-hand-over-shift",
            Self::TakeMessage => "command-take-message",
            Self::Save => "command-save",
            Self::SaveAndNext => "command-save-and-next",
            Self::Print => "command-print",
            Self::PrintBatch => "command-print-batch",
            Self::OpenPaper => "command-open-paper",
            Self::Void => "command-void",
            Self::Undo => "command-undo",
            Self::Search => "command-search",
            Self::VerifyReport => "command-verify-report",
            Self::Lock => "command-lock",
            Self::GoToday => "command-go-today",
            Self::GoVisits => "command-go-visits",
            Self::GoContacts => "command-go-contacts",
            Self::GoComplaints => "command-go-complaints",
            Self::GoOpinions => "command-go-opinions",
            Self::GoReview => "command-go-review",
            Self::GoQueue => "command-go-queue",
            Self::GoCatalogue => "command-go-catalogue",
            Self::GoReports => "command-go-reports",
            Self::GoSettings => "command-go-settings",
            Self::Back => "command-back",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_commands_share_a_key() {
        for (at, command) in Command::ALL.iter().enumerate() {
            for other in &Command::ALL[at + 1..] {
                assert_ne!(
                    command.shortcut(),
                    other.shortcut(),
                    "{command:?} and {other:?}"
                );
            }
        }
    }
}
