//! The school's settings: what stands on screens and papers, and who sits at the desk.

use std::collections::BTreeMap;

use super::record::{FieldText, Recorded, Table};

/// A setting's name. Each is a row of its own, so the journal shows who changed what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingName {
    /// The school's name, as printed.
    SchoolName,
    /// What the desk is called: 前台, 门卫, 接待岗, 办公室.
    DeskName,
    /// The principal's name.
    PrincipalName,
    /// 监督电话, in the footer of every paper; empty where the school gives none.
    SupervisionPhone,
    /// Those who sit at the desk, one a line.
    ClerkNames,
    /// The language of screens: `zh-Hans`, `zh-Hant` or `en`.
    ScreenLanguage,
    /// The language of papers; empty means that of the screens.
    PaperLanguage,
    /// The reception phrases (A14, F29), one a line; empty means the ones that ship.
    ReceptionPhrases,
    /// The end of the working day: what comes later counts as the next working day. `17:30`.
    OfficeClosesAt,
    /// Working days for what is handed over with no service item.
    HandedOverLimit,
    /// Working days for a written enquiry (B2).
    WrittenLimit,
    /// Working days in all for a complex one (B3).
    ComplexLimit,
    /// Working days to accept or refuse a complaint.
    ComplaintAcceptanceLimit,
    /// Working days to reply to a complaint.
    ComplaintReplyLimit,
    /// Working days to feed back on an opinion (E7).
    OpinionLimit,
    /// Hours after which an unsigned hand-over is too long (A3).
    UnsignedAfterHours,
    /// Working days over due after which a matter goes to the principal.
    EscalateAfterDays,
    /// Categories of complaints, a code or a word of the school's own a line; empty means the ones that ship.
    ComplaintCategories,
    /// Canned phrases for instructions and replies, one a line; empty means the ones that ship.
    ComplaintPhrases,
    /// The opinion boxes (E3), where they hang, one a line.
    OpinionBoxes,
    /// The terms (学期), first and last day a line; empty means September to January and February to August.
    Terms,
    /// Meetings of supervisors promised a year, at least (E1).
    SupervisorMeetingsLeast,
    /// The same, at most.
    SupervisorMeetingsMost,
    /// Meetings of students promised a term, at least (F7).
    StudentMeetingsLeast,
    /// The same, at most.
    StudentMeetingsMost,
    /// Days before the period ends from which a shortfall of meetings is shown.
    MeetingWarnDays,
    /// Idle minutes after which the register locks.
    LockAfterMinutes,
    /// The superior's public key, for complaints about the principal; empty where there is none.
    SuperiorKey,
    /// Who the superior is, as papers and screens name them.
    SuperiorName,
    /// The public half of the recovery key; its sheet and phrase lie with two people.
    RecoveryKey,
    /// The public half of the second recovery key, for complaints about the principal.
    SecondRecoveryKey,
}

impl SettingName {
    /// Every setting.
    pub const ALL: [Self; 31] = [
        Self::SchoolName,
        Self::DeskName,
        Self::PrincipalName,
        Self::SupervisionPhone,
        Self::ClerkNames,
        Self::ScreenLanguage,
        Self::PaperLanguage,
        Self::ReceptionPhrases,
        Self::OfficeClosesAt,
        Self::HandedOverLimit,
        Self::WrittenLimit,
        Self::ComplexLimit,
        Self::ComplaintAcceptanceLimit,
        Self::ComplaintReplyLimit,
        Self::OpinionLimit,
        Self::UnsignedAfterHours,
        Self::EscalateAfterDays,
        Self::ComplaintCategories,
        Self::ComplaintPhrases,
        Self::OpinionBoxes,
        Self::Terms,
        Self::SupervisorMeetingsLeast,
        Self::SupervisorMeetingsMost,
        Self::StudentMeetingsLeast,
        Self::StudentMeetingsMost,
        Self::MeetingWarnDays,
        Self::LockAfterMinutes,
        Self::SuperiorKey,
        Self::SuperiorName,
        Self::RecoveryKey,
        Self::SecondRecoveryKey,
    ];

