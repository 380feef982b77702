//! Where in a file a seal may lie: as it was written, or as another program has written it anew.
//!
//! Searches the bytes, because a file from anywhere need not say truly where its parts lie.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

use super::{Dictionary, Seal, UnreadablePdf};
use crate::paper::pdf::parts::head;

/// Every key of a seal begins so.
const KEY: &[u8] = b"/Shouwen";
/// How far a key may lie behind the beginning of its dictionary.
const MOST_BEFORE_KEY: usize = 8 << 10;
/// How long a seal may be.
const MOST_SEAL_BYTES: usize = 16 << 10;
/// Of so many keys the dictionaries are looked for, each in so many places; a seal has a dozen keys.
const MOST_KEYS: usize = 64;
const MOST_OPENED: usize = 64;
/// How a part begins in which other programs pack dictionaries, and how many of them are unpacked how far.
const PACKED: &[u8] = b"/ObjStm";
const MOST_PACKED: usize = 64;
const MOST_UNPACKED_BYTES: u64 = 1 << 20;

/// Whether a file says that it is a PDF; other programs look for it in the first 1024 bytes too.
pub(super) fn is_pdf(pdf: &[u8]) -> bool {
    let start = pdf.get(..1024).unwrap_or(pdf);
    start.windows(5).any(|window| window == b"%PDF-")
}

/// The last seal of a file with the length of its paper; viewers show the last one.
pub(super) fn seal(pdf: &[u8]) -> Result<Option<(Seal, usize)>, UnreadablePdf> {
    let mut has_keys = false;
    if let Some(found) = search(pdf, &mut has_keys) {
        return Ok(Some(found));
    }
    for packed in places_from_end(pdf, PACKED).take(MOST_PACKED) {
        let unpacked = pdf.get(packed..).and_then(unpack).unwrap_or_default();
        if let Some(found) = search(&unpacked, &mut has_keys) {
            return Ok(Some(found));
        }
    }
    if has_keys {
        return Err(UnreadablePdf::DamagedSeal);
    }
    Ok(None)
}

/// The seal that stands right behind the paper it is for, where [`super::seal`] writes it.
pub(super) fn seal_behind(pdf: &[u8], length: usize) -> Option<Seal> {
    let rest = pdf.get(length..)?;
    let rest = rest.strip_prefix(b"\n")?;
    let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = std::str::from_utf8(rest.get(..digits)?)
        .ok()?
        .parse()
        .ok()?;
    let rest = rest.strip_prefix(head(number).as_bytes())?;
    let rest = rest.get(..rest.len().min(MOST_SEAL_BYTES))?;
    let (seal, its_length) = Seal::of(&Dictionary::read(rest)?.0)?;
    (its_length == length).then_some(seal)
}

fn search(bytes: &[u8], has_keys: &mut bool) -> Option<(Seal, usize)> {
    places_from_end(bytes, KEY).take(MOST_KEYS).find_map(|key| {
        *has_keys = true;
        let start = key.saturating_sub(MOST_BEFORE_KEY);
        let before = bytes.get(start..key)?;
        let opened = places_from_end(before, b"<<").take(MOST_OPENED);
        let mut read = opened.filter_map(|open| {
            let rest = bytes.get(start + open..)?;
            let rest = rest.get(..rest.len().min(MOST_SEAL_BYTES))?;
            Seal::of(&Dictionary::read(rest)?.0)
        });
        read.next()
    })
}

fn places_from_end<'a>(bytes: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let places = bytes.windows(wanted.len()).enumerate().rev();
    places
        .filter(move |(_, window)| *window == wanted)
        .map(|(at, _)| at)
}

/// Unpacks the next part, as far as it may be unpacked.
pub(super) fn unpack(rest: &[u8]) -> Option<Vec<u8>> {
    let near = rest.get(..rest.len().min(MOST_BEFORE_KEY))?;
    let start = near.windows(6).position(|window| window == b"stream")?;
    let packed = rest.get(start + 6..)?;
    let packed = packed.strip_prefix(b"\r").unwrap_or(packed);
    let packed = packed.strip_prefix(b"\n").unwrap_or(packed);
    let mut unpacked = Vec::new();
    let mut reader = ZlibDecoder::new(packed).take(MOST_UNPACKED_BYTES);
    // What comes out before a fault is worth a look too.
    let _faulty = reader.read_to_end(&mut unpacked);
    Some(unpacked)
}
