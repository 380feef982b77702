//! Reads just enough of a PDF that this program wrote: where its objects lie, and what their dictionaries say.
//!
//! A file is handed in by anybody, so nothing here trusts it: every place is looked up and may be missing, nothing is
//! unpacked, and nothing calls itself. Values stay as they are written. Knows nothing of seals and pages.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use lopdf::{Object, StringFormat, decode_text_string};

/// How many updates are followed back; a paper has two at most.
const MOST_UPDATES: usize = 8;
/// A list of more objects is no paper of ours.
const MOST_OBJECTS: usize = 1 << 20;
/// A longer dictionary is none of ours: the longest lists the pages.
const MOST_DICTIONARY_BYTES: usize = 256 << 10;

/// A dictionary: each key with its value, both as they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dictionary<'a>(pub Vec<(&'a [u8], &'a [u8])>);

impl<'a> Dictionary<'a> {
    /// Reads the dictionary that begins the bytes, and says how long it is.
    pub fn read(bytes: &'a [u8]) -> Option<(Self, usize)> {
        let mut tokens = Tokens { bytes, at: 0 };
        (tokens.next()?.0 == Kind::Open).then_some(())?;
        let mut entries = Vec::new();
        loop {
            match tokens.next()? {
                (Kind::Name, key) => entries.push((key, tokens.value()?)),
                (Kind::Close, _) => return Some((Self(entries), tokens.at)),
                _ => return None,
            }
        }
    }

    /// The value of a key, as it is written.
    pub fn get(&self, key: &str) -> Option<&'a [u8]> {
        let is_it = |written: &[u8]| written.strip_prefix(b"/") == Some(key.as_bytes());
        let found = self.0.iter().find(|(written, _)| is_it(written));
        found.map(|(_, value)| *value)
    }

    /// The text of a key.
    pub fn text(&self, key: &str) -> Option<String> {
        text(self.get(key)?)
    }

    /// The number of the object that a key refers to.
    pub fn reference(&self, key: &str) -> Option<u32> {
        reference(self.get(key)?)
    }
}

/// What a value that is a text says.
fn text(written: &[u8]) -> Option<String> {
    let bytes = match written {
        [b'(', within @ .., b')'] => literal(within),
        [b'<', within @ .., b'>'] => hexadecimal(within)?,
        _ => return None,
    };
    decode_text_string(&Object::String(bytes, StringFormat::Literal)).ok()
}

fn literal(written: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(written.len());
    let mut rest = written.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        match rest.next() {
            Some(b'n') => bytes.push(b'\n'),
            Some(b'r') => bytes.push(b'\r'),
            Some(b't') => bytes.push(b'\t'),
            Some(b'b') => bytes.push(8),
            Some(b'f') => bytes.push(12),
            // A line that goes on.
            Some(b'\n') | None => {}
            Some(b'\r') => {
                rest.next_if_eq(&b'\n');
            }
            Some(digit @ b'0'..=b'7') => {
                let mut code = u32::from(digit - b'0');
                for _ in 0..2 {
                    let Some(digit) = rest.next_if(|it| matches!(it, b'0'..=b'7')) else {
                        break;
                    };
                    code = code * 8 + u32::from(digit - b'0');
                }
                bytes.push((code & 0xff) as u8);
            }
            Some(other) => bytes.push(other),
        }
    }
    bytes
}

fn hexadecimal(written: &[u8]) -> Option<Vec<u8>> {
    let digits = written.iter().filter(|byte| !is_space(**byte));
    let digits = digits.map(|byte| char::from(*byte).to_digit(16));
    let digits = digits.collect::<Option<Vec<_>>>()?;
    let byte = |pair: &[u32]| {
        let low = pair.get(1).copied().unwrap_or_default();
        u8::try_from(pair.first()? * 16 + low).ok()
    };
    digits.chunks(2).map(byte).collect()
}

