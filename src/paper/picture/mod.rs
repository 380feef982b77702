//! Scans and photos on their way to paper and screen: read once, upright, no larger than a page needs.
//!
//! The one place that decodes pictures. What cannot be shown is told by [`Unreadable`] and never by a panic: the files come
//! from phones, sticks and old scanners. Knows nothing of complaints, of pages and of who may see what.

mod decode;
mod jpeg;
mod pack;
mod shrink;

pub use decode::{Pixels, decoded};

use zeroize::Zeroize as _;

/// Pixels along the sides of A4 at 200 dots per inch: more than that no page shows and no office printer prints.
const MOST_LONG_SIDE: usize = 2339;
const MOST_SHORT_SIDE: usize = 1654;

/// Why a file cannot be shown as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Unreadable {
    /// It is a PDF, which has pages of its own.
    #[error("a PDF")]
    Pdf,
    /// It is neither a JPEG nor a PNG.
    #[error("no picture")]
    NoPicture,
    /// It begins like a picture, and then it is cut short or altered.
    #[error("a damaged picture")]
    Damaged,
    /// It has more pixels than any scanner makes; it is not decoded, because it would fill the memory.
    #[error("a picture of too many pixels")]
    TooLarge,
}

/// The inks of a picture's pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Colours {
    /// Shades of grey.
    Grey,
    /// Red, green, blue.
    Rgb,
    /// Cyan, magenta, yellow, black; `is_inverted` where 255 is no ink, as Adobe's programs write it.
    Cmyk {
        /// See above.
        is_inverted: bool,
    },
}

/// How a picture's bytes are packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Packing {
    /// A JPEG file.
    Jpeg,
    /// A PNG file, 8 bits a colour, without transparency.
    Png,
}

/// A picture ready for paper: upright, without whatever else its file told (place, time, device), and no larger than an A4
/// page at 200 dots per inch needs. Its bytes are overwritten before their memory is given back.
#[derive(PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    colours: Colours,
    packing: Packing,
    bytes: Vec<u8>,
}

impl Picture {
    /// Reads a file. The same file gives the same picture, byte for byte.
    ///
    /// A JPEG that stands upright and is small enough keeps its pixels as they are; everything else is decoded, turned,
    /// laid on white and packed anew.
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn read(file: &[u8]) -> Result<Self, Unreadable> {
        let decoded = decode::decode(file)?;
        let (width, height) = (decoded.pixels.width, decoded.pixels.height);
        let wanted = print_size(width, height);
        let is_large = wanted != (width, height);
        if let Some(kept) = decoded.as_it_is.filter(|_| !is_large) {
            return Ok(Self {
                width,
                height,
                colours: kept.colours,
                packing: Packing::Jpeg,
                bytes: kept.bytes,
            });
        }
        let pixels = decoded.pixels.shrunk_to(wanted);
        let (packing, bytes) = pack::packed(&pixels, decoded.packing)?;
        Ok(Self {
            width: pixels.width,
            height: pixels.height,
            colours: pixels.colours(),
            packing,
            bytes,
        })
    }

    /// Its width in pixels.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Its height in pixels.
    #[must_use]
    pub const fn height(&self) -> usize {
        self.height
    }

    /// The inks of its pixels.
    #[must_use]
    pub const fn colours(&self) -> Colours {
        self.colours
    }

    /// How its bytes are packed.
    #[must_use]
    pub const fn packing(&self) -> Packing {
        self.packing
    }

    /// Its pixels as a PDF takes them: a whole JPEG, or the packed rows of a PNG.
    #[must_use]
    pub fn stream(&self) -> Vec<u8> {
        match self.packing {
            Packing::Jpeg => self.bytes.clone(),
            Packing::Png => pack::packed_rows(&self.bytes),
        }
    }

    /// Its pixels for a screen, neither side longer than `most_side`.
    ///
    /// # Errors
    /// None that was not met when it was read.
    pub fn pixels(&self, most_side: usize) -> Result<Pixels, Unreadable> {
        Ok(decoded(&self.bytes)?.no_larger_than(most_side))
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}

/// What a picture shows is nobody's business in a log.
impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Picture")
            .field("width", &self.width)
            .field("height", &self.height)
            .field("packing", &self.packing)
            .finish_non_exhaustive()
    }
}

/// The pixels that a page has a use for, lying or upright, in the picture's own shape.
fn print_size(width: usize, height: usize) -> (usize, usize) {
    let (long, short) = (width.max(height), width.min(height));
    if long <= MOST_LONG_SIDE && short <= MOST_SHORT_SIDE {
        return (width, height);
    }
    // Whichever side is the tighter one.
    let (of, to) = match long * MOST_SHORT_SIDE >= short * MOST_LONG_SIDE {
        true => (long, MOST_LONG_SIDE),
        false => (short, MOST_SHORT_SIDE),
    };
    let scaled = |side: usize| ((side * to + of / 2) / of).max(1);
    (scaled(width), scaled(height))
}

#[cfg(test)]
pub(crate) mod tests;
