//! One opinion: what it says, what was done about it and what is to be done next, and below it the form of that.

use chrono::NaiveDate;
use egui::{Frame, Margin, Panel, TextStyle, Ui, vec2};

use super::deed::OpinionDeed;
use super::origin;
use super::sections::{self, COURSE, MATTER, ORIGIN};
use super::state::{has_retaliation, stage_mark};
use crate::desk::{self, Desk, OpinionRecord, Pending};
use crate::domain::account::Account;
use crate::domain::complaint::Opened;
use crate::domain::opinion::{OpinionFile, OpinionId};
use crate::domain::protection::Signed;
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::store::OpinionFilter;
use crate::ui::command::Command;
use crate::ui::complaint::accountability_card_ui;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::pane_forms::{PaneDeed as _, PaneForms};
use crate::ui::preview::choose::PaperMenu;
use crate::ui::reasons::{Reasons, ShownDue};
use crate::ui::record_parts::{VoidQuestion, history_ui, scrolled_ui, voided_ui};
use crate::ui::record_sections::{entered_ui, heading_ui, prints_ui, section_ui};
use crate::ui::rectification::{deeds_ui, papers_ui, rectification_ui};
use crate::ui::sealed_box::{SealedBox, SealedOn};
use crate::ui::standing::due_mark;
use crate::ui::theme::{note, title, tokens};
use crate::ui::visit::beside::card_ui;
use crate::ui::widgets::key_button::{KeyButton, Weight};
use crate::ui::widgets::link::whole_link_ui;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// The share of the pane's height that an open form may take.
const FORM_SHARE: f32 = 0.52;

/// The pane of the opinion on show.
#[derive(Default)]
pub(super) struct OpinionPane {
    shown: Option<Shown>,
    pending: Option<Pending<desk::Result<Shown>>>,
    read_under: Option<(u64, OpinionId, NaiveDate)>,
    forms: PaneForms<OpinionDeed>,
    sealed: SealedBox<OpinionId>,
    voiding: VoidQuestion,
    reasons: Reasons,
    papers: PaperMenu,
}

/// An opinion, and the accounts whose keys may open who gave it.
struct Shown {
    record: OpinionRecord,
    accounts: Vec<Account>,
}

