//! 结账签发: the report is made and looked at first, beside the register's thread; what was looked at is then signed, and
//! nothing else.

use std::path::Path;
use std::sync::Arc;

use super::ClosingError;
use crate::desk::papers::{Paper, PaperRequest, Trace, file_name};
use crate::desk::report::whole_report;
use crate::desk::session::{Pass, Unlocked};
use crate::desk::{Clock, Desk, Error, Progress, Refusal, Result};
use crate::domain::closing::{
    MonthClose, ReportText, Sealing, Statement, may_close, may_reopen, signed_message,
};
use crate::domain::figures::{AnyFigure, Report};
use crate::domain::journal::{Action, hex};
use crate::domain::period::Period;
use crate::domain::record::Voiding;
use crate::domain::right::Right;
use crate::i18n::{Language, Words};
use crate::paper::forms::report as report_form;
use crate::paper::pdf::sealed::{Seal, paper_sha256, seal};
use crate::paper::pdf::to_pdf;
use crate::paper::{kept, layout};
use crate::store::seal::{SigningKey, report_code};
use crate::store::{self, Store};

/// A month's report as it will be signed, to be looked at first.
#[derive(Debug, Clone)]
pub struct Closing {
    /// The pages.
    pub paper: Arc<Paper>,
    /// What is signed.
    pub statement: Statement,
    /// 核验码.
    pub code: String,
    /// The paper's file without its signature.
    unsealed: Arc<Vec<u8>>,
}

/// Checks the register, counts the month and typesets its report, beside the register's thread. Nothing is signed.
///
/// # Errors
/// [`ClosingError`] where the month cannot be closed; [`Refusal::NotAllowed`] for all but the principal;
/// [`Error::Cancelled`].
pub fn prepare_closing(
    register: &Path,
    pass: &Pass,
    clock: Clock,
    period: Period,
    language: Language,
    progress: Progress<'_>,
) -> Result<Closing> {
    let desk = Desk::beside(Store::open_to_read(register)?, clock, pass);
    desk.prepare_closing(period, language, progress)
}

impl Desk {
    /// Checks the register, counts the month and typesets its report. Nothing is signed.
    ///
    /// # Errors
    /// As [`prepare_closing`].
    pub fn prepare_closing(
        &self,
        period: Period,
        language: Language,
        progress: Progress<'_>,
    ) -> Result<Closing> {
        self.require(Right::CloseMonths)?;
        let unlocked = self.unlocked()?;
        let signing = signing_key(unlocked)?;
        let closed = self.store.read().closed_months()?;
        may_close(period, &closed, self.now().date()).map_err(ClosingError::from)?;
        let faults = store::check(&self.store)?;
        if !faults.is_empty() {
            return Err(ClosingError::Faults(faults).into());
        }
        if !progress(0, 1) {
            return Err(Error::Cancelled);
        }
        let words = Words::new(language);
        let (mut report, mut statement) = self.store.read().at_one_moment(|_| {
            let report = self.report_to_sign(period, &words)?;
            let statement = self.statement(&report, language, unlocked, signing)?;
            Ok::<_, Error>((report, statement))
        })?;
        statement.summary = text_of(&report, |text| &text.summary);
        statement.remarks = text_of(&report, |text| &text.remarks);
        let sha256 = paper_sha256(statement.to_string().as_bytes());
        let code = report_code(&sha256).unwrap_or_default();
        report.sealing = Some(Sealing {
            code: code.clone(),
            signer: statement.signer.clone(),
            fingerprint: signing.verifying().fingerprint(),
            signed_on: self.now().date(),
            journal_seq: report.journal_seq,
            journal_hash: report.journal_hash,
        });
        let settings = self.settings()?;
        let letterhead = self.context(&settings, &words).letterhead;
        let form = report_form::form(&report, letterhead, &words);
        let document = layout::typeset(&form, &words, progress)
            .map_err(|crate::paper::Cancelled| Error::Cancelled)?;
        let unsealed = to_pdf(&document, progress)?;
        let paper = Paper {
            request: PaperRequest::Report { period },
            file_name: file_name(&document.title, &[period.to_string()]),
            document,
            guarded: None,
            left_out: Vec::new(),
            trace: Trace::default(),
            file: None,
        };
        Ok(Closing {
            paper: Arc::new(paper),
            statement,
            code,
            unsealed: Arc::new(unsealed),
        })
    }

    /// The report with the summary it will be signed with: the one somebody wrote, or the one the facts give.
    fn report_to_sign(&self, period: Period, words: &Words) -> Result<Report> {
        let as_of = self.now();
        let mut report = whole_report(self.store.read(), period, as_of, self.account())?;
        let written = report.text.take();
        let own = |text: &ReportText| !text.summary.is_empty();
        let summary = match written.as_ref().filter(|text| own(text)) {
            Some(text) => text.summary.clone(),
            None => report_form::summary_text(&report, words),
        };
        report.text = Some(ReportText {
            id: 0,
            period,
            summary,
            summary_basis: String::new(),
            remarks: written.map(|text| text.remarks).unwrap_or_default(),
            written_by: self.actor.clone(),
            written_at: as_of,
            voiding: None,
        });
        Ok(report)
    }

