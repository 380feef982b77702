//! 今日: who is on site, what waits for somebody, what lies at the desk, and what a clerk does next.

mod at_desk;
mod complaints;
mod on_site;
mod review;
mod waiting;

use egui::{Frame, Margin, Panel, ScrollArea, Ui, vec2};

use super::command::Command;
use super::ctx::{Ask, Ctx};
use super::form_frame::throw_draft_away;
use super::theme::{bold, note};
use super::visit::beside::card_ui;
use super::widgets::bars::{Bar, bars_ui};
use super::widgets::key_button::{KeyButton, Weight, shortcut_text};
use crate::desk::{self, COMPLAINT_DRAFT, OPINION_DRAFT, Pending, TodayView};
use crate::store::Draft;
use chrono::{Datelike as _, NaiveDate, Weekday};

/// Between the two halves of the page, in points.
const GAP: i8 = 18;

/// The page of today.
#[derive(Default)]
pub struct TodayPage {
    view: Option<TodayView>,
    pending: Option<Pending<desk::Result<TodayView>>>,
    read_under: Option<(u64, NaiveDate)>,
    /// Which of the reception phrases is on show.
    phrase: usize,
    /// Half-typed forms of before, to be taken up or thrown away.
    drafts: Vec<Draft>,
}

impl TodayPage {
    /// Offers half-typed forms.
    pub fn offer_drafts(&mut self, drafts: Vec<Draft>) {
        self.drafts = drafts;
    }

    /// Draws the page; returns a draft the person takes up. While a paper is offered above the page, the key that
    /// prints is the offer's.
    pub fn ui(&mut self, ui: &mut Ui, is_paper_offered: bool, ctx: &mut Ctx<'_>) -> Option<Draft> {
        self.read(ctx);
        let taken_up = self.drafts_ui(ui, ctx);
        Panel::bottom("today-next")
            .frame(Frame::NONE)
            .show_separator_line(false)
            .show(ui, |ui| self.next_ui(ui, ctx));
        let Some(view) = self.view.take() else {
            return taken_up;
        };
        let half = (ui.available_width() - f32::from(GAP)) * 0.5;
        Panel::left("today-on-site")
            .frame(Frame::NONE)
            .exact_size(half)
            .show_separator_line(false)
            .show(ui, |ui| {
                on_site::on_site_ui(ui, &view, is_paper_offered, ctx);
            });
        let beside_list = Margin {
            left: GAP,
            ..Margin::ZERO
        };
        Frame::new().inner_margin(beside_list).show(ui, |ui| {
            ScrollArea::vertical()
                .id_salt("today-waiting")
                .auto_shrink(false)
                .show(ui, |ui| {
                    waiting::head_ui(ui, &view.waiting, view.complaints, ctx);
                    if let Some(complaints) = &view.complaints {
                        complaints::complaints_ui(ui, complaints, ctx);
                    }
                    review::review_ui(ui, &view.review, ctx);
                    waiting::lists_ui(ui, &view.waiting, ctx);
                    at_desk::expected_ui(ui, &view, ctx);
                    at_desk::left_items_ui(ui, &view, ctx);
                    at_desk::shift_ui(ui, &view, ctx);
                });
        });
        self.view = Some(view);
        taken_up
    }

