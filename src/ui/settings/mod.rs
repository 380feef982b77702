//! 设置: the school, who sits at the desk, the clock, the review loop, language and look, backups.

mod accounts;
mod clock;
mod complaint_words;
mod review;

use egui::{ScrollArea, Ui};

use crate::domain::right::Right;
use crate::domain::setting::{SettingName, Settings};
use crate::i18n::{Language, Words};
use crate::ui::accounts::AccountsPage;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::restore::RestoreFrom;
use crate::ui::second_place::SecondPlaceBox;
use crate::ui::theme::{ThemeChoice, bold, note, title};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::choice::{choice_ui, list_ui};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::modal::{Answer, Question, confirm_ui};
use crate::wording;
use clock::ClockCard;
use complaint_words::{categories_said, categories_shown};
use review::ReviewCard;
use std::path::Path;

/// The page of settings.
#[derive(Default)]
pub struct SettingsPage {
    /// The boxes as typed; the lists one entry a line.
    typed: Option<[String; 8]>,
    /// The language of papers as chosen; `None` inside means that of the screens.
    paper_language: Option<Option<Language>>,
    restore_from: RestoreFrom,
    second_place: SecondPlaceBox,
    asks_to_restore: bool,
    misses_name: bool,
    clock: ClockCard,
    review: ReviewCard,
    /// The accounts, while they are kept.
    accounts: Option<AccountsPage>,
}

/// The settings that have a box, in order.
const BOXES: [SettingName; 8] = [
    SettingName::SchoolName,
    SettingName::DeskName,
    SettingName::PrincipalName,
    SettingName::SupervisionPhone,
    SettingName::ClerkNames,
    SettingName::ReceptionPhrases,
    SettingName::ComplaintCategories,
    SettingName::ComplaintPhrases,
];

impl SettingsPage {
    /// The page is opened: looks up what may have changed since.
    pub fn open(&mut self, register: &Path, second_place: Option<&Path>) {
        self.restore_from.look_up(register);
        self.second_place.fill(second_place);
        self.accounts = None;
    }

