//! The list of places beside a PDF's pages: chapters, and what lies within them.
//!
//! Knows nothing of what stands on the pages.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};

use crate::paper::page::Bookmark;

/// A place in the list with those below it.
struct Entry<'a> {
    bookmark: &'a Bookmark,
    within: Vec<&'a Bookmark>,
}

/// Writes the list; none where there is nothing to jump to. Bookmarks that name a page that is not there are left out.
pub(super) fn write(
    file: &mut Document,
    bookmarks: &[Bookmark],
    pages: &[ObjectId],
) -> Option<ObjectId> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for bookmark in bookmarks.iter().filter(|it| it.page < pages.len()) {
        match entries.last_mut().filter(|_| bookmark.level > 0) {
            Some(chapter) => chapter.within.push(bookmark),
            None => entries.push(Entry {
                bookmark,
                within: Vec::new(),
            }),
        }
    }
    if entries.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<_> = entries.iter().map(|_| file.new_object_id()).collect();
    for (at, entry) in entries.iter().enumerate() {
        let mut written = place(entry.bookmark, root, &ids, at, pages);
        let within: Vec<_> = entry.within.iter().map(|_| file.new_object_id()).collect();
        let parent = *ids.get(at)?;
        for (below, bookmark) in entry.within.iter().enumerate() {
            let child = place(bookmark, parent, &within, below, pages);
            file.set_object(*within.get(below)?, child);
        }
        list(&mut written, &within, true);
        file.set_object(parent, written);
    }
    let mut outlines = dictionary! { "Type" => "Outlines" };
    list(&mut outlines, &ids, false);
    file.set_object(root, outlines);
    Some(root)
}

fn place(
    bookmark: &Bookmark,
    parent: ObjectId,
    ids: &[ObjectId],
    at: usize,
    pages: &[ObjectId],
) -> Dictionary {
    let mut written = dictionary! {
        "Title" => text_string(&bookmark.title),
        "Parent" => parent,
    };
    if let Some(page) = pages.get(bookmark.page) {
        let whole_page: Vec<Object> = vec![(*page).into(), "Fit".into()];
        written.set("Dest", whole_page);
    }
    if let Some(before) = at.checked_sub(1).and_then(|at| ids.get(at)) {
        written.set("Prev", *before);
    }
    if let Some(after) = ids.get(at + 1) {
        written.set("Next", *after);
    }
    written
}

/// Says what lies below; the list opens with its chapters closed.
fn list(written: &mut Dictionary, ids: &[ObjectId], is_closed: bool) {
    let (Some(first), Some(last)) = (ids.first(), ids.last()) else {
        return;
    };
    let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    written.set("First", *first);
    written.set("Last", *last);
    written.set("Count", if is_closed { -count } else { count });
}
