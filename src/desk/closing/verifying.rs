//! A signed report, or its printed code alone, held against the register.

use chrono::DateTime;

use super::ClosingError;
use super::corrections::{figure_changes, seq_of, since_closed};
use crate::desk::{Desk, Result};
use crate::domain::closing::{
    Corrections, FigureChange, Finding, MOST_CORRECTIONS, MonthClose, Verification, signed_message,
};
use crate::domain::figures::AnyFigure;
use crate::domain::journal::hex;
use crate::domain::period::Span;
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::domain::when;
use crate::paper::pdf::sealed::{self, Opened, Rest, paper_sha256};
use crate::store::seal::{VerifyingKey, typed_report_code};
use crate::store::{self, Reader, is_sound};

/// A matter is counted in the month its limit ends in, which may lie so long after it was received.
const LONGEST_MATTER_DAYS: u64 = 400;

impl Desk {
    /// Looks for a signed report by the code that was typed from its paper, and holds it against the register.
    ///
    /// # Errors
    /// [`ClosingError::NoSuchCode`]; [`crate::desk::Refusal::NotAllowed`] for who may not read reports; if the register
    /// cannot be read.
    pub fn verify_code(&self, typed: &str) -> Result<Verification> {
        self.require(Right::ReadRegisters)?;
        self.store.read().at_one_moment(|read| {
            let close = read.month_close_by_code(&typed_report_code(typed))?;
            let close = close.ok_or(ClosingError::NoSuchCode)?;
            let mut verification = begun(&close);
            self.hold(read, &close, &mut verification)?;
            Ok(verification)
        })
    }

    /// Holds the file of a signed report against itself and against the register.
    ///
    /// # Errors
    /// [`ClosingError::NotAPdf`], [`ClosingError::NotAReport`]; else as [`Self::verify_code`].
    pub fn verify_file(&self, bytes: &[u8]) -> Result<Verification> {
        self.require(Right::ReadRegisters)?;
        let opened = sealed::read(bytes).map_err(|_| ClosingError::NotAPdf)?;
        let opened = opened.ok_or(ClosingError::NotAReport)?;
        let period = opened.seal.period.parse();
        let signed_at = when::from_canonical(&opened.seal.signed_at);
        let (Ok(period), Some(signed_at)) = (period, signed_at) else {
            return Err(ClosingError::NotAReport.into());
        };
        let seal = &opened.seal;
        let mut verification = Verification {
            period,
            code: seal.code.clone(),
            signer: seal.signer.clone(),
            signed_at,
            fingerprint: fingerprint(&seal.signing_key),
            findings: Vec::new(),
            corrections: Corrections::default(),
        };
        self.store.read().at_one_moment(|read| {
            let close = read
                .month_close_by_code(&seal.code)?
                .filter(|close| close.signature == seal.signature && close.period == period);
            let kept = close.as_ref().map(|close| read.payload(&close.file));
            let kept = kept.and_then(|kept| kept.ok().flatten());
            let findings = &mut verification.findings;
            findings.push(of_file(&opened, bytes, kept.as_deref()));
            let message = signed_message(&seal.statement_sha256, &seal.paper_sha256, signed_at);
            let is_signed = VerifyingKey::from_text(&seal.signing_key)
                .is_ok_and(|key| key.verify(message.as_bytes(), &seal.signature));
            if read.register_id()? != seal.register {
                findings.push(signature(is_signed));
                findings.push(Finding::OtherRegister);
                return Ok(verification);
            }
            let Some(close) = close else {
                findings.push(signature(is_signed));
                findings.push(Finding::NotInRegister);
                return Ok(verification);
            };
            self.hold(read, &close, &mut verification)?;
            Ok(verification)
        })
    }

    /// What the register says of a close.
    fn hold(
        &self,
        read: Reader<'_>,
        close: &MonthClose,
        verification: &mut Verification,
    ) -> Result<()> {
        let findings = &mut verification.findings;
        let statement_sha256 = paper_sha256(close.statement.as_bytes());
        let message = signed_message(&statement_sha256, &close.paper_sha256, close.signed_at);
        let is_signed = VerifyingKey::from_text(&close.signing_key)
            .is_ok_and(|key| key.verify(message.as_bytes(), &close.signature));
        findings.push(signature(is_signed));
        findings.push(of_key(read, close)?);
        findings.push(match is_sound(close, &statement_sha256) {
            true => Finding::StatementIntact,
            false => Finding::StatementChanged,
        });
        let is_there = |sha256: &str| match read.payload(sha256) {
            Ok(bytes) => Ok(bytes.is_some()),
            Err(store::Error::Damaged(_)) => Ok(false),
            Err(error) => Err(error),
        };
        findings.push(match is_there(&close.file)? && is_there(&close.pages)? {
            true => Finding::PaperIntact,
            false => Finding::PaperChanged,
        });
        findings.push(of_journal(read, close)?);
        let records = since_closed(read, close)?;
        let figures = figure_changes(read, close, self.now(), self.account())?;
        findings.push(of_figures(read, close, &figures, records.len())?);
        if let Some(voiding) = &close.voiding {
            findings.push(Finding::Reopened {
                at: voiding.at,
                by: voiding.by.clone(),
                reason: voiding.reason.clone(),
            });
        }
        verification.corrections = Corrections {
            months: vec![close.period],
            count: records.len(),
            figures,
            records: records.into_iter().take(MOST_CORRECTIONS).collect(),
        };
        Ok(())
    }
}

