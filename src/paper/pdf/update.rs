//! An update: what is written behind a finished PDF so that the file before it stays as it was, byte for byte.
//!
//! The format's own way to change a file (ISO 32000, 7.5.6): newer objects, a list of where they lie, and a trailer that
//! leads to the list before. Written by hand, because the bytes must be the same ones in every version of every library.

use std::collections::BTreeMap;

use lopdf::encode_utf16_be;
use sha2::{Digest as _, Sha256};

use super::parts::{Parts, head};
use crate::domain::journal::hex;

/// An update that is being written.
pub(super) struct Update<'a> {
    file: &'a [u8],
    parts: &'a Parts<'a>,
    bytes: Vec<u8>,
    places: BTreeMap<u32, usize>,
}

impl<'a> Update<'a> {
    /// Begins behind a file.
    pub fn after(file: &'a [u8], parts: &'a Parts<'a>) -> Self {
        Self {
            file,
            parts,
            bytes: vec![b'\n'],
            places: BTreeMap::new(),
        }
    }

    /// Writes an object, in place of an older one of the same number.
    pub fn object(&mut self, number: u32, body: &[u8]) {
        let place = self.file.len() + self.bytes.len();
        self.places.insert(number, place);
        self.bytes.extend_from_slice(head(number).as_bytes());
        self.bytes.extend_from_slice(body);
        self.bytes.extend_from_slice(b"\nendobj\n");
    }

    /// Writes an object with a content; `entries` is what its dictionary says besides the length.
    pub fn stream(&mut self, number: u32, entries: &str, content: &[u8]) {
        let mut body = format!("<<{entries}/Length {}>>stream\n", content.len()).into_bytes();
        body.extend_from_slice(content);
        body.extend_from_slice(b"\nendstream");
        self.object(number, &body);
    }

    /// The whole file with its update; `None` for a file that does not say where it begins.
    pub fn finish(mut self) -> Option<Vec<u8>> {
        let trailer = &self.parts.trailer;
        let said = |key| Some(String::from_utf8_lossy(trailer.get(key)?));
        let (root, information, ids) = (said("Root")?, said("Info")?, said("ID")?);
        let first_id = ids
            .strip_prefix('[')?
            .split_inclusive('>')
            .next()?
            .to_owned();
        let (root, information) = (root.into_owned(), information.into_owned());
        let newest = self.places.keys().last().map_or(0, |number| number + 1);
        let size = self.parts.size.max(newest);
        let digest = Sha256::digest(&self.bytes);
        let id = hex(digest.get(..16).unwrap_or(&digest)).to_uppercase();
        let list_at = self.file.len() + self.bytes.len();
        let before = self.parts.list_at;
        self.list();
        let end = format!(
            "trailer\n<</Size {size}/Root {root}/Info {information}/Prev {before}/ID[{first_id}<{id}>]>>\n\
             startxref\n{list_at}\n%%EOF"
        );
        self.bytes.extend_from_slice(end.as_bytes());
        Some([self.file, &self.bytes].concat())
    }

    /// Where the update's objects lie, a section for each run of numbers.
    fn list(&mut self) {
        let mut lines = String::from("xref\n");
        let mut places = self.places.iter().peekable();
        let mut section = Vec::new();
        while let Some((number, place)) = places.next() {
            section.push(place);
            if places.peek().is_none_or(|(next, _)| **next != number + 1) {
                let first = *number as usize + 1 - section.len();
                lines.push_str(&format!("{first} {}\n", section.len()));
                for place in section.drain(..) {
                    lines.push_str(&format!("{place:010} 00000 n \n"));
                }
            }
        }
        self.bytes.extend_from_slice(lines.as_bytes());
    }
}

/// A text as a dictionary's value.
pub(super) fn text(said: &str) -> String {
    if !said.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        let mut bytes = Vec::new();
        encode_utf16_be(said, &mut bytes);
        return format!("<{}>", hex(&bytes).to_uppercase());
    }
    let mut written = String::with_capacity(said.len() + 2);
    written.push('(');
    for c in said.chars() {
        if matches!(c, '(' | ')' | '\\') {
            written.push('\\');
        }
        written.push(c);
    }
    written.push(')');
    written
}
