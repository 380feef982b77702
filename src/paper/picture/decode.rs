//! From a file's bytes to upright pixels. A file's head is read first: what would fill the memory is never decoded.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageError, ImageFormat, ImageReader, Limits};

use super::jpeg::{self, Kept};
use super::{Colours, Packing, Unreadable};

/// Pictures of more pixels than any scanner makes are not decoded: they would fill the memory.
const MOST_PIXELS: u64 = 120_000_000;
/// The longest side that is decoded; a JPEG cannot be longer.
const MOST_SIDE: u32 = 65_535;
/// What decoding may take of the memory, in bytes: four a pixel.
const MOST_BYTES: u64 = MOST_PIXELS * 4;

/// Upright pixels on white, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// One value a pixel for its grey, or three for red, green and blue.
    pub values: Vec<u8>,
}

impl Pixels {
    /// Values a pixel: 1 or 3.
    #[must_use]
    pub fn depth(&self) -> usize {
        match self.values.len() > self.width * self.height {
            true => 3,
            false => 1,
        }
    }

    /// The inks of these values.
    #[must_use]
    pub fn colours(&self) -> Colours {
        match self.depth() {
            1 => Colours::Grey,
            _ => Colours::Rgb,
        }
    }
}

/// A decoded file.
pub(super) struct Decoded {
    pub pixels: Pixels,
    /// How it was packed.
    pub packing: Packing,
    /// The file without anything but its pixels, where a PDF can take it as it is.
    pub as_it_is: Option<Kept>,
}

/// The pixels of a file, for a screen.
///
/// # Errors
/// [`Unreadable`].
pub fn decoded(file: &[u8]) -> Result<Pixels, Unreadable> {
    Ok(decode(file)?.pixels)
}

/// Decodes a file, and says whether it can be printed as it is.
pub(super) fn decode(file: &[u8]) -> Result<Decoded, Unreadable> {
    let packing = match file {
        [0x89, b'P', b'N', b'G', ..] => Packing::Png,
        [0xff, 0xd8, 0xff, ..] => Packing::Jpeg,
        [b'%', b'P', b'D', b'F', ..] => return Err(Unreadable::Pdf),
        _ => return Err(Unreadable::NoPicture),
    };
    let format = match packing {
        Packing::Png => ImageFormat::Png,
        Packing::Jpeg => ImageFormat::Jpeg,
    };
    // Read before anything is decoded: a JPEG that ends too early would be decoded with a grey rest.
    let kept = match packing {
        Packing::Jpeg => Some(jpeg::without_metadata(file).ok_or(Unreadable::Damaged)?),
        Packing::Png => None,
    };
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let turn = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    picture.apply_orientation(turn);
    let is_upright = turn == Orientation::NoTransforms;
    Ok(Decoded {
        pixels: on_white(picture),
        packing,
        as_it_is: kept.filter(|kept| is_upright && kept.is_printable),
    })
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_SIDE);
    limits.max_image_height = Some(MOST_SIDE);
    limits.max_alloc = Some(MOST_BYTES);
    limits
}

fn unreadable(error: ImageError) -> Unreadable {
    match error {
        ImageError::Limits(_) => Unreadable::TooLarge,
        _ => Unreadable::Damaged,
    }
}

/// The pixels without transparency, as they would look lying on paper.
fn on_white(picture: DynamicImage) -> Pixels {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let color = picture.color();
    let values = match (color.has_alpha(), color.has_color()) {
        (false, false) => picture.into_luma8().into_raw(),
        (false, true) => picture.into_rgb8().into_raw(),
        (true, _) => {
            let pixels = picture.into_rgba8();
            let mut values = Vec::with_capacity(width * height * 3);
            for pixel in pixels.pixels() {
                let [red, green, blue, cover] = pixel.0;
                values.extend([red, green, blue].map(|value| laid_on_white(value, cover)));
            }
            values
        }
    };
    Pixels {
        width,
        height,
        values,
    }
}

fn laid_on_white(value: u8, cover: u8) -> u8 {
    let (value, cover) = (u32::from(value), u32::from(cover));
    u8::try_from((value * cover + 255 * (255 - cover) + 127) / 255).unwrap_or(u8::MAX)
}
