//! The school's settings: what stands on screens and papers, and who sits at the desk.

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
}

impl SettingName {
    /// Every setting.
    pub const ALL: [Self; 8] = [
        Self::SchoolName,
        Self::DeskName,
        Self::PrincipalName,
        Self::SupervisionPhone,
        Self::ClerkNames,
        Self::ScreenLanguage,
        Self::PaperLanguage,
        Self::ReceptionPhrases,
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
        }
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
}

impl Settings {
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
        }
    }
}
