//! From a form's description to pages, in the house style.

use super::form::Form;
use super::page::Document;
use super::{Cancelled, Progress};
use crate::i18n::Words;

/// Sets a form. Told how many blocks and rows are done.
///
/// # Errors
/// [`Cancelled`].
pub fn typeset(form: &Form, words: &Words, progress: Progress<'_>) -> Result<Document, Cancelled> {
    if !progress(0, form.leaves.len()) {
        return Err(Cancelled);
    }
    Ok(Document {
        title: form.title.clone(),
        language: words.language(),
        pages: Vec::new(),
        bookmarks: Vec::new(),
        missing: Vec::new(),
    })
}
