//! The shell's part of printing: a paper asked for is typeset, shown, and noted once it has left the program.
//!
//! Knows nothing of what stands on papers.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use egui::Ui;

use super::closing::{Came, MonthClosing};
use super::offer::{Offer, offer_ui};
use super::sign_bar::SignBar;
use super::slow::SlowWork;
use super::{Preview, PreviewAnswer};
use crate::desk::{
    self, Clock, HandedOut, Outlets, Paper, PaperRequest, Pass, Pending, Worker, paper_beside,
};
use crate::domain::period::Period;
use crate::i18n::Language;
use crate::store;
use crate::ui::ctx::{Ask, Ctx};
use crate::wording;

/// Papers asked for, on show and handed out.
pub struct Printing {
    outlets: Outlets,
    documents: PathBuf,
    typesetting: Option<SlowWork<desk::Result<Paper>>>,
    preview: Option<Preview>,
    /// What was handed out, until the register has noted it; with the sentence that then tells so,
    /// where it is not told already.
    noting: Vec<(Option<String>, Pending<desk::Result<()>>)>,
    offer: Option<Offer>,
    closing: MonthClosing,
}

impl Printing {
    /// `documents` is where papers are saved unless the person says otherwise.
    #[must_use]
    pub fn new(outlets: Outlets, documents: PathBuf) -> Self {
        Self {
            outlets,
            documents,
            typesetting: None,
            preview: None,
            noting: Vec::new(),
            offer: None,
            closing: MonthClosing::default(),
        }
    }

    /// Begins to make the report that closes a month, to be looked at before it is signed. `pass` and `clock` are those of
    /// whoever signs.
    ///
    /// # Errors
    /// If the system gives no thread.
    pub fn prepare_closing(
        &mut self,
        worker: &Worker,
        register: &Path,
        seat: (Pass, Clock),
        period: Period,
        language: Language,
    ) -> desk::Result<()> {
        self.closing
            .prepare(worker, register, seat, period, language)
    }

    /// Begins to typeset a paper.
    ///
    /// # Errors
    /// If the system gives no thread.
    pub fn begin(
        &mut self,
        worker: &Worker,
        register: &Path,
        pass: Pass,
        clock: Clock,
        request: PaperRequest,
        language: Language,
    ) -> desk::Result<()> {
        let register = register.to_owned();
        self.begin_with(worker, move |progress| {
            paper_beside(&register, &pass, clock, &request, language, progress)
        })
    }

