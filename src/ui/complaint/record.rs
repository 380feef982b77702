//! One complaint: the case as one readable page, its steps done and the step to do, and below it the form of what is
//! done next.

use chrono::NaiveDate;
use egui::{Frame, Margin, Panel, TextStyle, Ui, vec2};

use super::case_beside;
use super::case_form::CaseForms;
use super::course::course_ui;
use super::deed::CaseDeed;
use super::next::{Pressed, next_ui};
use super::questions::Questions;
use super::scans::Scans;
use super::sections::{self, section_ui, signature_ui, values};
use super::state::stage_ui;
use crate::desk::{self, ComplaintRecord, Desk, Error, Pending, Refusal};
use crate::domain::account::Account;
use crate::domain::complaint::{ComplaintFile, ComplaintId};
use crate::domain::protection::Signed;
use crate::domain::record::Table;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::preview::choose::PaperMenu;
use crate::ui::reasons::{Reasons, ShownDue};
use crate::ui::record_parts::{history_ui, scrolled_ui, voided_ui};
use crate::ui::record_sections::{entered_ui, heading_ui, prints_ui};
use crate::ui::sealed_box::{SealedBox, SealedOn};
use crate::ui::standing::due_mark;
use crate::ui::theme::{note, title, tokens};
use crate::ui::widgets::link::whole_link_ui;
use crate::ui::widgets::state_mark::{Mark, state_mark_ui};

/// The share of the pane's height that an open form may take.
const FORM_SHARE: f32 = 0.38;

/// Less height than this, in points, is left to what is read: the course is drawn short.
const SHORT_COURSE: f32 = 320.0;

/// How wide the text of a case is at most, in points.
const MOST_WIDTH: f32 = 720.0;

/// The pane of the case on show.
#[derive(Default)]
pub struct CasePane {
    case: Option<Case>,
    pending: Option<Pending<desk::Result<Case>>>,
    read_under: Option<(u64, ComplaintId, NaiveDate)>,
    /// A complaint that whoever sits here may not open.
    closed_to_me: Option<ComplaintId>,
    /// The answers to be offered as soon as the case is here.
    offered: Option<(ComplaintId, Vec<CaseDeed>, CaseDeed)>,
    forms: CaseForms,
    sealed: SealedBox<ComplaintId>,
    scans: Scans,
    questions: Questions,
    reasons: Reasons,
    papers: PaperMenu,
    shows_more: bool,
}

/// A complaint, and the accounts whose keys may open what is sealed of it.
struct Case {
    record: ComplaintRecord,
    accounts: Vec<Account>,
}

