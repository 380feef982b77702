//! The list of opinions, newest first, and the one that is shown beside it.

use chrono::NaiveDate;
use egui::{Frame, Margin, Panel, TextEdit, Ui};
use egui_extras::TableRow;

use super::narrowed::Narrowed;
use super::record::OpinionPane;
use super::state::standing;
use crate::desk::{self, Desk, OpinionLine, Pending};
use crate::domain::opinion::OpinionId;
use crate::store::{OpinionCounts, OpinionFilter, OpinionScope};
use crate::ui::command::Command;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::days_shown::DaysShown;
use crate::ui::register_table::{
    TableColumn, cell_ui, empty_ui, register_table_ui, scope_chips_in_row_ui,
};
use crate::ui::rows::Rows;
use crate::ui::standing::standing_lines_ui;
use crate::ui::theme::note;

/// How wide the box for words is: both lists stand beside it at 1024 points.
const FIND_WIDTH: f32 = 84.0;
/// From this width on the table shows when an opinion came and from where.
const WIDE_TABLE: f32 = 600.0;

/// Which chip is on, the scope of a day without its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Scope {
    #[default]
    All,
    Open,
    Unsent,
    Overdue,
    FedBack,
    Retaliation,
    Void,
}

impl Scope {
    const CHIPS: [(Self, &'static str); 7] = [
        (Self::All, "opinion-scope-all"),
        (Self::Open, "opinion-scope-open"),
        (Self::Unsent, "opinion-scope-unsent"),
        (Self::Overdue, "opinion-scope-overdue"),
        (Self::FedBack, "opinion-scope-fed-back"),
        (Self::Retaliation, "opinion-scope-retaliation"),
        (Self::Void, "opinion-scope-void"),
    ];

    const fn of(scope: OpinionScope) -> Self {
        match scope {
            OpinionScope::All => Self::All,
            OpinionScope::Open => Self::Open,
            OpinionScope::Unsent => Self::Unsent,
            OpinionScope::Overdue(_) => Self::Overdue,
            OpinionScope::FedBack => Self::FedBack,
            OpinionScope::Retaliation => Self::Retaliation,
            OpinionScope::Void => Self::Void,
        }
    }

    const fn on(self, today: NaiveDate) -> OpinionScope {
        match self {
            Self::All => OpinionScope::All,
            Self::Open => OpinionScope::Open,
            Self::Unsent => OpinionScope::Unsent,
            Self::Overdue => OpinionScope::Overdue(today),
            Self::FedBack => OpinionScope::FedBack,
            Self::Retaliation => OpinionScope::Retaliation,
            Self::Void => OpinionScope::Void,
        }
    }
}

/// What stands around the list: how many wait, and the departments there are.
struct Around {
    counts: OpinionCounts,
    departments: Vec<String>,
}

/// The list of opinions.
#[derive(Default)]
pub struct OpinionList {
    scope: Scope,
    days: DaysShown,
    /// Words to be found in the list.
    text: String,
    narrowed: Narrowed,
    rows: Rows<OpinionId, OpinionLine>,
    record: OpinionPane,
    around: Option<Around>,
    reading: Option<Pending<desk::Result<Around>>>,
    read_under: Option<(u64, NaiveDate)>,
}

impl OpinionList {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        self.read_around(ctx);
        let filter = self.filter(ctx.now.date());
        self.rows.read(ctx, move |desk| desk.opinion_ids(&filter));
        let width = (ui.available_width() * 0.47).clamp(380.0, 680.0);
        let beside_table = Margin {
            left: 18,
            ..Margin::ZERO
        };
        Panel::right("opinion-record")
            .frame(Frame::new().inner_margin(beside_table))
            .exact_size(width)
            .show(ui, |ui| {
                let selected = self.rows.selected();
                self.record.ui(ui, selected, ctx);
            });
        self.rows.take_keys(ui);
        self.chips_ui(ui, ctx);
        ui.add_space(4.0);
        if self.rows.count() == Some(0) {
            let said = ("opinion-list-empty", "opinion-list-empty-hint");
            empty_ui(ui, said, Command::NewOpinion, Ask::NewOpinion(None), ctx);
        } else {
            self.table_ui(ui, ctx);
        }
    }

    /// Shows one opinion, whatever the chips would hide.
    pub fn open(&mut self, id: OpinionId) {
        if !self.rows.ids().contains(&id) {
            self.narrow(&OpinionFilter::default());
        }
        self.rows.show(id);
    }

