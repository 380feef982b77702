//! A signed report, or its printed code alone, held against the register.

use chrono::{DateTime, NaiveDateTime};

use super::ClosingError;
use super::corrections::{days_of, figure_changes, seq_of, since_closed};
use crate::desk::{Desk, Error, Result};
use crate::domain::account::Role;
use crate::domain::closing::{
    Correction, Corrections, FigureChange, Finding, MOST_CORRECTIONS, MonthClose, Verification,
    signed_message,
};
use crate::domain::figures::AnyFigure;
use crate::domain::journal::hex;
use crate::domain::period::Span;
use crate::domain::record::Table;
use crate::domain::right::Right;
use crate::domain::when;
use crate::paper::pdf::sealed::{self, Opened, Rest, Seal, paper_sha256};
use crate::store::seal::{VerifyingKey, report_code, typed_report_code};
use crate::store::{self, Reader, is_signed, is_stated};

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
            let findings = &mut verification.findings;
            let Some(close) = close_of(read, seal)? else {
                findings.push(of_file(&opened, bytes, None));
                findings.push(signature(is_seal_signed(seal, signed_at)));
                findings.push(match read.register_id()? == seal.register {
                    true => Finding::NotInRegister,
                    false => Finding::OtherRegister,
                });
                return Ok(verification);
            };
            let kept = kept_file(read, &close)?;
            findings.push(of_file(&opened, bytes, kept.as_deref()));
            // What is told of it is what the register says; the file's own words may be others.
            verification = Verification {
                findings: std::mem::take(findings),
                ..begun(&close)
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
        findings.push(signature(is_signed(close, &statement_sha256)));
        findings.push(of_key(read, close)?);
        findings.push(match is_stated(close, &statement_sha256) {
            true => Finding::StatementIntact,
            false => Finding::StatementChanged,
        });
        findings.push(of_paper(read, close)?);
        let begins = stretch_begins(read, close)?;
        findings.push(of_journal(read, close, begins)?);
        let records = of_records(read, close, begins)?;
        let is_changed = matches!(records, Finding::RecordsChanged { .. });
        findings.push(records);
        let corrected = since_closed(read, close)?.records;
        let figures = match figure_changes(read, close, self.now(), self.account()) {
            Ok(figures) => figures,
            // What was changed from outside may not even read as a record; that was told of just now.
            Err(Error::Store(store::Error::Damaged(_))) if is_changed => Vec::new(),
            Err(error) => return Err(error),
        };
        findings.push(of_figures(read, close, &figures, &corrected)?);
        if let Some(voiding) = &close.voiding {
            findings.push(Finding::Reopened {
                at: voiding.at,
                by: voiding.by.clone(),
                reason: voiding.reason.clone(),
            });
        }
        verification.corrections = Corrections {
            months: vec![close.period],
            count: corrected.len(),
            figures,
            records: corrected.into_iter().take(MOST_CORRECTIONS).collect(),
        };
        Ok(())
    }
}

/// The close that a file's seal belongs to: by its code, or by its signature where the code was changed.
fn close_of(read: Reader<'_>, seal: &Seal) -> Result<Option<MonthClose>> {
    let by_code = read.month_close_by_code(&seal.code)?;
    Ok(
        match by_code.filter(|close| close.signature == seal.signature) {
            Some(close) => Some(close),
            None => read.month_close_by_signature(&seal.signature)?,
        },
    )
}

/// Whether a seal is signed by the key it names, for the paper and the statement it names.
fn is_seal_signed(seal: &Seal, signed_at: NaiveDateTime) -> bool {
    let message = signed_message(&seal.statement_sha256, &seal.paper_sha256, signed_at);
    VerifyingKey::from_text(&seal.signing_key)
        .is_ok_and(|key| key.verify(message.as_bytes(), &seal.signature))
}

/// The signed file as the register keeps it; `None` where it is gone or changed.
fn kept_file(read: Reader<'_>, close: &MonthClose) -> Result<Option<Vec<u8>>> {
    match read.payload(&close.file) {
        Err(store::Error::Damaged(_)) => Ok(None),
        kept => Ok(kept?),
    }
}