/// The number of the object that a value refers to.
pub(super) fn reference(written: &[u8]) -> Option<u32> {
    number(written.strip_suffix(b" 0 R")?)
}

fn number(digits: &[u8]) -> Option<u32> {
    let digits = std::str::from_utf8(digits).ok()?;
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_plain)
}

/// The objects that a list refers to.
pub(super) fn references(written: &[u8]) -> Option<Vec<u32>> {
    let within = written.strip_prefix(b"[")?.strip_suffix(b"]")?;
    let mut tokens = Tokens {
        bytes: within,
        at: 0,
    };
    let mut found = Vec::new();
    while tokens.at < within.trim_ascii_end().len() {
        found.push(reference(tokens.value()?)?);
    }
    Some(found)
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'\x0c' | 0)
}

const fn ends_word(byte: u8) -> bool {
    is_space(byte) || matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'/' | b'%')
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Open,
    Close,
    OpenList,
    CloseList,
    Name,
    Text,
    Word,
}

/// Goes through what is written, a sign, a name or a word at a time.
#[derive(Clone, Copy)]
struct Tokens<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Tokens<'a> {
    fn next(&mut self) -> Option<(Kind, &'a [u8])> {
        let rest = self.bytes.get(self.at..)?;
        let start = self.at + rest.iter().position(|byte| !is_space(*byte))?;
        let rest = self.bytes.get(start..)?;
        let word = |from: usize| {
            let end = rest.iter().skip(from).position(|byte| ends_word(*byte));
            end.map_or(rest.len(), |end| from + end)
        };
        let (kind, length) = match rest {
            [b'<', b'<', ..] => (Kind::Open, 2),
            [b'>', b'>', ..] => (Kind::Close, 2),
            [b'[', ..] => (Kind::OpenList, 1),
            [b']', ..] => (Kind::CloseList, 1),
            [b'(', ..] => (Kind::Text, literal_len(rest)?),
            [b'<', ..] => (Kind::Text, rest.iter().position(|byte| *byte == b'>')? + 1),
            [b'/', ..] => (Kind::Name, word(1)),
            _ => (Kind::Word, word(0)),
        };
        (length > 0).then_some(())?;
        self.at = start + length;
        Some((kind, self.bytes.get(start..self.at)?))
    }

    /// One whole value, with all that lies in it.
    fn value(&mut self) -> Option<&'a [u8]> {
        let (mut kind, first) = self.next()?;
        let start = self.at - first.len();
        let mut depth = 0_usize;
        loop {
            match kind {
                Kind::Open | Kind::OpenList => depth += 1,
                Kind::Close | Kind::CloseList => depth = depth.checked_sub(1)?,
                Kind::Name | Kind::Text | Kind::Word => {}
            }
            if depth == 0 {
                break;
            }
            kind = self.next()?.0;
        }
        if kind == Kind::Word && number(first).is_some() {
            // `12 0 R` is one value in three words.
            let mut ahead = *self;
            let generation = ahead.next().and_then(|(_, word)| number(word));
            if generation.is_some() && ahead.next() == Some((Kind::Word, b"R")) {
                *self = ahead;
            }
        }
        self.bytes.get(start..self.at)
    }
}

/// How long a text in brackets is; brackets within it come in pairs.
fn literal_len(rest: &[u8]) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_escaped = false;
    for (at, byte) in rest.iter().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'(' => depth += 1,
            b')' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// A whole file: where each object lies, and what its end says.
pub(super) struct Parts<'a> {
    file: &'a [u8],
    places: BTreeMap<u32, usize>,
    /// The last update's objects alone.
    newest: BTreeMap<u32, usize>,
    /// Where the last list of places begins.
    pub list_at: usize,
    /// What stands after the last list.
    pub trailer: Dictionary<'a>,
    /// One more than the highest number of an object.
    pub size: u32,
}