    fn read(&mut self, ctx: &mut Ctx<'_>) {
        let under = (ctx.generation, ctx.now.date());
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending = Some(ctx.worker.read(|desk| desk.today()));
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            match answer {
                Ok(view) => self.view = Some(view),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }

    fn drafts_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> Option<Draft> {
        let draft = self.drafts.first()?.clone();
        let mut answer = None;
        card_ui(ui, |ui| {
            let names = ["visitor_name", "asker_name"];
            let name = names.iter().find_map(|name| draft.texts.get(*name));
            let name = name.map_or("", String::as_str);
            // Of a complaint or an opinion nothing is said but that there is one.
            let line = if draft.form.starts_with(COMPLAINT_DRAFT) {
                ctx.words.t("complaint-draft-offer")
            } else if draft.form.starts_with(OPINION_DRAFT) {
                ctx.words.t("opinion-draft-offer")
            } else {
                ctx.words.with("draft-offer", &[("name", name.into())])
            };
            ui.horizontal_wrapped(|ui| {
                ui.label(bold(line));
                if KeyButton::new(&ctx.words.t("draft-take-up"))
                    .weight(Weight::Main)
                    .ui(ui)
                {
                    answer = Some(true);
                }
                if KeyButton::new(&ctx.words.t("draft-throw-away")).ui(ui) {
                    answer = Some(false);
                }
            });
        });
        let is_taken_up = answer?;
        self.drafts.remove(0);
        if is_taken_up {
            return Some(draft);
        }
        drop(
            ctx.worker
                .write(move |desk| throw_draft_away(desk, &draft.form)),
        );
        None
    }

    /// The foot of the page: what to begin, the last two weeks, a phrase to greet with.
    fn next_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        ui.add_space(8.0);
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width((ui.available_width() - f32::from(GAP)) * 0.5);
                begin_ui(ui, ctx);
            });
            ui.add_space(f32::from(GAP));
            self.chart_ui(ui, ctx);
        });
        self.phrase_ui(ui, ctx);
        no_accounts_ui(ui, ctx);
        ui.add_space(6.0);
    }

    fn chart_ui(&self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let Some(view) = &self.view else { return };
        let bars: Vec<_> = view
            .visits_by_day
            .iter()
            .map(|(day, count)| Bar {
                label: day.day().to_string(),
                value: *count,
                spoken: ctx.words.with(
                    "today-chart-bar",
                    &[
                        ("date", ctx.words.date_short(*day).into()),
                        ("count", (*count).into()),
                    ],
                ),
                is_today: *day == view.date,
                is_weekend: matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
            })
            .collect();
        let size = vec2(ui.available_width().min(440.0), 104.0);
        ui.vertical(|ui| {
            ui.label(note(ui, ctx.words.t("today-chart")));
            bars_ui(ui, &ctx.words.t("today-chart"), &bars, size);
        });
    }

    /// A14, F29: how to greet, a sentence at a time.
    fn phrase_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) {
        let own = &ctx.settings.reception_phrases;
        let shipped = ctx.words.t("reception-phrases");
        let phrases: Vec<&str> = if own.is_empty() {
            shipped
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty())
                .collect()
        } else {
            own.iter().map(String::as_str).collect()
        };
        let Some(phrase) = phrases.get(self.phrase % phrases.len().max(1)) else {
            return;
        };
        ui.horizontal(|ui| {
            ui.label(note(ui, ctx.words.t("today-phrase")));
            ui.label(*phrase);
            if phrases.len() > 1 && ui.link(ctx.words.t("today-phrase-next")).clicked() {
                self.phrase += 1;
            }
        });
    }
}

/// A register of before accounts is offered to make them.
fn no_accounts_ui(ui: &mut Ui, ctx: &mut Ctx<'_>) {
    if ctx.account.is_some() {
        return;
    }
    ui.horizontal(|ui| {
        ui.label(note(ui, ctx.words.t("today-no-accounts")));
        if ui.link(ctx.words.t("founding-title")).clicked() {
            ctx.ask(Ask::FoundAccounts);
        }
    });
}

/// Something to begin: its key, how its button stands out, and what it asks for.
type Begun = (Command, Weight, fn() -> Ask);

/// What to begin, each with its key.
fn begin_ui(ui: &mut Ui, ctx: &mut Ctx<'_>) {
    let begun: [Begun; 7] = [
        (Command::NewVisit, Weight::Main, || Ask::NewVisit),
        (Command::NewContact, Weight::Plain, || Ask::NewContact),
        (Command::NewComplaint, Weight::Plain, || Ask::NewComplaint),
        (Command::NewAppointment, Weight::Plain, || {
            Ask::NewAppointment
        }),
        (Command::TakeMessage, Weight::Plain, || Ask::TakeMessage),
        (Command::HandOverShift, Weight::Plain, || Ask::HandOverShift),
        (Command::NewOpinion, Weight::Plain, || Ask::NewOpinion(None)),
    ];
    if !begun.iter().any(|(command, ..)| ctx.may_command(*command)) {
        return;
    }
    ui.label(bold(ctx.words.t("today-begin")));
    ui.horizontal_wrapped(|ui| {
        for (command, weight, ask) in begun {
            if !ctx.may_command(command) {
                continue;
            }
            let word = ctx.words.t(command.label_key());
            // The shell owns these keys; here they are only shown and clicked.
            let hint = shortcut_text(&command.shortcut());
            if KeyButton::new(&format!("{word}  {hint}"))
                .weight(weight)
                .ui(ui)
            {
                ctx.ask(ask());
            }
        }
    });
}
