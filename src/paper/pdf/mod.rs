//! From a finished paper to a PDF.

use super::page::Document;
use super::{Cancelled, Progress};

/// Why there is no PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// Somebody cancelled.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}

/// Writes a paper as a PDF. Told how many pages are done.
///
/// # Errors
/// [`PdfError::Cancelled`].
pub fn to_pdf(document: &Document, progress: Progress<'_>) -> Result<Vec<u8>, PdfError> {
    if progress(0, document.pages.len()) {
        Ok(b"%PDF-1.7\n".to_vec())
    } else {
        Err(Cancelled.into())
    }
}
