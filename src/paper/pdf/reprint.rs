//! The mark of a reprint (补打) on a sealed paper: in a box above what is written on every page.
//!
//! The mark is another update behind the seal, so the sealed paper stays in the file byte for byte. It is drawn once, in
//! a strip above the pages' text that nothing of it can leave; whoever reads the file can therefore tell that the
//! strip is all that was added, whatever fonts and version drew it.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::faces::Faces;
use super::parts::{Dictionary, Parts, references};
use super::pictures::Pictures;
use super::sealed::{self, Rest, with_entries};
use super::update::Update;
use super::{PdfError, content};
use crate::paper::canvas::{Align, Canvas, Type};
use crate::paper::page::{Document, Page, Rect, mm};
use crate::paper::style::{self, baseline_pt, lines_pt};

/// The key of the reprint's count in the file's metadata.
const COUNT_KEY: &str = "ShouwenReprint";
/// The key of what the mark says.
const MARK_KEY: &str = "ShouwenReprintMark";
/// The mark's name among the resources of a page.
const RESOURCE: &str = "ShouwenMark";
/// The strip that the mark cannot leave, from the page's upper edge down: higher than any paper's upper margin.
const STRIP_PT: u32 = 41;
/// The strip is wider than any page.
const STRIP_WIDTH_PT: u32 = 1300;
/// More pages are no report.
const MOST_PAGES: usize = 20_000;
/// Ink and lines as a page begins with them, whatever the page has left behind.
const FRESH: &[u8] = b"0 g 0 G [] 0 d 0 j\n";

/// Where the mark stands: over the left margin of an A4 leaf, below what printers leave white.
const LEFT_PT: f32 = mm(22.0);
const TOP_PT: f32 = mm(6.5);
const PAD_PT: f32 = 3.0;
/// A mark that would be longer is set smaller.
const MOST_WIDTH_PT: f32 = mm(165.0);

/// The pages on the screen with the mark that [`mark_reprint`] puts on those of the file.
#[must_use]
pub fn marked(document: &Document, mark: &str) -> Document {
    let mut marked = document.clone();
    let drawn = draw(mark);
    for page in &mut marked.pages {
        page.items.extend(drawn.items.iter().cloned());
    }
    marked
}

/// The sealed paper with a mark above every page, and the mark's words and count in its metadata. A mark that is there
/// already gives way to the new one. The same mark gives the same bytes.
///
/// # Errors
/// [`PdfError::Unmarkable`] for anything but a paper as [`sealed::seal`] or this function left it.
pub fn mark_reprint(sealed_pdf: &[u8], count: u32, mark: &str) -> Result<Vec<u8>, PdfError> {
    let opened = sealed::read(sealed_pdf).ok().flatten();
    let opened = opened.filter(|it| matches!(it.rest, Rest::Nothing | Rest::Reprint { .. }));
    let sealed = opened
        .and_then(|it| sealed_pdf.get(..it.sealed_len?))
        .ok_or(PdfError::Unmarkable)?;
    let parts = Parts::of(sealed).ok_or(PdfError::Unmarkable)?;
    let pages = Pages::of(&parts).ok_or(PdfError::Unmarkable)?;
    let page = draw(mark);
    let (mut fonts, faces) = Faces::embed(std::slice::from_ref(&page))?;
    let tree = fonts.catalog()?.get(b"Pages")?.as_reference()?;
    let resources = fonts.get_dictionary(tree)?.get(b"Resources")?.clone();
    // Of the file that printpdf made only the fonts are wanted.
    fonts.trailer = lopdf::dictionary! { "Root" => resources };
    fonts.prune_objects();
    fonts.renumber_objects_with(pages.first_font());
    fonts.compress();
    let mut written = Vec::new();
    fonts.save_to(&mut written)?;
    let written = Parts::of(&written).ok_or(PdfError::Unmarkable)?;
    let drawing = Drawing {
        content: &[
            FRESH,
            &content::content(&page, &faces, &Pictures::default()),
        ]
        .concat(),
        resources: written.trailer.reference("Root").unwrap_or_default(),
        fonts: written.newest_from(0).ok_or(PdfError::Unmarkable)?,
    };
    let marked = write(sealed, &parts, &pages, &drawing, (count, mark));
    marked.ok_or(PdfError::Unmarkable)
}