fn begun(close: &MonthClose) -> Verification {
    Verification {
        period: close.period,
        code: close.code.clone(),
        signer: close.signed_by.clone(),
        signed_at: close.signed_at,
        fingerprint: fingerprint(&close.signing_key),
        findings: Vec::new(),
        corrections: Corrections::default(),
    }
}

fn fingerprint(key: &str) -> String {
    VerifyingKey::from_text(key).map_or_else(|_| String::new(), |key| key.fingerprint())
}

fn signature(is_signed: bool) -> Finding {
    match is_signed {
        true => Finding::Signed,
        false => Finding::BadSignature,
    }
}

/// What the file is, next to what was signed and what the register keeps of it.
fn of_file(opened: &Opened, bytes: &[u8], kept: Option<&[u8]>) -> Finding {
    let begins_as_kept = kept.is_none_or(|kept| bytes.starts_with(kept));
    match (&opened.rest, opened.is_unsealed_intact && begins_as_kept) {
        (Rest::Rewritten, _) => Finding::FileRewritten,
        (Rest::Nothing, true) => Finding::FileIntact,
        (Rest::Reprint { .. }, true) => Finding::FileReprint,
        _ => Finding::FileAltered,
    }
}

/// Whether the key was that of whoever signed when they did, by what the journal says of their keys.
fn of_key(read: Reader<'_>, close: &MonthClose) -> Result<Finding> {
    let given = read.keys_given(&close.signed_by)?;
    let is_theirs = |key: &Option<String>| key.as_deref() == Some(&close.signing_key);
    let seq = seq_of(close);
    let had = given.iter().rfind(|it| it.seq <= seq);
    if !had.is_some_and(|it| is_theirs(&it.key)) {
        return Ok(Finding::KeyUnknown);
    }
    let replaced = given.iter().find(|it| it.seq > seq && !is_theirs(&it.key));
    let day = replaced.and_then(|it| DateTime::parse_from_rfc3339(&it.at).ok());
    Ok(day.map_or(Finding::KeyKnown, |at| Finding::KeyReplaced {
        on: at.naive_local().date(),
    }))
}

/// The journal up to the signed head. What lies before the close of the month before was covered by that one's signature.
fn of_journal(read: Reader<'_>, close: &MonthClose) -> Result<Finding> {
    let seq = seq_of(close);
    let closes = read.month_closes()?;
    let before = closes
        .iter()
        .rev()
        .find(|it| it.journal_seq < close.journal_seq);
    let begins = before.map_or(0, seq_of);
    let hash = read.entry_hash(seq)?;
    let is_head = hash.is_some_and(|hash| hex(&hash) == close.journal_hash);
    Ok(match is_head && read.is_chain_whole(begins, seq)? {
        true => Finding::JournalIntact { seq },
        false => Finding::JournalChanged { seq },
    })
}

/// What the month counts now, next to what was signed.
fn of_figures(
    read: Reader<'_>,
    close: &MonthClose,
    changes: &[FigureChange],
    records: usize,
) -> Result<Finding> {
    let figures = changes.len();
    let month = Span {
        first_day: close.period.first_day(),
        last_day: close.period.last_day(),
    };
    let long_before = chrono::Days::new(LONGEST_MATTER_DAYS);
    let first_day = month.first_day.checked_sub_days(long_before);
    let matters = Span {
        first_day: first_day.unwrap_or(month.first_day),
        ..month
    };
    let mut unexplained = 0;
    for change in changes {
        let (table, days) = match change.figure {
            AnyFigure::Visits(_) => (Table::Visit, month),
            AnyFigure::Contacts(_) => (Table::Contact, matters),
            AnyFigure::Complaints(_) => (Table::Complaint, matters),
            AnyFigure::Opinions(_) => (Table::Opinion, matters),
            AnyFigure::Review(_) => (Table::Rectification, matters),
        };
        if !read.is_moved_since(seq_of(close), table, days)? {
            unexplained += 1;
        }
    }
    Ok(match (unexplained, figures, records) {
        (0, 0, 0) => Finding::FiguresAgree,
        (0, figures, 0) => Finding::FiguresMoved { figures },
        (0, figures, records) => Finding::FiguresCorrected { figures, records },
        (figures, ..) => Finding::FiguresDiffer { figures },
    })
}
