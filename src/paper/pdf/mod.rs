//! Pages as a PDF. A stand-in until the writer is there.

use super::page::Document;
use super::{Cancelled, Progress};

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// Somebody cancelled.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
}

/// The document as a PDF file.
///
/// # Errors
/// [`PdfError::Cancelled`].
pub fn to_pdf(document: &Document, progress: Progress<'_>) -> Result<Vec<u8>, PdfError> {
    for done in 0..=document.pages.len() {
        if !progress(done, document.pages.len()) {
            return Err(Cancelled.into());
        }
    }
    Ok(b"%PDF-1.7\n%%EOF\n".to_vec())
}