    /// Begins to make a paper by any other work.
    ///
    /// # Errors
    /// If the system gives no thread.
    pub fn begin_with(
        &mut self,
        worker: &Worker,
        typeset: impl FnOnce(desk::Progress<'_>) -> desk::Result<Paper> + Send + 'static,
    ) -> desk::Result<()> {
        if self.typesetting.is_none() {
            let work = SlowWork::begin(worker, typeset);
            // What is told then is to try again in a moment, which is right.
            self.typesetting = Some(work.ok_or(store::Error::Busy)?);
        }
        Ok(())
    }

    /// Begins to make a paper whose making writes into the register.
    pub fn begin_writing(
        &mut self,
        worker: &Worker,
        typeset: impl FnOnce(&mut desk::Desk, desk::Progress<'_>) -> desk::Result<Paper>
        + Send
        + 'static,
    ) {
        if self.typesetting.is_none() {
            self.typesetting = Some(SlowWork::begin_writing(worker, typeset));
        }
    }

    /// Whether a paper is being made or is on its way out; nothing else is begun meanwhile.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.typesetting.is_some()
            || self.closing.is_waiting()
            || self.preview.as_ref().is_some_and(Preview::is_working)
    }

    /// Whether a paper is on show, in place of the page.
    #[must_use]
    pub fn shows_paper(&self) -> bool {
        self.preview.is_some()
    }

    /// The window closes: what is on its way is called off, and noted where it had left already.
    pub fn finish(&mut self, worker: &Worker) {
        if let Some(mut preview) = self.preview.take()
            && let Some(outcome) = preview.finish()
            && !preview.paper().trace.takes_serials()
        {
            let paper = preview.paper().clone();
            drop(worker.write(move |desk| desk.note_outcome(&paper, &outcome)));
        }
    }

    /// The register locks: nothing of a paper stays, whether it is shown, made or offered.
    pub fn forget(&mut self, worker: &Worker) {
        self.finish(worker);
        if let Some(work) = self.typesetting.take() {
            work.finish(Duration::ZERO);
        }
        self.closing.forget();
        self.noting.clear();
        self.offer = None;
    }

    /// Takes the paper away; not while it is on its way out, or nobody would hear what became of it.
    pub fn close(&mut self) {
        if self
            .preview
            .take_if(|preview| !preview.is_working())
            .is_some()
        {
            self.closing.put_away();
        }
    }

    /// Something was saved: its paper is offered until something else is begun.
    pub fn offer(&mut self, offer: Option<Offer>) {
        self.offer = offer;
    }

    /// What is offered.
    #[must_use]
    pub const fn offered(&self) -> Option<&Offer> {
        self.offer.as_ref()
    }

    /// Takes what has come.
    pub fn take_answers(&mut self, ctx: &mut Ctx<'_>) {
        let typeset = self.typesetting.as_mut().and_then(SlowWork::take);
        if let Some(outcome) = typeset {
            self.typesetting = None;
            match outcome {
                Ok(paper) => self.show(paper, ctx),
                // Who called it off knows.
                Err(desk::Error::Cancelled) => {}
                Err(error) => ctx.ask(Ask::Failed(error)),
            }
        }
        self.take_closing(ctx);
        self.noting.retain_mut(|(said, pending)| {
            match pending.take() {
                None => return true,
                Some(Ok(())) => ctx.asks.extend(said.take().map(Ask::Done)),
                Some(Err(error)) => ctx.asks.push(Ask::Failed(error)),
            }
            false
        });
    }

    /// Takes what has come of a month that is being closed.
    fn take_closing(&mut self, ctx: &mut Ctx<'_>) {
        let stand = |preview: &mut Option<Preview>, bar| {
            if let Some(preview) = preview {
                preview.stand(bar);
            }
        };
        match self.closing.take() {
            None => {}
            Some(Came::Ready(paper)) => self.preview = Some(Preview::to_sign(paper)),
            Some(Came::Moved) => stand(&mut self.preview, SignBar::Moved),
            Some(Came::Failed(error)) => {
                stand(&mut self.preview, SignBar::Looked);
                ctx.ask(Ask::Failed(error));
            }
            Some(Came::Signed(close)) => {
                self.preview = None;
                self.closing.put_away();
                let args = [
                    ("month", ctx.words.period(close.period).into()),
                    ("code", close.code.as_str().into()),
                ];
                ctx.ask(Ask::Done(ctx.words.with("said-closed", &args)));
                let period = close.period;
                ctx.ask(Ask::Print(PaperRequest::Report { period }));
            }
        }
    }

    /// Shows a paper.
    pub fn show(&mut self, paper: Paper, ctx: &Ctx<'_>) {
        let (outlets, documents) = (self.outlets.clone(), self.documents.clone());
        self.preview = Some(Preview::new(Arc::new(paper), outlets, documents, ctx));
    }

    /// Draws the paper on show.
    pub fn paper_ui(&mut self, ui: &mut Ui, ctx: &mut Ctx<'_>) {
        let Some(preview) = &mut self.preview else {
            return;
        };
        match preview.ui(ui, ctx) {
            None => {}
            Some(PreviewAnswer::Close) => ctx.ask(Ask::ClosePaper),
            Some(PreviewAnswer::Sign) => {
                preview.stand(SignBar::Signing);
                self.closing.sign(ctx.worker);
            }
            Some(PreviewAnswer::MakeAnew) => {
                let period = self.closing.period();
                ctx.asks.extend(period.map(Ask::CloseMonth));
            }
            Some(PreviewAnswer::HandedOut(outcome)) => {
                let paper = preview.paper().clone();
                self.hand_out(outcome, paper, ctx);
            }
            Some(PreviewAnswer::Failed(error)) => {
                let sentence = wording::sentence(&error, ctx.words);
                if matches!(error, desk::Error::Cancelled) {
                    ctx.toasts.note(sentence);
                } else {
                    ctx.toasts.error(sentence, None);
                }
            }
        }
    }

    /// What was asked for, in front of the page while it is made.
    pub fn waiting_ui(&mut self, ui: &Ui, ctx: &mut Ctx<'_>) {
        self.closing.ui(ui, ctx);
        if let Some(work) = &mut self.typesetting {
            let title = ctx.words.t("preview-typesetting");
            work.ui(ui.ctx(), &title, &ctx.words.t("dialog-cancel"));
        }
    }

    /// The offer, above the page; `has_key` says whether the key that prints is the offer's.
    pub fn offer_ui(&mut self, ui: &mut Ui, has_key: bool, ctx: &mut Ctx<'_>) {
        if let Some(offer) = &self.offer
            && offer_ui(ui, offer, has_key, ctx)
        {
            self.offer = None;
        }
    }

    fn hand_out(&mut self, outcome: HandedOut, paper: Arc<Paper>, ctx: &mut Ctx<'_>) {
        let sentence = wording::handed_out(&outcome, ctx.words);
        if outcome == HandedOut::Withheld {
            // Nothing left the house, so nothing is noted.
            ctx.toasts.error(sentence, None);
            return;
        }
        let is_as_asked = match &outcome {
            HandedOut::Printed(_) => {
                // Whoever has the paper in hand is done with its picture.
                ctx.ask(Ask::ClosePaper);
                true
            }
            HandedOut::Saved(_) | HandedOut::Opened(_) => true,
            HandedOut::NoReader(_) | HandedOut::NotPrinted { .. } | HandedOut::Withheld => false,
        };
        let work = move |desk: &mut desk::Desk| match paper.trace.takes_serials() {
            // Noted before it was out.
            true => Ok(()),
            false => desk.note_outcome(&paper, &outcome),
        };
        let pending = ctx.worker.write(work);
        if is_as_asked {
            self.noting.push((Some(sentence), pending));
        } else {
            // It stays until it is read: it says where the paper lies.
            ctx.toasts.error(sentence, None);
            self.noting.push((None, pending));
        }
    }
}
