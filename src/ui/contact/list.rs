//! The page of 首问责任登记: chips, the table of first contacts, and the record on its right.

use chrono::NaiveDate;
use egui::{Frame, Margin, Panel, TextEdit, Ui};
use egui_extras::TableRow;

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
use crate::ui::register_table::{
    TableColumn, cell_ui, empty_ui, register_table_ui, scope_chips_ui,
};
use crate::ui::rows::Rows;
use crate::ui::standing::standing_lines_ui;
use crate::ui::theme::note;

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
            let said = ("contact-list-empty", "contact-list-empty-hint");
            empty_ui(ui, said, Command::NewContact, Ask::NewContact, ctx);
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
        let count = self.rows.count();
        scope_chips_ui(ui, &Scope::CHIPS, &mut self.scope, count, |_| None, ctx);
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
        let mut columns = vec![TableColumn::exact("contact-column-number", 104.0)];
        if has_time {
            columns.push(TableColumn::exact("contact-column-time", 88.0));
        }
        let (asker, answerable) = if is_wide { (76.0, 124.0) } else { (64.0, 72.0) };
        columns.extend([
            TableColumn::clipped("contact-column-asker", asker),
            TableColumn::rest("contact-column-matter"),
            TableColumn::clipped("contact-column-answerable", answerable),
            TableColumn::exact("contact-column-state", 124.0),
        ]);
        register_table_ui(
            ui,
            "contacts",
            &columns,
            &mut self.rows,
            Desk::contact_lines,
            |row, line, ctx| cells_ui(row, line, (has_time, is_wide), ctx),
            ctx,
        );
    }
}

fn cells_ui(
    row: &mut TableRow<'_, '_>,
    line: &ContactLine,
    (has_time, is_wide): (bool, bool),
    ctx: &Ctx<'_>,
) {
    let details = &line.contact.details;
    let words = ctx.words;
    let mut cell = |text: String| cell_ui(row, text);
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
