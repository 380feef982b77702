//! The first run: whose register it is, what the desk is called, which language, where it lies.

use std::path::{Path, PathBuf};

use egui::{ScrollArea, Ui};

use super::settings::path_text;
use super::theme::{note, title};
use super::widgets::choice::choice_ui;
use super::widgets::field::{Field, error_line_ui};
use super::widgets::key_button::{KeyButton, Weight};
use crate::domain::setting::{SettingName, Settings};
use crate::i18n::{Language, Words};
use crate::wording;

/// The boxes of the first run.
pub struct Setup {
    school_name: String,
    desk_name: String,
    principal_name: String,
    clerk_names: String,
    register: String,
    begins_with_catalogue: bool,
    misses_name: bool,
    has_focused: bool,
    /// What went wrong with the last try, as a sentence.
    pub failure: Option<String>,
}

/// What the person decided.
pub enum SetupAnswer {
    /// Make this register there.
    Create {
        /// The school's settings.
        settings: Box<Settings>,
        /// Where.
        register: PathBuf,
        /// Whether its catalogue begins with the common matters of a school.
        begins_with_catalogue: bool,
    },
    /// Use the register that lies there already.
    OpenOther(PathBuf),
    /// Speak this language.
    Language(Language),
}

impl Setup {
    /// Boxes for a register at `register`.
    #[must_use]
    pub fn new(register: &Path, words: &Words) -> Self {
        Self {
            school_name: String::new(),
            desk_name: words.t("setup-desk-default"),
            principal_name: String::new(),
            clerk_names: String::new(),
            register: path_text(register),
            begins_with_catalogue: true,
            misses_name: false,
            has_focused: false,
            failure: None,
        }
    }

    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, language: Language, words: &Words) -> Option<SetupAnswer> {
        let mut answer = None;
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let side = ((ui.available_width() - 560.0) * 0.5).max(16.0);
            ui.horizontal_top(|ui| {
                ui.add_space(side);
                ui.vertical(|ui| {
                    ui.set_width(560.0_f32.min(ui.available_width() - 16.0));
                    ui.add_space(28.0);
                    ui.label(title(words.t("setup-title")));
                    ui.label(note(ui, words.t("setup-intro")));
                    ui.add_space(8.0);
                    answer = self.boxes_ui(ui, language, words);
                });
            });
        });
        answer
    }

    fn boxes_ui(&mut self, ui: &mut Ui, language: Language, words: &Words) -> Option<SetupAnswer> {
        let languages: Vec<_> = Language::ALL
            .into_iter()
            .map(|it| (it, it.own_name()))
            .collect();
        let mut chosen = Some(language);
        if choice_ui(
            ui,
            Field::new(&words.t("settings-language")),
            &mut chosen,
            &languages,
        )
        .changed()
            && let Some(chosen) = chosen
        {
            // A default nobody touched follows the language.
            let was_default = self.desk_name == words.t("setup-desk-default");
            if was_default {
                self.desk_name = Words::new(chosen).t("setup-desk-default");
            }
            return Some(SetupAnswer::Language(chosen));
        }
        let label = |name: SettingName| wording::field_label(name.code(), words);
        let (required, missing) = (words.t("field-required"), words.t("problem-missing"));
        let school = Field::new(&label(SettingName::SchoolName))
            .required(&required)
            .error(self.misses_name.then_some(missing.as_str()))
            .text_ui(ui, &mut self.school_name);
        if !std::mem::replace(&mut self.has_focused, true) {
            school.request_focus();
        }
        Field::new(&label(SettingName::DeskName))
            .hint(&words.t("settings-desk-hint"))
            .text_ui(ui, &mut self.desk_name);
        Field::new(&label(SettingName::PrincipalName)).text_ui(ui, &mut self.principal_name);
        Field::new(&label(SettingName::ClerkNames))
            .hint(&words.t("settings-clerks-hint"))
            .rows(2)
            .text_ui(ui, &mut self.clerk_names);
        Field::new(&words.t("setup-register"))
            .hint(&words.t("setup-register-hint"))
            .text_ui(ui, &mut self.register);
        ui.checkbox(&mut self.begins_with_catalogue, words.t("setup-starter"));
        if let Some(failure) = &self.failure {
            error_line_ui(ui, failure);
        }
        ui.add_space(6.0);
        self.buttons_ui(ui, words)
    }

    fn buttons_ui(&mut self, ui: &mut Ui, words: &Words) -> Option<SetupAnswer> {
        let mut answer = None;
        ui.horizontal(|ui| {
            let begin = words.t("setup-begin");
            let shortcut = super::command::Command::Save.shortcut();
            if KeyButton::new(&begin)
                .shortcut(shortcut)
                .weight(Weight::Main)
                .ui(ui)
            {
                answer = self.create();
            }
            if KeyButton::new(&words.t("setup-open-other")).ui(ui) {
                let typed = PathBuf::from(self.register.trim());
                let picked = if typed.is_file() {
                    Some(typed)
                } else {
                    rfd::FileDialog::new().pick_file()
                };
                answer = picked.map(SetupAnswer::OpenOther);
            }
        });
        answer
    }

    fn create(&mut self) -> Option<SetupAnswer> {
        let mut settings = Settings::default();
        settings.set(SettingName::SchoolName, &self.school_name);
        settings.set(SettingName::DeskName, &self.desk_name);
        settings.set(SettingName::PrincipalName, &self.principal_name);
        settings.set(SettingName::ClerkNames, &self.clerk_names);
        self.misses_name = settings.school_name.is_empty();
        if self.misses_name {
            return None;
        }
        let register = PathBuf::from(self.register.trim());
        Some(SetupAnswer::Create {
            settings: Box::new(settings),
            register,
            begins_with_catalogue: self.begins_with_catalogue,
        })
    }
}