/// The count and the words of the mark on a sealed paper, where the file holds the sealed paper and the mark and
/// nothing else: the mark is written again with the drawing that the file has, which must give the same file.
pub(super) fn read_mark(sealed: &[u8], pdf: &[u8]) -> Option<(u32, String)> {
    let parts = Parts::of(sealed)?;
    let pages = Pages::of(&parts)?;
    let marked = Parts::of(pdf)?;
    let information = marked.dictionary(marked.trailer.reference("Info")?)?;
    let count = information.text(COUNT_KEY)?.parse().ok()?;
    let mark = information.text(MARK_KEY)?;
    let drawing = Drawing {
        content: marked.stream(pages.form())?,
        resources: marked.dictionary(pages.form())?.reference("Resources")?,
        fonts: marked.newest_from(pages.first_font())?,
    };
    let again = write(sealed, &parts, &pages, &drawing, (count, &mark))?;
    (again == pdf).then_some((count, mark))
}

/// What the mark looks like: all that may differ from version to version.
struct Drawing<'a> {
    content: &'a [u8],
    /// The object that names the fonts.
    resources: u32,
    /// The fonts' objects, with the one that names them.
    fonts: Vec<(u32, &'a [u8])>,
}

/// The mark on a page that is nothing else; its upper edge is the page's.
fn draw(mark: &str) -> Page {
    let usual = Type::hei(9.5);
    let room_pt = MOST_WIDTH_PT - 2.0 * PAD_PT;
    let shrink = (room_pt / usual.width_pt(mark).max(1.0)).min(1.0);
    let set = Type::hei(usual.size_pt * shrink);
    let mut canvas = Canvas::default();
    let frame = Rect {
        x_pt: LEFT_PT,
        y_pt: TOP_PT,
        width_pt: set.width_pt(mark) + 2.0 * PAD_PT,
        height_pt: lines_pt(set, 1) + PAD_PT,
    };
    canvas.frame(frame, style::OUTER_WEIGHT_PT);
    let baseline_pt = baseline_pt(set, TOP_PT + PAD_PT / 2.0);
    canvas.text(LEFT_PT + PAD_PT, baseline_pt, set, Align::Left, mark);
    canvas.finish(0.0, 0.0).0
}

/// The pages of a paper, and the numbers its mark's objects get.
struct Pages<'a> {
    pages: Vec<(u32, Dictionary<'a>)>,
    /// What names the fonts of all pages.
    resources: (u32, Dictionary<'a>),
    /// The height of a page as it is written, and the object that puts the mark on a page so high.
    callers: BTreeMap<&'a [u8], u32>,
    first: u32,
}

impl<'a> Pages<'a> {
    fn of(parts: &Parts<'a>) -> Option<Self> {
        let catalog = parts.dictionary(parts.trailer.reference("Root")?)?;
        let tree = parts.dictionary(catalog.reference("Pages")?)?;
        let resources = tree.reference("Resources")?;
        let numbers = references(tree.get("Kids")?)?;
        let each: BTreeSet<_> = numbers.iter().collect();
        (each.len() == numbers.len() && numbers.len() <= MOST_PAGES).then_some(())?;
        let pages = numbers.into_iter().map(|number| {
            let page = parts.dictionary(number)?;
            // A page with resources of its own would not find the mark.
            let is_plain = page.get("Type")? == b"/Page" && page.get("Resources").is_none();
            is_plain.then_some((number, page))
        });
        let pages: Vec<_> = pages.collect::<Option<_>>()?;
        let mut callers = BTreeMap::new();
        for (_, page) in &pages {
            callers.insert(height(page)?, 0);
        }
        let first = parts.size;
        for (caller, number) in callers.values_mut().zip(first.checked_add(1)?..) {
            *caller = number;
        }
        Some(Self {
            pages,
            resources: (resources, parts.dictionary(resources)?),
            callers,
            first,
        })
    }

    const fn form(&self) -> u32 {
        self.first
    }

    fn first_font(&self) -> u32 {
        let callers = u32::try_from(self.callers.len()).unwrap_or(u32::MAX);
        self.first.saturating_add(1).saturating_add(callers)
    }
}

/// A page's height, as it is written.
fn height<'a>(page: &Dictionary<'a>) -> Option<&'a [u8]> {
    let corners = page.get("MediaBox")?;
    let corners = corners.strip_prefix(b"[0 0 ")?.strip_suffix(b"]")?;
    let mut sides = corners.split(|byte| *byte == b' ');
    let (_, height) = (sides.next()?, sides.next()?);
    let is_plain = height.iter().all(|it| it.is_ascii_digit() || *it == b'.');
    (is_plain && sides.next().is_none()).then_some(height)
}