impl<'a> Parts<'a> {
    /// Reads where everything lies; `None` for a file that this program has not written so.
    pub fn of(file: &'a [u8]) -> Option<Self> {
        let list_at = last_list(file)?;
        let (newest, trailer) = list(file, list_at)?;
        let size = number(trailer.get("Size")?)?;
        let mut places = newest.clone();
        let mut before = trailer.get("Prev").map(number);
        for _ in 0..MOST_UPDATES {
            let Some(at) = before else { break };
            let (older, trailer) = list(file, at? as usize)?;
            for (number, place) in older {
                places.entry(number).or_insert(place);
            }
            before = trailer.get("Prev").map(number);
        }
        before.is_none().then_some(Self {
            file,
            places,
            newest,
            list_at,
            trailer,
            size,
        })
    }

    /// The dictionary of an object.
    pub fn dictionary(&self, number: u32) -> Option<Dictionary<'a>> {
        self.dictionary_at(number).map(|(dictionary, _)| dictionary)
    }

    /// The content of an object that is a stream, as it is packed.
    pub fn stream(&self, number: u32) -> Option<&'a [u8]> {
        let (dictionary, end) = self.dictionary_at(number)?;
        let rest = self.file.get(end..)?.strip_prefix(b"stream\n")?;
        rest.get(..self::number(dictionary.get("Length")?)? as usize)
    }

    /// The objects of the last update from this number on: what stands between `obj` and `endobj`.
    pub fn newest_from(&self, number: u32) -> Option<Vec<(u32, &'a [u8])>> {
        let mut ends: Vec<usize> = self.newest.values().copied().collect();
        ends.push(self.list_at);
        ends.sort_unstable();
        let bodies = self.newest.range(number..).map(|(number, place)| {
            let end = ends.get(ends.partition_point(|end| end <= place))?;
            let whole = self.file.get(*place..*end)?.strip_suffix(b"\nendobj\n")?;
            Some((*number, whole.strip_prefix(head(*number).as_bytes())?))
        });
        bodies.collect()
    }

    fn dictionary_at(&self, number: u32) -> Option<(Dictionary<'a>, usize)> {
        let head = head(number);
        let rest = self.file.get(*self.places.get(&number)?..)?;
        let rest = rest.strip_prefix(head.as_bytes())?;
        let within = rest.get(..rest.len().min(MOST_DICTIONARY_BYTES))?;
        let (dictionary, length) = Dictionary::read(within)?;
        Some((dictionary, self.file.len() - rest.len() + length))
    }
}

/// How an object begins.
pub(super) fn head(number: u32) -> String {
    format!("{number} 0 obj\n")
}

fn last_list(file: &[u8]) -> Option<usize> {
    let rest = file.strip_suffix(b"\n%%EOF")?;
    let digits = rest
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    let (rest, place) = rest.split_at_checked(rest.len() - digits)?;
    rest.ends_with(b"\nstartxref\n").then_some(())?;
    Some(number(place)? as usize)
}

/// One list of places, and what stands after it.
fn list(file: &[u8], at: usize) -> Option<(BTreeMap<u32, usize>, Dictionary<'_>)> {
    let mut rest = file.get(at..)?.strip_prefix(b"xref\n")?;
    let mut places = BTreeMap::new();
    loop {
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let (line, after) = rest.split_at_checked(end + 1)?;
        if line == b"trailer\n" {
            return Some((places, Dictionary::read(after)?.0));
        }
        let mut words = line.trim_ascii_end().split(|byte| *byte == b' ');
        let first = number(words.next()?)?;
        let count = number(words.next()?)?;
        rest = after;
        for object in first..first.checked_add(count)? {
            let (place, after) = rest.split_at_checked(20)?;
            rest = after;
            if place.get(17) == Some(&b'n') {
                places.insert(object, number(place.get(..10)?)? as usize);
            }
            (places.len() <= MOST_OBJECTS).then_some(())?;
        }
    }
}
