//! The cards in which days are typed: the school's own closing and opening days, and a notice, typed or from a file.

use std::path::PathBuf;

use chrono::{Datelike as _, NaiveDate};
use egui::Ui;

use crate::desk::{self, CalendarInput, CalendarView, Pending, read_notice_file};
use crate::domain::calendar::DayKind;
use crate::domain::calendar::notice::{NamedDays, Notice, NoticeError};
use crate::domain::calendar::typed::school_days;
use crate::domain::calendar_day::CalendarDay;
use crate::i18n::Words;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::settings::path_text;
use crate::ui::theme::{bold, note};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::field::{Field, error_line_ui};
use crate::ui::widgets::key_button::KeyButton;
use crate::wording;

/// More faults than anybody mends at once.
const MOST_FAULTS: usize = 5;

/// 本校停课与开放日.
#[derive(Default)]
pub(super) struct SchoolCard {
    typed: String,
    faults: Vec<NoticeError>,
}

impl SchoolCard {
    /// What was typed is taken.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Draws the card; gives days that are to be shown what they would change.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        view: &CalendarView,
        ctx: &Ctx<'_>,
    ) -> Option<CalendarInput> {
        let mut input = None;
        card_ui(ui, |ui| {
            let words = ctx.words;
            ui.label(bold(words.t("calendar-school")));
            input = known_days_ui(ui, &view.school_days, ctx);
            let label = words.t("calendar-school-days");
            Field::new(&label)
                .hint(&words.t("calendar-school-hint"))
                .rows(3)
                .text_ui(ui, &mut self.typed);
            faults_ui(ui, &self.faults, words);
            if KeyButton::new(&words.t("calendar-preview")).ui(ui) {
                match school_days(&self.typed, ctx.now.year()) {
                    Ok(days) => {
                        self.faults.clear();
                        input = Some(CalendarInput::School(days));
                    }
                    Err(faults) => self.faults = faults,
                }
            }
        });
        input
    }
}

/// The school's own days, as stretches that can be taken back.
fn known_days_ui(ui: &mut Ui, days: &[CalendarDay], ctx: &Ctx<'_>) -> Option<CalendarInput> {
    let mut taken_back = None;
    for stretch in stretches(days) {
        let (Some(first), Some(last)) = (stretch.first(), stretch.last()) else {
            continue;
        };
        let words = ctx.words;
        ui.horizontal_wrapped(|ui| {
            let name = if first.name.is_empty() {
                words.t("day-origin-school")
            } else {
                wording::day_name(&first.name, words)
            };
            let args = [
                ("name", name.as_str().into()),
                ("from", words.date(first.day).into()),
                ("to", words.date(last.day).into()),
                ("days", stretch.len().into()),
            ];
            ui.label(match (first.kind, stretch.len()) {
                (DayKind::Work, 1) => words.with("calendar-stretch-work-day", &args),
                (DayKind::Work, _) => words.with("calendar-stretch-work", &args),
                (_, 1) => words.with("calendar-stretch-rest-day", &args),
                (_, _) => words.with("calendar-stretch-rest", &args),
            });
            let link = ui.link(words.t("calendar-school-take-back"));
            let spoken = words.with(
                "calendar-school-take-back-named",
                &[("name", name.as_str().into())],
            );
            if link.accessible_name(&spoken).clicked() {
                let week = |day: &CalendarDay| (day.day, (DayKind::Week, String::new()));
                let days: NamedDays = stretch.iter().map(week).collect();
                taken_back = Some(CalendarInput::School(days));
            }
        });
    }
    taken_back
}

/// Days side by side of which the same was decided.
fn stretches(days: &[CalendarDay]) -> impl Iterator<Item = &[CalendarDay]> {
    days.chunk_by(|before, after| {
        before.day.succ_opt() == Some(after.day)
            && before.kind == after.kind
            && before.name == after.name
    })
}

/// 放假通知, typed or from a file.
#[derive(Default)]
pub(super) struct NoticeCard {
    /// The year as typed; `None` is the next notice's.
    year: Option<String>,
    is_year_wrong: bool,
    typed: String,
    faults: Vec<NoticeError>,
    file: String,
    reading: Option<Pending<desk::Result<CalendarInput>>>,
}

impl NoticeCard {
    /// What was typed is taken.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Draws the card; gives a notice that is to be shown what it would change.
    pub(super) fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) -> Option<CalendarInput> {
        let mut input = self.take_file(ctx);
        card_ui(ui, |ui| {
            let words = ctx.words;
            ui.label(bold(words.t("calendar-notice")));
            let shown = || coming_year(ctx.now.date()).to_string();
            let year = self.year.get_or_insert_with(shown);
            let label = words.t("calendar-notice-year");
            let problem = words.t("calendar-not-a-year");
            Field::new(&label)
                .error(self.is_year_wrong.then_some(problem.as_str()))
                .text_ui(ui, year);
            let label = words.t("calendar-notice-text");
            Field::new(&label)
                .hint(&words.t("calendar-notice-hint"))
                .rows(4)
                .text_ui(ui, &mut self.typed);
            faults_ui(ui, &self.faults, words);
            let label = words.t("calendar-notice-file");
            Field::new(&label).text_ui(ui, &mut self.file);
            ui.horizontal(|ui| {
                // Without a file dialog on this computer nothing opens, and the box is there to type into.
                if KeyButton::new(&words.t("settings-choose-file")).ui(ui)
                    && let Some(path) = rfd::FileDialog::new().pick_file()
                {
                    self.file = path_text(&path);
                }
                if KeyButton::new(&words.t("calendar-preview")).ui(ui) {
                    input = self.read(ctx);
                }
            });
        });
        input
    }

    /// Reads what is typed; a file is read beside, and comes later.
    fn read(&mut self, ctx: &Ctx<'_>) -> Option<CalendarInput> {
        let year = self.year.as_deref().unwrap_or_default().trim();
        let year = year.parse().ok().filter(|year| (2000..2200).contains(year));
        self.is_year_wrong = year.is_none();
        self.faults.clear();
        let year: i32 = year?;
        if !self.file.trim().is_empty() && self.typed.trim().is_empty() {
            let file = PathBuf::from(self.file.trim());
            self.reading = ctx.worker.beside(move || read_notice_file(&file, year));
            return None;
        }
        match Notice::typed(&self.typed, year) {
            Ok(notice) => Some(CalendarInput::Notices {
                notices: vec![notice],
                origin: String::new(),
            }),
            Err(faults) => {
                self.faults = faults;
                None
            }
        }
    }

    fn take_file(&mut self, ctx: &mut Ctx<'_>) -> Option<CalendarInput> {
        let answer = self.reading.as_mut().and_then(Pending::take)?;
        self.reading = None;
        match answer {
            Ok(input) => Some(input),
            Err(error) => {
                ctx.ask(Ask::Failed(error));
                None
            }
        }
    }
}

/// The year whose notice is expected: they are published from October to December.
fn coming_year(today: NaiveDate) -> i32 {
    today.year() + i32::from(today.month() >= 10)
}

fn faults_ui(ui: &mut Ui, faults: &[NoticeError], words: &Words) {
    for fault in faults.iter().take(MOST_FAULTS) {
        error_line_ui(ui, &wording::notice_fault(fault, words));
    }
    if faults.len() > MOST_FAULTS {
        let more = faults.len() - MOST_FAULTS;
        let args = [("count", more.into())];
        ui.label(note(ui, words.with("moved-more", &args)));
    }
}
