//! The page of 首问责任登记: chips, the table of first contacts, and the record on its right.

use chrono::NaiveDate;
use egui::{Frame, Label, Margin, Panel, Sense, TextEdit, Ui};
use egui_extras::{Column, TableBuilder, TableRow};

use super::deed::Deed;
use super::narrowed::Narrowed;
use super::record::RecordPane;
use super::state::standing;
use crate::desk::{ContactLine, Desk};
use crate::domain::contact::ContactId;
use crate::store::{ContactFilter, ContactScope};
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::days_shown::DaysShown;
use crate::ui::preview::other_papers::{OtherPapers, PaperRegister};
use crate::ui::rows::Rows;
use crate::ui::standing::standing_lines_ui;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::chip::chip_ui;
use crate::ui::widgets::key_button::{KeyButton, shortcut_text};

const HEADER_HEIGHT: f32 = 32.0;
/// Two lines: where a matter stands, and when it is due.
const ROW_HEIGHT: f32 = 40.0;
/// Rows of two lines are far enough apart by themselves.
const ROW_GAP: f32 = 2.0;
/// From this width on the table shows when a matter came.
const TABLE_WITH_TIME: f32 = 560.0;
/// From this width on it shows both who was asked first and who is answerable now.
const WIDE_TABLE: f32 = 780.0;

/// Which chip is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Scope {
    #[default]
    All,
    Open,
    Unanswered,
    Unsigned,
    Overdue,
    Finished,
    Void,
}

impl Scope {
    const CHIPS: [(Self, &'static str); 7] = [
        (Self::All, "contact-scope-all"),
        (Self::Open, "contact-scope-open"),
        (Self::Unanswered, "contact-scope-unanswered"),
        (Self::Unsigned, "contact-scope-unsigned"),
        (Self::Overdue, "contact-scope-overdue"),
        (Self::Finished, "contact-scope-finished"),
        (Self::Void, "contact-scope-void"),
    ];

    const fn of(scope: ContactScope) -> Self {
        match scope {
            ContactScope::All => Self::All,
            ContactScope::Open => Self::Open,
            ContactScope::Unanswered => Self::Unanswered,
            ContactScope::Unsigned => Self::Unsigned,
            ContactScope::Overdue(_) => Self::Overdue,
            ContactScope::Finished => Self::Finished,
            ContactScope::Void => Self::Void,
        }
    }

    const fn on(self, today: NaiveDate) -> ContactScope {
        match self {
            Self::All => ContactScope::All,
            Self::Open => ContactScope::Open,
            Self::Unanswered => ContactScope::Unanswered,
            Self::Unsigned => ContactScope::Unsigned,
            Self::Overdue => ContactScope::Overdue(today),
            Self::Finished => ContactScope::Finished,
            Self::Void => ContactScope::Void,
        }
    }
}

/// The page of first contacts.
#[derive(Default)]
pub struct ContactList {
    scope: Scope,
    days: DaysShown,
    /// Words to be found in the list.
    text: String,
    narrowed: Narrowed,
    rows: Rows<ContactId, ContactLine>,
    record: RecordPane,
    papers: OtherPapers,
}

impl ContactList {
    /// Shows one contact, whatever the chips would hide.
    pub fn open(&mut self, id: ContactId) {
        if !self.rows.ids().contains(&id) {
            self.narrow(&ContactFilter::default());
        }
        self.rows.show(id);
    }

    /// Shows one contact with the form of what is to be done about it next.
    pub fn continue_with(&mut self, id: ContactId, deed: Deed) {
        self.open(id);
        self.record.continue_with(id, deed);
    }

    /// Shows what a filter lets through, whatever the chips said before.
    pub fn narrow(&mut self, filter: &ContactFilter) {
        (self.scope, self.days) = (Scope::of(filter.scope), DaysShown::All);
        self.text.clone_from(&filter.text);
        self.narrowed = Narrowed::of(filter);
        self.rows.narrowed();
    }

    /// The contact on show.
    #[must_use]
    pub const fn selected(&self) -> Option<ContactId> {
        self.rows.selected()
    }

    /// Draws the page. While a paper is offered above it, the key that prints is the offer's.
    pub fn ui(&mut self, ui: &mut Ui, is_paper_offered: bool, ctx: &mut Ctx<'_>) {
        let filter = self.filter(ctx.now.date());
        self.rows.read(ctx, move |desk| desk.contact_ids(&filter));
        let width = (ui.available_width() * 0.41).clamp(340.0, 560.0);
        let beside_table = Margin {
            left: 18,
            ..Margin::ZERO
        };
        Panel::right("contact-record")
            .frame(Frame::new().inner_margin(beside_table))
            .exact_size(width)
            .show(ui, |ui| {
                let selected = self.rows.selected();
                self.record.ui(ui, selected, is_paper_offered, ctx);
            });
        self.rows.take_keys(ui);
        self.chips_ui(ui, ctx);
        self.papers.ui(ui, ctx);
        ui.add_space(4.0);
        if self.rows.count() == Some(0) {
            empty_ui(ui, ctx);
        } else {
            self.table_ui(ui, ctx);
        }
    }