/// Whether the kept file is the one that was signed, and the pages for the screen lie beside it.
fn of_paper(read: Reader<'_>, close: &MonthClose) -> Result<Finding> {
    let is_signed_one = |file: Vec<u8>| {
        let opened = sealed::read(&file).ok().flatten();
        opened.is_some_and(|it| {
            it.is_unsealed_intact
                && it.rest == Rest::Nothing
                && it.seal.paper_sha256 == close.paper_sha256
                && it.seal.signature == close.signature
        })
    };
    let has_pages = match read.payload(&close.pages) {
        Err(store::Error::Damaged(_)) => false,
        pages => pages?.is_some(),
    };
    let has_file = kept_file(read, close)?.is_some_and(is_signed_one);
    Ok(match has_file && has_pages {
        true => Finding::PaperIntact,
        false => Finding::PaperChanged,
    })
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

/// What the file is, next to what the register keeps of it. Without that it is held against its own seal, whose code
/// must be that of the statement.
fn of_file(opened: &Opened, bytes: &[u8], kept: Option<&[u8]>) -> Finding {
    let seal = &opened.seal;
    let is_as_kept = match kept {
        Some(kept) => bytes.starts_with(kept),
        None => report_code(&seal.statement_sha256).as_ref() == Some(&seal.code),
    };
    match (&opened.rest, opened.is_unsealed_intact && is_as_kept) {
        (Rest::Rewritten, _) => Finding::FileRewritten,
        (Rest::Nothing, true) => Finding::FileIntact,
        (Rest::Reprint { .. }, true) => Finding::FileReprint,
        _ => Finding::FileAltered,
    }
}

/// Whether the key was that of whoever signed when they did, and they the principal, by what the journal says.
fn of_key(read: Reader<'_>, close: &MonthClose) -> Result<Finding> {
    let given = read.keys_given(&close.signed_by)?;
    let is_theirs = |key: &Option<String>| key.as_deref() == Some(&close.signing_key);
    let seq = seq_of(close);
    let had = given.iter().rfind(|it| it.seq <= seq);
    let roles = read.roles_at(&close.signed_by, seq)?;
    if !had.is_some_and(|it| is_theirs(&it.key)) || !roles.contains(&Role::Principal) {
        return Ok(Finding::KeyUnknown);
    }
    let replaced = given.iter().find(|it| it.seq > seq && !is_theirs(&it.key));
    let replaced = replaced.and_then(|it| DateTime::parse_from_rfc3339(&it.at).ok());
    let on = match replaced {
        Some(at) => Some(at.naive_local().date()),
        None => read.account_ended_on(&close.signed_by)?,
    };
    Ok(on.map_or(Finding::KeyKnown, |on| Finding::KeyReplaced { on }))
}

/// The entry behind which the stretch of the journal lies that a close is held against. What lies before the close of the
/// month before was covered by that one's signature; before the first of all, it is what was written before the month.
fn stretch_begins(read: Reader<'_>, close: &MonthClose) -> Result<u64> {
    let mut closes = read.month_closes()?.into_iter();
    let before = closes.rfind(|it| it.journal_seq < close.journal_seq);
    let begins = match before {
        Some(before) => seq_of(&before),
        None => read.last_entry_before(close.period.first_day())?,
    };
    Ok(begins.min(seq_of(close)))
}

/// The stretch of the journal up to the signed head.
fn of_journal(read: Reader<'_>, close: &MonthClose, begins: u64) -> Result<Finding> {
    let seq = seq_of(close);
    let hash = read.entry_hash(seq)?;
    let is_head = hash.is_some_and(|hash| hex(&hash) == close.journal_hash);
    let from = begins + 1;
    Ok(match is_head && read.is_chain_whole(begins, seq)? {
        true => Finding::JournalIntact { from, seq },
        false => Finding::JournalChanged { from, seq },
    })
}

/// The month's records, and all that was done up to its close, next to the journal.
fn of_records(read: Reader<'_>, close: &MonthClose, begins: u64) -> Result<Finding> {
    let stretch = (begins, seq_of(close));
    let compared = read.compare_with_journal(stretch, days_of(close), close)?;
    Ok(match compared.changed {
        0 => Finding::RecordsIntact {
            count: compared.count,
        },
        count => Finding::RecordsChanged {
            count,
            first: compared.first,
        },
    })
}

/// What the month counts now, next to what was signed.
fn of_figures(
    read: Reader<'_>,
    close: &MonthClose,
    changes: &[FigureChange],
    corrected: &[Correction],
) -> Result<Finding> {
    let (figures, records) = (changes.len(), corrected.len());
    let month = days_of(close);
    let long_before = chrono::Days::new(LONGEST_MATTER_DAYS);
    let first_day = month.first_day.checked_sub_days(long_before);
    let matters = Span {
        first_day: first_day.unwrap_or(month.first_day),
        ..month
    };
    // Figures of one register come one after the other; it is asked once.
    let mut asked: Option<(Table, bool)> = None;
    let mut unexplained = 0;
    for change in changes {
        let (table, days) = match change.figure {
            AnyFigure::Visits(_) => (Table::Visit, month),
            AnyFigure::Contacts(_) => (Table::Contact, matters),
            AnyFigure::Complaints(_) => (Table::Complaint, matters),
            AnyFigure::Opinions(_) => (Table::Opinion, matters),
            AnyFigure::Review(_) => (Table::Rectification, matters),
        };
        let is_explained = match asked {
            Some((of, is_explained)) if of == table => is_explained,
            // A record that was moved to another month is none of these days' any more.
            _ => {
                corrected.iter().any(|it| it.table == table)
                    || read.is_moved_since(seq_of(close), table, days)?
            }
        };
        asked = Some((table, is_explained));
        unexplained += usize::from(!is_explained);
    }
    Ok(match (unexplained, figures, records) {
        (0, 0, 0) => Finding::FiguresAgree,
        (0, figures, 0) => Finding::FiguresMoved { figures },
        (0, figures, records) => Finding::FiguresCorrected { figures, records },
        (figures, ..) => Finding::FiguresDiffer { figures },
    })
}
