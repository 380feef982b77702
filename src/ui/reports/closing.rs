//! 月度结账 on the overview: how the month stands, what is still open of it, the way to sign and to reopen it, and the
//! closed months.

use egui::{Grid, Label, Link, Ui};

use super::View;
use super::overview::{Led, records};
use crate::desk::{self, ClosedMonth, MonthStanding, PaperRequest, Pending};
use crate::domain::closing::{OutOfOrder, still_open};
use crate::domain::period::{Period, PeriodKind};
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{bold, note};
use crate::ui::widgets::field::Field;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::modal::{Answer, Question, prompt_ui};
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};
use crate::wording::out_of_order;

/// The width of the words before what they say, in points.
const LABEL_WIDTH: f32 = 96.0;

/// How the month stands, and the reopening of it.
#[derive(Default)]
pub(super) struct ClosingPanel {
    reopen: Option<Reopen>,
}

/// The question why a month is reopened.
struct Reopen {
    period: Period,
    reason: String,
    misses_reason: bool,
    pending: Option<Pending<desk::Result<()>>>,
}

impl ClosingPanel {
    /// Draws it; gives where it led.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View, ctx: &mut Ctx<'_>) -> Option<Led> {
        ui.label(bold(ctx.words.t("closing-heading")));
        let standing = &view.standing;
        let mut led = None;
        match &standing.closed {
            Some(closed) => led = self.closed_ui(ui, closed, standing, ctx),
            None => open_ui(ui, view, ctx),
        }
        for earlier in &standing.reopened {
            reopened_ui(ui, earlier, ctx);
        }
        let asked = closed_months_ui(ui, &view.closed, ctx);
        self.reopen_ui(ui, ctx);
        led.or(asked)
    }

    /// A closed month: who signed, and what the paper bears.
    fn closed_ui(
        &mut self,
        ui: &mut Ui,
        closed: &ClosedMonth,
        standing: &MonthStanding,
        ctx: &mut Ctx<'_>,
    ) -> Option<Led> {
        let words = ctx.words;
        state_mark_ui(ui, Mark::Done, &words.t("closing-is-closed"));
        for (key, value) in [
            ("closing-signed-by", closed.signed_by.clone()),
            ("closing-signed-at", words.date_time(closed.signed_at)),
            ("closing-code", closed.code.clone()),
            ("closing-fingerprint", closed.fingerprint.clone()),
        ] {
            said_ui(ui, &words.t(key), &value);
        }
        let mut led = None;
        ui.horizontal_wrapped(|ui| {
            let period = closed.period;
            if KeyButton::new(&words.t("closing-print")).ui(ui) {
                ctx.ask(Ask::Print(PaperRequest::Report { period }));
            }
            if KeyButton::new(&words.t("closing-verify")).ui(ui) {
                led = Some(Led::Verify(closed.code.clone()));
            }
            if !standing.may_sign {
                return;
            }
            let reason = words.t("closing-not-the-last");
            let reason = (!standing.is_reopenable).then_some(reason.as_str());
            let word = words.t("closing-reopen");
            if KeyButton::new(&word).disabled_because(reason).ui(ui) {
                self.reopen = Some(Reopen {
                    period,
                    reason: String::new(),
                    misses_reason: false,
                    pending: None,
                });
            }
        });
        led
    }

    /// Why it is reopened: asked, and written.
    fn reopen_ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some(open) = &mut self.reopen else { return };
        let words = ctx.words;
        let month = [("month", words.period(open.period).into())];
        if let Some(outcome) = open.pending.as_mut().and_then(Pending::take) {
            let said = words.with("said-reopened", &month);
            ctx.ask(outcome.map_or_else(Ask::Failed, |()| Ask::Done(said)));
            self.reopen = None;
            return;
        }
        let question = Question {
            id: "reopen-month",
            title: &words.with("closing-reopen-title", &month),
            text: &words.t("closing-reopen-hint"),
            confirm: &words.t("closing-reopen-do"),
            cancel: &words.t("dialog-cancel"),
            is_danger: true,
        };
        let (label, missing) = (words.t("closing-reopen-reason"), words.t("problem-missing"));
        let required = words.t("field-required");
        let field = Field::new(&label)
            .required(&required)
            .error(open.misses_reason.then_some(missing.as_str()));
        match prompt_ui(ui.ctx(), &question, field, &mut open.reason) {
            None => {}
            Some(Answer::Cancelled) => self.reopen = None,
            Some(Answer::Confirmed) if open.reason.trim().is_empty() => open.misses_reason = true,
            Some(Answer::Confirmed) if open.pending.is_some() => {}
            Some(Answer::Confirmed) => {
                let (period, reason) = (open.period, open.reason.clone());
                let work = move |desk: &mut desk::Desk| desk.reopen_month(period, &reason);
                open.pending = Some(ctx.worker.write(work));
            }
        }
    }
}