    fn filter(&self, today: NaiveDate) -> ContactFilter {
        let (from, to) = self.days.bounds(today);
        self.narrowed.apply(ContactFilter {
            scope: self.scope.on(today),
            from,
            to,
            text: self.text.clone(),
            ..ContactFilter::default()
        })
    }

    fn chips_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let before = (self.scope, self.days);
        ui.horizontal_wrapped(|ui| {
            for (scope, key) in Scope::CHIPS {
                let is_on = self.scope == scope;
                let count = self.rows.count().filter(|_| is_on);
                if chip_ui(ui, &ctx.words.t(key), count, is_on).clicked() {
                    self.scope = scope;
                }
            }
        });
        let mut is_narrowed = false;
        ui.horizontal_wrapped(|ui| {
            self.days.chips_ui(ui, ctx);
            let days = self.days.bounds(ctx.now.date());
            self.papers.links_ui(ui, PaperRegister::Contacts, days, ctx);
            is_narrowed |= self.narrowed.ui(ui, ctx);
        });
        ui.horizontal(|ui| {
            let label = ui.label(note(ui, ctx.words.t("contact-find")));
            let width = ui.available_width().min(320.0);
            let found = TextEdit::singleline(&mut self.text)
                .hint_text(ctx.words.t("contact-find-hint"))
                .desired_width(width);
            is_narrowed |= ui.add(found).labelled_by(label.id).changed();
        });
        if is_narrowed || before != (self.scope, self.days) {
            self.rows.narrowed();
        }
    }

    fn table_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let is_wide = ui.available_width() >= WIDE_TABLE;
        let has_time = ui.available_width() >= TABLE_WITH_TIME;
        ui.spacing_mut().item_spacing.y = ROW_GAP;
        let mut table = TableBuilder::new(ui)
            .id_salt("contacts")
            .striped(true)
            .sense(Sense::click())
            .cell_layout(egui::Layout::left_to_right(egui::Align::Center))
            .column(Column::exact(104.0));
        if has_time {
            table = table.column(Column::exact(88.0));
        }
        table = table
            .column(Column::exact(if is_wide { 76.0 } else { 64.0 }).clip(true))
            .column(Column::remainder().at_least(48.0).clip(true))
            .column(Column::exact(if is_wide { 124.0 } else { 72.0 }).clip(true))
            .column(Column::exact(124.0));
        if let Some(at) = self.rows.take_scroll() {
            table = table.scroll_to_row(at, None);
        }
        let heads = [
            Some("contact-column-number"),
            has_time.then_some("contact-column-time"),
            Some("contact-column-asker"),
            Some("contact-column-matter"),
            Some("contact-column-answerable"),
            Some("contact-column-state"),
        ];
        let body = table.header(HEADER_HEIGHT, |mut header| {
            for key in heads.into_iter().flatten() {
                header.col(|ui| {
                    ui.add(Label::new(bold(ctx.words.t(key))).truncate());
                });
            }
        });
        let count = self.rows.ids().len();
        body.body(|body| {
            body.rows(ROW_HEIGHT, count, |mut row| {
                let at = row.index();
                let id = self.rows.ids()[at];
                row.set_selected(self.rows.selected() == Some(id));
                let Some(line) = self.rows.at(at, ctx, Desk::contact_lines) else {
                    row.col(|ui| {
                        ui.label("…");
                    });
                    return;
                };
                cells_ui(&mut row, line, (has_time, is_wide), ctx);
                if row.response().clicked() {
                    self.rows.select(id);
                }
            });
        });
    }
}

fn empty_ui(ui: &mut Ui, ctx: &mut Ctx<'_>) {
    ui.add_space(48.0);
    ui.vertical_centered(|ui| {
        ui.label(bold(ctx.words.t("contact-list-empty")));
        if !ctx.may_command(Command::NewContact) {
            return;
        }
        ui.label(note(ui, ctx.words.t("contact-list-empty-hint")));
        ui.add_space(8.0);
        let key = shortcut_text(&Command::NewContact.shortcut());
        let word = ctx.words.t(Command::NewContact.label_key());
        if KeyButton::new(&word).hint(&key).ui(ui) {
            ctx.ask(Ask::NewContact);
        }
    });
}

fn cells_ui(
    row: &mut TableRow<'_, '_>,
    line: &ContactLine,
    (has_time, is_wide): (bool, bool),
    ctx: &Ctx<'_>,
) {
    let details = &line.contact.details;
    let words = ctx.words;
    let mut cell = |text: String| {
        row.col(|ui| {
            ui.add(Label::new(text).truncate().selectable(false));
        });
    };
    cell(line.contact.number.to_string());
    let at = details.received_at;
    if has_time {
        let time = words.time(at.time());
        cell(if at.date() == ctx.now.date() {
            time
        } else {
            format!("{} {time}", at.format("%m-%d"))
        });
    }
    cell(details.asker_name.clone());
    cell(details.matter.lines().next().unwrap_or_default().to_owned());
    cell(
        if !is_wide || details.answerable == details.first_responder {
            details.answerable.clone()
        } else {
            format!("{} → {}", details.first_responder, details.answerable)
        },
    );
    row.col(|ui| {
        let standing = standing(line.state(), details.due_on, line.days_left, words);
        standing_lines_ui(ui, &standing, ctx);
    });
}
