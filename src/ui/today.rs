//! 今日: who is on site, who is expected, what lies at the desk, and what a clerk does next.

use egui::{Frame, Margin, Panel, ScrollArea, Ui, vec2};

use super::command::Command;
use super::ctx::{Ask, Ctx};
use super::theme::{bold, note, title};
use super::visit::beside::card_ui;
use super::visit::deeds::{arrive, sign_out};
use super::widgets::bars::{Bar, bars_ui};
use super::widgets::key_button::{KeyButton, Weight};
use super::widgets::state_mark::{Mark, state_mark_ui};
use crate::desk::{self, PaperRequest, Pending, TodayView};
use crate::domain::beside::LeftItem;
use crate::domain::visit::Visit;
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
                on_site_ui(ui, &view, is_paper_offered, ctx);
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
                    expected_ui(ui, &view, ctx);
                    left_items_ui(ui, &view, ctx);
                    shift_ui(ui, &view, ctx);
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
            let line = ctx.words.with("draft-offer", &[("name", name.into())]);
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
        drop(ctx.worker.write(move |desk| desk.drop_draft(&draft.form)));
        None
    }

    /// The foot of the page: what to begin, the last two weeks, a phrase to greet with.
    fn next_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            ui.vertical(|ui| {
                ui.label(bold(ctx.words.t("today-begin")));
                ui.horizontal(|ui| {
                    for (command, weight) in [
                        (Command::NewVisit, Weight::Main),
                        (Command::NewContact, Weight::Plain),
                        (Command::NewAppointment, Weight::Plain),
                        (Command::HandOverShift, Weight::Plain),
                    ] {
                        let word = ctx.words.t(command.label_key());
                        // The shell owns these keys; here they are only shown and clicked.
                        let hint = super::widgets::key_button::shortcut_text(&command.shortcut());
                        if KeyButton::new(&format!("{word}  {hint}"))
                            .weight(weight)
                            .ui(ui)
                        {
                            ctx.ask(match command {
                                Command::NewVisit => Ask::NewVisit,
                                Command::NewContact => Ask::NewContact,
                                Command::NewAppointment => Ask::NewAppointment,
                                _ => Ask::HandOverShift,
                            });
                        }
                    }
                });
            });
            ui.add_space(f32::from(GAP));
            self.chart_ui(ui, ctx);
        });
        self.phrase_ui(ui, ctx);
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

/// 在校访客.
fn on_site_ui(ui: &mut Ui, view: &TodayView, is_paper_offered: bool, ctx: &mut Ctx<'_>) {
    let people: u32 = view
        .on_site
        .iter()
        .map(|visit| u32::from(visit.details.party_size))
        .sum();
    ui.horizontal(|ui| {
        ui.label(title(ctx.words.t("today-on-site")));
        let count = ctx.words.with(
            "today-on-site-count",
            &[
                ("visits", view.on_site.len().into()),
                ("people", people.into()),
            ],
        );
        ui.label(note(ui, count));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let word = ctx.words.t("today-print-roll-call");
            let mut button = KeyButton::new(&word);
            if !is_paper_offered {
                button = button.shortcut(Command::Print.shortcut());
            }
            if !view.on_site.is_empty() && button.ui(ui) {
                ctx.ask(Ask::Print(PaperRequest::RollCall));
            }
        });
    });
    if view.on_site.is_empty() {
        ui.label(note(ui, ctx.words.t("today-on-site-none")));
        return;
    }
    ScrollArea::vertical()
        .id_salt("today-on-site-list")
        .auto_shrink(false)
        .show(ui, |ui| {
            for visit in &view.on_site {
                on_site_line_ui(ui, visit, ctx);
            }
        });
}