    /// Draws the page. `register` is where the register lies; `language` and `theme` are this computer's.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        register: &Path,
        language: Language,
        theme: ThemeChoice,
        ctx: &mut Ctx<'_>,
    ) {
        if let Some(accounts) = &mut self.accounts {
            if accounts.ui(ui, ctx) {
                self.accounts = None;
            }
            return;
        }
        ui.label(title(ctx.words.t("page-settings")));
        ScrollArea::vertical()
            .id_salt("settings")
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.set_max_width(760.0);
                // Who does not keep the settings sees what concerns them and this computer.
                let keeps = ctx.may(Right::ChangeSettings);
                if accounts::account_ui(ui, ctx) {
                    self.accounts = Some(AccountsPage::default());
                }
                if keeps {
                    self.school_ui(ui, ctx);
                    self.clock.ui(ui, ctx);
                    self.review.ui(ui, ctx);
                }
                self.computer_ui(ui, language, theme, ctx);
                if keeps {
                    self.register_ui(ui, register, ctx);
                }
            });
        self.restore_question_ui(ui, ctx);
    }

    fn school_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let typed = self
            .typed
            .get_or_insert_with(|| BOXES.map(|name| shown(name, ctx)));
        let paper_language = self
            .paper_language
            .get_or_insert_with(|| Language::from_tag(&ctx.settings.paper_language));
        let misses_name = self.misses_name;
        let mut saves = false;
        card_ui(ui, |ui| {
            let words = ctx.words;
            ui.label(bold(words.t("settings-school")));
            let problem = words.t("problem-missing");
            let hints = [
                String::new(),
                words.t("settings-desk-hint"),
                String::new(),
                words.t("settings-supervision-hint"),
                words.t(match ctx.account {
                    None => "settings-clerks-hint",
                    Some(_) => "settings-clerks-accounts-hint",
                }),
                words.t("settings-phrases-hint"),
                words.t("settings-categories-hint"),
                words.t("settings-phrases-hint"),
            ];
            for ((name, text), hint) in BOXES.into_iter().zip(typed.iter_mut()).zip(&hints) {
                if !has_box(name, ctx.account.is_some()) {
                    continue;
                }
                let label = wording::field_label(name.code(), words);
                let is_wrong = misses_name && name == SettingName::SchoolName;
                let mut field = Field::new(&label).rows(rows(name));
                if !hint.is_empty() {
                    field = field.hint(hint);
                }
                field
                    .error(is_wrong.then_some(problem.as_str()))
                    .text_ui(ui, text);
            }
            paper_language_ui(ui, paper_language, words);
            saves = KeyButton::new(&words.t("settings-save"))
                .weight(Weight::Main)
                .ui(ui);
        });
        if saves {
            let mut settings = Settings {
                paper_language: paper_language.map_or_else(String::new, |it| it.tag().to_owned()),
                ..ctx.settings.clone()
            };
            for (name, text) in BOXES.into_iter().zip(typed.iter()) {
                match name {
                    SettingName::ComplaintCategories => settings.set(name, &categories_said(text)),
                    _ => settings.set(name, text),
                }
            }
            self.misses_name = settings.school_name.is_empty();
            if !self.misses_name {
                self.typed = None;
                self.paper_language = None;
                ctx.ask(Ask::ChangeSettings(Box::new(settings)));
            }
        }
    }

    fn computer_ui(&self, ui: &mut Ui, language: Language, theme: ThemeChoice, ctx: &mut Ctx<'_>) {
        card_ui(ui, |ui| {
            let words = ctx.words;
            ui.label(bold(words.t("settings-computer")));
            let languages: Vec<_> = Language::ALL
                .into_iter()
                .map(|it| (it, it.own_name()))
                .collect();
            let mut chosen = Some(language);
            let label = words.t("settings-language");
            if choice_ui(ui, Field::new(&label), &mut chosen, &languages).changed()
                && let Some(language) = chosen
            {
                ctx.ask(Ask::Language(language));
            }
            let names = [
                words.t("settings-theme-system"),
                words.t("settings-theme-light"),
                words.t("settings-theme-dark"),
            ];
            let themes = [
                (ThemeChoice::System, names[0].as_str()),
                (ThemeChoice::Light, names[1].as_str()),
                (ThemeChoice::Dark, names[2].as_str()),
            ];
            let mut chosen = Some(theme);
            let label = words.t("settings-theme");
            if choice_ui(ui, Field::new(&label), &mut chosen, &themes).changed()
                && let Some(theme) = chosen
            {
                ctx.ask(Ask::Theme(theme));
            }
            ui.label(note(ui, words.t("settings-zoom-hint")));
        });
    }

    fn register_ui(&mut self, ui: &mut Ui, register: &Path, ctx: &mut Ctx<'_>) {
        card_ui(ui, |ui| {
            let words = ctx.words;
            ui.label(bold(words.t("settings-register")));
            ui.add(
                egui::Label::new(words.with(
                    "settings-register-at",
                    &[("path", path_text(register).into())],
                ))
                .wrap(),
            );
            let folder = crate::desk::default_backup_folder(register);
            ui.add(
                egui::Label::new(words.with(
                    "settings-backups-at",
                    &[("path", path_text(&folder).into())],
                ))
                .wrap(),
            );
            ui.label(note(ui, words.t("settings-backups-hint")));
            if KeyButton::new(&words.t("settings-back-up")).ui(ui) {
                ctx.asks.push(Ask::BackUp);
            }
            ui.add_space(6.0);
            self.second_place.ui(ui, register, ctx);
            ui.add_space(6.0);
            self.asks_to_restore |= self.restore_from.ui(ui, register, words);
            if ctx.account.is_some() {
                ui.label(note(ui, words.t("second-place-restore-hint")));
            }
        });
    }

    fn restore_question_ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        if !self.asks_to_restore {
            return;
        }
        let words = ctx.words;
        let question = Question {
            id: "restore",
            title: &words.t("settings-restore-title"),
            text: &words.t("settings-restore-text"),
            confirm: &words.t("settings-restore"),
            cancel: &words.t("dialog-cancel"),
            is_danger: true,
        };
        match confirm_ui(ui.ctx(), &question) {
            Some(Answer::Confirmed) => {
                self.asks_to_restore = false;
                ctx.ask(Ask::Restore(self.restore_from.path()));
            }
            Some(Answer::Cancelled) => self.asks_to_restore = false,
            None => {}
        }
    }
}

/// A setting as its box shows it.
fn shown(name: SettingName, ctx: &Ctx<'_>) -> String {
    let text = ctx.settings.text(name);
    match name {
        SettingName::ComplaintCategories => categories_shown(&text, ctx.words),
        _ => text,
    }
}

/// Whether a setting has a box. Without accounts no complaint is taken.
const fn has_box(name: SettingName, has_accounts: bool) -> bool {
    match name {
        SettingName::ComplaintCategories | SettingName::ComplaintPhrases => has_accounts,
        _ => !name.is_kept_by_accounts(has_accounts),
    }
}

/// How many lines a box shows.
const fn rows(name: SettingName) -> usize {
    match name {
        SettingName::ComplaintCategories => 6,
        SettingName::ClerkNames | SettingName::ReceptionPhrases | SettingName::ComplaintPhrases => {
            3
        }
        _ => 1,
    }
}

/// The language of papers: one of ours, or that of the screens.
fn paper_language_ui(ui: &mut Ui, chosen: &mut Option<Language>, words: &Words) {
    let languages = Language::ALL.map(|it| (it, it.own_name()));
    let label = wording::field_label(SettingName::PaperLanguage.code(), words);
    let as_screen = words.t("settings-paper-language-as-screen");
    list_ui(ui, Field::new(&label), chosen, &as_screen, &languages);
}

/// A path as people read it.
pub fn path_text(path: &Path) -> String {
    path.display().to_string()
}
