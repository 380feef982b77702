//! The PDF writer: finished pages become a file's bytes, the same bytes each time.
//!
//! printpdf embeds the fonts and lays the file out; what it has no words for (the language, bookmarks of two levels,
//! fixed dates) is set in its objects. Knows nothing of forms, nor of where the file is put.

mod content;
mod faces;
mod outline;
mod parts;
mod pictures;
pub mod reprint;
pub mod sealed;
#[cfg(test)]
mod tests;
mod update;

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Object, ObjectId, Stream, StringFormat, dictionary, text_string};
use sha2::{Digest as _, Sha256};

use self::faces::Faces;
use self::pictures::Pictures;
use super::fonts::Face;
use super::page::{Document, Page};
use super::{Cancelled, Progress};

/// How hard pages are packed. Harder takes longer and saves nothing here, see `benches/paper`.
const PAGE_PACKING: u32 = 5;

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// Somebody cancelled.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
    /// A font that lies in the program cannot be cut down: the program is damaged.
    #[error("the face {0:?} cannot be embedded")]
    Font(Face),
    /// What was to be sealed is no paper that [`to_pdf`] wrote, has a seal already, or is not the paper the seal is for.
    #[error("the paper cannot be sealed")]
    Unsealable,
    /// What was to be marked as a reprint is no sealed paper, or it was changed since.
    #[error("no sealed paper that can be marked as a reprint")]
    Unmarkable,
    /// The parts did not come together to a file.
    #[error(transparent)]
    Unwritable(#[from] lopdf::Error),
}

impl From<std::io::Error> for PdfError {
    fn from(error: std::io::Error) -> Self {
        Self::Unwritable(error.into())
    }
}

/// Writes a paper as a PDF. Told how many pages are done.
///
/// The same paper gives the same bytes: there is no date in it, and its ID follows from what it says.
///
/// # Errors
/// [`PdfError`]; nothing of it is the fault of what is printed.
pub fn to_pdf(document: &Document, progress: Progress<'_>) -> Result<Vec<u8>, PdfError> {
    let count = document.pages.len();
    if !progress(0, count) {
        return Err(Cancelled.into());
    }
    let (mut file, faces) = Faces::embed(&document.pages)?;
    let tree = file.catalog()?.get(b"Pages")?.as_reference()?;
    let mut digest = Sha256::new_with_prefix(document.title.as_bytes());
    let pictures = Pictures::embed(&mut file, &document.pages, &mut digest)?;
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::new(PAGE_PACKING));
    let mut pages = Vec::with_capacity(count);
    for (at, page) in document.pages.iter().enumerate() {
        packer.write_all(&content::content(page, &faces, &pictures))?;
        let packed = packer.reset(Vec::new())?;
        digest.update(&packed);
        pages.push(add_page(&mut file, tree, page, packed));
        if !progress(at + 1, count) {
            return Err(Cancelled.into());
        }
    }
    let kids: Vec<Object> = pages.iter().map(|id| (*id).into()).collect();
    let pages_node = file.get_dictionary_mut(tree)?;
    pages_node.set("Count", i64::try_from(count).unwrap_or(i64::MAX));
    pages_node.set("Kids", kids);
    describe(&mut file, document, &pages, &digest.finalize())?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes)?;
    Ok(bytes)
}

fn add_page(file: &mut lopdf::Document, tree: ObjectId, page: &Page, packed: Vec<u8>) -> ObjectId {
    let contents = file.add_object(Stream::new(
        dictionary! { "Filter" => "FlateDecode" },
        packed,
    ));
    let size: Vec<Object> = vec![
        0.into(),
        0.into(),
        page.width_pt.into(),
        page.height_pt.into(),
    ];
    file.add_object(dictionary! {
        "Type" => "Page",
        "Parent" => tree,
        "MediaBox" => size,
        "Contents" => contents,
    })
}

/// Says what the file is, and how a viewer opens it.
fn describe(
    file: &mut lopdf::Document,
    document: &Document,
    pages: &[ObjectId],
    digest: &[u8],
) -> Result<(), PdfError> {
    let outline = outline::write(file, &document.bookmarks, pages);
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(document.language.tag()));
    // The title in the window's frame in place of a file name; printed at its own size, because boxes are measured.
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None" },
    );
    let mode = if outline.is_some() {
        "UseOutlines"
    } else {
        "UseNone"
    };
    catalog.set("PageMode", mode);
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    let information = file.trailer.get(b"Info")?.as_reference()?;
    // In place of printpdf's, which has the time of day in it and claims a standard of prepress.
    let program = concat!("Shouwen ", env!("CARGO_PKG_VERSION"));
    file.set_object(
        information,
        dictionary! { "Title" => text_string(&document.title), "Producer" => Object::string_literal(program) },
    );
    let id = digest.get(..16).unwrap_or(digest).to_vec();
    let id = Object::String(id, StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    file.version = "1.7".into();
    Ok(())
}