    fn statement(
        &self,
        report: &Report,
        language: Language,
        unlocked: &Unlocked,
        signing: &SigningKey,
    ) -> Result<Statement> {
        let figures = AnyFigure::all().map(|figure| (figure.id(), figure.amount(report)));
        Ok(Statement {
            register: self.store.read().register_id()?,
            school: self.settings()?.school_name,
            period: report.period,
            language: language.tag().to_owned(),
            counted_at: report.as_of,
            journal_seq: report.journal_seq,
            journal_hash: hex(&report.journal_hash),
            signer: unlocked.account.name.clone(),
            signing_key: signing.verifying().to_text(),
            figures: figures.collect(),
            summary: String::new(),
            remarks: String::new(),
            corrections: report.corrections.lines(),
        })
    }

    /// Signs what was looked at, and closes the month by it.
    ///
    /// # Errors
    /// [`ClosingError::RegisterMoved`] where anything was entered since, or the day is another; else as [`prepare_closing`]; if the register
    /// cannot be written.
    pub fn sign_month(&mut self, closing: &Closing) -> Result<MonthClose> {
        self.require(Right::CloseMonths)?;
        let unlocked = self.unlocked()?;
        let signing = signing_key(unlocked)?.clone();
        let signer = unlocked.account.name.clone();
        self.transact(Right::CloseMonths, |write, act| {
            let said = &closing.statement;
            let read = write.read();
            let closed = read.closed_months()?;
            may_close(said.period, &closed, act.at.date_naive()).map_err(ClosingError::from)?;
            let head = read.journal_head()?;
            // The page bears the day on which it is signed.
            let is_as_seen = act.at.date_naive() == said.counted_at.date()
                && head.seq == said.journal_seq
                && hex(&head.hash) == said.journal_hash
                && signing.verifying().to_text() == said.signing_key
                && signer == said.signer
                && read.register_id()? == said.register;
            if !is_as_seen {
                return Err(ClosingError::RegisterMoved.into());
            }
            let close = sign(closing, &signing, act.local_minute());
            let file = seal(&closing.unsealed, &seal_of(said, &close))?;
            let unkept = || crate::paper::pdf::PdfError::Unsealable;
            let pages = kept::pack(&closing.paper.document).ok_or_else(unkept)?;
            let close = MonthClose {
                file: write.put_payload(&file)?,
                pages: write.put_payload(&pages)?,
                ..close
            };
            let number = close.period.to_string();
            let id = write.create(Action::CloseMonth, &number, &close)?;
            Ok(MonthClose { id, ..close })
        })
    }

    /// Reopens the last closed month, with a reason. What was signed is kept.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`]; [`ClosingError`] where it is not closed or later months rest on it; if the register
    /// cannot be written.
    pub fn reopen_month(&mut self, period: Period, reason: &str) -> Result<()> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Refusal::ReasonMissing.into());
        }
        let by = self.actor.clone();
        self.transact(Right::CloseMonths, |write, act| {
            let read = write.read();
            may_reopen(period, &read.closed_months()?).map_err(ClosingError::from)?;
            let Some(before) = read.month_close_of(period)? else {
                return Ok(());
            };
            let after = MonthClose {
                voiding: Some(Voiding {
                    at: act.local_minute(),
                    by: by.clone(),
                    reason: reason.to_owned(),
                }),
                ..before.clone()
            };
            let number = period.to_string();
            write.change(Action::ReopenMonth, &number, before.id, &before, &after)?;
            Ok(())
        })
    }
}

/// The close as it is signed; where its file lies is known once it is kept.
fn sign(closing: &Closing, signing: &SigningKey, signed_at: chrono::NaiveDateTime) -> MonthClose {
    let said = &closing.statement;
    let statement = said.to_string();
    let paper_sha256_hex = paper_sha256(&closing.unsealed);
    let statement_sha256 = paper_sha256(statement.as_bytes());
    let message = signed_message(&statement_sha256, &paper_sha256_hex, signed_at);
    MonthClose {
        id: 0,
        period: said.period,
        language: said.language.clone(),
        code: closing.code.clone(),
        journal_seq: i64::try_from(said.journal_seq).unwrap_or(i64::MAX),
        journal_hash: said.journal_hash.clone(),
        signed_by: said.signer.clone(),
        signed_at,
        signing_key: said.signing_key.clone(),
        signature: signing.sign(message.as_bytes()),
        paper_sha256: paper_sha256_hex,
        statement,
        file: String::new(),
        pages: String::new(),
        voiding: None,
    }
}

/// What the file says of its own signature.
fn seal_of(said: &Statement, close: &MonthClose) -> Seal {
    Seal {
        register: said.register.clone(),
        period: close.period.to_string(),
        code: close.code.clone(),
        statement_sha256: paper_sha256(close.statement.as_bytes()),
        paper_sha256: close.paper_sha256.clone(),
        journal_seq: said.journal_seq,
        journal_hash: close.journal_hash.clone(),
        signer: close.signed_by.clone(),
        signing_key: close.signing_key.clone(),
        signed_at: crate::domain::when::to_canonical(close.signed_at),
        signature: close.signature.clone(),
    }
}

fn text_of(report: &Report, of: impl Fn(&ReportText) -> &String) -> String {
    report
        .text
        .as_ref()
        .map(|text| of(text).clone())
        .unwrap_or_default()
}

fn signing_key(unlocked: &Unlocked) -> Result<&SigningKey> {
    unlocked
        .keys
        .signing
        .as_ref()
        .ok_or_else(|| Refusal::NoSigningKey.into())
}