    /// The name in the register.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SchoolName => "school_name",
            Self::DeskName => "desk_name",
            Self::PrincipalName => "principal_name",
            Self::SupervisionPhone => "supervision_phone",
            Self::ClerkNames => "clerk_names",
            Self::ScreenLanguage => "screen_language",
            Self::PaperLanguage => "paper_language",
            Self::ReceptionPhrases => "reception_phrases",
            Self::OfficeClosesAt => "office_closes_at",
            Self::HandedOverLimit => "limit_handed_over",
            Self::WrittenLimit => "limit_written",
            Self::ComplexLimit => "limit_complex",
            Self::ComplaintAcceptanceLimit => "limit_complaint_acceptance",
            Self::ComplaintReplyLimit => "limit_complaint_reply",
            Self::OpinionLimit => "limit_opinion",
            Self::UnsignedAfterHours => "unsigned_after_hours",
            Self::EscalateAfterDays => "escalate_after_days",
            Self::ComplaintCategories => "complaint_categories",
            Self::ComplaintPhrases => "complaint_phrases",
            Self::OpinionBoxes => "opinion_boxes",
            Self::Terms => "terms",
            Self::SupervisorMeetingsLeast => "supervisor_meetings_least",
            Self::SupervisorMeetingsMost => "supervisor_meetings_most",
            Self::StudentMeetingsLeast => "student_meetings_least",
            Self::StudentMeetingsMost => "student_meetings_most",
            Self::MeetingWarnDays => "meeting_warn_days",
            Self::LockAfterMinutes => "lock_after_minutes",
            Self::SuperiorKey => "superior_key",
            Self::SuperiorName => "superior_name",
            Self::RecoveryKey => "recovery_key",
            Self::SecondRecoveryKey => "second_recovery_key",
        }
    }

    /// Whether a setting is no matter of whoever keeps the settings: keys decide who can read what is sealed, and where
    /// there are accounts the principal is whoever holds the office.
    #[must_use]
    pub const fn is_kept_by_accounts(self, has_accounts: bool) -> bool {
        match self {
            Self::SuperiorKey
            | Self::SuperiorName
            | Self::RecoveryKey
            | Self::SecondRecoveryKey => true,
            Self::PrincipalName => has_accounts,
            _ => false,
        }
    }

    /// What a setting of the clock says where the school has said nothing; `None` for settings of another kind.
    #[must_use]
    pub const fn default_text(self) -> Option<&'static str> {
        Some(match self {
            Self::OfficeClosesAt => "17:30",
            Self::HandedOverLimit => "3",
            Self::WrittenLimit => "5",
            Self::ComplexLimit => "15",
            Self::ComplaintAcceptanceLimit => "1",
            Self::ComplaintReplyLimit => "15",
            Self::OpinionLimit => "15",
            Self::UnsignedAfterHours => "4",
            Self::EscalateAfterDays => "3",
            Self::SupervisorMeetingsLeast => "1",
            Self::SupervisorMeetingsMost => "2",
            Self::StudentMeetingsLeast => "1",
            Self::StudentMeetingsMost => "2",
            Self::MeetingWarnDays => "45",
            Self::LockAfterMinutes => "10",
            _ => return None,
        })
    }

    /// The setting with this name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.code() == code)
    }
}

/// A stored setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// Which one.
    pub name: SettingName,
    /// Its text.
    pub value: String,
}

impl Recorded for Setting {
    const TABLE: Table = Table::Setting;

    fn fields(&self) -> Vec<FieldText> {
        vec![
            FieldText::new("name", false, self.name.code().to_owned()),
            FieldText::new("value", false, self.value.clone()),
        ]
    }
}

/// All settings of a register.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// See [`SettingName::SchoolName`].
    pub school_name: String,
    /// See [`SettingName::DeskName`].
    pub desk_name: String,
    /// See [`SettingName::PrincipalName`].
    pub principal_name: String,
    /// See [`SettingName::SupervisionPhone`].
    pub supervision_phone: String,
    /// See [`SettingName::ClerkNames`].
    pub clerk_names: Vec<String>,
    /// See [`SettingName::ScreenLanguage`].
    pub screen_language: String,
    /// See [`SettingName::PaperLanguage`].
    pub paper_language: String,
    /// See [`SettingName::ReceptionPhrases`].
    pub reception_phrases: Vec<String>,
    /// What the school said of its clock: limits and hours, as written. What is missing is as
    /// [`SettingName::default_text`] says.
    pub clock: BTreeMap<SettingName, String>,
}

impl Settings {
    /// What the school itself said of a setting; empty where the default stands. This is what the register keeps, so that
    /// a default is never taken for a decision of the school's.
    #[must_use]
    pub fn said(&self, name: SettingName) -> String {
        match name.default_text() {
            Some(_) => self.clock.get(&name).cloned().unwrap_or_default(),
            None => self.text(name),
        }
    }

    /// The text of one setting.
    #[must_use]
    pub fn text(&self, name: SettingName) -> String {
        match name {
            SettingName::SchoolName => self.school_name.clone(),
            SettingName::DeskName => self.desk_name.clone(),
            SettingName::PrincipalName => self.principal_name.clone(),
            SettingName::SupervisionPhone => self.supervision_phone.clone(),
            SettingName::ClerkNames => self.clerk_names.join("\n"),
            SettingName::ScreenLanguage => self.screen_language.clone(),
            SettingName::PaperLanguage => self.paper_language.clone(),
            SettingName::ReceptionPhrases => self.reception_phrases.join("\n"),
            of_clock => {
                let said = self.clock.get(&of_clock).map(String::as_str);
                let said = said.or(of_clock.default_text());
                said.unwrap_or_default().to_owned()
            }
        }
    }

    /// Takes the text of one setting.
    pub fn set(&mut self, name: SettingName, text: &str) {
        let lines = || {
            text.lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        match name {
            SettingName::SchoolName => self.school_name = text.trim().to_owned(),
            SettingName::DeskName => self.desk_name = text.trim().to_owned(),
            SettingName::PrincipalName => self.principal_name = text.trim().to_owned(),
            SettingName::SupervisionPhone => self.supervision_phone = text.trim().to_owned(),
            SettingName::ClerkNames => self.clerk_names = lines(),
            SettingName::ScreenLanguage => self.screen_language = text.trim().to_owned(),
            SettingName::PaperLanguage => self.paper_language = text.trim().to_owned(),
            SettingName::ReceptionPhrases => self.reception_phrases = lines(),
            // Emptied, it is as its default says again.
            of_clock if text.trim().is_empty() => {
                self.clock.remove(&of_clock);
            }
            of_clock => {
                self.clock.insert(of_clock, text.trim().to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_default_is_never_taken_for_what_the_school_said() {
        let mut settings = Settings::default();
        assert_eq!(settings.text(SettingName::WrittenLimit), "5");
        assert_eq!(settings.said(SettingName::WrittenLimit), "");
        settings.set(SettingName::WrittenLimit, " 3 ");
        assert_eq!(settings.text(SettingName::WrittenLimit), "3");
        assert_eq!(settings.said(SettingName::WrittenLimit), "3");
        settings.set(SettingName::WrittenLimit, "");
        assert_eq!(settings, Settings::default());
    }
}
