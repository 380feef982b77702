//! A signed paper: what is needed to verify it years later stands in the file's own metadata.
//!
//! The seal is an update behind the finished PDF, so the paper that was signed lies in the file byte for byte, and its
//! hash can be taken again. Who may sign, and whether the signature holds, is not known here.

mod found;
#[cfg(test)]
pub(super) mod tests;

use sha2::{Digest as _, Sha256};

use super::PdfError;
use super::parts::{Dictionary, Parts};
use super::reprint;
use super::update::{Update, text};
use crate::domain::journal::hex;

/// The largest file that is looked into; a year's report is a hundredth of it.
pub const MOST_BYTES: usize = 64 << 20;

/// Which way of writing a seal this is: the value of [`VERSION_KEY`].
const VERSION: &str = "1";
/// The key that says that there is a seal.
const VERSION_KEY: &str = "ShouwenSeal";
/// The length of the paper that was signed, in bytes.
const LENGTH_KEY: &str = "ShouwenPaperBytes";

/// What a signed paper says about itself in its metadata.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seal {
    /// The register it was made from, as the register names itself.
    pub register: String,
    /// The period that was closed, as the commands write it (`2026-10`).
    pub period: String,
    /// The short code that is printed on the paper and can be typed.
    pub code: String,
    /// SHA-256 of the statement that was signed, in hexadecimal.
    pub statement_sha256: String,
    /// SHA-256 of the paper before it was sealed, in hexadecimal; see [`paper_sha256`].
    pub paper_sha256: String,
    /// The journal's last entry when it was signed.
    pub journal_seq: u64,
    /// That entry's hash, in hexadecimal.
    pub journal_hash: String,
    /// Who signed.
    pub signer: String,
    /// The public half of the key it was signed with, in hexadecimal.
    pub signing_key: String,
    /// When it was signed.
    pub signed_at: String,
    /// The signature over the statement, in hexadecimal.
    pub signature: String,
}

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// What it says about itself.
    pub seal: Seal,
    /// How many bytes at the file's beginning are the paper that was signed; more than the file has where the end of
    /// the file is gone.
    pub unsealed_len: usize,
    /// Whether those bytes are still the ones the seal was made for.
    pub is_unsealed_intact: bool,
    /// How many bytes at the file's beginning are that paper with its seal, where both are written one behind the other
    /// as [`seal`] writes them. A register that has kept the sealed paper can compare them with its own.
    pub sealed_len: Option<usize>,
    /// What stands behind them.
    pub rest: Rest,
}

/// What stands in a file behind the signed paper and its seal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rest {
    /// Nothing: the file is what was signed.
    Nothing,
    /// The mark of a reprint in the strip above every page, and nothing else.
    Reprint {
        /// Which reprint it is, from 1.
        count: u32,
        /// What the mark says.
        mark: String,
    },
    /// Something else than the signed paper, its seal and the mark of a reprint: somebody has changed the file.
    Altered,
    /// Another program has written the whole file anew, so that nothing can be said about its bytes; only the seal's
    /// words are left.
    Rewritten,
}

/// Why a file tells nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UnreadablePdf {
    /// It is larger than [`MOST_BYTES`].
    #[error("the file is too large: {0} bytes")]
    TooLarge(usize),
    /// It is no PDF.
    #[error("the file is no PDF")]
    NotPdf,
    /// There is a seal, and parts of it are gone or cannot be read.
    #[error("the seal in the file is damaged")]
    DamagedSeal,
}

/// The hash of a paper that is about to be signed, for [`Seal::paper_sha256`].
#[must_use]
pub fn paper_sha256(pdf: &[u8]) -> String {
    hex(&Sha256::digest(pdf))
}

/// Writes a seal behind a paper; the paper's own bytes stay the file's beginning. The same seal gives the same bytes.
///
/// # Errors
/// [`PdfError::Unsealable`] for what [`super::to_pdf`] has not written, for a paper that has a seal already, and for a
/// seal that was made for another paper.
pub fn seal(pdf: &[u8], seal: &Seal) -> Result<Vec<u8>, PdfError> {
    if seal.paper_sha256 != paper_sha256(pdf) {
        return Err(PdfError::Unsealable);
    }
    sealed(pdf, seal).ok_or(PdfError::Unsealable)
}

/// The file with its seal, whatever the seal says about it.
fn sealed(pdf: &[u8], seal: &Seal) -> Option<Vec<u8>> {
    let parts = Parts::of(pdf)?;
    let number = parts.trailer.reference("Info")?;
    let information = parts.dictionary(number)?;
    information.get(VERSION_KEY).is_none().then_some(())?;
    let mut entries = vec![
        (VERSION_KEY, VERSION.to_owned()),
        (LENGTH_KEY, pdf.len().to_string()),
    ];
    entries.extend(seal.entries());
    let mut update = Update::after(pdf, &parts);
    update.object(number, &with_entries(&information, &entries));
    update.finish()
}