impl CasePane {
    /// Draws the complaint `selected`. While a paper is offered above the page, the key that prints is the offer's.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        selected: Option<ComplaintId>,
        is_paper_offered: bool,
        ctx: &mut Ctx<'_>,
    ) {
        self.read(selected, ctx);
        let is_shown = |case: &Case| Some(case.record.file.complaint.id) == selected;
        let Some(case) = self.case.take().filter(is_shown) else {
            self.leave();
            ui.add_space(24.0);
            ui.vertical_centered(|ui| {
                let key = match selected.is_some() && self.closed_to_me == selected {
                    true => "case-about-you",
                    false => "case-none",
                };
                ui.label(note(ui, ctx.words.t(key)));
            });
            return;
        };
        let file = &case.record.file;
        let id = file.complaint.id;
        self.forms.take_saved(file, ctx);
        if let Some((_, deeds, chosen)) = self.offered.take_if(|offered| offered.0 == id) {
            self.forms.offer(&deeds, chosen, file, ctx);
        }
        self.head_ui(ui, &case.record, ctx);
        if self.forms.is_open(id) {
            self.form_ui(ui, file, ctx);
        } else {
            self.next_ui(ui, &case, is_paper_offered, ctx);
        }
        let deed = self.body_ui(ui, &case, ctx);
        if let Some(deed) = deed {
            self.forms.open(deed, file, ctx);
        }
        self.questions.ui(ui, file, ctx);
        let due = shown_due(&case.record);
        self.reasons.ui(ui, due, &case.record.reasons, ctx);
        self.papers.ui(ui, ctx);
        self.case = Some(case);
    }

    /// The page is left: nothing that was opened stays. What is typed does.
    pub fn leave(&mut self) {
        self.sealed.leave();
        self.scans.leave();
    }

    /// Opens a form along with the case as soon as it is here: `deeds` are the answers it may have.
    pub(in crate::ui) fn offer(&mut self, id: ComplaintId, deeds: Vec<CaseDeed>, chosen: CaseDeed) {
        self.offered = Some((id, deeds, chosen));
    }

    /// Puts the focus into the form that is open.
    pub(in crate::ui) fn focus_form(&mut self, id: ComplaintId) {
        self.forms.focus(id);
    }

    fn read(&mut self, selected: Option<ComplaintId>, ctx: &mut Ctx<'_>) {
        let Some(id) = selected else {
            // The same one may be found again: it is read anew then.
            self.read_under = None;
            return;
        };
        let under = (ctx.generation, id, ctx.now.date());
        if self.read_under != Some(under) {
            self.read_under = Some(under);
            self.pending = Some(ctx.worker.read(move |desk| {
                Ok(Case {
                    record: desk.complaint_record(id)?,
                    accounts: desk.accounts()?,
                })
            }));
        }
        if let Some(answer) = self.pending.as_mut().and_then(Pending::take) {
            self.pending = None;
            self.closed_to_me = None;
            match answer {
                Ok(case) => self.case = Some(case),
                Err(Error::Refused(Refusal::AboutYou)) => self.closed_to_me = Some(id),
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
    }

    /// Its number, where it stands, and until when.
    fn head_ui(&mut self, ui: &mut Ui, record: &ComplaintRecord, ctx: &Ctx<'_>) {
        let complaint = &record.file.complaint;
        let words = ctx.words;
        ui.horizontal(|ui| {
            ui.label(title(complaint.number.to_string()));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                stage_ui(ui, complaint, ctx);
            });
        });
        voided_ui(ui, complaint.voiding.as_ref(), ctx);
        let Some(due) = shown_due(record) else {
            return;
        };
        let due_on = due.extended_to.unwrap_or(due.promised.on);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            // As high as its word, on which the shape is centred.
            ui.spacing_mut().interact_size.y = ui.text_style_height(&TextStyle::Body);
            let (mark, word) = due_mark(due_on, record.days_left, ctx.now.date(), words);
            if complaint.details.replied_on.is_none() {
                state_mark_ui(ui, mark, &word);
            } else {
                state_mark_ui(ui, Mark::Done, &words.t("case-replied"));
            }
            if self.forms.is_open(complaint.id) {
                // The room is for what the case says.
                return;
            }
            let key = match complaint.details.is_due_provisional {
                true => "contact-due-provisional",
                false => "contact-due",
            };
            let date = ("date", words.date_with_weekday(due_on).into());
            ui.label(note(ui, words.with(key, &[date])));
            if whole_link_ui(ui, &words.t("contact-reasons-open")) {
                self.reasons.open();
            }
        });
    }

    fn next_ui(&mut self, ui: &mut Ui, case: &Case, is_paper_offered: bool, ctx: &mut Ctx<'_>) {
        let file = &case.record.file;
        match next_ui(ui, file, is_paper_offered, &mut self.shows_more, ctx) {
            Some(Pressed::Deed(deed)) => self.forms.open(deed, file, ctx),
            Some(Pressed::Question(question)) => {
                self.questions.open(question, file, &case.accounts);
            }
            Some(Pressed::Print) => self.papers.open_complaint(file, ctx),
            Some(Pressed::Correct) => {
                let complaint = Box::new(file.complaint.clone());
                ctx.ask(Ask::CorrectComplaint(complaint));
            }
            None => {}
        }
    }

    /// The open form, at the foot of the pane: what it is about stays in sight above it.
    fn form_ui(&mut self, ui: &mut Ui, file: &ComplaintFile, ctx: &mut Ctx<'_>) {
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
        Panel::bottom("case-form")
            .frame(frame)
            .resizable(false)
            .show_separator_line(false)
            .show(ui, |ui| self.forms.ui(ui, file, most_height, ctx));
    }

    /// Everything the case says, in the order in which it is read.
    fn body_ui(&mut self, ui: &mut Ui, case: &Case, ctx: &mut Ctx<'_>) -> Option<CaseDeed> {
        let mut deed = None;
        let complaint = &case.record.file.complaint;
        let is_short = ui.available_height() < SHORT_COURSE;
        // Beside an open form what the case says is read; where it stands is said in its head.
        let has_course = !(is_short && self.forms.is_open(complaint.id));
        if has_course {
            ui.separator();
        }
        scrolled_ui(ui, "case", |ui| {
            if has_course {
                course_ui(ui, complaint, is_short, ctx);
            }
            ui.vertical(|ui| {
                // Lines of a length that is read with ease, close to each other as on a sheet.
                ui.set_width(MOST_WIDTH.min(ui.available_width()));
                ui.spacing_mut().item_spacing.y = 4.0;
                deed = self.sections_ui(ui, case, ctx);
            });
        });
        deed
    }

    fn sections_ui(&mut self, ui: &mut Ui, case: &Case, ctx: &mut Ctx<'_>) -> Option<CaseDeed> {
        let file = &case.record.file;
        let complaint = &file.complaint;
        let values = values(&complaint.details);
        section_ui(ui, &sections::RED, &values, ctx);
        section_ui(ui, &sections::MATTER, &values, ctx);
        if complaint.details.has_sealed_facts() && complaint.details.facts.is_empty() {
            ui.label(note(ui, ctx.words.t("case-facts-sealed")));
        }
        section_ui(ui, &sections::RECEIPT, &values, ctx);
        heading_ui(ui, &ctx.words.t("case-section-complainant"), "");
        if let Some(reason) = self.sealed.ui(ui, &sealed_on(file), &case.accounts, ctx) {
            self.papers.open_opened(file, reason, ctx);
        }
        section_ui(ui, &sections::ACCEPTANCE, &values, ctx);
        let mut deed = case_beside::instructions_ui(ui, file, ctx);
        for section in &sections::HANDLING {
            section_ui(ui, section, &values, ctx);
        }
        for section in &sections::ENDING {
            section_ui(ui, section, &values, ctx);
        }
        signature_ui(ui, complaint, ctx);
        deed = deed.or(case_beside::extensions_ui(ui, file, ctx));
        deed = deed.or(case_beside::rectifications_ui(ui, file, ctx));
        deed = deed.or(case_beside::accountabilities_ui(ui, file, ctx));
        self.scans.ui(ui, file, ctx);
        case_beside::merged_ui(ui, file, ctx);
        ui.add_space(10.0);
        let entered = (complaint.entered_by.as_str(), complaint.entered_at);
        entered_ui(ui, complaint.number, entered, ctx);
        prints_ui(ui, &case.record.history, ctx);
        history_ui(ui, &case.record.history, ctx);
        deed
    }
}

/// The day it is due, while something runs.
fn shown_due(record: &ComplaintRecord) -> Option<ShownDue> {
    let promised = record.due?;
    let counts = record.file.complaint.details.due_on;
    Some(ShownDue {
        promised,
        extended_to: counts.filter(|day| *day != promised.on),
    })
}

/// What is sealed of the complaint: who complains, and the facts where they are not in the open.
fn sealed_on(file: &ComplaintFile) -> SealedOn<'_, ComplaintId> {
    SealedOn {
        id: file.complaint.id,
        table: Table::Complaint,
        number: file.complaint.number.to_string(),
        pieces: &file.sealed,
        nothing_key: match file.complaint.details.signed {
            Signed::Anonymous => "case-sealed-anonymous",
            _ => "case-sealed-nothing",
        },
        has_paper: true,
        open: Desk::open_sealed,
    }
}
