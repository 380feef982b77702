//! 结账签发 on the screen: the report is made beside the register's thread, looked at, signed, and shown again to be
//! printed.
//!
//! Knows nothing of what stands on the report.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use egui::{Label, Ui};

use super::slow::SlowWork;
use crate::desk::{
    self, Clock, Closing, ClosingError, Paper, Pass, Pending, Worker, prepare_closing,
};
use crate::domain::closing::MonthClose;
use crate::domain::period::Period;
use crate::i18n::Language;
use crate::store::{self, Fault};
use crate::ui::ctx::{Ask, Ctx, Page};
use crate::ui::widgets::dialog::{Enter, dialog_ui};
use crate::ui::widgets::field::error_line_ui;
use crate::ui::widgets::modal::Answer;
use crate::wording;

/// Faults that are listed; beyond that how many more there are.
const MOST_FAULTS: usize = 40;

/// A month on its way to be closed.
#[derive(Default)]
pub(super) struct MonthClosing {
    preparing: Option<SlowWork<desk::Result<Closing>>>,
    looked_at: Option<Arc<Closing>>,
    signing: Option<Pending<desk::Result<MonthClose>>>,
    faults: Option<Vec<Fault>>,
}

/// What has come of it.
pub(super) enum Came {
    /// The report is there to be looked at.
    Ready(Arc<Paper>),
    /// It is signed.
    Signed(Box<MonthClose>),
    /// Something was entered since: it has to be made anew.
    Moved,
    /// It was not signed.
    Failed(desk::Error),
}

impl MonthClosing {
    /// Begins to make the report.
    pub(super) fn prepare(
        &mut self,
        worker: &Worker,
        register: &Path,
        (pass, clock): (Pass, Clock),
        period: Period,
        language: Language,
    ) -> desk::Result<()> {
        if self.is_waiting() {
            return Ok(());
        }
        let register = register.to_owned();
        let work = SlowWork::begin(worker, move |progress| {
            prepare_closing(&register, &pass, clock, period, language, progress)
        });
        self.preparing = Some(work.ok_or(store::Error::Busy)?);
        Ok(())
    }

    /// Whether it is being made or signed; nothing else is begun meanwhile.
    pub(super) fn is_waiting(&self) -> bool {
        self.preparing.is_some() || self.signing.is_some()
    }

    /// Signs what was looked at.
    pub(super) fn sign(&mut self, worker: &Worker) {
        if let Some(closing) = self.looked_at.clone().filter(|_| !self.is_waiting()) {
            self.signing = Some(worker.write(move |desk| desk.sign_month(&closing)));
        }
    }

    /// The month that is looked at.
    pub(super) fn period(&self) -> Option<Period> {
        self.looked_at.as_ref().map(|it| it.statement.period)
    }

    /// It is looked at no longer.
    pub(super) fn put_away(&mut self) {
        self.looked_at = None;
    }

    /// The register locks: nothing of it stays.
    pub(super) fn forget(&mut self) {
        if let Some(work) = self.preparing.take() {
            work.finish(Duration::ZERO);
        }
        *self = Self::default();
    }

    /// Takes what has come.
    pub(super) fn take(&mut self) -> Option<Came> {
        if let Some(outcome) = self.preparing.as_mut().and_then(SlowWork::take) {
            self.preparing = None;
            match outcome {
                Ok(closing) => {
                    let paper = closing.paper.clone();
                    self.looked_at = Some(Arc::new(closing));
                    return Some(Came::Ready(paper));
                }
                // Who called it off knows.
                Err(desk::Error::Cancelled) => {}
                Err(desk::Error::Closing(ClosingError::Faults(faults))) => {
                    self.faults = Some(faults);
                }
                Err(error) => return Some(Came::Failed(error)),
            }
        }
        let outcome = self.signing.as_mut().and_then(Pending::take)?;
        self.signing = None;
        Some(match outcome {
            Ok(close) => Came::Signed(Box::new(close)),
            Err(desk::Error::Closing(ClosingError::RegisterMoved)) => Came::Moved,
            Err(error) => Came::Failed(error),
        })
    }

    /// Draws how far it has come, and what the check found.
    pub(super) fn ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        if let Some(work) = &mut self.preparing {
            let title = ctx.words.t("closing-preparing");
            work.ui(ui.ctx(), &title, &ctx.words.t("dialog-cancel"));
        }
        let Some(faults) = &self.faults else { return };
        match faults_ui(ui, faults, ctx) {
            None => return,
            Some(Answer::Confirmed) => ctx.ask(Ask::Go(Page::Settings)),
            Some(Answer::Cancelled) => {}
        }
        self.faults = None;
    }
}

/// What the check found, a line each, and what is to be done about it.
fn faults_ui(ui: &Ui, faults: &[Fault], ctx: &Ctx<'_>) -> Option<Answer> {
    let words = ctx.words;
    let count = [("count", faults.len().into())];
    dialog_ui(
        ui.ctx(),
        "closing-faults",
        &words.with("closing-faults-title", &count),
        &words.t("closing-faults-do"),
        &words.t("dialog-close"),
        Enter::Confirms,
        |ui| {
            let hint = words.t("closing-faults-hint");
            let first = ui.add(Label::new(hint).wrap());
            for fault in faults.iter().take(MOST_FAULTS) {
                error_line_ui(ui, &wording::fault(fault, words));
            }
            let more = faults.len().saturating_sub(MOST_FAULTS);
            if more > 0 {
                ui.label(words.with("closing-faults-more", &[("count", more.into())]));
            }
            first
        },
    )
}