fn write(
    sealed: &[u8],
    parts: &Parts<'_>,
    pages: &Pages<'_>,
    drawing: &Drawing<'_>,
    (count, mark): (u32, &str),
) -> Option<Vec<u8>> {
    let mut update = Update::after(sealed, parts);
    let form = pages.form();
    for (number, page) in &pages.pages {
        let caller = *pages.callers.get(height(page)?)?;
        update.object(*number, &with_content(page, caller)?);
    }
    let (number, resources) = &pages.resources;
    update.object(*number, &with_form(resources, form)?);
    let entries = format!(
        "/Type/XObject/Subtype/Form/BBox[0 -{STRIP_PT} {STRIP_WIDTH_PT} 0]/Resources {} 0 R",
        drawing.resources
    );
    update.stream(form, &entries, drawing.content);
    for (height, caller) in &pages.callers {
        let height = String::from_utf8_lossy(height);
        let call = format!("q 1 0 0 1 0 {height} cm /{RESOURCE} Do Q");
        update.stream(*caller, "", call.as_bytes());
    }
    for (number, body) in &drawing.fonts {
        update.object(*number, body);
    }
    let information = parts.trailer.reference("Info")?;
    let said = [(COUNT_KEY, count.to_string()), (MARK_KEY, mark.to_owned())];
    let body = with_entries(&parts.dictionary(information)?, &said);
    update.object(information, &body);
    update.finish()
}

/// A page that draws one more content after its own.
fn with_content(page: &Dictionary<'_>, content: u32) -> Option<Vec<u8>> {
    let own = page.get("Contents")?;
    let own = own.strip_prefix(b"[").unwrap_or(own);
    let own = String::from_utf8_lossy(own.strip_suffix(b"]").unwrap_or(own));
    Some(replacing(
        page,
        "Contents",
        &format!("[{own} {content} 0 R]"),
    ))
}

/// The pages' resources with the mark among them; a paper with pictures has a list of such things already.
fn with_form(resources: &Dictionary<'_>, form: u32) -> Option<Vec<u8>> {
    let own = match resources.get("XObject") {
        None => String::new(),
        Some(own) => {
            let own = own.strip_prefix(b"<<")?.strip_suffix(b">>")?;
            String::from_utf8_lossy(own).into_owned()
        }
    };
    let all = format!("<<{own}/{RESOURCE} {form} 0 R>>");
    Some(replacing(resources, "XObject", &all))
}

/// The same dictionary with another value for a key, at its end.
fn replacing(dictionary: &Dictionary<'_>, key: &str, value: &str) -> Vec<u8> {
    let is_other = |entry: &&(&[u8], &[u8])| entry.0.strip_prefix(b"/") != Some(key.as_bytes());
    let others = dictionary.0.iter().filter(is_other).copied();
    let mut body = with_entries(&Dictionary(others.collect()), &[]);
    body.truncate(body.len().saturating_sub(2));
    body.extend_from_slice(format!("/{key}{value}>>").as_bytes());
    body
}