impl OpinionPane {
    /// Draws the opinion `selected`.
    pub(super) fn ui(&mut self, ui: &mut Ui, selected: Option<OpinionId>, ctx: &mut Ctx<'_>) {
        self.read(selected, ctx);
        let is_shown = |shown: &Shown| Some(shown.record.file.opinion.id) == selected;
        let Some(shown) = self.shown.take().filter(is_shown) else {
            self.leave();
            ui.add_space(24.0);
            ui.vertical_centered(|ui| ui.label(note(ui, ctx.words.t("opinion-record-none"))));
            return;
        };
        let file = &shown.record.file;
        self.forms.take_saved(file, ctx);
        self.head_ui(ui, &shown.record, ctx);
        if self.forms.is_open(file.opinion.id) {
            self.form_ui(ui, file, ctx);
        } else {
            self.next_ui(ui, file, ctx);
        }
        let mut deed = None;
        scrolled_ui(ui, "opinion", |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            deed = self.sections_ui(ui, &shown, ctx);
        });
        if let Some(deed) = deed {
            self.forms.open(deed, file, ctx);
        }
        self.questions_ui(ui, &shown.record, ctx);
        self.shown = Some(shown);
    }

    /// The page is left: nothing that was opened stays. What is typed does.
    pub(super) fn leave(&mut self) {
        self.sealed.leave();
    }

    fn read(&mut self, selected: Option<OpinionId>, ctx: &mut Ctx<'_>) {
        let Some(id) = selected else {
            // The same one may be found again: it is read anew then.
            self.read_under = None;
            return;
        };
        let under = (ctx.generation, id, ctx.now.date());
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending = Some(ctx.worker.read(move |desk| {
                Ok(Shown {
                    record: desk.opinion_record(id)?,
                    accounts: desk.accounts()?,
                })
            }));
        }
        match self.pending.as_mut().and_then(Pending::take) {
            Some(Ok(shown)) => (self.shown, self.pending) = (Some(shown), None),
            Some(Err(error)) => {
                self.pending = None;
                ctx.ask(Ask::Failed(error));
            }
            None => {}
        }
    }

    /// Its number, where it stands, and until when feedback is due.
    fn head_ui(&mut self, ui: &mut Ui, record: &OpinionRecord, ctx: &Ctx<'_>) {
        let opinion = &record.file.opinion;
        let words = ctx.words;
        ui.horizontal(|ui| {
            ui.label(title(opinion.number.to_string()));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let (mark, word) = stage_mark(opinion, words);
                state_mark_ui(ui, mark, &word);
            });
        });
        voided_ui(ui, opinion.voiding.as_ref(), ctx);
        if has_retaliation(opinion) {
            state_mark_ui(ui, Mark::Wrong, &words.t("opinion-retaliation"));
        }
        if opinion.voiding.is_some() {
            return;
        }
        let details = &opinion.details;
        let due_on = details.due_on;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            // As high as its word, on which the shape is centred.
            ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Body);
            let today = ctx.now.date();
            match details
                .is_fed_back_on_time(today)
                .filter(|_| !opinion.is_open())
            {
                Some(true) => drop(state_mark_ui(ui, Mark::Done, &words.t("opinion-on-time"))),
                Some(false) => drop(state_mark_ui(ui, Mark::Overdue, &words.t("opinion-late"))),
                None => {
                    let (mark, word) = due_mark(due_on, record.days_left, today, words);
                    state_mark_ui(ui, mark, &word);
                }
            }
            if self.forms.is_open(opinion.id) {
                // The room is for what the opinion says.
                return;
            }
            let key = match details.is_due_provisional {
                true => "contact-due-provisional",
                false => "contact-due",
            };
            let date = ("date", words.date_with_weekday(due_on).into());
            ui.label(note(ui, words.with(key, &[date])));
            if !record.reasons.is_empty() && whole_link_ui(ui, &words.t("contact-reasons-open")) {
                self.reasons.open();
            }
        });
    }

    /// What can be done next, in the order of the procedure, and what can always be done.
    fn next_ui(&mut self, ui: &mut Ui, file: &OpinionFile, ctx: &mut Ctx<'_>) {
        let words = ctx.words;
        let is_void = file.opinion.voiding.is_some();
        let keeps = ctx.may(Right::KeepOpinions) && !is_void;
        if keeps && file.opinion.is_open() && !ctx.may(Right::HandleOpinions) {
            ui.label(note(ui, words.t("opinion-waits-for-office")));
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
            for (at, deed) in OpinionDeed::next(file, ctx).into_iter().enumerate() {
                let word = words.t(deed.label_key(file, ctx));
                let mut button = KeyButton::new(&word);
                if at == 0 {
                    button = button.shortcut(Command::NextStep.shortcut());
                    if file.opinion.is_open() {
                        button = button.weight(Weight::Main);
                    }
                }
                if button.ui(ui) {
                    self.forms.open(deed, file, ctx);
                }
            }
            if keeps && command_ui(ui, Command::Correct, ctx) {
                let opinion = Box::new(file.opinion.clone());
                ctx.ask(Ask::CorrectOpinion(opinion));
            }
            if command_ui(ui, Command::Print, ctx) {
                self.papers.open_opinion(file, ctx);
            }
            if keeps && command_ui(ui, Command::Void, ctx) {
                self.voiding.open();
            }
        });
    }

    /// The open form, at the foot of the pane: what it is about stays in sight above it.
    fn form_ui(&mut self, ui: &mut Ui, file: &OpinionFile, ctx: &mut Ctx<'_>) {
        let most_height = ui.available_height() * FORM_SHARE;
        let look = tokens(ui);
        let frame = Frame::new()
            .fill(look.panel)
            .stroke((1.0, look.outline))
            .inner_margin(vec2(12.0, 8.0))
            .outer_margin(Margin {
                top: 6,
                ..Margin::ZERO
            });
        Panel::bottom("opinion-deed")
            .frame(frame)
            .resizable(false)
            .show_separator_line(false)
            .show(ui, |ui| self.forms.ui(ui, file, most_height, ctx));
    }

    fn sections_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown,
        ctx: &mut Ctx<'_>,
    ) -> Option<OpinionDeed> {
        let file = &shown.record.file;
        let opinion = &file.opinion;
        let values = sections::values(&opinion.details);
        section_ui(ui, Table::Opinion, &MATTER, &values, ctx);
        section_ui(ui, Table::Opinion, &ORIGIN, &values, ctx);
        origin_ui(ui, file, ctx);
        heading_ui(ui, &ctx.words.t("field-giver-name"), "");
        // No paper says who gave an opinion.
        let _ = self.sealed.ui(ui, &sealed_on(file), &shown.accounts, ctx);
        for section in &COURSE {
            section_ui(ui, Table::Opinion, section, &values, ctx);
        }
        let mut deed = rectifications_ui(ui, file, ctx);
        deed = deed.or(accountabilities_ui(ui, file, ctx));
        ui.add_space(10.0);
        let entered = (opinion.entered_by.as_str(), opinion.entered_at);
        entered_ui(ui, opinion.number, entered, ctx);
        prints_ui(ui, &shown.record.history, ctx);
        history_ui(ui, &shown.record.history, ctx);
        deed
    }

    fn questions_ui(&mut self, ui: &Ui, record: &OpinionRecord, ctx: &mut Ctx<'_>) {
        let opinion = &record.file.opinion;
        if let Some(reason) = self.voiding.ui(ui, &opinion.number.to_string(), ctx) {
            let id = opinion.id;
            ctx.ask_deed("said-voided", move |desk| {
                Ok(desk.void_opinion(id, &reason)?.number.to_string())
            });
        }
        let due = record.due.map(|promised| ShownDue {
            promised,
            extended_to: None,
        });
        self.reasons.ui(ui, due, &record.reasons, ctx);
        self.papers.ui(ui, ctx);
    }
}

