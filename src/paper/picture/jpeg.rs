//! The parts of a JPEG: whether it is whole, what colours it has, and the file without whatever is not its picture.
//!
//! A phone writes into each photo where it was taken and with which device, and some append a film. None of that goes on
//! paper: it could tell who complains.

use super::Colours;

/// A JPEG without anything but its picture.
pub(super) struct Kept {
    pub bytes: Vec<u8>,
    pub colours: Colours,
    /// Whether every reader of PDF knows this kind of JPEG.
    pub is_printable: bool,
}

/// What the head of a JPEG says of its pixels.
struct Frame {
    is_known_kind: bool,
    components: usize,
    /// Named R, G and B: values that are not in the usual form, which a PDF would have to be told.
    is_named_rgb: bool,
}

/// The file with its picture alone; `None` of one that is cut short or has no picture in it.
pub(super) fn without_metadata(file: &[u8]) -> Option<Kept> {
    let mut kept = vec![0xff, 0xd8];
    let mut frame = None;
    let mut is_adobe = false;
    let mut at = 2;
    loop {
        let (marker, next) = marker_at(file, at)?;
        if marker == 0xd9 {
            kept.extend([0xff, 0xd9]);
            break;
        }
        if matches!(marker, 0x01 | 0xd0..=0xd8) {
            at = next;
            continue;
        }
        let length = usize::from(u16::from_be_bytes([*file.get(next)?, *file.get(next + 1)?]));
        let end = next + length.max(2);
        let segment = file.get(next + 2..end)?;
        match marker {
            // Huffman tables, an extension, arithmetic tables: of the same range, and no frames.
            0xc4 | 0xc8 | 0xcc => {}
            0xc0..=0xcf => frame = Some(Frame::read(marker, segment)?),
            0xee => is_adobe |= segment.starts_with(b"Adobe"),
            _ => {}
        }
        if !is_metadata(marker) {
            kept.extend([0xff, marker]);
            kept.extend(file.get(next..end)?);
        }
        at = end;
        if marker == 0xda {
            let coded = coded_until(file, at)?;
            kept.extend(file.get(at..coded)?);
            at = coded;
        }
    }
    let frame = frame?;
    let colours = match frame.components {
        1 => Colours::Grey,
        3 => Colours::Rgb,
        4 => Colours::Cmyk {
            is_inverted: is_adobe,
        },
        _ => return None,
    };
    Some(Kept {
        bytes: kept,
        colours,
        is_printable: frame.is_known_kind && (is_adobe || !frame.is_named_rgb),
    })
}

impl Frame {
    fn read(marker: u8, segment: &[u8]) -> Option<Self> {
        let components = usize::from(*segment.get(5)?);
        let ids: Vec<u8> = segment.get(6..)?.iter().step_by(3).copied().collect();
        Some(Self {
            // Baseline, extended and progressive, each of 8 bits.
            is_known_kind: matches!(marker, 0xc0..=0xc2) && *segment.first()? == 8,
            components,
            is_named_rgb: ids == *b"RGB",
        })
    }
}

/// Everything applications add, and comments; not the two that say how the colours are meant.
const fn is_metadata(marker: u8) -> bool {
    matches!(marker, 0xe1..=0xed | 0xef | 0xfe)
}

/// The marker at a place, and where it ends. Any number of 0xff may stand before it.
fn marker_at(file: &[u8], at: usize) -> Option<(u8, usize)> {
    if *file.get(at)? != 0xff {
        return None;
    }
    let fill = file.get(at..)?.iter().take_while(|byte| **byte == 0xff);
    let place = at + fill.count();
    Some((*file.get(place)?, place + 1))
}

/// Where coded pixels end: at the next marker that is no restart.
fn coded_until(file: &[u8], from: usize) -> Option<usize> {
    let rest = file.get(from..)?;
    let is_end = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xff | 0xd0..=0xd7);
    let length = rest.windows(2).position(is_end)?;
    Some(from + length)
}