    /// Shows the opinions a filter lets through, whatever the chips said before.
    pub fn narrow(&mut self, filter: &OpinionFilter) {
        (self.scope, self.days) = (Scope::of(filter.scope), DaysShown::All);
        self.text.clone_from(&filter.text);
        self.narrowed = Narrowed::of(filter);
        self.rows.narrowed();
    }

    /// Forgets what was opened.
    pub fn leave(&mut self) {
        self.record.leave();
    }

    fn filter(&self, today: NaiveDate) -> OpinionFilter {
        let (from, to) = self.days.bounds(today);
        self.narrowed.apply(OpinionFilter {
            scope: self.scope.on(today),
            from,
            to,
            text: self.text.clone(),
            ..OpinionFilter::default()
        })
    }

    fn read_around(&mut self, ctx: &mut Ctx<'_>) {
        let under = Some((ctx.generation, ctx.now.date()));
        if self.read_under != under {
            self.read_under = under;
            self.reading = Some(ctx.worker.read(|desk| {
                Ok(Around {
                    counts: desk.opinion_counts()?,
                    departments: desk.opinion_departments()?,
                })
            }));
        }
        match self.reading.as_mut().and_then(Pending::take) {
            Some(Ok(around)) => (self.around, self.reading) = (Some(around), None),
            Some(Err(error)) => {
                self.reading = None;
                ctx.ask(Ask::Failed(error));
            }
            None => {}
        }
    }

    fn chips_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let before = (self.scope, self.days);
        let count = self.rows.count();
        let counts = self.around.as_ref().map(|around| around.counts);
        let known = |scope| {
            let counts = counts?;
            let count = match scope {
                Scope::Open => counts.open,
                Scope::Unsent => counts.unsent,
                Scope::Overdue => counts.overdue,
                _ => return None,
            };
            Some(count as usize)
        };
        let mut is_narrowed = false;
        // All in one flow, the days folded: every row saved above the list is one more opinion in sight.
        ui.horizontal_wrapped(|ui| {
            scope_chips_in_row_ui(ui, &Scope::CHIPS, &mut self.scope, count, known, ctx);
            self.days.list_ui(ui, ctx);
            let label = ui.label(note(ui, ctx.words.t("contact-find")));
            let found = TextEdit::singleline(&mut self.text)
                .hint_text(ctx.words.t("complaint-find-hint"))
                .desired_width(FIND_WIDTH);
            is_narrowed |= ui.add(found).labelled_by(label.id).changed();
            let departments = self.around.as_ref().map(|it| &it.departments[..]);
            is_narrowed |= self.narrowed.ui(ui, departments.unwrap_or_default(), ctx);
        });
        if is_narrowed || before != (self.scope, self.days) {
            self.rows.narrowed();
        }
    }

    fn table_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let is_wide = ui.available_width() >= WIDE_TABLE;
        let mut columns = vec![TableColumn::exact("complaint-column-number", 104.0)];
        if is_wide {
            columns.push(TableColumn::exact("complaint-column-received", 56.0));
            columns.push(TableColumn::clipped("opinion-column-source", 92.0));
        }
        columns.extend([
            TableColumn::rest("opinion-column-content"),
            TableColumn::clipped(
                "opinion-column-department",
                if is_wide { 84.0 } else { 64.0 },
            ),
            TableColumn::exact("complaint-column-stage", 124.0),
        ]);
        register_table_ui(
            ui,
            "opinions",
            &columns,
            &mut self.rows,
            Desk::opinion_lines,
            |row, line, ctx| cells_ui(row, line, is_wide, ctx),
            ctx,
        );
    }
}

fn cells_ui(row: &mut TableRow<'_, '_>, line: &OpinionLine, is_wide: bool, ctx: &Ctx<'_>) {
    let details = &line.opinion.details;
    cell_ui(row, line.opinion.number.to_string());
    if is_wide {
        cell_ui(row, details.received_on.format("%m-%d").to_string());
        cell_ui(row, ctx.words.t(details.source.label_key()));
    }
    cell_ui(row, details.content.lines().next().unwrap_or_default());
    cell_ui(row, details.department.as_str());
    row.col(|ui| standing_lines_ui(ui, &standing(line, ctx.words), ctx));
}