fn command_ui(ui: &mut Ui, command: Command, ctx: &Ctx<'_>) -> bool {
    KeyButton::new(&ctx.words.t(command.label_key()))
        .shortcut(command.shortcut())
        .ui(ui)
}

/// What it was taken out of, and a link to what else came out of it.
fn origin_ui(ui: &mut Ui, file: &OpinionFile, ctx: &mut Ctx<'_>) {
    let Some((from, text)) = origin::of_file(file, ctx.words) else {
        return;
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(text);
        if whole_link_ui(ui, &ctx.words.t("opinion-origin-others")) {
            let filter = OpinionFilter {
                taken_from: Some(from),
                ..OpinionFilter::default()
            };
            ctx.ask(Ask::OpinionRecords(Box::new(filter)));
        }
    });
}

/// Who gave it, which is sealed.
fn sealed_on(file: &OpinionFile) -> SealedOn<'_, OpinionId> {
    SealedOn {
        id: file.opinion.id,
        table: Table::Opinion,
        number: file.opinion.number.to_string(),
        pieces: &file.sealed,
        nothing_key: match file.opinion.details.signed {
            Signed::Anonymous => "opinion-anonymous",
            _ => "case-sealed-nothing",
        },
        has_paper: false,
        open: |desk: &mut Desk, id, reason| {
            let opened = desk.open_giver(id, reason)?;
            Ok(Opened {
                identity: opened.identity,
                of_others_count: opened.of_others_count,
                damaged_count: opened.damaged_count,
                ..Opened::default()
            })
        },
    }
}

/// 整改 (E6, E8).
fn rectifications_ui(ui: &mut Ui, file: &OpinionFile, ctx: &mut Ctx<'_>) -> Option<OpinionDeed> {
    if file.rectifications.is_empty() {
        return None;
    }
    let mut deed = None;
    heading_ui(ui, &ctx.words.t("case-section-rectifications"), "");
    for it in &file.rectifications {
        card_ui(ui, |ui| {
            rectification_ui(ui, it, ctx);
            ui.horizontal_wrapped(|ui| {
                let pressed = deeds_ui(ui, it, ctx);
                deed = deed.or(pressed.map(OpinionDeed::Rectify));
                papers_ui(ui, it, ctx);
            });
        });
    }
    deed
}

/// 责任追究 (D7, D14).
fn accountabilities_ui(ui: &mut Ui, file: &OpinionFile, ctx: &mut Ctx<'_>) -> Option<OpinionDeed> {
    if file.accountabilities.is_empty() {
        return None;
    }
    let mut deed = None;
    heading_ui(ui, &ctx.words.t("case-section-accountabilities"), "");
    for decision in &file.accountabilities {
        if accountability_card_ui(ui, decision, ctx) {
            deed = Some(OpinionDeed::FinishSanction(decision.id));
        }
    }
    deed
}
