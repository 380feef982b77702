//! 综述 and 校长意见 of a report: what stands, who wrote it, and the dialog in which they are written.
//!
//! Without words of somebody's own the summary is the one that the facts give.

use egui::{Frame, Label, Response, Ui, vec2};

use super::View;
use crate::desk::{self, Pending};
use crate::domain::boxes::{Boxes, TEXT_MAX_CHARS};
use crate::domain::field::FieldError;
use crate::domain::period::Period;
use crate::domain::right::Right;
use crate::ui::ctx::{Ask, Ctx};
use crate::ui::theme::{CORNER, bold, note, tokens};
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::{Field, error_line_ui};
use crate::ui::widgets::key_button::KeyButton;
use crate::ui::widgets::modal::Answer;
use crate::wording;

/// How wide the dialog is where there is room, in points: a line of the paper.
const WIDTH: f32 = 640.0;

/// The text of a report, being written or not.
#[derive(Default)]
pub(super) struct SummaryText {
    open: Option<Open>,
}

/// The dialog.
struct Open {
    period: Period,
    summary: String,
    remarks: String,
    /// The summary that the facts give.
    made: String,
    /// Whether the facts moved since what stands was written.
    has_moved: bool,
    problems: Vec<FieldError>,
    writing: Option<Pending<desk::Result<()>>>,
}

impl SummaryText {
    /// Draws what stands, and the dialog while it is open.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View, ctx: &mut Ctx<'_>) {
        let words = ctx.words;
        let written = view.report.text.as_ref();
        let own = written.filter(|text| !text.summary.is_empty());
        let has_moved = own.is_some_and(|text| text.summary_basis != view.made_summary);
        let closed = view.standing.closed.as_ref();
        let may_write = ctx.account.is_some() && ctx.may(Right::WriteReports) && closed.is_none();
        ui.horizontal_wrapped(|ui| {
            ui.label(bold(words.t("report-section-summary")));
            let who = match (closed, own) {
                (Some(_), _) => words.t("reports-summary-signed"),
                (None, None) => words.t("reports-summary-made"),
                (None, Some(text)) => {
                    let args = [
                        ("who", text.written_by.as_str().into()),
                        ("at", words.date_time(text.written_at).into()),
                    ];
                    words.with("reports-summary-written", &args)
                }
            };
            ui.label(note(ui, who));
            if may_write && KeyButton::new(&words.t("reports-summary-edit")).ui(ui) {
                self.open = Some(Open::of(view, has_moved));
            }
        });
        if has_moved && closed.is_none() {
            error_line_ui(ui, &words.t("reports-summary-moved"));
        }
        let summary = match (closed, own) {
            (Some(close), _) => &close.summary,
            (None, Some(text)) => &text.summary,
            (None, None) => &view.made_summary,
        };
        paragraph_ui(ui, summary);
        let remarks = match closed {
            Some(close) => close.remarks.as_str(),
            None => written.map_or("", |text| text.remarks.as_str()),
        };
        if !remarks.is_empty() {
            ui.label(bold(words.t("report-principal-remarks")));
            paragraph_ui(ui, remarks);
        }
        self.dialog(ui, ctx);
    }

    fn dialog(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        let Some(open) = &mut self.open else { return };
        if open.take(ctx) {
            self.open = None;
            return;
        }
        match open.ui(ui, ctx) {
            None => {}
            Some(Answer::Confirmed) => open.write(ctx),
            Some(Answer::Cancelled) => self.open = None,
        }
    }
}

impl Open {
    fn of(view: &View, has_moved: bool) -> Self {
        let written = view.report.text.as_ref();
        let own = written.filter(|text| !text.summary.is_empty());
        Self {
            period: view.report.period,
            summary: own.map_or(&view.made_summary, |text| &text.summary).clone(),
            remarks: written.map(|text| text.remarks.clone()).unwrap_or_default(),
            made: view.made_summary.clone(),
            has_moved,
            problems: Vec::new(),
            writing: None,
        }
    }

    /// Takes what has come of the writing; `true` when it is written.
    fn take(&mut self, ctx: &mut Ctx<'_>) -> bool {
        let Some(outcome) = self.writing.as_mut().and_then(Pending::take) else {
            return false;
        };
        self.writing = None;
        match outcome {
            Ok(()) => {
                let month = [("period", ctx.words.period(self.period).into())];
                ctx.ask(Ask::Done(ctx.words.with("said-report-text", &month)));
                return true;
            }
            Err(desk::Error::Fields(problems)) => self.problems = problems,
            Err(error) => ctx.ask(Ask::Failed(error)),
        }
        false
    }

    /// What is as the facts give it is not kept: it goes on moving with them.
    fn write(&mut self, ctx: &Ctx<'_>) {
        if self.writing.is_some() {
            return;
        }
        let is_own = self.summary.trim() != self.made.trim();
        let summary = if is_own { self.summary.as_str() } else { "" };
        let boxes = Boxes::default()
            .with("summary", summary)
            .with("remarks", self.remarks.as_str());
        let (period, basis) = (self.period, self.made.clone());
        let work = move |desk: &mut desk::Desk| desk.write_report_text(period, &boxes, &basis);
        self.writing = Some(ctx.worker.write(work));
    }

    fn ui(&mut self, ui: &Ui, ctx: &Ctx<'_>) -> Option<Answer> {
        let words = ctx.words;
        let title = [("period", words.period(self.period).into())];
        dialog_ui(
            ui.ctx(),
            "report-text",
            &words.with("reports-summary-title", &title),
            &words.t("command-save"),
            &words.t("dialog-cancel"),
            Enter::BeginsLine,
            |ui| self.boxes_ui(ui, ctx),
        )
    }

    fn boxes_ui(&mut self, ui: &mut Ui, ctx: &Ctx<'_>) -> Response {
        let words = ctx.words;
        let room = ui.ctx().content_rect().width() - 120.0;
        ui.set_min_width(WIDTH.min(room));
        if self.has_moved {
            error_line_ui(ui, &words.t("reports-summary-moved"));
        }
        let problem = |field: &str| {
            let found = self.problems.iter().find(|it| it.field == field);
            found.map(|it| wording::problem(it.problem, words))
        };
        let (of_summary, of_remarks) = (problem("summary"), problem("remarks"));
        let (label, hint) = (
            words.t("report-section-summary"),
            words.t("reports-summary-hint"),
        );
        let field = Field::new(&label)
            .rows(9)
            .limit(TEXT_MAX_CHARS)
            .hint(&hint)
            .error(of_summary.as_deref());
        let first = field.text_ui(ui, &mut self.summary);
        if KeyButton::new(&words.t("reports-summary-restore")).ui(ui) {
            self.summary.clone_from(&self.made);
            self.has_moved = false;
        }
        ui.add_space(6.0);
        let label = words.t("report-principal-remarks");
        let field = Field::new(&label)
            .rows(3)
            .limit(TEXT_MAX_CHARS)
            .error(of_remarks.as_deref());
        let second = field.text_ui(ui, &mut self.remarks);
        if first.changed() || second.changed() {
            self.problems.clear();
        }
        first
    }
}

/// A text of several lines in a frame, to be read and copied.
fn paragraph_ui(ui: &mut Ui, text: &str) {
    let look = tokens(ui);
    let frame = Frame::new()
        .fill(look.field)
        .stroke((1.0, look.line))
        .corner_radius(CORNER)
        .inner_margin(vec2(12.0, 8.0));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(text).wrap().selectable(true));
    });
}