fn on_site_line_ui(ui: &mut Ui, visit: &Visit, ctx: &mut Ctx<'_>) {
    let details = &visit.details;
    let id = visit.id;
    card_ui(ui, |ui| {
        ui.horizontal(|ui| {
            if ui.link(bold(&details.visitor_name)).clicked() {
                ctx.ask(Ask::Open(id));
            }
            if details.party_size > 1 {
                let others = ctx.words.with(
                    "today-party",
                    &[("people", u32::from(details.party_size).into())],
                );
                ui.label(note(ui, others));
            }
            let since = details.arrived_at.map_or_else(String::new, |at| {
                if at.date() == ctx.now.date() {
                    ctx.words.time(at.time())
                } else {
                    ctx.words.date_time_short(at)
                }
            });
            ui.label(since);
            ui.label(note(ui, visit.number.to_string()));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let word = ctx.words.t("command-sign-out");
                if KeyButton::new(&word).ui(ui) {
                    sign_out(ctx, id);
                }
            });
        });
        let host = [details.host_name.as_str(), details.host_department.as_str()];
        let host = host
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
        let purpose = details.purpose.lines().next().unwrap_or_default();
        let line = if host.is_empty() {
            purpose.to_owned()
        } else {
            ctx.words.with(
                "today-on-site-line",
                &[("host", host.into()), ("purpose", purpose.into())],
            )
        };
        ui.add(egui::Label::new(note(ui, line)).truncate());
    });
}

/// 预约.
fn expected_ui(ui: &mut Ui, view: &TodayView, ctx: &mut Ctx<'_>) {
    ui.label(title(ctx.words.t("today-expected")));
    if view.expected.is_empty() {
        ui.label(note(ui, ctx.words.t("today-expected-none")));
    }
    for visit in &view.expected {
        let id = visit.id;
        card_ui(ui, |ui| {
            ui.horizontal(|ui| {
                if let Some(at) = visit.details.expected_at {
                    let is_late = at < ctx.now;
                    let mark = if is_late {
                        Mark::Overdue
                    } else {
                        Mark::Waiting
                    };
                    let when = if at.date() == ctx.now.date() {
                        ctx.words.time(at.time())
                    } else {
                        ctx.words.date_time_short(at)
                    };
                    state_mark_ui(ui, mark, &when);
                }
                if ui.link(bold(&visit.details.visitor_name)).clicked() {
                    ctx.ask(Ask::Open(id));
                }
                if !visit.details.host_name.is_empty() {
                    ui.label(note(ui, format!("→ {}", visit.details.host_name)));
                }
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    let word = ctx.words.t("visit-arrive");
                    if KeyButton::new(&word).ui(ui) {
                        arrive(ctx, id);
                    }
                });
            });
        });
    }
    ui.add_space(10.0);
}

/// 代收物品 that nobody has fetched yet.
fn left_items_ui(ui: &mut Ui, view: &TodayView, ctx: &mut Ctx<'_>) {
    if view.left_items.is_empty() {
        return;
    }
    ui.label(title(ctx.words.t("today-left-items")));
    for item in &view.left_items {
        left_item_line_ui(ui, item, ctx);
    }
    ui.add_space(10.0);
}

fn left_item_line_ui(ui: &mut Ui, item: &LeftItem, ctx: &mut Ctx<'_>) {
    let (id, visit) = (item.id, item.visit);
    card_ui(ui, |ui| {
        ui.horizontal(|ui| {
            if ui.link(bold(&item.what)).clicked() {
                ctx.ask(Ask::Open(visit));
            }
            ui.label(format!("{} {}", item.student_class, item.student_name).trim());
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let to = item.student_name.clone();
                if KeyButton::new(&ctx.words.t("left-item-fetched")).ui(ui) {
                    ctx.ask_deed("said-item-fetched", move |desk| {
                        desk.hand_over_item(id, &to).map(|item| item.student_name)
                    });
                }
            });
        });
    });
}

/// 交接班: what the one before left word of.
fn shift_ui(ui: &mut Ui, view: &TodayView, ctx: &mut Ctx<'_>) {
    let Some(shift) = &view.last_shift_note else {
        return;
    };
    ui.horizontal(|ui| {
        ui.label(title(ctx.words.t("today-shift")));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            if KeyButton::new(&ctx.words.t("today-print-shift")).ui(ui) {
                ctx.ask(Ask::Print(PaperRequest::Shift));
            }
        });
    });
    card_ui(ui, |ui| {
        let line = ctx.words.with(
            "today-shift-line",
            &[
                ("at", ctx.words.date_time(shift.at).into()),
                ("from", shift.from_person.as_str().into()),
                ("to", shift.to_person.as_str().into()),
                ("on-site", shift.on_site_count.into()),
                ("items", shift.left_item_count.into()),
            ],
        );
        ui.label(note(ui, line));
        if !shift.note.is_empty() {
            ui.label(&shift.note);
        }
    });
}
