//! The page of 投诉处理: chips, the table of complaints, and the case on its right.

use egui::{Frame, Margin, Panel, TextEdit, Ui};
use egui_extras::TableRow;

use super::by_code::AskByCode;
use super::narrowed::Narrowed;
use super::record::CasePane;
use super::state::standing;
use crate::desk::{ComplaintLine, Desk};
use crate::domain::complaint::ComplaintId;
use crate::domain::right::Right;
use crate::store::{ComplaintFilter, ComplaintScope};
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
use crate::ui::widgets::link::whole_link_ui;
use crate::wording;

/// How wide the box for words is: both lists stand beside it at 1024 points.
const FIND_WIDTH: f32 = 84.0;
/// From this width on the table shows how a complaint is signed and when it came.
const WIDE_TABLE: f32 = 620.0;

/// Which chip is on, the scopes of a day without their day.
const CHIPS: [(ComplaintScopeChip, &str); 8] = [
    (ComplaintScopeChip::All, "complaint-scope-all"),
    (ComplaintScopeChip::Open, "complaint-scope-open"),
    (ComplaintScopeChip::Received, "complaint-scope-received"),
    (ComplaintScopeChip::Overdue, "complaint-scope-overdue"),
    (
        ComplaintScopeChip::AwaitsClosing,
        "complaint-scope-awaits-closing",
    ),
    (ComplaintScopeChip::RedPath, "complaint-scope-red-path"),
    (ComplaintScopeChip::Closed, "complaint-scope-closed"),
    (ComplaintScopeChip::Void, "complaint-scope-void"),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum ComplaintScopeChip {
    #[default]
    All,
    Open,
    Received,
    Overdue,
    AwaitsClosing,
    RedPath,
    Closed,
    Void,
}

impl ComplaintScopeChip {
    const fn of(scope: ComplaintScope) -> Self {
        match scope {
            ComplaintScope::All => Self::All,
            ComplaintScope::Open => Self::Open,
            ComplaintScope::Received => Self::Received,
            ComplaintScope::Overdue(_) => Self::Overdue,
            ComplaintScope::AwaitsClosing => Self::AwaitsClosing,
            ComplaintScope::RedPath => Self::RedPath,
            ComplaintScope::Closed => Self::Closed,
            ComplaintScope::Void => Self::Void,
        }
    }

    const fn on(self, today: chrono::NaiveDate) -> ComplaintScope {
        match self {
            Self::All => ComplaintScope::All,
            Self::Open => ComplaintScope::Open,
            Self::Received => ComplaintScope::Received,
            Self::Overdue => ComplaintScope::Overdue(today),
            Self::AwaitsClosing => ComplaintScope::AwaitsClosing,
            Self::RedPath => ComplaintScope::RedPath,
            Self::Closed => ComplaintScope::Closed,
            Self::Void => ComplaintScope::Void,
        }
    }
}

/// The page of complaints.
#[derive(Default)]
pub struct ComplaintList {
    scope: ComplaintScopeChip,
    days: DaysShown,
    /// Words to be found in the list.
    text: String,
    narrowed: Narrowed,
    rows: Rows<ComplaintId, ComplaintLine>,
    case: CasePane,
    by_code: AskByCode,
    papers: OtherPapers,
}

impl ComplaintList {
    /// Shows one complaint, whatever the chips would hide.
    pub fn open(&mut self, id: ComplaintId) {
        if !self.rows.ids().contains(&id) {
            self.narrow(&ComplaintFilter::default());
        }
        self.rows.show(id);
    }

    /// Shows what a filter lets through, whatever the chips said before.
    pub fn narrow(&mut self, filter: &ComplaintFilter) {
        (self.scope, self.days) = (ComplaintScopeChip::of(filter.scope), DaysShown::All);
        self.text.clone_from(&filter.text);
        self.narrowed = Narrowed::of(filter);
        self.rows.narrowed();
    }

    /// The page is left: nothing that was opened on it stays.
    pub fn leave(&mut self) {
        self.case.leave();
    }

    /// The complaint on show.
    #[must_use]
    pub const fn selected(&self) -> Option<ComplaintId> {
        self.rows.selected()
    }

    /// Draws the page. While a paper is offered above it, the key that prints is the offer's.
    pub fn ui(&mut self, ui: &mut Ui, is_paper_offered: bool, ctx: &mut Ctx<'_>) {
        let filter = self.filter(ctx);
        self.rows.read(ctx, move |desk| desk.complaint_ids(&filter));
        let width = (ui.available_width() * 0.47).clamp(380.0, 680.0);
        let beside_table = Margin {
            left: 18,
            ..Margin::ZERO
        };
        Panel::right("complaint-case")
            .frame(Frame::new().inner_margin(beside_table))
            .exact_size(width)
            .show(ui, |ui| {
                let selected = self.rows.selected();
                self.case.ui(ui, selected, is_paper_offered, ctx);
            });
        self.rows.take_keys(ui);
        self.chips_ui(ui, ctx);
        self.by_code.ui(ui, ctx);
        self.papers.ui(ui, ctx);
        ui.add_space(4.0);
        if self.rows.count() == Some(0) {
            let said = ("complaint-list-empty", "complaint-list-empty-hint");
            empty_ui(ui, said, Command::NewComplaint, Ask::NewComplaint, ctx);
        } else {
            self.table_ui(ui, ctx);
        }
    }

    fn filter(&self, ctx: &Ctx<'_>) -> ComplaintFilter {
        let today = ctx.now.date();
        let (from, to) = self.days.bounds(today);
        self.narrowed.apply(ComplaintFilter {
            scope: self.scope.on(today),
            from: self.narrowed.from().or(from),
            to: self.narrowed.to().or(to),
            text: self.text.clone(),
            ..ComplaintFilter::default()
        })
    }

    fn chips_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let before = (self.scope, self.days);
        let count = self.rows.count();
        scope_chips_ui(ui, &CHIPS, &mut self.scope, count, |_| None, ctx);
        let mut is_narrowed = false;
        ui.horizontal_wrapped(|ui| {
            self.days.chips_ui(ui, ctx);
            let days = self.days.bounds(ctx.now.date());
            self.papers
                .links_ui(ui, PaperRegister::Complaints, days, ctx);
            if ctx.may(Right::LogComplaints) && whole_link_ui(ui, &ctx.words.t("complaint-by-code"))
            {
                self.by_code.open();
            }
        });
        ui.horizontal_wrapped(|ui| {
            if ctx.may(Right::ReadComplaints) {
                let label = ui.label(note(ui, ctx.words.t("contact-find")));
                let found = TextEdit::singleline(&mut self.text)
                    .hint_text(ctx.words.t("complaint-find-hint"))
                    .desired_width(FIND_WIDTH);
                is_narrowed |= ui.add(found).labelled_by(label.id).changed();
            }
            is_narrowed |= self.narrowed.ui(ui, ctx);
        });
        if is_narrowed || before != (self.scope, self.days) {
            self.rows.narrowed();
        }
    }

    fn table_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let is_wide = ui.available_width() >= WIDE_TABLE;
        let category_width = if is_wide { 104.0 } else { 84.0 };
        let mut columns = vec![TableColumn::exact("complaint-column-number", 104.0)];
        if is_wide {
            columns.push(TableColumn::exact("complaint-column-received", 56.0));
            columns.push(TableColumn::clipped("complaint-column-signed", 80.0));
        }
        columns.extend([
            TableColumn::clipped("complaint-column-category", category_width),
            TableColumn::rest("complaint-column-respondents"),
            TableColumn::exact("complaint-column-stage", 124.0),
        ]);
        register_table_ui(
            ui,
            "complaints",
            &columns,
            &mut self.rows,
            Desk::complaint_lines,
            |row, line, ctx| cells_ui(row, line, is_wide, ctx),
            ctx,
        );
    }
}

fn cells_ui(row: &mut TableRow<'_, '_>, line: &ComplaintLine, is_wide: bool, ctx: &Ctx<'_>) {
    let details = &line.complaint.details;
    let words = ctx.words;
    let mut cell = |text: String| cell_ui(row, text);
    cell(line.complaint.number.to_string());
    if is_wide {
        cell(details.received_on.format("%m-%d").to_string());
    }
    if line.may_open {
        if is_wide {
            cell(words.t(details.signed.label_key()));
        }
        cell(wording::category(&details.category, words));
        let department = Some(&details.respondent_department).filter(|it| !it.is_empty());
        let about: Vec<_> = details.respondents.iter().chain(department).collect();
        cell(wording::list(&about, words));
    } else {
        // Whoever it is about learns that there is one, and nothing of what it says.
        if is_wide {
            cell(String::new());
        }
        cell(String::new());
        cell(words.t("complaint-about-you"));
    }
    row.col(|ui| standing_lines_ui(ui, &standing(line, words), ctx));
}