/// Whether a month that is over is closed, in a word; nothing of any other period.
pub(super) fn standing_ui(ui: &mut Ui, standing: &MonthStanding, ctx: &Ctx<'_>) {
    use OutOfOrder::{NoMonth, NotOver};
    match (&standing.closed, standing.in_the_way) {
        (Some(_), _) => drop(state_mark_ui(
            ui,
            Mark::Done,
            &ctx.words.t("closing-is-closed"),
        )),
        (None, Some(NoMonth | NotOver)) => {}
        (None, _) => drop(state_mark_ui(
            ui,
            Mark::Due,
            &ctx.words.t("closing-is-open"),
        )),
    }
}

/// A month that is not closed: what is in the way, what is still open, and the button that signs.
fn open_ui(ui: &mut Ui, view: &View, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    if view.report.period.kind() != PeriodKind::Month {
        ui.label(note(ui, words.t("closing-by-month")));
        return;
    }
    state_mark_ui(ui, Mark::Due, &words.t("closing-is-open"));
    still_open_ui(ui, view, ctx);
    let standing = &view.standing;
    let in_the_way = standing.in_the_way.map(|order| out_of_order(order, words));
    if let Some(reason) = &in_the_way {
        ui.add(Label::new(reason).wrap());
    }
    // A month that is not over has nothing to sign yet, and nobody to ask for it.
    if standing.in_the_way == Some(OutOfOrder::NotOver) {
        return;
    }
    if !standing.may_sign {
        let key = match ctx.account {
            None => "closing-no-accounts",
            Some(_) => "closing-principal-signs",
        };
        ui.add(Label::new(note(ui, words.t(key))).wrap());
        return;
    }
    let word = words.t("closing-do");
    let button = KeyButton::new(&word).weight(Weight::Main);
    if button.disabled_because(in_the_way.as_deref()).ui(ui) {
        ctx.ask(Ask::CloseMonth(view.report.period));
    }
}

/// What is still open; each number leads to its records.
fn still_open_ui(ui: &mut Ui, view: &View, ctx: &mut Ctx<'_>) {
    let words = ctx.words;
    let open = still_open(&view.report);
    if open.is_empty() {
        ui.label(words.t("closing-open-none"));
        return;
    }
    ui.label(words.t("closing-open-hint"));
    let grid = Grid::new("closing-open").num_columns(2);
    grid.spacing([28.0, 6.0]).show(ui, |ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        for (matter, count) in open {
            let name = words.t(matter.label_key());
            ui.label(&name);
            link_ui(
                ui,
                count.to_string(),
                &name,
                records(&view.report, matter.figure()),
                ctx,
            );
            ui.end_row();
        }
    });
}

fn link_ui(ui: &mut Ui, text: String, name: &str, records: Option<Ask>, ctx: &mut Ctx<'_>) {
    let Some(records) = records else {
        ui.label(text);
        return;
    };
    let spoken = ctx.words.with("reports-open", &[("figure", name.into())]);
    let link = ui.add(Link::new(bold(text))).accessible_name(&spoken);
    if link.gained_focus() {
        link.scroll_to_me(None);
    }
    if link.clicked() {
        ctx.ask(records);
    }
}

/// A close that was taken back.
fn reopened_ui(ui: &mut Ui, closed: &ClosedMonth, ctx: &Ctx<'_>) {
    let Some((at, by, reason)) = &closed.reopened else {
        return;
    };
    let words = ctx.words;
    let args = [
        ("signed", words.date_time(closed.signed_at).into()),
        ("signer", closed.signed_by.as_str().into()),
        ("code", closed.code.as_str().into()),
        ("at", words.date_time(*at).into()),
        ("by", by.as_str().into()),
        ("reason", reason.as_str().into()),
    ];
    let said = words.with("closing-was-reopened", &args);
    ui.add(Label::new(note(ui, said)).wrap());
}

/// The closed months, the newest first; each leads to its overview.
fn closed_months_ui(ui: &mut Ui, closed: &[ClosedMonth], ctx: &Ctx<'_>) -> Option<Led> {
    let words = ctx.words;
    ui.add_space(8.0);
    ui.label(bold(words.t("closing-months")));
    if closed.is_empty() {
        ui.label(note(ui, words.t("closing-months-none")));
        return None;
    }
    let mut led = None;
    let grid = Grid::new("closed-months").num_columns(4);
    grid.spacing([28.0, 6.0]).show(ui, |ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        for key in [
            "closing-month",
            "closing-signed-by",
            "closing-signed-at",
            "closing-code",
        ] {
            ui.label(note(ui, words.t(key)));
        }
        ui.end_row();
        for month in closed.iter().rev() {
            let link = ui.link(words.period(month.period));
            if link.gained_focus() {
                link.scroll_to_me(None);
            }
            if link.clicked() {
                led = Some(Led::To(month.period));
            }
            ui.label(&month.signed_by);
            ui.label(words.date(month.signed_at.date()));
            ui.label(&month.code);
            ui.end_row();
        }
    });
    led
}

/// A word, and what it says beside it.
pub(super) fn said_ui(ui: &mut Ui, label: &str, value: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.scope(|ui| {
            ui.set_width(LABEL_WIDTH);
            ui.add(Label::new(note(ui, label)).wrap());
        });
        ui.add(Label::new(value).wrap().selectable(true));
    });
}
