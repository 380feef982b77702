//! 校长待办: what waits for the principal, each line answered without leaving the page; beside it what the facts suggest,
//! what is to be put right, and who opened what.

mod contact_extension;
mod figures;
mod lines;
mod openings;
mod suggestions;

use chrono::NaiveDate;
use egui::{Frame, Margin, Panel, Ui};

use self::contact_extension::ContactExtension;
use self::lines::{Key as LineKey, answers, lines_ui};
use self::openings::Openings;
use self::suggestions::Suggestions;
use super::complaint::record::CasePane;
use crate::desk::{self, Pending, PrincipalQueue, QueueItem};
use crate::domain::period::Period;
use crate::domain::right::Right;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::review::Board;
use crate::ui::theme::{bold, note};
use crate::ui::widgets::chip::chip_ui;
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::picked_line::{arrow_keys, has_keys};
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// What is beside what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Tab {
    #[default]
    Waiting,
    Suggestions,
    Rectifications,
    Openings,
}

impl Tab {
    const ALL: [(Self, &'static str, Right); 4] = [
        (Self::Waiting, "queue-tab-waiting", Right::DecideComplaints),
        (
            Self::Suggestions,
            "queue-tab-suggestions",
            Right::HoldAccountable,
        ),
        (
            Self::Rectifications,
            "queue-tab-rectifications",
            Right::Rectify,
        ),
        (Self::Openings, "queue-tab-openings", Right::SeeOpenings),
    ];
}

/// The principal's page.
#[derive(Default)]
pub struct QueuePage {
    tab: Tab,
    queue: Option<PrincipalQueue>,
    pending: Option<Pending<desk::Result<PrincipalQueue>>>,
    read_under: Option<(u64, NaiveDate)>,
    selected: Option<LineKey>,
    /// Where the chosen line stood: when it is answered, the next one moves there.
    selected_at: usize,
    scrolls: bool,
    case: CasePane,
    contact: ContactExtension,
    suggestions: Suggestions,
    board: Board,
    openings: Openings,
}

impl QueuePage {
    /// Draws the page.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        self.read(ctx);
        self.suggestions.read(ctx);
        self.board.read(ctx);
        if let Some(queue) = &self.queue {
            figures::figures_ui(ui, queue, ctx);
        }
        let to_close = self.queue.as_ref().and_then(|queue| queue.month_to_close);
        if let Some(month) = to_close {
            month_ui(ui, month, ctx);
        }
        self.tabs_ui(ui, ctx);
        ui.add_space(4.0);
        match self.tab {
            Tab::Waiting => self.waiting_ui(ui, ctx),
            Tab::Suggestions => self.suggestions.ui(ui, ctx),
            Tab::Rectifications => self.board.ui(ui, ctx),
            Tab::Openings => self.openings.ui(ui, ctx),
        }
        if self.tab != Tab::Waiting {
            self.case.leave();
        }
    }

    /// Turns to the log of openings.
    pub fn show_openings(&mut self) {
        self.tab = Tab::Openings;
    }

    /// The page is left, or locked: nothing that was opened stays.
    pub fn leave(&mut self) {
        self.case.leave();
    }

    fn read(&mut self, ctx: &mut Ctx<'_>) {
        let under = (ctx.generation, ctx.now.date());
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending = Some(ctx.worker.read(|desk| desk.principal_queue()));
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(queue) => self.take(queue),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }

    /// Takes the queue as it stands now. The chosen line stays chosen; when it is answered the next one is.
    fn take(&mut self, queue: PrincipalQueue) {
        let keys: Vec<LineKey> = queue.items.iter().map(LineKey::of).collect();
        let stays = self
            .selected
            .and_then(|key| keys.iter().position(|it| *it == key));
        self.queue = Some(queue);
        match stays {
            Some(at) => self.selected_at = at,
            None => self.choose_at(self.selected_at.min(keys.len().saturating_sub(1))),
        }
    }