/// A dictionary with more texts in it.
pub(super) fn with_entries(dictionary: &Dictionary<'_>, more: &[(&str, String)]) -> Vec<u8> {
    let mut body = b"<<".to_vec();
    for (key, value) in &dictionary.0 {
        body.extend_from_slice(key);
        // A number or a word must not run into the name before it.
        if !value.starts_with(b"(") && !value.starts_with(b"<") {
            body.push(b' ');
        }
        body.extend_from_slice(value);
    }
    for (key, value) in more {
        body.extend_from_slice(format!("/{key}{}", text(value)).as_bytes());
    }
    body.extend_from_slice(b">>");
    body
}

impl Seal {
    /// Each of its texts, with the key it is written under.
    fn entries(&self) -> [(&'static str, String); 11] {
        [
            ("ShouwenRegister", self.register.clone()),
            ("ShouwenPeriod", self.period.clone()),
            ("ShouwenCode", self.code.clone()),
            ("ShouwenStatementSHA256", self.statement_sha256.clone()),
            ("ShouwenPaperSHA256", self.paper_sha256.clone()),
            ("ShouwenJournalSeq", self.journal_seq.to_string()),
            ("ShouwenJournalHash", self.journal_hash.clone()),
            ("ShouwenSigner", self.signer.clone()),
            ("ShouwenSigningKey", self.signing_key.clone()),
            ("ShouwenSignedAt", self.signed_at.clone()),
            ("ShouwenSignature", self.signature.clone()),
        ]
    }

    /// The seal that a file's metadata holds, and the length of the paper it is for.
    fn of(information: &Dictionary<'_>) -> Option<(Self, usize)> {
        let said = |key| information.text(key);
        (said(VERSION_KEY)? == VERSION).then_some(())?;
        let seal = Self {
            register: said("ShouwenRegister")?,
            period: said("ShouwenPeriod")?,
            code: said("ShouwenCode")?,
            statement_sha256: said("ShouwenStatementSHA256")?,
            paper_sha256: said("ShouwenPaperSHA256")?,
            journal_seq: said("ShouwenJournalSeq")?.parse().ok()?,
            journal_hash: said("ShouwenJournalHash")?,
            signer: said("ShouwenSigner")?,
            signing_key: said("ShouwenSigningKey")?,
            signed_at: said("ShouwenSignedAt")?,
            signature: said("ShouwenSignature")?,
        };
        Some((seal, said(LENGTH_KEY)?.parse().ok()?))
    }
}

/// Looks for a seal in a file that may come from anywhere. `None` for a PDF that has none.
///
/// # Errors
/// [`UnreadablePdf`].
pub fn read(pdf: &[u8]) -> Result<Option<Opened>, UnreadablePdf> {
    if pdf.len() > MOST_BYTES {
        return Err(UnreadablePdf::TooLarge(pdf.len()));
    }
    if !found::is_pdf(pdf) {
        return Err(UnreadablePdf::NotPdf);
    }
    let Some((seal, unsealed_len)) = found::seal(pdf)? else {
        return Ok(None);
    };
    // What stands right behind the paper goes before what was written later.
    let in_place = found::seal_behind(pdf, unsealed_len);
    let is_in_place = in_place.is_some();
    let seal = in_place.unwrap_or(seal);
    let paper = pdf.get(..unsealed_len);
    let is_unsealed_intact = paper.is_some_and(|it| paper_sha256(it) == seal.paper_sha256);
    let written = paper.and_then(|paper| sealed(paper, &seal));
    let sealed_len = written
        .filter(|it| is_in_place && pdf.starts_with(it))
        .map(|it| it.len());
    let rest = match sealed_len {
        Some(length) if is_unsealed_intact => rest(pdf, length),
        _ if is_unsealed_intact || is_in_place => Rest::Altered,
        _ => Rest::Rewritten,
    };
    Ok(Some(Opened {
        seal,
        unsealed_len,
        is_unsealed_intact,
        sealed_len,
        rest,
    }))
}

fn rest(pdf: &[u8], sealed_len: usize) -> Rest {
    match pdf.split_at_checked(sealed_len) {
        Some((_, [])) => Rest::Nothing,
        Some((sealed, _)) => match reprint::read_mark(sealed, pdf) {
            Some((count, mark)) => Rest::Reprint { count, mark },
            None => Rest::Altered,
        },
        None => Rest::Altered,
    }
}
