//! Looking for the marker in files, also inside what is packed; and the proof that it would be found.

use std::io::Read as _;
use std::path::Path;

use super::marker::Marker;

/// Where the marker was found: the file, and in which encoding.
pub type Leak = (String, &'static str);

/// Every file below a folder, and what of the marker it holds. The names of files are looked at too.
pub fn leaks_below(folder: &Path, marker: &Marker) -> (usize, Vec<Leak>) {
    let mut leaks = Vec::new();
    let mut files = 0;
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            // A file may go away while it is looked for: a log, a partial file.
            let Ok(bytes) = std::fs::read(&path) else {
                continue;
            };
            files += 1;
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            leaks.extend(leaks_in(name.as_bytes(), marker).map(|how| (name.clone(), how)));
            leaks.extend(leaks_in(&bytes, marker).map(|how| (name.clone(), how)));
        }
    }
    (files, leaks)
}

/// The encodings in which bytes hold the marker or a piece of it, packed or not.
pub fn leaks_in<'a>(
    bytes: &'a [u8],
    marker: &'a Marker,
) -> impl Iterator<Item = &'static str> + 'a {
    let layers: Vec<Vec<u8>> = std::iter::once(bytes.to_vec())
        .chain(unpacked(bytes))
        .collect();
    marker
        .written()
        .into_iter()
        .filter(move |written| layers.iter().any(|layer| holds(layer, &written.bytes)))
        .map(|written| written.how)
}

fn holds(bytes: &[u8], sought: &[u8]) -> bool {
    let first = sought[0];
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == first) {
        if bytes[from + at..].starts_with(sought) {
            return true;
        }
        from += at + 1;
    }
    false
}

/// The members of a zip file (an xlsx is one) and the streams of a PDF.
fn unpacked(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut layers = Vec::new();
    for at in positions(bytes, b"PK\x03\x04") {
        let number = |from: usize| {
            let field = bytes.get(at + from..at + from + 2);
            field.map_or(0, |it| usize::from(u16::from_le_bytes([it[0], it[1]])))
        };
        let body = at + 30 + number(26) + number(28);
        let mut layer = Vec::new();
        let body = bytes.get(body..).unwrap_or_default();
        let _ = flate2::read::DeflateDecoder::new(body).read_to_end(&mut layer);
        layers.push(layer);
    }
    for at in positions(bytes, b"stream") {
        let body = &bytes[at + 6..];
        let skip = body
            .iter()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'))
            .count();
        let mut layer = Vec::new();
        let _ = flate2::read::ZlibDecoder::new(&body[skip..]).read_to_end(&mut layer);
        layers.push(layer);
    }
    layers
}

fn positions(bytes: &[u8], sought: &[u8]) -> Vec<usize> {
    let windows = bytes.windows(sought.len()).enumerate();
    windows
        .filter(|(_, it)| *it == sought)
        .map(|(at, _)| at)
        .collect()
}

#[test]
fn a_planted_marker_is_found_in_every_encoding() {
    let marker = Marker::new();
    for written in marker.written() {
        let mut bytes = vec![0x41; 5_000];
        bytes.extend(&written.bytes);
        bytes.extend(vec![0x42; 5_000]);
        assert!(
            leaks_in(&bytes, &marker).any(|how| how == written.how),
            "{}",
            written.how
        );
    }
    assert_eq!(leaks_in(&[0x41; 10_000], &marker).count(), 0);
}

#[test]
fn a_planted_marker_is_found_in_what_is_packed() {
    let marker = Marker::new();
    let folder = tempfile::tempdir().unwrap();
    let mut workbook = rust_xlsxwriter::Workbook::new();
    workbook
        .add_worksheet()
        .write_string(0, 0, marker.text())
        .unwrap();
    workbook.save(folder.path().join("sheet.xlsx")).unwrap();
    let (files, leaks) = leaks_below(folder.path(), &marker);
    assert!(files == 1 && !leaks.is_empty());
    let mut stream = b"<< /Filter /FlateDecode >>\nstream\r\n".to_vec();
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut packer, marker.text().as_bytes()).unwrap();
    stream.extend(packer.finish().unwrap());
    assert!(leaks_in(&stream, &marker).count() > 0);
}

#[test]
fn a_planted_marker_is_found_in_the_draft_table_and_in_a_files_name() {
    let marker = Marker::new();
    let folder = tempfile::tempdir().unwrap();
    let conn = rusqlite::Connection::open(folder.path().join("a.db")).unwrap();
    conn.execute_batch("CREATE TABLE draft (body TEXT)")
        .unwrap();
    let piece: String = marker.chinese.chars().skip(3).take(2).collect();
    conn.execute("INSERT INTO draft VALUES (?1)", [piece])
        .unwrap();
    conn.close().unwrap();
    assert!(!leaks_below(folder.path(), &marker).1.is_empty());
    std::fs::remove_file(folder.path().join("a.db")).unwrap();
    assert!(leaks_below(folder.path(), &marker).1.is_empty());
    std::fs::write(folder.path().join(format!("{}.pdf", marker.latin)), b"").unwrap();
    assert!(!leaks_below(folder.path(), &marker).1.is_empty());
}