    /// Chooses a line and opens its answer.
    fn choose_at(&mut self, at: usize) {
        let item = self.queue.as_ref().and_then(|queue| queue.items.get(at));
        self.selected = item.map(LineKey::of);
        self.selected_at = at;
        self.scrolls = true;
        if let Some((id, deeds, chosen)) = item.and_then(answers) {
            self.case.offer(id, deeds, chosen);
        }
    }

    fn tabs_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        ui.horizontal_wrapped(|ui| {
            for (tab, key, right) in Tab::ALL {
                if !ctx.may(right) {
                    continue;
                }
                let count = match tab {
                    Tab::Waiting => self.queue.as_ref().map(|queue| queue.items.len()),
                    Tab::Suggestions => self.suggestions.count(),
                    Tab::Rectifications => self.board.count(),
                    Tab::Openings => None,
                };
                let is_on = self.tab == tab;
                if chip_ui(ui, &ctx.words.t(key), count, is_on).clicked() {
                    self.tab = tab;
                }
            }
        });
    }

    fn waiting_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let Some(queue) = self.queue.take() else {
            return;
        };
        if queue.items.is_empty() {
            empty_ui(ui, ctx);
            self.case.leave();
            self.queue = Some(queue);
            return;
        }
        let selected = self.selected;
        let item = queue
            .items
            .iter()
            .find(|item| Some(LineKey::of(item)) == selected);
        let width = (ui.available_width() * 0.64).clamp(380.0, 900.0);
        let beside_lines = Margin {
            left: 16,
            ..Margin::ZERO
        };
        Panel::right("queue-case")
            .frame(Frame::new().inner_margin(beside_lines))
            .exact_size(width)
            .show(ui, |ui| self.chosen_ui(ui, item, ctx));
        let goes_to = self.take_keys(ui, &queue.items);
        let scrolls = std::mem::take(&mut self.scrolls);
        let clicked = lines_ui(ui, &queue.items, selected, scrolls, ctx);
        self.queue = Some(queue);
        if let Some(at) = clicked.or(goes_to) {
            self.choose_at(at);
        }
    }

    /// The chosen line with its answer.
    fn chosen_ui(&mut self, ui: &mut Ui, item: Option<&QueueItem>, ctx: &mut Ctx<'_>) {
        let Some(item) = item else { return };
        if let (Some(contact), Some(extension)) = (&item.contact, &item.extension) {
            self.case.leave();
            self.contact.ui(ui, contact, extension, ctx);
            return;
        }
        let id = item.complaint.as_ref().map(|line| line.complaint.id);
        self.case.ui(ui, id, false, ctx);
    }

    /// ↑ ↓ go through the lines and Enter goes into the answer, as long as no box has the keys.
    fn take_keys(&mut self, ui: &Ui, items: &[QueueItem]) -> Option<usize> {
        use egui::{Key, Modifiers};
        let goes_to = arrow_keys(ui, self.selected_at, items.len());
        if goes_to.is_some() || !has_keys(ui) {
            return goes_to;
        }
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
            let item = items.get(self.selected_at);
            match item.and_then(|item| item.complaint.as_ref()) {
                Some(line) => self.case.focus_form(line.complaint.id),
                None => self.contact.focus(),
            }
        }
        None
    }
}

/// The month that waits to be closed, which leads to its report.
fn month_ui(ui: &mut Ui, month: Period, ctx: &mut Ctx<'_>) {
    ui.horizontal_wrapped(|ui| {
        let month_said = [("month", ctx.words.period(month).into())];
        let waits = ctx.words.with("queue-month-to-close", &month_said);
        state_mark_ui(ui, Mark::Due, &waits);
        if KeyButton::new(&ctx.words.t("queue-month-to-close-do")).ui(ui) {
            ctx.ask(Ask::OpenReport(month));
        }
    });
    ui.add_space(4.0);
}

fn empty_ui(ui: &mut Ui, ctx: &Ctx<'_>) {
    ui.add_space(48.0);
    ui.vertical_centered(|ui| {
        ui.label(bold(ctx.words.t("queue-empty")));
        ui.label(note(ui, ctx.words.t("queue-empty-hint")));
    });
}
